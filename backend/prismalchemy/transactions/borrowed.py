"""A transaction of the team's own: Prisma's calls within a session of SQLAlchemy's, which alone begins and ends it."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import Any, NamedTuple, TypeVar, final

from sqlalchemy.ext.asyncio import AsyncConnection, AsyncSession

from prismalchemy.connection import Database
from prismalchemy.connection.held import Driver
from prismalchemy.query import Plan, RawCall, RawQueries
from prismalchemy.transactions.batch import AnyOperation, WouldFail
from prismalchemy.transactions.reading import Reading, reading_of
from prismalchemy.transactions.statements import Statements

T = TypeVar("T")


class _Lent(NamedTuple):
    """What `Statements` need of a transaction."""

    driver: Driver
    connection: AsyncConnection
    is_observed: bool


@final
class BorrowedTransaction:
    """Runs calls in the transaction of `session`, whichever that is at the moment of the call.

    What the session has pending is flushed first, as before its own queries. Prisma's calls at once run one after the
    other; a session's own are not to be at once with them, nor with each other.

    Args:
        session: one on asyncpg, of whatever engine.
    """

    def __init__(self, database: Database, raw: RawQueries, session: AsyncSession) -> None:
        self.session = session
        self._database = database
        self._raw = raw
        self._lock = asyncio.Lock()

    @property
    def life(self) -> Reading:
        """The session's transaction, and its one reading of the clock; begins it when the session has none."""
        return reading_of(self.session.sync_session)

    async def run(self, plan: Plan, arguments: list[Any]) -> Any:
        """As `AsyncTransaction.run`."""
        return await self._turn(lambda statements: statements.run(plan, arguments))

    async def run_raw(self, call: RawCall) -> Any:
        """As `AsyncTransaction.run_raw`."""
        return await self._turn(lambda statements: statements.run_raw(call))

    async def fail(self, error: WouldFail) -> None:
        """As `AsyncTransaction.fail`."""
        await self._turn(lambda statements: statements.fail(error))

    async def run_batch(self, operations: Sequence[AnyOperation]) -> None:
        """As `AsyncTransaction.run_batch`."""
        await self._turn(lambda statements: statements.run_batch(operations))

    async def _turn(self, work: Callable[[Statements], Awaitable[T]]) -> T:
        async with self._lock:
            session, database = self.session, self._database
            if session.new or session.dirty or session.deleted:
                await session.flush()
            connection = await session.connection()
            # Whoever listens to an engine of the team's own is to see Prisma's statements as well.
            is_observed = database.observed or connection.engine.pool is not database.engine.pool
            lent = _Lent(await database.driver_of(connection), connection, is_observed)
            return await work(Statements(database, self._raw, lent, self.life.moment))
