"""The warning at start that the processes together may open more connections than the server has."""

from __future__ import annotations

import logging
import math

log = logging.getLogger("prismalchemy.connection")

# What the server keeps for others cannot be used; `reserved_connections` is new in PostgreSQL 16.
AVAILABLE = """
SELECT current_setting('max_connections')::int - current_setting('superuser_reserved_connections')::int
     - coalesce(nullif(current_setting('reserved_connections', true), ''), '0')::int
"""


def described(size: int, overflow: int) -> str:
    """A pool's size, for the log; an `overflow` below 0 has no limit."""
    return "a pool without limit" if overflow < 0 else f"a pool of {size} + {overflow} connections"


def warn_of_limit(database: str, *, size: int, overflow: int, workers: int, available: int) -> None:
    """Log a warning when `workers` such pools want more than the server's `available` connections."""
    wanted = math.inf if overflow < 0 else (size + overflow) * workers
    if wanted > available:
        log.warning(
            "%d workers x %s = %s connections, but the server of database %r has %d for all its clients; lower "
            "connection_limit or SQLALCHEMY_POOL_SIZE, raise max_connections, or use a pooler",
            workers,
            described(size, overflow),
            f"{wanted:g}",
            database,
            available,
        )
