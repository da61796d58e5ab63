"""The steps of a program."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from sqlalchemy import Executable

from prismalchemy.query.program.expectations import Expectation
from prismalchemy.query.program.sources import Register, Source, Value

Convert = Callable[[Any], Any]
"""What makes the driver's value of the call's; raises Refusal for one that Prisma refuses."""


class Bound(NamedTuple):
    """One of the driver's parameters.

    Attributes:
        source: where its value comes from.
        convert: how that is converted.
        name: its name in the statement.
    """

    source: Source
    convert: Convert
    name: str


@dataclass(frozen=True, slots=True)
class Empty:
    """Whether there is no row in a register."""

    register: Register

    def __str__(self) -> str:
        return f"{self.register} is empty"


@dataclass(frozen=True, slots=True)
class SameRow:
    """Whether two registers hold the same row: what is to be connected is connected already."""

    register: Register
    other: Register

    def __str__(self) -> str:
        return f"{self.register} is {self.other}"


Guard = Empty | SameRow


@dataclass(frozen=True, slots=True)
class Step:
    """One statement.

    Attributes:
        statement: for SQLAlchemy's own execution, with named parameters.
        text: the same as text for the driver, its parameters numbered.
        binds: the driver's parameters, in order.
        writes: whether it changes anything; such a statement is never sent twice.
        into: the register that its rows are kept in; None where nobody needs them.
        expect: how many rows it has to give; None for any number.
        unless: when it is left out; None for never.
    """

    statement: Executable = field(compare=False, repr=False)
    text: str
    binds: tuple[Bound, ...]
    writes: bool
    into: Register | None = None
    expect: Expectation | None = None
    unless: Guard | None = None


@dataclass(frozen=True, slots=True)
class Equal:
    """Whether values of the call are equal in pairs, after defaults."""

    pairs: tuple[tuple[Value, Value], ...]

    def __str__(self) -> str:
        return " and ".join(f"{left} = {right}" for left, right in self.pairs)


@dataclass(frozen=True, slots=True)
class Choice:
    """Steps that depend on the call's values: chosen once, when these are bound. The fingerprint cannot tell."""

    on: Equal
    then: tuple[AnyStep, ...]
    otherwise: tuple[AnyStep, ...]


@dataclass(frozen=True, slots=True)
class Branch:
    """Steps that depend on what was found. Both arms write the same registers, so that later steps need not know."""

    on: Register
    found: tuple[AnyStep, ...]
    missing: tuple[AnyStep, ...]


AnyStep = Step | Choice | Branch
