"""Work that goes on when whoever waits for it is cancelled, at whichever moment that is."""

from __future__ import annotations

import asyncio

import pytest

from prismalchemy.transactions.uninterrupted import Left, uninterrupted


async def work(steps: list[asyncio.Future[int] | None], seen: list[object]) -> str:
    for step in steps:
        try:
            seen.append(await step if step is not None else await asyncio.sleep(0))
        except (ZeroDivisionError, asyncio.CancelledError) as error:
            seen.append(type(error).__name__)
    return "done"


def futures(count: int) -> list[asyncio.Future[int]]:
    return [asyncio.get_running_loop().create_future() for _ in range(count)]


async def test_it_is_as_awaiting_it() -> None:
    first, second, third = futures(3)
    seen: list[object] = []
    task = asyncio.create_task(wrapped(work([first, None, second, third], seen), set()))
    await asyncio.sleep(0)
    first.set_result(1)
    await asyncio.sleep(0)
    second.set_exception(ZeroDivisionError())
    third.cancel()
    assert await task == "done"
    assert seen == [1, None, "ZeroDivisionError", "CancelledError"]


async def wrapped(coroutine: object, left: Left) -> str:
    found: str = await uninterrupted(coroutine, left)  # type: ignore[arg-type]
    return found


@pytest.mark.parametrize("done_before", [False, True])
async def test_cancelled(done_before: bool) -> None:
    first, second = futures(2)
    seen: list[object] = []
    left: Left = set()
    task = asyncio.create_task(wrapped(work([first, second], seen), left))
    await asyncio.sleep(0)
    if done_before:
        # The task is about to be woken, and is cancelled before it is.
        first.set_result(1)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert not first.cancelled()
    if not done_before:
        first.set_result(1)
    (rest,) = left
    await asyncio.sleep(0)
    second.set_result(2)
    assert await rest == "done"
    await asyncio.sleep(0)
    assert (seen, left) == ([1, 2], set())


async def test_an_error_that_nobody_sees() -> None:
    async def fail() -> None:
        await asyncio.sleep(0)
        await gate
        raise ZeroDivisionError

    (gate,) = futures(1)
    left: Left = set()
    task = asyncio.create_task(wrapped(fail(), left))
    await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    gate.set_result(1)
    # Nobody is told by way of the loop's handler either: filterwarnings = error.
    while left:  # noqa: ASYNC110  # it goes by itself
        await asyncio.sleep(0)
