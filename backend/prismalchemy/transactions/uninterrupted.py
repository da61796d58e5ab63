"""Awaiting something that goes on when whoever waits for it is cancelled.

As with Prisma's engine, a statement in a transaction is not stopped: the transaction would be aborted by it.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Generator
from contextvars import Context
from types import coroutine
from typing import Any, TypeVar

T = TypeVar("T")
Left = set[asyncio.Task[Any]]


@coroutine
def uninterrupted(work: Coroutine[Any, Any, T], left: Left) -> Generator[Any, Any, T]:
    """Run `work` in the caller's task; when that is cancelled, the rest of it in a task of its own.

    `asyncio.shield` does the same, but makes a task for each `work`, which takes three times as long.

    Args:
        left: where such tasks are kept until they are done.
    """
    while True:
        try:
            inner = work.send(None)
        except StopIteration as done:
            result: T = done.value
            return result
        try:
            yield None if inner is None else _Waiting(inner)
        except Exception:  # noqa: S112  # what comes of `inner` is for `work` to see, which does so when it goes on
            continue
        except asyncio.CancelledError:
            if inner is not None and inner.cancelled():
                continue
            task = asyncio.get_running_loop().create_task(_rest(inner, work))
            left.add(task)
            task.add_done_callback(left.discard)
            task.add_done_callback(_looked_at)
            raise


class _Waiting:
    """A future for a task to wait for, which leaves the future behind it alone when the task is cancelled.

    It has what `asyncio.Task` asks of futures.
    """

    __slots__ = ("_asyncio_future_blocking", "_callback", "_context", "_inner")

    def __init__(self, inner: asyncio.Future[Any]) -> None:
        inner._asyncio_future_blocking = False
        self._asyncio_future_blocking = True
        self._inner = inner

    def get_loop(self) -> asyncio.AbstractEventLoop:
        return self._inner.get_loop()

    def add_done_callback(self, callback: Callable[[Any], object], *, context: Context | None = None) -> None:
        self._callback, self._context = callback, context
        self._inner.add_done_callback(callback, context=context)

    def cancel(self, msg: Any = None) -> bool:
        if self._inner.done():
            return False
        self._inner.remove_done_callback(self._callback)
        self.get_loop().call_soon(self._callback, self, context=self._context)
        return True

    def result(self) -> None:
        # Asked for only when the task was cancelled: else it is called back by the future behind.
        raise asyncio.CancelledError


async def _rest(inner: asyncio.Future[Any] | None, work: Coroutine[Any, Any, T]) -> T:
    """Go on where `work` has stopped."""
    if inner is not None and not inner.done():
        await asyncio.wait([inner])
    return await _driven(work)


@coroutine
def _driven(work: Coroutine[Any, Any, T]) -> Generator[Any, Any, T]:
    """What `await work` would do; Python refuses to await a coroutine that has begun."""
    problem: BaseException | None = None
    while True:
        try:
            inner = work.send(None) if problem is None else work.throw(problem)
        except StopIteration as done:
            result: T = done.value
            return result
        problem = None
        try:
            yield inner
        except BaseException as thrown:  # handed on
            problem = thrown


def _looked_at(task: asyncio.Task[Any]) -> None:
    """Nobody waits for what comes of it: the caller was cancelled, and the next call finds the transaction as it is."""
    if not task.cancelled():
        task.exception()
