"""The limit: one statement for each call, the fastest of those that were tried, on a pool that resets nothing.

Tried for trees: one JSON text for each root row, built by correlated sub-selects (taken), by lateral joins (the same
within 1 %), by one json_agg over all roots (the server takes 35 % longer), by jsonb (twice as long), by grouping the
children first (15 % longer). For 100 plain rows: JSON (5-10 % slower in all, though less work for Python), one model
at a time (2 % slower than a list of dicts at once, which is taken).
"""

from __future__ import annotations

from typing import Any

from prisma.models import User
from pydantic import TypeAdapter

from benchmarks.bare import LIST, LIST_1000, BareCalls

_GRAPHS = """
(SELECT coalesce(json_agg(g), '[]') FROM (
    SELECT g.id, g.version, g.name, g.description, g."isActive", g."userId", g."forkedFromId", g."forkedFromVersion",
           g."createdAt" AT TIME ZONE 'UTC' AS "createdAt", g."updatedAt" AT TIME ZONE 'UTC' AS "updatedAt" {nodes}
    FROM "AgentGraph" AS g WHERE g."userId" = u.id) AS g) AS graphs
"""
_NODES = """
, (SELECT coalesce(json_agg(n), '[]') FROM (
    SELECT n.id, n."graphId", n."graphVersion", n."blockId", n."constantInput"::text AS "constantInput",
           n.metadata::text AS metadata, n."positionX", n."positionY", n.priority
    FROM "AgentNode" AS n WHERE n."graphId" = g.id AND n."graphVersion" = g.version) AS n) AS nodes
"""
_TREE = """
SELECT row_to_json(u)::text FROM (
    SELECT u.id, u.email, u.name, CASE plan WHEN 'enterprise-2024' THEN 'ENTERPRISE' ELSE plan::text END AS plan,
           u.is_admin AS "isAdmin", u.metadata::text AS metadata, u.created_at AT TIME ZONE 'UTC' AS "createdAt",
           u.updated_at AT TIME ZONE 'UTC' AS "updatedAt", {graphs}
    FROM users AS u {where}) AS u
"""
_ONE_LEVEL = _GRAPHS.format(nodes="")
_INCLUDE = _TREE.format(graphs=_ONE_LEVEL, where="WHERE u.id = $1")
_TREES = _TREE.format(graphs=_GRAPHS.format(nodes=_NODES), where="WHERE u.email = ANY($1::text[])")
_ALL = _TREE.format(graphs=_ONE_LEVEL, where="")

_read_users = TypeAdapter(list[User]).validate_python
_read_tree = User.model_validate_json


class BestCalls(BareCalls):
    """The calls on a pool whose connections are not reset when they come back."""

    async def list_100(self, turn: int) -> Any:
        return _users(await self._pool.fetch(LIST, self._keys.from_email(turn)))

    async def list_1000(self, turn: int) -> Any:
        return _users(await self._pool.fetch(LIST_1000))

    async def include(self, turn: int) -> Any:
        return _read_tree(await self._pool.fetchval(_INCLUDE, self._keys.id(turn)))

    async def tree(self, turn: int) -> Any:
        return [_read_tree(row[0]) for row in await self._pool.fetch(_TREES, self._keys.ten(turn))]

    async def include_1000(self, turn: int) -> Any:
        return [_read_tree(row[0]) for row in await self._pool.fetch(_ALL)]


def _users(rows: list[Any]) -> list[User]:
    names = list(rows[0].keys())
    return _read_users([dict(zip(names, row, strict=True)) for row in rows])


async def keep_as_it_is(connection: Any) -> None:
    """What the pool does to a connection that comes back: nothing, where asyncpg would send a query."""
