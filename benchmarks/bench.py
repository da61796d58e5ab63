"""The same calls on six lanes, on one PostgreSQL of its own. Imports the generated client."""

from __future__ import annotations

import importlib.metadata
import platform
from collections.abc import Callable, Set
from pathlib import Path

from benchmarks import latency, memory, observed, write_lanes, writes
from benchmarks.calls import CALLS, TITLES
from benchmarks.database import prepare
from benchmarks.keys import Keys
from benchmarks.lanes import RARELY, open_lanes
from benchmarks.memory import Memories
from benchmarks.results import Results
from benchmarks.timing import take_turns
from rig import engine, postgres
from rig.guard import Guard


async def run(guard: Guard, folder: Path, wanted: Set[str], say: Callable[[str], None], *, quick: bool) -> Results:
    """Measure the calls and sections that are `wanted`, telling `say` of each step.

    Raises:
        RuntimeError: something did not start, or two lanes gave different results.
    """
    seconds = 1.5 if quick else 15.0
    say("PostgreSQL starts, and rows are written")
    server = postgres.start(guard)
    url, keys = await prepare(server)
    results = Results(versions=_versions(server))
    if wanted & {*TITLES, "translation"}:
        say("The lanes are opened")
        async with open_lanes(url, keys, folder) as lanes:
            if "translation" in wanted:
                results.translation = observed.translation(lanes.bridge, keys)
                results.leaving = observed.leaving(lanes.bridge, keys)
            for call in CALLS:
                if call.name in wanted:
                    say(call.title)
                    results.calls[call.name] = await take_turns(await lanes.ready(call), seconds, rarely=RARELY)
    if wanted & writes.TITLES.keys():
        url, keys = await prepare(server, "writes")
        results.writes = await write_lanes.measure(url, keys, folder, wanted, say, seconds)
    if "latency" in wanted:
        say("With a millisecond more between client and database")
        results.distant = await latency.measure(server, guard, keys, folder, seconds / 2)
    if "events" in wanted:
        say("With a listener to the engine's events")
        results.observed = await observed.with_events(url, keys, folder, seconds / 2)
    if "memory" in wanted:
        results.memory = _memory(url, keys, guard, say, quick=quick)
        number = 10_000 if quick else 100_000
        for client in ("bridge", "engine"):
            # Each in its own: they write the same rows.
            url, keys = await prepare(server, f"many_rows_{client}")
            say(f"Memory: create_many of {number:,} rows on {client}")
            results.many_rows[client] = memory.measure(
                client, url, keys, [number], guard, module="benchmarks.many_rows"
            )
    return results


def _memory(url: str, keys: Keys, guard: Guard, say: Callable[[str], None], *, quick: bool) -> Memories:
    few, many = (1_000, 10_000) if quick else (10_000, 100_000)
    say(f"Memory: {many:,} calls on the bridge")
    bridge = memory.measure("bridge", url, keys, [few, many], guard)
    say(f"Memory: {few:,} calls on the bridge without Prisma's engine")
    alone = memory.measure("alone", url, keys, [few], guard)
    say(f"Memory: {few:,} calls on Prisma with its engine")
    return Memories(bridge, alone, memory.measure("engine", url, keys, [few], guard))


def _versions(server: postgres.Server) -> dict[str, str]:
    packages = ("sqlalchemy", "asyncpg", "pydantic", "prisma")
    return {
        "PostgreSQL": server.psql("SHOW server_version"),
        "Python": platform.python_version(),
        **{name: importlib.metadata.version(name) for name in packages},
        "engine": f"{engine.VERSION} ({engine.engine_kind()})",
    }
