"""A client connected to the real engine on the example schema, and another one on a schema with what that lacks."""

from __future__ import annotations

import importlib
import sys
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
import pytest_asyncio
from prisma import Prisma

from rig import prisma as cli
from rig.lock import write_whole
from rig.paths import CACHE
from rig.postgres import Postgres

HERE = Path(__file__).parent


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if item.path.parent == HERE:
            item.add_marker("judge")


@pytest.fixture(scope="session")
def engine_database_url(postgres: Postgres, template_database: str) -> Iterator[str]:
    """A database of the tests of the engine front alone: they empty it."""
    name = f"prismalchemy_engine_{uuid4().hex[:8]}"
    yield postgres.create_database(name, template=template_database)
    postgres.drop_database(name)


@pytest_asyncio.fixture(scope="session")
async def connected(engine_database_url: str, prisma_engine: dict[str, str]) -> AsyncIterator[Prisma]:
    async with Prisma(datasource={"url": engine_database_url}) as client:
        yield client


@pytest_asyncio.fixture
async def db(connected: Prisma) -> Prisma:
    """The example schema's client; its tables are empty."""
    await connected.execute_raw("TRUNCATE users, store_tags CASCADE")
    return connected


@pytest.fixture(scope="session")
def wide_client() -> Any:
    """The module of the client generated from wide.prisma, kept between runs."""
    schema = CACHE / "clients" / "wide.prisma"
    text = (HERE / "wide.prisma").read_text(encoding="utf-8")
    if not schema.is_file() or schema.read_text(encoding="utf-8") != text:
        write_whole(schema, text)
    package = cli.generate_client(schema)
    sys.path.append(str(package.parent))
    return importlib.import_module(package.name)


@pytest.fixture(scope="session")
def wide_database_url(postgres: Postgres, wide_client: Any) -> Iterator[str]:
    name = f"prismalchemy_wide_{uuid4().hex[:8]}"
    url = postgres.create_database(name)
    schema = CACHE / "clients" / "wide.prisma"
    script = cli.migrate(url, "diff", "--from-empty", "--to-schema-datamodel", str(schema), "--script", schema=schema)
    postgres.psql(script, name)
    yield url
    postgres.drop_database(name)


@pytest_asyncio.fixture(scope="session")
async def wide(wide_client: Any, wide_database_url: str, prisma_engine: dict[str, str]) -> AsyncIterator[Any]:
    """The wide schema's client; it finds its database by its own schema's env()."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("WIDE_DATABASE_URL", wide_database_url)
        client = wide_client.Prisma()
        await client.connect()
        yield client
        await client.disconnect()
