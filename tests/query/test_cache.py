"""The cache of plans, used from threads and forks."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from itertools import product
from threading import Barrier, Event, Thread
from typing import Any

import pytest
from prisma.models import User
from sqlalchemy import URL

from prismalchemy.orm import describe
from prismalchemy.query import Call, Planner, Refusal
from prismalchemy.query.cache import Cache
from service.models import Base

THREADS = 8


@pytest.fixture
def switching() -> Iterator[None]:
    """Threads take turns as often as they can."""
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    yield
    sys.setswitchinterval(interval)


def in_threads(work: Callable[[int], None]) -> None:
    """Run `work` in several threads at once; an error in one is raised here."""
    start = Barrier(THREADS)

    def run(number: int) -> None:
        start.wait()
        work(number)

    with ThreadPoolExecutor(THREADS) as pool:
        list(pool.map(run, range(THREADS)))


def test_a_hit_renews() -> None:
    cache: Cache[int] = Cache(2)
    cache.keep("a", 1)
    cache.keep("b", 2)
    assert cache.get("a") == 1
    cache.keep("c", 3)
    assert (cache.get("a"), cache.get("b"), cache.get("c")) == (1, None, 3)


def test_keeping_a_key_again_renews() -> None:
    cache: Cache[int] = Cache(2)
    cache.keep("a", 1)
    cache.keep("b", 2)
    assert cache.keep("a", 10) == 1
    cache.keep("c", 3)
    assert (cache.get("a"), cache.get("b")) == (1, None)


def test_the_first_thread_wins() -> None:
    cache: Cache[object] = Cache(2)
    first, second = object(), object()
    assert cache.keep("a", first) is first
    assert cache.keep("a", second) is first
    assert cache.get("a") is first


def test_only_the_stale_value_is_dropped() -> None:
    cache: Cache[object] = Cache(2)
    stale, fresh = object(), object()
    cache.keep("a", stale)
    cache.drop("a", stale)
    assert cache.get("a") is None
    cache.keep("a", fresh)
    cache.drop("a", stale)
    assert cache.get("a") is fresh
    cache.drop("b", fresh)


def test_a_cache_has_room() -> None:
    with pytest.raises(ValueError, match="0 keys"):
        Cache(0)


def test_a_key_that_cannot_be_hashed() -> None:
    with pytest.raises(TypeError):
        Cache[int](1).get([])


@pytest.mark.usefixtures("switching")
def test_many_threads() -> None:
    cache: Cache[list[int]] = Cache(3)

    def work(number: int) -> None:
        for turn in range(20_000):
            key = (turn * (number + 1)) % 7
            value = cache.get(key)
            if value is None:
                value = cache.keep(key, [key])
            assert value == [key]
            if turn % 5 == 0:
                cache.drop(key, value)
            assert len(cache) <= 3

    in_threads(work)


@pytest.mark.usefixtures("switching")
def test_all_threads_get_one_value() -> None:
    cache: Cache[object] = Cache(2_000)
    kept: list[list[object]] = [[] for _ in range(THREADS)]

    def work(number: int) -> None:
        kept[number] = [cache.keep(key, object()) for key in range(2_000)]

    in_threads(work)
    assert all(values == kept[0] for values in kept)


class Again:
    """A key whose hash asks the cache."""

    def __init__(self, cache: Cache[int]) -> None:
        self._cache = cache

    def __hash__(self) -> int:
        return hash(self._cache.get("a"))


def test_a_thread_that_comes_again_while_it_holds_the_lock() -> None:
    cache: Cache[int] = Cache(2)
    cache.keep("a", 1)
    finished = Event()

    def ask() -> None:
        cache.get(Again(cache))
        finished.set()

    Thread(target=ask, daemon=True).start()
    assert finished.wait(10)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")
@pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning")
def test_a_fork_while_another_thread_holds_the_lock() -> None:
    cache: Cache[int] = Cache(2)
    cache.keep("a", 1)
    held, release = Event(), Event()

    def hold() -> None:
        with cache._lock:
            held.set()
            release.wait(10)

    thread = Thread(target=hold)
    thread.start()
    held.wait(10)
    child = os.fork()
    if child == 0:  # pragma: no cover  # another process
        os._exit(0 if _is_answered(cache) else 1)
    release.set()
    thread.join()
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0


def _is_answered(cache: Cache[int]) -> bool:
    answers: list[int | None] = []
    asking = Thread(target=lambda: answers.append(cache.get("a")), daemon=True)
    asking.start()
    asking.join(5)
    return answers == [1]


def planner(size: int) -> Planner:
    return Planner(describe(Base), URL.create("postgresql+asyncpg").get_dialect()(), "public", size=size)


def call(action: str = "find_many", **arguments: Any) -> Call:
    return Call("User", action, arguments, User)


USER = "00000000-0000-4000-8000-000000000001"
FIELDS = ("id", "email", "name", "createdAt")
SHAPES = [
    {"where": {first: {"in": [USER]}}, "order_by": {second: "asc"}} for first, second in product(FIELDS[:3], FIELDS)
]


@pytest.mark.usefixtures("switching")
def test_planning_in_threads_with_a_full_cache() -> None:
    plans = planner(4)
    alone = planner(100)
    texts = [alone.plan(call(**shape))[0].text for shape in SHAPES]
    # Any thread makes some of the plans that another one drops.
    calls = [(call(**shape), text) for shape, text in zip(SHAPES, texts, strict=True)]

    def work(number: int) -> None:
        for turn in range(150):
            asked, text = calls[(turn // 2 * (2 * number + 1)) % len(calls)]
            plan, values = plans.plan(asked)
            assert (plan.text, values) == (text, [[USER]])

    in_threads(work)


INCLUDED_BELOW_A_PAGE = {"graphs": {"take": 2, "include": {"nodes": {"cursor": {"id": USER}, "take": 1}}}}


def refused(plans: Planner, asked: Call) -> Refusal:
    with pytest.raises(Refusal) as caught:
        plans.plan(asked)
    return caught.value


def depth(error: BaseException) -> int:
    frames, trace = 0, error.__traceback__
    while trace is not None:
        frames, trace = frames + 1, trace.tb_next
    return frames


def test_a_refusal_is_raised_anew() -> None:
    plans = planner(4)
    asked = call("find_many", include=INCLUDED_BELOW_A_PAGE)
    first = refused(plans, asked)
    first.add_note("of the first caller")
    second, third = refused(plans, asked), refused(plans, asked)
    assert first is not second is not third
    assert (second.feature, str(second)) == ("include.cursor", str(first))
    assert not hasattr(second, "__notes__")
    assert depth(third) == depth(second) <= depth(first)
    assert third.__context__ is third.__cause__ is None
