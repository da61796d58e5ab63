"""include: related rows of any depth and width come in one round trip."""

from __future__ import annotations

from tests.calls.conftest import Both

BY_ID = {"order_by": {"id": "asc"}}


async def test_one_round_trip(both: Both, statements: list[str]) -> None:
    include = {"profile": True, "graphs": {"include": {"nodes": {"include": {"outputs": {"include": {"sink": True}}}}}}}
    await both.bridge.user.find_many(include=include)
    assert len(statements) == 1
