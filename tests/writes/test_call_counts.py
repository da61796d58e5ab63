"""How many functions a write runs through, as tests/calls/test_call_counts.py counts them for reads."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import pytest
from tests.calls.test_call_counts import check, counted
from tests.writes.conftest import Writers
from tests.writes.state import ADA

from prismalchemy.client import Prisma

# Another value each time, so that no unique key is taken.
CALLS: dict[str, tuple[Callable[[Prisma, int], Awaitable[object]], int]] = {
    "create": (lambda db, n: db.user.create(data={"email": f"{n}@x", "name": "x"}), 73),
    "update": (lambda db, n: db.user.update(where={"id": ADA}, data={"name": f"{n}"}), 54),
    "update_many": (lambda db, n: db.user.update_many(where={"id": ADA}, data={"name": f"{n}"}), 51),
    "delete": (lambda db, n: db.user.delete(where={"id": ADA}), 46),
}


@pytest.mark.parametrize("name", CALLS)
async def test_whole_call(writers: Writers, name: str) -> None:
    call, expected = CALLS[name]
    assert not writers.bridge._runtime.database.observed
    for number in range(3):
        await call(writers.bridge, number)
    with counted() as count:
        await call(writers.bridge, 3)
    check(count.ours, expected)
