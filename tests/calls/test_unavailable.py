"""A database that goes away under a connected client: each way has Prisma's own code."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

import asyncpg
import pytest
from prisma import Prisma
from prisma.errors import DataError
from tests.calls.outcomes import outcome
from tests.connection.proxy import Proxy

from prismalchemy.client import Prisma as BridgedPrisma
from prismalchemy.client import record_answers
from rig.postgres import Postgres

TABLES = ("store_tags", '"_StoreListingToStoreTag"')
ROLE = "prismalchemy_caller"
PASSWORD = "secret-of-the-caller"


@dataclass
class Scene:
    """Both clients as a role of their own, through a proxy, and the means to take the database from them."""

    clients: tuple[Prisma, BridgedPrisma]
    proxy: Proxy
    postgres: Postgres
    database: str

    def take_away(self, statement: str) -> None:
        """Run a statement as the superuser and cut the clients' connections."""
        self.postgres.psql(
            f"{statement}; SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = '{ROLE}'"
        )


@pytest.fixture
async def scene(
    prisma_engine: dict[str, str], postgres: Postgres, template_database: str, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[Scene]:
    monkeypatch.setenv("ENABLE_SQLALCHEMY", "true")
    monkeypatch.setenv("SQLALCHEMY_MODELS", "service.models")
    database = "prismalchemy_unavailable"
    postgres.create_database(database, template=template_database)
    postgres.psql(f"CREATE ROLE {ROLE} LOGIN PASSWORD '{PASSWORD}' IN ROLE pg_read_all_data")
    # The side that notices a deadlock is the one that fails.
    postgres.psql(f"ALTER ROLE {ROLE} SET deadlock_timeout = '1s'")
    async with Proxy(postgres.port) as proxy:
        url = f"postgresql://{ROLE}:{quote(PASSWORD)}@127.0.0.1:{proxy.port}/{database}?connect_timeout=2"
        clients = Prisma(datasource={"url": url}), BridgedPrisma(datasource={"url": url})
        for client in clients:
            await client.connect()
            await client.storetag.count()
        yield Scene(clients, proxy, postgres, database)
        for client in clients:
            await client.disconnect()
    for name in (database, f"{database}_elsewhere"):
        postgres.drop_database(name)
    postgres.psql(f"DROP ROLE {ROLE}")


def no_login(scene: Scene) -> None:
    scene.take_away(f"ALTER ROLE {ROLE} NOLOGIN")


def another_password(scene: Scene) -> None:
    scene.take_away(f"ALTER ROLE {ROLE} PASSWORD 'another'")


def another_name(scene: Scene) -> None:
    scene.take_away(f"ALTER DATABASE {scene.database} ALLOW_CONNECTIONS false")
    scene.postgres.psql(f"ALTER DATABASE {scene.database} RENAME TO {scene.database}_elsewhere")


def no_connection_left(scene: Scene) -> None:
    scene.take_away(f"ALTER ROLE {ROLE} CONNECTION LIMIT 0")


def nobody_there(scene: Scene) -> None:
    scene.proxy.refuse = True
    scene.proxy.cut()


def nobody_answers(scene: Scene) -> None:
    scene.proxy.silent = True
    scene.proxy.cut()


# The codes of Prisma's error reference. The judge's driver is not the native engine's, and reports all but the first two
# as a connection that was closed (P1017) or without a code.
WAYS: list[tuple[Callable[[Scene], None], str, bool]] = [
    (no_login, "P1000", True),
    (another_password, "P1000", True),
    (another_name, "P1003", False),
    (no_connection_left, "P2037", False),
    (nobody_there, "P1001", False),
    (nobody_answers, "P1002", False),
]


@pytest.mark.parametrize(("take_away", "code", "judged"), [pytest.param(*way, id=way[0].__name__) for way in WAYS])
async def test_a_call(scene: Scene, take_away: Callable[[Scene], None], code: str, judged: bool) -> None:
    take_away(scene)
    plain, bridged = scene.clients
    with record_answers() as answers, pytest.raises(DataError) as caught:
        await bridged.storetag.count()
    assert answers.sides() == ["sqlalchemy"]
    assert caught.value.code == code
    assert PASSWORD not in str(caught.value)
    if judged:
        with pytest.raises(DataError) as expected:
            await plain.storetag.count()
        assert expected.value.code == code


async def test_a_deadlock(scene: Scene) -> None:
    """Two tables, locked in one order by a transaction and in the other by a read of both."""
    database = scene.postgres.url(scene.database)
    said = []
    for client in scene.clients:
        outcomes = [await locked_out(client, database, *order) for order in (TABLES, TABLES[::-1])]
        [error] = [found for found in outcomes if isinstance(found, Exception)]
        assert isinstance(error, DataError)
        said.append((error.code, error.meta, re.sub(r"\b\d+\b", "N", str(error))))
    assert said[0] == said[1]
    assert "40P01" in said[0][2]


async def waiting(database: str) -> None:
    """Wait until a statement waits for a lock: on a busy machine it takes a while to get there."""
    there = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'"
    connection = await asyncpg.connect(database)
    async with asyncio.timeout(30):
        while not await connection.fetchval(there):  # noqa: ASYNC110  # the server has no event for it
            await asyncio.sleep(0.02)
    await connection.close()


async def locked_out(client: Any, database: str, first: str, second: str) -> Any:
    """What comes of a read of two tables that somebody locks in this order; one order is the read's own."""
    blocker = await asyncpg.connect(database)
    await blocker.execute("SET deadlock_timeout = '1min'")
    transaction = blocker.transaction()
    await transaction.start()
    await blocker.execute(f"LOCK TABLE {first} IN ACCESS EXCLUSIVE MODE")
    reading = asyncio.create_task(outcome(lambda db: db.storetag.find_many(where={"listings": {"some": {}}}), client))
    await waiting(database)
    await blocker.execute(f"LOCK TABLE {second} IN ACCESS EXCLUSIVE MODE")
    await transaction.rollback()
    await blocker.close()
    return await reading
