"""The database client of a process: the one place that says which Prisma the service uses."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta

from prisma import Prisma

from prismalchemy.settings import Settings

__all__ = ["Prisma", "connected", "make_client", "sides"]

CONNECT_TIMEOUT = timedelta(seconds=20)
"""How long the query engine may take to come up; its first start on a cold machine reads tens of megabytes."""


def make_client(settings: Settings) -> Prisma:
    """A client that is not connected yet."""
    return Prisma(use_dotenv=False, datasource={"url": settings.database_url.get_secret_value()})


@asynccontextmanager
async def connected(db: Prisma) -> AsyncIterator[Prisma]:
    """Connect a client and disconnect it in the end, also when connecting fails half-way or is given up."""
    try:
        await db.connect(timeout=CONNECT_TIMEOUT)
        yield db
    finally:
        if db.is_connected():
            await db.disconnect()


def sides(db: Prisma) -> dict[str, str]:
    """Which side answers calls on each model: `prisma` or `sqlalchemy`."""
    return dict.fromkeys(sorted(db._prisma_models), "prisma")
