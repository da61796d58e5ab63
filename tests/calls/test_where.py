"""`where` on scalar fields: every operator of every type, NULLs, wildcards and case."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any

import pytest
from prisma import Base64, Json
from prisma.enums import Plan
from tests.calls.conftest import Both

IDS = [f"00000000-0000-4000-8000-00000000000{number}" for number in range(1, 8)]
HALF_PAST = datetime(2024, 1, 1, 2, 0, tzinfo=timezone(timedelta(hours=2)))

STRING: list[dict[str, Any]] = [
    {"equals": "a_b"},
    {"equals": None},
    {"not": "a_b"},
    {"not": None},
    {"not": {"equals": "a_b"}},
    {"not": {"contains": "b"}},
    {"not": {"in": ["a_b", "A_B"]}},
    {"not": {"not": "a_b"}},
    {"not": {"startswith": "a", "endswith": "b"}},
    {"not": {"not": {"contains": "a"}}},
    {"not": {"not": None}},
    {"not": {}},
    {"not": {"in": []}},
    {"in": ["a_b", "A_B", ""]},
    {"in": []},
    {"not_in": ["a_b"]},
    {"not_in": []},
    {"lt": "b"},
    {"lte": "a_b"},
    {"gt": "a"},
    {"gte": "a_b", "lt": "b"},
    {"contains": "b"},
    {"contains": "%"},
    {"contains": "_"},
    {"contains": "\\"},
    {"contains": "\\_"},
    {"contains": ""},
    {"startswith": "a"},
    {"startswith": "%b"},
    {"endswith": "b"},
    {"endswith": "\\\\b"},
    {"contains": "A", "mode": "insensitive"},
    {"startswith": "A", "mode": "insensitive"},
    {"endswith": "B", "mode": "insensitive"},
    {"equals": "a_B", "mode": "insensitive"},
    {"equals": "a%", "mode": "insensitive"},
    {"not": "a_B", "mode": "insensitive"},
    {"not": {"contains": "A"}, "mode": "insensitive"},
    {"in": ["A_b", "50%_OFF"], "mode": "insensitive"},
    {"not_in": ["A_b"], "mode": "insensitive"},
    {"lt": "B", "mode": "insensitive"},
    {"gte": "A_b", "mode": "insensitive"},
    {"contains": "a", "mode": "default"},
    {"contains": "a", "equals": "a_b"},
    {},
]


@pytest.mark.parametrize("condition", STRING, ids=str)
async def test_string(both: Both, condition: dict[str, Any]) -> None:
    await both.same(lambda db: db.user.find_many(where={"name": condition}), ordered=False)


CASES: list[tuple[str, dict[str, Any]]] = [
    # shorthand
    ("user", {"name": "a_b"}),
    ("user", {"name": None}),
    # a column of fixed width
    ("apikey", {"prefix": {"contains": "hort"}}),
    ("apikey", {"prefix": {"in": ["short", "other"]}}),
    ("apikey", {"prefix": {"gt": "other"}}),
    # uuid
    ("user", {"id": {"in": IDS[:3]}}),
    ("user", {"id": {"not_in": IDS[1:]}}),
    ("user", {"id": {"gt": IDS[3]}}),
    ("user", {"id": {"lte": IDS[3], "not": IDS[0]}}),
    # numbers
    ("storelisting", {"runs": {"gte": 10}}),
    ("storelisting", {"runs": {"not": 0}}),
    ("storelisting", {"runs": {"in": [0, 10]}}),
    ("storelisting", {"runs": {"not": {"gt": 5, "lt": 100}}}),
    ("apikey", {"rateLimit": {"lt": 8}}),
    ("apikey", {"rateLimit": {"not": 7}}),
    ("apikey", {"rateLimit": {"in": [7, 8]}}),
    ("execution", {"costCents": {"lt": 0}}),
    ("execution", {"costCents": {"in": [9223372036854775807]}}),
    ("agentnode", {"positionX": {"gt": 0.1}}),
    ("agentnode", {"positionX": {"gte": 1}}),
    ("agentnode", {"positionX": 0.30000000000000004}),
    ("agentnode", {"positionX": {"lt": 0.30000000000000004}}),
    ("agentnode", {"positionY": {"in": [1e300, 1e-7]}}),
    ("credittransaction", {"amount": Decimal("1.5")}),
    ("credittransaction", {"amount": {"lt": Decimal("-0.00005")}}),
    ("credittransaction", {"amount": {"gte": "9999999999.9999"}}),
    ("credittransaction", {"runningBalance": {"not": None}}),
    ("storelisting", {"rating": {"in": [Decimal("4.50"), Decimal(1)]}}),
    # times
    ("user", {"createdAt": datetime(2024, 1, 1, tzinfo=UTC)}),
    ("user", {"createdAt": HALF_PAST}),
    ("user", {"createdAt": datetime(2024, 1, 1)}),
    ("user", {"createdAt": {"in": [HALF_PAST]}}),
    ("user", {"createdAt": {"lt": datetime(1970, 1, 1, tzinfo=UTC)}}),
    ("user", {"createdAt": {"gt": "2024-01-01T23:59:59.999+00:00"}}),
    ("user", {"createdAt": "2024-01-01T00:00:00Z"}),
    ("execution", {"startedAt": datetime(2024, 3, 1, 10, 0, 0, 123456, tzinfo=UTC)}),
    ("execution", {"startedAt": {"gt": datetime(2024, 3, 1, 10, 0, 0, 123456, tzinfo=UTC)}}),
    ("execution", {"queuedAt": {"lte": datetime(2024, 3, 1, 8, tzinfo=UTC)}}),
    ("profile", {"birthday": datetime(1970, 1, 1, tzinfo=UTC)}),
    ("profile", {"birthday": {"lt": datetime(1970, 1, 1, 12, tzinfo=UTC)}}),
    ("profile", {"birthday": {"gte": datetime(1970, 1, 1, 12, tzinfo=UTC)}}),
    # booleans
    ("user", {"isAdmin": True}),
    ("user", {"isAdmin": {"not": True}}),
    ("user", {"isAdmin": {"equals": False}}),
    # enums, with values that have other names in the database
    ("user", {"plan": {"in": ["ENTERPRISE", "PRO"]}}),
    ("user", {"plan": {"not": "ENTERPRISE"}}),
    ("user", {"plan": {"not_in": ["FREE"]}}),
    ("user", {"plan": Plan.ENTERPRISE}),
    ("user", {"plan": {"not": {"in": ["FREE"]}}}),
    ("executionlog", {"level": {"in": ["DEBUG", "ERROR"]}}),
    # bytes
    ("apikey", {"hash": Base64.encode(b"\x00\xff\x10")}),
    ("apikey", {"hash": {"in": [Base64.encode(b""), Base64.encode(b"x")]}}),
    ("apikey", {"hash": {"not": Base64.encode(b"")}}),
    # Json
    ("user", {"metadata": {"equals": Json({"a": {"b": [1, 2.5, None, True]}, "z": 1})}}),
    ("user", {"metadata": {"equals": Json(None)}}),
    ("user", {"metadata": {"equals": Json("text")}}),
    ("user", {"metadata": {"not": Json({})}}),
    ("execution", {"output": {"equals": Json(None)}}),
    ("execution", {"output": {"not": Json(None)}}),
    # lists
    ("profile", {"links": {"has": "a,b"}}),
    ("profile", {"links": {"has": None}}),
    ("profile", {"links": {"has_every": ["a,b", ""]}}),
    ("profile", {"links": {"has_every": []}}),
    ("profile", {"links": {"has_some": ["a,b", "zz"]}}),
    ("profile", {"links": {"has_some": []}}),
    ("profile", {"links": {"is_empty": True}}),
    ("profile", {"links": {"is_empty": False}}),
    ("profile", {"links": {"equals": []}}),
    ("profile", {"links": {"equals": ["a,b", 'c"d', ""]}}),
    ("profile", {"links": {"equals": None}}),
    ("apikey", {"permissions": {"has": "READ_STORE"}}),
    ("apikey", {"permissions": {"has_some": ["READ_STORE", "EXECUTE_GRAPH"]}}),
    ("apikey", {"permissions": {"equals": ["READ_GRAPH", "READ_STORE"]}}),
]


@pytest.mark.parametrize(("model", "where"), CASES, ids=str)
async def test_field(both: Both, model: str, where: dict[str, Any]) -> None:
    await both.same(lambda db: getattr(db, model).find_many(where=where), ordered=False)


LOGIC: list[dict[str, Any]] = [
    {},
    {"AND": []},
    {"OR": []},
    {"NOT": []},
    {"AND": [{}]},
    {"OR": [{}]},
    {"NOT": [{}]},
    {"OR": [{}, {"isAdmin": True}]},
    {"AND": {"isAdmin": True}},
    {"NOT": {"name": "a_b"}},
    {"NOT": [{"name": "a_b"}, {"isAdmin": True}]},
    {"NOT": {"name": "a_b", "isAdmin": True}},
    {"OR": [{"name": "a_b"}, {"AND": [{"isAdmin": True}, {"NOT": {"plan": "FREE"}}]}]},
    {"isAdmin": False, "OR": [{"name": None}, {"name": {"contains": "b"}}], "NOT": {"plan": "PRO"}},
    {"AND": [{"OR": []}]},
    {"NOT": {"OR": []}},
    {"NOT": {"AND": []}},
    {"NOT": [{"AND": []}, {"isAdmin": True}]},
    {"NOT": {"NOT": []}},
    {"OR": [{"OR": []}, {"isAdmin": True}]},
    {"OR": [{"AND": []}, {"isAdmin": True}]},
    {"isAdmin": True, "OR": []},
    {"AND": [{"isAdmin": True, "OR": []}]},
    {"AND": [{"name": {}}, {"OR": []}]},
    {"OR": [{"name": {}}]},
    {"OR": [{"profile": {}}, {"isAdmin": True}]},
    {"NOT": [{"graphs": {}}, {"isAdmin": True}]},
    {"graphs": {"every": {"OR": []}}},
    {"OR": [{"name": {"mode": "insensitive"}}, {"isAdmin": True}]},
    {"OR": [{"name": {"not": {}}}, {"isAdmin": True}]},
    {"NOT": [{"name": {"not": {"not": {}}}}, {"isAdmin": True}]},
    {"NOT": {"name": {"mode": "default"}}},
    {"OR": [{"profile": {"bio": {}}}, {"isAdmin": True}]},
]


@pytest.mark.parametrize("where", LOGIC, ids=str)
async def test_logic(both: Both, where: dict[str, Any]) -> None:
    await both.same(lambda db: db.user.find_many(where=where), ordered=False)


REFUSED: list[tuple[str, dict[str, Any]]] = [
    ("user", {"nothing": 1}),
    ("user", {"name": 1}),
    ("user", {"email": None}),
    ("user", {"OR": {"name": "x"}}),
    ("user", {"AND": None}),
    ("user", {"name": {"in": ["x", None]}}),
    ("user", {"plan": "enterprise-2024"}),
    ("user", {"plan": "NOTHING"}),
    ("user", {"isAdmin": "yes"}),
    ("user", {"isAdmin": {"in": [True]}}),
    ("user", {"createdAt": "2024-01-01"}),
    ("user", {"id": {"contains": "0"}}),
    ("user", {"metadata": Json({})}),
    ("storelisting", {"runs": "1"}),
    ("storelisting", {"runs": True}),
    ("storelisting", {"runs": 2**31}),
    ("profile", {"links": ["a"]}),
    ("profile", {"links": {}}),
    ("profile", {"links": {"has": "a,b", "is_empty": False}}),
    ("apikey", {"rateLimit": {"in": [7, 70000]}}),
    ("user", {"name": "nul\0"}),
    ("user", {"name": {"not": {"contains": "B", "mode": "insensitive"}}}),
]


@pytest.mark.parametrize(("model", "where"), REFUSED, ids=str)
async def test_what_prisma_refuses_prisma_refuses(both: Both, model: str, where: dict[str, Any]) -> None:
    error = await both.same(lambda db: getattr(db, model).find_many(where=where), side="prisma")
    assert isinstance(error, Exception)


async def test_a_list_of_a_hundred_thousand_values(both: Both) -> None:
    # Too long for Prisma's query text to be quick; the two thirds that exist are enough to see it answered.
    ids = [f"nothing-{number}" for number in range(100_000)] + ["credit-1", "credit-2"]
    found = await both.bridge.credittransaction.find_many(where={"id": {"in": ids}}, order={"id": "asc"})
    assert [transaction.id for transaction in found] == ["credit-1", "credit-2"]
