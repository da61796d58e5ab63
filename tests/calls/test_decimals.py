"""Decimals of any size, as values of a call and in results: always the engine's text, 10000 and never 1E+4."""

from __future__ import annotations

from collections.abc import AsyncIterator
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
  output                      = "./decimal_prisma_client"
}

model Amount {
  id     Int       @id
  any    Decimal?
  exact  Decimal?  @db.Decimal(30, 10)
  whole  Decimal?  @db.Decimal(30, 0)
  float  Float?
  list   Decimal[]
  bookId Int
  book   Book      @relation(fields: [bookId], references: [id])
}

model Book {
  id      Int      @id
  amounts Amount[]
}
"""

VALUES = """
10000 1.5 1.500 0 0.000 -0.0 1e20 1e30 123456789012345678901234567890.123456789 1e-10 1.23e-9 -1e-30 100 1000000.00 -10000
0.1 1e64 1e100 1e-100 1e131071 1e-16383 0.00001 0.000001 0.0000001 1234.5678 4200000000000
""".split()  # noqa: SIM905  # a line is easier to read than a list

TABLES = """
CREATE TABLE "Book" (id int PRIMARY KEY);
CREATE TABLE "Amount" (
  id int PRIMARY KEY, "any" numeric, exact numeric(30, 10), whole numeric(30, 0), float double precision, list numeric[],
  "bookId" int NOT NULL REFERENCES "Book" ON UPDATE CASCADE
);
INSERT INTO "Book" SELECT generate_series(0, 2);
INSERT INTO "Amount"
  SELECT n - 1, v, CASE WHEN abs(v) < 1e19 THEN v END, CASE WHEN abs(v) < 1e29 THEN v END,
    CASE WHEN abs(v) BETWEEN 1e-19 AND 1e19 THEN v END, ARRAY[v, -v], n % 3
  FROM unnest('{{{values}}}'::numeric[]) WITH ORDINALITY AS given (v, n);
INSERT INTO "Amount" ("id", "bookId") VALUES (100, 0);
""".format(values=",".join(VALUES))


@pytest.fixture(scope="module")
async def amounts(
    prisma_engine: dict[str, str], postgres: Postgres, compared: Compared, stated: Stated
) -> AsyncIterator[Both]:
    url = postgres.create_database("prismalchemy_decimal")
    async with on_own_schema("decimal", SCHEMA, url, TABLES, compared, stated) as both:
        yield both
    postgres.drop_database("prismalchemy_decimal")


async def test_rows(amounts: Both) -> None:
    rows = await amounts.same(lambda db: db.amount.find_many(order={"id": "asc"}))
    assert str(rows[0].any) == "10000"


@pytest.mark.parametrize("case", cases(CASES / "own" / "decimals.md"))
async def test_call(amounts: Both, case: Case) -> None:
    await amounts.case(case)


@pytest.mark.parametrize("number", range(len(VALUES)), ids=VALUES)
async def test_as_values(amounts: Both, number: int) -> None:
    text = VALUES[number]
    for value in (text, Decimal(text), Decimal(text).normalize(), format(Decimal(text), "f")):
        found = await amounts.equal(lambda db, v=value: db.amount.find_many(where={"any": v}, order={"id": "asc"}))
        assert Decimal(value) != Decimal(text) or number in [row.id for row in found]
        await amounts.equal(lambda db, v=value: db.amount.count(where={"any": {"in": [v, "1"]}}))
        await amounts.equal(lambda db, v=value: db.amount.count(where={"any": {"lt": v}}))
        await amounts.equal(lambda db, v=value: db.amount.count(where={"list": {"has": v}}))
        await amounts.equal(
            lambda db, v=value: db.amount.group_by(
                by=["bookId"], having={"any": {"_max": {"gt": v}}}, order={"bookId": "asc"}
            )
        )


REFUSED: list[Any] = [
    "", " 1", "1 ", "\n1", "0x10", "NaN", "Infinity", "1e", "1e+", "e5", "-", "+", ".", "--1", "1.2.3", "1,5", "_1", "1e_5",
    "\N{ARABIC-INDIC DIGIT ONE}", "1e9223372036854775808", "1e131072", "1e-16384", Decimal("NaN"), Decimal("sNaN"),
    Decimal("Infinity"), True, b"1", float("nan"), float("inf"), 2**63, -(2**63) - 1,
]  # fmt: skip


@pytest.mark.parametrize("value", REFUSED, ids=repr)
async def test_refused(amounts: Both, value: Any) -> None:
    # The values themselves may be refused; a plan that is kept must not be run with them either.
    await amounts.equal(lambda db: db.amount.count(where={"any": "1"}))
    for where in (
        {"any": value},
        {"any": {"in": ["1", value]}},
        {"list": {"has": value}},
        {"any": {"not": {"lte": value}}},
    ):
        error = await amounts.equal(lambda db, w=where: db.amount.count(where=w))
        assert isinstance(error, Exception)


@pytest.mark.parametrize("value", [2**63, -(2**63) - 1, 10**30])
async def test_a_float_beyond_64_bits(amounts: Both, value: int) -> None:
    for where in ({"float": value}, {"float": {"in": [1, value]}}, {"float": {"gt": value}}):
        error = await amounts.equal(lambda db, w=where: db.amount.count(where=w))
        assert error.code == "P2033"
