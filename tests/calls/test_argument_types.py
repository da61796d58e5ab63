"""Arguments of other types than those that a call usually has. What Prisma Client Python's serialiser makes of them decides."""

from __future__ import annotations

from collections import ChainMap, OrderedDict, UserDict, UserList, UserString, defaultdict, deque, namedtuple
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from enum import Enum, IntEnum, StrEnum
from fractions import Fraction
from types import MappingProxyType, SimpleNamespace
from typing import Any
from uuid import UUID

import pytest
from prisma import Base64, Json
from prisma import _builder as builder
from prisma.models import User
from tests.calls.conftest import Both

USER = "00000000-0000-4000-8000-000000000001"


class SafeJson(Json):
    """As real backends have it: takes out what PostgreSQL would refuse."""

    def __init__(self, data: Any) -> None:
        super().__init__({key: value for key, value in data.items() if value is not None})


class Blob(Base64):
    """A class of the team's own."""


class Name(str):
    def __str__(self) -> str:
        return "not what is sent"


class Number(int):
    def __repr__(self) -> str:
        return "not what is sent"

    __str__ = __repr__


class Ratio(float):
    pass


class Moment(datetime):
    pass


class Money(Decimal):
    pass


class Page(IntEnum):
    small = 2


class Plan(StrEnum):
    free = "FREE"


class Key(StrEnum):
    field = "email"
    asc = "asc"


class OldPlan(str, Enum):  # noqa: UP042  # as they were written before Python 3.11
    free = "FREE"


class Other(Enum):
    free = "FREE"


class Filters(dict[str, Any]):
    pass


class Several(list[Any]):
    pass


Pair = namedtuple("Pair", ["first", "second"])

Call = tuple[str, str, dict[str, Any]]


def find(model: str = "user", **arguments: Any) -> Call:
    return model, "find_many", {"order": {"email" if model == "user" else "id": "asc"}, **arguments}


MOMENT = Moment(2024, 1, 1, tzinfo=timezone(timedelta(hours=2)))

TAKEN: list[Call] = [
    find(where={"metadata": {"equals": SafeJson({"visits": 3, "gone": None})}}),
    find(where={"metadata": {"equals": '{"visits": 3}'}}),
    find(where={"metadata": {"not": Json({"at": datetime(2024, 1, 1), "amount": Decimal("1.50")})}}),
    find(where={"metadata": {"path": ("visits",), "equals": Json(Number(3))}}),
    find(where={"metadata": {"path": Several(["visits"]), "gt": Json(Number(1))}}),
    find(where={"metadata": {"equals": Json({"big": 2**64, "small": 1e-7, "float": 1.0})}}),
    find("apikey", where={"hash": Blob.encode(b"hash-1")}),
    find("apikey", where={"hash": str(Base64.encode(b"hash-1"))}),
    find("apikey", where={"hash": {"in": [Blob.encode(b"hash-1"), Base64.encode(b"x")]}}),
    find(where=OrderedDict(name="a_b")),
    find(where=defaultdict(dict, name=Filters(contains="a"))),
    find(where=Filters(AND=Several([Filters(isAdmin=True), {"name": {"not": None}}]))),
    find(where=Filters(OR=({"name": Name("a_b")}, {"email": {"in": Several([Name("x"), "y"])}}))),
    find(where={"NOT": Filters(name="a_b")}),
    find(where={"email": {"in": Pair("a@x", "b@x")}}),
    find(where={"email": {"not_in": {Name("a@x")}}}),
    find(where={"plan": Plan.free}),
    find(where={"plan": OldPlan.free}),
    # The order of a set is that of a process, and an id has to be the same in each of a run.
    pytest.param(*find(where={"plan": {"in": {Plan.free, "PRO"}}}), id="a set"),
    find(where={"name": {"contains": Name("B"), "mode": Name("insensitive")}}),
    find(where={"name": Json("a_b")}),
    find(where={"name": Json(None)}),
    find(where={"name": Base64.encode(b"x")}),
    find(where={"name": Decimal("1.50")}),
    find(where={"createdAt": {"gt": MOMENT}}),
    find(where={"createdAt": {"in": [MOMENT, datetime(2024, 1, 1, tzinfo=UTC)]}}),
    find("storelisting", where={"runs": Number(1)}),
    find("storelisting", where={"runs": {"in": (Page.small, 0)}}),
    find("storelisting", where={"rating": Money("4.5")}),
    find("storelisting", where={"rating": {"gt": Ratio(1.5)}}),
    find("storelisting", where={"rating": {"gt": Page.small}}),
    find("agentnode", where={"positionX": {"lt": Ratio(1.5)}}),
    find("agentnode", where={"positionX": {"gt": Number(-5)}}),
    find("execution", where={"costCents": {"gt": Number(2)}}),
    find(take=Page.small, skip=Number(1)),
    find(order=OrderedDict(email="desc")),
    find(order=[Filters(plan=Key.asc), {"email": Name("asc")}]),
    find(order=({"email": "asc"},)),
    find(distinct=[Name("plan")]),
    find(distinct=("plan", "isAdmin")),
    find(distinct={"plan"}),
    find(include=MappingProxyType({"profile": True, "graphs": False})),
    find(include=ChainMap({"profile": True}, {"credits": {"take": 1}})),
    find(include=UserDict(profile=True)),
    find(include=OrderedDict(profile=True)),
    find(include={"graphs": Filters(take=1, order_by=[Filters(id="asc"), {"version": "asc"}], include=MappingProxyType({"user": True}))}),
    find(include=MappingProxyType({"graphs": {"take": 1, "orderBy": [{"id": "asc"}, {"version": "asc"}], "where": {"name": Name("one")}}})),
    ("user", "find_unique", {"where": Filters(email=Name("a@x"))}),
    ("user", "find_first", {"where": {"email": "a@x"}, "include": MappingProxyType({"profile": True})}),
    ("user", "count", {"where": Filters(plan=Plan.free), "take": Page.small}),
    ("user", "group_by", {"by": Several(["plan"]), "where": Filters(isAdmin=False), "order": Filters(plan=Key.asc)}),
    ("user", "group_by", {"by": ("plan",), "having": Filters(plan=Filters(equals=Plan.free)), "order": {"plan": "asc"}}),
    ("credittransaction", "find_unique", {"where": Filters(userId_transactionKey=Filters(userId=Name(USER), transactionKey="k1"))}),
    ("profile", "find_many", {"where": {"links": {"has": Name("a,b")}}, "order": {"userId": "asc"}}),
    ("profile", "find_many", {"where": {"links": {"has_some": Pair(Name("a,b"), "c")}}, "order": {"userId": "asc"}}),
]  # fmt: skip


