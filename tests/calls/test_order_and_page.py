"""order, take, skip, cursor, distinct and how they go together."""

from __future__ import annotations

from typing import Any

import pytest
from tests.calls.conftest import Both

ID3 = "00000000-0000-4000-8000-000000000003"

GRAPH = {"id": "00000000-0000-4000-8000-0000000000a1", "version": 1}
NOT_LISTING_1 = {"id": {"not": "listing-1"}}

ORDERED: list[tuple[str, dict[str, Any]]] = [
    ("user", {"order": {"email": "asc"}}),
    ("user", {"order": [{"plan": "desc"}, {"email": "asc"}]}),
    ("user", {"order": [{"name": {"sort": "asc", "nulls": "first"}}, {"id": "asc"}]}),
    ("user", {"order": [{"name": {"sort": "desc", "nulls": "last"}}, {"id": "asc"}]}),
    ("user", {"order": [{"name": "desc"}, {"id": "asc"}]}),
    ("user", {"order": [{"graphs": {"_count": "desc"}}, {"email": "asc"}]}),
    ("storelisting", {"order": [{"owner": {"email": "desc"}}, {"id": "asc"}]}),
    ("storelisting", {"order": [{"reviewer": {"name": "asc"}}, {"id": "asc"}]}),
    ("storelisting", {"order": [{"tags": {"_count": "asc"}}, {"id": "desc"}]}),
    ("storelisting", {"order": [{"owner": {"profile": {"displayName": "asc"}}}, {"id": "asc"}]}),
    ("profile", {"order": [{"links": "asc"}, {"userId": "asc"}]}),
    ("user", {"order": [{"metadata": "asc"}, {"id": "asc"}]}),
    ("user", {"order": [{"profile": {"bio": {"sort": "asc", "nulls": "first"}}}, {"id": "asc"}]}),
    ("user", {"order": [], "take": 2}),
    ("user", {"order": {}, "take": 2}),
    ("user", {"take": 3}),
    ("user", {"skip": 3}),
    ("user", {"take": 3, "skip": 2}),
    ("user", {"take": -3}),
    ("user", {"take": -3, "skip": 2}),
    ("user", {"take": 0}),
    ("user", {"take": 5, "order": {"email": "desc"}}),
    ("user", {"take": -5, "skip": 1, "order": {"email": "desc"}}),
    ("user", {"take": -4, "order": [{"name": {"sort": "asc", "nulls": "last"}}, {"id": "asc"}]}),
    ("user", {"take": 4, "where": {"isAdmin": False}, "order": {"email": "asc"}}),
    ("agentgraph", {"take": 3}),
    ("listingfavorite", {"take": 3}),
    ("userspending", {"take": 3}),
    # cursors
    ("user", {"cursor": {"id": ID3}}),
    ("user", {"cursor": {"id": ID3}, "take": 2}),
    ("user", {"cursor": {"id": ID3}, "take": 2, "skip": 1}),
    ("user", {"cursor": {"id": ID3}, "take": -2}),
    ("user", {"cursor": {"id": ID3}, "take": -2, "skip": 1}),
    ("user", {"cursor": {"email": "percent@x"}, "take": 3}),
    ("user", {"cursor": {"email": "percent@x"}, "order": {"email": "asc"}, "take": 3}),
    ("user", {"cursor": {"email": "percent@x"}, "order": {"email": "desc"}, "take": 3}),
    ("user", {"cursor": {"id": ID3}, "order": [{"plan": "asc"}, {"id": "asc"}], "take": 4}),
    ("user", {"cursor": {"id": ID3}, "order": [{"name": "asc"}, {"id": "asc"}], "take": 4}),
    ("user", {"cursor": {"id": ID3}, "order": [{"name": "asc"}, {"id": "asc"}], "take": -4}),
    ("user", {"cursor": {"id": ID3}, "where": {"isAdmin": True}, "order": {"id": "asc"}}),
    ("user", {"cursor": {"id": ID3}, "where": {"isAdmin": True}, "order": [{"name": "asc"}, {"id": "asc"}]}),
    ("user", {"cursor": {"id": "00000000-0000-4000-8000-0000000000ff"}}),
    ("agentgraph", {"cursor": {"graphVersionId": {"id": "00000000-0000-4000-8000-0000000000a1", "version": 1}}, "take": 2}),
    ("user", {"cursor": {"id": ID3}, "order": [{"profile": {"displayName": "asc"}}, {"id": "asc"}]}),
    ("user", {"cursor": {"id": ID3}, "order": [{"graphs": {"_count": "desc"}}, {"id": "asc"}]}),
    ("user", {"cursor": {"id": ID3}, "order": [{"graphs": {"_count": "desc"}}, {"id": "asc"}], "where": {"isAdmin": True}}),
    ("storetag", {"cursor": {"name": "home"}, "order": [{"id": "asc"}, {"id": "desc"}]}),
    # where the cursor's own row does not match, its order decides whether there are any rows
    ("agentgraph", {"cursor": {"graphVersionId": GRAPH}, "where": {"version": 2}}),
    ("storelisting", {"cursor": {"id": "listing-1"}, "where": NOT_LISTING_1, "order": {"id": "asc"}}),
    ("storelisting", {"cursor": {"id": "listing-1"}, "where": NOT_LISTING_1, "order": [{"owner": {"email": "asc"}}, {"id": "asc"}]}),
    ("storelisting", {"cursor": {"id": "listing-1"}, "where": NOT_LISTING_1, "order": [{"graph": {"name": "asc"}}, {"id": "asc"}]}),
    ("storelisting", {"cursor": {"id": "listing-1"}, "where": NOT_LISTING_1, "order": [{"graph": {"user": {"email": "asc"}}}, {"id": "asc"}]}),
    ("storelisting", {"cursor": {"id": "listing-1"}, "where": NOT_LISTING_1, "order": [{"reviewer": {"graphs": {"_count": "asc"}}}, {"id": "asc"}]}),
    ("storelisting", {"cursor": {"id": "listing-2"}, "order": [{"graph": {"name": "desc"}}, {"id": "desc"}]}),
    ("storetag", {"cursor": {"name": "home"}, "where": {"id": {"gt": 13}}, "distinct": [], "order": {"id": "asc"}}),
    # distinct
    ("user", {"distinct": ["plan"], "order": [{"email": "asc"}]}),
    ("user", {"distinct": ["plan", "isAdmin"], "order": [{"email": "desc"}]}),
    ("user", {"distinct": ["name"], "order": [{"email": "asc"}], "take": 4}),
    ("user", {"distinct": ["plan"], "order": [{"email": "asc"}], "skip": 1}),
    ("user", {"distinct": ["plan"], "order": [{"email": "asc"}], "take": -2}),
    ("user", {"distinct": [], "order": [{"email": "asc"}]}),
    ("user", {"distinct": ["plan"], "order": [{"email": "asc"}], "cursor": {"email": "percent@x"}, "take": 2}),
    ("user", {"distinct": ["plan"], "take": 2}),
    ("user", {"distinct": [], "order": [{"name": "asc"}, {"id": "desc"}], "cursor": {"email": "nobody@x"}}),
    ("user", {"distinct": ["plan"], "order": [{"name": "asc"}, {"id": "desc"}], "cursor": {"email": "nobody@x"}}),
    ("profile", {"distinct": ["links"], "order": [{"links": "desc"}, {"userId": "asc"}]}),
    ("execution", {"distinct": ["startedAt"], "order": {"id": "asc"}}),
]  # fmt: skip


