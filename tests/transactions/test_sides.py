"""On which side transactions and batches run, and what is said of calls that would leave it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any

import pytest
from prisma.errors import FieldNotFoundError, UnknownRelationalFieldError
from prisma.models import Profile, User

from prismalchemy.client import Prisma, record_answers
from prismalchemy.errors import NotSupported

Connect = Callable[..., Any]


@pytest.fixture
def connected(prisma_engine: dict[str, str], fresh_database_url: str, monkeypatch: pytest.MonkeyPatch) -> Connect:
    """A client on an empty database: `async with connected(SQLALCHEMY_TABLES="User") as db`."""

    @asynccontextmanager
    async def connect(**environment: str) -> AsyncIterator[Prisma]:
        for name, value in {
            "ENABLE_SQLALCHEMY": "true",
            "SQLALCHEMY_MODELS": "service.models",
            "SQLALCHEMY_TRANSACTIONS": "true",
            **environment,
        }.items():
            monkeypatch.setenv(name, value)
        async with Prisma(datasource={"url": fresh_database_url}) as db:
            yield db

    return connect


async def test_with_a_model_that_is_not_switched(connected: Connect) -> None:
    async with connected(SQLALCHEMY_TABLES="User,Profile") as db:
        with record_answers() as answers:
            async with db.tx() as tx:
                await tx.user.create(data={"email": "a@x"})
                assert await tx.user.count() == 1
                batch = tx.batch_()
                batch.user.create(data={"email": "b@x"})
                await batch.commit()
        assert (answers.prisma, answers.sqlalchemy) == (2, 0)
        for named in (["User"], [User], [User, "Profile"]):
            with record_answers() as answers:
                async with db.tx(models=named) as tx:
                    assert await tx.user.count() == 2
                    # Nothing is split over two connections, so this is as good as a call.
                    assert len(await tx.query_raw("SELECT 1 FROM users")) == 2
            assert (answers.prisma, answers.sqlalchemy) == (0, 2)
        with record_answers() as answers:
            async with db.tx(models=["User", "AgentGraph"]) as tx:
                assert await tx.user.count() == 2
        assert (answers.prisma, answers.sqlalchemy) == (1, 0)


async def test_a_call_that_leaves_the_named_models(connected: Connect) -> None:
    async with connected(SQLALCHEMY_TABLES="User,Profile,ApiKey") as db, db.tx(models=["User", Profile]) as tx:
        advice = r"which this transaction does not name; start it with tx\(models=\['ApiKey', 'Profile', 'User'\]\)"
        for call, text in (
            (tx.apikey.count, "ApiKey.count touches ApiKey"),
            (lambda: tx.user.find_many(include={"apiKeys": True}), "User.find_many touches ApiKey"),
            (lambda: tx.user.find_many(where={"apiKeys": {"some": {"name": "x"}}}), "User.find_many touches ApiKey"),
        ):
            with pytest.raises(NotSupported, match=f"^{text}, {advice}$") as caught:
                await call()
            assert caught.value.feature == "transaction"
        batch = tx.batch_()
        batch.user.create(data={"email": "a@x"})
        batch.apikey.delete_many()
        with pytest.raises(NotSupported, match=r"^ApiKey.delete_many touches ApiKey, "):
            await batch.commit()
        # The transaction goes on, and the batch has done nothing.
        assert await tx.user.count(where={"profile": {"is": None}}) == 0


async def test_a_model_that_there_is_not(connected: Connect) -> None:
    async with connected(SQLALCHEMY_TABLES="*") as db:
        with pytest.raises(
            ValueError, match=r"^tx\(models=\[...\]\): the client has no model 'Usr'; did you mean 'User'\?$"
        ):
            db.tx(models=["Usr"])


async def test_the_way_back(connected: Connect) -> None:
    async with connected(SQLALCHEMY_TABLES="*", SQLALCHEMY_TRANSACTIONS="false") as db:
        with record_answers() as answers:
            async with db.tx() as tx:
                await tx.user.count()
            assert (answers.prisma, answers.sqlalchemy) == (1, 0)
            async with db.tx(models=["User"]) as tx:
                await tx.user.count()
            assert (answers.prisma, answers.sqlalchemy) == (1, 1)


async def test_without_an_engine(connected: Connect) -> None:
    async with connected(SQLALCHEMY_TABLES="User", PRISMA_ENGINE="false", SQLALCHEMY_TRANSACTIONS="false") as db:
        async with db.tx() as tx:
            assert await tx.user.count() == 0
            with pytest.raises(
                NotSupported, match="Profile is not switched to SQLAlchemy, where this transaction runs"
            ):
                await tx.profile.count()
        with pytest.raises(NotSupported, match="Profile not switched to SQLAlchemy: name it in SQLALCHEMY_TABLES"):
            await db.tx(models=["User", "Profile"]).start()


async def test_without_the_flag(connected: Connect) -> None:
    async with connected(ENABLE_SQLALCHEMY="false") as db:
        async with db.tx(models=["User"]) as tx:
            await tx.user.create(data={"email": "a@x"})
        async with db.batch_() as batch:
            batch.user.create(data={"email": "b@x"})
        assert await db.user.count() == 2


async def test_what_sqlalchemy_does_not_answer_in_a_transaction(connected: Connect) -> None:
    async with connected(SQLALCHEMY_TABLES="*") as db, db.tx() as tx:
        with pytest.raises(
            NotSupported, match="the transaction runs on SQLAlchemy, which does not answer that"
        ) as caught:
            await tx.query_raw("COPY users FROM STDIN")
        assert caught.value.feature == "raw.copy"
        # In Prisma's words, as ever, though its engine is not asked.
        with pytest.raises(FieldNotFoundError, match=r"Could not find field at `findManyUser.where.nothing`"):
            await tx.user.find_many(where={"nothing": 1})
        with pytest.raises(UnknownRelationalFieldError):
            await tx.user.find_many(include={"nothing": True})
        assert await tx.user.count() == 0


async def test_a_batch_with_something_for_prisma(connected: Connect) -> None:
    async with connected(SQLALCHEMY_TABLES="User") as db:
        with record_answers() as answers:
            async with db.batch_() as batch:
                batch.user.create(data={"email": "a@x"})
            assert (answers.prisma, answers.sqlalchemy) == (0, 1)
            batch = db.batch_()
            batch.user.create(data={"email": "b@x"})
            batch.profile.delete_many()
            batch.user.create(data={"email": "b@x"})
            # What went before is left to Prisma, too: all or nothing.
            with pytest.raises(Exception, match="Unique constraint failed"):
                await batch.commit()
            assert (answers.prisma, answers.sqlalchemy) == (0, 1)
        assert await db.user.count() == 1
        # What was given when it was given, though it has changed by the time that Prisma is sent it.
        data = {"email": "d@x"}
        batch.user.create(data=data)
        data["email"] = "e@x"
        batch.user.create(data=data)
        batch.profile.delete_many()
        await batch.commit()
        assert {user.email for user in await db.user.find_many()} == {"a@x", "d@x", "e@x"}
        await db.user.delete_many(where={"email": {"in": ["d@x", "e@x"]}})
        # The batcher is empty again, and starts anew.
        batch.user.create(data={"email": "c@x"})
        await batch.commit()
        assert await db.user.count() == 2
