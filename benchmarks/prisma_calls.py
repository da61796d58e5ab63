"""The calls as a team writes them for Prisma. The bridge, the engine and the floor are given the very same ones."""

from __future__ import annotations

import asyncio
from typing import Any

from benchmarks.calls import CONCURRENT
from benchmarks.keys import Keys


class PrismaCalls:
    """The calls on one client: the bridge's, Prisma's, or one with an engine that does nothing."""

    def __init__(self, client: Any, keys: Keys) -> None:
        self._db = client
        self._keys = keys

    async def find_unique(self, turn: int) -> Any:
        return await self._db.user.find_unique(where={"id": self._keys.id(turn)})

    async def find_first(self, turn: int) -> Any:
        return await self._db.agentgraph.find_first(
            where={"userId": self._keys.id(turn), "isActive": True}, order={"createdAt": "desc"}
        )

    async def page(self, turn: int) -> Any:
        return await self._db.agentgraph.find_many(
            where={"userId": self._keys.id(turn), "isActive": True}, order={"createdAt": "desc"}, take=10
        )

    async def list_100(self, turn: int) -> Any:
        return await self._db.user.find_many(
            where={"email": {"gte": self._keys.from_email(turn)}}, order={"email": "asc"}, take=100
        )

    async def list_1000(self, turn: int) -> Any:
        return await self._db.user.find_many(order={"email": "asc"}, take=1000)

    async def include(self, turn: int) -> Any:
        return await self._db.user.find_unique(where={"id": self._keys.id(turn)}, include={"graphs": True})

    async def tree(self, turn: int) -> Any:
        return await self._db.user.find_many(
            where={"email": {"in": self._keys.ten(turn)}}, include={"graphs": {"include": {"nodes": True}}}
        )

    async def include_1000(self, turn: int) -> Any:
        return await self._db.user.find_many(include={"graphs": True})

    async def count(self, turn: int) -> Any:
        return await self._db.agentgraph.count(where={"userId": self._keys.id(turn)})

    async def group_by(self, turn: int) -> Any:
        return await self._db.user.group_by(by=["plan"], count=True, order={"plan": "asc"})

    async def concurrent(self, turn: int) -> Any:
        return await asyncio.gather(*[self.find_unique(turn + i) for i in range(CONCURRENT)])
