"""relationMode = "prisma": the engine does the work of foreign keys, and so does the bridge, on the real engine's terms."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from typing import Any

import asyncpg
import pytest
from tests.calls.conftest import Both
from tests.calls.outcomes import Make, comparable, outcome
from tests.calls.own_schema import on_own_schema
from tests.calls.pages import Stated

from prismalchemy.client import record_answers
from rig.parity import Compared
from rig.paths import ROOT
from rig.postgres import Postgres

GOLDEN = ROOT / "tests" / "golden" / "relation_mode_prisma"
NAME = "prismalchemy_relation_mode"

MORE = """
generator client {
  provider             = "prisma-client-py"
  interface            = "asyncio"
  recursive_type_depth = 5
  output               = "./relation_mode_prisma_client"
}

model Tree {
  id     Int     @id
  key    String? @unique
  boughs Bough[]
}

model Bough {
  id        Int      @id
  treeKey   String
  tree      Tree     @relation(fields: [treeKey], references: [key], onDelete: Cascade)
  leaves    Leaf[]
  stones    Stone[]
  nests     Nest[]
  updatedAt DateTime @updatedAt
}

model Leaf {
  id        Int      @id
  boughId   Int?
  bough     Bough?   @relation(fields: [boughId], references: [id])
  updatedAt DateTime @updatedAt
}

model Nest {
  id      Int   @id
  boughId Int
  bough   Bough @relation(fields: [boughId], references: [id], onDelete: Cascade)
  eggs    Egg[]
}

model Egg {
  id     Int   @id
  nestId Int?
  nest   Nest? @relation(fields: [nestId], references: [id], onDelete: SetNull)
}

