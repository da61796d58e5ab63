"""API keys: every database call about them. Only a key's hash is stored."""

from __future__ import annotations

import datetime as dt
import hashlib
import secrets

from prisma import Base64
from prisma.enums import ApiKeyPermission, ApiKeyStatus
from prisma.errors import ForeignKeyViolationError
from prisma.types import ApiKeyWhereInput

from service.database import Prisma
from service.errors import NotFound
from service.schemas import ApiKey, ApiKeyDraft, NewApiKey

PREFIX_LENGTH = 8
"""How many characters of a key are stored, for its owner to tell it from others."""


def hash_key(key: str) -> bytes:
    """What is stored of a key: SHA-256, 32 bytes. Keys are random and long, so no salt is needed."""
    return hashlib.sha256(key.encode()).digest()


async def create_api_key(db: Prisma, user_id: str, draft: ApiKeyDraft) -> NewApiKey:
    """A new key; the answer is the only place that ever shows it.

    Raises:
        NotFound: there is no such user.
    """
    key = f"ak-{secrets.token_urlsafe(32)}"
    try:
        made = await db.apikey.create(
            data={
                "userId": user_id,
                "name": draft.name,
                "prefix": key[:PREFIX_LENGTH],
                "hash": Base64.encode(hash_key(key)),
                "permissions": draft.permissions,
                "allowedHosts": draft.allowed_hosts,
                "rateLimit": draft.rate_limit,
            }
        )
    except ForeignKeyViolationError:
        raise NotFound("there is no such user", user_id=user_id) from None
    return NewApiKey(api_key=ApiKey.model_validate(made), key=key)


async def list_api_keys(
    db: Prisma, user_id: str, *, permissions: list[ApiKeyPermission] | None = None, only_active: bool = False
) -> list[ApiKey]:
    """A user's keys by name; only those that carry all of `permissions`, where given."""
    where: ApiKeyWhereInput = {"userId": user_id}
    if permissions:
        where["permissions"] = {"has_every": permissions}
    if only_active:
        where["status"] = ApiKeyStatus.ACTIVE
    keys = await db.apikey.find_many(where=where, order=[{"name": "asc"}, {"id": "asc"}])
    return [ApiKey.model_validate(key) for key in keys]


async def verify_api_key(
    db: Prisma, key: str, *, permission: ApiKeyPermission, host: str | None = None
) -> ApiKey | None:
    """The active key that this text is, if it may do what is asked and, when it names hosts, comes from one of them.

    A key that fits is marked as used now.
    """
    found = await db.apikey.find_unique(where={"hash": Base64.encode(hash_key(key))})
    if found is None or found.status != ApiKeyStatus.ACTIVE or permission not in found.permissions:
        return None
    if found.allowedHosts and host not in found.allowedHosts:
        return None
    used = await db.apikey.update(where={"id": found.id}, data={"lastUsedAt": dt.datetime.now(dt.UTC)})
    return ApiKey.model_validate(used) if used else None


async def set_api_key_permissions(
    db: Prisma, user_id: str, api_key_id: str, permissions: list[ApiKeyPermission]
) -> ApiKey:
    """Replace what a key of the user may do.

    Raises:
        NotFound: the user has no such key.
    """
    key = await db.apikey.find_first(where={"id": api_key_id, "userId": user_id})
    changed = key and await db.apikey.update(where={"id": key.id}, data={"permissions": {"set": permissions}})
    if not changed:
        raise NotFound("the user has no such key", user_id=user_id, api_key_id=api_key_id)
    return ApiKey.model_validate(changed)


async def revoke_api_key(db: Prisma, user_id: str, api_key_id: str) -> bool:
    """Take a key of the user out of use for good; whether it was in use until now.

    Raises:
        NotFound: the user has no such key.
    """
    revoked = await db.apikey.update_many(
        where={"id": api_key_id, "userId": user_id, "NOT": [{"status": ApiKeyStatus.REVOKED}]},
        data={"status": ApiKeyStatus.REVOKED},
    )
    if not revoked and not await db.apikey.count(where={"id": api_key_id, "userId": user_id}):
        raise NotFound("the user has no such key", user_id=user_id, api_key_id=api_key_id)
    return bool(revoked)
