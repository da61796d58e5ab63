"""Values of raw queries: parameters in the form that a PostgreSQL type takes, results in the form of Prisma's engine.

Prisma sends parameters as text and lets the server decide what they are, so a number may be given for a text and a
text for a date. Results are plain JSON values: times are ISO texts, with as many decimals of the second as are needed
(0, 3 or 6).
"""

from __future__ import annotations

import base64
import json
import math
from collections.abc import Callable
from datetime import UTC, date, datetime, time
from decimal import Decimal
from typing import Any
from uuid import UUID

from prismalchemy.query.errors import CannotPlan

Convert = Callable[[Any], Any]

RAW = "query_raw"


def _iso(value: datetime) -> str:
    value = value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)
    return f"{value:%Y-%m-%dT}{_clock(value)}+00:00"


def _clock(value: datetime | time) -> str:
    if value.microsecond == 0:
        return f"{value:%H:%M:%S}"
    return f"{value:%H:%M:%S}.{value.microsecond:06}"[: -3 if value.microsecond % 1000 == 0 else None]


def _same(value: Any) -> Any:
    return value


def _float(value: float) -> float | None:
    return value if math.isfinite(value) else None


def _single(value: float) -> float | None:
    """The shortest decimal that is the same 32-bit number."""
    return float(f"{value:.7g}") if math.isfinite(value) else None


def _base64(value: bytes) -> str:
    return base64.b64encode(value).decode("ascii")


# PostgreSQL's type -> Prisma's name for it, and its value in the engine's answer.
RESULTS: dict[str, tuple[str, Convert]] = {
    "bool": ("bool", _same),
    "int2": ("int", _same),
    "int4": ("int", _same),
    "int8": ("bigint", _same),
    "oid": ("bigint", _same),
    "float4": ("float", _single),
    "float8": ("double", _float),
    "numeric": ("decimal", _same),
    "text": ("string", _same),
    "varchar": ("string", _same),
    "bpchar": ("string", _same),
    "name": ("string", _same),
    "uuid": ("uuid", str),
    "timestamp": ("datetime", _iso),
    "timestamptz": ("datetime", _iso),
    "date": ("date", date.isoformat),
    "time": ("time", _clock),
    # The pool's connections parse Json.
    "json": ("json", _same),
    "jsonb": ("json", _same),
    "bytea": ("bytes", _base64),
}


def result(kind: str, name: str) -> tuple[str, Convert]:
    """Prisma's type for a column of the PostgreSQL type `name`, and the conversion of its values.

    Args:
        kind: asyncpg's kind of type: scalar, array, or another.

    Raises:
        CannotPlan: Prisma answers queries with such columns.
    """
    if kind == "array" and name.removesuffix("[]") in RESULTS:
        of, item = RESULTS[name.removesuffix("[]")]

        def convert(values: list[Any]) -> list[Any]:
            return [None if value is None else item(value) for value in values]

        return f"{of}-array", convert
    if kind == "scalar" and name in RESULTS:
        return RESULTS[name]
    raise CannotPlan(RAW, f"a column of type {name}")


def _text(value: Any) -> str:
    """What the client's serialiser makes of a value that is sent as text."""
    if type(value) is str:
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | Decimal):
        return str(value)
    if isinstance(value, str):
        return str.__str__(value)
    raise TypeError


def _uuid(value: Any) -> str:
    return str(UUID(_text(value)))


def _integer(value: Any) -> int:
    if isinstance(value, bool) or not isinstance(value, int | str):
        raise TypeError
    return int(value)


def _number(value: Any) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float | str | Decimal):
        raise TypeError
    return float(value)


def _decimal(value: Any) -> Decimal:
    if isinstance(value, bool) or not isinstance(value, int | float | str | Decimal):
        raise TypeError
    return Decimal(str(value))


def _boolean(value: Any) -> bool:
    if isinstance(value, bool):
        return value
    return {"true": True, "false": False}[value]


def _moment(value: Any) -> datetime:
    moment = datetime.fromisoformat(value) if isinstance(value, str) else value
    if not isinstance(moment, datetime):
        raise TypeError
    moment = moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    # The client cuts a datetime to milliseconds, but leaves a text as it is.
    return moment if isinstance(value, str) else moment.replace(microsecond=moment.microsecond // 1000 * 1000)


def _naive(value: Any) -> datetime:
    """As the server reads a text with an offset as a timestamp: the offset is passed over."""
    if isinstance(value, str):
        return datetime.fromisoformat(value).replace(tzinfo=None)
    return _moment(value).replace(tzinfo=None)


def _day(value: Any) -> date:
    return date.fromisoformat(value) if isinstance(value, str) else _moment(value).date()


def _document(value: Any) -> str:
    if type(value).__name__ == "Json" and hasattr(value, "data"):
        return json.dumps(value.data, ensure_ascii=False)
    if isinstance(value, dict):
        return json.dumps(value, ensure_ascii=False)
    return _text(value)


PARAMETERS: dict[str, Convert] = {
    "bool": _boolean,
    "int2": _integer,
    "int4": _integer,
    "int8": _integer,
    "float4": _number,
    "float8": _number,
    "numeric": _decimal,
    "text": _text,
    "varchar": _text,
    "bpchar": _text,
    "name": _text,
    "uuid": _uuid,
    "timestamp": _naive,
    "timestamptz": _moment,
    "date": _day,
    "json": _document,
    "jsonb": _document,
}


def parameter(kind: str, name: str) -> Convert:
    """The conversion for a parameter of the PostgreSQL type `name`.

    The conversion raises CannotPlan for a value that is left to Prisma.

    Raises:
        CannotPlan: Prisma answers queries with such parameters.
    """
    item = PARAMETERS.get(name.removesuffix("[]") if kind == "array" else name)
    if item is None:
        raise CannotPlan(RAW, f"a parameter of type {name}")

    def convert(value: Any) -> Any:
        try:
            if kind == "array":
                return None if value is None else [None if part is None else item(part) for part in value]
            return None if value is None else item(value)
        except (TypeError, ValueError, ArithmeticError, LookupError):
            raise CannotPlan(RAW, f"a value of type {type(value).__name__} for a parameter of type {name}") from None

    return convert
