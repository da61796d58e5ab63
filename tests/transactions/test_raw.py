"""SQL of the team's own in transactions. Each scene is compared with the real Prisma."""

from __future__ import annotations

from typing import Any

import pytest
from tests.transactions.conftest import Stages
from tests.transactions.scenes import Play, Scene
from tests.writes.state import ADA


def each(*calls: tuple[str, ...] | Any) -> Play:
    """A scene of one transaction: (method, text, *parameters) one after the other, and a call of a model at the end."""

    async def scene(scene: Scene) -> None:
        async with scene.db.tx() as tx:
            for method, *arguments in calls:
                await scene.note(getattr(tx, method)(*arguments))
            await scene.note(tx.user.count())

    return scene


QUERY, FIRST, RUN = "query_raw", "query_first", "execute_raw"

SCENES: dict[str, Play] = {
    "a lock": each(
        (QUERY, "SELECT email FROM users ORDER BY email FOR UPDATE"),
        (QUERY, "SELECT email FROM users ORDER BY email LIMIT 1 FOR UPDATE SKIP LOCKED"),
        (FIRST, 'SELECT "id" FROM "users" WHERE "id" = $1::uuid FOR NO KEY UPDATE NOWAIT', ADA),
    ),
    "advisory locks": each(
        (RUN, "SELECT pg_advisory_xact_lock(1)"),
        (QUERY, "SELECT pg_try_advisory_xact_lock(hashtext($1)) AS got", "key"),
        # The lock is taken, and the answer cannot be read.
        (QUERY, "SELECT pg_advisory_xact_lock($1)", 2),
        (QUERY, "SELECT count(*)::int AS n FROM pg_locks WHERE locktype = 'advisory' AND pid = pg_backend_pid()"),
    ),
    "settings": each(
        (RUN, "SET LOCAL statement_timeout = '20s'"),
        (QUERY, "SELECT set_config('app.tenant', $1, true) AS s", "7"),
        (QUERY, "SELECT current_setting('app.tenant') AS s, current_setting('statement_timeout') AS t"),
        (RUN, "SET LOCAL lock_timeout = '10ms'"),
        (QUERY, "SHOW lock_timeout"),
    ),
    "a time limit of the server's": each((RUN, "SET LOCAL statement_timeout = '30ms'"), (QUERY, "SELECT pg_sleep(1)::text")),
    "json and lists": each(
        (QUERY, "SELECT $1::jsonb AS j, $2::text[] AS t, $3::int[] AS i", {"a": [1, None]}, ["x", None], [1, 2]),
        (RUN, "UPDATE users SET metadata = $1::jsonb WHERE id = ANY($2::uuid[])", {"b": 1}, [ADA]),
        (QUERY, "SELECT metadata FROM users WHERE id = $1::uuid", ADA),
        (RUN, "INSERT INTO users (id, email, updated_at) SELECT gen_random_uuid(), e, now() FROM unnest($1::text[]) AS e", ["a@x", "b@x"]),
    ),
    "writes through query_raw": each(
        (QUERY, "UPDATE users SET name = $1 WHERE id = $2::uuid RETURNING email, name", "raw", ADA),
        (FIRST, "WITH gone AS (DELETE FROM profiles RETURNING user_id) SELECT count(*)::int AS n FROM gone"),
        (QUERY, "INSERT INTO store_tags (name) VALUES ($1) ON CONFLICT (name) DO NOTHING RETURNING name", "t"),
    ),
    "counts": each(
        (RUN, "SELECT * FROM users"),
        (RUN, "WITH x AS (SELECT 1) SELECT * FROM x"),
        (RUN, "CREATE TEMP TABLE made (i int) ON COMMIT DROP"),
        (RUN, "INSERT INTO made VALUES (1), (2)"),
        (RUN, "DO $$ BEGIN PERFORM 1; END $$"),
        (RUN, "TRUNCATE made"),
        (RUN, "EXPLAIN SELECT 1"),
        (RUN, "SET LOCAL application_name = 'x'"),
        (RUN, "LOCK TABLE users IN SHARE MODE"),
    ),
    "a table that changes under what was prepared": each(
        (RUN, "CREATE TABLE changing (i int, t text)"),
        (RUN, "INSERT INTO changing VALUES (1, 'a')"),
        (QUERY, "SELECT * FROM changing WHERE i = $1", 1),
        (RUN, "ALTER TABLE changing ADD COLUMN more int DEFAULT 3"),
        (QUERY, "SELECT * FROM changing WHERE i = $1", 1),
        (RUN, "ALTER TABLE changing ALTER i TYPE text"),
        (QUERY, "SELECT * FROM changing WHERE i = $1", "1"),
        (RUN, "DROP TABLE changing"),
        (QUERY, "SELECT * FROM changing WHERE i = $1", "1"),
    ),
    "several statements": each((RUN, "SELECT 1; SELECT 2"), (QUERY, "SELECT 1")),
    "too many parameters": each((QUERY, "SELECT $1::int AS a", 1, 2), (QUERY, "SELECT 1")),
    "too few parameters": each((QUERY, "SELECT $1::int AS a, $2::int AS b", 1), (QUERY, "SELECT 1")),
    "a value that does not fit": each((QUERY, "SELECT $1::int", "x"), (QUERY, "SELECT 1")),
    "a type that cannot be read": each((QUERY, "SELECT interval '1 day'"), (QUERY, "SELECT 1 AS a")),
    "a constraint": each((RUN, "INSERT INTO users (id, email, updated_at) VALUES ($1::uuid, 'x', now())", ADA), (QUERY, "SELECT 1")),
    "nested savepoints": each(
        (RUN, "SAVEPOINT a"),
        (RUN, "DELETE FROM profiles"),
        (RUN, "SAVEPOINT b"),
        (RUN, "DELETE FROM nowhere"),
        (QUERY, "SELECT 1"),
        (RUN, "ROLLBACK TO SAVEPOINT b"),
        (QUERY, "SELECT count(*)::int AS n FROM profiles"),
        (RUN, "ROLLBACK TO a"),
        (RUN, "RELEASE SAVEPOINT a"),
        (RUN, "ROLLBACK TO a"),
        (QUERY, "SELECT 1"),
    ),
    "a transaction within": each((RUN, "BEGIN"), (RUN, "START TRANSACTION"), (QUERY, "SELECT 1 AS a")),
    "what cannot be in a transaction": each((RUN, "VACUUM"), (QUERY, "SELECT 1")),
}  # fmt: skip


@pytest.mark.parametrize("name", SCENES)
async def test_scenes(stages: Stages, name: str) -> None:
    await stages.same(SCENES[name])
