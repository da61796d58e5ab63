"""Plans are data: what is planned can be printed, compared, and tested without a database."""

from __future__ import annotations

from dataclasses import fields, is_dataclass, replace
from datetime import UTC, datetime
from decimal import Decimal
from textwrap import dedent
from typing import Any

import pytest
from prisma import models
from prisma.models import AgentGraph, StoreTag, User
from sqlalchemy import URL

from prismalchemy.orm import FieldFacts, ModelFacts, describe
from prismalchemy.query import Call, Planner, Query
from prismalchemy.query.program import Batch, Program
from prismalchemy.query.program.decoders import FirstRow, Record
from prismalchemy.query.program.expectations import EachDistinct, EachGiven, Failure, NoRow, OneRow
from prismalchemy.query.program.sources import Row, Rows, Source, Value
from prismalchemy.query.program.steps import Bound, Branch, Choice, Empty, Equal, Input, Step
from prismalchemy.query.program.table import Table
from service.models import Base

FACTS = describe(Base)


def plan(model: type[Any], action: str, *, driver: str = "asyncpg", **arguments: Any) -> Query:
    planner = Planner(FACTS, URL.create(f"postgresql+{driver}").get_dialect()(), "public")
    selection = ("_count { _all name }",) if action == "count" else None
    made, _ = planner.plan(Call(model.__name__, action, arguments, model, selection))
    assert isinstance(made, Query)
    return made


PRINTED: list[tuple[Query, str]] = [
    (
        plan(User, "count", where={"name": {"contains": "a"}, "isAdmin": True}),
        """
        Query on User
          SELECT count(*) AS count_1, count(t0.name) AS count_2
          FROM public.users AS t0
          WHERE t0.name LIKE CAST($1 AS TEXT) AND t0.is_admin = CAST($2 AS boolean)
          $1 is value 0, by Pattern(before='%', convert=Text(name), after='%')
          $2 is value 1, by Flag(isAdmin)
          the rows become the counts of _all, name
        """,
    ),
    (
        plan(StoreTag, "find_many", where={"name": {"in": ["a"]}}, take=-2),
        """
        Query on StoreTag
          SELECT t0.id AS id, t0.name AS name
          FROM public.store_tags AS t0
          WHERE t0.name = ANY (CAST($1 AS varchar[])) ORDER BY t0.id DESC
           LIMIT CAST($2 AS bigint)
          $1 is value 0, by Many(convert=Text(name))
          $2 is value 1, by _row_count
          the rows become a list, each StoreTag of id, name, in reverse
        """,
    ),
    (
        plan(StoreTag, "find_unique_or_raise", where={"name": "a"}, include={"listings": False}),
        """
        Query on StoreTag
          SELECT t0.id AS id, t0.name AS name
          FROM public.store_tags AS t0
          WHERE t0.name = CAST($1 AS varchar)
          $1 is value 0, by Text(name)
          the rows become the first as a dict of id, name, or P2025
        """,
    ),
]


@pytest.mark.parametrize(("made", "expected"), PRINTED, ids=lambda value: "")
def test_a_plan_prints_as_a_person_reads_it(made: Query, expected: str) -> None:
    assert str(made) == dedent(expected).strip()


def test_two_planners_make_equal_plans() -> None:
    arguments: dict[str, Any] = {"where": {"email": {"contains": "a"}, "plan": "FREE"}, "order_by": {"email": "asc"}}
    first, second = plan(User, "find_many", **arguments, take=1), plan(User, "find_many", **arguments, take=2)
    assert first == second
    assert first.statement is not second.statement
    assert first != plan(User, "find_many", **arguments, take=-1)


def is_data(value: Any) -> bool:
    """Whether `value` is data all through, or a function that holds nothing."""
    if is_dataclass(value) and not isinstance(value, type):
        return all(is_data(getattr(value, field.name)) for field in fields(value) if field.compare)
    if isinstance(value, dict):
        return all(map(is_data, [*value, *value.values()]))
    if isinstance(value, tuple | list | frozenset):
        return all(map(is_data, value))
    return getattr(value, "__closure__", None) is None


VALUES: dict[str, Any] = {
    "String": "a", "Int": 1, "BigInt": 1, "Float": 1.5, "Decimal": Decimal(1), "Boolean": True,
    "DateTime": datetime(2024, 1, 1, tzinfo=UTC), "Bytes": "YQ==",
}  # fmt: skip


def value_of(field: FieldFacts) -> Any:
    """A condition on a field of any type."""
    if field.native == "uuid":
        value: Any = "00000000-0000-4000-8000-000000000001"
    elif field.enum is not None:
        value = next(iter(field.enum)).name
    else:
        value = VALUES[field.type]
    return {"has": value} if field.is_list else value


@pytest.mark.parametrize("driver", ["asyncpg", "psycopg"])
@pytest.mark.parametrize("model", FACTS.values(), ids=lambda model: model.name)
def test_nothing_in_a_plan_is_a_closure(model: ModelFacts, driver: str) -> None:
    where = {field.name: value_of(field) for field in model.fields.values() if field.type != "Json"}
    made = plan(getattr(models, model.name), "find_many", driver=driver, where=where, take=1)
    assert len(made.binds) == len(where) + 1
    assert is_data((made.binds, made.decoder)), made


