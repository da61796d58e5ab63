"""What a team's code does with a client besides calling it: connect, register, transactions, batches, subclasses."""

from __future__ import annotations

from collections.abc import Iterator

import prisma
import pytest
from prisma import _registry
from prisma.errors import ClientNotConnectedError, TransactionExpiredError
from prisma.models import User

from prismalchemy.client import Client, Prisma, get_client, record_answers, register
from prismalchemy.connection import Database


class Person(User):
    """A team's own class of rows."""

    @property
    def greeting(self) -> str:
        return f"Hello {self.name or self.email}"


@pytest.fixture
def registry() -> Iterator[None]:
    yield
    _registry._registered_client = None


async def test_it_is_the_generated_client(db: Prisma) -> None:
    assert isinstance(db, prisma.Prisma)
    assert Client is Prisma
    assert db.is_connected()


async def test_writes_and_reads_meet_in_one_database(db: Prisma) -> None:
    with record_answers() as answers:
        async with db.tx() as tx:
            made = await tx.user.create(data={"email": "ada@example.org", "name": "Ada"})
        found = await db.user.find_unique(where={"id": made.id})
        assert found == made
        assert (answers.prisma, answers.sqlalchemy) == (0, 2)
        changed = await db.user.update(where={"id": made.id}, data={"name": "Countess"})
        async with db.tx() as tx:
            assert await tx.user.find_unique(where={"id": made.id}) == changed
    assert (answers.prisma, answers.sqlalchemy) == (0, 4)


async def test_a_registered_client_answers_models(db: Prisma, registry: None) -> None:
    register(db)
    assert get_client() is db
    assert db.is_registered()
    with record_answers() as answers:
        assert await User.prisma().find_many() == []
        assert await User.prisma(db).count() == 0
    assert answers.sides() == ["sqlalchemy"]


async def test_a_class_of_the_team(db: Prisma) -> None:
    await db.user.create(data={"email": "ada@example.org"})
    found = await Person.prisma(db).find_unique(where={"email": "ada@example.org"})
    assert type(found) is Person
    assert found.greeting == "Hello ada@example.org"
    (listed,) = await Person.prisma(db).find_many(include={"profile": True})
    assert type(listed) is Person


async def test_a_transaction_sees_itself(db: Prisma) -> None:
    with record_answers() as answers:
        async with db.tx() as tx:
            assert type(tx) is Prisma
            await tx.user.create(data={"email": "ada@example.org"})
            assert await tx.user.count() == 1
            assert await User.prisma(tx).find_first() is not None
            assert await db.user.count() == 0
    assert (answers.prisma, answers.sqlalchemy) == (0, 4)
    assert await db.user.count() == 1
    with pytest.raises(TransactionExpiredError):
        await tx.user.count()


async def test_the_teams_own_sql_in_a_transaction(db: Prisma) -> None:
    with record_answers() as answers:
        async with db.tx() as tx:
            insert = "INSERT INTO users (id, email, updated_at) VALUES ($1, 'ada@example.org', now())"
            assert await tx.execute_raw(insert, "00000000-0000-4000-8000-000000000001") == 1
            assert await tx.query_raw("SELECT email FROM users") == [{"email": "ada@example.org"}]
            assert await db.query_raw("SELECT email FROM users") == []
    assert (answers.prisma, answers.sqlalchemy) == (0, 3)
    assert await db.query_raw("SELECT email FROM users") == [{"email": "ada@example.org"}]


async def test_a_transaction_that_fails(db: Prisma) -> None:
    async def fail() -> None:
        async with db.tx() as tx:
            await tx.user.create(data={"email": "ada@example.org"})
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await fail()
    assert await db.user.count() == 0


async def test_a_batch(db: Prisma) -> None:
    async with db.batch_() as batch:
        batch.user.create(data={"email": "ada@example.org"})
        batch.user.create(data={"email": "grace@example.org"})
    assert await db.user.count() == 2


async def test_raw_queries(db: Prisma) -> None:
    assert await db.query_raw("SELECT $1::int AS n", 3) == [{"n": 3}]
    assert await db.query_first("SELECT 'x' AS t") == {"t": "x"}
    assert await db.execute_raw("DELETE FROM users") == 0


async def test_connect_and_disconnect_again(db: Prisma) -> None:
    await db.disconnect()
    await db.disconnect()
    assert not db.is_connected()
    assert set(db.sides().values()) == {"prisma"}
    with pytest.raises(ClientNotConnectedError):
        await db.user.find_many()
    await db.connect()
    with record_answers() as answers:
        assert await db.user.count() == 0
    assert answers.sides() == ["sqlalchemy"]


async def test_no_connection_is_left(db: Prisma, fresh_database_url: str) -> None:
    await db.user.count()
    await db.disconnect()
    own = Database(fresh_database_url)
    rows = await own.fetch("SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()")
    assert rows[0][0] == 1
    await own.close()


async def test_an_engine_that_does_not_start_leaves_no_connection(
    switched: pytest.MonkeyPatch, fresh_database_url: str
) -> None:
    switched.setenv("PRISMA_QUERY_ENGINE_BINARY", "/nothing/here")
    db = Prisma(datasource={"url": fresh_database_url})
    with pytest.raises(prisma.engine.errors.BinaryNotFoundError):
        await db.connect()
    own = Database(fresh_database_url)
    rows = await own.fetch("SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()")
    assert rows[0][0] == 1
    await own.close()
