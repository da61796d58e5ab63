"""Which side answered the calls of a piece of work, such as one request."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Literal

Side = Literal["prisma", "sqlalchemy"]


@dataclass(slots=True)
class Answers:
    """How many calls each side has answered."""

    prisma: int = 0
    sqlalchemy: int = 0

    def add(self, side: Side) -> None:
        """Count one call that `side` answers."""
        if side == "prisma":
            self.prisma += 1
        else:
            self.sqlalchemy += 1

    def sides(self) -> list[Side]:
        """The sides that have answered at least one call."""
        counted: list[tuple[Side, int]] = [("prisma", self.prisma), ("sqlalchemy", self.sqlalchemy)]
        return [side for side, count in counted if count]


_current: ContextVar[Answers | None] = ContextVar("prismalchemy_answers", default=None)


@contextmanager
def record_answers() -> Iterator[Answers]:
    """Count the calls made in this context (and in tasks started from it) by the side that answers them.

    While the bridge is off nothing is counted: every call is Prisma's then.
    """
    answers = Answers()
    token = _current.set(answers)
    try:
        yield answers
    finally:
        _current.reset(token)


def current_answers() -> Answers | None:
    """What `record_answers` counts into at the moment; None when nobody records."""
    return _current.get()
