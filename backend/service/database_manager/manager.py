"""The DatabaseManager: what other processes may do with the database, as methods."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from prisma.enums import ApiKeyPermission, CreditTransactionType, ExecutionStatus, LogLevel, Plan
from prisma.models import UserSpending

from service import api_keys, credits, executions, graphs, store, users
from service.database import Prisma
from service.errors import Conflict, InsufficientCredits, NotFound
from service.rpc import exposed
from service.schemas import (
    ApiKey,
    ApiKeyDraft,
    CreditDraft,
    CreditTransaction,
    Cuid,
    Email,
    Execution,
    ExecutionDraft,
    ExecutionWithLogs,
    Favorite,
    Graph,
    GraphDraft,
    GraphSummary,
    Limit,
    Listing,
    ListingDraft,
    LogDraft,
    LogEntry,
    NewApiKey,
    Outcome,
    Page,
    Profile,
    ProfileDraft,
    Review,
    Slug,
    TagCount,
    TagName,
    User,
    UserChanges,
    UserDraft,
    Uuid,
)


class DatabaseManager:
    """Every public method is exposed over RPC; `DatabaseManagerClient` has them all, with the same types."""

    def __init__(self, db: Prisma) -> None:
        self._db = db

    # Users

    @exposed()
    async def get_user(self, user_id: Uuid) -> User | None:
        """One user with their profile."""
        return await users.get_user(self._db, user_id)

    @exposed()
    async def get_user_by_email(self, email: Email) -> User | None:
        """One user by the address they sign in with."""
        return await users.get_user_by_email(self._db, email)

    @exposed()
    async def get_users(self, user_ids: list[Uuid]) -> list[User]:
        """Those of the users that exist, by e-mail address."""
        return await users.get_users(self._db, user_ids)

    @exposed(Conflict)
    async def create_user(self, draft: UserDraft) -> User:
        """A new user, with or without a profile."""
        return await users.create_user(self._db, draft)

    @exposed(NotFound)
    async def update_user(self, user_id: Uuid, changes: UserChanges) -> User:
        """Change some fields of a user."""
        return await users.update_user(self._db, user_id, changes)

    @exposed()
    async def change_plans(self, current: Plan, target: Plan) -> int:
        """Move everybody from one plan to another; how many there were."""
        return await users.change_plans(self._db, current=current, target=target)

    @exposed(NotFound)
    async def save_profile(self, user_id: Uuid, draft: ProfileDraft) -> Profile:
        """Make or replace a user's profile."""
        return await users.save_profile(self._db, user_id, draft)

    # Graphs

    @exposed()
    async def get_graph(self, graph_id: Uuid, version: int | None = None) -> Graph | None:
        """One version of a graph with nodes and links; without a version the latest active one."""
        return await graphs.get_graph(self._db, graph_id, version)

    @exposed()
    async def list_graphs(
        self, user_id: Uuid, include_inactive: bool = False, page: int = 1, page_size: Limit = 20
    ) -> Page[GraphSummary]:
        """A user's graphs, the newest first."""
        return await graphs.list_graphs(
            self._db, user_id, include_inactive=include_inactive, page=page, page_size=page_size
        )

    @exposed(NotFound, Conflict)
    async def create_graph(self, user_id: Uuid, draft: GraphDraft) -> Graph:
        """A new graph with its nodes and links."""
        return await graphs.create_graph(self._db, user_id, draft)

    @exposed(NotFound, Conflict)
    async def create_graph_version(self, graph_id: Uuid, draft: GraphDraft) -> Graph:
        """The next version of a graph, which becomes the active one."""
        return await graphs.create_graph_version(self._db, graph_id, draft)

    @exposed(NotFound)
    async def set_active_version(self, graph_id: Uuid, version: int) -> GraphSummary:
        """Make one version the active one of its graph."""
        return await graphs.set_active_version(self._db, graph_id, version)

    @exposed(NotFound)
    async def fork_graph(self, graph_id: Uuid, version: int, user_id: Uuid) -> Graph:
        """A copy of one version for another user, which remembers where it came from."""
        return await graphs.fork_graph(self._db, graph_id, version, user_id)

    # Executions

    @exposed(NotFound)
    async def queue_execution(self, draft: ExecutionDraft) -> Execution:
        """Put an execution into the queue."""
        return await executions.queue_execution(self._db, draft)

    @exposed()
    async def claim_execution(self) -> Execution | None:
        """Take the oldest queued execution and set it running; None when the queue is empty."""
        return await executions.claim_execution(self._db)

    @exposed(NotFound, Conflict)
    async def finish_execution(self, execution_id: Cuid, outcome: Outcome) -> Execution:
        """Write down how a running execution ended."""
        return await executions.finish_execution(self._db, execution_id, outcome)

    @exposed()
    async def get_execution(self, execution_id: Cuid, logs: int = 50) -> ExecutionWithLogs | None:
        """One execution with its latest log entries, newest first."""
        return await executions.get_execution(self._db, execution_id, logs=logs)

    @exposed()
    async def list_executions(
        self,
        *,
        user_id: Uuid | None = None,
        graph_id: Uuid | None = None,
        statuses: list[ExecutionStatus] | None = None,
        since: dt.datetime | None = None,
        limit: Limit = 50,
    ) -> Page[Execution]:
        """Executions that fit all that is given, the newest first."""
        return await executions.list_executions(
            self._db, user_id=user_id, graph_id=graph_id, statuses=statuses or [], since=since, limit=limit
        )

    @exposed(NotFound)
    async def append_logs(self, execution_id: Cuid, entries: list[LogDraft]) -> int:
        """Add lines to an execution's log; how many were added."""
        return await executions.append_logs(self._db, execution_id, entries)

    @exposed()
    async def list_logs(
        self, execution_id: Cuid, levels: list[LogLevel] | None = None, after: int | None = None, limit: Limit = 100
    ) -> list[LogEntry]:
        """An execution's log, the oldest entry first, from behind entry `after` on."""
        return await executions.list_logs(self._db, execution_id, levels=levels or [], after=after, limit=limit)

    # Credits

    @exposed()
    async def get_balance(self, user_id: Uuid) -> Decimal:
        """How many credits a user has."""
        return await credits.get_balance(self._db, user_id)

    @exposed()
    async def get_spending(self, user_id: Uuid) -> UserSpending | None:
        """What a user has bought and used, from the database's view."""
        return await credits.get_spending(self._db, user_id)

    @exposed()
    async def list_transactions(
        self, user_id: Uuid, kind: CreditTransactionType | None = None, skip: int = 0, limit: Limit = 50
    ) -> Page[CreditTransaction]:
        """A user's movements of credits, the latest first."""
        return await credits.list_transactions(self._db, user_id, kind=kind, skip=skip, limit=limit)

    @exposed()
    async def get_transaction(self, user_id: Uuid, transaction_key: str) -> CreditTransaction | None:
        """One movement by the key that its maker gave it."""
        return await credits.get_transaction(self._db, user_id, transaction_key)

    @exposed(NotFound, Conflict)
    async def top_up(self, user_id: Uuid, draft: CreditDraft) -> CreditTransaction:
        """Add credits, once for each key."""
        return await credits.top_up(self._db, user_id, draft)

    @exposed(NotFound, Conflict, InsufficientCredits)
    async def spend(self, user_id: Uuid, draft: CreditDraft) -> CreditTransaction:
        """Use credits, once for each key."""
        return await credits.spend(self._db, user_id, draft)

    # API keys

    @exposed(NotFound)
    async def create_api_key(self, user_id: Uuid, draft: ApiKeyDraft) -> NewApiKey:
        """A new key; the answer is the only place that ever shows it."""
        return await api_keys.create_api_key(self._db, user_id, draft)

    @exposed()
    async def list_api_keys(
        self, user_id: Uuid, permissions: list[ApiKeyPermission] | None = None, only_active: bool = False
    ) -> list[ApiKey]:
        """A user's keys by name; with `permissions`, those that carry all of them."""
        return await api_keys.list_api_keys(self._db, user_id, permissions=permissions, only_active=only_active)

    @exposed()
    async def verify_api_key(self, key: str, permission: ApiKeyPermission, host: str | None = None) -> ApiKey | None:
        """The active key that this text is, if it may do what is asked; it is marked as used now."""
        return await api_keys.verify_api_key(self._db, key, permission=permission, host=host)

    @exposed(NotFound)
    async def revoke_api_key(self, user_id: Uuid, api_key_id: Uuid) -> bool:
        """Take a key out of use for good; whether it was in use until now."""
        return await api_keys.revoke_api_key(self._db, user_id, api_key_id)

    # Store

    @exposed()
    async def get_listing(self, slug: Slug) -> Listing | None:
        """One listing by its name in addresses."""
        return await store.get_listing(self._db, slug)

    @exposed()
    async def list_listings(
        self,
        *,
        tags: list[TagName] | None = None,
        search: str | None = None,
        owner_id: Uuid | None = None,
        approved: bool | None = True,
        page: int = 1,
        page_size: Limit = 20,
    ) -> Page[Listing]:
        """Listings that fit all that is given, the most run first."""
        return await store.list_listings(
            self._db,
            tags=tags or [],
            search=search,
            owner_id=owner_id,
            approved=approved,
            page=page,
            page_size=page_size,
        )

    @exposed(Conflict, NotFound)
    async def publish_listing(self, draft: ListingDraft) -> Listing:
        """A new listing, which waits for its review."""
        return await store.publish_listing(self._db, draft)

    @exposed(NotFound)
    async def review_listing(self, slug: Slug, review: Review) -> Listing:
        """Approve a listing or take it down."""
        return await store.review_listing(self._db, slug, review)

    @exposed(NotFound)
    async def record_runs(self, runs: dict[Cuid, int]) -> None:
        """Add to the run counts of listings, by id; all or none."""
        await store.record_runs(self._db, runs)

    @exposed()
    async def count_tags(self) -> list[TagCount]:
        """How many approved listings carry each tag."""
        return await store.count_tags(self._db)

    @exposed(NotFound)
    async def add_favorite(self, user_id: Uuid, listing_id: Cuid, note: str | None = None) -> Favorite:
        """Mark a listing; a second time replaces the note."""
        return await store.add_favorite(self._db, user_id, listing_id, note)
