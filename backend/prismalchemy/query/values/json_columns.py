"""Columns -> values inside a JSON document that the database builds, exact and in the form of Prisma's engine.

JSON has no type for most of what a column holds, so those values are strings: timestamps in UTC with milliseconds,
Decimals without trailing zeros, Json as text, Bytes as base64.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from sqlalchemy import ColumnElement, Label, and_, case, cast, func, literal_column, select
from sqlalchemy.types import NullType

from prismalchemy.orm import FieldFacts
from prismalchemy.query.values.declared import as_declared
from prismalchemy.query.values.floats import rounded
from prismalchemy.query.values.parameters import SqlType
from prismalchemy.query.values.strings import is_text

Expression = ColumnElement[Any]

_PLAIN = frozenset({"Int", "BigInt", "Boolean"})


def json_column(field: FieldFacts, source: Expression) -> Label[Any]:
    """`field`, read from the column `source`, under its own name."""
    item = _item(field)
    source = as_declared(field, source)
    if field.is_list:
        # To the engine a list that is NULL is an empty one.
        values = func.coalesce(source, literal_column("'{}'"), type_=NullType()) if item is None else each(source, item)
        return values.label(field.name)
    return source.label(field.name) if item is None else item(source).label(field.name)


def each(source: Expression, item: Callable[[Expression], Expression]) -> Expression:
    """The array `source` with `item` done to each of its items."""
    values = func.unnest(source).table_valued("item", with_ordinality="place").render_derived()
    selected = select(item(values.c.item)).order_by(values.c.place)
    return func.array(selected.scalar_subquery(), type_=NullType())


def _item(field: FieldFacts) -> Callable[[Expression], Expression] | None:
    """How one value is written; None where the database's own way is right."""
    if field.enum is not None:
        return enum_name(field)
    if field.type == "DateTime":
        return _moment(field)
    if field.type == "Float":
        return partial(rounded, field)
    if field.type in _PLAIN or is_text(field):
        return None
    if field.native == "inet":
        # A cast to text would show the mask of a single address as well.
        return func.abbrev
    return {"Decimal": _decimal, "Bytes": _bytes}.get(field.type, _text)


def _text(value: Expression) -> Expression:
    return cast(value, SqlType("text"))


def _decimal(value: Expression) -> Expression:
    return cast(func.trim_scale(value), SqlType("text"))


def _bytes(value: Expression) -> Expression:
    # encode() breaks lines after 76 characters.
    return func.translate(
        func.encode(value, literal_column("'base64'")), literal_column(r"E'\n'"), literal_column("''")
    )


def enum_name(field: FieldFacts) -> Callable[[Expression], Expression]:
    """How Prisma's name of a value of the enum `field` is read."""
    assert field.enum is not None
    mapped = {str(member.value): member.name for member in field.enum if str(member.value) != member.name}
    if not mapped:
        return _text
    # Names of the schema, not values of a call: they may stand in the text.
    whens = {_literal(value): _literal(name) for value, name in mapped.items()}
    return partial(_mapped, whens)


def _mapped(whens: Mapping[Expression, Expression], value: Expression) -> Expression:
    text = _text(value)
    return case(*[(text == given, shown) for given, shown in whens.items()], else_=text)


def _literal(text: str) -> Expression:
    quoted = text.replace("'", "''")
    return literal_column(f"'{quoted}'")


def _moment(field: FieldFacts) -> Callable[[Expression], Expression]:
    if field.native in ("timestamptz", "time"):
        return {"timestamptz": _instant, "time": _time}[field.native]
    return partial(_shown, _PATTERNS.get(field.native, _PATTERNS["timestamp"]))


def _shown(pattern: str, value: Expression) -> Expression:
    """A date or a timestamp; PostgreSQL's own text of one that the engine cannot read."""
    readable = and_(value >= literal_column("'0001-01-01'"), value < literal_column("'10000-01-01'"))
    return case((readable, func.to_char(value, literal_column(pattern))), else_=_text(value))


def _instant(value: Expression) -> Expression:
    return _shown(_PATTERNS["timestamp"], func.timezone(literal_column("'UTC'"), value))


def _time(value: Expression) -> Expression:
    shown = func.to_char(value, literal_column(_PATTERNS["time"]))
    return case((value < literal_column("'24:00'"), shown), else_=_text(value))


_PATTERNS = {
    "date": """'YYYY-MM-DD"T00:00:00.000Z"'""",
    "time": """'"1970-01-01T"HH24:MI:SS.MS"Z"'""",
    "timestamp": """'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'""",
}
