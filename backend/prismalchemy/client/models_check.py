"""The check at start: whether the generated models still fit the database."""

from __future__ import annotations

import asyncio
from importlib import import_module
from pathlib import Path

from prismalchemy.settings import Settings


async def check_models(settings: Settings, schema: Path) -> None:
    """Do what SQLALCHEMY_CHECK_MODELS says about models that do not fit.

    Args:
        schema: the copy of schema.prisma that the generated client carries.

    Raises:
        StaleModels: they have faults that calls would run into, and the setting is `refuse`.
    """
    if settings.check_models == "off":
        return
    # Nothing else at run time needs it, and importing it takes a while, which is not the event loop's.
    check = await asyncio.to_thread(import_module, "prismalchemy.codegen.check")
    # The service's own URL: DIRECT_URL may name another database than the one that the client was given.
    url = settings.database_url.get_secret_value()
    await check.check_at_start(settings.check_models, url, import_module(settings.sqlalchemy_models), schema=schema)
