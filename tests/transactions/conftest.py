"""The same scene on the real Prisma and on the bridge, each on a database of its own with the same rows."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Any

import asyncpg
import pytest
from tests.calls.conftest import sync_package  # noqa: F401  # a fixture
from tests.transactions.scenes import Behind, Play, play
from tests.writes.conftest import Writers, all_writers, noted  # noqa: F401  # fixtures
from tests.writes.state import ROWS, TABLES, state

from prismalchemy.client import Prisma as BridgedPrisma
from prismalchemy.client import record_answers
from rig.postgres import Postgres

_ALONE = "prismalchemy_tx_alone"


@dataclass
class Stages:
    """The clients of `Writers`, and one with Prisma's engine off."""

    writers: Writers
    alone: BridgedPrisma
    admin: asyncpg.Connection[asyncpg.Record]

    async def same(self, scene: Play, *, synchronous: bool = True) -> list[Any]:
        """Play `scene` on all clients; assert that its calls come to the same, and leave the same rows.

        Args:
            synchronous: whether the synchronous client plays it too.

        Returns: what its calls came to.
        """
        writers = self.writers
        expected = await play(scene, writers.prisma, writers.admin["prisma"])
        with record_answers() as answers:
            found = await play(scene, writers.bridge, writers.admin["bridge"])
        assert found == expected
        assert answers.prisma == 0
        with noted(writers.observed._runtime.database.engine.sync_engine):
            assert await play(scene, writers.observed, writers.admin["observed"]) == expected
        assert await play(scene, self.alone, self.admin) == expected
        judged = await state(writers.admin["prisma"])
        others = [writers.admin["bridge"], writers.admin["observed"], self.admin]
        if synchronous:
            assert await play(scene, Behind(writers.sync), writers.admin["sync"]) == expected
            others.append(writers.admin["sync"])
        for connection in others:
            assert await state(connection) == judged
        writers.compared.add(os.environ.get("PYTEST_CURRENT_TEST", ""))
        return expected


@pytest.fixture(scope="session")
async def all_stages(
    all_writers: Writers,  # noqa: F811
    postgres: Postgres,
    template_database: str,
) -> AsyncIterator[Stages]:
    url = postgres.create_database(_ALONE, template=template_database)
    with pytest.MonkeyPatch.context() as patch:
        for name, value in {
            "ENABLE_SQLALCHEMY": "true", "SQLALCHEMY_MODELS": "service.models", "SQLALCHEMY_TABLES": "*", "PRISMA_ENGINE": "false",
        }.items():  # fmt: skip
            patch.setenv(name, value)
        alone = BridgedPrisma(datasource={"url": url})
        await alone.connect()
    admin = await asyncpg.connect(url.partition("?")[0])
    yield Stages(all_writers, alone, admin)
    await admin.close()
    await alone.disconnect()
    postgres.drop_database(_ALONE)


@pytest.fixture
async def stages(all_stages: Stages) -> Stages:
    """All clients, with the same rows in each database."""
    await all_stages.writers.reset()
    await all_stages.admin.execute(f"TRUNCATE {TABLES} RESTART IDENTITY CASCADE; {ROWS}")
    return all_stages