@pytest.mark.parametrize(("model", "arguments"), ORDERED, ids=str)
async def test_find_many(both: Both, model: str, arguments: dict[str, Any]) -> None:
    await both.same(lambda db: getattr(db, model).find_many(**arguments))


FIRST: list[tuple[str, dict[str, Any]]] = [
    ("user", {"order": {"email": "desc"}}),
    ("user", {"where": {"email": "percent@x"}}),
    ("user", {"where": {"email": "nothing"}}),
    ("user", {"skip": 2}),
    ("user", {"skip": 0}),
    ("user", {"skip": 2, "order": {"email": "asc"}}),
    ("user", {"cursor": {"id": ID3}}),
    ("user", {"cursor": {"id": ID3}, "skip": 1}),
    ("user", {"distinct": ["plan"], "order": {"email": "asc"}, "skip": 1}),
]


@pytest.mark.parametrize(("model", "arguments"), FIRST, ids=str)
async def test_find_first(both: Both, model: str, arguments: dict[str, Any]) -> None:
    await both.same(lambda db: getattr(db, model).find_first(**arguments))
    await both.same(lambda db: getattr(db, model).find_first_or_raise(**arguments))


REFUSED: list[dict[str, Any]] = [
    {"order": {"email": "asc", "name": "asc"}},
    {"order": {"email": {"sort": "asc"}}},
    {"order": {"nothing": "asc"}},
    {"order": {"email": "up"}},
    {"order": {"email": {"sort": "asc", "nulls": "first"}}},
    {"skip": -1},
    {"cursor": {"name": "x"}},
    {"distinct": ["nothing"]},
]


@pytest.mark.parametrize("arguments", REFUSED, ids=str)
async def test_what_prisma_refuses_prisma_refuses(both: Both, arguments: dict[str, Any]) -> None:
    error = await both.same(lambda db: db.user.find_many(**arguments), side="prisma")
    assert isinstance(error, Exception)
