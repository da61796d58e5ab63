"""What a conversion of a call's values is: data that can be called."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from prismalchemy.orm import FieldFacts
from prismalchemy.query.refusals import Refused

Convert = Callable[[Any], Any]
"""What makes the driver's value of the call's; raises Refusal for one that Prisma refuses."""


@dataclass(frozen=True, slots=True, repr=False)
class OfField:
    """A conversion of the values of a field, or of one item where it is a list."""

    field: FieldFacts

    def refused(self, value: Any) -> Refused:
        """That Prisma's engine refuses `value`."""
        return Refused(f"{self.field.name} is of type {self.field.type} and cannot be {type(value).__name__}")

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.field.name})"


@dataclass(frozen=True, slots=True)
class Many:
    """The conversion for a list of values."""

    convert: Convert

    def __call__(self, values: Any) -> list[Any]:
        convert = self.convert
        return [convert(value) for value in values]
