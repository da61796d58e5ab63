"""Endpoints about graphs."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query

from service import graphs
from service.errors import NotFound
from service.rest.answers import CONFLICT, NOT_FOUND
from service.rest.database import Db
from service.schemas import Draft, Graph, GraphDraft, GraphSummary, Limit, Page, Uuid

router = APIRouter(tags=["graphs"])

Version = Annotated[int, Query(ge=1)]


class ForkDraft(Draft):
    """Who the copy is for."""

    user_id: Uuid


@router.get("/users/{user_id}/graphs", summary="List a user's graphs, the newest first")
async def list_graphs(
    db: Db,
    user_id: Uuid,
    include_inactive: Annotated[bool, Query(alias="includeInactive")] = False,
    page: Annotated[int, Query(ge=1, le=10_000)] = 1,
    page_size: Annotated[Limit, Query(alias="pageSize")] = 20,
) -> Page[GraphSummary]:
    """Only active versions unless asked otherwise."""
    return await graphs.list_graphs(db, user_id, include_inactive=include_inactive, page=page, page_size=page_size)


@router.post("/users/{user_id}/graphs", status_code=201, summary="Create a graph", responses=NOT_FOUND | CONFLICT)
async def create_graph(db: Db, user_id: Uuid, draft: GraphDraft) -> Graph:
    """With nodes and links; all or nothing. The caller chooses the ids of the nodes."""
    return await graphs.create_graph(db, user_id, draft)


@router.get("/graphs/{graph_id}", summary="Get a graph with nodes and links", responses=NOT_FOUND)
async def get_graph(db: Db, graph_id: Uuid, version: Version | None = None) -> Graph:
    """Without a version the latest active one."""
    graph = await graphs.get_graph(db, graph_id, version)
    if graph is None:
        raise NotFound("there is no such graph or version", graph_id=graph_id, version=version)
    return graph


@router.post(
    "/graphs/{graph_id}/versions",
    status_code=201,
    summary="Make the next version of a graph",
    responses=NOT_FOUND | CONFLICT,
)
async def create_graph_version(db: Db, graph_id: Uuid, draft: GraphDraft) -> Graph:
    """It becomes the active one; the others are kept."""
    return await graphs.create_graph_version(db, graph_id, draft)


@router.put("/graphs/{graph_id}/active-version", summary="Choose the active version", responses=NOT_FOUND)
async def set_active_version(db: Db, graph_id: Uuid, version: Version) -> GraphSummary:
    """The other versions become inactive."""
    return await graphs.set_active_version(db, graph_id, version)


@router.post("/graphs/{graph_id}/forks", status_code=201, summary="Fork a graph", responses=NOT_FOUND)
async def fork_graph(db: Db, graph_id: Uuid, version: Version, draft: ForkDraft) -> Graph:
    """A copy for another user, which remembers where it came from."""
    return await graphs.fork_graph(db, graph_id, version, draft.user_id)
