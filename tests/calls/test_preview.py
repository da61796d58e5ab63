"""Full-text search, in a client whose schema asks for the preview feature."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from tests.calls.conftest import Both

from prismalchemy.client import bridge
from rig.packages import example_schema, generated_folder, import_from


@pytest.fixture(scope="session")
async def searching(both: Both, prisma_client_package: Path) -> AsyncIterator[Both]:
    """Both clients with `fullTextSearch`, generated into a package of their own."""
    schema = example_schema(('["views"]', '["views", "fullTextSearch"]\n  output = "./searching_prisma_client"'))
    package = import_from(generated_folder("search", schema), "searching_prisma_client")
    datasource: Any = both.bridge._datasource
    clients = package.Prisma(datasource=datasource), bridge(package)(datasource=datasource)
    for client in clients:
        await client.connect()
    yield Both(*clients, both.compared, both.stated)
    for client in clients:
        await client.disconnect()


ANSWERED: list[dict[str, Any]] = [
    {"name": {"search": "ada | alan"}},
    {"name": {"search": "Ada & boole"}},
    {"NOT": {"name": {"search": "ada"}}},
    {"name": {"not": {"search": "ada"}}},
    {"name": {"search": "ada", "mode": "insensitive"}},
    {"name": {"search": "ada", "contains": "B"}},
]


@pytest.mark.parametrize("where", ANSWERED, ids=str)
async def test_search(searching: Both, where: dict[str, Any]) -> None:
    await searching.same(lambda db: db.user.find_many(where=where), ordered=False)


async def test_a_query_that_postgresql_refuses(searching: Both) -> None:
    error = await searching.same(lambda db: db.user.find_many(where={"name": {"search": "a b"}}))
    assert "syntax error in tsquery" in str(error)


LEFT_TO_PRISMA: list[dict[str, Any]] = [
    {"name": {"search": "ada"}, "email": {"search": "ada"}},
    {"OR": [{"name": {"search": "ada"}}, {"email": {"search": "alan"}}]},
    {"id": {"search": "x"}},
]


@pytest.mark.parametrize("where", LEFT_TO_PRISMA, ids=str)
async def test_left_to_prisma(searching: Both, where: dict[str, Any]) -> None:
    await searching.same(lambda db: db.user.find_many(where=where), ordered=False, side="prisma")


async def test_without_the_preview_feature(both: Both) -> None:
    error = await both.same(lambda db: db.user.find_many(where={"name": {"search": "ada"}}), side="prisma")
    assert isinstance(error, Exception)
