"""The end of the road: Prisma's query engine is not started, and what would need it is a clear error."""

from __future__ import annotations

import importlib
from collections.abc import AsyncIterator, Callable
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

import psutil
import pytest
from prisma.errors import (
    ClientNotConnectedError,
    DataError,
    FieldNotFoundError,
    RawQueryError,
    RecordNotFoundError,
    UniqueViolationError,
    UnknownRelationalFieldError,
)
from prisma.models import User

from prismalchemy.client import Prisma, bridge, record_answers
from prismalchemy.errors import NotSupported, SettingsError
from prismalchemy.query import Refused
from rig.packages import example_schema, generated_folder


@pytest.fixture
async def alone(switched: pytest.MonkeyPatch, fresh_database_url: str) -> AsyncIterator[Prisma]:
    """A connected client without an engine; there is none that it could start."""
    switched.setenv("PRISMA_ENGINE", "false")
    switched.setenv("PRISMA_QUERY_ENGINE_BINARY", "/nothing/here")
    before = engines()
    db = Prisma(datasource={"url": fresh_database_url})
    await db.connect()
    assert engines() <= before
    yield db
    await db.disconnect()


def engines() -> set[int]:
    """The processes of query engines that this one has started."""
    return {process.pid for process in psutil.Process().children() if "postgres" not in process.name()}


async def test_reads_are_answered(alone: Prisma) -> None:
    with record_answers() as answers:
        assert await alone.user.find_many(include={"profile": True}) == []
        assert await alone.user.count() == 0
        assert await alone.query_raw("SELECT 1 AS a") == [{"a": 1}]
        assert await alone.execute_raw("DELETE FROM users") == 0
    assert answers.sides() == ["sqlalchemy"]
    with pytest.raises(RecordNotFoundError):
        await alone.user.find_unique_or_raise(where={"email": "nobody"})


CALLS: list[tuple[str, Callable[[Any], Any]]] = [
    (
        "nested.upsert-where",
        lambda db: db.storelisting.update(
            where={"id": "a"},
            data={"reviewer": {"upsert": {"where": {}, "create": {"email": "a@x"}, "update": {"name": "a"}}}},
        ),
    ),
    ("raw.copy", lambda db: db.query_raw("COPY users FROM STDIN")),
    ("engine", lambda db: db._engine.start_transaction(content="{}")),
    ("engine", lambda db: db._engine.query("", tx_id=None)),
    (
        "include.cursor",
        lambda db: db.user.find_many(
            include={
                "graphs": {
                    "take": 2,
                    "include": {"nodes": {"cursor": {"id": "00000000-0000-4000-8000-000000000001"}, "take": 1}},
                }
            }
        ),
    ),
    ("metrics", lambda db: db.get_metrics()),
]


@pytest.mark.parametrize(
    ("feature", "call"), CALLS, ids=[f"{feature} {number}" for number, (feature, _) in enumerate(CALLS)]
)
async def test_what_prisma_answered(alone: Prisma, feature: str, call: Callable[[Any], Any]) -> None:
    with pytest.raises(NotSupported, match="PRISMA_ENGINE=true") as caught:
        await call(alone)
    assert caught.value.feature == feature


async def test_what_the_database_refuses_in_raw_sql(alone: Prisma) -> None:
    """LiteLLM makes its views when it reads "does not exist"."""
    with pytest.raises(RawQueryError, match='relation "LiteLLM_View" does not exist') as caught:
        await alone.query_raw('SELECT 1 FROM "LiteLLM_View"')
    assert caught.value.meta == {"code": "42P01", "message": 'relation "LiteLLM_View" does not exist'}
    with pytest.raises(RawQueryError, match="type 'interval'"):
        await alone.query_raw("SELECT '1 day'::interval")
    with pytest.raises(TypeError, match="not serializable"):
        await alone.query_raw("SELECT $1", object())


async def test_a_batch(alone: Prisma) -> None:
    batch = alone.batch_()
    batch.user.create(data={"email": "ada@example.org"})
    await batch.commit()
    assert await alone.user.count() == 1
    batch = alone.batch_()
    batch.user.create(data={"email": "eve@example.org"})
    batch.execute_raw("COPY users FROM STDIN")
    with pytest.raises(NotSupported) as caught:
        await batch.commit()
    assert caught.value.feature == "raw.copy"
    assert await alone.user.count() == 1


async def test_what_prisma_refused(alone: Prisma) -> None:
    with pytest.raises(FieldNotFoundError) as caught:
        await alone.user.find_many(where={"nothing": 1})
    assert str(caught.value) == "Could not find field at `findManyUser.where.nothing`"
    assert (caught.value.code, caught.value.meta["kind"]) == ("P2009", "UnknownInputField")


async def test_what_the_client_itself_refuses(alone: Prisma) -> None:
    with pytest.raises(UnknownRelationalFieldError, match='Field: "nothing" either does not exist'):
        await alone.user.find_many(include={"nothing": True})
    with pytest.raises(TypeError, match=r"Type <class 'datetime.date'> not serializable"):
        await alone.user.find_many(where={"createdAt": date(2024, 1, 2)})


async def test_a_refusal_without_known_words(alone: Prisma, caplog: pytest.LogCaptureFixture) -> None:
    """No such call is known; so one that Prisma's engine takes is refused by hand."""
    call = {"method": "find_many", "arguments": {"where": {"name": "a"}}, "model": User, "root_selection": None}
    for _ in range(2):
        with pytest.raises(DataError, match="name: not today") as caught:
            alone._runtime._refusals.refuse(Refused("name: not today"), call)
        assert caught.value.code == "P2009"
    logged = [record for record in caplog.records if record.name == "prismalchemy.client"]
    assert [record.levelname for record in logged] == ["WARNING"]
    assert "User.find_many was refused for a reason" in logged[0].message


