"""No shape explodes: what the server reads for a tree grows with its rows, with and without an index on the key."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from typing import Any

import asyncpg
import pytest

from prismalchemy.client import Prisma

PARENTS = 100
CHILDREN = 40

FILL = f"""
INSERT INTO users (id, email, updated_at)
  SELECT gen_random_uuid(), 'user' || n || '@x', now() FROM generate_series(1, {PARENTS}) AS n;
INSERT INTO store_listings (id, slug, title, owner_id, updated_at)
  SELECT u.email || n, u.email || n, 't', u.id, now() FROM users AS u, generate_series(1, {CHILDREN}) AS n;
INSERT INTO "CreditTransaction" (id, "transactionKey", "userId", amount, type, "updatedAt")
  SELECT u.email || n, 'k' || n, u.id, n, 'GRANT', now() FROM users AS u, generate_series(1, {CHILDREN}) AS n;
INSERT INTO listing_favorites (user_id, listing_id)
  SELECT l.owner_id, l.id FROM store_listings AS l;
ANALYZE;
"""


@pytest.fixture
async def large(
    prisma_engine: dict[str, str], fresh_database_url: str, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[tuple[Prisma, str]]:
    monkeypatch.setenv("ENABLE_SQLALCHEMY", "true")
    monkeypatch.setenv("SQLALCHEMY_MODELS", "service.models")
    connection = await asyncpg.connect(fresh_database_url)
    await connection.execute(FILL)
    await connection.close()
    async with Prisma(datasource={"url": fresh_database_url}) as db:
        yield db, fresh_database_url


TREES: list[dict[str, Any]] = [
    {"credits": True},
    {"listings": True},
    {"listings": {"take": 3, "order_by": {"id": "asc"}}},
    {"listings": {"include": {"favorites": True}}},
    {"listings": {"include": {"favorites": {"take": 2}}}},
    {"credits": {"take": 3}},
    {"credits": {"take": -3, "order_by": {"createdAt": "asc"}}},
]


@pytest.mark.parametrize("include", TREES, ids=str)
async def test_each_row_is_read_a_few_times(large: tuple[Prisma, str], include: dict[str, Any]) -> None:
    db, url = large
    found = await db.user.find_many(include=include)
    assert len(found) == PARENTS
    (relation,) = include
    assert all(len(getattr(user, relation)) in (CHILDREN, 3) for user in found)
    prepared = db._runtime.route("find_many", {"include": include}, type(found[0]))
    connection = await asyncpg.connect(url)
    explained = await connection.fetchval(f"EXPLAIN (ANALYZE, FORMAT JSON) {prepared.plan.text}", *prepared.arguments)
    await connection.close()
    read = sum(rows_read(json.loads(explained)[0]["Plan"]))
    levels = json.dumps(include).count("{") + 2
    assert read <= 3 * levels * PARENTS * CHILDREN


def rows_read(plan: dict[str, Any]) -> list[float]:
    """The rows that each scan of a table has looked at."""
    own = []
    if "Relation Name" in plan:
        each = plan["Actual Rows"] + plan.get("Rows Removed by Filter", 0)
        own = [each * plan["Actual Loops"]]
    return own + [rows for part in plan.get("Plans", []) for rows in rows_read(part)]