MODELS: list[tuple[Query, set[str]]] = [
    (plan(User, "find_many"), {"User"}),
    (plan(User, "find_many", where={"profile": {}}), {"User"}),
    (plan(User, "find_many", where={"profile": None}), {"User", "Profile"}),
    (plan(User, "find_many", where={"profile": {"is": {"bio": "x"}}}), {"User", "Profile"}),
    (plan(User, "find_many", where={"NOT": [{"graphs": {"none": {"nodes": {"some": {}}}}}]}), {"User", "AgentGraph", "AgentNode"}),
    (plan(User, "find_many", order_by={"profile": {"bio": "asc"}}), {"User", "Profile"}),
    (plan(User, "find_many", order_by={"graphs": {"_count": "asc"}}), {"User", "AgentGraph"}),
    (plan(User, "find_many", include={"graphs": {"include": {"nodes": True}}}), {"User", "AgentGraph", "AgentNode"}),
    (plan(User, "find_many", include={"graphs": False}), {"User"}),
    (plan(User, "count", where={"graphs": {"some": {}}}), {"User", "AgentGraph"}),
    (plan(AgentGraph, "find_many", where={"user": {"is": {"email": "x"}}}), {"User", "AgentGraph"}),
]  # fmt: skip


@pytest.mark.parametrize(("made", "models"), MODELS, ids=lambda value: "")
def test_a_plan_knows_the_models_that_it_touches(made: Query, models: set[str]) -> None:
    assert made.models == models


INPUTS = (Input(0, str), Input(-1, str), Input(1, int), Input(2, int), Input(3, str))
KEY, MADE, FIRST, SECOND, CREATED = (Value(given.source, place) for place, given in enumerate(INPUTS))


MISSING = Failure("P2025", "...", (("cause", "Record to update not found."),))
TOO_FEW = Failure("P2018", "...", (("details", "Expected {expected}, found {found}."),))
BROKEN = Failure("P2014", "...", (("relation_name", "KToP"), ("model_a_name", "K")))


def step(text: str, *sources: Source, **more: Any) -> Step:
    binds = tuple([Bound(source, f"p{number}") for number, source in enumerate(sources)])
    return Step(text, binds, Table("P", "public", "p"), **{"writes": True, **more})


def upsert() -> Program:
    """An upsert that is native where its where equals its create, and whose row then connects tags."""
    native = step("INSERT INTO p (k) VALUES ($1) ON CONFLICT (k) DO UPDATE SET n = 1 RETURNING id", KEY, into="p")
    found = step("SELECT id FROM p WHERE k = $1", KEY, writes=False, into="p")
    insert = step("INSERT INTO p (k, at) VALUES ($1, $2) RETURNING id", KEY, MADE, into="p")
    update = step(
        "UPDATE p SET n = 1 WHERE id = $1 RETURNING id",
        Row("p", "id"),
        into="p",
        expect=OneRow(MISSING),
    )
    tags = step(
        "SELECT id FROM t WHERE id IN ($1, $2)",
        FIRST,
        SECOND,
        writes=False,
        into="tags",
        expect=EachDistinct(((0, (FIRST,)), (0, (SECOND,))), TOO_FEW),
    )
    links = step("INSERT INTO j SELECT $1, unnest($2)", Row("p", "id"), Rows("tags", "id"), unless=Empty("tags"))
    return Program(
        frozenset({"P", "T"}),
        INPUTS,
        (datetime.isoformat,),
        (
            Choice(Equal(((KEY, CREATED),)), (native,), (found, Branch("p", (update,), (insert,)))),
            tags,
            links,
        ),
        "p",
        FirstRow(Record(("id",)), required=True),
    )


def test_a_program_prints_its_steps_in_order() -> None:
    expected = """
        Program on P, T, in one transaction
          if value 0 = value 3:
            p = INSERT INTO p (k) VALUES ($1) ON CONFLICT (k) DO UPDATE SET n = 1 RETURNING id
              $1 is value 0, by str
          else:
            p = SELECT id FROM p WHERE k = $1
              $1 is value 0, by str
            if p has a row:
              p = UPDATE p SET n = 1 WHERE id = $1 RETURNING id
                $1 is p.id
                expects one row, or P2025: Record to update not found.
            else:
              p = INSERT INTO p (k, at) VALUES ($1, $2) RETURNING id
                $1 is value 0, by str
                $2 is made 1, by str
          tags = SELECT id FROM t WHERE id IN ($1, $2)
            $1 is value 1, by int
            $2 is value 2, by int
            expects a row for each distinct of 2 keys, or P2018: Expected {expected}, found {found}.
          INSERT INTO j SELECT $1, unnest($2)
            $1 is p.id
            $2 is tags[].id
            unless tags is empty
          p becomes the first as a dict of id, or P2025
    """
    assert str(upsert()) == dedent(expected).strip()


def test_programs_compare_by_what_they_say() -> None:
    assert upsert() == upsert()
    assert hash(upsert()) == hash(upsert())
    one, other = upsert(), upsert()
    assert one != replace(other, steps=other.steps[1:])


def test_a_batch_touches_what_its_programs_touch() -> None:
    own = Program(frozenset({"Q"}), (), (), (step("DELETE FROM q"),), "q", FirstRow(Record(("id",))))
    batch = Batch((upsert(), own))
    assert batch.models == {"P", "T", "Q"}
    assert str(batch).splitlines()[:2] == ["Batch of 2, in one transaction", "Program on P, T, in one transaction"]


@pytest.mark.parametrize(
    ("part", "expected"),
    [
        (EachGiven(2, MISSING), "2 rows, or P2025: Record to update not found."),
        (NoRow(BROKEN), "no row, or P2014: KToP, K"),
    ],
    ids=str,
)
def test_what_steps_say(part: object, expected: str) -> None:
    assert str(part) == expected


def test_failures_tell_numbers() -> None:
    error = TOO_FEW.error(2, 1)
    assert (error.code, error.meta) == ("P2018", {"details": "Expected 2, found 1."})
