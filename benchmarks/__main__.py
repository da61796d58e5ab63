"""The benchmark's command line: generates the client, then measures."""

from __future__ import annotations

import argparse
import asyncio
import json
import signal
import sys
import tempfile
import time
from dataclasses import asdict
from pathlib import Path

from rich.console import Console

from benchmarks.calls import CALLS
from benchmarks.writes import TITLES
from rig import prisma
from rig.guard import Guard

_SECTIONS = ("latency", "events", "translation", "memory")
_NAMES = (*(call.name for call in CALLS), *TITLES, *_SECTIONS)


def main() -> int:
    """Run the benchmark; exit status 1 when something did not start or two lanes gave different results."""
    options = _options()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    console = Console(stderr=True, highlight=False)
    began = time.monotonic()
    if options.start:
        return _start(console, options)
    guard = Guard()
    try:
        prisma.generate_client()
        # Not before: these modules import the generated client.
        from benchmarks import bench, report  # noqa: PLC0415  # see above

        with tempfile.TemporaryDirectory(prefix="prismalchemy-bench-") as folder:
            wanted = frozenset(options.only or _NAMES)
            measured = bench.run(
                guard, Path(folder), wanted, lambda step: console.print(f"[dim]· {step}[/]"), quick=options.quick
            )
            results = asyncio.run(measured)
    except KeyboardInterrupt:
        return 130
    except RuntimeError as problem:
        console.print(f"[bold red]error:[/] {problem}")
        return 1
    finally:
        guard.close()
    if options.json:
        print(json.dumps(report.document(results), indent=2))
    else:
        report.print_report(results, time.monotonic() - began)
    return 0


def _start(console: Console, options: argparse.Namespace) -> int:
    from benchmarks import start  # noqa: PLC0415  # it needs no client, and the rest does not need it

    sizes = options.models or (start.SIZES[:1] if options.quick else start.SIZES)
    try:
        found = start.measure(lambda step: console.print(f"[dim]· {step}[/]"), sizes)
    except KeyboardInterrupt:
        return 130
    except RuntimeError as problem:
        console.print(f"[bold red]error:[/] {problem}")
        return 1
    if options.json:
        print(json.dumps([asdict(one) for one in found], indent=2))
    else:
        start.print_starts(found)
    return 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        formatter_class=argparse.RawDescriptionHelpFormatter,
        prog="scripts/bench",
        description="Makes the same calls on the bridge, on Prisma, on hand-written SQLAlchemy and on bare asyncpg,\n"
        "and compares how long they take and how much memory a process needs.",
        epilog="examples:\n  scripts/bench --quick\n  scripts/bench --only tree --only page\n"
        "  scripts/bench --json | jq '.calls | keys'",
    )
    parser.add_argument("--json", action="store_true", help="print one JSON document instead of tables")
    parser.add_argument("--start", action="store_true", help="measure how a service starts instead: import and memory")
    parser.add_argument("--models", type=int, action="append", metavar="N", help="with --start: only N models")
    parser.add_argument("--quick", action="store_true", help="fewer rounds: below two minutes")
    parser.add_argument(
        "--only", action="append", choices=_NAMES, metavar="NAME", help=f"one of {', '.join(_NAMES)}; may be repeated"
    )
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
