"""asyncpg's open connections: each belongs to an event loop, which alone can close it, and may be closed itself."""

from __future__ import annotations

import asyncio
import atexit
from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from prismalchemy.connection.open_connections import OpenConnections

# asyncpg's, of which private attributes are needed here that its stubs leave out.
Connection = Any

# PostgreSQL's Terminate. https://www.postgresql.org/docs/current/protocol-message-formats.html
_TERMINATE = b"X\0\0\0\4"

# Those whose database is gone, until their event loops have closed them.
_leaving: set[AsyncConnections] = set()


class AsyncConnections(OpenConnections):
    """Those of one `Database`, in all event loops."""

    def is_closed(self, connection: Connection) -> bool:
        return bool(connection.is_closed())

    def leave(self) -> None:
        sever_stranded()
        _leaving.add(self)
        super().leave()

    def close(self, connections: Iterable[Connection]) -> None:
        by_loop: dict[asyncio.AbstractEventLoop, list[Connection]] = defaultdict(list)
        for connection in connections:
            by_loop[connection._loop].append(connection)
        for loop, group in by_loop.items():
            try:
                loop.call_soon_threadsafe(self._close_in_loop, group)
            except RuntimeError:
                # The loop is closed, perhaps since a moment ago.
                for connection in group:
                    _sever(connection)

    def file_descriptor(self, connection: Connection) -> int:
        found = connection._transport.get_extra_info("socket")
        return -1 if found is None else int(found.fileno())

    def disown(self, connection: Connection) -> None:
        # asyncpg would close it by way of the parent's event loop, which watches its sockets together with ours.
        connection._aborted = True

    def sever_stranded(self) -> None:
        """Close the connections whose event loop is closed."""
        for connection in self.remaining():
            if connection._loop.is_closed():
                _sever(connection)

    def _close_in_loop(self, connections: Iterable[Connection]) -> None:
        for connection in connections:
            if not connection.is_closed():
                # No task as in `Connection.close`, since the loop may be closed before it had its turn.
                connection.add_termination_listener(self._closed)
                transport = connection._transport
                transport.write(_TERMINATE)
                transport.close()

    def _closed(self, _: object) -> None:
        if not self.remaining():
            _leaving.discard(self)


def _sever(connection: Connection) -> None:
    """Close the socket of a connection whose event loop is closed, past the loop."""
    connection._aborted = True
    transport = connection._transport
    if hasattr(transport, "_ssl_protocol"):
        # asyncio's TLS, with another transport inside.
        transport._closed = True
        transport = transport._ssl_protocol._transport
    # uvloop closes the sockets together with the loop, and has no such attribute.
    if getattr(transport, "_sock", None) is not None:
        transport._sock.close()
        transport._sock = None


def sever_stranded() -> None:
    """Close what was left by databases that are gone, in event loops that are closed."""
    for connections in tuple(_leaving):
        connections.sever_stranded()
        if not connections.remaining():
            _leaving.discard(connections)


@atexit.register
def _at_exit() -> None:
    sever_stranded()
    for connections in tuple(_leaving):
        for connection in connections.remaining():
            # Its event loop does not run again, and the process ends: asyncpg is to keep quiet about it.
            connections.disown(connection)
