"""What docs/architecture.md shows of a call on its way is what happens to it."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from typing import Any, NoReturn

import pytest
from prisma.models import StoreTag
from sqlalchemy import URL
from tests.query.test_plans import upsert

from prismalchemy.orm import describe
from prismalchemy.query import Call, Planner
from prismalchemy.query.arguments.find import parse_find
from prismalchemy.query.arguments.fingerprint import fingerprint
from prismalchemy.query.arguments.grammar import ROWS
from prismalchemy.query.arguments.schema import Schema
from prismalchemy.query.arguments.slots import with_slots
from prismalchemy.switch.modes import Modes
from prismalchemy.switch.route import Router, ToPrisma, ToSqlalchemy
from service.models import Base

PAGE = (Path(__file__).parents[2] / "docs" / "architecture.md").read_text()
FACTS = describe(Base)


class Handed(Exception):
    """What the action layer hands over."""


class Client:
    """Stands where the client is, to see what the action layer makes of a call."""

    def _execute(self, **call: Any) -> NoReturn:
        raise Handed(call)


async def handed(code: str) -> Call:
    """The call that a line of code on the page makes."""
    from prisma.actions import StoreTagActions  # needs a generated client

    expression = re.sub(r"^await db\.storetag\.", "actions.", code.strip())
    with pytest.raises(Handed) as caught:
        await eval(expression, {"actions": StoreTagActions(Client(), StoreTag)})  # of our own page
    call = caught.value.args[0]
    return Call("StoreTag", call["method"], call["arguments"], call["model"])


def code(number: int) -> str:
    return re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL)[number]


def shown(name: str) -> str:
    found = re.search(rf"<!-- {name} -->\n```\n(.*?)```", PAGE, re.DOTALL)
    assert found is not None, name
    return found[1].rstrip("\n")


def router(*switched: str) -> Router:
    planner = Planner(FACTS, URL.create("postgresql+asyncpg").get_dialect()(), "public")
    return Router(planner, Modes(frozenset(switched), frozenset(switched)), FACTS)


def spaceless(text: str) -> str:
    return re.sub(r"\s", "", text)


async def test_the_fingerprint() -> None:
    call = await handed(code(0))
    entries, values = fingerprint(ROWS, call.arguments)
    assert spaceless(re.sub(r"<class '(\w+)'>", r"\1", f"{entries}{values}")) == spaceless(shown("fingerprint"))


async def test_the_trees() -> None:
    call = await handed(code(0))
    tree = parse_find(Schema(FACTS), call, with_slots(ROWS, *fingerprint(ROWS, call.arguments)))
    assert spaceless(f"{tree.where}{tree.page}") == spaceless(shown("tree"))


async def test_the_plan_and_the_route() -> None:
    call = await handed(code(0))
    route = router("StoreTag", "StoreListing").route(call)
    assert isinstance(route, ToSqlalchemy)
    assert str(route.plan) == shown("plan")
    assert f"`{route.arguments}`" in PAGE
    assert router("StoreTag").route(call).side == "prisma"


async def test_the_call_that_is_refused() -> None:
    asked = router("StoreTag")
    route = asked.route(await handed(code(1)))
    assert isinstance(route, ToPrisma)
    assert (type(route.reason).__name__, str(route.reason)) == ("Refused", "StoreTag has no scalar field 'nme'")
    assert len(asked._planner._plans) == 0


def test_the_program() -> None:
    whole = upsert()
    assert str(replace(whole, steps=whole.steps[:1])) == shown("program")


def test_every_room_is_there() -> None:
    rooms = re.findall(r"^    (\w+)/ ", PAGE, re.MULTILINE)
    query = Path(__file__).parents[2] / "backend" / "prismalchemy" / "query"
    assert sorted(rooms) == sorted(path.parent.name for path in query.glob("*/__init__.py"))
