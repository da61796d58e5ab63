"""Raw queries while the schema changes: types and names are those of the statement that ran."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import asyncpg
import pytest
from prisma import Prisma
from tests.calls.outcomes import outcome
from tests.calls.raw_calls import told

from prismalchemy.client import Prisma as BridgedPrisma
from prismalchemy.client import record_answers
from rig.parity import Compared


class Changing:
    """Both clients on a table that a test changes."""

    def __init__(self, url: str, plain: Prisma, bridge: BridgedPrisma, compared: Compared) -> None:
        self.url = url
        self.plain = plain
        self.bridge = bridge
        self.compared = compared

    async def change(self, statement: str) -> None:
        connection = await asyncpg.connect(self.url)
        await connection.execute(statement)
        await connection.close()

    async def same(self, *query: Any, method: str = "query_raw") -> Any:
        expected = await outcome(lambda db: getattr(db, method)(*query), self.plain)
        # The judge prepares nothing, so what it says is of now.
        with record_answers() as answers:
            found = await outcome(lambda db: getattr(db, method)(*query), self.bridge)
        assert told(found) == told(expected)
        assert answers.sides() == ["sqlalchemy"]
        self.compared.add(str(query))
        return found


@pytest.fixture
async def changing(
    prisma_engine: dict[str, str], fresh_database_url: str, compared: Compared, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[Changing]:
    monkeypatch.setenv("ENABLE_SQLALCHEMY", "true")
    monkeypatch.setenv("SQLALCHEMY_MODELS", "service.models")
    clients = Prisma(datasource={"url": fresh_database_url}), BridgedPrisma(datasource={"url": fresh_database_url})
    for client in clients:
        await client.connect()
    changing = Changing(fresh_database_url, *clients, compared)
    await changing.change(
        "CREATE TYPE mood AS ENUM ('sad'); CREATE TABLE t (id int PRIMARY KEY, v int, m mood); "
        "INSERT INTO t VALUES (1, 10, 'sad')"
    )
    yield changing
    for client in clients:
        await client.disconnect()


ALL = ("SELECT * FROM t WHERE id = $1", 1)


async def test_a_column_that_is_renamed(changing: Changing) -> None:
    for _ in range(3):
        assert await changing.same(*ALL) == [{"id": 1, "v": 10, "m": "sad"}]
        await changing.same("SELECT v FROM t")
    await changing.change("ALTER TABLE t RENAME COLUMN v TO w")
    assert await changing.same(*ALL) == [{"id": 1, "w": 10, "m": "sad"}]
    error = await changing.same("SELECT v FROM t")
    assert error.meta["code"] == "42703"


async def test_a_column_whose_type_changes(changing: Changing) -> None:
    await changing.same(*ALL)
    for type_, value in (
        ("bigint", 10),
        ("text", "10"),
        ("numeric USING v::numeric", 10.0),
        ("jsonb USING to_jsonb(v)", 10),
    ):
        await changing.change(f"ALTER TABLE t ALTER v TYPE {type_}")
        assert (await changing.same(*ALL))[0]["v"] == value


async def test_a_parameter_whose_type_changes(changing: Changing) -> None:
    """The server keeps a prepared statement's parameter types, and then knows no operator for them."""
    find = "SELECT id FROM t WHERE v = $1"
    add = "UPDATE t SET v = $1 RETURNING v"
    for query in (find, add):
        await changing.same(query, 10)
        error = await changing.same(query, 2**40)
        assert error.meta["code"] == "22003"
    await changing.change("ALTER TABLE t ALTER v TYPE bigint")
    assert await changing.same(find, 2**40) == []
    assert await changing.same(add, 2**40) == [{"v": 2**40}]
    await changing.change("ALTER TABLE t ALTER v TYPE text")
    assert await changing.same(find, str(2**40)) == [{"id": 1}]
    assert await changing.same(find, "abc") == []
    assert await changing.same(add, "abc") == [{"v": "abc"}]


async def test_concurrent_calls_after_a_column_is_added(changing: Changing) -> None:
    await asyncio.gather(*(changing.bridge.query_raw(*ALL) for _ in range(5)))
    await changing.change("ALTER TABLE t ADD COLUMN x text DEFAULT 'new'")
    found = await asyncio.gather(*(changing.bridge.query_raw(*ALL) for _ in range(5)))
    assert found == [[{"id": 1, "v": 10, "m": "sad", "x": "new"}]] * 5
    await changing.change("ALTER TABLE t DROP COLUMN x")
    found = await asyncio.gather(*(changing.bridge.query_raw(*ALL) for _ in range(5)))
    assert found == [[{"id": 1, "v": 10, "m": "sad"}]] * 5


async def test_what_has_written_is_not_run_again(changing: Changing) -> None:
    await changing.change("CREATE SEQUENCE s")
    write = "INSERT INTO t (id, v) SELECT nextval('s') + $1, 0 RETURNING *"
    await changing.bridge.query_raw(write, 100)
    await changing.change("ALTER TABLE t ADD COLUMN x text")
    assert len(await changing.bridge.query_raw(write, 100)) == 1
    # One row for each call, and one number: the stale plan was refused before it ran.
    assert await changing.bridge.query_raw("SELECT last_value AS n, (SELECT count(*) FROM t) AS rows FROM s") == [
        {"n": 2, "rows": 3}
    ]


