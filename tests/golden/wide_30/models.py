# Generated from the Prisma schema and the live database by `prismalchemy generate`; do not edit.
# Write additions in a file of your own, as subclasses or mixins.
# ruff: noqa
# prismalchemy-generator: 0.1.0
# prismalchemy-schema: sha256:c29584b00fdec0f0ab75067f745cf1f18c57e56b1473f3b2490ee4f04299cf8f
# prismalchemy-migration: 20250101000000_init

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


class WorkflowStatus(enum.StrEnum):
    DRAFT = "DRAFT"
    QUEUED = "QUEUED"
    RUNNING = "RUNNING"
    COMPLETED = "COMPLETED"
    FAILED = "FAILED"


class Visibility(enum.StrEnum):
    private = "private"
    team = "team"
    public = "public"


class SubscriptionTier(enum.StrEnum):
    FREE = "FREE"
    PRO = "PRO"
    ENTERPRISE = "enterprise-v2"


class Priority(enum.StrEnum):
    LOW = "LOW"
    MEDIUM = "MEDIUM"
    HIGH = "HIGH"
    URGENT = "URGENT"


class Currency(enum.StrEnum):
    EUR = "EUR"
    USD = "USD"
    GBP = "GBP"


class SourceKind(enum.StrEnum):
    webApp = "webApp"
    mobileApp = "mobileApp"
    publicApi = "publicApi"
    importedFile = "importedFile"


