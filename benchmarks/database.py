"""The database of the benchmark: the example service's tables, with rows made by the server itself."""

from __future__ import annotations

import asyncpg

from benchmarks.keys import GRAPHS, NODES, TREES, USERS, Keys
from rig.paths import MIGRATIONS
from rig.postgres import Server

_FILL = f"""
INSERT INTO users (id, email, name, plan, is_admin, metadata, created_at, updated_at)
SELECT md5('user' || u)::uuid, format('user%s@example.com', to_char(u, 'FM0000')), 'Person ' || u,
       (ARRAY['FREE', 'PRO', 'enterprise-2024'])[1 + u % 3]::plan, u % 50 = 0,
       jsonb_build_object('theme', 'dark', 'visits', u, 'tags', jsonb_build_array('a', 'b')),
       timestamp '2024-01-01' + u * interval '1 hour 1.234 second', timestamp '2024-06-01' + u * interval '17 minutes'
FROM generate_series(1, {USERS}) AS u;
INSERT INTO "AgentGraph" (id, version, name, description, "isActive", "userId", "createdAt", "updatedAt")
SELECT md5('graph' || u || '.' || g)::uuid, 1, format('Graph %s of person %s', g, u),
       CASE WHEN g % 2 = 0 THEN 'What it does, in a sentence of some length' END, true, md5('user' || u)::uuid,
       timestamp '2024-02-01' + (u * {GRAPHS} + g) * interval '61.007 second', timestamp '2024-07-01'
FROM generate_series(1, {USERS}) AS u, generate_series(1, {GRAPHS}) AS g ORDER BY u, g;
INSERT INTO "AgentNode" (id, "graphId", "blockId", "constantInput", metadata, "positionX", "positionY", priority)
SELECT md5('node' || u || '.' || g || '.' || n)::uuid, md5('graph' || u || '.' || g)::uuid, 'block-' || n,
       jsonb_build_object('prompt', 'Summarise the text', 'temperature', 0.7), jsonb_build_object('colour', 'teal'),
       n * 240.5, g * 131.25 + n * 0.1, n
FROM generate_series(1, {TREES}) AS u, generate_series(1, {GRAPHS}) AS g, generate_series(1, {NODES}) AS n
ORDER BY u, g, n;
"""


async def prepare(server: Server, name: str = "bench") -> tuple[str, Keys]:
    """Make the database, apply the migrations, write the rows; return its URL and the keys."""
    url = server.create_database(name)
    connection = await asyncpg.connect(url)
    try:
        for migration in sorted(MIGRATIONS.glob("*/migration.sql")):
            await connection.execute(migration.read_text(encoding="utf-8"))
        await connection.execute(_FILL)
        await connection.execute("VACUUM ANALYZE")
        users = await connection.fetch("SELECT id::text, email FROM users ORDER BY email")
    finally:
        await connection.close()
    return url, Keys([user["id"] for user in users], [user["email"] for user in users])
