"""Both clients on a schema of a test's own."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import asyncpg
import pytest
from tests.calls.conftest import Both
from tests.calls.pages import Stated

from prismalchemy import schema as schemas
from prismalchemy.client import bridge
from prismalchemy.codegen import generate_for, write_models
from rig.packages import generated_folder, import_from
from rig.parity import Compared


@asynccontextmanager
async def on_own_schema(
    name: str,
    schema: str,
    url: str,
    tables: str,
    compared: Compared,
    stated: Stated,
    *,
    models_url: str | None = None,
) -> AsyncIterator[Both]:
    """Both clients on the database of `url` with `tables`; the schema's output is `{name}_prisma_client`.

    Args:
        models_url: the database that the models are generated from, when it is another.
    """
    # asyncpg does not know Prisma's parameters.
    connection = await asyncpg.connect(url.partition("?")[0])
    await connection.execute(tables)
    await connection.close()
    folder = generated_folder(name, schema)
    models = folder / f"{name}_models.py"
    write_models(await generate_for(schemas.load(folder / "schema.prisma"), models_url or url, models), models)
    package = import_from(folder, f"{name}_prisma_client")
    clients = package.Prisma(datasource={"url": url}), bridge(package)(datasource={"url": url})
    # Only while it connects: other clients of this run have other models.
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("ENABLE_SQLALCHEMY", "true")
        patch.setenv("SQLALCHEMY_MODELS", models.stem)
        for client in clients:
            await client.connect()
    yield Both(*clients, compared, stated)
    for client in clients:
        await client.disconnect()
