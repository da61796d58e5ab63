"""Fingerprints: what is a value and what is structure, and that the structure is all that plans are made of."""

from __future__ import annotations

from collections import OrderedDict, UserList
from typing import Any

import pytest
from prisma import Json
from prisma._builder import dumps
from prisma.models import User
from sqlalchemy import URL

from prismalchemy.orm import describe
from prismalchemy.query import ACTIONS, Call, Planner, Refused, Unsupported
from prismalchemy.query.arguments.fingerprint import NotPlain, fingerprint
from prismalchemy.query.arguments.grammar import GRAMMAR, ROWS
from prismalchemy.query.arguments.plain import plain_arguments
from prismalchemy.query.arguments.rows import GivenRows
from prismalchemy.query.arguments.slots import with_slots
from prismalchemy.query.slot import ABSENT, Slot
from service.models import Base


def test_every_action_has_its_arguments_in_the_grammar() -> None:
    assert GRAMMAR.keys() == ACTIONS.keys()


FULL: dict[str, Any] = {
    "where": {
        "email": {"contains": "a", "mode": "insensitive"},
        "name": None,
        "OR": [{"plan": "FREE"}, {"NOT": {"isAdmin": True}}, {}],
        "AND": [],
        "metadata": {"path": ["a"], "equals": "1"},
        "graphs": {"some": {"name": {"in": ("a", "b")}}},
    },
    "order_by": [{"email": "asc"}, {"name": {"sort": "desc", "nulls": "last"}}],
    "distinct": ["plan"],
    "take": -2,
    "skip": 0,
    "include": {"profile": True, "credits": False, "graphs": {"where": {"name": "x"}, "take": 1, "include": None}},
}


def test_values_leave_the_fingerprint_in_the_order_met() -> None:
    _, values = fingerprint(ROWS, FULL)
    assert values == [
        "a",
        "insensitive",
        "FREE",
        True,
        [],
        ["a"],
        FULL["where"]["metadata"]["equals"],
        ("a", "b"),
        -2,
        0,
        "x",
        1,
    ]


def test_the_fingerprint_reads_back_into_the_arguments_with_slots_for_values() -> None:
    entries, values = fingerprint(ROWS, FULL)
    read = with_slots(ROWS, entries, values)
    assert read == {
        "where": {
            "email": {"contains": Slot(0, "a"), "mode": Slot(1, "insensitive")},
            "name": None,
            "OR": [{"plan": Slot(2, "FREE")}, {"NOT": {"isAdmin": Slot(3, True)}}, {}],
            "AND": Slot(4, []),
            "metadata": {"path": Slot(5, ["a"]), "equals": Slot(6, values[6])},
            "graphs": {"some": {"name": {"in": Slot(7, ("a", "b"))}}},
        },
        "order_by": FULL["order_by"],
        "distinct": ["plan"],
        "take": Slot(8, -2),
        "skip": Slot(9, 0),
        "include": {
            "profile": True,
            "credits": False,
            "graphs": {"where": {"name": Slot(10, "x")}, "take": Slot(11, 1)},
        },
    }
    assert list(read) == list(FULL)


ODD: list[dict[str, Any]] = [
    {"include": 1},
    {"include": {"profile": 1}},
    {"include": {"profile": {"include": {}}}},
    {"order_by": {"profile": {"bio": "asc"}}},
    {"order_by": {1}},
    {"order_by": ({"a": "asc"},)},
]


@pytest.mark.parametrize("arguments", ODD, ids=str)
def test_odd_structure_reads_back_as_it_is(arguments: dict[str, Any]) -> None:
    assert with_slots(ROWS, *fingerprint(ROWS, arguments)) == arguments


SAME: list[tuple[dict[str, Any], dict[str, Any]]] = [
    ({"where": {"email": "a"}}, {"where": {"email": "b"}}),
    ({"where": {"email": {"in": ["a"]}}}, {"where": {"email": {"in": ["a", "b", "c"]}}}),
    ({"take": 1}, {"take": 200}),
    ({"take": 1}, {"take": 1, "where": None}),
]

ROWS_OF_DATA: list[tuple[Any, Any]] = [
    ([{"a": 1, "b": "x"}], [{"a": 2, "b": None}, {"a": 3, "b": "y"}, {"a": 4, "b": "z"}]),
    ([{"a": 1, "b": "x"}], [{"a": 2}, {"b": "y"}, {"b": "z", "a": 4}]),
    ([{"a": 1}], {"a": 2}),
    ([], ()),
]
OTHER_ROWS: list[tuple[Any, Any]] = [
    ([{"a": 1}], [{"a": 1}, {"b": 1}]),
    ([{"a": 1}], []),
    ([{}], []),
]


