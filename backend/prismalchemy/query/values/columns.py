"""Columns -> values in the form in which Prisma's engine returns them, for rows that are read one by one.

What a client's action layer takes, and what Prisma makes of a column's value, is in the notes on the client (layer 6)
and on values: a timestamp is aware, in UTC and cut to milliseconds; a Decimal has no trailing zeros; Json is text;
Bytes are base64 text; an enum is Prisma's name for the value.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from decimal import Decimal
from functools import partial
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, cast, func, literal_column, type_coerce
from sqlalchemy.types import NullType

from prismalchemy.orm import FieldFacts
from prismalchemy.query.engine_error import EngineError
from prismalchemy.query.program.promises import infinite, unreadable_number
from prismalchemy.query.values.base64_text import write_base64
from prismalchemy.query.values.declared import as_declared
from prismalchemy.query.values.floats import rounded
from prismalchemy.query.values.json_columns import each, enum_name
from prismalchemy.query.values.milliseconds import cut
from prismalchemy.query.values.parameters import SqlType
from prismalchemy.query.values.strings import is_text


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


def column(field: FieldFacts, source: ColumnElement[Any], driver: str) -> Column:
    """How `driver` reads `field` from the column `source`.

    What the server can convert it does: that costs a tenth of what a function in Python costs for each value.
    """
    source = as_declared(field, source)
    return _list(field, source) if field.is_list else _single(field, source, driver)


def _single(field: FieldFacts, source: ColumnElement[Any], driver: str) -> Column:
    expression: ColumnElement[Any] = type_coerce(source, NullType())
    convert: Callable[[Any], Any] | None = None
    if field.enum is not None:
        expression = enum_name(field)(source)
    elif _is_read_as_text(field):
        # A cast to text would show the mask of a single address as well.
        expression = func.abbrev(source) if field.native == "inet" else cast(source, SqlType("text"))
    elif field.type == "Decimal":
        # Text, as the engine's answer has it: the drivers' Decimal of 10000 is shown as 1E+4.
        expression = cast(func.trim_scale(source), SqlType("text"))
    elif field.type == "Float":
        expression = rounded(field, source)
    elif field.type == "Bytes":
        convert = write_base64
    elif field.native == "time":
        convert = _first_day
    elif field.type == "DateTime":
        expression = _instant(field, source)
        # asyncpg gives instants in UTC; psycopg gives them in the session's time zone.
        convert = None if driver == "asyncpg" else _in_utc
    return Column(field.name, expression, convert)


def _list(field: FieldFacts, source: ColumnElement[Any]) -> Column:
    expression: ColumnElement[Any] = type_coerce(source, NullType())
    item: Callable[[Any], Any] | None = None
    if field.enum is not None:
        expression = cast(source, SqlType("text[]"))
        item = Named({str(member.value): member.name for member in field.enum}, field.enum.python.__name__)
    elif _is_read_as_text(field):
        expression = cast(source, SqlType("text[]"))
    elif field.type == "Decimal":
        item = Plain(field.name)
    elif field.type == "Float":
        expression = each(source, partial(rounded, field))
    elif field.type == "Bytes":
        item = write_base64
    elif field.native == "time":
        item = _first_day
    elif field.type == "DateTime":
        # As instants, among which alone the drivers tell the infinite ones.
        if field.native != "timestamptz":
            expression = each(source, _midnight if field.native == "date" else _at_utc)
        item = Instant(field.name)
    # To the engine a list that is NULL is an empty one.
    present = func.coalesce(expression, literal_column("'{}'"), type_=NullType())
    return Column(field.name, present, None if item is None else Each(item))


def _is_read_as_text(field: FieldFacts) -> bool:
    return field.type == "Json" or (field.type == "String" and not is_text(field))


def _instant(field: FieldFacts, source: ColumnElement[Any]) -> ColumnElement[Any]:
    """A timestamp with its time zone, cut to milliseconds. Prisma means UTC where the column has no time zone."""
    value = source
    if field.native == "date":
        return type_coerce(_midnight(value), NullType())
    if field.precision is None or field.precision > 3:
        value = func.date_trunc(literal_column("'milliseconds'"), value, type_=NullType())
    if field.native != "timestamptz":
        value = _at_utc(value)
    return type_coerce(value, NullType())


def _midnight(value: ColumnElement[Any]) -> ColumnElement[Any]:
    return _at_utc(cast(value, SqlType("timestamp")))


def _at_utc(value: ColumnElement[Any]) -> ColumnElement[Any]:
    return func.timezone(literal_column("'UTC'"), value, type_=NullType())


def instants(fields: Iterable[FieldFacts]) -> tuple[int, ...]:
    """The places of those whose values the drivers give as instants."""
    found = [
        place
        for place, field in enumerate(fields)
        if field.type == "DateTime" and field.native != "time" and not field.is_list
    ]
    return tuple(found)


@dataclass(frozen=True, slots=True)
class Named:
    """Prisma's name of an enum's value in the database."""

    names: Mapping[str, str]
    enum: str

    def __call__(self, value: str) -> str:
        try:
            return self.names[value]
        except KeyError:
            raise EngineError(None, f"Value '{value}' not found in enum '{self.enum}'") from None


@dataclass(frozen=True, slots=True)
class Each:
    """The conversion of a list, item by item."""

    item: Callable[[Any], Any]

    def __call__(self, values: Any) -> list[Any]:
        return [None if value is None else self.item(value) for value in values]


@dataclass(frozen=True, slots=True)
class Instant:
    """An item of a list of moments."""

    name: str

    def __call__(self, value: datetime) -> datetime:
        if value.tzinfo is None:
            raise infinite(self.name, value)
        return cut(value.astimezone(UTC))


def _in_utc(value: datetime) -> datetime:
    return value.astimezone(UTC)


def _first_day(value: time) -> datetime:
    return datetime.combine(date(1970, 1, 1), cut(value), UTC)


@dataclass(frozen=True, slots=True)
class Plain:
    """An item of a list of Decimals, without trailing zeros and without an exponent."""

    name: str

    def __call__(self, value: Decimal) -> str:
        if not value.is_finite():
            raise unreadable_number(self.name, str(value))
        text = format(value, "f")
        return text.rstrip("0").rstrip(".") if "." in text else text
