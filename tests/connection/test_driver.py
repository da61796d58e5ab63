"""Statements on asyncpg's connection, past SQLAlchemy's execution."""

# ruff: noqa: PT012  # what a transaction does at its end is part of what is raised

from __future__ import annotations

import asyncio
import logging

import asyncpg
import pytest
from sqlalchemy import event

from prismalchemy.connection import Database
from rig.postgres import Server


async def test_fetch(database: Database) -> None:
    rows = await database.fetch("SELECT $1::int AS number, $2::text AS name", (1, "a"))
    assert [dict(row) for row in rows] == [{"number": 1, "name": "a"}]
    assert await database.fetch("INSERT INTO item VALUES (1, 'a') RETURNING id", read=False) == [(1,)]
    assert database.pool.checkedout() == 0


async def test_an_error_of_the_server_leaves_the_connection_usable(database: Database) -> None:
    pid = (await database.fetch("SELECT pg_backend_pid()"))[0][0]
    with pytest.raises(asyncpg.DivisionByZeroError):
        await database.fetch("SELECT 1 / 0")
    assert (await database.fetch("SELECT pg_backend_pid()"))[0][0] == pid


async def test_a_transaction_left_open_does_not_reach_the_next(database: Database, server: Server) -> None:
    await database.fetch("BEGIN", read=False)
    await database.pool.settled()
    async with database.driver() as connection:
        assert not connection.is_in_transaction()
        await connection.execute("BEGIN; INSERT INTO item VALUES (1, 'a')")
    await database.pool.settled()
    assert server.psql("SELECT count(*) FROM item") == "0"
    assert server.psql("SELECT count(*) FROM pg_stat_activity WHERE state LIKE 'idle in transaction%'") == "0"


async def test_transaction_commits_and_rolls_back(database: Database, server: Server) -> None:
    async with database.transaction() as connection:
        await connection.execute("INSERT INTO item VALUES (1, 'a')")
    with pytest.raises(ZeroDivisionError):
        async with database.transaction() as connection:
            await connection.execute("INSERT INTO item VALUES (2, 'b')")
            raise ZeroDivisionError
    with pytest.raises(asyncpg.UniqueViolationError):
        async with database.transaction() as connection:
            await connection.execute("INSERT INTO item VALUES (3, 'c')")
            await connection.execute("INSERT INTO item VALUES (1, 'a')")
    assert server.psql("SELECT string_agg(name, ' ') FROM item") == "a"
    assert database.pool.checkedout() == 0


async def test_isolation_and_readonly_of_a_transaction(database: Database) -> None:
    async with database.transaction(isolation="serializable", readonly=True) as connection:
        assert await connection.fetchval("SHOW transaction_isolation") == "serializable"
        assert await connection.fetchval("SHOW transaction_read_only") == "on"


async def test_a_cancelled_statement_ends_on_the_server_and_gives_its_connection_back(database: Database) -> None:
    sleeping = "SELECT pid FROM pg_stat_activity WHERE query = 'SELECT pg_sleep(61)' AND state = 'active'"
    task = asyncio.create_task(database.fetch("SELECT pg_sleep(61)"))
    while not (found := await database.fetch(sleeping)):  # noqa: ASYNC110  # the server is asked
        await asyncio.sleep(0.01)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    await database.pool.settled()
    assert database.pool.checkedout() == 0
    assert await database.fetch(sleeping) == []
    pids = await asyncio.gather(*(database.fetch("SELECT pg_backend_pid(), pg_sleep(0.01)") for _ in range(2)))
    assert found[0][0] in {rows[0][0] for rows in pids}, "the connection itself is kept"


async def test_many_callers_share_few_connections(server: Server) -> None:
    database = Database(server.url(connection_limit="3"))
    rows = await asyncio.gather(*(database.fetch("SELECT $1::int, pg_backend_pid()", [n]) for n in range(100)))
    assert [row[0][0] for row in rows] == list(range(100))
    assert len({row[0][1] for row in rows}) == 3
    assert (database.pool.checkedout(), database.pool.checkedin()) == (0, 3)
    await database.close()


async def test_the_most_recently_used_connection_comes_first(database: Database) -> None:
    async def pid() -> int:
        number: int = (await database.fetch("SELECT pg_backend_pid()"))[0][0]
        return number

    await asyncio.gather(*(pid() for _ in range(20)))
    assert len({await pid() for _ in range(20)}) == 1


async def test_observed(database: Database, caplog: pytest.LogCaptureFixture) -> None:
    engine = database.engine.sync_engine
    assert not database.observed

    def listener(*_: object) -> None: ...

    event.listen(engine, "after_cursor_execute", listener)
    assert database.observed

    other = Database(database.url)
    with caplog.at_level(logging.INFO, "sqlalchemy.engine"):
        assert other.observed
    await other.close()

    echoing = Database(database.url, echo=True)
    assert echoing.observed
    await echoing.close()
