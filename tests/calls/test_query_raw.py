"""query_raw and query_first: the team's own SQL, its parameters and its results."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest
from prisma import Json
from prisma.models import AgentNode
from tests.calls.conftest import Both

from prismalchemy.client import Prisma, record_answers

ANSWERED: list[tuple[Any, ...]] = [
    ("SELECT $1::int AS a, $2::text AS b, $3::bool AS c, $4::float8 AS d, $5::numeric AS e", 1, "x", True, 1.5, "2.50"),
    ("SELECT $1::bigint AS a", 9007199254740993),
    ("SELECT 9223372036854775807 AS a, 2147483648::bigint AS b, 7::smallint AS c, 1::oid AS d",),
    ("SELECT 0.1::float4 AS a, 0.30000000000000004::float8 AS b, 'NaN'::float8 AS c, 1.50::numeric AS d",),
    ("SELECT '2024-01-01 10:00:00.5'::timestamp AS a, '2024-01-01 10:00:00.123456+02'::timestamptz AS b",),
    ("SELECT '2024-01-01'::date AS a, '03:04:05.5'::time AS b, '03:04:05'::time AS c, '3:4:5.000001'::time AS d",),
    ("SELECT '{\"a\": 1.0}'::jsonb AS a, 'null'::json AS b, '\"x\"'::jsonb AS c, '\\x00ff'::bytea AS d",),
    ("SELECT 'x'::name AS a, 'a'::varchar(3) AS b, 'a'::char(3) AS c, null::int AS d",),
    ("SELECT array[1,2] AS a, array['x',null] AS b, array[1.5] AS c, '{}'::int[] AS d, array['{}'::jsonb] AS e",),
    ("SELECT array['2024-01-01'::timestamp] AS a, array[true] AS b",),
    ("SELECT 1 AS a, 2 AS a",),
    ("SELECT id, email FROM users WHERE id = $1::uuid", "00000000-0000-4000-8000-000000000001"),
    ("SELECT email FROM users WHERE email = ANY($1) ORDER BY 1", ["percent@x", "nobody@x"]),
    ("SELECT email FROM users WHERE created_at = $1::timestamp ORDER BY 1", datetime(2024, 1, 1, tzinfo=UTC)),
    ("SELECT email FROM users WHERE created_at < $1 ORDER BY 1", datetime(1970, 1, 1, tzinfo=UTC)),
    ("SELECT $1::timestamptz AS a", datetime(2024, 1, 1, 12, 0, 0, 123456, tzinfo=UTC)),
    ("SELECT $1::date AS a", "2024-01-01"),
    ("SELECT $1 AS a", 1),
    ("SELECT $1::int AS a", "7"),
    ("SELECT $1::int + 1 AS a", None),
    ("SELECT $1::jsonb AS a", Json({"a": 1})),
    ("SELECT $1::jsonb AS a", {"a": [1, None]}),
    ("SELECT $1::numeric AS a", Decimal("1.10")),
    ("SELECT $1::bool AS a", "true"),
    ("SELECT $1 || 'x' AS a", "y"),
    ("SELECT 1 AS a LIMIT $1", 1),
    ("SELECT $1::int[] AS a", [1, 2]),
    ("SELECT $1::text[] AS a", ["x", None]),
    ("SELECT count(*) AS n, sum(runs) AS s, avg(runs) AS a FROM store_listings",),
    ("UPDATE users SET name = name WHERE email = 'percent@x'",),
    ("UPDATE users SET name = name WHERE email = 'percent@x' RETURNING name",),
    ("SELECT 1 / ($1::int - 1) AS a", 1),
]


@pytest.mark.parametrize("query", ANSWERED, ids=str)
async def test_answered_by_the_bridge(both: Both, query: tuple[Any, ...]) -> None:
    await both.same(lambda db: db.query_raw(*query))
    await both.same(lambda db: db.query_first(*query))


LEFT_TO_PRISMA: list[tuple[Any, ...]] = [
    ("SELECT plan FROM users ORDER BY email",),
    ("SELECT '10.0.0.1'::inet AS a, B'101' AS b, '12.50'::money AS c",),
    ("SELECT '1 day'::interval AS a",),
    ("SELECT $1::plan AS a", "FREE"),
    ("SELECT $1::time AS a", "10:00"),
    ("SELECT * FROM nothing",),
    ("SELEC 1",),
    ("SELECT 1; SELECT 2",),
    ("SELECT $1::int AS a",),
    ("SELECT $1::uuid AS a", "x"),
    ("SELECT $1::int AS a", "x"),
]


@pytest.mark.parametrize("query", LEFT_TO_PRISMA, ids=str)
async def test_left_to_prisma(both: Both, query: tuple[Any, ...]) -> None:
    await both.same(lambda db: db.query_raw(*query), side="prisma")


async def test_with_a_model(both: Both) -> None:
    query = 'SELECT * FROM "AgentNode" ORDER BY id'
    nodes = await both.same(lambda db: db.query_raw(query, model=AgentNode))
    assert all(type(node) is AgentNode for node in nodes)
    await both.same(lambda db: db.agentnode.query_raw(query))
    await both.same(lambda db: db.agentnode.query_first(query))


async def test_a_text_is_asked_about_once(both: Both, statements: list[str]) -> None:
    for number in range(3):
        await both.bridge.query_raw("SELECT $1::int AS once", number)
    assert statements == ["SELECT $1::int AS once"] * 3


async def test_some_models_on_prisma_leave_raw_queries_there(both: Both, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SQLALCHEMY_TABLES", "User")
    async with Prisma(datasource=both.bridge._datasource) as db:
        with record_answers() as answers:
            assert await db.query_raw("SELECT 1 AS a") == [{"a": 1}]
        assert answers.sides() == ["prisma"]
