"""Opening the database of a client: what `connect` does when the flag is on.

This module and what it imports bring SQLAlchemy along, so it is imported only then.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from typing import Any

from pydantic import SecretStr

from prismalchemy.client.async_runtime import AsyncRuntime
from prismalchemy.client.driver_version import check_driver_version
from prismalchemy.client.dropped import collect_dropped, opened
from prismalchemy.client.engine_off import absent_engine
from prismalchemy.client.models_check import check_models
from prismalchemy.client.seams import Seams
from prismalchemy.client.unreachable import as_client_error
from prismalchemy.connection import Database
from prismalchemy.connection.threads import run_in_thread
from prismalchemy.errors import DatabaseUnavailable
from prismalchemy.settings import Settings, SwitchSettings, load_settings

__all__ = ["absent_engine", "open_asynchronous", "open_synchronous"]


async def open_asynchronous(seams: Seams, client: Any, switch: SwitchSettings) -> AsyncRuntime:
    """Open the database that `client` names, and make the generated models ready.

    Raises:
        As `AsyncBridge.connect`.
    """
    check_driver_version()
    collect_dropped()
    settings = _settings(seams, client)
    database = Database.from_settings(settings)
    try:
        runtime = AsyncRuntime(seams, switch, database, seams.preview_features(client))
        with _unreachable(seams):
            await database.open()
            await check_models(settings, seams.packaged_schema)
    except BaseException:
        await database.close()
        raise
    opened(database)
    return runtime


def open_synchronous(seams: Seams, client: Any, switch: SwitchSettings) -> Any:
    """As `open_asynchronous`; needs the extra `sync`."""
    from prismalchemy.client.sync_runtime import SyncRuntime  # noqa: PLC0415  # psycopg is an extra
    from prismalchemy.connection.sync import SyncDatabase  # noqa: PLC0415  # as above

    collect_dropped()
    settings = _settings(seams, client)
    database = SyncDatabase.from_settings(settings)
    try:
        runtime = SyncRuntime(seams, switch, database, seams.preview_features(client))
        with _unreachable(seams):
            database.open()
            run_in_thread(partial(check_models, settings, seams.packaged_schema))
    except BaseException:
        database.close()
        raise
    opened(database)
    return runtime


def _settings(seams: Seams, client: Any) -> Settings:
    """All settings, for the database that the Prisma client itself uses."""
    return load_settings(DATABASE_URL=SecretStr(seams.database_url(client)))


@contextmanager
def _unreachable(seams: Seams) -> Iterator[None]:
    try:
        yield
    except DatabaseUnavailable as problem:
        raise as_client_error(problem, seams.unreachable) from problem.__cause__
