"""SQLAlchemy's pool for asyncpg in one event loop, with care for connections and a way to take one without a greenlet.

A connection that was closed meanwhile is noticed for free, because the event loop has read the end of its stream.
"""

from __future__ import annotations

import asyncio
import math
import time
from collections.abc import Coroutine
from time import monotonic
from typing import Any, cast

import asyncpg
from sqlalchemy.pool import AsyncAdaptedQueuePool, ConnectionPoolEntry
from sqlalchemy.pool.base import _ConnectionRecord
from sqlalchemy.util.concurrency import await_only, greenlet_spawn
from sqlalchemy.util.queue import Empty

from prismalchemy.connection.care import (
    IDLE_SINCE,
    READ_ONLY,
    Care,
    Use,
    is_worn,
    note_prepared,
    preparation,
    wanted_use,
)
from prismalchemy.connection.failures import PoolExhausted, is_lost
from prismalchemy.connection.idle import IdleConnections


class AsyncPool(AsyncAdaptedQueuePool):
    """The pool of `Database` in one event loop."""

    # Logged where SQLAlchemy's pools are, at their level.
    _sqla_logger_namespace = "sqlalchemy.pool.impl.AsyncAdaptedQueuePool"
    _queue_class = IdleConnections
    _pool: IdleConnections

    def __init__(self, creator: Any, care: Care | None = None, **arguments: Any) -> None:
        super().__init__(creator, **arguments)
        self._care = care or Care()
        self._care_after = min(self._care.check_after, self._care.replace_after or math.inf)
        self._disposed = False
        self._surplus_timer: asyncio.TimerHandle | None = None
        self._tasks: set[asyncio.Task[Any]] = set()

    # What SQLAlchemy calls, inside a greenlet.

    def _do_get(self) -> ConnectionPoolEntry:
        use = wanted_use.get()
        entry = self._take(use)
        if entry is None:
            entry = await_only(self._obtain(use))
        if self._needs_care(entry, use):
            await_only(self._make_ready(entry, use))
        return entry

    def _do_return_conn(self, record: ConnectionPoolEntry) -> None:
        if not self._kept(record):
            try:
                record.close()
            finally:
                self._dec_overflow()

    def _dec_overflow(self) -> Any:
        done = super()._dec_overflow()
        self._pool.room()
        return done

    def dispose(self) -> None:
        """Close the connections that nobody uses; those in use are closed when they come back."""
        self._disposed = True
        if self._surplus_timer is not None:
            self._surplus_timer.cancel()
        super().dispose()

    def retire(self) -> None:
        """As `dispose`, but at once and outside greenlets: the event loop may end before a task has had its turn."""
        self._disposed = True
        if self._surplus_timer is not None:
            self._surplus_timer.cancel()
        while (entry := self._pool.take()) is not None:
            entry.invalidate()
            self._dec_overflow()

    def make_read_only(self, entry: ConnectionPoolEntry) -> None:
        """Let the server refuse what writes on a connection that was opened for a read session."""
        await_only(self._made_fit(entry, Use.READ_ONLY))

    # What runs statements on the driver's connection, outside greenlets.

    async def acquire(self, use: Use) -> ConnectionPoolEntry:
        """Take a connection that is alive and fit for `use`.

        Raises:
            PoolExhausted: none became free in time.
            DatabaseUnavailable: none could be opened.
        """
        entry = self._take(use)
        if entry is None:
            entry = await self._obtain(use)
        if self._needs_care(entry, use):
            await self._make_ready(entry, use)
        return entry

    def give_back(self, entry: ConnectionPoolEntry) -> None:
        """Return what `acquire` gave. Never waits."""
        if not self._kept(entry):
            self.later(greenlet_spawn(self._do_return_conn, entry))

    async def reopen(self, entry: ConnectionPoolEntry, use: Use, reason: BaseException | None = None) -> None:
        """Replace the connection of `entry` by a new one. On failure the entry is given back.

        Raises:
            DatabaseUnavailable: no connection could be opened.
        """
        try:
            entry.invalidate(reason)
            await greenlet_spawn(cast(_ConnectionRecord, entry).get_connection)
            if self._needs_care(entry, use) and not await self._made_fit(entry, use):
                entry.invalidate()
                await greenlet_spawn(cast(_ConnectionRecord, entry).get_connection)
        except BaseException as problem:
            self.discard(entry, problem)
            raise

    def discard(self, entry: ConnectionPoolEntry, reason: BaseException | None = None) -> None:
        """Close the connection of `entry` at once and give its place back."""
        entry.invalidate(reason)
        self.give_back(entry)

    def later(self, work: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        """Do something for the pool, whether or not the caller stays to see it."""
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task

    async def settled(self) -> None:
        """Wait until what `later` was told is done."""
        while self._tasks:
            await asyncio.wait(self._tasks)

    def driver(self, entry: ConnectionPoolEntry) -> asyncpg.Connection[asyncpg.Record]:
        """asyncpg's connection of an entry that `acquire` gave."""
        return cast("asyncpg.Connection[asyncpg.Record]", cast(Any, entry.dbapi_connection)._connection)

    @property
    def limit(self) -> float:
        """How many connections the pool may open: `math.inf` when there is no limit."""
        return math.inf if self._max_overflow < 0 else self._pool.maxsize + self._max_overflow

    # The rest is shared by both.

    def _kept(self, entry: ConnectionPoolEntry) -> bool:
        if self._disposed or not self._care.keep:
            return False
        entry.info[IDLE_SINCE] = monotonic()
        self._pool.put_nowait(entry)
        if self._overflow > 0 and self._surplus_timer is None:
            self._close_surplus_later()
        return True

    def _close_surplus_later(self) -> None:
        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:
            # Returned by the garbage collector, outside the loop; the next one to come back sees to it.
            return
        self._surplus_timer = loop.call_later(self._care.surplus_after, self._close_surplus)

    def _close_surplus(self) -> None:
        """Close what is beyond the pool's size and was not used lately."""
        self._surplus_timer = None
        before = monotonic() - self._care.surplus_after
        while self._overflow > 0 and (entry := self._pool.take_oldest()) is not None:
            if entry.dbapi_connection is not None and entry.info[IDLE_SINCE] > before:
                self._pool.put_oldest(entry)
                break
            self._dec_overflow()
            self.later(greenlet_spawn(entry.close))
        if self._overflow > 0:
            self._close_surplus_later()

    def _take(self, use: Use) -> ConnectionPoolEntry | None:
        return self._pool.take() if use is Use.READ else self._pool.take_matching(use is Use.READ_ONLY)

    async def _obtain(self, use: Use) -> ConnectionPoolEntry:
        give_up = None if self._timeout is None else monotonic() + self._timeout
        while True:
            if self._inc_overflow():
                try:
                    # A pool's record opens its connection as it is made, and needs a greenlet for that.
                    return await greenlet_spawn(self._create_connection)
                except BaseException:
                    self._dec_overflow()
                    raise
            if (entry := await self._wait(give_up)) is not None or (entry := self._take(use)) is not None:
                return entry

    async def _wait(self, give_up: float | None) -> ConnectionPoolEntry | None:
        try:
            return await self._pool.wait(None if give_up is None else give_up - monotonic())
        except Empty:
            raise PoolExhausted(
                in_use=self.checkedout(), limit=int(self.limit), waiting=self._pool.waiting, timeout=self._timeout
            ) from None

    def _needs_care(self, entry: ConnectionPoolEntry, use: Use) -> bool:
        record = cast(_ConnectionRecord, entry)
        if record._is_hard_or_soft_invalidated() or -1 < self._recycle < time.time() - record.starttime:
            return True
        info = entry.info
        if use is not Use.READ and info.get(READ_ONLY, False) is not (use is Use.READ_ONLY):
            return True
        idle_since = info.get(IDLE_SINCE)
        if idle_since is not None and monotonic() - idle_since >= self._care_after:
            return True
        return self.driver(entry).is_closed()

    async def _make_ready(self, entry: ConnectionPoolEntry, use: Use) -> None:
        try:
            # Opens or replaces it where SQLAlchemy's own rules say so (max_connection_lifetime, invalidated pool).
            await greenlet_spawn(cast(_ConnectionRecord, entry).get_connection)
            fit = await self._made_fit(entry, use)
        except BaseException as problem:
            self.discard(entry, problem)
            raise
        if not fit:
            await self.reopen(entry, use)

    async def _made_fit(self, entry: ConnectionPoolEntry, use: Use) -> bool:
        """Check the connection, and switch it between writing and reading only. False: it is of no use any more."""
        driver = self.driver(entry)
        if driver.is_closed():
            return False
        info, care = entry.info, self._care
        if is_worn(info, care):
            return False
        statement = preparation(info, care, use)
        if statement is None:
            return True
        try:
            await driver.execute(statement, timeout=care.check_timeout)
        except (asyncpg.InterfaceError, TimeoutError):
            return False
        except Exception as problem:
            if is_lost(problem) or driver.is_closed():
                return False
            raise
        note_prepared(info, use)
        return True
