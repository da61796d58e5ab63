"""Numbers of a call -> the driver's. What is refused was observed on engine 5.17."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from prismalchemy.orm import FieldFacts
from prismalchemy.query.values.conversion import Convert, OfField
from prismalchemy.query.values.texts import text_of

_SMALLINT = 2**15
_INT = 2**31
_BIGINT = 2**63
# Python reads no longer text as a number.
_WHOLE = re.compile(r"[+-]?[0-9]{1,4000}")
_DIGITS_BEFORE = 131071
_DIGITS_AFTER = 16383

# Other forms that the engine reads as well, such as 1_000, are left to it.
_DECIMAL = re.compile(r"[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]{1,6})?")


@dataclass(frozen=True, slots=True, repr=False)
class Integer(OfField):
    """A whole number from -`limit` up to, but not, `limit`."""

    limit: int

    def __call__(self, value: Any) -> int:
        if isinstance(value, int) and not isinstance(value, bool) and -self.limit <= value < self.limit:
            return int(value)
        number = self.read(value)
        if number is None or not -self.limit <= number < self.limit:
            raise self.refused(value)
        return number

    def read(self, value: Any) -> int | None:
        """The whole number that the engine makes of `value`, which is none; None: it makes none of it."""
        return int(value) if isinstance(value, float) and math.isfinite(value) else None


@dataclass(frozen=True, slots=True, repr=False)
class BigInteger(Integer):
    """A whole number, or its text."""

    def read(self, value: Any) -> int | None:
        text = text_of(value)
        return int(text) if text is not None and _WHOLE.fullmatch(text) else None


def integer(field: FieldFacts) -> Integer:
    """The conversion for a field of type Int or BigInt."""
    if field.type == "BigInt":
        return BigInteger(field, _BIGINT)
    # A count is an Int of 64 bits.
    return Integer(field, {"smallint": _SMALLINT, "bigint": _BIGINT}.get(field.native, _INT))


# Halfway from the largest single to the next: such a number cannot be sent to a column of type real.
_BEYOND_REAL = 3.4028235677973366e38


@dataclass(frozen=True, slots=True, repr=False)
class Float(OfField):
    """A finite number, with no more digits than the engine writes."""

    def __call__(self, value: Any) -> float:
        if isinstance(value, int | float) and _is_number(value):
            written = float(format(value, ".15e"))
            if self.field.native != "real" or abs(written) < _BEYOND_REAL:
                return written
        raise self.refused(value)


def _is_number(value: float) -> bool:
    """Whether the engine takes it for one: no NaN, and no whole number beyond 64 bits whatever the field is."""
    if isinstance(value, int):
        return not isinstance(value, bool) and -_BIGINT <= value < _BIGINT
    return math.isfinite(value)


@dataclass(frozen=True, slots=True, repr=False)
class Whole(OfField):
    """A Float or Decimal for a column of whole numbers: the engine asks the column for no other."""

    convert: Convert

    def __call__(self, value: Any) -> Any:
        number = self.convert(value)
        if number != int(number):
            raise self.refused(value)
        return number


INTEGERS = frozenset({"smallint", "integer", "bigint", "oid"})
"""PostgreSQL's types of whole numbers."""


@dataclass(frozen=True, slots=True, repr=False)
class Exact(OfField):
    """A Decimal, from a number or its text."""

    def __call__(self, value: Any) -> Decimal:
        text: str | None = None
        if isinstance(value, str):
            text = str.__str__(value)
        elif isinstance(value, Decimal) or (isinstance(value, int | float) and _is_number(value)):
            text = str(value)
        if text is None or _DECIMAL.fullmatch(text) is None:
            raise self.refused(value)
        number = Decimal(text)
        # PostgreSQL's numeric holds no more digits before and after the point.
        if number.adjusted() > _DIGITS_BEFORE or int(number.as_tuple().exponent) < -_DIGITS_AFTER:
            raise self.refused(value)
        return number
