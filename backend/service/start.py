"""What has to be there before a process can start, each with one line to say when it is not."""

from __future__ import annotations

import asyncio
import importlib.util
import os
import ssl
from pathlib import Path
from typing import Any

import asyncpg

from prismalchemy.connection.parsing import parse
from prismalchemy.connection.tls import connect_preferring_tls, ssl_context, tls_of
from prismalchemy.connection.url import DatabaseUrl, SslMode
from prismalchemy.settings import Settings

# A path that cannot exist. Prisma reads no ~/.pgpass, so neither does the check.
_NO_FILE = "/dev/null/none"


class StartFailure(Exception):
    """The process cannot start; the message is one line, for the person who starts it."""


def require_prisma_client() -> None:
    """See that the Prisma client was generated, before modules that need it are imported.

    Raises:
        StartFailure: it was not.
    """
    if importlib.util.find_spec("prisma") is None:
        raise StartFailure("the package prisma is not installed; run: pip install prisma==0.15.0")
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
    connection = await open_connection(parse(settings.database_url.get_secret_value()), settings.connect_timeout)
    await connection.close()


async def open_connection(url: DatabaseUrl, patience: float = 5.0) -> asyncpg.Connection[asyncpg.Record]:
    """A connection of its own, past Prisma and SQLAlchemy; `patience` in seconds, unless the URL says otherwise.

    Raises:
        StartFailure: the database cannot be opened.
    """
    place = f"the database server at {url.host}:{url.port}"
    try:
        return await _connect(url, float(url.connect_timeout or 0) or patience)
    except TimeoutError:
        raise StartFailure(f"{place} does not answer in time; is it the one that DATABASE_URL should name?") from None
    except (ssl.SSLError, ssl.CertificateError) as problem:
        raise StartFailure(f"{place}: TLS failed ({type(problem).__name__}); see sslmode and sslaccept") from None
    except OSError as problem:
        raise StartFailure(f"{place} cannot be reached ({reason(problem)}); start it or correct DATABASE_URL") from None
    except asyncpg.InvalidCatalogNameError:
        raise StartFailure(
            f'{place} has no database "{url.database}"; create it (prisma migrate deploy) or correct DATABASE_URL'
        ) from None
    except asyncpg.InvalidAuthorizationSpecificationError:
        raise StartFailure(f'{place} refuses user "{url.user}" or its password; correct DATABASE_URL') from None
    except asyncpg.PostgresError as problem:
        raise StartFailure(
            f'{place} does not open database "{url.database}": {type(problem).__name__} ({problem.sqlstate})'
        ) from None
    except asyncpg.InterfaceError as problem:
        raise StartFailure(f"{place} cannot be connected to: {type(problem).__name__}; correct DATABASE_URL") from None


def reason(problem: OSError) -> str:
    """What the system says of a failed call, without the addresses that asyncio adds."""
    text = problem.strerror or type(problem).__name__
    # Resolving names has numbers of its own, which are negative.
    return (os.strerror(problem.errno) if problem.errno and problem.errno > 0 else text).lower()


async def _connect(url: DatabaseUrl, patience: float) -> asyncpg.Connection[asyncpg.Record]:
    tls, _ = tls_of(url, Path())
    arguments: dict[str, Any] = {
        "host": url.host,
        "port": url.port,
        "user": url.user,
        "password": url.password,
        "passfile": _NO_FILE,
        "database": url.database or url.user,
        "ssl": False if tls.mode is SslMode.DISABLE else ssl_context(tls),
        "timeout": patience,
        # Behind a pooler a named statement would be left on somebody else's connection.
        "statement_cache_size": 0,
    }
    connect = connect_preferring_tls if tls.mode is SslMode.PREFER else asyncpg.connect
    connection: asyncpg.Connection[asyncpg.Record] = await asyncio.wait_for(connect(**arguments), patience)
    return connection
