"""How a field's values are written in SQL: the type that a parameter is cast to."""

from __future__ import annotations

from typing import Any, Final

from sqlalchemy import ARRAY, TEXT, BindParameter, ColumnElement, bindparam, cast, type_coerce
from sqlalchemy.types import NullType, TypeEngine, UserDefinedType

from prismalchemy.orm import FieldFacts


class SqlType(UserDefinedType[Any]):
    """A type by its name in PostgreSQL. It converts nothing: values are in the driver's terms already."""

    cache_ok = True

    def __init__(self, name: str) -> None:
        self.name = name

    def get_col_spec(self, **_: Any) -> str:
        return self.name


DIRECT: Final = frozenset(
    {
        "text", "varchar", "bpchar", "uuid", "smallint", "integer", "bigint", "real", "double precision", "numeric",
        "boolean", "timestamp", "timestamptz", "date", "time", "bytea",
    }
)  # fmt: skip
"""Types whose values both drivers take in binary form without asking the server about the type first."""

WIDENED: Final = {"smallint": "integer", "oid": "bigint", "bit": "varbit"}
"""A parameter as wide as Prisma's Int: the comparison itself stays with the narrower column's index. A cast to `bit`
without its length would keep one bit."""


def parameter(name: str, field: FieldFacts, *, many: bool | None = None) -> ColumnElement[Any]:
    """A bound parameter that holds a value of `field`, or an array of them when `many`.

    The cast fixes its type, so a statement is prepared alike whatever the value. Values of types that the drivers do
    not know, such as enums, travel as text.
    """
    many = field.is_list if many is None else many
    suffix = "[]" if many else ""
    native = field.native if field.is_list else WIDENED.get(field.native, field.native)
    value: BindParameter[Any] = bindparam(name, type_=NullType())
    if native in DIRECT:
        given = cast(value, SqlType(native + suffix))
        # Arrays are compared with arrays of their own type only.
        return cast(given, SqlType(f"{field.stored}[]")) if field.is_list and field.stored is not None else given
    as_text = cast(value, SqlType("text" + suffix))
    if field.enum is not None:
        return cast(as_text, enum_type(field, many))
    if native == "citext":
        # The type of an extension may be in any schema; the server takes it from the column.
        return value
    return cast(as_text, SqlType(native + suffix))


def held(column: ColumnElement[Any], field: FieldFacts) -> ColumnElement[Any]:
    """A column in a form that `parameter` takes again."""
    return type_coerce(column, NullType()) if field.native in DIRECT else cast(column, SqlType("text"))


def enum_type(field: FieldFacts, many: bool) -> TypeEngine[Any]:
    """The enum itself, which SQLAlchemy writes with its schema."""
    column_type: Any = field.column.type
    item: TypeEngine[Any] = column_type.item_type if field.is_list else column_type
    return ARRAY(item) if many else item


def text_parameter(name: str) -> ColumnElement[Any]:
    """A bound parameter that holds text, such as a pattern."""
    return cast(bindparam(name, type_=NullType()), TEXT())


def texts_parameter(name: str) -> ColumnElement[Any]:
    """A bound parameter that holds a list of texts."""
    return cast(bindparam(name, type_=NullType()), SqlType("text[]"))


def number_parameter(name: str) -> ColumnElement[Any]:
    """A bound parameter that holds a count of rows."""
    return cast(bindparam(name, type_=NullType()), SqlType("bigint"))


def boolean_parameter(name: str) -> ColumnElement[Any]:
    """A bound parameter that holds True or False."""
    return cast(bindparam(name, type_=NullType()), SqlType("boolean"))
