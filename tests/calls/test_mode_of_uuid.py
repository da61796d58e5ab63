"""`mode: insensitive` on a uuid: PostgreSQL has no operators for it, so most are errors; the same ones here."""

from __future__ import annotations

from typing import Any

import pytest
from tests.calls.conftest import Both

ID = "00000000-0000-4000-8000-000000000001"

FILTERS: list[dict[str, Any]] = [
    {}, {"equals": ID}, {"in": [ID]}, {"in": []}, {"not_in": [ID]}, {"not_in": []}, {"not": ID}, {"not": {"in": []}},
    {"gt": ID}, {"lte": ID}, {"not": None, "in": []},
]  # fmt: skip


@pytest.mark.parametrize("operators", FILTERS, ids=str)
async def test_operators(both: Both, operators: dict[str, Any]) -> None:
    # Beside the id, on an optional column as well.
    for field in ("id", "forkedFromId") if None not in operators.values() else ("forkedFromId",):
        await both.same(
            lambda db, field=field: db.agentgraph.count(where={field: {"mode": "insensitive", **operators}})
        )