async def test_what_fails_while_it_runs_is_not_run_again(changing: Changing) -> None:
    """Whatever code it fails with, also one that a stale plan may have."""
    await changing.change(
        "CREATE SEQUENCE s; CREATE FUNCTION fail(code text) RETURNS int LANGUAGE plpgsql AS "
        "$$ BEGIN PERFORM nextval('s'); RAISE EXCEPTION 'no' USING ERRCODE = code; END $$"
    )
    codes = ("0A000", "26000", "22003", "42883", "40001", "57014")
    for code in codes:
        for _ in range(2):
            error = await outcome(lambda db, code=code: db.query_raw("SELECT fail($1)", code), changing.bridge)
            assert error.meta["code"] == code
    assert await changing.bridge.query_raw("SELECT last_value AS n FROM s") == [{"n": 2 * len(codes)}]


async def test_a_type_that_is_made_anew(changing: Changing) -> None:
    assert await changing.same("SELECT m, array[m] AS ms FROM t") == [{"m": "sad", "ms": ["sad"]}]
    await changing.change(
        "ALTER TABLE t DROP m; DROP TYPE mood; CREATE TYPE mood AS (a int, b text); ALTER TABLE t ADD m mood; "
        "UPDATE t SET m = row(1, 'x')"
    )
    assert await changing.same("SELECT m, array[m] AS ms FROM t") == [{"m": "(1,x)", "ms": ["(1,x)"]}]
    await changing.change("ALTER TYPE mood ADD ATTRIBUTE c int CASCADE")
    assert await changing.same("SELECT m, array[m] AS ms FROM t") == [{"m": "(1,x,)", "ms": ["(1,x,)"]}]


async def test_plans_that_the_server_has_forgotten(changing: Changing) -> None:
    await changing.same(*ALL)
    await changing.same("DEALLOCATE ALL", method="execute_raw")
    await changing.same(*ALL)
    await changing.same("DISCARD ALL", method="execute_raw")
    await changing.same(*ALL)


async def test_types_of_a_database_s_own(changing: Changing) -> None:
    await changing.change(
        "CREATE DOMAIN positive AS int CHECK (VALUE > 0); CREATE DOMAIN tags AS text[]; CREATE DOMAIN moment AS timestamptz;"
        "CREATE TYPE pair AS (a int, b text); CREATE TYPE span AS RANGE (subtype = float8)"
    )
    await changing.same("SELECT 1::positive AS a, '{x,NULL}'::tags AS b, '2024-01-01 00:00+00'::moment AS c")
    await changing.same("SELECT row(1,'x')::pair AS a, array[row(1,'x y')::pair] AS b, '[1,2)'::span AS c")
    await changing.same("SELECT array[1::positive, null] AS a, array['2024-01-01 00:00+00'::moment] AS b")
    await changing.same("SELECT $1::positive AS a, $2::pair AS b, $3::mood AS c", 1, "(1,x)", "sad")
    error = await changing.same("SELECT $1::positive AS a", -1)
    assert error.meta["code"] == "23514"


async def test_no_lock_is_left(changing: Changing) -> None:
    """A statement takes locks when it is prepared; they go with the error."""
    for query in (
        ALL[:1],
        (*ALL, 2),
        ("SELECT v / 0 FROM t",),
        ("SELECT nope FROM t",),
        ("SELECT $1::int FROM t", "x"),
    ):
        await changing.same(*query)
        await asyncio.wait_for(changing.change("BEGIN; LOCK TABLE t IN ACCESS EXCLUSIVE MODE NOWAIT; COMMIT"), 5)


async def test_more_texts_than_are_kept(changing: Changing) -> None:
    for number in range(120):
        await changing.bridge.query_raw(f"SELECT {number} AS n")
    [row] = await changing.bridge.query_raw("SELECT count(*) AS n FROM pg_prepared_statements WHERE name LIKE '%raw%'")
    assert row["n"] <= 101


async def test_codecs_of_the_team_s_own_stay(changing: Changing) -> None:
    database = changing.bridge._runtime.database
    async with database.driver() as connection:
        await connection.set_type_codec("int4", schema="pg_catalog", encoder=str, decoder=lambda text: f"<{text}>")
    await changing.same("SELECT v, '{}'::jsonb AS j, $1::jsonb AS k FROM t", {"a": 1})
    async with database.driver() as connection:
        assert await connection.fetchval("SELECT v FROM t") == "<10>"
        assert await connection.fetchval("SELECT $1::jsonb", "[1]") == [1]


WRITES: list[tuple[Any, ...]] = [
    ("INSERT INTO {} (id, v, m) SELECT n, n * $1, 'sad' FROM generate_series(2, 6) n", 3),
    ("INSERT INTO {} (id, v) VALUES ($1, $2) ON CONFLICT (id) DO UPDATE SET v = excluded.v", 1, None),
    ("UPDATE {} SET v = v + $1 WHERE id > $2", "5", 3),
    ("WITH gone AS (DELETE FROM {} WHERE id = 2 RETURNING *) SELECT * FROM gone",),
    ("DELETE FROM {} WHERE id = ANY($1)", [3, 99]),
    ("UPDATE {} SET m = $1", "no mood"),
    ("INSERT INTO {} (id) VALUES (7), (7)",),
    ("ALTER TABLE {} ADD COLUMN x text DEFAULT 'x'",),
    ("TRUNCATE {}",),
]


async def test_what_execute_raw_leaves_in_the_tables(changing: Changing) -> None:
    await changing.change("CREATE TABLE u (LIKE t INCLUDING ALL); INSERT INTO u SELECT * FROM t")
    for text, *values in WRITES:
        states = []
        for client, table in ((changing.plain, "t"), (changing.bridge, "u")):
            said = await outcome(
                lambda db, table=table, text=text, values=values: db.execute_raw(text.format(table), *values), client
            )
            rows = await changing.plain.query_raw(f"SELECT * FROM {table} ORDER BY id")
            states.append((told(said), rows))
        assert states[0] == states[1]
