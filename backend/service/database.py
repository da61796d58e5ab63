"""The database client of a process: the one place that says which Prisma the service uses."""

from __future__ import annotations

import subprocess
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta

from prisma.engine.errors import BinaryNotFoundError, EngineError

from prismalchemy.client import Prisma
from prismalchemy.errors import DatabaseUnavailable
from prismalchemy.settings import Settings
from service.start import StartFailure, require_database

__all__ = ["Prisma", "connected", "probe", "sides"]

CONNECT_TIMEOUT = timedelta(seconds=10)
"""How long the query engine may take to come up."""


@asynccontextmanager
async def connected(settings: Settings) -> AsyncIterator[Prisma]:
    """A connected client, disconnected in the end, also when connecting fails half-way or is given up.

    Raises:
        DatabaseUrlError: DATABASE_URL is not one.
        StartFailure: the database cannot be opened, or the query engine does not start.
    """
    await require_database(settings)
    db = Prisma(use_dotenv=False, datasource={"url": settings.database_url.get_secret_value()})
    try:
        await _connect(db)
        yield db
    finally:
        if db.is_connected():
            await db.disconnect()


async def _connect(db: Prisma) -> None:
    try:
        await db.connect(timeout=CONNECT_TIMEOUT)
    except BinaryNotFoundError:
        raise StartFailure(
            "Prisma's query engine was not found; run prisma py fetch or set PRISMA_QUERY_ENGINE_BINARY"
        ) from None
    except DatabaseUnavailable:
        # It says itself what is wrong.
        raise
    except (EngineError, OSError, subprocess.SubprocessError) as problem:
        text = " ".join(str(problem).split()).rstrip(".")
        raise StartFailure(f"Prisma's query engine did not start: {text}") from None


def sides(db: Prisma) -> dict[str, str]:
    """Which side answers calls on each model, by the model's name: `prisma` or `sqlalchemy`."""
    return {model: str(side) for model, side in db.sides().items()}


async def probe(db: Prisma) -> None:
    """Ask the database one thing on each side that is in use.

    Raises:
        prisma.errors.PrismaError, httpx.HTTPError, prismalchemy.errors.PrismalchemyError: it does not answer.
    """
    first_model: dict[str, str] = {}
    for model, side in sides(db).items():
        first_model.setdefault(side, model)
    for model in first_model.values():
        # A model's actions are an attribute of the client, under the model's name in lower case.
        await getattr(db, model.lower()).find_many(take=1)
