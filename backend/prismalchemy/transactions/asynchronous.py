"""A transaction of an asynchronous client on one connection of the pool."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import Any, NoReturn, TypeVar, final

from sqlalchemy.ext.asyncio import AsyncSession

from prismalchemy.connection import Database
from prismalchemy.connection.held import HeldTransaction
from prismalchemy.orm.clock import read_clock
from prismalchemy.query import EngineError, Plan, RawCall, RawQueries
from prismalchemy.transactions.batch import AnyOperation, WouldFail
from prismalchemy.transactions.failures import FAILURES, ConnectionLost, error_at_begin
from prismalchemy.transactions.refused import LATE, TransactionRefused, check_limits, end_refused
from prismalchemy.transactions.state import Ended, Life, State, Use
from prismalchemy.transactions.statements import Statements, commit_error
from prismalchemy.transactions.uninterrupted import Left, uninterrupted

T = TypeVar("T")


@final
class AsyncTransaction:
    """A transaction that is open until `commit`, `rollback` or its limit of time. `begin` makes them.

    Calls at once run one after the other. A call that is cancelled runs on; what comes next waits for it.
    """

    def __init__(self, database: Database, raw: RawQueries, held: HeldTransaction, life: Life) -> None:
        self.life = life
        self._database = database
        self._held = held
        self._statements = Statements(database, raw, held, life.moment)
        self._lock = asyncio.Lock()
        self._left: Left = set()
        self._loop = asyncio.get_running_loop()
        self._timer = self._loop.call_later(life.timeout, self._on_timeout)
        self._is_late = False
        self._session: AsyncSession | None = None

    @classmethod
    async def begin(
        cls, database: Database, raw: RawQueries, ended: Ended, *, limit: float, max_wait: float
    ) -> AsyncTransaction:
        """Take a connection and send BEGIN.

        Args:
            limit: seconds that the transaction may last.
            max_wait: seconds to wait for a connection.

        Raises:
            EndRefused: it could not be begun.
        """
        check_limits(limit=limit, max_wait=max_wait)
        try:
            held = await HeldTransaction.begin(database, max_wait)
        except TimeoutError as error:
            raise end_refused(TransactionRefused(LATE)) from error
        except FAILURES as error:
            raise end_refused(error_at_begin(error)) from error
        return cls(database, raw, held, Life(limit, read_clock(), ended))

    def run(self, plan: Plan, arguments: list[Any]) -> Awaitable[Any]:
        """Run a call's plan, as a lane does.

        Raises:
            TransactionRefused: the transaction has ended.
            EngineError: as with lanes.
        """
        return uninterrupted(self._turn("query", self._statements.run, plan, arguments), self._left)

    def fail(self, error: WouldFail) -> Awaitable[NoReturn]:
        """Abort the transaction, as the database would at a call that it refuses.

        Raises:
            TransactionRefused: the transaction has ended.
            EngineError: as with `Statements.fail`.
        """
        return uninterrupted(self._turn("query", self._statements.fail, error), self._left)

    def run_batch(self, operations: Sequence[AnyOperation]) -> Awaitable[None]:
        """Run a batch, without a transaction of its own: what comes before an operation that fails stays.

        Raises:
            TransactionRefused: the transaction has ended.
            EngineError: as with lanes.
        """
        return uninterrupted(self._turn("batch query", self._statements.run_batch, operations), self._left)

    def run_raw(self, call: RawCall) -> Awaitable[Any]:
        """Run the team's own SQL.

        Raises:
            TransactionRefused: the transaction has ended.
            EngineError: as with `RawQueries`.
        """
        return uninterrupted(self._turn("query", self._statements.run_raw, call), self._left)

    @property
    def session(self) -> AsyncSession:
        """A session of SQLAlchemy's in this very transaction. What it has pending is flushed before each of Prisma's
        calls, and before COMMIT; its `commit()` leaves COMMIT to the transaction, its `rollback()` ends it.

        Raises:
            TransactionRefused: the transaction has ended.
        """
        self.life.check("query")
        if self._session is None:
            self._session = AsyncSession(
                self._held.connection, expire_on_commit=False, join_transaction_mode="rollback_only"
            )
        return self._session

    async def commit(self) -> None:
        """Commit.

        Raises:
            EndRefused: the transaction has ended, or COMMIT has failed.
        """
        await uninterrupted(self._end("commit", self._commit), self._left)

    async def rollback(self) -> None:
        """Roll back.

        Raises:
            EndRefused: the transaction has ended, or its connection is lost.
        """
        await uninterrupted(self._end("rollback", self._rollback), self._left)

    def leave(self) -> None:
        """Roll back soon: the client is disconnected, perhaps in another event loop."""
        if asyncio.get_running_loop() is self._loop:
            self._over(State.CLOSED)
        elif not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._over, State.CLOSED)

    async def _turn(self, use: Use, work: Callable[..., Awaitable[T]], *arguments: Any) -> T:
        async with self._lock:
            self._check(use)
            try:
                if self._session is not None:
                    await self._flush(self._session)
                return await work(*arguments)
            finally:
                if self._is_late:
                    self._over(State.EXPIRED)

    def _check(self, use: Use) -> None:
        if self.life.state is State.OPEN and self._held.is_rolled_back_by_session:
            self._over(State.ROLLED_BACK)
        if self.life.is_past:
            self._over(State.EXPIRED)
        self.life.check(use)
        if self._held.is_lost:
            raise ConnectionLost

    @staticmethod
    async def _flush(session: AsyncSession) -> None:
        if session.new or session.dirty or session.deleted:
            await session.flush()

    async def _end(self, use: Use, how: Callable[[], Awaitable[State]]) -> None:
        async with self._lock:
            try:
                self._check(use)
            except EngineError as error:
                if isinstance(error, ConnectionLost):
                    self._over(State.CLOSED)
                raise end_refused(error) from None
            self._timer.cancel()
            state = State.CLOSED
            try:
                state = await how()
            finally:
                self.life.end(state)

    async def _commit(self) -> State:
        if self._session is not None:
            try:
                await self._flush(self._session)
            except BaseException:
                self._held.abandon()
                raise
        try:
            await self._held.commit()
        except FAILURES as error:
            raise end_refused(await commit_error(self._database, error)) from error
        return State.COMMITTED

    async def _rollback(self) -> State:
        try:
            await self._held.rollback()
        except FAILURES as error:
            raise end_refused(error_at_begin(error)) from error
        return State.ROLLED_BACK

    def _on_timeout(self) -> None:
        if self._lock.locked():
            # A statement that runs may end, and its result is returned.
            self._is_late = True
        else:
            self._over(State.EXPIRED)

    def _over(self, state: State) -> None:
        """It is over without anybody's having asked for it: roll back, unless it has ended already."""
        if self.life.state is State.OPEN:
            self._timer.cancel()
            self.life.end(state)
            self._held.abandon()
