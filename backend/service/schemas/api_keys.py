"""API keys, as callers see them: never the hash, and the key itself only when it is made."""

from __future__ import annotations

import datetime as dt
from typing import Annotated

from prisma.enums import ApiKeyPermission, ApiKeyStatus
from pydantic import Field

from service.schemas.base import Draft, Schema, Uuid


class ApiKey(Schema):
    """What is known of a key; `prefix` lets its owner tell it from others."""

    id: Uuid
    user_id: Uuid
    name: str
    prefix: str
    permissions: list[ApiKeyPermission]
    allowed_hosts: list[str]
    status: ApiKeyStatus
    rate_limit: int | None
    created_at: dt.datetime
    last_used_at: dt.datetime | None


class NewApiKey(Schema):
    """A key that was just made, with the text to hand to its owner. It cannot be shown again."""

    api_key: ApiKey
    key: str


class ApiKeyDraft(Draft):
    """A key to be made."""

    name: Annotated[str, Field(min_length=1, max_length=100, examples=["Build server"])]
    permissions: Annotated[list[ApiKeyPermission], Field(min_length=1, examples=[["EXECUTE_GRAPH", "READ_GRAPH"]])]
    allowed_hosts: list[str] = Field(default_factory=list, examples=[["ci.example.org"]])
    rate_limit: Annotated[int | None, Field(ge=1, le=32767, description="Requests a minute")] = None
