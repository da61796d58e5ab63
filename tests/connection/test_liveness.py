"""Connections that die, at every stage: reads are answered, writes never happen twice, the pool loses nothing."""
# ruff: noqa: PT012  # what a session does at its end is part of what is raised

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable

import asyncpg
import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from prismalchemy.connection import (
    CommitUncertain,
    ConnectTimeout,
    Database,
    DefaultLimits,
    ServerUnreachable,
    StalePlan,
    is_lost,
)
from rig import postgres
from rig.guard import Guard
from rig.postgres import Server

from .proxy import Proxy

PID = "SELECT pg_backend_pid()"
COUNT = "SELECT count(*) FROM item"


@pytest.fixture
async def database(server: Server, proxy: Proxy) -> AsyncIterator[Database]:
    """One connection, through the proxy."""
    url = server.url(connection_limit="1", sslmode="disable").replace(str(server.port), str(proxy.port))
    database = Database(url)
    yield database
    proxy.silent = proxy.refuse = False
    proxy.cut_on = None
    await database.close()


async def kill(server: Server, pid: int) -> None:
    await asyncio.to_thread(server.psql, f"SELECT pg_terminate_backend({pid})")


async def read_by_fetch(database: Database) -> int:
    number: int = (await database.fetch(PID))[0][0]
    return number


async def read_by_session(database: Database) -> int:
    async with database.read_session() as session:
        number: int = await session.scalar(text(PID))
        return number


async def write_by_fetch(database: Database) -> None:
    await database.fetch("INSERT INTO item VALUES (1, 'a')", read=False)


async def write_by_session(database: Database) -> None:
    async with database.session() as session:
        await session.execute(text("INSERT INTO item VALUES (1, 'a')"))


async def write_by_transaction(database: Database) -> None:
    async with database.transaction() as connection:
        await connection.execute("INSERT INTO item VALUES (1, 'a')")


Read = Callable[[Database], Awaitable[int]]
Write = Callable[[Database], Awaitable[None]]
reads = pytest.mark.parametrize("read", [read_by_fetch, read_by_session])
writes = pytest.mark.parametrize("write", [write_by_fetch, write_by_session, write_by_transaction])


# At checkout


@reads
async def test_a_connection_that_died_in_the_pool_is_replaced(database: Database, server: Server, read: Read) -> None:
    first = await read(database)
    await kill(server, first)
    await asyncio.sleep(0.02)
    assert await read(database) != first
    assert database.pool.checkedout() == 0


@writes
async def test_a_write_after_a_death_in_the_pool_works(database: Database, server: Server, write: Write) -> None:
    await kill(server, await read_by_fetch(database))
    await asyncio.sleep(0.02)
    await write(database)
    assert server.psql(COUNT) == "1"


@reads
async def test_a_connection_unused_for_long_is_checked(server: Server, proxy: Proxy, read: Read) -> None:
    url = server.url(connection_limit="1", sslmode="disable", connect_timeout="1")
    database = Database(url.replace(str(server.port), str(proxy.port)), idle_check=0)
    first = await read(database)
    proxy.reset_counts()
    # Nothing comes back, and nobody says that the connection is gone: only a question with a limit of time finds out.
    proxy.silent = True
    asking = asyncio.create_task(read(database))
    async with asyncio.timeout(10):
        while proxy.messages[b"Q"] == 0:  # noqa: ASYNC110  # the proxy has no event for it
            await asyncio.sleep(0.01)
    proxy.silent = False
    assert await asking != first
    await database.close()


async def test_a_pool_that_is_made_anew_checks_as_well(server: Server, proxy: Proxy) -> None:
    database = Database(server.url(sslmode="disable").replace(str(server.port), str(proxy.port)), idle_check=0)
    await database.close()
    await read_by_fetch(database)
    proxy.reset_counts()
    await read_by_fetch(database)
    assert proxy.queries == ["SELECT 1"]
    await database.close()


async def test_a_fresh_connection_is_not_checked(database: Database, proxy: Proxy) -> None:
    await read_by_fetch(database)
    proxy.reset_counts()
    await read_by_fetch(database)
    assert proxy.queries == []


async def test_an_unused_connection_is_replaced_after_its_time(server: Server) -> None:
    database = Database(server.url(connection_limit="1", max_idle_connection_lifetime="1"))
    first = await read_by_fetch(database)
    assert await read_by_fetch(database) == first
    await asyncio.sleep(1.05)
    assert await read_by_fetch(database) != first
    await database.close()


