# Generated from the Prisma schema and the live database by `prismalchemy generate`; do not edit.
# Write additions in a file of your own, as subclasses or mixins.
# ruff: noqa
# prismalchemy-generator: 0.1.0
# prismalchemy-schema: sha256:7b3709a61090d3096b4b822b1d8374e590e6ebde59efa017d063f6d1b5db898f
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
        sa.Text(),
        sa.ForeignKey("AgentGraph.id", name="_AgentGraphLinks_A_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    ),
    sa.Column(
        "B",
        sa.Text(),
        sa.ForeignKey("shop_stocks.id", name="_AgentGraphLinks_B_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    ),
    sa.PrimaryKeyConstraint("A", "B", name="_AgentGraphLinks_AB_pkey", info={"prisma_name": None}),
    sa.Index("_AgentGraphLinks_B_index", "B"),
)


_BillingInvoiceLinks = sa.Table(
    "_BillingInvoiceLinks",
    Base.metadata,
    sa.Column(
        "A",
        sa.Text(),
        sa.ForeignKey(
            "billing_invoices.id",
            name="_BillingInvoiceLinks_A_fkey",
            ondelete="CASCADE",
            onupdate="CASCADE",
        ),
    ),
    sa.Column(
        "B",
        sa.Text(),
        sa.ForeignKey("ChatReaction.id", name="_BillingInvoiceLinks_B_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    ),
    sa.PrimaryKeyConstraint("A", "B", name="_BillingInvoiceLinks_AB_pkey", info={"prisma_name": None}),
    sa.Index("_BillingInvoiceLinks_B_index", "B"),
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


_CrmActivityLinks = sa.Table(
    "_CrmActivityLinks",
    Base.metadata,
    sa.Column(
        "A",
        sa.Integer(),
        sa.ForeignKey("BillingInvoiceLine.id", name="_CrmActivityLinks_A_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    ),
    sa.Column(
        "B",
        sa.BigInteger(),
        sa.ForeignKey("CrmActivity.id", name="_CrmActivityLinks_B_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    ),
    sa.PrimaryKeyConstraint("A", "B", name="_CrmActivityLinks_AB_pkey", info={"prisma_name": None}),
    sa.Index("_CrmActivityLinks_B_index", "B"),
)


_DocumentRevisionLinks = sa.Table(
    "_DocumentRevisionLinks",
    Base.metadata,
    sa.Column(
        "A",
        sa.Uuid(as_uuid=False),
        sa.ForeignKey(
            "DocumentRevision.id",
            name="_DocumentRevisionLinks_A_fkey",
            ondelete="CASCADE",
            onupdate="CASCADE",
        ),
    ),
    sa.Column(
        "B",
        sa.BigInteger(),
        sa.ForeignKey("StoreListing.id", name="_DocumentRevisionLinks_B_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    ),
    sa.PrimaryKeyConstraint("A", "B", name="_DocumentRevisionLinks_AB_pkey", info={"prisma_name": None}),
    sa.Index("_DocumentRevisionLinks_B_index", "B"),
)


_LearningQuestionLinks = sa.Table(
    "_LearningQuestionLinks",
    Base.metadata,
    sa.Column(
        "A",
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("agent_nodes.id", name="_LearningQuestionLinks_A_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    ),
    sa.Column(
        "B",
        sa.Integer(),
        sa.ForeignKey(
            "LearningQuestion.id",
            name="_LearningQuestionLinks_B_fkey",
            ondelete="CASCADE",
            onupdate="CASCADE",
        ),
    ),
    sa.PrimaryKeyConstraint("A", "B", name="_LearningQuestionLinks_AB_pkey", info={"prisma_name": None}),
    sa.Index("_LearningQuestionLinks_B_index", "B"),
)


_MemberLinks = sa.Table(
    "_MemberLinks",
    Base.metadata,
    sa.Column(
        "A",
        sa.Text(),
        sa.ForeignKey("DocumentFolder.id", name="_MemberLinks_A_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    ),
    sa.Column(
        "B",
        sa.Integer(),
        sa.ForeignKey("members.id", name="_MemberLinks_B_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    ),
    sa.PrimaryKeyConstraint("A", "B", name="_MemberLinks_AB_pkey", info={"prisma_name": None}),
    sa.Index("_MemberLinks_B_index", "B"),
)


_OpsDeploymentLinks = sa.Table(
    "_OpsDeploymentLinks",
    Base.metadata,
    sa.Column(
        "A",
        sa.Text(),
        sa.ForeignKey("OpsDeployment.id", name="_OpsDeploymentLinks_A_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    ),
    sa.Column(
        "B",
        sa.Text(),
        sa.ForeignKey("project_tasks.id", name="_OpsDeploymentLinks_B_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    ),
    sa.PrimaryKeyConstraint("A", "B", name="_OpsDeploymentLinks_AB_pkey", info={"prisma_name": None}),
    sa.Index("_OpsDeploymentLinks_B_index", "B"),
)


_SupportTicketLinks = sa.Table(
    "_SupportTicketLinks",
    Base.metadata,
    sa.Column(
        "A",
        sa.Text(),
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
    __table_args__ = (sa.Index("users_starts_at_created_at_idx", sa.text("starts_at DESC"), "created_at"),)

    id: Mapped[str] = mapped_column(sa.Text(), primary_key=True, default=orm.uuid4)
    slug: Mapped[str | None] = mapped_column(sa.Text())
    amount: Mapped[decimal.Decimal] = mapped_column(
        sa.Numeric(14, 4),
        default=decimal.Decimal("0"),
        server_default=sa.text("0"),
    )
    taxRate: Mapped[decimal.Decimal | None] = mapped_column("tax_rate", sa.Numeric(65, 30))
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
    currency: Mapped[Currency] = mapped_column(
        orm.PrismaEnum(Currency, name="Currency"),
        default=Currency.EUR,
        server_default=sa.text("'EUR'::\"Currency\""),
    )
    startsAt: Mapped[datetime.datetime | None] = mapped_column("starts_at", orm.UtcDateTime(precision=3))
    attempts: Mapped[int] = mapped_column(sa.SmallInteger(), default=0, server_default=sa.text("0"))
    ipAddress: Mapped[str | None] = mapped_column("ip_address", orm.Inet())
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

    workspaces: Mapped[list[Workspace]] = relationship(back_populates="user", passive_deletes="all")
    teams: Mapped[list[Team]] = relationship(foreign_keys="[Team.userId]", back_populates="user", passive_deletes="all")
    teamReviewers: Mapped[list[Team]] = relationship(
        foreign_keys="[Team.reviewerId]",
        back_populates="reviewer",
        passive_deletes="all",
    )
    members: Mapped[list[Member]] = relationship(back_populates="user", passive_deletes="all")
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
    auditEvents: Mapped[list[AuditEvent]] = relationship(
        foreign_keys="[AuditEvent.userId]",
        back_populates="user",
        passive_deletes="all",
    )
    auditEventReviewers: Mapped[list[AuditEvent]] = relationship(
        foreign_keys="[AuditEvent.reviewerId]",
        back_populates="reviewer",
        passive_deletes="all",
    )
    notifications: Mapped[list[Notification]] = relationship(back_populates="user", passive_deletes="all")
    agentGraphs: Mapped[list[AgentGraph]] = relationship(back_populates="user", passive_deletes="all")
    storeListings: Mapped[list[StoreListing]] = relationship(back_populates="user", passive_deletes="all")
    billingAccounts: Mapped[list[BillingAccount]] = relationship(back_populates="user", passive_deletes="all")
    chatThreads: Mapped[list[ChatThread]] = relationship(
        foreign_keys="[ChatThread.userId]",
        back_populates="user",
        passive_deletes="all",
    )
    chatThreadReviewers: Mapped[list[ChatThread]] = relationship(
        foreign_keys="[ChatThread.reviewerId]",
        back_populates="reviewer",
        passive_deletes="all",
    )
    projectBoards: Mapped[list[ProjectBoard]] = relationship(
        foreign_keys="[ProjectBoard.userId]",
        back_populates="user",
        passive_deletes="all",
    )
    projectBoardReviewers: Mapped[list[ProjectBoard]] = relationship(
        foreign_keys="[ProjectBoard.reviewerId]",
        back_populates="reviewer",
        passive_deletes="all",
    )
    crmCompanys: Mapped[list[CrmCompany]] = relationship(back_populates="user", passive_deletes="all")
    documentFolders: Mapped[list[DocumentFolder]] = relationship(back_populates="user", passive_deletes="all")
    supportTickets: Mapped[list[SupportTicket]] = relationship(
        foreign_keys="[SupportTicket.userId]",
        back_populates="user",
        passive_deletes="all",
    )
    supportTicketReviewers: Mapped[list[SupportTicket]] = relationship(
        foreign_keys="[SupportTicket.reviewerId]",
        back_populates="reviewer",
        passive_deletes="all",
    )
    shopProducts: Mapped[list[ShopProduct]] = relationship(
        foreign_keys="[ShopProduct.userId]",
        back_populates="user",
        passive_deletes="all",
    )
    shopProductReviewers: Mapped[list[ShopProduct]] = relationship(
        foreign_keys="[ShopProduct.reviewerId]",
        back_populates="reviewer",
        passive_deletes="all",
    )
    learningCourses: Mapped[list[LearningCourse]] = relationship(back_populates="user", passive_deletes="all")
    opsServers: Mapped[list[OpsServer]] = relationship(back_populates="user", passive_deletes="all")
    agentNodes: Mapped[list[AgentNode]] = relationship(back_populates="user", passive_deletes="all")
    storeVersions: Mapped[list[StoreVersion]] = relationship(
        foreign_keys="[StoreVersion.userId]",
        back_populates="user",
        passive_deletes="all",
    )
    storeVersionReviewers: Mapped[list[StoreVersion]] = relationship(
        foreign_keys="[StoreVersion.reviewerId]",
        back_populates="reviewer",
        passive_deletes="all",
    )
    billingPlans: Mapped[list[BillingPlan]] = relationship(back_populates="user", passive_deletes="all")
    chatMessages: Mapped[list[ChatMessage]] = relationship(back_populates="user", passive_deletes="all")
    projectColumns: Mapped[list[ProjectColumn]] = relationship(back_populates="user", passive_deletes="all")
    crmContacts: Mapped[list[CrmContact]] = relationship(back_populates="user", passive_deletes="all")
    documentFiles: Mapped[list[DocumentFile]] = relationship(back_populates="user", passive_deletes="all")
    supportReplys: Mapped[list[SupportReply]] = relationship(back_populates="user", passive_deletes="all")
    shopVariants: Mapped[list[ShopVariant]] = relationship(back_populates="user", passive_deletes="all")
    learningLessons: Mapped[list[LearningLesson]] = relationship(
        foreign_keys="[LearningLesson.userId]",
        back_populates="user",
        passive_deletes="all",
    )
    learningLessonReviewers: Mapped[list[LearningLesson]] = relationship(
        foreign_keys="[LearningLesson.reviewerId]",
        back_populates="reviewer",
        passive_deletes="all",
    )
    opsDeployments: Mapped[list[OpsDeployment]] = relationship(back_populates="user", passive_deletes="all")
    agentLinks: Mapped[list[AgentLink]] = relationship(back_populates="user", passive_deletes="all")
    storeReviews: Mapped[list[StoreReview]] = relationship(back_populates="user", passive_deletes="all")
    billingSubscriptions: Mapped[list[BillingSubscription]] = relationship(back_populates="user", passive_deletes="all")
    chatAttachments: Mapped[list[ChatAttachment]] = relationship(
        foreign_keys="[ChatAttachment.userId]",
        back_populates="user",
        passive_deletes="all",
    )
    chatAttachmentReviewers: Mapped[list[ChatAttachment]] = relationship(
        foreign_keys="[ChatAttachment.reviewerId]",
        back_populates="reviewer",
        passive_deletes="all",
    )
    projectTasks: Mapped[list[ProjectTask]] = relationship(back_populates="user", passive_deletes="all")
    crmDeals: Mapped[list[CrmDeal]] = relationship(back_populates="user", passive_deletes="all")
    documentRevision: Mapped[DocumentRevision | None] = relationship(
        foreign_keys="[DocumentRevision.userId]",
        back_populates="user",
        passive_deletes="all",
    )
    documentRevisionReviewers: Mapped[list[DocumentRevision]] = relationship(
        foreign_keys="[DocumentRevision.reviewerId]",
        back_populates="reviewer",
        passive_deletes="all",
    )
    supportMacros: Mapped[list[SupportMacro]] = relationship(
        foreign_keys="[SupportMacro.userId]",
        back_populates="user",
        passive_deletes="all",
    )
    supportMacroReviewers: Mapped[list[SupportMacro]] = relationship(
        foreign_keys="[SupportMacro.reviewerId]",
        back_populates="reviewer",
        passive_deletes="all",
    )
    shopPrices: Mapped[list[ShopPrice]] = relationship(back_populates="user", passive_deletes="all")
    learningQuizs: Mapped[list[LearningQuiz]] = relationship(back_populates="user", passive_deletes="all")
    opsIncidents: Mapped[list[OpsIncident]] = relationship(
        foreign_keys="[OpsIncident.userId]",
        back_populates="user",
        passive_deletes="all",
    )
    opsIncidentReviewers: Mapped[list[OpsIncident]] = relationship(
        foreign_keys="[OpsIncident.reviewerId]",
        back_populates="reviewer",
        passive_deletes="all",
    )
    agentPresets: Mapped[list[AgentPreset]] = relationship(
        foreign_keys="[AgentPreset.userId]",
        back_populates="user",
        passive_deletes="all",
    )
    agentPresetReviewers: Mapped[list[AgentPreset]] = relationship(
        foreign_keys="[AgentPreset.reviewerId]",
        back_populates="reviewer",
        passive_deletes="all",
    )
    storeTags: Mapped[list[StoreTag]] = relationship(back_populates="user", passive_deletes="all")
    billingInvoice: Mapped[BillingInvoice | None] = relationship(
        foreign_keys="[BillingInvoice.userId]",
        back_populates="user",
        passive_deletes="all",
    )
    billingInvoiceReviewers: Mapped[list[BillingInvoice]] = relationship(
        foreign_keys="[BillingInvoice.reviewerId]",
        back_populates="reviewer",
        passive_deletes="all",
    )
    chatReactions: Mapped[list[ChatReaction]] = relationship(back_populates="user", passive_deletes="all")
    projectSubtasks: Mapped[list[ProjectSubtask]] = relationship(
        foreign_keys="[ProjectSubtask.userId]",
        back_populates="user",
        passive_deletes="all",
    )
    projectSubtaskReviewers: Mapped[list[ProjectSubtask]] = relationship(
        foreign_keys="[ProjectSubtask.reviewerId]",
        back_populates="reviewer",
        passive_deletes="all",
    )
    crmStages: Mapped[list[CrmStage]] = relationship(back_populates="user", passive_deletes="all")
    documentShares: Mapped[list[DocumentShare]] = relationship(back_populates="user", passive_deletes="all")
    supportQueues: Mapped[list[SupportQueue]] = relationship(back_populates="user", passive_deletes="all")
    shopStocks: Mapped[list[ShopStock]] = relationship(back_populates="user", passive_deletes="all")
    learningQuestions: Mapped[list[LearningQuestion]] = relationship(back_populates="user", passive_deletes="all")
    opsAlerts: Mapped[list[OpsAlert]] = relationship(
        foreign_keys="[OpsAlert.userId]",
        back_populates="user",
        passive_deletes="all",
    )
    opsAlertReviewers: Mapped[list[OpsAlert]] = relationship(
        foreign_keys="[OpsAlert.reviewerId]",
        back_populates="reviewer",
        passive_deletes="all",
    )
    agentSchedules: Mapped[list[AgentSchedule]] = relationship(back_populates="user", passive_deletes="all")
    storeCategorys: Mapped[list[StoreCategory]] = relationship(back_populates="user", passive_deletes="all")
    billingInvoiceLines: Mapped[list[BillingInvoiceLine]] = relationship(back_populates="user", passive_deletes="all")
    chatMentions: Mapped[list[ChatMention]] = relationship(back_populates="user", passive_deletes="all")
    projectComments: Mapped[list[ProjectComment]] = relationship(
        foreign_keys="[ProjectComment.userId]",
        back_populates="user",
        passive_deletes="all",
    )
    projectCommentReviewers: Mapped[list[ProjectComment]] = relationship(
        foreign_keys="[ProjectComment.reviewerId]",
        back_populates="reviewer",
        passive_deletes="all",
    )
    crmActivitys: Mapped[list[CrmActivity]] = relationship(back_populates="user", passive_deletes="all")


class Workspace(Base):
    __tablename__ = "Workspace"
    __table_args__ = (sa.Index("Workspace_parentId_idx", "parentId"), sa.Index("Workspace_userId_idx", "userId"))

    id: Mapped[str] = mapped_column(sa.Uuid(as_uuid=False), primary_key=True, default=orm.uuid4)
    title: Mapped[str] = mapped_column(sa.String(200))
    content: Mapped[bytes | None] = mapped_column(sa.LargeBinary())
    endsAt: Mapped[datetime.datetime | None] = mapped_column(orm.UtcDateTime(precision=6, timezone=True))
    remindAt: Mapped[datetime.time | None] = mapped_column(postgresql.TIME(precision=0))
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
    userId: Mapped[str] = mapped_column(
        sa.Text(),
        sa.ForeignKey("users.id", name="Workspace_userId_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )
    parentId: Mapped[str | None] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("Workspace.id", name="Workspace_parentId_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )

    user: Mapped[User] = relationship(back_populates="workspaces")
    parent: Mapped[Workspace | None] = relationship(remote_side="[Workspace.id]", back_populates="workspaceParents")
    workspaceParents: Mapped[list[Workspace]] = relationship(back_populates="parent", passive_deletes="all")
    teams: Mapped[list[Team]] = relationship(back_populates="workspace", passive_deletes="all")
    members: Mapped[list[Member]] = relationship(back_populates="workspace", passive_deletes="all")
    sessions: Mapped[list[Session]] = relationship(back_populates="workspace", passive_deletes="all")
    storeListings: Mapped[list[StoreListing]] = relationship(back_populates="workspace", passive_deletes="all")
    billingPlans: Mapped[list[BillingPlan]] = relationship(back_populates="workspace", passive_deletes="all")
    linkedByChatMessages: Mapped[list[ChatMessage]] = relationship(
        secondary=_ChatMessageLinks,
        back_populates="linkedWorkspaces",
        passive_deletes=True,
    )


class Team(Base):
    __tablename__ = "Team"
    __table_args__ = (
        sa.Index("Team_reviewerId_idx", "reviewerId"),
        sa.Index("Team_userId_idx", "userId"),
        sa.Index("Team_workspaceId_idx", "workspaceId"),
    )

    id: Mapped[str] = mapped_column(
        sa.Uuid(as_uuid=False),
        primary_key=True,
        server_default=sa.text("gen_random_uuid()"),
    )
    title: Mapped[str] = mapped_column(sa.String(200))
    slug: Mapped[str | None] = mapped_column(sa.Text())
    score: Mapped[float | None] = mapped_column(sa.Double())
    settings: Mapped[Any | None] = mapped_column(postgresql.JSONB(none_as_null=True))
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
    tier: Mapped[SubscriptionTier] = mapped_column(
        orm.PrismaEnum(SubscriptionTier, name="SubscriptionTier"),
        default=SubscriptionTier.FREE,
        server_default=sa.text("'FREE'::\"SubscriptionTier\""),
    )
    attempts: Mapped[int] = mapped_column(sa.SmallInteger(), default=0, server_default=sa.text("0"))
    ipAddress: Mapped[str | None] = mapped_column(orm.Inet())
    model_name: Mapped[str | None] = mapped_column(sa.Text())
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
    userId: Mapped[str] = mapped_column(
        sa.Text(),
        sa.ForeignKey("users.id", name="Team_userId_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )
    workspaceId: Mapped[str] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("Workspace.id", name="Team_workspaceId_fkey", ondelete="RESTRICT", onupdate="CASCADE"),
    )
    reviewerId: Mapped[str | None] = mapped_column(
        sa.Text(),
        sa.ForeignKey("users.id", name="Team_reviewerId_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )

    user: Mapped[User] = relationship(foreign_keys="[Team.userId]", back_populates="teams")
    workspace: Mapped[Workspace] = relationship(back_populates="teams")
    reviewer: Mapped[User | None] = relationship(foreign_keys="[Team.reviewerId]", back_populates="teamReviewers")
    members: Mapped[list[Member]] = relationship(back_populates="team", passive_deletes="all")
    invitations: Mapped[list[Invitation]] = relationship(back_populates="team", passive_deletes="all")
    roles: Mapped[list[Role]] = relationship(back_populates="team", passive_deletes="all")
    chatMessages: Mapped[list[ChatMessage]] = relationship(back_populates="team", passive_deletes="all")
    supportQueues: Mapped[list[SupportQueue]] = relationship(back_populates="team", passive_deletes="all")
    opsAlerts: Mapped[list[OpsAlert]] = relationship(back_populates="team", passive_deletes="all")


class Member(Base):
    __tablename__ = "members"
    __table_args__ = (
        sa.Index("members_team_id_idx", "team_id"),
        sa.Index("members_user_id_idx", "user_id"),
        sa.Index("members_user_id_reference_key", "user_id", "reference", unique=True),
        sa.Index("members_workspace_id_idx", "workspace_id"),
    )

    id: Mapped[int] = mapped_column(sa.Integer(), primary_key=True)
    title: Mapped[str] = mapped_column(sa.String(200))
    status: Mapped[WorkflowStatus] = mapped_column(
        orm.PrismaEnum(WorkflowStatus, name="WorkflowStatus"),
        default=WorkflowStatus.DRAFT,
        server_default=sa.text("'DRAFT'::\"WorkflowStatus\""),
    )
    model_name: Mapped[str | None] = mapped_column(sa.Text())
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
    userId: Mapped[str | None] = mapped_column(
        "user_id",
        sa.Text(),
        sa.ForeignKey("users.id", name="members_user_id_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )
    workspaceId: Mapped[str] = mapped_column(
        "workspace_id",
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("Workspace.id", name="members_workspace_id_fkey", ondelete="RESTRICT", onupdate="CASCADE"),
    )
    teamId: Mapped[str] = mapped_column(
        "team_id",
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("Team.id", name="members_team_id_fkey", ondelete="RESTRICT", onupdate="CASCADE"),
    )

    user: Mapped[User | None] = relationship(back_populates="members")
    workspace: Mapped[Workspace] = relationship(back_populates="members")
    team: Mapped[Team] = relationship(back_populates="members")
    agentPresets: Mapped[list[AgentPreset]] = relationship(back_populates="member", passive_deletes="all")
    projectComments: Mapped[list[ProjectComment]] = relationship(back_populates="member", passive_deletes="all")
    linkedDocumentFolders: Mapped[list[DocumentFolder]] = relationship(
        secondary=_MemberLinks,
        back_populates="linkedByMembers",
        passive_deletes=True,
    )


class Invitation(Base):
    __tablename__ = "Invitation"
    __table_args__ = (
        sa.Index("Invitation_reviewerId_idx", "reviewerId"),
        sa.Index("Invitation_teamId_idx", "teamId"),
        sa.Index("Invitation_userId_idx", "userId"),
        sa.Index("Invitation_userId_reference_key", "userId", "reference", unique=True),
    )

    id: Mapped[str] = mapped_column(sa.Uuid(as_uuid=False), primary_key=True, default=orm.uuid4)
    externalId: Mapped[str | None] = mapped_column(sa.Text())
    position: Mapped[int] = mapped_column(sa.Integer(), default=0, server_default=sa.text("0"))
    taxRate: Mapped[decimal.Decimal | None] = mapped_column(sa.Numeric(65, 30))
    settings: Mapped[Any | None] = mapped_column(postgresql.JSONB(none_as_null=True))
    payload: Mapped[Any | None] = mapped_column(postgresql.JSONB(none_as_null=True))
    tags: Mapped[list[str]] = mapped_column(orm.ListOf(sa.Text()), nullable=True)
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
    userId: Mapped[str] = mapped_column(
        sa.Text(),
        sa.ForeignKey("users.id", name="Invitation_userId_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )
    teamId: Mapped[str] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("Team.id", name="Invitation_teamId_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )
    reviewerId: Mapped[str | None] = mapped_column(
        sa.Text(),
        sa.ForeignKey("users.id", name="Invitation_reviewerId_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )

    user: Mapped[User] = relationship(foreign_keys="[Invitation.userId]", back_populates="invitations")
    team: Mapped[Team] = relationship(back_populates="invitations")
    reviewer: Mapped[User | None] = relationship(
        foreign_keys="[Invitation.reviewerId]",
        back_populates="invitationReviewers",
    )
    auditEvents: Mapped[list[AuditEvent]] = relationship(back_populates="invitation", passive_deletes="all")
    chatThreads: Mapped[list[ChatThread]] = relationship(back_populates="invitation", passive_deletes="all")
    projectColumns: Mapped[list[ProjectColumn]] = relationship(back_populates="invitation", passive_deletes="all")
    crmContacts: Mapped[list[CrmContact]] = relationship(back_populates="invitation", passive_deletes="all")
    billingInvoices: Mapped[list[BillingInvoice]] = relationship(back_populates="invitation", passive_deletes="all")


class Session(Base):
    __tablename__ = "Session"
    __table_args__ = (
        sa.Index("Session_parentId_idx", "parentId"),
        sa.Index("Session_userId_idx", "userId"),
        sa.Index("Session_workspaceId_idx", "workspaceId"),
    )

    id: Mapped[int] = mapped_column(sa.Integer(), primary_key=True)
    taxRate: Mapped[decimal.Decimal | None] = mapped_column(sa.Numeric(65, 30))
    payload: Mapped[Any | None] = mapped_column(postgresql.JSONB(none_as_null=True))
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
    channels: Mapped[list[SourceKind]] = mapped_column(
        orm.ListOf(orm.PrismaEnum(SourceKind, name="SourceKind")),
        nullable=True,
    )
    ipAddress: Mapped[str | None] = mapped_column(orm.Inet())
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
    userId: Mapped[str] = mapped_column(
        sa.Text(),
        sa.ForeignKey("users.id", name="Session_userId_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )
    workspaceId: Mapped[str] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("Workspace.id", name="Session_workspaceId_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )
    parentId: Mapped[int | None] = mapped_column(
        sa.Integer(),
        sa.ForeignKey("Session.id", name="Session_parentId_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )

    user: Mapped[User] = relationship(back_populates="sessions")
    workspace: Mapped[Workspace] = relationship(back_populates="sessions")
    parent: Mapped[Session | None] = relationship(remote_side="[Session.id]", back_populates="sessionParents")
    sessionParents: Mapped[list[Session]] = relationship(back_populates="parent", passive_deletes="all")
    storeListings: Mapped[list[StoreListing]] = relationship(back_populates="session", passive_deletes="all")
    documentFolders: Mapped[list[DocumentFolder]] = relationship(back_populates="session", passive_deletes="all")
    chatMessages: Mapped[list[ChatMessage]] = relationship(back_populates="session", passive_deletes="all")


class ApiKey(Base):
    __tablename__ = "api_keys"
    __table_args__ = (
        sa.Index("api_keys_parent_id_idx", "parent_id"),
        sa.Index("api_keys_starts_at_created_at_idx", sa.text("starts_at DESC"), "created_at"),
        sa.Index("api_keys_user_id_idx", "user_id"),
    )

    id: Mapped[str] = mapped_column(sa.Uuid(as_uuid=False), primary_key=True, default=orm.uuid4)
    title: Mapped[str] = mapped_column(sa.String(200))
    slug: Mapped[str | None] = mapped_column(sa.Text())
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
    payload: Mapped[Any | None] = mapped_column(postgresql.JSONB(none_as_null=True))
    content: Mapped[bytes | None] = mapped_column(sa.LargeBinary())
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
    userId: Mapped[str | None] = mapped_column(
        "user_id",
        sa.Text(),
        sa.ForeignKey("users.id", name="api_keys_user_id_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )
    parentId: Mapped[str | None] = mapped_column(
        "parent_id",
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("api_keys.id", name="api_keys_parent_id_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )

    user: Mapped[User | None] = relationship(back_populates="apiKeys")
    parent: Mapped[ApiKey | None] = relationship(remote_side="[ApiKey.id]", back_populates="apiKeyParents")
    apiKeyParents: Mapped[list[ApiKey]] = relationship(back_populates="parent", passive_deletes="all")
    auditEvents: Mapped[list[AuditEvent]] = relationship(back_populates="apiKey", passive_deletes="all")
    storeListing: Mapped[StoreListing | None] = relationship(back_populates="apiKey", passive_deletes="all")
    documentShares: Mapped[list[DocumentShare]] = relationship(back_populates="apiKey", passive_deletes="all")


class Role(Base):
    __tablename__ = "Role"
    __table_args__ = (sa.Index("Role_teamId_idx", "teamId"), sa.Index("Role_userId_idx", "userId"))

    id: Mapped[str] = mapped_column(
        sa.Uuid(as_uuid=False),
        primary_key=True,
        server_default=sa.text("gen_random_uuid()"),
    )
    externalId: Mapped[str | None] = mapped_column(sa.Text())
    position: Mapped[int] = mapped_column(sa.Integer(), default=0, server_default=sa.text("0"))
    score: Mapped[float | None] = mapped_column(sa.Double())
    content: Mapped[bytes | None] = mapped_column(sa.LargeBinary())
    ipAddress: Mapped[str | None] = mapped_column(orm.Inet())
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
    userId: Mapped[str | None] = mapped_column(
        sa.Text(),
        sa.ForeignKey("users.id", name="Role_userId_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )
    teamId: Mapped[str] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("Team.id", name="Role_teamId_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )

    user: Mapped[User | None] = relationship(back_populates="roles")
    team: Mapped[Team] = relationship(back_populates="roles")
    chatThread: Mapped[ChatThread | None] = relationship(back_populates="role", passive_deletes="all")
    storeTag: Mapped[StoreTag | None] = relationship(back_populates="role", passive_deletes="all")
    learningQuestions: Mapped[list[LearningQuestion]] = relationship(back_populates="role", passive_deletes="all")


class AuditEvent(Base):
    __tablename__ = "AuditEvent"
    __table_args__ = (
        sa.Index("AuditEvent_apiKeyId_idx", "apiKeyId"),
        sa.Index("AuditEvent_invitationId_idx", "invitationId"),
        sa.Index("AuditEvent_reviewerId_idx", "reviewerId"),
        sa.Index("AuditEvent_userId_idx", "userId"),
    )

    id: Mapped[str] = mapped_column(sa.Uuid(as_uuid=False), primary_key=True, default=orm.uuid4)
    taxRate: Mapped[decimal.Decimal | None] = mapped_column(sa.Numeric(65, 30))
    isActive: Mapped[bool] = mapped_column(sa.Boolean(), default=True, server_default=sa.text("true"))
    isArchived: Mapped[bool] = mapped_column(sa.Boolean(), default=False, server_default=sa.text("false"))
    payload: Mapped[Any | None] = mapped_column(postgresql.JSONB(none_as_null=True))
    content: Mapped[bytes | None] = mapped_column(sa.LargeBinary())
    channels: Mapped[list[SourceKind]] = mapped_column(
        orm.ListOf(orm.PrismaEnum(SourceKind, name="SourceKind")),
        nullable=True,
    )
    attempts: Mapped[int] = mapped_column(sa.SmallInteger(), default=0, server_default=sa.text("0"))
    model_name: Mapped[str | None] = mapped_column(sa.Text())
    createdAt: Mapped[datetime.datetime] = mapped_column(
        orm.UtcDateTime(precision=3),
        default=orm.now,
        server_default=sa.text("CURRENT_TIMESTAMP"),
    )
    userId: Mapped[str | None] = mapped_column(
        sa.Text(),
        sa.ForeignKey("users.id", name="AuditEvent_userId_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )
    apiKeyId: Mapped[str | None] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("api_keys.id", name="AuditEvent_apiKeyId_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )
    invitationId: Mapped[str] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("Invitation.id", name="AuditEvent_invitationId_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )
    reviewerId: Mapped[str | None] = mapped_column(
        sa.Text(),
        sa.ForeignKey("users.id", name="AuditEvent_reviewerId_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )

    user: Mapped[User | None] = relationship(foreign_keys="[AuditEvent.userId]", back_populates="auditEvents")
    apiKey: Mapped[ApiKey | None] = relationship(back_populates="auditEvents")
    invitation: Mapped[Invitation] = relationship(back_populates="auditEvents")
    reviewer: Mapped[User | None] = relationship(
        foreign_keys="[AuditEvent.reviewerId]",
        back_populates="auditEventReviewers",
    )
    notification: Mapped[Notification | None] = relationship(back_populates="auditEvent", passive_deletes="all")


class Notification(Base):
    __tablename__ = "notifications"
    __table_args__ = (
        sa.Index("notifications_audit_event_id_key", "audit_event_id", unique=True),
        sa.Index("notifications_tags_idx", "tags", postgresql_using="gin"),
        sa.Index("notifications_user_id_idx", "user_id"),
    )

    id: Mapped[str] = mapped_column(
        sa.Uuid(as_uuid=False),
        primary_key=True,
        server_default=sa.text("gen_random_uuid()"),
    )
    position: Mapped[int] = mapped_column(sa.Integer(), default=0, server_default=sa.text("0"))
    isActive: Mapped[bool] = mapped_column("is_active", sa.Boolean(), default=True, server_default=sa.text("true"))
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
    visibility: Mapped[Visibility] = mapped_column(
        orm.PrismaEnum(Visibility, name="Visibility"),
        default=Visibility.team,
        server_default=sa.text("'team'::\"Visibility\""),
    )
    priority: Mapped[Priority | None] = mapped_column(orm.PrismaEnum(Priority, name="Priority"))
    currency: Mapped[Currency] = mapped_column(
        orm.PrismaEnum(Currency, name="Currency"),
        default=Currency.EUR,
        server_default=sa.text("'EUR'::\"Currency\""),
    )
    channels: Mapped[list[SourceKind]] = mapped_column(
        orm.ListOf(orm.PrismaEnum(SourceKind, name="SourceKind")),
        nullable=True,
    )
    dueOn: Mapped[datetime.date | None] = mapped_column("due_on", sa.Date())
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
    userId: Mapped[str] = mapped_column(
        "user_id",
        sa.Text(),
        sa.ForeignKey("users.id", name="notifications_user_id_fkey", ondelete="RESTRICT", onupdate="CASCADE"),
    )
    auditEventId: Mapped[str | None] = mapped_column(
        "audit_event_id",
        sa.Uuid(as_uuid=False),
        sa.ForeignKey(
            "AuditEvent.id",
            name="notifications_audit_event_id_fkey",
            ondelete="SET NULL",
            onupdate="CASCADE",
        ),
    )

    user: Mapped[User] = relationship(back_populates="notifications")
    auditEvent: Mapped[AuditEvent | None] = relationship(back_populates="notification")
    crmContacts: Mapped[list[CrmContact]] = relationship(back_populates="notification", passive_deletes="all")
    opsDeployments: Mapped[list[OpsDeployment]] = relationship(back_populates="notification", passive_deletes="all")


class AgentGraph(Base):
    __tablename__ = "AgentGraph"
    __table_args__ = (sa.Index("AgentGraph_userId_idx", "userId"),)

    id: Mapped[str] = mapped_column(sa.Text(), primary_key=True, default=orm.cuid)
    slug: Mapped[str | None] = mapped_column(sa.Text())
    externalId: Mapped[str | None] = mapped_column(sa.Text())
    amount: Mapped[decimal.Decimal] = mapped_column(
        sa.Numeric(14, 4),
        default=decimal.Decimal("0"),
        server_default=sa.text("0"),
    )
    isArchived: Mapped[bool] = mapped_column(sa.Boolean(), default=False, server_default=sa.text("false"))
    payload: Mapped[Any | None] = mapped_column(postgresql.JSONB(none_as_null=True))
    scopes: Mapped[list[str]] = mapped_column(
        orm.ListOf(sa.Text()),
        nullable=True,
        default=list,
        server_default=sa.text("ARRAY[]::text[]"),
    )
    weights: Mapped[list[float]] = mapped_column(orm.ListOf(sa.Double()), nullable=True)
    content: Mapped[bytes | None] = mapped_column(sa.LargeBinary())
    dueOn: Mapped[datetime.date | None] = mapped_column(sa.Date())
    remindAt: Mapped[datetime.time | None] = mapped_column(postgresql.TIME(precision=0))
    model_name: Mapped[str | None] = mapped_column(sa.Text())
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
    userId: Mapped[str] = mapped_column(
        sa.Text(),
        sa.ForeignKey("users.id", name="AgentGraph_userId_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )

    user: Mapped[User] = relationship(back_populates="agentGraphs")
    supportTickets: Mapped[list[SupportTicket]] = relationship(back_populates="agentGraph", passive_deletes="all")
    billingPlans: Mapped[list[BillingPlan]] = relationship(back_populates="agentGraph", passive_deletes="all")
    shopVariants: Mapped[list[ShopVariant]] = relationship(back_populates="agentGraph", passive_deletes="all")
    chatReactions: Mapped[list[ChatReaction]] = relationship(back_populates="agentGraph", passive_deletes="all")
    linkedShopStocks: Mapped[list[ShopStock]] = relationship(
        secondary=_AgentGraphLinks,
        back_populates="linkedByAgentGraphs",
        passive_deletes=True,
    )


class StoreListing(Base):
    __tablename__ = "StoreListing"
    __table_args__ = (
        sa.Index("StoreListing_apiKeyId_key", "apiKeyId", unique=True),
        sa.Index("StoreListing_sessionId_idx", "sessionId"),
        sa.Index("StoreListing_startsAt_createdAt_idx", sa.text('"startsAt" DESC'), "createdAt"),
        sa.Index("StoreListing_userId_idx", "userId"),
        sa.Index("StoreListing_workspaceId_idx", "workspaceId"),
    )

    id: Mapped[int] = mapped_column(sa.BigInteger(), primary_key=True)
    name: Mapped[str] = mapped_column(sa.Text())
    amount: Mapped[decimal.Decimal] = mapped_column(
        sa.Numeric(14, 4),
        default=decimal.Decimal("0"),
        server_default=sa.text("0"),
    )
    size: Mapped[int] = mapped_column(sa.BigInteger(), default=0, server_default=sa.text("0"))
    isArchived: Mapped[bool] = mapped_column(sa.Boolean(), default=False, server_default=sa.text("false"))
    settings: Mapped[Any | None] = mapped_column(postgresql.JSONB(none_as_null=True))
    payload: Mapped[Any | None] = mapped_column(postgresql.JSONB(none_as_null=True))
    weights: Mapped[list[float]] = mapped_column(orm.ListOf(sa.Double()), nullable=True)
    currency: Mapped[Currency] = mapped_column(
        orm.PrismaEnum(Currency, name="Currency"),
        default=Currency.EUR,
        server_default=sa.text("'EUR'::\"Currency\""),
    )
    startsAt: Mapped[datetime.datetime | None] = mapped_column(orm.UtcDateTime(precision=3))
    dueOn: Mapped[datetime.date | None] = mapped_column(sa.Date())
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
    userId: Mapped[str | None] = mapped_column(
        sa.Text(),
        sa.ForeignKey("users.id", name="StoreListing_userId_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )
    workspaceId: Mapped[str] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("Workspace.id", name="StoreListing_workspaceId_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )
    sessionId: Mapped[int] = mapped_column(
        sa.Integer(),
        sa.ForeignKey("Session.id", name="StoreListing_sessionId_fkey", ondelete="RESTRICT", onupdate="CASCADE"),
    )
    apiKeyId: Mapped[str] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("api_keys.id", name="StoreListing_apiKeyId_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )

    user: Mapped[User | None] = relationship(back_populates="storeListings")
    workspace: Mapped[Workspace] = relationship(back_populates="storeListings")
    session: Mapped[Session] = relationship(back_populates="storeListings")
    apiKey: Mapped[ApiKey] = relationship(back_populates="storeListing")
    learningCourses: Mapped[list[LearningCourse]] = relationship(back_populates="storeListing", passive_deletes="all")
    chatAttachment: Mapped[ChatAttachment | None] = relationship(back_populates="storeListing", passive_deletes="all")
    storeTags: Mapped[list[StoreTag]] = relationship(back_populates="storeListing", passive_deletes="all")
    linkedByDocumentRevisions: Mapped[list[DocumentRevision]] = relationship(
        secondary=_DocumentRevisionLinks,
        back_populates="linkedStoreListings",
        passive_deletes=True,
    )


class BillingAccount(Base):
    __tablename__ = "billing_accounts"
    __table_args__ = (sa.Index("billing_accounts_user_id_idx", "user_id"),)

    id: Mapped[str] = mapped_column(sa.Text(), primary_key=True, default=orm.cuid)
    name: Mapped[str] = mapped_column(sa.Text())
    description: Mapped[str | None] = mapped_column(sa.Text())
    externalId: Mapped[str | None] = mapped_column("external_id", sa.Text())
    score: Mapped[float | None] = mapped_column(sa.Double())
    taxRate: Mapped[decimal.Decimal | None] = mapped_column("tax_rate", sa.Numeric(65, 30))
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
    channels: Mapped[list[SourceKind]] = mapped_column(
        orm.ListOf(orm.PrismaEnum(SourceKind, name="SourceKind")),
        nullable=True,
    )
    dueOn: Mapped[datetime.date | None] = mapped_column("due_on", sa.Date())
    locale: Mapped[str] = mapped_column(sa.CHAR(2), default="en", server_default=sa.text("'en'::bpchar"))
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
    userId: Mapped[str] = mapped_column(
        "user_id",
        sa.Text(),
        sa.ForeignKey("users.id", name="billing_accounts_user_id_fkey", ondelete="RESTRICT", onupdate="CASCADE"),
    )

    user: Mapped[User] = relationship(back_populates="billingAccounts")
    opsServers: Mapped[list[OpsServer]] = relationship(back_populates="billingAccount", passive_deletes="all")
    chatReactions: Mapped[list[ChatReaction]] = relationship(back_populates="billingAccount", passive_deletes="all")
    projectComment: Mapped[ProjectComment | None] = relationship(back_populates="billingAccount", passive_deletes="all")


class ChatThread(Base):
    __tablename__ = "ChatThread"
    __table_args__ = (
        sa.Index("ChatThread_invitationId_idx", "invitationId"),
        sa.Index("ChatThread_reviewerId_idx", "reviewerId"),
        sa.Index("ChatThread_roleId_key", "roleId", unique=True),
        sa.Index("ChatThread_startsAt_createdAt_idx", sa.text('"startsAt" DESC'), "createdAt"),
        sa.Index("ChatThread_userId_idx", "userId"),
    )

    id: Mapped[str] = mapped_column(sa.Text(), primary_key=True, default=orm.uuid4)
    title: Mapped[str] = mapped_column(sa.String(200))
    externalId: Mapped[str | None] = mapped_column(sa.Text())
    score: Mapped[float | None] = mapped_column(sa.Double())
    amount: Mapped[decimal.Decimal] = mapped_column(
        sa.Numeric(14, 4),
        default=decimal.Decimal("0"),
        server_default=sa.text("0"),
    )
    size: Mapped[int] = mapped_column(sa.BigInteger(), default=0, server_default=sa.text("0"))
    metadata_: Mapped[Any] = mapped_column(
        "metadata",
        postgresql.JSONB(none_as_null=True),
        default=lambda: {},
        server_default=sa.text("'{}'::jsonb"),
        info={"prisma_field": "metadata"},
    )
    currency: Mapped[Currency] = mapped_column(
        orm.PrismaEnum(Currency, name="Currency"),
        default=Currency.EUR,
        server_default=sa.text("'EUR'::\"Currency\""),
    )
    tier: Mapped[SubscriptionTier] = mapped_column(
        orm.PrismaEnum(SubscriptionTier, name="SubscriptionTier"),
        default=SubscriptionTier.FREE,
        server_default=sa.text("'FREE'::\"SubscriptionTier\""),
    )
    startsAt: Mapped[datetime.datetime | None] = mapped_column(orm.UtcDateTime(precision=3))
    endsAt: Mapped[datetime.datetime | None] = mapped_column(orm.UtcDateTime(precision=6, timezone=True))
    remindAt: Mapped[datetime.time | None] = mapped_column(postgresql.TIME(precision=0))
    ipAddress: Mapped[str | None] = mapped_column(orm.Inet())
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
    userId: Mapped[str] = mapped_column(
        sa.Text(),
        sa.ForeignKey("users.id", name="ChatThread_userId_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )
    invitationId: Mapped[str | None] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("Invitation.id", name="ChatThread_invitationId_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )
    roleId: Mapped[str | None] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("Role.id", name="ChatThread_roleId_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )
    reviewerId: Mapped[str | None] = mapped_column(
        sa.Text(),
        sa.ForeignKey("users.id", name="ChatThread_reviewerId_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )

    user: Mapped[User] = relationship(foreign_keys="[ChatThread.userId]", back_populates="chatThreads")
    invitation: Mapped[Invitation | None] = relationship(back_populates="chatThreads")
    role: Mapped[Role | None] = relationship(back_populates="chatThread")
    reviewer: Mapped[User | None] = relationship(
        foreign_keys="[ChatThread.reviewerId]",
        back_populates="chatThreadReviewers",
    )
    opsServers: Mapped[list[OpsServer]] = relationship(back_populates="chatThread", passive_deletes="all")
    agentLinks: Mapped[list[AgentLink]] = relationship(back_populates="chatThread", passive_deletes="all")


class ProjectBoard(Base):
    __tablename__ = "ProjectBoard"
    __table_args__ = (
        sa.Index("ProjectBoard_reviewerId_idx", "reviewerId"),
        sa.Index("ProjectBoard_userId_idx", "userId"),
        sa.Index("ProjectBoard_userId_reference_key", "userId", "reference", unique=True),
    )

    id: Mapped[str] = mapped_column(sa.Text(), primary_key=True, default=orm.cuid)
    title: Mapped[str] = mapped_column(sa.String(200))
    externalId: Mapped[str | None] = mapped_column(sa.Text())
    amount: Mapped[decimal.Decimal] = mapped_column(
        sa.Numeric(14, 4),
        default=decimal.Decimal("0"),
        server_default=sa.text("0"),
    )
    settings: Mapped[Any | None] = mapped_column(postgresql.JSONB(none_as_null=True))
    tags: Mapped[list[str]] = mapped_column(orm.ListOf(sa.Text()), nullable=True)
    weights: Mapped[list[float]] = mapped_column(orm.ListOf(sa.Double()), nullable=True)
    source: Mapped[SourceKind] = mapped_column(
        orm.PrismaEnum(SourceKind, name="SourceKind"),
        default=SourceKind.webApp,
        server_default=sa.text("'webApp'::\"SourceKind\""),
    )
    dueOn: Mapped[datetime.date | None] = mapped_column(sa.Date())
    remindAt: Mapped[datetime.time | None] = mapped_column(postgresql.TIME(precision=0))
    attempts: Mapped[int] = mapped_column(sa.SmallInteger(), default=0, server_default=sa.text("0"))
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
    userId: Mapped[str] = mapped_column(
        sa.Text(),
        sa.ForeignKey("users.id", name="ProjectBoard_userId_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )
    reviewerId: Mapped[str | None] = mapped_column(
        sa.Text(),
        sa.ForeignKey("users.id", name="ProjectBoard_reviewerId_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )

    user: Mapped[User] = relationship(foreign_keys="[ProjectBoard.userId]", back_populates="projectBoards")
    reviewer: Mapped[User | None] = relationship(
        foreign_keys="[ProjectBoard.reviewerId]",
        back_populates="projectBoardReviewers",
    )
    agentNodes: Mapped[list[AgentNode]] = relationship(back_populates="projectBoard", passive_deletes="all")
    opsDeployments: Mapped[list[OpsDeployment]] = relationship(back_populates="projectBoard", passive_deletes="all")
    billingInvoices: Mapped[list[BillingInvoice]] = relationship(back_populates="projectBoard", passive_deletes="all")


class CrmCompany(Base):
    __tablename__ = "crm_companys"
    __table_args__ = (
        sa.Index("crm_companys_tags_idx", "tags", postgresql_using="gin"),
        sa.Index("crm_companys_user_id_idx", "user_id"),
    )

    id: Mapped[str] = mapped_column(sa.Text(), primary_key=True, default=orm.uuid4)
    position: Mapped[int] = mapped_column(sa.Integer(), default=0, server_default=sa.text("0"))
    isArchived: Mapped[bool] = mapped_column(
        "is_archived",
        sa.Boolean(),
        default=False,
        server_default=sa.text("false"),
    )
    tags: Mapped[list[str]] = mapped_column(orm.ListOf(sa.Text()), nullable=True)
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
    userId: Mapped[str] = mapped_column(
        "user_id",
        sa.Text(),
        sa.ForeignKey("users.id", name="crm_companys_user_id_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )

    user: Mapped[User] = relationship(back_populates="crmCompanys")
    crmStages: Mapped[list[CrmStage]] = relationship(back_populates="crmCompany", passive_deletes="all")


class DocumentFolder(Base):
    __tablename__ = "DocumentFolder"
    __table_args__ = (
        sa.Index("DocumentFolder_parentId_idx", "parentId"),
        sa.Index("DocumentFolder_sessionId_idx", "sessionId"),
        sa.Index("DocumentFolder_userId_idx", "userId"),
    )

    id: Mapped[str] = mapped_column(sa.Text(), primary_key=True, default=orm.uuid4)
    name: Mapped[str] = mapped_column(sa.Text())
    position: Mapped[int] = mapped_column(sa.Integer(), default=0, server_default=sa.text("0"))
    size: Mapped[int] = mapped_column(sa.BigInteger(), default=0, server_default=sa.text("0"))
    isArchived: Mapped[bool] = mapped_column(sa.Boolean(), default=False, server_default=sa.text("false"))
    settings: Mapped[Any | None] = mapped_column(postgresql.JSONB(none_as_null=True))
    tags: Mapped[list[str]] = mapped_column(orm.ListOf(sa.Text()), nullable=True)
    priority: Mapped[Priority | None] = mapped_column(orm.PrismaEnum(Priority, name="Priority"))
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
    userId: Mapped[str] = mapped_column(
        sa.Text(),
        sa.ForeignKey("users.id", name="DocumentFolder_userId_fkey", ondelete="RESTRICT", onupdate="CASCADE"),
    )
    sessionId: Mapped[int] = mapped_column(
        sa.Integer(),
        sa.ForeignKey("Session.id", name="DocumentFolder_sessionId_fkey", ondelete="RESTRICT", onupdate="CASCADE"),
    )
    parentId: Mapped[str | None] = mapped_column(
        sa.Text(),
        sa.ForeignKey(
            "DocumentFolder.id",
            name="DocumentFolder_parentId_fkey",
            ondelete="SET NULL",
            onupdate="CASCADE",
        ),
    )

    user: Mapped[User] = relationship(back_populates="documentFolders")
    session: Mapped[Session] = relationship(back_populates="documentFolders")
    parent: Mapped[DocumentFolder | None] = relationship(
        remote_side="[DocumentFolder.id]",
        back_populates="documentFolderParents",
    )
    documentFolderParents: Mapped[list[DocumentFolder]] = relationship(back_populates="parent", passive_deletes="all")
    agentNodes: Mapped[list[AgentNode]] = relationship(back_populates="documentFolder", passive_deletes="all")
    agentSchedules: Mapped[list[AgentSchedule]] = relationship(back_populates="documentFolder", passive_deletes="all")
    linkedByMembers: Mapped[list[Member]] = relationship(
        secondary=_MemberLinks,
        back_populates="linkedDocumentFolders",
        passive_deletes=True,
    )


class SupportTicket(Base):
    __tablename__ = "SupportTicket"
    __table_args__ = (
        sa.Index("SupportTicket_agentGraphId_idx", "agentGraphId"),
        sa.Index("SupportTicket_reviewerId_idx", "reviewerId"),
        sa.Index("SupportTicket_userId_idx", "userId"),
        sa.Index("SupportTicket_userId_reference_key", "userId", "reference", unique=True),
    )

    id: Mapped[str] = mapped_column(
        sa.Uuid(as_uuid=False),
        primary_key=True,
        server_default=sa.text("gen_random_uuid()"),
    )
    description: Mapped[str | None] = mapped_column(sa.Text())
    slug: Mapped[str | None] = mapped_column(sa.Text())
    externalId: Mapped[str | None] = mapped_column(sa.Text())
    position: Mapped[int] = mapped_column(sa.Integer(), default=0, server_default=sa.text("0"))
    size: Mapped[int] = mapped_column(sa.BigInteger(), default=0, server_default=sa.text("0"))
    settings: Mapped[Any | None] = mapped_column(postgresql.JSONB(none_as_null=True))
    status: Mapped[WorkflowStatus] = mapped_column(
        orm.PrismaEnum(WorkflowStatus, name="WorkflowStatus"),
        default=WorkflowStatus.DRAFT,
        server_default=sa.text("'DRAFT'::\"WorkflowStatus\""),
    )
    priority: Mapped[Priority | None] = mapped_column(orm.PrismaEnum(Priority, name="Priority"))
    channels: Mapped[list[SourceKind]] = mapped_column(
        orm.ListOf(orm.PrismaEnum(SourceKind, name="SourceKind")),
        nullable=True,
    )
    remindAt: Mapped[datetime.time | None] = mapped_column(postgresql.TIME(precision=0))
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
    userId: Mapped[str] = mapped_column(
        sa.Text(),
        sa.ForeignKey("users.id", name="SupportTicket_userId_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )
    agentGraphId: Mapped[str] = mapped_column(
        sa.Text(),
        sa.ForeignKey("AgentGraph.id", name="SupportTicket_agentGraphId_fkey", ondelete="RESTRICT", onupdate="CASCADE"),
    )
    reviewerId: Mapped[str | None] = mapped_column(
        sa.Text(),
        sa.ForeignKey("users.id", name="SupportTicket_reviewerId_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )

    user: Mapped[User] = relationship(foreign_keys="[SupportTicket.userId]", back_populates="supportTickets")
    agentGraph: Mapped[AgentGraph] = relationship(back_populates="supportTickets")
    reviewer: Mapped[User | None] = relationship(
        foreign_keys="[SupportTicket.reviewerId]",
        back_populates="supportTicketReviewers",
    )
    learningCourses: Mapped[list[LearningCourse]] = relationship(back_populates="supportTicket", passive_deletes="all")
    chatMessages: Mapped[list[ChatMessage]] = relationship(back_populates="supportTicket", passive_deletes="all")
    projectColumns: Mapped[list[ProjectColumn]] = relationship(back_populates="supportTicket", passive_deletes="all")
    crmContacts: Mapped[list[CrmContact]] = relationship(back_populates="supportTicket", passive_deletes="all")
    crmStages: Mapped[list[CrmStage]] = relationship(back_populates="supportTicket", passive_deletes="all")
    linkedCrmContacts: Mapped[list[CrmContact]] = relationship(
        secondary=_SupportTicketLinks,
        back_populates="linkedBySupportTickets",
        passive_deletes=True,
    )


class ShopProduct(Base):
    __tablename__ = "shop_products"
    __table_args__ = (
        sa.Index("shop_products_reviewer_id_idx", "reviewer_id"),
        sa.Index("shop_products_tags_idx", "tags", postgresql_using="gin"),
        sa.Index("shop_products_user_id_idx", "user_id"),
    )

    id: Mapped[int] = mapped_column(sa.Integer(), primary_key=True)
    title: Mapped[str] = mapped_column(sa.String(200))
    size: Mapped[int] = mapped_column(sa.BigInteger(), default=0, server_default=sa.text("0"))
    isActive: Mapped[bool] = mapped_column("is_active", sa.Boolean(), default=True, server_default=sa.text("true"))
    isArchived: Mapped[bool] = mapped_column(
        "is_archived",
        sa.Boolean(),
        default=False,
        server_default=sa.text("false"),
    )
    tags: Mapped[list[str]] = mapped_column(orm.ListOf(sa.Text()), nullable=True)
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
    userId: Mapped[str] = mapped_column(
        "user_id",
        sa.Text(),
        sa.ForeignKey("users.id", name="shop_products_user_id_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )
    reviewerId: Mapped[str | None] = mapped_column(
        "reviewer_id",
        sa.Text(),
        sa.ForeignKey("users.id", name="shop_products_reviewer_id_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )

    user: Mapped[User] = relationship(foreign_keys="[ShopProduct.userId]", back_populates="shopProducts")
    reviewer: Mapped[User | None] = relationship(
        foreign_keys="[ShopProduct.reviewerId]",
        back_populates="shopProductReviewers",
    )
    agentNodes: Mapped[list[AgentNode]] = relationship(back_populates="shopProduct", passive_deletes="all")
    storeReviews: Mapped[list[StoreReview]] = relationship(back_populates="shopProduct", passive_deletes="all")
    projectTasks: Mapped[list[ProjectTask]] = relationship(back_populates="shopProduct", passive_deletes="all")


class LearningCourse(Base):
    __tablename__ = "LearningCourse"
    __table_args__ = (
        sa.Index("LearningCourse_storeListingId_idx", "storeListingId"),
        sa.Index("LearningCourse_supportTicketId_idx", "supportTicketId"),
        sa.Index("LearningCourse_userId_idx", "userId"),
    )

    id: Mapped[int] = mapped_column(sa.Integer(), primary_key=True)
    title: Mapped[str] = mapped_column(sa.String(200))
    description: Mapped[str | None] = mapped_column(sa.Text())
    size: Mapped[int] = mapped_column(sa.BigInteger(), default=0, server_default=sa.text("0"))
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
    userId: Mapped[str | None] = mapped_column(
        sa.Text(),
        sa.ForeignKey("users.id", name="LearningCourse_userId_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )
    storeListingId: Mapped[int] = mapped_column(
        sa.BigInteger(),
        sa.ForeignKey(
            "StoreListing.id",
            name="LearningCourse_storeListingId_fkey",
            ondelete="CASCADE",
            onupdate="CASCADE",
        ),
    )
    supportTicketId: Mapped[str] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey(
            "SupportTicket.id",
            name="LearningCourse_supportTicketId_fkey",
            ondelete="CASCADE",
            onupdate="CASCADE",
        ),
    )

    user: Mapped[User | None] = relationship(back_populates="learningCourses")
    storeListing: Mapped[StoreListing] = relationship(back_populates="learningCourses")
    supportTicket: Mapped[SupportTicket] = relationship(back_populates="learningCourses")
    billingPlans: Mapped[list[BillingPlan]] = relationship(back_populates="learningCourse", passive_deletes="all")


class OpsServer(Base):
    __tablename__ = "OpsServer"
    __table_args__ = (
        sa.Index("OpsServer_billingAccountId_idx", "billingAccountId"),
        sa.Index("OpsServer_chatThreadId_idx", "chatThreadId"),
        sa.Index("OpsServer_userId_idx", "userId"),
    )

    id: Mapped[str] = mapped_column(sa.Uuid(as_uuid=False), primary_key=True, default=orm.uuid4)
    description: Mapped[str | None] = mapped_column(sa.Text())
    isArchived: Mapped[bool] = mapped_column(sa.Boolean(), default=False, server_default=sa.text("false"))
    tags: Mapped[list[str]] = mapped_column(orm.ListOf(sa.Text()), nullable=True)
    scopes: Mapped[list[str]] = mapped_column(
        orm.ListOf(sa.Text()),
        nullable=True,
        default=list,
        server_default=sa.text("ARRAY[]::text[]"),
    )
    weights: Mapped[list[float]] = mapped_column(orm.ListOf(sa.Double()), nullable=True)
    visibility: Mapped[Visibility] = mapped_column(
        orm.PrismaEnum(Visibility, name="Visibility"),
        default=Visibility.team,
        server_default=sa.text("'team'::\"Visibility\""),
    )
    channels: Mapped[list[SourceKind]] = mapped_column(
        orm.ListOf(orm.PrismaEnum(SourceKind, name="SourceKind")),
        nullable=True,
    )
    endsAt: Mapped[datetime.datetime | None] = mapped_column(orm.UtcDateTime(precision=6, timezone=True))
    remindAt: Mapped[datetime.time | None] = mapped_column(postgresql.TIME(precision=0))
    attempts: Mapped[int] = mapped_column(sa.SmallInteger(), default=0, server_default=sa.text("0"))
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
    userId: Mapped[str] = mapped_column(
        sa.Text(),
        sa.ForeignKey("users.id", name="OpsServer_userId_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )
    chatThreadId: Mapped[str] = mapped_column(
        sa.Text(),
        sa.ForeignKey("ChatThread.id", name="OpsServer_chatThreadId_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )
    billingAccountId: Mapped[str] = mapped_column(
        sa.Text(),
        sa.ForeignKey(
            "billing_accounts.id",
            name="OpsServer_billingAccountId_fkey",
            ondelete="RESTRICT",
            onupdate="CASCADE",
        ),
    )

    user: Mapped[User] = relationship(back_populates="opsServers")
    chatThread: Mapped[ChatThread] = relationship(back_populates="opsServers")
    billingAccount: Mapped[BillingAccount] = relationship(back_populates="opsServers")


class AgentNode(Base):
    __tablename__ = "agent_nodes"
    __table_args__ = (
        sa.Index("agent_nodes_document_folder_id_idx", "document_folder_id"),
        sa.Index("agent_nodes_project_board_id_idx", "project_board_id"),
        sa.Index("agent_nodes_shop_product_id_idx", "shop_product_id"),
        sa.Index("agent_nodes_user_id_idx", "user_id"),
    )

    id: Mapped[str] = mapped_column(
        sa.Uuid(as_uuid=False),
        primary_key=True,
        server_default=sa.text("gen_random_uuid()"),
    )
    position: Mapped[int] = mapped_column(sa.Integer(), default=0, server_default=sa.text("0"))
    size: Mapped[int] = mapped_column(sa.BigInteger(), default=0, server_default=sa.text("0"))
    isActive: Mapped[bool] = mapped_column("is_active", sa.Boolean(), default=True, server_default=sa.text("true"))
    metadata_: Mapped[Any] = mapped_column(
        "metadata",
        postgresql.JSONB(none_as_null=True),
        default=lambda: {},
        server_default=sa.text("'{}'::jsonb"),
        info={"prisma_field": "metadata"},
    )
    priority: Mapped[Priority | None] = mapped_column(orm.PrismaEnum(Priority, name="Priority"))
    channels: Mapped[list[SourceKind]] = mapped_column(
        orm.ListOf(orm.PrismaEnum(SourceKind, name="SourceKind")),
        nullable=True,
    )
    endsAt: Mapped[datetime.datetime | None] = mapped_column("ends_at", orm.UtcDateTime(precision=6, timezone=True))
    remindAt: Mapped[datetime.time | None] = mapped_column("remind_at", postgresql.TIME(precision=0))
    attempts: Mapped[int] = mapped_column(sa.SmallInteger(), default=0, server_default=sa.text("0"))
    model_name: Mapped[str | None] = mapped_column(sa.Text())
    token: Mapped[str] = mapped_column(sa.Text(), default=orm.Nanoid(16))
    createdAt: Mapped[datetime.datetime] = mapped_column(
        "created_at",
        orm.UtcDateTime(precision=3),
        default=orm.now,
        server_default=sa.text("CURRENT_TIMESTAMP"),
    )
    userId: Mapped[str] = mapped_column(
        "user_id",
        sa.Text(),
        sa.ForeignKey("users.id", name="agent_nodes_user_id_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )
    shopProductId: Mapped[int] = mapped_column(
        "shop_product_id",
        sa.Integer(),
        sa.ForeignKey(
            "shop_products.id",
            name="agent_nodes_shop_product_id_fkey",
            ondelete="CASCADE",
            onupdate="CASCADE",
        ),
    )
    documentFolderId: Mapped[str] = mapped_column(
        "document_folder_id",
        sa.Text(),
        sa.ForeignKey(
            "DocumentFolder.id",
            name="agent_nodes_document_folder_id_fkey",
            ondelete="CASCADE",
            onupdate="CASCADE",
        ),
    )
    projectBoardId: Mapped[str] = mapped_column(
        "project_board_id",
        sa.Text(),
        sa.ForeignKey(
            "ProjectBoard.id",
            name="agent_nodes_project_board_id_fkey",
            ondelete="CASCADE",
            onupdate="CASCADE",
        ),
    )

    user: Mapped[User] = relationship(back_populates="agentNodes")
    shopProduct: Mapped[ShopProduct] = relationship(back_populates="agentNodes")
    documentFolder: Mapped[DocumentFolder] = relationship(back_populates="agentNodes")
    projectBoard: Mapped[ProjectBoard] = relationship(back_populates="agentNodes")
    agentLinks: Mapped[list[AgentLink]] = relationship(back_populates="agentNode", passive_deletes="all")
    opsIncidents: Mapped[list[OpsIncident]] = relationship(back_populates="agentNode", passive_deletes="all")
    chatReactions: Mapped[list[ChatReaction]] = relationship(back_populates="agentNode", passive_deletes="all")
    linkedByLearningQuestions: Mapped[list[LearningQuestion]] = relationship(
        secondary=_LearningQuestionLinks,
        back_populates="linkedAgentNodes",
        passive_deletes=True,
    )


class StoreVersion(Base):
    __tablename__ = "StoreVersion"
    __table_args__ = (
        sa.Index("StoreVersion_reviewerId_idx", "reviewerId"),
        sa.Index("StoreVersion_userId_idx", "userId"),
        sa.Index("StoreVersion_userId_reference_key", "userId", "reference", unique=True),
    )

    id: Mapped[str] = mapped_column(sa.Text(), primary_key=True, default=orm.cuid)
    name: Mapped[str] = mapped_column(sa.Text())
    title: Mapped[str] = mapped_column(sa.String(200))
    description: Mapped[str | None] = mapped_column(sa.Text())
    externalId: Mapped[str | None] = mapped_column(sa.Text())
    amount: Mapped[decimal.Decimal] = mapped_column(
        sa.Numeric(14, 4),
        default=decimal.Decimal("0"),
        server_default=sa.text("0"),
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
    userId: Mapped[str] = mapped_column(
        sa.Text(),
        sa.ForeignKey("users.id", name="StoreVersion_userId_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )
    reviewerId: Mapped[str | None] = mapped_column(
        sa.Text(),
        sa.ForeignKey("users.id", name="StoreVersion_reviewerId_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )

    user: Mapped[User] = relationship(foreign_keys="[StoreVersion.userId]", back_populates="storeVersions")
    reviewer: Mapped[User | None] = relationship(
        foreign_keys="[StoreVersion.reviewerId]",
        back_populates="storeVersionReviewers",
    )
    supportMacros: Mapped[list[SupportMacro]] = relationship(back_populates="storeVersion", passive_deletes="all")


class BillingPlan(Base):
    __tablename__ = "BillingPlan"
    __table_args__ = (
        sa.Index("BillingPlan_agentGraphId_idx", "agentGraphId"),
        sa.Index("BillingPlan_learningCourseId_idx", "learningCourseId"),
        sa.Index("BillingPlan_userId_idx", "userId"),
        sa.Index("BillingPlan_workspaceId_idx", "workspaceId"),
    )

    id: Mapped[int] = mapped_column(sa.Integer(), primary_key=True)
    title: Mapped[str] = mapped_column(sa.String(200))
    size: Mapped[int] = mapped_column(sa.BigInteger(), default=0, server_default=sa.text("0"))
    tier: Mapped[SubscriptionTier] = mapped_column(
        orm.PrismaEnum(SubscriptionTier, name="SubscriptionTier"),
        default=SubscriptionTier.FREE,
        server_default=sa.text("'FREE'::\"SubscriptionTier\""),
    )
    model_name: Mapped[str | None] = mapped_column(sa.Text())
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
    userId: Mapped[str | None] = mapped_column(
        sa.Text(),
        sa.ForeignKey("users.id", name="BillingPlan_userId_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )
    learningCourseId: Mapped[int] = mapped_column(
        sa.Integer(),
        sa.ForeignKey(
            "LearningCourse.id",
            name="BillingPlan_learningCourseId_fkey",
            ondelete="CASCADE",
            onupdate="CASCADE",
        ),
    )
    workspaceId: Mapped[str] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("Workspace.id", name="BillingPlan_workspaceId_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )
    agentGraphId: Mapped[str] = mapped_column(
        sa.Text(),
        sa.ForeignKey("AgentGraph.id", name="BillingPlan_agentGraphId_fkey", ondelete="RESTRICT", onupdate="CASCADE"),
    )

    user: Mapped[User | None] = relationship(back_populates="billingPlans")
    learningCourse: Mapped[LearningCourse] = relationship(back_populates="billingPlans")
    workspace: Mapped[Workspace] = relationship(back_populates="billingPlans")
    agentGraph: Mapped[AgentGraph] = relationship(back_populates="billingPlans")


class ChatMessage(Base):
    __tablename__ = "chat_messages"
    __table_args__ = (
        sa.Index("chat_messages_session_id_idx", "session_id"),
        sa.Index("chat_messages_support_ticket_id_idx", "support_ticket_id"),
        sa.Index("chat_messages_team_id_idx", "team_id"),
        sa.Index("chat_messages_user_id_idx", "user_id"),
    )

    id: Mapped[str] = mapped_column(sa.Text(), primary_key=True, default=orm.uuid4)
    title: Mapped[str] = mapped_column(sa.String(200))
    amount: Mapped[decimal.Decimal] = mapped_column(
        sa.Numeric(14, 4),
        default=decimal.Decimal("0"),
        server_default=sa.text("0"),
    )
    size: Mapped[int] = mapped_column(sa.BigInteger(), default=0, server_default=sa.text("0"))
    metadata_: Mapped[Any] = mapped_column(
        "metadata",
        postgresql.JSONB(none_as_null=True),
        default=lambda: {},
        server_default=sa.text("'{}'::jsonb"),
        info={"prisma_field": "metadata"},
    )
    settings: Mapped[Any | None] = mapped_column(postgresql.JSONB(none_as_null=True))
    channels: Mapped[list[SourceKind]] = mapped_column(
        orm.ListOf(orm.PrismaEnum(SourceKind, name="SourceKind")),
        nullable=True,
    )
    endsAt: Mapped[datetime.datetime | None] = mapped_column("ends_at", orm.UtcDateTime(precision=6, timezone=True))
    dueOn: Mapped[datetime.date | None] = mapped_column("due_on", sa.Date())
    remindAt: Mapped[datetime.time | None] = mapped_column("remind_at", postgresql.TIME(precision=0))
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
    userId: Mapped[str | None] = mapped_column(
        "user_id",
        sa.Text(),
        sa.ForeignKey("users.id", name="chat_messages_user_id_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )
    supportTicketId: Mapped[str] = mapped_column(
        "support_ticket_id",
        sa.Uuid(as_uuid=False),
        sa.ForeignKey(
            "SupportTicket.id",
            name="chat_messages_support_ticket_id_fkey",
            ondelete="CASCADE",
            onupdate="CASCADE",
        ),
    )
    sessionId: Mapped[int | None] = mapped_column(
        "session_id",
        sa.Integer(),
        sa.ForeignKey("Session.id", name="chat_messages_session_id_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )
    teamId: Mapped[str] = mapped_column(
        "team_id",
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("Team.id", name="chat_messages_team_id_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )

    user: Mapped[User | None] = relationship(back_populates="chatMessages")
    supportTicket: Mapped[SupportTicket] = relationship(back_populates="chatMessages")
    session: Mapped[Session | None] = relationship(back_populates="chatMessages")
    team: Mapped[Team] = relationship(back_populates="chatMessages")
    shopVariants: Mapped[list[ShopVariant]] = relationship(back_populates="chatMessage", passive_deletes="all")
    projectTasks: Mapped[list[ProjectTask]] = relationship(back_populates="chatMessage", passive_deletes="all")
    linkedWorkspaces: Mapped[list[Workspace]] = relationship(
        secondary=_ChatMessageLinks,
        back_populates="linkedByChatMessages",
        passive_deletes=True,
    )


class ProjectColumn(Base):
    __tablename__ = "ProjectColumn"
    __table_args__ = (
        sa.Index("ProjectColumn_invitationId_idx", "invitationId"),
        sa.Index("ProjectColumn_supportTicketId_idx", "supportTicketId"),
        sa.Index("ProjectColumn_userId_idx", "userId"),
        sa.Index("ProjectColumn_userId_reference_key", "userId", "reference", unique=True),
    )

    id: Mapped[int] = mapped_column(sa.BigInteger(), primary_key=True)
    scopes: Mapped[list[str]] = mapped_column(
        orm.ListOf(sa.Text()),
        nullable=True,
        default=list,
        server_default=sa.text("ARRAY[]::text[]"),
    )
    remindAt: Mapped[datetime.time | None] = mapped_column(postgresql.TIME(precision=0))
    attempts: Mapped[int] = mapped_column(sa.SmallInteger(), default=0, server_default=sa.text("0"))
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
    userId: Mapped[str | None] = mapped_column(
        sa.Text(),
        sa.ForeignKey("users.id", name="ProjectColumn_userId_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )
    invitationId: Mapped[str] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("Invitation.id", name="ProjectColumn_invitationId_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )
    supportTicketId: Mapped[str] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey(
            "SupportTicket.id",
            name="ProjectColumn_supportTicketId_fkey",
            ondelete="CASCADE",
            onupdate="CASCADE",
        ),
    )

    user: Mapped[User | None] = relationship(back_populates="projectColumns")
    invitation: Mapped[Invitation] = relationship(back_populates="projectColumns")
    supportTicket: Mapped[SupportTicket] = relationship(back_populates="projectColumns")


class CrmContact(Base):
    __tablename__ = "CrmContact"
    __table_args__ = (
        sa.Index("CrmContact_invitationId_idx", "invitationId"),
        sa.Index("CrmContact_notificationId_idx", "notificationId"),
        sa.Index("CrmContact_supportTicketId_idx", "supportTicketId"),
        sa.Index("CrmContact_userId_idx", "userId"),
    )

    id: Mapped[str] = mapped_column(sa.Text(), primary_key=True, default=orm.cuid)
    title: Mapped[str] = mapped_column(sa.String(200))
    score: Mapped[float | None] = mapped_column(sa.Double())
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
    content: Mapped[bytes | None] = mapped_column(sa.LargeBinary())
    tier: Mapped[SubscriptionTier] = mapped_column(
        orm.PrismaEnum(SubscriptionTier, name="SubscriptionTier"),
        default=SubscriptionTier.FREE,
        server_default=sa.text("'FREE'::\"SubscriptionTier\""),
    )
    attempts: Mapped[int] = mapped_column(sa.SmallInteger(), default=0, server_default=sa.text("0"))
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
    userId: Mapped[str | None] = mapped_column(
        sa.Text(),
        sa.ForeignKey("users.id", name="CrmContact_userId_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )
    notificationId: Mapped[str | None] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey(
            "notifications.id",
            name="CrmContact_notificationId_fkey",
            ondelete="SET NULL",
            onupdate="CASCADE",
        ),
    )
    invitationId: Mapped[str] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("Invitation.id", name="CrmContact_invitationId_fkey", ondelete="RESTRICT", onupdate="CASCADE"),
    )
    supportTicketId: Mapped[str] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey(
            "SupportTicket.id",
            name="CrmContact_supportTicketId_fkey",
            ondelete="RESTRICT",
            onupdate="CASCADE",
        ),
    )

    user: Mapped[User | None] = relationship(back_populates="crmContacts")
    notification: Mapped[Notification | None] = relationship(back_populates="crmContacts")
    invitation: Mapped[Invitation] = relationship(back_populates="crmContacts")
    supportTicket: Mapped[SupportTicket] = relationship(back_populates="crmContacts")
    linkedBySupportTickets: Mapped[list[SupportTicket]] = relationship(
        secondary=_SupportTicketLinks,
        back_populates="linkedCrmContacts",
        passive_deletes=True,
    )


class DocumentFile(Base):
    __tablename__ = "document_files"
    __table_args__ = (
        sa.Index("document_files_starts_at_created_at_idx", sa.text("starts_at DESC"), "created_at"),
        sa.Index("document_files_tags_idx", "tags", postgresql_using="gin"),
        sa.Index("document_files_user_id_idx", "user_id"),
    )

    id: Mapped[str] = mapped_column(sa.Text(), primary_key=True, default=orm.uuid4)
    name: Mapped[str] = mapped_column(sa.Text())
    description: Mapped[str | None] = mapped_column(sa.Text())
    amount: Mapped[decimal.Decimal] = mapped_column(
        sa.Numeric(14, 4),
        default=decimal.Decimal("0"),
        server_default=sa.text("0"),
    )
    taxRate: Mapped[decimal.Decimal | None] = mapped_column("tax_rate", sa.Numeric(65, 30))
    payload: Mapped[Any | None] = mapped_column(postgresql.JSONB(none_as_null=True))
    tags: Mapped[list[str]] = mapped_column(orm.ListOf(sa.Text()), nullable=True)
    weights: Mapped[list[float]] = mapped_column(orm.ListOf(sa.Double()), nullable=True)
    visibility: Mapped[Visibility] = mapped_column(
        orm.PrismaEnum(Visibility, name="Visibility"),
        default=Visibility.team,
        server_default=sa.text("'team'::\"Visibility\""),
    )
    startsAt: Mapped[datetime.datetime | None] = mapped_column("starts_at", orm.UtcDateTime(precision=3))
    ipAddress: Mapped[str | None] = mapped_column("ip_address", orm.Inet())
    locale: Mapped[str] = mapped_column(sa.CHAR(2), default="en", server_default=sa.text("'en'::bpchar"))
    token: Mapped[str] = mapped_column(sa.Text(), default=orm.Nanoid(16))
    createdAt: Mapped[datetime.datetime] = mapped_column(
        "created_at",
        orm.UtcDateTime(precision=3),
        default=orm.now,
        server_default=sa.text("CURRENT_TIMESTAMP"),
    )
    userId: Mapped[str] = mapped_column(
        "user_id",
        sa.Text(),
        sa.ForeignKey("users.id", name="document_files_user_id_fkey", ondelete="RESTRICT", onupdate="CASCADE"),
    )

    user: Mapped[User] = relationship(back_populates="documentFiles")
    storeReviews: Mapped[list[StoreReview]] = relationship(back_populates="documentFile", passive_deletes="all")
    projectTasks: Mapped[list[ProjectTask]] = relationship(back_populates="documentFile", passive_deletes="all")


class SupportReply(Base):
    __tablename__ = "SupportReply"
    __table_args__ = (sa.Index("SupportReply_userId_idx", "userId"),)

    id: Mapped[int] = mapped_column(sa.Integer(), primary_key=True)
    externalId: Mapped[str | None] = mapped_column(sa.Text())
    taxRate: Mapped[decimal.Decimal | None] = mapped_column(sa.Numeric(65, 30))
    payload: Mapped[Any | None] = mapped_column(postgresql.JSONB(none_as_null=True))
    content: Mapped[bytes | None] = mapped_column(sa.LargeBinary())
    dueOn: Mapped[datetime.date | None] = mapped_column(sa.Date())
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
    userId: Mapped[str | None] = mapped_column(
        sa.Text(),
        sa.ForeignKey("users.id", name="SupportReply_userId_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )

    user: Mapped[User | None] = relationship(back_populates="supportReplys")
    crmDeals: Mapped[list[CrmDeal]] = relationship(back_populates="supportReply", passive_deletes="all")


class ShopVariant(Base):
    __tablename__ = "ShopVariant"
    __table_args__ = (
        sa.Index("ShopVariant_agentGraphId_idx", "agentGraphId"),
        sa.Index("ShopVariant_chatMessageId_idx", "chatMessageId"),
        sa.Index("ShopVariant_userId_idx", "userId"),
    )

    id: Mapped[str] = mapped_column(sa.Uuid(as_uuid=False), primary_key=True, default=orm.uuid4)
    isActive: Mapped[bool] = mapped_column(sa.Boolean(), default=True, server_default=sa.text("true"))
    scopes: Mapped[list[str]] = mapped_column(
        orm.ListOf(sa.Text()),
        nullable=True,
        default=list,
        server_default=sa.text("ARRAY[]::text[]"),
    )
    priority: Mapped[Priority | None] = mapped_column(orm.PrismaEnum(Priority, name="Priority"))
    dueOn: Mapped[datetime.date | None] = mapped_column(sa.Date())
    attempts: Mapped[int] = mapped_column(sa.SmallInteger(), default=0, server_default=sa.text("0"))
    ipAddress: Mapped[str | None] = mapped_column(orm.Inet())
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
    userId: Mapped[str | None] = mapped_column(
        sa.Text(),
        sa.ForeignKey("users.id", name="ShopVariant_userId_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )
    chatMessageId: Mapped[str] = mapped_column(
        sa.Text(),
        sa.ForeignKey(
            "chat_messages.id",
            name="ShopVariant_chatMessageId_fkey",
            ondelete="RESTRICT",
            onupdate="CASCADE",
        ),
    )
    agentGraphId: Mapped[str] = mapped_column(
        sa.Text(),
        sa.ForeignKey("AgentGraph.id", name="ShopVariant_agentGraphId_fkey", ondelete="RESTRICT", onupdate="CASCADE"),
    )

    user: Mapped[User | None] = relationship(back_populates="shopVariants")
    chatMessage: Mapped[ChatMessage] = relationship(back_populates="shopVariants")
    agentGraph: Mapped[AgentGraph] = relationship(back_populates="shopVariants")
    agentLinks: Mapped[list[AgentLink]] = relationship(back_populates="shopVariant", passive_deletes="all")


class LearningLesson(Base):
    __tablename__ = "learning_lessons"
    __table_args__ = (
        sa.Index("learning_lessons_parent_id_idx", "parent_id"),
        sa.Index("learning_lessons_reviewer_id_idx", "reviewer_id"),
        sa.Index("learning_lessons_user_id_idx", "user_id"),
        sa.Index("learning_lessons_user_id_reference_key", "user_id", "reference", unique=True),
    )

    id: Mapped[str] = mapped_column(sa.Uuid(as_uuid=False), primary_key=True, default=orm.uuid4)
    title: Mapped[str] = mapped_column(sa.String(200))
    description: Mapped[str | None] = mapped_column(sa.Text())
    externalId: Mapped[str | None] = mapped_column("external_id", sa.Text())
    amount: Mapped[decimal.Decimal] = mapped_column(
        sa.Numeric(14, 4),
        default=decimal.Decimal("0"),
        server_default=sa.text("0"),
    )
    size: Mapped[int] = mapped_column(sa.BigInteger(), default=0, server_default=sa.text("0"))
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
    priority: Mapped[Priority | None] = mapped_column(orm.PrismaEnum(Priority, name="Priority"))
    source: Mapped[SourceKind] = mapped_column(
        orm.PrismaEnum(SourceKind, name="SourceKind"),
        default=SourceKind.webApp,
        server_default=sa.text("'webApp'::\"SourceKind\""),
    )
    channels: Mapped[list[SourceKind]] = mapped_column(
        orm.ListOf(orm.PrismaEnum(SourceKind, name="SourceKind")),
        nullable=True,
    )
    attempts: Mapped[int] = mapped_column(sa.SmallInteger(), default=0, server_default=sa.text("0"))
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
    userId: Mapped[str] = mapped_column(
        "user_id",
        sa.Text(),
        sa.ForeignKey("users.id", name="learning_lessons_user_id_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )
    reviewerId: Mapped[str | None] = mapped_column(
        "reviewer_id",
        sa.Text(),
        sa.ForeignKey("users.id", name="learning_lessons_reviewer_id_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )
    parentId: Mapped[str | None] = mapped_column(
        "parent_id",
        sa.Uuid(as_uuid=False),
        sa.ForeignKey(
            "learning_lessons.id",
            name="learning_lessons_parent_id_fkey",
            ondelete="SET NULL",
            onupdate="CASCADE",
        ),
    )

    user: Mapped[User] = relationship(foreign_keys="[LearningLesson.userId]", back_populates="learningLessons")
    reviewer: Mapped[User | None] = relationship(
        foreign_keys="[LearningLesson.reviewerId]",
        back_populates="learningLessonReviewers",
    )
    parent: Mapped[LearningLesson | None] = relationship(
        remote_side="[LearningLesson.id]",
        back_populates="learningLessonParents",
    )
    learningLessonParents: Mapped[list[LearningLesson]] = relationship(back_populates="parent", passive_deletes="all")
    agentPresets: Mapped[list[AgentPreset]] = relationship(back_populates="learningLesson", passive_deletes="all")
    projectComment: Mapped[ProjectComment | None] = relationship(back_populates="learningLesson", passive_deletes="all")


class OpsDeployment(Base):
    __tablename__ = "OpsDeployment"
    __table_args__ = (
        sa.Index("OpsDeployment_notificationId_idx", "notificationId"),
        sa.Index("OpsDeployment_projectBoardId_idx", "projectBoardId"),
        sa.Index("OpsDeployment_userId_idx", "userId"),
    )

    id: Mapped[str] = mapped_column(sa.Text(), primary_key=True, default=orm.uuid4)
    slug: Mapped[str | None] = mapped_column(sa.Text())
    externalId: Mapped[str | None] = mapped_column(sa.Text())
    position: Mapped[int] = mapped_column(sa.Integer(), default=0, server_default=sa.text("0"))
    weights: Mapped[list[float]] = mapped_column(orm.ListOf(sa.Double()), nullable=True)
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
    dueOn: Mapped[datetime.date | None] = mapped_column(sa.Date())
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
    userId: Mapped[str] = mapped_column(
        sa.Text(),
        sa.ForeignKey("users.id", name="OpsDeployment_userId_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )
    notificationId: Mapped[str] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey(
            "notifications.id",
            name="OpsDeployment_notificationId_fkey",
            ondelete="RESTRICT",
            onupdate="CASCADE",
        ),
    )
    projectBoardId: Mapped[str] = mapped_column(
        sa.Text(),
        sa.ForeignKey(
            "ProjectBoard.id",
            name="OpsDeployment_projectBoardId_fkey",
            ondelete="CASCADE",
            onupdate="CASCADE",
        ),
    )

    user: Mapped[User] = relationship(back_populates="opsDeployments")
    notification: Mapped[Notification] = relationship(back_populates="opsDeployments")
    projectBoard: Mapped[ProjectBoard] = relationship(back_populates="opsDeployments")
    storeReviews: Mapped[list[StoreReview]] = relationship(back_populates="opsDeployment", passive_deletes="all")
    linkedProjectTasks: Mapped[list[ProjectTask]] = relationship(
        secondary=_OpsDeploymentLinks,
        back_populates="linkedByOpsDeployments",
        passive_deletes=True,
    )


class AgentLink(Base):
    __tablename__ = "AgentLink"
    __table_args__ = (
        sa.Index("AgentLink_agentNodeId_idx", "agentNodeId"),
        sa.Index("AgentLink_chatThreadId_idx", "chatThreadId"),
        sa.Index("AgentLink_shopVariantId_idx", "shopVariantId"),
        sa.Index("AgentLink_tags_idx", "tags", postgresql_using="gin"),
        sa.Index("AgentLink_userId_idx", "userId"),
    )

    id: Mapped[str] = mapped_column(sa.Text(), primary_key=True, default=orm.uuid4)
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
    payload: Mapped[Any | None] = mapped_column(postgresql.JSONB(none_as_null=True))
    tags: Mapped[list[str]] = mapped_column(orm.ListOf(sa.Text()), nullable=True)
    content: Mapped[bytes | None] = mapped_column(sa.LargeBinary())
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
    userId: Mapped[str | None] = mapped_column(
        sa.Text(),
        sa.ForeignKey("users.id", name="AgentLink_userId_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )
    agentNodeId: Mapped[str] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("agent_nodes.id", name="AgentLink_agentNodeId_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )
    shopVariantId: Mapped[str | None] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("ShopVariant.id", name="AgentLink_shopVariantId_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )
    chatThreadId: Mapped[str] = mapped_column(
        sa.Text(),
        sa.ForeignKey("ChatThread.id", name="AgentLink_chatThreadId_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )

    user: Mapped[User | None] = relationship(back_populates="agentLinks")
    agentNode: Mapped[AgentNode] = relationship(back_populates="agentLinks")
    shopVariant: Mapped[ShopVariant | None] = relationship(back_populates="agentLinks")
    chatThread: Mapped[ChatThread] = relationship(back_populates="agentLinks")
    learningQuestions: Mapped[list[LearningQuestion]] = relationship(back_populates="agentLink", passive_deletes="all")


class StoreReview(Base):
    __tablename__ = "store_reviews"
    __table_args__ = (
        sa.Index("store_reviews_document_file_id_idx", "document_file_id"),
        sa.Index("store_reviews_ops_deployment_id_idx", "ops_deployment_id"),
        sa.Index("store_reviews_parent_id_idx", "parent_id"),
        sa.Index("store_reviews_shop_product_id_idx", "shop_product_id"),
        sa.Index("store_reviews_tags_idx", "tags", postgresql_using="gin"),
        sa.Index("store_reviews_user_id_idx", "user_id"),
    )

    id: Mapped[int] = mapped_column(sa.Integer(), primary_key=True)
    position: Mapped[int] = mapped_column(sa.Integer(), default=0, server_default=sa.text("0"))
    tags: Mapped[list[str]] = mapped_column(orm.ListOf(sa.Text()), nullable=True)
    content: Mapped[bytes | None] = mapped_column(sa.LargeBinary())
    tier: Mapped[SubscriptionTier] = mapped_column(
        orm.PrismaEnum(SubscriptionTier, name="SubscriptionTier"),
        default=SubscriptionTier.FREE,
        server_default=sa.text("'FREE'::\"SubscriptionTier\""),
    )
    endsAt: Mapped[datetime.datetime | None] = mapped_column("ends_at", orm.UtcDateTime(precision=6, timezone=True))
    createdAt: Mapped[datetime.datetime] = mapped_column(
        "created_at",
        orm.UtcDateTime(precision=3),
        default=orm.now,
        server_default=sa.text("CURRENT_TIMESTAMP"),
    )
    userId: Mapped[str] = mapped_column(
        "user_id",
        sa.Text(),
        sa.ForeignKey("users.id", name="store_reviews_user_id_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )
    documentFileId: Mapped[str | None] = mapped_column(
        "document_file_id",
        sa.Text(),
        sa.ForeignKey(
            "document_files.id",
            name="store_reviews_document_file_id_fkey",
            ondelete="SET NULL",
            onupdate="CASCADE",
        ),
    )
    opsDeploymentId: Mapped[str] = mapped_column(
        "ops_deployment_id",
        sa.Text(),
        sa.ForeignKey(
            "OpsDeployment.id",
            name="store_reviews_ops_deployment_id_fkey",
            ondelete="CASCADE",
            onupdate="CASCADE",
        ),
    )
    shopProductId: Mapped[int | None] = mapped_column(
        "shop_product_id",
        sa.Integer(),
        sa.ForeignKey(
            "shop_products.id",
            name="store_reviews_shop_product_id_fkey",
            ondelete="SET NULL",
            onupdate="CASCADE",
        ),
    )
    parentId: Mapped[int | None] = mapped_column(
        "parent_id",
        sa.Integer(),
        sa.ForeignKey("store_reviews.id", name="store_reviews_parent_id_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )

    user: Mapped[User] = relationship(back_populates="storeReviews")
    documentFile: Mapped[DocumentFile | None] = relationship(back_populates="storeReviews")
    opsDeployment: Mapped[OpsDeployment] = relationship(back_populates="storeReviews")
    shopProduct: Mapped[ShopProduct | None] = relationship(back_populates="storeReviews")
    parent: Mapped[StoreReview | None] = relationship(
        remote_side="[StoreReview.id]",
        back_populates="storeReviewParents",
    )
    storeReviewParents: Mapped[list[StoreReview]] = relationship(back_populates="parent", passive_deletes="all")
    documentShares: Mapped[list[DocumentShare]] = relationship(back_populates="storeReview", passive_deletes="all")


class BillingSubscription(Base):
    __tablename__ = "BillingSubscription"
    __table_args__ = (sa.Index("BillingSubscription_userId_idx", "userId"),)

    id: Mapped[str] = mapped_column(sa.Uuid(as_uuid=False), primary_key=True, default=orm.uuid4)
    title: Mapped[str] = mapped_column(sa.String(200))
    description: Mapped[str | None] = mapped_column(sa.Text())
    externalId: Mapped[str | None] = mapped_column(sa.Text())
    position: Mapped[int] = mapped_column(sa.Integer(), default=0, server_default=sa.text("0"))
    isActive: Mapped[bool] = mapped_column(sa.Boolean(), default=True, server_default=sa.text("true"))
    content: Mapped[bytes | None] = mapped_column(sa.LargeBinary())
    priority: Mapped[Priority | None] = mapped_column(orm.PrismaEnum(Priority, name="Priority"))
    endsAt: Mapped[datetime.datetime | None] = mapped_column(orm.UtcDateTime(precision=6, timezone=True))
    ipAddress: Mapped[str | None] = mapped_column(orm.Inet())
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
    userId: Mapped[str | None] = mapped_column(
        sa.Text(),
        sa.ForeignKey("users.id", name="BillingSubscription_userId_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )

    user: Mapped[User | None] = relationship(back_populates="billingSubscriptions")


class ChatAttachment(Base):
    __tablename__ = "ChatAttachment"
    __table_args__ = (
        sa.Index("ChatAttachment_reviewerId_idx", "reviewerId"),
        sa.Index("ChatAttachment_startsAt_createdAt_idx", sa.text('"startsAt" DESC'), "createdAt"),
        sa.Index("ChatAttachment_storeListingId_key", "storeListingId", unique=True),
        sa.Index("ChatAttachment_userId_idx", "userId"),
    )

    id: Mapped[str] = mapped_column(sa.Uuid(as_uuid=False), primary_key=True, default=orm.uuid4)
    position: Mapped[int] = mapped_column(sa.Integer(), default=0, server_default=sa.text("0"))
    score: Mapped[float | None] = mapped_column(sa.Double())
    startsAt: Mapped[datetime.datetime | None] = mapped_column(orm.UtcDateTime(precision=3))
    remindAt: Mapped[datetime.time | None] = mapped_column(postgresql.TIME(precision=0))
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
    userId: Mapped[str | None] = mapped_column(
        sa.Text(),
        sa.ForeignKey("users.id", name="ChatAttachment_userId_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )
    storeListingId: Mapped[int] = mapped_column(
        sa.BigInteger(),
        sa.ForeignKey(
            "StoreListing.id",
            name="ChatAttachment_storeListingId_fkey",
            ondelete="CASCADE",
            onupdate="CASCADE",
        ),
    )
    reviewerId: Mapped[str | None] = mapped_column(
        sa.Text(),
        sa.ForeignKey("users.id", name="ChatAttachment_reviewerId_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )

    user: Mapped[User | None] = relationship(foreign_keys="[ChatAttachment.userId]", back_populates="chatAttachments")
    storeListing: Mapped[StoreListing] = relationship(back_populates="chatAttachment")
    reviewer: Mapped[User | None] = relationship(
        foreign_keys="[ChatAttachment.reviewerId]",
        back_populates="chatAttachmentReviewers",
    )


class ProjectTask(Base):
    __tablename__ = "project_tasks"
    __table_args__ = (
        sa.Index("project_tasks_chat_message_id_idx", "chat_message_id"),
        sa.Index("project_tasks_document_file_id_idx", "document_file_id"),
        sa.Index("project_tasks_shop_product_id_idx", "shop_product_id"),
        sa.Index("project_tasks_user_id_idx", "user_id"),
    )

    id: Mapped[str] = mapped_column(sa.Text(), primary_key=True, default=orm.cuid)
    description: Mapped[str | None] = mapped_column(sa.Text())
    slug: Mapped[str | None] = mapped_column(sa.Text())
    externalId: Mapped[str | None] = mapped_column("external_id", sa.Text())
    position: Mapped[int] = mapped_column(sa.Integer(), default=0, server_default=sa.text("0"))
    settings: Mapped[Any | None] = mapped_column(postgresql.JSONB(none_as_null=True))
    priority: Mapped[Priority | None] = mapped_column(orm.PrismaEnum(Priority, name="Priority"))
    tier: Mapped[SubscriptionTier] = mapped_column(
        orm.PrismaEnum(SubscriptionTier, name="SubscriptionTier"),
        default=SubscriptionTier.FREE,
        server_default=sa.text("'FREE'::\"SubscriptionTier\""),
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
    userId: Mapped[str] = mapped_column(
        "user_id",
        sa.Text(),
        sa.ForeignKey("users.id", name="project_tasks_user_id_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )
    shopProductId: Mapped[int] = mapped_column(
        "shop_product_id",
        sa.Integer(),
        sa.ForeignKey(
            "shop_products.id",
            name="project_tasks_shop_product_id_fkey",
            ondelete="RESTRICT",
            onupdate="CASCADE",
        ),
    )
    documentFileId: Mapped[str | None] = mapped_column(
        "document_file_id",
        sa.Text(),
        sa.ForeignKey(
            "document_files.id",
            name="project_tasks_document_file_id_fkey",
            ondelete="SET NULL",
            onupdate="CASCADE",
        ),
    )
    chatMessageId: Mapped[str] = mapped_column(
        "chat_message_id",
        sa.Text(),
        sa.ForeignKey(
            "chat_messages.id",
            name="project_tasks_chat_message_id_fkey",
            ondelete="CASCADE",
            onupdate="CASCADE",
        ),
    )

    user: Mapped[User] = relationship(back_populates="projectTasks")
    shopProduct: Mapped[ShopProduct] = relationship(back_populates="projectTasks")
    documentFile: Mapped[DocumentFile | None] = relationship(back_populates="projectTasks")
    chatMessage: Mapped[ChatMessage] = relationship(back_populates="projectTasks")
    linkedByOpsDeployments: Mapped[list[OpsDeployment]] = relationship(
        secondary=_OpsDeploymentLinks,
        back_populates="linkedProjectTasks",
        passive_deletes=True,
    )


class CrmDeal(Base):
    __tablename__ = "CrmDeal"
    __table_args__ = (
        sa.Index("CrmDeal_supportReplyId_idx", "supportReplyId"),
        sa.Index("CrmDeal_tags_idx", "tags", postgresql_using="gin"),
        sa.Index("CrmDeal_userId_idx", "userId"),
    )

    id: Mapped[int] = mapped_column(sa.BigInteger(), primary_key=True)
    size: Mapped[int] = mapped_column(sa.BigInteger(), default=0, server_default=sa.text("0"))
    isArchived: Mapped[bool] = mapped_column(sa.Boolean(), default=False, server_default=sa.text("false"))
    tags: Mapped[list[str]] = mapped_column(orm.ListOf(sa.Text()), nullable=True)
    endsAt: Mapped[datetime.datetime | None] = mapped_column(orm.UtcDateTime(precision=6, timezone=True))
    attempts: Mapped[int] = mapped_column(sa.SmallInteger(), default=0, server_default=sa.text("0"))
    createdAt: Mapped[datetime.datetime] = mapped_column(
        orm.UtcDateTime(precision=3),
        default=orm.now,
        server_default=sa.text("CURRENT_TIMESTAMP"),
    )
    userId: Mapped[str | None] = mapped_column(
        sa.Text(),
        sa.ForeignKey("users.id", name="CrmDeal_userId_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )
    supportReplyId: Mapped[int | None] = mapped_column(
        sa.Integer(),
        sa.ForeignKey("SupportReply.id", name="CrmDeal_supportReplyId_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )

    user: Mapped[User | None] = relationship(back_populates="crmDeals")
    supportReply: Mapped[SupportReply | None] = relationship(back_populates="crmDeals")


class DocumentRevision(Base):
    __tablename__ = "DocumentRevision"
    __table_args__ = (
        sa.Index("DocumentRevision_reviewerId_idx", "reviewerId"),
        sa.Index("DocumentRevision_userId_key", "userId", unique=True),
    )

    id: Mapped[str] = mapped_column(sa.Uuid(as_uuid=False), primary_key=True, default=orm.uuid4)
    description: Mapped[str | None] = mapped_column(sa.Text())
    taxRate: Mapped[decimal.Decimal | None] = mapped_column(sa.Numeric(65, 30))
    isActive: Mapped[bool] = mapped_column(sa.Boolean(), default=True, server_default=sa.text("true"))
    scopes: Mapped[list[str]] = mapped_column(
        orm.ListOf(sa.Text()),
        nullable=True,
        default=list,
        server_default=sa.text("ARRAY[]::text[]"),
    )
    channels: Mapped[list[SourceKind]] = mapped_column(
        orm.ListOf(orm.PrismaEnum(SourceKind, name="SourceKind")),
        nullable=True,
    )
    endsAt: Mapped[datetime.datetime | None] = mapped_column(orm.UtcDateTime(precision=6, timezone=True))
    dueOn: Mapped[datetime.date | None] = mapped_column(sa.Date())
    ipAddress: Mapped[str | None] = mapped_column(orm.Inet())
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
    userId: Mapped[str] = mapped_column(
        sa.Text(),
        sa.ForeignKey("users.id", name="DocumentRevision_userId_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )
    reviewerId: Mapped[str | None] = mapped_column(
        sa.Text(),
        sa.ForeignKey("users.id", name="DocumentRevision_reviewerId_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )

    user: Mapped[User] = relationship(foreign_keys="[DocumentRevision.userId]", back_populates="documentRevision")
    reviewer: Mapped[User | None] = relationship(
        foreign_keys="[DocumentRevision.reviewerId]",
        back_populates="documentRevisionReviewers",
    )
    linkedStoreListings: Mapped[list[StoreListing]] = relationship(
        secondary=_DocumentRevisionLinks,
        back_populates="linkedByDocumentRevisions",
        passive_deletes=True,
    )


class SupportMacro(Base):
    __tablename__ = "support_macros"
    __table_args__ = (
        sa.Index("support_macros_reviewer_id_idx", "reviewer_id"),
        sa.Index("support_macros_store_version_id_idx", "store_version_id"),
        sa.Index("support_macros_user_id_idx", "user_id"),
    )

    id: Mapped[str] = mapped_column(sa.Text(), primary_key=True, default=orm.cuid)
    name: Mapped[str] = mapped_column(sa.Text())
    slug: Mapped[str | None] = mapped_column(sa.Text())
    visibility: Mapped[Visibility] = mapped_column(
        orm.PrismaEnum(Visibility, name="Visibility"),
        default=Visibility.team,
        server_default=sa.text("'team'::\"Visibility\""),
    )
    dueOn: Mapped[datetime.date | None] = mapped_column("due_on", sa.Date())
    ipAddress: Mapped[str | None] = mapped_column("ip_address", orm.Inet())
    token: Mapped[str] = mapped_column(sa.Text(), default=orm.Nanoid(16))
    createdAt: Mapped[datetime.datetime] = mapped_column(
        "created_at",
        orm.UtcDateTime(precision=3),
        default=orm.now,
        server_default=sa.text("CURRENT_TIMESTAMP"),
    )
    userId: Mapped[str] = mapped_column(
        "user_id",
        sa.Text(),
        sa.ForeignKey("users.id", name="support_macros_user_id_fkey", ondelete="RESTRICT", onupdate="CASCADE"),
    )
    storeVersionId: Mapped[str | None] = mapped_column(
        "store_version_id",
        sa.Text(),
        sa.ForeignKey(
            "StoreVersion.id",
            name="support_macros_store_version_id_fkey",
            ondelete="SET NULL",
            onupdate="CASCADE",
        ),
    )
    reviewerId: Mapped[str | None] = mapped_column(
        "reviewer_id",
        sa.Text(),
        sa.ForeignKey("users.id", name="support_macros_reviewer_id_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )

    user: Mapped[User] = relationship(foreign_keys="[SupportMacro.userId]", back_populates="supportMacros")
    storeVersion: Mapped[StoreVersion | None] = relationship(back_populates="supportMacros")
    reviewer: Mapped[User | None] = relationship(
        foreign_keys="[SupportMacro.reviewerId]",
        back_populates="supportMacroReviewers",
    )


class ShopPrice(Base):
    __tablename__ = "ShopPrice"
    __table_args__ = (sa.Index("ShopPrice_userId_idx", "userId"),)

    id: Mapped[str] = mapped_column(sa.Text(), primary_key=True, default=orm.uuid4)
    externalId: Mapped[str | None] = mapped_column(sa.Text())
    score: Mapped[float | None] = mapped_column(sa.Double())
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
    attempts: Mapped[int] = mapped_column(sa.SmallInteger(), default=0, server_default=sa.text("0"))
    ipAddress: Mapped[str | None] = mapped_column(orm.Inet())
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
    userId: Mapped[str] = mapped_column(
        sa.Text(),
        sa.ForeignKey("users.id", name="ShopPrice_userId_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )

    user: Mapped[User] = relationship(back_populates="shopPrices")
    storeTags: Mapped[list[StoreTag]] = relationship(back_populates="shopPrice", passive_deletes="all")


class LearningQuiz(Base):
    __tablename__ = "LearningQuiz"
    __table_args__ = (sa.Index("LearningQuiz_userId_idx", "userId"),)

    id: Mapped[str] = mapped_column(
        sa.Uuid(as_uuid=False),
        primary_key=True,
        server_default=sa.text("gen_random_uuid()"),
    )
    title: Mapped[str] = mapped_column(sa.String(200))
    description: Mapped[str | None] = mapped_column(sa.Text())
    score: Mapped[float | None] = mapped_column(sa.Double())
    amount: Mapped[decimal.Decimal] = mapped_column(
        sa.Numeric(14, 4),
        default=decimal.Decimal("0"),
        server_default=sa.text("0"),
    )
    weights: Mapped[list[float]] = mapped_column(orm.ListOf(sa.Double()), nullable=True)
    content: Mapped[bytes | None] = mapped_column(sa.LargeBinary())
    status: Mapped[WorkflowStatus] = mapped_column(
        orm.PrismaEnum(WorkflowStatus, name="WorkflowStatus"),
        default=WorkflowStatus.DRAFT,
        server_default=sa.text("'DRAFT'::\"WorkflowStatus\""),
    )
    priority: Mapped[Priority | None] = mapped_column(orm.PrismaEnum(Priority, name="Priority"))
    channels: Mapped[list[SourceKind]] = mapped_column(
        orm.ListOf(orm.PrismaEnum(SourceKind, name="SourceKind")),
        nullable=True,
    )
    remindAt: Mapped[datetime.time | None] = mapped_column(postgresql.TIME(precision=0))
    model_name: Mapped[str | None] = mapped_column(sa.Text())
    token: Mapped[str] = mapped_column(sa.Text(), default=orm.Nanoid(16))
    createdAt: Mapped[datetime.datetime] = mapped_column(
        orm.UtcDateTime(precision=3),
        default=orm.now,
        server_default=sa.text("CURRENT_TIMESTAMP"),
    )
    userId: Mapped[str] = mapped_column(
        sa.Text(),
        sa.ForeignKey("users.id", name="LearningQuiz_userId_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )

    user: Mapped[User] = relationship(back_populates="learningQuizs")


class OpsIncident(Base):
    __tablename__ = "ops_incidents"
    __table_args__ = (
        sa.Index("ops_incidents_agent_node_id_idx", "agent_node_id"),
        sa.Index("ops_incidents_reviewer_id_idx", "reviewer_id"),
        sa.Index("ops_incidents_starts_at_created_at_idx", sa.text("starts_at DESC"), "created_at"),
        sa.Index("ops_incidents_user_id_idx", "user_id"),
    )

    id: Mapped[int] = mapped_column(sa.Integer(), primary_key=True)
    name: Mapped[str] = mapped_column(sa.Text())
    slug: Mapped[str | None] = mapped_column(sa.Text())
    position: Mapped[int] = mapped_column(sa.Integer(), default=0, server_default=sa.text("0"))
    score: Mapped[float | None] = mapped_column(sa.Double())
    amount: Mapped[decimal.Decimal] = mapped_column(
        sa.Numeric(14, 4),
        default=decimal.Decimal("0"),
        server_default=sa.text("0"),
    )
    taxRate: Mapped[decimal.Decimal | None] = mapped_column("tax_rate", sa.Numeric(65, 30))
    isActive: Mapped[bool] = mapped_column("is_active", sa.Boolean(), default=True, server_default=sa.text("true"))
    metadata_: Mapped[Any] = mapped_column(
        "metadata",
        postgresql.JSONB(none_as_null=True),
        default=lambda: {},
        server_default=sa.text("'{}'::jsonb"),
        info={"prisma_field": "metadata"},
    )
    settings: Mapped[Any | None] = mapped_column(postgresql.JSONB(none_as_null=True))
    scopes: Mapped[list[str]] = mapped_column(
        orm.ListOf(sa.Text()),
        nullable=True,
        default=list,
        server_default=sa.text("ARRAY[]::text[]"),
    )
    startsAt: Mapped[datetime.datetime | None] = mapped_column("starts_at", orm.UtcDateTime(precision=3))
    ipAddress: Mapped[str | None] = mapped_column("ip_address", orm.Inet())
    createdAt: Mapped[datetime.datetime] = mapped_column(
        "created_at",
        orm.UtcDateTime(precision=3),
        default=orm.now,
        server_default=sa.text("CURRENT_TIMESTAMP"),
    )
    userId: Mapped[str | None] = mapped_column(
        "user_id",
        sa.Text(),
        sa.ForeignKey("users.id", name="ops_incidents_user_id_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )
    agentNodeId: Mapped[str] = mapped_column(
        "agent_node_id",
        sa.Uuid(as_uuid=False),
        sa.ForeignKey(
            "agent_nodes.id",
            name="ops_incidents_agent_node_id_fkey",
            ondelete="CASCADE",
            onupdate="CASCADE",
        ),
    )
    reviewerId: Mapped[str | None] = mapped_column(
        "reviewer_id",
        sa.Text(),
        sa.ForeignKey("users.id", name="ops_incidents_reviewer_id_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )

    user: Mapped[User | None] = relationship(foreign_keys="[OpsIncident.userId]", back_populates="opsIncidents")
    agentNode: Mapped[AgentNode] = relationship(back_populates="opsIncidents")
    reviewer: Mapped[User | None] = relationship(
        foreign_keys="[OpsIncident.reviewerId]",
        back_populates="opsIncidentReviewers",
    )


class AgentPreset(Base):
    __tablename__ = "AgentPreset"
    __table_args__ = (
        sa.Index("AgentPreset_learningLessonId_idx", "learningLessonId"),
        sa.Index("AgentPreset_memberId_idx", "memberId"),
        sa.Index("AgentPreset_reviewerId_idx", "reviewerId"),
        sa.Index("AgentPreset_userId_idx", "userId"),
        sa.Index("AgentPreset_userId_reference_key", "userId", "reference", unique=True),
    )

    id: Mapped[int] = mapped_column(sa.Integer(), primary_key=True)
    title: Mapped[str] = mapped_column(sa.String(200))
    score: Mapped[float | None] = mapped_column(sa.Double())
    taxRate: Mapped[decimal.Decimal | None] = mapped_column(sa.Numeric(65, 30))
    settings: Mapped[Any | None] = mapped_column(postgresql.JSONB(none_as_null=True))
    payload: Mapped[Any | None] = mapped_column(postgresql.JSONB(none_as_null=True))
    currency: Mapped[Currency] = mapped_column(
        orm.PrismaEnum(Currency, name="Currency"),
        default=Currency.EUR,
        server_default=sa.text("'EUR'::\"Currency\""),
    )
    tier: Mapped[SubscriptionTier] = mapped_column(
        orm.PrismaEnum(SubscriptionTier, name="SubscriptionTier"),
        default=SubscriptionTier.FREE,
        server_default=sa.text("'FREE'::\"SubscriptionTier\""),
    )
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
    userId: Mapped[str] = mapped_column(
        sa.Text(),
        sa.ForeignKey("users.id", name="AgentPreset_userId_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )
    memberId: Mapped[int] = mapped_column(
        sa.Integer(),
        sa.ForeignKey("members.id", name="AgentPreset_memberId_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )
    learningLessonId: Mapped[str] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey(
            "learning_lessons.id",
            name="AgentPreset_learningLessonId_fkey",
            ondelete="CASCADE",
            onupdate="CASCADE",
        ),
    )
    reviewerId: Mapped[str | None] = mapped_column(
        sa.Text(),
        sa.ForeignKey("users.id", name="AgentPreset_reviewerId_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )

    user: Mapped[User] = relationship(foreign_keys="[AgentPreset.userId]", back_populates="agentPresets")
    member: Mapped[Member] = relationship(back_populates="agentPresets")
    learningLesson: Mapped[LearningLesson] = relationship(back_populates="agentPresets")
    reviewer: Mapped[User | None] = relationship(
        foreign_keys="[AgentPreset.reviewerId]",
        back_populates="agentPresetReviewers",
    )


class StoreTag(Base):
    __tablename__ = "StoreTag"
    __table_args__ = (
        sa.Index("StoreTag_roleId_key", "roleId", unique=True),
        sa.Index("StoreTag_shopPriceId_idx", "shopPriceId"),
        sa.Index("StoreTag_storeListingId_idx", "storeListingId"),
        sa.Index("StoreTag_userId_idx", "userId"),
        sa.Index("StoreTag_userId_reference_key", "userId", "reference", unique=True),
    )

    id: Mapped[str] = mapped_column(
        sa.Uuid(as_uuid=False),
        primary_key=True,
        server_default=sa.text("gen_random_uuid()"),
    )
    name: Mapped[str] = mapped_column(sa.Text())
    title: Mapped[str] = mapped_column(sa.String(200))
    taxRate: Mapped[decimal.Decimal | None] = mapped_column(sa.Numeric(65, 30))
    endsAt: Mapped[datetime.datetime | None] = mapped_column(orm.UtcDateTime(precision=6, timezone=True))
    remindAt: Mapped[datetime.time | None] = mapped_column(postgresql.TIME(precision=0))
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
    userId: Mapped[str] = mapped_column(
        sa.Text(),
        sa.ForeignKey("users.id", name="StoreTag_userId_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )
    roleId: Mapped[str] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("Role.id", name="StoreTag_roleId_fkey", ondelete="RESTRICT", onupdate="CASCADE"),
    )
    shopPriceId: Mapped[str] = mapped_column(
        sa.Text(),
        sa.ForeignKey("ShopPrice.id", name="StoreTag_shopPriceId_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )
    storeListingId: Mapped[int | None] = mapped_column(
        sa.BigInteger(),
        sa.ForeignKey("StoreListing.id", name="StoreTag_storeListingId_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )

    user: Mapped[User] = relationship(back_populates="storeTags")
    role: Mapped[Role] = relationship(back_populates="storeTag")
    shopPrice: Mapped[ShopPrice] = relationship(back_populates="storeTags")
    storeListing: Mapped[StoreListing | None] = relationship(back_populates="storeTags")


class BillingInvoice(Base):
    __tablename__ = "billing_invoices"
    __table_args__ = (
        sa.Index("billing_invoices_invitation_id_idx", "invitation_id"),
        sa.Index("billing_invoices_project_board_id_idx", "project_board_id"),
        sa.Index("billing_invoices_reviewer_id_idx", "reviewer_id"),
        sa.Index("billing_invoices_tags_idx", "tags", postgresql_using="gin"),
        sa.Index("billing_invoices_user_id_key", "user_id", unique=True),
    )

    id: Mapped[str] = mapped_column(sa.Text(), primary_key=True, default=orm.cuid)
    isActive: Mapped[bool] = mapped_column("is_active", sa.Boolean(), default=True, server_default=sa.text("true"))
    tags: Mapped[list[str]] = mapped_column(orm.ListOf(sa.Text()), nullable=True)
    content: Mapped[bytes | None] = mapped_column(sa.LargeBinary())
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
    userId: Mapped[str] = mapped_column(
        "user_id",
        sa.Text(),
        sa.ForeignKey("users.id", name="billing_invoices_user_id_fkey", ondelete="RESTRICT", onupdate="CASCADE"),
    )
    projectBoardId: Mapped[str] = mapped_column(
        "project_board_id",
        sa.Text(),
        sa.ForeignKey(
            "ProjectBoard.id",
            name="billing_invoices_project_board_id_fkey",
            ondelete="RESTRICT",
            onupdate="CASCADE",
        ),
    )
    invitationId: Mapped[str] = mapped_column(
        "invitation_id",
        sa.Uuid(as_uuid=False),
        sa.ForeignKey(
            "Invitation.id",
            name="billing_invoices_invitation_id_fkey",
            ondelete="CASCADE",
            onupdate="CASCADE",
        ),
    )
    reviewerId: Mapped[str | None] = mapped_column(
        "reviewer_id",
        sa.Text(),
        sa.ForeignKey("users.id", name="billing_invoices_reviewer_id_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )

    user: Mapped[User] = relationship(foreign_keys="[BillingInvoice.userId]", back_populates="billingInvoice")
    projectBoard: Mapped[ProjectBoard] = relationship(back_populates="billingInvoices")
    invitation: Mapped[Invitation] = relationship(back_populates="billingInvoices")
    reviewer: Mapped[User | None] = relationship(
        foreign_keys="[BillingInvoice.reviewerId]",
        back_populates="billingInvoiceReviewers",
    )
    documentShares: Mapped[list[DocumentShare]] = relationship(back_populates="billingInvoice", passive_deletes="all")
    agentSchedules: Mapped[list[AgentSchedule]] = relationship(back_populates="billingInvoice", passive_deletes="all")
    linkedChatReactions: Mapped[list[ChatReaction]] = relationship(
        secondary=_BillingInvoiceLinks,
        back_populates="linkedByBillingInvoices",
        passive_deletes=True,
    )


class ChatReaction(Base):
    __tablename__ = "ChatReaction"
    __table_args__ = (
        sa.Index("ChatReaction_agentGraphId_idx", "agentGraphId"),
        sa.Index("ChatReaction_agentNodeId_idx", "agentNodeId"),
        sa.Index("ChatReaction_billingAccountId_idx", "billingAccountId"),
        sa.Index("ChatReaction_userId_idx", "userId"),
    )

    id: Mapped[str] = mapped_column(sa.Text(), primary_key=True, default=orm.cuid)
    content: Mapped[bytes | None] = mapped_column(sa.LargeBinary())
    visibility: Mapped[Visibility] = mapped_column(
        orm.PrismaEnum(Visibility, name="Visibility"),
        default=Visibility.team,
        server_default=sa.text("'team'::\"Visibility\""),
    )
    remindAt: Mapped[datetime.time | None] = mapped_column(postgresql.TIME(precision=0))
    model_name: Mapped[str | None] = mapped_column(sa.Text())
    locale: Mapped[str] = mapped_column(sa.CHAR(2), default="en", server_default=sa.text("'en'::bpchar"))
    token: Mapped[str] = mapped_column(sa.Text(), default=orm.Nanoid(16))
    createdAt: Mapped[datetime.datetime] = mapped_column(
        orm.UtcDateTime(precision=3),
        default=orm.now,
        server_default=sa.text("CURRENT_TIMESTAMP"),
    )
    userId: Mapped[str | None] = mapped_column(
        sa.Text(),
        sa.ForeignKey("users.id", name="ChatReaction_userId_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )
    agentNodeId: Mapped[str | None] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("agent_nodes.id", name="ChatReaction_agentNodeId_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )
    billingAccountId: Mapped[str] = mapped_column(
        sa.Text(),
        sa.ForeignKey(
            "billing_accounts.id",
            name="ChatReaction_billingAccountId_fkey",
            ondelete="CASCADE",
            onupdate="CASCADE",
        ),
    )
    agentGraphId: Mapped[str] = mapped_column(
        sa.Text(),
        sa.ForeignKey("AgentGraph.id", name="ChatReaction_agentGraphId_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )

    user: Mapped[User | None] = relationship(back_populates="chatReactions")
    agentNode: Mapped[AgentNode | None] = relationship(back_populates="chatReactions")
    billingAccount: Mapped[BillingAccount] = relationship(back_populates="chatReactions")
    agentGraph: Mapped[AgentGraph] = relationship(back_populates="chatReactions")
    linkedByBillingInvoices: Mapped[list[BillingInvoice]] = relationship(
        secondary=_BillingInvoiceLinks,
        back_populates="linkedChatReactions",
        passive_deletes=True,
    )


class ProjectSubtask(Base):
    __tablename__ = "ProjectSubtask"
    __table_args__ = (
        sa.Index("ProjectSubtask_parentId_idx", "parentId"),
        sa.Index("ProjectSubtask_reviewerId_idx", "reviewerId"),
        sa.Index("ProjectSubtask_startsAt_createdAt_idx", sa.text('"startsAt" DESC'), "createdAt"),
        sa.Index("ProjectSubtask_userId_idx", "userId"),
    )

    id: Mapped[str] = mapped_column(sa.Uuid(as_uuid=False), primary_key=True, default=orm.uuid4)
    externalId: Mapped[str | None] = mapped_column(sa.Text())
    amount: Mapped[decimal.Decimal] = mapped_column(
        sa.Numeric(14, 4),
        default=decimal.Decimal("0"),
        server_default=sa.text("0"),
    )
    isActive: Mapped[bool] = mapped_column(sa.Boolean(), default=True, server_default=sa.text("true"))
    metadata_: Mapped[Any] = mapped_column(
        "metadata",
        postgresql.JSONB(none_as_null=True),
        default=lambda: {},
        server_default=sa.text("'{}'::jsonb"),
        info={"prisma_field": "metadata"},
    )
    settings: Mapped[Any | None] = mapped_column(postgresql.JSONB(none_as_null=True))
    payload: Mapped[Any | None] = mapped_column(postgresql.JSONB(none_as_null=True))
    tags: Mapped[list[str]] = mapped_column(orm.ListOf(sa.Text()), nullable=True)
    scopes: Mapped[list[str]] = mapped_column(
        orm.ListOf(sa.Text()),
        nullable=True,
        default=list,
        server_default=sa.text("ARRAY[]::text[]"),
    )
    startsAt: Mapped[datetime.datetime | None] = mapped_column(orm.UtcDateTime(precision=3))
    attempts: Mapped[int] = mapped_column(sa.SmallInteger(), default=0, server_default=sa.text("0"))
    ipAddress: Mapped[str | None] = mapped_column(orm.Inet())
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
    userId: Mapped[str] = mapped_column(
        sa.Text(),
        sa.ForeignKey("users.id", name="ProjectSubtask_userId_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )
    reviewerId: Mapped[str | None] = mapped_column(
        sa.Text(),
        sa.ForeignKey("users.id", name="ProjectSubtask_reviewerId_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )
    parentId: Mapped[str | None] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey(
            "ProjectSubtask.id",
            name="ProjectSubtask_parentId_fkey",
            ondelete="SET NULL",
            onupdate="CASCADE",
        ),
    )

    user: Mapped[User] = relationship(foreign_keys="[ProjectSubtask.userId]", back_populates="projectSubtasks")
    reviewer: Mapped[User | None] = relationship(
        foreign_keys="[ProjectSubtask.reviewerId]",
        back_populates="projectSubtaskReviewers",
    )
    parent: Mapped[ProjectSubtask | None] = relationship(
        remote_side="[ProjectSubtask.id]",
        back_populates="projectSubtaskParents",
    )
    projectSubtaskParents: Mapped[list[ProjectSubtask]] = relationship(back_populates="parent", passive_deletes="all")
    billingInvoiceLines: Mapped[list[BillingInvoiceLine]] = relationship(
        back_populates="projectSubtask",
        passive_deletes="all",
    )


class CrmStage(Base):
    __tablename__ = "crm_stages"
    __table_args__ = (
        sa.Index("crm_stages_crm_company_id_idx", "crm_company_id"),
        sa.Index("crm_stages_support_ticket_id_idx", "support_ticket_id"),
        sa.Index("crm_stages_user_id_idx", "user_id"),
    )

    id: Mapped[str] = mapped_column(sa.Uuid(as_uuid=False), primary_key=True, default=orm.uuid4)
    title: Mapped[str] = mapped_column(sa.String(200))
    description: Mapped[str | None] = mapped_column(sa.Text())
    size: Mapped[int] = mapped_column(sa.BigInteger(), default=0, server_default=sa.text("0"))
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
    status: Mapped[WorkflowStatus] = mapped_column(
        orm.PrismaEnum(WorkflowStatus, name="WorkflowStatus"),
        default=WorkflowStatus.DRAFT,
        server_default=sa.text("'DRAFT'::\"WorkflowStatus\""),
    )
    model_name: Mapped[str | None] = mapped_column(sa.Text())
    createdAt: Mapped[datetime.datetime] = mapped_column(
        "created_at",
        orm.UtcDateTime(precision=3),
        default=orm.now,
        server_default=sa.text("CURRENT_TIMESTAMP"),
    )
    userId: Mapped[str] = mapped_column(
        "user_id",
        sa.Text(),
        sa.ForeignKey("users.id", name="crm_stages_user_id_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )
    supportTicketId: Mapped[str] = mapped_column(
        "support_ticket_id",
        sa.Uuid(as_uuid=False),
        sa.ForeignKey(
            "SupportTicket.id",
            name="crm_stages_support_ticket_id_fkey",
            ondelete="CASCADE",
            onupdate="CASCADE",
        ),
    )
    crmCompanyId: Mapped[str] = mapped_column(
        "crm_company_id",
        sa.Text(),
        sa.ForeignKey("crm_companys.id", name="crm_stages_crm_company_id_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )

    user: Mapped[User] = relationship(back_populates="crmStages")
    supportTicket: Mapped[SupportTicket] = relationship(back_populates="crmStages")
    crmCompany: Mapped[CrmCompany] = relationship(back_populates="crmStages")


class DocumentShare(Base):
    __tablename__ = "DocumentShare"
    __table_args__ = (
        sa.Index("DocumentShare_apiKeyId_idx", "apiKeyId"),
        sa.Index("DocumentShare_billingInvoiceId_idx", "billingInvoiceId"),
        sa.Index("DocumentShare_storeReviewId_idx", "storeReviewId"),
        sa.Index("DocumentShare_userId_idx", "userId"),
    )

    id: Mapped[int] = mapped_column(sa.BigInteger(), primary_key=True)
    title: Mapped[str] = mapped_column(sa.String(200))
    externalId: Mapped[str | None] = mapped_column(sa.Text())
    taxRate: Mapped[decimal.Decimal | None] = mapped_column(sa.Numeric(65, 30))
    payload: Mapped[Any | None] = mapped_column(postgresql.JSONB(none_as_null=True))
    content: Mapped[bytes | None] = mapped_column(sa.LargeBinary())
    channels: Mapped[list[SourceKind]] = mapped_column(
        orm.ListOf(orm.PrismaEnum(SourceKind, name="SourceKind")),
        nullable=True,
    )
    endsAt: Mapped[datetime.datetime | None] = mapped_column(orm.UtcDateTime(precision=6, timezone=True))
    attempts: Mapped[int] = mapped_column(sa.SmallInteger(), default=0, server_default=sa.text("0"))
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
    userId: Mapped[str | None] = mapped_column(
        sa.Text(),
        sa.ForeignKey("users.id", name="DocumentShare_userId_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )
    apiKeyId: Mapped[str | None] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("api_keys.id", name="DocumentShare_apiKeyId_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )
    billingInvoiceId: Mapped[str] = mapped_column(
        sa.Text(),
        sa.ForeignKey(
            "billing_invoices.id",
            name="DocumentShare_billingInvoiceId_fkey",
            ondelete="CASCADE",
            onupdate="CASCADE",
        ),
    )
    storeReviewId: Mapped[int | None] = mapped_column(
        sa.Integer(),
        sa.ForeignKey(
            "store_reviews.id",
            name="DocumentShare_storeReviewId_fkey",
            ondelete="SET NULL",
            onupdate="CASCADE",
        ),
    )

    user: Mapped[User | None] = relationship(back_populates="documentShares")
    apiKey: Mapped[ApiKey | None] = relationship(back_populates="documentShares")
    billingInvoice: Mapped[BillingInvoice] = relationship(back_populates="documentShares")
    storeReview: Mapped[StoreReview | None] = relationship(back_populates="documentShares")


class SupportQueue(Base):
    __tablename__ = "SupportQueue"
    __table_args__ = (sa.Index("SupportQueue_teamId_idx", "teamId"), sa.Index("SupportQueue_userId_idx", "userId"))

    id: Mapped[int] = mapped_column(sa.BigInteger(), primary_key=True)
    title: Mapped[str] = mapped_column(sa.String(200))
    description: Mapped[str | None] = mapped_column(sa.Text())
    amount: Mapped[decimal.Decimal] = mapped_column(
        sa.Numeric(14, 4),
        default=decimal.Decimal("0"),
        server_default=sa.text("0"),
    )
    isArchived: Mapped[bool] = mapped_column(sa.Boolean(), default=False, server_default=sa.text("false"))
    settings: Mapped[Any | None] = mapped_column(postgresql.JSONB(none_as_null=True))
    currency: Mapped[Currency] = mapped_column(
        orm.PrismaEnum(Currency, name="Currency"),
        default=Currency.EUR,
        server_default=sa.text("'EUR'::\"Currency\""),
    )
    dueOn: Mapped[datetime.date | None] = mapped_column(sa.Date())
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
    userId: Mapped[str] = mapped_column(
        sa.Text(),
        sa.ForeignKey("users.id", name="SupportQueue_userId_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )
    teamId: Mapped[str | None] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("Team.id", name="SupportQueue_teamId_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )

    user: Mapped[User] = relationship(back_populates="supportQueues")
    team: Mapped[Team | None] = relationship(back_populates="supportQueues")


class ShopStock(Base):
    __tablename__ = "shop_stocks"
    __table_args__ = (
        sa.Index("shop_stocks_user_id_idx", "user_id"),
        sa.Index("shop_stocks_user_id_reference_key", "user_id", "reference", unique=True),
    )

    id: Mapped[str] = mapped_column(sa.Text(), primary_key=True, default=orm.cuid)
    size: Mapped[int] = mapped_column(sa.BigInteger(), default=0, server_default=sa.text("0"))
    scopes: Mapped[list[str]] = mapped_column(
        orm.ListOf(sa.Text()),
        nullable=True,
        default=list,
        server_default=sa.text("ARRAY[]::text[]"),
    )
    content: Mapped[bytes | None] = mapped_column(sa.LargeBinary())
    channels: Mapped[list[SourceKind]] = mapped_column(
        orm.ListOf(orm.PrismaEnum(SourceKind, name="SourceKind")),
        nullable=True,
    )
    remindAt: Mapped[datetime.time | None] = mapped_column("remind_at", postgresql.TIME(precision=0))
    reference: Mapped[str] = mapped_column(sa.Text(), default=orm.cuid)
    createdAt: Mapped[datetime.datetime] = mapped_column(
        "created_at",
        orm.UtcDateTime(precision=3),
        default=orm.now,
        server_default=sa.text("CURRENT_TIMESTAMP"),
    )
    userId: Mapped[str] = mapped_column(
        "user_id",
        sa.Text(),
        sa.ForeignKey("users.id", name="shop_stocks_user_id_fkey", ondelete="RESTRICT", onupdate="CASCADE"),
    )

    user: Mapped[User] = relationship(back_populates="shopStocks")
    linkedByAgentGraphs: Mapped[list[AgentGraph]] = relationship(
        secondary=_AgentGraphLinks,
        back_populates="linkedShopStocks",
        passive_deletes=True,
    )


class LearningQuestion(Base):
    __tablename__ = "LearningQuestion"
    __table_args__ = (
        sa.Index("LearningQuestion_agentLinkId_idx", "agentLinkId"),
        sa.Index("LearningQuestion_roleId_idx", "roleId"),
        sa.Index("LearningQuestion_userId_idx", "userId"),
    )

    id: Mapped[int] = mapped_column(sa.Integer(), primary_key=True)
    name: Mapped[str] = mapped_column(sa.Text())
    description: Mapped[str | None] = mapped_column(sa.Text())
    externalId: Mapped[str | None] = mapped_column(sa.Text())
    amount: Mapped[decimal.Decimal] = mapped_column(
        sa.Numeric(14, 4),
        default=decimal.Decimal("0"),
        server_default=sa.text("0"),
    )
    taxRate: Mapped[decimal.Decimal | None] = mapped_column(sa.Numeric(65, 30))
    size: Mapped[int] = mapped_column(sa.BigInteger(), default=0, server_default=sa.text("0"))
    metadata_: Mapped[Any] = mapped_column(
        "metadata",
        postgresql.JSONB(none_as_null=True),
        default=lambda: {},
        server_default=sa.text("'{}'::jsonb"),
        info={"prisma_field": "metadata"},
    )
    settings: Mapped[Any | None] = mapped_column(postgresql.JSONB(none_as_null=True))
    weights: Mapped[list[float]] = mapped_column(orm.ListOf(sa.Double()), nullable=True)
    visibility: Mapped[Visibility] = mapped_column(
        orm.PrismaEnum(Visibility, name="Visibility"),
        default=Visibility.team,
        server_default=sa.text("'team'::\"Visibility\""),
    )
    tier: Mapped[SubscriptionTier] = mapped_column(
        orm.PrismaEnum(SubscriptionTier, name="SubscriptionTier"),
        default=SubscriptionTier.FREE,
        server_default=sa.text("'FREE'::\"SubscriptionTier\""),
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
    userId: Mapped[str | None] = mapped_column(
        sa.Text(),
        sa.ForeignKey("users.id", name="LearningQuestion_userId_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )
    agentLinkId: Mapped[str] = mapped_column(
        sa.Text(),
        sa.ForeignKey(
            "AgentLink.id",
            name="LearningQuestion_agentLinkId_fkey",
            ondelete="RESTRICT",
            onupdate="CASCADE",
        ),
    )
    roleId: Mapped[str] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("Role.id", name="LearningQuestion_roleId_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )

    user: Mapped[User | None] = relationship(back_populates="learningQuestions")
    agentLink: Mapped[AgentLink] = relationship(back_populates="learningQuestions")
    role: Mapped[Role] = relationship(back_populates="learningQuestions")
    crmActivitys: Mapped[list[CrmActivity]] = relationship(back_populates="learningQuestion", passive_deletes="all")
    linkedAgentNodes: Mapped[list[AgentNode]] = relationship(
        secondary=_LearningQuestionLinks,
        back_populates="linkedByLearningQuestions",
        passive_deletes=True,
    )


class OpsAlert(Base):
    __tablename__ = "OpsAlert"
    __table_args__ = (
        sa.Index("OpsAlert_reviewerId_idx", "reviewerId"),
        sa.Index("OpsAlert_startsAt_createdAt_idx", sa.text('"startsAt" DESC'), "createdAt"),
        sa.Index("OpsAlert_tags_idx", "tags", postgresql_using="gin"),
        sa.Index("OpsAlert_teamId_idx", "teamId"),
        sa.Index("OpsAlert_userId_idx", "userId"),
    )

    id: Mapped[int] = mapped_column(sa.Integer(), primary_key=True)
    description: Mapped[str | None] = mapped_column(sa.Text())
    score: Mapped[float | None] = mapped_column(sa.Double())
    taxRate: Mapped[decimal.Decimal | None] = mapped_column(sa.Numeric(65, 30))
    isActive: Mapped[bool] = mapped_column(sa.Boolean(), default=True, server_default=sa.text("true"))
    isArchived: Mapped[bool] = mapped_column(sa.Boolean(), default=False, server_default=sa.text("false"))
    tags: Mapped[list[str]] = mapped_column(orm.ListOf(sa.Text()), nullable=True)
    priority: Mapped[Priority | None] = mapped_column(orm.PrismaEnum(Priority, name="Priority"))
    channels: Mapped[list[SourceKind]] = mapped_column(
        orm.ListOf(orm.PrismaEnum(SourceKind, name="SourceKind")),
        nullable=True,
    )
    startsAt: Mapped[datetime.datetime | None] = mapped_column(orm.UtcDateTime(precision=3))
    dueOn: Mapped[datetime.date | None] = mapped_column(sa.Date())
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
    userId: Mapped[str] = mapped_column(
        sa.Text(),
        sa.ForeignKey("users.id", name="OpsAlert_userId_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )
    teamId: Mapped[str] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("Team.id", name="OpsAlert_teamId_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )
    reviewerId: Mapped[str | None] = mapped_column(
        sa.Text(),
        sa.ForeignKey("users.id", name="OpsAlert_reviewerId_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )

    user: Mapped[User] = relationship(foreign_keys="[OpsAlert.userId]", back_populates="opsAlerts")
    team: Mapped[Team] = relationship(back_populates="opsAlerts")
    reviewer: Mapped[User | None] = relationship(
        foreign_keys="[OpsAlert.reviewerId]",
        back_populates="opsAlertReviewers",
    )
    billingInvoiceLines: Mapped[list[BillingInvoiceLine]] = relationship(
        back_populates="opsAlert",
        passive_deletes="all",
    )


class AgentSchedule(Base):
    __tablename__ = "agent_schedules"
    __table_args__ = (
        sa.Index("agent_schedules_billing_invoice_id_idx", "billing_invoice_id"),
        sa.Index("agent_schedules_document_folder_id_idx", "document_folder_id"),
        sa.Index("agent_schedules_user_id_idx", "user_id"),
    )

    id: Mapped[str] = mapped_column(sa.Text(), primary_key=True, default=orm.cuid)
    title: Mapped[str] = mapped_column(sa.String(200))
    slug: Mapped[str | None] = mapped_column(sa.Text())
    position: Mapped[int] = mapped_column(sa.Integer(), default=0, server_default=sa.text("0"))
    size: Mapped[int] = mapped_column(sa.BigInteger(), default=0, server_default=sa.text("0"))
    isArchived: Mapped[bool] = mapped_column(
        "is_archived",
        sa.Boolean(),
        default=False,
        server_default=sa.text("false"),
    )
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
    priority: Mapped[Priority | None] = mapped_column(orm.PrismaEnum(Priority, name="Priority"))
    tier: Mapped[SubscriptionTier] = mapped_column(
        orm.PrismaEnum(SubscriptionTier, name="SubscriptionTier"),
        default=SubscriptionTier.FREE,
        server_default=sa.text("'FREE'::\"SubscriptionTier\""),
    )
    ipAddress: Mapped[str | None] = mapped_column("ip_address", orm.Inet())
    locale: Mapped[str] = mapped_column(sa.CHAR(2), default="en", server_default=sa.text("'en'::bpchar"))
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
    userId: Mapped[str] = mapped_column(
        "user_id",
        sa.Text(),
        sa.ForeignKey("users.id", name="agent_schedules_user_id_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )
    documentFolderId: Mapped[str] = mapped_column(
        "document_folder_id",
        sa.Text(),
        sa.ForeignKey(
            "DocumentFolder.id",
            name="agent_schedules_document_folder_id_fkey",
            ondelete="CASCADE",
            onupdate="CASCADE",
        ),
    )
    billingInvoiceId: Mapped[str] = mapped_column(
        "billing_invoice_id",
        sa.Text(),
        sa.ForeignKey(
            "billing_invoices.id",
            name="agent_schedules_billing_invoice_id_fkey",
            ondelete="RESTRICT",
            onupdate="CASCADE",
        ),
    )

    user: Mapped[User] = relationship(back_populates="agentSchedules")
    documentFolder: Mapped[DocumentFolder] = relationship(back_populates="agentSchedules")
    billingInvoice: Mapped[BillingInvoice] = relationship(back_populates="agentSchedules")


class StoreCategory(Base):
    __tablename__ = "StoreCategory"
    __table_args__ = (
        sa.Index("StoreCategory_startsAt_createdAt_idx", sa.text('"startsAt" DESC'), "createdAt"),
        sa.Index("StoreCategory_userId_idx", "userId"),
    )

    id: Mapped[int] = mapped_column(sa.BigInteger(), primary_key=True)
    slug: Mapped[str | None] = mapped_column(sa.Text())
    position: Mapped[int] = mapped_column(sa.Integer(), default=0, server_default=sa.text("0"))
    score: Mapped[float | None] = mapped_column(sa.Double())
    amount: Mapped[decimal.Decimal] = mapped_column(
        sa.Numeric(14, 4),
        default=decimal.Decimal("0"),
        server_default=sa.text("0"),
    )
    taxRate: Mapped[decimal.Decimal | None] = mapped_column(sa.Numeric(65, 30))
    size: Mapped[int] = mapped_column(sa.BigInteger(), default=0, server_default=sa.text("0"))
    isActive: Mapped[bool] = mapped_column(sa.Boolean(), default=True, server_default=sa.text("true"))
    metadata_: Mapped[Any] = mapped_column(
        "metadata",
        postgresql.JSONB(none_as_null=True),
        default=lambda: {},
        server_default=sa.text("'{}'::jsonb"),
        info={"prisma_field": "metadata"},
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
    priority: Mapped[Priority | None] = mapped_column(orm.PrismaEnum(Priority, name="Priority"))
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
    userId: Mapped[str | None] = mapped_column(
        sa.Text(),
        sa.ForeignKey("users.id", name="StoreCategory_userId_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )

    user: Mapped[User | None] = relationship(back_populates="storeCategorys")


class BillingInvoiceLine(Base):
    __tablename__ = "BillingInvoiceLine"
    __table_args__ = (
        sa.Index("BillingInvoiceLine_opsAlertId_idx", "opsAlertId"),
        sa.Index("BillingInvoiceLine_projectSubtaskId_idx", "projectSubtaskId"),
        sa.Index("BillingInvoiceLine_userId_idx", "userId"),
        sa.Index("BillingInvoiceLine_userId_reference_key", "userId", "reference", unique=True),
    )

    id: Mapped[int] = mapped_column(sa.Integer(), primary_key=True)
    slug: Mapped[str | None] = mapped_column(sa.Text())
    externalId: Mapped[str | None] = mapped_column(sa.Text())
    taxRate: Mapped[decimal.Decimal | None] = mapped_column(sa.Numeric(65, 30))
    size: Mapped[int] = mapped_column(sa.BigInteger(), default=0, server_default=sa.text("0"))
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
    priority: Mapped[Priority | None] = mapped_column(orm.PrismaEnum(Priority, name="Priority"))
    dueOn: Mapped[datetime.date | None] = mapped_column(sa.Date())
    ipAddress: Mapped[str | None] = mapped_column(orm.Inet())
    reference: Mapped[str] = mapped_column(sa.Text(), default=orm.cuid)
    createdAt: Mapped[datetime.datetime] = mapped_column(
        orm.UtcDateTime(precision=3),
        default=orm.now,
        server_default=sa.text("CURRENT_TIMESTAMP"),
    )
    userId: Mapped[str | None] = mapped_column(
        sa.Text(),
        sa.ForeignKey("users.id", name="BillingInvoiceLine_userId_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )
    projectSubtaskId: Mapped[str] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey(
            "ProjectSubtask.id",
            name="BillingInvoiceLine_projectSubtaskId_fkey",
            ondelete="RESTRICT",
            onupdate="CASCADE",
        ),
    )
    opsAlertId: Mapped[int | None] = mapped_column(
        sa.Integer(),
        sa.ForeignKey(
            "OpsAlert.id",
            name="BillingInvoiceLine_opsAlertId_fkey",
            ondelete="SET NULL",
            onupdate="CASCADE",
        ),
    )

    user: Mapped[User | None] = relationship(back_populates="billingInvoiceLines")
    projectSubtask: Mapped[ProjectSubtask] = relationship(back_populates="billingInvoiceLines")
    opsAlert: Mapped[OpsAlert | None] = relationship(back_populates="billingInvoiceLines")
    linkedByCrmActivitys: Mapped[list[CrmActivity]] = relationship(
        secondary=_CrmActivityLinks,
        back_populates="linkedBillingInvoiceLines",
        passive_deletes=True,
    )


class ChatMention(Base):
    __tablename__ = "chat_mentions"
    __table_args__ = (
        sa.Index("chat_mentions_parent_id_idx", "parent_id"),
        sa.Index("chat_mentions_starts_at_created_at_idx", sa.text("starts_at DESC"), "created_at"),
        sa.Index("chat_mentions_user_id_idx", "user_id"),
    )

    id: Mapped[str] = mapped_column(
        sa.Uuid(as_uuid=False),
        primary_key=True,
        server_default=sa.text("gen_random_uuid()"),
    )
    isArchived: Mapped[bool] = mapped_column(
        "is_archived",
        sa.Boolean(),
        default=False,
        server_default=sa.text("false"),
    )
    startsAt: Mapped[datetime.datetime | None] = mapped_column("starts_at", orm.UtcDateTime(precision=3))
    endsAt: Mapped[datetime.datetime | None] = mapped_column("ends_at", orm.UtcDateTime(precision=6, timezone=True))
    locale: Mapped[str] = mapped_column(sa.CHAR(2), default="en", server_default=sa.text("'en'::bpchar"))
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
    userId: Mapped[str | None] = mapped_column(
        "user_id",
        sa.Text(),
        sa.ForeignKey("users.id", name="chat_mentions_user_id_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )
    parentId: Mapped[str | None] = mapped_column(
        "parent_id",
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("chat_mentions.id", name="chat_mentions_parent_id_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )

    user: Mapped[User | None] = relationship(back_populates="chatMentions")
    parent: Mapped[ChatMention | None] = relationship(
        remote_side="[ChatMention.id]",
        back_populates="chatMentionParents",
    )
    chatMentionParents: Mapped[list[ChatMention]] = relationship(back_populates="parent", passive_deletes="all")


class ProjectComment(Base):
    __tablename__ = "ProjectComment"
    __table_args__ = (
        sa.Index("ProjectComment_billingAccountId_key", "billingAccountId", unique=True),
        sa.Index("ProjectComment_learningLessonId_key", "learningLessonId", unique=True),
        sa.Index("ProjectComment_memberId_idx", "memberId"),
        sa.Index("ProjectComment_reviewerId_idx", "reviewerId"),
        sa.Index("ProjectComment_startsAt_createdAt_idx", sa.text('"startsAt" DESC'), "createdAt"),
        sa.Index("ProjectComment_userId_idx", "userId"),
    )

    id: Mapped[int] = mapped_column(sa.BigInteger(), primary_key=True)
    description: Mapped[str | None] = mapped_column(sa.Text())
    externalId: Mapped[str | None] = mapped_column(sa.Text())
    size: Mapped[int] = mapped_column(sa.BigInteger(), default=0, server_default=sa.text("0"))
    settings: Mapped[Any | None] = mapped_column(postgresql.JSONB(none_as_null=True))
    payload: Mapped[Any | None] = mapped_column(postgresql.JSONB(none_as_null=True))
    startsAt: Mapped[datetime.datetime | None] = mapped_column(orm.UtcDateTime(precision=3))
    dueOn: Mapped[datetime.date | None] = mapped_column(sa.Date())
    ipAddress: Mapped[str | None] = mapped_column(orm.Inet())
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
    userId: Mapped[str | None] = mapped_column(
        sa.Text(),
        sa.ForeignKey("users.id", name="ProjectComment_userId_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )
    billingAccountId: Mapped[str] = mapped_column(
        sa.Text(),
        sa.ForeignKey(
            "billing_accounts.id",
            name="ProjectComment_billingAccountId_fkey",
            ondelete="CASCADE",
            onupdate="CASCADE",
        ),
    )
    learningLessonId: Mapped[str] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey(
            "learning_lessons.id",
            name="ProjectComment_learningLessonId_fkey",
            ondelete="CASCADE",
            onupdate="CASCADE",
        ),
    )
    memberId: Mapped[int] = mapped_column(
        sa.Integer(),
        sa.ForeignKey("members.id", name="ProjectComment_memberId_fkey", ondelete="RESTRICT", onupdate="CASCADE"),
    )
    reviewerId: Mapped[str | None] = mapped_column(
        sa.Text(),
        sa.ForeignKey("users.id", name="ProjectComment_reviewerId_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )

    user: Mapped[User | None] = relationship(foreign_keys="[ProjectComment.userId]", back_populates="projectComments")
    billingAccount: Mapped[BillingAccount] = relationship(back_populates="projectComment")
    learningLesson: Mapped[LearningLesson] = relationship(back_populates="projectComment")
    member: Mapped[Member] = relationship(back_populates="projectComments")
    reviewer: Mapped[User | None] = relationship(
        foreign_keys="[ProjectComment.reviewerId]",
        back_populates="projectCommentReviewers",
    )


class CrmActivity(Base):
    __tablename__ = "CrmActivity"
    __table_args__ = (
        sa.Index("CrmActivity_learningQuestionId_idx", "learningQuestionId"),
        sa.Index("CrmActivity_tags_idx", "tags", postgresql_using="gin"),
        sa.Index("CrmActivity_userId_idx", "userId"),
    )

    id: Mapped[int] = mapped_column(sa.BigInteger(), primary_key=True)
    position: Mapped[int] = mapped_column(sa.Integer(), default=0, server_default=sa.text("0"))
    score: Mapped[float | None] = mapped_column(sa.Double())
    settings: Mapped[Any | None] = mapped_column(postgresql.JSONB(none_as_null=True))
    tags: Mapped[list[str]] = mapped_column(orm.ListOf(sa.Text()), nullable=True)
    source: Mapped[SourceKind] = mapped_column(
        orm.PrismaEnum(SourceKind, name="SourceKind"),
        default=SourceKind.webApp,
        server_default=sa.text("'webApp'::\"SourceKind\""),
    )
    channels: Mapped[list[SourceKind]] = mapped_column(
        orm.ListOf(orm.PrismaEnum(SourceKind, name="SourceKind")),
        nullable=True,
    )
    remindAt: Mapped[datetime.time | None] = mapped_column(postgresql.TIME(precision=0))
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
    userId: Mapped[str] = mapped_column(
        sa.Text(),
        sa.ForeignKey("users.id", name="CrmActivity_userId_fkey", ondelete="RESTRICT", onupdate="CASCADE"),
    )
    learningQuestionId: Mapped[int] = mapped_column(
        sa.Integer(),
        sa.ForeignKey(
            "LearningQuestion.id",
            name="CrmActivity_learningQuestionId_fkey",
            ondelete="CASCADE",
            onupdate="CASCADE",
        ),
    )

    user: Mapped[User] = relationship(back_populates="crmActivitys")
    learningQuestion: Mapped[LearningQuestion] = relationship(back_populates="crmActivitys")
    linkedBillingInvoiceLines: Mapped[list[BillingInvoiceLine]] = relationship(
        secondary=_CrmActivityLinks,
        back_populates="linkedByCrmActivitys",
        passive_deletes=True,
    )
