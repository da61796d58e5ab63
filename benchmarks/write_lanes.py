"""The lanes of writes: the bridge, Prisma, Prisma's floor, and asyncpg in two ways, on a database of their own."""

from __future__ import annotations

from collections.abc import Callable, Set
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any

import asyncpg
from pydantic import BaseModel

from benchmarks.bare_writes import BareWrites, CopiedWrites
from benchmarks.best import keep_as_it_is
from benchmarks.clients import Floor, bridged, canned_engine, plain
from benchmarks.keys import Keys
from benchmarks.lanes import BARE, BEST, BRIDGE, ENGINE, FLOOR
from benchmarks.timing import Times, take_turns
from benchmarks.writes import EXECUTION, LANE_TAGS, TAGS, TITLES, PrismaWrites, Writes
from prismalchemy.client import record_answers

_FILL = f"""
INSERT INTO store_tags (id, name) SELECT lane * {LANE_TAGS} + n, format('%s-%s', lane, n)
FROM generate_series(0, 5) AS lane, generate_series(0, {TAGS - 1}) AS n;
INSERT INTO "Execution" (id, "graphId", "graphVersion", "userId", input)
SELECT '{EXECUTION}', id, version, "userId", '{{}}' FROM "AgentGraph" LIMIT 1;
ANALYZE store_tags;
"""


async def measure(
    url: str, keys: Keys, folder: Path, wanted: Set[str], say: Callable[[str], None], seconds: float
) -> dict[str, Times]:
    """Time the writes that are `wanted`.

    Raises:
        RuntimeError: the lanes do not give the same, or Prisma answers for the bridge.
    """
    canned = canned_engine(folder)
    found: dict[str, Times] = {}
    async with AsyncExitStack() as stack:
        engine = await stack.enter_async_context(plain(url))
        bridge = await stack.enter_async_context(bridged(url, canned))
        floor_client = await stack.enter_async_context(plain(url, canned))
        floor = Floor(floor_client)
        stack.push_async_callback(floor.close)
        bare = await stack.enter_async_context(asyncpg.create_pool(url))
        best = await stack.enter_async_context(asyncpg.create_pool(url, reset=keep_as_it_is))
        await bare.execute(_FILL)
        await floor.record(engine, PrismaWrites(engine, keys, 5), TITLES)
        lanes: dict[str, Writes] = {
            BRIDGE: PrismaWrites(bridge, keys, 0),
            ENGINE: PrismaWrites(engine, keys, 1),
            FLOOR: PrismaWrites(floor_client, keys, 2),
            BARE: BareWrites(bare, keys, 3),
            BEST: CopiedWrites(best, keys, 4),
        }
        for name, title in TITLES.items():
            if name in wanted:
                say(title)
                await floor.use(name)
                await _alike(lanes, name)
                turns = {lane: getattr(calls, name) for lane, calls in lanes.items()}
                found[name] = await take_turns(turns, seconds, rarely=(ENGINE, FLOOR))
    return found


async def _alike(lanes: dict[str, Writes], name: str) -> None:
    for lane, calls in lanes.items():
        with record_answers() as answers:
            result = getattr(calls, name)(0)
            shape = _shape(await result)
        if lane == BRIDGE:
            expected = shape
            if answers.sides() != ["sqlalchemy"]:
                raise RuntimeError(f"{name}: the bridge left the call to Prisma")
        elif shape != expected:
            raise RuntimeError(f"{name}: the lane {lane} gives another result than the bridge")


def _shape(result: Any) -> Any:
    """What is the same in all lanes: each has rows of its own."""
    if isinstance(result, BaseModel):
        return type(result), {field: type(value) for field, value in result.__dict__.items() if field != "name"}
    return result
