"""The same write on the real Prisma and on the bridge, each on a database of its own with the same rows."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import count
from types import ModuleType
from typing import Any

import asyncpg
import pytest
from prisma import Prisma
from sqlalchemy import event
from tests.calls.conftest import sync_package  # noqa: F401  # a fixture
from tests.calls.outcomes import outcome
from tests.writes.fuzzing.world import World, world
from tests.writes.state import ROWS, TABLES, normal, state

from prismalchemy.client import Prisma as BridgedPrisma
from prismalchemy.client import bridge as bridged
from prismalchemy.client import record_answers
from rig.parity import Compared
from rig.postgres import Postgres

NAMES = ("prisma", "bridge", "observed", "sync")
Write = Callable[[Any], Any]
_MADE = count()


@dataclass
class Writers:
    """A plain client and three bridged ones: on asyncpg, through SQLAlchemy's events, and synchronous on psycopg."""

    prisma: Prisma
    bridge: BridgedPrisma
    observed: BridgedPrisma
    sync: Any
    admin: dict[str, asyncpg.Connection[asyncpg.Record]]
    compared: Compared

    async def reset(self) -> None:
        """The same rows in all databases."""
        for connection in self.admin.values():
            await connection.execute(f"TRUNCATE {TABLES} RESTART IDENTITY CASCADE; {ROWS}")

    async def execute(self, statement: str) -> None:
        """Run SQL in all databases."""
        for connection in self.admin.values():
            await connection.execute(statement)

    async def states(self) -> dict[str, Any]:
        """What is in each database."""
        return {name: await state(connection) for name, connection in self.admin.items()}

    async def same(self, call: Write, *, side: str | None = "sqlalchemy", statements: int = 1) -> Any:
        """Make `call` on all clients; assert the same outcome and the same rows afterwards, and return the outcome.

        Args:
            side: which side has to answer on the bridge; None when the client itself refuses the call.
            statements: how many the bridge sends.
        """
        expected, sent = await self.run(call, side)
        assert len(sent) == (statements if side == "sqlalchemy" else 0), sent
        return expected

    async def run(self, call: Write, side: str | None = "sqlalchemy") -> tuple[Any, list[str]]:
        """As `same`; returns what was sent as well."""
        expected = await outcome(call, self.prisma)
        with record_answers() as answers:
            found = await outcome(call, self.bridge)
        assert normal(found) == normal(expected)
        assert answers.sides() == ([] if side is None else [side])
        with noted(self.observed._runtime.database.engine.sync_engine) as statements:
            assert normal(await outcome(call, self.observed)) == normal(expected)
        with noted(self.sync._runtime.database.engine) as sync_statements:
            assert normal(sync_outcome(call, self.sync)) == normal(expected)
        assert len(statements) == len(sync_statements)
        judged, *others = (await self.states()).values()
        for other in others:
            assert other == judged
        self.compared.add(os.environ.get("PYTEST_CURRENT_TEST", ""))
        return expected, statements


def sync_outcome(call: Write, client: Any) -> Any:
    try:
        return call(client)
    except Exception as error:
        if isinstance(error, TypeError) or "PrismaError" in [base.__name__ for base in type(error).__mro__]:
            return error
        raise


@contextmanager
def noted(engine: Any) -> Iterator[list[str]]:
    """The statements that `engine` runs, with BEGIN and COMMIT."""
    seen: list[str] = []

    def note(*details: Any) -> None:
        # Not the question after an error, which columns an unknown index has.
        if "pg_index" not in details[2]:
            seen.append(details[2])

    event.listen(engine, "before_cursor_execute", note)
    try:
        yield seen
    finally:
        event.remove(engine, "before_cursor_execute", note)


@pytest.fixture(scope="session")
async def all_writers(
    prisma_engine: dict[str, str],
    postgres: Postgres,
    template_database: str,
    compared: Compared,
    sync_package: ModuleType,  # noqa: F811
) -> AsyncIterator[Writers]:
    # Each conftest that imports this fixture has one of its own.
    number = next(_MADE)
    urls = {
        name: postgres.create_database(f"prismalchemy_w{number}_{name}", template=template_database) for name in NAMES
    }
    source = {name: {"url": url} for name, url in urls.items()}
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("ENABLE_SQLALCHEMY", "true")
        patch.setenv("SQLALCHEMY_MODELS", "service.models")
        patch.setenv("SQLALCHEMY_TABLES", "*")
        patch.setenv("SQLALCHEMY_TRANSACTIONS", "true")
        clients = [
            Prisma(datasource=source["prisma"]),
            BridgedPrisma(datasource=source["bridge"]),
            BridgedPrisma(datasource=source["observed"]),
        ]
        for client in clients:
            await client.connect()
        sync = bridged(sync_package)(datasource=source["sync"])
        sync.connect()
    admin = {name: await asyncpg.connect(url.partition("?")[0]) for name, url in urls.items()}
    yield Writers(*clients, sync, admin, compared)
    for connection in admin.values():
        await connection.close()
    for client in clients:
        await client.disconnect()
    sync.disconnect()
    for name in NAMES:
        postgres.drop_database(f"prismalchemy_w{number}_{name}")


@pytest.fixture
async def writers(all_writers: Writers) -> Writers:
    """All clients, with the same rows in each database."""
    await all_writers.reset()
    return all_writers


@pytest.fixture(scope="session")
async def usual(prisma_engine: dict[str, str], postgres: Postgres) -> AsyncIterator[World]:
    """Both sides on the schema of the fuzzer, with the tables in `public`."""
    async with world(postgres) as found:
        yield found


@pytest.fixture(scope="session")
async def elsewhere(prisma_engine: dict[str, str], postgres: Postgres) -> AsyncIterator[World]:
    """As `usual`, with the tables in another schema, which the URL names."""
    async with world(postgres, "elsewhere") as found:
        yield found
