"""Random read calls of fixed seeds have the same outcome on both clients. `tests.calls.fuzz` runs more of them."""

from __future__ import annotations

from random import Random

import pytest
from tests.calls.conftest import Both
from tests.calls.fuzz import Calls, rows_of
from tests.calls.fuzz_filters import Rows
from tests.calls.outcomes import judge

from prismalchemy.orm import describe
from prismalchemy.query import UNSUPPORTED
from service import models as service

MODELS = describe(service.Base)
BATCHES, IN_A_BATCH = 15, 40


@pytest.fixture(scope="module")
async def rows(both: Both) -> Rows:
    return await rows_of(both.prisma, MODELS)


@pytest.mark.parametrize("batch", range(BATCHES))
async def test_random_calls(both: Both, rows: Rows, batch: int) -> None:
    for seed in range(batch * IN_A_BATCH, (batch + 1) * IN_A_BATCH):
        call = Calls(Random(seed), MODELS, rows).call()
        judged = await judge(call, call.ordered, both.prisma, both.bridge)
        both.compared.add(str(call))
        assert judged.same, f"{seed}: {call}: {judged.expected} != {judged.found}"
        assert not judged.answered or judged.refusal is None or judged.refusal.feature in UNSUPPORTED, f"{seed}: {call}"
