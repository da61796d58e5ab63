"""Times are cut to milliseconds: Prisma's DateTime has no more of the second (observed on engine 5.17)."""

from __future__ import annotations

from datetime import datetime, time
from typing import TypeVar

T = TypeVar("T", datetime, time)


def cut(value: T) -> T:
    """`value` without what is smaller than a millisecond."""
    return value.replace(microsecond=value.microsecond // 1000 * 1000)
