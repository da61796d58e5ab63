# Generated from the Prisma schema and the live database by `prismalchemy generate`; do not edit.
# Write additions in a file of your own, as subclasses or mixins.
# ruff: noqa
# prismalchemy-generator: 0.1.0
# prismalchemy-schema: sha256:6bb4212171cf8d1f0b973411fb28ac1b58c7c0e16d76853eef17182df2b20570
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


_AgentExecutionLogLinks = sa.Table(
    "_AgentExecutionLogLinks",
    Base.metadata,
    sa.Column(
        "A",
        sa.Integer(),
        sa.ForeignKey(
            "agent_execution_logs.id",
            name="_AgentExecutionLogLinks_A_fkey",
            ondelete="CASCADE",
            onupdate="CASCADE",
        ),
    ),
    sa.Column(
        "B",
        sa.Uuid(as_uuid=False),
        sa.ForeignKey(
            "AgentExecutionStep.id",
            name="_AgentExecutionLogLinks_B_fkey",
            ondelete="CASCADE",
            onupdate="CASCADE",
        ),
    ),
    sa.PrimaryKeyConstraint("A", "B", name="_AgentExecutionLogLinks_AB_pkey", info={"prisma_name": None}),
    sa.Index("_AgentExecutionLogLinks_B_index", "B"),
)


