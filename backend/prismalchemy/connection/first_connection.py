"""What SQLAlchemy asks the server at an engine's first connection, such as its isolation level.

SQLAlchemy begins that once. A fork in the middle of it leaves the child with an engine that was never told.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, Engine, event
from sqlalchemy.pool import ConnectionPoolEntry
from sqlalchemy.pool.base import _AdhocProxiedConnection


def ensure_initialised(engine: Engine) -> None:
    """Let `engine` ask at its next connection, too, when it has no answers yet."""

    def ask(connection: Any, entry: ConnectionPoolEntry) -> None:
        if hasattr(engine.dialect, "default_isolation_level"):
            return
        # As `create_engine` does it.
        asking = Connection(
            engine,
            connection=_AdhocProxiedConnection(connection, entry),
            _has_events=False,
            _allow_revalidate=False,
            _allow_autobegin=False,
        )
        engine.dialect.initialize(asking)
        engine.dialect.do_rollback(asking.connection)

    event.listen(engine, "connect", ask)
