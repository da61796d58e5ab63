"""The writes that every lane makes, as a team writes them for Prisma; each lane has rows of its own."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator
from itertools import count
from typing import Any, Final, Protocol

from benchmarks.keys import Keys

ROWS: Final = 1_000
"""Of a create_many."""
TAGS: Final = 60_000
"""Tags of each lane, which its deletes take one by one."""
LANE_TAGS: Final = 1_000_000
"""From the first tag of a lane to that of the next."""
EXECUTION: Final = "bench"
"""The execution that logs are written of."""

Turn = Callable[[int], Awaitable[Any]]

TITLES: Final = {
    "create": "create",
    "update": "update",
    "upsert": "upsert by a unique key",
    "delete": "delete",
    "create_many": f"create_many, {ROWS:,} rows",
}


class Writes(Protocol):
    """What a lane provides: a method for each name in `TITLES`."""

    async def create(self, turn: int) -> Any: ...
    async def update(self, turn: int) -> Any: ...
    async def upsert(self, turn: int) -> Any: ...
    async def delete(self, turn: int) -> Any: ...
    async def create_many(self, turn: int) -> Any: ...


def logs() -> list[dict[str, Any]]:
    """The rows of a create_many."""
    return [{"executionId": EXECUTION, "message": f"Step {number} of the run is done"} for number in range(ROWS)]


class Lane:
    """What the writes of one lane are about.

    Args:
        lane: its number; rows of one lane are no other's.
    """

    def __init__(self, keys: Keys, lane: int) -> None:
        self.keys = keys
        self.lane = lane
        self._emails = count()
        self._tags: Iterator[int] = iter(range(lane * LANE_TAGS, lane * LANE_TAGS + TAGS))
        self.logs = logs()

    def new_email(self) -> str:
        """An email that nobody has."""
        return f"{self.lane}-{next(self._emails)}@new.example.com"

    def same_email(self, turn: int) -> str:
        """An email that somebody has, after its first turn."""
        return f"{self.lane}-{turn % 100}@same.example.com"

    def next_tag(self) -> int:
        """A tag that is there."""
        return next(self._tags)


class PrismaWrites(Lane):
    """The writes on one client: the bridge's, Prisma's, or one with an engine that does nothing."""

    def __init__(self, client: Any, keys: Keys, lane: int) -> None:
        super().__init__(keys, lane)
        self._db = client

    async def create(self, turn: int) -> Any:
        return await self._db.user.create(data={"email": self.new_email(), "name": "New"})

    async def update(self, turn: int) -> Any:
        return await self._db.user.update(where={"id": self.keys.id(turn)}, data={"name": f"Person {turn}"})

    async def upsert(self, turn: int) -> Any:
        email = self.same_email(turn)
        return await self._db.user.upsert(
            where={"email": email}, data={"create": {"email": email}, "update": {"name": f"Person {turn}"}}
        )

    async def delete(self, turn: int) -> Any:
        return await self._db.storetag.delete(where={"id": self.next_tag()})

    async def create_many(self, turn: int) -> Any:
        return await self._db.executionlog.create_many(data=self.logs)
