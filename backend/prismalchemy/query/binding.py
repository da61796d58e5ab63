"""Python values of a call -> what the database driver takes, by the field's Prisma type.

Each conversion refuses what Prisma's engine refuses. Prisma Client Python writes values into query text, so what counts
is what its serialiser makes of them: an enum member is its value, a naive datetime is UTC, and microseconds are cut
off.
"""

from __future__ import annotations

import base64
import math
import re
from collections.abc import Callable
from datetime import UTC, date, datetime, time
from decimal import Decimal
from typing import Any

from prismalchemy.orm import FieldFacts
from prismalchemy.query.errors import invalid
from prismalchemy.query.raw.documents import read_json, write_json
from prismalchemy.query.raw.unreadable import Unreadable

Convert = Callable[[Any], Any]

_SMALLINT = 2**15
_INT = 2**31
_BIGINT = 2**63
_DIGITS_BEFORE = 131071
_DIGITS_AFTER = 16383

# Other forms that the engine reads as well, such as 1_000, are left to it.
_DECIMAL = re.compile(r"[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]{1,6})?")

# Other forms that PostgreSQL reads as well are left to Prisma.
_UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)


def converter(field: FieldFacts) -> Convert:
    """The conversion for one value of `field` (one item, when the field is a list).

    The conversion raises CannotPlan (`invalid`) for a value that Prisma refuses.
    """
    if field.enum is not None:
        return _enum(field)
    try:
        return _CONVERTERS[field.type](field)
    except KeyError:
        raise invalid(f"{field.name}: values of type {field.type} cannot be given") from None


def many(convert: Convert) -> Convert:
    """The conversion for a list of values."""

    def convert_list(values: Any) -> list[Any]:
        return [convert(value) for value in values]

    return convert_list


def _refused(field: FieldFacts, value: Any) -> Exception:
    return invalid(f"{field.name} is of type {field.type} and cannot be {type(value).__name__}")


def _string(field: FieldFacts) -> Convert:
    return _uuid(field) if field.native == "uuid" else _text(field)


def _uuid(field: FieldFacts) -> Convert:
    text_of = _text(field)

    def convert(value: Any) -> str:
        text: str = text_of(value)
        if _UUID.fullmatch(text) is None:
            raise _refused(field, value)
        return text

    return convert


def _text(field: FieldFacts) -> Convert:
    def convert(value: Any) -> str:
        if isinstance(value, str) and "\0" not in value and (value.isascii() or _is_unicode(value)):
            return value
        if isinstance(value, Decimal):
            return str(value)
        raise _refused(field, value)

    return convert


def _is_unicode(text: str) -> bool:
    """Whether there is no half of a surrogate pair in it, which nothing can be sent with."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def _boolean(field: FieldFacts) -> Convert:
    def convert(value: Any) -> bool:
        if type(value) is bool:
            return value
        raise _refused(field, value)

    return convert


def _integer(type_limit: int) -> Callable[[FieldFacts], Convert]:
    def for_field(field: FieldFacts) -> Convert:
        limit = _SMALLINT if field.native == "smallint" else type_limit

        def convert(value: Any) -> int:
            if isinstance(value, int) and not isinstance(value, bool) and -limit <= value < limit:
                return int(value)
            raise _refused(field, value)

        return convert

    return for_field


def _float(field: FieldFacts) -> Convert:
    def convert(value: Any) -> float:
        if isinstance(value, int | float) and _is_number(value):
            # The engine writes no more digits than these.
            return float(format(value, ".15e"))
        raise _refused(field, value)

    return convert


def _is_number(value: float) -> bool:
    """Whether the engine takes it for one: no NaN, and no whole number beyond 64 bits whatever the field is."""
    if isinstance(value, int):
        return not isinstance(value, bool) and -_BIGINT <= value < _BIGINT
    return math.isfinite(value)


def _decimal(field: FieldFacts) -> Convert:
    def convert(value: Any) -> Decimal:
        text: str | None = None
        if isinstance(value, str):
            text = str.__str__(value)
        elif isinstance(value, Decimal) or (isinstance(value, int | float) and _is_number(value)):
            text = str(value)
        if text is None or _DECIMAL.fullmatch(text) is None:
            raise _refused(field, value)
        number = Decimal(text)
        # PostgreSQL's numeric holds no more digits before and after the point.
        if number.adjusted() > _DIGITS_BEFORE or int(number.as_tuple().exponent) < -_DIGITS_AFTER:
            raise _refused(field, value)
        return number

    return convert


def _moment(value: Any, field: FieldFacts) -> datetime:
    if isinstance(value, str):
        value = _parsed(value, field)
    if not isinstance(value, datetime):
        raise _refused(field, value)
    moment = value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)
    return moment.replace(microsecond=moment.microsecond // 1000 * 1000)


def _parsed(text: str, field: FieldFacts) -> datetime:
    """An RFC 3339 text with its time zone: what the engine takes."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise _refused(field, text) from None
    if moment.tzinfo is None or "T" not in text.upper():
        raise _refused(field, text)
    return moment


def _datetime(field: FieldFacts) -> Convert:
    def aware(value: Any) -> datetime:
        return _moment(value, field)

    def naive(value: Any) -> datetime:
        return _moment(value, field).replace(tzinfo=None)

    def day(value: Any) -> date:
        return _moment(value, field).date()

    def clock(value: Any) -> time:
        return _moment(value, field).time()

    return {"timestamptz": aware, "date": day, "time": clock}.get(field.native, naive)


def _json(field: FieldFacts) -> Convert:
    def convert(value: Any) -> str:
        if not isinstance(value, str) or not _is_unicode(value):
            raise _refused(field, value)
        try:
            return write_json(read_json(value))
        except Unreadable:
            raise _refused(field, value) from None

    return convert


def _bytes(field: FieldFacts) -> Convert:
    def convert(value: Any) -> bytes:
        try:
            decoded = base64.b64decode(value, validate=True)
        except (TypeError, ValueError):
            raise _refused(field, value) from None
        # Python passes over bits that are left in the last digit; the engine does not.
        if base64.b64encode(decoded).decode() != value:
            raise _refused(field, value)
        return decoded

    return convert


def _enum(field: FieldFacts) -> Convert:
    assert field.enum is not None
    values = {member.name: str(member.value) for member in field.enum}

    def convert(value: Any) -> str:
        try:
            # By Prisma's name, never by the database's.
            return values[str.__str__(value)] if isinstance(value, str) else values[value]
        except (KeyError, TypeError):
            raise _refused(field, value) from None

    return convert


_CONVERTERS: dict[str, Callable[[FieldFacts], Convert]] = {
    "String": _string,
    "Boolean": _boolean,
    "Int": _integer(_INT),
    "BigInt": _integer(_BIGINT),
    "Float": _float,
    "Decimal": _decimal,
    "DateTime": _datetime,
    "Json": _json,
    "Bytes": _bytes,
}
