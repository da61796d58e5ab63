"""Columns of types that the example schema lacks: what is read of them, and every operator that they have."""

from __future__ import annotations

import importlib
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from decimal import Decimal
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
  enable_experimental_decimal = true
  output                      = "./native_prisma_client"
}

enum Color {
  red
  blue @map("B!ue")
}

model Native {
  id        Int        @id @default(autoincrement())
  char      String?    @db.Char(5)
  inet      String?    @db.Inet
  bit       String?    @db.Bit(3)
  varbit    String?    @db.VarBit(8)
  oid       Int?       @db.Oid
  real      Float?     @db.Real
  amount    Decimal?
  document  Json?      @db.Json
  coarse    DateTime?  @db.Timestamp(0)
  fine      DateTime?  @db.Timestamp(6)
  time      DateTime?  @db.Time(6)
  day       DateTime?  @db.Date
  smalls    Int[]      @db.SmallInt
  bigs      BigInt[]
  floats    Float[]
  reals     Float[]    @db.Real
  decimals  Decimal[]  @db.Decimal(10, 3)
  booleans  Boolean[]
  moments   DateTime[]
  instants  DateTime[] @db.Timestamptz(6)
  days      DateTime[] @db.Date
  blobs     Bytes[]
  uuids     String[]   @db.Uuid
  colors    Color[]
  children  Child[]
}

model Rare {
  id    Int       @id @default(autoincrement())
  price Decimal?  @db.Money
  clock DateTime? @db.Timetz(6)
}

model Child {
  id       Int    @id @default(autoincrement())
  parentId Int
  parent   Native @relation(fields: [parentId], references: [id])
}
"""

TABLES = """
CREATE TYPE "Color" AS ENUM ('red', 'B!ue');
CREATE TABLE "Native" (
  id serial PRIMARY KEY, "char" char(5), inet inet, bit bit(3), varbit varbit(8), oid oid, "real" real,
  amount decimal(65, 30), document json, coarse timestamp(0), fine timestamp(6), time time(6), day date,
  smalls smallint[], bigs bigint[], floats double precision[], reals real[], decimals decimal(10, 3)[], booleans boolean[],
  moments timestamp(3)[], instants timestamptz(6)[], days date[], blobs bytea[], uuids uuid[], colors "Color"[]
);
CREATE TABLE "Rare" (id serial PRIMARY KEY, price money, clock timetz(6));
INSERT INTO "Rare" (price, clock) VALUES (12.5, '10:00:00.5+02'), (-0.01, '23:59:59.999999-12'), (NULL, NULL);
CREATE TABLE "Child" (id serial PRIMARY KEY, "parentId" int NOT NULL REFERENCES "Native" ON UPDATE CASCADE);
INSERT INTO "Native" VALUES
  (DEFAULT, 'abc', '10.1.2.3', '101', '1011', 4000, 0.1, 1.500, '{"b": 1, "a": [1.0, null]}', '2024-01-01 10:00:00',
   '2024-01-01 10:00:00.123456', '10:00:00.123456', '2024-02-29', '{1,-2}', '{9223372036854775807}',
   '{0.1,0.30000000000000004}', '{0.1,16777217}', '{1.500,-0.001}', '{true,false}', '{2024-01-01 00:00:00.123}',
   '{2024-01-01 00:00:00.123456+02}', '{2024-02-29}', '{"\\\\x00ff"}', '{00000000-0000-4000-8000-000000000001}', '{red,B!ue}'),
  (DEFAULT, 'abcde', '::1', '000', '', 1, 3.4028235e38, 123456789012345678901234567890.123456789, 'null',
   '1969-12-31 23:59:59', '1969-12-31 23:59:59.999999', '00:00', '0001-01-01',
   '{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}');
