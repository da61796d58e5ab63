"""citext, from an extension that PyPI's PostgreSQL lacks: on Debian's, where it is installed with contrib."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from tests.calls.conftest import Both
from tests.calls.own_schema import on_own_schema
from tests.calls.stated import Stated

from prismalchemy.client import record_answers
from rig import postgres as servers
from rig.guard import Guard
from rig.parity import Compared

SCHEMA = """
datasource db {
  provider = "postgresql"
  url      = env("DATABASE_URL")
}

generator client {
  provider             = "prisma-client-py"
  interface            = "asyncio"
  recursive_type_depth = 5
  output               = "./citext_prisma_client"
}

model Account {
  id    Int      @id @default(autoincrement())
  email String   @unique @db.Citext
  alias String?  @db.Citext
  names String[] @db.Citext
}
"""

TABLES = """
CREATE EXTENSION citext;
CREATE TABLE "Account" (id serial PRIMARY KEY, email citext NOT NULL, alias citext, names citext[]);
CREATE UNIQUE INDEX "Account_email_key" ON "Account" (email);
INSERT INTO "Account" (email, alias, names) VALUES ('Ada@X', 'A', '{Ada,LOVELACE}'), ('bob@x', NULL, '{}');
"""


def debian() -> Path | None:
    """The binaries of a PostgreSQL of Debian's that has citext."""
    found = sorted(Path("/usr/share/postgresql").glob("*/extension/citext.control"), reverse=True)
    versions = (Path("/usr/lib/postgresql") / control.parents[1].name / "bin" for control in found)
    return next((binaries for binaries in versions if (binaries / "postgres").exists()), None)


@pytest.fixture(scope="module")
async def accounts(
    prisma_engine: dict[str, str], guard: Guard, compared: Compared, stated: Stated
) -> AsyncIterator[Both]:
    binaries = debian()
    if binaries is None:
        pytest.skip("no PostgreSQL with citext: install Debian's package postgresql, which has contrib")
    server = servers.start(guard, binaries=binaries)
    url = server.create_database("citext")
    async with on_own_schema("citext", SCHEMA, url, TABLES, compared, stated) as both:
        yield both
    server.stop()


WHERE: list[dict[str, Any]] = [
    {"email": "ada@x"},
    {"email": {"in": ["ADA@x", "nobody"]}},
    {"email": {"not": "ADA@X"}},
    {"email": {"not_in": ["BOB@X"]}},
    {"email": {"gt": "B"}},
    {"email": {"contains": "ada"}},
    {"email": {"startswith": "ada", "mode": "insensitive"}},
    {"email": {"equals": "ADA@X", "mode": "insensitive"}},
    {"alias": None},
    {"alias": "a"},
    {"names": {"has": "lovelace"}},
    {"names": {"has_some": ["ADA"]}},
    {"names": {"equals": ["ada", "lovelace"]}},
]


@pytest.mark.parametrize("where", WHERE, ids=str)
async def test_where(accounts: Both, where: dict[str, Any]) -> None:
    await accounts.same(lambda db: db.account.find_many(where=where, order={"id": "asc"}))


async def test_the_rest(accounts: Both) -> None:
    await accounts.same(lambda db: db.account.find_unique(where={"email": "ADA@x"}))
    await accounts.same(lambda db: db.account.find_many(order={"email": "desc"}))
    await accounts.same(lambda db: db.account.find_many(distinct=["alias"], order={"id": "asc"}))
    await accounts.same(lambda db: db.account.group_by(by=["email"], count=True, order={"email": "asc"}))


async def test_raw(accounts: Both) -> None:
    """Types of extensions are text, in arrays too."""
    await accounts.bridge.execute_raw("CREATE EXTENSION IF NOT EXISTS hstore")
    for query in [
        ('SELECT email, alias, names FROM "Account" WHERE email = $1', "ADA@x"),
        ("SELECT 'a=>1, b=>NULL'::hstore AS a, array['a=>1'::hstore, NULL] AS b, 'Ada'::citext AS c",),
        ("SELECT $1::citext = 'ada' AS a, $2::citext[] AS b, $3::hstore -> 'k' AS c", "ADA", ["A", None], 'k=>"v w"'),
        ("SELECT $1::hstore AS a", "x"),
    ]:
        with record_answers() as answers:
            await accounts.equal(lambda db, query=query: db.query_raw(*query))
        assert answers.sides() == ["sqlalchemy"]
