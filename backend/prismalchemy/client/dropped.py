"""Clients that are dropped without `disconnect()`, as those do that rotate credentials by making a new one.

A generated client and its actions refer to each other, so only the garbage collector finds that nobody uses them. It
does not know that connections hang on a client, and may leave one for hours. So from some number on it is told to look.
"""

from __future__ import annotations

import gc
from weakref import WeakSet

from prismalchemy.connection.base import BaseDatabase

# Below this many open clients a process has most likely dropped none.
_FEW = 4

_open: WeakSet[BaseDatabase] = WeakSet()
_limit = _FEW


def opened(database: BaseDatabase) -> None:
    """Know a client's database, until it is closed or dropped."""
    _open.add(database)


def closed(database: BaseDatabase) -> None:
    """Its client was disconnected."""
    _open.discard(database)


def collect_dropped() -> None:
    """Before one more client connects: run the garbage collector when there are twice as many as it left last time."""
    global _limit  # noqa: PLW0603  # of the process, as the collector is
    if len(_open) >= _limit:
        gc.collect()
        _limit = max(_FEW, 2 * len(_open))
