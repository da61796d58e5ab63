"""The same sessions for synchronous code."""
# ruff: noqa: PT012  # what a session does at its end is part of what is raised

from __future__ import annotations

import logging
import subprocess
import sys
from collections.abc import Iterator

import psycopg
import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from prismalchemy.connection import (
    DatabaseMissing,
    DatabaseUrl,
    DefaultLimits,
    LoginRefused,
    PoolExhausted,
    ServerUnreachable,
    StalePlan,
)
from prismalchemy.connection.sync import SyncDatabase
from prismalchemy.errors import DatabaseUnavailable
from rig.postgres import Server, free_port

PID = text("SELECT pg_backend_pid()")


@pytest.fixture
def database(server: Server) -> Iterator[SyncDatabase]:
    server.psql("DROP TABLE IF EXISTS item; CREATE TABLE item (id int PRIMARY KEY, name text NOT NULL)")
    database = SyncDatabase(server.url(connection_limit="1"))
    yield database
    database.close()


@pytest.mark.parametrize(("workers", "warns"), [(6, False), (7, True)])
def test_too_many_workers_are_warned_of(
    server: Server, caplog: pytest.LogCaptureFixture, workers: int, warns: bool
) -> None:
    # The test server has max_connections = 100, of which 3 are reserved for superusers.
    database = SyncDatabase(server.url(), workers=workers)
    with caplog.at_level(logging.WARNING, "prismalchemy.connection"):
        database.open()
    database.close()
    expected = (
        "7 workers x a pool of 10 + 5 connections = 105 connections, but the server of database 'postgres' has 97"
    )
    assert [record.getMessage()[: len(expected)] for record in caplog.records] == [expected] * warns


def test_a_session_commits_and_rolls_back(database: SyncDatabase, server: Server) -> None:
    with database.session() as session:
        session.execute(text("INSERT INTO item VALUES (1, 'a')"))
    with pytest.raises(ZeroDivisionError), database.session() as session:
        session.execute(text("INSERT INTO item VALUES (2, 'b')"))
        raise ZeroDivisionError
    assert server.psql("SELECT string_agg(name, ' ') FROM item") == "a"


def test_a_read_session_is_refused_writes_and_does_not_leak_that(database: SyncDatabase, server: Server) -> None:
    for number in range(3):
        with database.read_session() as session:
            reader = session.scalar(PID)
            with pytest.raises(DBAPIError, match="read-only transaction"):
                session.execute(text("INSERT INTO item VALUES (1, 'a')"))
        with database.session() as session:
            assert session.scalar(PID) == reader
            session.execute(text("INSERT INTO item VALUES (:id, 'b')"), {"id": number})
    assert server.psql("SELECT count(*) FROM item") == "3"


def test_a_read_is_repeated_when_its_connection_is_dead(database: SyncDatabase, server: Server) -> None:
    with database.read_session() as session:
        first = session.scalar(PID)
        server.psql(f"SELECT pg_terminate_backend({first})")
        assert session.scalar(PID) != first
        with pytest.raises(DBAPIError, match="read-only transaction"):
            session.execute(text("INSERT INTO item VALUES (1, 'a')"))


def test_a_write_is_not_repeated(database: SyncDatabase, server: Server) -> None:
    with pytest.raises(DBAPIError), database.session() as session:
        server.psql(f"SELECT pg_terminate_backend({session.scalar(PID)})")
        session.execute(text("INSERT INTO item VALUES (1, 'a')"))
    with database.session() as session:
        assert session.scalar(text("SELECT count(*) FROM item")) == 0


def test_stale_plans(database: SyncDatabase, server: Server) -> None:
    everything = text("SELECT * FROM item")
    with database.read_session() as session:
        for _ in range(10):
            session.execute(everything).all()
        server.psql("ALTER TABLE item ADD COLUMN more int")
        assert list(session.execute(everything).keys()) == ["id", "name", "more"]
    with pytest.raises(StalePlan), database.session() as session:
        for _ in range(10):
            session.execute(everything).all()
        session.commit()
        server.psql("ALTER TABLE item DROP COLUMN more")
        session.execute(everything).all()


@pytest.mark.parametrize("closed", [False, True])
def test_an_unused_connection_is_checked(server: Server, closed: bool) -> None:
    database = SyncDatabase(server.url(connection_limit="1"), idle_check=0)
    if closed:
        # What is used after that is another pool.
        database.close()
    with database.session() as session:
        first = session.scalar(PID)
    server.psql(f"SELECT pg_terminate_backend({first})")
    with database.session() as session:
        assert session.scalar(PID) != first
    database.close()


def test_exhaustion(server: Server) -> None:
    database = SyncDatabase(server.url(), limits=DefaultLimits(pool_size=1, max_overflow=1, pool_timeout=0.05))
    with database.engine.connect(), database.engine.connect(), pytest.raises(PoolExhausted, match="2 of 2 are in use"):
        database.engine.connect()
    database.close()


def test_open_says_why_not(server: Server) -> None:
    good = server.url()
    for url, error in [
        (good.replace("correct-horse", "wrong"), LoginRefused),
        (server.url("nowhere"), DatabaseMissing),
        (good.replace(str(server.port), str(free_port())), ServerUnreachable),
    ]:
        database = SyncDatabase(url)
        with pytest.raises(DatabaseUnavailable) as refused:
            database.open()
        assert type(refused.value) is error
        database.close()


def test_psycopg_is_imported_by_synchronous_code_alone() -> None:
    check = "import sys, prismalchemy.connection; sys.exit('psycopg' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", check], check=False).returncode == 0


def test_a_driver_that_is_not_installed_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "psycopg", None)
    with pytest.raises(Exception, match=r"pip install .psycopg"):
        SyncDatabase(DatabaseUrl(user="u"))


def test_closing_twice_does_no_harm(database: SyncDatabase) -> None:
    database.open()
    database.close()
    database.close()
    assert isinstance(psycopg.__version__, str)
