"""What was made for the keys used last, kept for as many of them as there is room for. Threads may share it."""

from __future__ import annotations

import os
from collections import OrderedDict
from collections.abc import Hashable
from threading import RLock
from typing import Any, Generic, TypeVar
from weakref import WeakSet

V = TypeVar("V")


class Cache(Generic[V]):
    """A least-recently-used cache; looking up a key renews it.

    Nothing is made under the lock: two threads may make the value of one key at once, and `keep` tells both which one
    is kept. After a fork the child goes on with its copy.

    Args:
        size: how many keys are kept, at least one.
    """

    __slots__ = ("__weakref__", "_entries", "_lock", "_size")

    def __init__(self, size: int) -> None:
        if size < 1:
            raise ValueError(f"a cache of {size} keys")
        self._size = size
        self._entries: OrderedDict[Hashable, V] = OrderedDict()
        # A thread that holds it may come again: hashing a key, or freeing a value, may run any code.
        self._lock = RLock()
        _caches.add(self)

    def __len__(self) -> int:
        with self._lock:
            return len(self._entries)

    def get(self, key: Hashable) -> V | None:
        """The value kept for `key`, which is the newest then; None when there is none.

        Raises:
            TypeError: `key` cannot be hashed.
        """
        with self._lock:
            value = self._entries.get(key)
            if value is not None:
                self._entries.move_to_end(key)
            return value

    def keep(self, key: Hashable, value: V) -> V:
        """Keep `value` for `key` unless another thread got there first, and return the value that is kept."""
        with self._lock:
            value = self._entries.setdefault(key, value)
            self._entries.move_to_end(key)
            if len(self._entries) > self._size:
                self._entries.popitem(last=False)
            return value

    def drop(self, key: Hashable, value: V) -> None:
        """Forget `value`, found to be stale; a newer one that another thread keeps for `key` stays."""
        with self._lock:
            if self._entries.get(key) is value:
                del self._entries[key]

    def _renew_lock(self) -> None:
        self._lock = RLock()


_caches: WeakSet[Cache[Any]] = WeakSet()


def _renew_locks() -> None:
    """In a forked child: a thread that held a lock at that moment does not exist here, and would never give it back."""
    for cache in list(_caches):
        cache._renew_lock()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_renew_locks)
