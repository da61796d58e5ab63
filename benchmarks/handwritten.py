"""The calls as SQLAlchemy's documentation writes them: the ORM with a session for each call, `selectinload` for trees.

The rows become Prisma's models by `model_construct`, the cheapest way, because SQLAlchemy has converted them already.
"""

from __future__ import annotations

import asyncio
from typing import Any

from prisma.models import AgentGraph, AgentNode, User
from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncEngine, async_sessionmaker
from sqlalchemy.orm import selectinload

from benchmarks.calls import CONCURRENT
from benchmarks.keys import Keys
from service import models as orm


class OrmCalls:
    """The calls in sessions of one engine."""

    def __init__(self, engine: AsyncEngine, keys: Keys) -> None:
        self._session = async_sessionmaker(engine, expire_on_commit=False)
        self._keys = keys

    async def find_unique(self, turn: int) -> Any:
        async with self._session() as session:
            user = await session.get(orm.User, self._keys.id(turn))
        return None if user is None else _user(user)

    async def find_first(self, turn: int) -> Any:
        async with self._session() as session:
            graph = (await session.scalars(self._page(turn).limit(1))).first()
        return None if graph is None else _graph(graph)

    async def page(self, turn: int) -> Any:
        async with self._session() as session:
            graphs = await session.scalars(self._page(turn).limit(10))
        return [_graph(graph) for graph in graphs]

    async def list_100(self, turn: int) -> Any:
        first = self._keys.from_email(turn)
        query = select(orm.User).where(orm.User.email >= first).order_by(orm.User.email).limit(100)
        async with self._session() as session:
            users = await session.scalars(query)
        return [_user(user) for user in users]

    async def list_1000(self, turn: int) -> Any:
        async with self._session() as session:
            users = await session.scalars(select(orm.User).order_by(orm.User.email).limit(1000))
        return [_user(user) for user in users]

    async def include(self, turn: int) -> Any:
        with_graphs = [selectinload(orm.User.graphs)]
        async with self._session() as session:
            user = await session.get_one(orm.User, self._keys.id(turn), options=with_graphs)
        return _user(user, graphs=[_graph(graph) for graph in user.graphs])

    async def tree(self, turn: int) -> Any:
        query = (
            select(orm.User)
            .where(orm.User.email.in_(self._keys.ten(turn)))
            .options(selectinload(orm.User.graphs).selectinload(orm.AgentGraph.nodes))
        )
        async with self._session() as session:
            users = await session.scalars(query)
        return [
            _user(user, graphs=[_graph(graph, nodes=[_node(node) for node in graph.nodes]) for graph in user.graphs])
            for user in users
        ]

    async def include_1000(self, turn: int) -> Any:
        async with self._session() as session:
            users = await session.scalars(select(orm.User).options(selectinload(orm.User.graphs)))
        return [_user(user, graphs=[_graph(graph) for graph in user.graphs]) for user in users]

    async def count(self, turn: int) -> Any:
        query = select(func.count()).select_from(orm.AgentGraph).where(orm.AgentGraph.userId == self._keys.id(turn))
        async with self._session() as session:
            return await session.scalar(query)

    async def group_by(self, turn: int) -> Any:
        query = select(orm.User.plan, func.count()).group_by(orm.User.plan).order_by(orm.User.plan)
        async with self._session() as session:
            rows = await session.execute(query)
        return [{"plan": plan.name, "_count": {"_all": count}} for plan, count in rows]

    async def concurrent(self, turn: int) -> Any:
        return await asyncio.gather(*[self.find_unique(turn + i) for i in range(CONCURRENT)])

    def _page(self, turn: int) -> Any:
        graph = orm.AgentGraph
        return (
            select(graph)
            .where(graph.userId == self._keys.id(turn), graph.isActive.is_(True))
            .order_by(graph.createdAt.desc())
        )


def _user(user: orm.User, **relations: Any) -> User:
    return User.model_construct(
        id=user.id,
        email=user.email,
        name=user.name,
        plan=user.plan.name,
        isAdmin=user.isAdmin,
        metadata=user.metadata_,
        createdAt=user.createdAt,
        updatedAt=user.updatedAt,
        **relations,
    )


def _graph(graph: orm.AgentGraph, **relations: Any) -> AgentGraph:
    return AgentGraph.model_construct(
        id=graph.id,
        version=graph.version,
        name=graph.name,
        description=graph.description,
        isActive=graph.isActive,
        userId=graph.userId,
        forkedFromId=graph.forkedFromId,
        forkedFromVersion=graph.forkedFromVersion,
        createdAt=graph.createdAt,
        updatedAt=graph.updatedAt,
        **relations,
    )


def _node(node: orm.AgentNode) -> AgentNode:
    return AgentNode.model_construct(
        id=node.id,
        graphId=node.graphId,
        graphVersion=node.graphVersion,
        blockId=node.blockId,
        constantInput=node.constantInput,
        metadata=node.metadata_,
        positionX=node.positionX,
        positionY=node.positionY,
        priority=node.priority,
    )
