"""Forking while other threads connect.

libpq takes locks of OpenSSL when it connects. A child that is forked meanwhile finds them held by a thread that it does
not have, and hangs at its own first connection. So a fork waits for other threads' connections to be made.
"""

from __future__ import annotations

import os
import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager

# How long a fork waits, in seconds: it must go on when a server does not answer.
_PATIENCE = 2.0

# Reentrant, since a signal handler may fork in the middle of this.
_changed = threading.Condition(threading.RLock())
_connecting: Counter[int] = Counter()


@contextmanager
def no_fork() -> Iterator[None]:
    """Let other threads' forks wait until the block has ended."""
    me = threading.get_ident()
    with _changed:
        _connecting[me] += 1
    try:
        yield
    finally:
        with _changed:
            _connecting[me] -= 1
            if not _connecting[me]:
                del _connecting[me]
            _changed.notify_all()


def _before() -> None:
    _changed.acquire()
    me = threading.get_ident()
    _changed.wait_for(lambda: _connecting.keys() <= {me}, _PATIENCE)


def _in_parent() -> None:
    _changed.release()


def _in_child() -> None:
    global _changed  # noqa: PLW0603  # its lock may be another thread's
    _changed = threading.Condition(threading.RLock())
    _connecting.clear()


# Windows has no fork.
if hasattr(os, "register_at_fork"):
    os.register_at_fork(before=_before, after_in_parent=_in_parent, after_in_child=_in_child)
