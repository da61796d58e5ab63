"""Two plans for calls of one fingerprint, of which the call's values choose one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, final

from prismalchemy.query.program.names import printed_callable
from prismalchemy.query.program.program import Program
from prismalchemy.query.program.steps import Convert
from prismalchemy.query.program.write import Write


@dataclass(frozen=True, slots=True)
class Compared:
    """A value that is compared with another.

    Attributes:
        source: which value of the call it is.
        convert: makes of it what is compared.
    """

    source: int
    convert: Convert

    def of(self, values: list[Any]) -> Any:
        """The value in a call.

        Raises:
            Refusal: one that Prisma refuses.
        """
        return self.convert(values[self.source])

    def __str__(self) -> str:
        return f"value {self.source}, by {printed_callable(self.convert)}"


@dataclass(frozen=True, slots=True)
class Fixed:
    """A default, which is the same for all rows."""

    value: Any

    def of(self, values: list[Any]) -> Any:
        """As `Compared.of`."""
        return self.value

    def __str__(self) -> str:
        return repr(self.value)


@final
@dataclass(frozen=True, slots=True)
class Either:
    """Two plans.

    Attributes:
        pairs: what must be equal.
        then: the plan where all of them are.
        otherwise: the plan where they are not.
    """

    pairs: tuple[tuple[Compared, Compared | Fixed], ...]
    then: Write
    otherwise: Program

    def chosen(self, values: list[Any]) -> Write | Program:
        """The plan for a call.

        Raises:
            Refusal: a value that Prisma refuses.
        """
        same = all(left.of(values) == right.of(values) for left, right in self.pairs)
        return self.then if same else self.otherwise

    def __str__(self) -> str:
        """As a person reads it."""
        condition = " and ".join([f"{left} = {right}" for left, right in self.pairs])
        return "\n".join([f"if {condition}:", str(self.then), "else:", str(self.otherwise)])
