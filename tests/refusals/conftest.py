"""The real Prisma beside the bridge without an engine, on one database."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass

import httpx
import pytest
from prisma import Prisma
from tests.calls.outcomes import Make
from tests.calls.rows import fill

from prismalchemy.client import Prisma as BridgedPrisma
from rig.parity import Compared
from rig.postgres import Postgres


@dataclass
class Pair:
    """A plain client, and a bridged one that no engine stands behind."""

    prisma: Prisma
    alone: BridgedPrisma
    compared: Compared

    async def asked(self, call: Make) -> object:
        """What Prisma answers or raises; None when its engine has panicked over the call."""
        try:
            return await call(self.prisma)
        except httpx.HTTPError:
            # The WASM engine does not survive its own panics.
            await self.prisma.disconnect()
            await self.prisma.connect()
            return None
        except Exception as error:
            return error

    async def found(self, call: Make) -> object:
        """What the bridge answers or raises."""
        try:
            return await call(self.alone)
        except Exception as error:
            return error


def entry(error: object) -> object:
    """All that an application can see of an error."""
    assert isinstance(error, Exception), error
    return (
        type(error),
        str(error),
        getattr(error, "code", None),
        getattr(error, "meta", None),
        getattr(error, "data", None),
    )


@pytest.fixture(scope="module")
async def pair(
    prisma_engine: dict[str, str], postgres: Postgres, template_database: str, compared: Compared
) -> AsyncIterator[Pair]:
    """Both clients, connected, on a database with rows of every kind; tests only read it."""
    name = "prismalchemy_refusals"
    url = postgres.create_database(name, template=template_database)
    await fill(url)
    plain, alone = Prisma(datasource={"url": url}), BridgedPrisma(datasource={"url": url})
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("ENABLE_SQLALCHEMY", "true")
        patch.setenv("SQLALCHEMY_MODELS", "service.models")
        patch.setenv("SQLALCHEMY_TABLES", "*")
        await plain.connect()
        patch.setenv("PRISMA_ENGINE", "false")
        await alone.connect()
    yield Pair(plain, alone, compared)
    await plain.disconnect()
    await alone.disconnect()
    postgres.drop_database(name)
