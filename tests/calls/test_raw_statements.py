"""Raw queries: statements of every kind, and what the server says of them."""

from __future__ import annotations

from typing import Any

import pytest
from prisma.errors import RawQueryError
from prisma.models import AgentNode
from tests.calls.conftest import Both
from tests.calls.outcomes import outcome
from tests.calls.raw_calls import Raw, told

from prismalchemy.client import Prisma, record_answers

RUN = [
    "SELECT 1;", "", ";", "-- nothing", "/* a /* b */ c */ SELECT 1", "(SELECT 1 AS a) UNION SELECT 2 ORDER BY 1",
    "SHOW server_version_num", "VALUES (1,'a'), (2,'b')", "TABLE store_tags LIMIT 0", "EXPLAIN (COSTS OFF) SELECT 1",
    "SET LOCAL work_mem = '1MB'", "DO $$ BEGIN RAISE NOTICE 'x'; END $$", "VACUUM store_tags", "COMMIT", "ROLLBACK",
    "SELECT count(*) AS n, sum(runs) AS s, avg(runs) AS a FROM store_listings", "LISTEN channel", "NOTIFY channel, 'x'",
    "WITH u AS (UPDATE users SET name = name WHERE email = 'percent@x' RETURNING email) SELECT * FROM u",
    "UPDATE users SET name = name WHERE email = 'percent@x'", "DELETE FROM users WHERE false",
    "UPDATE users SET name = name WHERE email = 'percent@x' RETURNING name, plan",
    "SELECT email FROM users WHERE email = 'percent@x' FOR UPDATE SKIP LOCKED", "SELECT pg_advisory_unlock(77)",
    "SELECT\n\t'a\n  b' AS a -- c", "DISCARD PLANS", "LOCK TABLE users IN ACCESS SHARE MODE NOWAIT",
]  # fmt: skip


@pytest.mark.filterwarnings("ignore::UserWarning")
@pytest.mark.parametrize("text", RUN)
async def test_statements(raw: Raw, text: str) -> None:
    await raw.same(text)
    await raw.same(text, method="execute_raw")


REFUSED = [
    # the engine keeps the detail of some, the message of others, and all of the rest
    "SELECT * FROM nothing", "SELECT nope FROM users", "SELEC 1", "SELECT 1/0", "SELECT 'x'::int", "SELECT nofun(1)",
    "SELECT 1 FROM nosch.t", "INSERT INTO store_tags (id, name) VALUES (5, null)", "SELECT 1; SELECT 2", "SELECT 1; DELETE FROM users",
    "INSERT INTO users (id, email, updated_at) SELECT id, email, updated_at FROM users WHERE email = 'percent@x'",
    "INSERT INTO execution_logs (execution_id, message) VALUES ('nothing', 'x')", "DECLARE c CURSOR FOR SELECT 1",
    "FETCH 1 FROM c", "SELECT 'abc'::varchar(2)::name::int", "EXECUTE nothing", "SAVEPOINT s", "VACUUM nothing",
    "DROP TABLE nothing", "SELECT 1/(count(*) - count(*)) FROM users", "LOCK TABLE users",
]  # fmt: skip


@pytest.mark.parametrize("text", REFUSED)
async def test_what_the_server_refuses(raw: Raw, text: str) -> None:
    for method in ("query_raw", "execute_raw"):
        error = await raw.same(text, method=method)
        assert isinstance(error, RawQueryError)


STATES = [
    "22001", "23502", "23503", "23505", "23514", "3D000", "28000", "28P01", "42P01", "42703", "42P04", "40001", "40P01",
    "57014", "53300", "55P03", "25006", "22003", "08006", "08P01", "57P01", "XX000", "23001", "42501", "P0002", "26000", "0A000",
]  # fmt: skip


@pytest.mark.parametrize("state", STATES)
async def test_how_each_code_is_worded(raw: Raw, state: str) -> None:
    using = f"ERRCODE = '{state}', COLUMN = 'cc', TABLE = 'tt', CONSTRAINT = 'kk'"
    for more in ("", ", DETAIL = 'dd'", ", DETAIL = 'dd', HINT = 'hh'"):
        error = await raw.same(f"DO $$ BEGIN RAISE EXCEPTION 'boo' USING {using}{more}; END $$")
        assert error.meta["code"] == state


async def test_a_text_that_cannot_be_sent(raw: Raw) -> None:
    expected = await outcome(lambda db: db.query_raw("SELECT '\0' AS a"), raw.both.prisma)
    assert told(await outcome(lambda db: db.query_raw("SELECT '\0' AS a"), raw.both.bridge)) == told(expected)
    assert told(raw.synchronous("SELECT '\0' AS a")) == told(expected)


async def test_other_things_than_a_text(raw: Raw) -> None:
    class Text(str):
        __slots__ = ()

    assert await raw.same(Text("SELECT 1 AS a")) == [{"a": 1}]
    for text in (5, None):
        await raw.same(text, side="prisma")


async def test_copy_is_left_to_prisma(raw: Raw) -> None:
    await raw.same("/* x */ COPY store_tags FROM STDIN", side="prisma")
    await raw.same("COPY (SELECT 1) TO STDOUT", side="prisma")


async def test_with_a_model(both: Both, raw: Raw) -> None:
    query = 'SELECT * FROM "AgentNode" ORDER BY id'
    nodes = await both.equal(lambda db: db.query_raw(query, model=AgentNode))
    assert all(type(node) is AgentNode for node in nodes)
    await both.equal(lambda db: db.agentnode.query_raw(query))
    await both.equal(lambda db: db.agentnode.query_first(query))
    await both.equal(lambda db: db.query_first("SELECT 1 AS a WHERE false"))
    await both.equal(lambda db: db.query_first("SELECT 1 AS a UNION SELECT 2 ORDER BY 1"))
    found = raw.pair.bridged.agentnode.query_raw(query)
    assert [node.model_dump() for node in found] == [node.model_dump() for node in nodes]


async def test_a_void_function_has_run_when_the_engine_fails(raw: Raw) -> None:
    """The engine cannot read `void`; the lock is taken all the same."""
    error = await raw.same("SELECT pg_notify('c', 'x')")
    assert "type 'void'" in error.meta["message"]
    assert await raw.same("SELECT pg_notify('c', 'x')", method="execute_raw") == 1


async def test_a_transaction_left_open_is_rolled_back(raw: Raw) -> None:
    async def left_open() -> list[Any]:
        return await raw.both.bridge.query_raw(
            "SELECT state FROM pg_stat_activity WHERE datname = current_database() AND state LIKE 'idle in transaction%'"
        )

    await raw.both.bridge.execute_raw("BEGIN")
    raw.synchronous("BEGIN", method="execute_raw")
    with raw.both.observed():
        await raw.both.bridge.query_raw("BEGIN")
    assert await left_open() == []


async def test_some_models_on_prisma_leave_raw_calls_there(both: Both, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SQLALCHEMY_TABLES", "User")
    async with Prisma(datasource=both.bridge._datasource) as db:
        with record_answers() as answers:
            assert await db.query_raw("SELECT 1 AS a") == [{"a": 1}]
            assert await db.execute_raw("SELECT 1 AS a") == 1
        assert answers.sides() == ["prisma"]
