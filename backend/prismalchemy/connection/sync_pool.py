"""SQLAlchemy's pool for psycopg, with the same care for each connection as `AsyncPool` takes."""

from __future__ import annotations

import threading
from collections.abc import Iterable
from contextvars import ContextVar
from time import monotonic
from typing import Any, cast

from sqlalchemy.exc import TimeoutError
from sqlalchemy.pool import ConnectionPoolEntry, QueuePool
from sqlalchemy.pool.base import _ConnectionRecord

from prismalchemy.connection.care import (
    IDLE_SINCE,
    Care,
    Use,
    is_worn,
    note_prepared,
    pool_arguments,
    preparation,
    wanted_use,
)
from prismalchemy.connection.failures import PoolExhausted
from prismalchemy.connection.open_connections import OpenConnections

# How long a caller waits for a connection, in seconds, where it is less than the pool's own limit.
patience: ContextVar[float | None] = ContextVar("prismalchemy.patience", default=None)


class SyncConnections(OpenConnections):
    """psycopg's open connections of one `SyncDatabase`."""

    def is_closed(self, connection: Any) -> bool:
        return bool(connection.closed)

    def close(self, connections: Iterable[Any]) -> None:
        for connection in connections:
            connection.close()

    def file_descriptor(self, connection: Any) -> int:
        return int(connection.fileno())

    def disown(self, connection: Any) -> None:
        # psycopg lets libpq close it only in the process that opened it, but warns of it in each.
        connection._pool = None


class SyncPool(QueuePool):
    """The pool of `SyncDatabase`: checks connections unused for long, and switches them between writing and reading."""

    # Logged where SQLAlchemy's pools are, at their level.
    _sqla_logger_namespace = "sqlalchemy.pool.impl.QueuePool"

    def __init__(self, creator: Any, care: Care | None = None, **arguments: Any) -> None:
        super().__init__(creator, **arguments)
        self._care = care or Care()
        self._keeps = self._care.keep

    # SQLAlchemy's own attribute, which it reads for each caller that waits.
    @property
    def _timeout(self) -> float:
        own = patience.get()
        return self._limit if own is None else min(own, self._limit)

    @_timeout.setter
    def _timeout(self, seconds: float) -> None:
        self._limit = seconds

    def _do_get(self) -> ConnectionPoolEntry:
        try:
            entry = super()._do_get()
        except TimeoutError:
            limit = self.size() + self._max_overflow
            raise PoolExhausted(in_use=self.checkedout(), limit=limit, timeout=self._timeout) from None
        try:
            self._make_ready(entry, wanted_use.get())
        except BaseException as problem:
            entry.invalidate(problem)
            self._do_return_conn(entry)
            raise
        return entry

    def _do_return_conn(self, record: ConnectionPoolEntry) -> None:
        record.info[IDLE_SINCE] = monotonic()
        if self._keeps:
            super()._do_return_conn(record)
            return
        try:
            record.close()
        finally:
            self._dec_overflow()

    def recreate(self) -> SyncPool:
        return self.__class__(self._creator, **pool_arguments(self, self._care))

    def abandon(self) -> None:
        """In the child of a fork: keep nothing that comes back, and no lock that a thread of the parent's may hold."""
        self._keeps = False
        self._overflow_lock = threading.Lock()

    def make_read_only(self, entry: ConnectionPoolEntry) -> None:
        """Let the server refuse what writes on a connection that was opened for a read session."""
        self._make_ready(entry, Use.READ_ONLY)

    def _make_ready(self, entry: ConnectionPoolEntry, use: Use) -> None:
        connection = cast(_ConnectionRecord, entry)
        connection.get_connection()
        if not self._made_fit(entry, use):
            entry.invalidate()
            connection.get_connection()
            self._made_fit(entry, use)

    def _made_fit(self, entry: ConnectionPoolEntry, use: Use) -> bool:
        """Check the connection, and switch it between writing and reading only. False: it is of no use any more."""
        driver: Any = entry.driver_connection
        info, care = entry.info, self._care
        if driver.closed or is_worn(info, care):
            return False
        statement = preparation(info, care, use)
        if statement is None:
            return True
        try:
            driver.autocommit = True
            driver.execute(statement, prepare=False)
            driver.autocommit = False
        except Exception:
            if not driver.closed:
                raise
            return False
        note_prepared(info, use)
        return True
