"""`pgbouncer=true` through a real PgBouncer in transaction mode: 3 connections to the server for all clients."""
# what a session does at its end is part of what is raised

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator

import asyncpg
import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from prismalchemy.connection import Database
from prismalchemy.connection.sync import SyncDatabase
from rig.guard import Guard
from rig.postgres import Server

from .pgbouncer import PgBouncer, binary, started

pytestmark = pytest.mark.skipif(
    binary() is None, reason="PgBouncer is not installed: apt-get install pgbouncer (as .ci/run does)"
)


@pytest.fixture(scope="module")
def pgbouncer(guard: Guard, server: Server) -> Iterator[PgBouncer]:
    server.psql("DROP TABLE IF EXISTS pooled; CREATE TABLE pooled (id serial PRIMARY KEY, name text NOT NULL)")
    server.psql("DROP SCHEMA IF EXISTS app CASCADE; CREATE SCHEMA app; CREATE TABLE app.thing (id int)")
    with started(guard, server) as pooler:
        yield pooler


@pytest.fixture
async def database(pgbouncer: PgBouncer) -> AsyncIterator[Database]:
    database = Database(pgbouncer.url(connection_limit="8", schema="app"))
    await database.open()
    yield database
    await database.close()


async def test_eight_clients_on_three_connections(database: Database, server: Server) -> None:
    """Alternating statements, so that each client comes to connections that others have prepared theirs on."""
    server.psql("TRUNCATE pooled")
    pids: set[int] = set()

    async def client(number: int) -> None:
        for round_ in range(12):
            kind = (number + round_) % 4
            name = f"{number}-{round_}"
            if kind == 0:
                rows = await database.fetch("SELECT pg_backend_pid() AS pid, $1::text AS name", [name])
                pids.add(rows[0]["pid"])
                assert rows[0]["name"] == name
            elif kind == 1:
                async with database.session() as session:
                    await session.execute(text("INSERT INTO public.pooled (name) VALUES (:name)"), {"name": name})
            elif kind == 2:
                async with database.read_session() as session:
                    assert await session.scalar(text("SELECT CAST(:name AS text)"), {"name": name}) == name
                    assert await session.scalar(text("SELECT CAST(:n AS int) + 1"), {"n": number}) == number + 1
            else:
                async with database.transaction() as connection:
                    await connection.execute("INSERT INTO public.pooled (name) VALUES ($1)", name)
                    assert await connection.fetchval("SELECT $1::int * 2", number) == number * 2

    await asyncio.gather(*(client(number) for number in range(8)))
    assert len(pids) <= 3
    assert server.psql("SELECT count(*), count(DISTINCT name) FROM pooled") == "48|48"
    assert database.pool.checkedout() == 0


async def test_reads_in_autocommit(database: Database) -> None:
    for number in range(20):
        rows = await asyncio.gather(
            *(database.fetch(f"SELECT {other} AS n, $1::int AS m", [number]) for other in range(8))
        )
        assert [tuple(row[0]) for row in rows] == [(other, number) for other in range(8)]


async def test_a_read_session_is_refused_writes_there_too(database: Database, server: Server) -> None:
    server.psql("TRUNCATE pooled")
    async with database.read_session() as session:
        with pytest.raises(DBAPIError, match="read-only transaction"):
            await session.execute(text("INSERT INTO public.pooled (name) VALUES ('a')"))
    # It is the transaction that was read-only, and no connection of the server's.
    for _ in range(9):
        await database.fetch("INSERT INTO public.pooled (name) VALUES ('b')", read=False)
    assert server.psql("SELECT count(*) FROM pooled") == "9"


async def test_nothing_leaks_to_other_clients(pgbouncer: PgBouncer, database: Database) -> None:
    for _ in range(4):
        async with database.session() as session:
            await session.execute(text("SELECT 1"))
        async with database.read_session() as session:
            await session.execute(text("SELECT 1"))
    other = Database(pgbouncer.url(connection_limit="8"))
    settings = "SELECT current_setting('search_path'), current_setting('default_transaction_read_only')"
    found = await asyncio.gather(*(other.fetch(settings) for _ in range(30)))
    assert {tuple(rows[0]) for rows in found} == {('"$user", public', "off")}
    leftovers = await asyncio.gather(*(other.fetch("SELECT name FROM pg_prepared_statements") for _ in range(9)))
    assert all(row["name"] == "" for rows in leftovers for row in rows)
    await other.close()


async def test_raw_sql_has_to_name_the_schema(database: Database) -> None:
    assert any("raw SQL has to name the schema" in warning for warning in database.arguments.warnings)
    assert await database.fetch("SELECT id FROM app.thing") == []
    with pytest.raises(asyncpg.UndefinedTableError):
        await database.fetch("SELECT id FROM thing")


async def test_a_change_of_the_schema_does_no_harm(database: Database, server: Server) -> None:
    server.psql("DROP TABLE IF EXISTS changing; CREATE TABLE changing (id int); INSERT INTO changing VALUES (1)")
    everything = "SELECT * FROM public.changing"
    assert [dict(row) for row in await database.fetch(everything)] == [{"id": 1}]
    server.psql("ALTER TABLE changing ADD COLUMN name text DEFAULT 'a'")
    assert [dict(row) for row in await database.fetch(everything)] == [{"id": 1, "name": "a"}]
    async with database.session() as session:
        await session.execute(text(everything))
        server.psql("DROP TABLE IF EXISTS unrelated")
        assert (await session.execute(text(everything))).one() == (1, "a")


async def test_cancelling_through_the_pooler(database: Database, server: Server) -> None:
    sleeping = "SELECT count(*) FROM pg_stat_activity WHERE query = 'SELECT pg_sleep(63)' AND state = 'active'"
    task = asyncio.create_task(database.fetch("SELECT pg_sleep(63)"))
    while await asyncio.to_thread(server.psql, sleeping) == "0":  # noqa: ASYNC110  # the server is asked
        await asyncio.sleep(0.01)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    await database.pool.settled()
    assert await asyncio.to_thread(server.psql, sleeping) == "0"
    assert database.pool.checkedout() == 0


def test_synchronous_sessions(pgbouncer: PgBouncer, server: Server) -> None:
    server.psql("TRUNCATE pooled")
    database = SyncDatabase(pgbouncer.url())
    for number in range(12):
        with database.session() as session:
            session.execute(text("INSERT INTO pooled (name) VALUES (:name)"), {"name": str(number)})
        with database.read_session() as session:
            assert session.scalar(text("SELECT count(*) FROM pooled WHERE name <> :n"), {"n": "x"}) == number + 1
            with pytest.raises(DBAPIError, match="read-only transaction"):
                session.execute(text("INSERT INTO pooled (name) VALUES ('x')"))
    database.close()


async def test_without_the_parameter_statements_get_lost(pgbouncer: PgBouncer) -> None:
    """Why the parameter is needed: PgBouncer of Debian 12 knows nothing of prepared statements."""
    database = Database(pgbouncer.url(connection_limit="8").replace("pgbouncer=true", "pgbouncer=false"))
    results = await asyncio.gather(
        *(database.fetch(f"SELECT {number % 5}, pg_sleep(0.001)") for number in range(200)), return_exceptions=True
    )
    prepared = (asyncpg.InvalidSQLStatementNameError, asyncpg.DuplicatePreparedStatementError)
    if not any(isinstance(result, prepared) for result in results):
        version = (await database.fetch("SELECT 1"))[0]
        pytest.skip(f"this PgBouncer keeps track of prepared statements ({version})")
    await database.close()
