"""NULL where the schema has a required field, in views and tables, and labels that an enum of the schema lacks."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
from tests.calls.conftest import Both
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
  previewFeatures             = ["views"]
  output                      = "./unexpected_prisma_client"
}

enum Mood {
  calm
  wild @map("W!ld")
}

enum Size {
  small
  large
}

model Holder {
  id      Int      @id
  things  Thing[]
  reports Report[]
}

model Thing {
  id       Int      @id
  holderId Int?
  holder   Holder?  @relation(fields: [holderId], references: [id])
  whole    Int
  text     String
  exact    Decimal
  number   Float
  moment   DateTime
  flag     Boolean
  data     Json
  bytes    Bytes
  mood     Mood
  size     Size
  maybe    Mood?
  ints     Int[]
  texts    String[]
  moods    Mood[]
  sizes    Size[]
}

view Report {
  id       Int     @unique
  holderId Int?
  holder   Holder? @relation(fields: [holderId], references: [id])
  whole    Int
  text     String
  exact    Decimal
  mood     Mood
  maybe    Mood?
}
"""

GOOD = {
    "whole": "1", "text": "'x'", "exact": "1", "number": "1", "moment": "'2024-01-01'", "flag": "true", "data": "'{}'",
    "bytes": "'x'", "mood": "'W!ld'", "size": "'large'", "maybe": "NULL", "ints": "'{1}'", "texts": "NULL", "moods": "'{W!ld}'",
    "sizes": "'{small}'",
}  # fmt: skip
REQUIRED = ["whole", "text", "exact", "number", "moment", "flag", "data", "bytes", "mood", "size"]
BAD = [
    *[(field, "NULL") for field in REQUIRED],
    ("mood", "'gone'"), ("size", "'huge'"), ("maybe", "'gone'"),
    ("moods", "'{calm,gone}'"), ("sizes", "'{huge}'"),
    ("ints", "'{1,NULL}'"), ("texts", "'{NULL}'"), ("moods", "'{NULL}'"),
]  # fmt: skip
IN_VIEW = {"whole", "text", "exact", "mood", "maybe"}


def row(number: int, changed: dict[str, str]) -> str:
    return f'INSERT INTO "Thing" VALUES ({number}, {number}, {", ".join((GOOD | changed).values())});'


TABLES = f"""
CREATE TYPE "Mood" AS ENUM ('calm', 'W!ld', 'gone');
CREATE TYPE "Size" AS ENUM ('small', 'large', 'huge');
CREATE TABLE "Holder" (id int PRIMARY KEY);
INSERT INTO "Holder" SELECT generate_series(0, {len(BAD)});
CREATE TABLE "Thing" (
  id int PRIMARY KEY, "holderId" int, whole int, text text, exact numeric, number float8, moment timestamp(3), flag boolean,
  data jsonb, bytes bytea, mood "Mood", size "Size", maybe "Mood", ints int[], texts text[], moods "Mood"[], sizes "Size"[]
);
{row(0, {})}
{"".join(row(number, dict([changed])) for number, changed in enumerate(BAD, 1))}
CREATE VIEW "Report" AS SELECT id, "holderId", whole, text, exact, mood, maybe FROM "Thing";
"""


@pytest.fixture(scope="module")
async def holders(
    prisma_engine: dict[str, str], postgres: Postgres, compared: Compared, stated: Stated
) -> AsyncIterator[Both]:
    url = postgres.create_database("prismalchemy_unexpected")
    async with on_own_schema("unexpected", SCHEMA, url, TABLES, compared, stated) as both:
        yield both
    postgres.drop_database("prismalchemy_unexpected")


async def test_what_was_expected(holders: Both) -> None:
    await holders.same(lambda db: db.thing.find_many(where={"id": 0}))
    await holders.same(lambda db: db.holder.find_many(where={"id": 0}, include={"things": True, "reports": True}))
    await holders.same(lambda db: db.report.group_by(by=["mood", "maybe", "whole"], where={"id": 0}))
    await holders.same(lambda db: db.thing.find_many(where={"id": -1}))


@pytest.mark.parametrize(("number", "field", "value"), [(number, *bad) for number, bad in enumerate(BAD, 1)])
async def test_a_value_that_breaks_the_schema(holders: Both, number: int, field: str, value: str) -> None:
    where = {"id": {"in": [0, number]}}
    broken = [
        await holders.same(lambda db: db.thing.find_unique(where={"id": number})),
        await holders.same(lambda db: db.thing.find_many(where=where, order={"id": "asc"})),
        await holders.same(lambda db: db.thing.find_many(where=where, include={"holder": True})),
        await holders.same(lambda db: db.holder.find_many(where=where, include={"things": True})),
    ]
    if field in IN_VIEW:
        broken += [
            await holders.same(lambda db: db.report.find_first(where={"id": number})),
            await holders.same(lambda db: db.holder.find_many(where=where, include={"reports": True})),
            await holders.same(lambda db: db.report.group_by(by=[field], where=where)),
        ]
    if field not in ("moods", "sizes", "ints", "texts"):
        broken.append(await holders.same(lambda db: db.thing.group_by(by=[field], where=where)))
    assert all(isinstance(error, Exception) for error in broken)
    # What is not read may be what it likes.
    await holders.same(lambda db: db.thing.count(where=where))


async def test_none_for_a_field_that_the_database_lets_be_null(holders: Both) -> None:
    error = await holders.equal(lambda db: db.thing.count(where={"text": None}))
    assert type(error).__name__ == "MissingRequiredValueError"


async def test_a_class_of_the_teams_own_that_takes_less(holders: Both) -> None:
    """Its refusal is not the engine's."""
    package = __import__("unexpected_prisma_client")
    strict = type("Strict", (package.bases.BaseThing,), {"__annotations__": {"id": int, "maybe": str}})
    with pytest.raises(ValueError, match="maybe") as expected:
        await strict.prisma(holders.prisma).find_many(where={"id": 0})
    with pytest.raises(ValueError, match="maybe") as found:
        await strict.prisma(holders.bridge).find_many(where={"id": 0})
    assert type(found.value) is type(expected.value)
