"""A transaction on asyncpg's connection that is kept open across calls, and SQLAlchemy's view of it when asked for."""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING, Any

import asyncpg
from asyncpg.transaction import Transaction
from sqlalchemy import Connection as SqlalchemyConnection
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncConnection
from sqlalchemy.pool import ConnectionPoolEntry
from sqlalchemy.util.concurrency import greenlet_spawn

from prismalchemy.connection.adopted import adopt
from prismalchemy.connection.care import Use
from prismalchemy.connection.database import Database
from prismalchemy.connection.driver import PATIENCE, clean, is_dead, release
from prismalchemy.connection.failures import commit_uncertain

if TYPE_CHECKING:
    from prismalchemy.connection.pool import AsyncPool

    Driver = asyncpg.Connection[asyncpg.Record]
else:
    Driver = asyncpg.Connection


log = logging.getLogger("prismalchemy.connection")


class HeldTransaction:
    """A transaction that its owner commits or rolls back. `HeldTransaction.begin` makes them."""

    __slots__ = ("_connection", "_database", "_entry", "_pool", "_root", "_transaction", "driver")

    def __init__(self, database: Database, pool: AsyncPool, entry: ConnectionPoolEntry) -> None:
        self._database = database
        self._pool = pool
        self._entry = entry
        self.driver: Driver = pool.driver(entry)
        self._transaction: Transaction = self.driver.transaction()
        self._connection: AsyncConnection | None = None
        self._root: SqlalchemyConnection | None = None

    @classmethod
    async def begin(cls, database: Database, patience: float | None) -> HeldTransaction:
        """Take a connection from the pool and send BEGIN. A connection that turns out to be dead is replaced.

        Args:
            patience: seconds to wait for a connection; None is as long as the pool does.

        Raises:
            TimeoutError: none became free, or could be opened, within `patience`.
            PoolExhausted: none became free within `pool_timeout`.
            DatabaseUnavailable: none could be opened.
            asyncpg.PostgresError: the server refuses to begin.
        """
        pool = database.pool
        async with asyncio.timeout(patience):
            entry = await pool.acquire(Use.WRITE)
        held = cls(database, pool, entry)
        try:
            await held._transaction.start()
        except Exception as problem:
            if not is_dead(held.driver, problem):
                release(pool, entry, problem)
                raise
            await pool.reopen(entry, Use.WRITE, problem)
        except BaseException:
            pool.later(clean(pool, entry, keep=False))
            raise
        else:
            return held
        return await cls._begin_anew(database, pool, entry)

    @classmethod
    async def _begin_anew(cls, database: Database, pool: AsyncPool, entry: ConnectionPoolEntry) -> HeldTransaction:
        held = cls(database, pool, entry)
        try:
            await held._transaction.start()
        except BaseException:
            pool.later(clean(pool, entry, keep=False))
            raise
        return held

    @property
    def is_observed(self) -> bool:
        """Whether somebody listens to SQLAlchemy."""
        return self._database.observed

    @property
    def is_lost(self) -> bool:
        """Whether the connection is gone, and the transaction with it."""
        return self.driver.is_closed()

    @property
    def is_rolled_back_by_session(self) -> bool:
        """Whether the team's own code has rolled it back by way of SQLAlchemy."""
        return self._root is not None and not self._root.in_transaction()

    @property
    def connection(self) -> AsyncConnection:
        """SQLAlchemy's connection in this transaction. Don't close, commit or keep it."""
        if self._connection is None:
            adapted: Any = self._entry.dbapi_connection
            adapted._transaction = self._transaction
            self._root = adopt(self._database.engine.sync_engine, self._entry)
            self._connection = AsyncConnection(self._database.engine, self._root)
        return self._connection

    async def commit(self) -> None:
        """Send COMMIT, and give the connection back whatever comes of it.

        Raises:
            CommitUncertain: the connection was lost during COMMIT.
            asyncpg.PostgresError: the server refuses, and has rolled back.
            sqlalchemy.exc.DBAPIError: as above, while somebody listens to SQLAlchemy.
        """
        try:
            if self._root is not None:
                await greenlet_spawn(self._root.commit)
            else:
                await self._transaction.commit()
        except BaseException as problem:
            uncertain = self.driver.is_closed() or isinstance(problem, TimeoutError)
            self._release(problem)
            if uncertain and isinstance(problem, Exception):
                raise commit_uncertain() from problem
            raise
        self._release()

    async def rollback(self) -> None:
        """Send ROLLBACK, and give the connection back whatever comes of it."""
        try:
            if self._root is not None:
                await greenlet_spawn(self._root.rollback)
            else:
                # Also when a COMMIT of the team's own has ended it: asyncpg has to know.
                await self._transaction.rollback()
        except BaseException as problem:
            self._release(problem)
            raise
        self._release()

    def abandon(self) -> None:
        """Roll back without letting the caller wait for it."""
        self._pool.later(self._abandon())

    async def abandon_and_wait(self) -> None:
        """Roll back, whether or not the caller waits for it to the end."""
        await asyncio.shield(self._pool.later(self._abandon()))

    async def _abandon(self) -> None:
        try:
            await asyncio.wait_for(self.rollback(), PATIENCE)
        except (asyncpg.PostgresError, asyncpg.InterfaceError, SQLAlchemyError, OSError):
            # The connection is closed, which rolls back as well.
            log.debug("a transaction that was left could not be rolled back; its connection is closed", exc_info=True)

    def _release(self, problem: BaseException | None = None) -> None:
        self._forget_session()
        if self._entry.dbapi_connection is None:
            # SQLAlchemy has found that it is lost, and has closed it.
            self._pool.give_back(self._entry)
        else:
            release(self._pool, self._entry, problem)

    def _forget_session(self) -> None:
        adapted: Any = self._entry.dbapi_connection
        if adapted is not None:
            adapted._transaction = None
