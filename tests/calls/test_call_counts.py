"""How many functions the hot calls run through, so that a slow-down fails without the noise of a clock.

As SQLAlchemy guards its own speed (test/profiles.txt). The numbers are those of Python 3.11; later versions inline
comprehensions and make fewer calls. After a change that is worth it, write the new number here.
"""

from __future__ import annotations

import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import Any

import prisma
import pytest
from prisma.models import AgentGraph, User
from tests.calls.conftest import Both

import prismalchemy
from prismalchemy.client import Prisma

USER = "00000000-0000-4000-8000-000000000001"
GRAPHS = {"graphs": {"include": {"nodes": True}}}
TOLERANCE = 0.05

_OURS = tuple(str(Path(package.__file__ or "").parent) for package in (prismalchemy, prisma))


@pytest.fixture(scope="module")
async def bridge(both: Both) -> AsyncIterator[Prisma]:
    """A client of its own, to whose engine nobody has ever listened: its statements take the fast way."""
    client = Prisma(datasource=both.bridge._datasource)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("ENABLE_SQLALCHEMY", "true")
        patch.setenv("SQLALCHEMY_MODELS", "service.models")
        await client.connect()
    assert not client._runtime.database.observed
    yield client
    await client.disconnect()


class Count:
    """Functions called: all of them, and those of the bridge and the client."""

    def __init__(self) -> None:
        self.all = 0
        self.ours = 0

    def note(self, frame: FrameType, event: str, _: Any) -> None:
        if event in ("call", "c_call"):
            self.all += 1
        if event == "call" and frame.f_code.co_filename.startswith(_OURS):
            self.ours += 1


@contextmanager
def counted() -> Iterator[Count]:
    count = Count()
    sys.setprofile(count.note)
    try:
        yield count
    finally:
        sys.setprofile(None)


def check(found: int, expected: int) -> None:
    assert found <= expected * (1 + TOLERANCE), f"{found} function calls, where {expected} were enough"
    if sys.version_info[:2] == (3, 11):
        assert found >= expected * (1 - TOLERANCE), f"{found} function calls, fewer than the {expected} written here"


# What the action layer hands over, and how many calls turn it into a statement with its arguments.
TRANSLATIONS: dict[str, tuple[dict[str, Any], int]] = {
    "find_unique": (
        {"method": "find_unique", "model": User, "arguments": {"where": {"id": USER}, "include": None}},
        31,
    ),
    "page": (
        {
            "method": "find_many",
            "model": AgentGraph,
            "arguments": {"where": {"userId": USER, "isActive": True}, "order_by": {"createdAt": "desc"}, "take": 10},
        },
        44,
    ),
    "tree": (
        {
            "method": "find_many",
            "model": User,
            "arguments": {"where": {"email": {"in": ["a", "b"]}}, "include": GRAPHS},
        },
        48,
    ),
}


@pytest.mark.parametrize("name", TRANSLATIONS)
async def test_translation_of_a_shape_that_was_seen_before(bridge: Prisma, name: str) -> None:
    call, expected = TRANSLATIONS[name]
    assert bridge._route(call).side == "sqlalchemy"
    with counted() as count:
        bridge._route(call)
    check(count.all, expected)


RAW = "SELECT n, '{\"a\": [1.5]}'::jsonb AS data, ARRAY[n, n + 1] AS items FROM generate_series(1, 100) n"
# Whole calls: the functions of the bridge and of Prisma's action layer, but not of asyncpg, asyncio and Pydantic.
WHOLE: dict[str, tuple[Any, int]] = {
    "find_unique": (lambda db: db.user.find_unique(where={"id": USER}), 42),
    "page": (lambda db: db.agentgraph.find_many(where={"userId": USER}, order={"createdAt": "desc"}, take=10), 50),
    "tree": (lambda db: db.user.find_many(where={"id": {"in": [USER]}}, include=GRAPHS), 49),
    "count": (lambda db: db.agentgraph.count(where={"userId": USER}), 38),
    "raw": (lambda db: db.query_raw(RAW), 660),
}


@pytest.mark.parametrize("name", WHOLE)
async def test_whole_call(bridge: Prisma, name: str) -> None:
    call, expected = WHOLE[name]
    for _ in range(3):
        await call(bridge)
    with counted() as count:
        await call(bridge)
    check(count.ours, expected)
