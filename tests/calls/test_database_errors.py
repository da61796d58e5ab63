"""What the database says while a read runs: Prisma's classes, codes and data."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import asyncpg
import pytest
from prisma import Prisma
from prisma.errors import DataError, ForeignKeyViolationError, PrismaError, TableNotFoundError
from prisma.models import ExecutionLog
from tests.calls.conftest import Both
from tests.calls.pages import Stated

from prismalchemy.client import Prisma as BridgedPrisma
from prismalchemy.client import record_answers
from prismalchemy.query.run.errors import engine_error
from rig.parity import Compared


@pytest.fixture
async def changing(
    prisma_engine: dict[str, str],
    fresh_database_url: str,
    compared: Compared,
    stated: Stated,
    monkeypatch: pytest.MonkeyPatch,
) -> AsyncIterator[tuple[Both, str]]:
    """Both clients on a database whose tables a test may change."""
    monkeypatch.setenv("ENABLE_SQLALCHEMY", "true")
    monkeypatch.setenv("SQLALCHEMY_MODELS", "service.models")
    clients = Prisma(datasource={"url": fresh_database_url}), BridgedPrisma(datasource={"url": fresh_database_url})
    for client in clients:
        await client.connect()
    yield Both(*clients, compared, stated), fresh_database_url
    for client in clients:
        await client.disconnect()


async def execute(url: str, statement: str) -> None:
    connection = await asyncpg.connect(url)
    await connection.execute(statement)
    await connection.close()


async def test_a_table_that_is_gone(changing: tuple[Both, str]) -> None:
    both, url = changing
    await both.same(lambda db: db.storetag.find_many())
    await execute(url, "DROP TABLE store_tags CASCADE")
    error = await both.same(lambda db: db.storetag.find_many())
    assert isinstance(error, TableNotFoundError)
    assert error.table == "public.store_tags"
    await both.same(lambda db: db.storetag.count())
    await both.same(lambda db: db.storetag.find_first(where={"name": "x"}))


async def test_a_column_that_is_gone(changing: tuple[Both, str]) -> None:
    both, url = changing
    await execute(url, "ALTER TABLE store_tags DROP COLUMN name")
    error = await both.same(lambda db: db.storetag.find_many())
    assert isinstance(error, DataError)
    assert error.code == "P2022"


async def test_a_column_that_changes_under_a_prepared_statement(changing: tuple[Both, str]) -> None:
    both, url = changing
    await execute(url, "INSERT INTO store_tags (name) VALUES ('a')")
    for _ in range(3):
        await both.bridge.storetag.find_many()
    await execute(url, "ALTER TABLE store_tags ALTER COLUMN name TYPE text")
    with record_answers() as answers:
        found = await both.bridge.storetag.find_many(where={"name": "a"})
        assert [tag.name for tag in found] == ["a"]
        assert [tag.name for tag in await both.bridge.storetag.find_many()] == ["a"]
    assert answers.sides() == ["sqlalchemy"]


async def test_a_server_that_cuts_the_connection(changing: tuple[Both, str]) -> None:
    both, url = changing
    await both.bridge.user.count()
    await execute(
        url,
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()",
    )
    with record_answers() as answers:
        assert await both.bridge.user.count() == 0
    assert answers.sides() == ["sqlalchemy"]


async def test_a_foreign_key(changing: tuple[Both, str]) -> None:
    """No read violates one; the map of errors is the one that writes will use."""
    both, url = changing
    with pytest.raises(ForeignKeyViolationError) as expected:
        await both.prisma.executionlog.create(data={"executionId": "nothing", "message": "x"})
    plan = both.bridge._runtime.route("find_many", {}, ExecutionLog).plan
    connection = await asyncpg.connect(url)
    with pytest.raises(asyncpg.ForeignKeyViolationError) as caught:
        await connection.execute("INSERT INTO execution_logs (execution_id, message) VALUES ('nothing', 'x')")
    found = engine_error(caught.value, plan)
    assert (found.code, found.message) == ("P2003", str(expected.value))
    assert found.meta == expected.value.meta

    await connection.execute(RESTRICTED)
    with pytest.raises((asyncpg.RestrictViolationError, asyncpg.ForeignKeyViolationError)) as refused:
        await connection.execute("DELETE FROM users")
    assert engine_error(refused.value, plan).code == "P2003"
    await connection.close()


# What a read can meet on a standby, in the team's own functions, and from the server's limits; most have no code of the
# engine's.
STATES = ["40001", "40P01", "22003", "22012", "57014", "55P03", "25006", "42501", "53200"]


@pytest.mark.parametrize("state", STATES)
async def test_a_code_of_the_server(changing: tuple[Both, str], state: str) -> None:
    """A view in the table's place, whose function fails: the server's own error, in a read of both."""
    both, url = changing
    await execute(url, FAILING.format(state=state))
    error = await both.same(lambda db: db.storetag.find_many())
    assert isinstance(error, PrismaError)
    if state == "40001":
        assert error.code == "P2034"


FAILING = """
CREATE FUNCTION fail() RETURNS boolean LANGUAGE plpgsql AS $$
  BEGIN RAISE EXCEPTION 'it fails' USING ERRCODE = '{state}', DETAIL = 'why', HINT = 'what to do'; END $$;
