"""DateTimes of a call -> the driver's: a naive one is UTC, and is cut to milliseconds, which a text is not.

Source: Prisma Client Python's serialiser, and what engine 5.17 was observed to take.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from prismalchemy.orm import FieldFacts
from prismalchemy.query.refusals import Unsupported
from prismalchemy.query.values.conversion import Convert, OfField
from prismalchemy.query.values.milliseconds import cut


def moment(field: FieldFacts) -> Convert:
    """The conversion for a field of type DateTime."""
    return _BY_NATIVE.get(field.native, Naive)(field)


# Day, minute, second, digits of the fraction, offset unless it is Z.
_RFC_3339 = re.compile(r"(\d{4}-\d\d-\d\d)[Tt](\d\d:\d\d):(\d\d)(?:\.(\d+))?(?:[Zz]|([+-]\d\d:[0-5]\d))", re.ASCII)
_SECOND = timedelta(seconds=1)


@dataclass(frozen=True, slots=True, repr=False)
class Aware(OfField):
    """For a column with a time zone."""

    def __call__(self, value: Any) -> datetime:
        try:
            if isinstance(value, str):
                return self.parsed(value)
            if isinstance(value, datetime):
                return cut(value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC))
        except (ValueError, OverflowError):
            pass  # no such day, or one outside Python's calendar
        raise self.refused(value)

    def parsed(self, text: str) -> datetime:
        """An RFC 3339 text with its time zone, to the microsecond: what the engine takes.

        Raises:
            ValueError, OverflowError: it is no moment that Python or PostgreSQL has.
            Unsupported: PostgreSQL rounds it to one that Python does not have.
        """
        found = _RFC_3339.fullmatch(text)
        if found is None:
            raise self.refused(text)
        day, minute, second, fraction, offset = found.groups()
        leap = second == "60"
        # The engine reads nanoseconds, PostgreSQL rounds them.
        rest = timedelta(seconds=leap, microseconds=round(int((fraction or "").ljust(9, "0")[:9]) / 1000))
        if leap and rest > _SECOND and minute == "23:59":
            raise self.refused(text)
        moment = datetime.fromisoformat(f"{day}T{minute}:{'59' if leap else second}{offset or '+00:00'}")
        in_utc = moment.astimezone(UTC)
        try:
            return in_utc + rest
        except OverflowError:
            raise Unsupported("value.moment", f"{self.field.name} at {text}", by_value=True) from None


@dataclass(frozen=True, slots=True, repr=False)
class Naive(Aware):
    """For a column without a time zone, which Prisma means in UTC."""

    def __call__(self, value: Any) -> datetime:
        return Aware.__call__(self, value).replace(tzinfo=None)


@dataclass(frozen=True, slots=True, repr=False)
class Day(Aware):
    """For a column of dates."""

    def __call__(self, value: Any) -> date:  # type: ignore[override]  # a DateTime to Prisma, a date to the driver
        return Aware.__call__(self, value).date()


@dataclass(frozen=True, slots=True, repr=False)
class TimeOfDay(Aware):
    """For a column of times, whatever the day."""

    def parsed(self, text: str) -> datetime:
        # The calendar repeats after 400 years, and Python's has neither a year 0 nor what follows 9999.
        year = text[:4]
        return Aware.parsed(self, f"{2000 + int(year) % 400}{text[4:]}" if year.isdecimal() else text)

    def __call__(self, value: Any) -> time:  # type: ignore[override]  # a DateTime to Prisma, a time to the driver
        return Aware.__call__(self, value).time()


_BY_NATIVE: dict[str, type[Aware]] = {"timestamptz": Aware, "date": Day, "time": TimeOfDay}
