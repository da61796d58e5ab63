"""find_many over every model, so over every type of column."""

from __future__ import annotations

import pytest
from tests.calls.conftest import Both

MODELS = [
    "user", "profile", "agentgraph", "agentnode", "agentnodelink", "execution", "executionlog", "credittransaction",
    "apikey", "storelisting", "storetag", "listingfavorite", "userspending",
]  # fmt: skip


@pytest.mark.parametrize("model", MODELS)
async def test_all_rows(both: Both, model: str) -> None:
    assert await both.same(lambda db: getattr(db, model).find_many(), ordered=False)


@pytest.mark.parametrize(
    ("model", "where"),
    [
        ("user", {"plan": "ENTERPRISE"}),
        ("user", {"name": None}),
        ("user", {"isAdmin": True, "plan": "FREE"}),
        ("execution", {"costCents": 9223372036854775807}),
        ("execution", {"status": "QUEUED"}),
        ("executionlog", {"level": "WARNING"}),
        ("credittransaction", {"type": "TOP_UP"}),
        ("agentnode", {"positionX": 0.1}),
        ("agentnode", {"priority": -32768}),
        ("apikey", {"prefix": "short"}),
        ("apikey", {"rateLimit": 7}),
        ("storelisting", {"runs": 10}),
    ],
    ids=str,
)
async def test_scalar_equality(both: Both, model: str, where: dict[str, object]) -> None:
    assert await both.same(lambda db: getattr(db, model).find_many(where=where), ordered=False)
