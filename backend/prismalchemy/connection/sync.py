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
from time import monotonic
from typing import Any, cast

import asyncpg
from sqlalchemy import Engine, create_engine, event, text
from sqlalchemy.exc import DBAPIError, TimeoutError
from sqlalchemy.orm import Session
from sqlalchemy.pool import ConnectionPoolEntry, NullPool, QueuePool
from sqlalchemy.pool.base import _ConnectionRecord

from prismalchemy.connection.apart import run_apart
from prismalchemy.connection.capacity import AVAILABLE, warn_of_limit
from prismalchemy.connection.failures import PoolExhausted, commit_uncertain, connect_timeout, explain
from prismalchemy.connection.idle import READ_ONLY
from prismalchemy.connection.parameters import (
    DEFAULT_LIMITS,
    Limits,
    asyncpg_arguments,
    psycopg_arguments,
    schema_option,
)
from prismalchemy.connection.parsing import parse
from prismalchemy.connection.pool import Care, Use, recreation, wanted_use
from prismalchemy.connection.reads import ReadOnlyEngine, listen
from prismalchemy.connection.url import ChannelBinding, DatabaseUrl
from prismalchemy.errors import DatabaseUnavailable, DatabaseUrlError
from prismalchemy.settings import Settings

log = logging.getLogger("prismalchemy.connection")

_IDLE_SINCE = "prismalchemy.idle_since"

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


class SyncPool(QueuePool):
    """The pool of `SyncDatabase`: checks connections unused for long, and switches them between writing and reading."""

    _sqla_logger_namespace = "sqlalchemy.pool.impl.QueuePool"

    def __init__(self, creator: Any, care: Care | None = None, **arguments: Any) -> None:
        super().__init__(creator, **arguments)
        self._care = care or Care()

    def _do_get(self) -> ConnectionPoolEntry:
        try:
            entry = super()._do_get()
        except TimeoutError:
            limit = self.size() + self._max_overflow
            raise PoolExhausted(in_use=self.checkedout(), limit=limit, timeout=self._timeout) from None
        try:
            self._make_ready(entry, wanted_use.get())
        except BaseException as problem:
            entry.invalidate(problem)
            self._do_return_conn(entry)
            raise
        return entry

    def _do_return_conn(self, record: ConnectionPoolEntry) -> None:
        record.info[_IDLE_SINCE] = monotonic()
        super()._do_return_conn(record)

    def recreate(self) -> SyncPool:
        return self.__class__(self._creator, **recreation(self, self._care))

    def make_read_only(self, entry: ConnectionPoolEntry) -> None:
        """Let the server refuse what writes on a connection that was opened for a read session."""
        self._make_ready(entry, Use.READ_ONLY)

    def _make_ready(self, entry: ConnectionPoolEntry, use: Use) -> None:
        connection = cast(_ConnectionRecord, entry)
        connection.get_connection()
        if not self._made_fit(entry, use):
            entry.invalidate()
            connection.get_connection()
            self._made_fit(entry, use)

    def _made_fit(self, entry: ConnectionPoolEntry, use: Use) -> bool:
        driver: Any = entry.driver_connection
        info, care = entry.info, self._care
        idle = 0.0 if _IDLE_SINCE not in info else monotonic() - info[_IDLE_SINCE]
        if driver.closed or (care.replace_after is not None and idle > care.replace_after):
            return False
        wanted = use is Use.READ_ONLY
        statement = None
        if info.get(READ_ONLY, False) is not wanted:
            statement = f"{'SET' if wanted else 'RESET'} default_transaction_read_only{' = on' if wanted else ''}"
        elif _IDLE_SINCE in info and idle >= care.check_after:
            statement = "SELECT 1"
        if statement is None:
            return True
        try:
            driver.autocommit = True
            driver.execute(statement, prepare=False)
            driver.autocommit = False
        except Exception:
            if not driver.closed:
                raise
            return False
        info[READ_ONLY] = wanted
        return True


