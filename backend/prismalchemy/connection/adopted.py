"""A connection that was taken from the pool without SQLAlchemy, as SQLAlchemy's own `Connection`.

What holds it goes on to hold it: closing the `Connection` leaves it open.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, Engine
from sqlalchemy.pool import ConnectionPoolEntry, PoolProxiedConnection


class _Borrowed(PoolProxiedConnection):
    """What a `Connection` knows of its pool."""

    def __init__(self, entry: ConnectionPoolEntry) -> None:
        self._connection_record = entry

    @property
    def dbapi_connection(self) -> Any:  # type: ignore[override]  # SQLAlchemy's own has a property there as well
        return self._connection_record.dbapi_connection

    @property
    def driver_connection(self) -> Any:  # type: ignore[override]  # as above
        return self._connection_record.driver_connection

    @property
    def info(self) -> Any:
        return self._connection_record.info

    @property
    def record_info(self) -> Any:
        return self._connection_record.record_info

    @property
    def is_valid(self) -> bool:
        return self.dbapi_connection is not None

    @property
    def is_detached(self) -> bool:
        return False

    def invalidate(self, e: BaseException | None = None, soft: bool = False) -> None:
        self._connection_record.invalidate(e, soft)

    def detach(self) -> None:
        raise NotImplementedError("a transaction's connection cannot leave its pool")

    def close(self) -> None:
        """Whoever holds it gives it back."""

    def __getattr__(self, name: str) -> Any:
        # cursor, commit, rollback.
        return getattr(self.dbapi_connection, name)


def adopt(engine: Engine, entry: ConnectionPoolEntry) -> Connection:
    """A `Connection` of `engine` on the connection of `entry`, on which a transaction is open already."""
    connection = Connection(engine, _Borrowed(entry))
    # Tells those who listen to it; nothing is sent, since drivers begin by themselves.
    connection.begin()
    return connection