async def test_an_old_connection_is_replaced(server: Server) -> None:
    database = Database(server.url(connection_limit="1", max_connection_lifetime="1"))
    first = await read_by_fetch(database)
    await asyncio.sleep(1.05)
    assert await read_by_fetch(database) != first
    assert server.psql(f"SELECT count(*) FROM pg_stat_activity WHERE pid = {first}") == "0"
    await database.close()


async def test_single_use_connections_are_not_kept(server: Server) -> None:
    database = Database(server.url(single_use_connections="true", connection_limit="2"))
    pids = await asyncio.gather(*(read_by_fetch(database) for _ in range(6)))
    async with database.session() as session:
        pids.append(await session.scalar(text(PID)))
    await database.pool.settled()
    assert len(set(pids)) == 7
    assert (database.pool.checkedin(), database.pool.checkedout()) == (0, 0)
    await database.close()


# In the middle of a statement


@reads
@pytest.mark.parametrize("deliver", [True, False])
async def test_a_read_cut_in_the_middle_is_repeated(
    database: Database, proxy: Proxy, read: Read, deliver: bool
) -> None:
    first = await read(database)
    proxy.deliver = deliver
    # The statement is prepared already, so the next use begins with its name.
    proxy.cut_on = b"__asyncpg_stmt"
    cutting = asyncio.create_task(stop_cutting(proxy))
    assert await read(database) != first
    await cutting
    assert database.pool.checkedout() == 0
    assert database.pool.checkedin() == 1


async def stop_cutting(proxy: Proxy) -> None:
    before = proxy.connections
    while proxy.connections == before:  # noqa: ASYNC110  # the proxy has no event for it
        await asyncio.sleep(0)
    proxy.cut_on = None


@reads
async def test_a_read_that_dies_twice_is_an_error(database: Database, proxy: Proxy, read: Read) -> None:
    # The connection is open, but the read's own statement not prepared on it, so the proxy sees its text each time.
    await database.fetch("SELECT 1")
    proxy.cut_on = b"pg_backend_pid"
    with pytest.raises((asyncpg.PostgresConnectionError, asyncpg.InternalClientError, DBAPIError, OSError)):
        await read(database)
    assert sum("pg_backend_pid" in query for query in proxy.queries) == 2
    assert database.pool.checkedout() == 0
    proxy.cut_on = None
    assert await read(database) > 0


@writes
@pytest.mark.parametrize("deliver", [True, False])
async def test_a_write_cut_in_the_middle_is_not_repeated(
    database: Database, server: Server, proxy: Proxy, write: Write, deliver: bool
) -> None:
    proxy.deliver = deliver
    proxy.cut_on = b"INSERT"
    with pytest.raises((asyncpg.PostgresConnectionError, asyncpg.InternalClientError, DBAPIError, OSError)) as lost:
        await write(database)
    assert isinstance(lost.value, DBAPIError) or is_lost(lost.value)
    assert sum("INSERT" in query for query in proxy.queries) == 1
    proxy.cut_on = None
    assert database.pool.checkedout() == 0
    await write_by_fetch(database) if server.psql(COUNT) == "0" else None
    assert server.psql(COUNT) == "1"


@reads
async def test_a_read_inside_a_transaction_is_not_repeated(database: Database, server: Server, read: Read) -> None:
    with pytest.raises(DBAPIError):
        async with database.session() as session:
            await kill(server, await session.scalar(text(PID)))
            await session.scalar(text(PID))
    with pytest.raises((asyncpg.PostgresConnectionError, asyncpg.InterfaceError, asyncpg.InternalClientError, OSError)):
        async with database.transaction() as connection:
            await kill(server, await connection.fetchval(PID))
            await connection.fetchval(PID)
    assert database.pool.checkedout() == 0
    assert await read(database) > 0


# In the middle of COMMIT


@pytest.mark.parametrize("write", [write_by_session, write_by_transaction])
@pytest.mark.parametrize("deliver", [True, False])
async def test_a_commit_cut_in_the_middle_is_uncertain(
    database: Database, server: Server, proxy: Proxy, write: Write, deliver: bool
) -> None:
    proxy.deliver = deliver
    proxy.cut_on = b"COMMIT"
    with pytest.raises(CommitUncertain, match="whether it took effect is unknown"):
        await write(database)
    proxy.cut_on = None
    assert proxy.queries.count("COMMIT;") == 1
    assert database.pool.checkedout() == 0
    if deliver:
        while server.psql(COUNT) == "0":  # noqa: ASYNC110  # it is the server that is waited for
            await asyncio.sleep(0.01)
    assert server.psql(COUNT) == ("1" if deliver else "0")


