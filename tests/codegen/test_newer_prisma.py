"""Schemas of Prisma 6 and 7, by their own CLIs: teams keep a newer Prisma for their TypeScript services beside this client."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from tests.codegen.test_hostile import import_source

from prismalchemy import orm
from prismalchemy.codegen import generate_for, read_header
from prismalchemy.codegen.locations import database_url as url_of
from prismalchemy.schema import Schema, load
from rig import prisma
from rig.paths import MIGRATE, PRISMA_7
from rig.postgres import Postgres

# Prisma 7 has the URL in prisma.config.ts alone.
DATASOURCES = {
    6: 'datasource db {\n  provider = "postgresql"\n  url      = env("DATABASE_URL")\n}\n',
    7: 'datasource db {\n  provider = "postgresql"\n}\n',
}
CONFIG = """// Not `defineConfig` of 'prisma/config': that is a package of the CLI's, which is elsewhere.
export default { schema: 'schema.prisma', datasource: { url: process.env.DATABASE_URL } }
"""
MODELS = """
generator client {
  provider = "prisma-client"
  output   = "./generated"
}

generator sqlalchemy {
  provider = "prismalchemy-generator"
  output   = "./models.py"
}

enum Role {
  USER
  ADMIN @map("admin!")

  @@map("role")
}

/// Somebody.
model User {
  id    String @id @default(uuid(7)) @db.Uuid
  email String @unique
  role  Role   @default(USER)
  posts Post[]
  tags  Tag[]
}

model Post {
  id     Int    @id @default(autoincrement())
  author User   @relation(fields: [userId], references: [id], onDelete: Cascade)
  userId String @map("user_id") @db.Uuid
}

model Tag {
  id    Int    @id
  users User[]
}
"""
# As Prisma 6 and 7 write it: since 6 link tables have a primary key.
DATABASE = """
CREATE TYPE "role" AS ENUM ('USER', 'admin!');
CREATE TABLE "User" ("id" UUID NOT NULL, "email" TEXT NOT NULL, "role" "role" NOT NULL DEFAULT 'USER',
    CONSTRAINT "User_pkey" PRIMARY KEY ("id"));
CREATE TABLE "Post" ("id" SERIAL NOT NULL, "user_id" UUID NOT NULL, CONSTRAINT "Post_pkey" PRIMARY KEY ("id"));
CREATE TABLE "Tag" ("id" INTEGER NOT NULL, CONSTRAINT "Tag_pkey" PRIMARY KEY ("id"));
CREATE TABLE "_TagToUser" ("A" INTEGER NOT NULL, "B" UUID NOT NULL, CONSTRAINT "_TagToUser_AB_pkey" PRIMARY KEY ("A","B"));
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");
CREATE INDEX "_TagToUser_B_index" ON "_TagToUser"("B");
ALTER TABLE "Post" ADD CONSTRAINT "Post_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "User"("id")
    ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "_TagToUser" ADD CONSTRAINT "_TagToUser_A_fkey" FOREIGN KEY ("A") REFERENCES "Tag"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "_TagToUser" ADD CONSTRAINT "_TagToUser_B_fkey" FOREIGN KEY ("B") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
"""


@pytest.fixture
def newer_url(postgres: Postgres) -> Any:
    name = "newer_prisma"
    postgres.create_database(name)
    postgres.psql(DATABASE, name)
    yield postgres.url(name)
    postgres.drop_database(name)


def project(folder: Path, major: int) -> Path:
    schema = folder / "schema.prisma"
    schema.write_text(DATASOURCES[major] + MODELS)
    if major == 7:
        (folder / "prisma.config.ts").write_text(CONFIG)
    return schema


@pytest.mark.parametrize(("major", "home"), [(6, MIGRATE), (7, PRISMA_7)])
async def test_prisma_generate_of_a_newer_prisma(major: int, home: Path, newer_url: str, tmp_path: Path) -> None:
    """Its own CLI runs the block beside its own client's, and writes what the command writes."""
    schema = project(tmp_path, major)
    said = prisma.generate(
        schema, generators=["client", "sqlalchemy"], environment={"DATABASE_URL": newer_url}, home=home
    )
    assert f"({major}." in said
    assert (tmp_path / "generated" / "client.ts").is_file()
    source = (tmp_path / "models.py").read_text(encoding="utf-8")
    described: Schema = load(schema)
    assert url_of(described, {"DATABASE_URL": newer_url}) == newer_url
    assert source == await generate_for(described, newer_url, tmp_path / "models.py")
    header = read_header(source)
    assert header is not None
    assert header.schema == described.hash
    module = import_source(source, tmp_path)
    facts = orm.describe(module.Base)
    assert [*facts] == ["User", "Post", "Tag"]
    make: Callable[..., Any] = facts["User"].fields["id"].column.default.arg
    assert str(make(None))[14] == "7"
    assert [member.value for member in module.Role] == ["USER", "admin!"]
    link = facts["User"].relations["tags"].secondary
    assert link is not None
    assert isinstance(link.table, sa.Table)
    assert [column.name for column in link.table.primary_key.columns] == ["A", "B"]
