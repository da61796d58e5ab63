"""Numbers of a column that the schema knows by another type: a view's `bigint` as Int, its `numeric` as Float.

The engine computes with the column and makes the field's type of the result; of an Int it cuts off what is behind the
point (observed on 5.17).
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, cast, func

from prismalchemy.orm import FieldFacts
from prismalchemy.query.values.parameters import SqlType

Expression = ColumnElement[Any]

_FRACTIONS = frozenset({"real", "double precision", "numeric"})
_WHOLE = frozenset({"Int", "BigInt"})


def as_declared(field: FieldFacts, value: Expression) -> Expression:
    """`value`, of the column or an aggregate of it, as the schema's type of `field`."""
    if field.stored is None:
        return value
    if field.is_list:
        return cast(value, SqlType(f"{field.native}[]"))
    if field.type in _WHOLE:
        return cast(truncated(field, value), SqlType("bigint"))
    return cast(value, SqlType(field.native))


def truncated(field: FieldFacts, value: Expression) -> Expression:
    """A whole number of any size."""
    return func.trunc(cast(value, SqlType("numeric"))) if field.stored in _FRACTIONS else value
