"""Calls that are nested deeply: answered, or left to Prisma, but never an error of Python's own."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from tests.calls.conftest import Both
from tests.calls.outcomes import outcome

Wrap = Callable[[Any], Any]

GRAPH = {"name": "one"}
WHERE: dict[str, tuple[Wrap, Any]] = {
    "AND": (lambda inner: {"AND": [inner]}, GRAPH),
    "AND of a dict": (lambda inner: {"AND": inner}, GRAPH),
    "OR": (lambda inner: {"OR": [inner]}, GRAPH),
    "NOT": (lambda inner: {"NOT": [inner]}, GRAPH),
    "some": (lambda inner: {"forks": {"some": inner}}, GRAPH),
    "none": (lambda inner: {"forks": {"none": inner}}, GRAPH),
    "is": (lambda inner: {"forkedFrom": {"is": inner}}, GRAPH),
    "not": (lambda inner: {"name": {"not": inner["name"]}}, GRAPH),
}
ORDER = [{"id": "asc"}, {"version": "asc"}]


def nested(depth: int, wrap: Wrap, inner: Any) -> Any:
    for _ in range(depth):
        inner = wrap(inner)
    return inner


@pytest.mark.parametrize("name", WHERE)
@pytest.mark.parametrize("depth", [3, 6])
async def test_deep(both: Both, name: str, depth: int) -> None:
    where = nested(depth, *WHERE[name])
    await both.equal(lambda db: db.agentgraph.find_many(where=where, order=ORDER))
    await both.equal(lambda db: db.agentgraph.count(where=where))


@pytest.mark.parametrize("name", WHERE)
async def test_too_deep(both: Both, name: str) -> None:
    """More than the engine of the tests takes. The bridge may take more, or leave the call to Prisma."""
    where = nested(200, *WHERE[name])
    expected = await outcome(lambda db: db.agentgraph.count(where=where), both.prisma)
    found = await outcome(lambda db: db.agentgraph.count(where=where), both.bridge)
    assert type(found) is int or (type(found), str(found)) == (type(expected), str(expected))


@pytest.mark.parametrize("depth", [4, 40])
async def test_deep_includes(both: Both, depth: int) -> None:
    include = nested(depth, lambda inner: {"forkedFrom": {"include": inner}}, {"forkedFrom": True})
    await both.equal(lambda db: db.agentgraph.find_many(order=ORDER, take=3, include=include))


async def test_includes_too_deep(both: Both) -> None:
    include = nested(100, lambda inner: {"forkedFrom": {"include": inner}}, {"forkedFrom": True})
    error = await both.equal(lambda db: db.agentgraph.find_many(order=ORDER, include=include))
    assert isinstance(error, Exception)
