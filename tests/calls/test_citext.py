"""citext, from an extension that PyPI's PostgreSQL lacks: on Debian's, where it is installed with contrib."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from tests.calls.conftest import Both
from tests.calls.own_schema import on_own_schema
from tests.calls.pages import CASES, Case, Stated, cases

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


@pytest.mark.parametrize("case", cases(CASES / "own" / "citext.md"))
async def test_call(accounts: Both, case: Case) -> None:
    await accounts.case(case)


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


async def test_writes_of_several_rows_and_upserts(accounts: Both) -> None:
    """Letters of either case are one key to the database; to the engine's comparison of where and create they differ."""
    rows = [
        {"email": "New@x", "names": ["A", "a"]},
        {"email": "NEW@X"},
        {"id": 90, "email": "other@x", "alias": "ada@x"},
    ]
    asked = [("ADA@x", "ADA@x"), ("ADA@x", "ada@x"), ("none@x", "none@x")]
    found = []
    for client in (accounts.prisma, accounts.bridge):
        with record_answers() as answers:
            skipped = await client.account.create_many(data=rows[:2], skip_duplicates=True)
            written_out = await client.account.create_many(data=rows, skip_duplicates=True)
            upserted = [
                await client.account.upsert(
                    where={"email": where}, data={"create": {"email": email}, "update": {"names": {"push": [where]}}}
                )
                for where, email in asked
            ]
        left = await client.account.find_many(where={"email": {"in": ["new@x", "other@x"]}}, order={"email": "asc"})
        found.append((skipped, written_out, [row.names for row in upserted], [(row.email, row.names) for row in left]))
        assert set(answers.sides()) == (set() if client is accounts.prisma else {"sqlalchemy"})
        await client.account.delete_many(where={"email": {"in": ["new@x", "other@x", "none@x"]}})
        await client.account.update(where={"email": "ada@x"}, data={"names": ["Ada", "LOVELACE"]})
    assert found[0] == found[1]
