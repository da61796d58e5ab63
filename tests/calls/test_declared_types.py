"""A view's fields whose type in the schema is another than the column's: the schema's counts in every answer."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

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
  output                      = "./declared_prisma_client"
}

model Owner {
  id   Int      @id
  rows Report[]
}

view Report {
  id        Int       @unique
  ownerId   Int?
  owner     Owner?    @relation(fields: [ownerId], references: [id])
  intBig    Int?
  intNum    Int?
  intSmall  Int?
  intDouble Int?
  bigInt    BigInt?
  bigNum    BigInt?
  floatNum  Float?
  floatInt  Float?
  floatBig  Float?
  floatReal Float?
  decInt    Decimal?
  decBig    Decimal?
  decDouble Decimal?
  strUuid   String?
  strName   String?
  strChar   String?
  day       DateTime?
  moment    DateTime?
  ints      Int[]
  strs      String[]
  floats    Float[]
  decs      Decimal[]
}
"""

TABLES = """
CREATE TABLE "Owner" (id int PRIMARY KEY);
INSERT INTO "Owner" VALUES (1), (2);
CREATE VIEW "Report" AS SELECT * FROM (VALUES
  (1, 1, 7::bigint, 7::numeric, 7::smallint, 7::float8, 7::int, 7::numeric, 7.25::numeric(10, 4), 7::int, 7::bigint,
   7.5::real, 7::int, 7::bigint, 7.5::float8, '00000000-0000-4000-8000-000000000001'::uuid, 'seven'::name, 'abc'::char(5),
   '2024-02-29'::date, '2024-02-29 10:00:00.123456+02'::timestamptz, '{1,2}'::bigint[],
   '{00000000-0000-4000-8000-000000000001}'::uuid[], '{1.5,2}'::numeric[], '{1,2}'::int[]),
  (2, 1, 8, 8, 8, 8, 8, 8, 0.1, 8, 8, 0.1, 8, 8, 0.1, '00000000-0000-4000-8000-000000000002', 'eight', 'b',
   '2024-03-01', '2024-03-01 00:00Z', '{}', '{}', '{}', '{}'),
  (3, 2, 3000000000, -7.5, NULL, 7.5, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL,
   NULL, NULL, NULL, NULL)
) AS report (
  id, "ownerId", "intBig", "intNum", "intSmall", "intDouble", "bigInt", "bigNum", "floatNum", "floatInt", "floatBig",
  "floatReal", "decInt", "decBig", "decDouble", "strUuid", "strName", "strChar", day, moment, ints, strs, floats, decs
);
"""

UUID = "00000000-0000-4000-8000-000000000001"
INTS, FLOATS, DECIMALS = [7, -7, 0], [7, 7.25, 0.1], [Decimal(7), "7.5", Decimal("0.1")]
NUMBERS: dict[str, list[Any]] = {
    "intBig": INTS, "intNum": INTS, "intSmall": INTS, "intDouble": INTS, "bigInt": INTS, "bigNum": INTS,
    "floatNum": FLOATS, "floatInt": FLOATS, "floatBig": FLOATS, "floatReal": FLOATS,
    "decInt": DECIMALS, "decBig": DECIMALS, "decDouble": DECIMALS,
}  # fmt: skip
OTHERS: dict[str, list[Any]] = {
    "strUuid": [UUID], "strName": ["seven"], "strChar": ["abc"],
    "day": [datetime(2024, 2, 29, tzinfo=UTC)], "moment": [datetime(2024, 2, 29, 8, 0, 0, 123000, tzinfo=UTC)],
}  # fmt: skip
LISTS: dict[str, Any] = {"ints": 1, "strs": UUID, "floats": 1.5, "decs": Decimal(1)}


@pytest.fixture(scope="module")
async def reports(
    prisma_engine: dict[str, str], postgres: Postgres, compared: Compared, stated: Stated
) -> AsyncIterator[Both]:
    url = postgres.create_database("prismalchemy_declared")
    async with on_own_schema("declared", SCHEMA, url, TABLES, compared, stated) as both:
        yield both
    postgres.drop_database("prismalchemy_declared")


async def test_rows_and_documents(reports: Both) -> None:
    by_id = {"id": "asc"}
    await reports.same(lambda db: db.report.find_many(order=by_id))
    await reports.same(lambda db: db.report.find_many(order=by_id, include={"owner": True}))
    await reports.same(lambda db: db.owner.find_many(order=by_id, include={"rows": {"order_by": by_id}}))


@pytest.mark.parametrize("field", [*NUMBERS, *OTHERS, *LISTS])
async def test_order_distinct_and_groups(reports: Both, field: str) -> None:
    await reports.same(lambda db: db.report.find_many(order=[{field: "desc"}, {"id": "asc"}]))
    await reports.same(lambda db: db.report.find_many(distinct=[field], order={"id": "asc"}))
    await reports.same(lambda db: db.report.group_by(by=[field], count=True, order={field: "asc"}))
    await reports.same(lambda db: db.report.count(select={field: True}))


@pytest.mark.parametrize("field", NUMBERS)
async def test_aggregates(reports: Both, field: str) -> None:
    for kind in ("min", "max", "sum", "avg", "count"):
        await reports.same(
            lambda db, k=kind: db.report.group_by(by=["ownerId"], order={"ownerId": "asc"}, **{k: {field: True}})
        )


@pytest.mark.parametrize(("field", "values"), [*NUMBERS.items(), *OTHERS.items()])
async def test_where_and_having(reports: Both, field: str, values: list[Any]) -> None:
    for value in values:
        for operator in ("equals", "not", "lt", "lte", "gt", "gte"):
            await reports.equal(lambda db, o=operator, v=value: db.report.count(where={field: {o: v}}))
        for operator in ("in", "not_in"):
            await reports.equal(lambda db, o=operator, v=value: db.report.count(where={field: {o: [v]}}))
        await reports.equal(
            lambda db, v=value: db.report.group_by(by=[field], order={field: "asc"}, having={field: {"in": [v]}})
        )
        for kind in ("_min", "_max", "_sum", "_avg"):
            having = {field: {kind: {"gte": value}}}
            await reports.equal(
                lambda db, h=having: db.report.group_by(by=["ownerId"], order={"ownerId": "asc"}, having=h)
            )


@pytest.mark.parametrize("field", LISTS)
async def test_lists(reports: Both, field: str) -> None:
    value = LISTS[field]
    for condition in (
        {"has": value},
        {"equals": [value]},
        {"has_some": [value]},
        {"has_every": [value]},
        {"is_empty": True},
    ):
        await reports.same(lambda db, c=condition: db.report.count(where={field: c}))
