"""The store: listings, tags, favorites, as callers see them."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Annotated

from pydantic import Field, StringConstraints

from service.schemas.base import Cuid, Draft, Schema, Uuid

TagName = Annotated[str, StringConstraints(min_length=1, max_length=40, to_lower=True)]
Slug = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=80)]


class Tag(Schema):
    """A word that listings are found by."""

    id: int
    name: str


class TagCount(Schema):
    """How many approved listings carry a tag."""

    name: str
    listings: int


class OwnerProfile(Schema):
    """The public part of an owner."""

    display_name: str
    links: list[str]


class Owner(Schema):
    """Who offers a listing."""

    id: Uuid
    name: str | None
    profile: OwnerProfile | None


class ListingSummary(Schema):
    """A listing without what is related to it."""

    id: Cuid
    slug: str
    title: str
    summary: str
    graph_id: Uuid | None
    graph_version: int | None
    owner_id: Uuid
    reviewer_id: Uuid | None
    is_approved: bool
    rating: Decimal | None
    runs: int
    published_on: dt.date | None
    created_at: dt.datetime
    updated_at: dt.datetime


class Listing(ListingSummary):
    """A listing with its tags by name and its owner."""

    tags: list[Tag]
    owner: Owner


class Favorite(Schema):
    """A person's mark on a listing."""

    user_id: Uuid
    listing_id: Cuid
    note: str | None
    created_at: dt.datetime
    listing: ListingSummary


class ListingDraft(Draft):
    """A listing to be published; it is shown once it is approved."""

    slug: Annotated[Slug, Field(examples=["invoice-reader"])]
    title: Annotated[str, Field(min_length=1, max_length=120, examples=["Invoice reader"])]
    summary: Annotated[str, Field(examples=["Reads invoices so that you need not."])] = ""
    owner_id: Uuid
    graph_id: Uuid | None = None
    graph_version: Annotated[int, Field(ge=1)] = 1
    tags: list[TagName] = Field(default_factory=list, max_length=10, examples=[["finance", "documents"]])


class Review(Draft):
    """A reviewer's word on a listing."""

    reviewer_id: Uuid
    approved: bool
    published_on: Annotated[dt.date | None, Field(examples=["2024-06-01"])] = None
    rating: Annotated[Decimal | None, Field(ge=0, le=5, max_digits=3, decimal_places=2, examples=["4.5"])] = None
