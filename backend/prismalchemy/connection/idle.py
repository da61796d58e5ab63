"""The connections of a pool that nobody uses at the moment, and the callers that wait for one."""

from __future__ import annotations

import asyncio
from collections import deque
from enum import Enum
from typing import Literal

from sqlalchemy.pool import ConnectionPoolEntry
from sqlalchemy.util.concurrency import await_only
from sqlalchemy.util.queue import Empty, QueueCommon

from prismalchemy.connection.care import READ_ONLY


class _Expired(Enum):
    YES = "expired"


# What a caller in line is given: a connection, room to open one, or the news that the time is over.
Turn = ConnectionPoolEntry | Literal[_Expired.YES] | None


class IdleConnections(QueueCommon[ConnectionPoolEntry]):
    """Hands out the most recently used connection, and hands a returned one straight to who has waited longest.

    `asyncio.LifoQueue`, which SQLAlchemy would use, lets newcomers overtake those who wait, who then go to the end of
    the line again: under load some wait until they time out.
    """

    def __init__(self, maxsize: int = 0, use_lifo: bool = True) -> None:
        self.maxsize = maxsize
        self.use_lifo = use_lifo
        self._entries: list[ConnectionPoolEntry] = []
        self._waiters: deque[asyncio.Future[Turn]] = deque()

    @property
    def waiting(self) -> int:
        """How many callers wait."""
        return len(self._waiters)

    def take(self) -> ConnectionPoolEntry | None:
        """The most recently used connection, or None."""
        return self._entries.pop() if self._entries else None

    def take_matching(self, read_only: bool) -> ConnectionPoolEntry | None:
        """The most recently used connection in that mode; else the most recently used one; else None."""
        entries = self._entries
        for index in range(len(entries) - 1, -1, -1):
            if entries[index].info.get(READ_ONLY, False) is read_only:
                return entries.pop(index)
        return self.take()

    async def wait(self, patience: float | None) -> ConnectionPoolEntry | None:
        """Wait in line for a connection; None means that there is room to open one.

        Raises:
            Empty: `patience` seconds have passed.
        """
        loop = asyncio.get_running_loop()
        turn: asyncio.Future[Turn] = loop.create_future()
        self._waiters.append(turn)
        timer = None if patience is None else loop.call_later(patience, _expire, turn)
        try:
            given = await turn
        except BaseException:
            if turn in self._waiters:
                self._waiters.remove(turn)
            elif not turn.cancelled():
                # It was this caller's turn, but the caller has gone.
                self._pass_on(turn.result())
            raise
        finally:
            if timer is not None:
                timer.cancel()
        if given is _Expired.YES:
            if turn in self._waiters:
                self._waiters.remove(turn)
            raise Empty
        return given

    def room(self) -> None:
        """Tell who has waited longest that a connection may be opened."""
        self._serve(None)

    def put_nowait(self, entry: ConnectionPoolEntry) -> None:
        """Hand over or keep a connection. How many are kept is the pool's business."""
        if self._serve(entry):
            return
        if entry.dbapi_connection is None:
            # A place without a connection is used only when there is nothing better.
            self._entries.insert(0, entry)
        else:
            self._entries.append(entry)

    def take_oldest(self) -> ConnectionPoolEntry | None:
        """The connection that has not been used for longest, or None."""
        return self._entries.pop(0) if self._entries else None

    def put_oldest(self, entry: ConnectionPoolEntry) -> None:
        """Undo `take_oldest`."""
        self._entries.insert(0, entry)

    def put(self, item: ConnectionPoolEntry, block: bool = True, timeout: float | None = None) -> None:
        self.put_nowait(item)

    def get_nowait(self) -> ConnectionPoolEntry:
        if (entry := self.take()) is None:
            raise Empty
        return entry

    def get(self, block: bool = True, timeout: float | None = None) -> ConnectionPoolEntry:
        if (entry := self.take()) is not None:
            return entry
        if not block or (entry := await_only(self.wait(timeout))) is None:
            raise Empty
        return entry

    def empty(self) -> bool:
        return not self._entries

    def full(self) -> bool:
        return False

    def qsize(self) -> int:
        return len(self._entries)

    def _serve(self, entry: ConnectionPoolEntry | None) -> bool:
        while self._waiters:
            turn = self._waiters.popleft()
            if not turn.done():
                turn.set_result(entry)
                return True
        return False

    def _pass_on(self, given: Turn) -> None:
        if given is None:
            self.room()
        elif given is not _Expired.YES:
            self.put_nowait(given)


def _expire(turn: asyncio.Future[Turn]) -> None:
    if not turn.done():
        turn.set_result(_Expired.YES)
