"""A run's results as tables for people and as JSON."""

from __future__ import annotations

from typing import Any

from rich.console import Console
from rich.table import Table

from benchmarks.calls import TITLES
from benchmarks.lanes import BARE, BEST, BRIDGE, FLOOR, HEADINGS
from benchmarks.results import Results
from benchmarks.targets import Target, targets
from benchmarks.timing import Times
from benchmarks.writes import TITLES as WRITES


def print_report(results: Results, seconds: float) -> None:
    """Print tables."""
    console = Console(width=max(124, Console().width), highlight=False)
    if results.calls:
        console.print(_calls(results.calls))
    if results.writes:
        console.print(_calls(results.writes))
    if results.distant:
        console.print(_distant(results))
    if results.observed:
        console.print(_observed(results))
    if results.memory is not None:
        console.print(_memory(results))
    console.print(_targets(targets(results)))
    console.print(f"[dim]{', '.join(f'{name} {version}' for name, version in results.versions.items())}[/]")
    console.print(
        "[dim]Prisma's WASM engine is slower than the native one: its column is no statement about Prisma. The floor "
        "is Prisma's client with an engine that answers at once, without a database.[/]"
    )
    console.print(f"{seconds:.0f} s in all.")


def document(results: Results) -> dict[str, Any]:
    """Everything as one JSON document. Times are microseconds for one call, memory is MB."""
    return {
        "versions": results.versions,
        "calls": {name: _times(times) for name, times in results.calls.items()},
        "writes": {name: _times(times) for name, times in results.writes.items()},
        "many_rows_mb": {name: vars(memory) for name, memory in results.many_rows.items()},
        "distant": {
            name: {"round_trips": distant.round_trips, **_times(distant.times)}
            for name, distant in results.distant.items()
        },
        "events": {name: _times(times) for name, times in results.observed.items()},
        "translation_us": results.translation,
        "leaving_us": results.leaving,
        "memory_mb": None
        if results.memory is None
        else {name: vars(memory) for name, memory in results.memory._asdict().items()},
        "targets": [vars(target) for target in targets(results)],
    }


def _times(times: Times) -> dict[str, Any]:
    lanes = times.rounds
    return {
        "median_us": {lane: _micros(times.median(lane)) for lane in lanes},
        "bridge_ratio": {lane: times.ratio(BRIDGE, lane) for lane in lanes if lane != BRIDGE},
        "spread": {lane: times.spread(BRIDGE, lane) for lane in lanes if lane != BRIDGE},
        "rounds": {lane: sum(time is not None for time in taken) for lane, taken in lanes.items()},
    }


def _micros(seconds: float | None) -> float | None:
    return None if seconds is None else round(seconds * 1e6, 1)


def _calls(calls: dict[str, Times]) -> Table:
    table = Table(title="Microseconds for one call: medians of rounds, lanes by turns", title_justify="left")
    table.add_column("call", no_wrap=True)
    for lane, heading in HEADINGS.items():
        table.add_column(heading, justify="right", style="green" if lane == BRIDGE else None)
    for base in (BARE, BEST):
        table.add_column(f"bridge\n/ {HEADINGS[base]}", justify="right", no_wrap=True)
    table.add_column("floor\n/ bridge", justify="right")
    for name, times in calls.items():
        floor = times.ratio(FLOOR, BRIDGE)
        table.add_row(
            {**TITLES, **WRITES}[name],
            *[_shown(times.median(lane)) for lane in HEADINGS],
            *[_ratio(times, base) for base in (BARE, BEST)],
            "" if floor is None else f"{floor:.1f}",
        )
    return table


def _distant(results: Results) -> Table:
    table = Table(title="With a millisecond more between client and database", title_justify="left")
    table.add_column("call", no_wrap=True)
    for heading in ("bridge, ms", "round trips", "bare asyncpg, ms", "round trips "):
        table.add_column(heading, justify="right")
    for name, distant in results.distant.items():
        cells = []
        for lane in ("bridge", "bare"):
            cells += [f"{(distant.times.median(lane) or 0) * 1000:.2f}", f"{distant.round_trips[lane]:g}"]
        table.add_row(TITLES[name], *cells)
    return table


def _observed(results: Results) -> Table:
    table = Table(title="With a listener to the engine's events", title_justify="left")
    table.add_column("call", no_wrap=True)
    for heading in ("bridge, µs", "bare asyncpg, µs", "bridge / bare asyncpg"):
        table.add_column(heading, justify="right")
    for name, times in results.observed.items():
        table.add_row(TITLES[name], _shown(times.median("bridge")), _shown(times.median("bare")), _ratio(times, "bare"))
    return table


_CLIENTS = ("bridge", "bridge, PRISMA_ENGINE=false", HEADINGS["engine"].replace("\n", " "))


def _memory(results: Results) -> Table:
    assert results.memory is not None
    table = Table(title="Memory of mixed calls, MB", title_justify="left")
    for heading in ("client", "peak with children", "after calls", "process", "children"):
        table.add_column(heading, justify="left" if heading == "client" else "right")
    for client, memory in zip(_CLIENTS, results.memory, strict=True):
        for number, (calls, own) in enumerate(memory.own.items()):
            peak = "" if number else f"{memory.peak:.0f}"
            table.add_row("" if number else client, peak, f"{calls:,}", f"{own:.1f}", f"{memory.children[calls]:.1f}")
    return table


def _targets(found: list[Target]) -> Table:
    table = Table(title="Targets", title_justify="left")
    table.add_column("what", no_wrap=True)
    table.add_column("target", justify="right")
    table.add_column("this run", justify="right")
    table.add_column("met", justify="center")
    for target in found:
        table.add_row(target.what, target.limit, target.measured, "[green]yes[/]" if target.met else "[bold red]no[/]")
    return table


def _shown(seconds: float | None) -> str:
    return "" if seconds is None else f"{seconds * 1e6:,.0f}"


def _ratio(times: Times, base: str) -> str:
    ratio, spread = times.ratio(BRIDGE, base), times.spread(BRIDGE, base)
    if ratio is None:
        return ""
    return f"{ratio:.2f}" if spread is None else f"{ratio:.2f} ±{spread:.0%}"
