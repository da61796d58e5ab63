"""One pool for each event loop, behind one engine.

A connection of asyncpg belongs to the event loop that opened it; another one that used it would end in "attached to a
different loop". A process may have several loops, one after the other (`asyncio.run` again and again) and at once (in
threads): each has connections of its own, up to the pool's limit, closed when the loop ends.
"""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncGenerator
from contextlib import suppress
from typing import Any
from weakref import WeakSet

from sqlalchemy.pool import AsyncAdaptedQueuePool, ConnectionPoolEntry
from sqlalchemy.util.concurrency import await_only, greenlet_spawn

from prismalchemy.connection.async_connections import AsyncConnections
from prismalchemy.connection.care import Care, pool_arguments
from prismalchemy.connection.pool import AsyncPool


class LoopPools(AsyncAdaptedQueuePool):
    """SQLAlchemy's pool of `Database`: keeps none itself, and hands over to the pool of the running event loop."""

    # Logged where SQLAlchemy's pools are, at their level.
    _sqla_logger_namespace = "sqlalchemy.pool.impl.AsyncAdaptedQueuePool"

    def __init__(self, creator: Any, connections: AsyncConnections, care: Care | None = None, **arguments: Any) -> None:
        super().__init__(creator, **arguments)
        self._care = care or Care()
        self._connections = connections
        self._pools: dict[asyncio.AbstractEventLoop, AsyncPool] = {}
        self._lock = threading.Lock()

    def here(self) -> AsyncPool:
        """The pool of the running event loop.

        Raises:
            RuntimeError: none runs.
        """
        loop = asyncio.get_running_loop()
        return self._pools.get(loop) or self._made_for(loop)

    async def settled(self) -> None:
        """Wait until what the pool of the running event loop does by itself is done."""
        pool = self._pools.get(asyncio.get_running_loop())
        if pool is not None:
            await pool.settled()

    def _do_get(self) -> ConnectionPoolEntry:
        return self.here()._do_get()

    def recreate(self) -> LoopPools:
        return self.__class__(self._creator, self._connections, **pool_arguments(self, self._care))

    def dispose(self) -> None:
        """Close the connections that nobody uses: ours now, those of other event loops when they get to it."""
        running = asyncio.get_running_loop()
        for loop, pool in tuple(self._pools.items()):
            if loop is running:
                pool.dispose()
            else:
                _tell(loop, pool)
        self._connections.sever_stranded()

    def abandon(self) -> None:
        """In the child of a fork: the parent's event loops do not run here, so nothing comes back."""

    def checkedin(self) -> int:
        return sum(pool.checkedin() for pool in tuple(self._pools.values()))

    def checkedout(self) -> int:
        return sum(pool.checkedout() for pool in tuple(self._pools.values()))

    def overflow(self) -> int:
        return sum(pool.overflow() for pool in tuple(self._pools.values()))

    def make_read_only(self, entry: ConnectionPoolEntry) -> None:
        """Let the server refuse what writes on a connection that was opened for a read session."""
        self.here().make_read_only(entry)

    def _made_for(self, loop: asyncio.AbstractEventLoop) -> AsyncPool:
        with self._lock:
            self._forget_closed_loops()
            pool = AsyncPool(self._creator, **pool_arguments(self, self._care))
            # Shared, so that listeners that come later are heard, too.
            pool.dispatch = self.dispatch
            events: Any = self.dispatch.connect
            collection = events.for_modify(self.dispatch)
            if not isinstance(collection._exec_once_mutex, _LockOfLoops):
                # SQLAlchemy's lock for the first connection is that of one event loop.
                collection._exec_once_mutex = _LockOfLoops()
            self._pools[loop] = pool
        _close_at_end(loop, pool)
        return pool

    def _forget_closed_loops(self) -> None:
        for loop in [loop for loop in self._pools if loop.is_closed()]:
            del self._pools[loop]
        self._connections.sever_stranded()


class _LockOfLoops:
    """A lock for tasks of several event loops, for what happens once and is soon over."""

    def __init__(self) -> None:
        self._lock = threading.Lock()

    def __enter__(self) -> None:
        while not self._lock.acquire(blocking=False):
            await_only(asyncio.sleep(0.005))

    def __exit__(self, *_: object) -> None:
        self._lock.release()


def _tell(loop: asyncio.AbstractEventLoop, pool: AsyncPool) -> None:
    """Let the pool of another event loop close what it has."""
    try:
        loop.call_soon_threadsafe(pool.retire)
    except RuntimeError:
        # The loop is closed, and its connections are severed.
        return


# Every loop's pools, and what is run when the loop ends.
_ends: dict[asyncio.AbstractEventLoop, tuple[WeakSet[AsyncPool], AsyncGenerator[None, None]]] = {}


def _close_at_end(loop: asyncio.AbstractEventLoop, pool: AsyncPool) -> None:
    """Close the pool in good order when `asyncio.run` and its like shut their loop down.

    They close the asynchronous generators that were begun in the loop; so one waits for that.
    """
    for ended in [known for known in tuple(_ends) if known.is_closed()]:
        _ends.pop(ended, None)
    if loop not in _ends:
        pools: WeakSet[AsyncPool] = WeakSet()
        end = _end(pools)
        _ends[loop] = (pools, end)
        # Its first step waits for nothing.
        with suppress(StopIteration):
            end.__anext__().send(None)
    _ends[loop][0].add(pool)


async def _end(pools: WeakSet[AsyncPool]) -> AsyncGenerator[None, None]:
    try:
        yield
    finally:
        for pool in tuple(pools):
            await greenlet_spawn(pool.dispose)
            await pool.settled()
