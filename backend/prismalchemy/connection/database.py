"""The database as the bridge and the team's code use it: one pool, sessions, and the driver for the hot path."""

from __future__ import annotations

import asyncio
import logging
import os
from collections.abc import AsyncIterator, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any
from weakref import WeakSet

import asyncpg
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, AsyncSession, create_async_engine
from sqlalchemy.pool import NullPool

from prismalchemy.connection.capacity import AVAILABLE, described, warn_of_limit
from prismalchemy.connection.driver import fetch, in_transaction, on_driver
from prismalchemy.connection.failures import commit_uncertain, explain
from prismalchemy.connection.parameters import (
    DEFAULT_LIMITS,
    EngineArguments,
    Limits,
    asyncpg_arguments,
    schema_option,
)
from prismalchemy.connection.parsing import parse
from prismalchemy.connection.pool import AsyncPool, Care
from prismalchemy.connection.reads import ReadOnlyEngine, listen
from prismalchemy.connection.url import DatabaseUrl
from prismalchemy.settings import Settings

log = logging.getLogger("prismalchemy.connection")

Record = asyncpg.Record

if TYPE_CHECKING:
    Connection = asyncpg.Connection[Record]

# The events by which somebody sees statements.
_WATCHED = ("before_execute", "after_execute", "before_cursor_execute", "after_cursor_execute")


