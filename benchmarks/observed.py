"""The bridge when somebody listens to the engine's events, and what its own translation costs."""

from __future__ import annotations

import statistics
from pathlib import Path
from time import perf_counter
from typing import Any

import asyncpg
from prisma.models import AgentGraph, User
from sqlalchemy import event

from benchmarks.bare import BareCalls
from benchmarks.calls import turn_of
from benchmarks.clients import bridged, canned_engine
from benchmarks.keys import Keys
from benchmarks.prisma_calls import PrismaCalls
from benchmarks.timing import Times, take_turns
from prismalchemy.switch import Side
from prismalchemy.switch.modes import Modes

NAMES = ("find_unique", "find_first", "page", "list_100", "include", "tree")
_BATCH = 200
_BATCHES = 50


async def with_events(url: str, keys: Keys, folder: Path, seconds: float) -> dict[str, Times]:
    """Time the calls with a listener attached, beside bare asyncpg, each for about so long.

    Raises:
        RuntimeError: the listener was not told of a statement.
    """
    results = {}
    statements = 0

    def heard(*_: Any) -> None:
        nonlocal statements
        statements += 1

    async with bridged(url, canned_engine(folder)) as client, asyncpg.create_pool(url) as pool:
        event.listen(client._runtime.database.engine.sync_engine, "before_cursor_execute", heard)
        bridge, bare = PrismaCalls(client, keys), BareCalls(pool, keys)
        for name in NAMES:
            before = statements
            await turn_of(bridge, name)(0)
            if statements != before + 1:
                raise RuntimeError(f"{name}: the listener heard {statements - before} statements")
            lanes = {"bridge": turn_of(bridge, name), "bare": turn_of(bare, name)}
            results[name] = await take_turns(lanes, seconds)
    return results


def translation(client: Any, keys: Keys) -> dict[str, float]:
    """Microseconds from the action layer's call to a statement with its arguments, for shapes that were seen before.

    The median of many batches, each a mean.
    """
    graphs = {"graphs": {"include": {"nodes": True}}}
    return {
        name: _median(client, keys, method, model, where, rest)
        for name, method, model, where, rest in (
            ("find_unique", "find_unique", User, lambda turn: {"id": keys.id(turn)}, {"include": None}),
            ("page", "find_many", AgentGraph, lambda turn: {"userId": keys.id(turn), "isActive": True}, _PAGE),
            ("tree", "find_many", User, lambda turn: {"email": {"in": keys.ten(turn)}}, {"include": graphs}),
        )
    }


_PAGE = {"take": 10, "skip": None, "include": None, "cursor": None, "order_by": {"createdAt": "desc"}, "distinct": None}


def leaving(client: Any, keys: Keys) -> float:
    """Microseconds to find out that Prisma answers a call; measured like `translation`."""
    router = client._runtime.router
    modes, router.modes = router.modes, Modes(frozenset(), frozenset())
    try:
        return _median(client, keys, "find_unique", User, lambda turn: {"id": keys.id(turn)}, {}, side="prisma")
    finally:
        router.modes = modes


def _median(
    client: Any,
    keys: Keys,
    method: str,
    model: type[Any],
    where: Any,
    rest: dict[str, Any],
    *,
    side: Side = "sqlalchemy",
) -> float:
    batches = []
    for batch in range(_BATCHES):
        calls = [
            {"method": method, "model": model, "arguments": {"where": where(batch * _BATCH + turn), **rest}}
            for turn in range(_BATCH)
        ]
        assert client._route(calls[0]).side == side
        before = perf_counter()
        for call in calls:
            client._route(call)
        batches.append((perf_counter() - before) / _BATCH)
    return statistics.median(batches) * 1e6
