"""Users and their profiles, as callers see them."""

from __future__ import annotations

import datetime as dt
from typing import Annotated

from prisma.enums import Plan
from pydantic import Field, JsonValue, StringConstraints

from service.schemas.base import Draft, Schema, Uuid

Email = Annotated[str, StringConstraints(pattern=r"^[^@\s]+@[^@\s]+$", max_length=254, to_lower=True)]


class Profile(Schema):
    """What a person shows in public."""

    user_id: Uuid
    display_name: str
    bio: str | None
    birthday: dt.date | None
    links: list[str]


class User(Schema):
    """A person, with their profile if they have one."""

    id: Uuid
    email: str
    name: str | None
    plan: Plan
    is_admin: bool
    metadata: JsonValue
    created_at: dt.datetime
    updated_at: dt.datetime
    profile: Profile | None = None


class ProfileDraft(Draft):
    """A profile to be saved; what is left out becomes empty."""

    display_name: Annotated[str, Field(min_length=1, max_length=80, examples=["Ada L."])]
    bio: Annotated[str | None, Field(examples=["Builds agents that read invoices."])] = None
    birthday: Annotated[dt.date | None, Field(examples=["1985-12-10"])] = None
    links: list[str] = Field(default_factory=list, max_length=10, examples=[["https://example.org/ada"]])


class UserDraft(Draft):
    """A user to be created, with or without a profile."""

    email: Annotated[Email, Field(examples=["ada@example.org"])]
    name: Annotated[str | None, Field(max_length=120, examples=["Ada Lovelace"])] = None
    plan: Plan = Plan.FREE
    metadata: dict[str, JsonValue] = Field(default_factory=dict, examples=[{"source": "invitation"}])
    profile: ProfileDraft | None = None


class UserChanges(Draft):
    """The fields of a user to be changed; those left out stay as they are."""

    name: Annotated[str | None, Field(max_length=120, examples=["Ada King"])] = None
    plan: Annotated[Plan | None, Field(examples=["PRO"])] = None
    metadata: Annotated[dict[str, JsonValue] | None, Field(examples=[{"theme": "dark"}])] = None
