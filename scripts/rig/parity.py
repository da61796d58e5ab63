"""Counts the calls whose outcome was compared with the real Prisma, so that a test run can say how many there were."""

from __future__ import annotations


class Compared:
    """The calls compared so far, each with how often."""

    def __init__(self) -> None:
        self._calls: dict[str, int] = {}

    def add(self, call: str) -> None:
        """Count one comparison of `call`, for instance `user.find_many(where={'email': ...})`."""
        self._calls[call] = self._calls.get(call, 0) + 1

    def __len__(self) -> int:
        """How many comparisons there were."""
        return sum(self._calls.values())

    @property
    def distinct(self) -> int:
        """How many different calls they were."""
        return len(self._calls)
