"""Endpoints about API keys."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Body, Query
from prisma.enums import ApiKeyPermission

from service import api_keys
from service.errors import Unauthorized
from service.rest.answers import NOT_FOUND, UNAUTHORIZED
from service.rest.database import Db
from service.schemas import ApiKey, ApiKeyDraft, NewApiKey, Uuid

router = APIRouter(tags=["API keys"])


@router.get("/users/{user_id}/api-keys", summary="List a user's keys by name")
async def list_api_keys(
    db: Db,
    user_id: Uuid,
    permission: Annotated[list[ApiKeyPermission] | None, Query(description="All of these")] = None,
    only_active: Annotated[bool, Query(alias="onlyActive")] = False,
) -> list[ApiKey]:
    """Never the keys themselves."""
    return await api_keys.list_api_keys(db, user_id, permissions=permission, only_active=only_active)


@router.post("/users/{user_id}/api-keys", status_code=201, summary="Make a key", responses=NOT_FOUND)
async def create_api_key(db: Db, user_id: Uuid, draft: ApiKeyDraft) -> NewApiKey:
    """The answer is the only place that ever shows the key."""
    return await api_keys.create_api_key(db, user_id, draft)


@router.put("/users/{user_id}/api-keys/{api_key_id}/permissions", summary="Set permissions", responses=NOT_FOUND)
async def set_api_key_permissions(
    db: Db,
    user_id: Uuid,
    api_key_id: Uuid,
    permissions: Annotated[list[ApiKeyPermission], Body(examples=[["READ_STORE"]])],
) -> ApiKey:
    """Replaces what the key may do."""
    return await api_keys.set_api_key_permissions(db, user_id, api_key_id, permissions)


@router.delete("/users/{user_id}/api-keys/{api_key_id}", summary="Revoke a key", responses=NOT_FOUND)
async def revoke_api_key(db: Db, user_id: Uuid, api_key_id: Uuid) -> bool:
    """Whether it was in use until now. The key stays in the list, as revoked."""
    return await api_keys.revoke_api_key(db, user_id, api_key_id)


@router.post("/api-keys/verify", summary="Check a key", responses=UNAUTHORIZED)
async def verify_api_key(
    db: Db,
    key: Annotated[str, Body(min_length=1)],
    permission: Annotated[ApiKeyPermission, Body()],
    host: Annotated[str | None, Body()] = None,
) -> ApiKey:
    """Marks the key as used now when it fits."""
    found = await api_keys.verify_api_key(db, key, permission=permission, host=host)
    if found is None:
        raise Unauthorized("the key is unknown, out of use, or may not do this")
    return found