# Servers that go and come


async def test_a_server_that_does_not_answer_any_more(database: Database, proxy: Proxy) -> None:
    await read_by_fetch(database)
    proxy.refuse = True
    proxy.cut()
    for read in (read_by_fetch, read_by_session):
        with pytest.raises(ServerUnreachable):
            await read(database)
    assert database.pool.checkedout() == 0
    proxy.refuse = False
    assert await read_by_fetch(database) > 0


async def test_reads_go_on_after_a_restart(guard: Guard) -> None:
    own = postgres.start(guard)
    database = Database(own.url(connection_limit="3"))
    await asyncio.gather(*(read_by_fetch(database) for _ in range(6)))
    own.restart()
    # No time for the loop to notice: each finds its connection dead, and is repeated.
    assert len(await asyncio.gather(*(read_by_fetch(database) for _ in range(6)))) == 6
    own.restart()
    assert len(await asyncio.gather(*(read_by_session(database) for _ in range(6)))) == 6
    await database.close()
    own.stop()


async def test_connecting_takes_no_longer_than_allowed(server: Server) -> None:
    async def swallow(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read()
        writer.close()

    async with await asyncio.start_server(swallow, "127.0.0.1", 0) as deaf:
        port = deaf.sockets[0].getsockname()[1]
        url = server.url(sslmode="disable").replace(str(server.port), str(port))
        database = Database(url, limits=DefaultLimits(connect_timeout=0.05))
        with pytest.raises(ConnectTimeout):
            await database.open()
        await database.close()


# The schema changes


@reads
async def test_reads_recover_from_a_change_of_the_schema(database: Database, server: Server, read: Read) -> None:
    everything = "SELECT * FROM item"

    async def columns() -> list[str]:
        if read is read_by_fetch:
            return list((await database.fetch(everything))[0].keys())
        async with database.read_session() as session:
            return list((await session.execute(text(everything))).keys())

    server.psql("INSERT INTO item VALUES (1, 'a')")
    assert await columns() == ["id", "name"]
    server.psql("ALTER TABLE item ADD COLUMN more int")
    assert await columns() == ["id", "name", "more"]
    server.psql("ALTER TABLE item ALTER COLUMN more TYPE text; ALTER TABLE item DROP COLUMN name")
    assert await columns() == ["id", "more"]


async def test_a_change_of_the_schema_under_a_transaction_is_one_clear_error(
    database: Database, server: Server
) -> None:
    everything = "SELECT * FROM item"
    await database.fetch(everything)
    async with database.session() as session:
        await session.execute(text(everything))
    server.psql("ALTER TABLE item ADD COLUMN more int")
    with pytest.raises(StalePlan, match="run the transaction again"):
        async with database.transaction() as connection:
            await connection.fetch(everything)
    with pytest.raises(StalePlan, match="run the transaction again"):
        async with database.session() as session:
            await session.execute(text(everything))
    async with database.transaction() as connection:
        await connection.fetch(everything)
    async with database.session() as session:
        assert list((await session.execute(text(everything))).keys()) == ["id", "name", "more"]
    assert database.pool.checkedout() == 0


# Limits of time


async def test_statement_timeout_of_the_server(server: Server) -> None:
    database = Database(server.url(), limits=DefaultLimits(statement_timeout=0.05))
    with pytest.raises(asyncpg.QueryCanceledError):
        await database.fetch("SELECT pg_sleep(60)")
    with pytest.raises(DBAPIError, match="statement timeout"):
        async with database.session() as session:
            await session.execute(text("SELECT pg_sleep(60)"))
    assert await database.fetch("SELECT 1") == [(1,)]
    await database.close()


async def test_socket_timeout_ends_the_statement_on_the_server(server: Server) -> None:
    database = Database(server.url(socket_timeout="1", connection_limit="1"))
    with pytest.raises(TimeoutError):
        await database.fetch("SELECT pg_sleep(62)")
    await database.pool.settled()
    assert server.psql("SELECT count(*) FROM pg_stat_activity WHERE query LIKE '%(62)' AND state = 'active'") == "0"
    assert await database.fetch("SELECT 1") == [(1,)]
    await database.close()
