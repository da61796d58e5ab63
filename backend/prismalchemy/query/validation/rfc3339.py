"""What is wrong with a text that should be a moment, in the words of chrono's `parse_from_rfc3339`."""

from __future__ import annotations

import re
from datetime import date

_TOO_SHORT = "premature end of input"
_INVALID = "input contains invalid characters"
_TOO_LONG = "trailing input"
_OUT_OF_RANGE = "input is out of range"

# The parts of the text in order: how many digits a number has, or the characters of which one must stand there.
_DATE_AND_TIME: tuple[int | str, ...] = (4, "-", 2, "-", 2, "Tt", 2, ":", 2, ":", 2)
_LONGEST_OFFSET_MINUTES = 23 * 60 + 59


class _Wrong(Exception):
    """Says what is wrong."""


def problem(text: str) -> str | None:
    """What is wrong with `text`; None: it is a moment."""
    try:
        _parse(text)
    except _Wrong as wrong:
        return str(wrong)
    return None


def _parse(text: str) -> None:
    numbers: list[int] = []
    for part in _DATE_AND_TIME:
        if isinstance(part, int):
            digits, text = _digits(text, part), text[part:]
            numbers.append(digits)
        else:
            text = _character(text, part)
    if text.startswith("."):
        fraction = re.match(r"\.[0-9]+", text)
        if fraction is None:
            raise _Wrong(_INVALID if text[1:] else _TOO_SHORT)
        text = text[fraction.end() :]
    offset, text = _offset(text)
    if abs(offset) > _LONGEST_OFFSET_MINUTES:
        raise _Wrong(_OUT_OF_RANGE)
    if text:
        raise _Wrong(_TOO_LONG)
    _check(*numbers)


def _digits(text: str, count: int) -> int:
    if len(text.encode()) < count:
        raise _Wrong(_TOO_SHORT)
    found = text[:count]
    if not (found.isascii() and found.isdigit()):
        raise _Wrong(_INVALID)
    return int(found)


def _character(text: str, allowed: str) -> str:
    if not text:
        raise _Wrong(_TOO_SHORT)
    if text[0] not in allowed:
        raise _Wrong(_INVALID)
    return text[1:]


def _offset(text: str) -> tuple[int, str]:
    """The offset in minutes, and what follows it."""
    if text[:1] in ("Z", "z"):
        return 0, text[1:]
    sign = -1 if text[:1] == "-" else 1
    text = _character(text, "+-")
    hours, text = _digits(text, 2), text[2:]
    text = _character(text, ":")
    minutes, text = _digits(text, 2), text[2:]
    if minutes > 59:
        raise _Wrong(_OUT_OF_RANGE)
    return sign * (hours * 60 + minutes), text


def _check(year: int, month: int, day: int, hour: int, minute: int, second: int) -> None:
    if hour > 23 or minute > 59 or second > 60:
        raise _Wrong(_OUT_OF_RANGE)
    try:
        # The engine's calendar has a year 0, which is a leap year as 2000 is.
        date(year or 2000, month, day)
    except ValueError:
        raise _Wrong(_OUT_OF_RANGE) from None
