"""The life of a database: opening, what is said then, closing, forking."""

from __future__ import annotations

import asyncio
import logging
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from sqlalchemy import event, text

from prismalchemy.connection import (
    Database,
    DatabaseMissing,
    DefaultLimits,
    LoginRefused,
    ServerUnreachable,
    TlsFailed,
    TooManyConnections,
)
from prismalchemy.errors import DatabaseUnavailable
from rig.postgres import PASSWORD, Server, free_port

from .conftest import backends
from .proxy import Proxy


@pytest.fixture
def log(caplog: pytest.LogCaptureFixture) -> Iterator[pytest.LogCaptureFixture]:
    with caplog.at_level(logging.INFO, "prismalchemy.connection"):
        yield caplog


def said(log: pytest.LogCaptureFixture, level: int) -> list[str]:
    return [
        record.getMessage()
        for record in log.records
        if record.levelno == level and record.name == "prismalchemy.connection"
    ]


FAILING: dict[str, tuple[Callable[[Server], str], type[DatabaseUnavailable]]] = {
    "server down": (lambda server: server.url().replace(str(server.port), str(free_port())), ServerUnreachable),
    "no socket": (lambda server: server.url(host="/nowhere"), ServerUnreachable),
    "unknown host": (lambda server: server.url().replace("127.0.0.1", "nowhere.invalid"), ServerUnreachable),
    "wrong password": (lambda server: server.url().replace(PASSWORD, "wrong"), LoginRefused),
    "wrong user": (lambda server: server.url().replace("postgres:", "nobody:"), LoginRefused),
    "no password": (lambda server: server.url().replace(f":{PASSWORD}", ""), LoginRefused),
    "no database": (lambda server: server.url("nowhere"), DatabaseMissing),
    "no TLS": (lambda server: server.url(sslmode="require"), TlsFailed),
}


@pytest.mark.parametrize("case", FAILING)
async def test_open_says_why_not(server: Server, case: str) -> None:
    url, expected = FAILING[case]
    database = Database(url(server))
    with pytest.raises(DatabaseUnavailable) as refused:
        await database.open()
    assert type(refused.value) is expected
    message = str(refused.value)
    assert "\n" not in message
    for secret in (PASSWORD, "127.0.0.1", "nowhere.invalid", str(server.port)):
        assert secret not in message
    assert database.pool.checkedout() == 0
    # Sessions say the same.
    with pytest.raises(expected):
        async with database.read_session() as session:
            await session.execute(text("SELECT 1"))
    await database.close()


async def test_a_server_without_a_free_connection(server: Server) -> None:
    server.psql("DROP ROLE IF EXISTS single; CREATE ROLE single LOGIN PASSWORD 'x' CONNECTION LIMIT 1")
    database = Database(server.url().replace(f"postgres:{PASSWORD}", "single:x"))
    async with database.driver():
        with pytest.raises(TooManyConnections):
            await database.open()
    await database.close()


async def test_one_line_at_start_without_host_and_secret(server: Server, log: pytest.LogCaptureFixture) -> None:
    database = Database(server.url(schema="app"))
    await database.open()
    assert said(log, logging.INFO) == ["database 'postgres' opened: a pool of 10 + 5 connections"]
    assert "127.0.0.1" not in log.text
    assert PASSWORD not in log.text
    log.set_level(logging.DEBUG, "prismalchemy.connection")
    await database.open()
    assert said(log, logging.DEBUG) == [f"database 'postgres' is at 127.0.0.1 port {server.port}"]
    await database.close()


async def test_statements_and_pools_are_logged_where_sqlalchemys_are(
    server: Server, caplog: pytest.LogCaptureFixture
) -> None:
    database = Database(server.url())
    with caplog.at_level(logging.INFO, "sqlalchemy"):
        for way in (database.session, database.read_session):
            async with way() as session:
                await session.execute(text("SELECT 'seen'"))
        await database.close()
    statements = [record.name for record in caplog.records if record.getMessage() == "SELECT 'seen'"]
    assert statements == ["sqlalchemy.engine.Engine"] * 2
    assert any(record.name.startswith("sqlalchemy.pool") for record in caplog.records)


async def test_the_urls_warnings_are_logged_at_start(server: Server, log: pytest.LogCaptureFixture) -> None:
    database = Database(server.url(sslmode="verify-full", connection_limit="0"))
    await database.open()
    said_ = said(log, logging.WARNING)
    assert said_[0].startswith("DATABASE_URL: sslmode verify-full is unknown to Prisma")
    assert said_[1].startswith("DATABASE_URL: connection_limit=0 is a pool without a limit")
    assert "a pool without limit" in said_[2]
    await database.close()


@pytest.mark.parametrize(("workers", "warns"), [(6, False), (7, True)])
async def test_too_many_workers_are_warned_of(
    server: Server, log: pytest.LogCaptureFixture, workers: int, warns: bool
) -> None:
    # The test server has max_connections = 100, of which 3 are reserved for superusers.
    database = Database(server.url(), workers=workers)
    await database.open()
    expected = (
        "7 workers x a pool of 10 + 5 connections = 105 connections, but the server of database 'postgres' has 97"
    )
    assert [message[: len(expected)] for message in said(log, logging.WARNING)] == [expected] * warns
    await database.close()


async def test_closing_twice_does_no_harm_and_leaves_no_connection(server: Server) -> None:
    before = backends(server)
    database = Database(server.url())
    await database.close()
    await database.open()
    await asyncio.gather(*(database.fetch("SELECT pg_sleep(0.01)") for _ in range(20)))
    assert backends(server) > before
    await database.close()
    await database.close()
    assert backends(server) == before
    await database.open()
    await database.close()
    assert backends(server) == before


