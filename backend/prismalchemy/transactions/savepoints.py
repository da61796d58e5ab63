"""Tests in a transaction that is always rolled back: what the code under test commits is a savepoint in it."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from itertools import count
from typing import Any, TypeVar, final

from sqlalchemy.ext.asyncio import AsyncSession

from prismalchemy.orm.clock import read_clock
from prismalchemy.query import EngineError, Plan, RawCall
from prismalchemy.transactions.asynchronous import AsyncTransaction
from prismalchemy.transactions.batch import AnyOperation, WouldFail
from prismalchemy.transactions.reading import Reading
from prismalchemy.transactions.refused import check_limits, end_refused
from prismalchemy.transactions.state import Ended, Life, State

T = TypeVar("T")

_numbers = count(1)


def savepoint() -> str:
    """A name that no other has."""
    return f"prismalchemy_{next(_numbers)}"


def control(statement: str) -> RawCall:
    """A statement for savepoints."""
    return RawCall(statement, [], counts=True)


@final
class AlwaysRolledBack:
    """What a client runs in during a test: each call by itself as in autocommit, in a savepoint of `outer`.

    Args:
        outer: the transaction; whoever has begun it rolls it back.
    """

    def __init__(self, outer: AsyncTransaction) -> None:
        self._outer = outer
        self._lock = asyncio.Lock()

    @property
    def life(self) -> Reading:
        """A reading of the clock for one call."""
        return Reading(read_clock())

    @property
    def session(self) -> AsyncSession:
        """As `AsyncTransaction.session`."""
        return self._outer.session

    async def run(self, plan: Plan, arguments: list[Any]) -> Any:
        """As `AsyncTransaction.run`, and all or nothing."""
        return await self._apart(lambda: self._outer.run(plan, arguments))

    async def run_raw(self, call: RawCall) -> Any:
        """As `AsyncTransaction.run_raw`."""
        return await self._apart(lambda: self._outer.run_raw(call))

    async def fail(self, error: WouldFail) -> None:
        """By itself, the call has nothing else to abort."""
        raise error

    async def run_batch(self, operations: Sequence[AnyOperation]) -> None:
        """As `AsyncTransaction.run_batch`, and all or nothing."""
        await self._apart(lambda: self._outer.run_batch(operations))

    async def begin_nested(self, ended: Ended, *, limit: float, max_wait: float) -> NestedTransaction:
        """What `tx()` begins here. The arguments are those of `AsyncTransaction.begin`."""
        return await NestedTransaction.begin(self._outer, ended, limit=limit, max_wait=max_wait)

    async def _apart(self, work: Callable[[], Awaitable[T]]) -> T:
        async with self._lock:
            name = savepoint()
            await self._outer.run_raw(control(f"SAVEPOINT {name}"))
            try:
                result = await work()
            except BaseException:
                await self._outer.run_raw(control(f"ROLLBACK TO {name}"))
                await self._outer.run_raw(control(f"RELEASE {name}"))
                raise
            await self._outer.run_raw(control(f"RELEASE {name}"))
            return result


@final
class NestedTransaction:
    """As `AsyncTransaction`, a savepoint in `outer`. Of two at once, the first to begin has to be the last to end."""

    def __init__(self, outer: AsyncTransaction, life: Life, name: str) -> None:
        self.life = life
        self._outer = outer
        self._name = name

    @classmethod
    async def begin(cls, outer: AsyncTransaction, ended: Ended, *, limit: float, max_wait: float) -> NestedTransaction:
        """As `AsyncTransaction.begin`; there is nothing to wait for."""
        check_limits(limit=limit, max_wait=max_wait)
        name = savepoint()
        await outer.run_raw(control(f"SAVEPOINT {name}"))
        return cls(outer, Life(limit, read_clock(), ended), name)

    async def begin_nested(self, ended: Ended, *, limit: float, max_wait: float) -> NestedTransaction:
        """As `AlwaysRolledBack.begin_nested`."""
        return await self.begin(self._outer, ended, limit=limit, max_wait=max_wait)

    @property
    def session(self) -> AsyncSession:
        """As `AsyncTransaction.session`."""
        self.life.check("query")
        return self._outer.session

    async def run(self, plan: Plan, arguments: list[Any]) -> Any:
        """As `AsyncTransaction.run`."""
        await self._check_time()
        self.life.check("query")
        return await self._outer.run(plan, arguments)

    async def run_raw(self, call: RawCall) -> Any:
        """As `AsyncTransaction.run_raw`."""
        await self._check_time()
        self.life.check("query")
        return await self._outer.run_raw(call)

    async def fail(self, error: WouldFail) -> None:
        """As `AsyncTransaction.fail`."""
        await self._check_time()
        self.life.check("query")
        await self._outer.fail(error)

    async def run_batch(self, operations: Sequence[AnyOperation]) -> None:
        """As `AsyncTransaction.run_batch`."""
        await self._check_time()
        self.life.check("batch query")
        await self._outer.run_batch(operations)

    async def commit(self) -> None:
        """As `AsyncTransaction.commit`; what is aborted is rolled back."""
        await self._check_time()
        try:
            self.life.check("commit")
        except EngineError as error:
            raise end_refused(error) from None
        self.life.end(State.COMMITTED)
        try:
            await self._outer.run_raw(control(f"RELEASE {self._name}"))
        except EngineError:
            await self._undo()

    async def rollback(self) -> None:
        """As `AsyncTransaction.rollback`."""
        await self._check_time()
        try:
            self.life.check("rollback")
        except EngineError as error:
            raise end_refused(error) from None
        self.life.end(State.ROLLED_BACK)
        await self._undo()

    async def _check_time(self) -> None:
        if self.life.state is State.OPEN and self.life.is_past:
            self.life.end(State.EXPIRED)
            await self._undo()

    async def _undo(self) -> None:
        for statement in (f"ROLLBACK TO {self._name}", f"RELEASE {self._name}"):
            await self._outer.run_raw(control(statement))
