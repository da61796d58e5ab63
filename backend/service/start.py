"""What has to be there before a process can start, each with one line to say when it is not."""

from __future__ import annotations

import importlib.util
import os

import asyncpg

from prismalchemy.connection import DatabaseUrl, connect_directly, parse, probe
from prismalchemy.errors import DatabaseUnavailable
from prismalchemy.settings import Settings


class StartFailure(Exception):
    """The process cannot start; the message is one line, for the person who starts it."""


def require_prisma_client() -> None:
    """See that the Prisma client was generated, before modules that need it are imported.

    Raises:
        StartFailure: it was not.
    """
    if importlib.util.find_spec("prisma") is None:
        raise StartFailure("the package prisma is not installed; run: pip install 'prisma>=0.11,<0.16'")
    if importlib.util.find_spec("prisma.client") is None:
        raise StartFailure("the Prisma client was not generated; run: prisma generate --generator client")


async def require_database(settings: Settings) -> None:
    """See that the database can be opened, by one connection that is closed again.

    Prisma's engine only exits when it cannot, and its client then waits out its whole patience. SQLAlchemy takes no
    part, since with ENABLE_SQLALCHEMY off it is not even imported.

    Raises:
        DatabaseUrlError: DATABASE_URL is not one.
        StartFailure: the database cannot be opened.
    """
    url = parse(settings.database_url.get_secret_value())
    if (problem := await probe(url, connect_timeout=settings.connect_timeout)) is not None:
        raise _not_opened(url, problem)


async def open_connection(url: DatabaseUrl) -> asyncpg.Connection[asyncpg.Record]:
    """A connection of its own, past Prisma and SQLAlchemy.

    Raises:
        StartFailure: the database cannot be opened.
    """
    try:
        return await connect_directly(url)
    except DatabaseUnavailable as problem:
        raise _not_opened(url, problem) from None


def _not_opened(url: DatabaseUrl, problem: DatabaseUnavailable) -> StartFailure:
    return StartFailure(f"database {url.database!r} at {url.host}:{url.port} for user {url.user!r}: {problem}")


def reason(problem: OSError) -> str:
    """What the system says of a failed call, without the addresses that asyncio adds."""
    text = problem.strerror or type(problem).__name__
    # Resolving names has numbers of its own, which are negative.
    return (os.strerror(problem.errno) if problem.errno and problem.errno > 0 else text).lower()
