"""Random calls with something wrong in them, by fixed seeds. `tests.refusals.fuzz` runs more of them."""

from __future__ import annotations

from random import Random

import pytest
from tests.calls.fuzz import Calls, rows_of
from tests.calls.fuzz_filters import Rows
from tests.refusals.conftest import Pair, entry
from tests.refusals.mutations import mutated, says_other_than_text_for_json

from prismalchemy.orm import describe
from service import models as service

MODELS = describe(service.Base)
BATCHES, IN_A_BATCH = 10, 40


@pytest.fixture(scope="module")
async def rows(pair: Pair) -> Rows:
    return await rows_of(pair.prisma, MODELS)


@pytest.mark.parametrize("batch", range(BATCHES))
async def test_refused_in_the_same_words(pair: Pair, rows: Rows, batch: int) -> None:
    refused = 0
    for seed in range(batch * IN_A_BATCH, (batch + 1) * IN_A_BATCH):
        random = Random(seed)
        call = mutated(Calls(random, MODELS, rows).call(), random)
        expected = await pair.asked(call)
        if not isinstance(expected, Exception) or says_other_than_text_for_json(expected):
            continue
        assert entry(await pair.found(call)) == entry(expected), f"{seed}: {call}"
        pair.compared.add(str(call))
        refused += 1
    assert refused > IN_A_BATCH / 2
