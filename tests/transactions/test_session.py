"""The team's own session and Prisma's calls in one transaction."""

from __future__ import annotations

import asyncio
from types import SimpleNamespace

import pytest
from prisma.errors import TransactionExpiredError, UniqueViolationError
from sqlalchemy import event, select, text
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession, create_async_engine
from sqlalchemy.orm import Session
from tests.transactions.conftest import Stages

from prismalchemy.client import session_of, using
from prismalchemy.client.sessions import named
from prismalchemy.errors import NotSupported
from service.models import Profile, User

EMAILS = select(User.email).order_by(User.email)


async def test_a_session_in_a_transaction(stages: Stages) -> None:
    db = stages.writers.bridge
    async with db.tx() as tx:
        session = tx.session
        assert isinstance(session, AsyncSession)
        assert session is tx.session is session_of(tx)
        made = await tx.user.create(data={"email": "prisma@x"})
        # One transaction: each sees what the other has done, whether it was flushed or not.
        found = await session.get_one(User, made.id)
        found.name = "by SQLAlchemy"
        session.add(User(email="session@x", profile=Profile(displayName="s")))
        names = {user.email: user.name for user in await tx.user.find_many(include={"profile": True})}
        assert (names["prisma@x"], "session@x" in names) == ("by SQLAlchemy", True)
        pid = await session.scalar(text("SELECT pg_backend_pid()"))
        assert await tx.query_raw("SELECT pg_backend_pid() AS pid") == [{"pid": pid}]
        assert await db.user.count(where={"email": "prisma@x"}) == 0
        session.add(User(email="pending@x"))
    # Pending at the end, and committed with the rest.
    assert await db.user.count(where={"email": {"in": ["prisma@x", "session@x", "pending@x"]}}) == 3
    with pytest.raises(TransactionExpiredError, match="committed"):
        _ = tx.session


async def test_its_commit_is_the_transactions_and_its_rollback_ends_it(stages: Stages) -> None:
    db = stages.writers.bridge
    manager = db.tx()
    tx = await manager.start()
    tx.session.add(User(email="a@x"))
    await tx.session.commit()
    assert await db.user.count(where={"email": "a@x"}) == 0
    async with tx.session.begin_nested():
        tx.session.add(User(email="b@x"))
    assert await tx.user.count(where={"email": {"in": ["a@x", "b@x"]}}) == 2
    await tx.session.rollback()
    with pytest.raises(TransactionExpiredError, match="on a transaction that was rolled back"):
        await tx.user.count()
    with pytest.raises(Exception, match=r"^422: "):
        await manager.commit()
    assert await db.user.count() == 3


async def test_a_flush_that_fails_loses_all(stages: Stages) -> None:
    db = stages.writers.bridge

    async def run() -> None:
        async with db.tx() as tx:
            await tx.user.create(data={"email": "new@x"})
            tx.session.add(User(email="ada@x"))

    with pytest.raises(IntegrityError):
        await run()
    assert await db.user.count() == 3
    async with db.tx() as tx:
        with pytest.raises(UniqueViolationError):
            await tx.user.create(data={"email": "ada@x"})
    # The connection is as good as new.
    async with db.tx() as tx:
        assert len((await tx.session.scalars(EMAILS)).all()) == 3


async def test_prismas_calls_in_a_session(stages: Stages) -> None:
    db = stages.writers.bridge
    async with db._runtime.database.session() as session:
        bound = db.using(session)
        assert type(bound) is type(db)
        assert bound.is_transaction()
        assert bound.session is session
        session.add(User(email="session@x"))
        made = await bound.user.create(data={"email": "prisma@x"})
        assert await bound.user.count(where={"email": "session@x"}) == 1
        assert await bound.execute_raw("UPDATE users SET name = 'raw' WHERE email = 'session@x'") == 1
        batch = bound.batch_()
        batch.user.create(data={"email": "batch@x"})
        await batch.commit()
        later = await bound.user.find_unique_or_raise(where={"email": "batch@x"})
        assert later.createdAt == made.createdAt
        assert await session.scalar(select(User.name).where(User.email == "session@x")) == "raw"
        assert await db.user.count() == 3
    assert await db.user.count() == 6


