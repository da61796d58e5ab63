"""The lanes: six ways to make the same calls, all open at once in one process."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import asyncpg
from sqlalchemy.ext.asyncio import create_async_engine

from benchmarks.bare import BareCalls
from benchmarks.best import BestCalls, keep_as_it_is
from benchmarks.calls import CALLS, Calls, Named, Turn, turn_of
from benchmarks.clients import Floor, answered_by_bridge, bridged, canned_engine, plain
from benchmarks.comparing import same
from benchmarks.handwritten import OrmCalls
from benchmarks.keys import Keys
from benchmarks.prisma_calls import PrismaCalls
from rig.engine import engine_kind

BRIDGE, ENGINE, FLOOR, ORM, BARE, BEST = "bridge", "engine", "floor", "orm", "bare", "best"
RARELY = (ENGINE, FLOOR, ORM)
"""Many times slower than the rest: a few rounds will do."""
HEADINGS = {
    BRIDGE: "bridge",
    ENGINE: f"Prisma\n({engine_kind()})",
    FLOOR: "floor",
    ORM: "ORM",
    BARE: "asyncpg",
    BEST: "best SQL",
}


@dataclass(frozen=True)
class Lanes:
    """What can be timed.

    Attributes:
        bridge: the bridged client.
        calls: by lane.
    """

    bridge: Any
    floor: Floor
    calls: dict[str, Calls] = field(default_factory=dict)

    async def ready(self, call: Named) -> dict[str, Turn]:
        """The lanes' ways to make `call`, after they have shown that they give the same result.

        Raises:
            RuntimeError: a lane's result differs.
        """
        await self.floor.use(call.name)
        expected = await turn_of(self.calls[ENGINE], call.name)(0)
        await answered_by_bridge(self.calls[BRIDGE], call.name)
        for lane, calls in self.calls.items():
            if lane == FLOOR and call.name == "concurrent":
                continue  # it gives everybody the same row
            if not same(await turn_of(calls, call.name)(0), expected, ordered=call.ordered):
                raise RuntimeError(f"{call.name}: the lane {lane} gives another result than Prisma")
        return {lane: turn_of(calls, call.name) for lane, calls in self.calls.items()}


@asynccontextmanager
async def open_lanes(url: str, keys: Keys, folder: Path) -> AsyncIterator[Lanes]:
    """Connect everything."""
    canned = canned_engine(folder)
    async with AsyncExitStack() as stack:
        engine = await stack.enter_async_context(plain(url))
        bridge = await stack.enter_async_context(bridged(url, canned))
        floor_client = await stack.enter_async_context(plain(url, canned))
        floor = Floor(floor_client)
        stack.push_async_callback(floor.close)
        await floor.record(engine, PrismaCalls(engine, keys), [call.name for call in CALLS])
        orm_engine = create_async_engine(url.replace("postgresql://", "postgresql+asyncpg://"))
        stack.push_async_callback(orm_engine.dispose)
        bare = await stack.enter_async_context(asyncpg.create_pool(url))
        best = await stack.enter_async_context(asyncpg.create_pool(url, reset=keep_as_it_is))
        calls: dict[str, Calls] = {
            BRIDGE: PrismaCalls(bridge, keys),
            ENGINE: PrismaCalls(engine, keys),
            FLOOR: PrismaCalls(floor_client, keys),
            ORM: OrmCalls(orm_engine, keys),
            BARE: BareCalls(bare, keys),
            BEST: BestCalls(best, keys),
        }
        yield Lanes(bridge, floor, calls)
