"""Limits of time for synchronous code: one thread that calls back."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable
from heapq import heappop, heappush
from itertools import count
from threading import Condition, Thread
from time import monotonic

log = logging.getLogger("prismalchemy.transactions")

_numbers = count()


class Timer:
    """Calls back once, from a thread of its own, unless it is cancelled before."""

    __slots__ = ("_call", "_due", "_number")

    def __init__(self, seconds: float, call: Callable[[], None]) -> None:
        self._call: Callable[[], None] | None = call
        self._due = monotonic() + seconds
        self._number = next(_numbers)
        _thread.add(self)

    def cancel(self) -> None:
        """Don't call, if it has not been called yet."""
        self._call = None

    def __lt__(self, other: Timer) -> bool:
        return (self._due, self._number) < (other._due, other._number)


class _Timers:
    """The timers that wait, the next one first, and the thread that waits for it."""

    def __init__(self) -> None:
        self._changed = Condition()
        self._waiting: list[Timer] = []
        self._thread: Thread | None = None

    def add(self, timer: Timer) -> None:
        with self._changed:
            heappush(self._waiting, timer)
            if self._thread is None:
                self._thread = Thread(target=self._run, name="prismalchemy-transactions", daemon=True)
                self._thread.start()
            elif self._waiting[0] is timer:
                self._changed.notify()

    def _run(self) -> None:
        while (call := self._next()) is not None:
            try:
                call()
            except Exception:
                # The others' are still to come.
                log.exception("a transaction that has run out of time could not be ended")

    def _next(self) -> Callable[[], None] | None:
        """Wait for the next one; None when there is none, and the thread ends."""
        with self._changed:
            while self._waiting:
                timer = self._waiting[0]
                if timer._call is not None and (left := timer._due - monotonic()) > 0:
                    self._changed.wait(left)
                    continue
                heappop(self._waiting)
                if timer._call is not None:
                    return timer._call
            self._thread = None
            return None


_thread = _Timers()


def _after_fork() -> None:
    """A child has none of its parent's threads, and none of its transactions."""
    global _thread  # noqa: PLW0603  # of the process, as threads are
    _thread = _Timers()


# Windows has no fork.
if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)
