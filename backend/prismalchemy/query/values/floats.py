"""Floats as Prisma's engine gives them: 16 significant digits of a double and 7 of a single.

The engine makes decimals of them, which drops a seventeenth digit. Observed on 5.17: 0.30000000000000004 reads as
0.3. Decimals have no negative zero: -0.0 reads as 0.0. The server rounds, which costs a tenth of what rounding the
parsed values does.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, case, cast, func, literal_column
from sqlalchemy.types import NullType

from prismalchemy.orm import FieldFacts
from prismalchemy.query.values.parameters import SqlType

Expression = ColumnElement[Any]

_DOUBLE = SqlType("double precision")


def rounded(field: FieldFacts, value: Expression) -> Expression:
    """One value of the Float `field`, as a double. What is no number or infinite is NULL, as to the engine."""
    digits = _rounded_single(value) if field.native == "real" else _rounded_double(value)
    # The sum of -0.0 and 0 is 0.0.
    return digits.op("+", return_type=NullType())(literal_column("0"))


def _rounded_double(value: Expression) -> Expression:
    # 17 characters hold 16 digits and a point at most, and a number that 16 digits name is itself after rounding.
    short = func.length(cast(value, SqlType("text"))) < literal_column("18")
    # Larger ones are rounded up to what is no double. NaN is larger than any number.
    finite = func.abs(value) < literal_column("1.7976931348623155e308")
    return case((finite, case((short, value), else_=_digits(value, 15))))


def _rounded_single(value: Expression) -> Expression:
    # Seven digits do not name every single, so all are rounded.
    double = cast(value, _DOUBLE)
    return case((func.abs(double) < literal_column("1e39"), _digits(double, 6)))


def _digits(value: Expression, places: int) -> Expression:
    return cast(func.to_char(value, literal_column(f"'9.{'9' * places}EEEE'")), _DOUBLE)
