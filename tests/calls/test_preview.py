"""Full-text search, in a client whose schema asks for the preview feature."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from tests.calls.conftest import Both, switched_on
from tests.calls.pages import CASES, Case, cases

from prismalchemy.client import bridge
from rig.packages import example_schema, generated_folder, import_from


@pytest.fixture(scope="session")
async def searching(pristine: Both, prisma_client_package: Path) -> AsyncIterator[Both]:
    """Both clients with `fullTextSearch`, generated into a package of their own."""
    schema = example_schema(('["views"]', '["views", "fullTextSearch"]\n  output = "./searching_prisma_client"'))
    package = import_from(generated_folder("search", schema), "searching_prisma_client")
    datasource: Any = pristine.bridge._datasource
    clients = package.Prisma(datasource=datasource), bridge(package)(datasource=datasource)
    with switched_on():
        for client in clients:
            await client.connect()
    yield Both(*clients, pristine.compared, pristine.stated)
    for client in clients:
        await client.disconnect()


@pytest.mark.parametrize("case", cases(CASES / "own" / "preview.md"))
async def test_call(searching: Both, case: Case) -> None:
    await searching.case(case)


async def test_without_the_preview_feature(both: Both) -> None:
    error = await both.same(lambda db: db.user.find_many(where={"name": {"search": "ada"}}), side="prisma")
    assert isinstance(error, Exception)
