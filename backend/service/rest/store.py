"""Endpoints about the store."""

from __future__ import annotations

from typing import Annotated, Literal

from fastapi import APIRouter, Body, Query

from service import store
from service.errors import NotFound
from service.rest.answers import CONFLICT, NOT_FOUND
from service.rest.database import Db
from service.schemas import (
    Cuid,
    Favorite,
    Limit,
    Listing,
    ListingDraft,
    Page,
    Review,
    Slug,
    Tag,
    TagCount,
    TagName,
    Uuid,
)

router = APIRouter(tags=["store"])


@router.get("/store/listings", summary="Browse the store, the most run first")
async def list_listings(
    *,
    db: Db,
    tag: Annotated[list[TagName] | None, Query(description="All of these tags", examples=[["finance"]])] = None,
    search: Annotated[str | None, Query(description="Part of the title or summary")] = None,
    owner_id: Annotated[Uuid | None, Query(alias="ownerId")] = None,
    state: Literal["approved", "waiting", "any"] = "approved",
    page: Annotated[int, Query(ge=1, le=10_000)] = 1,
    page_size: Annotated[Limit, Query(alias="pageSize")] = 20,
) -> Page[Listing]:
    """Those that fit all that is given."""
    approved = None if state == "any" else state == "approved"
    return await store.list_listings(
        db, tags=tag or [], search=search, owner_id=owner_id, approved=approved, page=page, page_size=page_size
    )


@router.post("/store/listings", status_code=201, summary="Publish a listing", responses=NOT_FOUND | CONFLICT)
async def publish_listing(db: Db, draft: ListingDraft) -> Listing:
    """It is shown once it is approved."""
    return await store.publish_listing(db, draft)


@router.get("/store/listings/{slug}", summary="Get a listing", responses=NOT_FOUND)
async def get_listing(db: Db, slug: Slug) -> Listing:
    """Approved or not."""
    listing = await store.get_listing(db, slug)
    if listing is None:
        raise NotFound("there is no such listing", slug=slug)
    return listing


@router.post("/store/listings/{slug}/review", summary="Approve a listing or take it down", responses=NOT_FOUND)
async def review_listing(db: Db, slug: Slug, review: Review) -> Listing:
    """The last review counts."""
    return await store.review_listing(db, slug, review)


@router.put("/store/listings/{slug}/tags", summary="Set a listing's tags", responses=NOT_FOUND)
async def set_listing_tags(
    db: Db, slug: Slug, tags: Annotated[list[TagName], Body(examples=[["finance", "email"]])]
) -> Listing:
    """Tags that do not exist yet are made."""
    return await store.set_listing_tags(db, slug, tags)


@router.post("/store/runs", status_code=204, summary="Add to run counts", responses=NOT_FOUND)
async def record_runs(db: Db, runs: Annotated[dict[Cuid, int], Body(description="Listing id to runs")]) -> None:
    """All or none."""
    await store.record_runs(db, runs)


@router.get("/store/tags", summary="List all tags by name")
async def list_tags(db: Db) -> list[Tag]:
    """Used or not."""
    return await store.list_tags(db)


@router.get("/store/tags/counts", summary="Count listings by tag")
async def count_tags(db: Db) -> list[TagCount]:
    """Approved listings only; the most used tag first."""
    return await store.count_tags(db)


@router.get("/users/{user_id}/favorites", summary="List a user's favorites, the latest first")
async def list_favorites(db: Db, user_id: Uuid) -> list[Favorite]:
    """Those that are still in the store."""
    return await store.list_favorites(db, user_id)


@router.put("/users/{user_id}/favorites/{listing_id}", summary="Mark a listing", responses=NOT_FOUND)
async def add_favorite(
    db: Db, user_id: Uuid, listing_id: Cuid, note: Annotated[str | None, Body(embed=True)] = None
) -> Favorite:
    """A second time replaces the note."""
    return await store.add_favorite(db, user_id, listing_id, note)


@router.delete("/users/{user_id}/favorites/{listing_id}", summary="Take a mark away")
async def remove_favorite(db: Db, user_id: Uuid, listing_id: Cuid) -> bool:
    """Whether there was one."""
    return await store.remove_favorite(db, user_id, listing_id)