ALTER TABLE store_tags RENAME TO tags;
INSERT INTO tags (name) VALUES ('a');
CREATE VIEW store_tags AS SELECT id, name FROM tags WHERE fail();
"""


RESTRICTED = """
INSERT INTO users (id, email, updated_at) VALUES ('00000000-0000-4000-8000-000000000001', 'a@x', now());
INSERT INTO "AgentGraph" (id, name, "userId") VALUES
  ('00000000-0000-4000-8000-0000000000a1', 'a', '00000000-0000-4000-8000-000000000001');
INSERT INTO "Execution" (id, "graphId", "userId", input) VALUES
  ('e', '00000000-0000-4000-8000-0000000000a1', '00000000-0000-4000-8000-000000000001', '{}');
ALTER TABLE "Execution" DROP CONSTRAINT "Execution_userId_fkey";
"""


async def test_a_call_that_takes_too_long(
    prisma_engine: dict[str, str], fresh_database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ENABLE_SQLALCHEMY", "true")
    monkeypatch.setenv("SQLALCHEMY_MODELS", "service.models")
    async with BridgedPrisma(datasource={"url": f"{fresh_database_url}?socket_timeout=1"}) as db:
        blocker = await asyncpg.connect(fresh_database_url)
        async with blocker.transaction():
            await blocker.execute("LOCK TABLE users IN ACCESS EXCLUSIVE MODE")
            with pytest.raises(DataError) as caught:
                await db.user.count()
        await blocker.close()
        assert caught.value.code == "P1008"
        assert await db.user.count() == 0


async def test_a_full_pool(
    fresh_database_url: str, prisma_engine: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """P2024 with the pool's limit and time-out, in the engine's words, for calls that are planned as for raw ones."""
    monkeypatch.setenv("ENABLE_SQLALCHEMY", "true")
    monkeypatch.setenv("SQLALCHEMY_MODELS", "service.models")
    url = f"{fresh_database_url}?connection_limit=2&pool_timeout=1"
    said = []
    for client in (Prisma(datasource={"url": url}), BridgedPrisma(datasource={"url": url})):
        await client.connect()
        busy = [asyncio.create_task(client.query_raw("SELECT 1 AS a FROM pg_sleep(3)")) for _ in range(2)]
        await asyncio.sleep(0.3)
        for call in (lambda db: db.user.count(), lambda db: db.user.find_many(include={"profile": True})):
            with record_answers() as answers, pytest.raises(DataError) as caught:
                await call(client)
            said.append((type(caught.value), caught.value.code, caught.value.meta, str(caught.value)))
        assert answers.sides() == (["sqlalchemy"] if isinstance(client, BridgedPrisma) else [])
        await asyncio.gather(*busy)
        assert await client.user.count() == 0
        await client.disconnect()
    assert said[:2] == said[2:]
    assert said[0][1:3] == ("P2024", {"connection_limit": 2, "timeout": 1})
