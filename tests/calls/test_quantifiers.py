"""some, every and none in each other, on every kind of relation. Rows without an order come in Prisma's own."""

from __future__ import annotations

from collections.abc import AsyncIterator
from itertools import product
from typing import Any

import pytest
from tests.calls.conftest import Both
from tests.calls.own_schema import on_own_schema
from tests.calls.pages import CASES, Case, Stated, cases

from rig.parity import Compared
from rig.postgres import Postgres

SCHEMA = """
datasource db {
  provider = "postgresql"
  url      = env("DATABASE_URL")
}
generator client {
  provider                    = "prisma-client-py"
  interface                   = "asyncio"
  recursive_type_depth        = 5
  output                      = "./quantified_prisma_client"
}
model Parent {
  a Int
  b Int
  v Int?
  kids Kid[]
  bossA Int?
  bossB Int?
  boss Parent? @relation("Boss", fields: [bossA, bossB], references: [a, b])
  staff Parent[] @relation("Boss")
  owner Owner? @relation(fields: [ownerId], references: [id])
  ownerId Int?
  @@id([a, b])
}
model Owner {
  id Int @id
  v Int?
  parents Parent[]
  friends Owner[] @relation("F")
  friendOf Owner[] @relation("F")
  topId Int?
  top Owner? @relation("T", fields: [topId], references: [id])
  subs Owner[] @relation("T")
}
model Kid {
  id Int @id
  v Int?
  pa Int?
  pb Int?
  parent Parent? @relation(fields: [pa, pb], references: [a, b])
}
model Tag {
  id Int @id
  v Int?
  things Thing[]
}
model Thing {
  id Int @id
  v Int?
  tags Tag[]
}
"""

# Ids fall while rows are added, so that an order by the id is not the order of the rows in the table.
TABLES = """
CREATE TABLE "Owner" (id int primary key, v int, "topId" int references "Owner");
CREATE TABLE "Parent" (a int, b int, v int, "bossA" int, "bossB" int, "ownerId" int references "Owner", primary key (a,b), foreign key ("bossA","bossB") references "Parent");
CREATE TABLE "Kid" (id int primary key, v int, pa int, pb int, foreign key (pa,pb) references "Parent");
CREATE TABLE "Tag" (id int primary key, v int);
CREATE TABLE "Thing" (id int primary key, v int);
CREATE TABLE "_TagToThing" ("A" int not null references "Tag" on delete cascade on update cascade, "B" int not null references "Thing" on delete cascade on update cascade);
CREATE UNIQUE INDEX "_TagToThing_AB_unique" ON "_TagToThing"("A","B");
CREATE TABLE "_F" ("A" int not null references "Owner" on delete cascade on update cascade, "B" int not null references "Owner" on delete cascade on update cascade);
CREATE UNIQUE INDEX "_F_AB_unique" ON "_F"("A","B");
INSERT INTO "Owner" SELECT 1000-n, nullif(n%4,3), CASE WHEN n%3>0 THEN 1000-n/3 END FROM generate_series(0,60) n ;
INSERT INTO "Parent" SELECT 100-n, n%5, nullif(n%4,3), CASE WHEN n%3=1 THEN 100-n/3 END, CASE WHEN n%3=1 THEN (n/3)%5 END, CASE WHEN n%2=0 THEN 1000-n%20 END FROM generate_series(0,60) n;
INSERT INTO "Parent" VALUES (200, 1, 1, NULL, 3, NULL), (201, 2, 1, 99, NULL, NULL);
INSERT INTO "Kid" SELECT 500-n, nullif(n%4,3), CASE WHEN n%5>0 THEN 100-n%30 END, CASE WHEN n%7>0 THEN (n%30)%5 END FROM generate_series(0,100) n;
INSERT INTO "Tag" SELECT n, nullif(n%4,3) FROM generate_series(0,20) n;
INSERT INTO "Thing" SELECT 100-n, nullif(n%4,3) FROM generate_series(0,60) n;
INSERT INTO "_TagToThing" SELECT n%20, 100-n FROM generate_series(0,40) n;
INSERT INTO "_F" SELECT 1000-n, 1000-(n*7)%60 FROM generate_series(0,40) n;
ANALYZE;
"""


@pytest.fixture(scope="module")
async def families(
    prisma_engine: dict[str, str], postgres: Postgres, compared: Compared, stated: Stated
) -> AsyncIterator[Both]:
    url = postgres.create_database("prismalchemy_quantified")
    async with on_own_schema("quantified", SCHEMA, url, TABLES, compared, stated) as both:
        yield both
    postgres.drop_database("prismalchemy_quantified")


Filter = dict[str, Any]

QUANTIFIERS = ("some", "every", "none")
RELATIONS = [
    ("parent", "kids"),  # by a compound key
    ("parent", "staff"),  # to itself, by a compound key
    ("owner", "parents"),
    ("owner", "subs"),  # to itself
    ("thing", "tags"),  # many to many
    ("tag", "things"),
    ("owner", "friends"),  # many to many, to itself
    ("owner", "friendOf"),
]
FILTERS: list[Filter] = [{}, {"v": 1}, {"v": None}, {"NOT": {"OR": [{"v": 0}, {"v": 2}]}}]


