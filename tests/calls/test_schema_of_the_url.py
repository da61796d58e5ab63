"""`?schema=` of DATABASE_URL: every part of a statement is in that schema, although `public` has tables of the names."""

from __future__ import annotations

from collections.abc import AsyncIterator

import asyncpg
import pytest
from tests.calls.conftest import Both
from tests.calls.own_schema import on_own_schema
from tests.calls.pages import CASES, Case, Stated, cases, read

from rig.parity import Compared
from rig.postgres import Postgres

SCHEMA = """
datasource db {
  provider = "postgresql"
  url      = env("DATABASE_URL")
}

generator client {
  provider             = "prisma-client-py"
  interface            = "asyncio"
  recursive_type_depth = 5
  output               = "./tenant_prisma_client"
}

enum Mood {
  HAPPY @map("happy now")
  SAD
}

model Author {
  id    Int    @id @default(autoincrement())
  name  String @unique
  mood  Mood   @default(HAPPY)
  moods Mood[]
  books Book[]
}

model Book {
  id       Int     @id @default(autoincrement())
  title    String
  authorId Int
  author   Author  @relation(fields: [authorId], references: [id])
  shelves  Shelf[]
}

model Shelf {
  id    Int    @id @default(autoincrement())
  place String
  books Book[]
}
"""

TABLES = """
CREATE TYPE "Mood" AS ENUM ({labels});
CREATE TABLE "Author" (
  id serial PRIMARY KEY, name text NOT NULL, mood "Mood" NOT NULL DEFAULT '{happy}', moods "Mood"[]
);
CREATE UNIQUE INDEX "Author_name_key" ON "Author" (name);
CREATE TABLE "Book" (id serial PRIMARY KEY, title text NOT NULL, "authorId" int NOT NULL REFERENCES "Author");
CREATE TABLE "Shelf" (id serial PRIMARY KEY, place text NOT NULL);
CREATE TABLE "_BookToShelf" ("A" int NOT NULL REFERENCES "Book", "B" int NOT NULL REFERENCES "Shelf");
CREATE UNIQUE INDEX "_BookToShelf_AB_unique" ON "_BookToShelf" ("A", "B");
INSERT INTO "Author" (name, mood, moods) VALUES
  ('{mark} ann', '{happy}', '{{SAD}}'), ('{mark} ben', 'SAD', '{{"{happy}",SAD}}'), ('{mark} cid', '{happy}', '{{}}');
INSERT INTO "Book" (title, "authorId") VALUES ('{mark} a', 1), ('{mark} b', 1), ('{mark} c', 2);
INSERT INTO "Shelf" (place) VALUES ('{mark} hall'), ('{mark} attic');
INSERT INTO "_BookToShelf" VALUES (1, 1), (1, 2), (3, 1);
"""

# A name that has to be quoted, and one that is no name without it.
NAME = "Tenant-b"


@pytest.fixture(scope="module", params=["tenant", "tenant_of_public_models"])
async def tenant(
    request: pytest.FixtureRequest,
    prisma_engine: dict[str, str],
    postgres: Postgres,
    compared: Compared,
    stated: Stated,
) -> AsyncIterator[Both]:
    """Both clients on the second schema of a database; the first has the same tables, other rows and other labels.

    Models that were generated from this schema name it themselves. Those generated from `public`, as of a developer's
    own database, name none, and only the URL says where the tables are.
    """
    name = str(request.param)
    url = postgres.create_database("prismalchemy_tenant")
    public = postgres.create_database("prismalchemy_tenant_models")
    ours = {"labels": "'happy now', 'SAD'", "happy": "happy now", "mark": "ours"}
    await execute(url, TABLES.format(labels="'SAD', 'elsewhere'", happy="elsewhere", mark="public"))
    await execute(url, f'CREATE SCHEMA "{NAME}"')
    await execute(public, TABLES.format(**ours))
    own = f"{url}?schema={NAME}"
    tables = f'SET search_path TO "{NAME}";' + TABLES.format(**ours)
    schema = SCHEMA.replace("tenant_prisma_client", f"{name}_prisma_client")
    models_url = own if name == "tenant" else public
    async with on_own_schema(name, schema, own, tables, compared, stated, models_url=models_url) as both:
        yield both
    for database in ("prismalchemy_tenant", "prismalchemy_tenant_models"):
        postgres.drop_database(database)


async def execute(url: str, statements: str) -> None:
    connection = await asyncpg.connect(url)
    await connection.execute(statements)
    await connection.close()


@pytest.mark.parametrize("case", cases(CASES / "own" / "schema-of-the-url.md"))
async def test_call(tenant: Both, case: Case) -> None:
    await tenant.case(case)


async def test_every_name_in_a_statement_has_the_schema(tenant: Both) -> None:
    calls = read(CASES / "own" / "schema-of-the-url.md")
    with tenant.observed() as statements:
        for case in calls:
            assert "public" not in str(await case.start(tenant.bridge))
    assert len(statements) == len(calls)
    for statement in statements:
        assert "public." not in statement
        for name in ('"Author"', '"Book"', '"Shelf"', '"_BookToShelf"', '"Mood"'):
            assert statement.count(name) == statement.count(f'"{NAME}".{name}') + statement.count(f"'{name}'")
