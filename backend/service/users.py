"""Users and their profiles: every database call about them."""

from __future__ import annotations

import datetime as dt

from prisma import Json
from prisma.enums import Plan
from prisma.errors import ForeignKeyViolationError, UniqueViolationError
from prisma.types import ProfileCreateInput, ProfileUpdateInput, UserCreateInput, UserUpdateInput, UserWhereInput

from service.database import Prisma
from service.errors import Conflict, NotFound
from service.schemas import Page, Profile, ProfileDraft, User, UserChanges, UserDraft


async def get_user(db: Prisma, user_id: str) -> User | None:
    """One user with their profile."""
    user = await db.user.find_unique(where={"id": user_id}, include={"profile": True})
    return User.model_validate(user) if user else None


async def get_user_by_email(db: Prisma, email: str) -> User | None:
    """One user with their profile, by the address they sign in with."""
    user = await db.user.find_unique(where={"email": email}, include={"profile": True})
    return User.model_validate(user) if user else None


async def get_users(db: Prisma, user_ids: list[str]) -> list[User]:
    """Those of the users that exist, by e-mail address."""
    found = await db.user.find_many(where={"id": {"in": user_ids}}, include={"profile": True}, order={"email": "asc"})
    return [User.model_validate(user) for user in found]


async def list_users(db: Prisma, *, plan: Plan | None, search: str | None, after: str | None, limit: int) -> Page[User]:
    """Users by e-mail address, from behind the address `after` on; `search` looks into addresses and names."""
    where: UserWhereInput = {}
    if plan is not None:
        where["plan"] = plan
    if search is not None:
        where["OR"] = [
            {"email": {"contains": search, "mode": "insensitive"}},
            {"name": {"contains": search, "mode": "insensitive"}},
        ]
    total = await db.user.count(where=where)
    if after is not None:
        where["email"] = {"gt": after}
    found = await db.user.find_many(where=where, include={"profile": True}, order={"email": "asc"}, take=limit)
    return Page(items=[User.model_validate(user) for user in found], total=total)


async def create_user(db: Prisma, draft: UserDraft) -> User:
    """A new user, with their profile when the draft has one.

    Raises:
        Conflict: somebody has this address already.
    """
    data: UserCreateInput = {
        "email": draft.email,
        "name": draft.name,
        "plan": draft.plan,
        "metadata": Json(draft.metadata),
    }
    if draft.profile is not None:
        data["profile"] = {
            "create": {
                "displayName": draft.profile.display_name,
                "bio": draft.profile.bio,
                "birthday": _midnight(draft.profile.birthday),
                "links": draft.profile.links,
            }
        }
    try:
        user = await db.user.create(data=data, include={"profile": True})
    except UniqueViolationError:
        raise Conflict("somebody has this e-mail address already", email=draft.email) from None
    return User.model_validate(user)


async def update_user(db: Prisma, user_id: str, changes: UserChanges) -> User:
    """Change the fields that `changes` names.

    Raises:
        NotFound: there is no such user.
    """
    data: UserUpdateInput = {}
    named = changes.model_fields_set
    if "name" in named:
        data["name"] = changes.name
    if changes.plan is not None:
        data["plan"] = changes.plan
    if changes.metadata is not None:
        data["metadata"] = Json(changes.metadata)
    user = await db.user.update(where={"id": user_id}, data=data, include={"profile": True})
    if user is None:
        raise NotFound("there is no such user", user_id=user_id)
    return User.model_validate(user)


async def change_plans(db: Prisma, *, current: Plan, target: Plan) -> int:
    """Move everybody from one plan to another; how many there were."""
    return await db.user.update_many(where={"plan": current}, data={"plan": target})


async def get_profile(db: Prisma, user_id: str) -> Profile | None:
    """What a user shows in public."""
    profile = await db.profile.find_unique(where={"userId": user_id})
    return Profile.model_validate(profile) if profile else None


async def save_profile(db: Prisma, user_id: str, draft: ProfileDraft) -> Profile:
    """Make or replace a user's profile.

    Raises:
        NotFound: there is no such user.
    """
    create: ProfileCreateInput = {
        "userId": user_id,
        "displayName": draft.display_name,
        "bio": draft.bio,
        "birthday": _midnight(draft.birthday),
        "links": draft.links,
    }
    update: ProfileUpdateInput = {
        "displayName": draft.display_name,
        "bio": draft.bio,
        "birthday": _midnight(draft.birthday),
        "links": {"set": draft.links},
    }
    try:
        profile = await db.profile.upsert(where={"userId": user_id}, data={"create": create, "update": update})
    except ForeignKeyViolationError:
        raise NotFound("there is no such user", user_id=user_id) from None
    return Profile.model_validate(profile)


def _midnight(day: dt.date | None) -> dt.datetime | None:
    """How Prisma takes a @db.Date: the midnight that begins it, in UTC."""
    return None if day is None else dt.datetime.combine(day, dt.time.min, dt.UTC)