async def test_a_connection_in_use_is_closed_when_it_comes_back(server: Server) -> None:
    before = backends(server)
    database = Database(server.url())
    async with database.driver() as connection:
        pool = database.pool
        await database.close()
        assert await connection.fetchval("SELECT 1") == 1
    await pool.settled()
    assert backends(server) == before


def test_nothing_is_opened_before_it_is_used(server: Server) -> None:
    before = backends(server)
    database = Database(server.url())
    assert repr(database) == "<Database 'postgres'>"
    assert database.engine is database.engine
    assert database.reads is database.reads
    assert backends(server) == before
    assert PASSWORD not in f"{database.engine!r} {database.reads!r} {database.arguments!r} {vars(database)!r}"


FORK = """
import asyncio, os, sys
from prismalchemy.connection import Database
from sqlalchemy import event, text

database = Database(sys.argv[1])
PID = "SELECT pg_backend_pid()"

async def pids():
    async with database.session() as session:
        one = await session.scalar(text(PID))
    async with database.read_session() as session:
        two = await session.scalar(text(PID))
    return {one, two, (await database.fetch(PID))[0][0]}

loop = asyncio.new_event_loop()
mine = loop.run_until_complete(pids())
read, write = os.pipe()
if (child := os.fork()) == 0:
    async def work():
        found = await pids()
        await database.close()
        return found
    os.write(write, " ".join(map(str, asyncio.run(work()))).encode())
    os._exit(0)
assert os.waitpid(child, 0)[1] == 0
theirs = {int(pid) for pid in os.read(read, 100).split()}
assert theirs, "the child has connections"
assert not theirs & mine, "of its own"
assert loop.run_until_complete(pids()) & mine, "and the parent's still work"
loop.run_until_complete(database.close())
loop.close()
print("good")
"""


def test_a_fork_gets_connections_of_its_own(server: Server) -> None:
    done = subprocess.run(
        [sys.executable, "-W", "error::RuntimeWarning", "-c", FORK, server.url()],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "PYTHONPATH": "backend"},
    )
    assert done.stdout == "good\n", done.stderr
    assert done.stderr == ""


# What goes over the wire


async def test_nothing_is_sent_that_is_not_needed(server: Server) -> None:
    async with Proxy(server.port) as proxy:
        url = server.url(connection_limit="1", sslmode="disable").replace(str(server.port), str(proxy.port))
        database = Database(url)

        async def sent(way: str) -> list[str]:
            """What the second use of a kind sends: the first prepares statements and switches the connection."""
            for _ in range(2):
                proxy.reset_counts()
                if way == "fetch":
                    await database.fetch("SELECT 42")
                elif way in {"driver", "transaction"}:
                    async with getattr(database, way)() as connection:
                        await connection.fetch("SELECT 42")
                else:
                    async with getattr(database, way)() as session:
                        await session.execute(text("SELECT 42"))
            return proxy.queries + ["execute"] * proxy.messages[b"E"]

        assert await sent("fetch") == ["execute"]
        assert await sent("driver") == ["execute"]
        assert await sent("transaction") == ["BEGIN;", "COMMIT;", "execute"]
        assert await sent("session") == ["BEGIN;", "COMMIT;", "execute"]
        assert await sent("read_session") == ["execute"]
        async with database.session():
            proxy.reset_counts()
        assert proxy.messages.total() == 0
        await database.close()


async def test_a_burst_leaves_one_connection_in_use(server: Server) -> None:
    """Last in, first out: so one connection has the plans, and not each of them after five runs of its own."""
    database = Database(server.url())
    pid = "SELECT pg_backend_pid() AS pid"
    await asyncio.gather(*(database.fetch("SELECT pg_sleep(0.01)") for _ in range(10)))
    assert database.pool.checkedin() == 10
    assert len({(await database.fetch(pid))[0]["pid"] for _ in range(10)}) == 1
    pids = set()
    for _ in range(10):
        async with database.read_session() as session:
            pids.add(await session.scalar(text(pid)))
    assert len(pids) == 1
    await database.close()


async def test_a_limit_of_the_url_is_kept_under_any_load(server: Server) -> None:
    database = Database(server.url(connection_limit="2", application_name="limited"))
    most = 0
    counted = text("SELECT count(*) FROM pg_stat_activity WHERE application_name = 'limited'")

    async def call(number: int) -> None:
        nonlocal most
        ways = [database.session, database.read_session]
        async with ways[number % 2]() as session:
            most = max(most, await session.scalar(counted) or 0)

    await asyncio.gather(*(call(number) for number in range(40)))
    assert most == 2
    await database.close()


async def test_without_a_limit_each_caller_has_a_connection(server: Server) -> None:
    database = Database(server.url(connection_limit="0"), limits=DefaultLimits(pool_timeout=0.01))
    await asyncio.gather(*(database.fetch("SELECT pg_sleep(0.2)") for _ in range(25)))
    assert database.pool.checkedin() == 25
    await database.close()


async def test_a_listener_that_goes_is_not_observed_any_more(database_url: str) -> None:
    database = Database(database_url)

    def note(*_: Any) -> None: ...

    assert not database.observed
    event.listen(database.engine.sync_engine, "before_cursor_execute", note)
    assert database.observed
    event.remove(database.engine.sync_engine, "before_cursor_execute", note)
    assert not database.observed
    await database.close()
