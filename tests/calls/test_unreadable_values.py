"""Values that a column may hold and Prisma's engine cannot read, or reads as another one."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
from tests.calls.conftest import Both
from tests.calls.outcomes import Make, comparable, outcome
from tests.calls.own_schema import on_own_schema
from tests.calls.pages import Stated

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
  enable_experimental_decimal = true
  output                      = "./unreadable_prisma_client"
}

enum Mood {
  calm
  wild
}

model Holder {
  id     Int     @id
  things Thing[]
  needed Needed[]
}

model Thing {
  id       Int        @id
  holder   Holder     @relation(fields: [id], references: [id])
  double   Float?
  real     Float?     @db.Real
  exact    Decimal?
  moment   DateTime?
  fine     DateTime?  @db.Timestamp(6)
  instant  DateTime?  @db.Timestamptz(3)
  sharp    DateTime?  @db.Timestamptz(6)
  day      DateTime?  @db.Date
  time     DateTime?  @db.Time(3)
  doubles  Float[]
  reals    Float[]    @db.Real
  exacts   Decimal[]
  moments  DateTime[]
  instants DateTime[] @db.Timestamptz(3)
  days     DateTime[] @db.Date
  times    DateTime[] @db.Time(3)
}

model Needed {
  id       Int    @id
  holder   Holder @relation(fields: [id], references: [id])
  double   Float
}

model Mooded {
  id    Int    @id
  moods Mood[]
}
"""

FLOATS = ["NaN", "Infinity", "-Infinity"]
DAYS = ["infinity", "-infinity", "0044-03-15 BC", "0001-12-31 BC", "10000-01-01", "12345-06-07"]
HELD = [
    *[(field, value) for field in ("double", "real", "exact") for value in FLOATS],
    *[(field, value) for field in ("moment", "fine", "instant", "sharp", "day") for value in DAYS],
    *[(field, "0001-01-01 00:00:00.5") for field in ("moment", "fine", "instant", "sharp")],
    *[(field, "9999-12-31 23:59:59.9999999") for field in ("moment", "fine", "instant", "sharp")],
    *[(field, "9999-12-31 23:59:59.9994") for field in ("fine", "sharp")],
    ("time", "24:00"),
    *[(field, f"{{1,{value}}}") for field in ("doubles", "reals", "exacts") for value in FLOATS],
    *[(field, f'{{2024-01-01,"{value}"}}') for field in ("moments", "instants", "days") for value in DAYS],
    ("times", "{24:00}"),
    # what can be read beside them
    *[(field, "{2024-01-01,0001-01-01,9999-12-31,NULL}") for field in ("moments", "instants", "days")],
    *[("day", day) for day in ("0001-01-01", "9999-12-31")],
    ("times", "{23:59:59.9999}"),
    ("doubles", "{1.7976931348623151e308,-4.9e-324,1e-40}"),
    ("double", "1.7976931348623151e308"),
    ("double", "1.7976931348623157e308"),
    ("double", "-1.79e308"),
    ("real", "3.4028235e38"),
    ("exact", "0.10"),
]

TABLES = f"""
CREATE TYPE "Mood" AS ENUM ('calm', 'wild', 'gone');
CREATE TABLE "Holder" (id int PRIMARY KEY);
INSERT INTO "Holder" SELECT generate_series(0, {len(HELD)});
CREATE TABLE "Thing" (
  id int PRIMARY KEY REFERENCES "Holder", double float8, real real, exact numeric, moment timestamp(3), fine timestamp(6),
  instant timestamptz(3), sharp timestamptz(6), day date, time time(3), doubles float8[], reals real[], exacts numeric[],
  moments timestamp(3)[], instants timestamptz(3)[], days date[], times time(3)[]
);
CREATE TABLE "Needed" (id int PRIMARY KEY REFERENCES "Holder", double float8 NOT NULL);
INSERT INTO "Needed" VALUES (0, 'NaN');
CREATE TABLE "Mooded" (id int PRIMARY KEY, moods "Mood"[]);
INSERT INTO "Mooded" VALUES (1, '{{calm,gone}}');
INSERT INTO "Thing" (id) VALUES (0);
{"".join(f'INSERT INTO "Thing" (id, {field}) VALUES ({number}, $${value}$$);' for number, (field, value) in enumerate(HELD, 1))}
"""


@pytest.fixture(scope="module")
async def holders(
    prisma_engine: dict[str, str], postgres: Postgres, compared: Compared, stated: Stated
) -> AsyncIterator[Both]:
    url = postgres.create_database("prismalchemy_unreadable")
    async with on_own_schema("unreadable", SCHEMA, url, TABLES, compared, stated) as both:
        yield both
    postgres.drop_database("prismalchemy_unreadable")


async def same_class(both: Both, call: Make) -> object:
    """The outcome on both sides: equal, or an error of one class and code. Its words are the driver's."""
    expected = await outcome(call, both.prisma)
    found = [await outcome(call, both.bridge)]
    with both.observed():
        found.append(await outcome(call, both.bridge))
    for value in found:
        if isinstance(expected, Exception):
            assert (type(value), value.code) == (type(expected), expected.code), value
        else:
            assert comparable(value, ordered=True) == comparable(expected, ordered=True)
    both.compared.add(str(call))
    return expected


@pytest.mark.parametrize(("number", "field", "value"), [(number, *held) for number, held in enumerate(HELD, 1)])
async def test_a_value(holders: Both, number: int, field: str, value: str) -> None:
    where = {"id": {"in": [0, number]}}
    by_id = {"id": "asc"}
    calls: list[Make] = [
        lambda db: db.thing.find_unique(where={"id": number}),
        lambda db: db.thing.find_many(where=where, order=by_id),
        lambda db: db.thing.find_many(where=where, order=by_id, include={"holder": True}),
        lambda db: db.holder.find_many(where=where, order=by_id, include={"things": True}),
        lambda db: db.thing.group_by(by=[field], where=where, order={field: "asc"}),
        lambda db: db.thing.update(where={"id": number}, data={"id": number}),
        # What is not read may be what it likes.
        lambda db: db.thing.count(where=where),
    ]
    if not field.endswith("s"):
        calls.append(lambda db: db.thing.group_by(by=["id"], where=where, max={field: True}, order=by_id))
    if field in ("double", "real", "exact"):
        calls.append(
            lambda db: db.thing.group_by(by=["id"], where=where, sum={field: True}, avg={field: True}, order=by_id)
        )
    for call in calls:
        await same_class(holders, call)


@pytest.mark.parametrize(
    "text", ["0000-01-01T10:00:00Z", "0000-02-29T10:00:00+11:00", "9999-12-31T23:59:59-10:00", "0000-02-30T10:00:00Z"]
)
async def test_a_time_of_a_day_that_python_has_not(holders: Both, text: str) -> None:
    await holders.equal(lambda db: db.thing.count(where={"time": {"gt": text}}))
    await holders.equal(lambda db: db.thing.count(where={"time": {"lte": text}}))


async def test_a_required_float_that_is_no_number(holders: Both) -> None:
    for call in (
        lambda db: db.needed.find_many(),
        lambda db: db.holder.find_many(where={"id": 0}, include={"needed": True}),
        lambda db: db.needed.group_by(by=["double"]),
    ):
        error = await same_class(holders, call)
        assert isinstance(error, Exception)


async def test_an_unknown_label_in_a_list_that_is_grouped_by(holders: Both) -> None:
    error = await same_class(holders, lambda db: db.mooded.group_by(by=["moods"]))
    assert isinstance(error, Exception)
