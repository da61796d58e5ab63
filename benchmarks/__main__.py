"""The benchmark: the same calls on six lanes, on one PostgreSQL of its own."""

from __future__ import annotations

import argparse
import asyncio
import importlib.metadata
import json
import platform
import signal
import sys
import tempfile
import time
from pathlib import Path

from rich.console import Console

from benchmarks import latency, memory, observed
from benchmarks.calls import CALLS
from benchmarks.database import prepare
from benchmarks.keys import Keys
from benchmarks.lanes import RARELY, open_lanes
from benchmarks.memory import Memories
from benchmarks.report import document, print_report
from benchmarks.results import Results
from benchmarks.timing import take_turns
from rig import engine, postgres, prisma
from rig.guard import Guard

_SECTIONS = ("latency", "events", "translation", "memory")
_NAMES = (*(call.name for call in CALLS), *_SECTIONS)


def main() -> int:
    """Run the benchmark; exit status 1 when something did not start or two lanes gave different results."""
    options = _options()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    console = Console(stderr=True, highlight=False)
    began = time.monotonic()
    guard = Guard()
    try:
        with tempfile.TemporaryDirectory(prefix="prismalchemy-bench-") as folder:
            results = asyncio.run(_run(guard, Path(folder), options, console))
    except KeyboardInterrupt:
        return 130
    except RuntimeError as problem:
        console.print(f"[bold red]error:[/] {problem}")
        return 1
    finally:
        guard.close()
    if options.json:
        print(json.dumps(document(results), indent=2))
    else:
        print_report(results, time.monotonic() - began)
    return 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="scripts/bench",
        description="Makes the same calls on the bridge, on Prisma, on hand-written SQLAlchemy and on bare asyncpg.",
        epilog="examples: scripts/bench --quick    scripts/bench --only tree --only page    scripts/bench --json",
    )
    parser.add_argument("--quick", action="store_true", help="fewer rounds: below two minutes")
    parser.add_argument("--json", action="store_true", help="print one JSON document instead of tables")
    parser.add_argument(
        "--only", action="append", choices=_NAMES, metavar="NAME", help=f"one of {', '.join(_NAMES)}; may be repeated"
    )
    return parser.parse_args()


async def _run(guard: Guard, folder: Path, options: argparse.Namespace, console: Console) -> Results:
    def say(step: str) -> None:
        console.print(f"[dim]· {step}[/]")

    wanted = set(options.only or _NAMES)
    seconds = 1.5 if options.quick else 15.0
    say("PostgreSQL starts, and rows are written")
    prisma.generate_client()
    server = postgres.start(guard)
    url, keys = await prepare(server)
    results = Results(versions=_versions(server))
    if wanted.difference({"latency", "events", "memory"}):
        say("The lanes are opened")
        async with open_lanes(url, keys, folder) as lanes:
            if "translation" in wanted:
                results.translation = observed.translation(lanes.bridge, keys)
            for call in CALLS:
                if call.name in wanted:
                    say(call.title)
                    results.calls[call.name] = await take_turns(await lanes.ready(call), seconds, rarely=RARELY)
    if "latency" in wanted:
        say("With a millisecond more between client and database")
        results.distant = await latency.measure(server, guard, keys, folder, seconds / 2)
    if "events" in wanted:
        say("With a listener to the engine's events")
        results.observed = await observed.with_events(url, keys, folder, seconds / 2)
    if "memory" in wanted:
        results.memory = _memory(url, keys, guard, say, quick=options.quick)
    return results


def _memory(url: str, keys: Keys, guard: Guard, say: object, *, quick: bool) -> Memories:
    few, many = (1_000, 10_000) if quick else (10_000, 100_000)
    assert callable(say)
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


if __name__ == "__main__":
    sys.exit(main())
