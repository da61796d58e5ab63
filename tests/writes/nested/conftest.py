"""The same nested write on the real Prisma and on the bridge, by all of its ways, from the same rows."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from typing import Any

import pytest
from pydantic import ValidationError
from tests.calls.outcomes import outcome
from tests.writes.conftest import noted, sync_outcome
from tests.writes.fuzzing.alike import Alike
from tests.writes.fuzzing.world import HERE, World, world

from prismalchemy.client import bridge as bridged
from prismalchemy.client import record_answers
from rig.packages import generated_folder, import_from
from rig.parity import Compared
from rig.postgres import Postgres

Call = Callable[[Any], Any]

BY_ID = {"order_by": {"id": "asc"}}
"""What `include` asks for: without an order the rows are in none."""


@dataclass
class Nest:
    """The two sides of random writes, and a synchronous client on the bridge's database."""

    world: World
    sync: Any
    compared: Compared

    async def same(self, call: Call, statements: int, code: str | None = None) -> Any:
        """Make `call` on all clients; assert the same outcome and the same rows, and return Prisma's outcome.

        Args:
            statements: how many the bridge sends, without BEGIN and COMMIT.
            code: of the error that is expected.
        """
        await self.world.reset()
        expected = await _outcome(call, self.world.prisma.client)
        assert (getattr(expected, "code", None) if isinstance(expected, Exception) else None) == code
        with record_answers() as answers:
            found = await _outcome(call, self.world.bridge.client)
        assert answers.sides() == ["sqlalchemy"]
        alike = Alike(await self.world.prisma.tables())
        await self._compare(alike, expected, found)
        for way in (self._observed, self._sync):
            await self.world.bridge.reset()
            found, sent = await way(call)
            await self._compare(alike, expected, found)
            assert len(sent) == statements, sent
        self.compared.add(str(call))
        return expected

    async def _compare(self, alike: Alike, expected: Any, found: Any) -> None:
        bridge = Alike(await self.world.bridge.tables())
        assert bridge.value(found) == alike.value(expected)
        assert bridge.tables == alike.tables

    async def _observed(self, call: Call) -> tuple[Any, list[str]]:
        with noted(self.world.bridge.client._runtime.database.engine.sync_engine) as sent:
            return await _outcome(call, self.world.bridge.client), sent

    async def _sync(self, call: Call) -> tuple[Any, list[str]]:
        with noted(self.sync._runtime.database.engine) as sent:
            return _sync_outcome(call, self.sync), sent


async def _outcome(call: Call, client: Any) -> Any:
    try:
        return await outcome(call, client)
    except ValidationError as error:
        # The row of the call is gone, and the client makes a model of None.
        return error


def _sync_outcome(call: Call, client: Any) -> Any:
    try:
        return sync_outcome(call, client)
    except ValidationError as error:
        return error


@pytest.fixture(scope="session")
async def nest(postgres: Postgres, prisma_engine: dict[str, str], compared: Compared) -> AsyncIterator[Nest]:
    async with world(postgres, "nested") as both:
        schema = (HERE / "schema.prisma").read_text()
        schema = schema.replace('"./fuzz_prisma_client"', '"./fuzz_sync_prisma_client"').replace('"asyncio"', '"sync"')
        package = import_from(generated_folder("fuzz_sync", schema), "fuzz_sync_prisma_client")
        with pytest.MonkeyPatch.context() as patch:
            patch.setenv("ENABLE_SQLALCHEMY", "true")
            patch.setenv("SQLALCHEMY_MODELS", "fuzz_models_nested")
            patch.setenv("SQLALCHEMY_TABLES", "*")
            sync = bridged(package)(datasource=both.bridge.client._datasource)
            sync.connect()
        yield Nest(both, sync, compared)
        sync.disconnect()
