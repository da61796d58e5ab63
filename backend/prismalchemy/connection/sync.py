"""The same for synchronous code, on psycopg 3 (extra `sync`)."""

from __future__ import annotations

import asyncio
import logging
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, create_engine, event, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from prismalchemy.connection.base import BaseDatabase
from prismalchemy.connection.capacity import AVAILABLE
from prismalchemy.connection.direct import probe
from prismalchemy.connection.failures import commit_uncertain
from prismalchemy.connection.first_connection import ensure_initialised
from prismalchemy.connection.forks import no_fork
from prismalchemy.connection.parameters import EngineArguments, psycopg_arguments
from prismalchemy.connection.reads import ReadOnlyEngine, listen
from prismalchemy.connection.sync_pool import SyncConnections, SyncPool
from prismalchemy.connection.threads import run_in_thread
from prismalchemy.connection.unavailable import connect_timeout
from prismalchemy.connection.url import ChannelBinding, DatabaseUrl
from prismalchemy.errors import DatabaseUnavailable, DatabaseUrlError

log = logging.getLogger("prismalchemy.connection")

# Options that older versions of libpq don't know, and don't need.
_LIBPQ = frozenset({"load_balance_hosts", "sslnegotiation", "sslcrldir"})
# The defaults of those that must not be empty.
_NEUTRAL = {
    "sslcertmode": "allow",
    "require_auth": "none,password,md5,gss,sspi,scram-sha-256",
    "min_protocol_version": "3.0",
    "max_protocol_version": "3.0",
}
# libpq passes these on to the server, whatever the keywords say. PGSERVICE only matters when it names no service.
_PASSED_ON = ("PGTZ", "PGDATESTYLE", "PGGEQO", "PGSERVICE")


class SyncDatabase(BaseDatabase):
    """One PostgreSQL database for synchronous code. See `prismalchemy.connection.Database`.

    Raises:
        DatabaseUrlError: the URL cannot be used, or psycopg is not installed.
    """

    def _arguments(self, url: DatabaseUrl) -> EngineArguments:
        try:
            import psycopg  # noqa: F401, PLC0415  # an optional dependency
        except ImportError:
            raise DatabaseUrlError("driver", "synchronous code needs psycopg: pip install 'psycopg[binary]'") from None
        return psycopg_arguments(url, self._limits, folder=self._folder)

    def _begin(self) -> None:
        self._connections = SyncConnections()
        self.engine: Engine = create_engine(
            self.arguments.url,
            connect_args=self.arguments.connect_args,
            **self._engine_arguments(),
            poolclass=SyncPool,
        )
        event.listen(self.engine, "do_connect", partial(_connect, self.url, self._folder, self._connections))
        ensure_initialised(self.engine)
        listen(self.engine)
        self._connections.watch(self.engine)
        self.writes: Engine = self.engine.execution_options(isolation_level="AUTOCOMMIT")
        # Behind a pooler a connection's settings are not one's own.
        self.reads: Engine = (
            self.engine.execution_options(postgresql_readonly=True)
            if self.url.pgbouncer
            else ReadOnlyEngine(self.engine)
        )

    @property
    def pool(self) -> SyncPool:
        """The pool of the engine."""
        pool = self.engine.pool
        assert isinstance(pool, SyncPool)
        return pool

    def open(self) -> None:
        """Make one connection to see that the database can be reached.

        Raises:
            DatabaseUnavailable: the subclass says why not.
        """
        pooled = self.url.pgbouncer
        with self.reads.connect() as connection:
            available = connection.scalar(text("SELECT 1" if pooled else AVAILABLE))
        for name in _PASSED_ON:
            if name in os.environ:
                log.warning("%s is set: libpq heeds it, which Prisma does not; unset it for this process", name)
        self._say_opened(self.pool.size(), self.pool._max_overflow, None if pooled else available)

    def close(self) -> None:
        """Close the connections. Calling it twice does no harm."""
        self.engine.dispose()

    @contextmanager
    def session(self) -> Iterator[Session]:
        """A session in one transaction: committed at the end of the block, rolled back when an exception leaves it."""
        with Session(self.engine, expire_on_commit=False) as session:
            yield session
            try:
                session.commit()
            except DBAPIError as problem:
                if problem.connection_invalidated:
                    raise commit_uncertain() from problem
                raise

    @contextmanager
    def read_session(self) -> Iterator[Session]:
        """A session that never commits, and of which the server refuses every write."""
        with Session(self.reads, expire_on_commit=False, autoflush=False) as session:
            yield session


def _connect(
    url: DatabaseUrl,
    folder: Path | None,
    connections: SyncConnections,
    dialect: Any,
    _: Any,
    positional: Any,
    keywords: Any,
) -> Any:
    """Connect, and raise the bridge's error instead of the driver's."""
    import psycopg  # noqa: PLC0415  # an optional dependency

    try:
        with no_fork():
            connection = dialect.loaded_dbapi.connect(*positional, **_independent(keywords))
    except psycopg.errors.ConnectionTimeout as problem:
        raise connect_timeout() from problem
    except psycopg.OperationalError as problem:
        raise _diagnosis(url, folder) from problem
    connections.add(connection)
    return connection


def _independent(keywords: dict[str, Any]) -> dict[str, Any]:
    """The keywords that this libpq knows, with a value for each that it would else look up in the environment."""
    from psycopg import pq  # noqa: PLC0415  # an optional dependency

    known = {option.keyword.decode(): option.envvar for option in pq.Conninfo.get_defaults()}
    given = {"service", "host", *keywords}
    unset = {name: _NEUTRAL.get(name, "") for name, variable in known.items() if variable and name not in given}
    # Those of psycopg itself are not libpq's.
    return {**unset, **{name: keywords[name] for name in keywords if name in known or name not in _LIBPQ}}


def _diagnosis(url: DatabaseUrl, folder: Path | None) -> DatabaseUnavailable:
    """Why no connection could be made. libpq says so in the server's language only, asyncpg by class and SQLSTATE."""

    async def attempt() -> DatabaseUnavailable | None:
        problem = await probe(replace(url, channel_binding=ChannelBinding.PREFER), folder=folder)
        if problem is not None:
            # asyncio closes what was open in the background, which needs the loop for a moment.
            await asyncio.sleep(0.1)
        return problem

    return run_in_thread(attempt) or DatabaseUnavailable(
        "psycopg could not connect to the database, though asyncpg could; is PGSERVICE set? The cause says more"
    )
