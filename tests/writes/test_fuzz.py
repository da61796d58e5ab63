"""Random writes, batches and transactions of fixed seeds come to the same on both sides. `scripts/fuzz writes` runs more.

The schema is one of their own, `fuzzing/schema.prisma`, with a relation of every kind and a field of every type.
"""

from __future__ import annotations

from functools import partial

import pytest
from tests.writes.fuzzing.judge import Panic, differs, judge
from tests.writes.fuzzing.reduce import reduced
from tests.writes.fuzzing.world import World

from rig.parity import Compared

BATCHES, IN_A_BATCH = 5, 25


@pytest.fixture(params=["usual", "elsewhere"])
def both(request: pytest.FixtureRequest) -> World:
    """Both sides, with the tables in the schema `public` and in another."""
    found: World = request.getfixturevalue(request.param)
    return found


@pytest.mark.parametrize("batch", range(BATCHES))
async def test_random_writes(both: World, batch: int, compared: Compared) -> None:
    first = batch * IN_A_BATCH + (0 if both.schema == "public" else BATCHES * IN_A_BATCH)
    for seed in range(first, first + IN_A_BATCH):
        case = both.case(seed)
        try:
            judged = await judge(both, case)
        except Panic:
            await both.reconnect()
            continue
        if not judged.same:
            smaller = await reduced(case, partial(differs, both))
            pytest.fail(f"{seed}: {smaller}\n{await judge(both, smaller)}")
        compared.add(str(case))
