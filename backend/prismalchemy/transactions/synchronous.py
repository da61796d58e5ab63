"""A transaction of a synchronous client on one connection of the pool; needs the extra `sync`."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from threading import Lock
from typing import Any, TypeVar, final

from sqlalchemy.orm import Session

from prismalchemy.connection import PoolExhausted
from prismalchemy.connection.held_sync import SyncHeldTransaction
from prismalchemy.connection.sync import SyncDatabase
from prismalchemy.orm.clock import read_clock
from prismalchemy.query import EngineError, Plan, RawCall
from prismalchemy.query.raw.synchronous import SyncRawQueries
from prismalchemy.transactions.batch import AnyOperation, WouldFail
from prismalchemy.transactions.failures import FAILURES, ConnectionLost, error_at_begin
from prismalchemy.transactions.refused import LATE, TransactionRefused, check_limits, end_refused
from prismalchemy.transactions.state import Ended, Life, State, Use
from prismalchemy.transactions.statements_sync import SyncStatements, commit_error_sync
from prismalchemy.transactions.timers import Timer

T = TypeVar("T")


@final
class SyncTransaction:
    """As `AsyncTransaction`. Calls of several threads run one after the other."""

    def __init__(self, database: SyncDatabase, raw: SyncRawQueries, held: SyncHeldTransaction, life: Life) -> None:
        self.life = life
        self._database = database
        self._held = held
        self._statements = SyncStatements(database, raw, held.connection, life.moment)
        self._lock = Lock()
        self._is_late = False
        self._session: Session | None = None
        self._timer = Timer(life.timeout, self._on_timeout)

    @classmethod
    def begin(
        cls, database: SyncDatabase, raw: SyncRawQueries, ended: Ended, *, limit: float, max_wait: float
    ) -> SyncTransaction:
        """As `AsyncTransaction.begin`."""
        check_limits(limit=limit, max_wait=max_wait)
        try:
            held = SyncHeldTransaction.begin(database, max_wait)
        except PoolExhausted as error:
            if error.timeout < database.pool.timeout():
                raise end_refused(TransactionRefused(LATE)) from error
            raise end_refused(error_at_begin(error)) from error
        except FAILURES as error:
            raise end_refused(error_at_begin(error)) from error
        return cls(database, raw, held, Life(limit, read_clock(), ended))

    def run(self, plan: Plan, arguments: list[Any]) -> Any:
        """As `AsyncTransaction.run`."""
        return self._turn("query", self._statements.run, plan, arguments)

    def fail(self, error: WouldFail) -> None:
        """As `AsyncTransaction.fail`."""
        self._turn("query", self._statements.fail, error)

    def run_batch(self, operations: Sequence[AnyOperation]) -> None:
        """As `AsyncTransaction.run_batch`."""
        self._turn("batch query", self._statements.run_batch, operations)

    def run_raw(self, call: RawCall) -> Any:
        """As `AsyncTransaction.run_raw`."""
        return self._turn("query", self._statements.run_raw, call)

    @property
    def session(self) -> Session:
        """As `AsyncTransaction.session`."""
        self.life.check("query")
        if self._session is None:
            self._session = Session(
                self._held.connection, expire_on_commit=False, join_transaction_mode="rollback_only"
            )
        return self._session

    def commit(self) -> None:
        """As `AsyncTransaction.commit`."""
        self._end("commit", self._commit)

    def rollback(self) -> None:
        """As `AsyncTransaction.rollback`."""
        self._end("rollback", self._rollback)

    def leave(self) -> None:
        """Roll back: the client is disconnected."""
        with self._lock:
            self._over(State.CLOSED)

    def _turn(self, use: Use, work: Callable[..., T], *arguments: Any) -> T:
        try:
            with self._lock:
                self._check(use)
                if self._session is not None:
                    self._flush(self._session)
                return work(*arguments)
        finally:
            self._end_if_late()

    def _check(self, use: Use) -> None:
        if self.life.state is State.OPEN and self._held.is_rolled_back_by_session:
            self._over(State.ROLLED_BACK)
        if self.life.is_past:
            self._over(State.EXPIRED)
        self.life.check(use)
        if self._held.is_lost:
            raise ConnectionLost

    @staticmethod
    def _flush(session: Session) -> None:
        if session.new or session.dirty or session.deleted:
            session.flush()

    def _end(self, use: Use, how: Callable[[], State]) -> None:
        with self._lock:
            try:
                self._check(use)
            except EngineError as error:
                if isinstance(error, ConnectionLost):
                    self._over(State.CLOSED)
                raise end_refused(error) from None
            self._timer.cancel()
            state = State.CLOSED
            try:
                state = how()
            finally:
                self.life.end(state)

    def _commit(self) -> State:
        if self._session is not None:
            try:
                self._flush(self._session)
            except BaseException:
                self._held.abandon()
                raise
        try:
            self._held.commit()
        except FAILURES as error:
            raise end_refused(commit_error_sync(self._database, error)) from error
        return State.COMMITTED

    def _rollback(self) -> State:
        try:
            self._held.rollback()
        except FAILURES as error:
            raise end_refused(error_at_begin(error)) from error
        return State.ROLLED_BACK

    def _on_timeout(self) -> None:
        self._is_late = True
        self._end_if_late()

    def _end_if_late(self) -> None:
        """Asked by whoever has run a statement, after it, and by the timer: one of them finds nobody at work."""
        if self._is_late and self._lock.acquire(blocking=False):
            try:
                self._over(State.EXPIRED)
            finally:
                self._lock.release()

    def _over(self, state: State) -> None:
        """It is over without anybody's having asked for it: roll back, unless it has ended already."""
        if self.life.state is State.OPEN:
            self._timer.cancel()
            self.life.end(state)
            self._held.abandon()
