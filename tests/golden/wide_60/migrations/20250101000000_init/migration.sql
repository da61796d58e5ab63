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
    "id" TEXT NOT NULL,
    "slug" TEXT,
    "amount" DECIMAL(14,4) NOT NULL DEFAULT 0,
    "tax_rate" DECIMAL(65,30),
    "metadata" JSONB NOT NULL DEFAULT '{}',
    "scopes" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "weights" DOUBLE PRECISION[],
    "content" BYTEA,
    "currency" "Currency" NOT NULL DEFAULT 'EUR',
    "starts_at" TIMESTAMP(3),
    "attempts" SMALLINT NOT NULL DEFAULT 0,
    "ip_address" INET,
    "reference" TEXT NOT NULL,
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "users_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Workspace" (
    "id" UUID NOT NULL,
    "title" VARCHAR(200) NOT NULL,
    "content" BYTEA,
    "endsAt" TIMESTAMPTZ(6),
    "remindAt" TIME(0),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "userId" TEXT NOT NULL,
    "parentId" UUID,

    CONSTRAINT "Workspace_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Team" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "title" VARCHAR(200) NOT NULL,
    "slug" TEXT,
    "score" DOUBLE PRECISION,
    "settings" JSONB,
    "status" "WorkflowStatus" NOT NULL DEFAULT 'DRAFT',
    "visibility" "Visibility" NOT NULL DEFAULT 'team',
    "currency" "Currency" NOT NULL DEFAULT 'EUR',
    "tier" "SubscriptionTier" NOT NULL DEFAULT 'FREE',
    "attempts" SMALLINT NOT NULL DEFAULT 0,
    "ipAddress" INET,
    "model_name" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "userId" TEXT NOT NULL,
    "workspaceId" UUID NOT NULL,
    "reviewerId" TEXT,

    CONSTRAINT "Team_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "members" (
    "id" SERIAL NOT NULL,
    "title" VARCHAR(200) NOT NULL,
    "status" "WorkflowStatus" NOT NULL DEFAULT 'DRAFT',
    "model_name" TEXT,
    "locale" CHAR(2) NOT NULL DEFAULT 'en',
    "reference" TEXT NOT NULL,
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMP(3) NOT NULL,
    "user_id" TEXT,
    "workspace_id" UUID NOT NULL,
    "team_id" UUID NOT NULL,

    CONSTRAINT "members_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Invitation" (
    "id" UUID NOT NULL,
    "externalId" TEXT,
    "position" INTEGER NOT NULL DEFAULT 0,
    "taxRate" DECIMAL(65,30),
    "settings" JSONB,
    "payload" JSONB,
    "tags" TEXT[],
    "endsAt" TIMESTAMPTZ(6),
    "locale" CHAR(2) NOT NULL DEFAULT 'en',
    "reference" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "userId" TEXT NOT NULL,
    "teamId" UUID NOT NULL,
    "reviewerId" TEXT,

    CONSTRAINT "Invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" SERIAL NOT NULL,
    "taxRate" DECIMAL(65,30),
    "payload" JSONB,
    "scopes" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "visibility" "Visibility" NOT NULL DEFAULT 'team',
    "channels" "SourceKind"[],
    "ipAddress" INET,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "userId" TEXT NOT NULL,
    "workspaceId" UUID NOT NULL,
    "parentId" INTEGER,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "api_keys" (
    "id" UUID NOT NULL,
    "title" VARCHAR(200) NOT NULL,
    "slug" TEXT,
    "amount" DECIMAL(14,4) NOT NULL DEFAULT 0,
    "metadata" JSONB NOT NULL DEFAULT '{}',
    "payload" JSONB,
    "content" BYTEA,
    "source" "SourceKind" NOT NULL DEFAULT 'webApp',
    "tier" "SubscriptionTier" NOT NULL DEFAULT 'FREE',
    "starts_at" TIMESTAMP(3),
    "model_name" TEXT,
    "token" TEXT NOT NULL,
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMP(3) NOT NULL,
    "user_id" TEXT,
    "parent_id" UUID,

    CONSTRAINT "api_keys_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Role" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "externalId" TEXT,
    "position" INTEGER NOT NULL DEFAULT 0,
    "score" DOUBLE PRECISION,
    "content" BYTEA,
    "ipAddress" INET,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "userId" TEXT,
    "teamId" UUID NOT NULL,

    CONSTRAINT "Role_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AuditEvent" (
    "id" UUID NOT NULL,
    "taxRate" DECIMAL(65,30),
    "isActive" BOOLEAN NOT NULL DEFAULT true,
    "isArchived" BOOLEAN NOT NULL DEFAULT false,
    "payload" JSONB,
    "content" BYTEA,
    "channels" "SourceKind"[],
    "attempts" SMALLINT NOT NULL DEFAULT 0,
    "model_name" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "userId" TEXT,
    "apiKeyId" UUID,
    "invitationId" UUID NOT NULL,
    "reviewerId" TEXT,

    CONSTRAINT "AuditEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "notifications" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "position" INTEGER NOT NULL DEFAULT 0,
    "is_active" BOOLEAN NOT NULL DEFAULT true,
    "metadata" JSONB NOT NULL DEFAULT '{}',
    "tags" TEXT[],
    "scopes" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "visibility" "Visibility" NOT NULL DEFAULT 'team',
    "priority" "Priority",
    "currency" "Currency" NOT NULL DEFAULT 'EUR',
    "channels" "SourceKind"[],
    "due_on" DATE,
    "token" TEXT NOT NULL,
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMP(3) NOT NULL,
    "user_id" TEXT NOT NULL,
    "audit_event_id" UUID,

    CONSTRAINT "notifications_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AgentGraph" (
    "id" TEXT NOT NULL,
    "slug" TEXT,
    "externalId" TEXT,
    "amount" DECIMAL(14,4) NOT NULL DEFAULT 0,
    "isArchived" BOOLEAN NOT NULL DEFAULT false,
    "payload" JSONB,
    "scopes" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "weights" DOUBLE PRECISION[],
    "content" BYTEA,
    "dueOn" DATE,
    "remindAt" TIME(0),
    "model_name" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "userId" TEXT NOT NULL,

    CONSTRAINT "AgentGraph_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StoreListing" (
    "id" BIGSERIAL NOT NULL,
    "name" TEXT NOT NULL,
    "amount" DECIMAL(14,4) NOT NULL DEFAULT 0,
    "size" BIGINT NOT NULL DEFAULT 0,
    "isArchived" BOOLEAN NOT NULL DEFAULT false,
    "settings" JSONB,
    "payload" JSONB,
    "weights" DOUBLE PRECISION[],
    "currency" "Currency" NOT NULL DEFAULT 'EUR',
    "startsAt" TIMESTAMP(3),
    "dueOn" DATE,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "userId" TEXT,
    "workspaceId" UUID NOT NULL,
    "sessionId" INTEGER NOT NULL,
    "apiKeyId" UUID NOT NULL,

    CONSTRAINT "StoreListing_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "billing_accounts" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT,
    "external_id" TEXT,
    "score" DOUBLE PRECISION,
    "tax_rate" DECIMAL(65,30),
    "scopes" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "weights" DOUBLE PRECISION[],
    "status" "WorkflowStatus" NOT NULL DEFAULT 'DRAFT',
    "channels" "SourceKind"[],
    "due_on" DATE,
    "locale" CHAR(2) NOT NULL DEFAULT 'en',
    "token" TEXT NOT NULL,
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMP(3) NOT NULL,
    "user_id" TEXT NOT NULL,

    CONSTRAINT "billing_accounts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ChatThread" (
    "id" TEXT NOT NULL,
    "title" VARCHAR(200) NOT NULL,
    "externalId" TEXT,
    "score" DOUBLE PRECISION,
    "amount" DECIMAL(14,4) NOT NULL DEFAULT 0,
    "size" BIGINT NOT NULL DEFAULT 0,
    "metadata" JSONB NOT NULL DEFAULT '{}',
    "currency" "Currency" NOT NULL DEFAULT 'EUR',
    "tier" "SubscriptionTier" NOT NULL DEFAULT 'FREE',
    "startsAt" TIMESTAMP(3),
    "endsAt" TIMESTAMPTZ(6),
    "remindAt" TIME(0),
    "ipAddress" INET,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "userId" TEXT NOT NULL,
    "invitationId" UUID,
    "roleId" UUID,
    "reviewerId" TEXT,

    CONSTRAINT "ChatThread_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ProjectBoard" (
    "id" TEXT NOT NULL,
    "title" VARCHAR(200) NOT NULL,
    "externalId" TEXT,
    "amount" DECIMAL(14,4) NOT NULL DEFAULT 0,
    "settings" JSONB,
    "tags" TEXT[],
    "weights" DOUBLE PRECISION[],
    "source" "SourceKind" NOT NULL DEFAULT 'webApp',
    "dueOn" DATE,
    "remindAt" TIME(0),
    "attempts" SMALLINT NOT NULL DEFAULT 0,
    "model_name" TEXT,
    "reference" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "userId" TEXT NOT NULL,
    "reviewerId" TEXT,

    CONSTRAINT "ProjectBoard_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "crm_companys" (
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,
    "is_archived" BOOLEAN NOT NULL DEFAULT false,
    "tags" TEXT[],
    "priority" "Priority",
    "channels" "SourceKind"[],
    "tier" "SubscriptionTier" NOT NULL DEFAULT 'FREE',
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMP(3) NOT NULL,
    "user_id" TEXT NOT NULL,

    CONSTRAINT "crm_companys_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DocumentFolder" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,
    "size" BIGINT NOT NULL DEFAULT 0,
    "isArchived" BOOLEAN NOT NULL DEFAULT false,
    "settings" JSONB,
    "tags" TEXT[],
    "priority" "Priority",
    "currency" "Currency" NOT NULL DEFAULT 'EUR',
    "source" "SourceKind" NOT NULL DEFAULT 'webApp',
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "userId" TEXT NOT NULL,
    "sessionId" INTEGER NOT NULL,
    "parentId" TEXT,

    CONSTRAINT "DocumentFolder_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SupportTicket" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "description" TEXT,
    "slug" TEXT,
    "externalId" TEXT,
    "position" INTEGER NOT NULL DEFAULT 0,
    "size" BIGINT NOT NULL DEFAULT 0,
    "settings" JSONB,
    "status" "WorkflowStatus" NOT NULL DEFAULT 'DRAFT',
    "priority" "Priority",
    "channels" "SourceKind"[],
    "remindAt" TIME(0),
    "reference" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "userId" TEXT NOT NULL,
    "agentGraphId" TEXT NOT NULL,
    "reviewerId" TEXT,

    CONSTRAINT "SupportTicket_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "shop_products" (
    "id" SERIAL NOT NULL,
    "title" VARCHAR(200) NOT NULL,
    "size" BIGINT NOT NULL DEFAULT 0,
    "is_active" BOOLEAN NOT NULL DEFAULT true,
    "is_archived" BOOLEAN NOT NULL DEFAULT false,
    "tags" TEXT[],
    "attempts" SMALLINT NOT NULL DEFAULT 0,
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMP(3) NOT NULL,
    "user_id" TEXT NOT NULL,
    "reviewer_id" TEXT,

    CONSTRAINT "shop_products_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LearningCourse" (
    "id" SERIAL NOT NULL,
    "title" VARCHAR(200) NOT NULL,
    "description" TEXT,
    "size" BIGINT NOT NULL DEFAULT 0,
    "status" "WorkflowStatus" NOT NULL DEFAULT 'DRAFT',
    "currency" "Currency" NOT NULL DEFAULT 'EUR',
    "locale" CHAR(2) NOT NULL DEFAULT 'en',
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "userId" TEXT,
    "storeListingId" BIGINT NOT NULL,
    "supportTicketId" UUID NOT NULL,

    CONSTRAINT "LearningCourse_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OpsServer" (
    "id" UUID NOT NULL,
    "description" TEXT,
    "isArchived" BOOLEAN NOT NULL DEFAULT false,
    "tags" TEXT[],
    "scopes" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "weights" DOUBLE PRECISION[],
    "visibility" "Visibility" NOT NULL DEFAULT 'team',
    "channels" "SourceKind"[],
    "endsAt" TIMESTAMPTZ(6),
    "remindAt" TIME(0),
    "attempts" SMALLINT NOT NULL DEFAULT 0,
    "token" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "userId" TEXT NOT NULL,
    "chatThreadId" TEXT NOT NULL,
    "billingAccountId" TEXT NOT NULL,

    CONSTRAINT "OpsServer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "agent_nodes" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "position" INTEGER NOT NULL DEFAULT 0,
    "size" BIGINT NOT NULL DEFAULT 0,
    "is_active" BOOLEAN NOT NULL DEFAULT true,
    "metadata" JSONB NOT NULL DEFAULT '{}',
    "priority" "Priority",
    "channels" "SourceKind"[],
    "ends_at" TIMESTAMPTZ(6),
    "remind_at" TIME(0),
    "attempts" SMALLINT NOT NULL DEFAULT 0,
    "model_name" TEXT,
    "token" TEXT NOT NULL,
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "user_id" TEXT NOT NULL,
    "shop_product_id" INTEGER NOT NULL,
    "document_folder_id" TEXT NOT NULL,
    "project_board_id" TEXT NOT NULL,

    CONSTRAINT "agent_nodes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StoreVersion" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "title" VARCHAR(200) NOT NULL,
    "description" TEXT,
    "externalId" TEXT,
    "amount" DECIMAL(14,4) NOT NULL DEFAULT 0,
    "visibility" "Visibility" NOT NULL DEFAULT 'team',
    "currency" "Currency" NOT NULL DEFAULT 'EUR',
    "endsAt" TIMESTAMPTZ(6),
    "locale" CHAR(2) NOT NULL DEFAULT 'en',
    "reference" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "userId" TEXT NOT NULL,
    "reviewerId" TEXT,

    CONSTRAINT "StoreVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "BillingPlan" (
    "id" SERIAL NOT NULL,
    "title" VARCHAR(200) NOT NULL,
    "size" BIGINT NOT NULL DEFAULT 0,
    "tier" "SubscriptionTier" NOT NULL DEFAULT 'FREE',
    "model_name" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "userId" TEXT,
    "learningCourseId" INTEGER NOT NULL,
    "workspaceId" UUID NOT NULL,
    "agentGraphId" TEXT NOT NULL,

    CONSTRAINT "BillingPlan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "chat_messages" (
    "id" TEXT NOT NULL,
    "title" VARCHAR(200) NOT NULL,
    "amount" DECIMAL(14,4) NOT NULL DEFAULT 0,
    "size" BIGINT NOT NULL DEFAULT 0,
    "metadata" JSONB NOT NULL DEFAULT '{}',
    "settings" JSONB,
    "channels" "SourceKind"[],
    "ends_at" TIMESTAMPTZ(6),
    "due_on" DATE,
    "remind_at" TIME(0),
    "model_name" TEXT,
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMP(3) NOT NULL,
    "user_id" TEXT,
    "support_ticket_id" UUID NOT NULL,
    "session_id" INTEGER,
    "team_id" UUID NOT NULL,

    CONSTRAINT "chat_messages_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ProjectColumn" (
    "id" BIGSERIAL NOT NULL,
    "scopes" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "remindAt" TIME(0),
    "attempts" SMALLINT NOT NULL DEFAULT 0,
    "reference" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "userId" TEXT,
    "invitationId" UUID NOT NULL,
    "supportTicketId" UUID NOT NULL,

    CONSTRAINT "ProjectColumn_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CrmContact" (
    "id" TEXT NOT NULL,
    "title" VARCHAR(200) NOT NULL,
    "score" DOUBLE PRECISION,
    "isArchived" BOOLEAN NOT NULL DEFAULT false,
    "metadata" JSONB NOT NULL DEFAULT '{}',
    "scopes" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "content" BYTEA,
    "tier" "SubscriptionTier" NOT NULL DEFAULT 'FREE',
    "attempts" SMALLINT NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "userId" TEXT,
    "notificationId" UUID,
    "invitationId" UUID NOT NULL,
    "supportTicketId" UUID NOT NULL,

    CONSTRAINT "CrmContact_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "document_files" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT,
    "amount" DECIMAL(14,4) NOT NULL DEFAULT 0,
    "tax_rate" DECIMAL(65,30),
    "payload" JSONB,
    "tags" TEXT[],
    "weights" DOUBLE PRECISION[],
    "visibility" "Visibility" NOT NULL DEFAULT 'team',
    "starts_at" TIMESTAMP(3),
    "ip_address" INET,
    "locale" CHAR(2) NOT NULL DEFAULT 'en',
    "token" TEXT NOT NULL,
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "user_id" TEXT NOT NULL,

    CONSTRAINT "document_files_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SupportReply" (
    "id" SERIAL NOT NULL,
    "externalId" TEXT,
    "taxRate" DECIMAL(65,30),
    "payload" JSONB,
    "content" BYTEA,
    "dueOn" DATE,
    "token" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "userId" TEXT,

    CONSTRAINT "SupportReply_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ShopVariant" (
    "id" UUID NOT NULL,
    "isActive" BOOLEAN NOT NULL DEFAULT true,
    "scopes" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "priority" "Priority",
    "dueOn" DATE,
    "attempts" SMALLINT NOT NULL DEFAULT 0,
    "ipAddress" INET,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "userId" TEXT,
    "chatMessageId" TEXT NOT NULL,
    "agentGraphId" TEXT NOT NULL,

    CONSTRAINT "ShopVariant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "learning_lessons" (
    "id" UUID NOT NULL,
    "title" VARCHAR(200) NOT NULL,
    "description" TEXT,
    "external_id" TEXT,
    "amount" DECIMAL(14,4) NOT NULL DEFAULT 0,
    "size" BIGINT NOT NULL DEFAULT 0,
    "metadata" JSONB NOT NULL DEFAULT '{}',
    "scopes" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "priority" "Priority",
    "source" "SourceKind" NOT NULL DEFAULT 'webApp',
    "channels" "SourceKind"[],
    "attempts" SMALLINT NOT NULL DEFAULT 0,
    "reference" TEXT NOT NULL,
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMP(3) NOT NULL,
    "user_id" TEXT NOT NULL,
    "reviewer_id" TEXT,
    "parent_id" UUID,

    CONSTRAINT "learning_lessons_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OpsDeployment" (
    "id" TEXT NOT NULL,
    "slug" TEXT,
    "externalId" TEXT,
    "position" INTEGER NOT NULL DEFAULT 0,
    "weights" DOUBLE PRECISION[],
    "visibility" "Visibility" NOT NULL DEFAULT 'team',
    "currency" "Currency" NOT NULL DEFAULT 'EUR',
    "dueOn" DATE,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "userId" TEXT NOT NULL,
    "notificationId" UUID NOT NULL,
    "projectBoardId" TEXT NOT NULL,

    CONSTRAINT "OpsDeployment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AgentLink" (
    "id" TEXT NOT NULL,
    "amount" DECIMAL(14,4) NOT NULL DEFAULT 0,
    "metadata" JSONB NOT NULL DEFAULT '{}',
    "payload" JSONB,
    "tags" TEXT[],
    "content" BYTEA,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "userId" TEXT,
    "agentNodeId" UUID NOT NULL,
    "shopVariantId" UUID,
    "chatThreadId" TEXT NOT NULL,

    CONSTRAINT "AgentLink_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "store_reviews" (
    "id" SERIAL NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,
    "tags" TEXT[],
    "content" BYTEA,
    "tier" "SubscriptionTier" NOT NULL DEFAULT 'FREE',
    "ends_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "user_id" TEXT NOT NULL,
    "document_file_id" TEXT,
    "ops_deployment_id" TEXT NOT NULL,
    "shop_product_id" INTEGER,
    "parent_id" INTEGER,

    CONSTRAINT "store_reviews_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "BillingSubscription" (
    "id" UUID NOT NULL,
    "title" VARCHAR(200) NOT NULL,
    "description" TEXT,
    "externalId" TEXT,
    "position" INTEGER NOT NULL DEFAULT 0,
    "isActive" BOOLEAN NOT NULL DEFAULT true,
    "content" BYTEA,
    "priority" "Priority",
    "endsAt" TIMESTAMPTZ(6),
    "ipAddress" INET,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "userId" TEXT,

    CONSTRAINT "BillingSubscription_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ChatAttachment" (
    "id" UUID NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,
    "score" DOUBLE PRECISION,
    "startsAt" TIMESTAMP(3),
    "remindAt" TIME(0),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "userId" TEXT,
    "storeListingId" BIGINT NOT NULL,
    "reviewerId" TEXT,

    CONSTRAINT "ChatAttachment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "project_tasks" (
    "id" TEXT NOT NULL,
    "description" TEXT,
    "slug" TEXT,
    "external_id" TEXT,
    "position" INTEGER NOT NULL DEFAULT 0,
    "settings" JSONB,
    "priority" "Priority",
    "tier" "SubscriptionTier" NOT NULL DEFAULT 'FREE',
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMP(3) NOT NULL,
    "user_id" TEXT NOT NULL,
    "shop_product_id" INTEGER NOT NULL,
    "document_file_id" TEXT,
    "chat_message_id" TEXT NOT NULL,

    CONSTRAINT "project_tasks_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CrmDeal" (
    "id" BIGSERIAL NOT NULL,
    "size" BIGINT NOT NULL DEFAULT 0,
    "isArchived" BOOLEAN NOT NULL DEFAULT false,
    "tags" TEXT[],
    "endsAt" TIMESTAMPTZ(6),
    "attempts" SMALLINT NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "userId" TEXT,
    "supportReplyId" INTEGER,

    CONSTRAINT "CrmDeal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DocumentRevision" (
    "id" UUID NOT NULL,
    "description" TEXT,
    "taxRate" DECIMAL(65,30),
    "isActive" BOOLEAN NOT NULL DEFAULT true,
    "scopes" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "channels" "SourceKind"[],
    "endsAt" TIMESTAMPTZ(6),
    "dueOn" DATE,
    "ipAddress" INET,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "userId" TEXT NOT NULL,
    "reviewerId" TEXT,

    CONSTRAINT "DocumentRevision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "support_macros" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "slug" TEXT,
    "visibility" "Visibility" NOT NULL DEFAULT 'team',
    "due_on" DATE,
    "ip_address" INET,
    "token" TEXT NOT NULL,
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "user_id" TEXT NOT NULL,
    "store_version_id" TEXT,
    "reviewer_id" TEXT,

    CONSTRAINT "support_macros_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ShopPrice" (
    "id" TEXT NOT NULL,
    "externalId" TEXT,
    "score" DOUBLE PRECISION,
    "scopes" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "visibility" "Visibility" NOT NULL DEFAULT 'team',
    "attempts" SMALLINT NOT NULL DEFAULT 0,
    "ipAddress" INET,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "userId" TEXT NOT NULL,

    CONSTRAINT "ShopPrice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LearningQuiz" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "title" VARCHAR(200) NOT NULL,
    "description" TEXT,
    "score" DOUBLE PRECISION,
    "amount" DECIMAL(14,4) NOT NULL DEFAULT 0,
    "weights" DOUBLE PRECISION[],
    "content" BYTEA,
    "status" "WorkflowStatus" NOT NULL DEFAULT 'DRAFT',
    "priority" "Priority",
    "channels" "SourceKind"[],
    "remindAt" TIME(0),
    "model_name" TEXT,
    "token" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "userId" TEXT NOT NULL,

    CONSTRAINT "LearningQuiz_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ops_incidents" (
    "id" SERIAL NOT NULL,
    "name" TEXT NOT NULL,
    "slug" TEXT,
    "position" INTEGER NOT NULL DEFAULT 0,
    "score" DOUBLE PRECISION,
    "amount" DECIMAL(14,4) NOT NULL DEFAULT 0,
    "tax_rate" DECIMAL(65,30),
    "is_active" BOOLEAN NOT NULL DEFAULT true,
    "metadata" JSONB NOT NULL DEFAULT '{}',
    "settings" JSONB,
    "scopes" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "starts_at" TIMESTAMP(3),
    "ip_address" INET,
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "user_id" TEXT,
    "agent_node_id" UUID NOT NULL,
    "reviewer_id" TEXT,

    CONSTRAINT "ops_incidents_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AgentPreset" (
    "id" SERIAL NOT NULL,
    "title" VARCHAR(200) NOT NULL,
    "score" DOUBLE PRECISION,
    "taxRate" DECIMAL(65,30),
    "settings" JSONB,
    "payload" JSONB,
    "currency" "Currency" NOT NULL DEFAULT 'EUR',
    "tier" "SubscriptionTier" NOT NULL DEFAULT 'FREE',
    "reference" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "userId" TEXT NOT NULL,
    "memberId" INTEGER NOT NULL,
    "learningLessonId" UUID NOT NULL,
    "reviewerId" TEXT,

    CONSTRAINT "AgentPreset_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StoreTag" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "name" TEXT NOT NULL,
    "title" VARCHAR(200) NOT NULL,
    "taxRate" DECIMAL(65,30),
    "endsAt" TIMESTAMPTZ(6),
    "remindAt" TIME(0),
    "locale" CHAR(2) NOT NULL DEFAULT 'en',
    "token" TEXT NOT NULL,
    "reference" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "userId" TEXT NOT NULL,
    "roleId" UUID NOT NULL,
    "shopPriceId" TEXT NOT NULL,
    "storeListingId" BIGINT,

    CONSTRAINT "StoreTag_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "billing_invoices" (
    "id" TEXT NOT NULL,
    "is_active" BOOLEAN NOT NULL DEFAULT true,
    "tags" TEXT[],
    "content" BYTEA,
    "attempts" SMALLINT NOT NULL DEFAULT 0,
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMP(3) NOT NULL,
    "user_id" TEXT NOT NULL,
    "project_board_id" TEXT NOT NULL,
    "invitation_id" UUID NOT NULL,
    "reviewer_id" TEXT,

    CONSTRAINT "billing_invoices_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ChatReaction" (
    "id" TEXT NOT NULL,
    "content" BYTEA,
    "visibility" "Visibility" NOT NULL DEFAULT 'team',
    "remindAt" TIME(0),
    "model_name" TEXT,
    "locale" CHAR(2) NOT NULL DEFAULT 'en',
    "token" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "userId" TEXT,
    "agentNodeId" UUID,
    "billingAccountId" TEXT NOT NULL,
    "agentGraphId" TEXT NOT NULL,

    CONSTRAINT "ChatReaction_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ProjectSubtask" (
    "id" UUID NOT NULL,
    "externalId" TEXT,
    "amount" DECIMAL(14,4) NOT NULL DEFAULT 0,
    "isActive" BOOLEAN NOT NULL DEFAULT true,
    "metadata" JSONB NOT NULL DEFAULT '{}',
    "settings" JSONB,
    "payload" JSONB,
    "tags" TEXT[],
    "scopes" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "startsAt" TIMESTAMP(3),
    "attempts" SMALLINT NOT NULL DEFAULT 0,
    "ipAddress" INET,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "userId" TEXT NOT NULL,
    "reviewerId" TEXT,
    "parentId" UUID,

    CONSTRAINT "ProjectSubtask_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "crm_stages" (
    "id" UUID NOT NULL,
    "title" VARCHAR(200) NOT NULL,
    "description" TEXT,
    "size" BIGINT NOT NULL DEFAULT 0,
    "metadata" JSONB NOT NULL DEFAULT '{}',
    "scopes" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "status" "WorkflowStatus" NOT NULL DEFAULT 'DRAFT',
    "model_name" TEXT,
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "user_id" TEXT NOT NULL,
    "support_ticket_id" UUID NOT NULL,
    "crm_company_id" TEXT NOT NULL,

    CONSTRAINT "crm_stages_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DocumentShare" (
    "id" BIGSERIAL NOT NULL,
    "title" VARCHAR(200) NOT NULL,
    "externalId" TEXT,
    "taxRate" DECIMAL(65,30),
    "payload" JSONB,
    "content" BYTEA,
    "channels" "SourceKind"[],
    "endsAt" TIMESTAMPTZ(6),
    "attempts" SMALLINT NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "userId" TEXT,
    "apiKeyId" UUID,
    "billingInvoiceId" TEXT NOT NULL,
    "storeReviewId" INTEGER,

    CONSTRAINT "DocumentShare_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SupportQueue" (
    "id" BIGSERIAL NOT NULL,
    "title" VARCHAR(200) NOT NULL,
    "description" TEXT,
    "amount" DECIMAL(14,4) NOT NULL DEFAULT 0,
    "isArchived" BOOLEAN NOT NULL DEFAULT false,
    "settings" JSONB,
    "currency" "Currency" NOT NULL DEFAULT 'EUR',
    "dueOn" DATE,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "userId" TEXT NOT NULL,
    "teamId" UUID,

    CONSTRAINT "SupportQueue_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "shop_stocks" (
    "id" TEXT NOT NULL,
    "size" BIGINT NOT NULL DEFAULT 0,
    "scopes" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "content" BYTEA,
    "channels" "SourceKind"[],
    "remind_at" TIME(0),
    "reference" TEXT NOT NULL,
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "user_id" TEXT NOT NULL,

    CONSTRAINT "shop_stocks_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LearningQuestion" (
    "id" SERIAL NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT,
    "externalId" TEXT,
    "amount" DECIMAL(14,4) NOT NULL DEFAULT 0,
    "taxRate" DECIMAL(65,30),
    "size" BIGINT NOT NULL DEFAULT 0,
    "metadata" JSONB NOT NULL DEFAULT '{}',
    "settings" JSONB,
    "weights" DOUBLE PRECISION[],
    "visibility" "Visibility" NOT NULL DEFAULT 'team',
    "tier" "SubscriptionTier" NOT NULL DEFAULT 'FREE',
    "locale" CHAR(2) NOT NULL DEFAULT 'en',
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "userId" TEXT,
    "agentLinkId" TEXT NOT NULL,
    "roleId" UUID NOT NULL,

    CONSTRAINT "LearningQuestion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OpsAlert" (
    "id" SERIAL NOT NULL,
    "description" TEXT,
    "score" DOUBLE PRECISION,
    "taxRate" DECIMAL(65,30),
    "isActive" BOOLEAN NOT NULL DEFAULT true,
    "isArchived" BOOLEAN NOT NULL DEFAULT false,
    "tags" TEXT[],
    "priority" "Priority",
    "channels" "SourceKind"[],
    "startsAt" TIMESTAMP(3),
    "dueOn" DATE,
    "locale" CHAR(2) NOT NULL DEFAULT 'en',
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "userId" TEXT NOT NULL,
    "teamId" UUID NOT NULL,
    "reviewerId" TEXT,

    CONSTRAINT "OpsAlert_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "agent_schedules" (
    "id" TEXT NOT NULL,
    "title" VARCHAR(200) NOT NULL,
    "slug" TEXT,
    "position" INTEGER NOT NULL DEFAULT 0,
    "size" BIGINT NOT NULL DEFAULT 0,
    "is_archived" BOOLEAN NOT NULL DEFAULT false,
    "scopes" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "status" "WorkflowStatus" NOT NULL DEFAULT 'DRAFT',
    "priority" "Priority",
    "tier" "SubscriptionTier" NOT NULL DEFAULT 'FREE',
    "ip_address" INET,
    "locale" CHAR(2) NOT NULL DEFAULT 'en',
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMP(3) NOT NULL,
    "user_id" TEXT NOT NULL,
    "document_folder_id" TEXT NOT NULL,
    "billing_invoice_id" TEXT NOT NULL,

    CONSTRAINT "agent_schedules_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StoreCategory" (
    "id" BIGSERIAL NOT NULL,
    "slug" TEXT,
    "position" INTEGER NOT NULL DEFAULT 0,
    "score" DOUBLE PRECISION,
    "amount" DECIMAL(14,4) NOT NULL DEFAULT 0,
    "taxRate" DECIMAL(65,30),
    "size" BIGINT NOT NULL DEFAULT 0,
    "isActive" BOOLEAN NOT NULL DEFAULT true,
    "metadata" JSONB NOT NULL DEFAULT '{}',
    "status" "WorkflowStatus" NOT NULL DEFAULT 'DRAFT',
    "visibility" "Visibility" NOT NULL DEFAULT 'team',
    "priority" "Priority",
    "startsAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "userId" TEXT,

    CONSTRAINT "StoreCategory_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "BillingInvoiceLine" (
    "id" SERIAL NOT NULL,
    "slug" TEXT,
    "externalId" TEXT,
    "taxRate" DECIMAL(65,30),
    "size" BIGINT NOT NULL DEFAULT 0,
    "scopes" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "status" "WorkflowStatus" NOT NULL DEFAULT 'DRAFT',
    "priority" "Priority",
    "dueOn" DATE,
    "ipAddress" INET,
    "reference" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "userId" TEXT,
    "projectSubtaskId" UUID NOT NULL,
    "opsAlertId" INTEGER,

    CONSTRAINT "BillingInvoiceLine_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "chat_mentions" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "is_archived" BOOLEAN NOT NULL DEFAULT false,
    "starts_at" TIMESTAMP(3),
    "ends_at" TIMESTAMPTZ(6),
    "locale" CHAR(2) NOT NULL DEFAULT 'en',
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMP(3) NOT NULL,
    "user_id" TEXT,
    "parent_id" UUID,

    CONSTRAINT "chat_mentions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ProjectComment" (
    "id" BIGSERIAL NOT NULL,
    "description" TEXT,
    "externalId" TEXT,
    "size" BIGINT NOT NULL DEFAULT 0,
    "settings" JSONB,
    "payload" JSONB,
    "startsAt" TIMESTAMP(3),
    "dueOn" DATE,
    "ipAddress" INET,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "userId" TEXT,
    "billingAccountId" TEXT NOT NULL,
    "learningLessonId" UUID NOT NULL,
    "memberId" INTEGER NOT NULL,
    "reviewerId" TEXT,

    CONSTRAINT "ProjectComment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CrmActivity" (
    "id" BIGSERIAL NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,
    "score" DOUBLE PRECISION,
    "settings" JSONB,
    "tags" TEXT[],
    "source" "SourceKind" NOT NULL DEFAULT 'webApp',
    "channels" "SourceKind"[],
    "remindAt" TIME(0),
    "locale" CHAR(2) NOT NULL DEFAULT 'en',
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "userId" TEXT NOT NULL,
    "learningQuestionId" INTEGER NOT NULL,

    CONSTRAINT "CrmActivity_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "_AgentGraphLinks" (
    "A" TEXT NOT NULL,
    "B" TEXT NOT NULL,

    CONSTRAINT "_AgentGraphLinks_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateTable
CREATE TABLE "_MemberLinks" (
    "A" TEXT NOT NULL,
    "B" INTEGER NOT NULL,

    CONSTRAINT "_MemberLinks_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateTable
CREATE TABLE "_LearningQuestionLinks" (
    "A" UUID NOT NULL,
    "B" INTEGER NOT NULL,

    CONSTRAINT "_LearningQuestionLinks_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateTable
CREATE TABLE "_ChatMessageLinks" (
    "A" TEXT NOT NULL,
    "B" UUID NOT NULL,

    CONSTRAINT "_ChatMessageLinks_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateTable
CREATE TABLE "_SupportTicketLinks" (
    "A" TEXT NOT NULL,
    "B" UUID NOT NULL,

    CONSTRAINT "_SupportTicketLinks_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateTable
CREATE TABLE "_OpsDeploymentLinks" (
    "A" TEXT NOT NULL,
    "B" TEXT NOT NULL,

    CONSTRAINT "_OpsDeploymentLinks_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateTable
CREATE TABLE "_DocumentRevisionLinks" (
    "A" UUID NOT NULL,
    "B" BIGINT NOT NULL,

    CONSTRAINT "_DocumentRevisionLinks_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateTable
CREATE TABLE "_BillingInvoiceLinks" (
    "A" TEXT NOT NULL,
    "B" TEXT NOT NULL,

    CONSTRAINT "_BillingInvoiceLinks_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateTable
CREATE TABLE "_CrmActivityLinks" (
    "A" INTEGER NOT NULL,
    "B" BIGINT NOT NULL,

    CONSTRAINT "_CrmActivityLinks_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateIndex
CREATE INDEX "users_starts_at_created_at_idx" ON "users"("starts_at" DESC, "created_at");

-- CreateIndex
CREATE INDEX "Workspace_userId_idx" ON "Workspace"("userId");

-- CreateIndex
CREATE INDEX "Workspace_parentId_idx" ON "Workspace"("parentId");

-- CreateIndex
CREATE INDEX "Team_userId_idx" ON "Team"("userId");

-- CreateIndex
CREATE INDEX "Team_workspaceId_idx" ON "Team"("workspaceId");

-- CreateIndex
CREATE INDEX "Team_reviewerId_idx" ON "Team"("reviewerId");

-- CreateIndex
CREATE INDEX "members_user_id_idx" ON "members"("user_id");

-- CreateIndex
CREATE INDEX "members_workspace_id_idx" ON "members"("workspace_id");

-- CreateIndex
CREATE INDEX "members_team_id_idx" ON "members"("team_id");

-- CreateIndex
CREATE UNIQUE INDEX "members_user_id_reference_key" ON "members"("user_id", "reference");

-- CreateIndex
CREATE INDEX "Invitation_userId_idx" ON "Invitation"("userId");

-- CreateIndex
CREATE INDEX "Invitation_teamId_idx" ON "Invitation"("teamId");

-- CreateIndex
CREATE INDEX "Invitation_reviewerId_idx" ON "Invitation"("reviewerId");

-- CreateIndex
CREATE UNIQUE INDEX "Invitation_userId_reference_key" ON "Invitation"("userId", "reference");

-- CreateIndex
CREATE INDEX "Session_userId_idx" ON "Session"("userId");

-- CreateIndex
CREATE INDEX "Session_workspaceId_idx" ON "Session"("workspaceId");

-- CreateIndex
CREATE INDEX "Session_parentId_idx" ON "Session"("parentId");

-- CreateIndex
CREATE INDEX "api_keys_user_id_idx" ON "api_keys"("user_id");

-- CreateIndex
CREATE INDEX "api_keys_parent_id_idx" ON "api_keys"("parent_id");

-- CreateIndex
CREATE INDEX "api_keys_starts_at_created_at_idx" ON "api_keys"("starts_at" DESC, "created_at");

-- CreateIndex
CREATE INDEX "Role_userId_idx" ON "Role"("userId");

-- CreateIndex
CREATE INDEX "Role_teamId_idx" ON "Role"("teamId");

-- CreateIndex
CREATE INDEX "AuditEvent_userId_idx" ON "AuditEvent"("userId");

-- CreateIndex
CREATE INDEX "AuditEvent_apiKeyId_idx" ON "AuditEvent"("apiKeyId");

-- CreateIndex
CREATE INDEX "AuditEvent_invitationId_idx" ON "AuditEvent"("invitationId");

-- CreateIndex
CREATE INDEX "AuditEvent_reviewerId_idx" ON "AuditEvent"("reviewerId");

-- CreateIndex
CREATE UNIQUE INDEX "notifications_audit_event_id_key" ON "notifications"("audit_event_id");

-- CreateIndex
CREATE INDEX "notifications_user_id_idx" ON "notifications"("user_id");

-- CreateIndex
CREATE INDEX "notifications_tags_idx" ON "notifications" USING GIN ("tags");

-- CreateIndex
CREATE INDEX "AgentGraph_userId_idx" ON "AgentGraph"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "StoreListing_apiKeyId_key" ON "StoreListing"("apiKeyId");

-- CreateIndex
CREATE INDEX "StoreListing_userId_idx" ON "StoreListing"("userId");

-- CreateIndex
CREATE INDEX "StoreListing_workspaceId_idx" ON "StoreListing"("workspaceId");

-- CreateIndex
CREATE INDEX "StoreListing_sessionId_idx" ON "StoreListing"("sessionId");

-- CreateIndex
CREATE INDEX "StoreListing_startsAt_createdAt_idx" ON "StoreListing"("startsAt" DESC, "createdAt");

-- CreateIndex
CREATE INDEX "billing_accounts_user_id_idx" ON "billing_accounts"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "ChatThread_roleId_key" ON "ChatThread"("roleId");

-- CreateIndex
CREATE INDEX "ChatThread_userId_idx" ON "ChatThread"("userId");

-- CreateIndex
CREATE INDEX "ChatThread_invitationId_idx" ON "ChatThread"("invitationId");

-- CreateIndex
CREATE INDEX "ChatThread_reviewerId_idx" ON "ChatThread"("reviewerId");

-- CreateIndex
CREATE INDEX "ChatThread_startsAt_createdAt_idx" ON "ChatThread"("startsAt" DESC, "createdAt");

-- CreateIndex
CREATE INDEX "ProjectBoard_userId_idx" ON "ProjectBoard"("userId");

-- CreateIndex
CREATE INDEX "ProjectBoard_reviewerId_idx" ON "ProjectBoard"("reviewerId");

-- CreateIndex
CREATE UNIQUE INDEX "ProjectBoard_userId_reference_key" ON "ProjectBoard"("userId", "reference");

-- CreateIndex
CREATE INDEX "crm_companys_user_id_idx" ON "crm_companys"("user_id");

-- CreateIndex
CREATE INDEX "crm_companys_tags_idx" ON "crm_companys" USING GIN ("tags");

-- CreateIndex
CREATE INDEX "DocumentFolder_userId_idx" ON "DocumentFolder"("userId");

-- CreateIndex
CREATE INDEX "DocumentFolder_sessionId_idx" ON "DocumentFolder"("sessionId");

-- CreateIndex
CREATE INDEX "DocumentFolder_parentId_idx" ON "DocumentFolder"("parentId");

-- CreateIndex
CREATE INDEX "SupportTicket_userId_idx" ON "SupportTicket"("userId");

-- CreateIndex
CREATE INDEX "SupportTicket_agentGraphId_idx" ON "SupportTicket"("agentGraphId");

-- CreateIndex
CREATE INDEX "SupportTicket_reviewerId_idx" ON "SupportTicket"("reviewerId");

-- CreateIndex
CREATE UNIQUE INDEX "SupportTicket_userId_reference_key" ON "SupportTicket"("userId", "reference");

-- CreateIndex
CREATE INDEX "shop_products_user_id_idx" ON "shop_products"("user_id");

-- CreateIndex
CREATE INDEX "shop_products_reviewer_id_idx" ON "shop_products"("reviewer_id");

-- CreateIndex
CREATE INDEX "shop_products_tags_idx" ON "shop_products" USING GIN ("tags");

-- CreateIndex
CREATE INDEX "LearningCourse_userId_idx" ON "LearningCourse"("userId");

-- CreateIndex
CREATE INDEX "LearningCourse_storeListingId_idx" ON "LearningCourse"("storeListingId");

-- CreateIndex
CREATE INDEX "LearningCourse_supportTicketId_idx" ON "LearningCourse"("supportTicketId");

-- CreateIndex
CREATE INDEX "OpsServer_userId_idx" ON "OpsServer"("userId");

-- CreateIndex
CREATE INDEX "OpsServer_chatThreadId_idx" ON "OpsServer"("chatThreadId");

-- CreateIndex
CREATE INDEX "OpsServer_billingAccountId_idx" ON "OpsServer"("billingAccountId");

-- CreateIndex
CREATE INDEX "agent_nodes_user_id_idx" ON "agent_nodes"("user_id");

-- CreateIndex
CREATE INDEX "agent_nodes_shop_product_id_idx" ON "agent_nodes"("shop_product_id");

-- CreateIndex
CREATE INDEX "agent_nodes_document_folder_id_idx" ON "agent_nodes"("document_folder_id");

-- CreateIndex
CREATE INDEX "agent_nodes_project_board_id_idx" ON "agent_nodes"("project_board_id");

-- CreateIndex
CREATE INDEX "StoreVersion_userId_idx" ON "StoreVersion"("userId");

-- CreateIndex
CREATE INDEX "StoreVersion_reviewerId_idx" ON "StoreVersion"("reviewerId");

-- CreateIndex
CREATE UNIQUE INDEX "StoreVersion_userId_reference_key" ON "StoreVersion"("userId", "reference");

-- CreateIndex
CREATE INDEX "BillingPlan_userId_idx" ON "BillingPlan"("userId");

-- CreateIndex
CREATE INDEX "BillingPlan_learningCourseId_idx" ON "BillingPlan"("learningCourseId");

-- CreateIndex
CREATE INDEX "BillingPlan_workspaceId_idx" ON "BillingPlan"("workspaceId");

-- CreateIndex
CREATE INDEX "BillingPlan_agentGraphId_idx" ON "BillingPlan"("agentGraphId");

-- CreateIndex
CREATE INDEX "chat_messages_user_id_idx" ON "chat_messages"("user_id");

-- CreateIndex
CREATE INDEX "chat_messages_support_ticket_id_idx" ON "chat_messages"("support_ticket_id");

-- CreateIndex
CREATE INDEX "chat_messages_session_id_idx" ON "chat_messages"("session_id");

-- CreateIndex
CREATE INDEX "chat_messages_team_id_idx" ON "chat_messages"("team_id");

-- CreateIndex
CREATE INDEX "ProjectColumn_userId_idx" ON "ProjectColumn"("userId");

-- CreateIndex
CREATE INDEX "ProjectColumn_invitationId_idx" ON "ProjectColumn"("invitationId");

-- CreateIndex
CREATE INDEX "ProjectColumn_supportTicketId_idx" ON "ProjectColumn"("supportTicketId");

-- CreateIndex
CREATE UNIQUE INDEX "ProjectColumn_userId_reference_key" ON "ProjectColumn"("userId", "reference");

-- CreateIndex
CREATE INDEX "CrmContact_userId_idx" ON "CrmContact"("userId");

-- CreateIndex
CREATE INDEX "CrmContact_notificationId_idx" ON "CrmContact"("notificationId");

-- CreateIndex
CREATE INDEX "CrmContact_invitationId_idx" ON "CrmContact"("invitationId");

-- CreateIndex
CREATE INDEX "CrmContact_supportTicketId_idx" ON "CrmContact"("supportTicketId");

-- CreateIndex
CREATE INDEX "document_files_user_id_idx" ON "document_files"("user_id");

-- CreateIndex
CREATE INDEX "document_files_starts_at_created_at_idx" ON "document_files"("starts_at" DESC, "created_at");

-- CreateIndex
CREATE INDEX "document_files_tags_idx" ON "document_files" USING GIN ("tags");

-- CreateIndex
CREATE INDEX "SupportReply_userId_idx" ON "SupportReply"("userId");

-- CreateIndex
CREATE INDEX "ShopVariant_userId_idx" ON "ShopVariant"("userId");

-- CreateIndex
CREATE INDEX "ShopVariant_chatMessageId_idx" ON "ShopVariant"("chatMessageId");

-- CreateIndex
CREATE INDEX "ShopVariant_agentGraphId_idx" ON "ShopVariant"("agentGraphId");

-- CreateIndex
CREATE INDEX "learning_lessons_user_id_idx" ON "learning_lessons"("user_id");

-- CreateIndex
CREATE INDEX "learning_lessons_reviewer_id_idx" ON "learning_lessons"("reviewer_id");

-- CreateIndex
CREATE INDEX "learning_lessons_parent_id_idx" ON "learning_lessons"("parent_id");

-- CreateIndex
CREATE UNIQUE INDEX "learning_lessons_user_id_reference_key" ON "learning_lessons"("user_id", "reference");

-- CreateIndex
CREATE INDEX "OpsDeployment_userId_idx" ON "OpsDeployment"("userId");

-- CreateIndex
CREATE INDEX "OpsDeployment_notificationId_idx" ON "OpsDeployment"("notificationId");

-- CreateIndex
CREATE INDEX "OpsDeployment_projectBoardId_idx" ON "OpsDeployment"("projectBoardId");

-- CreateIndex
CREATE INDEX "AgentLink_userId_idx" ON "AgentLink"("userId");

-- CreateIndex
CREATE INDEX "AgentLink_agentNodeId_idx" ON "AgentLink"("agentNodeId");

-- CreateIndex
CREATE INDEX "AgentLink_shopVariantId_idx" ON "AgentLink"("shopVariantId");

-- CreateIndex
CREATE INDEX "AgentLink_chatThreadId_idx" ON "AgentLink"("chatThreadId");

-- CreateIndex
CREATE INDEX "AgentLink_tags_idx" ON "AgentLink" USING GIN ("tags");

-- CreateIndex
CREATE INDEX "store_reviews_user_id_idx" ON "store_reviews"("user_id");

-- CreateIndex
CREATE INDEX "store_reviews_document_file_id_idx" ON "store_reviews"("document_file_id");

-- CreateIndex
CREATE INDEX "store_reviews_ops_deployment_id_idx" ON "store_reviews"("ops_deployment_id");

-- CreateIndex
CREATE INDEX "store_reviews_shop_product_id_idx" ON "store_reviews"("shop_product_id");

-- CreateIndex
CREATE INDEX "store_reviews_parent_id_idx" ON "store_reviews"("parent_id");

-- CreateIndex
CREATE INDEX "store_reviews_tags_idx" ON "store_reviews" USING GIN ("tags");

-- CreateIndex
CREATE INDEX "BillingSubscription_userId_idx" ON "BillingSubscription"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "ChatAttachment_storeListingId_key" ON "ChatAttachment"("storeListingId");

-- CreateIndex
CREATE INDEX "ChatAttachment_userId_idx" ON "ChatAttachment"("userId");

-- CreateIndex
CREATE INDEX "ChatAttachment_reviewerId_idx" ON "ChatAttachment"("reviewerId");

-- CreateIndex
CREATE INDEX "ChatAttachment_startsAt_createdAt_idx" ON "ChatAttachment"("startsAt" DESC, "createdAt");

-- CreateIndex
CREATE INDEX "project_tasks_user_id_idx" ON "project_tasks"("user_id");

-- CreateIndex
CREATE INDEX "project_tasks_shop_product_id_idx" ON "project_tasks"("shop_product_id");

-- CreateIndex
CREATE INDEX "project_tasks_document_file_id_idx" ON "project_tasks"("document_file_id");

-- CreateIndex
CREATE INDEX "project_tasks_chat_message_id_idx" ON "project_tasks"("chat_message_id");

-- CreateIndex
CREATE INDEX "CrmDeal_userId_idx" ON "CrmDeal"("userId");

-- CreateIndex
CREATE INDEX "CrmDeal_supportReplyId_idx" ON "CrmDeal"("supportReplyId");

-- CreateIndex
CREATE INDEX "CrmDeal_tags_idx" ON "CrmDeal" USING GIN ("tags");

-- CreateIndex
CREATE UNIQUE INDEX "DocumentRevision_userId_key" ON "DocumentRevision"("userId");

-- CreateIndex
CREATE INDEX "DocumentRevision_reviewerId_idx" ON "DocumentRevision"("reviewerId");

-- CreateIndex
CREATE INDEX "support_macros_user_id_idx" ON "support_macros"("user_id");

-- CreateIndex
CREATE INDEX "support_macros_store_version_id_idx" ON "support_macros"("store_version_id");

-- CreateIndex
CREATE INDEX "support_macros_reviewer_id_idx" ON "support_macros"("reviewer_id");

-- CreateIndex
CREATE INDEX "ShopPrice_userId_idx" ON "ShopPrice"("userId");

-- CreateIndex
CREATE INDEX "LearningQuiz_userId_idx" ON "LearningQuiz"("userId");

-- CreateIndex
CREATE INDEX "ops_incidents_user_id_idx" ON "ops_incidents"("user_id");

-- CreateIndex
CREATE INDEX "ops_incidents_agent_node_id_idx" ON "ops_incidents"("agent_node_id");

-- CreateIndex
CREATE INDEX "ops_incidents_reviewer_id_idx" ON "ops_incidents"("reviewer_id");

-- CreateIndex
CREATE INDEX "ops_incidents_starts_at_created_at_idx" ON "ops_incidents"("starts_at" DESC, "created_at");

-- CreateIndex
CREATE INDEX "AgentPreset_userId_idx" ON "AgentPreset"("userId");

-- CreateIndex
CREATE INDEX "AgentPreset_memberId_idx" ON "AgentPreset"("memberId");

-- CreateIndex
CREATE INDEX "AgentPreset_learningLessonId_idx" ON "AgentPreset"("learningLessonId");

-- CreateIndex
CREATE INDEX "AgentPreset_reviewerId_idx" ON "AgentPreset"("reviewerId");

-- CreateIndex
CREATE UNIQUE INDEX "AgentPreset_userId_reference_key" ON "AgentPreset"("userId", "reference");

-- CreateIndex
CREATE UNIQUE INDEX "StoreTag_roleId_key" ON "StoreTag"("roleId");

-- CreateIndex
CREATE INDEX "StoreTag_userId_idx" ON "StoreTag"("userId");

-- CreateIndex
CREATE INDEX "StoreTag_shopPriceId_idx" ON "StoreTag"("shopPriceId");

-- CreateIndex
CREATE INDEX "StoreTag_storeListingId_idx" ON "StoreTag"("storeListingId");

-- CreateIndex
CREATE UNIQUE INDEX "StoreTag_userId_reference_key" ON "StoreTag"("userId", "reference");

-- CreateIndex
CREATE UNIQUE INDEX "billing_invoices_user_id_key" ON "billing_invoices"("user_id");

-- CreateIndex
CREATE INDEX "billing_invoices_project_board_id_idx" ON "billing_invoices"("project_board_id");

-- CreateIndex
CREATE INDEX "billing_invoices_invitation_id_idx" ON "billing_invoices"("invitation_id");

-- CreateIndex
CREATE INDEX "billing_invoices_reviewer_id_idx" ON "billing_invoices"("reviewer_id");

-- CreateIndex
CREATE INDEX "billing_invoices_tags_idx" ON "billing_invoices" USING GIN ("tags");

-- CreateIndex
CREATE INDEX "ChatReaction_userId_idx" ON "ChatReaction"("userId");

-- CreateIndex
CREATE INDEX "ChatReaction_agentNodeId_idx" ON "ChatReaction"("agentNodeId");

-- CreateIndex
CREATE INDEX "ChatReaction_billingAccountId_idx" ON "ChatReaction"("billingAccountId");

-- CreateIndex
CREATE INDEX "ChatReaction_agentGraphId_idx" ON "ChatReaction"("agentGraphId");

-- CreateIndex
CREATE INDEX "ProjectSubtask_userId_idx" ON "ProjectSubtask"("userId");

-- CreateIndex
CREATE INDEX "ProjectSubtask_reviewerId_idx" ON "ProjectSubtask"("reviewerId");

-- CreateIndex
CREATE INDEX "ProjectSubtask_parentId_idx" ON "ProjectSubtask"("parentId");

-- CreateIndex
CREATE INDEX "ProjectSubtask_startsAt_createdAt_idx" ON "ProjectSubtask"("startsAt" DESC, "createdAt");

-- CreateIndex
CREATE INDEX "crm_stages_user_id_idx" ON "crm_stages"("user_id");

-- CreateIndex
CREATE INDEX "crm_stages_support_ticket_id_idx" ON "crm_stages"("support_ticket_id");

-- CreateIndex
CREATE INDEX "crm_stages_crm_company_id_idx" ON "crm_stages"("crm_company_id");

-- CreateIndex
CREATE INDEX "DocumentShare_userId_idx" ON "DocumentShare"("userId");

-- CreateIndex
CREATE INDEX "DocumentShare_apiKeyId_idx" ON "DocumentShare"("apiKeyId");

-- CreateIndex
CREATE INDEX "DocumentShare_billingInvoiceId_idx" ON "DocumentShare"("billingInvoiceId");

-- CreateIndex
CREATE INDEX "DocumentShare_storeReviewId_idx" ON "DocumentShare"("storeReviewId");

-- CreateIndex
CREATE INDEX "SupportQueue_userId_idx" ON "SupportQueue"("userId");

-- CreateIndex
CREATE INDEX "SupportQueue_teamId_idx" ON "SupportQueue"("teamId");

-- CreateIndex
CREATE INDEX "shop_stocks_user_id_idx" ON "shop_stocks"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "shop_stocks_user_id_reference_key" ON "shop_stocks"("user_id", "reference");

-- CreateIndex
CREATE INDEX "LearningQuestion_userId_idx" ON "LearningQuestion"("userId");

-- CreateIndex
CREATE INDEX "LearningQuestion_agentLinkId_idx" ON "LearningQuestion"("agentLinkId");

-- CreateIndex
CREATE INDEX "LearningQuestion_roleId_idx" ON "LearningQuestion"("roleId");

-- CreateIndex
CREATE INDEX "OpsAlert_userId_idx" ON "OpsAlert"("userId");

-- CreateIndex
CREATE INDEX "OpsAlert_teamId_idx" ON "OpsAlert"("teamId");

-- CreateIndex
CREATE INDEX "OpsAlert_reviewerId_idx" ON "OpsAlert"("reviewerId");

-- CreateIndex
CREATE INDEX "OpsAlert_startsAt_createdAt_idx" ON "OpsAlert"("startsAt" DESC, "createdAt");

-- CreateIndex
CREATE INDEX "OpsAlert_tags_idx" ON "OpsAlert" USING GIN ("tags");

-- CreateIndex
CREATE INDEX "agent_schedules_user_id_idx" ON "agent_schedules"("user_id");

-- CreateIndex
CREATE INDEX "agent_schedules_document_folder_id_idx" ON "agent_schedules"("document_folder_id");

-- CreateIndex
CREATE INDEX "agent_schedules_billing_invoice_id_idx" ON "agent_schedules"("billing_invoice_id");

-- CreateIndex
CREATE INDEX "StoreCategory_userId_idx" ON "StoreCategory"("userId");

-- CreateIndex
CREATE INDEX "StoreCategory_startsAt_createdAt_idx" ON "StoreCategory"("startsAt" DESC, "createdAt");

-- CreateIndex
CREATE INDEX "BillingInvoiceLine_userId_idx" ON "BillingInvoiceLine"("userId");

-- CreateIndex
CREATE INDEX "BillingInvoiceLine_projectSubtaskId_idx" ON "BillingInvoiceLine"("projectSubtaskId");

-- CreateIndex
CREATE INDEX "BillingInvoiceLine_opsAlertId_idx" ON "BillingInvoiceLine"("opsAlertId");

-- CreateIndex
CREATE UNIQUE INDEX "BillingInvoiceLine_userId_reference_key" ON "BillingInvoiceLine"("userId", "reference");

-- CreateIndex
CREATE INDEX "chat_mentions_user_id_idx" ON "chat_mentions"("user_id");

-- CreateIndex
CREATE INDEX "chat_mentions_parent_id_idx" ON "chat_mentions"("parent_id");

-- CreateIndex
CREATE INDEX "chat_mentions_starts_at_created_at_idx" ON "chat_mentions"("starts_at" DESC, "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "ProjectComment_billingAccountId_key" ON "ProjectComment"("billingAccountId");

-- CreateIndex
CREATE UNIQUE INDEX "ProjectComment_learningLessonId_key" ON "ProjectComment"("learningLessonId");

-- CreateIndex
CREATE INDEX "ProjectComment_userId_idx" ON "ProjectComment"("userId");

-- CreateIndex
CREATE INDEX "ProjectComment_memberId_idx" ON "ProjectComment"("memberId");

-- CreateIndex
CREATE INDEX "ProjectComment_reviewerId_idx" ON "ProjectComment"("reviewerId");

-- CreateIndex
CREATE INDEX "ProjectComment_startsAt_createdAt_idx" ON "ProjectComment"("startsAt" DESC, "createdAt");

-- CreateIndex
CREATE INDEX "CrmActivity_userId_idx" ON "CrmActivity"("userId");

-- CreateIndex
CREATE INDEX "CrmActivity_learningQuestionId_idx" ON "CrmActivity"("learningQuestionId");

-- CreateIndex
CREATE INDEX "CrmActivity_tags_idx" ON "CrmActivity" USING GIN ("tags");

-- CreateIndex
CREATE INDEX "_AgentGraphLinks_B_index" ON "_AgentGraphLinks"("B");

-- CreateIndex
CREATE INDEX "_MemberLinks_B_index" ON "_MemberLinks"("B");

-- CreateIndex
CREATE INDEX "_LearningQuestionLinks_B_index" ON "_LearningQuestionLinks"("B");

-- CreateIndex
CREATE INDEX "_ChatMessageLinks_B_index" ON "_ChatMessageLinks"("B");

-- CreateIndex
CREATE INDEX "_SupportTicketLinks_B_index" ON "_SupportTicketLinks"("B");

-- CreateIndex
CREATE INDEX "_OpsDeploymentLinks_B_index" ON "_OpsDeploymentLinks"("B");

-- CreateIndex
CREATE INDEX "_DocumentRevisionLinks_B_index" ON "_DocumentRevisionLinks"("B");

-- CreateIndex
CREATE INDEX "_BillingInvoiceLinks_B_index" ON "_BillingInvoiceLinks"("B");

-- CreateIndex
CREATE INDEX "_CrmActivityLinks_B_index" ON "_CrmActivityLinks"("B");

-- AddForeignKey
ALTER TABLE "Workspace" ADD CONSTRAINT "Workspace_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Workspace" ADD CONSTRAINT "Workspace_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Workspace"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Team" ADD CONSTRAINT "Team_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Team" ADD CONSTRAINT "Team_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Team" ADD CONSTRAINT "Team_reviewerId_fkey" FOREIGN KEY ("reviewerId") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "members" ADD CONSTRAINT "members_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "members" ADD CONSTRAINT "members_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "Workspace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "members" ADD CONSTRAINT "members_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "Team"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_teamId_fkey" FOREIGN KEY ("teamId") REFERENCES "Team"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_reviewerId_fkey" FOREIGN KEY ("reviewerId") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Session"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "api_keys" ADD CONSTRAINT "api_keys_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "api_keys" ADD CONSTRAINT "api_keys_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "api_keys"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Role" ADD CONSTRAINT "Role_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Role" ADD CONSTRAINT "Role_teamId_fkey" FOREIGN KEY ("teamId") REFERENCES "Team"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AuditEvent" ADD CONSTRAINT "AuditEvent_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AuditEvent" ADD CONSTRAINT "AuditEvent_apiKeyId_fkey" FOREIGN KEY ("apiKeyId") REFERENCES "api_keys"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AuditEvent" ADD CONSTRAINT "AuditEvent_invitationId_fkey" FOREIGN KEY ("invitationId") REFERENCES "Invitation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AuditEvent" ADD CONSTRAINT "AuditEvent_reviewerId_fkey" FOREIGN KEY ("reviewerId") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notifications" ADD CONSTRAINT "notifications_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notifications" ADD CONSTRAINT "notifications_audit_event_id_fkey" FOREIGN KEY ("audit_event_id") REFERENCES "AuditEvent"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgentGraph" ADD CONSTRAINT "AgentGraph_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StoreListing" ADD CONSTRAINT "StoreListing_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StoreListing" ADD CONSTRAINT "StoreListing_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StoreListing" ADD CONSTRAINT "StoreListing_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StoreListing" ADD CONSTRAINT "StoreListing_apiKeyId_fkey" FOREIGN KEY ("apiKeyId") REFERENCES "api_keys"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "billing_accounts" ADD CONSTRAINT "billing_accounts_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChatThread" ADD CONSTRAINT "ChatThread_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChatThread" ADD CONSTRAINT "ChatThread_invitationId_fkey" FOREIGN KEY ("invitationId") REFERENCES "Invitation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChatThread" ADD CONSTRAINT "ChatThread_roleId_fkey" FOREIGN KEY ("roleId") REFERENCES "Role"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChatThread" ADD CONSTRAINT "ChatThread_reviewerId_fkey" FOREIGN KEY ("reviewerId") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProjectBoard" ADD CONSTRAINT "ProjectBoard_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProjectBoard" ADD CONSTRAINT "ProjectBoard_reviewerId_fkey" FOREIGN KEY ("reviewerId") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "crm_companys" ADD CONSTRAINT "crm_companys_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DocumentFolder" ADD CONSTRAINT "DocumentFolder_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DocumentFolder" ADD CONSTRAINT "DocumentFolder_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DocumentFolder" ADD CONSTRAINT "DocumentFolder_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "DocumentFolder"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupportTicket" ADD CONSTRAINT "SupportTicket_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupportTicket" ADD CONSTRAINT "SupportTicket_agentGraphId_fkey" FOREIGN KEY ("agentGraphId") REFERENCES "AgentGraph"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupportTicket" ADD CONSTRAINT "SupportTicket_reviewerId_fkey" FOREIGN KEY ("reviewerId") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "shop_products" ADD CONSTRAINT "shop_products_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "shop_products" ADD CONSTRAINT "shop_products_reviewer_id_fkey" FOREIGN KEY ("reviewer_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LearningCourse" ADD CONSTRAINT "LearningCourse_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LearningCourse" ADD CONSTRAINT "LearningCourse_storeListingId_fkey" FOREIGN KEY ("storeListingId") REFERENCES "StoreListing"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LearningCourse" ADD CONSTRAINT "LearningCourse_supportTicketId_fkey" FOREIGN KEY ("supportTicketId") REFERENCES "SupportTicket"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OpsServer" ADD CONSTRAINT "OpsServer_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OpsServer" ADD CONSTRAINT "OpsServer_chatThreadId_fkey" FOREIGN KEY ("chatThreadId") REFERENCES "ChatThread"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OpsServer" ADD CONSTRAINT "OpsServer_billingAccountId_fkey" FOREIGN KEY ("billingAccountId") REFERENCES "billing_accounts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agent_nodes" ADD CONSTRAINT "agent_nodes_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agent_nodes" ADD CONSTRAINT "agent_nodes_shop_product_id_fkey" FOREIGN KEY ("shop_product_id") REFERENCES "shop_products"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agent_nodes" ADD CONSTRAINT "agent_nodes_document_folder_id_fkey" FOREIGN KEY ("document_folder_id") REFERENCES "DocumentFolder"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agent_nodes" ADD CONSTRAINT "agent_nodes_project_board_id_fkey" FOREIGN KEY ("project_board_id") REFERENCES "ProjectBoard"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StoreVersion" ADD CONSTRAINT "StoreVersion_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StoreVersion" ADD CONSTRAINT "StoreVersion_reviewerId_fkey" FOREIGN KEY ("reviewerId") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BillingPlan" ADD CONSTRAINT "BillingPlan_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BillingPlan" ADD CONSTRAINT "BillingPlan_learningCourseId_fkey" FOREIGN KEY ("learningCourseId") REFERENCES "LearningCourse"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BillingPlan" ADD CONSTRAINT "BillingPlan_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BillingPlan" ADD CONSTRAINT "BillingPlan_agentGraphId_fkey" FOREIGN KEY ("agentGraphId") REFERENCES "AgentGraph"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chat_messages" ADD CONSTRAINT "chat_messages_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chat_messages" ADD CONSTRAINT "chat_messages_support_ticket_id_fkey" FOREIGN KEY ("support_ticket_id") REFERENCES "SupportTicket"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chat_messages" ADD CONSTRAINT "chat_messages_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "Session"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chat_messages" ADD CONSTRAINT "chat_messages_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "Team"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProjectColumn" ADD CONSTRAINT "ProjectColumn_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProjectColumn" ADD CONSTRAINT "ProjectColumn_invitationId_fkey" FOREIGN KEY ("invitationId") REFERENCES "Invitation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProjectColumn" ADD CONSTRAINT "ProjectColumn_supportTicketId_fkey" FOREIGN KEY ("supportTicketId") REFERENCES "SupportTicket"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CrmContact" ADD CONSTRAINT "CrmContact_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CrmContact" ADD CONSTRAINT "CrmContact_notificationId_fkey" FOREIGN KEY ("notificationId") REFERENCES "notifications"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CrmContact" ADD CONSTRAINT "CrmContact_invitationId_fkey" FOREIGN KEY ("invitationId") REFERENCES "Invitation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CrmContact" ADD CONSTRAINT "CrmContact_supportTicketId_fkey" FOREIGN KEY ("supportTicketId") REFERENCES "SupportTicket"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "document_files" ADD CONSTRAINT "document_files_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupportReply" ADD CONSTRAINT "SupportReply_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ShopVariant" ADD CONSTRAINT "ShopVariant_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ShopVariant" ADD CONSTRAINT "ShopVariant_chatMessageId_fkey" FOREIGN KEY ("chatMessageId") REFERENCES "chat_messages"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ShopVariant" ADD CONSTRAINT "ShopVariant_agentGraphId_fkey" FOREIGN KEY ("agentGraphId") REFERENCES "AgentGraph"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "learning_lessons" ADD CONSTRAINT "learning_lessons_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "learning_lessons" ADD CONSTRAINT "learning_lessons_reviewer_id_fkey" FOREIGN KEY ("reviewer_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "learning_lessons" ADD CONSTRAINT "learning_lessons_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "learning_lessons"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OpsDeployment" ADD CONSTRAINT "OpsDeployment_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OpsDeployment" ADD CONSTRAINT "OpsDeployment_notificationId_fkey" FOREIGN KEY ("notificationId") REFERENCES "notifications"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OpsDeployment" ADD CONSTRAINT "OpsDeployment_projectBoardId_fkey" FOREIGN KEY ("projectBoardId") REFERENCES "ProjectBoard"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgentLink" ADD CONSTRAINT "AgentLink_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgentLink" ADD CONSTRAINT "AgentLink_agentNodeId_fkey" FOREIGN KEY ("agentNodeId") REFERENCES "agent_nodes"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgentLink" ADD CONSTRAINT "AgentLink_shopVariantId_fkey" FOREIGN KEY ("shopVariantId") REFERENCES "ShopVariant"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgentLink" ADD CONSTRAINT "AgentLink_chatThreadId_fkey" FOREIGN KEY ("chatThreadId") REFERENCES "ChatThread"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "store_reviews" ADD CONSTRAINT "store_reviews_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "store_reviews" ADD CONSTRAINT "store_reviews_document_file_id_fkey" FOREIGN KEY ("document_file_id") REFERENCES "document_files"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "store_reviews" ADD CONSTRAINT "store_reviews_ops_deployment_id_fkey" FOREIGN KEY ("ops_deployment_id") REFERENCES "OpsDeployment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "store_reviews" ADD CONSTRAINT "store_reviews_shop_product_id_fkey" FOREIGN KEY ("shop_product_id") REFERENCES "shop_products"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "store_reviews" ADD CONSTRAINT "store_reviews_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "store_reviews"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BillingSubscription" ADD CONSTRAINT "BillingSubscription_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChatAttachment" ADD CONSTRAINT "ChatAttachment_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChatAttachment" ADD CONSTRAINT "ChatAttachment_storeListingId_fkey" FOREIGN KEY ("storeListingId") REFERENCES "StoreListing"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChatAttachment" ADD CONSTRAINT "ChatAttachment_reviewerId_fkey" FOREIGN KEY ("reviewerId") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "project_tasks" ADD CONSTRAINT "project_tasks_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "project_tasks" ADD CONSTRAINT "project_tasks_shop_product_id_fkey" FOREIGN KEY ("shop_product_id") REFERENCES "shop_products"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "project_tasks" ADD CONSTRAINT "project_tasks_document_file_id_fkey" FOREIGN KEY ("document_file_id") REFERENCES "document_files"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "project_tasks" ADD CONSTRAINT "project_tasks_chat_message_id_fkey" FOREIGN KEY ("chat_message_id") REFERENCES "chat_messages"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CrmDeal" ADD CONSTRAINT "CrmDeal_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CrmDeal" ADD CONSTRAINT "CrmDeal_supportReplyId_fkey" FOREIGN KEY ("supportReplyId") REFERENCES "SupportReply"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DocumentRevision" ADD CONSTRAINT "DocumentRevision_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DocumentRevision" ADD CONSTRAINT "DocumentRevision_reviewerId_fkey" FOREIGN KEY ("reviewerId") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "support_macros" ADD CONSTRAINT "support_macros_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "support_macros" ADD CONSTRAINT "support_macros_store_version_id_fkey" FOREIGN KEY ("store_version_id") REFERENCES "StoreVersion"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "support_macros" ADD CONSTRAINT "support_macros_reviewer_id_fkey" FOREIGN KEY ("reviewer_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ShopPrice" ADD CONSTRAINT "ShopPrice_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LearningQuiz" ADD CONSTRAINT "LearningQuiz_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ops_incidents" ADD CONSTRAINT "ops_incidents_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ops_incidents" ADD CONSTRAINT "ops_incidents_agent_node_id_fkey" FOREIGN KEY ("agent_node_id") REFERENCES "agent_nodes"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ops_incidents" ADD CONSTRAINT "ops_incidents_reviewer_id_fkey" FOREIGN KEY ("reviewer_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgentPreset" ADD CONSTRAINT "AgentPreset_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgentPreset" ADD CONSTRAINT "AgentPreset_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "members"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgentPreset" ADD CONSTRAINT "AgentPreset_learningLessonId_fkey" FOREIGN KEY ("learningLessonId") REFERENCES "learning_lessons"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgentPreset" ADD CONSTRAINT "AgentPreset_reviewerId_fkey" FOREIGN KEY ("reviewerId") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StoreTag" ADD CONSTRAINT "StoreTag_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StoreTag" ADD CONSTRAINT "StoreTag_roleId_fkey" FOREIGN KEY ("roleId") REFERENCES "Role"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StoreTag" ADD CONSTRAINT "StoreTag_shopPriceId_fkey" FOREIGN KEY ("shopPriceId") REFERENCES "ShopPrice"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StoreTag" ADD CONSTRAINT "StoreTag_storeListingId_fkey" FOREIGN KEY ("storeListingId") REFERENCES "StoreListing"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "billing_invoices" ADD CONSTRAINT "billing_invoices_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "billing_invoices" ADD CONSTRAINT "billing_invoices_project_board_id_fkey" FOREIGN KEY ("project_board_id") REFERENCES "ProjectBoard"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "billing_invoices" ADD CONSTRAINT "billing_invoices_invitation_id_fkey" FOREIGN KEY ("invitation_id") REFERENCES "Invitation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "billing_invoices" ADD CONSTRAINT "billing_invoices_reviewer_id_fkey" FOREIGN KEY ("reviewer_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChatReaction" ADD CONSTRAINT "ChatReaction_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChatReaction" ADD CONSTRAINT "ChatReaction_agentNodeId_fkey" FOREIGN KEY ("agentNodeId") REFERENCES "agent_nodes"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChatReaction" ADD CONSTRAINT "ChatReaction_billingAccountId_fkey" FOREIGN KEY ("billingAccountId") REFERENCES "billing_accounts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChatReaction" ADD CONSTRAINT "ChatReaction_agentGraphId_fkey" FOREIGN KEY ("agentGraphId") REFERENCES "AgentGraph"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProjectSubtask" ADD CONSTRAINT "ProjectSubtask_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProjectSubtask" ADD CONSTRAINT "ProjectSubtask_reviewerId_fkey" FOREIGN KEY ("reviewerId") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProjectSubtask" ADD CONSTRAINT "ProjectSubtask_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "ProjectSubtask"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "crm_stages" ADD CONSTRAINT "crm_stages_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "crm_stages" ADD CONSTRAINT "crm_stages_support_ticket_id_fkey" FOREIGN KEY ("support_ticket_id") REFERENCES "SupportTicket"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "crm_stages" ADD CONSTRAINT "crm_stages_crm_company_id_fkey" FOREIGN KEY ("crm_company_id") REFERENCES "crm_companys"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DocumentShare" ADD CONSTRAINT "DocumentShare_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DocumentShare" ADD CONSTRAINT "DocumentShare_apiKeyId_fkey" FOREIGN KEY ("apiKeyId") REFERENCES "api_keys"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DocumentShare" ADD CONSTRAINT "DocumentShare_billingInvoiceId_fkey" FOREIGN KEY ("billingInvoiceId") REFERENCES "billing_invoices"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DocumentShare" ADD CONSTRAINT "DocumentShare_storeReviewId_fkey" FOREIGN KEY ("storeReviewId") REFERENCES "store_reviews"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupportQueue" ADD CONSTRAINT "SupportQueue_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupportQueue" ADD CONSTRAINT "SupportQueue_teamId_fkey" FOREIGN KEY ("teamId") REFERENCES "Team"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "shop_stocks" ADD CONSTRAINT "shop_stocks_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LearningQuestion" ADD CONSTRAINT "LearningQuestion_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LearningQuestion" ADD CONSTRAINT "LearningQuestion_agentLinkId_fkey" FOREIGN KEY ("agentLinkId") REFERENCES "AgentLink"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LearningQuestion" ADD CONSTRAINT "LearningQuestion_roleId_fkey" FOREIGN KEY ("roleId") REFERENCES "Role"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OpsAlert" ADD CONSTRAINT "OpsAlert_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OpsAlert" ADD CONSTRAINT "OpsAlert_teamId_fkey" FOREIGN KEY ("teamId") REFERENCES "Team"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OpsAlert" ADD CONSTRAINT "OpsAlert_reviewerId_fkey" FOREIGN KEY ("reviewerId") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agent_schedules" ADD CONSTRAINT "agent_schedules_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agent_schedules" ADD CONSTRAINT "agent_schedules_document_folder_id_fkey" FOREIGN KEY ("document_folder_id") REFERENCES "DocumentFolder"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agent_schedules" ADD CONSTRAINT "agent_schedules_billing_invoice_id_fkey" FOREIGN KEY ("billing_invoice_id") REFERENCES "billing_invoices"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StoreCategory" ADD CONSTRAINT "StoreCategory_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BillingInvoiceLine" ADD CONSTRAINT "BillingInvoiceLine_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BillingInvoiceLine" ADD CONSTRAINT "BillingInvoiceLine_projectSubtaskId_fkey" FOREIGN KEY ("projectSubtaskId") REFERENCES "ProjectSubtask"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BillingInvoiceLine" ADD CONSTRAINT "BillingInvoiceLine_opsAlertId_fkey" FOREIGN KEY ("opsAlertId") REFERENCES "OpsAlert"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chat_mentions" ADD CONSTRAINT "chat_mentions_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chat_mentions" ADD CONSTRAINT "chat_mentions_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "chat_mentions"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProjectComment" ADD CONSTRAINT "ProjectComment_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProjectComment" ADD CONSTRAINT "ProjectComment_billingAccountId_fkey" FOREIGN KEY ("billingAccountId") REFERENCES "billing_accounts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProjectComment" ADD CONSTRAINT "ProjectComment_learningLessonId_fkey" FOREIGN KEY ("learningLessonId") REFERENCES "learning_lessons"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProjectComment" ADD CONSTRAINT "ProjectComment_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "members"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProjectComment" ADD CONSTRAINT "ProjectComment_reviewerId_fkey" FOREIGN KEY ("reviewerId") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CrmActivity" ADD CONSTRAINT "CrmActivity_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CrmActivity" ADD CONSTRAINT "CrmActivity_learningQuestionId_fkey" FOREIGN KEY ("learningQuestionId") REFERENCES "LearningQuestion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_AgentGraphLinks" ADD CONSTRAINT "_AgentGraphLinks_A_fkey" FOREIGN KEY ("A") REFERENCES "AgentGraph"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_AgentGraphLinks" ADD CONSTRAINT "_AgentGraphLinks_B_fkey" FOREIGN KEY ("B") REFERENCES "shop_stocks"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_MemberLinks" ADD CONSTRAINT "_MemberLinks_A_fkey" FOREIGN KEY ("A") REFERENCES "DocumentFolder"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_MemberLinks" ADD CONSTRAINT "_MemberLinks_B_fkey" FOREIGN KEY ("B") REFERENCES "members"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_LearningQuestionLinks" ADD CONSTRAINT "_LearningQuestionLinks_A_fkey" FOREIGN KEY ("A") REFERENCES "agent_nodes"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_LearningQuestionLinks" ADD CONSTRAINT "_LearningQuestionLinks_B_fkey" FOREIGN KEY ("B") REFERENCES "LearningQuestion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_ChatMessageLinks" ADD CONSTRAINT "_ChatMessageLinks_A_fkey" FOREIGN KEY ("A") REFERENCES "chat_messages"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_ChatMessageLinks" ADD CONSTRAINT "_ChatMessageLinks_B_fkey" FOREIGN KEY ("B") REFERENCES "Workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_SupportTicketLinks" ADD CONSTRAINT "_SupportTicketLinks_A_fkey" FOREIGN KEY ("A") REFERENCES "CrmContact"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_SupportTicketLinks" ADD CONSTRAINT "_SupportTicketLinks_B_fkey" FOREIGN KEY ("B") REFERENCES "SupportTicket"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_OpsDeploymentLinks" ADD CONSTRAINT "_OpsDeploymentLinks_A_fkey" FOREIGN KEY ("A") REFERENCES "OpsDeployment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_OpsDeploymentLinks" ADD CONSTRAINT "_OpsDeploymentLinks_B_fkey" FOREIGN KEY ("B") REFERENCES "project_tasks"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_DocumentRevisionLinks" ADD CONSTRAINT "_DocumentRevisionLinks_A_fkey" FOREIGN KEY ("A") REFERENCES "DocumentRevision"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_DocumentRevisionLinks" ADD CONSTRAINT "_DocumentRevisionLinks_B_fkey" FOREIGN KEY ("B") REFERENCES "StoreListing"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_BillingInvoiceLinks" ADD CONSTRAINT "_BillingInvoiceLinks_A_fkey" FOREIGN KEY ("A") REFERENCES "billing_invoices"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_BillingInvoiceLinks" ADD CONSTRAINT "_BillingInvoiceLinks_B_fkey" FOREIGN KEY ("B") REFERENCES "ChatReaction"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_CrmActivityLinks" ADD CONSTRAINT "_CrmActivityLinks_A_fkey" FOREIGN KEY ("A") REFERENCES "BillingInvoiceLine"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_CrmActivityLinks" ADD CONSTRAINT "_CrmActivityLinks_B_fkey" FOREIGN KEY ("B") REFERENCES "CrmActivity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

