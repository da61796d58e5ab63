"""How many rows there are, and what the calls look for."""

from __future__ import annotations

from dataclasses import dataclass

USERS = 1_000
GRAPHS = 10
"""Of each user."""
NODES = 10
"""Of each graph of the first `TREES` users."""
TREES = 100


@dataclass(frozen=True)
class Keys:
    """Values that the calls look for.

    Attributes:
        ids: of all users, by email.
        emails: of all users, sorted.
    """

    ids: list[str]
    emails: list[str]

    def id(self, turn: int) -> str:
        """One user."""
        return self.ids[turn % USERS]

    def from_email(self, turn: int) -> str:
        """An email with at least 100 at or after it."""
        return self.emails[turn % (USERS - 100)]

    def ten(self, turn: int) -> list[str]:
        """The emails of ten users whose graphs have nodes."""
        start = turn * 10 % TREES
        return self.emails[start : start + 10]