class SyncDatabase:
    """One PostgreSQL database for synchronous code. See `prismalchemy.connection.Database`.

    Raises:
        DatabaseUrlError: the URL cannot be used, or psycopg is not installed.
    """

    def __init__(
        self,
        url: str | DatabaseUrl,
        *,
        limits: Limits = DEFAULT_LIMITS,
        idle_check: float = 15.0,
        workers: int = 1,
        echo: bool = False,
        folder: Path | None = None,
    ) -> None:
        self.url = parse(url) if isinstance(url, str) else url
        self._workers = workers
        try:
            import psycopg  # noqa: F401, PLC0415  # an optional dependency
        except ImportError:
            raise DatabaseUrlError("driver", "synchronous sessions need psycopg: install prismalchemy[sync]") from None
        self.arguments = psycopg_arguments(self.url, limits, folder=folder)
        arguments = dict(self.arguments.pool)
        if arguments.get("poolclass") is not NullPool:
            arguments |= {
                "poolclass": SyncPool,
                "care": Care(check_after=idle_check, replace_after=self.arguments.idle_lifetime),
            }
        self.engine: Engine = create_engine(
            self.arguments.url,
            connect_args=self.arguments.connect_args,
            **arguments,
            echo=echo,
            execution_options=schema_option(self.url),
        )
        event.listen(self.engine, "do_connect", partial(_connect, self.url, folder))
        listen(self.engine)
        # Without a pool there is nothing to switch back, and behind a pooler a connection's settings are not one's own.
        if self.url.pgbouncer or self.url.single_use_connections:
            self.reads = self.engine.execution_options(postgresql_readonly=True)
        else:
            self.reads = ReadOnlyEngine(self.engine)

    @classmethod
    def from_settings(cls, settings: Settings) -> SyncDatabase:
        """The database of DATABASE_URL, with the settings' limits."""
        url = settings.database_url.get_secret_value()
        return cls(
            url,
            limits=settings,
            idle_check=settings.idle_check,
            workers=settings.workers,
            echo=settings.echo,
        )

    def __repr__(self) -> str:
        return f"<SyncDatabase {self.url.database!r}>"

    def open(self) -> None:
        """Make one connection to see that the database can be reached.

        Raises:
            DatabaseUnavailable: the subclass says why not.
        """
        pooled = self.url.pgbouncer
        with self.reads.connect() as connection:
            available = connection.scalar(text("SELECT 1" if pooled else AVAILABLE))
        for warning in self.arguments.warnings:
            log.warning("DATABASE_URL: %s", warning)
        for name in _PASSED_ON:
            if name in os.environ:
                log.warning("%s is set: libpq heeds it, which Prisma does not; unset it for this process", name)
        log.info("database %r opened for synchronous code", self.url.database)
        pool = self.engine.pool
        if not pooled and isinstance(pool, SyncPool):
            warn_of_limit(
                self.url.database,
                size=pool.size(),
                overflow=pool._max_overflow,
                workers=self._workers,
                available=available,
            )

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


def _connect(url: DatabaseUrl, folder: Path | None, dialect: Any, _: Any, positional: Any, keywords: Any) -> Any:
    """Connect, and raise the bridge's error instead of the driver's."""
    import psycopg  # noqa: PLC0415  # an optional dependency

    try:
        return dialect.loaded_dbapi.connect(*positional, **_independent(keywords))
    except psycopg.errors.ConnectionTimeout as problem:
        raise connect_timeout() from problem
    except psycopg.OperationalError as problem:
        raise _diagnosis(url, folder) from problem


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
        arguments = asyncpg_arguments(replace(url, channel_binding=ChannelBinding.PREFER), folder=folder)
        keywords = {**arguments.url.translate_connect_args(username="user"), **arguments.connect_args}
        del keywords["prepared_statement_cache_size"]
        connect = keywords.pop("async_creator_fn", asyncpg.connect)
        try:
            connection = await connect(**keywords)
        except Exception as problem:
            # asyncio closes what was open in the background, which needs the loop for a moment.
            await asyncio.sleep(0.1)
            return explain(problem, url.database)
        await connection.close()
        return None

    return run_apart(attempt) or DatabaseUnavailable(
        "psycopg could not connect to the database, though asyncpg could; is PGSERVICE set? The cause says more"
    )
