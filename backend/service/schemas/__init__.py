"""What the service answers with and what it takes, shared by the REST API, the DatabaseManager and its client."""

from __future__ import annotations

from service.schemas.api_keys import ApiKey, ApiKeyDraft, NewApiKey
from service.schemas.base import Amount, Cuid, Draft, Limit, Page, Schema, Uuid
from service.schemas.credits import CreditDraft, CreditTransaction
from service.schemas.executions import (
    Execution,
    ExecutionDraft,
    ExecutionWithLogs,
    LogDraft,
    LogEntry,
    Outcome,
    StatusCount,
)
from service.schemas.graphs import Graph, GraphDraft, GraphSummary, Link, LinkDraft, Node, NodeDraft
from service.schemas.store import (
    Favorite,
    Listing,
    ListingDraft,
    ListingSummary,
    Owner,
    OwnerProfile,
    Review,
    Slug,
    Tag,
    TagCount,
    TagName,
)
from service.schemas.users import Email, Profile, ProfileDraft, User, UserChanges, UserDraft

__all__ = [
    "Amount",
    "ApiKey",
    "ApiKeyDraft",
    "CreditDraft",
    "CreditTransaction",
    "Cuid",
    "Draft",
    "Email",
    "Execution",
    "ExecutionDraft",
    "ExecutionWithLogs",
    "Favorite",
    "Graph",
    "GraphDraft",
    "GraphSummary",
    "Limit",
    "Link",
    "LinkDraft",
    "Listing",
    "ListingDraft",
    "ListingSummary",
    "LogDraft",
    "LogEntry",
    "NewApiKey",
    "Node",
    "NodeDraft",
    "Outcome",
    "Owner",
    "OwnerProfile",
    "Page",
    "Profile",
    "ProfileDraft",
    "Review",
    "Schema",
    "Slug",
    "StatusCount",
    "Tag",
    "TagCount",
    "TagName",
    "User",
    "UserChanges",
    "UserDraft",
    "Uuid",
]
