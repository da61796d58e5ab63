"""Rows of tables that the example schema lacks, by create_many and upsert: other types, keys and columns."""

from __future__ import annotations

import importlib
import re
import sys
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import asyncpg
import pytest
from tests.calls.conftest import Both
from tests.calls.outcomes import Make, comparable, outcome
from tests.calls.own_schema import on_own_schema
from tests.calls.pages import Stated

from prismalchemy.client import record_answers
from prismalchemy.orm import describe
from prismalchemy.query.validation import Validator
from rig.parity import Compared
from rig.postgres import Postgres

NAME = "prismalchemy_own_columns"

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
  output                      = "./own_columns_prisma_client"
}

enum Level {
  low
  high @map("High!")
}

model Kind {
  id       Int       @id @default(autoincrement())
  float    Float?    @unique
  at       DateTime? @unique @db.Timestamptz(6)
  name     String?   @unique
  big      BigInt?   @unique
  level    Level     @default(high)
  price    Decimal   @default(1.50)
  day      DateTime  @default("2024-02-29T00:00:00Z") @db.Date
  moment   DateTime  @default("2024-02-29T10:11:12.345Z")
  small    Int       @default(3) @db.SmallInt
  data     Bytes     @default("AP8=")
  document Json      @default("[1]")
  names    String[]  @default(["a", "b"])
  levels   Level[]   @default([low, high])
  numbers  Decimal[]
  nano     String    @default(nanoid(8))
  second   Int       @default(autoincrement())
  made     String    @default(dbgenerated("'made'"))
}

model Late {
  id  Int    @id
  key String @unique
  n   Int    @default(0)
}

model Unknown {
  id    Int                  @id @default(autoincrement())
  place Unsupported("point")
  note  String?              @unique
}

