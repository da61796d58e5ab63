"""count with all its arguments, and group_by with its raw results."""

from __future__ import annotations

from typing import Any

import pytest
from tests.calls.conftest import Both

PERCENT = "00000000-0000-4000-8000-000000000001"
ID3 = "00000000-0000-4000-8000-000000000003"

COUNTS: list[tuple[str, dict[str, Any]]] = [
    ("user", {}),
    ("user", {"where": {"isAdmin": True}}),
    ("user", {"where": {"graphs": {"some": {}}}}),
    ("storelisting", {"where": {"reviewer": {"is_not": None}}}),
    ("user", {"select": {"_all": True, "name": True}}),
    ("user", {"select": {}}),
    ("user", {"select": {"name": True}, "take": 5}),
    ("user", {"take": 3}),
    ("user", {"take": -3}),
    ("user", {"skip": 3}),
    ("user", {"take": 3, "skip": 100}),
    ("user", {"cursor": {"id": ID3}}),
    ("user", {"cursor": {"id": ID3}, "take": 2}),
    ("user", {"take": 0}),
    ("listingfavorite", {"take": 1}),
    ("listingfavorite", {"cursor": {"userId_listingId": {"userId": PERCENT, "listingId": "listing-1"}}}),
    ("userspending", {}),
]


@pytest.mark.parametrize(("model", "arguments"), COUNTS, ids=str)
async def test_count(both: Both, model: str, arguments: dict[str, Any]) -> None:
    await both.same(lambda db: getattr(db, model).count(**arguments))


GROUPS: list[tuple[str, dict[str, Any]]] = [
    ("user", {"by": ["plan"], "count": True}),
    ("user", {"by": ["plan", "isAdmin"], "count": {"_all": True, "name": True}, "order": [{"plan": "asc"}, {"isAdmin": "asc"}]}),
    ("user", {"by": ["createdAt"], "min": {"name": True, "createdAt": True}, "max": {"email": True}}),
    ("user", {"by": ["name"]}),
    ("storelisting", {"by": ["isApproved"], "sum": {"runs": True, "rating": True}, "avg": {"runs": True, "rating": True}}),
    ("storelisting", {"by": ["isApproved"], "min": {"runs": True, "rating": True, "publishedOn": True}, "max": {"updatedAt": True}}),
    ("credittransaction", {"by": ["type"], "sum": {"amount": True}, "avg": {"amount": True}, "max": {"createdAt": True}}),
    ("credittransaction", {"by": ["runningBalance"], "count": True}),
    ("execution", {"by": ["costCents"], "count": True}),
    ("execution", {"by": ["status"], "avg": {"graphVersion": True}, "min": {"startedAt": True, "costCents": True}}),
    ("executionlog", {"by": ["level"], "count": True, "max": {"id": True}}),
    ("agentnode", {"by": ["blockId"], "sum": {"positionY": True, "priority": True}, "avg": {"positionX": True}}),
    ("agentnode", {"by": ["metadata"], "count": True}),
    ("profile", {"by": ["birthday"], "count": True}),
    ("profile", {"by": ["links"], "count": True}),
    ("apikey", {"by": ["hash", "status"], "count": True}),
    ("user", {"by": ["plan"], "where": {"isAdmin": False}, "count": True}),
    ("user", {"by": ["plan"], "where": {"graphs": {"some": {}}}, "count": True}),
    ("user", {"by": ["plan"], "having": {"plan": "FREE"}, "count": True}),
    ("user", {"by": ["plan"], "having": {"name": {"_count": {"gt": 1}}}, "count": True}),
    ("credittransaction", {"by": ["userId"], "having": {"amount": {"_sum": {"gt": 5}}}, "sum": {"amount": True}}),
    ("credittransaction", {"by": ["userId"], "having": {"amount": {"_avg": {"lt": 5}, "_max": {"gt": 0}}}, "sum": {"amount": True}}),
    ("storelisting", {"by": ["ownerId"], "having": {"OR": [{"runs": {"_avg": {"gt": 2.5}}}, {"NOT": {"runs": {"_min": {"equals": 0}}}}]}}),
]  # fmt: skip


