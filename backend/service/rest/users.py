"""Endpoints about users and profiles."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query
from prisma.enums import Plan

from service import users
from service.errors import NotFound
from service.rest.answers import CONFLICT, NOT_FOUND
from service.rest.database import Db
from service.schemas import Email, Limit, Page, Profile, ProfileDraft, User, UserChanges, UserDraft, Uuid

router = APIRouter(prefix="/users", tags=["users"])


@router.get("", summary="List users by e-mail address")
async def list_users(
    db: Db,
    plan: Plan | None = None,
    search: Annotated[str | None, Query(description="Part of an address or a name", examples=["ada"])] = None,
    after: Annotated[Email | None, Query(description="The last address of the page before")] = None,
    limit: Limit = 20,
) -> Page[User]:
    """`total` counts the users that fit, on all pages."""
    return await users.list_users(db, plan=plan, search=search, after=after, limit=limit)


@router.post("", status_code=201, summary="Create a user", responses=CONFLICT)
async def create_user(db: Db, draft: UserDraft) -> User:
    """With a profile in the draft, both are written or none."""
    return await users.create_user(db, draft)


@router.get("/by-email/{email}", summary="Get a user by e-mail address", responses=NOT_FOUND)
async def get_user_by_email(db: Db, email: Email) -> User:
    """The address in any case."""
    user = await users.get_user_by_email(db, email)
    if user is None:
        raise NotFound("there is no such user", email=email)
    return user


@router.get("/{user_id}", summary="Get a user", responses=NOT_FOUND)
async def get_user(db: Db, user_id: Uuid) -> User:
    """With their profile, if they have one."""
    user = await users.get_user(db, user_id)
    if user is None:
        raise NotFound("there is no such user", user_id=user_id)
    return user


@router.patch("/{user_id}", summary="Change a user", responses=NOT_FOUND)
async def update_user(db: Db, user_id: Uuid, changes: UserChanges) -> User:
    """Fields that are left out stay as they are."""
    return await users.update_user(db, user_id, changes)


@router.get("/{user_id}/profile", summary="Get a profile", responses=NOT_FOUND)
async def get_profile(db: Db, user_id: Uuid) -> Profile:
    """What the user shows in public."""
    profile = await users.get_profile(db, user_id)
    if profile is None:
        raise NotFound("the user has no profile", user_id=user_id)
    return profile


@router.put("/{user_id}/profile", summary="Make or replace a profile", responses=NOT_FOUND)
async def save_profile(db: Db, user_id: Uuid, draft: ProfileDraft) -> Profile:
    """What the draft leaves out becomes empty."""
    return await users.save_profile(db, user_id, draft)