async def test_a_session_that_is_rolled_back(stages: Stages) -> None:
    db = stages.writers.bridge
    async with AsyncSession(db._runtime.database.engine) as session:
        bound = using(db, session)
        first = await bound.user.create(data={"email": "lost@x"})
        await session.rollback()
        assert await bound.user.count() == 3
        await asyncio.sleep(0.002)
        # Another transaction has another time.
        second = await bound.user.create(data={"email": "kept@x"})
        assert second.createdAt > first.createdAt
        await session.commit()
    assert [user.email for user in await db.user.find_many(order={"email": "asc"})] == [
        "ada@x",
        "bob@x",
        "eve@x",
        "kept@x",
    ]


async def test_a_session_of_an_engine_of_the_teams(stages: Stages) -> None:
    db = stages.writers.bridge
    engine = create_async_engine(
        db._runtime.database.arguments.url, connect_args=db._runtime.database.arguments.connect_args
    )
    seen: list[str] = []
    event.listen(engine.sync_engine, "before_cursor_execute", lambda *details: seen.append(details[2]))
    async with AsyncSession(engine) as session:
        assert await db.using(session).user.count() == 3
        await db.using(session).user.create(data={"email": "new@x"})
        await session.commit()
    await engine.dispose()
    assert len(seen) == 2
    assert await db.user.count() == 4


async def test_a_synchronous_client(stages: Stages) -> None:
    db = stages.writers.sync
    with db.tx() as tx:
        assert isinstance(tx.session, Session)
        made = tx.user.create(data={"email": "prisma@x"})
        tx.session.get_one(User, made.id).name = "by SQLAlchemy"
        tx.session.add(User(email="session@x"))
        assert tx.user.find_unique(where={"id": made.id}).name == "by SQLAlchemy"
        tx.session.add(User(email="pending@x"))
    assert db.user.count() == 6
    with Session(db._runtime.database.engine) as session:
        bound = db.using(session)
        first = bound.user.create(data={"email": "using@x"})
        session.add(User(email="too@x"))
        batch = bound.batch_()
        batch.user.update(where={"email": "too@x"}, data={"name": "batch"})
        batch.commit()
        assert bound.query_first("SELECT count(*) AS n FROM users") == {"n": 8}
        session.rollback()
        assert bound.user.create(data={"email": "using@x"}).createdAt >= first.createdAt
        session.commit()
    assert db.user.count() == 7
    manager = db.tx()
    tx = manager.start()
    tx.user.create(data={"email": "lost@x"})
    tx.session.scalars(EMAILS).all()
    tx.session.rollback()
    with pytest.raises(Exception, match="on a transaction that was rolled back"):
        tx.user.count()
    assert db.user.count() == 7


async def test_where_there_is_none(stages: Stages) -> None:
    bridge, sync = stages.writers.bridge, stages.writers.sync
    for what in (bridge, stages.writers.prisma):
        with pytest.raises(NotSupported, match="only a transaction on SQLAlchemy has a session"):
            session_of(what)
    for db, session in ((bridge, Session()), (bridge, object())):
        with pytest.raises(TypeError, match=r"needs an AsyncSession on asyncpg"):
            db.using(session)
    with pytest.raises(TypeError, match="needs a Session on psycopg"):
        sync.using(AsyncSession(bridge._runtime.database.engine))
    with pytest.raises(NotSupported, match="ENABLE_SQLALCHEMY=true"):
        type(bridge)().using(AsyncSession())


def test_a_model_named_session() -> None:
    """It keeps its name, and the functions remain."""
    assert list(named(type("Prisma", (), {"__slots__": ("session", "user")}))) == ["using"]
    assert set(named(SimpleNamespace)) == {"session", "using"}
