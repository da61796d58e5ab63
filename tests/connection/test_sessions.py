"""What sessions promise: commit, rollback, reading only, and clean connections afterwards."""

# ruff: noqa: PT012  # what a session does at its end is part of what is raised

from __future__ import annotations

import asyncio

import asyncpg
import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError, IntegrityError
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from prismalchemy.connection import Database
from rig.postgres import Server

INSERT = text("INSERT INTO item VALUES (:id, :name)")


class Base(DeclarativeBase):
    pass


class Item(Base):
    __tablename__ = "item"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]


def names(server: Server) -> list[str]:
    return server.psql("SELECT name FROM item ORDER BY id").split()


async def test_a_session_commits(database: Database, server: Server) -> None:
    async with database.session() as session:
        session.add(Item(id=1, name="a"))
    assert names(server) == ["a"]
    assert database.pool.checkedout() == 0


async def test_objects_are_usable_after_the_commit(database: Database) -> None:
    async with database.session() as session:
        item = Item(id=1, name="a")
        session.add(item)
    assert item.name == "a"


async def test_a_session_rolls_back_on_an_exception(database: Database, server: Server) -> None:
    with pytest.raises(ZeroDivisionError):
        async with database.session() as session:
            await session.execute(INSERT, {"id": 1, "name": "a"})
            raise ZeroDivisionError
    assert names(server) == []
    assert database.pool.checkedout() == 0


async def test_a_session_rolls_back_on_an_error_of_the_database(database: Database, server: Server) -> None:
    with pytest.raises(IntegrityError):
        async with database.session() as session:
            await session.execute(INSERT, {"id": 1, "name": "a"})
            await session.execute(INSERT, {"id": 1, "name": "b"})
    assert names(server) == []
    assert database.pool.checkedout() == 0


async def test_a_session_that_does_nothing_takes_no_connection(database: Database) -> None:
    async with database.session():
        assert database.pool.checkedout() == 0


async def test_a_session_rolls_back_on_cancellation_and_the_statement_ends(database: Database, server: Server) -> None:
    async def work() -> None:
        async with database.session() as session:
            await session.execute(INSERT, {"id": 1, "name": "a"})
            await session.execute(text("SELECT pg_sleep(60)"))

    task = asyncio.create_task(work())
    await until(
        server, "SELECT count(*) = 1 FROM pg_stat_activity WHERE query LIKE '%pg_sleep(60)' AND state = 'active'"
    )
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    await until(
        server, "SELECT count(*) = 0 FROM pg_stat_activity WHERE query LIKE '%pg_sleep(60)' AND state = 'active'"
    )
    assert names(server) == []
    assert database.pool.checkedout() == 0
    assert await database.fetch("SELECT 1 AS one") == [(1,)]


async def until(server: Server, condition: str) -> None:
    """Wait until a question to the server is answered with true."""
    while server.psql(condition) != "t":  # noqa: ASYNC110  # what is waited for happens in another process
        await asyncio.sleep(0.01)


async def test_a_read_session_reads(database: Database, server: Server) -> None:
    server.psql("INSERT INTO item VALUES (1, 'a')")
    async with database.read_session() as session:
        item = await session.get(Item, 1)
    assert item is not None
    assert item.name == "a"


@pytest.mark.parametrize("snapshot", [False, True])
@pytest.mark.parametrize(
    "statement",
    [
        "INSERT INTO item VALUES (1, 'a')",
        "CREATE TABLE other (id int)",
        "SELECT nextval('counter')",
        "DO $$ BEGIN INSERT INTO item VALUES (1, 'a'); END $$",
    ],
)
async def test_the_server_refuses_writes_in_a_read_session(
    database: Database, server: Server, statement: str, snapshot: bool
) -> None:
    server.psql("CREATE SEQUENCE IF NOT EXISTS counter")
    async with database.read_session(snapshot=snapshot) as session:
        with pytest.raises(DBAPIError) as refused:
            await session.execute(text(statement))
    assert refused.value.orig is not None
    assert refused.value.orig.sqlstate == "25006"  # type: ignore[attr-defined]  # SQLAlchemy's asyncpg errors have it
    assert names(server) == []


