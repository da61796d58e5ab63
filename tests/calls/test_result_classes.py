"""Partial types and the team's own classes: only what they declare is selected, and rows become them."""

from __future__ import annotations

from typing import Any, ClassVar

import pytest
from prisma.bases import BaseAgentGraph, BaseUser
from prisma.models import User
from tests.calls.conftest import Both

from prismalchemy.client import record_answers


class Name(BaseUser):
    """As the partial type generator writes them."""

    email: str
    name: str | None = None


class GraphName(BaseAgentGraph):
    name: str


class WithGraphNames(BaseUser):
    id: str
    graphs: list[GraphName] | None = None


class Unknown(BaseUser):
    id: str
    nickname: str | None = None


class Shouting(User):
    @property
    def shouted(self) -> str:
        return self.email.upper()


ORDERED: dict[str, Any] = {"order": {"email": "asc"}, "take": 3}


async def test_a_partial_type_selects_its_fields(both: Both, statements: list[str]) -> None:
    found = await both.same(lambda db: Name.prisma(db).find_many(**ORDERED))
    assert [type(row) for row in found] == [Name] * 3
    assert all("is_admin" not in statement for statement in statements)


async def test_a_partial_type_by_a_unique_key(both: Both) -> None:
    assert await both.same(lambda db: Name.prisma(db).find_unique(where={"email": "percent@x"}))
    assert await both.same(lambda db: Name.prisma(db).find_first(where={"email": "percent@x"}))


async def test_a_partial_type_within_another(both: Both, statements: list[str]) -> None:
    include = {"graphs": {"order_by": [{"name": "asc"}]}}
    found = await both.same(lambda db: WithGraphNames.prisma(db).find_many(**ORDERED, include=include))
    assert any(graph for row in found for graph in row.graphs)
    assert all('"isActive"' not in statement for statement in statements)


async def test_the_teams_own_class(both: Both) -> None:
    found = await both.same(lambda db: Shouting.prisma(db).find_many(**ORDERED, include={"profile": True}))
    assert [type(row) for row in found] == [Shouting] * 3
    assert found[0].shouted == found[0].email.upper()


async def test_a_field_that_the_model_does_not_have(both: Both) -> None:
    error = await both.same(lambda db: Unknown.prisma(db).find_many(**ORDERED), side="prisma")
    assert isinstance(error, Exception)


class Strict(User):
    """Nothing in it may be changed."""

    model_config: ClassVar[Any] = {"frozen": True, "use_enum_values": True}


@pytest.mark.parametrize("include", [None, {"profile": True}], ids=str)
async def test_a_frozen_class(both: Both, include: Any) -> None:
    found = await both.same(lambda db: Strict.prisma(db).find_many(**ORDERED, include=include))
    assert [type(row) for row in found] == [Strict] * 3


async def test_raw_rows_become_the_class(both: Both) -> None:
    text = "SELECT email, name FROM users WHERE email = $1"
    for call in (
        lambda db: Name.prisma(db).query_raw(text, "percent@x"),
        lambda db: Name.prisma(db).query_first(text, "percent@x"),
        lambda db: db.query_raw(text, "percent@x", model=Name),
        lambda db: db.query_first(text, "nobody", model=Name),
    ):
        with record_answers() as answers:
            await both.equal(call)
        assert answers.sides() == ["sqlalchemy"]
