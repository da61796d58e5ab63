"""Filters on relations, at any depth, with the three-valued logic of related rows that are missing."""

from __future__ import annotations

from typing import Any

import pytest
from tests.calls.conftest import Both

CASES: list[tuple[str, dict[str, Any]]] = [
    # to many
    ("user", {"graphs": {"some": {"name": "one"}}}),
    ("user", {"graphs": {"some": {}}}),
    ("user", {"graphs": {"none": {}}}),
    ("user", {"graphs": {"every": {}}}),
    ("user", {"graphs": {"every": {"isActive": True}}}),
    ("user", {"graphs": {"none": {"isActive": False}}}),
    ("user", {"credits": {"every": {"runningBalance": {"gt": 0}}}}),
    ("user", {"credits": {"none": {"runningBalance": {"gt": 0}}}}),
    ("user", {"credits": {"some": {"type": "TOP_UP"}, "none": {"type": "REFUND"}}}),
    ("user", {"NOT": {"graphs": {"some": {"isActive": True}}}}),
    ("user", {"OR": [{"graphs": {"some": {"name": "one"}}}, {"isAdmin": True}]}),
    # several relations between the same models
    ("user", {"listings": {"some": {"isApproved": True}}}),
    ("user", {"reviewedListings": {"some": {"isApproved": True}}}),
    ("agentnode", {"outputs": {"some": {"isStatic": False}}, "inputs": {"some": {"isStatic": True}}}),
    # to one
    ("storelisting", {"owner": {"is": {"isAdmin": True}}}),
    ("storelisting", {"owner": {"isAdmin": True}}),
    ("storelisting", {"owner": {"is_not": {"isAdmin": True}}}),
    ("storelisting", {"reviewer": {"is": {"plan": "ENTERPRISE"}}}),
    ("storelisting", {"reviewer": {"is_not": {"plan": "FREE"}}}),
    ("storelisting", {"reviewer": None}),
    ("storelisting", {"reviewer": {"is": None}}),
    ("storelisting", {"reviewer": {"is_not": None}}),
    ("storelisting", {"reviewer": {"is": {}}}),
    ("storelisting", {"reviewer": {"is_not": {}}}),
    ("storelisting", {"NOT": {"reviewer": {"is": {"name": "nobody"}}}}),
    ("storelisting", {"NOT": {"reviewer": {"is": {"name": {"contains": "x"}}}}}),
    ("storelisting", {"graph": {"is": {"version": {"gt": 1}}}}),
    ("storelisting", {"graph": None}),
    # one to one, from both sides
    ("profile", {"user": {"is": {"name": None}}}),
    ("user", {"profile": {"is": {"bio": None}}}),
    ("user", {"profile": {"bio": "a bio"}}),
    ("user", {"profile": None}),
    ("user", {"profile": {"is": None}}),
    ("user", {"profile": {"is_not": None}}),
    ("user", {"profile": {"is_not": {"bio": "a bio"}}}),
    ("user", {"NOT": {"profile": {"is": {"bio": "a bio"}}}}),
    # a model's relation to itself, by a composite key
    ("agentgraph", {"forkedFrom": {"is": {"version": 1}}}),
    ("agentgraph", {"forks": {"some": {}}}),
    ("agentgraph", {"forkedFrom": None}),
    # many to many
    ("storelisting", {"tags": {"some": {"name": "awkward"}}}),
    ("storelisting", {"tags": {"every": {"name": "awkward"}}}),
    ("storelisting", {"tags": {"none": {"name": {"contains": "awk", "mode": "insensitive"}}}}),
    ("storetag", {"listings": {"some": {"isApproved": True}}}),
    ("storetag", {"listings": {"none": {}}}),
    # deep
    ("user", {"graphs": {"some": {"nodes": {"some": {"outputs": {"some": {"sink": {"blockId": "block"}}}}}}}}),
    ("executionlog", {"execution": {"graph": {"user": {"profile": {"displayName": "Percent"}}}}}),
    ("executionlog", {"execution": {"is": {"user": {"is_not": {"email": "percent@x"}}}}}),
    ("storetag", {"listings": {"some": {"owner": {"profile": {"is": {"links": {"is_empty": True}}}}}}}),
    ("user", {"favorites": {"some": {"listing": {"tags": {"some": {"name": "AWKWARD"}}}}}}),
]


@pytest.mark.parametrize(("model", "where"), CASES, ids=str)
async def test_relation(both: Both, model: str, where: dict[str, Any]) -> None:
    await both.same(lambda db: getattr(db, model).find_many(where=where), ordered=False)


REFUSED: list[tuple[str, dict[str, Any]]] = [
    ("user", {"graphs": {"is": {}}}),
    ("user", {"graphs": None}),
    ("storelisting", {"owner": None}),
    ("storelisting", {"owner": {"nothing": 1}}),
]


@pytest.mark.parametrize(("model", "where"), REFUSED, ids=str)
async def test_what_prisma_refuses_prisma_refuses(both: Both, model: str, where: dict[str, Any]) -> None:
    error = await both.same(lambda db: getattr(db, model).find_many(where=where), side="prisma")
    assert isinstance(error, Exception)