model Stone {
  id      Int   @id
  boughId Int
  bough   Bough @relation(fields: [boughId], references: [id], onDelete: Restrict)
}
"""

TABLES = """
CREATE TABLE "Tree" (id int PRIMARY KEY, key text UNIQUE);
CREATE TABLE "Bough" (id int PRIMARY KEY, "treeKey" text NOT NULL, "updatedAt" timestamp(3) NOT NULL);
CREATE TABLE "Leaf" (id int PRIMARY KEY, "boughId" int, "updatedAt" timestamp(3) NOT NULL);
CREATE TABLE "Nest" (id int PRIMARY KEY, "boughId" int NOT NULL);
CREATE TABLE "Egg" (id int PRIMARY KEY, "nestId" int);
CREATE TABLE "Stone" (id int PRIMARY KEY, "boughId" int NOT NULL);
"""

NAMES = (
    *("User", "Profile", "Post", "Comment", "Label", "_CommentToLabel", "_Friends"),
    *("Tree", "Bough", "Leaf", "Nest", "Egg", "Stone"),
)

ROWS = f"""
TRUNCATE {", ".join(f'"{name}"' for name in NAMES)} RESTART IDENTITY;
INSERT INTO "User" ("parentId") VALUES (NULL), (1), (NULL), (NULL), (NULL), (4), (2), (NULL);
INSERT INTO "Profile" VALUES (1), (3), (5);
INSERT INTO "Post" (version, "authorId", "reviewerId") VALUES (1, 4, 3), (2, 4, 3), (1, 4, NULL), (1, 2, 5);
INSERT INTO "Comment" ("postId", "postVersion") VALUES (1, 1), (1, 1), (1, 2), (2, 2), (4, 1);
INSERT INTO "Label" DEFAULT VALUES;
INSERT INTO "_CommentToLabel" VALUES (1, 1), (3, 1);
INSERT INTO "_Friends" VALUES (3, 1), (1, 3);
INSERT INTO "Tree" VALUES (1, 'a'), (2, 'b'), (3, NULL), (4, 'd');
INSERT INTO "Bough" VALUES (1, 'a', '2024-01-01'), (2, 'a', '2024-01-01'), (3, 'b', '2024-01-01');
INSERT INTO "Leaf" VALUES (1, 1, '2024-01-01'), (2, 2, '2024-01-01'), (3, 3, '2024-01-01'), (4, NULL, '2024-01-01');
INSERT INTO "Nest" VALUES (1, 1), (2, 1), (3, 3);
INSERT INTO "Egg" VALUES (1, 1), (2, 2), (3, 3), (4, NULL);
INSERT INTO "Stone" VALUES (1, 3);
"""


@pytest.fixture(scope="module")
async def own(prisma_engine: dict[str, str], postgres: Postgres, compared: Compared) -> AsyncIterator[Both]:
    url = postgres.create_database(NAME)
    schema = (GOLDEN / "schema.prisma").read_text(encoding="utf-8") + MORE
    (migration,) = GOLDEN.glob("migrations/*/migration.sql")
    tables = migration.read_text(encoding="utf-8") + TABLES
    async with on_own_schema("relation_mode", schema, url, tables, compared, Stated(update=False)) as both:
        yield both
    postgres.drop_database(NAME)


@pytest.fixture(scope="module")
async def admin(own: Both) -> AsyncIterator[asyncpg.Connection[asyncpg.Record]]:
    connection = await asyncpg.connect(own.bridge._datasource["url"].partition("?")[0])
    yield connection
    await connection.close()


async def seen(admin: asyncpg.Connection[asyncpg.Record], call: Make, client: Any) -> tuple[Any, Any, list[str]]:
    """What a call comes to on the rows as they were, the rows afterwards, and who answered."""
    await admin.execute(ROWS)
    with record_answers() as answers:
        result = await outcome(call, client)
    rows = {name: [json.loads(row[0]) for row in await admin.fetch(_all_of(name))] for name in NAMES}
    return comparable(result, ordered=True), rows, answers.sides()


def _all_of(name: str) -> str:
    """All rows of a table; a moment that is not of 2024 is one of now."""
    return f"""
    SELECT (to_jsonb(t) || CASE WHEN to_jsonb(t) ? 'updatedAt'
      THEN jsonb_build_object('updatedAt', (to_jsonb(t) ->> 'updatedAt') LIKE '2024%') ELSE '{{}}' END)::text
    FROM "{name}" AS t ORDER BY 1
    """


CALLS: dict[str, Make] = {
    "delete, nothing hangs on it": lambda db: db.tree.delete(where={"id": 4}),
    "delete, no row": lambda db: db.tree.delete(where={"id": 9}),
    "delete, a filter that fails": lambda db: db.tree.delete(where={"id": 1, "key": "b"}),
    "delete, a key that is NULL": lambda db: db.tree.delete(where={"id": 3}),
    "delete, cascades to several levels": lambda db: db.tree.delete(where={"key": "a"}),
    "delete, restricted two levels below": lambda db: db.tree.delete(where={"id": 2}),
    "delete, cascades": lambda db: db.post.delete(where={"id_version": {"id": 1, "version": 1}}),
    "delete, a compound key": lambda db: db.post.delete(where={"id_version": {"id": 2, "version": 2}}),
    "delete, sets free and cascades": lambda db: db.user.delete(where={"id": 3}),
    "delete, restricted by a child": lambda db: db.user.delete(where={"id": 1}),
    "delete, restricted by a post": lambda db: db.user.delete(where={"id": 4}),
    "delete, a filter of what hangs on it": lambda db: db.user.delete(where={"id": 5, "reviews": {"some": {}}}),
    "delete, links stay": lambda db: db.comment.delete(where={"id": 1}),
    "delete, a child": lambda db: db.leaf.delete(where={"id": 1}),
    "delete with include": lambda db: db.tree.delete(where={"key": "a"}, include={"boughs": {"include": {"nests": True}}}),
    "delete with include, no row": lambda db: db.tree.delete(where={"key": "x"}, include={"boughs": True}),
    "delete with include, restricted": lambda db: db.user.delete(where={"id": 4}, include={"posts": True}),
    "delete_many": lambda db: db.tree.delete_many(where={"id": {"in": [1, 3, 4]}}),
    "delete_many, none": lambda db: db.tree.delete_many(where={"id": 9}),
    "delete_many, restricted": lambda db: db.tree.delete_many(),
    "delete_many, a filter of what hangs on them": lambda db: db.tree.delete_many(
        where={"boughs": {"some": {"leaves": {"some": {"id": 1}}}}}
    ),
    "delete_many, a compound key": lambda db: db.post.delete_many(where={"authorId": 4}),
    "delete_many of users": lambda db: db.user.delete_many(where={"id": {"in": [3, 5]}}),
    "delete_many, restricted among themselves": lambda db: db.user.delete_many(where={"id": {"in": [1, 2]}}),
    "delete, restricted by two": lambda db: db.user.delete(where={"id": 4}),
    "delete, restricted by another two": lambda db: db.user.delete(where={"id": 2}),
    "delete_many, restricted by two": lambda db: db.user.delete_many(where={"id": 4}),
    "delete_many, restricted by two among three": lambda db: db.user.delete_many(where={"id": {"in": [1, 2, 3]}}),
    "delete_many of a child": lambda db: db.user.delete_many(where={"id": {"in": [1]}}),
    "delete_many of both": lambda db: db.user.delete_many(where={"id": {"in": [4, 6]}}),
    "create": lambda db: db.leaf.create(data={"id": 9, "boughId": 77}),
    "create_many": lambda db: db.stone.create_many(data=[{"id": 9, "boughId": 1}, {"id": 10, "boughId": 88}]),
    "create with include": lambda db: db.bough.create(data={"id": 9, "treeKey": "x"}, include={"leaves": True}),
    "update of a key to another row": lambda db: db.leaf.update(where={"id": 1}, data={"boughId": 77}),
    "update of another column": lambda db: db.bough.update(where={"id": 1}, data={"treeKey": "b"}),
    "update of an id that nothing refers to": lambda db: db.tree.update(where={"key": "a"}, data={"id": 9}),
    "update_many": lambda db: db.leaf.update_many(where={"id": {"gt": 1}}, data={"boughId": None}),
    "nested create": lambda db: db.tree.create(
        data={"id": 9, "key": "x", "boughs": {"create": [{"id": 9, "leaves": {"create": {"id": 9}}}, {"id": 10}]}}
    ),
    "nested connect": lambda db: db.bough.update(where={"id": 1}, data={"leaves": {"connect": [{"id": 3}, {"id": 4}]}}),
    "nested connect of a missing row": lambda db: db.bough.update(where={"id": 1}, data={"leaves": {"connect": [{"id": 77}]}}),
    "nested disconnect": lambda db: db.bough.update(where={"id": 1}, data={"leaves": {"disconnect": [{"id": 1}]}}),
    "nested disconnect of a required row": lambda db: db.bough.update(where={"id": 3}, data={"stones": {"disconnect": [{"id": 1}]}}),
    "nested set": lambda db: db.bough.update(where={"id": 1}, data={"leaves": {"set": [{"id": 2}]}}),
    "nested update": lambda db: db.tree.update(
        where={"id": 1}, data={"boughs": {"update": [{"where": {"id": 1}, "data": {"leaves": {"create": [{"id": 9}]}}}]}}
    ),
    "nested update_many": lambda db: db.tree.update(
        where={"id": 1}, data={"boughs": {"updateMany": [{"where": {"id": {"gt": 1}}, "data": {"updatedAt": "2024-05-05T00:00:00Z"}}]}}
    ),
    "nested upsert": lambda db: db.nest.update(
        where={"id": 1}, data={"eggs": {"upsert": [{"where": {"id": 1}, "create": {"id": 1}, "update": {}}, {"where": {"id": 9}, "create": {"id": 9}, "update": {}}]}}
    ),
    "nested delete of a row that nothing hangs on": lambda db: db.bough.update(where={"id": 1}, data={"leaves": {"delete": [{"id": 1}]}}),
    "nested connect_or_create": lambda db: db.leaf.update(
        where={"id": 4}, data={"bough": {"connect_or_create": {"where": {"id": 1}, "create": {"id": 1, "treeKey": "a"}}}}
    ),
    "upsert with what is nested": lambda db: db.tree.upsert(
        where={"id": 9},
        data={"create": {"id": 9, "key": "x", "boughs": {"create": [{"id": 9}]}}, "update": {"boughs": {"create": [{"id": 9}]}}},
    ),
    "upsert": lambda db: db.tree.upsert(where={"id": 1}, data={"create": {"id": 1, "key": "x"}, "update": {"id": 8}}),
    "upsert of a new row": lambda db: db.tree.upsert(where={"id": 9}, data={"create": {"id": 9, "key": "x"}, "update": {"id": 8}}),
}  # fmt: skip


@pytest.mark.parametrize("name", CALLS)
async def test_rows(own: Both, admin: asyncpg.Connection[asyncpg.Record], name: str) -> None:
    expected, found = await seen(admin, CALLS[name], own.prisma), await seen(admin, CALLS[name], own.bridge)
    assert _timeless(found[0]) == _timeless(expected[0])
    assert found[1] == expected[1]
    assert found[2] == ["sqlalchemy"]
    with own.observed() as statements:
        observed = await seen(admin, CALLS[name], own.bridge)
    assert _timeless(observed[0]) == _timeless(expected[0])
    assert observed[1] == expected[1]
    # What breaks a required relation is known without a statement.
    assert bool(statements) == ("required" not in name)
    own.compared.add(name)


def _timeless(told: Any) -> Any:
    if isinstance(told, tuple) and isinstance(told[1], dict) and "updatedAt" in told[1]:
        told[1].pop("updatedAt")
    return told


LEFT: dict[str, Make] = {
    "update of an id": lambda db: db.bough.update(where={"id": 1}, data={"id": 9}),
    "update of a key that is referred to": lambda db: db.tree.update(where={"id": 1}, data={"key": {"set": "x"}}),
    "update_many of an id": lambda db: db.user.update_many(where={"id": 3}, data={"id": {"increment": 10}}),
    "upsert that updates an id": lambda db: db.user.upsert(where={"id": 1}, data={"create": {}, "update": {"id": 1}}),
    "a nested delete": lambda db: db.tree.update(where={"id": 1}, data={"boughs": {"delete": [{"id": 1}]}}),
    "a nested update of an id": lambda db: db.tree.update(
        where={"id": 1}, data={"boughs": {"update": [{"where": {"id": 1}, "data": {"id": 9}}]}}
    ),
}


@pytest.mark.parametrize("name", LEFT)
async def test_what_is_left_to_prisma(own: Both, admin: asyncpg.Connection[asyncpg.Record], name: str) -> None:
    reasons = []
    decide = own.bridge._runtime.router.route

    def noted(asked: Any, **where: Any) -> Any:
        route = decide(asked, **where)
        reasons.append(getattr(route, "reason", None))
        return route

    own.bridge._runtime.router.route = noted
    try:
        await seen(admin, with_any_outcome(LEFT[name]), own.bridge)
    finally:
        own.bridge._runtime.router.route = decide
    assert [reason.feature for reason in reasons] == ["relation-mode"]


def with_any_outcome(call: Make) -> Make:
    async def made(db: Any) -> Any:
        try:
            return await call(db)
        except ValueError:
            # The engine answers an upsert that updates an id with a number.
            return None

    return made
