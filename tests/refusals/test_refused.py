"""Without an engine, a call that Prisma refuses raises what Prisma raises: class, code, meta, text and data."""

from __future__ import annotations

import pytest
from prisma import Json
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


SURROGATES: list[Make] = [
    lambda db: db.user.find_many(where={"name": "\ud800"}),
    lambda db: db.user.find_many(where={"na\udfffme": "é"}),
    lambda db: db.user.find_many(where={"metadata": {"equals": Json("a\ud800b")}}, include={"profile": True}),
]


@pytest.mark.parametrize("call", SURROGATES)
async def test_half_a_surrogate_pair(pair: Pair, call: Make) -> None:
    """The client's HTTP library cannot send it."""
    expected, found = await pair.asked(call), await pair.found(call)
    assert isinstance(expected, UnicodeEncodeError)
    assert entry(found) == entry(expected)
