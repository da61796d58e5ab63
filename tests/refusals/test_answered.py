"""What looks wrong but is answered: without an engine, the bridge answers what Prisma answers."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal

import pytest
from prisma import Base64, Json
from tests.calls.outcomes import Make, comparable
from tests.refusals.conftest import Pair

from prismalchemy.errors import NotSupported

MOMENT = datetime(2024, 5, 6, 7, 8, 9, 123456, tzinfo=UTC)
NOBODY = "00000000-0000-4000-8000-0000000000ff"
REFERENCE = {"_ref": "bio", "_container": "Profile"}

ANSWERED: dict[str, list[Make]] = {
    "a Float for take and skip": [
        lambda db: db.execution.find_many(take=1.9, order={"id": "asc"}),
        lambda db: db.execution.find_many(take=-1.9, order={"id": "asc"}),
        lambda db: db.execution.find_many(take=0.5, order={"id": "asc"}),
        lambda db: db.execution.find_many(take=-0.5, order={"id": "asc"}),
        lambda db: db.execution.find_many(take=2, skip=1.9, order={"id": "asc"}),
        lambda db: db.execution.find_many(take=2, skip=0.9),
        lambda db: db.execution.find_many(take=2, skip=-0.9),
        lambda db: db.execution.count(take=1.5),
        lambda db: db.execution.count(skip=1.5),
        lambda db: db.execution.count(take=-1.5),
        lambda db: db.execution.group_by(by=["id"], take=1.5, order={"id": "asc"}),
        lambda db: db.user.find_many(include={"executions": {"take": 1.5}}, order={"id": "asc"}),
    ],
    "a Float for Int": [
        lambda db: db.storetag.find_many(where={"id": {"lte": 1.5}}),
        lambda db: db.storetag.find_many(where={"id": -0.5}),
        lambda db: db.storetag.find_many(where={"id": {"in": [1.9, 2.1]}}, order={"id": "asc"}),
        lambda db: db.storetag.find_many(where={"id": {"gt": 2147483647.9}}),
        lambda db: db.storetag.find_unique(where={"id": 1.5}),
        lambda db: db.storetag.find_many(cursor={"id": 1.5}),
        lambda db: db.storetag.update_many(where={"id": -7}, data={"id": 1.5}),
        lambda db: db.storetag.update_many(where={"id": -7}, data={"id": {"increment": 1.5}}),
    ],
    "a text for BigInt": [
        lambda db: db.execution.find_many(where={"costCents": "7"}, order={"id": "asc"}),
        lambda db: db.execution.find_many(
            where={"costCents": {"in": ["+7", "-5", Decimal(0), 83]}}, order={"id": "asc"}
        ),
        lambda db: db.execution.update_many(where={"id": "nope"}, data={"costCents": "12"}),
    ],
    "an order by nothing": [
        lambda db: db.credittransaction.group_by(by=["type"], count=True, order=[{}]),
        lambda db: db.credittransaction.group_by(by=["type"], count=True, order={}),
        lambda db: db.credittransaction.group_by(by=["type"], order=[{}, {"type": "asc"}]),
        lambda db: db.credittransaction.group_by(by=["id"], order=[{}], take=1),
        lambda db: db.listingfavorite.find_many(order=[{"user": {}}, {"userId": "desc"}, {"listingId": "asc"}]),
        lambda db: db.listingfavorite.find_many(order=[{"user": {}}]),
        lambda db: db.listingfavorite.find_many(order={"user": {}}, take=2),
        lambda db: db.user.find_many(order={"profile": {"user": {}}}, take=2),
        lambda db: db.user.find_many(
            include={"apiKeys": {"order_by": [{"user": {}}, {"id": "asc"}]}}, order={"id": "asc"}
        ),
    ],
    "a having that states nothing of a field that is not grouped by": [
        lambda db: db.profile.group_by(by=["displayName"], having={"bio": {}, "displayName": "Ada"}),
        lambda db: db.profile.group_by(by=["displayName"], having={"bio": {"mode": "default"}, "displayName": "Ada"}),
        lambda db: db.profile.group_by(by=["displayName"], having={"bio": {"not": {}}, "displayName": "Ada"}),
        lambda db: db.profile.group_by(by=["displayName"], having={"OR": [{"bio": {}}]}),
        lambda db: db.profile.group_by(by=["displayName"], having={"OR": [{"bio": {}}, {"displayName": "Ada"}]}),
        lambda db: db.profile.group_by(by=["displayName"], having={"NOT": [{"bio": {}}]}, order={"displayName": "asc"}),
        lambda db: db.profile.group_by(by=["displayName"], having={"AND": {"bio": {}}}, order={"displayName": "asc"}),
        lambda db: db.execution.group_by(by=["graphVersion"], having={"input": {}, "graphVersion": 1}),
    ],
    "a sum or a count beyond 32 bits": [
        lambda db: db.execution.group_by(by=["graphVersion"], having={"graphVersion": {"_count": {"gt": 2**40}}}),
        lambda db: db.execution.group_by(
            by=["graphVersion"], having={"graphVersion": {"_count": {"lt": 2**40}}}, order={"graphVersion": "asc"}
        ),
        lambda db: db.execution.group_by(by=["graphVersion"], having={"graphVersion": {"_count": {"lt": 1.5}}}),
        lambda db: db.execution.group_by(
            by=["graphVersion"], having={"graphVersion": {"_sum": {"lt": 2**40}}}, order={"graphVersion": "asc"}
        ),
        lambda db: db.execution.group_by(by=["graphVersion"], having={"graphVersion": {"_sum": {"in": [2**40, 7]}}}),
        lambda db: db.agentnode.group_by(
            by=["graphVersion"], having={"priority": {"_sum": {"lt": 2**62}}}, order={"graphVersion": "asc"}
        ),
        lambda db: db.agentnode.group_by(
            by=["graphVersion"], having={"priority": {"_sum": {"lt": 40000}}}, order={"graphVersion": "asc"}
        ),
    ],
    "a value that the client writes as a text": [
        lambda db: db.profile.find_many(where={"displayName": {"gt": Json("Ada")}}, order={"userId": "asc"}),
        lambda db: db.profile.find_many(where={"displayName": {"gt": Base64.encode(b"ab")}}, order={"userId": "asc"}),
        lambda db: db.profile.find_many(where={"displayName": {"gt": MOMENT}}, order={"userId": "asc"}),
        lambda db: db.profile.find_many(
            where={"displayName": {"gt": MOMENT.replace(tzinfo=None)}}, order={"userId": "asc"}
        ),
        lambda db: db.profile.find_many(where={"displayName": {"in": [MOMENT, "Ada"]}}),
        lambda db: db.profile.find_many(where={"displayName": {"contains": MOMENT}}),
        lambda db: db.profile.find_many(where={"displayName": {"gt": Decimal("1.50")}}, order={"userId": "asc"}),
        lambda db: db.profile.find_many(where={"links": {"has": MOMENT}}),
        lambda db: db.user.find_many(where={"metadata": {"string_contains": MOMENT}}),
        lambda db: db.user.find_many(where={"metadata": {"string_contains": Decimal(1)}}),
        lambda db: db.user.find_many(where={"metadata": {"path": [MOMENT], "string_contains": "s"}}),
        lambda db: db.user.find_many(where={"metadata": {"equals": Decimal("1.50")}}),
        lambda db: db.storetag.update_many(where={"id": -7}, data={"name": MOMENT}),
        lambda db: db.profile.update_many(where={"userId": NOBODY}, data={"links": {"push": MOMENT}}),
        lambda db: db.profile.update_many(where={"userId": NOBODY}, data={"links": {"set": [MOMENT]}}),
    ],
    "None for lists in Json": [
        lambda db, operator=operator, path=path: db.user.find_many(where={"metadata": {**path, operator: None}})
        for operator in ("array_contains", "array_starts_with", "array_ends_with")
        for path in ({}, {"path": ["source"]})
    ]
    + [
        lambda db: db.user.find_many(where={"NOT": {"metadata": {"array_ends_with": None}}}),
        lambda db: db.user.count(where={"OR": [{"metadata": {"array_contains": None}}, {"isAdmin": True}]}),
    ],
}


@pytest.mark.parametrize("place", ANSWERED)
async def test_answered_as_prisma_does(pair: Pair, place: str) -> None:
    for number, call in enumerate(ANSWERED[place]):
        expected, found = await pair.asked(call), await pair.found(call)
        assert not isinstance(expected, Exception), (number, expected)
        assert comparable(found, ordered=True) == comparable(expected, ordered=True), number
        pair.compared.add(f"{place} {number}")


@pytest.mark.parametrize(
    ("feature", "call"),
    [
        ("where.reference", lambda db: db.profile.find_many(where={"displayName": {"equals": REFERENCE}})),
        ("where.reference", lambda db: db.profile.find_many(where={"displayName": {"contains": REFERENCE}})),
        ("where.reference", lambda db: db.profile.find_many(where={"displayName": {"in": REFERENCE}})),
        ("where.reference", lambda db: db.profile.find_many(where={"links": {"has": REFERENCE}})),
        ("where.reference", lambda db: db.user.find_many(where={"metadata": {"equals": REFERENCE}})),
        ("value.moment", lambda db: db.user.find_many(where={"createdAt": "9999-12-31T23:59:60Z"})),
        ("value.moment", lambda db: db.user.find_many(where={"createdAt": "9999-12-31T23:59:59.9999999Z"})),
    ],
)
async def test_what_is_not_answered_is_named(pair: Pair, feature: str, call: Make) -> None:
    found = await pair.found(call)
    assert isinstance(found, NotSupported)
    assert f"'{feature}'" in str(found)