async def check(both: Both, model: str, where: Filter) -> None:
    """The rows without an order, and the first of them."""
    await both.equal(lambda db: getattr(db, model).find_many(where=where))
    await both.equal(lambda db: getattr(db, model).find_first(where=where))


async def check_ordered(both: Both, model: str, where: Filter) -> None:
    """The rows in an order with ties, some in one without, their number."""
    by_id = [{"a": "asc"}, {"b": "asc"}] if model == "parent" else {"id": "desc"}
    await both.equal(lambda db: getattr(db, model).find_many(where=where, order={"v": "desc"}))
    await both.equal(lambda db: getattr(db, model).find_many(where=where, order=by_id, take=5))
    await both.equal(lambda db: getattr(db, model).count(where=where))


@pytest.mark.parametrize(("model", "relation"), RELATIONS)
@pytest.mark.parametrize("quantifier", QUANTIFIERS)
async def test_one(families: Both, model: str, relation: str, quantifier: str) -> None:
    for related in FILTERS:
        await check(families, model, {relation: {quantifier: related}})
    where = {relation: {quantifier: {"v": 1}}}
    await check(families, model, {"NOT": where})
    await check(families, model, {"OR": [where, {"v": 0}]})
    await check_ordered(families, model, where)


@pytest.mark.parametrize(("outer", "inner"), list(product(QUANTIFIERS, QUANTIFIERS)))
async def test_in_each_other(families: Both, outer: str, inner: str) -> None:
    for related in FILTERS:
        for model, where in (
            ("owner", {"parents": {outer: {"kids": {inner: related}}}}),
            ("owner", {"friends": {outer: {"friends": {inner: related}}}}),
            ("owner", {"subs": {outer: {"subs": {inner: related}}}}),
            ("owner", {"subs": {outer: {"top": {"is": related}}}}),
            ("owner", {"subs": {outer: {"top": {"is_not": related}}}}),
            ("owner", {"parents": {outer: {"boss": {"is_not": {"kids": {inner: related}}}}}}),
            ("kid", {"parent": {"is": {"kids": {outer: related}}}}),
            ("kid", {"parent": {"is_not": {"kids": {outer: related}}}}),
            ("parent", {"kids": {outer: related, inner: {"v": 0}}}),
            ("parent", {"NOT": [{"kids": {outer: related}}, {"staff": {inner: related}}]}),
            ("parent", {"NOT": {"OR": [{"kids": {outer: related}}, {"staff": {inner: related}}]}}),
        ):
            await check(families, model, where)


HARD: list[Filter] = [
    # a NOT in a NOT: no join is made of an IN that is not negated after all
    {"NOT": {"NOT": {"kids": {"some": {}}}}},
    {"NOT": {"NOT": {"NOT": {"kids": {"some": {"v": 1}}}}}},
    {"NOT": [{"NOT": [{"staff": {"some": {"v": 1}}}]}, {"kids": {"every": {"v": 0}}}]},
    # whether there is a row is asked of all columns of its key
    {"NOT": {"boss": {"is": {}}}},
    {"NOT": {"OR": [{"boss": {"is": {}}}]}},
    {"NOT": [{"boss": {"is": {}}}, {"boss": {"is": {"v": None}}}]},
    {"NOT": [{"boss": {"is": {}}}, {"owner": {"is": {"NOT": {"OR": [{"v": 0}, {"v": 2}]}}}}]},
    {"boss": {"is": {"v": 1}, "is_not": {"v": 2}}},
    # a foreign key that is NULL in part is one
    {"boss": None},
    {"boss": {"is": None}},
    {"boss": {"is_not": None}},
    {"NOT": {"boss": None}},
    {"kids": {"some": {"NOT": {"OR": [{"v": 0}, {"v": 2}]}}}, "boss": None},
    {"staff": {"none": {"boss": {"is_not": None}}}},
]


async def test_hard_ones(families: Both) -> None:
    for where in HARD:
        await check(families, "parent", where)
        await check_ordered(families, "parent", where)


@pytest.mark.parametrize("quantifier", QUANTIFIERS)
async def test_in_includes(families: Both, quantifier: str) -> None:
    by_id, by_key = {"id": "asc"}, [{"a": "asc"}, {"b": "asc"}]
    for related in FILTERS:
        kids = {"where": {"parent": {"is": {"kids": {quantifier: related}}}}, "order_by": by_id}
        parents = {"where": {"kids": {quantifier: related}}, "order_by": by_key, "include": {"kids": kids}}
        friends = {"where": {"friends": {quantifier: related}}, "order_by": by_id}
        include = {"parents": parents, "friends": friends}
        await families.equal(lambda db, i=include: db.owner.find_many(order=by_id, include=i))


@pytest.mark.parametrize("case", cases(CASES / "own" / "quantifiers.md"))
async def test_call(families: Both, case: Case) -> None:
    await families.case(case)
