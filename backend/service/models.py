# Generated from the Prisma schema and the live database by `prismalchemy generate`; do not edit.
# Write additions in a file of your own, as subclasses or mixins.
# ruff: noqa
# prismalchemy-generator: 0.1.0
# prismalchemy-schema: sha256:e2c8a61b230b2c3414c194ae6c258cd3d69c20e8d3fd725550ca0a1c9b02208d
# prismalchemy-migration: 20261120225515_user_spending_view

from __future__ import annotations

import datetime
import decimal
import enum
from typing import Any

import sqlalchemy as sa
from prismalchemy import orm
from sqlalchemy.dialects import postgresql
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, relationship


class Base(orm.PrismaBase, DeclarativeBase):
    metadata = orm.prisma_metadata()


class View(orm.ReadOnly, Base):
    __abstract__ = True
    # Apart from the tables, which are all that create_all and Alembic look at.
    metadata = sa.MetaData()


class Plan(enum.StrEnum):
    FREE = "FREE"
    PRO = "PRO"
    ENTERPRISE = "enterprise-2024"


class ExecutionStatus(enum.StrEnum):
    QUEUED = "QUEUED"
    RUNNING = "RUNNING"
    COMPLETED = "COMPLETED"
    FAILED = "FAILED"


class LogLevel(enum.StrEnum):
    DEBUG = "debug"
    INFO = "info"
    WARNING = "warning"
    ERROR = "error"


class CreditTransactionType(enum.StrEnum):
    TOP_UP = "TOP_UP"
    USAGE = "USAGE"
    GRANT = "GRANT"
    REFUND = "REFUND"


class ApiKeyPermission(enum.StrEnum):
    EXECUTE_GRAPH = "EXECUTE_GRAPH"
    READ_GRAPH = "READ_GRAPH"
    READ_STORE = "read-store"


class ApiKeyStatus(enum.StrEnum):
    ACTIVE = "ACTIVE"
    SUSPENDED = "SUSPENDED"
    REVOKED = "revoked_by_owner"


