"""Agent graphs, their nodes and links: every database call about them."""

from __future__ import annotations

import uuid

from prisma import Json, models
from prisma.errors import ForeignKeyViolationError, UniqueViolationError
from prisma.types import (
    AgentGraphCreateInput,
    AgentGraphInclude,
    AgentGraphWhereInput,
    AgentNodeCreateWithoutRelationsInput,
    AgentNodeLinkCreateWithoutRelationsInput,
)

from service.database import Prisma
from service.errors import Conflict, NotFound
from service.schemas import Graph, GraphDraft, GraphSummary, LinkDraft, NodeDraft, Page

_WHOLE: AgentGraphInclude = {
    "nodes": {
        # Ids only decide where nothing else does: a fork's nodes have new ones and keep their order.
        "order_by": [{"priority": "asc"}, {"positionX": "asc"}, {"positionY": "asc"}, {"id": "asc"}],
        "include": {"outputs": {"order_by": [{"sourceName": "asc"}, {"sinkName": "asc"}, {"id": "asc"}]}},
    },
    "forkedFrom": True,
}


async def get_graph(db: Prisma, graph_id: str, version: int | None = None) -> Graph | None:
    """One version of a graph with its nodes, links and origin; without a version the latest that is active."""
    if version is None:
        graph = await db.agentgraph.find_first(
            where={"id": graph_id, "isActive": True}, include=_WHOLE, order={"version": "desc"}
        )
    else:
        graph = await db.agentgraph.find_unique(
            where={"graphVersionId": {"id": graph_id, "version": version}}, include=_WHOLE
        )
    return Graph.model_validate(graph) if graph else None


async def list_graphs(
    db: Prisma, user_id: str, *, include_inactive: bool = False, page: int = 1, page_size: int = 20
) -> Page[GraphSummary]:
    """A user's graphs, the newest first; only active versions unless asked otherwise."""
    where: AgentGraphWhereInput = {"userId": user_id}
    if not include_inactive:
        where["isActive"] = True
    found = await db.agentgraph.find_many(
        where=where,
        order=[{"createdAt": "desc"}, {"id": "asc"}, {"version": "desc"}],
        skip=(page - 1) * page_size,
        take=page_size,
    )
    total = await db.agentgraph.count(where=where)
    return Page(items=[GraphSummary.model_validate(graph) for graph in found], total=total)


async def create_graph(db: Prisma, user_id: str, draft: GraphDraft) -> Graph:
    """A new graph, version 1, with its nodes and links, in one transaction.

    Raises:
        NotFound: there is no such user.
        Conflict: a node id is taken.
    """
    return await _save(db, {"name": draft.name, "userId": user_id}, draft)


async def create_graph_version(db: Prisma, graph_id: str, draft: GraphDraft) -> Graph:
    """The next version of a graph. It becomes the active one; the others are kept.

    Raises:
        NotFound: there is no such graph.
        Conflict: a node id is taken, or somebody else made a version at the same moment.
    """
    latest = await db.agentgraph.find_first(where={"id": graph_id}, order={"version": "desc"})
    if latest is None:
        raise NotFound("there is no such graph", graph_id=graph_id)
    data: AgentGraphCreateInput = {
        "id": graph_id,
        "version": latest.version + 1,
        "name": draft.name,
        "userId": latest.userId,
        "forkedFromId": latest.forkedFromId,
        "forkedFromVersion": latest.forkedFromVersion,
    }
    return await _save(db, data, draft, replaces=graph_id)


async def set_active_version(db: Prisma, graph_id: str, version: int) -> GraphSummary:
    """Make one version the active one of its graph.

    Raises:
        NotFound: there is no such version.
    """
    async with db.tx() as tx:
        await tx.agentgraph.update_many(where={"id": graph_id, "NOT": [{"version": version}]}, data={"isActive": False})
        graph = await tx.agentgraph.update(
            where={"graphVersionId": {"id": graph_id, "version": version}}, data={"isActive": True}
        )
        if graph is None:
            raise NotFound("there is no such version of the graph", graph_id=graph_id, version=version)
    return GraphSummary.model_validate(graph)


async def fork_graph(db: Prisma, graph_id: str, version: int, user_id: str) -> Graph:
    """A copy of one version for another user, which remembers where it came from.

    Raises:
        NotFound: there is no such version, or no such user.
    """
    origin = await get_graph(db, graph_id, version)
    if origin is None:
        raise NotFound("there is no such version of the graph", graph_id=graph_id, version=version)
    fresh = {node.id: str(uuid.uuid4()) for node in origin.nodes}
    draft = GraphDraft(
        name=origin.name,
        description=origin.description,
        nodes=[
            NodeDraft.model_validate({**node.model_dump(exclude={"outputs", "id"}), "id": fresh[node.id]})
            for node in origin.nodes
        ],
        links=[
            LinkDraft(
                source_id=fresh[link.source_id],
                source_name=link.source_name,
                sink_id=fresh[link.sink_id],
                sink_name=link.sink_name,
                is_static=link.is_static,
            )
            for node in origin.nodes
            for link in node.outputs
        ],
    )
    data: AgentGraphCreateInput = {
        "name": origin.name,
        "userId": user_id,
        "forkedFromId": graph_id,
        "forkedFromVersion": version,
    }
    return await _save(db, data, draft)


async def _save(db: Prisma, data: AgentGraphCreateInput, draft: GraphDraft, *, replaces: str | None = None) -> Graph:
    """Write a graph, its nodes and its links; all or nothing."""
    data["description"] = draft.description
    data["nodes"] = {"create": [_node_data(node) for node in draft.nodes]}
    try:
        async with db.tx() as tx:
            if replaces is not None:
                await tx.agentgraph.update_many(where={"id": replaces}, data={"isActive": False})
            made = await tx.agentgraph.create(data=data)
            if draft.links:
                await tx.agentnodelink.create_many(data=[_link_data(link) for link in draft.links])
            graph = await models.AgentGraph.prisma(tx).find_unique_or_raise(
                where={"graphVersionId": {"id": made.id, "version": made.version}}, include=_WHOLE
            )
    except ForeignKeyViolationError:
        raise NotFound("there is no such user", user_id=data["userId"]) from None
    except UniqueViolationError:
        raise Conflict("the version, a node id or a link is there already") from None
    return Graph.model_validate(graph)


def _node_data(node: NodeDraft) -> AgentNodeCreateWithoutRelationsInput:
    data: AgentNodeCreateWithoutRelationsInput = {
        "id": node.id,
        "blockId": node.block_id,
        "constantInput": Json(node.constant_input),
        "positionX": node.position_x,
        "positionY": node.position_y,
        "priority": node.priority,
    }
    if node.metadata is not None:
        data["metadata"] = Json(node.metadata)
    return data


def _link_data(link: LinkDraft) -> AgentNodeLinkCreateWithoutRelationsInput:
    return {
        "sourceId": link.source_id,
        "sourceName": link.source_name,
        "sinkId": link.sink_id,
        "sinkName": link.sink_name,
        "isStatic": link.is_static,
    }
