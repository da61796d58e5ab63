"""The one reading of the clock of a transaction that a session has begun."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from weakref import WeakKeyDictionary

from sqlalchemy.orm import Session, SessionTransaction

from prismalchemy.orm.clock import read_clock
from prismalchemy.transactions.state import Use


@dataclass(frozen=True, slots=True)
class Reading:
    """A session's transaction, as far as calls need to know.

    Attributes:
        moment: when Prisma's first call was made in it.
    """

    moment: datetime

    def check(self, use: Use) -> None:
        """It is the session's to say when it has ended."""


_readings: WeakKeyDictionary[SessionTransaction, Reading] = WeakKeyDictionary()


def reading_of(session: Session) -> Reading:
    """That of the session's outermost transaction at this moment; begins one when there is none."""
    transaction = session.get_transaction() or session.begin()
    reading = _readings.get(transaction)
    if reading is None:
        reading = _readings[transaction] = Reading(read_clock())
    return reading
