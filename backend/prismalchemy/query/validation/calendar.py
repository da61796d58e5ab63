"""Moments that PostgreSQL cannot read: before the year 1 of the engine's calendar, or after 9999.

The engine reads years of four digits, and shifts the moment to UTC; it sends it as a text (observed on 5.17).
"""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from typing import NamedTuple

_MOMENT = re.compile(
    r"(?P<year>\d{4})(?P<day>-\d\d-\d\d)[Tt](?P<minute>\d\d:\d\d):(?P<second>\d\d)(?:\.(?P<fraction>\d+))?"
    r"(?:[Zz]|(?P<sign>[+-])(?P<hours>\d\d):(?P<minutes>\d\d))",
    re.ASCII,
)
# After as many years the calendar repeats.
_PERIOD = 400
_NAMES = {"date": "date", "timestamptz": "timestamp with time zone"}


class Unreadable(NamedTuple):
    """PostgreSQL's SQLSTATE and message about a moment."""

    state: str
    message: str


def unreadable(native: str, text: str) -> Unreadable | None:
    """What PostgreSQL says of the moment that `text`, valid for the engine, is to a column of type `native`."""
    found = _MOMENT.fullmatch(text)
    if found is None or native == "time":
        return None
    shift = _PERIOD if found["year"] < "5000" else -_PERIOD
    moment = datetime.fromisoformat(f"{int(found['year']) + shift:04}{found['day']}T{found['minute']}")
    if found["sign"] is not None:
        offset = timedelta(hours=int(found["hours"]), minutes=int(found["minutes"]))
        moment += offset if found["sign"] == "-" else -offset
    year = moment.year - shift
    if 1 <= year <= 9999:
        return None
    shown = f"{year:04}" if year == 0 else f"{year:+06}" if year > 0 else f"{year:+05}"
    shown += f"{moment:-%m-%d}"
    if native != "date":
        shown += f"{moment: %H:%M}:{found['second']}{_fraction(found['fraction'])}"
    if year < 0:
        name = _NAMES.get(native, "timestamp")
        return Unreadable("22007", f'invalid input syntax for type {name}: "{shown}"')
    if year == 0:
        return Unreadable("22008", f'date/time field value out of range: "{shown}"')
    return Unreadable("22009", f'time zone displacement out of range: "{shown}"')


def _fraction(digits: str | None) -> str:
    """Three, six or nine digits of a second, as many as it takes."""
    nine = (digits or "").ljust(9, "0")[:9]
    short = nine.rstrip("0")
    return f".{nine[: -(-len(short) // 3) * 3]}" if short else ""
