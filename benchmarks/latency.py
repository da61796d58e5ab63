"""The bridge at a distance: round trips of each call, counted by a proxy that answers a millisecond later."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import asyncpg

from benchmarks.bare import BareCalls
from benchmarks.calls import Calls, turn_of
from benchmarks.clients import answered_by_bridge, bridged, canned_engine
from benchmarks.keys import Keys
from benchmarks.prisma_calls import PrismaCalls
from benchmarks.timing import Times, take_turns
from rig.guard import Guard
from rig.postgres import Server

DELAY = 1.0
"""Milliseconds added to each round trip."""
NAMES = ("find_unique", "find_first", "page", "list_100", "include", "tree")
_COUNTED = 20


@dataclass(frozen=True)
class Distant:
    """One call at a distance.

    Attributes:
        round_trips: for each call, by lane.
        times: of the same lanes.
    """

    round_trips: dict[str, float]
    times: Times


class RoundTrips:
    """The counter of a running proxy."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process

    def since(self) -> int:
        """Round trips since it was asked before."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write("\n")
        self._process.stdin.flush()
        return int(self._process.stdout.readline())


async def measure(server: Server, guard: Guard, keys: Keys, folder: Path, seconds: float) -> dict[str, Distant]:
    """Count and time the calls through a proxy, each for about so long."""
    results = {}
    with _proxied(server, guard) as (distant, counter):
        async with _lanes(distant.url("bench"), keys, folder) as lanes:
            for name in NAMES:
                await answered_by_bridge(lanes["bridge"], name)
                times = await take_turns({lane: turn_of(calls, name) for lane, calls in lanes.items()}, seconds)
                results[name] = Distant({lane: await _count(lanes[lane], name, counter) for lane in lanes}, times)
    return results


async def _count(calls: Calls, name: str, counter: RoundTrips) -> float:
    counter.since()
    for turn in range(_COUNTED):
        await turn_of(calls, name)(turn)
    return counter.since() / _COUNTED


@asynccontextmanager
async def _lanes(url: str, keys: Keys, folder: Path) -> AsyncIterator[dict[str, PrismaCalls | BareCalls]]:
    async with bridged(url, canned_engine(folder)) as bridge, asyncpg.create_pool(url) as pool:
        yield {"bridge": PrismaCalls(bridge, keys), "bare": BareCalls(pool, keys)}


@contextmanager
def _proxied(server: Server, guard: Guard) -> Iterator[tuple[Server, RoundTrips]]:
    process = subprocess.Popen(
        [sys.executable, "-m", "benchmarks.proxy", str(server.port), str(DELAY)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    guard.watch_process(process.pid)
    try:
        assert process.stdout is not None
        port = int(process.stdout.readline())
        yield replace(server, port=port, host="127.0.0.1"), RoundTrips(process)
    finally:
        process.terminate()
        process.wait()
