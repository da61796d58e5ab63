"""The store: every database call about listings, tags and favorites."""

from __future__ import annotations

import datetime as dt

from prisma.errors import ForeignKeyViolationError, RecordNotFoundError, UniqueViolationError
from prisma.types import (
    StoreListingCreateInput,
    StoreListingInclude,
    StoreListingUpdateInput,
    StoreListingWhereInput,
)

from service.database import Prisma
from service.errors import Conflict, NotFound
from service.schemas import Favorite, Listing, ListingDraft, Page, Review, Tag, TagCount

_SHOWN: StoreListingInclude = {
    "tags": {"order_by": {"name": "asc"}},
    "owner": {"include": {"profile": True}},
}


async def get_listing(db: Prisma, slug: str) -> Listing | None:
    """One listing, approved or not, by its name in addresses."""
    listing = await db.storelisting.find_unique(where={"slug": slug}, include=_SHOWN)
    return Listing.model_validate(listing) if listing else None


async def list_listings(
    db: Prisma,
    *,
    tags: list[str],
    search: str | None,
    owner_id: str | None,
    approved: bool | None,
    page: int,
    page_size: int,
) -> Page[Listing]:
    """Listings, the most run first, that fit all that is given; with `tags`, those that carry every one of them."""
    where: StoreListingWhereInput = {}
    if approved is not None:
        where["isApproved"] = approved
    if owner_id is not None:
        where["ownerId"] = owner_id
    if tags:
        where["AND"] = [{"tags": {"some": {"name": tag}}} for tag in tags]
    if search is not None:
        where["OR"] = [
            {"title": {"contains": search, "mode": "insensitive"}},
            {"summary": {"contains": search, "mode": "insensitive"}},
        ]
    found = await db.storelisting.find_many(
        where=where,
        include=_SHOWN,
        order=[{"runs": "desc"}, {"id": "asc"}],
        skip=(page - 1) * page_size,
        take=page_size,
    )
    total = await db.storelisting.count(where=where)
    return Page(items=[Listing.model_validate(listing) for listing in found], total=total)


async def publish_listing(db: Prisma, draft: ListingDraft) -> Listing:
    """A new listing, which waits for its review. Tags that do not exist yet are made.

    Raises:
        Conflict: the slug is taken.
        NotFound: there is no such owner, or no such version of the graph.
    """
    data: StoreListingCreateInput = {
        "slug": draft.slug,
        "title": draft.title,
        "summary": draft.summary,
        "owner": {"connect": {"id": draft.owner_id}},
        "tags": {
            "connect_or_create": [{"where": {"name": tag}, "create": {"name": tag}} for tag in sorted(set(draft.tags))]
        },
    }
    if draft.graph_id is not None:
        data["graph"] = {"connect": {"graphVersionId": {"id": draft.graph_id, "version": draft.graph_version}}}
    try:
        listing = await db.storelisting.create(data=data, include=_SHOWN)
    except UniqueViolationError:
        raise Conflict("this slug is taken", slug=draft.slug) from None
    except RecordNotFoundError:
        raise NotFound("there is no such owner or no such version of the graph", owner_id=draft.owner_id) from None
    return Listing.model_validate(listing)


async def review_listing(db: Prisma, slug: str, review: Review) -> Listing:
    """Approve a listing or take it down.

    Raises:
        NotFound: there is no such listing, or no such reviewer.
    """
    data: StoreListingUpdateInput = {
        "isApproved": review.approved,
        "reviewer": {"connect": {"id": review.reviewer_id}},
        "rating": review.rating,
        "publishedOn": None
        if review.published_on is None
        else dt.datetime.combine(review.published_on, dt.time.min, dt.UTC),
    }
    # Prisma answers None for a reviewer that does not exist as well, and writes nothing then.
    listing = await db.storelisting.update(where={"slug": slug}, data=data, include=_SHOWN)
    if listing is None:
        raise NotFound("there is no such listing or no such reviewer", slug=slug, reviewer_id=review.reviewer_id)
    return Listing.model_validate(listing)


async def set_listing_tags(db: Prisma, slug: str, tags: list[str]) -> Listing:
    """Replace a listing's tags; those that do not exist yet are made.

    Raises:
        NotFound: there is no such listing.
    """
    async with db.tx() as tx:
        await tx.storetag.create_many(data=[{"name": tag} for tag in sorted(set(tags))], skip_duplicates=True)
        listing = await tx.storelisting.update(
            where={"slug": slug}, data={"tags": {"set": [{"name": tag} for tag in sorted(set(tags))]}}, include=_SHOWN
        )
        if listing is None:
            raise NotFound("there is no such listing", slug=slug)
    return Listing.model_validate(listing)


async def record_runs(db: Prisma, runs: dict[str, int]) -> None:
    """Add to the run counts of listings, by id; all or none.

    Raises:
        NotFound: one of the listings does not exist.
    """
    try:
        async with db.batch_() as batch:
            for listing_id, count in sorted(runs.items()):
                batch.storelisting.update(where={"id": listing_id}, data={"runs": {"increment": count}})
    except RecordNotFoundError:
        raise NotFound("one of the listings does not exist") from None


async def list_tags(db: Prisma) -> list[Tag]:
    """All tags by name."""
    return [Tag.model_validate(tag) for tag in await db.storetag.find_many(order={"name": "asc"})]


async def count_tags(db: Prisma) -> list[TagCount]:
    """How many approved listings carry each tag, the most used first; unused tags are left out."""
    rows = await db.query_raw(
        """
        SELECT t."name", COUNT(*) AS "listings"
        FROM "store_tags" t
        JOIN "_StoreListingToStoreTag" m ON m."B" = t."id"
        JOIN "store_listings" l ON l."id" = m."A"
        WHERE l."is_approved" = $1
        GROUP BY t."name"
        ORDER BY COUNT(*) DESC, t."name"
        """,
        True,
    )
    return [TagCount.model_validate(row) for row in rows]


async def list_favorites(db: Prisma, user_id: str) -> list[Favorite]:
    """A user's favorites that are still in the store, the latest first."""
    found = await db.listingfavorite.find_many(
        where={"userId": user_id, "listing": {"is": {"isApproved": True}}},
        include={"listing": True},
        order=[{"createdAt": "desc"}, {"listingId": "asc"}],
    )
    return [Favorite.model_validate(favorite) for favorite in found]


async def add_favorite(db: Prisma, user_id: str, listing_id: str, note: str | None) -> Favorite:
    """Mark a listing; a second time replaces the note.

    Raises:
        NotFound: there is no such user or listing.
    """
    try:
        favorite = await db.listingfavorite.upsert(
            where={"userId_listingId": {"userId": user_id, "listingId": listing_id}},
            data={"create": {"userId": user_id, "listingId": listing_id, "note": note}, "update": {"note": note}},
            include={"listing": True},
        )
    except ForeignKeyViolationError:
        raise NotFound("there is no such user or listing", user_id=user_id, listing_id=listing_id) from None
    return Favorite.model_validate(favorite)


async def remove_favorite(db: Prisma, user_id: str, listing_id: str) -> bool:
    """Take a mark away; whether there was one."""
    removed = await db.listingfavorite.delete(where={"userId_listingId": {"userId": user_id, "listingId": listing_id}})
    return removed is not None