async def test_a_read_session_never_commits_what_is_added(database: Database, server: Server) -> None:
    async with database.read_session() as session:
        session.add(Item(id=1, name="a"))
    assert names(server) == []
    with pytest.raises(DBAPIError, match="read-only transaction"):
        async with database.read_session() as session:
            session.add(Item(id=1, name="a"))
            await session.commit()
    assert names(server) == []


async def test_reading_only_does_not_leak_to_those_who_write(server: Server) -> None:
    database = Database(server.url(connection_limit="1"))
    server.psql("DROP TABLE IF EXISTS item; CREATE TABLE item (id int PRIMARY KEY, name text NOT NULL)")
    for number in range(3):
        async with database.read_session() as session:
            reader = await session.scalar(text("SELECT pg_backend_pid()"))
        async with database.session() as session:
            assert await session.scalar(text("SELECT pg_backend_pid()")) == reader
            session.add(Item(id=number, name="a"))
        async with database.read_session() as session:
            await session.execute(text("SELECT 1"))
        await database.fetch("INSERT INTO item VALUES ($1, 'b')", [10 + number], read=False)
        async with database.read_session() as session:
            await session.execute(text("SELECT 1"))
        async with database.driver() as connection:
            await connection.execute(f"INSERT INTO item VALUES ({20 + number}, 'c')")
        async with database.read_session() as session:
            await session.execute(text("SELECT 1"))
        async with database.transaction() as connection:
            await connection.execute(f"INSERT INTO item VALUES ({30 + number}, 'd')")
        async with database.engine.begin() as connection:
            await connection.execute(INSERT, {"id": 40 + number, "name": "e"})
    assert names(server) == ["a"] * 3 + ["b"] * 3 + ["c"] * 3 + ["d"] * 3 + ["e"] * 3
    await database.close()


async def test_a_role_that_may_only_read_stays_so(server: Server) -> None:
    server.psql("DROP ROLE IF EXISTS reader")
    server.psql("CREATE ROLE reader LOGIN PASSWORD 'x'; ALTER ROLE reader SET default_transaction_read_only = on")
    database = Database(server.url(connection_limit="1").replace("postgres:correct-horse", "reader:x"))
    async with database.read_session() as session:
        await session.execute(text("SELECT 1"))
    with pytest.raises(asyncpg.ReadOnlySQLTransactionError):
        await database.fetch("CREATE TABLE x (id int)", read=False)
    await database.close()


async def test_a_snapshot_sees_one_state(database: Database, server: Server) -> None:
    async with database.read_session(snapshot=True) as session:
        assert await session.scalar(text("SELECT count(*) FROM item")) == 0
        server.psql("INSERT INTO item VALUES (1, 'a')")
        assert await session.scalar(text("SELECT count(*) FROM item")) == 0
        result = await session.stream(text("SELECT generate_series(1, 3)"))
        assert [row[0] async for row in result] == [1, 2, 3]
    async with database.read_session() as session:
        assert await session.scalar(text("SELECT count(*) FROM item")) == 1


async def test_reads_and_writes_keep_to_their_own_connections(database: Database) -> None:
    """So that switching costs nothing once there is one of each."""
    async with database.read_session() as reading, database.session() as writing:
        reader = await reading.scalar(text("SELECT pg_backend_pid()"))
        writer = await writing.scalar(text("SELECT pg_backend_pid()"))
    for _ in range(3):
        async with database.session() as session:
            assert await session.scalar(text("SELECT pg_backend_pid()")) == writer
        async with database.read_session() as session:
            assert await session.scalar(text("SELECT pg_backend_pid()")) == reader


async def test_the_drivers_connection_of_a_session_is_in_its_transaction(database: Database, server: Server) -> None:
    with pytest.raises(ZeroDivisionError):
        async with database.session() as session:
            connection = await database.driver_of(session)
            assert connection.is_in_transaction()
            await connection.execute("INSERT INTO item VALUES (1, 'a')")
            assert await session.scalar(text("SELECT count(*) FROM item")) == 1
            raise ZeroDivisionError
    assert names(server) == []
    async with database.session() as session:
        await (await database.driver_of(session)).execute("INSERT INTO item VALUES (1, 'a')")
    assert names(server) == ["a"]
    async with database.read_session() as session:
        connection = await database.driver_of(session)
        assert not connection.is_in_transaction()
        with pytest.raises(asyncpg.ReadOnlySQLTransactionError):
            await connection.execute("INSERT INTO item VALUES (2, 'b')")
