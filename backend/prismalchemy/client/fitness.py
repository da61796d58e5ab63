"""The check at start: whether the generated models still fit the database."""

from __future__ import annotations

import importlib
from pathlib import Path

from prismalchemy.settings import Settings


async def check_fit(settings: Settings, schema: Path) -> None:
    """Do what SQLALCHEMY_CHECK_MODELS says about models that do not fit.

    Args:
        schema: the copy of schema.prisma that the generated client carries.

    Raises:
        StaleModels: they don't fit, and the setting is `refuse`.
    """
    if settings.check_models == "off":
        return
    # The generator is large, and nothing else at run time needs it.
    from prismalchemy.codegen.check import check_at_start  # noqa: PLC0415  # as said above

    file = importlib.import_module(settings.sqlalchemy_models).__file__
    assert file is not None  # the models have been imported by now, from a file
    url = (settings.direct_url or settings.database_url).get_secret_value()
    await check_at_start(settings.check_models, url, Path(file), schema=schema)