INSERT INTO "Native" DEFAULT VALUES;
INSERT INTO "Child" ("parentId") SELECT id FROM "Native";
"""


@pytest.fixture(scope="session")
async def native(
    prisma_engine: dict[str, str], postgres: Postgres, compared: Compared, stated: Stated
) -> AsyncIterator[Both]:
    """Both clients of a schema of its own, with models that are generated for it."""
    url = postgres.create_database("prismalchemy_native")
    async with on_own_schema("native", SCHEMA, url, TABLES, compared, stated) as both:
        yield both
    postgres.drop_database("prismalchemy_native")


@pytest.mark.parametrize("case", cases(CASES / "own" / "native-types.md"))
async def test_call(native: Both, case: Case) -> None:
    await native.case(case)


MOMENT = datetime(2024, 1, 1, 10, 0, 0, 123456, tzinfo=UTC)

WHERE: list[dict[str, Any]] = [
    {"char": "abc"},
    {"char": {"contains": "b", "not": "abcde"}},
    {"char": {"in": ["abc", "abcde"]}},
    {"inet": "10.1.2.3"},
    {"inet": {"in": ["10.1.2.3", "::1"]}},
    {"inet": {"gt": "10.0.0.0"}},
    {"bit": "101"},
    {"bit": {"in": ["101"]}},
    {"varbit": "1011"},
    {"oid": 4000},
    {"oid": {"in": [1, 4000]}},
    {"oid": {"gt": 1}},
    {"real": 0.1},
    {"real": {"lt": 1}},
    {"real": {"in": [0.1]}},
    {"amount": Decimal("1.5")},
    {"amount": {"gt": Decimal("123456789012345678901234567890.123456788")}},
    {"coarse": datetime(2024, 1, 1, 10, tzinfo=UTC)},
    {"fine": MOMENT},
    {"fine": {"gt": MOMENT}},
    {"time": {"gt": datetime(1970, 1, 1, 9, tzinfo=UTC)}},
    {"time": datetime(1970, 1, 1, tzinfo=UTC)},
    {"day": {"in": [datetime(2024, 2, 29, tzinfo=UTC)]}},
    {"smalls": {"has": -2}},
    {"smalls": {"equals": [1, -2]}},
    {"bigs": {"has": 9223372036854775807}},
    {"floats": {"has": 0.1}},
    {"reals": {"has": 0.1}},
    {"decimals": {"has_every": [Decimal("1.5")]}},
    {"booleans": {"has_some": [True]}},
    {"moments": {"has": datetime(2024, 1, 1, 0, 0, 0, 123000, tzinfo=UTC)}},
    {"instants": {"is_empty": False}},
    {"days": {"has": datetime(2024, 2, 29, tzinfo=UTC)}},
    {"uuids": {"has": "00000000-0000-4000-8000-000000000001"}},
    {"colors": {"has_every": ["blue", "red"]}},
    {"colors": {"is_empty": True}},
]


@pytest.mark.parametrize("where", WHERE, ids=str)
async def test_where(native: Both, where: dict[str, Any]) -> None:
    await native.equal(lambda db: db.native.find_many(where=where, order={"id": "asc"}))


async def test_where_bytes(native: Both) -> None:
    blob = importlib.import_module("native_prisma_client").Base64.encode(b"\x00\xff")
    found = await native.equal(lambda db: db.native.find_many(where={"blobs": {"has": blob}}))
    assert len(found) == 1


FIELDS = ["char", "inet", "bit", "oid", "real", "amount", "coarse", "fine", "time", "day", "smalls"]


@pytest.mark.parametrize("field", FIELDS)
async def test_order_and_groups(native: Both, field: str) -> None:
    await native.equal(lambda db: db.native.find_many(order=[{field: "desc"}, {"id": "asc"}], take=2))
    await native.equal(lambda db: db.native.find_many(distinct=[field], order={"id": "asc"}))
    await native.equal(lambda db: db.native.group_by(by=[field], count=True, order={field: "asc"}))
    await native.equal(lambda db: db.native.count(where={field: None} if field != "smalls" else {}))


async def test_aggregates(native: Both) -> None:
    numbers = {"oid": True, "real": True, "amount": True}
    await native.equal(
        lambda db: db.native.group_by(
            by=["id"], sum=numbers, avg=numbers, min=numbers, max=numbers, order={"id": "asc"}
        )
    )