_AgentGraphLinks = sa.Table(
    "_AgentGraphLinks",
    Base.metadata,
    sa.Column(
        "A",
        sa.Integer(),
        sa.ForeignKey("AgentGraph.id", name="_AgentGraphLinks_A_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    ),
    sa.Column(
        "B",
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("agent_nodes.id", name="_AgentGraphLinks_B_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    ),
    sa.PrimaryKeyConstraint("A", "B", name="_AgentGraphLinks_AB_pkey", info={"prisma_name": None}),
    sa.Index("_AgentGraphLinks_B_index", "B"),
)


_ChatMessageLinks = sa.Table(
    "_ChatMessageLinks",
    Base.metadata,
    sa.Column(
        "A",
        sa.Text(),
        sa.ForeignKey("chat_messages.id", name="_ChatMessageLinks_A_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    ),
    sa.Column(
        "B",
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("Workspace.id", name="_ChatMessageLinks_B_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    ),
    sa.PrimaryKeyConstraint("A", "B", name="_ChatMessageLinks_AB_pkey", info={"prisma_name": None}),
    sa.Index("_ChatMessageLinks_B_index", "B"),
)


_MemberLinks = sa.Table(
    "_MemberLinks",
    Base.metadata,
    sa.Column(
        "A",
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("DocumentFolder.id", name="_MemberLinks_A_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    ),
    sa.Column(
        "B",
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("members.id", name="_MemberLinks_B_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    ),
    sa.PrimaryKeyConstraint("A", "B", name="_MemberLinks_AB_pkey", info={"prisma_name": None}),
    sa.Index("_MemberLinks_B_index", "B"),
)


_SupportTicketLinks = sa.Table(
    "_SupportTicketLinks",
    Base.metadata,
    sa.Column(
        "A",
        sa.BigInteger(),
        sa.ForeignKey("CrmContact.id", name="_SupportTicketLinks_A_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    ),
    sa.Column(
        "B",
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("SupportTicket.id", name="_SupportTicketLinks_B_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    ),
    sa.PrimaryKeyConstraint("A", "B", name="_SupportTicketLinks_AB_pkey", info={"prisma_name": None}),
    sa.Index("_SupportTicketLinks_B_index", "B"),
)


class User(Base):
    __tablename__ = "users"
    __table_args__ = (
        sa.Index("users_parent_id_idx", "parent_id"),
        sa.Index("users_parent_id_reference_key", "parent_id", "reference", unique=True),
    )

    id: Mapped[int] = mapped_column(sa.Integer(), primary_key=True)
    position: Mapped[int] = mapped_column(sa.Integer(), default=0, server_default=sa.text("0"))
    isActive: Mapped[bool] = mapped_column("is_active", sa.Boolean(), default=True, server_default=sa.text("true"))
    weights: Mapped[list[float]] = mapped_column(orm.ListOf(sa.Double()), nullable=True)
    priority: Mapped[Priority | None] = mapped_column(orm.PrismaEnum(Priority, name="Priority"))
    remindAt: Mapped[datetime.time | None] = mapped_column("remind_at", postgresql.TIME(precision=0))
    reference: Mapped[str] = mapped_column(sa.Text(), default=orm.cuid)
    createdAt: Mapped[datetime.datetime] = mapped_column(
        "created_at",
        orm.UtcDateTime(precision=3),
        default=orm.now,
        server_default=sa.text("CURRENT_TIMESTAMP"),
    )
    parentId: Mapped[int | None] = mapped_column(
        "parent_id",
        sa.Integer(),
        sa.ForeignKey("users.id", name="users_parent_id_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )

    parent: Mapped[User | None] = relationship(remote_side="[User.id]", back_populates="userParents")
    userParents: Mapped[list[User]] = relationship(back_populates="parent", passive_deletes="all")
    workspaces: Mapped[list[Workspace]] = relationship(
        foreign_keys="[Workspace.userId]",
        back_populates="user",
        passive_deletes="all",
    )
    workspaceReviewers: Mapped[list[Workspace]] = relationship(
        foreign_keys="[Workspace.reviewerId]",
        back_populates="reviewer",
        passive_deletes="all",
    )
    teams: Mapped[list[Team]] = relationship(back_populates="user", passive_deletes="all")
    member: Mapped[Member | None] = relationship(back_populates="user", passive_deletes="all")
    invitations: Mapped[list[Invitation]] = relationship(
        foreign_keys="[Invitation.userId]",
        back_populates="user",
        passive_deletes="all",
    )
    invitationReviewers: Mapped[list[Invitation]] = relationship(
        foreign_keys="[Invitation.reviewerId]",
        back_populates="reviewer",
        passive_deletes="all",
    )
    sessions: Mapped[list[Session]] = relationship(back_populates="user", passive_deletes="all")
    apiKeys: Mapped[list[ApiKey]] = relationship(back_populates="user", passive_deletes="all")
    roles: Mapped[list[Role]] = relationship(back_populates="user", passive_deletes="all")
    auditEvents: Mapped[list[AuditEvent]] = relationship(back_populates="user", passive_deletes="all")
    notifications: Mapped[list[Notification]] = relationship(
        foreign_keys="[Notification.userId]",
        back_populates="user",
        passive_deletes="all",
    )
    notificationReviewers: Mapped[list[Notification]] = relationship(
        foreign_keys="[Notification.reviewerId]",
        back_populates="reviewer",
        passive_deletes="all",
    )
    agentGraphs: Mapped[list[AgentGraph]] = relationship(
        foreign_keys="[AgentGraph.userId]",
        back_populates="user",
        passive_deletes="all",
    )
    agentGraphReviewers: Mapped[list[AgentGraph]] = relationship(
        foreign_keys="[AgentGraph.reviewerId]",
        back_populates="reviewer",
        passive_deletes="all",
    )
    storeListings: Mapped[list[StoreListing]] = relationship(back_populates="user", passive_deletes="all")
    billingAccounts: Mapped[list[BillingAccount]] = relationship(
        foreign_keys="[BillingAccount.userId]",
        back_populates="user",
        passive_deletes="all",
    )
    billingAccountReviewers: Mapped[list[BillingAccount]] = relationship(
        foreign_keys="[BillingAccount.reviewerId]",
        back_populates="reviewer",
        passive_deletes="all",
    )
    chatThreads: Mapped[list[ChatThread]] = relationship(back_populates="user", passive_deletes="all")
    projectBoard: Mapped[ProjectBoard | None] = relationship(back_populates="user", passive_deletes="all")
    crmCompanys: Mapped[list[CrmCompany]] = relationship(back_populates="user", passive_deletes="all")
    documentFolders: Mapped[list[DocumentFolder]] = relationship(
        foreign_keys="[DocumentFolder.userId]",
        back_populates="user",
        passive_deletes="all",
    )
    documentFolderReviewers: Mapped[list[DocumentFolder]] = relationship(
        foreign_keys="[DocumentFolder.reviewerId]",
        back_populates="reviewer",
        passive_deletes="all",
    )
    supportTickets: Mapped[list[SupportTicket]] = relationship(back_populates="user", passive_deletes="all")
    shopProducts: Mapped[list[ShopProduct]] = relationship(back_populates="user", passive_deletes="all")
    learningCourses: Mapped[list[LearningCourse]] = relationship(back_populates="user", passive_deletes="all")
    opsServers: Mapped[list[OpsServer]] = relationship(back_populates="user", passive_deletes="all")
    agentNodes: Mapped[list[AgentNode]] = relationship(back_populates="user", passive_deletes="all")
    storeVersions: Mapped[list[StoreVersion]] = relationship(back_populates="user", passive_deletes="all")
    billingPlans: Mapped[list[BillingPlan]] = relationship(back_populates="user", passive_deletes="all")
    chatMessages: Mapped[list[ChatMessage]] = relationship(back_populates="user", passive_deletes="all")
    projectColumns: Mapped[list[ProjectColumn]] = relationship(back_populates="user", passive_deletes="all")
    crmContact: Mapped[CrmContact | None] = relationship(back_populates="user", passive_deletes="all")
    documentFiles: Mapped[list[DocumentFile]] = relationship(back_populates="user", passive_deletes="all")
    supportReplys: Mapped[list[SupportReply]] = relationship(back_populates="user", passive_deletes="all")
    shopVariants: Mapped[list[ShopVariant]] = relationship(
        foreign_keys="[ShopVariant.userId]",
        back_populates="user",
        passive_deletes="all",
    )
    shopVariantReviewers: Mapped[list[ShopVariant]] = relationship(
        foreign_keys="[ShopVariant.reviewerId]",
        back_populates="reviewer",
        passive_deletes="all",
    )


class Workspace(Base):
    __tablename__ = "Workspace"
    __table_args__ = (sa.Index("Workspace_reviewerId_idx", "reviewerId"), sa.Index("Workspace_userId_idx", "userId"))

    id: Mapped[str] = mapped_column(sa.Uuid(as_uuid=False), primary_key=True, default=orm.uuid4)
    status: Mapped[WorkflowStatus] = mapped_column(
        orm.PrismaEnum(WorkflowStatus, name="WorkflowStatus"),
        default=WorkflowStatus.DRAFT,
        server_default=sa.text("'DRAFT'::\"WorkflowStatus\""),
    )
    dueOn: Mapped[datetime.date | None] = mapped_column(sa.Date())
    ipAddress: Mapped[str | None] = mapped_column(orm.Inet())
    locale: Mapped[str] = mapped_column(sa.CHAR(2), default="en", server_default=sa.text("'en'::bpchar"))
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
    userId: Mapped[int] = mapped_column(
        sa.Integer(),
        sa.ForeignKey("users.id", name="Workspace_userId_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )
    reviewerId: Mapped[int | None] = mapped_column(
        sa.Integer(),
        sa.ForeignKey("users.id", name="Workspace_reviewerId_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )

    user: Mapped[User] = relationship(foreign_keys="[Workspace.userId]", back_populates="workspaces")
    reviewer: Mapped[User | None] = relationship(
        foreign_keys="[Workspace.reviewerId]",
        back_populates="workspaceReviewers",
    )
    members: Mapped[list[Member]] = relationship(back_populates="workspace", passive_deletes="all")
    invitation: Mapped[Invitation | None] = relationship(back_populates="workspace", passive_deletes="all")
    crmCompanys: Mapped[list[CrmCompany]] = relationship(back_populates="workspace", passive_deletes="all")
    linkedByChatMessages: Mapped[list[ChatMessage]] = relationship(
        secondary=_ChatMessageLinks,
        back_populates="linkedWorkspaces",
        passive_deletes=True,
    )


class Team(Base):
    __tablename__ = "Team"
    __table_args__ = (sa.Index("Team_userId_idx", "userId"),)

    id: Mapped[int] = mapped_column(sa.Integer(), primary_key=True)
    externalId: Mapped[str | None] = mapped_column(sa.Text())
    position: Mapped[int] = mapped_column(sa.Integer(), default=0, server_default=sa.text("0"))
    score: Mapped[float | None] = mapped_column(sa.Double())
    amount: Mapped[decimal.Decimal] = mapped_column(
        sa.Numeric(14, 4),
        default=decimal.Decimal("0"),
        server_default=sa.text("0"),
    )
    payload: Mapped[Any | None] = mapped_column(postgresql.JSONB(none_as_null=True))
    tags: Mapped[list[str]] = mapped_column(orm.ListOf(sa.Text()), nullable=True)
    weights: Mapped[list[float]] = mapped_column(orm.ListOf(sa.Double()), nullable=True)
    content: Mapped[bytes | None] = mapped_column(sa.LargeBinary())
    status: Mapped[WorkflowStatus] = mapped_column(
        orm.PrismaEnum(WorkflowStatus, name="WorkflowStatus"),
        default=WorkflowStatus.DRAFT,
        server_default=sa.text("'DRAFT'::\"WorkflowStatus\""),
    )
    currency: Mapped[Currency] = mapped_column(
        orm.PrismaEnum(Currency, name="Currency"),
        default=Currency.EUR,
        server_default=sa.text("'EUR'::\"Currency\""),
    )
    channels: Mapped[list[SourceKind]] = mapped_column(
        orm.ListOf(orm.PrismaEnum(SourceKind, name="SourceKind")),
        nullable=True,
    )
    model_name: Mapped[str | None] = mapped_column(sa.Text())
    createdAt: Mapped[datetime.datetime] = mapped_column(
        orm.UtcDateTime(precision=3),
        default=orm.now,
        server_default=sa.text("CURRENT_TIMESTAMP"),
    )
    userId: Mapped[int | None] = mapped_column(
        sa.Integer(),
        sa.ForeignKey("users.id", name="Team_userId_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )

    user: Mapped[User | None] = relationship(back_populates="teams")
    members: Mapped[list[Member]] = relationship(back_populates="team", passive_deletes="all")
    sessions: Mapped[list[Session]] = relationship(back_populates="team", passive_deletes="all")
    apiKeys: Mapped[list[ApiKey]] = relationship(back_populates="team", passive_deletes="all")
    auditEvent: Mapped[AuditEvent | None] = relationship(back_populates="team", passive_deletes="all")
    agentGraphs: Mapped[list[AgentGraph]] = relationship(back_populates="team", passive_deletes="all")
    agentNodes: Mapped[list[AgentNode]] = relationship(back_populates="team", passive_deletes="all")


class Member(Base):
    __tablename__ = "members"
    __table_args__ = (
        sa.Index("members_team_id_idx", "team_id"),
        sa.Index("members_user_id_key", "user_id", unique=True),
        sa.Index("members_workspace_id_idx", "workspace_id"),
    )

    id: Mapped[str] = mapped_column(
        sa.Uuid(as_uuid=False),
        primary_key=True,
        server_default=sa.text("gen_random_uuid()"),
    )
    taxRate: Mapped[decimal.Decimal | None] = mapped_column("tax_rate", sa.Numeric(65, 30))
    isArchived: Mapped[bool] = mapped_column(
        "is_archived",
        sa.Boolean(),
        default=False,
        server_default=sa.text("false"),
    )
    metadata_: Mapped[Any] = mapped_column(
        "metadata",
        postgresql.JSONB(none_as_null=True),
        default=lambda: {},
        server_default=sa.text("'{}'::jsonb"),
        info={"prisma_field": "metadata"},
    )
    content: Mapped[bytes | None] = mapped_column(sa.LargeBinary())
    priority: Mapped[Priority | None] = mapped_column(orm.PrismaEnum(Priority, name="Priority"))
    source: Mapped[SourceKind] = mapped_column(
        orm.PrismaEnum(SourceKind, name="SourceKind"),
        default=SourceKind.webApp,
        server_default=sa.text("'webApp'::\"SourceKind\""),
    )
    attempts: Mapped[int] = mapped_column(sa.SmallInteger(), default=0, server_default=sa.text("0"))
    token: Mapped[str] = mapped_column(sa.Text(), default=orm.Nanoid(16))
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
    userId: Mapped[int] = mapped_column(
        "user_id",
        sa.Integer(),
        sa.ForeignKey("users.id", name="members_user_id_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )
    workspaceId: Mapped[str | None] = mapped_column(
        "workspace_id",
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("Workspace.id", name="members_workspace_id_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )
    teamId: Mapped[int | None] = mapped_column(
        "team_id",
        sa.Integer(),
        sa.ForeignKey("Team.id", name="members_team_id_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )

    user: Mapped[User] = relationship(back_populates="member")
    workspace: Mapped[Workspace | None] = relationship(back_populates="members")
    team: Mapped[Team | None] = relationship(back_populates="members")
    invitation: Mapped[Invitation | None] = relationship(back_populates="member", passive_deletes="all")
    shopProducts: Mapped[list[ShopProduct]] = relationship(back_populates="member", passive_deletes="all")
    storeVersions: Mapped[list[StoreVersion]] = relationship(back_populates="member", passive_deletes="all")
    linkedDocumentFolders: Mapped[list[DocumentFolder]] = relationship(
        secondary=_MemberLinks,
        back_populates="linkedByMembers",
        passive_deletes=True,
    )


class Invitation(Base):
    __tablename__ = "Invitation"
    __table_args__ = (
        sa.Index("Invitation_memberId_key", "memberId", unique=True),
        sa.Index("Invitation_reviewerId_idx", "reviewerId"),
        sa.Index("Invitation_userId_idx", "userId"),
        sa.Index("Invitation_workspaceId_key", "workspaceId", unique=True),
    )

    id: Mapped[int] = mapped_column(sa.Integer(), primary_key=True)
    name: Mapped[str] = mapped_column(sa.Text())
    amount: Mapped[decimal.Decimal] = mapped_column(
        sa.Numeric(14, 4),
        default=decimal.Decimal("0"),
        server_default=sa.text("0"),
    )
    isActive: Mapped[bool] = mapped_column(sa.Boolean(), default=True, server_default=sa.text("true"))
    priority: Mapped[Priority | None] = mapped_column(orm.PrismaEnum(Priority, name="Priority"))
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
    userId: Mapped[int] = mapped_column(
        sa.Integer(),
        sa.ForeignKey("users.id", name="Invitation_userId_fkey", ondelete="RESTRICT", onupdate="CASCADE"),
    )
    workspaceId: Mapped[str | None] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("Workspace.id", name="Invitation_workspaceId_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )
    memberId: Mapped[str] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("members.id", name="Invitation_memberId_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )
    reviewerId: Mapped[int | None] = mapped_column(
        sa.Integer(),
        sa.ForeignKey("users.id", name="Invitation_reviewerId_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )

    user: Mapped[User] = relationship(foreign_keys="[Invitation.userId]", back_populates="invitations")
    workspace: Mapped[Workspace | None] = relationship(back_populates="invitation")
    member: Mapped[Member] = relationship(back_populates="invitation")
    reviewer: Mapped[User | None] = relationship(
        foreign_keys="[Invitation.reviewerId]",
        back_populates="invitationReviewers",
    )
    apiKeys: Mapped[list[ApiKey]] = relationship(back_populates="invitation", passive_deletes="all")
    auditEvents: Mapped[list[AuditEvent]] = relationship(back_populates="invitation", passive_deletes="all")
    notifications: Mapped[list[Notification]] = relationship(back_populates="invitation", passive_deletes="all")
    documentFolders: Mapped[list[DocumentFolder]] = relationship(back_populates="invitation", passive_deletes="all")


class Session(Base):
    __tablename__ = "Session"
    __table_args__ = (
        sa.Index("Session_parentId_idx", "parentId"),
        sa.Index("Session_startsAt_createdAt_idx", sa.text('"startsAt" DESC'), "createdAt"),
        sa.Index("Session_teamId_idx", "teamId"),
        sa.Index("Session_userId_idx", "userId"),
    )

    id: Mapped[int] = mapped_column(sa.Integer(), primary_key=True)
    amount: Mapped[decimal.Decimal] = mapped_column(
        sa.Numeric(14, 4),
        default=decimal.Decimal("0"),
        server_default=sa.text("0"),
    )
    content: Mapped[bytes | None] = mapped_column(sa.LargeBinary())
    startsAt: Mapped[datetime.datetime | None] = mapped_column(orm.UtcDateTime(precision=3))
    dueOn: Mapped[datetime.date | None] = mapped_column(sa.Date())
    locale: Mapped[str] = mapped_column(sa.CHAR(2), default="en", server_default=sa.text("'en'::bpchar"))
    createdAt: Mapped[datetime.datetime] = mapped_column(
        orm.UtcDateTime(precision=3),
        default=orm.now,
        server_default=sa.text("CURRENT_TIMESTAMP"),
    )
    userId: Mapped[int] = mapped_column(
        sa.Integer(),
        sa.ForeignKey("users.id", name="Session_userId_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )
    teamId: Mapped[int | None] = mapped_column(
        sa.Integer(),
        sa.ForeignKey("Team.id", name="Session_teamId_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )
    parentId: Mapped[int | None] = mapped_column(
        sa.Integer(),
        sa.ForeignKey("Session.id", name="Session_parentId_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )

    user: Mapped[User] = relationship(back_populates="sessions")
    team: Mapped[Team | None] = relationship(back_populates="sessions")
    parent: Mapped[Session | None] = relationship(remote_side="[Session.id]", back_populates="sessionParents")
    sessionParents: Mapped[list[Session]] = relationship(back_populates="parent", passive_deletes="all")
    agentGraphs: Mapped[list[AgentGraph]] = relationship(back_populates="session", passive_deletes="all")
    crmCompanys: Mapped[list[CrmCompany]] = relationship(back_populates="session", passive_deletes="all")


class ApiKey(Base):
    __tablename__ = "api_keys"
    __table_args__ = (
        sa.Index("api_keys_invitation_id_idx", "invitation_id"),
        sa.Index("api_keys_tags_idx", "tags", postgresql_using="gin"),
        sa.Index("api_keys_team_id_idx", "team_id"),
        sa.Index("api_keys_user_id_idx", "user_id"),
        sa.Index("api_keys_user_id_reference_key", "user_id", "reference", unique=True),
    )

    id: Mapped[str] = mapped_column(
        sa.Uuid(as_uuid=False),
        primary_key=True,
        server_default=sa.text("gen_random_uuid()"),
    )
    slug: Mapped[str | None] = mapped_column(sa.Text())
    position: Mapped[int] = mapped_column(sa.Integer(), default=0, server_default=sa.text("0"))
    amount: Mapped[decimal.Decimal] = mapped_column(
        sa.Numeric(14, 4),
        default=decimal.Decimal("0"),
        server_default=sa.text("0"),
    )
    metadata_: Mapped[Any] = mapped_column(
        "metadata",
        postgresql.JSONB(none_as_null=True),
        default=lambda: {},
        server_default=sa.text("'{}'::jsonb"),
        info={"prisma_field": "metadata"},
    )
    tags: Mapped[list[str]] = mapped_column(orm.ListOf(sa.Text()), nullable=True)
    scopes: Mapped[list[str]] = mapped_column(
        orm.ListOf(sa.Text()),
        nullable=True,
        default=list,
        server_default=sa.text("ARRAY[]::text[]"),
    )
    priority: Mapped[Priority | None] = mapped_column(orm.PrismaEnum(Priority, name="Priority"))
    currency: Mapped[Currency] = mapped_column(
        orm.PrismaEnum(Currency, name="Currency"),
        default=Currency.EUR,
        server_default=sa.text("'EUR'::\"Currency\""),
    )
    remindAt: Mapped[datetime.time | None] = mapped_column("remind_at", postgresql.TIME(precision=0))
    locale: Mapped[str] = mapped_column(sa.CHAR(2), default="en", server_default=sa.text("'en'::bpchar"))
    reference: Mapped[str] = mapped_column(sa.Text(), default=orm.cuid)
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
    userId: Mapped[int] = mapped_column(
        "user_id",
        sa.Integer(),
        sa.ForeignKey("users.id", name="api_keys_user_id_fkey", ondelete="RESTRICT", onupdate="CASCADE"),
    )
    invitationId: Mapped[int] = mapped_column(
        "invitation_id",
        sa.Integer(),
        sa.ForeignKey("Invitation.id", name="api_keys_invitation_id_fkey", ondelete="RESTRICT", onupdate="CASCADE"),
    )
    teamId: Mapped[int] = mapped_column(
        "team_id",
        sa.Integer(),
        sa.ForeignKey("Team.id", name="api_keys_team_id_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )

    user: Mapped[User] = relationship(back_populates="apiKeys")
    invitation: Mapped[Invitation] = relationship(back_populates="apiKeys")
    team: Mapped[Team] = relationship(back_populates="apiKeys")
    notifications: Mapped[list[Notification]] = relationship(back_populates="apiKey", passive_deletes="all")
    documentFolders: Mapped[list[DocumentFolder]] = relationship(back_populates="apiKey", passive_deletes="all")
    supportReplys: Mapped[list[SupportReply]] = relationship(back_populates="apiKey", passive_deletes="all")


class Role(Base):
    __tablename__ = "Role"
    __table_args__ = (
        sa.Index("Role_userId_idx", "userId"),
        sa.Index("Role_userId_reference_key", "userId", "reference", unique=True),
    )

    id: Mapped[str] = mapped_column(sa.Text(), primary_key=True, default=orm.uuid4)
    name: Mapped[str] = mapped_column(sa.Text())
    size: Mapped[int] = mapped_column(sa.BigInteger(), default=0, server_default=sa.text("0"))
    model_name: Mapped[str | None] = mapped_column(sa.Text())
    reference: Mapped[str] = mapped_column(sa.Text(), default=orm.cuid)
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
    userId: Mapped[int] = mapped_column(
        sa.Integer(),
        sa.ForeignKey("users.id", name="Role_userId_fkey", ondelete="RESTRICT", onupdate="CASCADE"),
    )

    user: Mapped[User] = relationship(back_populates="roles")
    auditEvents: Mapped[list[AuditEvent]] = relationship(back_populates="role", passive_deletes="all")
    chatThreads: Mapped[list[ChatThread]] = relationship(back_populates="role", passive_deletes="all")


class AuditEvent(Base):
    __tablename__ = "AuditEvent"
    __table_args__ = (
        sa.Index("AuditEvent_invitationId_idx", "invitationId"),
        sa.Index("AuditEvent_parentId_idx", "parentId"),
        sa.Index("AuditEvent_roleId_idx", "roleId"),
        sa.Index("AuditEvent_tags_idx", "tags", postgresql_using="gin"),
        sa.Index("AuditEvent_teamId_key", "teamId", unique=True),
        sa.Index("AuditEvent_userId_idx", "userId"),
    )

    id: Mapped[str] = mapped_column(sa.Text(), primary_key=True, default=orm.uuid4)
    taxRate: Mapped[decimal.Decimal | None] = mapped_column(sa.Numeric(65, 30))
    settings: Mapped[Any | None] = mapped_column(postgresql.JSONB(none_as_null=True))
    tags: Mapped[list[str]] = mapped_column(orm.ListOf(sa.Text()), nullable=True)
    status: Mapped[WorkflowStatus] = mapped_column(
        orm.PrismaEnum(WorkflowStatus, name="WorkflowStatus"),
        default=WorkflowStatus.DRAFT,
        server_default=sa.text("'DRAFT'::\"WorkflowStatus\""),
    )
    tier: Mapped[SubscriptionTier] = mapped_column(
        orm.PrismaEnum(SubscriptionTier, name="SubscriptionTier"),
        default=SubscriptionTier.FREE,
        server_default=sa.text("'FREE'::\"SubscriptionTier\""),
    )
    remindAt: Mapped[datetime.time | None] = mapped_column(postgresql.TIME(precision=0))
    token: Mapped[str] = mapped_column(sa.Text(), default=orm.Nanoid(16))
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
    userId: Mapped[int | None] = mapped_column(
        sa.Integer(),
        sa.ForeignKey("users.id", name="AuditEvent_userId_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )
    invitationId: Mapped[int] = mapped_column(
        sa.Integer(),
        sa.ForeignKey("Invitation.id", name="AuditEvent_invitationId_fkey", ondelete="RESTRICT", onupdate="CASCADE"),
    )
    roleId: Mapped[str] = mapped_column(
        sa.Text(),
        sa.ForeignKey("Role.id", name="AuditEvent_roleId_fkey", ondelete="RESTRICT", onupdate="CASCADE"),
    )
    teamId: Mapped[int] = mapped_column(
        sa.Integer(),
        sa.ForeignKey("Team.id", name="AuditEvent_teamId_fkey", ondelete="RESTRICT", onupdate="CASCADE"),
    )
    parentId: Mapped[str | None] = mapped_column(
        sa.Text(),
        sa.ForeignKey("AuditEvent.id", name="AuditEvent_parentId_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )

    user: Mapped[User | None] = relationship(back_populates="auditEvents")
    invitation: Mapped[Invitation] = relationship(back_populates="auditEvents")
    role: Mapped[Role] = relationship(back_populates="auditEvents")
    team: Mapped[Team] = relationship(back_populates="auditEvent")
    parent: Mapped[AuditEvent | None] = relationship(remote_side="[AuditEvent.id]", back_populates="auditEventParents")
    auditEventParents: Mapped[list[AuditEvent]] = relationship(back_populates="parent", passive_deletes="all")
    notifications: Mapped[list[Notification]] = relationship(back_populates="auditEvent", passive_deletes="all")
    billingAccounts: Mapped[list[BillingAccount]] = relationship(back_populates="auditEvent", passive_deletes="all")
    shopVariants: Mapped[list[ShopVariant]] = relationship(back_populates="auditEvent", passive_deletes="all")


class Notification(Base):
    __tablename__ = "notifications"
    __table_args__ = (
        sa.Index("notifications_api_key_id_idx", "api_key_id"),
        sa.Index("notifications_audit_event_id_idx", "audit_event_id"),
        sa.Index("notifications_invitation_id_idx", "invitation_id"),
        sa.Index("notifications_reviewer_id_idx", "reviewer_id"),
        sa.Index("notifications_tags_idx", "tags", postgresql_using="gin"),
        sa.Index("notifications_user_id_idx", "user_id"),
    )

    id: Mapped[str] = mapped_column(sa.Uuid(as_uuid=False), primary_key=True, default=orm.uuid4)
    size: Mapped[int] = mapped_column(sa.BigInteger(), default=0, server_default=sa.text("0"))
    tags: Mapped[list[str]] = mapped_column(orm.ListOf(sa.Text()), nullable=True)
    weights: Mapped[list[float]] = mapped_column(orm.ListOf(sa.Double()), nullable=True)
    dueOn: Mapped[datetime.date | None] = mapped_column("due_on", sa.Date())
    ipAddress: Mapped[str | None] = mapped_column("ip_address", orm.Inet())
    model_name: Mapped[str | None] = mapped_column(sa.Text())
    token: Mapped[str] = mapped_column(sa.Text(), default=orm.Nanoid(16))
    createdAt: Mapped[datetime.datetime] = mapped_column(
        "created_at",
        orm.UtcDateTime(precision=3),
        default=orm.now,
        server_default=sa.text("CURRENT_TIMESTAMP"),
    )
    userId: Mapped[int | None] = mapped_column(
        "user_id",
        sa.Integer(),
        sa.ForeignKey("users.id", name="notifications_user_id_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )
    auditEventId: Mapped[str | None] = mapped_column(
        "audit_event_id",
        sa.Text(),
        sa.ForeignKey(
            "AuditEvent.id",
            name="notifications_audit_event_id_fkey",
            ondelete="SET NULL",
            onupdate="CASCADE",
        ),
    )
    apiKeyId: Mapped[str] = mapped_column(
        "api_key_id",
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("api_keys.id", name="notifications_api_key_id_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )
    invitationId: Mapped[int | None] = mapped_column(
        "invitation_id",
        sa.Integer(),
        sa.ForeignKey(
            "Invitation.id",
            name="notifications_invitation_id_fkey",
            ondelete="SET NULL",
            onupdate="CASCADE",
        ),
    )
    reviewerId: Mapped[int | None] = mapped_column(
        "reviewer_id",
        sa.Integer(),
        sa.ForeignKey("users.id", name="notifications_reviewer_id_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )

    user: Mapped[User | None] = relationship(foreign_keys="[Notification.userId]", back_populates="notifications")
    auditEvent: Mapped[AuditEvent | None] = relationship(back_populates="notifications")
    apiKey: Mapped[ApiKey] = relationship(back_populates="notifications")
    invitation: Mapped[Invitation | None] = relationship(back_populates="notifications")
    reviewer: Mapped[User | None] = relationship(
        foreign_keys="[Notification.reviewerId]",
        back_populates="notificationReviewers",
    )
    crmCompanys: Mapped[list[CrmCompany]] = relationship(back_populates="notification", passive_deletes="all")
    billingPlans: Mapped[list[BillingPlan]] = relationship(back_populates="notification", passive_deletes="all")


class AgentGraph(Base):
    __tablename__ = "AgentGraph"
    __table_args__ = (
        sa.Index("AgentGraph_reviewerId_idx", "reviewerId"),
        sa.Index("AgentGraph_sessionId_idx", "sessionId"),
        sa.Index("AgentGraph_teamId_idx", "teamId"),
        sa.Index("AgentGraph_userId_idx", "userId"),
        sa.Index("AgentGraph_userId_reference_key", "userId", "reference", unique=True),
    )

    id: Mapped[int] = mapped_column(sa.Integer(), primary_key=True)
    title: Mapped[str] = mapped_column(sa.String(200))
    description: Mapped[str | None] = mapped_column(sa.Text())
    externalId: Mapped[str | None] = mapped_column(sa.Text())
    position: Mapped[int] = mapped_column(sa.Integer(), default=0, server_default=sa.text("0"))
    score: Mapped[float | None] = mapped_column(sa.Double())
    endsAt: Mapped[datetime.datetime | None] = mapped_column(orm.UtcDateTime(precision=6, timezone=True))
    locale: Mapped[str] = mapped_column(sa.CHAR(2), default="en", server_default=sa.text("'en'::bpchar"))
    reference: Mapped[str] = mapped_column(sa.Text(), default=orm.cuid)
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
    userId: Mapped[int] = mapped_column(
        sa.Integer(),
        sa.ForeignKey("users.id", name="AgentGraph_userId_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )
    teamId: Mapped[int] = mapped_column(
        sa.Integer(),
        sa.ForeignKey("Team.id", name="AgentGraph_teamId_fkey", ondelete="RESTRICT", onupdate="CASCADE"),
    )
    sessionId: Mapped[int | None] = mapped_column(
        sa.Integer(),
        sa.ForeignKey("Session.id", name="AgentGraph_sessionId_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )
    reviewerId: Mapped[int | None] = mapped_column(
        sa.Integer(),
        sa.ForeignKey("users.id", name="AgentGraph_reviewerId_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )

    user: Mapped[User] = relationship(foreign_keys="[AgentGraph.userId]", back_populates="agentGraphs")
    team: Mapped[Team] = relationship(back_populates="agentGraphs")
    session: Mapped[Session | None] = relationship(back_populates="agentGraphs")
    reviewer: Mapped[User | None] = relationship(
        foreign_keys="[AgentGraph.reviewerId]",
        back_populates="agentGraphReviewers",
    )
    opsServers: Mapped[list[OpsServer]] = relationship(back_populates="agentGraph", passive_deletes="all")
    linkedAgentNodes: Mapped[list[AgentNode]] = relationship(
        secondary=_AgentGraphLinks,
        back_populates="linkedByAgentGraphs",
        passive_deletes=True,
    )


class StoreListing(Base):
    __tablename__ = "StoreListing"
    __table_args__ = (
        sa.Index("StoreListing_startsAt_createdAt_idx", sa.text('"startsAt" DESC'), "createdAt"),
        sa.Index("StoreListing_userId_idx", "userId"),
    )

    id: Mapped[str] = mapped_column(sa.Text(), primary_key=True, default=orm.cuid)
    slug: Mapped[str | None] = mapped_column(sa.Text())
    position: Mapped[int] = mapped_column(sa.Integer(), default=0, server_default=sa.text("0"))
    amount: Mapped[decimal.Decimal] = mapped_column(
        sa.Numeric(14, 4),
        default=decimal.Decimal("0"),
        server_default=sa.text("0"),
    )
    isArchived: Mapped[bool] = mapped_column(sa.Boolean(), default=False, server_default=sa.text("false"))
    status: Mapped[WorkflowStatus] = mapped_column(
        orm.PrismaEnum(WorkflowStatus, name="WorkflowStatus"),
        default=WorkflowStatus.DRAFT,
        server_default=sa.text("'DRAFT'::\"WorkflowStatus\""),
    )
    priority: Mapped[Priority | None] = mapped_column(orm.PrismaEnum(Priority, name="Priority"))
    startsAt: Mapped[datetime.datetime | None] = mapped_column(orm.UtcDateTime(precision=3))
    remindAt: Mapped[datetime.time | None] = mapped_column(postgresql.TIME(precision=0))
    ipAddress: Mapped[str | None] = mapped_column(orm.Inet())
    locale: Mapped[str] = mapped_column(sa.CHAR(2), default="en", server_default=sa.text("'en'::bpchar"))
    createdAt: Mapped[datetime.datetime] = mapped_column(
        orm.UtcDateTime(precision=3),
        default=orm.now,
        server_default=sa.text("CURRENT_TIMESTAMP"),
    )
    userId: Mapped[int] = mapped_column(
        sa.Integer(),
        sa.ForeignKey("users.id", name="StoreListing_userId_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )

    user: Mapped[User] = relationship(back_populates="storeListings")
    chatThreads: Mapped[list[ChatThread]] = relationship(back_populates="storeListing", passive_deletes="all")


class BillingAccount(Base):
    __tablename__ = "billing_accounts"
    __table_args__ = (
        sa.Index("billing_accounts_audit_event_id_idx", "audit_event_id"),
        sa.Index("billing_accounts_reviewer_id_idx", "reviewer_id"),
        sa.Index("billing_accounts_user_id_idx", "user_id"),
    )

    id: Mapped[str] = mapped_column(sa.Uuid(as_uuid=False), primary_key=True, default=orm.uuid4)
    amount: Mapped[decimal.Decimal] = mapped_column(
        sa.Numeric(14, 4),
        default=decimal.Decimal("0"),
        server_default=sa.text("0"),
    )
    taxRate: Mapped[decimal.Decimal | None] = mapped_column("tax_rate", sa.Numeric(65, 30))
    size: Mapped[int] = mapped_column(sa.BigInteger(), default=0, server_default=sa.text("0"))
    isArchived: Mapped[bool] = mapped_column(
        "is_archived",
        sa.Boolean(),
        default=False,
        server_default=sa.text("false"),
    )
    payload: Mapped[Any | None] = mapped_column(postgresql.JSONB(none_as_null=True))
    content: Mapped[bytes | None] = mapped_column(sa.LargeBinary())
    currency: Mapped[Currency] = mapped_column(
        orm.PrismaEnum(Currency, name="Currency"),
        default=Currency.EUR,
        server_default=sa.text("'EUR'::\"Currency\""),
    )
    endsAt: Mapped[datetime.datetime | None] = mapped_column("ends_at", orm.UtcDateTime(precision=6, timezone=True))
    model_name: Mapped[str | None] = mapped_column(sa.Text())
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
    userId: Mapped[int] = mapped_column(
        "user_id",
        sa.Integer(),
        sa.ForeignKey("users.id", name="billing_accounts_user_id_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )
    auditEventId: Mapped[str] = mapped_column(
        "audit_event_id",
        sa.Text(),
        sa.ForeignKey(
            "AuditEvent.id",
            name="billing_accounts_audit_event_id_fkey",
            ondelete="RESTRICT",
            onupdate="CASCADE",
        ),
    )
    reviewerId: Mapped[int | None] = mapped_column(
        "reviewer_id",
        sa.Integer(),
        sa.ForeignKey("users.id", name="billing_accounts_reviewer_id_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )

    user: Mapped[User] = relationship(foreign_keys="[BillingAccount.userId]", back_populates="billingAccounts")
    auditEvent: Mapped[AuditEvent] = relationship(back_populates="billingAccounts")
    reviewer: Mapped[User | None] = relationship(
        foreign_keys="[BillingAccount.reviewerId]",
        back_populates="billingAccountReviewers",
    )
    chatThreads: Mapped[list[ChatThread]] = relationship(back_populates="billingAccount", passive_deletes="all")


class ChatThread(Base):
    __tablename__ = "ChatThread"
    __table_args__ = (
        sa.Index("ChatThread_billingAccountId_idx", "billingAccountId"),
        sa.Index("ChatThread_roleId_idx", "roleId"),
        sa.Index("ChatThread_storeListingId_idx", "storeListingId"),
        sa.Index("ChatThread_userId_idx", "userId"),
    )

    id: Mapped[str] = mapped_column(
        sa.Uuid(as_uuid=False),
        primary_key=True,
        server_default=sa.text("gen_random_uuid()"),
    )
    description: Mapped[str | None] = mapped_column(sa.Text())
    slug: Mapped[str | None] = mapped_column(sa.Text())
    amount: Mapped[decimal.Decimal] = mapped_column(
        sa.Numeric(14, 4),
        default=decimal.Decimal("0"),
        server_default=sa.text("0"),
    )
    size: Mapped[int] = mapped_column(sa.BigInteger(), default=0, server_default=sa.text("0"))
    scopes: Mapped[list[str]] = mapped_column(
        orm.ListOf(sa.Text()),
        nullable=True,
        default=list,
        server_default=sa.text("ARRAY[]::text[]"),
    )
    weights: Mapped[list[float]] = mapped_column(orm.ListOf(sa.Double()), nullable=True)
    endsAt: Mapped[datetime.datetime | None] = mapped_column(orm.UtcDateTime(precision=6, timezone=True))
    attempts: Mapped[int] = mapped_column(sa.SmallInteger(), default=0, server_default=sa.text("0"))
    locale: Mapped[str] = mapped_column(sa.CHAR(2), default="en", server_default=sa.text("'en'::bpchar"))
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
    userId: Mapped[int] = mapped_column(
        sa.Integer(),
        sa.ForeignKey("users.id", name="ChatThread_userId_fkey", ondelete="RESTRICT", onupdate="CASCADE"),
    )
    storeListingId: Mapped[str] = mapped_column(
        sa.Text(),
        sa.ForeignKey("StoreListing.id", name="ChatThread_storeListingId_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )
    billingAccountId: Mapped[str] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey(
            "billing_accounts.id",
            name="ChatThread_billingAccountId_fkey",
            ondelete="CASCADE",
            onupdate="CASCADE",
        ),
    )
    roleId: Mapped[str] = mapped_column(
        sa.Text(),
        sa.ForeignKey("Role.id", name="ChatThread_roleId_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )

    user: Mapped[User] = relationship(back_populates="chatThreads")
    storeListing: Mapped[StoreListing] = relationship(back_populates="chatThreads")
    billingAccount: Mapped[BillingAccount] = relationship(back_populates="chatThreads")
    role: Mapped[Role] = relationship(back_populates="chatThreads")
    crmContacts: Mapped[list[CrmContact]] = relationship(back_populates="chatThread", passive_deletes="all")


class ProjectBoard(Base):
    __tablename__ = "ProjectBoard"
    __table_args__ = (
        sa.Index("ProjectBoard_tags_idx", "tags", postgresql_using="gin"),
        sa.Index("ProjectBoard_userId_key", "userId", unique=True),
    )

    id: Mapped[int] = mapped_column(sa.BigInteger(), primary_key=True)
    position: Mapped[int] = mapped_column(sa.Integer(), default=0, server_default=sa.text("0"))
    score: Mapped[float | None] = mapped_column(sa.Double())
    amount: Mapped[decimal.Decimal] = mapped_column(
        sa.Numeric(14, 4),
        default=decimal.Decimal("0"),
        server_default=sa.text("0"),
    )
    tags: Mapped[list[str]] = mapped_column(orm.ListOf(sa.Text()), nullable=True)
    scopes: Mapped[list[str]] = mapped_column(
        orm.ListOf(sa.Text()),
        nullable=True,
        default=list,
        server_default=sa.text("ARRAY[]::text[]"),
    )
    content: Mapped[bytes | None] = mapped_column(sa.LargeBinary())
    status: Mapped[WorkflowStatus] = mapped_column(
        orm.PrismaEnum(WorkflowStatus, name="WorkflowStatus"),
        default=WorkflowStatus.DRAFT,
        server_default=sa.text("'DRAFT'::\"WorkflowStatus\""),
    )
    source: Mapped[SourceKind] = mapped_column(
        orm.PrismaEnum(SourceKind, name="SourceKind"),
        default=SourceKind.webApp,
        server_default=sa.text("'webApp'::\"SourceKind\""),
    )
    tier: Mapped[SubscriptionTier] = mapped_column(
        orm.PrismaEnum(SubscriptionTier, name="SubscriptionTier"),
        default=SubscriptionTier.FREE,
        server_default=sa.text("'FREE'::\"SubscriptionTier\""),
    )
    endsAt: Mapped[datetime.datetime | None] = mapped_column(orm.UtcDateTime(precision=6, timezone=True))
    remindAt: Mapped[datetime.time | None] = mapped_column(postgresql.TIME(precision=0))
    createdAt: Mapped[datetime.datetime] = mapped_column(
        orm.UtcDateTime(precision=3),
        default=orm.now,
        server_default=sa.text("CURRENT_TIMESTAMP"),
    )
    userId: Mapped[int | None] = mapped_column(
        sa.Integer(),
        sa.ForeignKey("users.id", name="ProjectBoard_userId_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )

    user: Mapped[User | None] = relationship(back_populates="projectBoard")
    agentNodes: Mapped[list[AgentNode]] = relationship(back_populates="projectBoard", passive_deletes="all")


class CrmCompany(Base):
    __tablename__ = "crm_companys"
    __table_args__ = (
        sa.Index("crm_companys_notification_id_idx", "notification_id"),
        sa.Index("crm_companys_session_id_idx", "session_id"),
        sa.Index("crm_companys_starts_at_created_at_idx", sa.text("starts_at DESC"), "created_at"),
        sa.Index("crm_companys_user_id_idx", "user_id"),
        sa.Index("crm_companys_user_id_reference_key", "user_id", "reference", unique=True),
        sa.Index("crm_companys_workspace_id_idx", "workspace_id"),
    )

    id: Mapped[str] = mapped_column(sa.Uuid(as_uuid=False), primary_key=True, default=orm.uuid4)
    position: Mapped[int] = mapped_column(sa.Integer(), default=0, server_default=sa.text("0"))
    amount: Mapped[decimal.Decimal] = mapped_column(
        sa.Numeric(14, 4),
        default=decimal.Decimal("0"),
        server_default=sa.text("0"),
    )
    taxRate: Mapped[decimal.Decimal | None] = mapped_column("tax_rate", sa.Numeric(65, 30))
    isActive: Mapped[bool] = mapped_column("is_active", sa.Boolean(), default=True, server_default=sa.text("true"))
    tags: Mapped[list[str]] = mapped_column(orm.ListOf(sa.Text()), nullable=True)
    source: Mapped[SourceKind] = mapped_column(
        orm.PrismaEnum(SourceKind, name="SourceKind"),
        default=SourceKind.webApp,
        server_default=sa.text("'webApp'::\"SourceKind\""),
    )
    tier: Mapped[SubscriptionTier] = mapped_column(
        orm.PrismaEnum(SubscriptionTier, name="SubscriptionTier"),
        default=SubscriptionTier.FREE,
        server_default=sa.text("'FREE'::\"SubscriptionTier\""),
    )
    startsAt: Mapped[datetime.datetime | None] = mapped_column("starts_at", orm.UtcDateTime(precision=3))
    remindAt: Mapped[datetime.time | None] = mapped_column("remind_at", postgresql.TIME(precision=0))
    attempts: Mapped[int] = mapped_column(sa.SmallInteger(), default=0, server_default=sa.text("0"))
    locale: Mapped[str] = mapped_column(sa.CHAR(2), default="en", server_default=sa.text("'en'::bpchar"))
    reference: Mapped[str] = mapped_column(sa.Text(), default=orm.cuid)
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
    userId: Mapped[int | None] = mapped_column(
        "user_id",
        sa.Integer(),
        sa.ForeignKey("users.id", name="crm_companys_user_id_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )
    notificationId: Mapped[str] = mapped_column(
        "notification_id",
        sa.Uuid(as_uuid=False),
        sa.ForeignKey(
            "notifications.id",
            name="crm_companys_notification_id_fkey",
            ondelete="RESTRICT",
            onupdate="CASCADE",
        ),
    )
    workspaceId: Mapped[str] = mapped_column(
        "workspace_id",
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("Workspace.id", name="crm_companys_workspace_id_fkey", ondelete="RESTRICT", onupdate="CASCADE"),
    )
    sessionId: Mapped[int] = mapped_column(
        "session_id",
        sa.Integer(),
        sa.ForeignKey("Session.id", name="crm_companys_session_id_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )

    user: Mapped[User | None] = relationship(back_populates="crmCompanys")
    notification: Mapped[Notification] = relationship(back_populates="crmCompanys")
    workspace: Mapped[Workspace] = relationship(back_populates="crmCompanys")
    session: Mapped[Session] = relationship(back_populates="crmCompanys")
    supportTickets: Mapped[list[SupportTicket]] = relationship(back_populates="crmCompany", passive_deletes="all")


class DocumentFolder(Base):
    __tablename__ = "DocumentFolder"
    __table_args__ = (
        sa.Index("DocumentFolder_apiKeyId_idx", "apiKeyId"),
        sa.Index("DocumentFolder_invitationId_idx", "invitationId"),
        sa.Index("DocumentFolder_reviewerId_idx", "reviewerId"),
        sa.Index("DocumentFolder_tags_idx", "tags", postgresql_using="gin"),
        sa.Index("DocumentFolder_userId_idx", "userId"),
        sa.Index("DocumentFolder_userId_reference_key", "userId", "reference", unique=True),
    )

    id: Mapped[str] = mapped_column(sa.Uuid(as_uuid=False), primary_key=True, default=orm.uuid4)
    description: Mapped[str | None] = mapped_column(sa.Text())
    position: Mapped[int] = mapped_column(sa.Integer(), default=0, server_default=sa.text("0"))
    metadata_: Mapped[Any] = mapped_column(
        "metadata",
        postgresql.JSONB(none_as_null=True),
        default=lambda: {},
        server_default=sa.text("'{}'::jsonb"),
        info={"prisma_field": "metadata"},
    )
    tags: Mapped[list[str]] = mapped_column(orm.ListOf(sa.Text()), nullable=True)
    scopes: Mapped[list[str]] = mapped_column(
        orm.ListOf(sa.Text()),
        nullable=True,
        default=list,
        server_default=sa.text("ARRAY[]::text[]"),
    )
    weights: Mapped[list[float]] = mapped_column(orm.ListOf(sa.Double()), nullable=True)
    status: Mapped[WorkflowStatus] = mapped_column(
        orm.PrismaEnum(WorkflowStatus, name="WorkflowStatus"),
        default=WorkflowStatus.DRAFT,
        server_default=sa.text("'DRAFT'::\"WorkflowStatus\""),
    )
    model_name: Mapped[str | None] = mapped_column(sa.Text())
    reference: Mapped[str] = mapped_column(sa.Text(), default=orm.cuid)
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
    userId: Mapped[int | None] = mapped_column(
        sa.Integer(),
        sa.ForeignKey("users.id", name="DocumentFolder_userId_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )
    apiKeyId: Mapped[str] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("api_keys.id", name="DocumentFolder_apiKeyId_fkey", ondelete="RESTRICT", onupdate="CASCADE"),
    )
    invitationId: Mapped[int] = mapped_column(
        sa.Integer(),
        sa.ForeignKey("Invitation.id", name="DocumentFolder_invitationId_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )
    reviewerId: Mapped[int | None] = mapped_column(
        sa.Integer(),
        sa.ForeignKey("users.id", name="DocumentFolder_reviewerId_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )

    user: Mapped[User | None] = relationship(foreign_keys="[DocumentFolder.userId]", back_populates="documentFolders")
    apiKey: Mapped[ApiKey] = relationship(back_populates="documentFolders")
    invitation: Mapped[Invitation] = relationship(back_populates="documentFolders")
    reviewer: Mapped[User | None] = relationship(
        foreign_keys="[DocumentFolder.reviewerId]",
        back_populates="documentFolderReviewers",
    )
    shopVariants: Mapped[list[ShopVariant]] = relationship(back_populates="documentFolder", passive_deletes="all")
    linkedByMembers: Mapped[list[Member]] = relationship(
        secondary=_MemberLinks,
        back_populates="linkedDocumentFolders",
        passive_deletes=True,
    )


class SupportTicket(Base):
    __tablename__ = "SupportTicket"
    __table_args__ = (
        sa.Index("SupportTicket_crmCompanyId_idx", "crmCompanyId"),
        sa.Index("SupportTicket_userId_idx", "userId"),
        sa.Index("SupportTicket_userId_reference_key", "userId", "reference", unique=True),
    )

    id: Mapped[str] = mapped_column(
        sa.Uuid(as_uuid=False),
        primary_key=True,
        server_default=sa.text("gen_random_uuid()"),
    )
    position: Mapped[int] = mapped_column(sa.Integer(), default=0, server_default=sa.text("0"))
    amount: Mapped[decimal.Decimal] = mapped_column(
        sa.Numeric(14, 4),
        default=decimal.Decimal("0"),
        server_default=sa.text("0"),
    )
    isActive: Mapped[bool] = mapped_column(sa.Boolean(), default=True, server_default=sa.text("true"))
    source: Mapped[SourceKind] = mapped_column(
        orm.PrismaEnum(SourceKind, name="SourceKind"),
        default=SourceKind.webApp,
        server_default=sa.text("'webApp'::\"SourceKind\""),
    )
    tier: Mapped[SubscriptionTier] = mapped_column(
        orm.PrismaEnum(SubscriptionTier, name="SubscriptionTier"),
        default=SubscriptionTier.FREE,
        server_default=sa.text("'FREE'::\"SubscriptionTier\""),
    )
    ipAddress: Mapped[str | None] = mapped_column(orm.Inet())
    model_name: Mapped[str | None] = mapped_column(sa.Text())
    locale: Mapped[str] = mapped_column(sa.CHAR(2), default="en", server_default=sa.text("'en'::bpchar"))
    reference: Mapped[str] = mapped_column(sa.Text(), default=orm.cuid)
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
    userId: Mapped[int] = mapped_column(
        sa.Integer(),
        sa.ForeignKey("users.id", name="SupportTicket_userId_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )
    crmCompanyId: Mapped[str] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey(
            "crm_companys.id",
            name="SupportTicket_crmCompanyId_fkey",
            ondelete="CASCADE",
            onupdate="CASCADE",
        ),
    )

    user: Mapped[User] = relationship(back_populates="supportTickets")
    crmCompany: Mapped[CrmCompany] = relationship(back_populates="supportTickets")
    linkedCrmContacts: Mapped[list[CrmContact]] = relationship(
        secondary=_SupportTicketLinks,
        back_populates="linkedBySupportTickets",
        passive_deletes=True,
    )


class ShopProduct(Base):
    __tablename__ = "shop_products"
    __table_args__ = (
        sa.Index("shop_products_member_id_idx", "member_id"),
        sa.Index("shop_products_parent_id_idx", "parent_id"),
        sa.Index("shop_products_starts_at_created_at_idx", sa.text("starts_at DESC"), "created_at"),
        sa.Index("shop_products_user_id_idx", "user_id"),
    )

    id: Mapped[int] = mapped_column(sa.BigInteger(), primary_key=True)
    title: Mapped[str] = mapped_column(sa.String(200))
    slug: Mapped[str | None] = mapped_column(sa.Text())
    score: Mapped[float | None] = mapped_column(sa.Double())
    isArchived: Mapped[bool] = mapped_column(
        "is_archived",
        sa.Boolean(),
        default=False,
        server_default=sa.text("false"),
    )
    metadata_: Mapped[Any] = mapped_column(
        "metadata",
        postgresql.JSONB(none_as_null=True),
        default=lambda: {},
        server_default=sa.text("'{}'::jsonb"),
        info={"prisma_field": "metadata"},
    )
    source: Mapped[SourceKind] = mapped_column(
        orm.PrismaEnum(SourceKind, name="SourceKind"),
        default=SourceKind.webApp,
        server_default=sa.text("'webApp'::\"SourceKind\""),
    )
    startsAt: Mapped[datetime.datetime | None] = mapped_column("starts_at", orm.UtcDateTime(precision=3))
    endsAt: Mapped[datetime.datetime | None] = mapped_column("ends_at", orm.UtcDateTime(precision=6, timezone=True))
    dueOn: Mapped[datetime.date | None] = mapped_column("due_on", sa.Date())
    attempts: Mapped[int] = mapped_column(sa.SmallInteger(), default=0, server_default=sa.text("0"))
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
    userId: Mapped[int] = mapped_column(
        "user_id",
        sa.Integer(),
        sa.ForeignKey("users.id", name="shop_products_user_id_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )
    memberId: Mapped[str] = mapped_column(
        "member_id",
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("members.id", name="shop_products_member_id_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )
    parentId: Mapped[int | None] = mapped_column(
        "parent_id",
        sa.BigInteger(),
        sa.ForeignKey("shop_products.id", name="shop_products_parent_id_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )

    user: Mapped[User] = relationship(back_populates="shopProducts")
    member: Mapped[Member] = relationship(back_populates="shopProducts")
    parent: Mapped[ShopProduct | None] = relationship(
        remote_side="[ShopProduct.id]",
        back_populates="shopProductParents",
    )
    shopProductParents: Mapped[list[ShopProduct]] = relationship(back_populates="parent", passive_deletes="all")
    billingPlans: Mapped[list[BillingPlan]] = relationship(back_populates="shopProduct", passive_deletes="all")


class LearningCourse(Base):
    __tablename__ = "LearningCourse"
    __table_args__ = (
        sa.Index("LearningCourse_userId_idx", "userId"),
        sa.Index("LearningCourse_userId_reference_key", "userId", "reference", unique=True),
    )

    id: Mapped[str] = mapped_column(sa.Text(), primary_key=True, default=orm.uuid4)
    name: Mapped[str] = mapped_column(sa.Text())
    score: Mapped[float | None] = mapped_column(sa.Double())
    taxRate: Mapped[decimal.Decimal | None] = mapped_column(sa.Numeric(65, 30))
    isActive: Mapped[bool] = mapped_column(sa.Boolean(), default=True, server_default=sa.text("true"))
    settings: Mapped[Any | None] = mapped_column(postgresql.JSONB(none_as_null=True))
    payload: Mapped[Any | None] = mapped_column(postgresql.JSONB(none_as_null=True))
    weights: Mapped[list[float]] = mapped_column(orm.ListOf(sa.Double()), nullable=True)
    content: Mapped[bytes | None] = mapped_column(sa.LargeBinary())
    attempts: Mapped[int] = mapped_column(sa.SmallInteger(), default=0, server_default=sa.text("0"))
    token: Mapped[str] = mapped_column(sa.Text(), default=orm.Nanoid(16))
    reference: Mapped[str] = mapped_column(sa.Text(), default=orm.cuid)
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
    userId: Mapped[int] = mapped_column(
        sa.Integer(),
        sa.ForeignKey("users.id", name="LearningCourse_userId_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )

    user: Mapped[User] = relationship(back_populates="learningCourses")


class OpsServer(Base):
    __tablename__ = "OpsServer"
    __table_args__ = (
        sa.Index("OpsServer_agentGraphId_idx", "agentGraphId"),
        sa.Index("OpsServer_parentId_idx", "parentId"),
        sa.Index("OpsServer_userId_idx", "userId"),
        sa.Index("OpsServer_userId_reference_key", "userId", "reference", unique=True),
    )

    id: Mapped[int] = mapped_column(sa.Integer(), primary_key=True)
    tags: Mapped[list[str]] = mapped_column(orm.ListOf(sa.Text()), nullable=True)
    attempts: Mapped[int] = mapped_column(sa.SmallInteger(), default=0, server_default=sa.text("0"))
    token: Mapped[str] = mapped_column(sa.Text(), default=orm.Nanoid(16))
    reference: Mapped[str] = mapped_column(sa.Text(), default=orm.cuid)
    createdAt: Mapped[datetime.datetime] = mapped_column(
        orm.UtcDateTime(precision=3),
        default=orm.now,
        server_default=sa.text("CURRENT_TIMESTAMP"),
    )
    userId: Mapped[int] = mapped_column(
        sa.Integer(),
        sa.ForeignKey("users.id", name="OpsServer_userId_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )
    agentGraphId: Mapped[int] = mapped_column(
        sa.Integer(),
        sa.ForeignKey("AgentGraph.id", name="OpsServer_agentGraphId_fkey", ondelete="RESTRICT", onupdate="CASCADE"),
    )
    parentId: Mapped[int | None] = mapped_column(
        sa.Integer(),
        sa.ForeignKey("OpsServer.id", name="OpsServer_parentId_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )

    user: Mapped[User] = relationship(back_populates="opsServers")
    agentGraph: Mapped[AgentGraph] = relationship(back_populates="opsServers")
    parent: Mapped[OpsServer | None] = relationship(remote_side="[OpsServer.id]", back_populates="opsServerParents")
    opsServerParents: Mapped[list[OpsServer]] = relationship(back_populates="parent", passive_deletes="all")


class AgentNode(Base):
    __tablename__ = "agent_nodes"
    __table_args__ = (
        sa.Index("agent_nodes_parent_id_idx", "parent_id"),
        sa.Index("agent_nodes_project_board_id_idx", "project_board_id"),
        sa.Index("agent_nodes_team_id_idx", "team_id"),
        sa.Index("agent_nodes_user_id_idx", "user_id"),
    )

    id: Mapped[str] = mapped_column(sa.Uuid(as_uuid=False), primary_key=True, default=orm.uuid4)
    externalId: Mapped[str | None] = mapped_column("external_id", sa.Text())
    position: Mapped[int] = mapped_column(sa.Integer(), default=0, server_default=sa.text("0"))
    settings: Mapped[Any | None] = mapped_column(postgresql.JSONB(none_as_null=True))
    weights: Mapped[list[float]] = mapped_column(orm.ListOf(sa.Double()), nullable=True)
    priority: Mapped[Priority | None] = mapped_column(orm.PrismaEnum(Priority, name="Priority"))
    currency: Mapped[Currency] = mapped_column(
        orm.PrismaEnum(Currency, name="Currency"),
        default=Currency.EUR,
        server_default=sa.text("'EUR'::\"Currency\""),
    )
    endsAt: Mapped[datetime.datetime | None] = mapped_column("ends_at", orm.UtcDateTime(precision=6, timezone=True))
    token: Mapped[str] = mapped_column(sa.Text(), default=orm.Nanoid(16))
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
    userId: Mapped[int] = mapped_column(
        "user_id",
        sa.Integer(),
        sa.ForeignKey("users.id", name="agent_nodes_user_id_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )
    projectBoardId: Mapped[int] = mapped_column(
        "project_board_id",
        sa.BigInteger(),
        sa.ForeignKey(
            "ProjectBoard.id",
            name="agent_nodes_project_board_id_fkey",
            ondelete="CASCADE",
            onupdate="CASCADE",
        ),
    )
    teamId: Mapped[int | None] = mapped_column(
        "team_id",
        sa.Integer(),
        sa.ForeignKey("Team.id", name="agent_nodes_team_id_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )
    parentId: Mapped[str | None] = mapped_column(
        "parent_id",
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("agent_nodes.id", name="agent_nodes_parent_id_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )

    user: Mapped[User] = relationship(back_populates="agentNodes")
    projectBoard: Mapped[ProjectBoard] = relationship(back_populates="agentNodes")
    team: Mapped[Team | None] = relationship(back_populates="agentNodes")
    parent: Mapped[AgentNode | None] = relationship(remote_side="[AgentNode.id]", back_populates="agentNodeParents")
    agentNodeParents: Mapped[list[AgentNode]] = relationship(back_populates="parent", passive_deletes="all")
    linkedByAgentGraphs: Mapped[list[AgentGraph]] = relationship(
        secondary=_AgentGraphLinks,
        back_populates="linkedAgentNodes",
        passive_deletes=True,
    )


class StoreVersion(Base):
    __tablename__ = "StoreVersion"
    __table_args__ = (
        sa.Index("StoreVersion_memberId_idx", "memberId"),
        sa.Index("StoreVersion_parentId_idx", "parentId"),
        sa.Index("StoreVersion_startsAt_createdAt_idx", sa.text('"startsAt" DESC'), "createdAt"),
        sa.Index("StoreVersion_userId_idx", "userId"),
        sa.Index("StoreVersion_userId_reference_key", "userId", "reference", unique=True),
    )

    id: Mapped[int] = mapped_column(sa.BigInteger(), primary_key=True)
    amount: Mapped[decimal.Decimal] = mapped_column(
        sa.Numeric(14, 4),
        default=decimal.Decimal("0"),
        server_default=sa.text("0"),
    )
    isArchived: Mapped[bool] = mapped_column(sa.Boolean(), default=False, server_default=sa.text("false"))
    metadata_: Mapped[Any] = mapped_column(
        "metadata",
        postgresql.JSONB(none_as_null=True),
        default=lambda: {},
        server_default=sa.text("'{}'::jsonb"),
        info={"prisma_field": "metadata"},
    )
    scopes: Mapped[list[str]] = mapped_column(
        orm.ListOf(sa.Text()),
        nullable=True,
        default=list,
        server_default=sa.text("ARRAY[]::text[]"),
    )
    visibility: Mapped[Visibility] = mapped_column(
        orm.PrismaEnum(Visibility, name="Visibility"),
        default=Visibility.team,
        server_default=sa.text("'team'::\"Visibility\""),
    )
    priority: Mapped[Priority | None] = mapped_column(orm.PrismaEnum(Priority, name="Priority"))
    channels: Mapped[list[SourceKind]] = mapped_column(
        orm.ListOf(orm.PrismaEnum(SourceKind, name="SourceKind")),
        nullable=True,
    )
    tier: Mapped[SubscriptionTier] = mapped_column(
        orm.PrismaEnum(SubscriptionTier, name="SubscriptionTier"),
        default=SubscriptionTier.FREE,
        server_default=sa.text("'FREE'::\"SubscriptionTier\""),
    )
    startsAt: Mapped[datetime.datetime | None] = mapped_column(orm.UtcDateTime(precision=3))
    dueOn: Mapped[datetime.date | None] = mapped_column(sa.Date())
    reference: Mapped[str] = mapped_column(sa.Text(), default=orm.cuid)
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
    userId: Mapped[int | None] = mapped_column(
        sa.Integer(),
        sa.ForeignKey("users.id", name="StoreVersion_userId_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )
    memberId: Mapped[str] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("members.id", name="StoreVersion_memberId_fkey", ondelete="RESTRICT", onupdate="CASCADE"),
    )
    parentId: Mapped[int | None] = mapped_column(
        sa.BigInteger(),
        sa.ForeignKey("StoreVersion.id", name="StoreVersion_parentId_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )

    user: Mapped[User | None] = relationship(back_populates="storeVersions")
    member: Mapped[Member] = relationship(back_populates="storeVersions")
    parent: Mapped[StoreVersion | None] = relationship(
        remote_side="[StoreVersion.id]",
        back_populates="storeVersionParents",
    )
    storeVersionParents: Mapped[list[StoreVersion]] = relationship(back_populates="parent", passive_deletes="all")


class BillingPlan(Base):
    __tablename__ = "BillingPlan"
    __table_args__ = (
        sa.Index("BillingPlan_notificationId_idx", "notificationId"),
        sa.Index("BillingPlan_parentId_idx", "parentId"),
        sa.Index("BillingPlan_shopProductId_idx", "shopProductId"),
        sa.Index("BillingPlan_startsAt_createdAt_idx", sa.text('"startsAt" DESC'), "createdAt"),
        sa.Index("BillingPlan_userId_idx", "userId"),
        sa.Index("BillingPlan_userId_reference_key", "userId", "reference", unique=True),
    )

    id: Mapped[str] = mapped_column(sa.Text(), primary_key=True, default=orm.cuid)
    externalId: Mapped[str | None] = mapped_column(sa.Text())
    taxRate: Mapped[decimal.Decimal | None] = mapped_column(sa.Numeric(65, 30))
    size: Mapped[int] = mapped_column(sa.BigInteger(), default=0, server_default=sa.text("0"))
    metadata_: Mapped[Any] = mapped_column(
        "metadata",
        postgresql.JSONB(none_as_null=True),
        default=lambda: {},
        server_default=sa.text("'{}'::jsonb"),
        info={"prisma_field": "metadata"},
    )
    weights: Mapped[list[float]] = mapped_column(orm.ListOf(sa.Double()), nullable=True)
    channels: Mapped[list[SourceKind]] = mapped_column(
        orm.ListOf(orm.PrismaEnum(SourceKind, name="SourceKind")),
        nullable=True,
    )
    startsAt: Mapped[datetime.datetime | None] = mapped_column(orm.UtcDateTime(precision=3))
    endsAt: Mapped[datetime.datetime | None] = mapped_column(orm.UtcDateTime(precision=6, timezone=True))
    model_name: Mapped[str | None] = mapped_column(sa.Text())
    locale: Mapped[str] = mapped_column(sa.CHAR(2), default="en", server_default=sa.text("'en'::bpchar"))
    token: Mapped[str] = mapped_column(sa.Text(), default=orm.Nanoid(16))
    reference: Mapped[str] = mapped_column(sa.Text(), default=orm.cuid)
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
    userId: Mapped[int | None] = mapped_column(
        sa.Integer(),
        sa.ForeignKey("users.id", name="BillingPlan_userId_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )
    notificationId: Mapped[str] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey(
            "notifications.id",
            name="BillingPlan_notificationId_fkey",
            ondelete="CASCADE",
            onupdate="CASCADE",
        ),
    )
    shopProductId: Mapped[int] = mapped_column(
        sa.BigInteger(),
        sa.ForeignKey(
            "shop_products.id",
            name="BillingPlan_shopProductId_fkey",
            ondelete="RESTRICT",
            onupdate="CASCADE",
        ),
    )
    parentId: Mapped[str | None] = mapped_column(
        sa.Text(),
        sa.ForeignKey("BillingPlan.id", name="BillingPlan_parentId_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )

    user: Mapped[User | None] = relationship(back_populates="billingPlans")
    notification: Mapped[Notification] = relationship(back_populates="billingPlans")
    shopProduct: Mapped[ShopProduct] = relationship(back_populates="billingPlans")
    parent: Mapped[BillingPlan | None] = relationship(
        remote_side="[BillingPlan.id]",
        back_populates="billingPlanParents",
    )
    billingPlanParents: Mapped[list[BillingPlan]] = relationship(back_populates="parent", passive_deletes="all")


class ChatMessage(Base):
    __tablename__ = "chat_messages"
    __table_args__ = (
        sa.Index("chat_messages_tags_idx", "tags", postgresql_using="gin"),
        sa.Index("chat_messages_user_id_idx", "user_id"),
    )

    id: Mapped[str] = mapped_column(sa.Text(), primary_key=True, default=orm.cuid)
    name: Mapped[str] = mapped_column(sa.Text())
    title: Mapped[str] = mapped_column(sa.String(200))
    externalId: Mapped[str | None] = mapped_column("external_id", sa.Text())
    settings: Mapped[Any | None] = mapped_column(postgresql.JSONB(none_as_null=True))
    tags: Mapped[list[str]] = mapped_column(orm.ListOf(sa.Text()), nullable=True)
    weights: Mapped[list[float]] = mapped_column(orm.ListOf(sa.Double()), nullable=True)
    channels: Mapped[list[SourceKind]] = mapped_column(
        orm.ListOf(orm.PrismaEnum(SourceKind, name="SourceKind")),
        nullable=True,
    )
    attempts: Mapped[int] = mapped_column(sa.SmallInteger(), default=0, server_default=sa.text("0"))
    model_name: Mapped[str | None] = mapped_column(sa.Text())
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
    userId: Mapped[int] = mapped_column(
        "user_id",
        sa.Integer(),
        sa.ForeignKey("users.id", name="chat_messages_user_id_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )

    user: Mapped[User] = relationship(back_populates="chatMessages")
    linkedWorkspaces: Mapped[list[Workspace]] = relationship(
        secondary=_ChatMessageLinks,
        back_populates="linkedByChatMessages",
        passive_deletes=True,
    )


class ProjectColumn(Base):
    __tablename__ = "ProjectColumn"
    __table_args__ = (
        sa.Index("ProjectColumn_parentId_idx", "parentId"),
        sa.Index("ProjectColumn_userId_idx", "userId"),
    )

    id: Mapped[str] = mapped_column(sa.Text(), primary_key=True, default=orm.cuid)
    name: Mapped[str] = mapped_column(sa.Text())
    amount: Mapped[decimal.Decimal] = mapped_column(
        sa.Numeric(14, 4),
        default=decimal.Decimal("0"),
        server_default=sa.text("0"),
    )
    scopes: Mapped[list[str]] = mapped_column(
        orm.ListOf(sa.Text()),
        nullable=True,
        default=list,
        server_default=sa.text("ARRAY[]::text[]"),
    )
    content: Mapped[bytes | None] = mapped_column(sa.LargeBinary())
    status: Mapped[WorkflowStatus] = mapped_column(
        orm.PrismaEnum(WorkflowStatus, name="WorkflowStatus"),
        default=WorkflowStatus.DRAFT,
        server_default=sa.text("'DRAFT'::\"WorkflowStatus\""),
    )
    channels: Mapped[list[SourceKind]] = mapped_column(
        orm.ListOf(orm.PrismaEnum(SourceKind, name="SourceKind")),
        nullable=True,
    )
    locale: Mapped[str] = mapped_column(sa.CHAR(2), default="en", server_default=sa.text("'en'::bpchar"))
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
    userId: Mapped[int] = mapped_column(
        sa.Integer(),
        sa.ForeignKey("users.id", name="ProjectColumn_userId_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )
    parentId: Mapped[str | None] = mapped_column(
        sa.Text(),
        sa.ForeignKey("ProjectColumn.id", name="ProjectColumn_parentId_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )

    user: Mapped[User] = relationship(back_populates="projectColumns")
    parent: Mapped[ProjectColumn | None] = relationship(
        remote_side="[ProjectColumn.id]",
        back_populates="projectColumnParents",
    )
    projectColumnParents: Mapped[list[ProjectColumn]] = relationship(back_populates="parent", passive_deletes="all")
    documentFiles: Mapped[list[DocumentFile]] = relationship(back_populates="projectColumn", passive_deletes="all")


class CrmContact(Base):
    __tablename__ = "CrmContact"
    __table_args__ = (
        sa.Index("CrmContact_chatThreadId_idx", "chatThreadId"),
        sa.Index("CrmContact_parentId_idx", "parentId"),
        sa.Index("CrmContact_startsAt_createdAt_idx", sa.text('"startsAt" DESC'), "createdAt"),
        sa.Index("CrmContact_userId_key", "userId", unique=True),
    )

    id: Mapped[int] = mapped_column(sa.BigInteger(), primary_key=True)
    slug: Mapped[str | None] = mapped_column(sa.Text())
    weights: Mapped[list[float]] = mapped_column(orm.ListOf(sa.Double()), nullable=True)
    channels: Mapped[list[SourceKind]] = mapped_column(
        orm.ListOf(orm.PrismaEnum(SourceKind, name="SourceKind")),
        nullable=True,
    )
    tier: Mapped[SubscriptionTier] = mapped_column(
        orm.PrismaEnum(SubscriptionTier, name="SubscriptionTier"),
        default=SubscriptionTier.FREE,
        server_default=sa.text("'FREE'::\"SubscriptionTier\""),
    )
    startsAt: Mapped[datetime.datetime | None] = mapped_column(orm.UtcDateTime(precision=3))
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
    userId: Mapped[int] = mapped_column(
        sa.Integer(),
        sa.ForeignKey("users.id", name="CrmContact_userId_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )
    chatThreadId: Mapped[str] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("ChatThread.id", name="CrmContact_chatThreadId_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )
    parentId: Mapped[int | None] = mapped_column(
        sa.BigInteger(),
        sa.ForeignKey("CrmContact.id", name="CrmContact_parentId_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )

    user: Mapped[User] = relationship(back_populates="crmContact")
    chatThread: Mapped[ChatThread] = relationship(back_populates="crmContacts")
    parent: Mapped[CrmContact | None] = relationship(remote_side="[CrmContact.id]", back_populates="crmContactParents")
    crmContactParents: Mapped[list[CrmContact]] = relationship(back_populates="parent", passive_deletes="all")
    linkedBySupportTickets: Mapped[list[SupportTicket]] = relationship(
        secondary=_SupportTicketLinks,
        back_populates="linkedCrmContacts",
        passive_deletes=True,
    )


class DocumentFile(Base):
    __tablename__ = "document_files"
    __table_args__ = (
        sa.Index("document_files_parent_id_idx", "parent_id"),
        sa.Index("document_files_project_column_id_idx", "project_column_id"),
        sa.Index("document_files_user_id_idx", "user_id"),
    )

    id: Mapped[str] = mapped_column(sa.Text(), primary_key=True, default=orm.cuid)
    title: Mapped[str] = mapped_column(sa.String(200))
    scopes: Mapped[list[str]] = mapped_column(
        orm.ListOf(sa.Text()),
        nullable=True,
        default=list,
        server_default=sa.text("ARRAY[]::text[]"),
    )
    status: Mapped[WorkflowStatus] = mapped_column(
        orm.PrismaEnum(WorkflowStatus, name="WorkflowStatus"),
        default=WorkflowStatus.DRAFT,
        server_default=sa.text("'DRAFT'::\"WorkflowStatus\""),
    )
    visibility: Mapped[Visibility] = mapped_column(
        orm.PrismaEnum(Visibility, name="Visibility"),
        default=Visibility.team,
        server_default=sa.text("'team'::\"Visibility\""),
    )
    currency: Mapped[Currency] = mapped_column(
        orm.PrismaEnum(Currency, name="Currency"),
        default=Currency.EUR,
        server_default=sa.text("'EUR'::\"Currency\""),
    )
    source: Mapped[SourceKind] = mapped_column(
        orm.PrismaEnum(SourceKind, name="SourceKind"),
        default=SourceKind.webApp,
        server_default=sa.text("'webApp'::\"SourceKind\""),
    )
    tier: Mapped[SubscriptionTier] = mapped_column(
        orm.PrismaEnum(SubscriptionTier, name="SubscriptionTier"),
        default=SubscriptionTier.FREE,
        server_default=sa.text("'FREE'::\"SubscriptionTier\""),
    )
    attempts: Mapped[int] = mapped_column(sa.SmallInteger(), default=0, server_default=sa.text("0"))
    model_name: Mapped[str | None] = mapped_column(sa.Text())
    token: Mapped[str] = mapped_column(sa.Text(), default=orm.Nanoid(16))
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
    userId: Mapped[int] = mapped_column(
        "user_id",
        sa.Integer(),
        sa.ForeignKey("users.id", name="document_files_user_id_fkey", ondelete="RESTRICT", onupdate="CASCADE"),
    )
    projectColumnId: Mapped[str] = mapped_column(
        "project_column_id",
        sa.Text(),
        sa.ForeignKey(
            "ProjectColumn.id",
            name="document_files_project_column_id_fkey",
            ondelete="RESTRICT",
            onupdate="CASCADE",
        ),
    )
    parentId: Mapped[str | None] = mapped_column(
        "parent_id",
        sa.Text(),
        sa.ForeignKey(
            "document_files.id",
            name="document_files_parent_id_fkey",
            ondelete="SET NULL",
            onupdate="CASCADE",
        ),
    )

    user: Mapped[User] = relationship(back_populates="documentFiles")
    projectColumn: Mapped[ProjectColumn] = relationship(back_populates="documentFiles")
    parent: Mapped[DocumentFile | None] = relationship(
        remote_side="[DocumentFile.id]",
        back_populates="documentFileParents",
    )
    documentFileParents: Mapped[list[DocumentFile]] = relationship(back_populates="parent", passive_deletes="all")


class SupportReply(Base):
    __tablename__ = "SupportReply"
    __table_args__ = (
        sa.Index("SupportReply_apiKeyId_idx", "apiKeyId"),
        sa.Index("SupportReply_startsAt_createdAt_idx", sa.text('"startsAt" DESC'), "createdAt"),
        sa.Index("SupportReply_userId_idx", "userId"),
    )

    id: Mapped[str] = mapped_column(sa.Uuid(as_uuid=False), primary_key=True, default=orm.uuid4)
    name: Mapped[str] = mapped_column(sa.Text())
    slug: Mapped[str | None] = mapped_column(sa.Text())
    isActive: Mapped[bool] = mapped_column(sa.Boolean(), default=True, server_default=sa.text("true"))
    isArchived: Mapped[bool] = mapped_column(sa.Boolean(), default=False, server_default=sa.text("false"))
    payload: Mapped[Any | None] = mapped_column(postgresql.JSONB(none_as_null=True))
    weights: Mapped[list[float]] = mapped_column(orm.ListOf(sa.Double()), nullable=True)
    currency: Mapped[Currency] = mapped_column(
        orm.PrismaEnum(Currency, name="Currency"),
        default=Currency.EUR,
        server_default=sa.text("'EUR'::\"Currency\""),
    )
    startsAt: Mapped[datetime.datetime | None] = mapped_column(orm.UtcDateTime(precision=3))
    attempts: Mapped[int] = mapped_column(sa.SmallInteger(), default=0, server_default=sa.text("0"))
    ipAddress: Mapped[str | None] = mapped_column(orm.Inet())
    locale: Mapped[str] = mapped_column(sa.CHAR(2), default="en", server_default=sa.text("'en'::bpchar"))
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
    userId: Mapped[int] = mapped_column(
        sa.Integer(),
        sa.ForeignKey("users.id", name="SupportReply_userId_fkey", ondelete="RESTRICT", onupdate="CASCADE"),
    )
    apiKeyId: Mapped[str] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("api_keys.id", name="SupportReply_apiKeyId_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )

    user: Mapped[User] = relationship(back_populates="supportReplys")
    apiKey: Mapped[ApiKey] = relationship(back_populates="supportReplys")


class ShopVariant(Base):
    __tablename__ = "ShopVariant"
    __table_args__ = (
        sa.Index("ShopVariant_auditEventId_idx", "auditEventId"),
        sa.Index("ShopVariant_documentFolderId_idx", "documentFolderId"),
        sa.Index("ShopVariant_reviewerId_idx", "reviewerId"),
        sa.Index("ShopVariant_startsAt_createdAt_idx", sa.text('"startsAt" DESC'), "createdAt"),
        sa.Index("ShopVariant_userId_idx", "userId"),
    )

    id: Mapped[str] = mapped_column(sa.Text(), primary_key=True, default=orm.uuid4)
    name: Mapped[str] = mapped_column(sa.Text())
    isArchived: Mapped[bool] = mapped_column(sa.Boolean(), default=False, server_default=sa.text("false"))
    metadata_: Mapped[Any] = mapped_column(
        "metadata",
        postgresql.JSONB(none_as_null=True),
        default=lambda: {},
        server_default=sa.text("'{}'::jsonb"),
        info={"prisma_field": "metadata"},
    )
    scopes: Mapped[list[str]] = mapped_column(
        orm.ListOf(sa.Text()),
        nullable=True,
        default=list,
        server_default=sa.text("ARRAY[]::text[]"),
    )
    weights: Mapped[list[float]] = mapped_column(orm.ListOf(sa.Double()), nullable=True)
    content: Mapped[bytes | None] = mapped_column(sa.LargeBinary())
    status: Mapped[WorkflowStatus] = mapped_column(
        orm.PrismaEnum(WorkflowStatus, name="WorkflowStatus"),
        default=WorkflowStatus.DRAFT,
        server_default=sa.text("'DRAFT'::\"WorkflowStatus\""),
    )
    tier: Mapped[SubscriptionTier] = mapped_column(
        orm.PrismaEnum(SubscriptionTier, name="SubscriptionTier"),
        default=SubscriptionTier.FREE,
        server_default=sa.text("'FREE'::\"SubscriptionTier\""),
    )
    startsAt: Mapped[datetime.datetime | None] = mapped_column(orm.UtcDateTime(precision=3))
    model_name: Mapped[str | None] = mapped_column(sa.Text())
    locale: Mapped[str] = mapped_column(sa.CHAR(2), default="en", server_default=sa.text("'en'::bpchar"))
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
    userId: Mapped[int | None] = mapped_column(
        sa.Integer(),
        sa.ForeignKey("users.id", name="ShopVariant_userId_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )
    auditEventId: Mapped[str | None] = mapped_column(
        sa.Text(),
        sa.ForeignKey("AuditEvent.id", name="ShopVariant_auditEventId_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )
    documentFolderId: Mapped[str] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey(
            "DocumentFolder.id",
            name="ShopVariant_documentFolderId_fkey",
            ondelete="RESTRICT",
            onupdate="CASCADE",
        ),
    )
    reviewerId: Mapped[int | None] = mapped_column(
        sa.Integer(),
        sa.ForeignKey("users.id", name="ShopVariant_reviewerId_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )

    user: Mapped[User | None] = relationship(foreign_keys="[ShopVariant.userId]", back_populates="shopVariants")
    auditEvent: Mapped[AuditEvent | None] = relationship(back_populates="shopVariants")
    documentFolder: Mapped[DocumentFolder] = relationship(back_populates="shopVariants")
    reviewer: Mapped[User | None] = relationship(
        foreign_keys="[ShopVariant.reviewerId]",
        back_populates="shopVariantReviewers",
    )
