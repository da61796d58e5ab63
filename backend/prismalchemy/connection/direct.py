"""One connection of asyncpg, past SQLAlchemy, which is not imported; and whether there can be one.

Every value that asyncpg would take from the environment (PGPASSWORD, ~/.pgpass, PGSSLMODE...) when it is absent is
given, since Prisma reads none of them.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import asyncpg

from prismalchemy.connection.parsing import parse
from prismalchemy.connection.tls import connect_preferring_tls, ssl_context, tls_of
from prismalchemy.connection.unavailable import explain
from prismalchemy.connection.url import ChannelBinding, DatabaseUrl, SslMode
from prismalchemy.errors import DatabaseUnavailable, DatabaseUrlError

if TYPE_CHECKING:
    Connection = asyncpg.Connection[asyncpg.Record]

# A path that cannot exist. libpq then goes on without the file; an empty value means its default in ~/.postgresql.
NO_FILE = "/dev/null/none"


async def probe(
    url: str | DatabaseUrl, *, connect_timeout: float = 5.0, folder: Path | None = None
) -> DatabaseUnavailable | None:
    """Whether the database can be reached, by one connection that is closed again: None, or why not.

    Args:
        url: Prisma's DATABASE_URL, or what `parse` made of it.
        connect_timeout: how many seconds it may take, unless the URL says otherwise.
        folder: where relative names of certificate files start; default: the working directory.

    Raises:
        DatabaseUrlError: the URL cannot be used.
    """
    try:
        connection = await connect_directly(url, connect_timeout=connect_timeout, folder=folder)
    except DatabaseUnavailable as problem:
        return problem
    await connection.close()
    return None


async def connect_directly(
    url: str | DatabaseUrl, *, connect_timeout: float = 5.0, folder: Path | None = None
) -> Connection:
    """A connection of asyncpg that belongs to no pool; the caller closes it. The arguments are those of `probe`.

    Raises:
        DatabaseUrlError: the URL cannot be used.
        DatabaseUnavailable: the database cannot be reached; the subclass says why.
    """
    parsed = parse(url) if isinstance(url, str) else url
    keywords, _ = asyncpg_keywords(parsed, connect_timeout, folder=folder)
    connect = keywords.pop("async_creator_fn", asyncpg.connect)
    address = {"user": parsed.user, "host": parsed.host, "port": parsed.port, "database": parsed.database}
    try:
        # Behind a pooler a named statement would be left on somebody else's connection.
        connection: Connection = await connect(**{**address, **keywords}, statement_cache_size=0)
    except Exception as problem:
        explained = explain(problem, parsed.database)
        if explained is None:
            raise
        raise explained from problem
    return connection


def asyncpg_keywords(
    url: DatabaseUrl, connect_timeout: float, *, folder: Path | None = None
) -> tuple[dict[str, Any], list[str]]:
    """Keywords of `asyncpg.connect` beside user, host, port and database, and what a person should know.

    The entry `async_creator_fn` is SQLAlchemy's: what to connect with, when it is not `asyncpg.connect`.

    Raises:
        DatabaseUrlError: something that the driver cannot do, or a certificate file that cannot be used.
    """
    refuse_unusable(url)
    if url.channel_binding is ChannelBinding.REQUIRE:
        raise DatabaseUrlError(
            "channel_binding", "channel_binding=require is not possible with asyncpg; leave it out, or use psycopg"
        )
    tls, warnings = tls_of(url, folder or Path())
    keywords: dict[str, Any] = {
        "timeout": or_never(url.connect_timeout, connect_timeout),
        "password": url.password,
        "passfile": NO_FILE,
        "direct_tls": False,
        "target_session_attrs": "any",
        "krbsrvname": "postgres",
        "gsslib": "gssapi",
        "ssl": False if tls.mode is SslMode.DISABLE else ssl_context(tls),
    }
    if tls.mode is SslMode.PREFER:
        keywords["async_creator_fn"] = connect_preferring_tls
    if url.socket_directory is not None:
        keywords["host"] = url.socket_directory
    if not url.database:
        # PostgreSQL's own rule for an empty name.
        keywords["database"] = url.user
    return keywords, warnings


def refuse_unusable(url: DatabaseUrl) -> None:
    """Refuse what no driver can use.

    Raises:
        DatabaseUrlError: the URL names no user, or several hosts, or lets every query time out.
    """
    if not url.user:
        raise DatabaseUrlError(
            "user", "the database URL names no user; write postgresql://user:password@host:5432/database"
        )
    if "," in url.host:
        raise DatabaseUrlError("host", "the database URL names several hosts; Prisma takes one, so name one")
    if url.socket_timeout == 0:
        raise DatabaseUrlError(
            "socket_timeout", "socket_timeout=0 lets every query time out at once; leave it out to have no limit"
        )


def or_never(value: int | None, default: float) -> float | None:
    """Seconds, where 0 in the URL means without a limit."""
    if value is None:
        return default
    return float(value) or None
