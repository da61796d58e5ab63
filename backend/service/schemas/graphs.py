"""Agent graphs with their nodes and links, as callers see them."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Self

from pydantic import Field, JsonValue, model_validator

from service.schemas.base import Draft, Schema, Uuid


class Link(Schema):
    """Carries one output of a node to one input of another."""

    id: Uuid
    source_id: Uuid
    source_name: str
    sink_id: Uuid
    sink_name: str
    is_static: bool


class Node(Schema):
    """One step of a graph, with the links that leave it."""

    id: Uuid
    block_id: str
    constant_input: JsonValue
    metadata: JsonValue
    position_x: float
    position_y: float
    priority: int
    outputs: list[Link]


class GraphSummary(Schema):
    """One version of a graph, without its nodes."""

    id: Uuid
    version: int
    name: str
    description: str | None
    is_active: bool
    user_id: Uuid
    forked_from_id: Uuid | None
    forked_from_version: int | None
    created_at: dt.datetime
    updated_at: dt.datetime | None


class Graph(GraphSummary):
    """One version of a graph, with its nodes by priority and the version it was forked from."""

    nodes: list[Node]
    forked_from: GraphSummary | None


class NodeDraft(Draft):
    """A node to be created. The caller chooses its id, which the links name."""

    id: Annotated[Uuid, Field(examples=["0b9f3f0e-6a52-4c0a-9d6b-0c1f5a1e7a01"])]
    block_id: Annotated[str, Field(min_length=1, examples=["http-request"])]
    constant_input: dict[str, JsonValue] = Field(default_factory=dict, examples=[{"url": "https://example.org"}])
    metadata: dict[str, JsonValue] | None = None
    position_x: float = 0
    position_y: float = 0
    priority: Annotated[int, Field(ge=-32768, le=32767)] = 0


class LinkDraft(Draft):
    """A link to be created between two nodes of the same draft."""

    source_id: Uuid
    source_name: Annotated[str, Field(examples=["response"])]
    sink_id: Uuid
    sink_name: Annotated[str, Field(examples=["text"])]
    is_static: bool = False


class GraphDraft(Draft):
    """A graph to be created, or a new version of one."""

    name: Annotated[str, Field(min_length=1, examples=["Invoice reader"])]
    description: Annotated[str | None, Field(examples=["Reads an invoice and files it."])] = None
    nodes: list[NodeDraft] = Field(default_factory=list)
    links: list[LinkDraft] = Field(default_factory=list)

    @model_validator(mode="after")
    def _links_join_nodes(self) -> Self:
        known = {node.id for node in self.nodes}
        for link in self.links:
            for end in (link.source_id, link.sink_id):
                if end not in known:
                    raise ValueError(f"a link names node {end}, which is not in the draft")
        return self
