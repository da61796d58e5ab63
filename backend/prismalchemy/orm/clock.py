"""`now()` and `@updatedAt`: the client's clock, in UTC and milliseconds, read once for all that is written together.

As Prisma's engine does it: `createdAt` and `updatedAt` of a new row are equal, and all rows of one flush (or of one
statement outside a flush) have the same time. Not the database's clock.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from datetime import time as time_of_day
from functools import lru_cache
from typing import Any
from weakref import WeakKeyDictionary

from sqlalchemy import Connection, event
from sqlalchemy.engine.interfaces import ExecutionContext
from sqlalchemy.orm import Mapper, Session, UOWTransaction, object_session
from sqlalchemy.orm.attributes import get_history

from prismalchemy.orm.types import truncated


def read_clock() -> datetime:
    """This moment, aware, in UTC, in milliseconds."""
    return truncated(datetime.now(UTC))


_readings: WeakKeyDictionary[ExecutionContext, datetime] = WeakKeyDictionary()


def now(context: ExecutionContext) -> datetime:
    """Default of a timestamp column; the same moment for all columns and rows of a statement."""
    reading = _readings.get(context)
    if reading is None:
        reading = _readings[context] = read_clock()
    return reading


def today(context: ExecutionContext) -> date:
    """Default of a date column: the day in UTC."""
    return now(context).date()


def time_now(context: ExecutionContext) -> time_of_day:
    """Default of a time column: the time of day in UTC."""
    return now(context).time()


def time_now_utc(context: ExecutionContext) -> time_of_day:
    """Default of a column for the time of day with its offset."""
    return now(context).timetz()


_FROM_READING: dict[Callable[..., Any], Callable[[datetime], Any]] = {
    now: lambda reading: reading,
    today: datetime.date,
    time_now: datetime.time,
    time_now_utc: datetime.timetz,
}


def from_reading(default: Any) -> Callable[[datetime], Any] | None:
    """How to make a default's value out of a moment that has been read already; None: it is not one of the clock's."""
    return _FROM_READING.get(default) if callable(default) else None


_Filled = tuple[str, Callable[[datetime], Any]]


@dataclass(frozen=True, slots=True)
class _Clocked:
    """The attributes of a mapper that the clock fills, with how."""

    on_insert: tuple[_Filled, ...]
    on_update: tuple[_Filled, ...]


@lru_cache(maxsize=4096)
def _clocked(mapper: Mapper[Any]) -> _Clocked:
    on_insert: list[_Filled] = []
    on_update: list[_Filled] = []
    for attribute in mapper.column_attrs:
        column = attribute.columns[0]
        for default, into in (
            (getattr(column, "default", None), on_insert),
            (getattr(column, "onupdate", None), on_update),
        ):
            make = from_reading(default.arg) if default is not None and default.is_callable else None
            if make is not None:
                into.append((attribute.key, make))
    return _Clocked(tuple(on_insert), tuple(on_update))


_FLUSH = "prismalchemy.flush_clock"


def _before_flush(session: Session, flush_context: UOWTransaction, instances: Any) -> None:
    session.info[_FLUSH] = read_clock()


def _flush_clock(target: object) -> datetime:
    session = object_session(target)
    assert session is not None
    reading: datetime = session.info[_FLUSH]
    return reading


def before_insert(mapper: Mapper[Any], connection: Connection, target: object) -> None:
    """Give a new row the flush's time where it was not given one."""
    for key, make in _clocked(mapper).on_insert:
        if getattr(target, key) is None:
            setattr(target, key, make(_flush_clock(target)))


def before_update(mapper: Mapper[Any], connection: Connection, target: object) -> None:
    """Give a changed row the flush's time, unless it was given one; a row of which no column changed stays."""
    clocked = _clocked(mapper).on_update
    if not clocked:
        return
    changed = {key for key in mapper.column_attrs.keys() if get_history(target, key).has_changes()}  # noqa: SIM118 -- it is no dict
    for key, make in clocked:
        if changed and key not in changed:
            setattr(target, key, make(_flush_clock(target)))


event.listen(Session, "before_flush", _before_flush)
