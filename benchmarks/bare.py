"""The calls in SQL through bare asyncpg: its own pool as it comes, one statement for each table, the same models."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from typing import Any

import asyncpg
from prisma.models import AgentGraph, AgentNode, User

from benchmarks.calls import CONCURRENT
from benchmarks.keys import Keys

# Instants in UTC and Prisma's names of the enum's values: what the models hold with Prisma.
USER = """
id::text, email, name, CASE plan WHEN 'enterprise-2024' THEN 'ENTERPRISE' ELSE plan::text END AS plan,
is_admin AS "isAdmin", metadata::text, created_at AT TIME ZONE 'UTC' AS "createdAt",
updated_at AT TIME ZONE 'UTC' AS "updatedAt"
"""
GRAPH = """
id::text, version, name, description, "isActive", "userId"::text, "forkedFromId"::text, "forkedFromVersion",
"createdAt" AT TIME ZONE 'UTC' AS "createdAt", "updatedAt" AT TIME ZONE 'UTC' AS "updatedAt"
"""
NODE = """
id::text, "graphId"::text, "graphVersion", "blockId", "constantInput"::text, metadata::text,
"positionX", "positionY", priority
"""
ONE_USER = f"SELECT {USER} FROM users WHERE id = $1"
LAST_GRAPH = f'SELECT {GRAPH} FROM "AgentGraph" WHERE "userId" = $1 AND "isActive" ORDER BY "createdAt" DESC LIMIT 1'
PAGE = f'SELECT {GRAPH} FROM "AgentGraph" WHERE "userId" = $1 AND "isActive" ORDER BY "createdAt" DESC LIMIT 10'
LIST = f"SELECT {USER} FROM users WHERE email >= $1 ORDER BY email LIMIT 100"
LIST_1000 = f"SELECT {USER} FROM users ORDER BY email LIMIT 1000"
BY_EMAIL = f"SELECT {USER} FROM users WHERE email = ANY($1::text[])"
ALL = f"SELECT {USER} FROM users"
GRAPHS_OF_ONE = f'SELECT {GRAPH} FROM "AgentGraph" WHERE "userId" = $1'
GRAPHS = f'SELECT {GRAPH} FROM "AgentGraph" WHERE "userId" = ANY($1::uuid[])'
NODES = f'SELECT {NODE} FROM "AgentNode" WHERE "graphId" = ANY($1::uuid[])'
COUNT = 'SELECT count(*) FROM "AgentGraph" WHERE "userId" = $1'
GROUPS = """
SELECT CASE plan WHEN 'enterprise-2024' THEN 'ENTERPRISE' ELSE plan::text END AS plan, count(*) AS count
FROM users GROUP BY users.plan ORDER BY users.plan
"""


class BareCalls:
    """The calls on one pool of asyncpg."""

    def __init__(self, pool: asyncpg.Pool, keys: Keys) -> None:
        self._pool = pool
        self._keys = keys

    async def find_unique(self, turn: int) -> Any:
        async with self._pool.acquire() as connection:
            row = await connection.fetchrow(ONE_USER, self._keys.id(turn))
        return None if row is None else User.model_validate(dict(row))

    async def find_first(self, turn: int) -> Any:
        async with self._pool.acquire() as connection:
            row = await connection.fetchrow(LAST_GRAPH, self._keys.id(turn))
        return None if row is None else AgentGraph.model_validate(dict(row))

    async def page(self, turn: int) -> Any:
        async with self._pool.acquire() as connection:
            rows = await connection.fetch(PAGE, self._keys.id(turn))
        return [AgentGraph.model_validate(dict(row)) for row in rows]

    async def list_100(self, turn: int) -> Any:
        async with self._pool.acquire() as connection:
            rows = await connection.fetch(LIST, self._keys.from_email(turn))
        return [User.model_validate(dict(row)) for row in rows]

    async def list_1000(self, turn: int) -> Any:
        async with self._pool.acquire() as connection:
            rows = await connection.fetch(LIST_1000)
        return [User.model_validate(dict(row)) for row in rows]

    async def include(self, turn: int) -> Any:
        async with self._pool.acquire() as connection:
            row = await connection.fetchrow(ONE_USER, self._keys.id(turn))
            graphs = await connection.fetch(GRAPHS_OF_ONE, self._keys.id(turn))
        return None if row is None else User.model_validate({**row, "graphs": [dict(graph) for graph in graphs]})

    async def tree(self, turn: int) -> Any:
        async with self._pool.acquire() as connection:
            users = await connection.fetch(BY_EMAIL, self._keys.ten(turn))
            graphs = await connection.fetch(GRAPHS, [user["id"] for user in users])
            nodes = await connection.fetch(NODES, [graph["id"] for graph in graphs])
        nodes_of = defaultdict(list)
        for node in nodes:
            nodes_of[node["graphId"]].append(AgentNode.model_validate(dict(node)))
        graphs_of = defaultdict(list)
        for graph in graphs:
            graphs_of[graph["userId"]].append(AgentGraph.model_validate({**graph, "nodes": nodes_of[graph["id"]]}))
        return [User.model_validate({**user, "graphs": graphs_of[user["id"]]}) for user in users]

    async def include_1000(self, turn: int) -> Any:
        async with self._pool.acquire() as connection:
            users = await connection.fetch(ALL)
            graphs = await connection.fetch(GRAPHS, [user["id"] for user in users])
        graphs_of = defaultdict(list)
        for graph in graphs:
            graphs_of[graph["userId"]].append(AgentGraph.model_validate(dict(graph)))
        return [User.model_validate({**user, "graphs": graphs_of[user["id"]]}) for user in users]

    async def count(self, turn: int) -> Any:
        async with self._pool.acquire() as connection:
            return await connection.fetchval(COUNT, self._keys.id(turn))

    async def group_by(self, turn: int) -> Any:
        async with self._pool.acquire() as connection:
            rows = await connection.fetch(GROUPS)
        return [{"plan": row["plan"], "_count": {"_all": row["count"]}} for row in rows]

    async def concurrent(self, turn: int) -> Any:
        return await asyncio.gather(*[self.find_unique(turn + i) for i in range(CONCURRENT)])