def test_rows_of_data_are_values_and_so_is_their_number() -> None:
    grammar = GRAMMAR["create_many"]
    for one, other in ROWS_OF_DATA:
        assert fingerprint(grammar, {"data": one})[0] == fingerprint(grammar, {"data": other})[0]
    for one, other in OTHER_ROWS:
        assert fingerprint(grammar, {"data": one})[0] != fingerprint(grammar, {"data": other})[0]


def test_rows_of_data_read_back_as_columns() -> None:
    grammar = GRAMMAR["create_many"]
    rows = with_slots(grammar, *fingerprint(grammar, {"data": [{"a": 1}, {"b": [2], "a": None}]}))["data"]
    assert rows == GivenRows(Slot(0, 2), {"a": Slot(1, [1, None]), "b": Slot(2, [ABSENT, [2]])})
    for odd in ([1], [{"a": object()}], [{"a": [Json(1)]}], "x"):
        with pytest.raises(NotPlain):
            fingerprint(grammar, {"data": odd})


DIFFERENT: list[tuple[dict[str, Any], dict[str, Any]]] = [
    ({"where": {"email": "a", "name": "b"}}, {"where": {"name": "b", "email": "a"}}),
    ({"where": {"email": "a"}}, {"where": {"email": None}}),
    ({"where": {"email": "a"}}, {"where": {"email": 1}}),
    ({"where": {"OR": [{"a": 1}, {"b": 1}]}}, {"where": {"OR": [{"a": 1, "b": 1}]}}),
    ({"where": {"a": {"b": 1}, "c": 1}}, {"where": {"a": {"b": 1, "c": 1}}}),
    ({"where": {"a": {"mode": "insensitive"}}}, {"where": {"a": {"mode": "default"}}}),
    ({"take": 1}, {"take": -1}),
    ({"skip": 0}, {"skip": 1}),
    ({"take": 1, "skip": 1}, {"skip": 1, "take": 1}),
    ({"include": {"a": True}}, {"include": {"a": {}}}),
    ({"include": {"a": True}}, {"include": {"a": 1}}),
    ({"include": {"a": {"take": 1}}, "take": 1}, {"include": {"a": {"take": 1}}, "skip": 1}),
    ({"order_by": {"a": "asc"}}, {"order_by": [{"a": "asc"}]}),
]


@pytest.mark.parametrize(("first", "second"), SAME, ids=str)
def test_calls_that_differ_in_values_share_a_fingerprint(first: dict[str, Any], second: dict[str, Any]) -> None:
    assert fingerprint(ROWS, first)[0] == fingerprint(ROWS, second)[0]


@pytest.mark.parametrize(("first", "second"), DIFFERENT, ids=str)
def test_calls_that_differ_in_structure_do_not(first: dict[str, Any], second: dict[str, Any]) -> None:
    assert fingerprint(ROWS, first)[0] != fingerprint(ROWS, second)[0]


def planner() -> Planner:
    return Planner(describe(Base), URL.create("postgresql+asyncpg").get_dialect()(), "public")


@pytest.mark.parametrize("action", GRAMMAR)
def test_an_argument_that_nobody_knows_is_refused_and_makes_no_plan(action: str) -> None:
    made = planner()
    for name in ("a", "b"):
        with pytest.raises(Unsupported) as refused:
            made.plan(Call("User", action, {"anything": {"name": name}}, User))
        assert refused.value.feature == "argument"
        assert "'anything'" in str(refused.value)
    assert len(made._plans) == 0


def test_an_argument_that_no_relation_takes_is_refused_by_prisma_too() -> None:
    with pytest.raises(Refused, match="'data'"):
        fingerprint(ROWS, {"include": {"graphs": {"data": {"name": "a"}}}})


def test_keys_are_renamed_as_the_client_does() -> None:
    dialect = URL.create("postgresql+asyncpg").get_dialect()()
    other = Planner(describe(Base), dialect, "public", aliases={"begins": "startsWith"})
    with pytest.raises(Refused, match="startswith"):
        other.plan(Call("User", "find_many", {"where": {"name": {"startswith": "a"}}}, User))
    assert other.plan(Call("User", "find_many", {"where": {"name": {"begins": "a"}}}, User))
    with pytest.raises(Refused, match="begins"):
        planner().plan(Call("User", "find_many", {"where": {"name": {"begins": "a"}}}, User))


def test_what_is_not_plain_is_made_plain() -> None:
    odd = {"where": OrderedDict(a=Json({"b": 1}), c=[OrderedDict(d=(1, UserList()))])}
    with pytest.raises(NotPlain):
        fingerprint(ROWS, odd)
    with pytest.raises(Refused):
        plain_arguments(odd, dumps, ())
    odd["where"]["c"] = [OrderedDict(d=(1,))]
    plain = plain_arguments(odd, dumps, ())
    assert plain == {"where": {"a": '{"b": 1}', "c": [{"d": [1]}]}}
    assert type(plain["where"]) is dict
    fingerprint(ROWS, plain)
