"""`where` on Json fields: paths, strings, arrays and order, and what becomes of them under a negation."""

from __future__ import annotations

from typing import Any

import pytest
from prisma import Json
from tests.calls.conftest import Both

CASES: list[tuple[str, dict[str, Any]]] = [
    ("user", {"metadata": {"path": ["a", "b"], "equals": Json([1, 2.5, None, True])}}),
    ("user", {"metadata": {"path": ["a", "b", "0"], "equals": Json(1)}}),
    ("user", {"metadata": {"path": ["visits"], "not": Json(1)}}),
    ("user", {"metadata": {"path": ["nothing"], "equals": Json(None)}}),
    ("user", {"metadata": {"path": [], "equals": Json({})}}),
    ("user", {"metadata": {"equals": Json({}), "not": Json([])}}),
    ("user", {"metadata": {}}),
    ("user", {"metadata": {"string_contains": "ex"}}),
    ("user", {"metadata": {"string_starts_with": "te"}}),
    ("user", {"metadata": {"string_starts_with": '"te'}}),
    ("user", {"metadata": {"string_ends_with": 'xt"'}}),
    ("user", {"metadata": {"path": ["source"], "string_contains": "ea"}}),
    ("user", {"metadata": {"path": ["source"], "string_starts_with": "s", "string_ends_with": "h"}}),
    ("user", {"metadata": {"path": ["source"], "string_contains": "%"}}),
    ("user", {"metadata": {"path": ["visits"], "gt": Json(200)}}),
    ("user", {"metadata": {"path": ["visits"], "lte": Json(200), "gte": Json(100.5)}}),
    ("user", {"metadata": {"path": ["source"], "lt": Json("r")}}),
    ("user", {"metadata": {"gt": Json(200)}}),
    ("user", {"metadata": {"path": ["a", "b"], "array_contains": Json([1])}}),
    ("user", {"metadata": {"path": ["a", "b"], "array_starts_with": Json(1)}}),
    ("user", {"metadata": {"path": ["a", "b"], "array_ends_with": Json(True)}}),
    ("agentnode", {"constantInput": {"array_contains": Json(1)}}),
    ("agentnode", {"constantInput": {"array_starts_with": Json(1)}}),
    ("user", {"NOT": {"metadata": {"path": ["source"], "string_contains": "ea"}}}),
    ("user", {"NOT": {"metadata": {"path": ["visits"], "gt": Json(200)}}}),
    ("user", {"NOT": {"metadata": {"path": ["visits"], "equals": Json(1)}}}),
    ("user", {"NOT": {"metadata": {"path": ["a", "b"], "array_contains": Json([1])}}}),
    ("user", {"NOT": {"NOT": {"metadata": {"path": ["source"], "string_contains": "ea"}}}}),
    ("user", {"graphs": {"some": {"nodes": {"every": {"metadata": {"string_contains": "x"}}}}}}),
    ("user", {"graphs": {"none": {"nodes": {"some": {"metadata": {"path": ["k"], "string_contains": "v"}}}}}}),
    ("user", {"NOT": {"graphs": {"some": {"nodes": {"some": {"metadata": {"string_contains": "x"}}}}}}}),
    ("profile", {"user": {"is_not": {"metadata": {"path": ["source"], "string_contains": "ea"}}}}),
    ("profile", {"NOT": {"user": {"is_not": {"metadata": {"path": ["source"], "string_contains": "ea"}}}}}),
    ("execution", {"output": {"path": ["x"], "equals": Json(1)}}),
    ("execution", {"NOT": {"output": {"path": ["x"], "equals": Json(1)}}}),
]


@pytest.mark.parametrize(("model", "where"), CASES, ids=str)
async def test_json(both: Both, model: str, where: dict[str, Any]) -> None:
    await both.same(lambda db: getattr(db, model).find_many(where=where), ordered=False)


REFUSED: list[dict[str, Any]] = [
    {"path": "z", "equals": Json(1)},
    {"path": ["z"]},
    {"path": ["z"], "gt": 200},
    {"path": ["z"], "string_contains": "x", "mode": "insensitive"},
    {"nothing": 1},
]


@pytest.mark.parametrize("condition", REFUSED, ids=str)
async def test_what_prisma_refuses_prisma_refuses(both: Both, condition: dict[str, Any]) -> None:
    error = await both.same(lambda db: db.user.find_many(where={"metadata": condition}), side="prisma")
    assert isinstance(error, Exception)
