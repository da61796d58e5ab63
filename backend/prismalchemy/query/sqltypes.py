"""How a field's values are written in SQL: the type that a parameter is cast to."""

from __future__ import annotations

from typing import Any

from sqlalchemy import TEXT, BindParameter, ColumnElement, bindparam, cast
from sqlalchemy.types import NullType, UserDefinedType

from prismalchemy.orm import FieldFacts


class SqlType(UserDefinedType[Any]):
    """A type by its name in PostgreSQL. It converts nothing: values are in the driver's terms already."""

    cache_ok = True

    def __init__(self, name: str) -> None:
        self.name = name

    def get_col_spec(self, **_: Any) -> str:
        return self.name


# Types whose values both drivers take in binary form without asking the server about the type first.
_DIRECT = frozenset(
    {
        "text", "varchar", "bpchar", "uuid", "smallint", "integer", "bigint", "real", "double precision", "numeric",
        "boolean", "timestamp", "timestamptz", "date", "time", "bytea",
    }
)  # fmt: skip

# A parameter as wide as Prisma's Int: the comparison itself stays with the narrower column's index.
_WIDENED = {"smallint": "integer", "oid": "bigint"}


def parameter(name: str, field: FieldFacts, *, many: bool | None = None) -> ColumnElement[Any]:
    """A bound parameter that holds a value of `field`, or an array of them when `many`.

    The cast fixes its type, so a statement is prepared alike whatever the value. Values of types that the drivers do
    not know, such as enums, travel as text.
    """
    many = field.is_list if many is None else many
    suffix = "[]" if many else ""
    native = _WIDENED.get(field.native, field.native)
    value: BindParameter[Any] = bindparam(name, type_=NullType())
    if native in _DIRECT:
        return cast(value, SqlType(native + suffix))
    return cast(cast(value, SqlType("text" + suffix)), SqlType(_quoted(field) + suffix))


def text_parameter(name: str) -> ColumnElement[Any]:
    """A bound parameter that holds text, such as a pattern."""
    return cast(bindparam(name, type_=NullType()), TEXT())


def number_parameter(name: str) -> ColumnElement[Any]:
    """A bound parameter that holds a count of rows."""
    return cast(bindparam(name, type_=NullType()), SqlType("bigint"))


def boolean_parameter(name: str) -> ColumnElement[Any]:
    """A bound parameter that holds True or False."""
    return cast(bindparam(name, type_=NullType()), SqlType("boolean"))


def _quoted(field: FieldFacts) -> str:
    return field.native_sql
