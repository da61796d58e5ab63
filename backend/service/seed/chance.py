"""The one stream of random numbers that all rows come from."""

from __future__ import annotations

import datetime as dt
import random
import string
import uuid
from typing import Any

SEED = 20240601
NOW = dt.datetime(2024, 6, 1, 12, 0, tzinfo=dt.UTC)
"""The moment at which the rows look as if they had been made."""

_BASE36 = string.digits + string.ascii_lowercase

Row = dict[str, Any]


class Chance(random.Random):
    """Random numbers that are the same on every run, and what rows need of them."""

    def __init__(self) -> None:
        super().__init__(SEED)

    def uuid(self) -> str:
        """A UUID as Prisma makes it."""
        return str(uuid.UUID(int=self.getrandbits(128), version=4))

    def cuid(self) -> str:
        """An id of the length and the letters of those that Prisma makes."""
        return "c" + "".join(self.choices(_BASE36, k=24))

    def moment(self, *, days: int) -> dt.datetime:
        """A moment of the last `days` days, in whole milliseconds as Prisma writes them."""
        return NOW - dt.timedelta(milliseconds=self.randrange(days * 86_400_000))


def naive(moment: dt.datetime) -> dt.datetime:
    """For columns without a time zone, which hold UTC."""
    return moment.replace(tzinfo=None)
