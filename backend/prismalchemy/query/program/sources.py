"""Where the value of a bind comes from."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

Register = str
"""The name that the rows of a step are kept under while a program runs; both arms of a branch may write the same."""

Registers = Mapping[Register, Sequence[Any]]
"""The rows found until now."""


@dataclass(frozen=True, slots=True)
class Value:
    """One of the program's inputs, which are made before the first step.

    Attributes:
        source: which value of the call it holds; below 0, one that Prisma's engine would have made.
        place: where it stands among the inputs.
    """

    source: int
    place: int

    def take(self, inputs: Sequence[Any], registers: Registers) -> Any:
        """The value, in the driver's terms."""
        return inputs[self.place]

    def __str__(self) -> str:
        return f"value {self.source}" if self.source >= 0 else f"made {-self.source}"


@dataclass(frozen=True, slots=True)
class Row:
    """A column of the row in a register.

    Attributes:
        column: its name, for people.
        place: where it stands in the row.
    """

    register: Register
    column: str
    place: int = 0

    def take(self, inputs: Sequence[Any], registers: Registers) -> Any:
        """As `Value.take`."""
        return registers[self.register][0][self.place]

    def __str__(self) -> str:
        return f"{self.register}.{self.column}"


@dataclass(frozen=True, slots=True)
class Rows:
    """A column of all rows in a register, as an array.

    Attributes:
        column: its name, for people.
        place: where it stands in the rows.
    """

    register: Register
    column: str
    place: int = 0

    def take(self, inputs: Sequence[Any], registers: Registers) -> Any:
        """As `Value.take`."""
        place = self.place
        return [row[place] for row in registers[self.register]]

    def __str__(self) -> str:
        return f"{self.register}[].{self.column}"


Source = Value | Row | Rows
