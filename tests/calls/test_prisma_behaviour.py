"""docs/prisma-behaviour.md, row by row: what one may not expect is the same on both clients."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest
from prisma import Base64, Json
from tests.calls.conftest import Both

from rig.paths import ROOT

Call = tuple[str, str, dict[str, Any]]
BY_ID = {"id": "asc"}


def find(model: str = "user", **arguments: Any) -> Call:
    return model, "find_many", {"order": {"email": "asc"} if model == "user" else BY_ID, **arguments}


def count(where: dict[str, Any], model: str = "user") -> Call:
    return model, "count", {"where": where}


USER = "00000000-0000-4000-8000-000000000001"

# The first cell of each row -> calls that show it.
ROWS: dict[str, list[Call]] = {
    "Float": [
        find("agentnode", where={"positionX": {"gt": 0.1 + 0.2}}),
        count({"positionX": 0.1 + 0.2}, "agentnode"),
        (
            "agentnode",
            "group_by",
            {"by": ["blockId"], "avg": {"positionX": True, "priority": True}, "order": {"blockId": "asc"}},
        ),
    ],
    "DateTime": [find("execution"), find("executionlog"), find("executionlog", include={"execution": True})],
    "Int, BigInt": [
        count({"runs": {"gt": 1.9}}, "storelisting"),
        ("storetag", "find_many", {"take": 2.9, "skip": 1.1, "order": BY_ID}),
        count({"costCents": {"in": ["7", "+83"]}}, "execution"),
    ],
    "String": [
        count({"name": {"gt": datetime(2024, 5, 6, tzinfo=UTC)}}),
        count({"name": {"lt": Decimal("1.50")}}),
        count({"name": {"in": [Json("a_b"), Base64.encode(b"a")]}}),
    ],
    "contains": [
        *[
            find(where={"name": {operator: text}})
            for operator in ("contains", "startswith", "endswith")
            for text in "%_\\"
        ],
        *[find(where={"name": {"equals": text, "mode": "insensitive"}}) for text in ("A_B", "a%", "%", "_")],
        find(where={"name": {"not": "A_B", "mode": "insensitive"}}),
    ],
    "mode": [
        count({"name": {"not": {"contains": "B"}, "mode": "insensitive"}}),
        count({"name": {"not": {"contains": "B", "mode": "insensitive"}}}),
    ],
    "not": [
        count({"runs": {"not": {"gt": 5, "lt": 100}}}, "storelisting"),
        count({"runs": {"not": {"not": {"gt": 5}}}}, "storelisting"),
        count({"runs": {"not": {"not": 5}}}, "storelisting"),
        count({"name": {"not": "a_b"}}),
    ],
    "OR: []": [
        count({"OR": []}),
        count({"AND": [{"OR": []}]}),
        count({"OR": [{"OR": []}, {"isAdmin": True}]}),
        count({"NOT": {"OR": []}}),
        count({"OR": [{}, {"isAdmin": True}]}),
        count({"OR": [{"name": {}}]}),
        count({"AND": [{"profile": {}}]}),
    ],
    "relations": [count({"profile": {}}), count({"profile": {"is": {}}}), count({"NOT": {"profile": {}}})],
    "lists": [
        count({"links": {"is_empty": True}}, "profile"),
        count({"links": {"is_empty": False}}, "profile"),
        count({}, "profile"),
        count({"links": {"has": "a,b", "is_empty": False}}, "profile"),
        ("profile", "find_many", {"order": {"userId": "asc"}}),
    ],
    "Json under": [
        count({"NOT": {"metadata": {"path": ["visits"], "string_contains": "a"}}}),
        count({"NOT": {"metadata": {"path": ["visits"], "gt": Json(1)}}}),
        count({"NOT": {"metadata": {"path": [], "array_contains": Json([1])}}}),
        count({"metadata": {"string_starts_with": '"'}}),
    ],
    "unique": [
        ("user", "find_unique", {"where": {"id": USER, "isAdmin": False}}),
        ("user", "find_unique", {"where": {"id": USER, "NOT": {"isAdmin": False}}}),
        ("user", "find_unique", {"where": {"email": {"contains": "a"}}}),
        ("user", "find_unique", {"where": {"id": None}}),
    ],
    "order": [
        find(order={"email": {"sort": "asc"}}),
        find(order=[{"name": {"sort": "asc", "nulls": "first"}}, {"email": "asc"}]),
        ("storetag", "find_many", {"take": 3}),
        ("storetag", "find_many", {"skip": 1}),
        ("storetag", "find_many", {"cursor": {"id": 2}}),
        find("profile", order=[{"user": {}}, {"userId": "asc"}]),
        ("user", "group_by", {"by": ["plan"], "having": {"OR": [{"name": {}}, {"plan": "FREE"}]}}),
    ],
    "distinct": [find(distinct=[]), find(distinct=["plan"])],
    "a cursor": [
        ("storetag", "find_many", {"cursor": {"id": 2}, "where": {"id": {"not": 2}}, "order": BY_ID}),
        ("storetag", "find_many", {"cursor": {"id": 2}, "where": {"id": {"gt": 3}}, "order": BY_ID}),
        ("storetag", "find_many", {"cursor": {"id": -1}, "order": BY_ID}),
    ],
}

ELSEWHERE = {
    "upsert": "tests/writes/test_upsert.py::test_the_database_decides",
    "create_many": "tests/writes/test_create_many.py::test_rows",
    "relationMode": "tests/writes/test_relation_mode.py::test_rows",
    "nested writes": "tests/writes/nested/test_connect.py::test_connect",
    "nested update": "tests/writes/nested/test_update.py::test_update",
    "nested delete": "tests/writes/nested/test_remove.py::test_remove",
    "nested create": "tests/writes/nested/test_create.py::test_create",
    "a row that deletes itself": "tests/writes/nested/test_remove.py::test_remove",
    "PostgreSQL 18": "tests/calls/test_database_errors.py::test_a_foreign_key",
    "a transaction": "tests/transactions/test_tx.py::test_scenes",
    "a wrong number": "tests/transactions/test_raw.py::test_scenes",
    "batch_": "tests/transactions/test_batch.py::test_alone",
    "values that cannot be read": "tests/calls/test_unreadable_values.py::test_a_value",
}
"""Rows whose tests need more than a call."""

RAW = ("raw", "execute_raw")
"""Rows that tests/calls/test_raw_*.py are about."""


@pytest.mark.parametrize(("row", "call"), [(row, call) for row, calls in ROWS.items() for call in calls], ids=str)
async def test_a_row(both: Both, row: str, call: Call) -> None:
    model, action, arguments = call
    await both.equal(lambda db: getattr(getattr(db, model), action)(**arguments))


def test_each_row_has_its_calls() -> None:
    page = (ROOT / "docs" / "prisma-behaviour.md").read_text()
    # What follows is about calls that are refused, which tests/refusals compares.
    reads = page.partition("\n## ")[0]
    cells = [re.sub(r"[`*]", "", cell).strip() for cell in re.findall(r"^\| ([^|]+) \|", reads, re.MULTILINE)][2:]
    assert cells
    named = (*ROWS, *ELSEWHERE, *RAW)
    assert [cell for cell in cells if not cell.startswith(named)] == []
    for test in ELSEWHERE.values():
        file, _, name = test.partition("::")
        assert f"def {name}(" in (ROOT / file).read_text()


MOMENTS = [
    "2024-01-01T00:00:00Z", "2024-01-01T00:00:00+00:00", "2024-01-01T02:00:00.5+02:00", "2024-01-01t00:00:00z",
    "2024-01-01 00:00:00Z", "20240101T000000Z", "2024-01-01T00:00:00+0000", "2024-01-01T00:00Z", "2024-W01-1T00:00:00Z",
    "2024-01-01T00:00:00,5Z", "2024-01-01T00:00:00", "2024-01-01", "2024-01-01T24:00:00Z", "2024-01-01T00:00:60Z",
    "2024-02-30T00:00:00Z", "0001-01-01T00:00:00Z", "9999-12-31T23:59:59.999999999Z", "2024-01-01T00:00:00-00:00",
    "2024-01-01T00:00:00.123456789Z", "2024-01-01T00:00:00+23:59", "2024-01-01T00:00:00+24:00", "2024-1-1T00:00:00Z", "",
]  # fmt: skip


@pytest.mark.parametrize("text", MOMENTS)
async def test_texts_of_moments(both: Both, text: str) -> None:
    """RFC 3339 and nothing else."""
    await both.equal(lambda db: db.user.count(where={"createdAt": {"gt": text}}))
    await both.equal(lambda db: db.execution.count(where={"queuedAt": {"in": [text]}}))
    await both.equal(lambda db: db.profile.count(where={"birthday": {"lte": text}}))