async def test_a_model_that_is_not_switched(
    alone: Prisma, switched: pytest.MonkeyPatch, fresh_database_url: str, caplog: pytest.LogCaptureFixture
) -> None:
    switched.setenv("SQLALCHEMY_TABLES", "User,Profile")
    async with Prisma(datasource={"url": fresh_database_url}) as db:
        assert "PRISMA_ENGINE is false, and AgentGraph, AgentNode, " in caplog.text
        assert "are not switched to SQLAlchemy: calls that touch them are refused" in caplog.text
        assert await db.user.count() == 0
        advice = "name it in SQLALCHEMY_TABLES; PRISMA_ENGINE is false, so Prisma does not answer in its place"
        for call, problem in (
            (db.apikey.count, "ApiKey.count: ApiKey is not switched to SQLAlchemy"),
            (
                partial(db.user.find_many, include={"apiKeys": True}),
                "User.find_many: ApiKey is not switched to SQLAlchemy",
            ),
        ):
            with pytest.raises(NotSupported) as caught:
                await call()
            assert str(caught.value) == f"{problem}: {advice}"
        with pytest.raises(
            NotSupported, match=r"AgentGraph, .*UserSpending not switched: name it in SQLALCHEMY_TABLES"
        ):
            await db.query_raw("SELECT 1")
        # What is wrong with a call comes before where it would run.
        with pytest.raises(FieldNotFoundError):
            await db.apikey.find_many(where={"nothing": 1})


@pytest.mark.usefixtures("prisma_engine")
async def test_no_model_is_switched(switched: pytest.MonkeyPatch, fresh_database_url: str) -> None:
    switched.setenv("PRISMA_ENGINE", "false")
    switched.setenv("SQLALCHEMY_TABLES", "")
    with pytest.raises(SettingsError, match="PRISMA_ENGINE: it is false, and no model is switched"):
        await Prisma(datasource={"url": fresh_database_url}).connect()


async def test_a_write_says_that_it_needs_the_engine(alone: Prisma) -> None:
    with pytest.raises(NotSupported) as caught:
        await alone.storelisting.update(
            where={"id": "a"},
            data={"reviewer": {"upsert": {"where": {}, "create": {"email": "a@x"}, "update": {"name": "a"}}}},
        )
    assert str(caught.value) == (
        "reviewer: upsert with where: such writes need Prisma's query engine for now, so set PRISMA_ENGINE=true where "
        "the client makes them"
    )


async def test_writes_of_one_statement(alone: Prisma) -> None:
    with record_answers() as answers:
        ada = await alone.user.create(data={"email": "ada@x"})
        with pytest.raises(UniqueViolationError):
            await alone.user.create(data={"email": "ada@x"})
        changed = await alone.user.update(where={"id": ada.id}, data={"name": "Ada"})
        assert changed is not None
        assert changed.name == "Ada"
        assert await alone.user.update_many(where={}, data={"name": None}) == 1
        assert await alone.user.delete(where={"email": "bob@x"}) is None
        assert await alone.user.delete_many() == 1
    assert answers.sides() == ["sqlalchemy"]


async def test_before_connect(alone: Prisma, fresh_database_url: str) -> None:
    with pytest.raises(ClientNotConnectedError):
        await Prisma(datasource={"url": fresh_database_url}).user.count()


async def test_off_on_both_sides(switched: pytest.MonkeyPatch, fresh_database_url: str) -> None:
    switched.setenv("ENABLE_SQLALCHEMY", "false")
    switched.setenv("PRISMA_ENGINE", "false")
    with pytest.raises(SettingsError, match="PRISMA_ENGINE: it can only be off when ENABLE_SQLALCHEMY is on"):
        await Prisma(datasource={"url": fresh_database_url}).connect()


def test_a_synchronous_client(
    switched: pytest.MonkeyPatch, fresh_database_url: str, prisma_client_package: Path
) -> None:
    client = 'interface                   = "asyncio"'
    schema = example_schema((client, 'interface = "sync"\n  output = "./sync_alone_client"'))
    folder = generated_folder("sync_alone", schema)
    switched.syspath_prepend(str(folder))
    switched.setenv("PRISMA_ENGINE", "false")
    db = bridge(importlib.import_module("sync_alone_client"))(datasource={"url": fresh_database_url})
    with db:
        assert db.user.count() == 0
        # Of the client's own package.
        errors = importlib.import_module("sync_alone_client.errors")
        with pytest.raises(errors.FieldNotFoundError, match=r"Could not find field at `findManyUser.where.nothing`"):
            db.user.find_many(where={"nothing": 1})
        assert db.user.delete_many() == 0
        assert db.query_raw("SELECT 1 AS a") == [{"a": 1}]
        with db.tx() as tx:
            assert tx.user.count() == 0


async def test_a_call_that_is_nested_too_deeply(alone: Prisma) -> None:
    """An error of the data, as with an engine, and not one of Python's own."""
    where: Any = {"email": "a"}
    for _ in range(200):
        where = {"AND": [where]}
    with pytest.raises(DataError) as caught:
        await alone.user.find_many(where=where)
    assert type(caught.value) is DataError
    assert (caught.value.code, str(caught.value)) == (None, "User.find_many is nested too deeply")
