"""Values that neither Python nor Prisma's engine has: one class and code on both drivers, in reads and after writes."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import pytest
from tests.calls.outcomes import outcome
from tests.writes.conftest import Write, Writers, sync_outcome
from tests.writes.state import ADA

HELD = [
    *[("users", "created_at", moment) for moment in ("infinity", "-infinity", "0044-03-15 BC", "10000-01-01")],
    *[("profiles", "birthday", day) for day in ("infinity", "-infinity", "0044-03-15 BC", "10000-01-01")],
    *[("profiles", "birthday", day) for day in ("0001-01-01", "9999-12-31")],
    ("store_listings", "rating", "NaN"),
]
CALLS: dict[str, list[Write]] = {
    "users": [
        lambda db: db.user.find_unique(where={"id": ADA}),
        lambda db: db.user.find_many(where={"id": ADA}, include={"profile": True}),
        lambda db: db.user.group_by(by=["id"], max={"createdAt": True}, where={"id": ADA}),
        lambda db: db.user.update(where={"id": ADA}, data={"name": "x"}),
    ],
    "profiles": [
        lambda db: db.profile.find_unique(where={"userId": ADA}),
        lambda db: db.user.find_many(where={"id": ADA}, include={"profile": True}),
        lambda db: db.profile.group_by(by=["birthday"], where={"userId": ADA}),
        lambda db: db.profile.update(where={"userId": ADA}, data={"bio": "x"}),
    ],
    "store_listings": [
        lambda db: db.storelisting.find_unique(where={"id": "listing"}),
        lambda db: db.storelisting.group_by(by=["rating"]),
        lambda db: db.storelisting.update(where={"id": "listing"}, data={"title": "x"}),
    ],
}


@pytest.fixture
async def broken(writers: Writers) -> AsyncIterator[Writers]:
    yield writers
    await writers.reset()


@pytest.mark.parametrize(("table", "column", "value"), HELD)
async def test_a_value(broken: Writers, table: str, column: str, value: str) -> None:
    await broken.execute(f"UPDATE {table} SET {column} = '{value}'")
    for call in CALLS[table]:
        expected = kind(await outcome(call, broken.prisma))
        assert kind(await outcome(call, broken.bridge)) == expected
        assert kind(sync_outcome(call, broken.sync)) == expected
        broken.compared.add(f"{table} {value}")


def kind(found: Any) -> tuple[str, Any]:
    """Class and code of an error. Each generated client has classes of its own, and the words are the driver's."""
    return type(found).__name__, getattr(found, "code", None)
