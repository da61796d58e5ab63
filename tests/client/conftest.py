"""Clients with the flag on."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Iterator

import pytest

from prismalchemy.client import Prisma


@pytest.fixture
def process_environment(prisma_engine: dict[str, str]) -> dict[str, str]:
    """The environment for a Python process of its own."""
    return {**os.environ, **prisma_engine, "SQLALCHEMY_MODELS": "service.models"}


@pytest.fixture
def switched(prisma_engine: dict[str, str]) -> Iterator[pytest.MonkeyPatch]:
    """The flag on for all models; a test may set more."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("ENABLE_SQLALCHEMY", "true")
        patch.setenv("SQLALCHEMY_MODELS", "service.models")
        patch.setenv("SQLALCHEMY_TABLES", "*")
        patch.setenv("SQLALCHEMY_TRANSACTIONS", "true")
        yield patch


@pytest.fixture
async def db(switched: pytest.MonkeyPatch, fresh_database_url: str) -> AsyncIterator[Prisma]:
    """A connected client on a database of the test's own."""
    client = Prisma(datasource={"url": fresh_database_url})
    await client.connect()
    yield client
    if client.is_connected():
        await client.disconnect()
