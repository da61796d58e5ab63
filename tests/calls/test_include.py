"""include: related rows of any depth and width, each with arguments of its own, in one round trip."""

from __future__ import annotations

from typing import Any

import pytest
from tests.calls.conftest import Both

BY_ID = {"order_by": {"id": "asc"}}
PERCENT = {"email": "percent@x"}

TREES: list[tuple[str, dict[str, Any]]] = [
    ("user", {"profile": True}),
    ("user", {"profile": False}),
    ("profile", {"user": True}),
    ("storelisting", {"owner": True, "reviewer": True, "graph": True}),
    ("storelisting", {"reviewer": {"where": {"plan": "FREE"}}}),
    ("storelisting", {"tags": {"order_by": {"name": "asc"}}}),
    ("storetag", {"listings": BY_ID}),
    ("user", {"graphs": {"order_by": [{"id": "asc"}, {"version": "desc"}]}}),
    ("user", {"graphs": {"where": {"isActive": False}, "order_by": {"createdAt": "asc"}}}),
    ("agentgraph", {"forkedFrom": True, "forks": {"order_by": [{"id": "asc"}]}}),
    ("agentgraph", {"nodes": {**BY_ID, "include": {"outputs": {**BY_ID, "include": {"sink": True}}, "inputs": BY_ID}}}),
    ("user", {"apiKeys": {"order_by": {"id": "asc"}}, "credits": BY_ID, "favorites": {"order_by": {"listingId": "asc"}}}),
    ("user", {"executions": {**BY_ID, "include": {"logs": BY_ID, "graph": {"include": {"user": {"include": {"profile": True}}}}}}}),
    ("executionlog", {"execution": {"include": {"user": True}}}),
    ("credittransaction", {"user": True}),
    # pages of related rows, for each parent
    ("user", {"credits": {**BY_ID, "take": 2}}),
    ("user", {"credits": {**BY_ID, "take": -2}}),
    ("user", {"credits": {**BY_ID, "skip": 1}}),
    ("user", {"credits": {**BY_ID, "take": 2, "skip": 1}}),
    ("user", {"credits": {**BY_ID, "take": -2, "skip": 1}}),
    ("user", {"credits": {"take": 2}}),
    ("user", {"credits": {"skip": 1}}),
    ("user", {"credits": {"distinct": ["type"], "order_by": {"id": "asc"}}}),
    ("user", {"credits": {"distinct": ["type"], "order_by": {"id": "asc"}, "take": 1, "skip": 1}}),
    ("user", {"credits": {"cursor": {"id": "credit-1"}, "order_by": {"id": "asc"}}}),
    ("user", {"credits": {"cursor": {"id": "credit-1"}, "order_by": {"id": "asc"}, "take": 1}}),
    ("storelisting", {"tags": {"order_by": {"name": "desc"}, "take": 1}}),
    # foreign keys without an index: the rows of all parents at once
    ("user", {"listings": BY_ID}),
    ("user", {"listings": BY_ID, "reviewedListings": BY_ID}),
    ("user", {"listings": {**BY_ID, "where": {"isApproved": True}}}),
    ("user", {"listings": {**BY_ID, "take": 1}}),
    ("user", {"listings": {**BY_ID, "take": -1}}),
    ("user", {"listings": {**BY_ID, "take": -2, "skip": 1}}),
    ("user", {"listings": {**BY_ID, "skip": 1}}),
    ("user", {"listings": {**BY_ID, "take": 1, "skip": 1}}),
    ("user", {"listings": {**BY_ID, "take": 0}}),
    ("user", {"listings": {"take": 1}}),
    ("user", {"listings": {"order_by": [{"rating": {"sort": "desc", "nulls": "last"}}, {"id": "asc"}]}}),
    ("user", {"listings": {"distinct": ["isApproved"], "order_by": {"id": "asc"}}}),
    ("user", {"listings": {"distinct": ["isApproved"], "order_by": {"id": "asc"}, "skip": 1}}),
    ("user", {"listings": {"cursor": {"id": "listing-1"}, "order_by": {"id": "asc"}, "take": 1}}),
    ("user", {"listings": {"cursor": {"id": "listing-2"}, "order_by": {"id": "asc"}, "take": -1}}),
    ("user", {"listings": {**BY_ID, "include": {"favorites": {"order_by": {"userId": "asc"}}, "tags": BY_ID, "graph": True}}}),
    ("user", {"graphs": {"order_by": [{"id": "asc"}, {"version": "asc"}], "include": {"forks": {"order_by": [{"id": "asc"}, {"version": "asc"}], "include": {"listings": BY_ID}}, "listings": BY_ID}}}),
    ("storetag", {"listings": {**BY_ID, "include": {"favorites": {"order_by": {"userId": "asc"}, "include": {"user": {"include": {"listings": BY_ID}}}}}}}),
    ("profile", {"user": {"include": {"reviewedListings": {**BY_ID, "include": {"owner": {"include": {"listings": BY_ID}}}}}}}),
    ("storelisting", {"tags": {"where": {"name": "awkward"}, "take": 1}}),
]  # fmt: skip


