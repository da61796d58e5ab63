"""Timing lanes by turns, so that whatever else the machine does at that moment meets all of them."""

from __future__ import annotations

import gc
import statistics
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from time import perf_counter

from benchmarks.calls import Turn

_SLICE = 0.002
"""How long a lane's turn takes about, in seconds; one call at least. Short, so that the scheduler interrupts few."""
_WARM = 12
"""Calls before anything is timed. PostgreSQL settles on a plan at the sixth execution."""
_LEAST = 3
"""Rounds of each lane, however slow it is."""
_RARELY = 4


@dataclass(frozen=True)
class Times:
    """Seconds for one call, by lane and round. A lane may sit rounds out: None.

    Attributes:
        rounds: for each lane the mean of its calls in each round.
    """

    rounds: dict[str, list[float | None]] = field(default_factory=dict)

    def median(self, lane: str) -> float | None:
        """The median of the lane's rounds, in seconds; None when it has none."""
        taken = [time for time in self.rounds.get(lane, []) if time is not None]
        return statistics.median(taken) if taken else None

    def ratio(self, lane: str, base: str) -> float | None:
        """The median over the rounds of `lane`'s time divided by `base`'s; None when either has none."""
        ratios = self._ratios(lane, base)
        return statistics.median(ratios) if ratios else None

    def spread(self, lane: str, base: str) -> float | None:
        """Half the distance between the quartiles of the ratio, as a fraction of it."""
        ratios = self._ratios(lane, base)
        if len(ratios) < 2:
            return None
        low, middle, high = statistics.quantiles(ratios, n=4)
        return (high - low) / 2 / middle

    def _ratios(self, lane: str, base: str) -> list[float]:
        pairs = zip(self.rounds.get(lane, []), self.rounds.get(base, []), strict=False)
        return [time / other for time, other in pairs if time is not None and other is not None]


async def take_turns(lanes: Mapping[str, Turn], seconds: float, *, rarely: Collection[str] = ()) -> Times:
    """Time `lanes` against each other for about so long.

    Args:
        rarely: lanes that take part in every `_RARELY`-th round only, so that the others get more rounds.
    """
    sizes, costs = {}, {}
    for name, call in lanes.items():
        alone = await _warm(call)
        sizes[name] = max(1, round(_SLICE / alone))
        costs[name] = sizes[name] * alone / (_RARELY if name in rarely else 1)
    rounds = max(_LEAST * _RARELY if rarely else _LEAST, round(seconds / sum(costs.values())))
    times = Times({name: [] for name in lanes})
    gc.collect()
    gc.freeze()
    names = list(lanes)
    turn = 0
    for number in range(rounds):
        start = number % len(names)
        for name in names[start:] + names[:start]:
            if name in rarely and number % _RARELY:
                times.rounds[name].append(None)
            else:
                times.rounds[name].append(await _timed(lanes[name], turn, sizes[name]))
        turn += max(sizes.values())
    gc.unfreeze()
    return times


async def _warm(call: Turn) -> float:
    """Run `call` until it is settled; return its least time."""
    least = float("inf")
    began = perf_counter()
    for turn in range(_WARM):
        before = perf_counter()
        await call(turn)
        least = min(least, perf_counter() - before)
        if perf_counter() - began > 0.5 and turn >= 1:
            break
    return least


async def _timed(call: Turn, turn: int, size: int) -> float:
    before = perf_counter()
    for number in range(turn, turn + size):
        await call(number)
    return (perf_counter() - before) / size