model Ignored {
  id     Int    @id @default(autoincrement())
  name   String @unique
  secret String @ignore
}
"""

TABLES = """
CREATE TYPE "Level" AS ENUM ('low', 'High!');
CREATE TABLE "Kind" (
  id serial PRIMARY KEY, "float" double precision UNIQUE, at timestamptz(6) UNIQUE, name text UNIQUE, big bigint UNIQUE,
  level "Level" NOT NULL DEFAULT 'High!', price decimal(65, 30) NOT NULL DEFAULT 1.5, day date NOT NULL DEFAULT '2024-02-29',
  moment timestamp(3) NOT NULL DEFAULT '2024-02-29 10:11:12.345', small smallint NOT NULL DEFAULT 3,
  data bytea NOT NULL DEFAULT '\\x00ff', document jsonb NOT NULL DEFAULT '[1]', names text[] DEFAULT '{a,b}',
  levels "Level"[] DEFAULT '{low,High!}', numbers decimal(65, 30)[], nano text NOT NULL, second serial,
  made text NOT NULL DEFAULT 'made'
);
CREATE TABLE "Late" (id int PRIMARY KEY, key text NOT NULL UNIQUE DEFERRABLE INITIALLY DEFERRED, n int NOT NULL DEFAULT 0);
CREATE TABLE "Unknown" (id serial PRIMARY KEY, place point NOT NULL, note text UNIQUE);
CREATE TABLE "Ignored" (id serial PRIMARY KEY, name text NOT NULL UNIQUE, secret text NOT NULL);
"""

ROWS = """
TRUNCATE "Kind", "Late", "Unknown", "Ignored" RESTART IDENTITY;
INSERT INTO "Kind" ("float", at, name, big, nano) VALUES (0.1, '2024-01-01 10:00:00.5+00', 'Ada', 7, 'x');
INSERT INTO "Late" VALUES (1, 'a', 1), (2, 'b', 2);
INSERT INTO "Unknown" (place, note) VALUES ('(1,2)', 'a');
INSERT INTO "Ignored" (name, secret) VALUES ('a', 's');
"""

MOMENT = datetime(2024, 1, 1, 10, 0, 0, 500000, tzinfo=UTC)


@pytest.fixture(scope="module")
async def own(prisma_engine: dict[str, str], postgres: Postgres, compared: Compared) -> AsyncIterator[Both]:
    url = postgres.create_database(NAME)
    async with on_own_schema("own_columns", SCHEMA, url, TABLES, compared, Stated(update=False)) as both:
        yield both
    postgres.drop_database(NAME)


@pytest.fixture(scope="module")
async def admin(own: Both) -> AsyncIterator[asyncpg.Connection[asyncpg.Record]]:
    connection = await asyncpg.connect(own.bridge._datasource["url"].partition("?")[0])
    yield connection
    await connection.close()


async def seen(admin: asyncpg.Connection[asyncpg.Record], call: Make, client: Any) -> tuple[Any, list[str], list[str]]:
    """What a call comes to on the rows as they were, the rows afterwards, and who answered."""
    await admin.execute(ROWS)
    with record_answers() as answers:
        result = await outcome(call, client)
    queries = [f'SELECT to_jsonb(t)::text FROM "{table}" AS t ORDER BY id' for table in ("Late", "Unknown", "Ignored")]
    queries.append(
        """SELECT (to_jsonb(t) || jsonb_build_object('nano', length(nano)))::text FROM "Kind" AS t ORDER BY id"""
    )
    rows = [row[0] for query in queries for row in await admin.fetch(query)]
    told = comparable(result, ordered=True)
    if isinstance(told, tuple) and isinstance(told[1], dict):
        told[1].pop("nano", None)
    return told, rows, answers.sides()


def kind(where: dict[str, Any], create: dict[str, Any]) -> Make:
    return lambda db: db.kind.upsert(where=where, data={"create": create, "update": {"small": 9}})


UPSERTS: dict[str, Make] = {
    "a float": kind({"float": 0.1}, {"float": 0.1}),
    "a float that is written alike": kind({"float": 0.1}, {"float": 0.10000000000000001}),
    "a float by an int": kind({"float": 1}, {"float": 1.0}),
    "a moment": kind({"at": MOMENT}, {"at": MOMENT}),
    "a moment in other words": kind({"at": MOMENT}, {"at": "2024-01-01T12:00:00.500+02:00"}),
    "a text": kind({"name": "Ada"}, {"name": "Ada"}),
    "a big int": kind({"big": 7}, {"big": 7}),
    "a label": kind({"big": 7, "level": "high"}, {"big": 7}),
    "a label that fails": kind({"big": 7, "level": "low"}, {"big": 7, "level": "low"}),
    "a decimal's default": kind({"big": 7, "price": Decimal("1.5000")}, {"big": 7}),
    "a decimal that is another": kind({"big": 7, "price": Decimal("1.51")}, {"big": 7}),
    "a day's default": kind({"big": 7, "day": datetime(2024, 2, 29, tzinfo=UTC)}, {"big": 7}),
    "another moment of the day": kind({"big": 7, "day": datetime(2024, 2, 29, 5, tzinfo=UTC)}, {"big": 7}),
    "a moment's default": kind({"big": 7, "moment": "2024-02-29T10:11:12.345Z"}, {"big": 7}),
    "a small int's default": kind({"big": 7, "small": 3}, {"big": 7}),
    "a generated text": kind({"big": 7, "nano": "x"}, {"big": 7}),
    "a text of the database's": kind({"big": 7, "made": "made"}, {"big": 7}),
    "a new row": kind({"big": 8}, {"big": 8, "names": ["X"], "levels": [], "numbers": [1, "2.50"]}),
    "unknown columns": lambda db: db.unknown.upsert(
        where={"note": "a"}, data={"create": {"note": "a"}, "update": {"note": "b"}}
    ),
    "ignored columns": lambda db: db.ignored.upsert(
        where={"name": "a"}, data={"create": {"name": "a"}, "update": {"name": "b"}}
    ),
}

MANY: dict[str, Make] = {
    "defaults": lambda db: db.kind.create_many(data=[{"big": 1}, {"big": 2}]),
    "some give them": lambda db: db.kind.create_many(
        data=[
            {
                "big": 1,
                "names": ["X", 'y"'],
                "levels": ["high"],
                "level": "low",
                "numbers": ["1.5", 2, Decimal("1E+3")],
            },
            {"name": "n", "price": 7, "day": MOMENT, "data": encoded(b"\0"), "document": document({"a": None})},
            {"at": datetime(2025, 1, 1, tzinfo=UTC), "small": -5, "nano": "n"},
        ]
    ),
    "two sequences, each given by another row": lambda db: db.kind.create_many(
        data=[{"big": 1}, {"id": 50}, {"second": 60}, {"big": 2, "made": "x"}, {"id": 51, "second": 61}, {}]
    ),
    "a deferred key": lambda db: db.late.create_many(data=[{"id": 3, "key": "c"}, {"id": 4, "key": "c"}]),
    "a deferred key, skipped": lambda db: db.late.create_many(data=[{"id": 1, "key": "c"}], skip_duplicates=True),
    "unknown columns, one row": lambda db: db.unknown.create(data={"note": "b"}),
    "ignored columns, one row": lambda db: db.ignored.create(data={"name": "b"}),
    "unknown columns": lambda db: db.unknown.create_many(data=[{"note": "b"}]),
    "ignored columns": lambda db: db.ignored.create_many(data=[{"name": "b"}]),
}


def package() -> Any:
    return importlib.import_module("own_columns_prisma_client")


def encoded(value: bytes) -> Any:
    return package().Base64.encode(value)


def document(value: Any) -> Any:
    return package().Json(value)


@pytest.mark.parametrize("name", [*UPSERTS, *[f"many: {name}" for name in MANY]])
async def test_rows(own: Both, admin: asyncpg.Connection[asyncpg.Record], name: str) -> None:
    call = UPSERTS[name] if name in UPSERTS else MANY[name.removeprefix("many: ")]
    expected, found = await seen(admin, call, own.prisma), await seen(admin, call, own.bridge)
    assert found[:2] == expected[:2]
    assert found[2] == ["prisma" if "unknown" in name else "sqlalchemy"]
    own.compared.add(name)


async def test_a_deferred_key_is_looked_up(own: Both, admin: asyncpg.Connection[asyncpg.Record]) -> None:
    """ON CONFLICT cannot name it; Prisma's engine does, and fails."""
    for key in ("a", "new"):
        call = late(key)
        told, _, _ = await seen(admin, call, own.prisma)
        assert told[0].__name__ == "DataError", told
        (kind_, values), _, sides = await seen(admin, call, own.bridge)
        assert kind_.__name__ == "Late"
        assert values["n"][1] == (5 if key == "a" else 0)
        assert sides == ["sqlalchemy"]


def late(key: str) -> Make:
    return lambda db: db.late.upsert(where={"key": key}, data={"create": {"id": 9, "key": key}, "update": {"n": 5}})


async def test_unknown_columns_without_an_engine(own: Both) -> None:
    """Prisma has no such calls; the words are those of the tests' front, which stand where the engine's would."""
    validator = Validator(describe(sys.modules["own_columns_models"].Base), ())
    for call in (UPSERTS["unknown columns"], MANY["unknown columns"], MANY["unknown columns, one row"]):
        error = await outcome(call, own.prisma)
        name = re.findall("[a-zA-Z]+Unknown", str(error))[0]
        found = validator.problem("Unknown", ACTIONS[name], f"mutation {{ result: {name} {{ id }} }}")
        assert found is not None
        assert (found.code, found.meta, found.message) == (error.code, error.meta, str(error))


ACTIONS = {"createOneUnknown": "create", "createManyUnknown": "create_many", "upsertOneUnknown": "upsert"}
