"""Awaiting something that goes on when whoever waits for it is cancelled.

As with Prisma's engine, a statement in a transaction is not stopped: the transaction would be aborted by it.
"""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine, Generator
from functools import partial
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
    loop = asyncio.get_running_loop()
    while True:
        try:
            inner = work.send(None)
        except StopIteration as done:
            result: T = done.value
            return result
        # A future between: the caller's task cancels the one that it waits for.
        outer = loop.create_future()
        if inner is None:
            # A bare yield, as of asyncio.sleep(0).
            loop.call_soon(_wake, outer)
        else:
            inner._asyncio_future_blocking = False
            inner.add_done_callback(partial(_wake, outer))
        try:
            yield from outer
        except asyncio.CancelledError:
            task = loop.create_task(_rest(inner, work))
            left.add(task)
            task.add_done_callback(left.discard)
            task.add_done_callback(_looked_at)
            raise


def _wake(outer: asyncio.Future[None], _: object = None) -> None:
    if not outer.done():
        outer.set_result(None)


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
    """Nobody waits for what comes of it."""
    if not task.cancelled():
        task.exception()
