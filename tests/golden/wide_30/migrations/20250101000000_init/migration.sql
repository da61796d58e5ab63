-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "WorkflowStatus" AS ENUM ('DRAFT', 'QUEUED', 'RUNNING', 'COMPLETED', 'FAILED');

-- CreateEnum
CREATE TYPE "Visibility" AS ENUM ('private', 'team', 'public');

-- CreateEnum
CREATE TYPE "SubscriptionTier" AS ENUM ('FREE', 'PRO', 'enterprise-v2');

-- CreateEnum
CREATE TYPE "Priority" AS ENUM ('LOW', 'MEDIUM', 'HIGH', 'URGENT');

-- CreateEnum
CREATE TYPE "Currency" AS ENUM ('EUR', 'USD', 'GBP');

-- CreateEnum
CREATE TYPE "SourceKind" AS ENUM ('webApp', 'mobileApp', 'publicApi', 'importedFile');

-- CreateTable
CREATE TABLE "users" (
    "id" SERIAL NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,
    "is_active" BOOLEAN NOT NULL DEFAULT true,
    "weights" DOUBLE PRECISION[],
    "priority" "Priority",
    "remind_at" TIME(0),
    "reference" TEXT NOT NULL,
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "parent_id" INTEGER,

    CONSTRAINT "users_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Workspace" (
    "id" UUID NOT NULL,
    "status" "WorkflowStatus" NOT NULL DEFAULT 'DRAFT',
    "dueOn" DATE,
    "ipAddress" INET,
    "locale" CHAR(2) NOT NULL DEFAULT 'en',
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "userId" INTEGER NOT NULL,
    "reviewerId" INTEGER,

    CONSTRAINT "Workspace_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Team" (
    "id" SERIAL NOT NULL,
    "externalId" TEXT,
    "position" INTEGER NOT NULL DEFAULT 0,
    "score" DOUBLE PRECISION,
    "amount" DECIMAL(14,4) NOT NULL DEFAULT 0,
    "payload" JSONB,
    "tags" TEXT[],
    "weights" DOUBLE PRECISION[],
    "content" BYTEA,
    "status" "WorkflowStatus" NOT NULL DEFAULT 'DRAFT',
    "currency" "Currency" NOT NULL DEFAULT 'EUR',
    "channels" "SourceKind"[],
    "model_name" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "userId" INTEGER,

    CONSTRAINT "Team_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "members" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "tax_rate" DECIMAL(65,30),
    "is_archived" BOOLEAN NOT NULL DEFAULT false,
    "metadata" JSONB NOT NULL DEFAULT '{}',
    "content" BYTEA,
    "priority" "Priority",
    "source" "SourceKind" NOT NULL DEFAULT 'webApp',
    "attempts" SMALLINT NOT NULL DEFAULT 0,
    "token" TEXT NOT NULL,
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMP(3) NOT NULL,
    "user_id" INTEGER NOT NULL,
    "workspace_id" UUID,
    "team_id" INTEGER,

    CONSTRAINT "members_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Invitation" (
    "id" SERIAL NOT NULL,
    "name" TEXT NOT NULL,
    "amount" DECIMAL(14,4) NOT NULL DEFAULT 0,
    "isActive" BOOLEAN NOT NULL DEFAULT true,
    "priority" "Priority",
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "userId" INTEGER NOT NULL,
    "workspaceId" UUID,
    "memberId" UUID NOT NULL,
    "reviewerId" INTEGER,

    CONSTRAINT "Invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" SERIAL NOT NULL,
    "amount" DECIMAL(14,4) NOT NULL DEFAULT 0,
    "content" BYTEA,
    "startsAt" TIMESTAMP(3),
    "dueOn" DATE,
    "locale" CHAR(2) NOT NULL DEFAULT 'en',
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "userId" INTEGER NOT NULL,
    "teamId" INTEGER,
    "parentId" INTEGER,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "api_keys" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "slug" TEXT,
    "position" INTEGER NOT NULL DEFAULT 0,
    "amount" DECIMAL(14,4) NOT NULL DEFAULT 0,
    "metadata" JSONB NOT NULL DEFAULT '{}',
    "tags" TEXT[],
    "scopes" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "priority" "Priority",
    "currency" "Currency" NOT NULL DEFAULT 'EUR',
    "remind_at" TIME(0),
    "locale" CHAR(2) NOT NULL DEFAULT 'en',
    "reference" TEXT NOT NULL,
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMP(3) NOT NULL,
    "user_id" INTEGER NOT NULL,
    "invitation_id" INTEGER NOT NULL,
    "team_id" INTEGER NOT NULL,

    CONSTRAINT "api_keys_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Role" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "size" BIGINT NOT NULL DEFAULT 0,
    "model_name" TEXT,
    "reference" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "userId" INTEGER NOT NULL,

    CONSTRAINT "Role_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AuditEvent" (
    "id" TEXT NOT NULL,
    "taxRate" DECIMAL(65,30),
    "settings" JSONB,
    "tags" TEXT[],
    "status" "WorkflowStatus" NOT NULL DEFAULT 'DRAFT',
    "tier" "SubscriptionTier" NOT NULL DEFAULT 'FREE',
    "remindAt" TIME(0),
    "token" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "userId" INTEGER,
    "invitationId" INTEGER NOT NULL,
    "roleId" TEXT NOT NULL,
    "teamId" INTEGER NOT NULL,
    "parentId" TEXT,

    CONSTRAINT "AuditEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "notifications" (
    "id" UUID NOT NULL,
    "size" BIGINT NOT NULL DEFAULT 0,
    "tags" TEXT[],
    "weights" DOUBLE PRECISION[],
    "due_on" DATE,
    "ip_address" INET,
    "model_name" TEXT,
    "token" TEXT NOT NULL,
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "user_id" INTEGER,
    "audit_event_id" TEXT,
    "api_key_id" UUID NOT NULL,
    "invitation_id" INTEGER,
    "reviewer_id" INTEGER,

    CONSTRAINT "notifications_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AgentGraph" (
    "id" SERIAL NOT NULL,
    "title" VARCHAR(200) NOT NULL,
    "description" TEXT,
    "externalId" TEXT,
    "position" INTEGER NOT NULL DEFAULT 0,
    "score" DOUBLE PRECISION,
    "endsAt" TIMESTAMPTZ(6),
    "locale" CHAR(2) NOT NULL DEFAULT 'en',
    "reference" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "userId" INTEGER NOT NULL,
    "teamId" INTEGER NOT NULL,
    "sessionId" INTEGER,
    "reviewerId" INTEGER,

    CONSTRAINT "AgentGraph_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StoreListing" (
    "id" TEXT NOT NULL,
    "slug" TEXT,
    "position" INTEGER NOT NULL DEFAULT 0,
    "amount" DECIMAL(14,4) NOT NULL DEFAULT 0,
    "isArchived" BOOLEAN NOT NULL DEFAULT false,
    "status" "WorkflowStatus" NOT NULL DEFAULT 'DRAFT',
    "priority" "Priority",
    "startsAt" TIMESTAMP(3),
    "remindAt" TIME(0),
    "ipAddress" INET,
    "locale" CHAR(2) NOT NULL DEFAULT 'en',
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "userId" INTEGER NOT NULL,

    CONSTRAINT "StoreListing_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "billing_accounts" (
    "id" UUID NOT NULL,
    "amount" DECIMAL(14,4) NOT NULL DEFAULT 0,
    "tax_rate" DECIMAL(65,30),
    "size" BIGINT NOT NULL DEFAULT 0,
    "is_archived" BOOLEAN NOT NULL DEFAULT false,
    "payload" JSONB,
    "content" BYTEA,
    "currency" "Currency" NOT NULL DEFAULT 'EUR',
    "ends_at" TIMESTAMPTZ(6),
    "model_name" TEXT,
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMP(3) NOT NULL,
    "user_id" INTEGER NOT NULL,
    "audit_event_id" TEXT NOT NULL,
    "reviewer_id" INTEGER,

    CONSTRAINT "billing_accounts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ChatThread" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "description" TEXT,
    "slug" TEXT,
    "amount" DECIMAL(14,4) NOT NULL DEFAULT 0,
    "size" BIGINT NOT NULL DEFAULT 0,
    "scopes" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "weights" DOUBLE PRECISION[],
    "endsAt" TIMESTAMPTZ(6),
    "attempts" SMALLINT NOT NULL DEFAULT 0,
    "locale" CHAR(2) NOT NULL DEFAULT 'en',
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "userId" INTEGER NOT NULL,
    "storeListingId" TEXT NOT NULL,
    "billingAccountId" UUID NOT NULL,
    "roleId" TEXT NOT NULL,

    CONSTRAINT "ChatThread_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ProjectBoard" (
    "id" BIGSERIAL NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,
    "score" DOUBLE PRECISION,
    "amount" DECIMAL(14,4) NOT NULL DEFAULT 0,
    "tags" TEXT[],
    "scopes" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "content" BYTEA,
    "status" "WorkflowStatus" NOT NULL DEFAULT 'DRAFT',
    "source" "SourceKind" NOT NULL DEFAULT 'webApp',
    "tier" "SubscriptionTier" NOT NULL DEFAULT 'FREE',
    "endsAt" TIMESTAMPTZ(6),
    "remindAt" TIME(0),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "userId" INTEGER,

    CONSTRAINT "ProjectBoard_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "crm_companys" (
    "id" UUID NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,
    "amount" DECIMAL(14,4) NOT NULL DEFAULT 0,
    "tax_rate" DECIMAL(65,30),
    "is_active" BOOLEAN NOT NULL DEFAULT true,
    "tags" TEXT[],
    "source" "SourceKind" NOT NULL DEFAULT 'webApp',
    "tier" "SubscriptionTier" NOT NULL DEFAULT 'FREE',
    "starts_at" TIMESTAMP(3),
    "remind_at" TIME(0),
    "attempts" SMALLINT NOT NULL DEFAULT 0,
    "locale" CHAR(2) NOT NULL DEFAULT 'en',
    "reference" TEXT NOT NULL,
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMP(3) NOT NULL,
    "user_id" INTEGER,
    "notification_id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "session_id" INTEGER NOT NULL,

    CONSTRAINT "crm_companys_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DocumentFolder" (
    "id" UUID NOT NULL,
    "description" TEXT,
    "position" INTEGER NOT NULL DEFAULT 0,
    "metadata" JSONB NOT NULL DEFAULT '{}',
    "tags" TEXT[],
    "scopes" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "weights" DOUBLE PRECISION[],
    "status" "WorkflowStatus" NOT NULL DEFAULT 'DRAFT',
    "model_name" TEXT,
    "reference" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "userId" INTEGER,
    "apiKeyId" UUID NOT NULL,
    "invitationId" INTEGER NOT NULL,
    "reviewerId" INTEGER,

    CONSTRAINT "DocumentFolder_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SupportTicket" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "position" INTEGER NOT NULL DEFAULT 0,
    "amount" DECIMAL(14,4) NOT NULL DEFAULT 0,
    "isActive" BOOLEAN NOT NULL DEFAULT true,
    "source" "SourceKind" NOT NULL DEFAULT 'webApp',
    "tier" "SubscriptionTier" NOT NULL DEFAULT 'FREE',
    "ipAddress" INET,
    "model_name" TEXT,
    "locale" CHAR(2) NOT NULL DEFAULT 'en',
    "reference" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "userId" INTEGER NOT NULL,
    "crmCompanyId" UUID NOT NULL,

    CONSTRAINT "SupportTicket_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "shop_products" (
    "id" BIGSERIAL NOT NULL,
    "title" VARCHAR(200) NOT NULL,
    "slug" TEXT,
    "score" DOUBLE PRECISION,
    "is_archived" BOOLEAN NOT NULL DEFAULT false,
    "metadata" JSONB NOT NULL DEFAULT '{}',
    "source" "SourceKind" NOT NULL DEFAULT 'webApp',
    "starts_at" TIMESTAMP(3),
    "ends_at" TIMESTAMPTZ(6),
    "due_on" DATE,
    "attempts" SMALLINT NOT NULL DEFAULT 0,
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMP(3) NOT NULL,
    "user_id" INTEGER NOT NULL,
    "member_id" UUID NOT NULL,
    "parent_id" BIGINT,

    CONSTRAINT "shop_products_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LearningCourse" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "score" DOUBLE PRECISION,
    "taxRate" DECIMAL(65,30),
    "isActive" BOOLEAN NOT NULL DEFAULT true,
    "settings" JSONB,
    "payload" JSONB,
    "weights" DOUBLE PRECISION[],
    "content" BYTEA,
    "attempts" SMALLINT NOT NULL DEFAULT 0,
    "token" TEXT NOT NULL,
    "reference" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "userId" INTEGER NOT NULL,

    CONSTRAINT "LearningCourse_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OpsServer" (
    "id" SERIAL NOT NULL,
    "tags" TEXT[],
    "attempts" SMALLINT NOT NULL DEFAULT 0,
    "token" TEXT NOT NULL,
    "reference" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "userId" INTEGER NOT NULL,
    "agentGraphId" INTEGER NOT NULL,
    "parentId" INTEGER,

    CONSTRAINT "OpsServer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "agent_nodes" (
    "id" UUID NOT NULL,
    "external_id" TEXT,
    "position" INTEGER NOT NULL DEFAULT 0,
    "settings" JSONB,
    "weights" DOUBLE PRECISION[],
    "priority" "Priority",
    "currency" "Currency" NOT NULL DEFAULT 'EUR',
    "ends_at" TIMESTAMPTZ(6),
    "token" TEXT NOT NULL,
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMP(3) NOT NULL,
    "user_id" INTEGER NOT NULL,
    "project_board_id" BIGINT NOT NULL,
    "team_id" INTEGER,
    "parent_id" UUID,

    CONSTRAINT "agent_nodes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StoreVersion" (
    "id" BIGSERIAL NOT NULL,
    "amount" DECIMAL(14,4) NOT NULL DEFAULT 0,
    "isArchived" BOOLEAN NOT NULL DEFAULT false,
    "metadata" JSONB NOT NULL DEFAULT '{}',
    "scopes" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "visibility" "Visibility" NOT NULL DEFAULT 'team',
    "priority" "Priority",
    "channels" "SourceKind"[],
    "tier" "SubscriptionTier" NOT NULL DEFAULT 'FREE',
    "startsAt" TIMESTAMP(3),
    "dueOn" DATE,
    "reference" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "userId" INTEGER,
    "memberId" UUID NOT NULL,
    "parentId" BIGINT,

    CONSTRAINT "StoreVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "BillingPlan" (
    "id" TEXT NOT NULL,
    "externalId" TEXT,
    "taxRate" DECIMAL(65,30),
    "size" BIGINT NOT NULL DEFAULT 0,
    "metadata" JSONB NOT NULL DEFAULT '{}',
    "weights" DOUBLE PRECISION[],
    "channels" "SourceKind"[],
    "startsAt" TIMESTAMP(3),
    "endsAt" TIMESTAMPTZ(6),
    "model_name" TEXT,
    "locale" CHAR(2) NOT NULL DEFAULT 'en',
    "token" TEXT NOT NULL,
    "reference" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "userId" INTEGER,
    "notificationId" UUID NOT NULL,
    "shopProductId" BIGINT NOT NULL,
    "parentId" TEXT,

    CONSTRAINT "BillingPlan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "chat_messages" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "title" VARCHAR(200) NOT NULL,
    "external_id" TEXT,
    "settings" JSONB,
    "tags" TEXT[],
    "weights" DOUBLE PRECISION[],
    "channels" "SourceKind"[],
    "attempts" SMALLINT NOT NULL DEFAULT 0,
    "model_name" TEXT,
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMP(3) NOT NULL,
    "user_id" INTEGER NOT NULL,

    CONSTRAINT "chat_messages_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ProjectColumn" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "amount" DECIMAL(14,4) NOT NULL DEFAULT 0,
    "scopes" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "content" BYTEA,
    "status" "WorkflowStatus" NOT NULL DEFAULT 'DRAFT',
    "channels" "SourceKind"[],
    "locale" CHAR(2) NOT NULL DEFAULT 'en',
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "userId" INTEGER NOT NULL,
    "parentId" TEXT,

    CONSTRAINT "ProjectColumn_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CrmContact" (
    "id" BIGSERIAL NOT NULL,
    "slug" TEXT,
    "weights" DOUBLE PRECISION[],
    "channels" "SourceKind"[],
    "tier" "SubscriptionTier" NOT NULL DEFAULT 'FREE',
    "startsAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "userId" INTEGER NOT NULL,
    "chatThreadId" UUID NOT NULL,
    "parentId" BIGINT,

    CONSTRAINT "CrmContact_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "document_files" (
    "id" TEXT NOT NULL,
    "title" VARCHAR(200) NOT NULL,
    "scopes" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "status" "WorkflowStatus" NOT NULL DEFAULT 'DRAFT',
    "visibility" "Visibility" NOT NULL DEFAULT 'team',
    "currency" "Currency" NOT NULL DEFAULT 'EUR',
    "source" "SourceKind" NOT NULL DEFAULT 'webApp',
    "tier" "SubscriptionTier" NOT NULL DEFAULT 'FREE',
    "attempts" SMALLINT NOT NULL DEFAULT 0,
    "model_name" TEXT,
    "token" TEXT NOT NULL,
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMP(3) NOT NULL,
    "user_id" INTEGER NOT NULL,
    "project_column_id" TEXT NOT NULL,
    "parent_id" TEXT,

    CONSTRAINT "document_files_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SupportReply" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "slug" TEXT,
    "isActive" BOOLEAN NOT NULL DEFAULT true,
    "isArchived" BOOLEAN NOT NULL DEFAULT false,
    "payload" JSONB,
    "weights" DOUBLE PRECISION[],
    "currency" "Currency" NOT NULL DEFAULT 'EUR',
    "startsAt" TIMESTAMP(3),
    "attempts" SMALLINT NOT NULL DEFAULT 0,
    "ipAddress" INET,
    "locale" CHAR(2) NOT NULL DEFAULT 'en',
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "userId" INTEGER NOT NULL,
    "apiKeyId" UUID NOT NULL,

    CONSTRAINT "SupportReply_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ShopVariant" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "isArchived" BOOLEAN NOT NULL DEFAULT false,
    "metadata" JSONB NOT NULL DEFAULT '{}',
    "scopes" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "weights" DOUBLE PRECISION[],
    "content" BYTEA,
    "status" "WorkflowStatus" NOT NULL DEFAULT 'DRAFT',
    "tier" "SubscriptionTier" NOT NULL DEFAULT 'FREE',
    "startsAt" TIMESTAMP(3),
    "model_name" TEXT,
    "locale" CHAR(2) NOT NULL DEFAULT 'en',
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "userId" INTEGER,
    "auditEventId" TEXT,
    "documentFolderId" UUID NOT NULL,
    "reviewerId" INTEGER,

    CONSTRAINT "ShopVariant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "_AgentGraphLinks" (
    "A" INTEGER NOT NULL,
    "B" UUID NOT NULL,

    CONSTRAINT "_AgentGraphLinks_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateTable
CREATE TABLE "_MemberLinks" (
    "A" UUID NOT NULL,
    "B" UUID NOT NULL,

    CONSTRAINT "_MemberLinks_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateTable
CREATE TABLE "_ChatMessageLinks" (
    "A" TEXT NOT NULL,
    "B" UUID NOT NULL,

    CONSTRAINT "_ChatMessageLinks_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateTable
CREATE TABLE "_SupportTicketLinks" (
    "A" BIGINT NOT NULL,
    "B" UUID NOT NULL,

    CONSTRAINT "_SupportTicketLinks_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateIndex
CREATE INDEX "users_parent_id_idx" ON "users"("parent_id");

-- CreateIndex
CREATE UNIQUE INDEX "users_parent_id_reference_key" ON "users"("parent_id", "reference");

-- CreateIndex
CREATE INDEX "Workspace_userId_idx" ON "Workspace"("userId");

-- CreateIndex
CREATE INDEX "Workspace_reviewerId_idx" ON "Workspace"("reviewerId");

-- CreateIndex
CREATE INDEX "Team_userId_idx" ON "Team"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "members_user_id_key" ON "members"("user_id");

-- CreateIndex
CREATE INDEX "members_workspace_id_idx" ON "members"("workspace_id");

-- CreateIndex
CREATE INDEX "members_team_id_idx" ON "members"("team_id");

-- CreateIndex
CREATE UNIQUE INDEX "Invitation_workspaceId_key" ON "Invitation"("workspaceId");

-- CreateIndex
CREATE UNIQUE INDEX "Invitation_memberId_key" ON "Invitation"("memberId");

-- CreateIndex
CREATE INDEX "Invitation_userId_idx" ON "Invitation"("userId");

-- CreateIndex
CREATE INDEX "Invitation_reviewerId_idx" ON "Invitation"("reviewerId");

-- CreateIndex
CREATE INDEX "Session_userId_idx" ON "Session"("userId");

-- CreateIndex
CREATE INDEX "Session_teamId_idx" ON "Session"("teamId");

-- CreateIndex
CREATE INDEX "Session_parentId_idx" ON "Session"("parentId");

-- CreateIndex
CREATE INDEX "Session_startsAt_createdAt_idx" ON "Session"("startsAt" DESC, "createdAt");

-- CreateIndex
CREATE INDEX "api_keys_user_id_idx" ON "api_keys"("user_id");

-- CreateIndex
CREATE INDEX "api_keys_invitation_id_idx" ON "api_keys"("invitation_id");

-- CreateIndex
CREATE INDEX "api_keys_team_id_idx" ON "api_keys"("team_id");

-- CreateIndex
CREATE INDEX "api_keys_tags_idx" ON "api_keys" USING GIN ("tags");

-- CreateIndex
CREATE UNIQUE INDEX "api_keys_user_id_reference_key" ON "api_keys"("user_id", "reference");

-- CreateIndex
CREATE INDEX "Role_userId_idx" ON "Role"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "Role_userId_reference_key" ON "Role"("userId", "reference");

-- CreateIndex
CREATE UNIQUE INDEX "AuditEvent_teamId_key" ON "AuditEvent"("teamId");

-- CreateIndex
CREATE INDEX "AuditEvent_userId_idx" ON "AuditEvent"("userId");

-- CreateIndex
CREATE INDEX "AuditEvent_invitationId_idx" ON "AuditEvent"("invitationId");

-- CreateIndex
CREATE INDEX "AuditEvent_roleId_idx" ON "AuditEvent"("roleId");

-- CreateIndex
CREATE INDEX "AuditEvent_parentId_idx" ON "AuditEvent"("parentId");

-- CreateIndex
CREATE INDEX "AuditEvent_tags_idx" ON "AuditEvent" USING GIN ("tags");

-- CreateIndex
CREATE INDEX "notifications_user_id_idx" ON "notifications"("user_id");

-- CreateIndex
CREATE INDEX "notifications_audit_event_id_idx" ON "notifications"("audit_event_id");

-- CreateIndex
CREATE INDEX "notifications_api_key_id_idx" ON "notifications"("api_key_id");

-- CreateIndex
CREATE INDEX "notifications_invitation_id_idx" ON "notifications"("invitation_id");

-- CreateIndex
CREATE INDEX "notifications_reviewer_id_idx" ON "notifications"("reviewer_id");

-- CreateIndex
CREATE INDEX "notifications_tags_idx" ON "notifications" USING GIN ("tags");

-- CreateIndex
CREATE INDEX "AgentGraph_userId_idx" ON "AgentGraph"("userId");

-- CreateIndex
CREATE INDEX "AgentGraph_teamId_idx" ON "AgentGraph"("teamId");

-- CreateIndex
CREATE INDEX "AgentGraph_sessionId_idx" ON "AgentGraph"("sessionId");

-- CreateIndex
CREATE INDEX "AgentGraph_reviewerId_idx" ON "AgentGraph"("reviewerId");

-- CreateIndex
CREATE UNIQUE INDEX "AgentGraph_userId_reference_key" ON "AgentGraph"("userId", "reference");

-- CreateIndex
CREATE INDEX "StoreListing_userId_idx" ON "StoreListing"("userId");

-- CreateIndex
CREATE INDEX "StoreListing_startsAt_createdAt_idx" ON "StoreListing"("startsAt" DESC, "createdAt");

-- CreateIndex
CREATE INDEX "billing_accounts_user_id_idx" ON "billing_accounts"("user_id");

-- CreateIndex
CREATE INDEX "billing_accounts_audit_event_id_idx" ON "billing_accounts"("audit_event_id");

-- CreateIndex
CREATE INDEX "billing_accounts_reviewer_id_idx" ON "billing_accounts"("reviewer_id");

-- CreateIndex
CREATE INDEX "ChatThread_userId_idx" ON "ChatThread"("userId");

-- CreateIndex
CREATE INDEX "ChatThread_storeListingId_idx" ON "ChatThread"("storeListingId");

-- CreateIndex
CREATE INDEX "ChatThread_billingAccountId_idx" ON "ChatThread"("billingAccountId");

-- CreateIndex
CREATE INDEX "ChatThread_roleId_idx" ON "ChatThread"("roleId");

-- CreateIndex
CREATE UNIQUE INDEX "ProjectBoard_userId_key" ON "ProjectBoard"("userId");

-- CreateIndex
CREATE INDEX "ProjectBoard_tags_idx" ON "ProjectBoard" USING GIN ("tags");

-- CreateIndex
CREATE INDEX "crm_companys_user_id_idx" ON "crm_companys"("user_id");

-- CreateIndex
CREATE INDEX "crm_companys_notification_id_idx" ON "crm_companys"("notification_id");

-- CreateIndex
CREATE INDEX "crm_companys_workspace_id_idx" ON "crm_companys"("workspace_id");

-- CreateIndex
CREATE INDEX "crm_companys_session_id_idx" ON "crm_companys"("session_id");

-- CreateIndex
CREATE INDEX "crm_companys_starts_at_created_at_idx" ON "crm_companys"("starts_at" DESC, "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "crm_companys_user_id_reference_key" ON "crm_companys"("user_id", "reference");

-- CreateIndex
CREATE INDEX "DocumentFolder_userId_idx" ON "DocumentFolder"("userId");

-- CreateIndex
CREATE INDEX "DocumentFolder_apiKeyId_idx" ON "DocumentFolder"("apiKeyId");

-- CreateIndex
CREATE INDEX "DocumentFolder_invitationId_idx" ON "DocumentFolder"("invitationId");

-- CreateIndex
CREATE INDEX "DocumentFolder_reviewerId_idx" ON "DocumentFolder"("reviewerId");

-- CreateIndex
CREATE INDEX "DocumentFolder_tags_idx" ON "DocumentFolder" USING GIN ("tags");

-- CreateIndex
CREATE UNIQUE INDEX "DocumentFolder_userId_reference_key" ON "DocumentFolder"("userId", "reference");

-- CreateIndex
CREATE INDEX "SupportTicket_userId_idx" ON "SupportTicket"("userId");

-- CreateIndex
CREATE INDEX "SupportTicket_crmCompanyId_idx" ON "SupportTicket"("crmCompanyId");

-- CreateIndex
CREATE UNIQUE INDEX "SupportTicket_userId_reference_key" ON "SupportTicket"("userId", "reference");

-- CreateIndex
CREATE INDEX "shop_products_user_id_idx" ON "shop_products"("user_id");

-- CreateIndex
CREATE INDEX "shop_products_member_id_idx" ON "shop_products"("member_id");

-- CreateIndex
CREATE INDEX "shop_products_parent_id_idx" ON "shop_products"("parent_id");

-- CreateIndex
CREATE INDEX "shop_products_starts_at_created_at_idx" ON "shop_products"("starts_at" DESC, "created_at");

-- CreateIndex
CREATE INDEX "LearningCourse_userId_idx" ON "LearningCourse"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "LearningCourse_userId_reference_key" ON "LearningCourse"("userId", "reference");

-- CreateIndex
CREATE INDEX "OpsServer_userId_idx" ON "OpsServer"("userId");

-- CreateIndex
CREATE INDEX "OpsServer_agentGraphId_idx" ON "OpsServer"("agentGraphId");

-- CreateIndex
CREATE INDEX "OpsServer_parentId_idx" ON "OpsServer"("parentId");

-- CreateIndex
CREATE UNIQUE INDEX "OpsServer_userId_reference_key" ON "OpsServer"("userId", "reference");

-- CreateIndex
CREATE INDEX "agent_nodes_user_id_idx" ON "agent_nodes"("user_id");

-- CreateIndex
CREATE INDEX "agent_nodes_project_board_id_idx" ON "agent_nodes"("project_board_id");

-- CreateIndex
CREATE INDEX "agent_nodes_team_id_idx" ON "agent_nodes"("team_id");

-- CreateIndex
CREATE INDEX "agent_nodes_parent_id_idx" ON "agent_nodes"("parent_id");

-- CreateIndex
CREATE INDEX "StoreVersion_userId_idx" ON "StoreVersion"("userId");

-- CreateIndex
CREATE INDEX "StoreVersion_memberId_idx" ON "StoreVersion"("memberId");

-- CreateIndex
CREATE INDEX "StoreVersion_parentId_idx" ON "StoreVersion"("parentId");

-- CreateIndex
CREATE INDEX "StoreVersion_startsAt_createdAt_idx" ON "StoreVersion"("startsAt" DESC, "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "StoreVersion_userId_reference_key" ON "StoreVersion"("userId", "reference");

-- CreateIndex
CREATE INDEX "BillingPlan_userId_idx" ON "BillingPlan"("userId");

-- CreateIndex
CREATE INDEX "BillingPlan_notificationId_idx" ON "BillingPlan"("notificationId");

-- CreateIndex
CREATE INDEX "BillingPlan_shopProductId_idx" ON "BillingPlan"("shopProductId");

-- CreateIndex
CREATE INDEX "BillingPlan_parentId_idx" ON "BillingPlan"("parentId");

-- CreateIndex
CREATE INDEX "BillingPlan_startsAt_createdAt_idx" ON "BillingPlan"("startsAt" DESC, "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "BillingPlan_userId_reference_key" ON "BillingPlan"("userId", "reference");

-- CreateIndex
CREATE INDEX "chat_messages_user_id_idx" ON "chat_messages"("user_id");

-- CreateIndex
CREATE INDEX "chat_messages_tags_idx" ON "chat_messages" USING GIN ("tags");

-- CreateIndex
CREATE INDEX "ProjectColumn_userId_idx" ON "ProjectColumn"("userId");

-- CreateIndex
CREATE INDEX "ProjectColumn_parentId_idx" ON "ProjectColumn"("parentId");

-- CreateIndex
CREATE UNIQUE INDEX "CrmContact_userId_key" ON "CrmContact"("userId");

-- CreateIndex
CREATE INDEX "CrmContact_chatThreadId_idx" ON "CrmContact"("chatThreadId");

-- CreateIndex
CREATE INDEX "CrmContact_parentId_idx" ON "CrmContact"("parentId");

-- CreateIndex
CREATE INDEX "CrmContact_startsAt_createdAt_idx" ON "CrmContact"("startsAt" DESC, "createdAt");

-- CreateIndex
CREATE INDEX "document_files_user_id_idx" ON "document_files"("user_id");

-- CreateIndex
CREATE INDEX "document_files_project_column_id_idx" ON "document_files"("project_column_id");

-- CreateIndex
CREATE INDEX "document_files_parent_id_idx" ON "document_files"("parent_id");

-- CreateIndex
CREATE INDEX "SupportReply_userId_idx" ON "SupportReply"("userId");

-- CreateIndex
CREATE INDEX "SupportReply_apiKeyId_idx" ON "SupportReply"("apiKeyId");

-- CreateIndex
CREATE INDEX "SupportReply_startsAt_createdAt_idx" ON "SupportReply"("startsAt" DESC, "createdAt");

-- CreateIndex
CREATE INDEX "ShopVariant_userId_idx" ON "ShopVariant"("userId");

-- CreateIndex
CREATE INDEX "ShopVariant_auditEventId_idx" ON "ShopVariant"("auditEventId");

-- CreateIndex
CREATE INDEX "ShopVariant_documentFolderId_idx" ON "ShopVariant"("documentFolderId");

-- CreateIndex
CREATE INDEX "ShopVariant_reviewerId_idx" ON "ShopVariant"("reviewerId");

-- CreateIndex
CREATE INDEX "ShopVariant_startsAt_createdAt_idx" ON "ShopVariant"("startsAt" DESC, "createdAt");

-- CreateIndex
CREATE INDEX "_AgentGraphLinks_B_index" ON "_AgentGraphLinks"("B");

-- CreateIndex
CREATE INDEX "_MemberLinks_B_index" ON "_MemberLinks"("B");

-- CreateIndex
CREATE INDEX "_ChatMessageLinks_B_index" ON "_ChatMessageLinks"("B");

-- CreateIndex
CREATE INDEX "_SupportTicketLinks_B_index" ON "_SupportTicketLinks"("B");

-- AddForeignKey
ALTER TABLE "users" ADD CONSTRAINT "users_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Workspace" ADD CONSTRAINT "Workspace_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Workspace" ADD CONSTRAINT "Workspace_reviewerId_fkey" FOREIGN KEY ("reviewerId") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Team" ADD CONSTRAINT "Team_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "members" ADD CONSTRAINT "members_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "members" ADD CONSTRAINT "members_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "Workspace"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "members" ADD CONSTRAINT "members_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "Team"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "members"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_reviewerId_fkey" FOREIGN KEY ("reviewerId") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_teamId_fkey" FOREIGN KEY ("teamId") REFERENCES "Team"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Session"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "api_keys" ADD CONSTRAINT "api_keys_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "api_keys" ADD CONSTRAINT "api_keys_invitation_id_fkey" FOREIGN KEY ("invitation_id") REFERENCES "Invitation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "api_keys" ADD CONSTRAINT "api_keys_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "Team"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Role" ADD CONSTRAINT "Role_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AuditEvent" ADD CONSTRAINT "AuditEvent_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AuditEvent" ADD CONSTRAINT "AuditEvent_invitationId_fkey" FOREIGN KEY ("invitationId") REFERENCES "Invitation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AuditEvent" ADD CONSTRAINT "AuditEvent_roleId_fkey" FOREIGN KEY ("roleId") REFERENCES "Role"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AuditEvent" ADD CONSTRAINT "AuditEvent_teamId_fkey" FOREIGN KEY ("teamId") REFERENCES "Team"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AuditEvent" ADD CONSTRAINT "AuditEvent_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "AuditEvent"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notifications" ADD CONSTRAINT "notifications_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notifications" ADD CONSTRAINT "notifications_audit_event_id_fkey" FOREIGN KEY ("audit_event_id") REFERENCES "AuditEvent"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notifications" ADD CONSTRAINT "notifications_api_key_id_fkey" FOREIGN KEY ("api_key_id") REFERENCES "api_keys"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notifications" ADD CONSTRAINT "notifications_invitation_id_fkey" FOREIGN KEY ("invitation_id") REFERENCES "Invitation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notifications" ADD CONSTRAINT "notifications_reviewer_id_fkey" FOREIGN KEY ("reviewer_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgentGraph" ADD CONSTRAINT "AgentGraph_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgentGraph" ADD CONSTRAINT "AgentGraph_teamId_fkey" FOREIGN KEY ("teamId") REFERENCES "Team"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgentGraph" ADD CONSTRAINT "AgentGraph_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgentGraph" ADD CONSTRAINT "AgentGraph_reviewerId_fkey" FOREIGN KEY ("reviewerId") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StoreListing" ADD CONSTRAINT "StoreListing_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "billing_accounts" ADD CONSTRAINT "billing_accounts_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "billing_accounts" ADD CONSTRAINT "billing_accounts_audit_event_id_fkey" FOREIGN KEY ("audit_event_id") REFERENCES "AuditEvent"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "billing_accounts" ADD CONSTRAINT "billing_accounts_reviewer_id_fkey" FOREIGN KEY ("reviewer_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChatThread" ADD CONSTRAINT "ChatThread_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChatThread" ADD CONSTRAINT "ChatThread_storeListingId_fkey" FOREIGN KEY ("storeListingId") REFERENCES "StoreListing"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChatThread" ADD CONSTRAINT "ChatThread_billingAccountId_fkey" FOREIGN KEY ("billingAccountId") REFERENCES "billing_accounts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChatThread" ADD CONSTRAINT "ChatThread_roleId_fkey" FOREIGN KEY ("roleId") REFERENCES "Role"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProjectBoard" ADD CONSTRAINT "ProjectBoard_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "crm_companys" ADD CONSTRAINT "crm_companys_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "crm_companys" ADD CONSTRAINT "crm_companys_notification_id_fkey" FOREIGN KEY ("notification_id") REFERENCES "notifications"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "crm_companys" ADD CONSTRAINT "crm_companys_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "Workspace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "crm_companys" ADD CONSTRAINT "crm_companys_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "Session"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DocumentFolder" ADD CONSTRAINT "DocumentFolder_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DocumentFolder" ADD CONSTRAINT "DocumentFolder_apiKeyId_fkey" FOREIGN KEY ("apiKeyId") REFERENCES "api_keys"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DocumentFolder" ADD CONSTRAINT "DocumentFolder_invitationId_fkey" FOREIGN KEY ("invitationId") REFERENCES "Invitation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DocumentFolder" ADD CONSTRAINT "DocumentFolder_reviewerId_fkey" FOREIGN KEY ("reviewerId") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupportTicket" ADD CONSTRAINT "SupportTicket_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupportTicket" ADD CONSTRAINT "SupportTicket_crmCompanyId_fkey" FOREIGN KEY ("crmCompanyId") REFERENCES "crm_companys"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "shop_products" ADD CONSTRAINT "shop_products_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "shop_products" ADD CONSTRAINT "shop_products_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "members"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "shop_products" ADD CONSTRAINT "shop_products_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "shop_products"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LearningCourse" ADD CONSTRAINT "LearningCourse_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OpsServer" ADD CONSTRAINT "OpsServer_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OpsServer" ADD CONSTRAINT "OpsServer_agentGraphId_fkey" FOREIGN KEY ("agentGraphId") REFERENCES "AgentGraph"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OpsServer" ADD CONSTRAINT "OpsServer_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "OpsServer"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agent_nodes" ADD CONSTRAINT "agent_nodes_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agent_nodes" ADD CONSTRAINT "agent_nodes_project_board_id_fkey" FOREIGN KEY ("project_board_id") REFERENCES "ProjectBoard"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agent_nodes" ADD CONSTRAINT "agent_nodes_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "Team"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agent_nodes" ADD CONSTRAINT "agent_nodes_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "agent_nodes"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StoreVersion" ADD CONSTRAINT "StoreVersion_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StoreVersion" ADD CONSTRAINT "StoreVersion_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "members"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StoreVersion" ADD CONSTRAINT "StoreVersion_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "StoreVersion"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BillingPlan" ADD CONSTRAINT "BillingPlan_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BillingPlan" ADD CONSTRAINT "BillingPlan_notificationId_fkey" FOREIGN KEY ("notificationId") REFERENCES "notifications"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BillingPlan" ADD CONSTRAINT "BillingPlan_shopProductId_fkey" FOREIGN KEY ("shopProductId") REFERENCES "shop_products"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BillingPlan" ADD CONSTRAINT "BillingPlan_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "BillingPlan"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chat_messages" ADD CONSTRAINT "chat_messages_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProjectColumn" ADD CONSTRAINT "ProjectColumn_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProjectColumn" ADD CONSTRAINT "ProjectColumn_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "ProjectColumn"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CrmContact" ADD CONSTRAINT "CrmContact_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CrmContact" ADD CONSTRAINT "CrmContact_chatThreadId_fkey" FOREIGN KEY ("chatThreadId") REFERENCES "ChatThread"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CrmContact" ADD CONSTRAINT "CrmContact_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "CrmContact"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "document_files" ADD CONSTRAINT "document_files_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "document_files" ADD CONSTRAINT "document_files_project_column_id_fkey" FOREIGN KEY ("project_column_id") REFERENCES "ProjectColumn"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "document_files" ADD CONSTRAINT "document_files_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "document_files"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupportReply" ADD CONSTRAINT "SupportReply_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupportReply" ADD CONSTRAINT "SupportReply_apiKeyId_fkey" FOREIGN KEY ("apiKeyId") REFERENCES "api_keys"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ShopVariant" ADD CONSTRAINT "ShopVariant_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ShopVariant" ADD CONSTRAINT "ShopVariant_auditEventId_fkey" FOREIGN KEY ("auditEventId") REFERENCES "AuditEvent"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ShopVariant" ADD CONSTRAINT "ShopVariant_documentFolderId_fkey" FOREIGN KEY ("documentFolderId") REFERENCES "DocumentFolder"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ShopVariant" ADD CONSTRAINT "ShopVariant_reviewerId_fkey" FOREIGN KEY ("reviewerId") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_AgentGraphLinks" ADD CONSTRAINT "_AgentGraphLinks_A_fkey" FOREIGN KEY ("A") REFERENCES "AgentGraph"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_AgentGraphLinks" ADD CONSTRAINT "_AgentGraphLinks_B_fkey" FOREIGN KEY ("B") REFERENCES "agent_nodes"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_MemberLinks" ADD CONSTRAINT "_MemberLinks_A_fkey" FOREIGN KEY ("A") REFERENCES "DocumentFolder"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_MemberLinks" ADD CONSTRAINT "_MemberLinks_B_fkey" FOREIGN KEY ("B") REFERENCES "members"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_ChatMessageLinks" ADD CONSTRAINT "_ChatMessageLinks_A_fkey" FOREIGN KEY ("A") REFERENCES "chat_messages"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_ChatMessageLinks" ADD CONSTRAINT "_ChatMessageLinks_B_fkey" FOREIGN KEY ("B") REFERENCES "Workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_SupportTicketLinks" ADD CONSTRAINT "_SupportTicketLinks_A_fkey" FOREIGN KEY ("A") REFERENCES "CrmContact"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_SupportTicketLinks" ADD CONSTRAINT "_SupportTicketLinks_B_fkey" FOREIGN KEY ("B") REFERENCES "SupportTicket"("id") ON DELETE CASCADE ON UPDATE CASCADE;

