"""Conditions on to-one relations in the `where` of what is written to."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from tests.writes.conftest import Writers
from tests.writes.state import BOB

# listing: of Ada, about the graph, no reviewer; other: of Bob, about nothing. Eve has no profile.
CASES: dict[str, tuple[Callable[[Any], Any], Any]] = {
    "is_not, without a related row": (
        lambda db: db.storelisting.update_many(where={"graph": {"is_not": {"name": "x"}}}, data={"runs": 1}),
        2,
    ),
    "is_not, all related rows": (
        lambda db: db.storelisting.update_many(where={"graph": {"is_not": {}}}, data={"runs": 1}),
        0,
    ),
    "NOT": (
        lambda db: db.storelisting.update_many(where={"NOT": {"graph": {"name": "first"}}}, data={"runs": 1}),
        0,
    ),
    "is": (
        lambda db: db.storelisting.delete_many(where={"owner": {"is": {"name": "Ada"}}}),
        1,
    ),
    "none, the key there": (
        lambda db: db.user.update_many(where={"profile": None}, data={"name": "x"}),
        1,
    ),
    "is_not None, the key there": (
        lambda db: db.user.update_many(where={"profile": {"is_not": None}}, data={"name": "x"}),
        2,
    ),
    "is_not, the key there": (
        lambda db: db.user.update_many(where={"profile": {"is_not": {"bio": "Countess"}}}, data={"name": "x"}),
        2,
    ),
    "two steps": (
        lambda db: db.storelisting.update_many(where={"owner": {"profile": {"is_not": {"bio": "x"}}}}, data={"runs": 1}),
        1,
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", CASES)
async def test_rows(writers: Writers, name: str) -> None:
    call, count = CASES[name]
    assert await writers.same(call) == count


async def test_one_row(writers: Writers) -> None:
    found = await writers.same(
        lambda db: db.storelisting.update(where={"id": "other", "graph": {"is_not": {}}}, data={"runs": 1})
    )
    assert found is None
    deleted = await writers.same(lambda db: db.storelisting.delete(where={"id": "other", "owner": {"id": BOB}}))
    assert deleted.id == "other"