_AgentGraphLinks = sa.Table(
    "_AgentGraphLinks",
    Base.metadata,
    sa.Column(
        "A",
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("AgentGraph.id", name="_AgentGraphLinks_A_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    ),
    sa.Column(
        "B",
        sa.Uuid(as_uuid=False),
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
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("ShopShipment.id", name="_BillingInvoiceLinks_B_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    ),
    sa.PrimaryKeyConstraint("A", "B", name="_BillingInvoiceLinks_AB_pkey", info={"prisma_name": None}),
    sa.Index("_BillingInvoiceLinks_B_index", "B"),
)


_ChatEmbeddingLinks = sa.Table(
    "_ChatEmbeddingLinks",
    Base.metadata,
    sa.Column(
        "A",
        sa.Text(),
        sa.ForeignKey("ChatEmbedding.id", name="_ChatEmbeddingLinks_A_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    ),
    sa.Column(
        "B",
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("CrmContact.id", name="_ChatEmbeddingLinks_B_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    ),
    sa.PrimaryKeyConstraint("A", "B", name="_ChatEmbeddingLinks_AB_pkey", info={"prisma_name": None}),
    sa.Index("_ChatEmbeddingLinks_B_index", "B"),
)


_ChatMessageLinks = sa.Table(
    "_ChatMessageLinks",
    Base.metadata,
    sa.Column(
        "A",
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("chat_messages.id", name="_ChatMessageLinks_A_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    ),
    sa.Column(
        "B",
        sa.Integer(),
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
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("BillingInvoiceLine.id", name="_CrmActivityLinks_A_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    ),
    sa.Column(
        "B",
        sa.Integer(),
        sa.ForeignKey("CrmActivity.id", name="_CrmActivityLinks_B_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    ),
    sa.PrimaryKeyConstraint("A", "B", name="_CrmActivityLinks_AB_pkey", info={"prisma_name": None}),
    sa.Index("_CrmActivityLinks_B_index", "B"),
)


_DocumentImportLinks = sa.Table(
    "_DocumentImportLinks",
    Base.metadata,
    sa.Column(
        "A",
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("DocumentImport.id", name="_DocumentImportLinks_A_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    ),
    sa.Column(
        "B",
        sa.Uuid(as_uuid=False),
        sa.ForeignKey(
            "learning_enrolments.id",
            name="_DocumentImportLinks_B_fkey",
            ondelete="CASCADE",
            onupdate="CASCADE",
        ),
    ),
    sa.PrimaryKeyConstraint("A", "B", name="_DocumentImportLinks_AB_pkey", info={"prisma_name": None}),
    sa.Index("_DocumentImportLinks_B_index", "B"),
)


_DocumentRevisionLinks = sa.Table(
    "_DocumentRevisionLinks",
    Base.metadata,
    sa.Column(
        "A",
        sa.Text(),
        sa.ForeignKey(
            "DocumentRevision.id",
            name="_DocumentRevisionLinks_A_fkey",
            ondelete="CASCADE",
            onupdate="CASCADE",
        ),
    ),
    sa.Column(
        "B",
        sa.Integer(),
        sa.ForeignKey(
            "DocumentSignature.id",
            name="_DocumentRevisionLinks_B_fkey",
            ondelete="CASCADE",
            onupdate="CASCADE",
        ),
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
        sa.Uuid(as_uuid=False),
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
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("DocumentFolder.id", name="_MemberLinks_A_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    ),
    sa.Column(
        "B",
        sa.Text(),
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
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("project_tasks.id", name="_OpsDeploymentLinks_B_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    ),
    sa.PrimaryKeyConstraint("A", "B", name="_OpsDeploymentLinks_AB_pkey", info={"prisma_name": None}),
    sa.Index("_OpsDeploymentLinks_B_index", "B"),
)


_OpsRotationLinks = sa.Table(
    "_OpsRotationLinks",
    Base.metadata,
    sa.Column(
        "A",
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("ops_rotations.id", name="_OpsRotationLinks_A_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    ),
    sa.Column(
        "B",
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("SupportSla.id", name="_OpsRotationLinks_B_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    ),
    sa.PrimaryKeyConstraint("A", "B", name="_OpsRotationLinks_AB_pkey", info={"prisma_name": None}),
    sa.Index("_OpsRotationLinks_B_index", "B"),
)


_ProjectSprintLinks = sa.Table(
    "_ProjectSprintLinks",
    Base.metadata,
    sa.Column(
        "A",
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("LearningQuiz.id", name="_ProjectSprintLinks_A_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    ),
    sa.Column(
        "B",
        sa.BigInteger(),
        sa.ForeignKey("ProjectSprint.id", name="_ProjectSprintLinks_B_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    ),
    sa.PrimaryKeyConstraint("A", "B", name="_ProjectSprintLinks_AB_pkey", info={"prisma_name": None}),
    sa.Index("_ProjectSprintLinks_B_index", "B"),
)


_ShopCartLineLinks = sa.Table(
    "_ShopCartLineLinks",
    Base.metadata,
    sa.Column(
        "A",
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("api_keys.id", name="_ShopCartLineLinks_A_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    ),
    sa.Column(
        "B",
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("ShopCartLine.id", name="_ShopCartLineLinks_B_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    ),
    sa.PrimaryKeyConstraint("A", "B", name="_ShopCartLineLinks_AB_pkey", info={"prisma_name": None}),
    sa.Index("_ShopCartLineLinks_B_index", "B"),
)


_StoreScreenshotLinks = sa.Table(
    "_StoreScreenshotLinks",
    Base.metadata,
    sa.Column(
        "A",
        sa.Text(),
        sa.ForeignKey(
            "ProjectTimeEntry.id",
            name="_StoreScreenshotLinks_A_fkey",
            ondelete="CASCADE",
            onupdate="CASCADE",
        ),
    ),
    sa.Column(
        "B",
        sa.Text(),
        sa.ForeignKey(
            "store_screenshots.id",
            name="_StoreScreenshotLinks_B_fkey",
            ondelete="CASCADE",
            onupdate="CASCADE",
        ),
    ),
    sa.PrimaryKeyConstraint("A", "B", name="_StoreScreenshotLinks_AB_pkey", info={"prisma_name": None}),
    sa.Index("_StoreScreenshotLinks_B_index", "B"),
)


_SupportArticleViewLinks = sa.Table(
    "_SupportArticleViewLinks",
    Base.metadata,
    sa.Column(
        "A",
        sa.Uuid(as_uuid=False),
        sa.ForeignKey(
            "billing_tax_rates.id",
            name="_SupportArticleViewLinks_A_fkey",
            ondelete="CASCADE",
            onupdate="CASCADE",
        ),
    ),
    sa.Column(
        "B",
        sa.Integer(),
        sa.ForeignKey(
            "SupportArticleView.id",
            name="_SupportArticleViewLinks_B_fkey",
            ondelete="CASCADE",
            onupdate="CASCADE",
        ),
    ),
    sa.PrimaryKeyConstraint("A", "B", name="_SupportArticleViewLinks_AB_pkey", info={"prisma_name": None}),
    sa.Index("_SupportArticleViewLinks_B_index", "B"),
)


_SupportTicketLinks = sa.Table(
    "_SupportTicketLinks",
    Base.metadata,
    sa.Column(
        "A",
        sa.BigInteger(),
        sa.ForeignKey("OpsWidget.id", name="_SupportTicketLinks_A_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    ),
    sa.Column(
        "B",
        sa.BigInteger(),
        sa.ForeignKey("SupportTicket.id", name="_SupportTicketLinks_B_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    ),
    sa.PrimaryKeyConstraint("A", "B", name="_SupportTicketLinks_AB_pkey", info={"prisma_name": None}),
    sa.Index("_SupportTicketLinks_B_index", "B"),
)


class User(Base):
    __tablename__ = "users"
    __table_args__ = (sa.Index("users_tags_idx", "tags", postgresql_using="gin"),)

    id: Mapped[str] = mapped_column(
        sa.Uuid(as_uuid=False),
        primary_key=True,
        server_default=sa.text("gen_random_uuid()"),
    )
    payload: Mapped[Any | None] = mapped_column(postgresql.JSONB(none_as_null=True))
    tags: Mapped[list[str]] = mapped_column(orm.ListOf(sa.Text()), nullable=True)
    visibility: Mapped[Visibility] = mapped_column(
        orm.PrismaEnum(Visibility, name="Visibility"),
        default=Visibility.team,
        server_default=sa.text("'team'::\"Visibility\""),
    )
    channels: Mapped[list[SourceKind]] = mapped_column(
        orm.ListOf(orm.PrismaEnum(SourceKind, name="SourceKind")),
        nullable=True,
    )
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
    members: Mapped[list[Member]] = relationship(
        foreign_keys="[Member.userId]",
        back_populates="user",
        passive_deletes="all",
    )
    memberReviewers: Mapped[list[Member]] = relationship(
        foreign_keys="[Member.reviewerId]",
        back_populates="reviewer",
        passive_deletes="all",
    )
    invitations: Mapped[list[Invitation]] = relationship(back_populates="user", passive_deletes="all")
    sessions: Mapped[list[Session]] = relationship(back_populates="user", passive_deletes="all")
    apiKeys: Mapped[list[ApiKey]] = relationship(back_populates="user", passive_deletes="all")
    roles: Mapped[list[Role]] = relationship(foreign_keys="[Role.userId]", back_populates="user", passive_deletes="all")
    roleReviewers: Mapped[list[Role]] = relationship(
        foreign_keys="[Role.reviewerId]",
        back_populates="reviewer",
        passive_deletes="all",
    )
    auditEvents: Mapped[list[AuditEvent]] = relationship(back_populates="user", passive_deletes="all")
    notifications: Mapped[list[Notification]] = relationship(back_populates="user", passive_deletes="all")
    agentGraphs: Mapped[list[AgentGraph]] = relationship(back_populates="user", passive_deletes="all")
    storeListings: Mapped[list[StoreListing]] = relationship(
        foreign_keys="[StoreListing.userId]",
        back_populates="user",
        passive_deletes="all",
    )
    storeListingReviewers: Mapped[list[StoreListing]] = relationship(
        foreign_keys="[StoreListing.reviewerId]",
        back_populates="reviewer",
        passive_deletes="all",
    )
    billingAccounts: Mapped[list[BillingAccount]] = relationship(back_populates="user", passive_deletes="all")
    chatThreads: Mapped[list[ChatThread]] = relationship(back_populates="user", passive_deletes="all")
    projectBoards: Mapped[list[ProjectBoard]] = relationship(back_populates="user", passive_deletes="all")
    crmCompanys: Mapped[list[CrmCompany]] = relationship(back_populates="user", passive_deletes="all")
    documentFolders: Mapped[list[DocumentFolder]] = relationship(back_populates="user", passive_deletes="all")
    supportTicket: Mapped[SupportTicket | None] = relationship(back_populates="user", passive_deletes="all")
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
    agentNodes: Mapped[list[AgentNode]] = relationship(
        foreign_keys="[AgentNode.userId]",
        back_populates="user",
        passive_deletes="all",
    )
    agentNodeReviewers: Mapped[list[AgentNode]] = relationship(
        foreign_keys="[AgentNode.reviewerId]",
        back_populates="reviewer",
        passive_deletes="all",
    )
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
    projectColumn: Mapped[ProjectColumn | None] = relationship(back_populates="user", passive_deletes="all")
    crmContacts: Mapped[list[CrmContact]] = relationship(back_populates="user", passive_deletes="all")
    documentFiles: Mapped[list[DocumentFile]] = relationship(
        foreign_keys="[DocumentFile.userId]",
        back_populates="user",
        passive_deletes="all",
    )
    documentFileReviewers: Mapped[list[DocumentFile]] = relationship(
        foreign_keys="[DocumentFile.reviewerId]",
        back_populates="reviewer",
        passive_deletes="all",
    )
    supportReplys: Mapped[list[SupportReply]] = relationship(back_populates="user", passive_deletes="all")
    shopVariants: Mapped[list[ShopVariant]] = relationship(back_populates="user", passive_deletes="all")
    learningLesson: Mapped[LearningLesson | None] = relationship(back_populates="user", passive_deletes="all")
    opsDeployments: Mapped[list[OpsDeployment]] = relationship(back_populates="user", passive_deletes="all")
    agentLinks: Mapped[list[AgentLink]] = relationship(back_populates="user", passive_deletes="all")
    storeReviews: Mapped[list[StoreReview]] = relationship(back_populates="user", passive_deletes="all")
    billingSubscriptions: Mapped[list[BillingSubscription]] = relationship(back_populates="user", passive_deletes="all")
    chatAttachments: Mapped[list[ChatAttachment]] = relationship(back_populates="user", passive_deletes="all")
    projectTasks: Mapped[list[ProjectTask]] = relationship(back_populates="user", passive_deletes="all")
    crmDeals: Mapped[list[CrmDeal]] = relationship(back_populates="user", passive_deletes="all")
    documentRevisions: Mapped[list[DocumentRevision]] = relationship(back_populates="user", passive_deletes="all")
    supportMacros: Mapped[list[SupportMacro]] = relationship(back_populates="user", passive_deletes="all")
    shopPrices: Mapped[list[ShopPrice]] = relationship(
        foreign_keys="[ShopPrice.userId]",
        back_populates="user",
        passive_deletes="all",
    )
    shopPriceReviewers: Mapped[list[ShopPrice]] = relationship(
        foreign_keys="[ShopPrice.reviewerId]",
        back_populates="reviewer",
        passive_deletes="all",
    )
    learningQuizs: Mapped[list[LearningQuiz]] = relationship(back_populates="user", passive_deletes="all")
    opsIncident: Mapped[OpsIncident | None] = relationship(back_populates="user", passive_deletes="all")
    agentPreset: Mapped[AgentPreset | None] = relationship(back_populates="user", passive_deletes="all")
    storeTags: Mapped[list[StoreTag]] = relationship(back_populates="user", passive_deletes="all")
    billingInvoices: Mapped[list[BillingInvoice]] = relationship(back_populates="user", passive_deletes="all")
    chatReactions: Mapped[list[ChatReaction]] = relationship(
        foreign_keys="[ChatReaction.userId]",
        back_populates="user",
        passive_deletes="all",
    )
    chatReactionReviewers: Mapped[list[ChatReaction]] = relationship(
        foreign_keys="[ChatReaction.reviewerId]",
        back_populates="reviewer",
        passive_deletes="all",
    )
    projectSubtasks: Mapped[list[ProjectSubtask]] = relationship(back_populates="user", passive_deletes="all")
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
    agentSchedules: Mapped[list[AgentSchedule]] = relationship(
        foreign_keys="[AgentSchedule.userId]",
        back_populates="user",
        passive_deletes="all",
    )
    agentScheduleReviewers: Mapped[list[AgentSchedule]] = relationship(
        foreign_keys="[AgentSchedule.reviewerId]",
        back_populates="reviewer",
        passive_deletes="all",
    )
    storeCategorys: Mapped[list[StoreCategory]] = relationship(
        foreign_keys="[StoreCategory.userId]",
        back_populates="user",
        passive_deletes="all",
    )
    storeCategoryReviewers: Mapped[list[StoreCategory]] = relationship(
        foreign_keys="[StoreCategory.reviewerId]",
        back_populates="reviewer",
        passive_deletes="all",
    )
    billingInvoiceLines: Mapped[list[BillingInvoiceLine]] = relationship(back_populates="user", passive_deletes="all")
    chatMentions: Mapped[list[ChatMention]] = relationship(back_populates="user", passive_deletes="all")
    projectComments: Mapped[list[ProjectComment]] = relationship(back_populates="user", passive_deletes="all")
    crmActivitys: Mapped[list[CrmActivity]] = relationship(back_populates="user", passive_deletes="all")
    documentTemplates: Mapped[list[DocumentTemplate]] = relationship(back_populates="user", passive_deletes="all")
    supportSlas: Mapped[list[SupportSla]] = relationship(back_populates="user", passive_deletes="all")
    shopCarts: Mapped[list[ShopCart]] = relationship(back_populates="user", passive_deletes="all")
    learningAnswers: Mapped[list[LearningAnswer]] = relationship(back_populates="user", passive_deletes="all")
    opsMetrics: Mapped[list[OpsMetric]] = relationship(
        foreign_keys="[OpsMetric.userId]",
        back_populates="user",
        passive_deletes="all",
    )
    opsMetricReviewers: Mapped[list[OpsMetric]] = relationship(
        foreign_keys="[OpsMetric.reviewerId]",
        back_populates="reviewer",
        passive_deletes="all",
    )
    agentExecutions: Mapped[list[AgentExecution]] = relationship(back_populates="user", passive_deletes="all")
    storeScreenshot: Mapped[StoreScreenshot | None] = relationship(back_populates="user", passive_deletes="all")
    billingPayments: Mapped[list[BillingPayment]] = relationship(back_populates="user", passive_deletes="all")
    chatReadMarks: Mapped[list[ChatReadMark]] = relationship(
        foreign_keys="[ChatReadMark.userId]",
        back_populates="user",
        passive_deletes="all",
    )
    chatReadMarkReviewers: Mapped[list[ChatReadMark]] = relationship(
        foreign_keys="[ChatReadMark.reviewerId]",
        back_populates="reviewer",
        passive_deletes="all",
    )
    projectMilestones: Mapped[list[ProjectMilestone]] = relationship(back_populates="user", passive_deletes="all")
    crmNotes: Mapped[list[CrmNote]] = relationship(
        foreign_keys="[CrmNote.userId]",
        back_populates="user",
        passive_deletes="all",
    )
    crmNoteReviewers: Mapped[list[CrmNote]] = relationship(
        foreign_keys="[CrmNote.reviewerId]",
        back_populates="reviewer",
        passive_deletes="all",
    )
    documentSignatures: Mapped[list[DocumentSignature]] = relationship(back_populates="user", passive_deletes="all")
    supportRatings: Mapped[list[SupportRating]] = relationship(
        foreign_keys="[SupportRating.userId]",
        back_populates="user",
        passive_deletes="all",
    )
    supportRatingReviewers: Mapped[list[SupportRating]] = relationship(
        foreign_keys="[SupportRating.reviewerId]",
        back_populates="reviewer",
        passive_deletes="all",
    )
    shopCartLines: Mapped[list[ShopCartLine]] = relationship(back_populates="user", passive_deletes="all")
    learningAttempts: Mapped[list[LearningAttempt]] = relationship(
        foreign_keys="[LearningAttempt.userId]",
        back_populates="user",
        passive_deletes="all",
    )
    learningAttemptReviewers: Mapped[list[LearningAttempt]] = relationship(
        foreign_keys="[LearningAttempt.reviewerId]",
        back_populates="reviewer",
        passive_deletes="all",
    )
    opsDashboard: Mapped[OpsDashboard | None] = relationship(back_populates="user", passive_deletes="all")
    agentExecutionSteps: Mapped[list[AgentExecutionStep]] = relationship(back_populates="user", passive_deletes="all")
    storeFavourites: Mapped[list[StoreFavourite]] = relationship(back_populates="user", passive_deletes="all")
    billingRefunds: Mapped[list[BillingRefund]] = relationship(back_populates="user", passive_deletes="all")
    chatDraft: Mapped[ChatDraft | None] = relationship(
        foreign_keys="[ChatDraft.userId]",
        back_populates="user",
        passive_deletes="all",
    )
    chatDraftReviewers: Mapped[list[ChatDraft]] = relationship(
        foreign_keys="[ChatDraft.reviewerId]",
        back_populates="reviewer",
        passive_deletes="all",
    )
    projectSprints: Mapped[list[ProjectSprint]] = relationship(back_populates="user", passive_deletes="all")
    crmSegments: Mapped[list[CrmSegment]] = relationship(back_populates="user", passive_deletes="all")
    documentApprovals: Mapped[list[DocumentApproval]] = relationship(back_populates="user", passive_deletes="all")
    supportArticles: Mapped[list[SupportArticle]] = relationship(back_populates="user", passive_deletes="all")
    shopOrders: Mapped[list[ShopOrder]] = relationship(back_populates="user", passive_deletes="all")
    learningCertificates: Mapped[list[LearningCertificate]] = relationship(
        foreign_keys="[LearningCertificate.userId]",
        back_populates="user",
        passive_deletes="all",
    )
    learningCertificateReviewers: Mapped[list[LearningCertificate]] = relationship(
        foreign_keys="[LearningCertificate.reviewerId]",
        back_populates="reviewer",
        passive_deletes="all",
    )
    opsWidgets: Mapped[list[OpsWidget]] = relationship(back_populates="user", passive_deletes="all")
    agentExecutionLogs: Mapped[list[AgentExecutionLog]] = relationship(back_populates="user", passive_deletes="all")
    storeDownloads: Mapped[list[StoreDownload]] = relationship(back_populates="user", passive_deletes="all")
    billingCredits: Mapped[list[BillingCredit]] = relationship(back_populates="user", passive_deletes="all")
    chatLabels: Mapped[list[ChatLabel]] = relationship(
        foreign_keys="[ChatLabel.userId]",
        back_populates="user",
        passive_deletes="all",
    )
    chatLabelReviewers: Mapped[list[ChatLabel]] = relationship(
        foreign_keys="[ChatLabel.reviewerId]",
        back_populates="reviewer",
        passive_deletes="all",
    )
    projectTimeEntrys: Mapped[list[ProjectTimeEntry]] = relationship(back_populates="user", passive_deletes="all")
    crmCampaigns: Mapped[list[CrmCampaign]] = relationship(back_populates="user", passive_deletes="all")
    documentBookmarks: Mapped[list[DocumentBookmark]] = relationship(
        foreign_keys="[DocumentBookmark.userId]",
        back_populates="user",
        passive_deletes="all",
    )
    documentBookmarkReviewers: Mapped[list[DocumentBookmark]] = relationship(
        foreign_keys="[DocumentBookmark.reviewerId]",
        back_populates="reviewer",
        passive_deletes="all",
    )
    supportArticleViews: Mapped[list[SupportArticleView]] = relationship(back_populates="user", passive_deletes="all")
    shopOrderLines: Mapped[list[ShopOrderLine]] = relationship(
        foreign_keys="[ShopOrderLine.userId]",
        back_populates="user",
        passive_deletes="all",
    )
    shopOrderLineReviewers: Mapped[list[ShopOrderLine]] = relationship(
        foreign_keys="[ShopOrderLine.reviewerId]",
        back_populates="reviewer",
        passive_deletes="all",
    )
    learningEnrolments: Mapped[list[LearningEnrolment]] = relationship(back_populates="user", passive_deletes="all")
    opsRunbooks: Mapped[list[OpsRunbook]] = relationship(
        foreign_keys="[OpsRunbook.userId]",
        back_populates="user",
        passive_deletes="all",
    )
    opsRunbookReviewers: Mapped[list[OpsRunbook]] = relationship(
        foreign_keys="[OpsRunbook.reviewerId]",
        back_populates="reviewer",
        passive_deletes="all",
    )
    agentWebhooks: Mapped[list[AgentWebhook]] = relationship(back_populates="user", passive_deletes="all")
    storeReports: Mapped[list[StoreReport]] = relationship(back_populates="user", passive_deletes="all")
    billingCoupons: Mapped[list[BillingCoupon]] = relationship(
        foreign_keys="[BillingCoupon.userId]",
        back_populates="user",
        passive_deletes="all",
    )
    billingCouponReviewers: Mapped[list[BillingCoupon]] = relationship(
        foreign_keys="[BillingCoupon.reviewerId]",
        back_populates="reviewer",
        passive_deletes="all",
    )
    chatEmbedding: Mapped[ChatEmbedding | None] = relationship(back_populates="user", passive_deletes="all")
    projectChecklists: Mapped[list[ProjectChecklist]] = relationship(back_populates="user", passive_deletes="all")
    crmEmailEvents: Mapped[list[CrmEmailEvent]] = relationship(back_populates="user", passive_deletes="all")
    documentArchives: Mapped[list[DocumentArchive]] = relationship(back_populates="user", passive_deletes="all")
    supportEscalations: Mapped[list[SupportEscalation]] = relationship(back_populates="user", passive_deletes="all")
    shopShipment: Mapped[ShopShipment | None] = relationship(back_populates="user", passive_deletes="all")
    learningCohorts: Mapped[list[LearningCohort]] = relationship(
        foreign_keys="[LearningCohort.userId]",
        back_populates="user",
        passive_deletes="all",
    )
    learningCohortReviewers: Mapped[list[LearningCohort]] = relationship(
        foreign_keys="[LearningCohort.reviewerId]",
        back_populates="reviewer",
        passive_deletes="all",
    )
    opsRotations: Mapped[list[OpsRotation]] = relationship(
        foreign_keys="[OpsRotation.userId]",
        back_populates="user",
        passive_deletes="all",
    )
    opsRotationReviewers: Mapped[list[OpsRotation]] = relationship(
        foreign_keys="[OpsRotation.reviewerId]",
        back_populates="reviewer",
        passive_deletes="all",
    )
    agentSecrets: Mapped[list[AgentSecret]] = relationship(back_populates="user", passive_deletes="all")
    storePayouts: Mapped[list[StorePayout]] = relationship(back_populates="user", passive_deletes="all")
    billingTaxRates: Mapped[list[BillingTaxRate]] = relationship(
        foreign_keys="[BillingTaxRate.userId]",
        back_populates="user",
        passive_deletes="all",
    )
    billingTaxRateReviewers: Mapped[list[BillingTaxRate]] = relationship(
        foreign_keys="[BillingTaxRate.reviewerId]",
        back_populates="reviewer",
        passive_deletes="all",
    )
    chatModelUsages: Mapped[list[ChatModelUsage]] = relationship(back_populates="user", passive_deletes="all")
    projectWatchers: Mapped[list[ProjectWatcher]] = relationship(back_populates="user", passive_deletes="all")
    crmForms: Mapped[list[CrmForm]] = relationship(
        foreign_keys="[CrmForm.userId]",
        back_populates="user",
        passive_deletes="all",
    )
    crmFormReviewers: Mapped[list[CrmForm]] = relationship(
        foreign_keys="[CrmForm.reviewerId]",
        back_populates="reviewer",
        passive_deletes="all",
    )
    documentImport: Mapped[DocumentImport | None] = relationship(back_populates="user", passive_deletes="all")
    supportMerges: Mapped[list[SupportMerge]] = relationship(back_populates="user", passive_deletes="all")
    shopReturns: Mapped[list[ShopReturn]] = relationship(back_populates="user", passive_deletes="all")
    learningBadges: Mapped[list[LearningBadge]] = relationship(
        foreign_keys="[LearningBadge.userId]",
        back_populates="user",
        passive_deletes="all",
    )
    learningBadgeReviewers: Mapped[list[LearningBadge]] = relationship(
        foreign_keys="[LearningBadge.reviewerId]",
        back_populates="reviewer",
        passive_deletes="all",
    )
    opsProbes: Mapped[list[OpsProbe]] = relationship(back_populates="user", passive_deletes="all")


class Workspace(Base):
    __tablename__ = "Workspace"
    __table_args__ = (sa.Index("Workspace_reviewerId_idx", "reviewerId"), sa.Index("Workspace_userId_idx", "userId"))

    id: Mapped[int] = mapped_column(sa.Integer(), primary_key=True)
    name: Mapped[str] = mapped_column(sa.Text())
    slug: Mapped[str | None] = mapped_column(sa.Text())
    position: Mapped[int] = mapped_column(sa.Integer(), default=0, server_default=sa.text("0"))
    amount: Mapped[decimal.Decimal] = mapped_column(
        sa.Numeric(14, 4),
        default=decimal.Decimal("0"),
        server_default=sa.text("0"),
    )
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
    endsAt: Mapped[datetime.datetime | None] = mapped_column(orm.UtcDateTime(precision=6, timezone=True))
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
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="Workspace_userId_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )
    reviewerId: Mapped[str | None] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="Workspace_reviewerId_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )

    user: Mapped[User | None] = relationship(foreign_keys="[Workspace.userId]", back_populates="workspaces")
    reviewer: Mapped[User | None] = relationship(
        foreign_keys="[Workspace.reviewerId]",
        back_populates="workspaceReviewers",
    )
    invitations: Mapped[list[Invitation]] = relationship(back_populates="workspace", passive_deletes="all")
    storeReviews: Mapped[list[StoreReview]] = relationship(back_populates="workspace", passive_deletes="all")
    projectTasks: Mapped[list[ProjectTask]] = relationship(back_populates="workspace", passive_deletes="all")
    documentShares: Mapped[list[DocumentShare]] = relationship(back_populates="workspace", passive_deletes="all")
    learningEnrolment: Mapped[LearningEnrolment | None] = relationship(
        back_populates="workspace",
        passive_deletes="all",
    )
    supportMerges: Mapped[list[SupportMerge]] = relationship(back_populates="workspace", passive_deletes="all")
    linkedByChatMessages: Mapped[list[ChatMessage]] = relationship(
        secondary=_ChatMessageLinks,
        back_populates="linkedWorkspaces",
        passive_deletes=True,
    )


class Team(Base):
    __tablename__ = "Team"
    __table_args__ = (
        sa.Index("Team_startsAt_createdAt_idx", sa.text('"startsAt" DESC'), "createdAt"),
        sa.Index("Team_userId_idx", "userId"),
    )

    id: Mapped[str] = mapped_column(sa.Text(), primary_key=True, default=orm.uuid4)
    name: Mapped[str] = mapped_column(sa.Text())
    score: Mapped[float | None] = mapped_column(sa.Double())
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
    status: Mapped[WorkflowStatus] = mapped_column(
        orm.PrismaEnum(WorkflowStatus, name="WorkflowStatus"),
        default=WorkflowStatus.DRAFT,
        server_default=sa.text("'DRAFT'::\"WorkflowStatus\""),
    )
    startsAt: Mapped[datetime.datetime | None] = mapped_column(orm.UtcDateTime(precision=3))
    dueOn: Mapped[datetime.date | None] = mapped_column(sa.Date())
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
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="Team_userId_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )

    user: Mapped[User] = relationship(back_populates="teams")
    members: Mapped[list[Member]] = relationship(back_populates="team", passive_deletes="all")
    invitations: Mapped[list[Invitation]] = relationship(back_populates="team", passive_deletes="all")
    roles: Mapped[list[Role]] = relationship(back_populates="team", passive_deletes="all")
    billingPlans: Mapped[list[BillingPlan]] = relationship(back_populates="team", passive_deletes="all")
    chatMessages: Mapped[list[ChatMessage]] = relationship(back_populates="team", passive_deletes="all")
    shopVariants: Mapped[list[ShopVariant]] = relationship(back_populates="team", passive_deletes="all")


class Member(Base):
    __tablename__ = "members"
    __table_args__ = (
        sa.Index("members_parent_id_idx", "parent_id"),
        sa.Index("members_reviewer_id_idx", "reviewer_id"),
        sa.Index("members_team_id_idx", "team_id"),
        sa.Index("members_user_id_idx", "user_id"),
    )

    id: Mapped[str] = mapped_column(sa.Text(), primary_key=True, default=orm.uuid4)
    position: Mapped[int] = mapped_column(sa.Integer(), default=0, server_default=sa.text("0"))
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
    visibility: Mapped[Visibility] = mapped_column(
        orm.PrismaEnum(Visibility, name="Visibility"),
        default=Visibility.team,
        server_default=sa.text("'team'::\"Visibility\""),
    )
    remindAt: Mapped[datetime.time | None] = mapped_column("remind_at", postgresql.TIME(precision=0))
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
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="members_user_id_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )
    teamId: Mapped[str | None] = mapped_column(
        "team_id",
        sa.Text(),
        sa.ForeignKey("Team.id", name="members_team_id_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )
    reviewerId: Mapped[str | None] = mapped_column(
        "reviewer_id",
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="members_reviewer_id_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )
    parentId: Mapped[str | None] = mapped_column(
        "parent_id",
        sa.Text(),
        sa.ForeignKey("members.id", name="members_parent_id_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )

    user: Mapped[User] = relationship(foreign_keys="[Member.userId]", back_populates="members")
    team: Mapped[Team | None] = relationship(back_populates="members")
    reviewer: Mapped[User | None] = relationship(foreign_keys="[Member.reviewerId]", back_populates="memberReviewers")
    parent: Mapped[Member | None] = relationship(remote_side="[Member.id]", back_populates="memberParents")
    memberParents: Mapped[list[Member]] = relationship(back_populates="parent", passive_deletes="all")
    invitations: Mapped[list[Invitation]] = relationship(back_populates="member", passive_deletes="all")
    apiKeys: Mapped[list[ApiKey]] = relationship(back_populates="member", passive_deletes="all")
    storeVersion: Mapped[StoreVersion | None] = relationship(back_populates="member", passive_deletes="all")
    crmDeals: Mapped[list[CrmDeal]] = relationship(back_populates="member", passive_deletes="all")
    projectSubtasks: Mapped[list[ProjectSubtask]] = relationship(back_populates="member", passive_deletes="all")
    billingCredits: Mapped[list[BillingCredit]] = relationship(back_populates="member", passive_deletes="all")
    projectTimeEntrys: Mapped[list[ProjectTimeEntry]] = relationship(back_populates="member", passive_deletes="all")
    linkedDocumentFolders: Mapped[list[DocumentFolder]] = relationship(
        secondary=_MemberLinks,
        back_populates="linkedByMembers",
        passive_deletes=True,
    )


class Invitation(Base):
    __tablename__ = "Invitation"
    __table_args__ = (
        sa.Index("Invitation_memberId_idx", "memberId"),
        sa.Index("Invitation_parentId_idx", "parentId"),
        sa.Index("Invitation_startsAt_createdAt_idx", sa.text('"startsAt" DESC'), "createdAt"),
        sa.Index("Invitation_teamId_idx", "teamId"),
        sa.Index("Invitation_userId_idx", "userId"),
        sa.Index("Invitation_workspaceId_idx", "workspaceId"),
    )

    id: Mapped[int] = mapped_column(sa.BigInteger(), primary_key=True)
    taxRate: Mapped[decimal.Decimal | None] = mapped_column(sa.Numeric(65, 30))
    metadata_: Mapped[Any] = mapped_column(
        "metadata",
        postgresql.JSONB(none_as_null=True),
        default=lambda: {},
        server_default=sa.text("'{}'::jsonb"),
        info={"prisma_field": "metadata"},
    )
    channels: Mapped[list[SourceKind]] = mapped_column(
        orm.ListOf(orm.PrismaEnum(SourceKind, name="SourceKind")),
        nullable=True,
    )
    startsAt: Mapped[datetime.datetime | None] = mapped_column(orm.UtcDateTime(precision=3))
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
    userId: Mapped[str] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="Invitation_userId_fkey", ondelete="RESTRICT", onupdate="CASCADE"),
    )
    workspaceId: Mapped[int | None] = mapped_column(
        sa.Integer(),
        sa.ForeignKey("Workspace.id", name="Invitation_workspaceId_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )
    memberId: Mapped[str | None] = mapped_column(
        sa.Text(),
        sa.ForeignKey("members.id", name="Invitation_memberId_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )
    teamId: Mapped[str] = mapped_column(
        sa.Text(),
        sa.ForeignKey("Team.id", name="Invitation_teamId_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )
    parentId: Mapped[int | None] = mapped_column(
        sa.BigInteger(),
        sa.ForeignKey("Invitation.id", name="Invitation_parentId_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )

    user: Mapped[User] = relationship(back_populates="invitations")
    workspace: Mapped[Workspace | None] = relationship(back_populates="invitations")
    member: Mapped[Member | None] = relationship(back_populates="invitations")
    team: Mapped[Team] = relationship(back_populates="invitations")
    parent: Mapped[Invitation | None] = relationship(remote_side="[Invitation.id]", back_populates="invitationParents")
    invitationParents: Mapped[list[Invitation]] = relationship(back_populates="parent", passive_deletes="all")
    projectBoards: Mapped[list[ProjectBoard]] = relationship(back_populates="invitation", passive_deletes="all")
    documentFolders: Mapped[list[DocumentFolder]] = relationship(back_populates="invitation", passive_deletes="all")


class Session(Base):
    __tablename__ = "Session"
    __table_args__ = (sa.Index("Session_userId_idx", "userId"),)

    id: Mapped[str] = mapped_column(sa.Text(), primary_key=True, default=orm.uuid4)
    title: Mapped[str] = mapped_column(sa.String(200))
    slug: Mapped[str | None] = mapped_column(sa.Text())
    score: Mapped[float | None] = mapped_column(sa.Double())
    taxRate: Mapped[decimal.Decimal | None] = mapped_column(sa.Numeric(65, 30))
    isArchived: Mapped[bool] = mapped_column(sa.Boolean(), default=False, server_default=sa.text("false"))
    currency: Mapped[Currency] = mapped_column(
        orm.PrismaEnum(Currency, name="Currency"),
        default=Currency.EUR,
        server_default=sa.text("'EUR'::\"Currency\""),
    )
    remindAt: Mapped[datetime.time | None] = mapped_column(postgresql.TIME(precision=0))
    ipAddress: Mapped[str | None] = mapped_column(orm.Inet())
    model_name: Mapped[str | None] = mapped_column(sa.Text())
    createdAt: Mapped[datetime.datetime] = mapped_column(
        orm.UtcDateTime(precision=3),
        default=orm.now,
        server_default=sa.text("CURRENT_TIMESTAMP"),
    )
    userId: Mapped[str | None] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="Session_userId_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )

    user: Mapped[User | None] = relationship(back_populates="sessions")
    roles: Mapped[list[Role]] = relationship(back_populates="session", passive_deletes="all")
    shopVariants: Mapped[list[ShopVariant]] = relationship(back_populates="session", passive_deletes="all")


class ApiKey(Base):
    __tablename__ = "api_keys"
    __table_args__ = (
        sa.Index("api_keys_member_id_idx", "member_id"),
        sa.Index("api_keys_starts_at_created_at_idx", sa.text("starts_at DESC"), "created_at"),
        sa.Index("api_keys_user_id_idx", "user_id"),
    )

    id: Mapped[str] = mapped_column(
        sa.Uuid(as_uuid=False),
        primary_key=True,
        server_default=sa.text("gen_random_uuid()"),
    )
    description: Mapped[str | None] = mapped_column(sa.Text())
    externalId: Mapped[str | None] = mapped_column("external_id", sa.Text())
    score: Mapped[float | None] = mapped_column(sa.Double())
    isActive: Mapped[bool] = mapped_column("is_active", sa.Boolean(), default=True, server_default=sa.text("true"))
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
    userId: Mapped[str] = mapped_column(
        "user_id",
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="api_keys_user_id_fkey", ondelete="RESTRICT", onupdate="CASCADE"),
    )
    memberId: Mapped[str] = mapped_column(
        "member_id",
        sa.Text(),
        sa.ForeignKey("members.id", name="api_keys_member_id_fkey", ondelete="RESTRICT", onupdate="CASCADE"),
    )

    user: Mapped[User] = relationship(back_populates="apiKeys")
    member: Mapped[Member] = relationship(back_populates="apiKeys")
    notifications: Mapped[list[Notification]] = relationship(back_populates="apiKey", passive_deletes="all")
    crmCompanys: Mapped[list[CrmCompany]] = relationship(back_populates="apiKey", passive_deletes="all")
    shopProducts: Mapped[list[ShopProduct]] = relationship(back_populates="apiKey", passive_deletes="all")
    learningLessons: Mapped[list[LearningLesson]] = relationship(back_populates="apiKey", passive_deletes="all")
    documentRevisions: Mapped[list[DocumentRevision]] = relationship(back_populates="apiKey", passive_deletes="all")
    billingCredits: Mapped[list[BillingCredit]] = relationship(back_populates="apiKey", passive_deletes="all")
    linkedByShopCartLines: Mapped[list[ShopCartLine]] = relationship(
        secondary=_ShopCartLineLinks,
        back_populates="linkedApiKeys",
        passive_deletes=True,
    )


class Role(Base):
    __tablename__ = "Role"
    __table_args__ = (
        sa.Index("Role_reviewerId_idx", "reviewerId"),
        sa.Index("Role_sessionId_idx", "sessionId"),
        sa.Index("Role_teamId_idx", "teamId"),
        sa.Index("Role_userId_idx", "userId"),
    )

    id: Mapped[str] = mapped_column(sa.Text(), primary_key=True, default=orm.uuid4)
    title: Mapped[str] = mapped_column(sa.String(200))
    description: Mapped[str | None] = mapped_column(sa.Text())
    slug: Mapped[str | None] = mapped_column(sa.Text())
    position: Mapped[int] = mapped_column(sa.Integer(), default=0, server_default=sa.text("0"))
    size: Mapped[int] = mapped_column(sa.BigInteger(), default=0, server_default=sa.text("0"))
    isActive: Mapped[bool] = mapped_column(sa.Boolean(), default=True, server_default=sa.text("true"))
    settings: Mapped[Any | None] = mapped_column(postgresql.JSONB(none_as_null=True))
    channels: Mapped[list[SourceKind]] = mapped_column(
        orm.ListOf(orm.PrismaEnum(SourceKind, name="SourceKind")),
        nullable=True,
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
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="Role_userId_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )
    teamId: Mapped[str] = mapped_column(
        sa.Text(),
        sa.ForeignKey("Team.id", name="Role_teamId_fkey", ondelete="RESTRICT", onupdate="CASCADE"),
    )
    sessionId: Mapped[str] = mapped_column(
        sa.Text(),
        sa.ForeignKey("Session.id", name="Role_sessionId_fkey", ondelete="RESTRICT", onupdate="CASCADE"),
    )
    reviewerId: Mapped[str | None] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="Role_reviewerId_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )

    user: Mapped[User | None] = relationship(foreign_keys="[Role.userId]", back_populates="roles")
    team: Mapped[Team] = relationship(back_populates="roles")
    session: Mapped[Session] = relationship(back_populates="roles")
    reviewer: Mapped[User | None] = relationship(foreign_keys="[Role.reviewerId]", back_populates="roleReviewers")
    agentGraphs: Mapped[list[AgentGraph]] = relationship(back_populates="role", passive_deletes="all")
    storeListings: Mapped[list[StoreListing]] = relationship(back_populates="role", passive_deletes="all")
    projectBoards: Mapped[list[ProjectBoard]] = relationship(back_populates="role", passive_deletes="all")
    agentLinks: Mapped[list[AgentLink]] = relationship(back_populates="role", passive_deletes="all")
    documentRevisions: Mapped[list[DocumentRevision]] = relationship(back_populates="role", passive_deletes="all")


class AuditEvent(Base):
    __tablename__ = "AuditEvent"
    __table_args__ = (
        sa.Index("AuditEvent_startsAt_createdAt_idx", sa.text('"startsAt" DESC'), "createdAt"),
        sa.Index("AuditEvent_userId_idx", "userId"),
    )

    id: Mapped[str] = mapped_column(sa.Uuid(as_uuid=False), primary_key=True, default=orm.uuid4)
    description: Mapped[str | None] = mapped_column(sa.Text())
    externalId: Mapped[str | None] = mapped_column(sa.Text())
    position: Mapped[int] = mapped_column(sa.Integer(), default=0, server_default=sa.text("0"))
    amount: Mapped[decimal.Decimal] = mapped_column(
        sa.Numeric(14, 4),
        default=decimal.Decimal("0"),
        server_default=sa.text("0"),
    )
    isActive: Mapped[bool] = mapped_column(sa.Boolean(), default=True, server_default=sa.text("true"))
    content: Mapped[bytes | None] = mapped_column(sa.LargeBinary())
    priority: Mapped[Priority | None] = mapped_column(orm.PrismaEnum(Priority, name="Priority"))
    source: Mapped[SourceKind] = mapped_column(
        orm.PrismaEnum(SourceKind, name="SourceKind"),
        default=SourceKind.webApp,
        server_default=sa.text("'webApp'::\"SourceKind\""),
    )
    startsAt: Mapped[datetime.datetime | None] = mapped_column(orm.UtcDateTime(precision=3))
    endsAt: Mapped[datetime.datetime | None] = mapped_column(orm.UtcDateTime(precision=6, timezone=True))
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
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="AuditEvent_userId_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )

    user: Mapped[User | None] = relationship(back_populates="auditEvents")
    learningCourses: Mapped[list[LearningCourse]] = relationship(back_populates="auditEvent", passive_deletes="all")
    learningQuestion: Mapped[LearningQuestion | None] = relationship(back_populates="auditEvent", passive_deletes="all")


class Notification(Base):
    __tablename__ = "notifications"
    __table_args__ = (
        sa.Index("notifications_api_key_id_idx", "api_key_id"),
        sa.Index("notifications_user_id_idx", "user_id"),
    )

    id: Mapped[int] = mapped_column(sa.BigInteger(), primary_key=True)
    position: Mapped[int] = mapped_column(sa.Integer(), default=0, server_default=sa.text("0"))
    taxRate: Mapped[decimal.Decimal | None] = mapped_column("tax_rate", sa.Numeric(65, 30))
    isActive: Mapped[bool] = mapped_column("is_active", sa.Boolean(), default=True, server_default=sa.text("true"))
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
    channels: Mapped[list[SourceKind]] = mapped_column(
        orm.ListOf(orm.PrismaEnum(SourceKind, name="SourceKind")),
        nullable=True,
    )
    tier: Mapped[SubscriptionTier] = mapped_column(
        orm.PrismaEnum(SubscriptionTier, name="SubscriptionTier"),
        default=SubscriptionTier.FREE,
        server_default=sa.text("'FREE'::\"SubscriptionTier\""),
    )
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
    userId: Mapped[str | None] = mapped_column(
        "user_id",
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="notifications_user_id_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )
    apiKeyId: Mapped[str | None] = mapped_column(
        "api_key_id",
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("api_keys.id", name="notifications_api_key_id_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )

    user: Mapped[User | None] = relationship(back_populates="notifications")
    apiKey: Mapped[ApiKey | None] = relationship(back_populates="notifications")
    crmCompanys: Mapped[list[CrmCompany]] = relationship(back_populates="notification", passive_deletes="all")
    learningCourses: Mapped[list[LearningCourse]] = relationship(back_populates="notification", passive_deletes="all")
    documentFiles: Mapped[list[DocumentFile]] = relationship(back_populates="notification", passive_deletes="all")
    agentExecutionSteps: Mapped[list[AgentExecutionStep]] = relationship(
        back_populates="notification",
        passive_deletes="all",
    )


class AgentGraph(Base):
    __tablename__ = "AgentGraph"
    __table_args__ = (sa.Index("AgentGraph_roleId_idx", "roleId"), sa.Index("AgentGraph_userId_idx", "userId"))

    id: Mapped[str] = mapped_column(
        sa.Uuid(as_uuid=False),
        primary_key=True,
        server_default=sa.text("gen_random_uuid()"),
    )
    name: Mapped[str] = mapped_column(sa.Text())
    description: Mapped[str | None] = mapped_column(sa.Text())
    weights: Mapped[list[float]] = mapped_column(orm.ListOf(sa.Double()), nullable=True)
    priority: Mapped[Priority | None] = mapped_column(orm.PrismaEnum(Priority, name="Priority"))
    currency: Mapped[Currency] = mapped_column(
        orm.PrismaEnum(Currency, name="Currency"),
        default=Currency.EUR,
        server_default=sa.text("'EUR'::\"Currency\""),
    )
    dueOn: Mapped[datetime.date | None] = mapped_column(sa.Date())
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
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="AgentGraph_userId_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )
    roleId: Mapped[str | None] = mapped_column(
        sa.Text(),
        sa.ForeignKey("Role.id", name="AgentGraph_roleId_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )

    user: Mapped[User | None] = relationship(back_populates="agentGraphs")
    role: Mapped[Role | None] = relationship(back_populates="agentGraphs")
    projectBoards: Mapped[list[ProjectBoard]] = relationship(back_populates="agentGraph", passive_deletes="all")
    documentFolders: Mapped[list[DocumentFolder]] = relationship(back_populates="agentGraph", passive_deletes="all")
    supportTickets: Mapped[list[SupportTicket]] = relationship(back_populates="agentGraph", passive_deletes="all")
    documentFiles: Mapped[list[DocumentFile]] = relationship(back_populates="agentGraph", passive_deletes="all")
    chatAttachments: Mapped[list[ChatAttachment]] = relationship(back_populates="agentGraph", passive_deletes="all")
    projectTasks: Mapped[list[ProjectTask]] = relationship(back_populates="agentGraph", passive_deletes="all")
    supportMerges: Mapped[list[SupportMerge]] = relationship(back_populates="agentGraph", passive_deletes="all")
    linkedShopStocks: Mapped[list[ShopStock]] = relationship(
        secondary=_AgentGraphLinks,
        back_populates="linkedByAgentGraphs",
        passive_deletes=True,
    )


class StoreListing(Base):
    __tablename__ = "StoreListing"
    __table_args__ = (
        sa.Index("StoreListing_reviewerId_idx", "reviewerId"),
        sa.Index("StoreListing_roleId_idx", "roleId"),
        sa.Index("StoreListing_startsAt_createdAt_idx", sa.text('"startsAt" DESC'), "createdAt"),
        sa.Index("StoreListing_userId_idx", "userId"),
        sa.Index("StoreListing_userId_reference_key", "userId", "reference", unique=True),
    )

    id: Mapped[str] = mapped_column(sa.Uuid(as_uuid=False), primary_key=True, default=orm.uuid4)
    name: Mapped[str] = mapped_column(sa.Text())
    slug: Mapped[str | None] = mapped_column(sa.Text())
    metadata_: Mapped[Any] = mapped_column(
        "metadata",
        postgresql.JSONB(none_as_null=True),
        default=lambda: {},
        server_default=sa.text("'{}'::jsonb"),
        info={"prisma_field": "metadata"},
    )
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
    startsAt: Mapped[datetime.datetime | None] = mapped_column(orm.UtcDateTime(precision=3))
    remindAt: Mapped[datetime.time | None] = mapped_column(postgresql.TIME(precision=0))
    model_name: Mapped[str | None] = mapped_column(sa.Text())
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
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="StoreListing_userId_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )
    roleId: Mapped[str] = mapped_column(
        sa.Text(),
        sa.ForeignKey("Role.id", name="StoreListing_roleId_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )
    reviewerId: Mapped[str | None] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="StoreListing_reviewerId_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )

    user: Mapped[User] = relationship(foreign_keys="[StoreListing.userId]", back_populates="storeListings")
    role: Mapped[Role] = relationship(back_populates="storeListings")
    reviewer: Mapped[User | None] = relationship(
        foreign_keys="[StoreListing.reviewerId]",
        back_populates="storeListingReviewers",
    )
    supportTickets: Mapped[list[SupportTicket]] = relationship(back_populates="storeListing", passive_deletes="all")
    opsServers: Mapped[list[OpsServer]] = relationship(back_populates="storeListing", passive_deletes="all")
    crmContacts: Mapped[list[CrmContact]] = relationship(back_populates="storeListing", passive_deletes="all")
    documentFiles: Mapped[list[DocumentFile]] = relationship(back_populates="storeListing", passive_deletes="all")
    documentSignatures: Mapped[list[DocumentSignature]] = relationship(
        back_populates="storeListing",
        passive_deletes="all",
    )
    billingTaxRates: Mapped[list[BillingTaxRate]] = relationship(back_populates="storeListing", passive_deletes="all")


class BillingAccount(Base):
    __tablename__ = "billing_accounts"
    __table_args__ = (
        sa.Index("billing_accounts_tags_idx", "tags", postgresql_using="gin"),
        sa.Index("billing_accounts_user_id_idx", "user_id"),
    )

    id: Mapped[int] = mapped_column(sa.BigInteger(), primary_key=True)
    tags: Mapped[list[str]] = mapped_column(orm.ListOf(sa.Text()), nullable=True)
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
    endsAt: Mapped[datetime.datetime | None] = mapped_column("ends_at", orm.UtcDateTime(precision=6, timezone=True))
    remindAt: Mapped[datetime.time | None] = mapped_column("remind_at", postgresql.TIME(precision=0))
    ipAddress: Mapped[str | None] = mapped_column("ip_address", orm.Inet())
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
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="billing_accounts_user_id_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )

    user: Mapped[User | None] = relationship(back_populates="billingAccounts")
    chatThreads: Mapped[list[ChatThread]] = relationship(back_populates="billingAccount", passive_deletes="all")
    opsServers: Mapped[list[OpsServer]] = relationship(back_populates="billingAccount", passive_deletes="all")
    learningLessons: Mapped[list[LearningLesson]] = relationship(back_populates="billingAccount", passive_deletes="all")
    storeReviews: Mapped[list[StoreReview]] = relationship(back_populates="billingAccount", passive_deletes="all")
    opsAlerts: Mapped[list[OpsAlert]] = relationship(back_populates="billingAccount", passive_deletes="all")
    billingPayments: Mapped[list[BillingPayment]] = relationship(back_populates="billingAccount", passive_deletes="all")


class ChatThread(Base):
    __tablename__ = "ChatThread"
    __table_args__ = (
        sa.Index("ChatThread_billingAccountId_idx", "billingAccountId"),
        sa.Index("ChatThread_userId_idx", "userId"),
    )

    id: Mapped[int] = mapped_column(sa.BigInteger(), primary_key=True)
    description: Mapped[str | None] = mapped_column(sa.Text())
    slug: Mapped[str | None] = mapped_column(sa.Text())
    payload: Mapped[Any | None] = mapped_column(postgresql.JSONB(none_as_null=True))
    weights: Mapped[list[float]] = mapped_column(orm.ListOf(sa.Double()), nullable=True)
    content: Mapped[bytes | None] = mapped_column(sa.LargeBinary())
    attempts: Mapped[int] = mapped_column(sa.SmallInteger(), default=0, server_default=sa.text("0"))
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
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="ChatThread_userId_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )
    billingAccountId: Mapped[int] = mapped_column(
        sa.BigInteger(),
        sa.ForeignKey(
            "billing_accounts.id",
            name="ChatThread_billingAccountId_fkey",
            ondelete="CASCADE",
            onupdate="CASCADE",
        ),
    )

    user: Mapped[User | None] = relationship(back_populates="chatThreads")
    billingAccount: Mapped[BillingAccount] = relationship(back_populates="chatThreads")
    learningQuizs: Mapped[list[LearningQuiz]] = relationship(back_populates="chatThread", passive_deletes="all")
    crmActivitys: Mapped[list[CrmActivity]] = relationship(back_populates="chatThread", passive_deletes="all")
    supportSlas: Mapped[list[SupportSla]] = relationship(back_populates="chatThread", passive_deletes="all")


class ProjectBoard(Base):
    __tablename__ = "ProjectBoard"
    __table_args__ = (
        sa.Index("ProjectBoard_agentGraphId_idx", "agentGraphId"),
        sa.Index("ProjectBoard_invitationId_idx", "invitationId"),
        sa.Index("ProjectBoard_roleId_idx", "roleId"),
        sa.Index("ProjectBoard_userId_idx", "userId"),
    )

    id: Mapped[int] = mapped_column(sa.Integer(), primary_key=True)
    size: Mapped[int] = mapped_column(sa.BigInteger(), default=0, server_default=sa.text("0"))
    visibility: Mapped[Visibility] = mapped_column(
        orm.PrismaEnum(Visibility, name="Visibility"),
        default=Visibility.team,
        server_default=sa.text("'team'::\"Visibility\""),
    )
    dueOn: Mapped[datetime.date | None] = mapped_column(sa.Date())
    remindAt: Mapped[datetime.time | None] = mapped_column(postgresql.TIME(precision=0))
    createdAt: Mapped[datetime.datetime] = mapped_column(
        orm.UtcDateTime(precision=3),
        default=orm.now,
        server_default=sa.text("CURRENT_TIMESTAMP"),
    )
    userId: Mapped[str] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="ProjectBoard_userId_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )
    roleId: Mapped[str] = mapped_column(
        sa.Text(),
        sa.ForeignKey("Role.id", name="ProjectBoard_roleId_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )
    invitationId: Mapped[int] = mapped_column(
        sa.BigInteger(),
        sa.ForeignKey("Invitation.id", name="ProjectBoard_invitationId_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )
    agentGraphId: Mapped[str | None] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("AgentGraph.id", name="ProjectBoard_agentGraphId_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )

    user: Mapped[User] = relationship(back_populates="projectBoards")
    role: Mapped[Role] = relationship(back_populates="projectBoards")
    invitation: Mapped[Invitation] = relationship(back_populates="projectBoards")
    agentGraph: Mapped[AgentGraph | None] = relationship(back_populates="projectBoards")
    documentFolders: Mapped[list[DocumentFolder]] = relationship(back_populates="projectBoard", passive_deletes="all")
    storeFavourites: Mapped[list[StoreFavourite]] = relationship(back_populates="projectBoard", passive_deletes="all")


class CrmCompany(Base):
    __tablename__ = "crm_companys"
    __table_args__ = (
        sa.Index("crm_companys_api_key_id_idx", "api_key_id"),
        sa.Index("crm_companys_notification_id_idx", "notification_id"),
        sa.Index("crm_companys_user_id_idx", "user_id"),
        sa.Index("crm_companys_user_id_reference_key", "user_id", "reference", unique=True),
    )

    id: Mapped[str] = mapped_column(sa.Text(), primary_key=True, default=orm.cuid)
    title: Mapped[str] = mapped_column(sa.String(200))
    description: Mapped[str | None] = mapped_column(sa.Text())
    externalId: Mapped[str | None] = mapped_column("external_id", sa.Text())
    isActive: Mapped[bool] = mapped_column("is_active", sa.Boolean(), default=True, server_default=sa.text("true"))
    payload: Mapped[Any | None] = mapped_column(postgresql.JSONB(none_as_null=True))
    dueOn: Mapped[datetime.date | None] = mapped_column("due_on", sa.Date())
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
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="crm_companys_user_id_fkey", ondelete="RESTRICT", onupdate="CASCADE"),
    )
    notificationId: Mapped[int] = mapped_column(
        "notification_id",
        sa.BigInteger(),
        sa.ForeignKey(
            "notifications.id",
            name="crm_companys_notification_id_fkey",
            ondelete="RESTRICT",
            onupdate="CASCADE",
        ),
    )
    apiKeyId: Mapped[str] = mapped_column(
        "api_key_id",
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("api_keys.id", name="crm_companys_api_key_id_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )

    user: Mapped[User] = relationship(back_populates="crmCompanys")
    notification: Mapped[Notification] = relationship(back_populates="crmCompanys")
    apiKey: Mapped[ApiKey] = relationship(back_populates="crmCompanys")
    supportSlas: Mapped[list[SupportSla]] = relationship(back_populates="crmCompany", passive_deletes="all")


class DocumentFolder(Base):
    __tablename__ = "DocumentFolder"
    __table_args__ = (
        sa.Index("DocumentFolder_agentGraphId_idx", "agentGraphId"),
        sa.Index("DocumentFolder_invitationId_idx", "invitationId"),
        sa.Index("DocumentFolder_parentId_idx", "parentId"),
        sa.Index("DocumentFolder_projectBoardId_idx", "projectBoardId"),
        sa.Index("DocumentFolder_userId_idx", "userId"),
    )

    id: Mapped[str] = mapped_column(
        sa.Uuid(as_uuid=False),
        primary_key=True,
        server_default=sa.text("gen_random_uuid()"),
    )
    title: Mapped[str] = mapped_column(sa.String(200))
    slug: Mapped[str | None] = mapped_column(sa.Text())
    externalId: Mapped[str | None] = mapped_column(sa.Text())
    score: Mapped[float | None] = mapped_column(sa.Double())
    size: Mapped[int] = mapped_column(sa.BigInteger(), default=0, server_default=sa.text("0"))
    isArchived: Mapped[bool] = mapped_column(sa.Boolean(), default=False, server_default=sa.text("false"))
    settings: Mapped[Any | None] = mapped_column(postgresql.JSONB(none_as_null=True))
    currency: Mapped[Currency] = mapped_column(
        orm.PrismaEnum(Currency, name="Currency"),
        default=Currency.EUR,
        server_default=sa.text("'EUR'::\"Currency\""),
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
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="DocumentFolder_userId_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )
    projectBoardId: Mapped[int] = mapped_column(
        sa.Integer(),
        sa.ForeignKey(
            "ProjectBoard.id",
            name="DocumentFolder_projectBoardId_fkey",
            ondelete="RESTRICT",
            onupdate="CASCADE",
        ),
    )
    invitationId: Mapped[int | None] = mapped_column(
        sa.BigInteger(),
        sa.ForeignKey(
            "Invitation.id",
            name="DocumentFolder_invitationId_fkey",
            ondelete="SET NULL",
            onupdate="CASCADE",
        ),
    )
    agentGraphId: Mapped[str] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey(
            "AgentGraph.id",
            name="DocumentFolder_agentGraphId_fkey",
            ondelete="RESTRICT",
            onupdate="CASCADE",
        ),
    )
    parentId: Mapped[str | None] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey(
            "DocumentFolder.id",
            name="DocumentFolder_parentId_fkey",
            ondelete="SET NULL",
            onupdate="CASCADE",
        ),
    )

    user: Mapped[User] = relationship(back_populates="documentFolders")
    projectBoard: Mapped[ProjectBoard] = relationship(back_populates="documentFolders")
    invitation: Mapped[Invitation | None] = relationship(back_populates="documentFolders")
    agentGraph: Mapped[AgentGraph] = relationship(back_populates="documentFolders")
    parent: Mapped[DocumentFolder | None] = relationship(
        remote_side="[DocumentFolder.id]",
        back_populates="documentFolderParents",
    )
    documentFolderParents: Mapped[list[DocumentFolder]] = relationship(back_populates="parent", passive_deletes="all")
    learningCourses: Mapped[list[LearningCourse]] = relationship(back_populates="documentFolder", passive_deletes="all")
    learningLessons: Mapped[list[LearningLesson]] = relationship(back_populates="documentFolder", passive_deletes="all")
    opsAlerts: Mapped[list[OpsAlert]] = relationship(back_populates="documentFolder", passive_deletes="all")
    documentTemplates: Mapped[list[DocumentTemplate]] = relationship(
        back_populates="documentFolder",
        passive_deletes="all",
    )
    storeDownloads: Mapped[list[StoreDownload]] = relationship(back_populates="documentFolder", passive_deletes="all")
    linkedByMembers: Mapped[list[Member]] = relationship(
        secondary=_MemberLinks,
        back_populates="linkedDocumentFolders",
        passive_deletes=True,
    )


class SupportTicket(Base):
    __tablename__ = "SupportTicket"
    __table_args__ = (
        sa.Index("SupportTicket_agentGraphId_idx", "agentGraphId"),
        sa.Index("SupportTicket_storeListingId_idx", "storeListingId"),
        sa.Index("SupportTicket_userId_key", "userId", unique=True),
    )

    id: Mapped[int] = mapped_column(sa.BigInteger(), primary_key=True)
    slug: Mapped[str | None] = mapped_column(sa.Text())
    size: Mapped[int] = mapped_column(sa.BigInteger(), default=0, server_default=sa.text("0"))
    settings: Mapped[Any | None] = mapped_column(postgresql.JSONB(none_as_null=True))
    scopes: Mapped[list[str]] = mapped_column(
        orm.ListOf(sa.Text()),
        nullable=True,
        default=list,
        server_default=sa.text("ARRAY[]::text[]"),
    )
    weights: Mapped[list[float]] = mapped_column(orm.ListOf(sa.Double()), nullable=True)
    currency: Mapped[Currency] = mapped_column(
        orm.PrismaEnum(Currency, name="Currency"),
        default=Currency.EUR,
        server_default=sa.text("'EUR'::\"Currency\""),
    )
    locale: Mapped[str] = mapped_column(sa.CHAR(2), default="en", server_default=sa.text("'en'::bpchar"))
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
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="SupportTicket_userId_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )
    storeListingId: Mapped[str] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey(
            "StoreListing.id",
            name="SupportTicket_storeListingId_fkey",
            ondelete="CASCADE",
            onupdate="CASCADE",
        ),
    )
    agentGraphId: Mapped[str] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("AgentGraph.id", name="SupportTicket_agentGraphId_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )

    user: Mapped[User] = relationship(back_populates="supportTicket")
    storeListing: Mapped[StoreListing] = relationship(back_populates="supportTickets")
    agentGraph: Mapped[AgentGraph] = relationship(back_populates="supportTickets")
    linkedOpsWidgets: Mapped[list[OpsWidget]] = relationship(
        secondary=_SupportTicketLinks,
        back_populates="linkedBySupportTickets",
        passive_deletes=True,
    )


class ShopProduct(Base):
    __tablename__ = "shop_products"
    __table_args__ = (
        sa.Index("shop_products_api_key_id_idx", "api_key_id"),
        sa.Index("shop_products_reviewer_id_idx", "reviewer_id"),
        sa.Index("shop_products_user_id_idx", "user_id"),
    )

    id: Mapped[str] = mapped_column(sa.Uuid(as_uuid=False), primary_key=True, default=orm.uuid4)
    name: Mapped[str] = mapped_column(sa.Text())
    content: Mapped[bytes | None] = mapped_column(sa.LargeBinary())
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
    userId: Mapped[str] = mapped_column(
        "user_id",
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="shop_products_user_id_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )
    apiKeyId: Mapped[str] = mapped_column(
        "api_key_id",
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("api_keys.id", name="shop_products_api_key_id_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )
    reviewerId: Mapped[str | None] = mapped_column(
        "reviewer_id",
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="shop_products_reviewer_id_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )

    user: Mapped[User] = relationship(foreign_keys="[ShopProduct.userId]", back_populates="shopProducts")
    apiKey: Mapped[ApiKey] = relationship(back_populates="shopProducts")
    reviewer: Mapped[User | None] = relationship(
        foreign_keys="[ShopProduct.reviewerId]",
        back_populates="shopProductReviewers",
    )
    agentNodes: Mapped[list[AgentNode]] = relationship(back_populates="shopProduct", passive_deletes="all")
    supportReplys: Mapped[list[SupportReply]] = relationship(back_populates="shopProduct", passive_deletes="all")
    documentShares: Mapped[list[DocumentShare]] = relationship(back_populates="shopProduct", passive_deletes="all")
    chatDrafts: Mapped[list[ChatDraft]] = relationship(back_populates="shopProduct", passive_deletes="all")
    supportArticleViews: Mapped[list[SupportArticleView]] = relationship(
        back_populates="shopProduct",
        passive_deletes="all",
    )
    agentSecrets: Mapped[list[AgentSecret]] = relationship(back_populates="shopProduct", passive_deletes="all")


class LearningCourse(Base):
    __tablename__ = "LearningCourse"
    __table_args__ = (
        sa.Index("LearningCourse_auditEventId_idx", "auditEventId"),
        sa.Index("LearningCourse_documentFolderId_idx", "documentFolderId"),
        sa.Index("LearningCourse_notificationId_idx", "notificationId"),
        sa.Index("LearningCourse_parentId_idx", "parentId"),
        sa.Index("LearningCourse_userId_idx", "userId"),
        sa.Index("LearningCourse_userId_reference_key", "userId", "reference", unique=True),
    )

    id: Mapped[str] = mapped_column(sa.Uuid(as_uuid=False), primary_key=True, default=orm.uuid4)
    name: Mapped[str] = mapped_column(sa.Text())
    externalId: Mapped[str | None] = mapped_column(sa.Text())
    size: Mapped[int] = mapped_column(sa.BigInteger(), default=0, server_default=sa.text("0"))
    tags: Mapped[list[str]] = mapped_column(orm.ListOf(sa.Text()), nullable=True)
    currency: Mapped[Currency] = mapped_column(
        orm.PrismaEnum(Currency, name="Currency"),
        default=Currency.EUR,
        server_default=sa.text("'EUR'::\"Currency\""),
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
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="LearningCourse_userId_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )
    auditEventId: Mapped[str | None] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey(
            "AuditEvent.id",
            name="LearningCourse_auditEventId_fkey",
            ondelete="SET NULL",
            onupdate="CASCADE",
        ),
    )
    documentFolderId: Mapped[str] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey(
            "DocumentFolder.id",
            name="LearningCourse_documentFolderId_fkey",
            ondelete="CASCADE",
            onupdate="CASCADE",
        ),
    )
    notificationId: Mapped[int] = mapped_column(
        sa.BigInteger(),
        sa.ForeignKey(
            "notifications.id",
            name="LearningCourse_notificationId_fkey",
            ondelete="CASCADE",
            onupdate="CASCADE",
        ),
    )
    parentId: Mapped[str | None] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey(
            "LearningCourse.id",
            name="LearningCourse_parentId_fkey",
            ondelete="SET NULL",
            onupdate="CASCADE",
        ),
    )

    user: Mapped[User] = relationship(back_populates="learningCourses")
    auditEvent: Mapped[AuditEvent | None] = relationship(back_populates="learningCourses")
    documentFolder: Mapped[DocumentFolder] = relationship(back_populates="learningCourses")
    notification: Mapped[Notification] = relationship(back_populates="learningCourses")
    parent: Mapped[LearningCourse | None] = relationship(
        remote_side="[LearningCourse.id]",
        back_populates="learningCourseParents",
    )
    learningCourseParents: Mapped[list[LearningCourse]] = relationship(back_populates="parent", passive_deletes="all")
    billingSubscriptions: Mapped[list[BillingSubscription]] = relationship(
        back_populates="learningCourse",
        passive_deletes="all",
    )
    learningQuestions: Mapped[list[LearningQuestion]] = relationship(
        back_populates="learningCourse",
        passive_deletes="all",
    )
    chatDrafts: Mapped[list[ChatDraft]] = relationship(back_populates="learningCourse", passive_deletes="all")


class OpsServer(Base):
    __tablename__ = "OpsServer"
    __table_args__ = (
        sa.Index("OpsServer_billingAccountId_idx", "billingAccountId"),
        sa.Index("OpsServer_startsAt_createdAt_idx", sa.text('"startsAt" DESC'), "createdAt"),
        sa.Index("OpsServer_storeListingId_idx", "storeListingId"),
        sa.Index("OpsServer_userId_idx", "userId"),
    )

    id: Mapped[int] = mapped_column(sa.BigInteger(), primary_key=True)
    taxRate: Mapped[decimal.Decimal | None] = mapped_column(sa.Numeric(65, 30))
    isActive: Mapped[bool] = mapped_column(sa.Boolean(), default=True, server_default=sa.text("true"))
    isArchived: Mapped[bool] = mapped_column(sa.Boolean(), default=False, server_default=sa.text("false"))
    payload: Mapped[Any | None] = mapped_column(postgresql.JSONB(none_as_null=True))
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
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="OpsServer_userId_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )
    storeListingId: Mapped[str] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("StoreListing.id", name="OpsServer_storeListingId_fkey", ondelete="RESTRICT", onupdate="CASCADE"),
    )
    billingAccountId: Mapped[int] = mapped_column(
        sa.BigInteger(),
        sa.ForeignKey(
            "billing_accounts.id",
            name="OpsServer_billingAccountId_fkey",
            ondelete="CASCADE",
            onupdate="CASCADE",
        ),
    )

    user: Mapped[User | None] = relationship(back_populates="opsServers")
    storeListing: Mapped[StoreListing] = relationship(back_populates="opsServers")
    billingAccount: Mapped[BillingAccount] = relationship(back_populates="opsServers")
    storeVersion: Mapped[StoreVersion | None] = relationship(back_populates="opsServer", passive_deletes="all")
    crmContacts: Mapped[list[CrmContact]] = relationship(back_populates="opsServer", passive_deletes="all")
    documentApprovals: Mapped[list[DocumentApproval]] = relationship(back_populates="opsServer", passive_deletes="all")


class AgentNode(Base):
    __tablename__ = "agent_nodes"
    __table_args__ = (
        sa.Index("agent_nodes_reviewer_id_idx", "reviewer_id"),
        sa.Index("agent_nodes_shop_product_id_idx", "shop_product_id"),
        sa.Index("agent_nodes_starts_at_created_at_idx", sa.text("starts_at DESC"), "created_at"),
        sa.Index("agent_nodes_user_id_idx", "user_id"),
    )

    id: Mapped[str] = mapped_column(
        sa.Uuid(as_uuid=False),
        primary_key=True,
        server_default=sa.text("gen_random_uuid()"),
    )
    description: Mapped[str | None] = mapped_column(sa.Text())
    slug: Mapped[str | None] = mapped_column(sa.Text())
    isActive: Mapped[bool] = mapped_column("is_active", sa.Boolean(), default=True, server_default=sa.text("true"))
    status: Mapped[WorkflowStatus] = mapped_column(
        orm.PrismaEnum(WorkflowStatus, name="WorkflowStatus"),
        default=WorkflowStatus.DRAFT,
        server_default=sa.text("'DRAFT'::\"WorkflowStatus\""),
    )
    priority: Mapped[Priority | None] = mapped_column(orm.PrismaEnum(Priority, name="Priority"))
    startsAt: Mapped[datetime.datetime | None] = mapped_column("starts_at", orm.UtcDateTime(precision=3))
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
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="agent_nodes_user_id_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )
    shopProductId: Mapped[str | None] = mapped_column(
        "shop_product_id",
        sa.Uuid(as_uuid=False),
        sa.ForeignKey(
            "shop_products.id",
            name="agent_nodes_shop_product_id_fkey",
            ondelete="SET NULL",
            onupdate="CASCADE",
        ),
    )
    reviewerId: Mapped[str | None] = mapped_column(
        "reviewer_id",
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="agent_nodes_reviewer_id_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )

    user: Mapped[User | None] = relationship(foreign_keys="[AgentNode.userId]", back_populates="agentNodes")
    shopProduct: Mapped[ShopProduct | None] = relationship(back_populates="agentNodes")
    reviewer: Mapped[User | None] = relationship(
        foreign_keys="[AgentNode.reviewerId]",
        back_populates="agentNodeReviewers",
    )
    billingPlans: Mapped[list[BillingPlan]] = relationship(back_populates="agentNode", passive_deletes="all")
    opsDeployments: Mapped[list[OpsDeployment]] = relationship(back_populates="agentNode", passive_deletes="all")
    shopCarts: Mapped[list[ShopCart]] = relationship(back_populates="agentNode", passive_deletes="all")
    crmNotes: Mapped[list[CrmNote]] = relationship(back_populates="agentNode", passive_deletes="all")
    documentBookmarks: Mapped[list[DocumentBookmark]] = relationship(back_populates="agentNode", passive_deletes="all")
    linkedByLearningQuestions: Mapped[list[LearningQuestion]] = relationship(
        secondary=_LearningQuestionLinks,
        back_populates="linkedAgentNodes",
        passive_deletes=True,
    )


class StoreVersion(Base):
    __tablename__ = "StoreVersion"
    __table_args__ = (
        sa.Index("StoreVersion_memberId_key", "memberId", unique=True),
        sa.Index("StoreVersion_opsServerId_key", "opsServerId", unique=True),
        sa.Index("StoreVersion_reviewerId_idx", "reviewerId"),
        sa.Index("StoreVersion_userId_idx", "userId"),
    )

    id: Mapped[str] = mapped_column(
        sa.Uuid(as_uuid=False),
        primary_key=True,
        server_default=sa.text("gen_random_uuid()"),
    )
    settings: Mapped[Any | None] = mapped_column(postgresql.JSONB(none_as_null=True))
    source: Mapped[SourceKind] = mapped_column(
        orm.PrismaEnum(SourceKind, name="SourceKind"),
        default=SourceKind.webApp,
        server_default=sa.text("'webApp'::\"SourceKind\""),
    )
    attempts: Mapped[int] = mapped_column(sa.SmallInteger(), default=0, server_default=sa.text("0"))
    locale: Mapped[str] = mapped_column(sa.CHAR(2), default="en", server_default=sa.text("'en'::bpchar"))
    createdAt: Mapped[datetime.datetime] = mapped_column(
        orm.UtcDateTime(precision=3),
        default=orm.now,
        server_default=sa.text("CURRENT_TIMESTAMP"),
    )
    userId: Mapped[str | None] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="StoreVersion_userId_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )
    memberId: Mapped[str] = mapped_column(
        sa.Text(),
        sa.ForeignKey("members.id", name="StoreVersion_memberId_fkey", ondelete="RESTRICT", onupdate="CASCADE"),
    )
    opsServerId: Mapped[int] = mapped_column(
        sa.BigInteger(),
        sa.ForeignKey("OpsServer.id", name="StoreVersion_opsServerId_fkey", ondelete="RESTRICT", onupdate="CASCADE"),
    )
    reviewerId: Mapped[str | None] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="StoreVersion_reviewerId_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )

    user: Mapped[User | None] = relationship(foreign_keys="[StoreVersion.userId]", back_populates="storeVersions")
    member: Mapped[Member] = relationship(back_populates="storeVersion")
    opsServer: Mapped[OpsServer] = relationship(back_populates="storeVersion")
    reviewer: Mapped[User | None] = relationship(
        foreign_keys="[StoreVersion.reviewerId]",
        back_populates="storeVersionReviewers",
    )
    supportReplys: Mapped[list[SupportReply]] = relationship(back_populates="storeVersion", passive_deletes="all")
    opsDeployments: Mapped[list[OpsDeployment]] = relationship(back_populates="storeVersion", passive_deletes="all")
    documentTemplates: Mapped[list[DocumentTemplate]] = relationship(
        back_populates="storeVersion",
        passive_deletes="all",
    )
    opsRotations: Mapped[list[OpsRotation]] = relationship(back_populates="storeVersion", passive_deletes="all")


class BillingPlan(Base):
    __tablename__ = "BillingPlan"
    __table_args__ = (
        sa.Index("BillingPlan_agentNodeId_idx", "agentNodeId"),
        sa.Index("BillingPlan_tags_idx", "tags", postgresql_using="gin"),
        sa.Index("BillingPlan_teamId_idx", "teamId"),
        sa.Index("BillingPlan_userId_idx", "userId"),
    )

    id: Mapped[str] = mapped_column(sa.Text(), primary_key=True, default=orm.cuid)
    title: Mapped[str] = mapped_column(sa.String(200))
    score: Mapped[float | None] = mapped_column(sa.Double())
    tags: Mapped[list[str]] = mapped_column(orm.ListOf(sa.Text()), nullable=True)
    ipAddress: Mapped[str | None] = mapped_column(orm.Inet())
    model_name: Mapped[str | None] = mapped_column(sa.Text())
    token: Mapped[str] = mapped_column(sa.Text(), default=orm.Nanoid(16))
    createdAt: Mapped[datetime.datetime] = mapped_column(
        orm.UtcDateTime(precision=3),
        default=orm.now,
        server_default=sa.text("CURRENT_TIMESTAMP"),
    )
    userId: Mapped[str] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="BillingPlan_userId_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )
    agentNodeId: Mapped[str] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("agent_nodes.id", name="BillingPlan_agentNodeId_fkey", ondelete="RESTRICT", onupdate="CASCADE"),
    )
    teamId: Mapped[str | None] = mapped_column(
        sa.Text(),
        sa.ForeignKey("Team.id", name="BillingPlan_teamId_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )

    user: Mapped[User] = relationship(back_populates="billingPlans")
    agentNode: Mapped[AgentNode] = relationship(back_populates="billingPlans")
    team: Mapped[Team | None] = relationship(back_populates="billingPlans")
    crmCampaigns: Mapped[list[CrmCampaign]] = relationship(back_populates="billingPlan", passive_deletes="all")


class ChatMessage(Base):
    __tablename__ = "chat_messages"
    __table_args__ = (
        sa.Index("chat_messages_team_id_idx", "team_id"),
        sa.Index("chat_messages_user_id_idx", "user_id"),
    )

    id: Mapped[str] = mapped_column(
        sa.Uuid(as_uuid=False),
        primary_key=True,
        server_default=sa.text("gen_random_uuid()"),
    )
    externalId: Mapped[str | None] = mapped_column("external_id", sa.Text())
    size: Mapped[int] = mapped_column(sa.BigInteger(), default=0, server_default=sa.text("0"))
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
    locale: Mapped[str] = mapped_column(sa.CHAR(2), default="en", server_default=sa.text("'en'::bpchar"))
    createdAt: Mapped[datetime.datetime] = mapped_column(
        "created_at",
        orm.UtcDateTime(precision=3),
        default=orm.now,
        server_default=sa.text("CURRENT_TIMESTAMP"),
    )
    userId: Mapped[str | None] = mapped_column(
        "user_id",
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="chat_messages_user_id_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )
    teamId: Mapped[str] = mapped_column(
        "team_id",
        sa.Text(),
        sa.ForeignKey("Team.id", name="chat_messages_team_id_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )

    user: Mapped[User | None] = relationship(back_populates="chatMessages")
    team: Mapped[Team] = relationship(back_populates="chatMessages")
    crmContacts: Mapped[list[CrmContact]] = relationship(back_populates="chatMessage", passive_deletes="all")
    projectSubtasks: Mapped[list[ProjectSubtask]] = relationship(back_populates="chatMessage", passive_deletes="all")
    learningQuestion: Mapped[LearningQuestion | None] = relationship(
        back_populates="chatMessage",
        passive_deletes="all",
    )
    shopOrderLines: Mapped[list[ShopOrderLine]] = relationship(back_populates="chatMessage", passive_deletes="all")
    projectWatchers: Mapped[list[ProjectWatcher]] = relationship(back_populates="chatMessage", passive_deletes="all")
    linkedWorkspaces: Mapped[list[Workspace]] = relationship(
        secondary=_ChatMessageLinks,
        back_populates="linkedByChatMessages",
        passive_deletes=True,
    )


class ProjectColumn(Base):
    __tablename__ = "ProjectColumn"
    __table_args__ = (
        sa.Index("ProjectColumn_userId_key", "userId", unique=True),
        sa.Index("ProjectColumn_userId_reference_key", "userId", "reference", unique=True),
    )

    id: Mapped[str] = mapped_column(sa.Text(), primary_key=True, default=orm.cuid)
    name: Mapped[str] = mapped_column(sa.Text())
    isArchived: Mapped[bool] = mapped_column(sa.Boolean(), default=False, server_default=sa.text("false"))
    priority: Mapped[Priority | None] = mapped_column(orm.PrismaEnum(Priority, name="Priority"))
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
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="ProjectColumn_userId_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )

    user: Mapped[User] = relationship(back_populates="projectColumn")
    shopVariants: Mapped[list[ShopVariant]] = relationship(back_populates="projectColumn", passive_deletes="all")
    shopCarts: Mapped[list[ShopCart]] = relationship(back_populates="projectColumn", passive_deletes="all")
    chatReadMarks: Mapped[list[ChatReadMark]] = relationship(back_populates="projectColumn", passive_deletes="all")
    learningCertificates: Mapped[list[LearningCertificate]] = relationship(
        back_populates="projectColumn",
        passive_deletes="all",
    )


class CrmContact(Base):
    __tablename__ = "CrmContact"
    __table_args__ = (
        sa.Index("CrmContact_chatMessageId_idx", "chatMessageId"),
        sa.Index("CrmContact_opsServerId_idx", "opsServerId"),
        sa.Index("CrmContact_storeListingId_idx", "storeListingId"),
        sa.Index("CrmContact_userId_idx", "userId"),
    )

    id: Mapped[str] = mapped_column(
        sa.Uuid(as_uuid=False),
        primary_key=True,
        server_default=sa.text("gen_random_uuid()"),
    )
    name: Mapped[str] = mapped_column(sa.Text())
    title: Mapped[str] = mapped_column(sa.String(200))
    scopes: Mapped[list[str]] = mapped_column(
        orm.ListOf(sa.Text()),
        nullable=True,
        default=list,
        server_default=sa.text("ARRAY[]::text[]"),
    )
    content: Mapped[bytes | None] = mapped_column(sa.LargeBinary())
    visibility: Mapped[Visibility] = mapped_column(
        orm.PrismaEnum(Visibility, name="Visibility"),
        default=Visibility.team,
        server_default=sa.text("'team'::\"Visibility\""),
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
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="CrmContact_userId_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )
    opsServerId: Mapped[int] = mapped_column(
        sa.BigInteger(),
        sa.ForeignKey("OpsServer.id", name="CrmContact_opsServerId_fkey", ondelete="RESTRICT", onupdate="CASCADE"),
    )
    chatMessageId: Mapped[str | None] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey(
            "chat_messages.id",
            name="CrmContact_chatMessageId_fkey",
            ondelete="SET NULL",
            onupdate="CASCADE",
        ),
    )
    storeListingId: Mapped[str | None] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey(
            "StoreListing.id",
            name="CrmContact_storeListingId_fkey",
            ondelete="SET NULL",
            onupdate="CASCADE",
        ),
    )

    user: Mapped[User] = relationship(back_populates="crmContacts")
    opsServer: Mapped[OpsServer] = relationship(back_populates="crmContacts")
    chatMessage: Mapped[ChatMessage | None] = relationship(back_populates="crmContacts")
    storeListing: Mapped[StoreListing | None] = relationship(back_populates="crmContacts")
    supportReplys: Mapped[list[SupportReply]] = relationship(back_populates="crmContact", passive_deletes="all")
    linkedByChatEmbeddings: Mapped[list[ChatEmbedding]] = relationship(
        secondary=_ChatEmbeddingLinks,
        back_populates="linkedCrmContacts",
        passive_deletes=True,
    )


class DocumentFile(Base):
    __tablename__ = "document_files"
    __table_args__ = (
        sa.Index("document_files_agent_graph_id_idx", "agent_graph_id"),
        sa.Index("document_files_notification_id_idx", "notification_id"),
        sa.Index("document_files_reviewer_id_idx", "reviewer_id"),
        sa.Index("document_files_store_listing_id_idx", "store_listing_id"),
        sa.Index("document_files_user_id_idx", "user_id"),
        sa.Index("document_files_user_id_reference_key", "user_id", "reference", unique=True),
    )

    id: Mapped[str] = mapped_column(
        sa.Uuid(as_uuid=False),
        primary_key=True,
        server_default=sa.text("gen_random_uuid()"),
    )
    description: Mapped[str | None] = mapped_column(sa.Text())
    amount: Mapped[decimal.Decimal] = mapped_column(
        sa.Numeric(14, 4),
        default=decimal.Decimal("0"),
        server_default=sa.text("0"),
    )
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
    weights: Mapped[list[float]] = mapped_column(orm.ListOf(sa.Double()), nullable=True)
    visibility: Mapped[Visibility] = mapped_column(
        orm.PrismaEnum(Visibility, name="Visibility"),
        default=Visibility.team,
        server_default=sa.text("'team'::\"Visibility\""),
    )
    endsAt: Mapped[datetime.datetime | None] = mapped_column("ends_at", orm.UtcDateTime(precision=6, timezone=True))
    model_name: Mapped[str | None] = mapped_column(sa.Text())
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
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="document_files_user_id_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )
    storeListingId: Mapped[str | None] = mapped_column(
        "store_listing_id",
        sa.Uuid(as_uuid=False),
        sa.ForeignKey(
            "StoreListing.id",
            name="document_files_store_listing_id_fkey",
            ondelete="SET NULL",
            onupdate="CASCADE",
        ),
    )
    notificationId: Mapped[int | None] = mapped_column(
        "notification_id",
        sa.BigInteger(),
        sa.ForeignKey(
            "notifications.id",
            name="document_files_notification_id_fkey",
            ondelete="SET NULL",
            onupdate="CASCADE",
        ),
    )
    agentGraphId: Mapped[str | None] = mapped_column(
        "agent_graph_id",
        sa.Uuid(as_uuid=False),
        sa.ForeignKey(
            "AgentGraph.id",
            name="document_files_agent_graph_id_fkey",
            ondelete="SET NULL",
            onupdate="CASCADE",
        ),
    )
    reviewerId: Mapped[str | None] = mapped_column(
        "reviewer_id",
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="document_files_reviewer_id_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )

    user: Mapped[User] = relationship(foreign_keys="[DocumentFile.userId]", back_populates="documentFiles")
    storeListing: Mapped[StoreListing | None] = relationship(back_populates="documentFiles")
    notification: Mapped[Notification | None] = relationship(back_populates="documentFiles")
    agentGraph: Mapped[AgentGraph | None] = relationship(back_populates="documentFiles")
    reviewer: Mapped[User | None] = relationship(
        foreign_keys="[DocumentFile.reviewerId]",
        back_populates="documentFileReviewers",
    )
    learningQuizs: Mapped[list[LearningQuiz]] = relationship(back_populates="documentFile", passive_deletes="all")
    shopStocks: Mapped[list[ShopStock]] = relationship(back_populates="documentFile", passive_deletes="all")
    opsRotations: Mapped[list[OpsRotation]] = relationship(back_populates="documentFile", passive_deletes="all")


class SupportReply(Base):
    __tablename__ = "SupportReply"
    __table_args__ = (
        sa.Index("SupportReply_crmContactId_idx", "crmContactId"),
        sa.Index("SupportReply_shopProductId_idx", "shopProductId"),
        sa.Index("SupportReply_storeVersionId_idx", "storeVersionId"),
        sa.Index("SupportReply_userId_idx", "userId"),
    )

    id: Mapped[str] = mapped_column(
        sa.Uuid(as_uuid=False),
        primary_key=True,
        server_default=sa.text("gen_random_uuid()"),
    )
    externalId: Mapped[str | None] = mapped_column(sa.Text())
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
    model_name: Mapped[str | None] = mapped_column(sa.Text())
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
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="SupportReply_userId_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )
    storeVersionId: Mapped[str] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey(
            "StoreVersion.id",
            name="SupportReply_storeVersionId_fkey",
            ondelete="CASCADE",
            onupdate="CASCADE",
        ),
    )
    crmContactId: Mapped[str] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("CrmContact.id", name="SupportReply_crmContactId_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )
    shopProductId: Mapped[str] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey(
            "shop_products.id",
            name="SupportReply_shopProductId_fkey",
            ondelete="RESTRICT",
            onupdate="CASCADE",
        ),
    )

    user: Mapped[User] = relationship(back_populates="supportReplys")
    storeVersion: Mapped[StoreVersion] = relationship(back_populates="supportReplys")
    crmContact: Mapped[CrmContact] = relationship(back_populates="supportReplys")
    shopProduct: Mapped[ShopProduct] = relationship(back_populates="supportReplys")
    billingInvoices: Mapped[list[BillingInvoice]] = relationship(back_populates="supportReply", passive_deletes="all")
    storeCategorys: Mapped[list[StoreCategory]] = relationship(back_populates="supportReply", passive_deletes="all")


class ShopVariant(Base):
    __tablename__ = "ShopVariant"
    __table_args__ = (
        sa.Index("ShopVariant_projectColumnId_idx", "projectColumnId"),
        sa.Index("ShopVariant_sessionId_idx", "sessionId"),
        sa.Index("ShopVariant_teamId_idx", "teamId"),
        sa.Index("ShopVariant_userId_idx", "userId"),
    )

    id: Mapped[str] = mapped_column(sa.Text(), primary_key=True, default=orm.uuid4)
    score: Mapped[float | None] = mapped_column(sa.Double())
    size: Mapped[int] = mapped_column(sa.BigInteger(), default=0, server_default=sa.text("0"))
    metadata_: Mapped[Any] = mapped_column(
        "metadata",
        postgresql.JSONB(none_as_null=True),
        default=lambda: {},
        server_default=sa.text("'{}'::jsonb"),
        info={"prisma_field": "metadata"},
    )
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
    tier: Mapped[SubscriptionTier] = mapped_column(
        orm.PrismaEnum(SubscriptionTier, name="SubscriptionTier"),
        default=SubscriptionTier.FREE,
        server_default=sa.text("'FREE'::\"SubscriptionTier\""),
    )
    endsAt: Mapped[datetime.datetime | None] = mapped_column(orm.UtcDateTime(precision=6, timezone=True))
    remindAt: Mapped[datetime.time | None] = mapped_column(postgresql.TIME(precision=0))
    model_name: Mapped[str | None] = mapped_column(sa.Text())
    token: Mapped[str] = mapped_column(sa.Text(), default=orm.Nanoid(16))
    createdAt: Mapped[datetime.datetime] = mapped_column(
        orm.UtcDateTime(precision=3),
        default=orm.now,
        server_default=sa.text("CURRENT_TIMESTAMP"),
    )
    userId: Mapped[str] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="ShopVariant_userId_fkey", ondelete="RESTRICT", onupdate="CASCADE"),
    )
    teamId: Mapped[str | None] = mapped_column(
        sa.Text(),
        sa.ForeignKey("Team.id", name="ShopVariant_teamId_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )
    sessionId: Mapped[str] = mapped_column(
        sa.Text(),
        sa.ForeignKey("Session.id", name="ShopVariant_sessionId_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )
    projectColumnId: Mapped[str] = mapped_column(
        sa.Text(),
        sa.ForeignKey(
            "ProjectColumn.id",
            name="ShopVariant_projectColumnId_fkey",
            ondelete="CASCADE",
            onupdate="CASCADE",
        ),
    )

    user: Mapped[User] = relationship(back_populates="shopVariants")
    team: Mapped[Team | None] = relationship(back_populates="shopVariants")
    session: Mapped[Session] = relationship(back_populates="shopVariants")
    projectColumn: Mapped[ProjectColumn] = relationship(back_populates="shopVariants")
    chatReactions: Mapped[list[ChatReaction]] = relationship(back_populates="shopVariant", passive_deletes="all")
    shopCarts: Mapped[list[ShopCart]] = relationship(back_populates="shopVariant", passive_deletes="all")


class LearningLesson(Base):
    __tablename__ = "learning_lessons"
    __table_args__ = (
        sa.Index("learning_lessons_api_key_id_idx", "api_key_id"),
        sa.Index("learning_lessons_billing_account_id_idx", "billing_account_id"),
        sa.Index("learning_lessons_document_folder_id_idx", "document_folder_id"),
        sa.Index("learning_lessons_starts_at_created_at_idx", sa.text("starts_at DESC"), "created_at"),
        sa.Index("learning_lessons_user_id_key", "user_id", unique=True),
    )

    id: Mapped[str] = mapped_column(sa.Uuid(as_uuid=False), primary_key=True, default=orm.uuid4)
    slug: Mapped[str | None] = mapped_column(sa.Text())
    taxRate: Mapped[decimal.Decimal | None] = mapped_column("tax_rate", sa.Numeric(65, 30))
    payload: Mapped[Any | None] = mapped_column(postgresql.JSONB(none_as_null=True))
    content: Mapped[bytes | None] = mapped_column(sa.LargeBinary())
    visibility: Mapped[Visibility] = mapped_column(
        orm.PrismaEnum(Visibility, name="Visibility"),
        default=Visibility.team,
        server_default=sa.text("'team'::\"Visibility\""),
    )
    startsAt: Mapped[datetime.datetime | None] = mapped_column("starts_at", orm.UtcDateTime(precision=3))
    endsAt: Mapped[datetime.datetime | None] = mapped_column("ends_at", orm.UtcDateTime(precision=6, timezone=True))
    dueOn: Mapped[datetime.date | None] = mapped_column("due_on", sa.Date())
    remindAt: Mapped[datetime.time | None] = mapped_column("remind_at", postgresql.TIME(precision=0))
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
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="learning_lessons_user_id_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )
    apiKeyId: Mapped[str | None] = mapped_column(
        "api_key_id",
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("api_keys.id", name="learning_lessons_api_key_id_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )
    billingAccountId: Mapped[int | None] = mapped_column(
        "billing_account_id",
        sa.BigInteger(),
        sa.ForeignKey(
            "billing_accounts.id",
            name="learning_lessons_billing_account_id_fkey",
            ondelete="SET NULL",
            onupdate="CASCADE",
        ),
    )
    documentFolderId: Mapped[str] = mapped_column(
        "document_folder_id",
        sa.Uuid(as_uuid=False),
        sa.ForeignKey(
            "DocumentFolder.id",
            name="learning_lessons_document_folder_id_fkey",
            ondelete="RESTRICT",
            onupdate="CASCADE",
        ),
    )

    user: Mapped[User] = relationship(back_populates="learningLesson")
    apiKey: Mapped[ApiKey | None] = relationship(back_populates="learningLessons")
    billingAccount: Mapped[BillingAccount | None] = relationship(back_populates="learningLessons")
    documentFolder: Mapped[DocumentFolder] = relationship(back_populates="learningLessons")


class OpsDeployment(Base):
    __tablename__ = "OpsDeployment"
    __table_args__ = (
        sa.Index("OpsDeployment_agentNodeId_idx", "agentNodeId"),
        sa.Index("OpsDeployment_storeVersionId_idx", "storeVersionId"),
        sa.Index("OpsDeployment_userId_idx", "userId"),
    )

    id: Mapped[str] = mapped_column(sa.Text(), primary_key=True, default=orm.uuid4)
    name: Mapped[str] = mapped_column(sa.Text())
    slug: Mapped[str | None] = mapped_column(sa.Text())
    size: Mapped[int] = mapped_column(sa.BigInteger(), default=0, server_default=sa.text("0"))
    isActive: Mapped[bool] = mapped_column(sa.Boolean(), default=True, server_default=sa.text("true"))
    payload: Mapped[Any | None] = mapped_column(postgresql.JSONB(none_as_null=True))
    content: Mapped[bytes | None] = mapped_column(sa.LargeBinary())
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
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="OpsDeployment_userId_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )
    agentNodeId: Mapped[str] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("agent_nodes.id", name="OpsDeployment_agentNodeId_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )
    storeVersionId: Mapped[str] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey(
            "StoreVersion.id",
            name="OpsDeployment_storeVersionId_fkey",
            ondelete="RESTRICT",
            onupdate="CASCADE",
        ),
    )

    user: Mapped[User | None] = relationship(back_populates="opsDeployments")
    agentNode: Mapped[AgentNode] = relationship(back_populates="opsDeployments")
    storeVersion: Mapped[StoreVersion] = relationship(back_populates="opsDeployments")
    billingInvoice: Mapped[BillingInvoice | None] = relationship(back_populates="opsDeployment", passive_deletes="all")
    linkedProjectTasks: Mapped[list[ProjectTask]] = relationship(
        secondary=_OpsDeploymentLinks,
        back_populates="linkedByOpsDeployments",
        passive_deletes=True,
    )


class AgentLink(Base):
    __tablename__ = "AgentLink"
    __table_args__ = (sa.Index("AgentLink_roleId_idx", "roleId"), sa.Index("AgentLink_userId_idx", "userId"))

    id: Mapped[int] = mapped_column(sa.Integer(), primary_key=True)
    name: Mapped[str] = mapped_column(sa.Text())
    externalId: Mapped[str | None] = mapped_column(sa.Text())
    position: Mapped[int] = mapped_column(sa.Integer(), default=0, server_default=sa.text("0"))
    isActive: Mapped[bool] = mapped_column(sa.Boolean(), default=True, server_default=sa.text("true"))
    scopes: Mapped[list[str]] = mapped_column(
        orm.ListOf(sa.Text()),
        nullable=True,
        default=list,
        server_default=sa.text("ARRAY[]::text[]"),
    )
    currency: Mapped[Currency] = mapped_column(
        orm.PrismaEnum(Currency, name="Currency"),
        default=Currency.EUR,
        server_default=sa.text("'EUR'::\"Currency\""),
    )
    endsAt: Mapped[datetime.datetime | None] = mapped_column(orm.UtcDateTime(precision=6, timezone=True))
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
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="AgentLink_userId_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )
    roleId: Mapped[str] = mapped_column(
        sa.Text(),
        sa.ForeignKey("Role.id", name="AgentLink_roleId_fkey", ondelete="RESTRICT", onupdate="CASCADE"),
    )

    user: Mapped[User | None] = relationship(back_populates="agentLinks")
    role: Mapped[Role] = relationship(back_populates="agentLinks")


class StoreReview(Base):
    __tablename__ = "store_reviews"
    __table_args__ = (
        sa.Index("store_reviews_billing_account_id_idx", "billing_account_id"),
        sa.Index("store_reviews_user_id_idx", "user_id"),
        sa.Index("store_reviews_workspace_id_idx", "workspace_id"),
    )

    id: Mapped[str] = mapped_column(sa.Text(), primary_key=True, default=orm.uuid4)
    slug: Mapped[str | None] = mapped_column(sa.Text())
    score: Mapped[float | None] = mapped_column(sa.Double())
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
    userId: Mapped[str] = mapped_column(
        "user_id",
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="store_reviews_user_id_fkey", ondelete="RESTRICT", onupdate="CASCADE"),
    )
    billingAccountId: Mapped[int] = mapped_column(
        "billing_account_id",
        sa.BigInteger(),
        sa.ForeignKey(
            "billing_accounts.id",
            name="store_reviews_billing_account_id_fkey",
            ondelete="CASCADE",
            onupdate="CASCADE",
        ),
    )
    workspaceId: Mapped[int] = mapped_column(
        "workspace_id",
        sa.Integer(),
        sa.ForeignKey("Workspace.id", name="store_reviews_workspace_id_fkey", ondelete="RESTRICT", onupdate="CASCADE"),
    )

    user: Mapped[User] = relationship(back_populates="storeReviews")
    billingAccount: Mapped[BillingAccount] = relationship(back_populates="storeReviews")
    workspace: Mapped[Workspace] = relationship(back_populates="storeReviews")


class BillingSubscription(Base):
    __tablename__ = "BillingSubscription"
    __table_args__ = (
        sa.Index("BillingSubscription_learningCourseId_idx", "learningCourseId"),
        sa.Index("BillingSubscription_userId_idx", "userId"),
    )

    id: Mapped[str] = mapped_column(sa.Uuid(as_uuid=False), primary_key=True, default=orm.uuid4)
    externalId: Mapped[str | None] = mapped_column(sa.Text())
    amount: Mapped[decimal.Decimal] = mapped_column(
        sa.Numeric(14, 4),
        default=decimal.Decimal("0"),
        server_default=sa.text("0"),
    )
    isActive: Mapped[bool] = mapped_column(sa.Boolean(), default=True, server_default=sa.text("true"))
    settings: Mapped[Any | None] = mapped_column(postgresql.JSONB(none_as_null=True))
    scopes: Mapped[list[str]] = mapped_column(
        orm.ListOf(sa.Text()),
        nullable=True,
        default=list,
        server_default=sa.text("ARRAY[]::text[]"),
    )
    endsAt: Mapped[datetime.datetime | None] = mapped_column(orm.UtcDateTime(precision=6, timezone=True))
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
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="BillingSubscription_userId_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )
    learningCourseId: Mapped[str | None] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey(
            "LearningCourse.id",
            name="BillingSubscription_learningCourseId_fkey",
            ondelete="SET NULL",
            onupdate="CASCADE",
        ),
    )

    user: Mapped[User] = relationship(back_populates="billingSubscriptions")
    learningCourse: Mapped[LearningCourse | None] = relationship(back_populates="billingSubscriptions")


class ChatAttachment(Base):
    __tablename__ = "ChatAttachment"
    __table_args__ = (
        sa.Index("ChatAttachment_agentGraphId_idx", "agentGraphId"),
        sa.Index("ChatAttachment_startsAt_createdAt_idx", sa.text('"startsAt" DESC'), "createdAt"),
        sa.Index("ChatAttachment_userId_idx", "userId"),
    )

    id: Mapped[str] = mapped_column(sa.Uuid(as_uuid=False), primary_key=True, default=orm.uuid4)
    position: Mapped[int] = mapped_column(sa.Integer(), default=0, server_default=sa.text("0"))
    isActive: Mapped[bool] = mapped_column(sa.Boolean(), default=True, server_default=sa.text("true"))
    isArchived: Mapped[bool] = mapped_column(sa.Boolean(), default=False, server_default=sa.text("false"))
    metadata_: Mapped[Any] = mapped_column(
        "metadata",
        postgresql.JSONB(none_as_null=True),
        default=lambda: {},
        server_default=sa.text("'{}'::jsonb"),
        info={"prisma_field": "metadata"},
    )
    settings: Mapped[Any | None] = mapped_column(postgresql.JSONB(none_as_null=True))
    content: Mapped[bytes | None] = mapped_column(sa.LargeBinary())
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
    remindAt: Mapped[datetime.time | None] = mapped_column(postgresql.TIME(precision=0))
    createdAt: Mapped[datetime.datetime] = mapped_column(
        orm.UtcDateTime(precision=3),
        default=orm.now,
        server_default=sa.text("CURRENT_TIMESTAMP"),
    )
    userId: Mapped[str] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="ChatAttachment_userId_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )
    agentGraphId: Mapped[str | None] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey(
            "AgentGraph.id",
            name="ChatAttachment_agentGraphId_fkey",
            ondelete="SET NULL",
            onupdate="CASCADE",
        ),
    )

    user: Mapped[User] = relationship(back_populates="chatAttachments")
    agentGraph: Mapped[AgentGraph | None] = relationship(back_populates="chatAttachments")
    supportQueue: Mapped[SupportQueue | None] = relationship(back_populates="chatAttachment", passive_deletes="all")


class ProjectTask(Base):
    __tablename__ = "project_tasks"
    __table_args__ = (
        sa.Index("project_tasks_agent_graph_id_idx", "agent_graph_id"),
        sa.Index("project_tasks_user_id_idx", "user_id"),
        sa.Index("project_tasks_workspace_id_idx", "workspace_id"),
    )

    id: Mapped[str] = mapped_column(sa.Uuid(as_uuid=False), primary_key=True, default=orm.uuid4)
    description: Mapped[str | None] = mapped_column(sa.Text())
    amount: Mapped[decimal.Decimal] = mapped_column(
        sa.Numeric(14, 4),
        default=decimal.Decimal("0"),
        server_default=sa.text("0"),
    )
    size: Mapped[int] = mapped_column(sa.BigInteger(), default=0, server_default=sa.text("0"))
    content: Mapped[bytes | None] = mapped_column(sa.LargeBinary())
    source: Mapped[SourceKind] = mapped_column(
        orm.PrismaEnum(SourceKind, name="SourceKind"),
        default=SourceKind.webApp,
        server_default=sa.text("'webApp'::\"SourceKind\""),
    )
    ipAddress: Mapped[str | None] = mapped_column("ip_address", orm.Inet())
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
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="project_tasks_user_id_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )
    agentGraphId: Mapped[str | None] = mapped_column(
        "agent_graph_id",
        sa.Uuid(as_uuid=False),
        sa.ForeignKey(
            "AgentGraph.id",
            name="project_tasks_agent_graph_id_fkey",
            ondelete="SET NULL",
            onupdate="CASCADE",
        ),
    )
    workspaceId: Mapped[int] = mapped_column(
        "workspace_id",
        sa.Integer(),
        sa.ForeignKey("Workspace.id", name="project_tasks_workspace_id_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )

    user: Mapped[User | None] = relationship(back_populates="projectTasks")
    agentGraph: Mapped[AgentGraph | None] = relationship(back_populates="projectTasks")
    workspace: Mapped[Workspace] = relationship(back_populates="projectTasks")
    opsRunbooks: Mapped[list[OpsRunbook]] = relationship(back_populates="projectTask", passive_deletes="all")
    linkedByOpsDeployments: Mapped[list[OpsDeployment]] = relationship(
        secondary=_OpsDeploymentLinks,
        back_populates="linkedProjectTasks",
        passive_deletes=True,
    )


class CrmDeal(Base):
    __tablename__ = "CrmDeal"
    __table_args__ = (
        sa.Index("CrmDeal_memberId_idx", "memberId"),
        sa.Index("CrmDeal_userId_idx", "userId"),
        sa.Index("CrmDeal_userId_reference_key", "userId", "reference", unique=True),
    )

    id: Mapped[int] = mapped_column(sa.BigInteger(), primary_key=True)
    score: Mapped[float | None] = mapped_column(sa.Double())
    amount: Mapped[decimal.Decimal] = mapped_column(
        sa.Numeric(14, 4),
        default=decimal.Decimal("0"),
        server_default=sa.text("0"),
    )
    size: Mapped[int] = mapped_column(sa.BigInteger(), default=0, server_default=sa.text("0"))
    isArchived: Mapped[bool] = mapped_column(sa.Boolean(), default=False, server_default=sa.text("false"))
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
    dueOn: Mapped[datetime.date | None] = mapped_column(sa.Date())
    remindAt: Mapped[datetime.time | None] = mapped_column(postgresql.TIME(precision=0))
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
    userId: Mapped[str] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="CrmDeal_userId_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )
    memberId: Mapped[str] = mapped_column(
        sa.Text(),
        sa.ForeignKey("members.id", name="CrmDeal_memberId_fkey", ondelete="RESTRICT", onupdate="CASCADE"),
    )

    user: Mapped[User] = relationship(back_populates="crmDeals")
    member: Mapped[Member] = relationship(back_populates="crmDeals")


class DocumentRevision(Base):
    __tablename__ = "DocumentRevision"
    __table_args__ = (
        sa.Index("DocumentRevision_apiKeyId_idx", "apiKeyId"),
        sa.Index("DocumentRevision_roleId_idx", "roleId"),
        sa.Index("DocumentRevision_startsAt_createdAt_idx", sa.text('"startsAt" DESC'), "createdAt"),
        sa.Index("DocumentRevision_userId_idx", "userId"),
    )

    id: Mapped[str] = mapped_column(sa.Text(), primary_key=True, default=orm.uuid4)
    name: Mapped[str] = mapped_column(sa.Text())
    position: Mapped[int] = mapped_column(sa.Integer(), default=0, server_default=sa.text("0"))
    size: Mapped[int] = mapped_column(sa.BigInteger(), default=0, server_default=sa.text("0"))
    isActive: Mapped[bool] = mapped_column(sa.Boolean(), default=True, server_default=sa.text("true"))
    weights: Mapped[list[float]] = mapped_column(orm.ListOf(sa.Double()), nullable=True)
    currency: Mapped[Currency] = mapped_column(
        orm.PrismaEnum(Currency, name="Currency"),
        default=Currency.EUR,
        server_default=sa.text("'EUR'::\"Currency\""),
    )
    channels: Mapped[list[SourceKind]] = mapped_column(
        orm.ListOf(orm.PrismaEnum(SourceKind, name="SourceKind")),
        nullable=True,
    )
    startsAt: Mapped[datetime.datetime | None] = mapped_column(orm.UtcDateTime(precision=3))
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
    userId: Mapped[str] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="DocumentRevision_userId_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )
    apiKeyId: Mapped[str] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("api_keys.id", name="DocumentRevision_apiKeyId_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )
    roleId: Mapped[str] = mapped_column(
        sa.Text(),
        sa.ForeignKey("Role.id", name="DocumentRevision_roleId_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )

    user: Mapped[User] = relationship(back_populates="documentRevisions")
    apiKey: Mapped[ApiKey] = relationship(back_populates="documentRevisions")
    role: Mapped[Role] = relationship(back_populates="documentRevisions")
    learningQuiz: Mapped[LearningQuiz | None] = relationship(back_populates="documentRevision", passive_deletes="all")
    crmForms: Mapped[list[CrmForm]] = relationship(back_populates="documentRevision", passive_deletes="all")
    linkedDocumentSignatures: Mapped[list[DocumentSignature]] = relationship(
        secondary=_DocumentRevisionLinks,
        back_populates="linkedByDocumentRevisions",
        passive_deletes=True,
    )


class SupportMacro(Base):
    __tablename__ = "support_macros"
    __table_args__ = (sa.Index("support_macros_user_id_idx", "user_id"),)

    id: Mapped[str] = mapped_column(sa.Text(), primary_key=True, default=orm.cuid)
    isArchived: Mapped[bool] = mapped_column(
        "is_archived",
        sa.Boolean(),
        default=False,
        server_default=sa.text("false"),
    )
    content: Mapped[bytes | None] = mapped_column(sa.LargeBinary())
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
    userId: Mapped[str] = mapped_column(
        "user_id",
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="support_macros_user_id_fkey", ondelete="RESTRICT", onupdate="CASCADE"),
    )

    user: Mapped[User] = relationship(back_populates="supportMacros")
    documentImports: Mapped[list[DocumentImport]] = relationship(back_populates="supportMacro", passive_deletes="all")


class ShopPrice(Base):
    __tablename__ = "ShopPrice"
    __table_args__ = (sa.Index("ShopPrice_reviewerId_idx", "reviewerId"), sa.Index("ShopPrice_userId_idx", "userId"))

    id: Mapped[int] = mapped_column(sa.Integer(), primary_key=True)
    taxRate: Mapped[decimal.Decimal | None] = mapped_column(sa.Numeric(65, 30))
    size: Mapped[int] = mapped_column(sa.BigInteger(), default=0, server_default=sa.text("0"))
    content: Mapped[bytes | None] = mapped_column(sa.LargeBinary())
    currency: Mapped[Currency] = mapped_column(
        orm.PrismaEnum(Currency, name="Currency"),
        default=Currency.EUR,
        server_default=sa.text("'EUR'::\"Currency\""),
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
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="ShopPrice_userId_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )
    reviewerId: Mapped[str | None] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="ShopPrice_reviewerId_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )

    user: Mapped[User] = relationship(foreign_keys="[ShopPrice.userId]", back_populates="shopPrices")
    reviewer: Mapped[User | None] = relationship(
        foreign_keys="[ShopPrice.reviewerId]",
        back_populates="shopPriceReviewers",
    )
    supportQueues: Mapped[list[SupportQueue]] = relationship(back_populates="shopPrice", passive_deletes="all")
    projectMilestones: Mapped[list[ProjectMilestone]] = relationship(back_populates="shopPrice", passive_deletes="all")


class LearningQuiz(Base):
    __tablename__ = "LearningQuiz"
    __table_args__ = (
        sa.Index("LearningQuiz_chatThreadId_idx", "chatThreadId"),
        sa.Index("LearningQuiz_documentFileId_idx", "documentFileId"),
        sa.Index("LearningQuiz_documentRevisionId_key", "documentRevisionId", unique=True),
        sa.Index("LearningQuiz_startsAt_createdAt_idx", sa.text('"startsAt" DESC'), "createdAt"),
        sa.Index("LearningQuiz_userId_idx", "userId"),
    )

    id: Mapped[str] = mapped_column(sa.Uuid(as_uuid=False), primary_key=True, default=orm.uuid4)
    title: Mapped[str] = mapped_column(sa.String(200))
    externalId: Mapped[str | None] = mapped_column(sa.Text())
    size: Mapped[int] = mapped_column(sa.BigInteger(), default=0, server_default=sa.text("0"))
    isArchived: Mapped[bool] = mapped_column(sa.Boolean(), default=False, server_default=sa.text("false"))
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
    startsAt: Mapped[datetime.datetime | None] = mapped_column(orm.UtcDateTime(precision=3))
    dueOn: Mapped[datetime.date | None] = mapped_column(sa.Date())
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
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="LearningQuiz_userId_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )
    documentRevisionId: Mapped[str] = mapped_column(
        sa.Text(),
        sa.ForeignKey(
            "DocumentRevision.id",
            name="LearningQuiz_documentRevisionId_fkey",
            ondelete="CASCADE",
            onupdate="CASCADE",
        ),
    )
    chatThreadId: Mapped[int] = mapped_column(
        sa.BigInteger(),
        sa.ForeignKey("ChatThread.id", name="LearningQuiz_chatThreadId_fkey", ondelete="RESTRICT", onupdate="CASCADE"),
    )
    documentFileId: Mapped[str] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey(
            "document_files.id",
            name="LearningQuiz_documentFileId_fkey",
            ondelete="CASCADE",
            onupdate="CASCADE",
        ),
    )

    user: Mapped[User] = relationship(back_populates="learningQuizs")
    documentRevision: Mapped[DocumentRevision] = relationship(back_populates="learningQuiz")
    chatThread: Mapped[ChatThread] = relationship(back_populates="learningQuizs")
    documentFile: Mapped[DocumentFile] = relationship(back_populates="learningQuizs")
    documentShares: Mapped[list[DocumentShare]] = relationship(back_populates="learningQuiz", passive_deletes="all")
    linkedByProjectSprints: Mapped[list[ProjectSprint]] = relationship(
        secondary=_ProjectSprintLinks,
        back_populates="linkedLearningQuizs",
        passive_deletes=True,
    )


class OpsIncident(Base):
    __tablename__ = "ops_incidents"
    __table_args__ = (sa.Index("ops_incidents_user_id_key", "user_id", unique=True),)

    id: Mapped[int] = mapped_column(sa.BigInteger(), primary_key=True)
    amount: Mapped[decimal.Decimal] = mapped_column(
        sa.Numeric(14, 4),
        default=decimal.Decimal("0"),
        server_default=sa.text("0"),
    )
    payload: Mapped[Any | None] = mapped_column(postgresql.JSONB(none_as_null=True))
    channels: Mapped[list[SourceKind]] = mapped_column(
        orm.ListOf(orm.PrismaEnum(SourceKind, name="SourceKind")),
        nullable=True,
    )
    remindAt: Mapped[datetime.time | None] = mapped_column("remind_at", postgresql.TIME(precision=0))
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
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="ops_incidents_user_id_fkey", ondelete="RESTRICT", onupdate="CASCADE"),
    )

    user: Mapped[User] = relationship(back_populates="opsIncident")
    supportQueues: Mapped[list[SupportQueue]] = relationship(back_populates="opsIncident", passive_deletes="all")
    storeReports: Mapped[list[StoreReport]] = relationship(back_populates="opsIncident", passive_deletes="all")


class AgentPreset(Base):
    __tablename__ = "AgentPreset"
    __table_args__ = (
        sa.Index("AgentPreset_startsAt_createdAt_idx", sa.text('"startsAt" DESC'), "createdAt"),
        sa.Index("AgentPreset_userId_key", "userId", unique=True),
    )

    id: Mapped[str] = mapped_column(sa.Text(), primary_key=True, default=orm.uuid4)
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
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="AgentPreset_userId_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )

    user: Mapped[User | None] = relationship(back_populates="agentPreset")
    learningBadges: Mapped[list[LearningBadge]] = relationship(back_populates="agentPreset", passive_deletes="all")


class StoreTag(Base):
    __tablename__ = "StoreTag"
    __table_args__ = (
        sa.Index("StoreTag_startsAt_createdAt_idx", sa.text('"startsAt" DESC'), "createdAt"),
        sa.Index("StoreTag_userId_idx", "userId"),
    )

    id: Mapped[int] = mapped_column(sa.Integer(), primary_key=True)
    name: Mapped[str] = mapped_column(sa.Text())
    position: Mapped[int] = mapped_column(sa.Integer(), default=0, server_default=sa.text("0"))
    isArchived: Mapped[bool] = mapped_column(sa.Boolean(), default=False, server_default=sa.text("false"))
    payload: Mapped[Any | None] = mapped_column(postgresql.JSONB(none_as_null=True))
    weights: Mapped[list[float]] = mapped_column(orm.ListOf(sa.Double()), nullable=True)
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
    userId: Mapped[str] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="StoreTag_userId_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )

    user: Mapped[User] = relationship(back_populates="storeTags")
    chatLabels: Mapped[list[ChatLabel]] = relationship(back_populates="storeTag", passive_deletes="all")


class BillingInvoice(Base):
    __tablename__ = "billing_invoices"
    __table_args__ = (
        sa.Index("billing_invoices_ops_deployment_id_key", "ops_deployment_id", unique=True),
        sa.Index("billing_invoices_starts_at_created_at_idx", sa.text("starts_at DESC"), "created_at"),
        sa.Index("billing_invoices_support_reply_id_idx", "support_reply_id"),
        sa.Index("billing_invoices_user_id_idx", "user_id"),
    )

    id: Mapped[str] = mapped_column(sa.Text(), primary_key=True, default=orm.uuid4)
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
    startsAt: Mapped[datetime.datetime | None] = mapped_column("starts_at", orm.UtcDateTime(precision=3))
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
    userId: Mapped[str] = mapped_column(
        "user_id",
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="billing_invoices_user_id_fkey", ondelete="RESTRICT", onupdate="CASCADE"),
    )
    opsDeploymentId: Mapped[str] = mapped_column(
        "ops_deployment_id",
        sa.Text(),
        sa.ForeignKey(
            "OpsDeployment.id",
            name="billing_invoices_ops_deployment_id_fkey",
            ondelete="RESTRICT",
            onupdate="CASCADE",
        ),
    )
    supportReplyId: Mapped[str] = mapped_column(
        "support_reply_id",
        sa.Uuid(as_uuid=False),
        sa.ForeignKey(
            "SupportReply.id",
            name="billing_invoices_support_reply_id_fkey",
            ondelete="CASCADE",
            onupdate="CASCADE",
        ),
    )

    user: Mapped[User] = relationship(back_populates="billingInvoices")
    opsDeployment: Mapped[OpsDeployment] = relationship(back_populates="billingInvoice")
    supportReply: Mapped[SupportReply] = relationship(back_populates="billingInvoices")
    linkedShopShipments: Mapped[list[ShopShipment]] = relationship(
        secondary=_BillingInvoiceLinks,
        back_populates="linkedByBillingInvoices",
        passive_deletes=True,
    )


class ChatReaction(Base):
    __tablename__ = "ChatReaction"
    __table_args__ = (
        sa.Index("ChatReaction_reviewerId_idx", "reviewerId"),
        sa.Index("ChatReaction_shopVariantId_idx", "shopVariantId"),
        sa.Index("ChatReaction_userId_idx", "userId"),
    )

    id: Mapped[int] = mapped_column(sa.Integer(), primary_key=True)
    slug: Mapped[str | None] = mapped_column(sa.Text())
    position: Mapped[int] = mapped_column(sa.Integer(), default=0, server_default=sa.text("0"))
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
    dueOn: Mapped[datetime.date | None] = mapped_column(sa.Date())
    createdAt: Mapped[datetime.datetime] = mapped_column(
        orm.UtcDateTime(precision=3),
        default=orm.now,
        server_default=sa.text("CURRENT_TIMESTAMP"),
    )
    userId: Mapped[str | None] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="ChatReaction_userId_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )
    shopVariantId: Mapped[str] = mapped_column(
        sa.Text(),
        sa.ForeignKey(
            "ShopVariant.id",
            name="ChatReaction_shopVariantId_fkey",
            ondelete="RESTRICT",
            onupdate="CASCADE",
        ),
    )
    reviewerId: Mapped[str | None] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="ChatReaction_reviewerId_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )

    user: Mapped[User | None] = relationship(foreign_keys="[ChatReaction.userId]", back_populates="chatReactions")
    shopVariant: Mapped[ShopVariant] = relationship(back_populates="chatReactions")
    reviewer: Mapped[User | None] = relationship(
        foreign_keys="[ChatReaction.reviewerId]",
        back_populates="chatReactionReviewers",
    )
    chatReadMark: Mapped[ChatReadMark | None] = relationship(back_populates="chatReaction", passive_deletes="all")
    documentApprovals: Mapped[list[DocumentApproval]] = relationship(
        back_populates="chatReaction",
        passive_deletes="all",
    )


class ProjectSubtask(Base):
    __tablename__ = "ProjectSubtask"
    __table_args__ = (
        sa.Index("ProjectSubtask_chatMessageId_idx", "chatMessageId"),
        sa.Index("ProjectSubtask_memberId_idx", "memberId"),
        sa.Index("ProjectSubtask_startsAt_createdAt_idx", sa.text('"startsAt" DESC'), "createdAt"),
        sa.Index("ProjectSubtask_userId_idx", "userId"),
    )

    id: Mapped[str] = mapped_column(sa.Text(), primary_key=True, default=orm.uuid4)
    description: Mapped[str | None] = mapped_column(sa.Text())
    externalId: Mapped[str | None] = mapped_column(sa.Text())
    score: Mapped[float | None] = mapped_column(sa.Double())
    amount: Mapped[decimal.Decimal] = mapped_column(
        sa.Numeric(14, 4),
        default=decimal.Decimal("0"),
        server_default=sa.text("0"),
    )
    size: Mapped[int] = mapped_column(sa.BigInteger(), default=0, server_default=sa.text("0"))
    tags: Mapped[list[str]] = mapped_column(orm.ListOf(sa.Text()), nullable=True)
    weights: Mapped[list[float]] = mapped_column(orm.ListOf(sa.Double()), nullable=True)
    visibility: Mapped[Visibility] = mapped_column(
        orm.PrismaEnum(Visibility, name="Visibility"),
        default=Visibility.team,
        server_default=sa.text("'team'::\"Visibility\""),
    )
    priority: Mapped[Priority | None] = mapped_column(orm.PrismaEnum(Priority, name="Priority"))
    startsAt: Mapped[datetime.datetime | None] = mapped_column(orm.UtcDateTime(precision=3))
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
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="ProjectSubtask_userId_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )
    chatMessageId: Mapped[str] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey(
            "chat_messages.id",
            name="ProjectSubtask_chatMessageId_fkey",
            ondelete="CASCADE",
            onupdate="CASCADE",
        ),
    )
    memberId: Mapped[str | None] = mapped_column(
        sa.Text(),
        sa.ForeignKey("members.id", name="ProjectSubtask_memberId_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )

    user: Mapped[User | None] = relationship(back_populates="projectSubtasks")
    chatMessage: Mapped[ChatMessage] = relationship(back_populates="projectSubtasks")
    member: Mapped[Member | None] = relationship(back_populates="projectSubtasks")
    shopStocks: Mapped[list[ShopStock]] = relationship(back_populates="projectSubtask", passive_deletes="all")
    opsRunbooks: Mapped[list[OpsRunbook]] = relationship(back_populates="projectSubtask", passive_deletes="all")
    agentWebhooks: Mapped[list[AgentWebhook]] = relationship(back_populates="projectSubtask", passive_deletes="all")


class CrmStage(Base):
    __tablename__ = "crm_stages"
    __table_args__ = (
        sa.Index("crm_stages_parent_id_idx", "parent_id"),
        sa.Index("crm_stages_starts_at_created_at_idx", sa.text("starts_at DESC"), "created_at"),
        sa.Index("crm_stages_user_id_idx", "user_id"),
    )

    id: Mapped[str] = mapped_column(sa.Uuid(as_uuid=False), primary_key=True, default=orm.uuid4)
    description: Mapped[str | None] = mapped_column(sa.Text())
    externalId: Mapped[str | None] = mapped_column("external_id", sa.Text())
    score: Mapped[float | None] = mapped_column(sa.Double())
    metadata_: Mapped[Any] = mapped_column(
        "metadata",
        postgresql.JSONB(none_as_null=True),
        default=lambda: {},
        server_default=sa.text("'{}'::jsonb"),
        info={"prisma_field": "metadata"},
    )
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
    priority: Mapped[Priority | None] = mapped_column(orm.PrismaEnum(Priority, name="Priority"))
    tier: Mapped[SubscriptionTier] = mapped_column(
        orm.PrismaEnum(SubscriptionTier, name="SubscriptionTier"),
        default=SubscriptionTier.FREE,
        server_default=sa.text("'FREE'::\"SubscriptionTier\""),
    )
    startsAt: Mapped[datetime.datetime | None] = mapped_column("starts_at", orm.UtcDateTime(precision=3))
    remindAt: Mapped[datetime.time | None] = mapped_column("remind_at", postgresql.TIME(precision=0))
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
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="crm_stages_user_id_fkey", ondelete="RESTRICT", onupdate="CASCADE"),
    )
    parentId: Mapped[str | None] = mapped_column(
        "parent_id",
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("crm_stages.id", name="crm_stages_parent_id_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )

    user: Mapped[User] = relationship(back_populates="crmStages")
    parent: Mapped[CrmStage | None] = relationship(remote_side="[CrmStage.id]", back_populates="crmStageParents")
    crmStageParents: Mapped[list[CrmStage]] = relationship(back_populates="parent", passive_deletes="all")
    chatEmbeddings: Mapped[list[ChatEmbedding]] = relationship(back_populates="crmStage", passive_deletes="all")


class DocumentShare(Base):
    __tablename__ = "DocumentShare"
    __table_args__ = (
        sa.Index("DocumentShare_learningQuizId_idx", "learningQuizId"),
        sa.Index("DocumentShare_shopProductId_idx", "shopProductId"),
        sa.Index("DocumentShare_userId_idx", "userId"),
        sa.Index("DocumentShare_userId_reference_key", "userId", "reference", unique=True),
        sa.Index("DocumentShare_workspaceId_idx", "workspaceId"),
    )

    id: Mapped[int] = mapped_column(sa.BigInteger(), primary_key=True)
    position: Mapped[int] = mapped_column(sa.Integer(), default=0, server_default=sa.text("0"))
    metadata_: Mapped[Any] = mapped_column(
        "metadata",
        postgresql.JSONB(none_as_null=True),
        default=lambda: {},
        server_default=sa.text("'{}'::jsonb"),
        info={"prisma_field": "metadata"},
    )
    endsAt: Mapped[datetime.datetime | None] = mapped_column(orm.UtcDateTime(precision=6, timezone=True))
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
    userId: Mapped[str] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="DocumentShare_userId_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )
    shopProductId: Mapped[str] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey(
            "shop_products.id",
            name="DocumentShare_shopProductId_fkey",
            ondelete="RESTRICT",
            onupdate="CASCADE",
        ),
    )
    learningQuizId: Mapped[str] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey(
            "LearningQuiz.id",
            name="DocumentShare_learningQuizId_fkey",
            ondelete="CASCADE",
            onupdate="CASCADE",
        ),
    )
    workspaceId: Mapped[int | None] = mapped_column(
        sa.Integer(),
        sa.ForeignKey("Workspace.id", name="DocumentShare_workspaceId_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )

    user: Mapped[User] = relationship(back_populates="documentShares")
    shopProduct: Mapped[ShopProduct] = relationship(back_populates="documentShares")
    learningQuiz: Mapped[LearningQuiz] = relationship(back_populates="documentShares")
    workspace: Mapped[Workspace | None] = relationship(back_populates="documentShares")
    projectChecklists: Mapped[list[ProjectChecklist]] = relationship(
        back_populates="documentShare",
        passive_deletes="all",
    )


class SupportQueue(Base):
    __tablename__ = "SupportQueue"
    __table_args__ = (
        sa.Index("SupportQueue_chatAttachmentId_key", "chatAttachmentId", unique=True),
        sa.Index("SupportQueue_opsIncidentId_idx", "opsIncidentId"),
        sa.Index("SupportQueue_shopPriceId_idx", "shopPriceId"),
        sa.Index("SupportQueue_userId_idx", "userId"),
    )

    id: Mapped[str] = mapped_column(sa.Text(), primary_key=True, default=orm.cuid)
    description: Mapped[str | None] = mapped_column(sa.Text())
    position: Mapped[int] = mapped_column(sa.Integer(), default=0, server_default=sa.text("0"))
    score: Mapped[float | None] = mapped_column(sa.Double())
    content: Mapped[bytes | None] = mapped_column(sa.LargeBinary())
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
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="SupportQueue_userId_fkey", ondelete="RESTRICT", onupdate="CASCADE"),
    )
    opsIncidentId: Mapped[int | None] = mapped_column(
        sa.BigInteger(),
        sa.ForeignKey(
            "ops_incidents.id",
            name="SupportQueue_opsIncidentId_fkey",
            ondelete="SET NULL",
            onupdate="CASCADE",
        ),
    )
    chatAttachmentId: Mapped[str | None] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey(
            "ChatAttachment.id",
            name="SupportQueue_chatAttachmentId_fkey",
            ondelete="SET NULL",
            onupdate="CASCADE",
        ),
    )
    shopPriceId: Mapped[int | None] = mapped_column(
        sa.Integer(),
        sa.ForeignKey("ShopPrice.id", name="SupportQueue_shopPriceId_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )

    user: Mapped[User] = relationship(back_populates="supportQueues")
    opsIncident: Mapped[OpsIncident | None] = relationship(back_populates="supportQueues")
    chatAttachment: Mapped[ChatAttachment | None] = relationship(back_populates="supportQueue")
    shopPrice: Mapped[ShopPrice | None] = relationship(back_populates="supportQueues")
    agentSecrets: Mapped[list[AgentSecret]] = relationship(back_populates="supportQueue", passive_deletes="all")


class ShopStock(Base):
    __tablename__ = "shop_stocks"
    __table_args__ = (
        sa.Index("shop_stocks_document_file_id_idx", "document_file_id"),
        sa.Index("shop_stocks_project_subtask_id_idx", "project_subtask_id"),
        sa.Index("shop_stocks_tags_idx", "tags", postgresql_using="gin"),
        sa.Index("shop_stocks_user_id_idx", "user_id"),
    )

    id: Mapped[str] = mapped_column(
        sa.Uuid(as_uuid=False),
        primary_key=True,
        server_default=sa.text("gen_random_uuid()"),
    )
    title: Mapped[str] = mapped_column(sa.String(200))
    externalId: Mapped[str | None] = mapped_column("external_id", sa.Text())
    position: Mapped[int] = mapped_column(sa.Integer(), default=0, server_default=sa.text("0"))
    size: Mapped[int] = mapped_column(sa.BigInteger(), default=0, server_default=sa.text("0"))
    isActive: Mapped[bool] = mapped_column("is_active", sa.Boolean(), default=True, server_default=sa.text("true"))
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
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="shop_stocks_user_id_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )
    documentFileId: Mapped[str] = mapped_column(
        "document_file_id",
        sa.Uuid(as_uuid=False),
        sa.ForeignKey(
            "document_files.id",
            name="shop_stocks_document_file_id_fkey",
            ondelete="RESTRICT",
            onupdate="CASCADE",
        ),
    )
    projectSubtaskId: Mapped[str | None] = mapped_column(
        "project_subtask_id",
        sa.Text(),
        sa.ForeignKey(
            "ProjectSubtask.id",
            name="shop_stocks_project_subtask_id_fkey",
            ondelete="SET NULL",
            onupdate="CASCADE",
        ),
    )

    user: Mapped[User] = relationship(back_populates="shopStocks")
    documentFile: Mapped[DocumentFile] = relationship(back_populates="shopStocks")
    projectSubtask: Mapped[ProjectSubtask | None] = relationship(back_populates="shopStocks")
    chatDrafts: Mapped[list[ChatDraft]] = relationship(back_populates="shopStock", passive_deletes="all")
    storeDownloads: Mapped[list[StoreDownload]] = relationship(back_populates="shopStock", passive_deletes="all")
    billingCredits: Mapped[list[BillingCredit]] = relationship(back_populates="shopStock", passive_deletes="all")
    learningEnrolments: Mapped[list[LearningEnrolment]] = relationship(
        back_populates="shopStock",
        passive_deletes="all",
    )
    linkedByAgentGraphs: Mapped[list[AgentGraph]] = relationship(
        secondary=_AgentGraphLinks,
        back_populates="linkedShopStocks",
        passive_deletes=True,
    )


class LearningQuestion(Base):
    __tablename__ = "LearningQuestion"
    __table_args__ = (
        sa.Index("LearningQuestion_auditEventId_key", "auditEventId", unique=True),
        sa.Index("LearningQuestion_chatMessageId_key", "chatMessageId", unique=True),
        sa.Index("LearningQuestion_learningCourseId_idx", "learningCourseId"),
        sa.Index("LearningQuestion_startsAt_createdAt_idx", sa.text('"startsAt" DESC'), "createdAt"),
        sa.Index("LearningQuestion_userId_idx", "userId"),
    )

    id: Mapped[str] = mapped_column(
        sa.Uuid(as_uuid=False),
        primary_key=True,
        server_default=sa.text("gen_random_uuid()"),
    )
    settings: Mapped[Any | None] = mapped_column(postgresql.JSONB(none_as_null=True))
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
    startsAt: Mapped[datetime.datetime | None] = mapped_column(orm.UtcDateTime(precision=3))
    dueOn: Mapped[datetime.date | None] = mapped_column(sa.Date())
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
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="LearningQuestion_userId_fkey", ondelete="RESTRICT", onupdate="CASCADE"),
    )
    learningCourseId: Mapped[str] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey(
            "LearningCourse.id",
            name="LearningQuestion_learningCourseId_fkey",
            ondelete="CASCADE",
            onupdate="CASCADE",
        ),
    )
    auditEventId: Mapped[str] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey(
            "AuditEvent.id",
            name="LearningQuestion_auditEventId_fkey",
            ondelete="CASCADE",
            onupdate="CASCADE",
        ),
    )
    chatMessageId: Mapped[str] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey(
            "chat_messages.id",
            name="LearningQuestion_chatMessageId_fkey",
            ondelete="CASCADE",
            onupdate="CASCADE",
        ),
    )

    user: Mapped[User] = relationship(back_populates="learningQuestions")
    learningCourse: Mapped[LearningCourse] = relationship(back_populates="learningQuestions")
    auditEvent: Mapped[AuditEvent] = relationship(back_populates="learningQuestion")
    chatMessage: Mapped[ChatMessage] = relationship(back_populates="learningQuestion")
    linkedAgentNodes: Mapped[list[AgentNode]] = relationship(
        secondary=_LearningQuestionLinks,
        back_populates="linkedByLearningQuestions",
        passive_deletes=True,
    )


class OpsAlert(Base):
    __tablename__ = "OpsAlert"
    __table_args__ = (
        sa.Index("OpsAlert_billingAccountId_idx", "billingAccountId"),
        sa.Index("OpsAlert_documentFolderId_idx", "documentFolderId"),
        sa.Index("OpsAlert_reviewerId_idx", "reviewerId"),
        sa.Index("OpsAlert_startsAt_createdAt_idx", sa.text('"startsAt" DESC'), "createdAt"),
        sa.Index("OpsAlert_userId_idx", "userId"),
    )

    id: Mapped[str] = mapped_column(sa.Text(), primary_key=True, default=orm.cuid)
    metadata_: Mapped[Any] = mapped_column(
        "metadata",
        postgresql.JSONB(none_as_null=True),
        default=lambda: {},
        server_default=sa.text("'{}'::jsonb"),
        info={"prisma_field": "metadata"},
    )
    settings: Mapped[Any | None] = mapped_column(postgresql.JSONB(none_as_null=True))
    currency: Mapped[Currency] = mapped_column(
        orm.PrismaEnum(Currency, name="Currency"),
        default=Currency.EUR,
        server_default=sa.text("'EUR'::\"Currency\""),
    )
    startsAt: Mapped[datetime.datetime | None] = mapped_column(orm.UtcDateTime(precision=3))
    model_name: Mapped[str | None] = mapped_column(sa.Text())
    locale: Mapped[str] = mapped_column(sa.CHAR(2), default="en", server_default=sa.text("'en'::bpchar"))
    createdAt: Mapped[datetime.datetime] = mapped_column(
        orm.UtcDateTime(precision=3),
        default=orm.now,
        server_default=sa.text("CURRENT_TIMESTAMP"),
    )
    userId: Mapped[str | None] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="OpsAlert_userId_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )
    documentFolderId: Mapped[str] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey(
            "DocumentFolder.id",
            name="OpsAlert_documentFolderId_fkey",
            ondelete="CASCADE",
            onupdate="CASCADE",
        ),
    )
    billingAccountId: Mapped[int] = mapped_column(
        sa.BigInteger(),
        sa.ForeignKey(
            "billing_accounts.id",
            name="OpsAlert_billingAccountId_fkey",
            ondelete="CASCADE",
            onupdate="CASCADE",
        ),
    )
    reviewerId: Mapped[str | None] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="OpsAlert_reviewerId_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )

    user: Mapped[User | None] = relationship(foreign_keys="[OpsAlert.userId]", back_populates="opsAlerts")
    documentFolder: Mapped[DocumentFolder] = relationship(back_populates="opsAlerts")
    billingAccount: Mapped[BillingAccount] = relationship(back_populates="opsAlerts")
    reviewer: Mapped[User | None] = relationship(
        foreign_keys="[OpsAlert.reviewerId]",
        back_populates="opsAlertReviewers",
    )
    supportSla: Mapped[SupportSla | None] = relationship(back_populates="opsAlert", passive_deletes="all")


class AgentSchedule(Base):
    __tablename__ = "agent_schedules"
    __table_args__ = (
        sa.Index("agent_schedules_reviewer_id_idx", "reviewer_id"),
        sa.Index("agent_schedules_user_id_idx", "user_id"),
    )

    id: Mapped[int] = mapped_column(sa.BigInteger(), primary_key=True)
    name: Mapped[str] = mapped_column(sa.Text())
    title: Mapped[str] = mapped_column(sa.String(200))
    slug: Mapped[str | None] = mapped_column(sa.Text())
    size: Mapped[int] = mapped_column(sa.BigInteger(), default=0, server_default=sa.text("0"))
    isArchived: Mapped[bool] = mapped_column(
        "is_archived",
        sa.Boolean(),
        default=False,
        server_default=sa.text("false"),
    )
    content: Mapped[bytes | None] = mapped_column(sa.LargeBinary())
    status: Mapped[WorkflowStatus] = mapped_column(
        orm.PrismaEnum(WorkflowStatus, name="WorkflowStatus"),
        default=WorkflowStatus.DRAFT,
        server_default=sa.text("'DRAFT'::\"WorkflowStatus\""),
    )
    endsAt: Mapped[datetime.datetime | None] = mapped_column("ends_at", orm.UtcDateTime(precision=6, timezone=True))
    ipAddress: Mapped[str | None] = mapped_column("ip_address", orm.Inet())
    createdAt: Mapped[datetime.datetime] = mapped_column(
        "created_at",
        orm.UtcDateTime(precision=3),
        default=orm.now,
        server_default=sa.text("CURRENT_TIMESTAMP"),
    )
    userId: Mapped[str] = mapped_column(
        "user_id",
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="agent_schedules_user_id_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )
    reviewerId: Mapped[str | None] = mapped_column(
        "reviewer_id",
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="agent_schedules_reviewer_id_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )

    user: Mapped[User] = relationship(foreign_keys="[AgentSchedule.userId]", back_populates="agentSchedules")
    reviewer: Mapped[User | None] = relationship(
        foreign_keys="[AgentSchedule.reviewerId]",
        back_populates="agentScheduleReviewers",
    )
    chatReadMarks: Mapped[list[ChatReadMark]] = relationship(back_populates="agentSchedule", passive_deletes="all")
    documentSignatures: Mapped[list[DocumentSignature]] = relationship(
        back_populates="agentSchedule",
        passive_deletes="all",
    )
    opsRunbook: Mapped[OpsRunbook | None] = relationship(back_populates="agentSchedule", passive_deletes="all")
    agentWebhooks: Mapped[list[AgentWebhook]] = relationship(back_populates="agentSchedule", passive_deletes="all")


class StoreCategory(Base):
    __tablename__ = "StoreCategory"
    __table_args__ = (
        sa.Index("StoreCategory_reviewerId_idx", "reviewerId"),
        sa.Index("StoreCategory_startsAt_createdAt_idx", sa.text('"startsAt" DESC'), "createdAt"),
        sa.Index("StoreCategory_supportReplyId_idx", "supportReplyId"),
        sa.Index("StoreCategory_userId_idx", "userId"),
        sa.Index("StoreCategory_userId_reference_key", "userId", "reference", unique=True),
    )

    id: Mapped[str] = mapped_column(sa.Text(), primary_key=True, default=orm.cuid)
    externalId: Mapped[str | None] = mapped_column(sa.Text())
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
    content: Mapped[bytes | None] = mapped_column(sa.LargeBinary())
    priority: Mapped[Priority | None] = mapped_column(orm.PrismaEnum(Priority, name="Priority"))
    source: Mapped[SourceKind] = mapped_column(
        orm.PrismaEnum(SourceKind, name="SourceKind"),
        default=SourceKind.webApp,
        server_default=sa.text("'webApp'::\"SourceKind\""),
    )
    startsAt: Mapped[datetime.datetime | None] = mapped_column(orm.UtcDateTime(precision=3))
    dueOn: Mapped[datetime.date | None] = mapped_column(sa.Date())
    remindAt: Mapped[datetime.time | None] = mapped_column(postgresql.TIME(precision=0))
    model_name: Mapped[str | None] = mapped_column(sa.Text())
    reference: Mapped[str] = mapped_column(sa.Text(), default=orm.cuid)
    createdAt: Mapped[datetime.datetime] = mapped_column(
        orm.UtcDateTime(precision=3),
        default=orm.now,
        server_default=sa.text("CURRENT_TIMESTAMP"),
    )
    userId: Mapped[str | None] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="StoreCategory_userId_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )
    supportReplyId: Mapped[str | None] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey(
            "SupportReply.id",
            name="StoreCategory_supportReplyId_fkey",
            ondelete="SET NULL",
            onupdate="CASCADE",
        ),
    )
    reviewerId: Mapped[str | None] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="StoreCategory_reviewerId_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )

    user: Mapped[User | None] = relationship(foreign_keys="[StoreCategory.userId]", back_populates="storeCategorys")
    supportReply: Mapped[SupportReply | None] = relationship(back_populates="storeCategorys")
    reviewer: Mapped[User | None] = relationship(
        foreign_keys="[StoreCategory.reviewerId]",
        back_populates="storeCategoryReviewers",
    )


class BillingInvoiceLine(Base):
    __tablename__ = "BillingInvoiceLine"
    __table_args__ = (
        sa.Index("BillingInvoiceLine_parentId_idx", "parentId"),
        sa.Index("BillingInvoiceLine_userId_idx", "userId"),
    )

    id: Mapped[str] = mapped_column(
        sa.Uuid(as_uuid=False),
        primary_key=True,
        server_default=sa.text("gen_random_uuid()"),
    )
    slug: Mapped[str | None] = mapped_column(sa.Text())
    isArchived: Mapped[bool] = mapped_column(sa.Boolean(), default=False, server_default=sa.text("false"))
    payload: Mapped[Any | None] = mapped_column(postgresql.JSONB(none_as_null=True))
    scopes: Mapped[list[str]] = mapped_column(
        orm.ListOf(sa.Text()),
        nullable=True,
        default=list,
        server_default=sa.text("ARRAY[]::text[]"),
    )
    endsAt: Mapped[datetime.datetime | None] = mapped_column(orm.UtcDateTime(precision=6, timezone=True))
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
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="BillingInvoiceLine_userId_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )
    parentId: Mapped[str | None] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey(
            "BillingInvoiceLine.id",
            name="BillingInvoiceLine_parentId_fkey",
            ondelete="SET NULL",
            onupdate="CASCADE",
        ),
    )

    user: Mapped[User | None] = relationship(back_populates="billingInvoiceLines")
    parent: Mapped[BillingInvoiceLine | None] = relationship(
        remote_side="[BillingInvoiceLine.id]",
        back_populates="billingInvoiceLineParents",
    )
    billingInvoiceLineParents: Mapped[list[BillingInvoiceLine]] = relationship(
        back_populates="parent",
        passive_deletes="all",
    )
    shopCartLine: Mapped[ShopCartLine | None] = relationship(back_populates="billingInvoiceLine", passive_deletes="all")
    chatLabels: Mapped[list[ChatLabel]] = relationship(back_populates="billingInvoiceLine", passive_deletes="all")
    linkedByCrmActivitys: Mapped[list[CrmActivity]] = relationship(
        secondary=_CrmActivityLinks,
        back_populates="linkedBillingInvoiceLines",
        passive_deletes=True,
    )


class ChatMention(Base):
    __tablename__ = "chat_mentions"
    __table_args__ = (sa.Index("chat_mentions_user_id_idx", "user_id"),)

    id: Mapped[str] = mapped_column(
        sa.Uuid(as_uuid=False),
        primary_key=True,
        server_default=sa.text("gen_random_uuid()"),
    )
    name: Mapped[str] = mapped_column(sa.Text())
    externalId: Mapped[str | None] = mapped_column("external_id", sa.Text())
    isArchived: Mapped[bool] = mapped_column(
        "is_archived",
        sa.Boolean(),
        default=False,
        server_default=sa.text("false"),
    )
    payload: Mapped[Any | None] = mapped_column(postgresql.JSONB(none_as_null=True))
    status: Mapped[WorkflowStatus] = mapped_column(
        orm.PrismaEnum(WorkflowStatus, name="WorkflowStatus"),
        default=WorkflowStatus.DRAFT,
        server_default=sa.text("'DRAFT'::\"WorkflowStatus\""),
    )
    createdAt: Mapped[datetime.datetime] = mapped_column(
        "created_at",
        orm.UtcDateTime(precision=3),
        default=orm.now,
        server_default=sa.text("CURRENT_TIMESTAMP"),
    )
    userId: Mapped[str] = mapped_column(
        "user_id",
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="chat_mentions_user_id_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )

    user: Mapped[User] = relationship(back_populates="chatMentions")


class ProjectComment(Base):
    __tablename__ = "ProjectComment"
    __table_args__ = (
        sa.Index("ProjectComment_startsAt_createdAt_idx", sa.text('"startsAt" DESC'), "createdAt"),
        sa.Index("ProjectComment_userId_idx", "userId"),
    )

    id: Mapped[str] = mapped_column(sa.Text(), primary_key=True, default=orm.uuid4)
    title: Mapped[str] = mapped_column(sa.String(200))
    description: Mapped[str | None] = mapped_column(sa.Text())
    externalId: Mapped[str | None] = mapped_column(sa.Text())
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
    startsAt: Mapped[datetime.datetime | None] = mapped_column(orm.UtcDateTime(precision=3))
    endsAt: Mapped[datetime.datetime | None] = mapped_column(orm.UtcDateTime(precision=6, timezone=True))
    ipAddress: Mapped[str | None] = mapped_column(orm.Inet())
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
    userId: Mapped[str] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="ProjectComment_userId_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )

    user: Mapped[User] = relationship(back_populates="projectComments")
    billingPayments: Mapped[list[BillingPayment]] = relationship(back_populates="projectComment", passive_deletes="all")
    supportRatings: Mapped[list[SupportRating]] = relationship(back_populates="projectComment", passive_deletes="all")


class CrmActivity(Base):
    __tablename__ = "CrmActivity"
    __table_args__ = (
        sa.Index("CrmActivity_chatThreadId_idx", "chatThreadId"),
        sa.Index("CrmActivity_userId_idx", "userId"),
    )

    id: Mapped[int] = mapped_column(sa.Integer(), primary_key=True)
    title: Mapped[str] = mapped_column(sa.String(200))
    description: Mapped[str | None] = mapped_column(sa.Text())
    slug: Mapped[str | None] = mapped_column(sa.Text())
    size: Mapped[int] = mapped_column(sa.BigInteger(), default=0, server_default=sa.text("0"))
    isActive: Mapped[bool] = mapped_column(sa.Boolean(), default=True, server_default=sa.text("true"))
    payload: Mapped[Any | None] = mapped_column(postgresql.JSONB(none_as_null=True))
    content: Mapped[bytes | None] = mapped_column(sa.LargeBinary())
    visibility: Mapped[Visibility] = mapped_column(
        orm.PrismaEnum(Visibility, name="Visibility"),
        default=Visibility.team,
        server_default=sa.text("'team'::\"Visibility\""),
    )
    priority: Mapped[Priority | None] = mapped_column(orm.PrismaEnum(Priority, name="Priority"))
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
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="CrmActivity_userId_fkey", ondelete="RESTRICT", onupdate="CASCADE"),
    )
    chatThreadId: Mapped[int] = mapped_column(
        sa.BigInteger(),
        sa.ForeignKey("ChatThread.id", name="CrmActivity_chatThreadId_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )

    user: Mapped[User] = relationship(back_populates="crmActivitys")
    chatThread: Mapped[ChatThread] = relationship(back_populates="crmActivitys")
    projectSprints: Mapped[list[ProjectSprint]] = relationship(back_populates="crmActivity", passive_deletes="all")
    linkedBillingInvoiceLines: Mapped[list[BillingInvoiceLine]] = relationship(
        secondary=_CrmActivityLinks,
        back_populates="linkedByCrmActivitys",
        passive_deletes=True,
    )


class DocumentTemplate(Base):
    __tablename__ = "document_templates"
    __table_args__ = (
        sa.Index("document_templates_document_folder_id_idx", "document_folder_id"),
        sa.Index("document_templates_starts_at_created_at_idx", sa.text("starts_at DESC"), "created_at"),
        sa.Index("document_templates_store_version_id_idx", "store_version_id"),
        sa.Index("document_templates_user_id_idx", "user_id"),
    )

    id: Mapped[str] = mapped_column(sa.Text(), primary_key=True, default=orm.uuid4)
    title: Mapped[str] = mapped_column(sa.String(200))
    description: Mapped[str | None] = mapped_column(sa.Text())
    slug: Mapped[str | None] = mapped_column(sa.Text())
    size: Mapped[int] = mapped_column(sa.BigInteger(), default=0, server_default=sa.text("0"))
    isActive: Mapped[bool] = mapped_column("is_active", sa.Boolean(), default=True, server_default=sa.text("true"))
    isArchived: Mapped[bool] = mapped_column(
        "is_archived",
        sa.Boolean(),
        default=False,
        server_default=sa.text("false"),
    )
    status: Mapped[WorkflowStatus] = mapped_column(
        orm.PrismaEnum(WorkflowStatus, name="WorkflowStatus"),
        default=WorkflowStatus.DRAFT,
        server_default=sa.text("'DRAFT'::\"WorkflowStatus\""),
    )
    startsAt: Mapped[datetime.datetime | None] = mapped_column("starts_at", orm.UtcDateTime(precision=3))
    attempts: Mapped[int] = mapped_column(sa.SmallInteger(), default=0, server_default=sa.text("0"))
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
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="document_templates_user_id_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )
    documentFolderId: Mapped[str | None] = mapped_column(
        "document_folder_id",
        sa.Uuid(as_uuid=False),
        sa.ForeignKey(
            "DocumentFolder.id",
            name="document_templates_document_folder_id_fkey",
            ondelete="SET NULL",
            onupdate="CASCADE",
        ),
    )
    storeVersionId: Mapped[str] = mapped_column(
        "store_version_id",
        sa.Uuid(as_uuid=False),
        sa.ForeignKey(
            "StoreVersion.id",
            name="document_templates_store_version_id_fkey",
            ondelete="CASCADE",
            onupdate="CASCADE",
        ),
    )

    user: Mapped[User] = relationship(back_populates="documentTemplates")
    documentFolder: Mapped[DocumentFolder | None] = relationship(back_populates="documentTemplates")
    storeVersion: Mapped[StoreVersion] = relationship(back_populates="documentTemplates")


class SupportSla(Base):
    __tablename__ = "SupportSla"
    __table_args__ = (
        sa.Index("SupportSla_chatThreadId_idx", "chatThreadId"),
        sa.Index("SupportSla_crmCompanyId_idx", "crmCompanyId"),
        sa.Index("SupportSla_opsAlertId_key", "opsAlertId", unique=True),
        sa.Index("SupportSla_userId_idx", "userId"),
        sa.Index("SupportSla_userId_reference_key", "userId", "reference", unique=True),
    )

    id: Mapped[str] = mapped_column(
        sa.Uuid(as_uuid=False),
        primary_key=True,
        server_default=sa.text("gen_random_uuid()"),
    )
    description: Mapped[str | None] = mapped_column(sa.Text())
    slug: Mapped[str | None] = mapped_column(sa.Text())
    taxRate: Mapped[decimal.Decimal | None] = mapped_column(sa.Numeric(65, 30))
    size: Mapped[int] = mapped_column(sa.BigInteger(), default=0, server_default=sa.text("0"))
    payload: Mapped[Any | None] = mapped_column(postgresql.JSONB(none_as_null=True))
    tags: Mapped[list[str]] = mapped_column(orm.ListOf(sa.Text()), nullable=True)
    scopes: Mapped[list[str]] = mapped_column(
        orm.ListOf(sa.Text()),
        nullable=True,
        default=list,
        server_default=sa.text("ARRAY[]::text[]"),
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
    endsAt: Mapped[datetime.datetime | None] = mapped_column(orm.UtcDateTime(precision=6, timezone=True))
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
    userId: Mapped[str] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="SupportSla_userId_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )
    crmCompanyId: Mapped[str] = mapped_column(
        sa.Text(),
        sa.ForeignKey("crm_companys.id", name="SupportSla_crmCompanyId_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )
    opsAlertId: Mapped[str] = mapped_column(
        sa.Text(),
        sa.ForeignKey("OpsAlert.id", name="SupportSla_opsAlertId_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )
    chatThreadId: Mapped[int] = mapped_column(
        sa.BigInteger(),
        sa.ForeignKey("ChatThread.id", name="SupportSla_chatThreadId_fkey", ondelete="RESTRICT", onupdate="CASCADE"),
    )

    user: Mapped[User] = relationship(back_populates="supportSlas")
    crmCompany: Mapped[CrmCompany] = relationship(back_populates="supportSlas")
    opsAlert: Mapped[OpsAlert] = relationship(back_populates="supportSla")
    chatThread: Mapped[ChatThread] = relationship(back_populates="supportSlas")
    chatEmbeddings: Mapped[list[ChatEmbedding]] = relationship(back_populates="supportSla", passive_deletes="all")
    linkedByOpsRotations: Mapped[list[OpsRotation]] = relationship(
        secondary=_OpsRotationLinks,
        back_populates="linkedSupportSlas",
        passive_deletes=True,
    )


class ShopCart(Base):
    __tablename__ = "ShopCart"
    __table_args__ = (
        sa.Index("ShopCart_agentNodeId_idx", "agentNodeId"),
        sa.Index("ShopCart_projectColumnId_idx", "projectColumnId"),
        sa.Index("ShopCart_shopVariantId_idx", "shopVariantId"),
        sa.Index("ShopCart_userId_idx", "userId"),
        sa.Index("ShopCart_userId_reference_key", "userId", "reference", unique=True),
    )

    id: Mapped[str] = mapped_column(
        sa.Uuid(as_uuid=False),
        primary_key=True,
        server_default=sa.text("gen_random_uuid()"),
    )
    description: Mapped[str | None] = mapped_column(sa.Text())
    amount: Mapped[decimal.Decimal] = mapped_column(
        sa.Numeric(14, 4),
        default=decimal.Decimal("0"),
        server_default=sa.text("0"),
    )
    taxRate: Mapped[decimal.Decimal | None] = mapped_column(sa.Numeric(65, 30))
    payload: Mapped[Any | None] = mapped_column(postgresql.JSONB(none_as_null=True))
    tags: Mapped[list[str]] = mapped_column(orm.ListOf(sa.Text()), nullable=True)
    scopes: Mapped[list[str]] = mapped_column(
        orm.ListOf(sa.Text()),
        nullable=True,
        default=list,
        server_default=sa.text("ARRAY[]::text[]"),
    )
    priority: Mapped[Priority | None] = mapped_column(orm.PrismaEnum(Priority, name="Priority"))
    channels: Mapped[list[SourceKind]] = mapped_column(
        orm.ListOf(orm.PrismaEnum(SourceKind, name="SourceKind")),
        nullable=True,
    )
    attempts: Mapped[int] = mapped_column(sa.SmallInteger(), default=0, server_default=sa.text("0"))
    ipAddress: Mapped[str | None] = mapped_column(orm.Inet())
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
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="ShopCart_userId_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )
    shopVariantId: Mapped[str] = mapped_column(
        sa.Text(),
        sa.ForeignKey("ShopVariant.id", name="ShopCart_shopVariantId_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )
    projectColumnId: Mapped[str] = mapped_column(
        sa.Text(),
        sa.ForeignKey("ProjectColumn.id", name="ShopCart_projectColumnId_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )
    agentNodeId: Mapped[str | None] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("agent_nodes.id", name="ShopCart_agentNodeId_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )

    user: Mapped[User] = relationship(back_populates="shopCarts")
    shopVariant: Mapped[ShopVariant] = relationship(back_populates="shopCarts")
    projectColumn: Mapped[ProjectColumn] = relationship(back_populates="shopCarts")
    agentNode: Mapped[AgentNode | None] = relationship(back_populates="shopCarts")
    billingRefunds: Mapped[list[BillingRefund]] = relationship(back_populates="shopCart", passive_deletes="all")
    chatEmbeddings: Mapped[list[ChatEmbedding]] = relationship(back_populates="shopCart", passive_deletes="all")
    agentSecret: Mapped[AgentSecret | None] = relationship(back_populates="shopCart", passive_deletes="all")
    documentImport: Mapped[DocumentImport | None] = relationship(back_populates="shopCart", passive_deletes="all")


class LearningAnswer(Base):
    __tablename__ = "learning_answers"
    __table_args__ = (
        sa.Index("learning_answers_starts_at_created_at_idx", sa.text("starts_at DESC"), "created_at"),
        sa.Index("learning_answers_user_id_idx", "user_id"),
    )

    id: Mapped[str] = mapped_column(sa.Uuid(as_uuid=False), primary_key=True, default=orm.uuid4)
    name: Mapped[str] = mapped_column(sa.Text())
    score: Mapped[float | None] = mapped_column(sa.Double())
    size: Mapped[int] = mapped_column(sa.BigInteger(), default=0, server_default=sa.text("0"))
    isArchived: Mapped[bool] = mapped_column(
        "is_archived",
        sa.Boolean(),
        default=False,
        server_default=sa.text("false"),
    )
    weights: Mapped[list[float]] = mapped_column(orm.ListOf(sa.Double()), nullable=True)
    startsAt: Mapped[datetime.datetime | None] = mapped_column("starts_at", orm.UtcDateTime(precision=3))
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
    userId: Mapped[str] = mapped_column(
        "user_id",
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="learning_answers_user_id_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )

    user: Mapped[User] = relationship(back_populates="learningAnswers")
    projectMilestones: Mapped[list[ProjectMilestone]] = relationship(
        back_populates="learningAnswer",
        passive_deletes="all",
    )


class OpsMetric(Base):
    __tablename__ = "OpsMetric"
    __table_args__ = (sa.Index("OpsMetric_reviewerId_idx", "reviewerId"), sa.Index("OpsMetric_userId_idx", "userId"))

    id: Mapped[int] = mapped_column(sa.Integer(), primary_key=True)
    content: Mapped[bytes | None] = mapped_column(sa.LargeBinary())
    endsAt: Mapped[datetime.datetime | None] = mapped_column(orm.UtcDateTime(precision=6, timezone=True))
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
    userId: Mapped[str | None] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="OpsMetric_userId_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )
    reviewerId: Mapped[str | None] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="OpsMetric_reviewerId_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )

    user: Mapped[User | None] = relationship(foreign_keys="[OpsMetric.userId]", back_populates="opsMetrics")
    reviewer: Mapped[User | None] = relationship(
        foreign_keys="[OpsMetric.reviewerId]",
        back_populates="opsMetricReviewers",
    )
    shopCartLines: Mapped[list[ShopCartLine]] = relationship(back_populates="opsMetric", passive_deletes="all")


class AgentExecution(Base):
    __tablename__ = "AgentExecution"
    __table_args__ = (
        sa.Index("AgentExecution_startsAt_createdAt_idx", sa.text('"startsAt" DESC'), "createdAt"),
        sa.Index("AgentExecution_userId_idx", "userId"),
    )

    id: Mapped[int] = mapped_column(sa.BigInteger(), primary_key=True)
    name: Mapped[str] = mapped_column(sa.Text())
    position: Mapped[int] = mapped_column(sa.Integer(), default=0, server_default=sa.text("0"))
    visibility: Mapped[Visibility] = mapped_column(
        orm.PrismaEnum(Visibility, name="Visibility"),
        default=Visibility.team,
        server_default=sa.text("'team'::\"Visibility\""),
    )
    startsAt: Mapped[datetime.datetime | None] = mapped_column(orm.UtcDateTime(precision=3))
    endsAt: Mapped[datetime.datetime | None] = mapped_column(orm.UtcDateTime(precision=6, timezone=True))
    ipAddress: Mapped[str | None] = mapped_column(orm.Inet())
    createdAt: Mapped[datetime.datetime] = mapped_column(
        orm.UtcDateTime(precision=3),
        default=orm.now,
        server_default=sa.text("CURRENT_TIMESTAMP"),
    )
    userId: Mapped[str] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="AgentExecution_userId_fkey", ondelete="RESTRICT", onupdate="CASCADE"),
    )

    user: Mapped[User] = relationship(back_populates="agentExecutions")
    shopCartLines: Mapped[list[ShopCartLine]] = relationship(back_populates="agentExecution", passive_deletes="all")
    shopShipments: Mapped[list[ShopShipment]] = relationship(back_populates="agentExecution", passive_deletes="all")


class StoreScreenshot(Base):
    __tablename__ = "store_screenshots"
    __table_args__ = (sa.Index("store_screenshots_user_id_key", "user_id", unique=True),)

    id: Mapped[str] = mapped_column(sa.Text(), primary_key=True, default=orm.cuid)
    score: Mapped[float | None] = mapped_column(sa.Double())
    amount: Mapped[decimal.Decimal] = mapped_column(
        sa.Numeric(14, 4),
        default=decimal.Decimal("0"),
        server_default=sa.text("0"),
    )
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
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="store_screenshots_user_id_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )

    user: Mapped[User | None] = relationship(back_populates="storeScreenshot")
    storeReports: Mapped[list[StoreReport]] = relationship(back_populates="storeScreenshot", passive_deletes="all")
    linkedProjectTimeEntrys: Mapped[list[ProjectTimeEntry]] = relationship(
        secondary=_StoreScreenshotLinks,
        back_populates="linkedByStoreScreenshots",
        passive_deletes=True,
    )


class BillingPayment(Base):
    __tablename__ = "BillingPayment"
    __table_args__ = (
        sa.Index("BillingPayment_billingAccountId_idx", "billingAccountId"),
        sa.Index("BillingPayment_projectCommentId_idx", "projectCommentId"),
        sa.Index("BillingPayment_startsAt_createdAt_idx", sa.text('"startsAt" DESC'), "createdAt"),
        sa.Index("BillingPayment_userId_idx", "userId"),
    )

    id: Mapped[int] = mapped_column(sa.BigInteger(), primary_key=True)
    title: Mapped[str] = mapped_column(sa.String(200))
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
    startsAt: Mapped[datetime.datetime | None] = mapped_column(orm.UtcDateTime(precision=3))
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
    userId: Mapped[str | None] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="BillingPayment_userId_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )
    projectCommentId: Mapped[str] = mapped_column(
        sa.Text(),
        sa.ForeignKey(
            "ProjectComment.id",
            name="BillingPayment_projectCommentId_fkey",
            ondelete="CASCADE",
            onupdate="CASCADE",
        ),
    )
    billingAccountId: Mapped[int] = mapped_column(
        sa.BigInteger(),
        sa.ForeignKey(
            "billing_accounts.id",
            name="BillingPayment_billingAccountId_fkey",
            ondelete="CASCADE",
            onupdate="CASCADE",
        ),
    )

    user: Mapped[User | None] = relationship(back_populates="billingPayments")
    projectComment: Mapped[ProjectComment] = relationship(back_populates="billingPayments")
    billingAccount: Mapped[BillingAccount] = relationship(back_populates="billingPayments")
    projectTimeEntrys: Mapped[list[ProjectTimeEntry]] = relationship(
        back_populates="billingPayment",
        passive_deletes="all",
    )
    billingTaxRates: Mapped[list[BillingTaxRate]] = relationship(back_populates="billingPayment", passive_deletes="all")


class ChatReadMark(Base):
    __tablename__ = "ChatReadMark"
    __table_args__ = (
        sa.Index("ChatReadMark_agentScheduleId_idx", "agentScheduleId"),
        sa.Index("ChatReadMark_chatReactionId_key", "chatReactionId", unique=True),
        sa.Index("ChatReadMark_projectColumnId_idx", "projectColumnId"),
        sa.Index("ChatReadMark_reviewerId_idx", "reviewerId"),
        sa.Index("ChatReadMark_tags_idx", "tags", postgresql_using="gin"),
        sa.Index("ChatReadMark_userId_idx", "userId"),
        sa.Index("ChatReadMark_userId_reference_key", "userId", "reference", unique=True),
    )

    id: Mapped[int] = mapped_column(sa.Integer(), primary_key=True)
    slug: Mapped[str | None] = mapped_column(sa.Text())
    taxRate: Mapped[decimal.Decimal | None] = mapped_column(sa.Numeric(65, 30))
    payload: Mapped[Any | None] = mapped_column(postgresql.JSONB(none_as_null=True))
    tags: Mapped[list[str]] = mapped_column(orm.ListOf(sa.Text()), nullable=True)
    content: Mapped[bytes | None] = mapped_column(sa.LargeBinary())
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
    remindAt: Mapped[datetime.time | None] = mapped_column(postgresql.TIME(precision=0))
    ipAddress: Mapped[str | None] = mapped_column(orm.Inet())
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
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="ChatReadMark_userId_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )
    agentScheduleId: Mapped[int | None] = mapped_column(
        sa.BigInteger(),
        sa.ForeignKey(
            "agent_schedules.id",
            name="ChatReadMark_agentScheduleId_fkey",
            ondelete="SET NULL",
            onupdate="CASCADE",
        ),
    )
    chatReactionId: Mapped[int] = mapped_column(
        sa.Integer(),
        sa.ForeignKey(
            "ChatReaction.id",
            name="ChatReadMark_chatReactionId_fkey",
            ondelete="CASCADE",
            onupdate="CASCADE",
        ),
    )
    projectColumnId: Mapped[str | None] = mapped_column(
        sa.Text(),
        sa.ForeignKey(
            "ProjectColumn.id",
            name="ChatReadMark_projectColumnId_fkey",
            ondelete="SET NULL",
            onupdate="CASCADE",
        ),
    )
    reviewerId: Mapped[str | None] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="ChatReadMark_reviewerId_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )

    user: Mapped[User] = relationship(foreign_keys="[ChatReadMark.userId]", back_populates="chatReadMarks")
    agentSchedule: Mapped[AgentSchedule | None] = relationship(back_populates="chatReadMarks")
    chatReaction: Mapped[ChatReaction] = relationship(back_populates="chatReadMark")
    projectColumn: Mapped[ProjectColumn | None] = relationship(back_populates="chatReadMarks")
    reviewer: Mapped[User | None] = relationship(
        foreign_keys="[ChatReadMark.reviewerId]",
        back_populates="chatReadMarkReviewers",
    )


class ProjectMilestone(Base):
    __tablename__ = "project_milestones"
    __table_args__ = (
        sa.Index("project_milestones_learning_answer_id_idx", "learning_answer_id"),
        sa.Index("project_milestones_shop_price_id_idx", "shop_price_id"),
        sa.Index("project_milestones_user_id_idx", "user_id"),
        sa.Index("project_milestones_user_id_reference_key", "user_id", "reference", unique=True),
    )

    id: Mapped[str] = mapped_column(sa.Uuid(as_uuid=False), primary_key=True, default=orm.uuid4)
    score: Mapped[float | None] = mapped_column(sa.Double())
    metadata_: Mapped[Any] = mapped_column(
        "metadata",
        postgresql.JSONB(none_as_null=True),
        default=lambda: {},
        server_default=sa.text("'{}'::jsonb"),
        info={"prisma_field": "metadata"},
    )
    token: Mapped[str] = mapped_column(sa.Text(), default=orm.Nanoid(16))
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
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="project_milestones_user_id_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )
    learningAnswerId: Mapped[str] = mapped_column(
        "learning_answer_id",
        sa.Uuid(as_uuid=False),
        sa.ForeignKey(
            "learning_answers.id",
            name="project_milestones_learning_answer_id_fkey",
            ondelete="CASCADE",
            onupdate="CASCADE",
        ),
    )
    shopPriceId: Mapped[int] = mapped_column(
        "shop_price_id",
        sa.Integer(),
        sa.ForeignKey(
            "ShopPrice.id",
            name="project_milestones_shop_price_id_fkey",
            ondelete="CASCADE",
            onupdate="CASCADE",
        ),
    )

    user: Mapped[User | None] = relationship(back_populates="projectMilestones")
    learningAnswer: Mapped[LearningAnswer] = relationship(back_populates="projectMilestones")
    shopPrice: Mapped[ShopPrice] = relationship(back_populates="projectMilestones")
    documentSignatures: Mapped[list[DocumentSignature]] = relationship(
        back_populates="projectMilestone",
        passive_deletes="all",
    )
    storeFavourites: Mapped[list[StoreFavourite]] = relationship(
        back_populates="projectMilestone",
        passive_deletes="all",
    )
    documentBookmarks: Mapped[list[DocumentBookmark]] = relationship(
        back_populates="projectMilestone",
        passive_deletes="all",
    )


class CrmNote(Base):
    __tablename__ = "CrmNote"
    __table_args__ = (
        sa.Index("CrmNote_agentNodeId_idx", "agentNodeId"),
        sa.Index("CrmNote_reviewerId_idx", "reviewerId"),
        sa.Index("CrmNote_startsAt_createdAt_idx", sa.text('"startsAt" DESC'), "createdAt"),
        sa.Index("CrmNote_userId_idx", "userId"),
    )

    id: Mapped[str] = mapped_column(sa.Text(), primary_key=True, default=orm.uuid4)
    description: Mapped[str | None] = mapped_column(sa.Text())
    size: Mapped[int] = mapped_column(sa.BigInteger(), default=0, server_default=sa.text("0"))
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
    startsAt: Mapped[datetime.datetime | None] = mapped_column(orm.UtcDateTime(precision=3))
    attempts: Mapped[int] = mapped_column(sa.SmallInteger(), default=0, server_default=sa.text("0"))
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
    userId: Mapped[str] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="CrmNote_userId_fkey", ondelete="RESTRICT", onupdate="CASCADE"),
    )
    agentNodeId: Mapped[str | None] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("agent_nodes.id", name="CrmNote_agentNodeId_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )
    reviewerId: Mapped[str | None] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="CrmNote_reviewerId_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )

    user: Mapped[User] = relationship(foreign_keys="[CrmNote.userId]", back_populates="crmNotes")
    agentNode: Mapped[AgentNode | None] = relationship(back_populates="crmNotes")
    reviewer: Mapped[User | None] = relationship(foreign_keys="[CrmNote.reviewerId]", back_populates="crmNoteReviewers")


class DocumentSignature(Base):
    __tablename__ = "DocumentSignature"
    __table_args__ = (
        sa.Index("DocumentSignature_agentScheduleId_idx", "agentScheduleId"),
        sa.Index("DocumentSignature_projectMilestoneId_idx", "projectMilestoneId"),
        sa.Index("DocumentSignature_storeListingId_idx", "storeListingId"),
        sa.Index("DocumentSignature_userId_idx", "userId"),
    )

    id: Mapped[int] = mapped_column(sa.Integer(), primary_key=True)
    title: Mapped[str] = mapped_column(sa.String(200))
    description: Mapped[str | None] = mapped_column(sa.Text())
    externalId: Mapped[str | None] = mapped_column(sa.Text())
    taxRate: Mapped[decimal.Decimal | None] = mapped_column(sa.Numeric(65, 30))
    size: Mapped[int] = mapped_column(sa.BigInteger(), default=0, server_default=sa.text("0"))
    settings: Mapped[Any | None] = mapped_column(postgresql.JSONB(none_as_null=True))
    payload: Mapped[Any | None] = mapped_column(postgresql.JSONB(none_as_null=True))
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
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="DocumentSignature_userId_fkey", ondelete="RESTRICT", onupdate="CASCADE"),
    )
    projectMilestoneId: Mapped[str] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey(
            "project_milestones.id",
            name="DocumentSignature_projectMilestoneId_fkey",
            ondelete="CASCADE",
            onupdate="CASCADE",
        ),
    )
    agentScheduleId: Mapped[int] = mapped_column(
        sa.BigInteger(),
        sa.ForeignKey(
            "agent_schedules.id",
            name="DocumentSignature_agentScheduleId_fkey",
            ondelete="RESTRICT",
            onupdate="CASCADE",
        ),
    )
    storeListingId: Mapped[str] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey(
            "StoreListing.id",
            name="DocumentSignature_storeListingId_fkey",
            ondelete="CASCADE",
            onupdate="CASCADE",
        ),
    )

    user: Mapped[User] = relationship(back_populates="documentSignatures")
    projectMilestone: Mapped[ProjectMilestone] = relationship(back_populates="documentSignatures")
    agentSchedule: Mapped[AgentSchedule] = relationship(back_populates="documentSignatures")
    storeListing: Mapped[StoreListing] = relationship(back_populates="documentSignatures")
    linkedByDocumentRevisions: Mapped[list[DocumentRevision]] = relationship(
        secondary=_DocumentRevisionLinks,
        back_populates="linkedDocumentSignatures",
        passive_deletes=True,
    )


class SupportRating(Base):
    __tablename__ = "support_ratings"
    __table_args__ = (
        sa.Index("support_ratings_project_comment_id_idx", "project_comment_id"),
        sa.Index("support_ratings_reviewer_id_idx", "reviewer_id"),
        sa.Index("support_ratings_user_id_idx", "user_id"),
    )

    id: Mapped[int] = mapped_column(sa.BigInteger(), primary_key=True)
    score: Mapped[float | None] = mapped_column(sa.Double())
    size: Mapped[int] = mapped_column(sa.BigInteger(), default=0, server_default=sa.text("0"))
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
    tier: Mapped[SubscriptionTier] = mapped_column(
        orm.PrismaEnum(SubscriptionTier, name="SubscriptionTier"),
        default=SubscriptionTier.FREE,
        server_default=sa.text("'FREE'::\"SubscriptionTier\""),
    )
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
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="support_ratings_user_id_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )
    projectCommentId: Mapped[str] = mapped_column(
        "project_comment_id",
        sa.Text(),
        sa.ForeignKey(
            "ProjectComment.id",
            name="support_ratings_project_comment_id_fkey",
            ondelete="CASCADE",
            onupdate="CASCADE",
        ),
    )
    reviewerId: Mapped[str | None] = mapped_column(
        "reviewer_id",
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="support_ratings_reviewer_id_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )

    user: Mapped[User | None] = relationship(foreign_keys="[SupportRating.userId]", back_populates="supportRatings")
    projectComment: Mapped[ProjectComment] = relationship(back_populates="supportRatings")
    reviewer: Mapped[User | None] = relationship(
        foreign_keys="[SupportRating.reviewerId]",
        back_populates="supportRatingReviewers",
    )


class ShopCartLine(Base):
    __tablename__ = "ShopCartLine"
    __table_args__ = (
        sa.Index("ShopCartLine_agentExecutionId_idx", "agentExecutionId"),
        sa.Index("ShopCartLine_billingInvoiceLineId_key", "billingInvoiceLineId", unique=True),
        sa.Index("ShopCartLine_opsMetricId_idx", "opsMetricId"),
        sa.Index("ShopCartLine_userId_idx", "userId"),
    )

    id: Mapped[str] = mapped_column(
        sa.Uuid(as_uuid=False),
        primary_key=True,
        server_default=sa.text("gen_random_uuid()"),
    )
    description: Mapped[str | None] = mapped_column(sa.Text())
    slug: Mapped[str | None] = mapped_column(sa.Text())
    position: Mapped[int] = mapped_column(sa.Integer(), default=0, server_default=sa.text("0"))
    taxRate: Mapped[decimal.Decimal | None] = mapped_column(sa.Numeric(65, 30))
    isArchived: Mapped[bool] = mapped_column(sa.Boolean(), default=False, server_default=sa.text("false"))
    channels: Mapped[list[SourceKind]] = mapped_column(
        orm.ListOf(orm.PrismaEnum(SourceKind, name="SourceKind")),
        nullable=True,
    )
    endsAt: Mapped[datetime.datetime | None] = mapped_column(orm.UtcDateTime(precision=6, timezone=True))
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
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="ShopCartLine_userId_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )
    billingInvoiceLineId: Mapped[str] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey(
            "BillingInvoiceLine.id",
            name="ShopCartLine_billingInvoiceLineId_fkey",
            ondelete="RESTRICT",
            onupdate="CASCADE",
        ),
    )
    opsMetricId: Mapped[int] = mapped_column(
        sa.Integer(),
        sa.ForeignKey("OpsMetric.id", name="ShopCartLine_opsMetricId_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )
    agentExecutionId: Mapped[int] = mapped_column(
        sa.BigInteger(),
        sa.ForeignKey(
            "AgentExecution.id",
            name="ShopCartLine_agentExecutionId_fkey",
            ondelete="CASCADE",
            onupdate="CASCADE",
        ),
    )

    user: Mapped[User] = relationship(back_populates="shopCartLines")
    billingInvoiceLine: Mapped[BillingInvoiceLine] = relationship(back_populates="shopCartLine")
    opsMetric: Mapped[OpsMetric] = relationship(back_populates="shopCartLines")
    agentExecution: Mapped[AgentExecution] = relationship(back_populates="shopCartLines")
    agentWebhooks: Mapped[list[AgentWebhook]] = relationship(back_populates="shopCartLine", passive_deletes="all")
    linkedApiKeys: Mapped[list[ApiKey]] = relationship(
        secondary=_ShopCartLineLinks,
        back_populates="linkedByShopCartLines",
        passive_deletes=True,
    )


class LearningAttempt(Base):
    __tablename__ = "LearningAttempt"
    __table_args__ = (
        sa.Index("LearningAttempt_reviewerId_idx", "reviewerId"),
        sa.Index("LearningAttempt_tags_idx", "tags", postgresql_using="gin"),
        sa.Index("LearningAttempt_userId_idx", "userId"),
    )

    id: Mapped[int] = mapped_column(sa.BigInteger(), primary_key=True)
    slug: Mapped[str | None] = mapped_column(sa.Text())
    size: Mapped[int] = mapped_column(sa.BigInteger(), default=0, server_default=sa.text("0"))
    tags: Mapped[list[str]] = mapped_column(orm.ListOf(sa.Text()), nullable=True)
    visibility: Mapped[Visibility] = mapped_column(
        orm.PrismaEnum(Visibility, name="Visibility"),
        default=Visibility.team,
        server_default=sa.text("'team'::\"Visibility\""),
    )
    remindAt: Mapped[datetime.time | None] = mapped_column(postgresql.TIME(precision=0))
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
    userId: Mapped[str] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="LearningAttempt_userId_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )
    reviewerId: Mapped[str | None] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="LearningAttempt_reviewerId_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )

    user: Mapped[User] = relationship(foreign_keys="[LearningAttempt.userId]", back_populates="learningAttempts")
    reviewer: Mapped[User | None] = relationship(
        foreign_keys="[LearningAttempt.reviewerId]",
        back_populates="learningAttemptReviewers",
    )


class OpsDashboard(Base):
    __tablename__ = "ops_dashboards"
    __table_args__ = (
        sa.Index("ops_dashboards_user_id_key", "user_id", unique=True),
        sa.Index("ops_dashboards_user_id_reference_key", "user_id", "reference", unique=True),
    )

    id: Mapped[str] = mapped_column(sa.Text(), primary_key=True, default=orm.cuid)
    name: Mapped[str] = mapped_column(sa.Text())
    externalId: Mapped[str | None] = mapped_column("external_id", sa.Text())
    amount: Mapped[decimal.Decimal] = mapped_column(
        sa.Numeric(14, 4),
        default=decimal.Decimal("0"),
        server_default=sa.text("0"),
    )
    settings: Mapped[Any | None] = mapped_column(postgresql.JSONB(none_as_null=True))
    visibility: Mapped[Visibility] = mapped_column(
        orm.PrismaEnum(Visibility, name="Visibility"),
        default=Visibility.team,
        server_default=sa.text("'team'::\"Visibility\""),
    )
    source: Mapped[SourceKind] = mapped_column(
        orm.PrismaEnum(SourceKind, name="SourceKind"),
        default=SourceKind.webApp,
        server_default=sa.text("'webApp'::\"SourceKind\""),
    )
    model_name: Mapped[str | None] = mapped_column(sa.Text())
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
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="ops_dashboards_user_id_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )

    user: Mapped[User] = relationship(back_populates="opsDashboard")
    documentArchives: Mapped[list[DocumentArchive]] = relationship(back_populates="opsDashboard", passive_deletes="all")


class AgentExecutionStep(Base):
    __tablename__ = "AgentExecutionStep"
    __table_args__ = (
        sa.Index("AgentExecutionStep_notificationId_idx", "notificationId"),
        sa.Index("AgentExecutionStep_tags_idx", "tags", postgresql_using="gin"),
        sa.Index("AgentExecutionStep_userId_idx", "userId"),
    )

    id: Mapped[str] = mapped_column(sa.Uuid(as_uuid=False), primary_key=True, default=orm.uuid4)
    title: Mapped[str] = mapped_column(sa.String(200))
    slug: Mapped[str | None] = mapped_column(sa.Text())
    amount: Mapped[decimal.Decimal] = mapped_column(
        sa.Numeric(14, 4),
        default=decimal.Decimal("0"),
        server_default=sa.text("0"),
    )
    isActive: Mapped[bool] = mapped_column(sa.Boolean(), default=True, server_default=sa.text("true"))
    isArchived: Mapped[bool] = mapped_column(sa.Boolean(), default=False, server_default=sa.text("false"))
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
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="AgentExecutionStep_userId_fkey", ondelete="RESTRICT", onupdate="CASCADE"),
    )
    notificationId: Mapped[int | None] = mapped_column(
        sa.BigInteger(),
        sa.ForeignKey(
            "notifications.id",
            name="AgentExecutionStep_notificationId_fkey",
            ondelete="SET NULL",
            onupdate="CASCADE",
        ),
    )

    user: Mapped[User] = relationship(back_populates="agentExecutionSteps")
    notification: Mapped[Notification | None] = relationship(back_populates="agentExecutionSteps")
    chatLabels: Mapped[list[ChatLabel]] = relationship(back_populates="agentExecutionStep", passive_deletes="all")
    linkedByAgentExecutionLogs: Mapped[list[AgentExecutionLog]] = relationship(
        secondary=_AgentExecutionLogLinks,
        back_populates="linkedAgentExecutionSteps",
        passive_deletes=True,
    )


class StoreFavourite(Base):
    __tablename__ = "StoreFavourite"
    __table_args__ = (
        sa.Index("StoreFavourite_projectBoardId_idx", "projectBoardId"),
        sa.Index("StoreFavourite_projectMilestoneId_idx", "projectMilestoneId"),
        sa.Index("StoreFavourite_userId_idx", "userId"),
    )

    id: Mapped[str] = mapped_column(sa.Text(), primary_key=True, default=orm.uuid4)
    taxRate: Mapped[decimal.Decimal | None] = mapped_column(sa.Numeric(65, 30))
    isActive: Mapped[bool] = mapped_column(sa.Boolean(), default=True, server_default=sa.text("true"))
    channels: Mapped[list[SourceKind]] = mapped_column(
        orm.ListOf(orm.PrismaEnum(SourceKind, name="SourceKind")),
        nullable=True,
    )
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
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="StoreFavourite_userId_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )
    projectMilestoneId: Mapped[str] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey(
            "project_milestones.id",
            name="StoreFavourite_projectMilestoneId_fkey",
            ondelete="CASCADE",
            onupdate="CASCADE",
        ),
    )
    projectBoardId: Mapped[int | None] = mapped_column(
        sa.Integer(),
        sa.ForeignKey(
            "ProjectBoard.id",
            name="StoreFavourite_projectBoardId_fkey",
            ondelete="SET NULL",
            onupdate="CASCADE",
        ),
    )

    user: Mapped[User] = relationship(back_populates="storeFavourites")
    projectMilestone: Mapped[ProjectMilestone] = relationship(back_populates="storeFavourites")
    projectBoard: Mapped[ProjectBoard | None] = relationship(back_populates="storeFavourites")


class BillingRefund(Base):
    __tablename__ = "billing_refunds"
    __table_args__ = (
        sa.Index("billing_refunds_shop_cart_id_idx", "shop_cart_id"),
        sa.Index("billing_refunds_user_id_idx", "user_id"),
    )

    id: Mapped[str] = mapped_column(sa.Uuid(as_uuid=False), primary_key=True, default=orm.uuid4)
    slug: Mapped[str | None] = mapped_column(sa.Text())
    content: Mapped[bytes | None] = mapped_column(sa.LargeBinary())
    ipAddress: Mapped[str | None] = mapped_column("ip_address", orm.Inet())
    locale: Mapped[str] = mapped_column(sa.CHAR(2), default="en", server_default=sa.text("'en'::bpchar"))
    createdAt: Mapped[datetime.datetime] = mapped_column(
        "created_at",
        orm.UtcDateTime(precision=3),
        default=orm.now,
        server_default=sa.text("CURRENT_TIMESTAMP"),
    )
    userId: Mapped[str] = mapped_column(
        "user_id",
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="billing_refunds_user_id_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )
    shopCartId: Mapped[str] = mapped_column(
        "shop_cart_id",
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("ShopCart.id", name="billing_refunds_shop_cart_id_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )

    user: Mapped[User] = relationship(back_populates="billingRefunds")
    shopCart: Mapped[ShopCart] = relationship(back_populates="billingRefunds")


class ChatDraft(Base):
    __tablename__ = "ChatDraft"
    __table_args__ = (
        sa.Index("ChatDraft_learningCourseId_idx", "learningCourseId"),
        sa.Index("ChatDraft_parentId_idx", "parentId"),
        sa.Index("ChatDraft_reviewerId_idx", "reviewerId"),
        sa.Index("ChatDraft_shopProductId_idx", "shopProductId"),
        sa.Index("ChatDraft_shopStockId_idx", "shopStockId"),
        sa.Index("ChatDraft_tags_idx", "tags", postgresql_using="gin"),
        sa.Index("ChatDraft_userId_key", "userId", unique=True),
    )

    id: Mapped[int] = mapped_column(sa.BigInteger(), primary_key=True)
    description: Mapped[str | None] = mapped_column(sa.Text())
    slug: Mapped[str | None] = mapped_column(sa.Text())
    position: Mapped[int] = mapped_column(sa.Integer(), default=0, server_default=sa.text("0"))
    score: Mapped[float | None] = mapped_column(sa.Double())
    taxRate: Mapped[decimal.Decimal | None] = mapped_column(sa.Numeric(65, 30))
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
    model_name: Mapped[str | None] = mapped_column(sa.Text())
    locale: Mapped[str] = mapped_column(sa.CHAR(2), default="en", server_default=sa.text("'en'::bpchar"))
    createdAt: Mapped[datetime.datetime] = mapped_column(
        orm.UtcDateTime(precision=3),
        default=orm.now,
        server_default=sa.text("CURRENT_TIMESTAMP"),
    )
    userId: Mapped[str] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="ChatDraft_userId_fkey", ondelete="RESTRICT", onupdate="CASCADE"),
    )
    learningCourseId: Mapped[str] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey(
            "LearningCourse.id",
            name="ChatDraft_learningCourseId_fkey",
            ondelete="CASCADE",
            onupdate="CASCADE",
        ),
    )
    shopProductId: Mapped[str] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("shop_products.id", name="ChatDraft_shopProductId_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )
    shopStockId: Mapped[str] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("shop_stocks.id", name="ChatDraft_shopStockId_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )
    reviewerId: Mapped[str | None] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="ChatDraft_reviewerId_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )
    parentId: Mapped[int | None] = mapped_column(
        sa.BigInteger(),
        sa.ForeignKey("ChatDraft.id", name="ChatDraft_parentId_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )

    user: Mapped[User] = relationship(foreign_keys="[ChatDraft.userId]", back_populates="chatDraft")
    learningCourse: Mapped[LearningCourse] = relationship(back_populates="chatDrafts")
    shopProduct: Mapped[ShopProduct] = relationship(back_populates="chatDrafts")
    shopStock: Mapped[ShopStock] = relationship(back_populates="chatDrafts")
    reviewer: Mapped[User | None] = relationship(
        foreign_keys="[ChatDraft.reviewerId]",
        back_populates="chatDraftReviewers",
    )
    parent: Mapped[ChatDraft | None] = relationship(remote_side="[ChatDraft.id]", back_populates="chatDraftParents")
    chatDraftParents: Mapped[list[ChatDraft]] = relationship(back_populates="parent", passive_deletes="all")
    learningCertificates: Mapped[list[LearningCertificate]] = relationship(
        back_populates="chatDraft",
        passive_deletes="all",
    )


class ProjectSprint(Base):
    __tablename__ = "ProjectSprint"
    __table_args__ = (
        sa.Index("ProjectSprint_crmActivityId_idx", "crmActivityId"),
        sa.Index("ProjectSprint_userId_idx", "userId"),
    )

    id: Mapped[int] = mapped_column(sa.BigInteger(), primary_key=True)
    slug: Mapped[str | None] = mapped_column(sa.Text())
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
    dueOn: Mapped[datetime.date | None] = mapped_column(sa.Date())
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
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="ProjectSprint_userId_fkey", ondelete="RESTRICT", onupdate="CASCADE"),
    )
    crmActivityId: Mapped[int] = mapped_column(
        sa.Integer(),
        sa.ForeignKey(
            "CrmActivity.id",
            name="ProjectSprint_crmActivityId_fkey",
            ondelete="RESTRICT",
            onupdate="CASCADE",
        ),
    )

    user: Mapped[User] = relationship(back_populates="projectSprints")
    crmActivity: Mapped[CrmActivity] = relationship(back_populates="projectSprints")
    linkedLearningQuizs: Mapped[list[LearningQuiz]] = relationship(
        secondary=_ProjectSprintLinks,
        back_populates="linkedByProjectSprints",
        passive_deletes=True,
    )


class CrmSegment(Base):
    __tablename__ = "crm_segments"
    __table_args__ = (sa.Index("crm_segments_user_id_idx", "user_id"),)

    id: Mapped[str] = mapped_column(sa.Text(), primary_key=True, default=orm.uuid4)
    name: Mapped[str] = mapped_column(sa.Text())
    description: Mapped[str | None] = mapped_column(sa.Text())
    externalId: Mapped[str | None] = mapped_column("external_id", sa.Text())
    payload: Mapped[Any | None] = mapped_column(postgresql.JSONB(none_as_null=True))
    visibility: Mapped[Visibility] = mapped_column(
        orm.PrismaEnum(Visibility, name="Visibility"),
        default=Visibility.team,
        server_default=sa.text("'team'::\"Visibility\""),
    )
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
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="crm_segments_user_id_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )

    user: Mapped[User] = relationship(back_populates="crmSegments")


class DocumentApproval(Base):
    __tablename__ = "DocumentApproval"
    __table_args__ = (
        sa.Index("DocumentApproval_chatReactionId_idx", "chatReactionId"),
        sa.Index("DocumentApproval_opsServerId_idx", "opsServerId"),
        sa.Index("DocumentApproval_userId_idx", "userId"),
    )

    id: Mapped[int] = mapped_column(sa.Integer(), primary_key=True)
    slug: Mapped[str | None] = mapped_column(sa.Text())
    isActive: Mapped[bool] = mapped_column(sa.Boolean(), default=True, server_default=sa.text("true"))
    visibility: Mapped[Visibility] = mapped_column(
        orm.PrismaEnum(Visibility, name="Visibility"),
        default=Visibility.team,
        server_default=sa.text("'team'::\"Visibility\""),
    )
    source: Mapped[SourceKind] = mapped_column(
        orm.PrismaEnum(SourceKind, name="SourceKind"),
        default=SourceKind.webApp,
        server_default=sa.text("'webApp'::\"SourceKind\""),
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
    userId: Mapped[str] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="DocumentApproval_userId_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )
    opsServerId: Mapped[int] = mapped_column(
        sa.BigInteger(),
        sa.ForeignKey("OpsServer.id", name="DocumentApproval_opsServerId_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )
    chatReactionId: Mapped[int] = mapped_column(
        sa.Integer(),
        sa.ForeignKey(
            "ChatReaction.id",
            name="DocumentApproval_chatReactionId_fkey",
            ondelete="CASCADE",
            onupdate="CASCADE",
        ),
    )

    user: Mapped[User] = relationship(back_populates="documentApprovals")
    opsServer: Mapped[OpsServer] = relationship(back_populates="documentApprovals")
    chatReaction: Mapped[ChatReaction] = relationship(back_populates="documentApprovals")
    projectWatchers: Mapped[list[ProjectWatcher]] = relationship(
        back_populates="documentApproval",
        passive_deletes="all",
    )


class SupportArticle(Base):
    __tablename__ = "SupportArticle"
    __table_args__ = (
        sa.Index("SupportArticle_userId_idx", "userId"),
        sa.Index("SupportArticle_userId_reference_key", "userId", "reference", unique=True),
    )

    id: Mapped[str] = mapped_column(sa.Uuid(as_uuid=False), primary_key=True, default=orm.uuid4)
    size: Mapped[int] = mapped_column(sa.BigInteger(), default=0, server_default=sa.text("0"))
    metadata_: Mapped[Any] = mapped_column(
        "metadata",
        postgresql.JSONB(none_as_null=True),
        default=lambda: {},
        server_default=sa.text("'{}'::jsonb"),
        info={"prisma_field": "metadata"},
    )
    settings: Mapped[Any | None] = mapped_column(postgresql.JSONB(none_as_null=True))
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
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="SupportArticle_userId_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )

    user: Mapped[User] = relationship(back_populates="supportArticles")


class ShopOrder(Base):
    __tablename__ = "shop_orders"
    __table_args__ = (sa.Index("shop_orders_user_id_idx", "user_id"),)

    id: Mapped[str] = mapped_column(sa.Text(), primary_key=True, default=orm.uuid4)
    title: Mapped[str] = mapped_column(sa.String(200))
    score: Mapped[float | None] = mapped_column(sa.Double())
    isActive: Mapped[bool] = mapped_column("is_active", sa.Boolean(), default=True, server_default=sa.text("true"))
    payload: Mapped[Any | None] = mapped_column(postgresql.JSONB(none_as_null=True))
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
    source: Mapped[SourceKind] = mapped_column(
        orm.PrismaEnum(SourceKind, name="SourceKind"),
        default=SourceKind.webApp,
        server_default=sa.text("'webApp'::\"SourceKind\""),
    )
    channels: Mapped[list[SourceKind]] = mapped_column(
        orm.ListOf(orm.PrismaEnum(SourceKind, name="SourceKind")),
        nullable=True,
    )
    tier: Mapped[SubscriptionTier] = mapped_column(
        orm.PrismaEnum(SubscriptionTier, name="SubscriptionTier"),
        default=SubscriptionTier.FREE,
        server_default=sa.text("'FREE'::\"SubscriptionTier\""),
    )
    remindAt: Mapped[datetime.time | None] = mapped_column("remind_at", postgresql.TIME(precision=0))
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
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="shop_orders_user_id_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )

    user: Mapped[User] = relationship(back_populates="shopOrders")
    crmCampaigns: Mapped[list[CrmCampaign]] = relationship(back_populates="shopOrder", passive_deletes="all")


class LearningCertificate(Base):
    __tablename__ = "LearningCertificate"
    __table_args__ = (
        sa.Index("LearningCertificate_chatDraftId_idx", "chatDraftId"),
        sa.Index("LearningCertificate_projectColumnId_idx", "projectColumnId"),
        sa.Index("LearningCertificate_reviewerId_idx", "reviewerId"),
        sa.Index("LearningCertificate_userId_idx", "userId"),
    )

    id: Mapped[str] = mapped_column(
        sa.Uuid(as_uuid=False),
        primary_key=True,
        server_default=sa.text("gen_random_uuid()"),
    )
    externalId: Mapped[str | None] = mapped_column(sa.Text())
    score: Mapped[float | None] = mapped_column(sa.Double())
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
    visibility: Mapped[Visibility] = mapped_column(
        orm.PrismaEnum(Visibility, name="Visibility"),
        default=Visibility.team,
        server_default=sa.text("'team'::\"Visibility\""),
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
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="LearningCertificate_userId_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )
    chatDraftId: Mapped[int] = mapped_column(
        sa.BigInteger(),
        sa.ForeignKey(
            "ChatDraft.id",
            name="LearningCertificate_chatDraftId_fkey",
            ondelete="CASCADE",
            onupdate="CASCADE",
        ),
    )
    projectColumnId: Mapped[str] = mapped_column(
        sa.Text(),
        sa.ForeignKey(
            "ProjectColumn.id",
            name="LearningCertificate_projectColumnId_fkey",
            ondelete="CASCADE",
            onupdate="CASCADE",
        ),
    )
    reviewerId: Mapped[str | None] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="LearningCertificate_reviewerId_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )

    user: Mapped[User] = relationship(
        foreign_keys="[LearningCertificate.userId]",
        back_populates="learningCertificates",
    )
    chatDraft: Mapped[ChatDraft] = relationship(back_populates="learningCertificates")
    projectColumn: Mapped[ProjectColumn] = relationship(back_populates="learningCertificates")
    reviewer: Mapped[User | None] = relationship(
        foreign_keys="[LearningCertificate.reviewerId]",
        back_populates="learningCertificateReviewers",
    )
    shopReturns: Mapped[list[ShopReturn]] = relationship(back_populates="learningCertificate", passive_deletes="all")


class OpsWidget(Base):
    __tablename__ = "OpsWidget"
    __table_args__ = (
        sa.Index("OpsWidget_tags_idx", "tags", postgresql_using="gin"),
        sa.Index("OpsWidget_userId_idx", "userId"),
    )

    id: Mapped[int] = mapped_column(sa.BigInteger(), primary_key=True)
    name: Mapped[str] = mapped_column(sa.Text())
    description: Mapped[str | None] = mapped_column(sa.Text())
    slug: Mapped[str | None] = mapped_column(sa.Text())
    externalId: Mapped[str | None] = mapped_column(sa.Text())
    taxRate: Mapped[decimal.Decimal | None] = mapped_column(sa.Numeric(65, 30))
    size: Mapped[int] = mapped_column(sa.BigInteger(), default=0, server_default=sa.text("0"))
    isActive: Mapped[bool] = mapped_column(sa.Boolean(), default=True, server_default=sa.text("true"))
    tags: Mapped[list[str]] = mapped_column(orm.ListOf(sa.Text()), nullable=True)
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
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="OpsWidget_userId_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )

    user: Mapped[User | None] = relationship(back_populates="opsWidgets")
    linkedBySupportTickets: Mapped[list[SupportTicket]] = relationship(
        secondary=_SupportTicketLinks,
        back_populates="linkedOpsWidgets",
        passive_deletes=True,
    )


class AgentExecutionLog(Base):
    __tablename__ = "agent_execution_logs"
    __table_args__ = (
        sa.Index("agent_execution_logs_parent_id_idx", "parent_id"),
        sa.Index("agent_execution_logs_user_id_idx", "user_id"),
    )

    id: Mapped[int] = mapped_column(sa.Integer(), primary_key=True)
    externalId: Mapped[str | None] = mapped_column("external_id", sa.Text())
    isActive: Mapped[bool] = mapped_column("is_active", sa.Boolean(), default=True, server_default=sa.text("true"))
    content: Mapped[bytes | None] = mapped_column(sa.LargeBinary())
    ipAddress: Mapped[str | None] = mapped_column("ip_address", orm.Inet())
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
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="agent_execution_logs_user_id_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )
    parentId: Mapped[int | None] = mapped_column(
        "parent_id",
        sa.Integer(),
        sa.ForeignKey(
            "agent_execution_logs.id",
            name="agent_execution_logs_parent_id_fkey",
            ondelete="SET NULL",
            onupdate="CASCADE",
        ),
    )

    user: Mapped[User | None] = relationship(back_populates="agentExecutionLogs")
    parent: Mapped[AgentExecutionLog | None] = relationship(
        remote_side="[AgentExecutionLog.id]",
        back_populates="agentExecutionLogParents",
    )
    agentExecutionLogParents: Mapped[list[AgentExecutionLog]] = relationship(
        back_populates="parent",
        passive_deletes="all",
    )
    linkedAgentExecutionSteps: Mapped[list[AgentExecutionStep]] = relationship(
        secondary=_AgentExecutionLogLinks,
        back_populates="linkedByAgentExecutionLogs",
        passive_deletes=True,
    )


class StoreDownload(Base):
    __tablename__ = "StoreDownload"
    __table_args__ = (
        sa.Index("StoreDownload_documentFolderId_idx", "documentFolderId"),
        sa.Index("StoreDownload_shopStockId_idx", "shopStockId"),
        sa.Index("StoreDownload_userId_idx", "userId"),
    )

    id: Mapped[str] = mapped_column(sa.Text(), primary_key=True, default=orm.cuid)
    score: Mapped[float | None] = mapped_column(sa.Double())
    content: Mapped[bytes | None] = mapped_column(sa.LargeBinary())
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
    channels: Mapped[list[SourceKind]] = mapped_column(
        orm.ListOf(orm.PrismaEnum(SourceKind, name="SourceKind")),
        nullable=True,
    )
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
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="StoreDownload_userId_fkey", ondelete="RESTRICT", onupdate="CASCADE"),
    )
    shopStockId: Mapped[str | None] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("shop_stocks.id", name="StoreDownload_shopStockId_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )
    documentFolderId: Mapped[str] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey(
            "DocumentFolder.id",
            name="StoreDownload_documentFolderId_fkey",
            ondelete="CASCADE",
            onupdate="CASCADE",
        ),
    )

    user: Mapped[User] = relationship(back_populates="storeDownloads")
    shopStock: Mapped[ShopStock | None] = relationship(back_populates="storeDownloads")
    documentFolder: Mapped[DocumentFolder] = relationship(back_populates="storeDownloads")
    learningBadges: Mapped[list[LearningBadge]] = relationship(back_populates="storeDownload", passive_deletes="all")


class BillingCredit(Base):
    __tablename__ = "BillingCredit"
    __table_args__ = (
        sa.Index("BillingCredit_apiKeyId_idx", "apiKeyId"),
        sa.Index("BillingCredit_memberId_idx", "memberId"),
        sa.Index("BillingCredit_shopStockId_idx", "shopStockId"),
        sa.Index("BillingCredit_userId_idx", "userId"),
        sa.Index("BillingCredit_userId_reference_key", "userId", "reference", unique=True),
    )

    id: Mapped[str] = mapped_column(sa.Uuid(as_uuid=False), primary_key=True, default=orm.uuid4)
    title: Mapped[str] = mapped_column(sa.String(200))
    size: Mapped[int] = mapped_column(sa.BigInteger(), default=0, server_default=sa.text("0"))
    metadata_: Mapped[Any] = mapped_column(
        "metadata",
        postgresql.JSONB(none_as_null=True),
        default=lambda: {},
        server_default=sa.text("'{}'::jsonb"),
        info={"prisma_field": "metadata"},
    )
    endsAt: Mapped[datetime.datetime | None] = mapped_column(orm.UtcDateTime(precision=6, timezone=True))
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
    userId: Mapped[str] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="BillingCredit_userId_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )
    apiKeyId: Mapped[str | None] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("api_keys.id", name="BillingCredit_apiKeyId_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )
    shopStockId: Mapped[str | None] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("shop_stocks.id", name="BillingCredit_shopStockId_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )
    memberId: Mapped[str | None] = mapped_column(
        sa.Text(),
        sa.ForeignKey("members.id", name="BillingCredit_memberId_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )

    user: Mapped[User] = relationship(back_populates="billingCredits")
    apiKey: Mapped[ApiKey | None] = relationship(back_populates="billingCredits")
    shopStock: Mapped[ShopStock | None] = relationship(back_populates="billingCredits")
    member: Mapped[Member | None] = relationship(back_populates="billingCredits")


class ChatLabel(Base):
    __tablename__ = "chat_labels"
    __table_args__ = (
        sa.Index("chat_labels_agent_execution_step_id_idx", "agent_execution_step_id"),
        sa.Index("chat_labels_billing_invoice_line_id_idx", "billing_invoice_line_id"),
        sa.Index("chat_labels_reviewer_id_idx", "reviewer_id"),
        sa.Index("chat_labels_store_tag_id_idx", "store_tag_id"),
        sa.Index("chat_labels_user_id_idx", "user_id"),
    )

    id: Mapped[str] = mapped_column(sa.Uuid(as_uuid=False), primary_key=True, default=orm.uuid4)
    description: Mapped[str | None] = mapped_column(sa.Text())
    slug: Mapped[str | None] = mapped_column(sa.Text())
    size: Mapped[int] = mapped_column(sa.BigInteger(), default=0, server_default=sa.text("0"))
    payload: Mapped[Any | None] = mapped_column(postgresql.JSONB(none_as_null=True))
    channels: Mapped[list[SourceKind]] = mapped_column(
        orm.ListOf(orm.PrismaEnum(SourceKind, name="SourceKind")),
        nullable=True,
    )
    dueOn: Mapped[datetime.date | None] = mapped_column("due_on", sa.Date())
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
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="chat_labels_user_id_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )
    agentExecutionStepId: Mapped[str] = mapped_column(
        "agent_execution_step_id",
        sa.Uuid(as_uuid=False),
        sa.ForeignKey(
            "AgentExecutionStep.id",
            name="chat_labels_agent_execution_step_id_fkey",
            ondelete="CASCADE",
            onupdate="CASCADE",
        ),
    )
    storeTagId: Mapped[int | None] = mapped_column(
        "store_tag_id",
        sa.Integer(),
        sa.ForeignKey("StoreTag.id", name="chat_labels_store_tag_id_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )
    billingInvoiceLineId: Mapped[str] = mapped_column(
        "billing_invoice_line_id",
        sa.Uuid(as_uuid=False),
        sa.ForeignKey(
            "BillingInvoiceLine.id",
            name="chat_labels_billing_invoice_line_id_fkey",
            ondelete="CASCADE",
            onupdate="CASCADE",
        ),
    )
    reviewerId: Mapped[str | None] = mapped_column(
        "reviewer_id",
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="chat_labels_reviewer_id_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )

    user: Mapped[User | None] = relationship(foreign_keys="[ChatLabel.userId]", back_populates="chatLabels")
    agentExecutionStep: Mapped[AgentExecutionStep] = relationship(back_populates="chatLabels")
    storeTag: Mapped[StoreTag | None] = relationship(back_populates="chatLabels")
    billingInvoiceLine: Mapped[BillingInvoiceLine] = relationship(back_populates="chatLabels")
    reviewer: Mapped[User | None] = relationship(
        foreign_keys="[ChatLabel.reviewerId]",
        back_populates="chatLabelReviewers",
    )
    shopShipments: Mapped[list[ShopShipment]] = relationship(back_populates="chatLabel", passive_deletes="all")


class ProjectTimeEntry(Base):
    __tablename__ = "ProjectTimeEntry"
    __table_args__ = (
        sa.Index("ProjectTimeEntry_billingPaymentId_idx", "billingPaymentId"),
        sa.Index("ProjectTimeEntry_memberId_idx", "memberId"),
        sa.Index("ProjectTimeEntry_userId_idx", "userId"),
    )

    id: Mapped[str] = mapped_column(sa.Text(), primary_key=True, default=orm.uuid4)
    position: Mapped[int] = mapped_column(sa.Integer(), default=0, server_default=sa.text("0"))
    score: Mapped[float | None] = mapped_column(sa.Double())
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
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="ProjectTimeEntry_userId_fkey", ondelete="RESTRICT", onupdate="CASCADE"),
    )
    billingPaymentId: Mapped[int] = mapped_column(
        sa.BigInteger(),
        sa.ForeignKey(
            "BillingPayment.id",
            name="ProjectTimeEntry_billingPaymentId_fkey",
            ondelete="CASCADE",
            onupdate="CASCADE",
        ),
    )
    memberId: Mapped[str | None] = mapped_column(
        sa.Text(),
        sa.ForeignKey("members.id", name="ProjectTimeEntry_memberId_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )

    user: Mapped[User] = relationship(back_populates="projectTimeEntrys")
    billingPayment: Mapped[BillingPayment] = relationship(back_populates="projectTimeEntrys")
    member: Mapped[Member | None] = relationship(back_populates="projectTimeEntrys")
    linkedByStoreScreenshots: Mapped[list[StoreScreenshot]] = relationship(
        secondary=_StoreScreenshotLinks,
        back_populates="linkedProjectTimeEntrys",
        passive_deletes=True,
    )


class CrmCampaign(Base):
    __tablename__ = "CrmCampaign"
    __table_args__ = (
        sa.Index("CrmCampaign_billingPlanId_idx", "billingPlanId"),
        sa.Index("CrmCampaign_shopOrderId_idx", "shopOrderId"),
        sa.Index("CrmCampaign_userId_idx", "userId"),
        sa.Index("CrmCampaign_userId_reference_key", "userId", "reference", unique=True),
    )

    id: Mapped[str] = mapped_column(sa.Uuid(as_uuid=False), primary_key=True, default=orm.uuid4)
    score: Mapped[float | None] = mapped_column(sa.Double())
    size: Mapped[int] = mapped_column(sa.BigInteger(), default=0, server_default=sa.text("0"))
    isActive: Mapped[bool] = mapped_column(sa.Boolean(), default=True, server_default=sa.text("true"))
    isArchived: Mapped[bool] = mapped_column(sa.Boolean(), default=False, server_default=sa.text("false"))
    payload: Mapped[Any | None] = mapped_column(postgresql.JSONB(none_as_null=True))
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
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="CrmCampaign_userId_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )
    shopOrderId: Mapped[str | None] = mapped_column(
        sa.Text(),
        sa.ForeignKey("shop_orders.id", name="CrmCampaign_shopOrderId_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )
    billingPlanId: Mapped[str] = mapped_column(
        sa.Text(),
        sa.ForeignKey("BillingPlan.id", name="CrmCampaign_billingPlanId_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )

    user: Mapped[User] = relationship(back_populates="crmCampaigns")
    shopOrder: Mapped[ShopOrder | None] = relationship(back_populates="crmCampaigns")
    billingPlan: Mapped[BillingPlan] = relationship(back_populates="crmCampaigns")
    chatModelUsages: Mapped[list[ChatModelUsage]] = relationship(back_populates="crmCampaign", passive_deletes="all")


class DocumentBookmark(Base):
    __tablename__ = "document_bookmarks"
    __table_args__ = (
        sa.Index("document_bookmarks_agent_node_id_idx", "agent_node_id"),
        sa.Index("document_bookmarks_project_milestone_id_idx", "project_milestone_id"),
        sa.Index("document_bookmarks_reviewer_id_idx", "reviewer_id"),
        sa.Index("document_bookmarks_user_id_idx", "user_id"),
    )

    id: Mapped[str] = mapped_column(sa.Uuid(as_uuid=False), primary_key=True, default=orm.uuid4)
    taxRate: Mapped[decimal.Decimal | None] = mapped_column("tax_rate", sa.Numeric(65, 30))
    isActive: Mapped[bool] = mapped_column("is_active", sa.Boolean(), default=True, server_default=sa.text("true"))
    settings: Mapped[Any | None] = mapped_column(postgresql.JSONB(none_as_null=True))
    weights: Mapped[list[float]] = mapped_column(orm.ListOf(sa.Double()), nullable=True)
    status: Mapped[WorkflowStatus] = mapped_column(
        orm.PrismaEnum(WorkflowStatus, name="WorkflowStatus"),
        default=WorkflowStatus.DRAFT,
        server_default=sa.text("'DRAFT'::\"WorkflowStatus\""),
    )
    priority: Mapped[Priority | None] = mapped_column(orm.PrismaEnum(Priority, name="Priority"))
    createdAt: Mapped[datetime.datetime] = mapped_column(
        "created_at",
        orm.UtcDateTime(precision=3),
        default=orm.now,
        server_default=sa.text("CURRENT_TIMESTAMP"),
    )
    userId: Mapped[str | None] = mapped_column(
        "user_id",
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="document_bookmarks_user_id_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )
    projectMilestoneId: Mapped[str] = mapped_column(
        "project_milestone_id",
        sa.Uuid(as_uuid=False),
        sa.ForeignKey(
            "project_milestones.id",
            name="document_bookmarks_project_milestone_id_fkey",
            ondelete="CASCADE",
            onupdate="CASCADE",
        ),
    )
    agentNodeId: Mapped[str] = mapped_column(
        "agent_node_id",
        sa.Uuid(as_uuid=False),
        sa.ForeignKey(
            "agent_nodes.id",
            name="document_bookmarks_agent_node_id_fkey",
            ondelete="CASCADE",
            onupdate="CASCADE",
        ),
    )
    reviewerId: Mapped[str | None] = mapped_column(
        "reviewer_id",
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="document_bookmarks_reviewer_id_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )

    user: Mapped[User | None] = relationship(
        foreign_keys="[DocumentBookmark.userId]",
        back_populates="documentBookmarks",
    )
    projectMilestone: Mapped[ProjectMilestone] = relationship(back_populates="documentBookmarks")
    agentNode: Mapped[AgentNode] = relationship(back_populates="documentBookmarks")
    reviewer: Mapped[User | None] = relationship(
        foreign_keys="[DocumentBookmark.reviewerId]",
        back_populates="documentBookmarkReviewers",
    )


class SupportArticleView(Base):
    __tablename__ = "SupportArticleView"
    __table_args__ = (
        sa.Index("SupportArticleView_shopProductId_idx", "shopProductId"),
        sa.Index("SupportArticleView_userId_idx", "userId"),
    )

    id: Mapped[int] = mapped_column(sa.Integer(), primary_key=True)
    taxRate: Mapped[decimal.Decimal | None] = mapped_column(sa.Numeric(65, 30))
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
    channels: Mapped[list[SourceKind]] = mapped_column(
        orm.ListOf(orm.PrismaEnum(SourceKind, name="SourceKind")),
        nullable=True,
    )
    dueOn: Mapped[datetime.date | None] = mapped_column(sa.Date())
    ipAddress: Mapped[str | None] = mapped_column(orm.Inet())
    createdAt: Mapped[datetime.datetime] = mapped_column(
        orm.UtcDateTime(precision=3),
        default=orm.now,
        server_default=sa.text("CURRENT_TIMESTAMP"),
    )
    userId: Mapped[str | None] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="SupportArticleView_userId_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )
    shopProductId: Mapped[str] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey(
            "shop_products.id",
            name="SupportArticleView_shopProductId_fkey",
            ondelete="CASCADE",
            onupdate="CASCADE",
        ),
    )

    user: Mapped[User | None] = relationship(back_populates="supportArticleViews")
    shopProduct: Mapped[ShopProduct] = relationship(back_populates="supportArticleViews")
    linkedBillingTaxRates: Mapped[list[BillingTaxRate]] = relationship(
        secondary=_SupportArticleViewLinks,
        back_populates="linkedBySupportArticleViews",
        passive_deletes=True,
    )


class ShopOrderLine(Base):
    __tablename__ = "ShopOrderLine"
    __table_args__ = (
        sa.Index("ShopOrderLine_chatMessageId_idx", "chatMessageId"),
        sa.Index("ShopOrderLine_reviewerId_idx", "reviewerId"),
        sa.Index("ShopOrderLine_userId_idx", "userId"),
        sa.Index("ShopOrderLine_userId_reference_key", "userId", "reference", unique=True),
    )

    id: Mapped[str] = mapped_column(sa.Uuid(as_uuid=False), primary_key=True, default=orm.uuid4)
    name: Mapped[str] = mapped_column(sa.Text())
    externalId: Mapped[str | None] = mapped_column(sa.Text())
    metadata_: Mapped[Any] = mapped_column(
        "metadata",
        postgresql.JSONB(none_as_null=True),
        default=lambda: {},
        server_default=sa.text("'{}'::jsonb"),
        info={"prisma_field": "metadata"},
    )
    payload: Mapped[Any | None] = mapped_column(postgresql.JSONB(none_as_null=True))
    weights: Mapped[list[float]] = mapped_column(orm.ListOf(sa.Double()), nullable=True)
    source: Mapped[SourceKind] = mapped_column(
        orm.PrismaEnum(SourceKind, name="SourceKind"),
        default=SourceKind.webApp,
        server_default=sa.text("'webApp'::\"SourceKind\""),
    )
    channels: Mapped[list[SourceKind]] = mapped_column(
        orm.ListOf(orm.PrismaEnum(SourceKind, name="SourceKind")),
        nullable=True,
    )
    dueOn: Mapped[datetime.date | None] = mapped_column(sa.Date())
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
    userId: Mapped[str | None] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="ShopOrderLine_userId_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )
    chatMessageId: Mapped[str] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey(
            "chat_messages.id",
            name="ShopOrderLine_chatMessageId_fkey",
            ondelete="CASCADE",
            onupdate="CASCADE",
        ),
    )
    reviewerId: Mapped[str | None] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="ShopOrderLine_reviewerId_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )

    user: Mapped[User | None] = relationship(foreign_keys="[ShopOrderLine.userId]", back_populates="shopOrderLines")
    chatMessage: Mapped[ChatMessage] = relationship(back_populates="shopOrderLines")
    reviewer: Mapped[User | None] = relationship(
        foreign_keys="[ShopOrderLine.reviewerId]",
        back_populates="shopOrderLineReviewers",
    )
    learningEnrolments: Mapped[list[LearningEnrolment]] = relationship(
        back_populates="shopOrderLine",
        passive_deletes="all",
    )


class LearningEnrolment(Base):
    __tablename__ = "learning_enrolments"
    __table_args__ = (
        sa.Index("learning_enrolments_shop_order_line_id_idx", "shop_order_line_id"),
        sa.Index("learning_enrolments_shop_stock_id_idx", "shop_stock_id"),
        sa.Index("learning_enrolments_user_id_idx", "user_id"),
        sa.Index("learning_enrolments_workspace_id_key", "workspace_id", unique=True),
    )

    id: Mapped[str] = mapped_column(sa.Uuid(as_uuid=False), primary_key=True, default=orm.uuid4)
    score: Mapped[float | None] = mapped_column(sa.Double())
    taxRate: Mapped[decimal.Decimal | None] = mapped_column("tax_rate", sa.Numeric(65, 30))
    settings: Mapped[Any | None] = mapped_column(postgresql.JSONB(none_as_null=True))
    payload: Mapped[Any | None] = mapped_column(postgresql.JSONB(none_as_null=True))
    content: Mapped[bytes | None] = mapped_column(sa.LargeBinary())
    endsAt: Mapped[datetime.datetime | None] = mapped_column("ends_at", orm.UtcDateTime(precision=6, timezone=True))
    remindAt: Mapped[datetime.time | None] = mapped_column("remind_at", postgresql.TIME(precision=0))
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
    userId: Mapped[str | None] = mapped_column(
        "user_id",
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="learning_enrolments_user_id_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )
    shopStockId: Mapped[str | None] = mapped_column(
        "shop_stock_id",
        sa.Uuid(as_uuid=False),
        sa.ForeignKey(
            "shop_stocks.id",
            name="learning_enrolments_shop_stock_id_fkey",
            ondelete="SET NULL",
            onupdate="CASCADE",
        ),
    )
    shopOrderLineId: Mapped[str] = mapped_column(
        "shop_order_line_id",
        sa.Uuid(as_uuid=False),
        sa.ForeignKey(
            "ShopOrderLine.id",
            name="learning_enrolments_shop_order_line_id_fkey",
            ondelete="CASCADE",
            onupdate="CASCADE",
        ),
    )
    workspaceId: Mapped[int] = mapped_column(
        "workspace_id",
        sa.Integer(),
        sa.ForeignKey(
            "Workspace.id",
            name="learning_enrolments_workspace_id_fkey",
            ondelete="CASCADE",
            onupdate="CASCADE",
        ),
    )

    user: Mapped[User | None] = relationship(back_populates="learningEnrolments")
    shopStock: Mapped[ShopStock | None] = relationship(back_populates="learningEnrolments")
    shopOrderLine: Mapped[ShopOrderLine] = relationship(back_populates="learningEnrolments")
    workspace: Mapped[Workspace] = relationship(back_populates="learningEnrolment")
    linkedByDocumentImports: Mapped[list[DocumentImport]] = relationship(
        secondary=_DocumentImportLinks,
        back_populates="linkedLearningEnrolments",
        passive_deletes=True,
    )


class OpsRunbook(Base):
    __tablename__ = "OpsRunbook"
    __table_args__ = (
        sa.Index("OpsRunbook_agentScheduleId_key", "agentScheduleId", unique=True),
        sa.Index("OpsRunbook_projectSubtaskId_idx", "projectSubtaskId"),
        sa.Index("OpsRunbook_projectTaskId_idx", "projectTaskId"),
        sa.Index("OpsRunbook_reviewerId_idx", "reviewerId"),
        sa.Index("OpsRunbook_userId_idx", "userId"),
    )

    id: Mapped[str] = mapped_column(sa.Text(), primary_key=True, default=orm.uuid4)
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
    priority: Mapped[Priority | None] = mapped_column(orm.PrismaEnum(Priority, name="Priority"))
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
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="OpsRunbook_userId_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )
    agentScheduleId: Mapped[int | None] = mapped_column(
        sa.BigInteger(),
        sa.ForeignKey(
            "agent_schedules.id",
            name="OpsRunbook_agentScheduleId_fkey",
            ondelete="SET NULL",
            onupdate="CASCADE",
        ),
    )
    projectTaskId: Mapped[str] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey(
            "project_tasks.id",
            name="OpsRunbook_projectTaskId_fkey",
            ondelete="RESTRICT",
            onupdate="CASCADE",
        ),
    )
    projectSubtaskId: Mapped[str] = mapped_column(
        sa.Text(),
        sa.ForeignKey(
            "ProjectSubtask.id",
            name="OpsRunbook_projectSubtaskId_fkey",
            ondelete="CASCADE",
            onupdate="CASCADE",
        ),
    )
    reviewerId: Mapped[str | None] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="OpsRunbook_reviewerId_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )

    user: Mapped[User | None] = relationship(foreign_keys="[OpsRunbook.userId]", back_populates="opsRunbooks")
    agentSchedule: Mapped[AgentSchedule | None] = relationship(back_populates="opsRunbook")
    projectTask: Mapped[ProjectTask] = relationship(back_populates="opsRunbooks")
    projectSubtask: Mapped[ProjectSubtask] = relationship(back_populates="opsRunbooks")
    reviewer: Mapped[User | None] = relationship(
        foreign_keys="[OpsRunbook.reviewerId]",
        back_populates="opsRunbookReviewers",
    )
    supportMerges: Mapped[list[SupportMerge]] = relationship(back_populates="opsRunbook", passive_deletes="all")


class AgentWebhook(Base):
    __tablename__ = "AgentWebhook"
    __table_args__ = (
        sa.Index("AgentWebhook_agentScheduleId_idx", "agentScheduleId"),
        sa.Index("AgentWebhook_projectSubtaskId_idx", "projectSubtaskId"),
        sa.Index("AgentWebhook_shopCartLineId_idx", "shopCartLineId"),
        sa.Index("AgentWebhook_userId_idx", "userId"),
    )

    id: Mapped[int] = mapped_column(sa.Integer(), primary_key=True)
    size: Mapped[int] = mapped_column(sa.BigInteger(), default=0, server_default=sa.text("0"))
    priority: Mapped[Priority | None] = mapped_column(orm.PrismaEnum(Priority, name="Priority"))
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
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="AgentWebhook_userId_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )
    shopCartLineId: Mapped[str] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey(
            "ShopCartLine.id",
            name="AgentWebhook_shopCartLineId_fkey",
            ondelete="RESTRICT",
            onupdate="CASCADE",
        ),
    )
    projectSubtaskId: Mapped[str] = mapped_column(
        sa.Text(),
        sa.ForeignKey(
            "ProjectSubtask.id",
            name="AgentWebhook_projectSubtaskId_fkey",
            ondelete="CASCADE",
            onupdate="CASCADE",
        ),
    )
    agentScheduleId: Mapped[int | None] = mapped_column(
        sa.BigInteger(),
        sa.ForeignKey(
            "agent_schedules.id",
            name="AgentWebhook_agentScheduleId_fkey",
            ondelete="SET NULL",
            onupdate="CASCADE",
        ),
    )

    user: Mapped[User] = relationship(back_populates="agentWebhooks")
    shopCartLine: Mapped[ShopCartLine] = relationship(back_populates="agentWebhooks")
    projectSubtask: Mapped[ProjectSubtask] = relationship(back_populates="agentWebhooks")
    agentSchedule: Mapped[AgentSchedule | None] = relationship(back_populates="agentWebhooks")


class StoreReport(Base):
    __tablename__ = "store_reports"
    __table_args__ = (
        sa.Index("store_reports_ops_incident_id_idx", "ops_incident_id"),
        sa.Index("store_reports_store_screenshot_id_idx", "store_screenshot_id"),
        sa.Index("store_reports_user_id_idx", "user_id"),
    )

    id: Mapped[int] = mapped_column(sa.BigInteger(), primary_key=True)
    slug: Mapped[str | None] = mapped_column(sa.Text())
    amount: Mapped[decimal.Decimal] = mapped_column(
        sa.Numeric(14, 4),
        default=decimal.Decimal("0"),
        server_default=sa.text("0"),
    )
    isArchived: Mapped[bool] = mapped_column(
        "is_archived",
        sa.Boolean(),
        default=False,
        server_default=sa.text("false"),
    )
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
    userId: Mapped[str] = mapped_column(
        "user_id",
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="store_reports_user_id_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )
    opsIncidentId: Mapped[int] = mapped_column(
        "ops_incident_id",
        sa.BigInteger(),
        sa.ForeignKey(
            "ops_incidents.id",
            name="store_reports_ops_incident_id_fkey",
            ondelete="CASCADE",
            onupdate="CASCADE",
        ),
    )
    storeScreenshotId: Mapped[str] = mapped_column(
        "store_screenshot_id",
        sa.Text(),
        sa.ForeignKey(
            "store_screenshots.id",
            name="store_reports_store_screenshot_id_fkey",
            ondelete="CASCADE",
            onupdate="CASCADE",
        ),
    )

    user: Mapped[User] = relationship(back_populates="storeReports")
    opsIncident: Mapped[OpsIncident] = relationship(back_populates="storeReports")
    storeScreenshot: Mapped[StoreScreenshot] = relationship(back_populates="storeReports")


class BillingCoupon(Base):
    __tablename__ = "BillingCoupon"
    __table_args__ = (
        sa.Index("BillingCoupon_reviewerId_idx", "reviewerId"),
        sa.Index("BillingCoupon_userId_idx", "userId"),
    )

    id: Mapped[int] = mapped_column(sa.BigInteger(), primary_key=True)
    description: Mapped[str | None] = mapped_column(sa.Text())
    externalId: Mapped[str | None] = mapped_column(sa.Text())
    size: Mapped[int] = mapped_column(sa.BigInteger(), default=0, server_default=sa.text("0"))
    isActive: Mapped[bool] = mapped_column(sa.Boolean(), default=True, server_default=sa.text("true"))
    weights: Mapped[list[float]] = mapped_column(orm.ListOf(sa.Double()), nullable=True)
    source: Mapped[SourceKind] = mapped_column(
        orm.PrismaEnum(SourceKind, name="SourceKind"),
        default=SourceKind.webApp,
        server_default=sa.text("'webApp'::\"SourceKind\""),
    )
    attempts: Mapped[int] = mapped_column(sa.SmallInteger(), default=0, server_default=sa.text("0"))
    createdAt: Mapped[datetime.datetime] = mapped_column(
        orm.UtcDateTime(precision=3),
        default=orm.now,
        server_default=sa.text("CURRENT_TIMESTAMP"),
    )
    userId: Mapped[str | None] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="BillingCoupon_userId_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )
    reviewerId: Mapped[str | None] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="BillingCoupon_reviewerId_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )

    user: Mapped[User | None] = relationship(foreign_keys="[BillingCoupon.userId]", back_populates="billingCoupons")
    reviewer: Mapped[User | None] = relationship(
        foreign_keys="[BillingCoupon.reviewerId]",
        back_populates="billingCouponReviewers",
    )


class ChatEmbedding(Base):
    __tablename__ = "ChatEmbedding"
    __table_args__ = (
        sa.Index("ChatEmbedding_crmStageId_idx", "crmStageId"),
        sa.Index("ChatEmbedding_parentId_idx", "parentId"),
        sa.Index("ChatEmbedding_shopCartId_idx", "shopCartId"),
        sa.Index("ChatEmbedding_supportSlaId_idx", "supportSlaId"),
        sa.Index("ChatEmbedding_userId_key", "userId", unique=True),
        sa.Index("ChatEmbedding_userId_reference_key", "userId", "reference", unique=True),
    )

    id: Mapped[str] = mapped_column(sa.Text(), primary_key=True, default=orm.cuid)
    name: Mapped[str] = mapped_column(sa.Text())
    title: Mapped[str] = mapped_column(sa.String(200))
    slug: Mapped[str | None] = mapped_column(sa.Text())
    size: Mapped[int] = mapped_column(sa.BigInteger(), default=0, server_default=sa.text("0"))
    weights: Mapped[list[float]] = mapped_column(orm.ListOf(sa.Double()), nullable=True)
    content: Mapped[bytes | None] = mapped_column(sa.LargeBinary())
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
    attempts: Mapped[int] = mapped_column(sa.SmallInteger(), default=0, server_default=sa.text("0"))
    model_name: Mapped[str | None] = mapped_column(sa.Text())
    token: Mapped[str] = mapped_column(sa.Text(), default=orm.Nanoid(16))
    reference: Mapped[str] = mapped_column(sa.Text(), default=orm.cuid)
    createdAt: Mapped[datetime.datetime] = mapped_column(
        orm.UtcDateTime(precision=3),
        default=orm.now,
        server_default=sa.text("CURRENT_TIMESTAMP"),
    )
    userId: Mapped[str] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="ChatEmbedding_userId_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )
    crmStageId: Mapped[str] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("crm_stages.id", name="ChatEmbedding_crmStageId_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )
    shopCartId: Mapped[str] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("ShopCart.id", name="ChatEmbedding_shopCartId_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )
    supportSlaId: Mapped[str | None] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("SupportSla.id", name="ChatEmbedding_supportSlaId_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )
    parentId: Mapped[str | None] = mapped_column(
        sa.Text(),
        sa.ForeignKey("ChatEmbedding.id", name="ChatEmbedding_parentId_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )

    user: Mapped[User] = relationship(back_populates="chatEmbedding")
    crmStage: Mapped[CrmStage] = relationship(back_populates="chatEmbeddings")
    shopCart: Mapped[ShopCart] = relationship(back_populates="chatEmbeddings")
    supportSla: Mapped[SupportSla | None] = relationship(back_populates="chatEmbeddings")
    parent: Mapped[ChatEmbedding | None] = relationship(
        remote_side="[ChatEmbedding.id]",
        back_populates="chatEmbeddingParents",
    )
    chatEmbeddingParents: Mapped[list[ChatEmbedding]] = relationship(back_populates="parent", passive_deletes="all")
    linkedCrmContacts: Mapped[list[CrmContact]] = relationship(
        secondary=_ChatEmbeddingLinks,
        back_populates="linkedByChatEmbeddings",
        passive_deletes=True,
    )


class ProjectChecklist(Base):
    __tablename__ = "project_checklists"
    __table_args__ = (
        sa.Index("project_checklists_document_share_id_idx", "document_share_id"),
        sa.Index("project_checklists_user_id_idx", "user_id"),
    )

    id: Mapped[str] = mapped_column(sa.Uuid(as_uuid=False), primary_key=True, default=orm.uuid4)
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
    visibility: Mapped[Visibility] = mapped_column(
        orm.PrismaEnum(Visibility, name="Visibility"),
        default=Visibility.team,
        server_default=sa.text("'team'::\"Visibility\""),
    )
    endsAt: Mapped[datetime.datetime | None] = mapped_column("ends_at", orm.UtcDateTime(precision=6, timezone=True))
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
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="project_checklists_user_id_fkey", ondelete="RESTRICT", onupdate="CASCADE"),
    )
    documentShareId: Mapped[int] = mapped_column(
        "document_share_id",
        sa.BigInteger(),
        sa.ForeignKey(
            "DocumentShare.id",
            name="project_checklists_document_share_id_fkey",
            ondelete="RESTRICT",
            onupdate="CASCADE",
        ),
    )

    user: Mapped[User] = relationship(back_populates="projectChecklists")
    documentShare: Mapped[DocumentShare] = relationship(back_populates="projectChecklists")


class CrmEmailEvent(Base):
    __tablename__ = "CrmEmailEvent"
    __table_args__ = (
        sa.Index("CrmEmailEvent_startsAt_createdAt_idx", sa.text('"startsAt" DESC'), "createdAt"),
        sa.Index("CrmEmailEvent_userId_idx", "userId"),
    )

    id: Mapped[int] = mapped_column(sa.Integer(), primary_key=True)
    taxRate: Mapped[decimal.Decimal | None] = mapped_column(sa.Numeric(65, 30))
    isArchived: Mapped[bool] = mapped_column(sa.Boolean(), default=False, server_default=sa.text("false"))
    weights: Mapped[list[float]] = mapped_column(orm.ListOf(sa.Double()), nullable=True)
    content: Mapped[bytes | None] = mapped_column(sa.LargeBinary())
    source: Mapped[SourceKind] = mapped_column(
        orm.PrismaEnum(SourceKind, name="SourceKind"),
        default=SourceKind.webApp,
        server_default=sa.text("'webApp'::\"SourceKind\""),
    )
    channels: Mapped[list[SourceKind]] = mapped_column(
        orm.ListOf(orm.PrismaEnum(SourceKind, name="SourceKind")),
        nullable=True,
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
    userId: Mapped[str | None] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="CrmEmailEvent_userId_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )

    user: Mapped[User | None] = relationship(back_populates="crmEmailEvents")


class DocumentArchive(Base):
    __tablename__ = "DocumentArchive"
    __table_args__ = (
        sa.Index("DocumentArchive_opsDashboardId_idx", "opsDashboardId"),
        sa.Index("DocumentArchive_parentId_idx", "parentId"),
        sa.Index("DocumentArchive_userId_idx", "userId"),
        sa.Index("DocumentArchive_userId_reference_key", "userId", "reference", unique=True),
    )

    id: Mapped[int] = mapped_column(sa.Integer(), primary_key=True)
    name: Mapped[str] = mapped_column(sa.Text())
    description: Mapped[str | None] = mapped_column(sa.Text())
    isArchived: Mapped[bool] = mapped_column(sa.Boolean(), default=False, server_default=sa.text("false"))
    tags: Mapped[list[str]] = mapped_column(orm.ListOf(sa.Text()), nullable=True)
    currency: Mapped[Currency] = mapped_column(
        orm.PrismaEnum(Currency, name="Currency"),
        default=Currency.EUR,
        server_default=sa.text("'EUR'::\"Currency\""),
    )
    endsAt: Mapped[datetime.datetime | None] = mapped_column(orm.UtcDateTime(precision=6, timezone=True))
    remindAt: Mapped[datetime.time | None] = mapped_column(postgresql.TIME(precision=0))
    ipAddress: Mapped[str | None] = mapped_column(orm.Inet())
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
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="DocumentArchive_userId_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )
    opsDashboardId: Mapped[str] = mapped_column(
        sa.Text(),
        sa.ForeignKey(
            "ops_dashboards.id",
            name="DocumentArchive_opsDashboardId_fkey",
            ondelete="CASCADE",
            onupdate="CASCADE",
        ),
    )
    parentId: Mapped[int | None] = mapped_column(
        sa.Integer(),
        sa.ForeignKey(
            "DocumentArchive.id",
            name="DocumentArchive_parentId_fkey",
            ondelete="SET NULL",
            onupdate="CASCADE",
        ),
    )

    user: Mapped[User | None] = relationship(back_populates="documentArchives")
    opsDashboard: Mapped[OpsDashboard] = relationship(back_populates="documentArchives")
    parent: Mapped[DocumentArchive | None] = relationship(
        remote_side="[DocumentArchive.id]",
        back_populates="documentArchiveParents",
    )
    documentArchiveParents: Mapped[list[DocumentArchive]] = relationship(back_populates="parent", passive_deletes="all")


class SupportEscalation(Base):
    __tablename__ = "support_escalations"
    __table_args__ = (sa.Index("support_escalations_user_id_idx", "user_id"),)

    id: Mapped[int] = mapped_column(sa.BigInteger(), primary_key=True)
    settings: Mapped[Any | None] = mapped_column(postgresql.JSONB(none_as_null=True))
    payload: Mapped[Any | None] = mapped_column(postgresql.JSONB(none_as_null=True))
    content: Mapped[bytes | None] = mapped_column(sa.LargeBinary())
    endsAt: Mapped[datetime.datetime | None] = mapped_column("ends_at", orm.UtcDateTime(precision=6, timezone=True))
    createdAt: Mapped[datetime.datetime] = mapped_column(
        "created_at",
        orm.UtcDateTime(precision=3),
        default=orm.now,
        server_default=sa.text("CURRENT_TIMESTAMP"),
    )
    userId: Mapped[str | None] = mapped_column(
        "user_id",
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="support_escalations_user_id_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )

    user: Mapped[User | None] = relationship(back_populates="supportEscalations")


class ShopShipment(Base):
    __tablename__ = "ShopShipment"
    __table_args__ = (
        sa.Index("ShopShipment_agentExecutionId_idx", "agentExecutionId"),
        sa.Index("ShopShipment_chatLabelId_idx", "chatLabelId"),
        sa.Index("ShopShipment_userId_key", "userId", unique=True),
    )

    id: Mapped[str] = mapped_column(
        sa.Uuid(as_uuid=False),
        primary_key=True,
        server_default=sa.text("gen_random_uuid()"),
    )
    position: Mapped[int] = mapped_column(sa.Integer(), default=0, server_default=sa.text("0"))
    score: Mapped[float | None] = mapped_column(sa.Double())
    size: Mapped[int] = mapped_column(sa.BigInteger(), default=0, server_default=sa.text("0"))
    metadata_: Mapped[Any] = mapped_column(
        "metadata",
        postgresql.JSONB(none_as_null=True),
        default=lambda: {},
        server_default=sa.text("'{}'::jsonb"),
        info={"prisma_field": "metadata"},
    )
    visibility: Mapped[Visibility] = mapped_column(
        orm.PrismaEnum(Visibility, name="Visibility"),
        default=Visibility.team,
        server_default=sa.text("'team'::\"Visibility\""),
    )
    locale: Mapped[str] = mapped_column(sa.CHAR(2), default="en", server_default=sa.text("'en'::bpchar"))
    createdAt: Mapped[datetime.datetime] = mapped_column(
        orm.UtcDateTime(precision=3),
        default=orm.now,
        server_default=sa.text("CURRENT_TIMESTAMP"),
    )
    userId: Mapped[str] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="ShopShipment_userId_fkey", ondelete="RESTRICT", onupdate="CASCADE"),
    )
    chatLabelId: Mapped[str] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("chat_labels.id", name="ShopShipment_chatLabelId_fkey", ondelete="RESTRICT", onupdate="CASCADE"),
    )
    agentExecutionId: Mapped[int] = mapped_column(
        sa.BigInteger(),
        sa.ForeignKey(
            "AgentExecution.id",
            name="ShopShipment_agentExecutionId_fkey",
            ondelete="CASCADE",
            onupdate="CASCADE",
        ),
    )

    user: Mapped[User] = relationship(back_populates="shopShipment")
    chatLabel: Mapped[ChatLabel] = relationship(back_populates="shopShipments")
    agentExecution: Mapped[AgentExecution] = relationship(back_populates="shopShipments")
    linkedByBillingInvoices: Mapped[list[BillingInvoice]] = relationship(
        secondary=_BillingInvoiceLinks,
        back_populates="linkedShopShipments",
        passive_deletes=True,
    )


class LearningCohort(Base):
    __tablename__ = "LearningCohort"
    __table_args__ = (
        sa.Index("LearningCohort_parentId_idx", "parentId"),
        sa.Index("LearningCohort_reviewerId_idx", "reviewerId"),
        sa.Index("LearningCohort_userId_idx", "userId"),
        sa.Index("LearningCohort_userId_reference_key", "userId", "reference", unique=True),
    )

    id: Mapped[int] = mapped_column(sa.BigInteger(), primary_key=True)
    slug: Mapped[str | None] = mapped_column(sa.Text())
    score: Mapped[float | None] = mapped_column(sa.Double())
    size: Mapped[int] = mapped_column(sa.BigInteger(), default=0, server_default=sa.text("0"))
    metadata_: Mapped[Any] = mapped_column(
        "metadata",
        postgresql.JSONB(none_as_null=True),
        default=lambda: {},
        server_default=sa.text("'{}'::jsonb"),
        info={"prisma_field": "metadata"},
    )
    channels: Mapped[list[SourceKind]] = mapped_column(
        orm.ListOf(orm.PrismaEnum(SourceKind, name="SourceKind")),
        nullable=True,
    )
    model_name: Mapped[str | None] = mapped_column(sa.Text())
    locale: Mapped[str] = mapped_column(sa.CHAR(2), default="en", server_default=sa.text("'en'::bpchar"))
    reference: Mapped[str] = mapped_column(sa.Text(), default=orm.cuid)
    createdAt: Mapped[datetime.datetime] = mapped_column(
        orm.UtcDateTime(precision=3),
        default=orm.now,
        server_default=sa.text("CURRENT_TIMESTAMP"),
    )
    userId: Mapped[str] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="LearningCohort_userId_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )
    reviewerId: Mapped[str | None] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="LearningCohort_reviewerId_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )
    parentId: Mapped[int | None] = mapped_column(
        sa.BigInteger(),
        sa.ForeignKey(
            "LearningCohort.id",
            name="LearningCohort_parentId_fkey",
            ondelete="SET NULL",
            onupdate="CASCADE",
        ),
    )

    user: Mapped[User] = relationship(foreign_keys="[LearningCohort.userId]", back_populates="learningCohorts")
    reviewer: Mapped[User | None] = relationship(
        foreign_keys="[LearningCohort.reviewerId]",
        back_populates="learningCohortReviewers",
    )
    parent: Mapped[LearningCohort | None] = relationship(
        remote_side="[LearningCohort.id]",
        back_populates="learningCohortParents",
    )
    learningCohortParents: Mapped[list[LearningCohort]] = relationship(back_populates="parent", passive_deletes="all")


class OpsRotation(Base):
    __tablename__ = "ops_rotations"
    __table_args__ = (
        sa.Index("ops_rotations_document_file_id_idx", "document_file_id"),
        sa.Index("ops_rotations_reviewer_id_idx", "reviewer_id"),
        sa.Index("ops_rotations_starts_at_created_at_idx", sa.text("starts_at DESC"), "created_at"),
        sa.Index("ops_rotations_store_version_id_idx", "store_version_id"),
        sa.Index("ops_rotations_user_id_idx", "user_id"),
        sa.Index("ops_rotations_user_id_reference_key", "user_id", "reference", unique=True),
    )

    id: Mapped[str] = mapped_column(
        sa.Uuid(as_uuid=False),
        primary_key=True,
        server_default=sa.text("gen_random_uuid()"),
    )
    title: Mapped[str] = mapped_column(sa.String(200))
    amount: Mapped[decimal.Decimal] = mapped_column(
        sa.Numeric(14, 4),
        default=decimal.Decimal("0"),
        server_default=sa.text("0"),
    )
    settings: Mapped[Any | None] = mapped_column(postgresql.JSONB(none_as_null=True))
    content: Mapped[bytes | None] = mapped_column(sa.LargeBinary())
    startsAt: Mapped[datetime.datetime | None] = mapped_column("starts_at", orm.UtcDateTime(precision=3))
    endsAt: Mapped[datetime.datetime | None] = mapped_column("ends_at", orm.UtcDateTime(precision=6, timezone=True))
    dueOn: Mapped[datetime.date | None] = mapped_column("due_on", sa.Date())
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
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="ops_rotations_user_id_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )
    documentFileId: Mapped[str | None] = mapped_column(
        "document_file_id",
        sa.Uuid(as_uuid=False),
        sa.ForeignKey(
            "document_files.id",
            name="ops_rotations_document_file_id_fkey",
            ondelete="SET NULL",
            onupdate="CASCADE",
        ),
    )
    storeVersionId: Mapped[str] = mapped_column(
        "store_version_id",
        sa.Uuid(as_uuid=False),
        sa.ForeignKey(
            "StoreVersion.id",
            name="ops_rotations_store_version_id_fkey",
            ondelete="CASCADE",
            onupdate="CASCADE",
        ),
    )
    reviewerId: Mapped[str | None] = mapped_column(
        "reviewer_id",
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="ops_rotations_reviewer_id_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )

    user: Mapped[User | None] = relationship(foreign_keys="[OpsRotation.userId]", back_populates="opsRotations")
    documentFile: Mapped[DocumentFile | None] = relationship(back_populates="opsRotations")
    storeVersion: Mapped[StoreVersion] = relationship(back_populates="opsRotations")
    reviewer: Mapped[User | None] = relationship(
        foreign_keys="[OpsRotation.reviewerId]",
        back_populates="opsRotationReviewers",
    )
    linkedSupportSlas: Mapped[list[SupportSla]] = relationship(
        secondary=_OpsRotationLinks,
        back_populates="linkedByOpsRotations",
        passive_deletes=True,
    )


class AgentSecret(Base):
    __tablename__ = "AgentSecret"
    __table_args__ = (
        sa.Index("AgentSecret_shopCartId_key", "shopCartId", unique=True),
        sa.Index("AgentSecret_shopProductId_idx", "shopProductId"),
        sa.Index("AgentSecret_supportQueueId_idx", "supportQueueId"),
        sa.Index("AgentSecret_tags_idx", "tags", postgresql_using="gin"),
        sa.Index("AgentSecret_userId_idx", "userId"),
    )

    id: Mapped[str] = mapped_column(
        sa.Uuid(as_uuid=False),
        primary_key=True,
        server_default=sa.text("gen_random_uuid()"),
    )
    description: Mapped[str | None] = mapped_column(sa.Text())
    amount: Mapped[decimal.Decimal] = mapped_column(
        sa.Numeric(14, 4),
        default=decimal.Decimal("0"),
        server_default=sa.text("0"),
    )
    isArchived: Mapped[bool] = mapped_column(sa.Boolean(), default=False, server_default=sa.text("false"))
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
    channels: Mapped[list[SourceKind]] = mapped_column(
        orm.ListOf(orm.PrismaEnum(SourceKind, name="SourceKind")),
        nullable=True,
    )
    ipAddress: Mapped[str | None] = mapped_column(orm.Inet())
    model_name: Mapped[str | None] = mapped_column(sa.Text())
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
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="AgentSecret_userId_fkey", ondelete="RESTRICT", onupdate="CASCADE"),
    )
    shopCartId: Mapped[str] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("ShopCart.id", name="AgentSecret_shopCartId_fkey", ondelete="RESTRICT", onupdate="CASCADE"),
    )
    shopProductId: Mapped[str] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey(
            "shop_products.id",
            name="AgentSecret_shopProductId_fkey",
            ondelete="CASCADE",
            onupdate="CASCADE",
        ),
    )
    supportQueueId: Mapped[str] = mapped_column(
        sa.Text(),
        sa.ForeignKey(
            "SupportQueue.id",
            name="AgentSecret_supportQueueId_fkey",
            ondelete="RESTRICT",
            onupdate="CASCADE",
        ),
    )

    user: Mapped[User] = relationship(back_populates="agentSecrets")
    shopCart: Mapped[ShopCart] = relationship(back_populates="agentSecret")
    shopProduct: Mapped[ShopProduct] = relationship(back_populates="agentSecrets")
    supportQueue: Mapped[SupportQueue] = relationship(back_populates="agentSecrets")
    billingTaxRates: Mapped[list[BillingTaxRate]] = relationship(back_populates="agentSecret", passive_deletes="all")
    shopReturns: Mapped[list[ShopReturn]] = relationship(back_populates="agentSecret", passive_deletes="all")


class StorePayout(Base):
    __tablename__ = "StorePayout"
    __table_args__ = (sa.Index("StorePayout_userId_idx", "userId"),)

    id: Mapped[str] = mapped_column(sa.Text(), primary_key=True, default=orm.uuid4)
    name: Mapped[str] = mapped_column(sa.Text())
    score: Mapped[float | None] = mapped_column(sa.Double())
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
    remindAt: Mapped[datetime.time | None] = mapped_column(postgresql.TIME(precision=0))
    model_name: Mapped[str | None] = mapped_column(sa.Text())
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
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="StorePayout_userId_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )

    user: Mapped[User] = relationship(back_populates="storePayouts")


class BillingTaxRate(Base):
    __tablename__ = "billing_tax_rates"
    __table_args__ = (
        sa.Index("billing_tax_rates_agent_secret_id_idx", "agent_secret_id"),
        sa.Index("billing_tax_rates_billing_payment_id_idx", "billing_payment_id"),
        sa.Index("billing_tax_rates_parent_id_idx", "parent_id"),
        sa.Index("billing_tax_rates_reviewer_id_idx", "reviewer_id"),
        sa.Index("billing_tax_rates_store_listing_id_idx", "store_listing_id"),
        sa.Index("billing_tax_rates_user_id_idx", "user_id"),
    )

    id: Mapped[str] = mapped_column(sa.Uuid(as_uuid=False), primary_key=True, default=orm.uuid4)
    slug: Mapped[str | None] = mapped_column(sa.Text())
    externalId: Mapped[str | None] = mapped_column("external_id", sa.Text())
    position: Mapped[int] = mapped_column(sa.Integer(), default=0, server_default=sa.text("0"))
    taxRate: Mapped[decimal.Decimal | None] = mapped_column("tax_rate", sa.Numeric(65, 30))
    isActive: Mapped[bool] = mapped_column("is_active", sa.Boolean(), default=True, server_default=sa.text("true"))
    settings: Mapped[Any | None] = mapped_column(postgresql.JSONB(none_as_null=True))
    payload: Mapped[Any | None] = mapped_column(postgresql.JSONB(none_as_null=True))
    visibility: Mapped[Visibility] = mapped_column(
        orm.PrismaEnum(Visibility, name="Visibility"),
        default=Visibility.team,
        server_default=sa.text("'team'::\"Visibility\""),
    )
    channels: Mapped[list[SourceKind]] = mapped_column(
        orm.ListOf(orm.PrismaEnum(SourceKind, name="SourceKind")),
        nullable=True,
    )
    ipAddress: Mapped[str | None] = mapped_column("ip_address", orm.Inet())
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
    userId: Mapped[str] = mapped_column(
        "user_id",
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="billing_tax_rates_user_id_fkey", ondelete="RESTRICT", onupdate="CASCADE"),
    )
    storeListingId: Mapped[str] = mapped_column(
        "store_listing_id",
        sa.Uuid(as_uuid=False),
        sa.ForeignKey(
            "StoreListing.id",
            name="billing_tax_rates_store_listing_id_fkey",
            ondelete="CASCADE",
            onupdate="CASCADE",
        ),
    )
    agentSecretId: Mapped[str | None] = mapped_column(
        "agent_secret_id",
        sa.Uuid(as_uuid=False),
        sa.ForeignKey(
            "AgentSecret.id",
            name="billing_tax_rates_agent_secret_id_fkey",
            ondelete="SET NULL",
            onupdate="CASCADE",
        ),
    )
    billingPaymentId: Mapped[int] = mapped_column(
        "billing_payment_id",
        sa.BigInteger(),
        sa.ForeignKey(
            "BillingPayment.id",
            name="billing_tax_rates_billing_payment_id_fkey",
            ondelete="CASCADE",
            onupdate="CASCADE",
        ),
    )
    reviewerId: Mapped[str | None] = mapped_column(
        "reviewer_id",
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="billing_tax_rates_reviewer_id_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )
    parentId: Mapped[str | None] = mapped_column(
        "parent_id",
        sa.Uuid(as_uuid=False),
        sa.ForeignKey(
            "billing_tax_rates.id",
            name="billing_tax_rates_parent_id_fkey",
            ondelete="SET NULL",
            onupdate="CASCADE",
        ),
    )

    user: Mapped[User] = relationship(foreign_keys="[BillingTaxRate.userId]", back_populates="billingTaxRates")
    storeListing: Mapped[StoreListing] = relationship(back_populates="billingTaxRates")
    agentSecret: Mapped[AgentSecret | None] = relationship(back_populates="billingTaxRates")
    billingPayment: Mapped[BillingPayment] = relationship(back_populates="billingTaxRates")
    reviewer: Mapped[User | None] = relationship(
        foreign_keys="[BillingTaxRate.reviewerId]",
        back_populates="billingTaxRateReviewers",
    )
    parent: Mapped[BillingTaxRate | None] = relationship(
        remote_side="[BillingTaxRate.id]",
        back_populates="billingTaxRateParents",
    )
    billingTaxRateParents: Mapped[list[BillingTaxRate]] = relationship(back_populates="parent", passive_deletes="all")
    linkedBySupportArticleViews: Mapped[list[SupportArticleView]] = relationship(
        secondary=_SupportArticleViewLinks,
        back_populates="linkedBillingTaxRates",
        passive_deletes=True,
    )


class ChatModelUsage(Base):
    __tablename__ = "ChatModelUsage"
    __table_args__ = (
        sa.Index("ChatModelUsage_crmCampaignId_idx", "crmCampaignId"),
        sa.Index("ChatModelUsage_userId_idx", "userId"),
    )

    id: Mapped[str] = mapped_column(sa.Uuid(as_uuid=False), primary_key=True, default=orm.uuid4)
    name: Mapped[str] = mapped_column(sa.Text())
    title: Mapped[str] = mapped_column(sa.String(200))
    slug: Mapped[str | None] = mapped_column(sa.Text())
    settings: Mapped[Any | None] = mapped_column(postgresql.JSONB(none_as_null=True))
    payload: Mapped[Any | None] = mapped_column(postgresql.JSONB(none_as_null=True))
    source: Mapped[SourceKind] = mapped_column(
        orm.PrismaEnum(SourceKind, name="SourceKind"),
        default=SourceKind.webApp,
        server_default=sa.text("'webApp'::\"SourceKind\""),
    )
    channels: Mapped[list[SourceKind]] = mapped_column(
        orm.ListOf(orm.PrismaEnum(SourceKind, name="SourceKind")),
        nullable=True,
    )
    tier: Mapped[SubscriptionTier] = mapped_column(
        orm.PrismaEnum(SubscriptionTier, name="SubscriptionTier"),
        default=SubscriptionTier.FREE,
        server_default=sa.text("'FREE'::\"SubscriptionTier\""),
    )
    model_name: Mapped[str | None] = mapped_column(sa.Text())
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
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="ChatModelUsage_userId_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )
    crmCampaignId: Mapped[str] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey(
            "CrmCampaign.id",
            name="ChatModelUsage_crmCampaignId_fkey",
            ondelete="RESTRICT",
            onupdate="CASCADE",
        ),
    )

    user: Mapped[User] = relationship(back_populates="chatModelUsages")
    crmCampaign: Mapped[CrmCampaign] = relationship(back_populates="chatModelUsages")


class ProjectWatcher(Base):
    __tablename__ = "ProjectWatcher"
    __table_args__ = (
        sa.Index("ProjectWatcher_chatMessageId_idx", "chatMessageId"),
        sa.Index("ProjectWatcher_documentApprovalId_idx", "documentApprovalId"),
        sa.Index("ProjectWatcher_parentId_idx", "parentId"),
        sa.Index("ProjectWatcher_userId_idx", "userId"),
    )

    id: Mapped[int] = mapped_column(sa.Integer(), primary_key=True)
    description: Mapped[str | None] = mapped_column(sa.Text())
    taxRate: Mapped[decimal.Decimal | None] = mapped_column(sa.Numeric(65, 30))
    isActive: Mapped[bool] = mapped_column(sa.Boolean(), default=True, server_default=sa.text("true"))
    content: Mapped[bytes | None] = mapped_column(sa.LargeBinary())
    model_name: Mapped[str | None] = mapped_column(sa.Text())
    createdAt: Mapped[datetime.datetime] = mapped_column(
        orm.UtcDateTime(precision=3),
        default=orm.now,
        server_default=sa.text("CURRENT_TIMESTAMP"),
    )
    userId: Mapped[str | None] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="ProjectWatcher_userId_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )
    documentApprovalId: Mapped[int] = mapped_column(
        sa.Integer(),
        sa.ForeignKey(
            "DocumentApproval.id",
            name="ProjectWatcher_documentApprovalId_fkey",
            ondelete="CASCADE",
            onupdate="CASCADE",
        ),
    )
    chatMessageId: Mapped[str] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey(
            "chat_messages.id",
            name="ProjectWatcher_chatMessageId_fkey",
            ondelete="CASCADE",
            onupdate="CASCADE",
        ),
    )
    parentId: Mapped[int | None] = mapped_column(
        sa.Integer(),
        sa.ForeignKey(
            "ProjectWatcher.id",
            name="ProjectWatcher_parentId_fkey",
            ondelete="SET NULL",
            onupdate="CASCADE",
        ),
    )

    user: Mapped[User | None] = relationship(back_populates="projectWatchers")
    documentApproval: Mapped[DocumentApproval] = relationship(back_populates="projectWatchers")
    chatMessage: Mapped[ChatMessage] = relationship(back_populates="projectWatchers")
    parent: Mapped[ProjectWatcher | None] = relationship(
        remote_side="[ProjectWatcher.id]",
        back_populates="projectWatcherParents",
    )
    projectWatcherParents: Mapped[list[ProjectWatcher]] = relationship(back_populates="parent", passive_deletes="all")


class CrmForm(Base):
    __tablename__ = "crm_forms"
    __table_args__ = (
        sa.Index("crm_forms_document_revision_id_idx", "document_revision_id"),
        sa.Index("crm_forms_reviewer_id_idx", "reviewer_id"),
        sa.Index("crm_forms_starts_at_created_at_idx", sa.text("starts_at DESC"), "created_at"),
        sa.Index("crm_forms_user_id_idx", "user_id"),
    )

    id: Mapped[str] = mapped_column(sa.Text(), primary_key=True, default=orm.uuid4)
    name: Mapped[str] = mapped_column(sa.Text())
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
    visibility: Mapped[Visibility] = mapped_column(
        orm.PrismaEnum(Visibility, name="Visibility"),
        default=Visibility.team,
        server_default=sa.text("'team'::\"Visibility\""),
    )
    startsAt: Mapped[datetime.datetime | None] = mapped_column("starts_at", orm.UtcDateTime(precision=3))
    dueOn: Mapped[datetime.date | None] = mapped_column("due_on", sa.Date())
    remindAt: Mapped[datetime.time | None] = mapped_column("remind_at", postgresql.TIME(precision=0))
    ipAddress: Mapped[str | None] = mapped_column("ip_address", orm.Inet())
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
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="crm_forms_user_id_fkey", ondelete="RESTRICT", onupdate="CASCADE"),
    )
    documentRevisionId: Mapped[str] = mapped_column(
        "document_revision_id",
        sa.Text(),
        sa.ForeignKey(
            "DocumentRevision.id",
            name="crm_forms_document_revision_id_fkey",
            ondelete="CASCADE",
            onupdate="CASCADE",
        ),
    )
    reviewerId: Mapped[str | None] = mapped_column(
        "reviewer_id",
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="crm_forms_reviewer_id_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )

    user: Mapped[User] = relationship(foreign_keys="[CrmForm.userId]", back_populates="crmForms")
    documentRevision: Mapped[DocumentRevision] = relationship(back_populates="crmForms")
    reviewer: Mapped[User | None] = relationship(foreign_keys="[CrmForm.reviewerId]", back_populates="crmFormReviewers")


class DocumentImport(Base):
    __tablename__ = "DocumentImport"
    __table_args__ = (
        sa.Index("DocumentImport_shopCartId_key", "shopCartId", unique=True),
        sa.Index("DocumentImport_supportMacroId_idx", "supportMacroId"),
        sa.Index("DocumentImport_userId_key", "userId", unique=True),
        sa.Index("DocumentImport_userId_reference_key", "userId", "reference", unique=True),
    )

    id: Mapped[str] = mapped_column(
        sa.Uuid(as_uuid=False),
        primary_key=True,
        server_default=sa.text("gen_random_uuid()"),
    )
    title: Mapped[str] = mapped_column(sa.String(200))
    position: Mapped[int] = mapped_column(sa.Integer(), default=0, server_default=sa.text("0"))
    taxRate: Mapped[decimal.Decimal | None] = mapped_column(sa.Numeric(65, 30))
    isArchived: Mapped[bool] = mapped_column(sa.Boolean(), default=False, server_default=sa.text("false"))
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
    tier: Mapped[SubscriptionTier] = mapped_column(
        orm.PrismaEnum(SubscriptionTier, name="SubscriptionTier"),
        default=SubscriptionTier.FREE,
        server_default=sa.text("'FREE'::\"SubscriptionTier\""),
    )
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
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="DocumentImport_userId_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )
    supportMacroId: Mapped[str] = mapped_column(
        sa.Text(),
        sa.ForeignKey(
            "support_macros.id",
            name="DocumentImport_supportMacroId_fkey",
            ondelete="RESTRICT",
            onupdate="CASCADE",
        ),
    )
    shopCartId: Mapped[str] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("ShopCart.id", name="DocumentImport_shopCartId_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )

    user: Mapped[User] = relationship(back_populates="documentImport")
    supportMacro: Mapped[SupportMacro] = relationship(back_populates="documentImports")
    shopCart: Mapped[ShopCart] = relationship(back_populates="documentImport")
    linkedLearningEnrolments: Mapped[list[LearningEnrolment]] = relationship(
        secondary=_DocumentImportLinks,
        back_populates="linkedByDocumentImports",
        passive_deletes=True,
    )


class SupportMerge(Base):
    __tablename__ = "SupportMerge"
    __table_args__ = (
        sa.Index("SupportMerge_agentGraphId_idx", "agentGraphId"),
        sa.Index("SupportMerge_opsRunbookId_idx", "opsRunbookId"),
        sa.Index("SupportMerge_userId_idx", "userId"),
        sa.Index("SupportMerge_workspaceId_idx", "workspaceId"),
    )

    id: Mapped[str] = mapped_column(sa.Text(), primary_key=True, default=orm.uuid4)
    name: Mapped[str] = mapped_column(sa.Text())
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
    status: Mapped[WorkflowStatus] = mapped_column(
        orm.PrismaEnum(WorkflowStatus, name="WorkflowStatus"),
        default=WorkflowStatus.DRAFT,
        server_default=sa.text("'DRAFT'::\"WorkflowStatus\""),
    )
    priority: Mapped[Priority | None] = mapped_column(orm.PrismaEnum(Priority, name="Priority"))
    createdAt: Mapped[datetime.datetime] = mapped_column(
        orm.UtcDateTime(precision=3),
        default=orm.now,
        server_default=sa.text("CURRENT_TIMESTAMP"),
    )
    userId: Mapped[str] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="SupportMerge_userId_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )
    agentGraphId: Mapped[str] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("AgentGraph.id", name="SupportMerge_agentGraphId_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )
    opsRunbookId: Mapped[str] = mapped_column(
        sa.Text(),
        sa.ForeignKey("OpsRunbook.id", name="SupportMerge_opsRunbookId_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )
    workspaceId: Mapped[int] = mapped_column(
        sa.Integer(),
        sa.ForeignKey("Workspace.id", name="SupportMerge_workspaceId_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )

    user: Mapped[User] = relationship(back_populates="supportMerges")
    agentGraph: Mapped[AgentGraph] = relationship(back_populates="supportMerges")
    opsRunbook: Mapped[OpsRunbook] = relationship(back_populates="supportMerges")
    workspace: Mapped[Workspace] = relationship(back_populates="supportMerges")


class ShopReturn(Base):
    __tablename__ = "shop_returns"
    __table_args__ = (
        sa.Index("shop_returns_agent_secret_id_idx", "agent_secret_id"),
        sa.Index("shop_returns_learning_certificate_id_idx", "learning_certificate_id"),
        sa.Index("shop_returns_tags_idx", "tags", postgresql_using="gin"),
        sa.Index("shop_returns_user_id_idx", "user_id"),
        sa.Index("shop_returns_user_id_reference_key", "user_id", "reference", unique=True),
    )

    id: Mapped[str] = mapped_column(sa.Text(), primary_key=True, default=orm.uuid4)
    title: Mapped[str] = mapped_column(sa.String(200))
    position: Mapped[int] = mapped_column(sa.Integer(), default=0, server_default=sa.text("0"))
    size: Mapped[int] = mapped_column(sa.BigInteger(), default=0, server_default=sa.text("0"))
    settings: Mapped[Any | None] = mapped_column(postgresql.JSONB(none_as_null=True))
    tags: Mapped[list[str]] = mapped_column(orm.ListOf(sa.Text()), nullable=True)
    weights: Mapped[list[float]] = mapped_column(orm.ListOf(sa.Double()), nullable=True)
    source: Mapped[SourceKind] = mapped_column(
        orm.PrismaEnum(SourceKind, name="SourceKind"),
        default=SourceKind.webApp,
        server_default=sa.text("'webApp'::\"SourceKind\""),
    )
    ipAddress: Mapped[str | None] = mapped_column("ip_address", orm.Inet())
    token: Mapped[str] = mapped_column(sa.Text(), default=orm.Nanoid(16))
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
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="shop_returns_user_id_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )
    learningCertificateId: Mapped[str] = mapped_column(
        "learning_certificate_id",
        sa.Uuid(as_uuid=False),
        sa.ForeignKey(
            "LearningCertificate.id",
            name="shop_returns_learning_certificate_id_fkey",
            ondelete="CASCADE",
            onupdate="CASCADE",
        ),
    )
    agentSecretId: Mapped[str] = mapped_column(
        "agent_secret_id",
        sa.Uuid(as_uuid=False),
        sa.ForeignKey(
            "AgentSecret.id",
            name="shop_returns_agent_secret_id_fkey",
            ondelete="CASCADE",
            onupdate="CASCADE",
        ),
    )

    user: Mapped[User | None] = relationship(back_populates="shopReturns")
    learningCertificate: Mapped[LearningCertificate] = relationship(back_populates="shopReturns")
    agentSecret: Mapped[AgentSecret] = relationship(back_populates="shopReturns")


class LearningBadge(Base):
    __tablename__ = "LearningBadge"
    __table_args__ = (
        sa.Index("LearningBadge_agentPresetId_idx", "agentPresetId"),
        sa.Index("LearningBadge_reviewerId_idx", "reviewerId"),
        sa.Index("LearningBadge_startsAt_createdAt_idx", sa.text('"startsAt" DESC'), "createdAt"),
        sa.Index("LearningBadge_storeDownloadId_idx", "storeDownloadId"),
        sa.Index("LearningBadge_userId_idx", "userId"),
    )

    id: Mapped[str] = mapped_column(sa.Text(), primary_key=True, default=orm.uuid4)
    position: Mapped[int] = mapped_column(sa.Integer(), default=0, server_default=sa.text("0"))
    score: Mapped[float | None] = mapped_column(sa.Double())
    amount: Mapped[decimal.Decimal] = mapped_column(
        sa.Numeric(14, 4),
        default=decimal.Decimal("0"),
        server_default=sa.text("0"),
    )
    isActive: Mapped[bool] = mapped_column(sa.Boolean(), default=True, server_default=sa.text("true"))
    priority: Mapped[Priority | None] = mapped_column(orm.PrismaEnum(Priority, name="Priority"))
    currency: Mapped[Currency] = mapped_column(
        orm.PrismaEnum(Currency, name="Currency"),
        default=Currency.EUR,
        server_default=sa.text("'EUR'::\"Currency\""),
    )
    startsAt: Mapped[datetime.datetime | None] = mapped_column(orm.UtcDateTime(precision=3))
    endsAt: Mapped[datetime.datetime | None] = mapped_column(orm.UtcDateTime(precision=6, timezone=True))
    attempts: Mapped[int] = mapped_column(sa.SmallInteger(), default=0, server_default=sa.text("0"))
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
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="LearningBadge_userId_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    )
    storeDownloadId: Mapped[str | None] = mapped_column(
        sa.Text(),
        sa.ForeignKey(
            "StoreDownload.id",
            name="LearningBadge_storeDownloadId_fkey",
            ondelete="SET NULL",
            onupdate="CASCADE",
        ),
    )
    agentPresetId: Mapped[str] = mapped_column(
        sa.Text(),
        sa.ForeignKey(
            "AgentPreset.id",
            name="LearningBadge_agentPresetId_fkey",
            ondelete="RESTRICT",
            onupdate="CASCADE",
        ),
    )
    reviewerId: Mapped[str | None] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="LearningBadge_reviewerId_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )

    user: Mapped[User] = relationship(foreign_keys="[LearningBadge.userId]", back_populates="learningBadges")
    storeDownload: Mapped[StoreDownload | None] = relationship(back_populates="learningBadges")
    agentPreset: Mapped[AgentPreset] = relationship(back_populates="learningBadges")
    reviewer: Mapped[User | None] = relationship(
        foreign_keys="[LearningBadge.reviewerId]",
        back_populates="learningBadgeReviewers",
    )


class OpsProbe(Base):
    __tablename__ = "OpsProbe"
    __table_args__ = (
        sa.Index("OpsProbe_startsAt_createdAt_idx", sa.text('"startsAt" DESC'), "createdAt"),
        sa.Index("OpsProbe_userId_idx", "userId"),
    )

    id: Mapped[int] = mapped_column(sa.Integer(), primary_key=True)
    name: Mapped[str] = mapped_column(sa.Text())
    position: Mapped[int] = mapped_column(sa.Integer(), default=0, server_default=sa.text("0"))
    size: Mapped[int] = mapped_column(sa.BigInteger(), default=0, server_default=sa.text("0"))
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
    channels: Mapped[list[SourceKind]] = mapped_column(
        orm.ListOf(orm.PrismaEnum(SourceKind, name="SourceKind")),
        nullable=True,
    )
    startsAt: Mapped[datetime.datetime | None] = mapped_column(orm.UtcDateTime(precision=3))
    endsAt: Mapped[datetime.datetime | None] = mapped_column(orm.UtcDateTime(precision=6, timezone=True))
    locale: Mapped[str] = mapped_column(sa.CHAR(2), default="en", server_default=sa.text("'en'::bpchar"))
    createdAt: Mapped[datetime.datetime] = mapped_column(
        orm.UtcDateTime(precision=3),
        default=orm.now,
        server_default=sa.text("CURRENT_TIMESTAMP"),
    )
    userId: Mapped[str | None] = mapped_column(
        sa.Uuid(as_uuid=False),
        sa.ForeignKey("users.id", name="OpsProbe_userId_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )

    user: Mapped[User | None] = relationship(back_populates="opsProbes")
