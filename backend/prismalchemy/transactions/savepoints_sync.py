"""As `savepoints`, for synchronous clients; needs the extra `sync`."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from threading import Lock
from typing import Any, TypeVar, final

from sqlalchemy.orm import Session

from prismalchemy.orm.clock import read_clock
from prismalchemy.query import EngineError, Plan, RawCall
from prismalchemy.transactions.batch import AnyOperation, WouldFail
from prismalchemy.transactions.reading import Reading
from prismalchemy.transactions.refused import check_limits, end_refused
from prismalchemy.transactions.savepoints import control, savepoint
from prismalchemy.transactions.state import Ended, Life, State
from prismalchemy.transactions.synchronous import SyncTransaction

T = TypeVar("T")


@final
class SyncAlwaysRolledBack:
    """As `AlwaysRolledBack`."""

    def __init__(self, outer: SyncTransaction) -> None:
        self._outer = outer
        self._lock = Lock()

    @property
    def life(self) -> Reading:
        """A reading of the clock for one call."""
        return Reading(read_clock())

    @property
    def session(self) -> Session:
        """As `SyncTransaction.session`."""
        return self._outer.session

    def run(self, plan: Plan, arguments: list[Any]) -> Any:
        """As `SyncTransaction.run`, and all or nothing."""
        return self._apart(lambda: self._outer.run(plan, arguments))

    def run_raw(self, call: RawCall) -> Any:
        """As `SyncTransaction.run_raw`."""
        return self._apart(lambda: self._outer.run_raw(call))

    def fail(self, error: WouldFail) -> None:
        """By itself, the call has nothing else to abort."""
        raise error

    def run_batch(self, operations: Sequence[AnyOperation]) -> None:
        """As `SyncTransaction.run_batch`, and all or nothing."""
        self._apart(lambda: self._outer.run_batch(operations))

    def begin_nested(self, ended: Ended, *, limit: float, max_wait: float) -> SyncNestedTransaction:
        """What `tx()` begins here. The arguments are those of `SyncTransaction.begin`."""
        return SyncNestedTransaction.begin(self._outer, ended, limit=limit, max_wait=max_wait)

    def _apart(self, work: Callable[[], T]) -> T:
        with self._lock:
            name = savepoint()
            self._outer.run_raw(control(f"SAVEPOINT {name}"))
            try:
                result = work()
            except BaseException:
                self._outer.run_raw(control(f"ROLLBACK TO {name}"))
                self._outer.run_raw(control(f"RELEASE {name}"))
                raise
            self._outer.run_raw(control(f"RELEASE {name}"))
            return result


@final
class SyncNestedTransaction:
    """As `NestedTransaction`."""

    def __init__(self, outer: SyncTransaction, life: Life, name: str) -> None:
        self.life = life
        self._outer = outer
        self._name = name

    @classmethod
    def begin(cls, outer: SyncTransaction, ended: Ended, *, limit: float, max_wait: float) -> SyncNestedTransaction:
        """As `SyncTransaction.begin`; there is nothing to wait for."""
        check_limits(limit=limit, max_wait=max_wait)
        name = savepoint()
        outer.run_raw(control(f"SAVEPOINT {name}"))
        return cls(outer, Life(limit, read_clock(), ended), name)

    def begin_nested(self, ended: Ended, *, limit: float, max_wait: float) -> SyncNestedTransaction:
        """As `SyncAlwaysRolledBack.begin_nested`."""
        return self.begin(self._outer, ended, limit=limit, max_wait=max_wait)

    @property
    def session(self) -> Session:
        """As `SyncTransaction.session`."""
        self.life.check("query")
        return self._outer.session

    def run(self, plan: Plan, arguments: list[Any]) -> Any:
        """As `SyncTransaction.run`."""
        self._check_time()
        self.life.check("query")
        return self._outer.run(plan, arguments)

    def run_raw(self, call: RawCall) -> Any:
        """As `SyncTransaction.run_raw`."""
        self._check_time()
        self.life.check("query")
        return self._outer.run_raw(call)

    def fail(self, error: WouldFail) -> None:
        """As `AsyncTransaction.fail`."""
        self._check_time()
        self.life.check("query")
        self._outer.fail(error)

    def run_batch(self, operations: Sequence[AnyOperation]) -> None:
        """As `SyncTransaction.run_batch`."""
        self._check_time()
        self.life.check("batch query")
        self._outer.run_batch(operations)

    def commit(self) -> None:
        """As `SyncTransaction.commit`; what is aborted is rolled back."""
        self._check_time()
        try:
            self.life.check("commit")
        except EngineError as error:
            raise end_refused(error) from None
        self.life.end(State.COMMITTED)
        try:
            self._outer.run_raw(control(f"RELEASE {self._name}"))
        except EngineError:
            self._undo()

    def rollback(self) -> None:
        """As `SyncTransaction.rollback`."""
        self._check_time()
        try:
            self.life.check("rollback")
        except EngineError as error:
            raise end_refused(error) from None
        self.life.end(State.ROLLED_BACK)
        self._undo()

    def _check_time(self) -> None:
        if self.life.state is State.OPEN and self.life.is_past:
            self.life.end(State.EXPIRED)
            self._undo()

    def _undo(self) -> None:
        for statement in (f"ROLLBACK TO {self._name}", f"RELEASE {self._name}"):
            self._outer.run_raw(control(statement))
