"""Counts the calls whose outcome was compared with the real Prisma, so that a test run can say how many there were."""

from __future__ import annotations

from collections.abc import Mapping


class Compared:
    """The calls compared so far, each with how often."""

    def __init__(self) -> None:
        self.calls: dict[str, int] = {}

    def add(self, call: str) -> None:
        """Count one comparison of `call`, for instance `user.find_many(where={'email': ...})`."""
        self.calls[call] = self.calls.get(call, 0) + 1

    def add_all(self, calls: Mapping[str, int]) -> None:
        """Count what another process has compared, each call with how often."""
        for call, times in calls.items():
            self.calls[call] = self.calls.get(call, 0) + times

    def __len__(self) -> int:
        """How many comparisons there were."""
        return sum(self.calls.values())

    @property
    def distinct(self) -> int:
        """How many different calls they were."""
        return len(self.calls)
