"""Without an engine, a call that Prisma refuses raises what Prisma raises: class, code, meta, text and data."""

from __future__ import annotations

import pytest
from tests.calls.outcomes import Make
from tests.refusals.cases import CASES
from tests.refusals.conftest import Pair, entry
from tests.refusals.write_cases import WRITES

ALL = [(place, number, case) for place, cases in {**CASES, **WRITES}.items() for number, case in enumerate(cases)]


@pytest.mark.parametrize("call", [case for *_, case in ALL], ids=[f"{place}-{number}" for place, number, _ in ALL])
async def test_refused_in_the_same_words(pair: Pair, call: Make, request: pytest.FixtureRequest) -> None:
    expected = await pair.asked(call)
    assert entry(await pair.found(call)) == entry(expected)
    pair.compared.add(request.node.nodeid)
