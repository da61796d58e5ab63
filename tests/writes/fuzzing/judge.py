"""One case on both sides: whether they came to the same."""

from __future__ import annotations

import asyncio
from collections import Counter
from dataclasses import dataclass, field
from typing import Any

import httpx
from tests.writes.fuzzing.alike import Alike
from tests.writes.fuzzing.cases import Case, Single
from tests.writes.fuzzing.world import CameTo, Side, World

from prismalchemy.client import record_answers
from prismalchemy.errors import NotSupported

_PATIENCE = 30.0


class Panic(Exception):
    """Prisma's engine did not survive the case."""


@dataclass(frozen=True)
class Judged:
    """What came of a case.

    Attributes:
        expected: Prisma's outcome, in the form that is compared.
        found: the bridge's.
        tables: of each table that differs, Prisma's rows and the bridge's.
        by_sqlalchemy: how many calls of it SQLAlchemy answered.
        by_prisma: how many calls the bridge left to Prisma.
        features: why.
        refused: whether Prisma raised.
    """

    expected: Any
    found: Any
    tables: dict[str, tuple[list[str], list[str]]]
    by_sqlalchemy: int
    by_prisma: int
    features: tuple[str, ...]

    @property
    def same(self) -> bool:
        # The judge refuses what is no text for a Json in words of its own: docs/prisma-behaviour.md.
        is_own = "'inferredType': 'Enum'" in str(self.expected)
        return (is_own or self.expected == self.found) and not self.tables

    @property
    def refused(self) -> bool:
        return isinstance(self.expected, tuple) and len(self.expected) == 4

    def __str__(self) -> str:
        lines = []
        if self.expected != self.found:
            lines += [f"  Prisma: {str(self.expected)[:900]}", f"  bridge: {str(self.found)[:900]}"]
        for name, (expected, found) in self.tables.items():
            lines += [f"  {name}, Prisma: {row}" for row in _lacking(expected, found)]
            lines += [f"  {name}, bridge: {row}" for row in _lacking(found, expected)]
        return "\n".join([*lines, f"  left to Prisma: {self.by_prisma} {self.features}"])


@dataclass
class Tally:
    """How many calls each side has answered, by verb."""

    answered: Counter[str] = field(default_factory=Counter)
    left: Counter[str] = field(default_factory=Counter)
    features: Counter[str] = field(default_factory=Counter)
    outcomes: Counter[str] = field(default_factory=Counter)

    def add(self, case: Case, judged: Judged) -> None:
        """Count a case: a verb of its own, or a batch or transaction as one."""
        verb = case.calls[0].action if isinstance(case, Single) else type(case).__name__.lower()
        self.outcomes[f"{judged.expected[0]} {judged.expected[1]}" if judged.refused else "result"] += 1
        if judged.by_prisma == 0 and judged.by_sqlalchemy == 0:
            return
        if judged.by_prisma == 0:
            self.answered[verb] += 1
        elif judged.refused and judged.features == ("invalid",):
            self.answered[f"{verb}, refused by both"] += 1
        else:
            self.left[verb] += 1
            self.features.update(judged.features)

    def __str__(self) -> str:
        lines = []
        for verb in sorted({*self.answered, *self.left}):
            whole = self.answered[verb] + self.left[verb]
            lines.append(
                f"  {verb}: {self.answered[verb]} of {whole} ({self.answered[verb] / whole:.0%}) by SQLAlchemy"
            )
        return "\n".join(
            [*lines, f"  left: {dict(self.features)}", f"  Prisma's outcomes: {dict(self.outcomes.most_common())}"]
        )


class Noted:
    """Notes why calls are left to Prisma, in the place of a router."""

    def __init__(self, router: Any) -> None:
        self._router = router
        self._decide = router.route
        self.features: dict[str, None] = {}

    def __enter__(self) -> dict[str, None]:
        self._router.route = self._route
        return self.features

    def __exit__(self, *_: object) -> None:
        self._router.route = self._decide

    def _route(self, *asked: Any, **where: Any) -> Any:
        route = self._decide(*asked, **where)
        if route.side == "prisma":
            self.features[route.reason.feature] = None
        return route


async def judge(world: World, case: Case) -> Judged:
    """Run `case` on both sides from the same rows, and put the rows back.

    Raises:
        Panic: Prisma's engine did not survive it; the clients have to connect again.
    """
    judged = await _judge(world, case)
    if judged.same:
        return judged
    # Of several rows that fail, the first one in the table decides; there the cases before may have left another.
    await asyncio.gather(*[side.renew() for side in world.sides])
    world.known.pop(str(case), None)
    return await _judge(world, case)


async def _judge(world: World, case: Case) -> Judged:
    text = str(case)
    with Noted(world.bridge.client._runtime.router) as features, record_answers() as answers:
        runs = [came_to(world, side, case) for side in world.sides if side is world.bridge or text not in world.known]
        *expected, found = await asyncio.gather(*runs)
    if expected:
        world.known[text] = expected[0]
    known = world.known[text]
    if isinstance(found.outcome, tuple) and found.outcome[:1] == (NotSupported.__name__,):
        # Within a transaction on SQLAlchemy nothing can be left to Prisma.
        return Judged((), (), {}, answers.sqlalchemy, 1, ("in a transaction",))
    tables = {
        name: (known.tables.get(name, world.start[name]), found.tables.get(name, world.start[name]))
        for name in sorted({*known.tables, *found.tables})
        if known.tables.get(name) != found.tables.get(name)
    }
    return Judged(known.outcome, found.outcome, tables, answers.sqlalchemy, answers.prisma, tuple(features))


async def differs(world: World, case: Case) -> bool:
    """Whether `case` does not come to the same."""
    try:
        return not (await judge(world, case)).same
    except Panic:
        await world.reconnect()
        return False


async def came_to(world: World, side: Side, case: Case) -> CameTo:
    """Run `case` on one side; an error that is none of Prisma's is an outcome as well, which the other will not have.

    Raises:
        Panic: Prisma's engine did not survive it.
    """
    try:
        outcome = await asyncio.wait_for(case(side.client), _PATIENCE)
    except (httpx.HTTPError, TimeoutError) as error:
        await side.reset()
        raise Panic(f"{case}: {error!r}") from error
    except Exception as error:
        outcome = error
    alike = Alike(await side.tables())
    await side.reset()
    return CameTo(
        alike.value(outcome), {name: rows for name, rows in alike.tables.items() if rows != world.start[name]}
    )


def _lacking(rows: list[str], others: list[str]) -> list[str]:
    return list((Counter(rows) - Counter(others)).elements())