@pytest.mark.parametrize(("model", "include"), TREES, ids=str)
async def test_every_row_with_its_related_rows(both: Both, model: str, include: dict[str, Any]) -> None:
    await both.same(lambda db: getattr(db, model).find_many(include=include), ordered=False)


@pytest.mark.parametrize("action", ["find_unique", "find_first", "find_unique_or_raise", "find_first_or_raise"])
async def test_one_row(both: Both, action: str) -> None:
    include = {"profile": True, "graphs": {"order_by": {"version": "asc"}, "include": {"nodes": BY_ID}}}
    user = await both.same(lambda db: getattr(db.user, action)(where=PERCENT, include=include))
    assert [len(graph.nodes) for graph in user.graphs] == [2, 1]


async def test_a_page_with_includes(both: Both) -> None:
    await both.same(lambda db: db.user.find_many(take=-3, skip=1, order={"email": "asc"}, include={"profile": True}))
    await both.same(lambda db: db.user.find_many(take=-3, skip=1, order={"email": "asc"}, include={"listings": BY_ID}))
    await both.same(
        lambda db: db.user.find_many(
            where={"profile": {"is_not": None}},
            cursor={"id": "00000000-0000-4000-8000-000000000001"},
            take=5,
            include={"listings": BY_ID, "profile": True},
        )
    )
    await both.same(
        lambda db: db.user.find_many(distinct=["plan"], order={"email": "asc"}, include={"credits": BY_ID}, take=2)
    )


async def test_one_round_trip(both: Both, statements: list[str]) -> None:
    include = {"profile": True, "graphs": {"include": {"nodes": {"include": {"outputs": {"include": {"sink": True}}}}}}}
    await both.bridge.user.find_many(include=include)
    assert len(statements) == 1


async def test_a_cursor_of_another_parent(both: Both) -> None:
    """With one parent Prisma goes on from where the cursor would be; with several it looks for the cursor's row."""
    credits = {"credits": {"cursor": {"id": "credit-1"}, **BY_ID}}
    where = {"email": "under_score@x"}
    one = await both.same(lambda db: db.user.find_unique(where=where, include=credits))
    assert [credit.id for credit in one.credits] == ["credit-3"]
    await both.same(lambda db: db.user.find_many(where=where, include=credits))
    several = await both.same(lambda db: db.user.find_many(include=credits, order={"email": "desc"}))
    assert next(user for user in several if user.email == "under_score@x").credits == []
    listings = {"listings": {"cursor": {"id": "listing-1"}, **BY_ID}}
    await both.same(lambda db: db.user.find_unique(where=where, include=listings))
    optional = {"credits": {"cursor": {"id": "credit-1"}, "order_by": [{"runningBalance": "asc"}, {"id": "asc"}]}}
    assert (await both.same(lambda db: db.user.find_unique(where=where, include=optional))).credits == []
    reviewer = {"reviewer": {"where": where, "include": credits}}
    await both.same(lambda db: db.storelisting.find_many(include=reviewer), ordered=False)


async def test_a_cursor_below_a_page(both: Both) -> None:
    """Prisma answers, since it hangs on how many rows the page has."""
    nodes = {"cursor": {"id": "00000000-0000-4000-8000-0000000000b1"}, **BY_ID}
    include = {"graphs": {"take": 1, "order_by": [{"version": "asc"}], "include": {"nodes": nodes}}}
    await both.same(lambda db: db.user.find_unique(where=PERCENT, include=include), side="prisma")


REFUSED: list[dict[str, Any]] = [
    {"nothing": True},
    {"profile": {"take": 1}},
    {"graphs": {"nothing": 1}},
    {"graphs": {"where": {"nothing": 1}}},
]


@pytest.mark.parametrize("include", REFUSED, ids=str)
async def test_what_prisma_refuses_prisma_refuses(both: Both, include: dict[str, Any]) -> None:
    error = await both.same(lambda db: db.user.find_many(include=include), side="prisma")
    assert isinstance(error, Exception)
