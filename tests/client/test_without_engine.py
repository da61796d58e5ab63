"""The end of the road: Prisma's query engine is not started, and what would need it is a clear error."""

from __future__ import annotations

import importlib
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any

import psutil
import pytest
from prisma.errors import ClientNotConnectedError, FieldNotFoundError, RecordNotFoundError

from prismalchemy.client import Prisma, bridge, record_answers
from prismalchemy.errors import NotSupported, SettingsError
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
    assert answers.sides() == ["sqlalchemy"]
    with pytest.raises(RecordNotFoundError):
        await alone.user.find_unique_or_raise(where={"email": "nobody"})


CALLS: list[tuple[str, Callable[[Any], Any]]] = [
    ("create", lambda db: db.user.create(data={"email": "ada@example.org"})),
    ("delete_many", lambda db: db.user.delete_many()),
    ("execute_raw", lambda db: db.execute_raw("SELECT 1")),
    ("query_raw", lambda db: db.query_raw("SELECT '1 day'::interval")),
    ("transaction", lambda db: db.tx().start()),
    ("where.mode", lambda db: db.user.find_many(where={"id": {"in": [], "mode": "insensitive"}})),
    ("metrics", lambda db: db.get_metrics()),
]


@pytest.mark.parametrize(("feature", "call"), CALLS, ids=[feature for feature, _ in CALLS])
async def test_what_prisma_answered(alone: Prisma, feature: str, call: Callable[[Any], Any]) -> None:
    with pytest.raises(NotSupported, match="PRISMA_ENGINE=true") as caught:
        await call(alone)
    assert caught.value.feature == feature


async def test_a_batch(alone: Prisma) -> None:
    batch = alone.batch_()
    batch.user.create(data={"email": "ada@example.org"})
    with pytest.raises(NotSupported) as caught:
        await batch.commit()
    assert caught.value.feature == "batch"


async def test_what_prisma_refused(alone: Prisma) -> None:
    with pytest.raises(FieldNotFoundError, match="User has no scalar field 'nothing'") as caught:
        await alone.user.find_many(where={"nothing": 1})
    assert caught.value.code == "P2009"


async def test_a_model_that_is_not_switched(
    alone: Prisma, switched: pytest.MonkeyPatch, fresh_database_url: str
) -> None:
    switched.setenv("SQLALCHEMY_TABLES", "User")
    async with Prisma(datasource={"url": fresh_database_url}) as db:
        assert await db.user.count() == 0
        with pytest.raises(NotSupported, match=r"Profile\.count on a model that SQLALCHEMY_TABLES does not name"):
            await db.profile.count()


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
        with pytest.raises(NotSupported):
            db.user.delete_many()
        with pytest.raises(NotSupported):
            db.query_raw("SELECT 1")
        with pytest.raises(NotSupported):
            db.tx().start()
