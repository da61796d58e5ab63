"""The demo: the same calls to the same service with the flag off and on, on one real PostgreSQL, side by side."""

from __future__ import annotations

import argparse
import json
import signal
import statistics
import sys
import time
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import asdict, dataclass

import httpx
from rich.console import Console
from rich.table import Table

from rig.calls import DemoCall, demo_calls
from rig.engine import VERSION, engine_kind
from rig.guard import Guard
from rig.stage import TOKEN, Process, Stage

ROUNDS = 15
PATIENCE = 0.4
"""Seconds for one call's rounds where their number is not said: on a busy machine fewer will do."""
ANSWERED_BY = "x-answered-by"


@dataclass(frozen=True)
class Outcome:
    """One call on both sides; times in milliseconds, medians of the rounds."""

    call: str
    off_answered_by: str
    off_ms: float
    on_answered_by: str
    on_ms: float
    same: bool


def main() -> int:
    """Show the demo; exit status 1 when an answer differed or something did not start."""
    options = _options()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    console = Console(stderr=True)
    began = time.monotonic()
    guard = Guard()
    try:
        outcomes = _run(guard, options, console)
    except KeyboardInterrupt:
        return 130
    except (RuntimeError, httpx.HTTPError) as problem:
        console.print(f"[bold red]error:[/] {problem}", highlight=False)
        return 1
    finally:
        guard.close()
    if options.json:
        print(json.dumps({"engine": _engine(), "rounds": options.rounds, "calls": [asdict(o) for o in outcomes]}))
    else:
        _print(outcomes, time.monotonic() - began)
    return 0 if all(outcome.same for outcome in outcomes) else 1


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        formatter_class=argparse.RawDescriptionHelpFormatter,
        prog="scripts/demo",
        description="Makes the same calls to the example service with ENABLE_SQLALCHEMY off and on, and compares.",
        epilog="examples:\n  scripts/demo\n  scripts/demo --tables User,Profile\n  scripts/demo --rounds 100\n"
        "  scripts/demo --json | jq '.calls[] | .same'",
    )
    parser.add_argument("--json", action="store_true", help="print one JSON document instead of the table")
    parser.add_argument(
        "--rounds",
        type=int,
        metavar="N",
        help=f"calls on each side (as many as fit into {PATIENCE} s, {ROUNDS} at most)",
    )
    parser.add_argument("--tables", default="*", metavar="MODELS", help="SQLALCHEMY_TABLES of the side that is on (*)")
    return parser.parse_args()


def _run(guard: Guard, options: argparse.Namespace, console: Console) -> list[Outcome]:
    def say(step: str) -> None:
        console.print(f"[dim]· {step}[/]", highlight=False)

    say("PostgreSQL starts")
    stage = Stage(guard, say)
    stage.prepare(small=True)
    say("The service starts twice: ENABLE_SQLALCHEMY=false and true")
    sides = [
        {"ENABLE_SQLALCHEMY": "false"},
        {"ENABLE_SQLALCHEMY": "true", "SQLALCHEMY_TABLES": options.tables},
    ]
    # The query engines need a core each to start, so the processes that share a machine start together.
    rest = [stage.service("service.rest", "the REST API", settings=side) for side in sides]
    managers = [stage.service("service.database_manager", "the DatabaseManager", settings=side) for side in sides]
    for process in (*rest, *managers):
        stage.wait_for(process)
    say("The same calls are made on both")
    with ExitStack() as stack:
        clients = {"REST": _clients(stack, rest), "RPC": _clients(stack, managers)}
        return [_compare(call, clients[call.process], options.rounds) for call in demo_calls(stage.server)]


def _clients(stack: ExitStack, processes: Sequence[Process]) -> list[httpx.Client]:
    headers = {"Authorization": f"Bearer {TOKEN}"}
    return [stack.enter_context(httpx.Client(base_url=p.url, headers=headers, timeout=30)) for p in processes]


def _compare(call: DemoCall, clients: Sequence[httpx.Client], rounds: int | None) -> Outcome:
    """Call both sides by turns; the first times, which include planning, are left out."""
    first = [call.send(client) for client in clients]
    times: list[list[float]] = [[], []]
    until = time.perf_counter() + PATIENCE
    for number in range(max(1, rounds or ROUNDS)):
        if rounds is None and number and time.perf_counter() > until:
            break
        for client, measured in zip(clients, times, strict=True):
            began = time.perf_counter()
            call.send(client)
            measured.append(time.perf_counter() - began)
    off, on = first
    return Outcome(
        call=call.label,
        off_answered_by=off.headers.get(ANSWERED_BY, "?"),
        off_ms=round(statistics.median(times[0]) * 1000, 2),
        on_answered_by=on.headers.get(ANSWERED_BY, "?"),
        on_ms=round(statistics.median(times[1]) * 1000, 2),
        same=(off.status_code, off.content) == (on.status_code, on.content) and off.is_success,
    )


def _engine() -> str:
    return f"{VERSION} ({engine_kind()})"


def _print(outcomes: Sequence[Outcome], seconds: float) -> None:
    table = Table(title="One service, twice: the same calls, the flag off and on", title_justify="left")
    table.add_column("call", no_wrap=True)
    table.add_column("flag off", style="cyan")
    table.add_column("ms", justify="right")
    table.add_column("flag on", style="green")
    table.add_column("ms", justify="right")
    table.add_column("same answer?", justify="center")
    for outcome in outcomes:
        table.add_row(
            outcome.call,
            outcome.off_answered_by,
            f"{outcome.off_ms:.1f}",
            outcome.on_answered_by,
            f"{outcome.on_ms:.1f}",
            "[green]✓[/]" if outcome.same else "[bold red]✗[/]",
        )
    same = sum(outcome.same for outcome in outcomes)
    moved = [outcome for outcome in outcomes if outcome.on_answered_by == "sqlalchemy"]
    console = Console(width=max(100, Console().width))
    console.print(table)
    console.print(
        f"{same} of {len(outcomes)} answers are the same, byte for byte; "
        f"{len(moved)} came from SQLAlchemy with the flag on. {seconds:.0f} s in all.",
        highlight=False,
    )
    console.print(
        f"[dim]Times are whole HTTP requests, medians. Prisma's engine is {_engine()}"
        + ("; its WASM build is slower than the native one: scripts/bench compares fairly." if _wasm() else ".")
        + "[/]",
        highlight=False,
    )


def _wasm() -> bool:
    return engine_kind() == "WASM"


if __name__ == "__main__":
    sys.exit(main())
