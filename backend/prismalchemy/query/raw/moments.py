"""Dates and times: PostgreSQL's ISO text -> the text of Prisma's engine.

The engine reads years 0001 to 9999 only: `infinity`, years BC, the year 10000 and 24:00 fail in it. Observed on 5.17.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime

from prismalchemy.query.values.unreadable import Unreadable

_DATE = re.compile(r"\d{4}-\d\d-\d\d")
_TIME = re.compile(r"([01]\d|2[0-3])(:\d\d:\d\d)(\.\d+)?")
_OFFSET = re.compile(r"[+-]\d\d(:\d\d)*$")

# For connections on which dates have another text than ISO's.
READ_WELL = "SET datestyle = 'ISO'"


def reads_well(style: str | None) -> bool:
    """Whether dates can be read under the server's DateStyle, which it reports; None is not known."""
    return style is None or style.startswith("ISO")


def read_date(text: str) -> str:
    """`2024-01-31`."""
    if _DATE.fullmatch(text) is None:
        raise Unreadable
    return text


def read_time(text: str) -> str:
    """`10:00:00`, with as many decimals of the second as are needed: 0, 3 or 6."""
    found = _TIME.fullmatch(text)
    if found is None:
        raise Unreadable
    fraction = (found[3] or "").rstrip(".0")
    if fraction:
        fraction = fraction.ljust(4 if len(fraction) <= 4 else 7, "0")
    return f"{found[1]}{found[2]}{fraction}"


def read_time_with_zone(text: str) -> str:
    """A timetz: the engine passes over its offset."""
    return read_time(_OFFSET.sub("", text))


def read_moment(text: str) -> str:
    """A timestamp, which the engine takes for UTC: `2024-01-31T10:00:00+00:00`."""
    date, _, time = text.partition(" ")
    return f"{read_date(date)}T{read_time(time)}+00:00"


def read_moment_with_zone(text: str) -> str:
    """A timestamptz, whose offset is that of the session's TimeZone."""
    if text.endswith("+00"):
        return read_moment(text[:-3])
    if (offset := _OFFSET.search(text)) is None or _DATE.match(text) is None or text[10] != " ":
        raise Unreadable
    try:
        moment = datetime.fromisoformat(text[: offset.start()] + _full(offset[0])).astimezone(UTC)
    except (ValueError, OverflowError):
        raise Unreadable from None
    return read_moment(moment.replace(tzinfo=None).isoformat(" "))


def _full(offset: str) -> str:
    return offset if ":" in offset else f"{offset}:00"