_StoreListingToStoreTag = sa.Table(
    "_StoreListingToStoreTag",
    Base.metadata,
    sa.Column(
        "A",
        sa.Text(),
        sa.ForeignKey(
            "store_listings.id",
            name="_StoreListingToStoreTag_A_fkey",
            ondelete="CASCADE",
            onupdate="CASCADE",
        ),
    ),
    sa.Column(
        "B",
        sa.Integer(),
        sa.ForeignKey("store_tags.id", name="_StoreListingToStoreTag_B_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    ),
    sa.PrimaryKeyConstraint("A", "B", name="_StoreListingToStoreTag_AB_pkey", info={"prisma_name": None}),
    sa.Index("_StoreListingToStoreTag_B_index", "B"),
)


class User(Base):
    """A person who builds or runs agents."""

    __tablename__ = "users"
    __table_args__ = (sa.Index("users_email_key", "email", unique=True),)

    id: Mapped[str] = mapped_column(sa.Uuid(as_uuid=False), primary_key=True, default=orm.uuid4)
    email: Mapped[str] = mapped_column(sa.Text())
    name: Mapped[str | None] = mapped_column(sa.String(120))
    """Shown beside the person's listings."""
    plan: Mapped[Plan] = mapped_column(
        orm.PrismaEnum(Plan, name="plan"),
        default=Plan.FREE,
        server_default=sa.text("'FREE'::plan"),
    )
    isAdmin: Mapped[bool] = mapped_column("is_admin", sa.Boolean(), default=False, server_default=sa.text("false"))
    metadata_: Mapped[Any] = mapped_column(
        "metadata",
        postgresql.JSONB(none_as_null=True),
        default=lambda: {},
        server_default=sa.text("'{}'::jsonb"),
        info={"prisma_field": "metadata"},
    )
    createdAt: Mapped[datetime.datetime] = mapped_column(
        "created_at",
        orm.UtcDateTime(precision=3),
        default=orm.now,
        server_default=sa.text("CURRENT_TIMESTAMP"),
    )
    updatedAt: Mapped[datetime.datetime] = mapped_column(
        "updated_at",
        orm.UtcDateTime(precision=3),
        default=orm.now,
        onupdate=orm.now,
    )

    profile: Mapped[Profile | None] = relationship(back_populates="user", passive_deletes="all")
    graphs: Mapped[list[AgentGraph]] = relationship(back_populates="user", passive_deletes="all")
    executions: Mapped[list[Execution]] = relationship(back_populates="user", passive_deletes="all")
    credits: Mapped[list[CreditTransaction]] = relationship(back_populates="user", passive_deletes="all")
    apiKeys: Mapped[list[ApiKey]] = relationship(back_populates="user", passive_deletes="all")
    listings: Mapped[list[StoreListing]] = relationship(
        foreign_keys="[StoreListing.ownerId]",
        back_populates="owner",
        passive_deletes="all",
        info={"prisma_relation": "ListingOwner"},
    )
    reviewedListings: Mapped[list[StoreListing]] = relationship(
        foreign_keys="[StoreListing.reviewerId]",
        back_populates="reviewer",
        passive_deletes="all",
        info={"prisma_relation": "ListingReviewer"},
    )
    favorites: Mapped[list[ListingFavorite]] = relationship(back_populates="user", passive_deletes="all")


class Profile(Base):
    """What a person shows in public; one for each person at the most."""

    __tablename__ = "profiles"

    userId: Mapped[str] = mapped_column(
        "user_id",
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="profiles_user_id_fkey", ondelete="CASCADE", onupdate="CASCADE"),
        primary_key=True,
    )
    displayName: Mapped[str] = mapped_column("display_name", sa.String(80))
    bio: Mapped[str | None] = mapped_column(sa.Text())
    birthday: Mapped[datetime.date | None] = mapped_column(sa.Date())
    links: Mapped[list[str]] = mapped_column(orm.ListOf(sa.Text()), nullable=True)

    user: Mapped[User] = relationship(back_populates="profile")


class AgentGraph(Base):
    """One version of an agent; a fork remembers the version it came from."""

    __tablename__ = "AgentGraph"
    __table_args__ = (
        sa.PrimaryKeyConstraint("id", "version", name="AgentGraph_pkey", info={"prisma_name": "graphVersionId"}),
        sa.ForeignKeyConstraint(
            ["forkedFromId", "forkedFromVersion"],
            ["AgentGraph.id", "AgentGraph.version"],
            name="AgentGraph_forkedFromId_forkedFromVersion_fkey",
            ondelete="SET NULL",
            onupdate="CASCADE",
        ),
        sa.Index("AgentGraph_userId_isActive_idx", "userId", "isActive"),
    )

    id: Mapped[str] = mapped_column(sa.Uuid(as_uuid=False), default=orm.uuid4)
    version: Mapped[int] = mapped_column(sa.Integer(), default=1, server_default=sa.text("1"))
    name: Mapped[str] = mapped_column(sa.Text())
    description: Mapped[str | None] = mapped_column(sa.Text())
    isActive: Mapped[bool] = mapped_column(sa.Boolean(), default=True, server_default=sa.text("true"))
    userId: Mapped[str] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="AgentGraph_userId_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )
    forkedFromId: Mapped[str | None] = mapped_column(sa.Uuid(as_uuid=False))
    forkedFromVersion: Mapped[int | None] = mapped_column(sa.Integer())
    createdAt: Mapped[datetime.datetime] = mapped_column(
        orm.UtcDateTime(precision=3),
        default=orm.now,
        server_default=sa.text("CURRENT_TIMESTAMP"),
    )
    updatedAt: Mapped[datetime.datetime | None] = mapped_column(
        orm.UtcDateTime(precision=3),
        default=orm.now,
        onupdate=orm.now,
    )

    user: Mapped[User] = relationship(back_populates="graphs")
    forkedFrom: Mapped[AgentGraph | None] = relationship(
        remote_side="[AgentGraph.id, AgentGraph.version]",
        back_populates="forks",
        info={"prisma_relation": "GraphForks"},
    )
    forks: Mapped[list[AgentGraph]] = relationship(
        back_populates="forkedFrom",
        passive_deletes="all",
        info={"prisma_relation": "GraphForks"},
    )
    nodes: Mapped[list[AgentNode]] = relationship(back_populates="graph", passive_deletes="all")
    executions: Mapped[list[Execution]] = relationship(back_populates="graph", passive_deletes="all")
    listings: Mapped[list[StoreListing]] = relationship(back_populates="graph", passive_deletes="all")


class AgentNode(Base):
    __tablename__ = "AgentNode"
    __table_args__ = (
        sa.ForeignKeyConstraint(
            ["graphId", "graphVersion"],
            ["AgentGraph.id", "AgentGraph.version"],
            name="AgentNode_graphId_graphVersion_fkey",
            ondelete="CASCADE",
            onupdate="CASCADE",
        ),
        sa.Index("AgentNode_graphId_graphVersion_idx", "graphId", "graphVersion"),
    )

    id: Mapped[str] = mapped_column(sa.Uuid(as_uuid=False), primary_key=True, default=orm.uuid4)
    graphId: Mapped[str] = mapped_column(sa.Uuid(as_uuid=False))
    graphVersion: Mapped[int] = mapped_column(sa.Integer(), default=1, server_default=sa.text("1"))
    blockId: Mapped[str] = mapped_column(sa.Text())
    constantInput: Mapped[Any] = mapped_column(
        postgresql.JSONB(none_as_null=True),
        default=lambda: {},
        server_default=sa.text("'{}'::jsonb"),
    )
    metadata_: Mapped[Any | None] = mapped_column(
        "metadata",
        postgresql.JSONB(none_as_null=True),
        info={"prisma_field": "metadata"},
    )
    positionX: Mapped[float] = mapped_column(sa.Double(), default=0.0, server_default=sa.text("0"))
    positionY: Mapped[float] = mapped_column(sa.Double(), default=0.0, server_default=sa.text("0"))
    priority: Mapped[int] = mapped_column(sa.SmallInteger(), default=0, server_default=sa.text("0"))

    graph: Mapped[AgentGraph] = relationship(back_populates="nodes")
    outputs: Mapped[list[AgentNodeLink]] = relationship(
        foreign_keys="[AgentNodeLink.sourceId]",
        back_populates="source",
        passive_deletes="all",
        info={"prisma_relation": "LinkSource"},
    )
    inputs: Mapped[list[AgentNodeLink]] = relationship(
        foreign_keys="[AgentNodeLink.sinkId]",
        back_populates="sink",
        passive_deletes="all",
        info={"prisma_relation": "LinkSink"},
    )


class AgentNodeLink(Base):
    """Carries one output of a node to one input of another."""

    __tablename__ = "AgentNodeLink"
    __table_args__ = (
        sa.Index("AgentNodeLink_sinkId_idx", "sinkId"),
        sa.Index(
            "AgentNodeLink_sourceId_sourceName_sinkId_sinkName_key",
            "sourceId",
            "sourceName",
            "sinkId",
            "sinkName",
            unique=True,
        ),
    )

    id: Mapped[str] = mapped_column(sa.Uuid(as_uuid=False), primary_key=True, default=orm.uuid4)
    sourceId: Mapped[str] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("AgentNode.id", name="AgentNodeLink_sourceId_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )
    sourceName: Mapped[str] = mapped_column(sa.Text())
    sinkId: Mapped[str] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("AgentNode.id", name="AgentNodeLink_sinkId_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )
    sinkName: Mapped[str] = mapped_column(sa.Text())
    isStatic: Mapped[bool] = mapped_column(sa.Boolean(), default=False, server_default=sa.text("false"))

    source: Mapped[AgentNode] = relationship(
        foreign_keys="[AgentNodeLink.sourceId]",
        back_populates="outputs",
        info={"prisma_relation": "LinkSource"},
    )
    sink: Mapped[AgentNode] = relationship(
        foreign_keys="[AgentNodeLink.sinkId]",
        back_populates="inputs",
        info={"prisma_relation": "LinkSink"},
    )


class Execution(Base):
    __tablename__ = "Execution"
    __table_args__ = (
        sa.ForeignKeyConstraint(
            ["graphId", "graphVersion"],
            ["AgentGraph.id", "AgentGraph.version"],
            name="Execution_graphId_graphVersion_fkey",
            ondelete="RESTRICT",
            onupdate="CASCADE",
        ),
        sa.Index("Execution_graphId_graphVersion_status_idx", "graphId", "graphVersion", "status"),
        sa.Index("Execution_userId_queuedAt_idx", "userId", sa.text('"queuedAt" DESC')),
    )

    id: Mapped[str] = mapped_column(sa.Text(), primary_key=True, default=orm.cuid)
    graphId: Mapped[str] = mapped_column(sa.Uuid(as_uuid=False))
    graphVersion: Mapped[int] = mapped_column(sa.Integer(), default=1, server_default=sa.text("1"))
    userId: Mapped[str] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="Execution_userId_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )
    status: Mapped[ExecutionStatus] = mapped_column(
        orm.PrismaEnum(ExecutionStatus, name="ExecutionStatus"),
        default=ExecutionStatus.QUEUED,
        server_default=sa.text("'QUEUED'::\"ExecutionStatus\""),
    )
    input: Mapped[Any] = mapped_column(postgresql.JSONB(none_as_null=True))
    output: Mapped[Any | None] = mapped_column(postgresql.JSONB(none_as_null=True))
    costCents: Mapped[int] = mapped_column(sa.BigInteger(), default=0, server_default=sa.text("0"))
    queuedAt: Mapped[datetime.datetime] = mapped_column(
        orm.UtcDateTime(precision=3, timezone=True),
        default=orm.now,
        server_default=sa.text("CURRENT_TIMESTAMP"),
    )
    startedAt: Mapped[datetime.datetime | None] = mapped_column(orm.UtcDateTime(precision=6, timezone=True))
    endedAt: Mapped[datetime.datetime | None] = mapped_column(orm.UtcDateTime(precision=6, timezone=True))

    graph: Mapped[AgentGraph] = relationship(back_populates="executions")
    user: Mapped[User] = relationship(back_populates="executions")
    logs: Mapped[list[ExecutionLog]] = relationship(back_populates="execution", passive_deletes="all")


class ExecutionLog(Base):
    __tablename__ = "execution_logs"
    __table_args__ = (sa.Index("execution_logs_execution_id_id_idx", "execution_id", sa.text("id DESC")),)

    id: Mapped[int] = mapped_column(sa.BigInteger(), primary_key=True)
    executionId: Mapped[str] = mapped_column(
        "execution_id",
        sa.Text(),
        sa.ForeignKey("Execution.id", name="execution_logs_execution_id_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )
    level: Mapped[LogLevel] = mapped_column(
        orm.PrismaEnum(LogLevel, name="log_level"),
        default=LogLevel.INFO,
        server_default=sa.text("'info'::log_level"),
    )
    message: Mapped[str] = mapped_column(sa.Text())
    payload: Mapped[Any | None] = mapped_column(postgresql.JSONB(none_as_null=True))
    loggedAt: Mapped[datetime.datetime] = mapped_column(
        "logged_at",
        orm.UtcDateTime(precision=6, timezone=True),
        default=orm.now,
        server_default=sa.text("CURRENT_TIMESTAMP"),
    )

    execution: Mapped[Execution] = relationship(back_populates="logs")


class CreditTransaction(Base):
    __tablename__ = "CreditTransaction"
    __table_args__ = (
        sa.Index("CreditTransaction_userId_createdAt_idx", "userId", "createdAt"),
        sa.Index("CreditTransaction_userId_transactionKey_key", "userId", "transactionKey", unique=True),
    )

    id: Mapped[str] = mapped_column(sa.Text(), primary_key=True, default=orm.cuid)
    transactionKey: Mapped[str] = mapped_column(sa.Text(), default=orm.uuid4)
    userId: Mapped[str] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="CreditTransaction_userId_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )
    amount: Mapped[decimal.Decimal] = mapped_column(sa.Numeric(14, 4))
    type: Mapped[CreditTransactionType] = mapped_column(
        orm.PrismaEnum(CreditTransactionType, name="CreditTransactionType"),
    )
    runningBalance: Mapped[decimal.Decimal | None] = mapped_column(sa.Numeric(14, 4))
    metadata_: Mapped[Any | None] = mapped_column(
        "metadata",
        postgresql.JSONB(none_as_null=True),
        info={"prisma_field": "metadata"},
    )
    isActive: Mapped[bool] = mapped_column(sa.Boolean(), default=True, server_default=sa.text("true"))
    createdAt: Mapped[datetime.datetime] = mapped_column(
        orm.UtcDateTime(precision=3),
        default=orm.now,
        server_default=sa.text("CURRENT_TIMESTAMP"),
    )
    updatedAt: Mapped[datetime.datetime] = mapped_column(
        orm.UtcDateTime(precision=3),
        default=orm.now,
        onupdate=orm.now,
    )

    user: Mapped[User] = relationship(back_populates="credits")


class ApiKey(Base):
    __tablename__ = "ApiKey"
    __table_args__ = (
        sa.Index("ApiKey_hash_key", "hash", unique=True),
        sa.Index("ApiKey_prefix_status_idx", "prefix", "status"),
    )

    id: Mapped[str] = mapped_column(
        sa.Uuid(as_uuid=False),
        primary_key=True,
        server_default=sa.text("gen_random_uuid()"),
    )
    userId: Mapped[str] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="ApiKey_userId_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )
    name: Mapped[str] = mapped_column(sa.String(100))
    prefix: Mapped[str] = mapped_column(sa.CHAR(8))
    hash: Mapped[bytes] = mapped_column(sa.LargeBinary())
    permissions: Mapped[list[ApiKeyPermission]] = mapped_column(
        orm.ListOf(orm.PrismaEnum(ApiKeyPermission, name="ApiKeyPermission")),
        nullable=True,
    )
    allowedHosts: Mapped[list[str]] = mapped_column(
        orm.ListOf(sa.Text()),
        nullable=True,
        default=list,
        server_default=sa.text("ARRAY[]::text[]"),
    )
    status: Mapped[ApiKeyStatus] = mapped_column(
        orm.PrismaEnum(ApiKeyStatus, name="ApiKeyStatus"),
        default=ApiKeyStatus.ACTIVE,
        server_default=sa.text("'ACTIVE'::\"ApiKeyStatus\""),
    )
    rateLimit: Mapped[int | None] = mapped_column(sa.SmallInteger())
    createdAt: Mapped[datetime.datetime] = mapped_column(
        orm.UtcDateTime(precision=3),
        default=orm.now,
        server_default=sa.text("CURRENT_TIMESTAMP"),
    )
    lastUsedAt: Mapped[datetime.datetime | None] = mapped_column(orm.UtcDateTime(precision=3))

    user: Mapped[User] = relationship(back_populates="apiKeys")


class StoreListing(Base):
    __tablename__ = "store_listings"
    __table_args__ = (
        sa.ForeignKeyConstraint(
            ["graph_id", "graph_version"],
            ["AgentGraph.id", "AgentGraph.version"],
            name="store_listings_graph_id_graph_version_fkey",
            ondelete="SET NULL",
            onupdate="CASCADE",
        ),
        sa.Index("store_listings_is_approved_published_on_idx", "is_approved", "published_on"),
        sa.Index("store_listings_slug_key", "slug", unique=True),
    )

    id: Mapped[str] = mapped_column(sa.Text(), primary_key=True, default=orm.cuid)
    slug: Mapped[str] = mapped_column(sa.String(80))
    title: Mapped[str] = mapped_column(sa.String(120))
    summary: Mapped[str] = mapped_column(sa.Text(), default="", server_default=sa.text("''::text"))
    graphId: Mapped[str | None] = mapped_column("graph_id", sa.Uuid(as_uuid=False))
    graphVersion: Mapped[int | None] = mapped_column("graph_version", sa.Integer())
    ownerId: Mapped[str] = mapped_column(
        "owner_id",
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="store_listings_owner_id_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )
    reviewerId: Mapped[str | None] = mapped_column(
        "reviewer_id",
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="store_listings_reviewer_id_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )
    isApproved: Mapped[bool] = mapped_column(
        "is_approved",
        sa.Boolean(),
        default=False,
        server_default=sa.text("false"),
    )
    rating: Mapped[decimal.Decimal | None] = mapped_column(sa.Numeric(3, 2))
    runs: Mapped[int] = mapped_column(sa.Integer(), default=0, server_default=sa.text("0"))
    publishedOn: Mapped[datetime.date | None] = mapped_column("published_on", sa.Date())
    createdAt: Mapped[datetime.datetime] = mapped_column(
        "created_at",
        orm.UtcDateTime(precision=3, timezone=True),
        default=orm.now,
        server_default=sa.text("CURRENT_TIMESTAMP"),
    )
    updatedAt: Mapped[datetime.datetime] = mapped_column(
        "updated_at",
        orm.UtcDateTime(precision=3, timezone=True),
        default=orm.now,
        onupdate=orm.now,
    )

    graph: Mapped[AgentGraph | None] = relationship(back_populates="listings")
    owner: Mapped[User] = relationship(
        foreign_keys="[StoreListing.ownerId]",
        back_populates="listings",
        info={"prisma_relation": "ListingOwner"},
    )
    reviewer: Mapped[User | None] = relationship(
        foreign_keys="[StoreListing.reviewerId]",
        back_populates="reviewedListings",
        info={"prisma_relation": "ListingReviewer"},
    )
    tags: Mapped[list[StoreTag]] = relationship(
        secondary=_StoreListingToStoreTag,
        back_populates="listings",
        passive_deletes=True,
    )
    favorites: Mapped[list[ListingFavorite]] = relationship(back_populates="listing", passive_deletes="all")


class StoreTag(Base):
    __tablename__ = "store_tags"
    __table_args__ = (sa.Index("store_tags_name_key", "name", unique=True),)

    id: Mapped[int] = mapped_column(sa.Integer(), primary_key=True)
    name: Mapped[str] = mapped_column(sa.String(40))

    listings: Mapped[list[StoreListing]] = relationship(
        secondary=_StoreListingToStoreTag,
        back_populates="tags",
        passive_deletes=True,
    )


class ListingFavorite(Base):
    """A person's mark on a listing. It has no id of its own: the pair is unique."""

    __tablename__ = "listing_favorites"
    __table_args__ = (sa.Index("listing_favorites_user_id_listing_id_key", "user_id", "listing_id", unique=True),)
    __mapper_args__ = {"primary_key": ["userId", "listingId"]}

    userId: Mapped[str] = mapped_column(
        "user_id",
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="listing_favorites_user_id_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )
    listingId: Mapped[str] = mapped_column(
        "listing_id",
        sa.Text(),
        sa.ForeignKey(
            "store_listings.id",
            name="listing_favorites_listing_id_fkey",
            ondelete="CASCADE",
            onupdate="CASCADE",
        ),
    )
    note: Mapped[str | None] = mapped_column(sa.Text())
    createdAt: Mapped[datetime.datetime] = mapped_column(
        "created_at",
        orm.UtcDateTime(precision=3),
        default=orm.now,
        server_default=sa.text("CURRENT_TIMESTAMP"),
    )

    user: Mapped[User] = relationship(back_populates="favorites")
    listing: Mapped[StoreListing] = relationship(back_populates="favorites")


class UserSpending(View):
    """What each person has bought and used, summed up by the database."""

    __tablename__ = "user_spending"
    __table_args__ = (sa.UniqueConstraint("user_id"),)
    __mapper_args__ = {"primary_key": ["userId"]}

    userId: Mapped[str] = mapped_column("user_id", sa.Uuid(as_uuid=False))
    bought: Mapped[decimal.Decimal | None] = mapped_column(sa.Numeric())
    used: Mapped[decimal.Decimal | None] = mapped_column(sa.Numeric())
    transactions: Mapped[int] = mapped_column(sa.BigInteger())
    lastAt: Mapped[datetime.datetime | None] = mapped_column("last_at", orm.UtcDateTime(precision=None))