class Database:
    """One PostgreSQL database: its pool of connections, and what runs on it.

    Nothing is opened until it is used. A process that forks may use it in parent and child.

    Args:
        url: Prisma's DATABASE_URL, or what `parse` made of it.
        limits: the pool's size and times where the URL does not say; `Settings` fit.
        idle_check: seconds after which an unused connection is checked before use.
        workers: processes that share the database, for the warning at start.
        echo: whether SQLAlchemy logs the statements.
        folder: where relative names of certificate files start; default: the working directory.

    Raises:
        DatabaseUrlError: the URL cannot be used.
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
        self.arguments = asyncpg_arguments(self.url, limits, folder=folder)
        self._limits = limits
        self._idle_check = idle_check
        self._workers = workers
        self._echo = echo
        self._engine: AsyncEngine | None = None
        self._reads: AsyncEngine | None = None
        self._snapshot_engine: AsyncEngine | None = None
        # Pools that came with a fork: their connections are the parent's, and closing or collecting them would disturb
        # the parent's event loop.
        self._inherited: list[object] = []
        _databases.add(self)

    @classmethod
    def from_settings(cls, settings: Settings) -> Database:
        """The database of DATABASE_URL, with the settings' limits."""
        return cls(
            settings.database_url.get_secret_value(),
            limits=settings,
            idle_check=settings.idle_check,
            workers=settings.workers,
            echo=settings.echo,
        )

    def __repr__(self) -> str:
        return f"<Database {self.url.database!r}>"

    # Life

    async def open(self) -> None:
        """Make one connection to see that the database can be reached, and log one line.

        Raises:
            DatabaseUnavailable: the subclass says why not.
        """
        pooled = self.url.pgbouncer
        rows = await self.fetch("SELECT 1" if pooled else AVAILABLE)
        for warning in self.arguments.warnings:
            log.warning("DATABASE_URL: %s", warning)
        size, overflow = self.pool.size(), self.pool._max_overflow
        log.info("database %r opened: %s", self.url.database, described(size, overflow))
        log.debug("database %r is at %s port %d", self.url.database, self.url.host, self.url.port)
        if not pooled:
            available = rows[0][0]
            warn_of_limit(self.url.database, size=size, overflow=overflow, workers=self._workers, available=available)

    async def close(self) -> None:
        """Close the connections. Those in use are closed when they come back. Calling it twice does no harm."""
        if self._engine is None:
            return
        pool = self.pool
        await self._engine.dispose()
        await pool.settled()

    @property
    def engine(self) -> AsyncEngine:
        """SQLAlchemy's engine."""
        if self._engine is None:
            self._engine = self._make_engine()
        return self._engine

    @property
    def reads(self) -> AsyncEngine:
        """An engine on the same pool for reading: in autocommit, and the server refuses what writes.

        Behind a pooler, where a connection's settings are not one's own, each statement is in a read-only transaction.
        """
        if self._reads is None:
            if self.url.pgbouncer:
                self._reads = self.engine.execution_options(postgresql_readonly=True)
            else:
                self._reads = AsyncEngine(ReadOnlyEngine(self.engine.sync_engine))
        return self._reads

    @property
    def pool(self) -> AsyncPool:
        """The pool of the engine."""
        pool = self.engine.sync_engine.pool
        assert isinstance(pool, AsyncPool)
        return pool

    @property
    def observed(self) -> bool:
        """Whether somebody listens to statements (echo, logging, events such as before_cursor_execute).

        `fetch` and the other ways to the driver run past all of these.
        """
        engine = self.engine.sync_engine
        if engine._should_log_info():
            return True
        # SQLAlchemy never takes the mark back when a listener goes.
        return bool(engine._has_events) and any(getattr(engine.dispatch, event) for event in _WATCHED)

    # Sessions

    @asynccontextmanager
    async def session(self) -> AsyncIterator[AsyncSession]:
        """A session in one transaction: committed at the end of the block, rolled back when an exception leaves it.

        Raises:
            CommitUncertain: the connection was lost during COMMIT.
            StalePlan: the schema changed during the transaction.
        """
        async with AsyncSession(self.engine, expire_on_commit=False) as session:
            yield session
            try:
                await session.commit()
            except DBAPIError as problem:
                if problem.connection_invalidated:
                    raise commit_uncertain() from problem
                raise

    @asynccontextmanager
    async def read_session(self, *, snapshot: bool = False) -> AsyncIterator[AsyncSession]:
        """A session that never commits, and of which the server refuses every write.

        Each statement sees the database as it is at that moment, and costs one round trip.

        Args:
            snapshot: all statements see the same state (REPEATABLE READ); also needed for `AsyncSession.stream`.
        """
        engine = self._snapshots if snapshot else self.reads
        async with AsyncSession(engine, expire_on_commit=False, autoflush=False) as session:
            yield session

    # The driver, for statements that are compiled already

    async def fetch(self, statement: str, arguments: Sequence[Any] = (), *, read: bool = True) -> list[Record]:
        """Run one statement in autocommit on asyncpg's connection, and return its rows.

        Args:
            statement: SQL with $1, $2... for the arguments.
            read: whether it only reads: then it is repeated once on a new connection when its own turns out to be dead.
                A statement that writes never is. The server does not check this; it is the caller's word.

        Raises:
            asyncpg.PostgresError: the server's error.
            TimeoutError: `socket_timeout` has passed.
            PoolExhausted: no connection became free in time.
            DatabaseUnavailable: no connection could be opened.
        """
        return await fetch(self.pool, statement, arguments, read=read)

    def driver(self, *, read: bool = False) -> AbstractAsyncContextManager[Connection]:
        """`async with database.driver() as connection`: asyncpg's connection, in autocommit.

        Nothing on it is repeated. A transaction left open is rolled back.
        """
        return on_driver(self.pool, read=read)

    def transaction(
        self, *, isolation: str | None = None, readonly: bool = False
    ) -> AbstractAsyncContextManager[Connection]:
        """`async with database.transaction() as connection`: asyncpg's connection in a transaction.

        Committed at the end of the block, rolled back when an exception leaves it.

        Args:
            isolation: `serializable`, `repeatable_read`, `read_committed`; None is the server's default.

        Raises:
            CommitUncertain: the connection was lost during COMMIT.
            StalePlan: the schema changed during the transaction.
        """
        return in_transaction(self.pool, isolation=isolation, readonly=readonly)

    async def driver_of(self, session: AsyncSession | AsyncConnection) -> Connection:
        """asyncpg's connection of a session, in the session's transaction. Don't begin, commit or keep it."""
        connection = await session.connection() if isinstance(session, AsyncSession) else session
        adapted: Any = (await connection.get_raw_connection()).dbapi_connection
        if adapted._transaction is None:
            # SQLAlchemy sends BEGIN with its own first statement; in autocommit this does nothing.
            await adapted._start_transaction()
        driver: Connection = adapted.driver_connection
        return driver

    @property
    def _snapshots(self) -> AsyncEngine:
        if self._snapshot_engine is None:
            options = {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}
            self._snapshot_engine = self.engine.execution_options(**options)
        return self._snapshot_engine

    def _make_engine(self) -> AsyncEngine:
        arguments, care = self._pool_arguments()
        engine = create_async_engine(
            arguments.url,
            connect_args={
                **arguments.connect_args,
                "async_creator_fn": partial(
                    _connect, arguments.connect_args.get("async_creator_fn", asyncpg.connect), self.url.database
                ),
            },
            **arguments.pool,
            poolclass=AsyncPool,
            care=care,
            echo=self._echo,
            execution_options=schema_option(self.url),
        )
        listen(engine.sync_engine)
        return engine

    def _pool_arguments(self) -> tuple[EngineArguments, Care]:
        arguments, keep = self.arguments, True
        if arguments.pool.get("poolclass") is NullPool:
            # The same pool that keeps nothing, so that connections are counted and a crowd waits.
            arguments = asyncpg_arguments(replace(self.url, single_use_connections=False), self._limits)
            keep = False
        return arguments, Care(
            check_after=self._idle_check,
            replace_after=arguments.idle_lifetime,
            check_timeout=arguments.connect_args["timeout"],
            keep=keep,
        )

    def _forked(self) -> None:
        """In the child: leave the parent's connections alone."""
        if self._engine is not None:
            self._inherited.append(self._engine.sync_engine.pool)
            self._engine.sync_engine.dispose(close=False)


async def _connect(connect: Any, database: str, /, *arguments: Any, **keywords: Any) -> Any:
    """Connect, and raise the bridge's error instead of the driver's."""
    # A caller that is cancelled must not leave a handshake half way, which asyncpg cannot clean up everywhere.
    attempt = asyncio.ensure_future(connect(*arguments, **keywords))
    try:
        return await asyncio.shield(attempt)
    except asyncio.CancelledError:
        attempt.add_done_callback(_close_unwanted)
        raise
    except Exception as problem:
        explained = explain(problem, database)
        if explained is None:
            raise
        raise explained from problem


def _close_unwanted(attempt: asyncio.Future[Any]) -> None:
    if not attempt.cancelled() and attempt.exception() is None:
        attempt.result().terminate()


_databases: WeakSet[Database] = WeakSet()


def _after_fork() -> None:
    for database in list(_databases):
        database._forked()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)
