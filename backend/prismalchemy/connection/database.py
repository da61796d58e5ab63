"""The database as the bridge and the team's code use it: one pool, sessions, and the driver for the hot path."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from functools import partial
from typing import TYPE_CHECKING, Any

import asyncpg
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, AsyncSession, create_async_engine

from prismalchemy.connection.async_connections import AsyncConnections
from prismalchemy.connection.base import BaseDatabase
from prismalchemy.connection.capacity import AVAILABLE
from prismalchemy.connection.driver import execute, fetch, in_transaction, on_driver
from prismalchemy.connection.failures import commit_uncertain
from prismalchemy.connection.first_connection import ensure_initialised
from prismalchemy.connection.loop_session import LoopSession
from prismalchemy.connection.loops import LoopPools
from prismalchemy.connection.parameters import EngineArguments, asyncpg_arguments
from prismalchemy.connection.pool import AsyncPool
from prismalchemy.connection.reads import ReadOnlyEngine, listen
from prismalchemy.connection.unavailable import explain
from prismalchemy.connection.url import DatabaseUrl

Record = asyncpg.Record

if TYPE_CHECKING:
    Connection = asyncpg.Connection[Record]

# The events by which somebody sees statements.
_WATCHED = ("before_execute", "after_execute", "before_cursor_execute", "after_cursor_execute")


class Database(BaseDatabase):
    __doc__ = BaseDatabase.__doc__

    def _arguments(self, url: DatabaseUrl) -> EngineArguments:
        return asyncpg_arguments(url, self._limits, folder=self._folder)

    def _begin(self) -> None:
        self._connections = AsyncConnections()
        self.engine: AsyncEngine = self._make_engine()
        """SQLAlchemy's engine."""
        self.reads: AsyncEngine = self._make_reads()
        """An engine on the same pool for reading: in autocommit, and the server refuses what writes.

        Behind a pooler, where a connection's settings are not one's own, each statement is in a read-only transaction.
        """
        self.writes: AsyncEngine = self.engine.execution_options(isolation_level="AUTOCOMMIT")
        """An engine on the same pool for single statements that write."""
        options = {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}
        self._snapshots = self.engine.execution_options(**options)

    # Life

    async def open(self) -> None:
        """Make one connection to see that the database can be reached, and log one line.

        Raises:
            DatabaseUnavailable: the subclass says why not.
        """
        pooled = self.url.pgbouncer
        rows = await self.fetch("SELECT 1" if pooled else AVAILABLE)
        self._say_opened(self.pool.size(), self.pool._max_overflow, None if pooled else rows[0][0])

    async def close(self) -> None:
        """Close the connections. Those in use are closed when they come back. Calling it twice does no harm.

        Connections of other event loops are closed there, as soon as those get to it.
        """
        pools: Any = self.engine.sync_engine.pool
        await self.engine.dispose()
        await pools.settled()

    @property
    def pool(self) -> AsyncPool:
        """The engine's pool in the running event loop.

        Raises:
            RuntimeError: no event loop runs.
        """
        pools: Any = self.engine.sync_engine.pool
        pool: AsyncPool = pools.here()
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
        async with AsyncSession(self.engine, sync_session_class=LoopSession, expire_on_commit=False) as session:
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
        async with AsyncSession(
            engine, sync_session_class=LoopSession, expire_on_commit=False, autoflush=False
        ) as session:
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

    async def execute(self, statement: str, arguments: Sequence[Any] = ()) -> int:
        """Run one INSERT, UPDATE or DELETE in autocommit on asyncpg's connection; return the number of its rows.

        It is never sent twice.

        Raises:
            asyncpg.PostgresError: the server's error.
            TimeoutError: `socket_timeout` has passed.
            PoolExhausted: no connection became free in time.
            DatabaseUnavailable: no connection could be opened.
        """
        return await execute(self.pool, statement, arguments)

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

    def _make_engine(self) -> AsyncEngine:
        connect = self.arguments.connect_args.get("async_creator_fn", asyncpg.connect)
        engine = create_async_engine(
            self.arguments.url,
            connect_args={
                **self.arguments.connect_args,
                "async_creator_fn": partial(_connect, connect, self.url.database, self._connections),
            },
            **self._engine_arguments(),
            poolclass=LoopPools,
            connections=self._connections,
        )
        ensure_initialised(engine.sync_engine)
        listen(engine.sync_engine)
        self._connections.watch(engine.sync_engine)
        return engine

    def _make_reads(self) -> AsyncEngine:
        if self.url.pgbouncer:
            return self.engine.execution_options(postgresql_readonly=True)
        return AsyncEngine(ReadOnlyEngine(self.engine.sync_engine))


async def _connect(
    connect: Any, database: str, connections: AsyncConnections, /, *arguments: Any, **keywords: Any
) -> Any:
    """Connect, and raise the bridge's error instead of the driver's."""
    # A caller that is cancelled must not leave a handshake half way, which asyncpg cannot clean up everywhere.
    attempt = asyncio.ensure_future(connect(*arguments, **keywords))
    try:
        connection = await asyncio.shield(attempt)
    except asyncio.CancelledError:
        attempt.add_done_callback(_close_unwanted)
        raise
    except Exception as problem:
        explained = explain(problem, database)
        if explained is None:
            raise
        raise explained from problem
    connections.add(connection)
    return connection


def _close_unwanted(attempt: asyncio.Future[Any]) -> None:
    if not attempt.cancelled() and attempt.exception() is None:
        attempt.result().terminate()
