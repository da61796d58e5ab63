"""Where the value of a bind comes from."""

from __future__ import annotations

from dataclasses import dataclass

Register = str
"""The name that the rows of a step are kept under while a program runs; both arms of a branch may write the same."""


@dataclass(frozen=True, slots=True)
class Value:
    """A value of the call, by its place; those that the engine would invent are appended before the first step."""

    index: int

    def __str__(self) -> str:
        return f"value {self.index}"


@dataclass(frozen=True, slots=True)
class Moment:
    """The one reading of the clock: of a call, of a batch, or of a whole transaction (its start)."""

    def __str__(self) -> str:
        return "the moment"


@dataclass(frozen=True, slots=True)
class Row:
    """A column of the row in a register."""

    register: Register
    column: str

    def __str__(self) -> str:
        return f"{self.register}.{self.column}"


@dataclass(frozen=True, slots=True)
class Rows:
    """A column of all rows in a register, as an array."""

    register: Register
    column: str

    def __str__(self) -> str:
        return f"{self.register}[].{self.column}"


Source = Value | Moment | Row | Rows
