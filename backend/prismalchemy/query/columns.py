"""Columns -> values in the form in which Prisma's engine returns them, for rows that are read one by one.

What a client's action layer takes, and what Prisma makes of a column's value, is in the notes on the client (layer 6)
and on values: a timestamp is aware, in UTC and cut to milliseconds; a Decimal has no trailing zeros; Json is text;
Bytes are base64 text; an enum is Prisma's name for the value.
"""

from __future__ import annotations

import base64
from collections.abc import Callable
from datetime import UTC, date, datetime, time
from decimal import Decimal
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, cast, func, type_coerce
from sqlalchemy.types import NullType

from prismalchemy.orm import FieldFacts
from prismalchemy.query.rounding import rounded_float
from prismalchemy.query.sqltypes import SqlType

_UTC = UTC
_AS_TEXT = frozenset({"Json"})
_NATIVE = frozenset({"text", "varchar", "bpchar"})


class Column(NamedTuple):
    """One selected column.

    Attributes:
        name: the Prisma field's name, which is the column's label too.
        expression: what is selected.
        convert: what turns the driver's value into Prisma's; None where they are the same. Never sees NULL.
    """

    name: str
    expression: ColumnElement[Any]
    convert: Callable[[Any], Any] | None


def column(field: FieldFacts, source: ColumnElement[Any]) -> Column:
    """How `field` is read from the column `source`."""
    suffix = "[]" if field.is_list else ""
    expression: ColumnElement[Any] = type_coerce(source, NullType())
    item: Callable[[Any], Any] | None = None
    if field.enum is not None:
        expression = cast(source, SqlType("text" + suffix))
        names = {str(member.value): member.name for member in field.enum}
        if any(value != name for value, name in names.items()):
            item = names.__getitem__
    elif field.type == "Json" or (field.type == "String" and field.native not in _NATIVE):
        expression = cast(source, SqlType("text" + suffix))
    elif field.type == "Decimal":
        if field.is_list:
            item = _plain
        else:
            expression = func.trim_scale(source, type_=NullType())
    elif field.type == "DateTime":
        item = _moment(field)
    elif field.type == "Float":
        item = rounded_float(field)
    elif field.type == "Bytes":
        item = _base64
    if item is not None and field.is_list:
        item = _each(item)
    return Column(field.name, expression, item)


def _each(item: Callable[[Any], Any]) -> Callable[[Any], Any]:
    def convert(values: Any) -> list[Any]:
        return [None if value is None else item(value) for value in values]

    return convert


def _moment(field: FieldFacts) -> Callable[[Any], Any]:
    if field.native == "date":
        return _midnight
    if field.native == "time":
        return _first_day
    exact = field.precision is not None and field.precision <= 3
    if field.native == "timestamptz":
        return _in_utc if exact else _in_utc_cut
    return _as_utc if exact else _as_utc_cut


def _as_utc(value: datetime) -> datetime:
    return value.replace(tzinfo=_UTC)


def _as_utc_cut(value: datetime) -> datetime:
    return value.replace(microsecond=value.microsecond // 1000 * 1000, tzinfo=_UTC)


def _in_utc(value: datetime) -> datetime:
    return value if value.tzinfo is _UTC else value.astimezone(_UTC)


def _in_utc_cut(value: datetime) -> datetime:
    return _in_utc(value).replace(microsecond=value.microsecond // 1000 * 1000)


def _midnight(value: date) -> datetime:
    return datetime(value.year, value.month, value.day, tzinfo=_UTC)


def _first_day(value: time) -> datetime:
    return datetime(1970, 1, 1, value.hour, value.minute, value.second, value.microsecond // 1000 * 1000, tzinfo=_UTC)


def _plain(value: Decimal) -> Decimal:
    """Without trailing zeros, and without an exponent."""
    text = format(value, "f")
    return Decimal(text.rstrip("0").rstrip(".") if "." in text else text)


def _base64(value: bytes) -> str:
    return base64.b64encode(value).decode("ascii")
