"""Calls that look alike to a cache of plans, one after the other: none may be taken for another."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import Any

import pytest
from prisma import Base64, Json
from tests.calls.conftest import Both


class Mode(StrEnum):
    """Members are texts as well."""

    default = "default"
    insensitive = "insensitive"


class Text(str):
    """A subclass of a value's type."""


def find(model: str = "user", **arguments: Any) -> tuple[str, str, dict[str, Any]]:
    return model, "find_many", {"order": {"email" if model == "user" else "id": "asc"}, **arguments}


ALIKE: list[tuple[tuple[str, str, dict[str, Any]], tuple[str, str, dict[str, Any]]]] = [
    (find(take=2), find(take=-2)),
    (find(take=2), find(take=0)),
    (find(take=1), find(take=True)),
    (find(skip=1), find(skip=0)),
    (find(include={"profile": True}), find(include={"profile": 1})),
    (find(include={"profile": True}), find(include={"profile": False})),
    (find(include={"profile": True}), find(include={"profile": {}})),
    (find(include={"credits": {"order_by": {"id": "asc"}, "take": 1}}), find(include={"credits": {"order_by": {"id": "asc"}, "take": -1}})),
    (find("storelisting", where={"runs": 0}), find("storelisting", where={"runs": False})),
    (find("storelisting", where={"runs": {"in": [0, 1]}}), find("storelisting", where={"runs": {"in": [0, True]}})),
    (find("storelisting", where={"runs": {"in": [0, 1]}}), find("storelisting", where={"runs": {"in": []}})),
    (find("storelisting", where={"runs": {"in": [0, 1]}}), find("storelisting", where={"runs": {"in": [0, None]}})),
    (find("storelisting", where={"runs": {"in": [0]}}), find("storelisting", where={"runs": {"in": 0}})),
    (find(where={"name": {"contains": "B", "mode": Mode.default}}), find(where={"name": {"contains": "B", "mode": Mode.insensitive}})),
    (find(where={"name": {"contains": "B", "mode": "default"}}), find(where={"name": {"contains": "B", "mode": Text("insensitive")}})),
    (find(where={"name": "a_b"}), find(where={"name": Text("A_B")})),
    (find(where={"name": "a_b"}), find(where={"name": None})),
    (find(where={"name": {"not": "a_b"}}), find(where={"name": {"not": None}})),
    (find(where={"name": {"not": {}}}), find(where={"name": {"not": {"not": {}}}})),
    (find(where={"AND": []}), find(where={"AND": [{}]})),
    (find(where={"OR": []}), find(where={"OR": [{}]})),
    (find(where={"OR": []}), find(where={"OR": [{"isAdmin": True}]})),
    (find(where={"AND": ()}), find(where={"OR": ()})),
    (find(where={"metadata": {"path": ["visits"], "gt": Json("a")}}), find(where={"metadata": {"path": ["visits"], "gt": Json(100)}})),
    (find(where={"metadata": {"path": [], "equals": Json({})}}), find(where={"metadata": {"path": None, "equals": Json({})}})),
    (find(distinct=[], where={"isAdmin": True}), find(distinct=["plan"], where={"isAdmin": True})),
    (find(distinct=["plan"]), find(distinct="plan")),
    (find("profile", order={"userId": "asc"}, where={"links": {"has": "a,b"}}), find("profile", order={"userId": "asc"}, where={"links": {"has": None}})),
]  # fmt: skip


@pytest.mark.parametrize(("first", "second"), ALIKE, ids=str)
async def test_two_calls(both: Both, first: Any, second: Any) -> None:
    for model, action, arguments in (first, second, first):
        # Some are refused, by the client or by Prisma; which side answers is the business of other tests.
        await both.equal(lambda db, m=model, a=action, x=arguments: getattr(getattr(db, m), a)(**x))


async def test_an_order_that_is_an_empty_set(both: Both) -> None:
    found = await both.equal(lambda db: db.user.find_many(order=set(), take=2))
    assert len(found) == 2


ODD: list[tuple[str, str, dict[str, Any]]] = [
    find(order={"email": []}),
    find(order={"email": {"sort": []}}),
    find(order=[{"email": "asc"}, None]),
    find(order={"name": {"sort": "asc", "nulls": None}}),
    find("profile", order={"links": {"sort": "asc", "nulls": "first"}}),
    find(distinct={}),
    find(distinct=[["plan"]]),
    find(distinct=[Base64.encode(b"x")]),
    find(distinct=1),
    find(take=2**63),
    find(skip=10**30),
    find(take="1"),
    find(include={"profile": [1]}),
    find(include={"graphs": {"order_by": {"id": {}}}}),
    find(include={"graphs": {"take": 2**63}}),
    find(where=[]),
    find(where={"name": {"in": {}}}),
    find(where={"name": object()}),
    find(where={1: 2}),
    find(where={("a",): 2}),
    find(where={"AND": [None]}),
    find(where={"OR": [[]]}),
    find(where={"profile": [1]}),
    find(where={"graphs": {"some": None}}),
    find(where={"metadata": {"path": ["a", 1], "equals": Json(1)}}),
    ("credittransaction", "find_unique", {"where": {"userId_transactionKey": {"userId": {"not": "x"}, "transactionKey": "k1"}}}),
    ("credittransaction", "find_unique", {"where": {"userId_transactionKey": {"userId": [], "transactionKey": "k1"}}}),
    ("user", "group_by", {"by": ["plan"], "order": {"_count": "asc"}}),
    ("user", "group_by", {"by": ["plan"], "order": 1}),
    ("user", "group_by", {"by": ["plan"], "having": {"name": {"_count": 1}}}),
    ("user", "group_by", {"by": ["plan"], "having": {"email": {"_count": {"not": None}}}}),
    ("storelisting", "group_by", {"by": ["isApproved"], "having": {"runs": {"_max": {"equals": None}}}}),
    ("user", "count", {"cursor": [1]}),
]  # fmt: skip


def without_address(value: object) -> str:
    """The text of a parameter, which has to be the same in each process of a run."""
    return re.sub(r" at 0x\w+", "", str(value))


@pytest.mark.parametrize(("model", "action", "arguments"), ODD, ids=without_address)
async def test_what_nobody_expects(both: Both, model: str, action: str, arguments: dict[str, Any]) -> None:
    error = await both.equal(lambda db: getattr(getattr(db, model), action)(**arguments))
    assert isinstance(error, Exception)
