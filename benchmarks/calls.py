"""The calls that every lane makes, by name."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any, Protocol

Turn = Callable[[int], Awaitable[Any]]
"""One call; the number says whose turn it is, so that values change from call to call."""

CONCURRENT = 64


class Calls(Protocol):
    """What a lane provides: a method for each name in `NAMES`."""

    async def find_unique(self, turn: int) -> Any: ...
    async def find_first(self, turn: int) -> Any: ...
    async def page(self, turn: int) -> Any: ...
    async def list_100(self, turn: int) -> Any: ...
    async def list_1000(self, turn: int) -> Any: ...
    async def include(self, turn: int) -> Any: ...
    async def tree(self, turn: int) -> Any: ...
    async def include_1000(self, turn: int) -> Any: ...
    async def count(self, turn: int) -> Any: ...
    async def group_by(self, turn: int) -> Any: ...
    async def concurrent(self, turn: int) -> Any: ...


@dataclass(frozen=True)
class Named:
    """A call as people read of it.

    Attributes:
        ordered: whether it asks for an order of its rows.
    """

    name: str
    title: str
    ordered: bool = True


CALLS = [
    Named("find_unique", "find_unique by id"),
    Named("find_first", "find_first, ordered"),
    Named("page", "find_many, page of 10"),
    Named("list_100", "find_many, 100 rows"),
    Named("list_1000", "find_many, 1,000 rows"),
    Named("include", "include, 1 x 10"),
    Named("tree", "tree 10 x 10 x 10", ordered=False),
    Named("include_1000", "include, 1,000 x 10", ordered=False),
    Named("count", "count"),
    Named("group_by", "group_by and count"),
    Named("concurrent", f"{CONCURRENT} find_unique at once"),
]
TITLES = {call.name: call.title for call in CALLS}


def turn_of(lane: Calls, name: str) -> Turn:
    """The lane's method for the call `name`."""
    method: Turn = getattr(lane, name)
    return method
