"""Where the engine stops in the middle of a call, what the call had written stays within a transaction."""

from __future__ import annotations

from typing import Any

import pytest
from tests.calls.outcomes import outcome
from tests.writes.fuzzing.alike import Alike
from tests.writes.nested.conftest import Call, Nest

CASES: dict[str, Call] = {
    "links that are not there": lambda db: db.staff.update(
        where={"id": 1},
        data={"n": 55, "kids": {"create": {"name": "x"}}, "tags": {"connect": [{"id": 1}, {"id": 99}]}},
    ),
    "one of two is connected": lambda db: db.staff.update(
        where={"id": 1}, data={"opts": {"connect": [{"id": 4}, {"id": 99}]}}
    ),
    "no row, and what comes before it": lambda db: db.staff.update(
        where={"id": 99}, data={"boss": {"create": {"key": "x"}}}
    ),
    "no row, and a link": lambda db: db.staff.update(where={"id": 99}, data={"tags": {"create": {"name": "x"}}}),
    "the former row of a one-to-one": lambda db: db.staff.update(
        where={"id": 1}, data={"n": 55, "badge": {"create": {"code": "x"}}, "desk": {"create": {"id": "x"}}}
    ),
    "a related row that is not there": lambda db: db.staff.update(
        where={"id": 1},
        data={"opts": {"create": {"key": "x"}, "update": {"where": {"id": 3}, "data": {"n": 1}}}},
    ),
    "of what is created before": lambda db: db.staff.create(
        data={"key": "x", "next": {"create": {"key": "y"}}, "boss": {"connect": {"id": 99}}}
    ),
}


async def _in_transaction(call: Call, client: Any) -> list[Any]:
    async with client.tx() as tx:
        found = await outcome(call, tx)
        return [found, await tx.staff.count()]


@pytest.mark.parametrize("name", CASES)
async def test_what_was_written_stays(nest: Nest, name: str) -> None:
    await nest.world.reset()
    prisma, bridge = [await _in_transaction(CASES[name], side.client) for side in nest.world.sides]
    alike, found = [Alike(await side.tables()) for side in nest.world.sides]
    assert found.value(bridge) == alike.value(prisma)
    assert found.tables == alike.tables
    assert found.tables != nest.world.start
    nest.compared.add(name)
