"""The driver's connections that a database has open, for the two moments at which no pool can see to them.

**After a fork** parent and child have the same sockets: whatever the child sent, also a farewell, would reach the
parent's connections. So in the child each such socket is replaced by one that is closed at its other end, and pools
start afresh. The driver's objects stay whole: what still holds one is told that the server has closed the connection.

**When a database is dropped without `close()`** its connections are closed once nothing can use them any more. They
are held here until then, so that neither driver finds one of its own in the garbage and warns of it.
"""

from __future__ import annotations

import os
import socket
import weakref
from abc import ABC, abstractmethod
from collections.abc import Iterable
from typing import Any

from sqlalchemy import Engine

_everywhere: weakref.WeakSet[OpenConnections] = weakref.WeakSet()


class OpenConnections(ABC):
    """Those of one database. `watch` says which engine's end is the database's."""

    def __init__(self) -> None:
        self._open: set[Any] = set()
        self._engine: weakref.ref[Engine] | None = None
        _everywhere.add(self)

    def watch(self, engine: Engine) -> None:
        """Close the connections when nothing refers to `engine` any more, or at the end of the process."""
        self._engine = weakref.ref(engine)
        weakref.finalize(engine, self.leave)

    def add(self, connection: Any) -> None:
        """Know one more connection. Those that were closed meanwhile are forgotten."""
        # A copy, since other threads may be here, too.
        self._open.difference_update([known for known in tuple(self._open) if self.is_closed(known)])
        self._open.add(connection)

    def leave(self) -> None:
        """Close what is open. No call can be in flight: it would hold the engine."""
        self.close(self.remaining())

    def remaining(self) -> list[Any]:
        """The connections that are open."""
        return [connection for connection in tuple(self._open) if not self.is_closed(connection)]

    @abstractmethod
    def is_closed(self, connection: Any) -> bool:
        """Whether the connection is closed."""

    @abstractmethod
    def close(self, connections: Iterable[Any]) -> None:
        """Close connections, from whatever thread and moment the garbage collector has chosen."""

    @abstractmethod
    def file_descriptor(self, connection: Any) -> int:
        """The number of the connection's socket; negative: it has none any more."""

    @abstractmethod
    def disown(self, connection: Any) -> None:
        """In the child of a fork, when the connection's socket is a dead one: let it not be missed."""

    def _forked(self, dead: int) -> None:
        """In the child: cut the parent's connections off, and let the pool start afresh."""
        inherited, self._open = self._open, set()
        for connection in inherited:
            if not self.is_closed(connection) and (number := self.file_descriptor(connection)) >= 0:
                os.dup2(dead, number, inheritable=False)
                self.disown(connection)
        _inherited.append(inherited)
        engine = self._engine() if self._engine is not None else None
        if engine is not None:
            pool: Any = engine.pool
            pool.abandon()
            _inherited.append(pool)
            engine.dispose(close=False)


# Kept, so that the garbage collector does not run finalisers that speak to the parent's event loop.
_inherited: list[object] = []


def _after_fork_in_child() -> None:
    affected = list(_everywhere)
    if not affected:
        return
    ours, theirs = socket.socketpair()
    theirs.close()
    for connections in affected:
        connections._forked(ours.fileno())
    ours.close()


# Windows has no fork.
if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork_in_child)
