"""The steps of a program."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from prismalchemy.query.program.expectations import Expectation, Failure
from prismalchemy.query.program.sources import Register, Registers, Source, Value
from prismalchemy.query.program.table import Table

Convert = Callable[[Any], Any]
"""What makes the driver's value of the call's; raises Refusal for one that Prisma refuses."""


class Input(NamedTuple):
    """What is made of a value before the first step.

    Attributes:
        source: which value of the call; below 0, one that Prisma's engine would have made: -1 is the first of `made`.
        convert: how it is converted.
    """

    source: int
    convert: Convert


class Bound(NamedTuple):
    """One of the driver's parameters.

    Attributes:
        source: where its value comes from.
        name: its name in the statement.
    """

    source: Source
    name: str


@dataclass(frozen=True, slots=True)
class Empty:
    """Whether there is no row in a register."""

    register: Register

    def holds(self, registers: Registers) -> bool:
        """Whether it is so."""
        return not registers[self.register]

    def __str__(self) -> str:
        return f"{self.register} is empty"


@dataclass(frozen=True, slots=True)
class Step:
    """One statement.

    Attributes:
        text: the statement, its parameters as the driver writes them.
        binds: the driver's parameters, in order.
        table: what it is about, by which errors of the database are told apart.
        writes: whether it changes anything; such a statement is never sent twice.
        into: the register that its rows are kept in; None where nobody needs them.
        expect: how many rows it has to give; None for any number.
        unless: when it is left out; None for never.
    """

    text: str
    binds: tuple[Bound, ...]
    table: Table
    writes: bool
    into: Register | None = None
    expect: Expectation | None = None
    unless: Empty | None = None


@dataclass(frozen=True, slots=True)
class Equal:
    """Whether values of the call are equal in pairs, after defaults and in the driver's terms."""

    pairs: tuple[tuple[Value, Value], ...]

    def holds(self, inputs: Sequence[Any]) -> bool:
        """Whether it is so."""
        return all(inputs[left.place] == inputs[right.place] for left, right in self.pairs)

    def __str__(self) -> str:
        return " and ".join(f"{left} = {right}" for left, right in self.pairs)


@dataclass(frozen=True, slots=True)
class IsTrue:
    """Whether a value of the call is True: what `disconnect` and `delete` of one row are given."""

    value: Value

    def holds(self, inputs: Sequence[Any]) -> bool:
        """As `Equal.holds`."""
        return inputs[self.value.place] is True

    def __str__(self) -> str:
        return f"{self.value} is True"


@dataclass(frozen=True, slots=True)
class Choice:
    """Steps that depend on the call's values, before any statement is sent. The fingerprint cannot tell."""

    on: Equal | IsTrue
    then: tuple[AnyStep, ...]
    otherwise: tuple[AnyStep, ...]


@dataclass(frozen=True, slots=True)
class Branch:
    """Steps that depend on what was found. Both arms write the same registers, so that later steps need not know."""

    on: Register
    found: tuple[AnyStep, ...]
    missing: tuple[AnyStep, ...]


@dataclass(frozen=True, slots=True)
class Fail:
    """Prisma's engine stops here."""

    failure: Failure


AnyStep = Step | Choice | Branch | Fail
