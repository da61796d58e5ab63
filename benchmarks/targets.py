"""What was promised, and whether this run keeps it."""

from __future__ import annotations

import math
from dataclasses import dataclass

from benchmarks.lanes import BARE, BEST, BRIDGE, FLOOR
from benchmarks.results import Results

_SINGLE = ("find_unique", "find_first", "page")
_GROWTH = 0.02
"""How much more memory counts as none: a 50th."""


@dataclass(frozen=True)
class Target:
    """One promise.

    Attributes:
        what: for people.
        limit: what is allowed.
        measured: what this run found.
        met: whether that keeps the promise.
    """

    what: str
    limit: str
    measured: str
    met: bool


def targets(results: Results) -> list[Target]:
    """The promises that this run has something to say about."""
    found: list[Target] = []
    for name in _SINGLE:
        found += _at_most(results, name, BARE, 1.0)
    for name in _SINGLE:
        found += _faster(results, name, FLOOR, 5.0)
    for name in ("page", "list_100", "list_1000"):
        found += _at_most(results, name, BEST, 1.05)
    found += _at_most(results, "tree", BEST, 1.1)
    found += _at_most(results, "include_1000", BEST, 1.15)
    for name in ("create", "update", "upsert", "delete"):
        found += _at_most(results, name, BARE, 0.8)
    for name in ("create", "update", "upsert", "delete"):
        found += _faster(results, name, FLOOR, 5.0)
    for base in (BARE, BEST):
        found += _at_most(results, "create_many", base, 1.1)
    found += _mean(results)
    found += _at_most(results, "concurrent", BARE, 1.1)
    found += _faster(results, "concurrent", FLOOR, 10.0)
    found += _round_trips(results)
    found += _events(results)
    found += [
        Target(f"translation of {name}, seen before", "25 µs", f"{micros:.1f} µs", micros <= 25)
        for name, micros in results.translation.items()
    ]
    return found + _leaving(results) + _memory(results) + _many_rows(results)


def _leaving(results: Results) -> list[Target]:
    times = results.calls.get("find_unique")
    floor = None if times is None else times.median(FLOOR)
    if results.leaving is None or floor is None:
        return []
    more = results.leaving / (floor * 1e6)
    what = "a call that goes to Prisma, more than Prisma's floor"
    return [Target(what, "<= 3 %", f"{more:.1%}", more <= 0.03)]


def _at_most(results: Results, name: str, base: str, limit: float) -> list[Target]:
    times = results.calls.get(name) or results.writes.get(name)
    ratio = None if times is None else times.ratio(BRIDGE, base)
    if ratio is None:
        return []
    return [Target(f"{name}, against {_names(base)}", f"<= {limit:g} x", f"{ratio:.2f} x", ratio <= limit)]


def _faster(results: Results, name: str, base: str, limit: float) -> list[Target]:
    times = results.calls.get(name) or results.writes.get(name)
    ratio = None if times is None else times.ratio(base, BRIDGE)
    if ratio is None:
        return []
    return [Target(f"{name}, faster than {_names(base)}", f">= {limit:g} x", f"{ratio:.1f} x", ratio >= limit)]


def _names(base: str) -> str:
    return {BARE: "bare asyncpg's pool", BEST: "the best SQL", FLOOR: "Prisma's floor"}[base]


def _mean(results: Results) -> list[Target]:
    ratios = [times.ratio(BRIDGE, BARE) for times in results.calls.values()]
    known = [ratio for ratio in ratios if ratio is not None]
    if len(known) < 2:
        return []
    mean = math.prod(known) ** (1 / len(known))
    what = f"geometric mean of {len(known)} calls, against {_names(BARE)}"
    return [Target(what, "<= 1 x", f"{mean:.2f} x", mean <= 1)]


def _round_trips(results: Results) -> list[Target]:
    if not results.distant:
        return []
    most = max(distant.round_trips["bridge"] for distant in results.distant.values())
    return [Target(f"round trips of {', '.join(results.distant)}", "1 each", f"{most:g} at most", most == 1)]


def _events(results: Results) -> list[Target]:
    ratios = {name: times.ratio("bridge", "bare") for name, times in results.observed.items()}
    known = {name: ratio for name, ratio in ratios.items() if ratio is not None}
    return [
        Target(f"{name} with engine events, against {_names(BARE)}", "<= 2.2 x", f"{ratio:.2f} x", ratio <= 2.2)
        for name, ratio in known.items()
    ]


def _many_rows(results: Results) -> list[Target]:
    if not results.many_rows:
        return []
    bridge, engine = results.many_rows["bridge"], results.many_rows["engine"]
    (number,) = bridge.own
    what = f"peak memory of a create_many of {number:,} rows, children included, against Prisma with its engine"
    return [Target(what, f"< {engine.peak:.0f} MB", f"{bridge.peak:.0f} MB", bridge.peak < engine.peak)]


def _memory(results: Results) -> list[Target]:
    if results.memory is None:
        return []
    bridge, alone, engine = results.memory
    calls = min(engine.own)
    first, last = min(bridge.own), max(bridge.own)
    growth = bridge.own[last] - bridge.own[first]
    return [
        Target(
            f"peak memory in {calls:,} calls, children included, against Prisma with its engine",
            f"< {engine.peak:.0f} MB",
            f"{bridge.peak:.0f} MB",
            bridge.peak < engine.peak,
        ),
        Target(
            "the same without Prisma's engine (PRISMA_ENGINE=false)",
            f"< {engine.peak:.0f} MB",
            f"{alone.peak:.0f} MB",
            alone.peak < engine.peak,
        ),
        Target(
            f"memory at call {last:,} against call {first:,}",
            f"within {_GROWTH:.0%}",
            f"{bridge.own[first]:.1f} -> {bridge.own[last]:.1f} MB",
            growth <= _GROWTH * bridge.own[first],
        ),
    ]