@pytest.mark.parametrize(("model", "action", "arguments"), TAKEN, ids=str)
async def test_taken(both: Both, model: str, action: str, arguments: dict[str, Any]) -> None:
    found = await both.same(lambda db: getattr(getattr(db, model), action)(**arguments))
    assert not isinstance(found, Exception)


class Stranger:
    def __repr__(self) -> str:
        return "stranger"


def values() -> Iterator[str]:
    yield "a@x"


NOT_TAKEN: list[Any] = [
    MappingProxyType({"email": "a@x"}), UserDict(email="a@x"), ChainMap({"email": "a@x"}), UserList(["a@x"]), UserString("a@x"),
    frozenset({"a@x"}), deque(["a@x"]), range(2), {"a": 1}.keys(), {"a": 1}.values(), values, UUID(USER), date(2024, 1, 1),
    MOMENT.time(), timedelta(1), Fraction(1, 2), 1j, b"a@x", bytearray(b"a@x"), memoryview(b"a@x"), Other.free, Ellipsis,
    NotImplemented, object, SimpleNamespace(data=1), Stranger(), User, [["a@x"]], [{"a@x"}], [UUID(USER)], True, 1, 1.5, Json({1: 2}),
]  # fmt: skip


@pytest.mark.parametrize("value", NOT_TAKEN, ids=lambda value: type(value).__name__)
async def test_not_taken(both: Both, value: Any) -> None:
    """Prisma's own error, a TypeError of the client's before one of the engine's, in each place where a value may be."""
    for arguments in (
        {"where": value},
        {"where": {"email": value}},
        {"where": {"email": {"in": value}}},
        {"where": {"email": {"in": [value]}}},
        {"where": {"nothing": 1, "email": {"contains": value}}},
        {"where": {"AND": value}},
        {"where": {"OR": [value]}},
        {"where": {"profile": {"is": value}}},
        {"where": {"graphs": {"some": value}}},
        {"order": value},
        {"order": {"email": value}},
        {"distinct": value},
        {"distinct": [value]},
        {"cursor": value},
        {"include": {"profile": value}},
        {"include": {"profile": {"where": value}}},
    ):
        await both.equal(lambda db, given=arguments: db.user.find_many(**{"take": 1, **given}))


@pytest.mark.parametrize("value", [True, Page.small, 1.0, "1", Decimal(1), Number(1), Json(1), UUID(USER)], ids=repr)
async def test_numbers_of_rows(both: Both, value: Any) -> None:
    await both.equal(lambda db: db.user.find_many(order={"email": "asc"}, take=value))
    await both.equal(lambda db: db.user.find_many(order={"email": "asc"}, skip=value))
    await both.equal(lambda db: db.user.find_many(order={"email": "asc"}, include={"credits": {"take": value}}))


IN_MAPPINGS: list[Any] = [
    {"graphs": {"order_by": {"id": "asc"}}},
    {"graphs": {"where": {"name": {"startswith": "o"}}}},
    {"graphs": {"where": {"OR": [{"name": {"not_in": ["o"]}}]}}},
    {"graphs": MappingProxyType({"take": 1})},
    {"graphs": 1},
    {"graphs": None},
    {"nothing": True},
]


@pytest.mark.parametrize("include", IN_MAPPINGS, ids=str)
async def test_names_in_a_mapping_are_not_renamed(both: Both, include: Any) -> None:
    for given in (
        MappingProxyType(include),
        {"profile": True, "graphs": {"include": MappingProxyType({"user": {"include": include}})}},
    ):
        await both.equal(lambda db, given=given: db.user.find_many(order={"email": "asc"}, include=given))


@pytest.mark.parametrize("text", ["\ud800", "a\udfffb", "\ud83d\ude00"], ids=ascii)
async def test_half_a_surrogate_pair(both: Both, text: str) -> None:
    """The client's HTTP library cannot send it."""
    for where in (
        {"email": text},
        {"email": {"in": ["a", text]}},
        {"metadata": {"equals": Json(text)}},
        {"name": {"contains": text}},
    ):
        with pytest.raises(UnicodeEncodeError) as expected:
            await both.prisma.user.find_many(where=where)
        with pytest.raises(UnicodeEncodeError) as found:
            await both.bridge.user.find_many(where=where)
        assert str(found.value) == str(expected.value)


async def test_a_serialiser_of_the_teams_own(both: Both, monkeypatch: pytest.MonkeyPatch) -> None:
    """Teams register their types with the client."""

    class Address:
        pass

    builder.serializer.register(Address, lambda _: "a@x")
    await both.same(lambda db: db.user.find_many(where={"email": Address()}))
    await both.same(lambda db: db.user.find_many(where={"email": {"in": [Address(), "b@x"]}}, order={"email": "asc"}))