@pytest.mark.parametrize(("model", "arguments"), GROUPS, ids=str)
async def test_group_by(both: Both, model: str, arguments: dict[str, Any]) -> None:
    await both.same(lambda db: getattr(db, model).group_by(**arguments), ordered=False)


PAGES: list[tuple[str, dict[str, Any]]] = [
    ("user", {"by": ["plan"], "order": {"plan": "desc"}, "take": 2}),
    ("user", {"by": ["plan"], "order": {"plan": "desc"}, "skip": 1}),
    ("credittransaction", {"by": ["type"], "order": {"_sum": {"amount": "desc"}}, "count": True}),
    ("credittransaction", {"by": ["type"], "order": {"type": "desc"}, "take": -2}),
    ("credittransaction", {"by": ["type"], "order": {"type": "desc"}, "take": -2, "skip": 1}),
    ("storelisting", {"by": ["graphId"], "order": {"graphId": {"sort": "desc", "nulls": "last"}}, "take": -1}),
    ("credittransaction", {"by": ["type"], "order": [{"_count": {"type": "desc"}}, {"type": "desc"}], "take": -2}),
    ("user", {"by": ["plan"], "order": {"plan": "asc"}, "having": {"name": {"_count": {"not": None}}}}),
    (
        "storelisting",
        {"by": ["isApproved"], "order": {"isApproved": "asc"}, "having": {"rating": {"_max": {"equals": None}}}},
    ),
    ("storetag", {"by": ["name"], "order": {"name": "asc"}, "having": {"NOT": [{"name": {}}]}}),
    (
        "storetag",
        {
            "by": ["name"],
            "order": {"name": "asc"},
            "having": {"OR": [{"name": {"mode": "default"}}, {"id": {"_sum": {"lt": 3}}}]},
        },
    ),
    (
        "storetag",
        {
            "by": ["name"],
            "order": {"name": "asc"},
            "having": {"OR": [{"id": {"_sum": {}}}, {"id": {"_sum": {"lt": 3}}}]},
        },
    ),
    ("credittransaction", {"by": ["type"], "order": [{"_count": {"type": "asc"}}, {"type": "asc"}]}),
]


@pytest.mark.parametrize(("model", "arguments"), PAGES, ids=str)
async def test_group_by_ordered(both: Both, model: str, arguments: dict[str, Any]) -> None:
    await both.same(lambda db: getattr(db, model).group_by(**arguments))


REFUSED: list[dict[str, Any]] = [
    {"by": []},
    {"by": ["plan"], "order": {"name": "asc"}},
    {"by": ["plan"], "having": {"name": "x"}},
    {"by": ["plan"], "take": 1},
    {"by": ["nothing"]},
    {"by": ["plan"], "sum": {"name": True}},
    {"by": ["plan"], "order": {"_count": {"_all": "asc"}}},
    {"by": ["plan"], "order": {"_count": {}}},
    {"by": ["plan"], "order": {"_count": {"id": "asc", "name": "asc"}}},
    {"by": ["plan"], "having": {"metadata": {"_count": {"gt": 1}}}},
]


@pytest.mark.parametrize("arguments", REFUSED, ids=str)
async def test_what_prisma_refuses_prisma_refuses(both: Both, arguments: dict[str, Any]) -> None:
    expected = None if "take" in arguments else "prisma"
    error = await both.same(lambda db: db.user.group_by(**arguments), side=expected)
    assert isinstance(error, Exception)


async def test_a_sum_that_is_no_bigint(both: Both) -> None:
    error = await both.same(lambda db: db.execution.group_by(by=["graphVersion"], sum={"costCents": True}))
    assert error.code == "P2023"


async def test_a_cursor_of_a_compound_id_cannot_be_counted(both: Both) -> None:
    cursor = {"graphVersionId": {"id": "00000000-0000-4000-8000-0000000000a1", "version": 1}}
    error = await both.same(lambda db: db.agentgraph.count(cursor=cursor), side="prisma")
    assert error.code == "P2019"
