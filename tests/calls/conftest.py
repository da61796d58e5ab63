"""The same call on the real Prisma and on the bridge, on one database."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any, NamedTuple

import pytest
from prisma import Prisma
from sqlalchemy import event
from tests.calls.outcomes import Make, comparable, outcome
from tests.calls.pages import Case, Stated, came_to, shown
from tests.calls.rows import fill

from prismalchemy.client import Prisma as BridgedPrisma
from prismalchemy.client import bridge as bridged
from prismalchemy.client import record_answers
from rig.packages import example_schema, generated_folder, import_from
from rig.parity import Compared
from rig.postgres import Postgres


@dataclass(frozen=True)
class Ran:
    """What came of a call that was made on both sides with the same outcome.

    Attributes:
        outcome: what it returned or raised.
        side: which side answered on the bridge; None when the client itself refused the call.
        statements: what the bridge sent to the database.
    """

    outcome: Any
    side: str | None
    statements: list[str]


@dataclass
class Both:
    """A plain client and a bridged one."""

    prisma: Prisma
    bridge: BridgedPrisma
    compared: Compared
    stated: Stated

    async def run(self, call: Make, *, ordered: bool = True) -> Ran:
        """Make `call` on both, unobserved and observed, and assert the same outcome.

        Args:
            ordered: False when the call gives no order, so the rows may come in any.
        """
        expected = await outcome(call, self.prisma)
        with record_answers() as answers:
            found = await outcome(call, self.bridge)
        assert comparable(found, ordered) == comparable(expected, ordered)
        with self.observed() as statements:
            observed = await outcome(call, self.bridge)
        assert comparable(observed, ordered) == comparable(expected, ordered)
        self.compared.add(os.environ.get("PYTEST_CURRENT_TEST", ""))
        side, *others = answers.sides() or [None]
        assert not others
        assert bool(statements) == (side == "sqlalchemy")
        return Ran(expected, side, statements)

    async def same(self, call: Make, *, ordered: bool = True, side: str | None = "sqlalchemy") -> Any:
        """Make `call` on both, assert the same outcome, and return it (or the error).

        Args:
            ordered: as for `run`.
            side: which side has to answer on the bridge; None when the client itself refuses the call.
        """
        ran = await self.run(call, ordered=ordered)
        assert ran.side == side
        return ran.outcome

    async def case(self, case: Case) -> None:
        """Run a page's call, and assert what the page states of it."""
        ran = await self.run(case.start, ordered=case.ordered)
        if ran.statements:
            outcome_line = f"-- {came_to(ran.outcome)}\n" if case.tells_outcome else ""
            self.stated.check(case, "sql", shown(ran.statements) + outcome_line)
        elif isinstance(ran.outcome, Exception):
            self.stated.check(case, "text", f"{type(ran.outcome).__name__}\n")
        else:
            self.stated.check(case, "text", "Prisma answers.\n")

    async def equal(self, call: Make) -> Any:
        """Make `call` on both, assert that the outcome is the same whoever answers, and return it (or the error)."""
        expected = await outcome(call, self.prisma)
        assert comparable(await outcome(call, self.bridge), ordered=True) == comparable(expected, ordered=True)
        self.compared.add(os.environ.get("PYTEST_CURRENT_TEST", ""))
        return expected

    @contextmanager
    def observed(self) -> Iterator[list[str]]:
        """Somebody listens to the bridge's engine, so that it runs statements the normal way; they are listed."""
        seen: list[str] = []
        engine = self.bridge._runtime.database.engine.sync_engine

        def note(*details: Any) -> None:
            seen.append(details[2])

        event.listen(engine, "before_cursor_execute", note)
        try:
            yield seen
        finally:
            event.remove(engine, "before_cursor_execute", note)


@pytest.fixture
def statements(both: Both) -> Iterator[list[str]]:
    """The statements that the bridge's connections run during the test."""
    with both.observed() as seen:
        yield seen


@pytest.fixture(scope="session")
def stated(request: pytest.FixtureRequest) -> Iterator[Stated]:
    """The SQL that the cases state."""
    stated = Stated(update=request.config.getoption("--update-docs"))
    yield stated
    stated.write()


@contextmanager
def switched_on() -> Iterator[None]:
    """The flag on for all models. Each who connects says so: other folders' fixtures, in one process, set it as well."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("ENABLE_SQLALCHEMY", "true")
        patch.setenv("PRISMA_ENGINE", "true")
        patch.setenv("SQLALCHEMY_MODELS", "service.models")
        patch.setenv("SQLALCHEMY_TABLES", "*")
        yield


@pytest.fixture(autouse=True)
def _on() -> Iterator[None]:
    """Tests that connect clients of their own have the flag on."""
    with switched_on():
        yield


@asynccontextmanager
async def on_filled_database(
    name: str, postgres: Postgres, template: str, compared: Compared, stated: Stated
) -> AsyncIterator[Both]:
    """Both clients, connected, on a database of their own with rows of every kind."""
    url = postgres.create_database(name, template=template)
    await fill(url)
    clients = Prisma(datasource={"url": url}), BridgedPrisma(datasource={"url": url})
    with switched_on():
        for client in clients:
            await client.connect()
    yield Both(*clients, compared, stated)
    for client in clients:
        await client.disconnect()
    postgres.drop_database(name)


@pytest.fixture(scope="session")
async def both(
    prisma_engine: dict[str, str], postgres: Postgres, template_database: str, compared: Compared, stated: Stated
) -> AsyncIterator[Both]:
    """Both clients on a database that the tests share; raw SQL of some of them leaves rows in it."""
    async with on_filled_database("prismalchemy_calls", postgres, template_database, compared, stated) as both:
        yield both


@pytest.fixture(scope="session")
async def pristine(
    prisma_engine: dict[str, str], postgres: Postgres, template_database: str, compared: Compared, stated: Stated
) -> AsyncIterator[Both]:
    """Both clients on a database that is only read: the pages of cases tell how many rows a call gives."""
    async with on_filled_database("prismalchemy_pages", postgres, template_database, compared, stated) as both:
        yield both


class Pair(NamedTuple):
    """A plain synchronous client and a bridged one."""

    package: ModuleType
    prisma: Any
    bridged: Any


@pytest.fixture(scope="session")
def sync_package(prisma_client_package: Path) -> ModuleType:
    """The client of the example schema with `interface = "sync"` and an `output`."""
    client = 'interface                   = "asyncio"'
    schema = example_schema((client, 'interface = "sync"\n  output = "./sync_prisma_client"'))
    return import_from(generated_folder("sync", schema), "sync_prisma_client")


@pytest.fixture(scope="session")
def pair(sync_package: ModuleType, both: Any) -> Iterator[Pair]:
    """A plain client and a bridged one, on the database of the asynchronous ones."""
    datasource = both.bridge._datasource
    clients = sync_package.Prisma(datasource=datasource), bridged(sync_package)(datasource=datasource)
    with switched_on():
        for client in clients:
            client.connect()
    yield Pair(sync_package, *clients)
    for client in clients:
        client.disconnect()


@pytest.fixture(scope="session")
def raw(both: Both, pair: Pair) -> Any:
    """Raw calls on all clients of the database."""
    from tests.calls.raw_calls import Raw

    return Raw(both, pair)
