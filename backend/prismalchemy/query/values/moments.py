"""DateTimes of a call -> the driver's: a naive one is UTC, and is cut to milliseconds. A text keeps its microseconds.

Source: Prisma Client Python's serialiser, and what engine 5.17 was observed to take.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from typing import Any

from prismalchemy.orm import FieldFacts
from prismalchemy.query.values.conversion import Convert, OfField
from prismalchemy.query.values.milliseconds import cut


def moment(field: FieldFacts) -> Convert:
    """The conversion for a field of type DateTime."""
    return _BY_NATIVE.get(field.native, Naive)(field)


@dataclass(frozen=True, slots=True, repr=False)
class Aware(OfField):
    """For a column with a time zone."""

    def __call__(self, value: Any) -> datetime:
        if isinstance(value, str):
            return self._parsed(value).astimezone(UTC)
        if not isinstance(value, datetime):
            raise self.refused(value)
        return cut(value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC))

    def _parsed(self, text: str) -> datetime:
        """An RFC 3339 text with its time zone: what the engine takes."""
        try:
            parsed = datetime.fromisoformat(text)
        except ValueError:
            raise self.refused(text) from None
        if parsed.tzinfo is None or "T" not in text.upper():
            raise self.refused(text)
        return parsed


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
    """For a column of times."""

    def __call__(self, value: Any) -> time:  # type: ignore[override]  # a DateTime to Prisma, a time to the driver
        return Aware.__call__(self, value).time()


_BY_NATIVE: dict[str, type[Aware]] = {"timestamptz": Aware, "date": Day, "time": TimeOfDay}
