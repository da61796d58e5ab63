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
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "payload" JSONB,
    "tags" TEXT[],
    "visibility" "Visibility" NOT NULL DEFAULT 'team',
    "channels" "SourceKind"[],
    "reference" TEXT NOT NULL,
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "users_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Workspace" (
    "id" SERIAL NOT NULL,
    "name" TEXT NOT NULL,
    "slug" TEXT,
    "position" INTEGER NOT NULL DEFAULT 0,
    "amount" DECIMAL(14,4) NOT NULL DEFAULT 0,
    "taxRate" DECIMAL(65,30),
    "size" BIGINT NOT NULL DEFAULT 0,
    "scopes" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "status" "WorkflowStatus" NOT NULL DEFAULT 'DRAFT',
    "endsAt" TIMESTAMPTZ(6),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "userId" UUID,
    "reviewerId" UUID,

    CONSTRAINT "Workspace_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Team" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "score" DOUBLE PRECISION,
    "amount" DECIMAL(14,4) NOT NULL DEFAULT 0,
    "size" BIGINT NOT NULL DEFAULT 0,
    "scopes" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "weights" DOUBLE PRECISION[],
    "status" "WorkflowStatus" NOT NULL DEFAULT 'DRAFT',
    "startsAt" TIMESTAMP(3),
    "dueOn" DATE,
    "remindAt" TIME(0),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "userId" UUID NOT NULL,

    CONSTRAINT "Team_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "members" (
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,
    "amount" DECIMAL(14,4) NOT NULL DEFAULT 0,
    "tax_rate" DECIMAL(65,30),
    "metadata" JSONB NOT NULL DEFAULT '{}',
    "scopes" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "weights" DOUBLE PRECISION[],
    "visibility" "Visibility" NOT NULL DEFAULT 'team',
    "remind_at" TIME(0),
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMP(3) NOT NULL,
    "user_id" UUID NOT NULL,
    "team_id" TEXT,
    "reviewer_id" UUID,
    "parent_id" TEXT,

    CONSTRAINT "members_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Invitation" (
    "id" BIGSERIAL NOT NULL,
    "taxRate" DECIMAL(65,30),
    "metadata" JSONB NOT NULL DEFAULT '{}',
    "channels" "SourceKind"[],
    "startsAt" TIMESTAMP(3),
    "attempts" SMALLINT NOT NULL DEFAULT 0,
    "locale" CHAR(2) NOT NULL DEFAULT 'en',
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "userId" UUID NOT NULL,
    "workspaceId" INTEGER,
    "memberId" TEXT,
    "teamId" TEXT NOT NULL,
    "parentId" BIGINT,

    CONSTRAINT "Invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" TEXT NOT NULL,
    "title" VARCHAR(200) NOT NULL,
    "slug" TEXT,
    "score" DOUBLE PRECISION,
    "taxRate" DECIMAL(65,30),
    "isArchived" BOOLEAN NOT NULL DEFAULT false,
    "currency" "Currency" NOT NULL DEFAULT 'EUR',
    "remindAt" TIME(0),
    "ipAddress" INET,
    "model_name" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "userId" UUID,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "api_keys" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "description" TEXT,
    "external_id" TEXT,
    "score" DOUBLE PRECISION,
    "is_active" BOOLEAN NOT NULL DEFAULT true,
    "starts_at" TIMESTAMP(3),
    "ends_at" TIMESTAMPTZ(6),
    "due_on" DATE,
    "attempts" SMALLINT NOT NULL DEFAULT 0,
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMP(3) NOT NULL,
    "user_id" UUID NOT NULL,
    "member_id" TEXT NOT NULL,

    CONSTRAINT "api_keys_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Role" (
    "id" TEXT NOT NULL,
    "title" VARCHAR(200) NOT NULL,
    "description" TEXT,
    "slug" TEXT,
    "position" INTEGER NOT NULL DEFAULT 0,
    "size" BIGINT NOT NULL DEFAULT 0,
    "isActive" BOOLEAN NOT NULL DEFAULT true,
    "settings" JSONB,
    "channels" "SourceKind"[],
    "tier" "SubscriptionTier" NOT NULL DEFAULT 'FREE',
    "attempts" SMALLINT NOT NULL DEFAULT 0,
    "model_name" TEXT,
    "token" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "userId" UUID,
    "teamId" TEXT NOT NULL,
    "sessionId" TEXT NOT NULL,
    "reviewerId" UUID,

    CONSTRAINT "Role_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AuditEvent" (
    "id" UUID NOT NULL,
    "description" TEXT,
    "externalId" TEXT,
    "position" INTEGER NOT NULL DEFAULT 0,
    "amount" DECIMAL(14,4) NOT NULL DEFAULT 0,
    "isActive" BOOLEAN NOT NULL DEFAULT true,
    "content" BYTEA,
    "priority" "Priority",
    "source" "SourceKind" NOT NULL DEFAULT 'webApp',
    "startsAt" TIMESTAMP(3),
    "endsAt" TIMESTAMPTZ(6),
    "dueOn" DATE,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "userId" UUID,

    CONSTRAINT "AuditEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "notifications" (
    "id" BIGSERIAL NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,
    "tax_rate" DECIMAL(65,30),
    "is_active" BOOLEAN NOT NULL DEFAULT true,
    "metadata" JSONB NOT NULL DEFAULT '{}',
    "scopes" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "channels" "SourceKind"[],
    "tier" "SubscriptionTier" NOT NULL DEFAULT 'FREE',
    "attempts" SMALLINT NOT NULL DEFAULT 0,
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMP(3) NOT NULL,
    "user_id" UUID,
    "api_key_id" UUID,

    CONSTRAINT "notifications_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AgentGraph" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "name" TEXT NOT NULL,
    "description" TEXT,
    "weights" DOUBLE PRECISION[],
    "priority" "Priority",
    "currency" "Currency" NOT NULL DEFAULT 'EUR',
    "dueOn" DATE,
    "model_name" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "userId" UUID,
    "roleId" TEXT,

    CONSTRAINT "AgentGraph_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StoreListing" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "slug" TEXT,
    "metadata" JSONB NOT NULL DEFAULT '{}',
    "settings" JSONB,
    "status" "WorkflowStatus" NOT NULL DEFAULT 'DRAFT',
    "visibility" "Visibility" NOT NULL DEFAULT 'team',
    "startsAt" TIMESTAMP(3),
    "remindAt" TIME(0),
    "model_name" TEXT,
    "token" TEXT NOT NULL,
    "reference" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "userId" UUID NOT NULL,
    "roleId" TEXT NOT NULL,
    "reviewerId" UUID,

    CONSTRAINT "StoreListing_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "billing_accounts" (
    "id" BIGSERIAL NOT NULL,
    "tags" TEXT[],
    "currency" "Currency" NOT NULL DEFAULT 'EUR',
    "source" "SourceKind" NOT NULL DEFAULT 'webApp',
    "ends_at" TIMESTAMPTZ(6),
    "remind_at" TIME(0),
    "ip_address" INET,
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMP(3) NOT NULL,
    "user_id" UUID,

    CONSTRAINT "billing_accounts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ChatThread" (
    "id" BIGSERIAL NOT NULL,
    "description" TEXT,
    "slug" TEXT,
    "payload" JSONB,
    "weights" DOUBLE PRECISION[],
    "content" BYTEA,
    "attempts" SMALLINT NOT NULL DEFAULT 0,
    "model_name" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "userId" UUID,
    "billingAccountId" BIGINT NOT NULL,

    CONSTRAINT "ChatThread_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ProjectBoard" (
    "id" SERIAL NOT NULL,
    "size" BIGINT NOT NULL DEFAULT 0,
    "visibility" "Visibility" NOT NULL DEFAULT 'team',
    "dueOn" DATE,
    "remindAt" TIME(0),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "userId" UUID NOT NULL,
    "roleId" TEXT NOT NULL,
    "invitationId" BIGINT NOT NULL,
    "agentGraphId" UUID,

    CONSTRAINT "ProjectBoard_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "crm_companys" (
    "id" TEXT NOT NULL,
    "title" VARCHAR(200) NOT NULL,
    "description" TEXT,
    "external_id" TEXT,
    "is_active" BOOLEAN NOT NULL DEFAULT true,
    "payload" JSONB,
    "due_on" DATE,
    "reference" TEXT NOT NULL,
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMP(3) NOT NULL,
    "user_id" UUID NOT NULL,
    "notification_id" BIGINT NOT NULL,
    "api_key_id" UUID NOT NULL,

    CONSTRAINT "crm_companys_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DocumentFolder" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "title" VARCHAR(200) NOT NULL,
    "slug" TEXT,
    "externalId" TEXT,
    "score" DOUBLE PRECISION,
    "size" BIGINT NOT NULL DEFAULT 0,
    "isArchived" BOOLEAN NOT NULL DEFAULT false,
    "settings" JSONB,
    "currency" "Currency" NOT NULL DEFAULT 'EUR',
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "userId" UUID NOT NULL,
    "projectBoardId" INTEGER NOT NULL,
    "invitationId" BIGINT,
    "agentGraphId" UUID NOT NULL,
    "parentId" UUID,

    CONSTRAINT "DocumentFolder_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SupportTicket" (
    "id" BIGSERIAL NOT NULL,
    "slug" TEXT,
    "size" BIGINT NOT NULL DEFAULT 0,
    "settings" JSONB,
    "scopes" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "weights" DOUBLE PRECISION[],
    "currency" "Currency" NOT NULL DEFAULT 'EUR',
    "locale" CHAR(2) NOT NULL DEFAULT 'en',
    "token" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "userId" UUID NOT NULL,
    "storeListingId" UUID NOT NULL,
    "agentGraphId" UUID NOT NULL,

    CONSTRAINT "SupportTicket_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "shop_products" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "content" BYTEA,
    "ends_at" TIMESTAMPTZ(6),
    "model_name" TEXT,
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMP(3) NOT NULL,
    "user_id" UUID NOT NULL,
    "api_key_id" UUID NOT NULL,
    "reviewer_id" UUID,

    CONSTRAINT "shop_products_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LearningCourse" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "externalId" TEXT,
    "size" BIGINT NOT NULL DEFAULT 0,
    "tags" TEXT[],
    "currency" "Currency" NOT NULL DEFAULT 'EUR',
    "reference" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "userId" UUID NOT NULL,
    "auditEventId" UUID,
    "documentFolderId" UUID NOT NULL,
    "notificationId" BIGINT NOT NULL,
    "parentId" UUID,

    CONSTRAINT "LearningCourse_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OpsServer" (
    "id" BIGSERIAL NOT NULL,
    "taxRate" DECIMAL(65,30),
    "isActive" BOOLEAN NOT NULL DEFAULT true,
    "isArchived" BOOLEAN NOT NULL DEFAULT false,
    "payload" JSONB,
    "priority" "Priority",
    "currency" "Currency" NOT NULL DEFAULT 'EUR',
    "channels" "SourceKind"[],
    "startsAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "userId" UUID,
    "storeListingId" UUID NOT NULL,
    "billingAccountId" BIGINT NOT NULL,

    CONSTRAINT "OpsServer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "agent_nodes" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "description" TEXT,
    "slug" TEXT,
    "is_active" BOOLEAN NOT NULL DEFAULT true,
    "status" "WorkflowStatus" NOT NULL DEFAULT 'DRAFT',
    "priority" "Priority",
    "starts_at" TIMESTAMP(3),
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMP(3) NOT NULL,
    "user_id" UUID,
    "shop_product_id" UUID,
    "reviewer_id" UUID,

    CONSTRAINT "agent_nodes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StoreVersion" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "settings" JSONB,
    "source" "SourceKind" NOT NULL DEFAULT 'webApp',
    "attempts" SMALLINT NOT NULL DEFAULT 0,
    "locale" CHAR(2) NOT NULL DEFAULT 'en',
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "userId" UUID,
    "memberId" TEXT NOT NULL,
    "opsServerId" BIGINT NOT NULL,
    "reviewerId" UUID,

    CONSTRAINT "StoreVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "BillingPlan" (
    "id" TEXT NOT NULL,
    "title" VARCHAR(200) NOT NULL,
    "score" DOUBLE PRECISION,
    "tags" TEXT[],
    "ipAddress" INET,
    "model_name" TEXT,
    "token" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "userId" UUID NOT NULL,
    "agentNodeId" UUID NOT NULL,
    "teamId" TEXT,

    CONSTRAINT "BillingPlan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "chat_messages" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "external_id" TEXT,
    "size" BIGINT NOT NULL DEFAULT 0,
    "visibility" "Visibility" NOT NULL DEFAULT 'team',
    "currency" "Currency" NOT NULL DEFAULT 'EUR',
    "tier" "SubscriptionTier" NOT NULL DEFAULT 'FREE',
    "locale" CHAR(2) NOT NULL DEFAULT 'en',
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "user_id" UUID,
    "team_id" TEXT NOT NULL,

    CONSTRAINT "chat_messages_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ProjectColumn" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "isArchived" BOOLEAN NOT NULL DEFAULT false,
    "priority" "Priority",
    "reference" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "userId" UUID NOT NULL,

    CONSTRAINT "ProjectColumn_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CrmContact" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "name" TEXT NOT NULL,
    "title" VARCHAR(200) NOT NULL,
    "scopes" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "content" BYTEA,
    "visibility" "Visibility" NOT NULL DEFAULT 'team',
    "remindAt" TIME(0),
    "locale" CHAR(2) NOT NULL DEFAULT 'en',
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "userId" UUID NOT NULL,
    "opsServerId" BIGINT NOT NULL,
    "chatMessageId" UUID,
    "storeListingId" UUID,

    CONSTRAINT "CrmContact_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "document_files" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "description" TEXT,
    "amount" DECIMAL(14,4) NOT NULL DEFAULT 0,
    "is_archived" BOOLEAN NOT NULL DEFAULT false,
    "metadata" JSONB NOT NULL DEFAULT '{}',
    "weights" DOUBLE PRECISION[],
    "visibility" "Visibility" NOT NULL DEFAULT 'team',
    "ends_at" TIMESTAMPTZ(6),
    "model_name" TEXT,
    "reference" TEXT NOT NULL,
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMP(3) NOT NULL,
    "user_id" UUID NOT NULL,
    "store_listing_id" UUID,
    "notification_id" BIGINT,
    "agent_graph_id" UUID,
    "reviewer_id" UUID,

    CONSTRAINT "document_files_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SupportReply" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "externalId" TEXT,
    "status" "WorkflowStatus" NOT NULL DEFAULT 'DRAFT',
    "tier" "SubscriptionTier" NOT NULL DEFAULT 'FREE',
    "model_name" TEXT,
    "token" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "userId" UUID NOT NULL,
    "storeVersionId" UUID NOT NULL,
    "crmContactId" UUID NOT NULL,
    "shopProductId" UUID NOT NULL,

    CONSTRAINT "SupportReply_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ShopVariant" (
    "id" TEXT NOT NULL,
    "score" DOUBLE PRECISION,
    "size" BIGINT NOT NULL DEFAULT 0,
    "metadata" JSONB NOT NULL DEFAULT '{}',
    "tags" TEXT[],
    "source" "SourceKind" NOT NULL DEFAULT 'webApp',
    "channels" "SourceKind"[],
    "tier" "SubscriptionTier" NOT NULL DEFAULT 'FREE',
    "endsAt" TIMESTAMPTZ(6),
    "remindAt" TIME(0),
    "model_name" TEXT,
    "token" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "userId" UUID NOT NULL,
    "teamId" TEXT,
    "sessionId" TEXT NOT NULL,
    "projectColumnId" TEXT NOT NULL,

    CONSTRAINT "ShopVariant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "learning_lessons" (
    "id" UUID NOT NULL,
    "slug" TEXT,
    "tax_rate" DECIMAL(65,30),
    "payload" JSONB,
    "content" BYTEA,
    "visibility" "Visibility" NOT NULL DEFAULT 'team',
    "starts_at" TIMESTAMP(3),
    "ends_at" TIMESTAMPTZ(6),
    "due_on" DATE,
    "remind_at" TIME(0),
    "locale" CHAR(2) NOT NULL DEFAULT 'en',
    "token" TEXT NOT NULL,
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMP(3) NOT NULL,
    "user_id" UUID NOT NULL,
    "api_key_id" UUID,
    "billing_account_id" BIGINT,
    "document_folder_id" UUID NOT NULL,

    CONSTRAINT "learning_lessons_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OpsDeployment" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "slug" TEXT,
    "size" BIGINT NOT NULL DEFAULT 0,
    "isActive" BOOLEAN NOT NULL DEFAULT true,
    "payload" JSONB,
    "content" BYTEA,
    "endsAt" TIMESTAMPTZ(6),
    "ipAddress" INET,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "userId" UUID,
    "agentNodeId" UUID NOT NULL,
    "storeVersionId" UUID NOT NULL,

    CONSTRAINT "OpsDeployment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AgentLink" (
    "id" SERIAL NOT NULL,
    "name" TEXT NOT NULL,
    "externalId" TEXT,
    "position" INTEGER NOT NULL DEFAULT 0,
    "isActive" BOOLEAN NOT NULL DEFAULT true,
    "scopes" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "currency" "Currency" NOT NULL DEFAULT 'EUR',
    "endsAt" TIMESTAMPTZ(6),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "userId" UUID,
    "roleId" TEXT NOT NULL,

    CONSTRAINT "AgentLink_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "store_reviews" (
    "id" TEXT NOT NULL,
    "slug" TEXT,
    "score" DOUBLE PRECISION,
    "metadata" JSONB NOT NULL DEFAULT '{}',
    "scopes" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "weights" DOUBLE PRECISION[],
    "model_name" TEXT,
    "token" TEXT NOT NULL,
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMP(3) NOT NULL,
    "user_id" UUID NOT NULL,
    "billing_account_id" BIGINT NOT NULL,
    "workspace_id" INTEGER NOT NULL,

    CONSTRAINT "store_reviews_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "BillingSubscription" (
    "id" UUID NOT NULL,
    "externalId" TEXT,
    "amount" DECIMAL(14,4) NOT NULL DEFAULT 0,
    "isActive" BOOLEAN NOT NULL DEFAULT true,
    "settings" JSONB,
    "scopes" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "endsAt" TIMESTAMPTZ(6),
    "token" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "userId" UUID NOT NULL,
    "learningCourseId" UUID,

    CONSTRAINT "BillingSubscription_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ChatAttachment" (
    "id" UUID NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,
    "isActive" BOOLEAN NOT NULL DEFAULT true,
    "isArchived" BOOLEAN NOT NULL DEFAULT false,
    "metadata" JSONB NOT NULL DEFAULT '{}',
    "settings" JSONB,
    "content" BYTEA,
    "priority" "Priority",
    "channels" "SourceKind"[],
    "tier" "SubscriptionTier" NOT NULL DEFAULT 'FREE',
    "startsAt" TIMESTAMP(3),
    "remindAt" TIME(0),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "userId" UUID NOT NULL,
    "agentGraphId" UUID,

    CONSTRAINT "ChatAttachment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "project_tasks" (
    "id" UUID NOT NULL,
    "description" TEXT,
    "amount" DECIMAL(14,4) NOT NULL DEFAULT 0,
    "size" BIGINT NOT NULL DEFAULT 0,
    "content" BYTEA,
    "source" "SourceKind" NOT NULL DEFAULT 'webApp',
    "ip_address" INET,
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMP(3) NOT NULL,
    "user_id" UUID,
    "agent_graph_id" UUID,
    "workspace_id" INTEGER NOT NULL,

    CONSTRAINT "project_tasks_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CrmDeal" (
    "id" BIGSERIAL NOT NULL,
    "score" DOUBLE PRECISION,
    "amount" DECIMAL(14,4) NOT NULL DEFAULT 0,
    "size" BIGINT NOT NULL DEFAULT 0,
    "isArchived" BOOLEAN NOT NULL DEFAULT false,
    "scopes" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "visibility" "Visibility" NOT NULL DEFAULT 'team',
    "dueOn" DATE,
    "remindAt" TIME(0),
    "model_name" TEXT,
    "locale" CHAR(2) NOT NULL DEFAULT 'en',
    "reference" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "userId" UUID NOT NULL,
    "memberId" TEXT NOT NULL,

    CONSTRAINT "CrmDeal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DocumentRevision" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,
    "size" BIGINT NOT NULL DEFAULT 0,
    "isActive" BOOLEAN NOT NULL DEFAULT true,
    "weights" DOUBLE PRECISION[],
    "currency" "Currency" NOT NULL DEFAULT 'EUR',
    "channels" "SourceKind"[],
    "startsAt" TIMESTAMP(3),
    "ipAddress" INET,
    "locale" CHAR(2) NOT NULL DEFAULT 'en',
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "userId" UUID NOT NULL,
    "apiKeyId" UUID NOT NULL,
    "roleId" TEXT NOT NULL,

    CONSTRAINT "DocumentRevision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "support_macros" (
    "id" TEXT NOT NULL,
    "is_archived" BOOLEAN NOT NULL DEFAULT false,
    "content" BYTEA,
    "due_on" DATE,
    "attempts" SMALLINT NOT NULL DEFAULT 0,
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMP(3) NOT NULL,
    "user_id" UUID NOT NULL,

    CONSTRAINT "support_macros_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ShopPrice" (
    "id" SERIAL NOT NULL,
    "taxRate" DECIMAL(65,30),
    "size" BIGINT NOT NULL DEFAULT 0,
    "content" BYTEA,
    "currency" "Currency" NOT NULL DEFAULT 'EUR',
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "userId" UUID NOT NULL,
    "reviewerId" UUID,

    CONSTRAINT "ShopPrice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LearningQuiz" (
    "id" UUID NOT NULL,
    "title" VARCHAR(200) NOT NULL,
    "externalId" TEXT,
    "size" BIGINT NOT NULL DEFAULT 0,
    "isArchived" BOOLEAN NOT NULL DEFAULT false,
    "scopes" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "visibility" "Visibility" NOT NULL DEFAULT 'team',
    "currency" "Currency" NOT NULL DEFAULT 'EUR',
    "source" "SourceKind" NOT NULL DEFAULT 'webApp',
    "tier" "SubscriptionTier" NOT NULL DEFAULT 'FREE',
    "startsAt" TIMESTAMP(3),
    "dueOn" DATE,
    "remindAt" TIME(0),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "userId" UUID NOT NULL,
    "documentRevisionId" TEXT NOT NULL,
    "chatThreadId" BIGINT NOT NULL,
    "documentFileId" UUID NOT NULL,

    CONSTRAINT "LearningQuiz_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ops_incidents" (
    "id" BIGSERIAL NOT NULL,
    "amount" DECIMAL(14,4) NOT NULL DEFAULT 0,
    "payload" JSONB,
    "channels" "SourceKind"[],
    "remind_at" TIME(0),
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMP(3) NOT NULL,
    "user_id" UUID NOT NULL,

    CONSTRAINT "ops_incidents_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AgentPreset" (
    "id" TEXT NOT NULL,
    "amount" DECIMAL(14,4) NOT NULL DEFAULT 0,
    "tags" TEXT[],
    "scopes" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "status" "WorkflowStatus" NOT NULL DEFAULT 'DRAFT',
    "source" "SourceKind" NOT NULL DEFAULT 'webApp',
    "channels" "SourceKind"[],
    "tier" "SubscriptionTier" NOT NULL DEFAULT 'FREE',
    "startsAt" TIMESTAMP(3),
    "attempts" SMALLINT NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "userId" UUID,

    CONSTRAINT "AgentPreset_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StoreTag" (
    "id" SERIAL NOT NULL,
    "name" TEXT NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,
    "isArchived" BOOLEAN NOT NULL DEFAULT false,
    "payload" JSONB,
    "weights" DOUBLE PRECISION[],
    "startsAt" TIMESTAMP(3),
    "attempts" SMALLINT NOT NULL DEFAULT 0,
    "ipAddress" INET,
    "locale" CHAR(2) NOT NULL DEFAULT 'en',
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "userId" UUID NOT NULL,

    CONSTRAINT "StoreTag_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "billing_invoices" (
    "id" TEXT NOT NULL,
    "amount" DECIMAL(14,4) NOT NULL DEFAULT 0,
    "scopes" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "status" "WorkflowStatus" NOT NULL DEFAULT 'DRAFT',
    "tier" "SubscriptionTier" NOT NULL DEFAULT 'FREE',
    "starts_at" TIMESTAMP(3),
    "attempts" SMALLINT NOT NULL DEFAULT 0,
    "token" TEXT NOT NULL,
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMP(3) NOT NULL,
    "user_id" UUID NOT NULL,
    "ops_deployment_id" TEXT NOT NULL,
    "support_reply_id" UUID NOT NULL,

    CONSTRAINT "billing_invoices_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ChatReaction" (
    "id" SERIAL NOT NULL,
    "slug" TEXT,
    "position" INTEGER NOT NULL DEFAULT 0,
    "metadata" JSONB NOT NULL DEFAULT '{}',
    "source" "SourceKind" NOT NULL DEFAULT 'webApp',
    "dueOn" DATE,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "userId" UUID,
    "shopVariantId" TEXT NOT NULL,
    "reviewerId" UUID,

    CONSTRAINT "ChatReaction_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ProjectSubtask" (
    "id" TEXT NOT NULL,
    "description" TEXT,
    "externalId" TEXT,
    "score" DOUBLE PRECISION,
    "amount" DECIMAL(14,4) NOT NULL DEFAULT 0,
    "size" BIGINT NOT NULL DEFAULT 0,
    "tags" TEXT[],
    "weights" DOUBLE PRECISION[],
    "visibility" "Visibility" NOT NULL DEFAULT 'team',
    "priority" "Priority",
    "startsAt" TIMESTAMP(3),
    "locale" CHAR(2) NOT NULL DEFAULT 'en',
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "userId" UUID,
    "chatMessageId" UUID NOT NULL,
    "memberId" TEXT,

    CONSTRAINT "ProjectSubtask_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "crm_stages" (
    "id" UUID NOT NULL,
    "description" TEXT,
    "external_id" TEXT,
    "score" DOUBLE PRECISION,
    "metadata" JSONB NOT NULL DEFAULT '{}',
    "payload" JSONB,
    "scopes" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "visibility" "Visibility" NOT NULL DEFAULT 'team',
    "priority" "Priority",
    "tier" "SubscriptionTier" NOT NULL DEFAULT 'FREE',
    "starts_at" TIMESTAMP(3),
    "remind_at" TIME(0),
    "attempts" SMALLINT NOT NULL DEFAULT 0,
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMP(3) NOT NULL,
    "user_id" UUID NOT NULL,
    "parent_id" UUID,

    CONSTRAINT "crm_stages_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DocumentShare" (
    "id" BIGSERIAL NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,
    "metadata" JSONB NOT NULL DEFAULT '{}',
    "endsAt" TIMESTAMPTZ(6),
    "attempts" SMALLINT NOT NULL DEFAULT 0,
    "reference" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "userId" UUID NOT NULL,
    "shopProductId" UUID NOT NULL,
    "learningQuizId" UUID NOT NULL,
    "workspaceId" INTEGER,

    CONSTRAINT "DocumentShare_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SupportQueue" (
    "id" TEXT NOT NULL,
    "description" TEXT,
    "position" INTEGER NOT NULL DEFAULT 0,
    "score" DOUBLE PRECISION,
    "content" BYTEA,
    "locale" CHAR(2) NOT NULL DEFAULT 'en',
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "userId" UUID NOT NULL,
    "opsIncidentId" BIGINT,
    "chatAttachmentId" UUID,
    "shopPriceId" INTEGER,

    CONSTRAINT "SupportQueue_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "shop_stocks" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "title" VARCHAR(200) NOT NULL,
    "external_id" TEXT,
    "position" INTEGER NOT NULL DEFAULT 0,
    "size" BIGINT NOT NULL DEFAULT 0,
    "is_active" BOOLEAN NOT NULL DEFAULT true,
    "tags" TEXT[],
    "source" "SourceKind" NOT NULL DEFAULT 'webApp',
    "channels" "SourceKind"[],
    "attempts" SMALLINT NOT NULL DEFAULT 0,
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMP(3) NOT NULL,
    "user_id" UUID NOT NULL,
    "document_file_id" UUID NOT NULL,
    "project_subtask_id" TEXT,

    CONSTRAINT "shop_stocks_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LearningQuestion" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "settings" JSONB,
    "visibility" "Visibility" NOT NULL DEFAULT 'team',
    "tier" "SubscriptionTier" NOT NULL DEFAULT 'FREE',
    "startsAt" TIMESTAMP(3),
    "dueOn" DATE,
    "remindAt" TIME(0),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "userId" UUID NOT NULL,
    "learningCourseId" UUID NOT NULL,
    "auditEventId" UUID NOT NULL,
    "chatMessageId" UUID NOT NULL,

    CONSTRAINT "LearningQuestion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OpsAlert" (
    "id" TEXT NOT NULL,
    "metadata" JSONB NOT NULL DEFAULT '{}',
    "settings" JSONB,
    "currency" "Currency" NOT NULL DEFAULT 'EUR',
    "startsAt" TIMESTAMP(3),
    "model_name" TEXT,
    "locale" CHAR(2) NOT NULL DEFAULT 'en',
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "userId" UUID,
    "documentFolderId" UUID NOT NULL,
    "billingAccountId" BIGINT NOT NULL,
    "reviewerId" UUID,

    CONSTRAINT "OpsAlert_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "agent_schedules" (
    "id" BIGSERIAL NOT NULL,
    "name" TEXT NOT NULL,
    "title" VARCHAR(200) NOT NULL,
    "slug" TEXT,
    "size" BIGINT NOT NULL DEFAULT 0,
    "is_archived" BOOLEAN NOT NULL DEFAULT false,
    "content" BYTEA,
    "status" "WorkflowStatus" NOT NULL DEFAULT 'DRAFT',
    "ends_at" TIMESTAMPTZ(6),
    "ip_address" INET,
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "user_id" UUID NOT NULL,
    "reviewer_id" UUID,

    CONSTRAINT "agent_schedules_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StoreCategory" (
    "id" TEXT NOT NULL,
    "externalId" TEXT,
    "amount" DECIMAL(14,4) NOT NULL DEFAULT 0,
    "size" BIGINT NOT NULL DEFAULT 0,
    "scopes" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "content" BYTEA,
    "priority" "Priority",
    "source" "SourceKind" NOT NULL DEFAULT 'webApp',
    "startsAt" TIMESTAMP(3),
    "dueOn" DATE,
    "remindAt" TIME(0),
    "model_name" TEXT,
    "reference" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "userId" UUID,
    "supportReplyId" UUID,
    "reviewerId" UUID,

    CONSTRAINT "StoreCategory_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "BillingInvoiceLine" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "slug" TEXT,
    "isArchived" BOOLEAN NOT NULL DEFAULT false,
    "payload" JSONB,
    "scopes" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "endsAt" TIMESTAMPTZ(6),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "userId" UUID,
    "parentId" UUID,

    CONSTRAINT "BillingInvoiceLine_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "chat_mentions" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "name" TEXT NOT NULL,
    "external_id" TEXT,
    "is_archived" BOOLEAN NOT NULL DEFAULT false,
    "payload" JSONB,
    "status" "WorkflowStatus" NOT NULL DEFAULT 'DRAFT',
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "user_id" UUID NOT NULL,

    CONSTRAINT "chat_mentions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ProjectComment" (
    "id" TEXT NOT NULL,
    "title" VARCHAR(200) NOT NULL,
    "description" TEXT,
    "externalId" TEXT,
    "payload" JSONB,
    "scopes" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "visibility" "Visibility" NOT NULL DEFAULT 'team',
    "channels" "SourceKind"[],
    "startsAt" TIMESTAMP(3),
    "endsAt" TIMESTAMPTZ(6),
    "ipAddress" INET,
    "model_name" TEXT,
    "locale" CHAR(2) NOT NULL DEFAULT 'en',
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "userId" UUID NOT NULL,

    CONSTRAINT "ProjectComment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CrmActivity" (
    "id" SERIAL NOT NULL,
    "title" VARCHAR(200) NOT NULL,
    "description" TEXT,
    "slug" TEXT,
    "size" BIGINT NOT NULL DEFAULT 0,
    "isActive" BOOLEAN NOT NULL DEFAULT true,
    "payload" JSONB,
    "content" BYTEA,
    "visibility" "Visibility" NOT NULL DEFAULT 'team',
    "priority" "Priority",
    "token" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "userId" UUID NOT NULL,
    "chatThreadId" BIGINT NOT NULL,

    CONSTRAINT "CrmActivity_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "document_templates" (
    "id" TEXT NOT NULL,
    "title" VARCHAR(200) NOT NULL,
    "description" TEXT,
    "slug" TEXT,
    "size" BIGINT NOT NULL DEFAULT 0,
    "is_active" BOOLEAN NOT NULL DEFAULT true,
    "is_archived" BOOLEAN NOT NULL DEFAULT false,
    "status" "WorkflowStatus" NOT NULL DEFAULT 'DRAFT',
    "starts_at" TIMESTAMP(3),
    "attempts" SMALLINT NOT NULL DEFAULT 0,
    "locale" CHAR(2) NOT NULL DEFAULT 'en',
    "token" TEXT NOT NULL,
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "user_id" UUID NOT NULL,
    "document_folder_id" UUID,
    "store_version_id" UUID NOT NULL,

    CONSTRAINT "document_templates_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SupportSla" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "description" TEXT,
    "slug" TEXT,
    "taxRate" DECIMAL(65,30),
    "size" BIGINT NOT NULL DEFAULT 0,
    "payload" JSONB,
    "tags" TEXT[],
    "scopes" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "currency" "Currency" NOT NULL DEFAULT 'EUR',
    "tier" "SubscriptionTier" NOT NULL DEFAULT 'FREE',
    "endsAt" TIMESTAMPTZ(6),
    "dueOn" DATE,
    "reference" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "userId" UUID NOT NULL,
    "crmCompanyId" TEXT NOT NULL,
    "opsAlertId" TEXT NOT NULL,
    "chatThreadId" BIGINT NOT NULL,

    CONSTRAINT "SupportSla_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ShopCart" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "description" TEXT,
    "amount" DECIMAL(14,4) NOT NULL DEFAULT 0,
    "taxRate" DECIMAL(65,30),
    "payload" JSONB,
    "tags" TEXT[],
    "scopes" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "priority" "Priority",
    "channels" "SourceKind"[],
    "attempts" SMALLINT NOT NULL DEFAULT 0,
    "ipAddress" INET,
    "model_name" TEXT,
    "reference" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "userId" UUID NOT NULL,
    "shopVariantId" TEXT NOT NULL,
    "projectColumnId" TEXT NOT NULL,
    "agentNodeId" UUID,

    CONSTRAINT "ShopCart_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "learning_answers" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "score" DOUBLE PRECISION,
    "size" BIGINT NOT NULL DEFAULT 0,
    "is_archived" BOOLEAN NOT NULL DEFAULT false,
    "weights" DOUBLE PRECISION[],
    "starts_at" TIMESTAMP(3),
    "model_name" TEXT,
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMP(3) NOT NULL,
    "user_id" UUID NOT NULL,

    CONSTRAINT "learning_answers_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OpsMetric" (
    "id" SERIAL NOT NULL,
    "content" BYTEA,
    "endsAt" TIMESTAMPTZ(6),
    "attempts" SMALLINT NOT NULL DEFAULT 0,
    "ipAddress" INET,
    "model_name" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "userId" UUID,
    "reviewerId" UUID,

    CONSTRAINT "OpsMetric_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AgentExecution" (
    "id" BIGSERIAL NOT NULL,
    "name" TEXT NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,
    "visibility" "Visibility" NOT NULL DEFAULT 'team',
    "startsAt" TIMESTAMP(3),
    "endsAt" TIMESTAMPTZ(6),
    "ipAddress" INET,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "userId" UUID NOT NULL,

    CONSTRAINT "AgentExecution_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "store_screenshots" (
    "id" TEXT NOT NULL,
    "score" DOUBLE PRECISION,
    "amount" DECIMAL(14,4) NOT NULL DEFAULT 0,
    "status" "WorkflowStatus" NOT NULL DEFAULT 'DRAFT',
    "source" "SourceKind" NOT NULL DEFAULT 'webApp',
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMP(3) NOT NULL,
    "user_id" UUID,

    CONSTRAINT "store_screenshots_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "BillingPayment" (
    "id" BIGSERIAL NOT NULL,
    "title" VARCHAR(200) NOT NULL,
    "metadata" JSONB NOT NULL DEFAULT '{}',
    "status" "WorkflowStatus" NOT NULL DEFAULT 'DRAFT',
    "startsAt" TIMESTAMP(3),
    "ipAddress" INET,
    "model_name" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "userId" UUID,
    "projectCommentId" TEXT NOT NULL,
    "billingAccountId" BIGINT NOT NULL,

    CONSTRAINT "BillingPayment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ChatReadMark" (
    "id" SERIAL NOT NULL,
    "slug" TEXT,
    "taxRate" DECIMAL(65,30),
    "payload" JSONB,
    "tags" TEXT[],
    "content" BYTEA,
    "status" "WorkflowStatus" NOT NULL DEFAULT 'DRAFT',
    "visibility" "Visibility" NOT NULL DEFAULT 'team',
    "priority" "Priority",
    "remindAt" TIME(0),
    "ipAddress" INET,
    "token" TEXT NOT NULL,
    "reference" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "userId" UUID NOT NULL,
    "agentScheduleId" BIGINT,
    "chatReactionId" INTEGER NOT NULL,
    "projectColumnId" TEXT,
    "reviewerId" UUID,

    CONSTRAINT "ChatReadMark_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "project_milestones" (
    "id" UUID NOT NULL,
    "score" DOUBLE PRECISION,
    "metadata" JSONB NOT NULL DEFAULT '{}',
    "token" TEXT NOT NULL,
    "reference" TEXT NOT NULL,
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMP(3) NOT NULL,
    "user_id" UUID,
    "learning_answer_id" UUID NOT NULL,
    "shop_price_id" INTEGER NOT NULL,

    CONSTRAINT "project_milestones_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CrmNote" (
    "id" TEXT NOT NULL,
    "description" TEXT,
    "size" BIGINT NOT NULL DEFAULT 0,
    "metadata" JSONB NOT NULL DEFAULT '{}',
    "settings" JSONB,
    "scopes" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "priority" "Priority",
    "currency" "Currency" NOT NULL DEFAULT 'EUR',
    "channels" "SourceKind"[],
    "startsAt" TIMESTAMP(3),
    "attempts" SMALLINT NOT NULL DEFAULT 0,
    "model_name" TEXT,
    "locale" CHAR(2) NOT NULL DEFAULT 'en',
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "userId" UUID NOT NULL,
    "agentNodeId" UUID,
    "reviewerId" UUID,

    CONSTRAINT "CrmNote_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DocumentSignature" (
    "id" SERIAL NOT NULL,
    "title" VARCHAR(200) NOT NULL,
    "description" TEXT,
    "externalId" TEXT,
    "taxRate" DECIMAL(65,30),
    "size" BIGINT NOT NULL DEFAULT 0,
    "settings" JSONB,
    "payload" JSONB,
    "status" "WorkflowStatus" NOT NULL DEFAULT 'DRAFT',
    "tier" "SubscriptionTier" NOT NULL DEFAULT 'FREE',
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "userId" UUID NOT NULL,
    "projectMilestoneId" UUID NOT NULL,
    "agentScheduleId" BIGINT NOT NULL,
    "storeListingId" UUID NOT NULL,

    CONSTRAINT "DocumentSignature_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "support_ratings" (
    "id" BIGSERIAL NOT NULL,
    "score" DOUBLE PRECISION,
    "size" BIGINT NOT NULL DEFAULT 0,
    "metadata" JSONB NOT NULL DEFAULT '{}',
    "status" "WorkflowStatus" NOT NULL DEFAULT 'DRAFT',
    "visibility" "Visibility" NOT NULL DEFAULT 'team',
    "priority" "Priority",
    "tier" "SubscriptionTier" NOT NULL DEFAULT 'FREE',
    "token" TEXT NOT NULL,
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMP(3) NOT NULL,
    "user_id" UUID,
    "project_comment_id" TEXT NOT NULL,
    "reviewer_id" UUID,

    CONSTRAINT "support_ratings_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ShopCartLine" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "description" TEXT,
    "slug" TEXT,
    "position" INTEGER NOT NULL DEFAULT 0,
    "taxRate" DECIMAL(65,30),
    "isArchived" BOOLEAN NOT NULL DEFAULT false,
    "channels" "SourceKind"[],
    "endsAt" TIMESTAMPTZ(6),
    "dueOn" DATE,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "userId" UUID NOT NULL,
    "billingInvoiceLineId" UUID NOT NULL,
    "opsMetricId" INTEGER NOT NULL,
    "agentExecutionId" BIGINT NOT NULL,

    CONSTRAINT "ShopCartLine_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LearningAttempt" (
    "id" BIGSERIAL NOT NULL,
    "slug" TEXT,
    "size" BIGINT NOT NULL DEFAULT 0,
    "tags" TEXT[],
    "visibility" "Visibility" NOT NULL DEFAULT 'team',
    "remindAt" TIME(0),
    "attempts" SMALLINT NOT NULL DEFAULT 0,
    "locale" CHAR(2) NOT NULL DEFAULT 'en',
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "userId" UUID NOT NULL,
    "reviewerId" UUID,

    CONSTRAINT "LearningAttempt_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ops_dashboards" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "external_id" TEXT,
    "amount" DECIMAL(14,4) NOT NULL DEFAULT 0,
    "settings" JSONB,
    "visibility" "Visibility" NOT NULL DEFAULT 'team',
    "source" "SourceKind" NOT NULL DEFAULT 'webApp',
    "model_name" TEXT,
    "reference" TEXT NOT NULL,
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMP(3) NOT NULL,
    "user_id" UUID NOT NULL,

    CONSTRAINT "ops_dashboards_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AgentExecutionStep" (
    "id" UUID NOT NULL,
    "title" VARCHAR(200) NOT NULL,
    "slug" TEXT,
    "amount" DECIMAL(14,4) NOT NULL DEFAULT 0,
    "isActive" BOOLEAN NOT NULL DEFAULT true,
    "isArchived" BOOLEAN NOT NULL DEFAULT false,
    "metadata" JSONB NOT NULL DEFAULT '{}',
    "tags" TEXT[],
    "scopes" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "currency" "Currency" NOT NULL DEFAULT 'EUR',
    "tier" "SubscriptionTier" NOT NULL DEFAULT 'FREE',
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "userId" UUID NOT NULL,
    "notificationId" BIGINT,

    CONSTRAINT "AgentExecutionStep_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StoreFavourite" (
    "id" TEXT NOT NULL,
    "taxRate" DECIMAL(65,30),
    "isActive" BOOLEAN NOT NULL DEFAULT true,
    "channels" "SourceKind"[],
    "remindAt" TIME(0),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "userId" UUID NOT NULL,
    "projectMilestoneId" UUID NOT NULL,
    "projectBoardId" INTEGER,

    CONSTRAINT "StoreFavourite_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "billing_refunds" (
    "id" UUID NOT NULL,
    "slug" TEXT,
    "content" BYTEA,
    "ip_address" INET,
    "locale" CHAR(2) NOT NULL DEFAULT 'en',
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "user_id" UUID NOT NULL,
    "shop_cart_id" UUID NOT NULL,

    CONSTRAINT "billing_refunds_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ChatDraft" (
    "id" BIGSERIAL NOT NULL,
    "description" TEXT,
    "slug" TEXT,
    "position" INTEGER NOT NULL DEFAULT 0,
    "score" DOUBLE PRECISION,
    "taxRate" DECIMAL(65,30),
    "metadata" JSONB NOT NULL DEFAULT '{}',
    "tags" TEXT[],
    "scopes" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "priority" "Priority",
    "model_name" TEXT,
    "locale" CHAR(2) NOT NULL DEFAULT 'en',
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "userId" UUID NOT NULL,
    "learningCourseId" UUID NOT NULL,
    "shopProductId" UUID NOT NULL,
    "shopStockId" UUID NOT NULL,
    "reviewerId" UUID,
    "parentId" BIGINT,

    CONSTRAINT "ChatDraft_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ProjectSprint" (
    "id" BIGSERIAL NOT NULL,
    "slug" TEXT,
    "scopes" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "content" BYTEA,
    "status" "WorkflowStatus" NOT NULL DEFAULT 'DRAFT',
    "visibility" "Visibility" NOT NULL DEFAULT 'team',
    "tier" "SubscriptionTier" NOT NULL DEFAULT 'FREE',
    "dueOn" DATE,
    "remindAt" TIME(0),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "userId" UUID NOT NULL,
    "crmActivityId" INTEGER NOT NULL,

    CONSTRAINT "ProjectSprint_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "crm_segments" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT,
    "external_id" TEXT,
    "payload" JSONB,
    "visibility" "Visibility" NOT NULL DEFAULT 'team',
    "attempts" SMALLINT NOT NULL DEFAULT 0,
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMP(3) NOT NULL,
    "user_id" UUID NOT NULL,

    CONSTRAINT "crm_segments_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DocumentApproval" (
    "id" SERIAL NOT NULL,
    "slug" TEXT,
    "isActive" BOOLEAN NOT NULL DEFAULT true,
    "visibility" "Visibility" NOT NULL DEFAULT 'team',
    "source" "SourceKind" NOT NULL DEFAULT 'webApp',
    "channels" "SourceKind"[],
    "locale" CHAR(2) NOT NULL DEFAULT 'en',
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "userId" UUID NOT NULL,
    "opsServerId" BIGINT NOT NULL,
    "chatReactionId" INTEGER NOT NULL,

    CONSTRAINT "DocumentApproval_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SupportArticle" (
    "id" UUID NOT NULL,
    "size" BIGINT NOT NULL DEFAULT 0,
    "metadata" JSONB NOT NULL DEFAULT '{}',
    "settings" JSONB,
    "reference" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "userId" UUID NOT NULL,

    CONSTRAINT "SupportArticle_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "shop_orders" (
    "id" TEXT NOT NULL,
    "title" VARCHAR(200) NOT NULL,
    "score" DOUBLE PRECISION,
    "is_active" BOOLEAN NOT NULL DEFAULT true,
    "payload" JSONB,
    "scopes" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "status" "WorkflowStatus" NOT NULL DEFAULT 'DRAFT',
    "visibility" "Visibility" NOT NULL DEFAULT 'team',
    "source" "SourceKind" NOT NULL DEFAULT 'webApp',
    "channels" "SourceKind"[],
    "tier" "SubscriptionTier" NOT NULL DEFAULT 'FREE',
    "remind_at" TIME(0),
    "locale" CHAR(2) NOT NULL DEFAULT 'en',
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMP(3) NOT NULL,
    "user_id" UUID NOT NULL,

    CONSTRAINT "shop_orders_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LearningCertificate" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "externalId" TEXT,
    "score" DOUBLE PRECISION,
    "amount" DECIMAL(14,4) NOT NULL DEFAULT 0,
    "size" BIGINT NOT NULL DEFAULT 0,
    "scopes" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "visibility" "Visibility" NOT NULL DEFAULT 'team',
    "source" "SourceKind" NOT NULL DEFAULT 'webApp',
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "userId" UUID NOT NULL,
    "chatDraftId" BIGINT NOT NULL,
    "projectColumnId" TEXT NOT NULL,
    "reviewerId" UUID,

    CONSTRAINT "LearningCertificate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OpsWidget" (
    "id" BIGSERIAL NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT,
    "slug" TEXT,
    "externalId" TEXT,
    "taxRate" DECIMAL(65,30),
    "size" BIGINT NOT NULL DEFAULT 0,
    "isActive" BOOLEAN NOT NULL DEFAULT true,
    "tags" TEXT[],
    "visibility" "Visibility" NOT NULL DEFAULT 'team',
    "currency" "Currency" NOT NULL DEFAULT 'EUR',
    "endsAt" TIMESTAMPTZ(6),
    "token" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "userId" UUID,

    CONSTRAINT "OpsWidget_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "agent_execution_logs" (
    "id" SERIAL NOT NULL,
    "external_id" TEXT,
    "is_active" BOOLEAN NOT NULL DEFAULT true,
    "content" BYTEA,
    "ip_address" INET,
    "model_name" TEXT,
    "token" TEXT NOT NULL,
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMP(3) NOT NULL,
    "user_id" UUID,
    "parent_id" INTEGER,

    CONSTRAINT "agent_execution_logs_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StoreDownload" (
    "id" TEXT NOT NULL,
    "score" DOUBLE PRECISION,
    "content" BYTEA,
    "visibility" "Visibility" NOT NULL DEFAULT 'team',
    "currency" "Currency" NOT NULL DEFAULT 'EUR',
    "channels" "SourceKind"[],
    "dueOn" DATE,
    "remindAt" TIME(0),
    "model_name" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "userId" UUID NOT NULL,
    "shopStockId" UUID,
    "documentFolderId" UUID NOT NULL,

    CONSTRAINT "StoreDownload_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "BillingCredit" (
    "id" UUID NOT NULL,
    "title" VARCHAR(200) NOT NULL,
    "size" BIGINT NOT NULL DEFAULT 0,
    "metadata" JSONB NOT NULL DEFAULT '{}',
    "endsAt" TIMESTAMPTZ(6),
    "attempts" SMALLINT NOT NULL DEFAULT 0,
    "token" TEXT NOT NULL,
    "reference" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "userId" UUID NOT NULL,
    "apiKeyId" UUID,
    "shopStockId" UUID,
    "memberId" TEXT,

    CONSTRAINT "BillingCredit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "chat_labels" (
    "id" UUID NOT NULL,
    "description" TEXT,
    "slug" TEXT,
    "size" BIGINT NOT NULL DEFAULT 0,
    "payload" JSONB,
    "channels" "SourceKind"[],
    "due_on" DATE,
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMP(3) NOT NULL,
    "user_id" UUID,
    "agent_execution_step_id" UUID NOT NULL,
    "store_tag_id" INTEGER,
    "billing_invoice_line_id" UUID NOT NULL,
    "reviewer_id" UUID,

    CONSTRAINT "chat_labels_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ProjectTimeEntry" (
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,
    "score" DOUBLE PRECISION,
    "endsAt" TIMESTAMPTZ(6),
    "dueOn" DATE,
    "ipAddress" INET,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "userId" UUID NOT NULL,
    "billingPaymentId" BIGINT NOT NULL,
    "memberId" TEXT,

    CONSTRAINT "ProjectTimeEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CrmCampaign" (
    "id" UUID NOT NULL,
    "score" DOUBLE PRECISION,
    "size" BIGINT NOT NULL DEFAULT 0,
    "isActive" BOOLEAN NOT NULL DEFAULT true,
    "isArchived" BOOLEAN NOT NULL DEFAULT false,
    "payload" JSONB,
    "scopes" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "weights" DOUBLE PRECISION[],
    "status" "WorkflowStatus" NOT NULL DEFAULT 'DRAFT',
    "currency" "Currency" NOT NULL DEFAULT 'EUR',
    "tier" "SubscriptionTier" NOT NULL DEFAULT 'FREE',
    "locale" CHAR(2) NOT NULL DEFAULT 'en',
    "reference" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "userId" UUID NOT NULL,
    "shopOrderId" TEXT,
    "billingPlanId" TEXT NOT NULL,

    CONSTRAINT "CrmCampaign_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "document_bookmarks" (
    "id" UUID NOT NULL,
    "tax_rate" DECIMAL(65,30),
    "is_active" BOOLEAN NOT NULL DEFAULT true,
    "settings" JSONB,
    "weights" DOUBLE PRECISION[],
    "status" "WorkflowStatus" NOT NULL DEFAULT 'DRAFT',
    "priority" "Priority",
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "user_id" UUID,
    "project_milestone_id" UUID NOT NULL,
    "agent_node_id" UUID NOT NULL,
    "reviewer_id" UUID,

    CONSTRAINT "document_bookmarks_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SupportArticleView" (
    "id" SERIAL NOT NULL,
    "taxRate" DECIMAL(65,30),
    "metadata" JSONB NOT NULL DEFAULT '{}',
    "tags" TEXT[],
    "scopes" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "status" "WorkflowStatus" NOT NULL DEFAULT 'DRAFT',
    "visibility" "Visibility" NOT NULL DEFAULT 'team',
    "priority" "Priority",
    "channels" "SourceKind"[],
    "dueOn" DATE,
    "ipAddress" INET,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "userId" UUID,
    "shopProductId" UUID NOT NULL,

    CONSTRAINT "SupportArticleView_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ShopOrderLine" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "externalId" TEXT,
    "metadata" JSONB NOT NULL DEFAULT '{}',
    "payload" JSONB,
    "weights" DOUBLE PRECISION[],
    "source" "SourceKind" NOT NULL DEFAULT 'webApp',
    "channels" "SourceKind"[],
    "dueOn" DATE,
    "locale" CHAR(2) NOT NULL DEFAULT 'en',
    "reference" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "userId" UUID,
    "chatMessageId" UUID NOT NULL,
    "reviewerId" UUID,

    CONSTRAINT "ShopOrderLine_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "learning_enrolments" (
    "id" UUID NOT NULL,
    "score" DOUBLE PRECISION,
    "tax_rate" DECIMAL(65,30),
    "settings" JSONB,
    "payload" JSONB,
    "content" BYTEA,
    "ends_at" TIMESTAMPTZ(6),
    "remind_at" TIME(0),
    "attempts" SMALLINT NOT NULL DEFAULT 0,
    "token" TEXT NOT NULL,
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMP(3) NOT NULL,
    "user_id" UUID,
    "shop_stock_id" UUID,
    "shop_order_line_id" UUID NOT NULL,
    "workspace_id" INTEGER NOT NULL,

    CONSTRAINT "learning_enrolments_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OpsRunbook" (
    "id" TEXT NOT NULL,
    "score" DOUBLE PRECISION,
    "settings" JSONB,
    "status" "WorkflowStatus" NOT NULL DEFAULT 'DRAFT',
    "visibility" "Visibility" NOT NULL DEFAULT 'team',
    "priority" "Priority",
    "dueOn" DATE,
    "ipAddress" INET,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "userId" UUID,
    "agentScheduleId" BIGINT,
    "projectTaskId" UUID NOT NULL,
    "projectSubtaskId" TEXT NOT NULL,
    "reviewerId" UUID,

    CONSTRAINT "OpsRunbook_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AgentWebhook" (
    "id" SERIAL NOT NULL,
    "size" BIGINT NOT NULL DEFAULT 0,
    "priority" "Priority",
    "attempts" SMALLINT NOT NULL DEFAULT 0,
    "ipAddress" INET,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "userId" UUID NOT NULL,
    "shopCartLineId" UUID NOT NULL,
    "projectSubtaskId" TEXT NOT NULL,
    "agentScheduleId" BIGINT,

    CONSTRAINT "AgentWebhook_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "store_reports" (
    "id" BIGSERIAL NOT NULL,
    "slug" TEXT,
    "amount" DECIMAL(14,4) NOT NULL DEFAULT 0,
    "is_archived" BOOLEAN NOT NULL DEFAULT false,
    "tags" TEXT[],
    "source" "SourceKind" NOT NULL DEFAULT 'webApp',
    "channels" "SourceKind"[],
    "model_name" TEXT,
    "token" TEXT NOT NULL,
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMP(3) NOT NULL,
    "user_id" UUID NOT NULL,
    "ops_incident_id" BIGINT NOT NULL,
    "store_screenshot_id" TEXT NOT NULL,

    CONSTRAINT "store_reports_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "BillingCoupon" (
    "id" BIGSERIAL NOT NULL,
    "description" TEXT,
    "externalId" TEXT,
    "size" BIGINT NOT NULL DEFAULT 0,
    "isActive" BOOLEAN NOT NULL DEFAULT true,
    "weights" DOUBLE PRECISION[],
    "source" "SourceKind" NOT NULL DEFAULT 'webApp',
    "attempts" SMALLINT NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "userId" UUID,
    "reviewerId" UUID,

    CONSTRAINT "BillingCoupon_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ChatEmbedding" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "title" VARCHAR(200) NOT NULL,
    "slug" TEXT,
    "size" BIGINT NOT NULL DEFAULT 0,
    "weights" DOUBLE PRECISION[],
    "content" BYTEA,
    "currency" "Currency" NOT NULL DEFAULT 'EUR',
    "source" "SourceKind" NOT NULL DEFAULT 'webApp',
    "attempts" SMALLINT NOT NULL DEFAULT 0,
    "model_name" TEXT,
    "token" TEXT NOT NULL,
    "reference" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "userId" UUID NOT NULL,
    "crmStageId" UUID NOT NULL,
    "shopCartId" UUID NOT NULL,
    "supportSlaId" UUID,
    "parentId" TEXT,

    CONSTRAINT "ChatEmbedding_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "project_checklists" (
    "id" UUID NOT NULL,
    "is_archived" BOOLEAN NOT NULL DEFAULT false,
    "metadata" JSONB NOT NULL DEFAULT '{}',
    "content" BYTEA,
    "visibility" "Visibility" NOT NULL DEFAULT 'team',
    "ends_at" TIMESTAMPTZ(6),
    "attempts" SMALLINT NOT NULL DEFAULT 0,
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMP(3) NOT NULL,
    "user_id" UUID NOT NULL,
    "document_share_id" BIGINT NOT NULL,

    CONSTRAINT "project_checklists_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CrmEmailEvent" (
    "id" SERIAL NOT NULL,
    "taxRate" DECIMAL(65,30),
    "isArchived" BOOLEAN NOT NULL DEFAULT false,
    "weights" DOUBLE PRECISION[],
    "content" BYTEA,
    "source" "SourceKind" NOT NULL DEFAULT 'webApp',
    "channels" "SourceKind"[],
    "startsAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "userId" UUID,

    CONSTRAINT "CrmEmailEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DocumentArchive" (
    "id" SERIAL NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT,
    "isArchived" BOOLEAN NOT NULL DEFAULT false,
    "tags" TEXT[],
    "currency" "Currency" NOT NULL DEFAULT 'EUR',
    "endsAt" TIMESTAMPTZ(6),
    "remindAt" TIME(0),
    "ipAddress" INET,
    "reference" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "userId" UUID,
    "opsDashboardId" TEXT NOT NULL,
    "parentId" INTEGER,

    CONSTRAINT "DocumentArchive_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "support_escalations" (
    "id" BIGSERIAL NOT NULL,
    "settings" JSONB,
    "payload" JSONB,
    "content" BYTEA,
    "ends_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "user_id" UUID,

    CONSTRAINT "support_escalations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ShopShipment" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "position" INTEGER NOT NULL DEFAULT 0,
    "score" DOUBLE PRECISION,
    "size" BIGINT NOT NULL DEFAULT 0,
    "metadata" JSONB NOT NULL DEFAULT '{}',
    "visibility" "Visibility" NOT NULL DEFAULT 'team',
    "locale" CHAR(2) NOT NULL DEFAULT 'en',
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "userId" UUID NOT NULL,
    "chatLabelId" UUID NOT NULL,
    "agentExecutionId" BIGINT NOT NULL,

    CONSTRAINT "ShopShipment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LearningCohort" (
    "id" BIGSERIAL NOT NULL,
    "slug" TEXT,
    "score" DOUBLE PRECISION,
    "size" BIGINT NOT NULL DEFAULT 0,
    "metadata" JSONB NOT NULL DEFAULT '{}',
    "channels" "SourceKind"[],
    "model_name" TEXT,
    "locale" CHAR(2) NOT NULL DEFAULT 'en',
    "reference" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "userId" UUID NOT NULL,
    "reviewerId" UUID,
    "parentId" BIGINT,

    CONSTRAINT "LearningCohort_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ops_rotations" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "title" VARCHAR(200) NOT NULL,
    "amount" DECIMAL(14,4) NOT NULL DEFAULT 0,
    "settings" JSONB,
    "content" BYTEA,
    "starts_at" TIMESTAMP(3),
    "ends_at" TIMESTAMPTZ(6),
    "due_on" DATE,
    "reference" TEXT NOT NULL,
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMP(3) NOT NULL,
    "user_id" UUID,
    "document_file_id" UUID,
    "store_version_id" UUID NOT NULL,
    "reviewer_id" UUID,

    CONSTRAINT "ops_rotations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AgentSecret" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "description" TEXT,
    "amount" DECIMAL(14,4) NOT NULL DEFAULT 0,
    "isArchived" BOOLEAN NOT NULL DEFAULT false,
    "tags" TEXT[],
    "scopes" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "content" BYTEA,
    "status" "WorkflowStatus" NOT NULL DEFAULT 'DRAFT',
    "channels" "SourceKind"[],
    "ipAddress" INET,
    "model_name" TEXT,
    "token" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "userId" UUID NOT NULL,
    "shopCartId" UUID NOT NULL,
    "shopProductId" UUID NOT NULL,
    "supportQueueId" TEXT NOT NULL,

    CONSTRAINT "AgentSecret_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StorePayout" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "score" DOUBLE PRECISION,
    "scopes" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "weights" DOUBLE PRECISION[],
    "content" BYTEA,
    "status" "WorkflowStatus" NOT NULL DEFAULT 'DRAFT',
    "remindAt" TIME(0),
    "model_name" TEXT,
    "token" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "userId" UUID NOT NULL,

    CONSTRAINT "StorePayout_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "billing_tax_rates" (
    "id" UUID NOT NULL,
    "slug" TEXT,
    "external_id" TEXT,
    "position" INTEGER NOT NULL DEFAULT 0,
    "tax_rate" DECIMAL(65,30),
    "is_active" BOOLEAN NOT NULL DEFAULT true,
    "settings" JSONB,
    "payload" JSONB,
    "visibility" "Visibility" NOT NULL DEFAULT 'team',
    "channels" "SourceKind"[],
    "ip_address" INET,
    "model_name" TEXT,
    "token" TEXT NOT NULL,
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMP(3) NOT NULL,
    "user_id" UUID NOT NULL,
    "store_listing_id" UUID NOT NULL,
    "agent_secret_id" UUID,
    "billing_payment_id" BIGINT NOT NULL,
    "reviewer_id" UUID,
    "parent_id" UUID,

    CONSTRAINT "billing_tax_rates_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ChatModelUsage" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "title" VARCHAR(200) NOT NULL,
    "slug" TEXT,
    "settings" JSONB,
    "payload" JSONB,
    "source" "SourceKind" NOT NULL DEFAULT 'webApp',
    "channels" "SourceKind"[],
    "tier" "SubscriptionTier" NOT NULL DEFAULT 'FREE',
    "model_name" TEXT,
    "token" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "userId" UUID NOT NULL,
    "crmCampaignId" UUID NOT NULL,

    CONSTRAINT "ChatModelUsage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ProjectWatcher" (
    "id" SERIAL NOT NULL,
    "description" TEXT,
    "taxRate" DECIMAL(65,30),
    "isActive" BOOLEAN NOT NULL DEFAULT true,
    "content" BYTEA,
    "model_name" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "userId" UUID,
    "documentApprovalId" INTEGER NOT NULL,
    "chatMessageId" UUID NOT NULL,
    "parentId" INTEGER,

    CONSTRAINT "ProjectWatcher_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "crm_forms" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "scopes" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "content" BYTEA,
    "status" "WorkflowStatus" NOT NULL DEFAULT 'DRAFT',
    "visibility" "Visibility" NOT NULL DEFAULT 'team',
    "starts_at" TIMESTAMP(3),
    "due_on" DATE,
    "remind_at" TIME(0),
    "ip_address" INET,
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMP(3) NOT NULL,
    "user_id" UUID NOT NULL,
    "document_revision_id" TEXT NOT NULL,
    "reviewer_id" UUID,

    CONSTRAINT "crm_forms_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DocumentImport" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "title" VARCHAR(200) NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,
    "taxRate" DECIMAL(65,30),
    "isArchived" BOOLEAN NOT NULL DEFAULT false,
    "status" "WorkflowStatus" NOT NULL DEFAULT 'DRAFT',
    "visibility" "Visibility" NOT NULL DEFAULT 'team',
    "priority" "Priority",
    "tier" "SubscriptionTier" NOT NULL DEFAULT 'FREE',
    "attempts" SMALLINT NOT NULL DEFAULT 0,
    "model_name" TEXT,
    "reference" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "userId" UUID NOT NULL,
    "supportMacroId" TEXT NOT NULL,
    "shopCartId" UUID NOT NULL,

    CONSTRAINT "DocumentImport_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SupportMerge" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "slug" TEXT,
    "position" INTEGER NOT NULL DEFAULT 0,
    "score" DOUBLE PRECISION,
    "amount" DECIMAL(14,4) NOT NULL DEFAULT 0,
    "taxRate" DECIMAL(65,30),
    "size" BIGINT NOT NULL DEFAULT 0,
    "status" "WorkflowStatus" NOT NULL DEFAULT 'DRAFT',
    "priority" "Priority",
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "userId" UUID NOT NULL,
    "agentGraphId" UUID NOT NULL,
    "opsRunbookId" TEXT NOT NULL,
    "workspaceId" INTEGER NOT NULL,

    CONSTRAINT "SupportMerge_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "shop_returns" (
    "id" TEXT NOT NULL,
    "title" VARCHAR(200) NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,
    "size" BIGINT NOT NULL DEFAULT 0,
    "settings" JSONB,
    "tags" TEXT[],
    "weights" DOUBLE PRECISION[],
    "source" "SourceKind" NOT NULL DEFAULT 'webApp',
    "ip_address" INET,
    "token" TEXT NOT NULL,
    "reference" TEXT NOT NULL,
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMP(3) NOT NULL,
    "user_id" UUID,
    "learning_certificate_id" UUID NOT NULL,
    "agent_secret_id" UUID NOT NULL,

    CONSTRAINT "shop_returns_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LearningBadge" (
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,
    "score" DOUBLE PRECISION,
    "amount" DECIMAL(14,4) NOT NULL DEFAULT 0,
    "isActive" BOOLEAN NOT NULL DEFAULT true,
    "priority" "Priority",
    "currency" "Currency" NOT NULL DEFAULT 'EUR',
    "startsAt" TIMESTAMP(3),
    "endsAt" TIMESTAMPTZ(6),
    "attempts" SMALLINT NOT NULL DEFAULT 0,
    "model_name" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "userId" UUID NOT NULL,
    "storeDownloadId" TEXT,
    "agentPresetId" TEXT NOT NULL,
    "reviewerId" UUID,

    CONSTRAINT "LearningBadge_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OpsProbe" (
    "id" SERIAL NOT NULL,
    "name" TEXT NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,
    "size" BIGINT NOT NULL DEFAULT 0,
    "weights" DOUBLE PRECISION[],
    "visibility" "Visibility" NOT NULL DEFAULT 'team',
    "currency" "Currency" NOT NULL DEFAULT 'EUR',
    "channels" "SourceKind"[],
    "startsAt" TIMESTAMP(3),
    "endsAt" TIMESTAMPTZ(6),
    "locale" CHAR(2) NOT NULL DEFAULT 'en',
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "userId" UUID,

    CONSTRAINT "OpsProbe_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "_ShopCartLineLinks" (
    "A" UUID NOT NULL,
    "B" UUID NOT NULL,

    CONSTRAINT "_ShopCartLineLinks_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateTable
CREATE TABLE "_AgentGraphLinks" (
    "A" UUID NOT NULL,
    "B" UUID NOT NULL,

    CONSTRAINT "_AgentGraphLinks_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateTable
CREATE TABLE "_MemberLinks" (
    "A" UUID NOT NULL,
    "B" TEXT NOT NULL,

    CONSTRAINT "_MemberLinks_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateTable
CREATE TABLE "_LearningQuestionLinks" (
    "A" UUID NOT NULL,
    "B" UUID NOT NULL,

    CONSTRAINT "_LearningQuestionLinks_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateTable
CREATE TABLE "_ChatMessageLinks" (
    "A" UUID NOT NULL,
    "B" INTEGER NOT NULL,

    CONSTRAINT "_ChatMessageLinks_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateTable
CREATE TABLE "_OpsDeploymentLinks" (
    "A" TEXT NOT NULL,
    "B" UUID NOT NULL,

    CONSTRAINT "_OpsDeploymentLinks_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateTable
CREATE TABLE "_DocumentRevisionLinks" (
    "A" TEXT NOT NULL,
    "B" INTEGER NOT NULL,

    CONSTRAINT "_DocumentRevisionLinks_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateTable
CREATE TABLE "_ProjectSprintLinks" (
    "A" UUID NOT NULL,
    "B" BIGINT NOT NULL,

    CONSTRAINT "_ProjectSprintLinks_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateTable
CREATE TABLE "_BillingInvoiceLinks" (
    "A" TEXT NOT NULL,
    "B" UUID NOT NULL,

    CONSTRAINT "_BillingInvoiceLinks_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateTable
CREATE TABLE "_CrmActivityLinks" (
    "A" UUID NOT NULL,
    "B" INTEGER NOT NULL,

    CONSTRAINT "_CrmActivityLinks_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateTable
CREATE TABLE "_SupportTicketLinks" (
    "A" BIGINT NOT NULL,
    "B" BIGINT NOT NULL,

    CONSTRAINT "_SupportTicketLinks_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateTable
CREATE TABLE "_AgentExecutionLogLinks" (
    "A" INTEGER NOT NULL,
    "B" UUID NOT NULL,

    CONSTRAINT "_AgentExecutionLogLinks_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateTable
CREATE TABLE "_StoreScreenshotLinks" (
    "A" TEXT NOT NULL,
    "B" TEXT NOT NULL,

    CONSTRAINT "_StoreScreenshotLinks_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateTable
CREATE TABLE "_ChatEmbeddingLinks" (
    "A" TEXT NOT NULL,
    "B" UUID NOT NULL,

    CONSTRAINT "_ChatEmbeddingLinks_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateTable
CREATE TABLE "_OpsRotationLinks" (
    "A" UUID NOT NULL,
    "B" UUID NOT NULL,

    CONSTRAINT "_OpsRotationLinks_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateTable
CREATE TABLE "_SupportArticleViewLinks" (
    "A" UUID NOT NULL,
    "B" INTEGER NOT NULL,

    CONSTRAINT "_SupportArticleViewLinks_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateTable
CREATE TABLE "_DocumentImportLinks" (
    "A" UUID NOT NULL,
    "B" UUID NOT NULL,

    CONSTRAINT "_DocumentImportLinks_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateIndex
CREATE INDEX "users_tags_idx" ON "users" USING GIN ("tags");

-- CreateIndex
CREATE INDEX "Workspace_userId_idx" ON "Workspace"("userId");

-- CreateIndex
CREATE INDEX "Workspace_reviewerId_idx" ON "Workspace"("reviewerId");

-- CreateIndex
CREATE INDEX "Team_userId_idx" ON "Team"("userId");

-- CreateIndex
CREATE INDEX "Team_startsAt_createdAt_idx" ON "Team"("startsAt" DESC, "createdAt");

-- CreateIndex
CREATE INDEX "members_user_id_idx" ON "members"("user_id");

-- CreateIndex
CREATE INDEX "members_team_id_idx" ON "members"("team_id");

-- CreateIndex
CREATE INDEX "members_reviewer_id_idx" ON "members"("reviewer_id");

-- CreateIndex
CREATE INDEX "members_parent_id_idx" ON "members"("parent_id");

-- CreateIndex
CREATE INDEX "Invitation_userId_idx" ON "Invitation"("userId");

-- CreateIndex
CREATE INDEX "Invitation_workspaceId_idx" ON "Invitation"("workspaceId");

-- CreateIndex
CREATE INDEX "Invitation_memberId_idx" ON "Invitation"("memberId");

-- CreateIndex
CREATE INDEX "Invitation_teamId_idx" ON "Invitation"("teamId");

-- CreateIndex
CREATE INDEX "Invitation_parentId_idx" ON "Invitation"("parentId");

-- CreateIndex
CREATE INDEX "Invitation_startsAt_createdAt_idx" ON "Invitation"("startsAt" DESC, "createdAt");

-- CreateIndex
CREATE INDEX "Session_userId_idx" ON "Session"("userId");

-- CreateIndex
CREATE INDEX "api_keys_user_id_idx" ON "api_keys"("user_id");

-- CreateIndex
CREATE INDEX "api_keys_member_id_idx" ON "api_keys"("member_id");

-- CreateIndex
CREATE INDEX "api_keys_starts_at_created_at_idx" ON "api_keys"("starts_at" DESC, "created_at");

-- CreateIndex
CREATE INDEX "Role_userId_idx" ON "Role"("userId");

-- CreateIndex
CREATE INDEX "Role_teamId_idx" ON "Role"("teamId");

-- CreateIndex
CREATE INDEX "Role_sessionId_idx" ON "Role"("sessionId");

-- CreateIndex
CREATE INDEX "Role_reviewerId_idx" ON "Role"("reviewerId");

-- CreateIndex
CREATE INDEX "AuditEvent_userId_idx" ON "AuditEvent"("userId");

-- CreateIndex
CREATE INDEX "AuditEvent_startsAt_createdAt_idx" ON "AuditEvent"("startsAt" DESC, "createdAt");

-- CreateIndex
CREATE INDEX "notifications_user_id_idx" ON "notifications"("user_id");

-- CreateIndex
CREATE INDEX "notifications_api_key_id_idx" ON "notifications"("api_key_id");

-- CreateIndex
CREATE INDEX "AgentGraph_userId_idx" ON "AgentGraph"("userId");

-- CreateIndex
CREATE INDEX "AgentGraph_roleId_idx" ON "AgentGraph"("roleId");

-- CreateIndex
CREATE INDEX "StoreListing_userId_idx" ON "StoreListing"("userId");

-- CreateIndex
CREATE INDEX "StoreListing_roleId_idx" ON "StoreListing"("roleId");

-- CreateIndex
CREATE INDEX "StoreListing_reviewerId_idx" ON "StoreListing"("reviewerId");

-- CreateIndex
CREATE INDEX "StoreListing_startsAt_createdAt_idx" ON "StoreListing"("startsAt" DESC, "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "StoreListing_userId_reference_key" ON "StoreListing"("userId", "reference");

-- CreateIndex
CREATE INDEX "billing_accounts_user_id_idx" ON "billing_accounts"("user_id");

-- CreateIndex
CREATE INDEX "billing_accounts_tags_idx" ON "billing_accounts" USING GIN ("tags");

-- CreateIndex
CREATE INDEX "ChatThread_userId_idx" ON "ChatThread"("userId");

-- CreateIndex
CREATE INDEX "ChatThread_billingAccountId_idx" ON "ChatThread"("billingAccountId");

-- CreateIndex
CREATE INDEX "ProjectBoard_userId_idx" ON "ProjectBoard"("userId");

-- CreateIndex
CREATE INDEX "ProjectBoard_roleId_idx" ON "ProjectBoard"("roleId");

-- CreateIndex
CREATE INDEX "ProjectBoard_invitationId_idx" ON "ProjectBoard"("invitationId");

-- CreateIndex
CREATE INDEX "ProjectBoard_agentGraphId_idx" ON "ProjectBoard"("agentGraphId");

-- CreateIndex
CREATE INDEX "crm_companys_user_id_idx" ON "crm_companys"("user_id");

-- CreateIndex
CREATE INDEX "crm_companys_notification_id_idx" ON "crm_companys"("notification_id");

-- CreateIndex
CREATE INDEX "crm_companys_api_key_id_idx" ON "crm_companys"("api_key_id");

-- CreateIndex
CREATE UNIQUE INDEX "crm_companys_user_id_reference_key" ON "crm_companys"("user_id", "reference");

-- CreateIndex
CREATE INDEX "DocumentFolder_userId_idx" ON "DocumentFolder"("userId");

-- CreateIndex
CREATE INDEX "DocumentFolder_projectBoardId_idx" ON "DocumentFolder"("projectBoardId");

-- CreateIndex
CREATE INDEX "DocumentFolder_invitationId_idx" ON "DocumentFolder"("invitationId");

-- CreateIndex
CREATE INDEX "DocumentFolder_agentGraphId_idx" ON "DocumentFolder"("agentGraphId");

-- CreateIndex
CREATE INDEX "DocumentFolder_parentId_idx" ON "DocumentFolder"("parentId");

-- CreateIndex
CREATE UNIQUE INDEX "SupportTicket_userId_key" ON "SupportTicket"("userId");

-- CreateIndex
CREATE INDEX "SupportTicket_storeListingId_idx" ON "SupportTicket"("storeListingId");

-- CreateIndex
CREATE INDEX "SupportTicket_agentGraphId_idx" ON "SupportTicket"("agentGraphId");

-- CreateIndex
CREATE INDEX "shop_products_user_id_idx" ON "shop_products"("user_id");

-- CreateIndex
CREATE INDEX "shop_products_api_key_id_idx" ON "shop_products"("api_key_id");

-- CreateIndex
CREATE INDEX "shop_products_reviewer_id_idx" ON "shop_products"("reviewer_id");

-- CreateIndex
CREATE INDEX "LearningCourse_userId_idx" ON "LearningCourse"("userId");

-- CreateIndex
CREATE INDEX "LearningCourse_auditEventId_idx" ON "LearningCourse"("auditEventId");

-- CreateIndex
CREATE INDEX "LearningCourse_documentFolderId_idx" ON "LearningCourse"("documentFolderId");

-- CreateIndex
CREATE INDEX "LearningCourse_notificationId_idx" ON "LearningCourse"("notificationId");

-- CreateIndex
CREATE INDEX "LearningCourse_parentId_idx" ON "LearningCourse"("parentId");

-- CreateIndex
CREATE UNIQUE INDEX "LearningCourse_userId_reference_key" ON "LearningCourse"("userId", "reference");

-- CreateIndex
CREATE INDEX "OpsServer_userId_idx" ON "OpsServer"("userId");

-- CreateIndex
CREATE INDEX "OpsServer_storeListingId_idx" ON "OpsServer"("storeListingId");

-- CreateIndex
CREATE INDEX "OpsServer_billingAccountId_idx" ON "OpsServer"("billingAccountId");

-- CreateIndex
CREATE INDEX "OpsServer_startsAt_createdAt_idx" ON "OpsServer"("startsAt" DESC, "createdAt");

-- CreateIndex
CREATE INDEX "agent_nodes_user_id_idx" ON "agent_nodes"("user_id");

-- CreateIndex
CREATE INDEX "agent_nodes_shop_product_id_idx" ON "agent_nodes"("shop_product_id");

-- CreateIndex
CREATE INDEX "agent_nodes_reviewer_id_idx" ON "agent_nodes"("reviewer_id");

-- CreateIndex
CREATE INDEX "agent_nodes_starts_at_created_at_idx" ON "agent_nodes"("starts_at" DESC, "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "StoreVersion_memberId_key" ON "StoreVersion"("memberId");

-- CreateIndex
CREATE UNIQUE INDEX "StoreVersion_opsServerId_key" ON "StoreVersion"("opsServerId");

-- CreateIndex
CREATE INDEX "StoreVersion_userId_idx" ON "StoreVersion"("userId");

-- CreateIndex
CREATE INDEX "StoreVersion_reviewerId_idx" ON "StoreVersion"("reviewerId");

-- CreateIndex
CREATE INDEX "BillingPlan_userId_idx" ON "BillingPlan"("userId");

-- CreateIndex
CREATE INDEX "BillingPlan_agentNodeId_idx" ON "BillingPlan"("agentNodeId");

-- CreateIndex
CREATE INDEX "BillingPlan_teamId_idx" ON "BillingPlan"("teamId");

-- CreateIndex
CREATE INDEX "BillingPlan_tags_idx" ON "BillingPlan" USING GIN ("tags");

-- CreateIndex
CREATE INDEX "chat_messages_user_id_idx" ON "chat_messages"("user_id");

-- CreateIndex
CREATE INDEX "chat_messages_team_id_idx" ON "chat_messages"("team_id");

-- CreateIndex
CREATE UNIQUE INDEX "ProjectColumn_userId_key" ON "ProjectColumn"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "ProjectColumn_userId_reference_key" ON "ProjectColumn"("userId", "reference");

-- CreateIndex
CREATE INDEX "CrmContact_userId_idx" ON "CrmContact"("userId");

-- CreateIndex
CREATE INDEX "CrmContact_opsServerId_idx" ON "CrmContact"("opsServerId");

-- CreateIndex
CREATE INDEX "CrmContact_chatMessageId_idx" ON "CrmContact"("chatMessageId");

-- CreateIndex
CREATE INDEX "CrmContact_storeListingId_idx" ON "CrmContact"("storeListingId");

-- CreateIndex
CREATE INDEX "document_files_user_id_idx" ON "document_files"("user_id");

-- CreateIndex
CREATE INDEX "document_files_store_listing_id_idx" ON "document_files"("store_listing_id");

-- CreateIndex
CREATE INDEX "document_files_notification_id_idx" ON "document_files"("notification_id");

-- CreateIndex
CREATE INDEX "document_files_agent_graph_id_idx" ON "document_files"("agent_graph_id");

-- CreateIndex
CREATE INDEX "document_files_reviewer_id_idx" ON "document_files"("reviewer_id");

-- CreateIndex
CREATE UNIQUE INDEX "document_files_user_id_reference_key" ON "document_files"("user_id", "reference");

-- CreateIndex
CREATE INDEX "SupportReply_userId_idx" ON "SupportReply"("userId");

-- CreateIndex
CREATE INDEX "SupportReply_storeVersionId_idx" ON "SupportReply"("storeVersionId");

-- CreateIndex
CREATE INDEX "SupportReply_crmContactId_idx" ON "SupportReply"("crmContactId");

-- CreateIndex
CREATE INDEX "SupportReply_shopProductId_idx" ON "SupportReply"("shopProductId");

-- CreateIndex
CREATE INDEX "ShopVariant_userId_idx" ON "ShopVariant"("userId");

-- CreateIndex
CREATE INDEX "ShopVariant_teamId_idx" ON "ShopVariant"("teamId");

-- CreateIndex
CREATE INDEX "ShopVariant_sessionId_idx" ON "ShopVariant"("sessionId");

-- CreateIndex
CREATE INDEX "ShopVariant_projectColumnId_idx" ON "ShopVariant"("projectColumnId");

-- CreateIndex
CREATE UNIQUE INDEX "learning_lessons_user_id_key" ON "learning_lessons"("user_id");

-- CreateIndex
CREATE INDEX "learning_lessons_api_key_id_idx" ON "learning_lessons"("api_key_id");

-- CreateIndex
CREATE INDEX "learning_lessons_billing_account_id_idx" ON "learning_lessons"("billing_account_id");

-- CreateIndex
CREATE INDEX "learning_lessons_document_folder_id_idx" ON "learning_lessons"("document_folder_id");

-- CreateIndex
CREATE INDEX "learning_lessons_starts_at_created_at_idx" ON "learning_lessons"("starts_at" DESC, "created_at");

-- CreateIndex
CREATE INDEX "OpsDeployment_userId_idx" ON "OpsDeployment"("userId");

-- CreateIndex
CREATE INDEX "OpsDeployment_agentNodeId_idx" ON "OpsDeployment"("agentNodeId");

-- CreateIndex
CREATE INDEX "OpsDeployment_storeVersionId_idx" ON "OpsDeployment"("storeVersionId");

-- CreateIndex
CREATE INDEX "AgentLink_userId_idx" ON "AgentLink"("userId");

-- CreateIndex
CREATE INDEX "AgentLink_roleId_idx" ON "AgentLink"("roleId");

-- CreateIndex
CREATE INDEX "store_reviews_user_id_idx" ON "store_reviews"("user_id");

-- CreateIndex
CREATE INDEX "store_reviews_billing_account_id_idx" ON "store_reviews"("billing_account_id");

-- CreateIndex
CREATE INDEX "store_reviews_workspace_id_idx" ON "store_reviews"("workspace_id");

-- CreateIndex
CREATE INDEX "BillingSubscription_userId_idx" ON "BillingSubscription"("userId");

-- CreateIndex
CREATE INDEX "BillingSubscription_learningCourseId_idx" ON "BillingSubscription"("learningCourseId");

-- CreateIndex
CREATE INDEX "ChatAttachment_userId_idx" ON "ChatAttachment"("userId");

-- CreateIndex
CREATE INDEX "ChatAttachment_agentGraphId_idx" ON "ChatAttachment"("agentGraphId");

-- CreateIndex
CREATE INDEX "ChatAttachment_startsAt_createdAt_idx" ON "ChatAttachment"("startsAt" DESC, "createdAt");

-- CreateIndex
CREATE INDEX "project_tasks_user_id_idx" ON "project_tasks"("user_id");

-- CreateIndex
CREATE INDEX "project_tasks_agent_graph_id_idx" ON "project_tasks"("agent_graph_id");

-- CreateIndex
CREATE INDEX "project_tasks_workspace_id_idx" ON "project_tasks"("workspace_id");

-- CreateIndex
CREATE INDEX "CrmDeal_userId_idx" ON "CrmDeal"("userId");

-- CreateIndex
CREATE INDEX "CrmDeal_memberId_idx" ON "CrmDeal"("memberId");

-- CreateIndex
CREATE UNIQUE INDEX "CrmDeal_userId_reference_key" ON "CrmDeal"("userId", "reference");

-- CreateIndex
CREATE INDEX "DocumentRevision_userId_idx" ON "DocumentRevision"("userId");

-- CreateIndex
CREATE INDEX "DocumentRevision_apiKeyId_idx" ON "DocumentRevision"("apiKeyId");

-- CreateIndex
CREATE INDEX "DocumentRevision_roleId_idx" ON "DocumentRevision"("roleId");

-- CreateIndex
CREATE INDEX "DocumentRevision_startsAt_createdAt_idx" ON "DocumentRevision"("startsAt" DESC, "createdAt");

-- CreateIndex
CREATE INDEX "support_macros_user_id_idx" ON "support_macros"("user_id");

-- CreateIndex
CREATE INDEX "ShopPrice_userId_idx" ON "ShopPrice"("userId");

-- CreateIndex
CREATE INDEX "ShopPrice_reviewerId_idx" ON "ShopPrice"("reviewerId");

-- CreateIndex
CREATE UNIQUE INDEX "LearningQuiz_documentRevisionId_key" ON "LearningQuiz"("documentRevisionId");

-- CreateIndex
CREATE INDEX "LearningQuiz_userId_idx" ON "LearningQuiz"("userId");

-- CreateIndex
CREATE INDEX "LearningQuiz_chatThreadId_idx" ON "LearningQuiz"("chatThreadId");

-- CreateIndex
CREATE INDEX "LearningQuiz_documentFileId_idx" ON "LearningQuiz"("documentFileId");

-- CreateIndex
CREATE INDEX "LearningQuiz_startsAt_createdAt_idx" ON "LearningQuiz"("startsAt" DESC, "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "ops_incidents_user_id_key" ON "ops_incidents"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "AgentPreset_userId_key" ON "AgentPreset"("userId");

-- CreateIndex
CREATE INDEX "AgentPreset_startsAt_createdAt_idx" ON "AgentPreset"("startsAt" DESC, "createdAt");

-- CreateIndex
CREATE INDEX "StoreTag_userId_idx" ON "StoreTag"("userId");

-- CreateIndex
CREATE INDEX "StoreTag_startsAt_createdAt_idx" ON "StoreTag"("startsAt" DESC, "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "billing_invoices_ops_deployment_id_key" ON "billing_invoices"("ops_deployment_id");

-- CreateIndex
CREATE INDEX "billing_invoices_user_id_idx" ON "billing_invoices"("user_id");

-- CreateIndex
CREATE INDEX "billing_invoices_support_reply_id_idx" ON "billing_invoices"("support_reply_id");

-- CreateIndex
CREATE INDEX "billing_invoices_starts_at_created_at_idx" ON "billing_invoices"("starts_at" DESC, "created_at");

-- CreateIndex
CREATE INDEX "ChatReaction_userId_idx" ON "ChatReaction"("userId");

-- CreateIndex
CREATE INDEX "ChatReaction_shopVariantId_idx" ON "ChatReaction"("shopVariantId");

-- CreateIndex
CREATE INDEX "ChatReaction_reviewerId_idx" ON "ChatReaction"("reviewerId");

-- CreateIndex
CREATE INDEX "ProjectSubtask_userId_idx" ON "ProjectSubtask"("userId");

-- CreateIndex
CREATE INDEX "ProjectSubtask_chatMessageId_idx" ON "ProjectSubtask"("chatMessageId");

-- CreateIndex
CREATE INDEX "ProjectSubtask_memberId_idx" ON "ProjectSubtask"("memberId");

-- CreateIndex
CREATE INDEX "ProjectSubtask_startsAt_createdAt_idx" ON "ProjectSubtask"("startsAt" DESC, "createdAt");

-- CreateIndex
CREATE INDEX "crm_stages_user_id_idx" ON "crm_stages"("user_id");

-- CreateIndex
CREATE INDEX "crm_stages_parent_id_idx" ON "crm_stages"("parent_id");

-- CreateIndex
CREATE INDEX "crm_stages_starts_at_created_at_idx" ON "crm_stages"("starts_at" DESC, "created_at");

-- CreateIndex
CREATE INDEX "DocumentShare_userId_idx" ON "DocumentShare"("userId");

-- CreateIndex
CREATE INDEX "DocumentShare_shopProductId_idx" ON "DocumentShare"("shopProductId");

-- CreateIndex
CREATE INDEX "DocumentShare_learningQuizId_idx" ON "DocumentShare"("learningQuizId");

-- CreateIndex
CREATE INDEX "DocumentShare_workspaceId_idx" ON "DocumentShare"("workspaceId");

-- CreateIndex
CREATE UNIQUE INDEX "DocumentShare_userId_reference_key" ON "DocumentShare"("userId", "reference");

-- CreateIndex
CREATE UNIQUE INDEX "SupportQueue_chatAttachmentId_key" ON "SupportQueue"("chatAttachmentId");

-- CreateIndex
CREATE INDEX "SupportQueue_userId_idx" ON "SupportQueue"("userId");

-- CreateIndex
CREATE INDEX "SupportQueue_opsIncidentId_idx" ON "SupportQueue"("opsIncidentId");

-- CreateIndex
CREATE INDEX "SupportQueue_shopPriceId_idx" ON "SupportQueue"("shopPriceId");

-- CreateIndex
CREATE INDEX "shop_stocks_user_id_idx" ON "shop_stocks"("user_id");

-- CreateIndex
CREATE INDEX "shop_stocks_document_file_id_idx" ON "shop_stocks"("document_file_id");

-- CreateIndex
CREATE INDEX "shop_stocks_project_subtask_id_idx" ON "shop_stocks"("project_subtask_id");

-- CreateIndex
CREATE INDEX "shop_stocks_tags_idx" ON "shop_stocks" USING GIN ("tags");

-- CreateIndex
CREATE UNIQUE INDEX "LearningQuestion_auditEventId_key" ON "LearningQuestion"("auditEventId");

-- CreateIndex
CREATE UNIQUE INDEX "LearningQuestion_chatMessageId_key" ON "LearningQuestion"("chatMessageId");

-- CreateIndex
CREATE INDEX "LearningQuestion_userId_idx" ON "LearningQuestion"("userId");

-- CreateIndex
CREATE INDEX "LearningQuestion_learningCourseId_idx" ON "LearningQuestion"("learningCourseId");

-- CreateIndex
CREATE INDEX "LearningQuestion_startsAt_createdAt_idx" ON "LearningQuestion"("startsAt" DESC, "createdAt");

-- CreateIndex
CREATE INDEX "OpsAlert_userId_idx" ON "OpsAlert"("userId");

-- CreateIndex
CREATE INDEX "OpsAlert_documentFolderId_idx" ON "OpsAlert"("documentFolderId");

-- CreateIndex
CREATE INDEX "OpsAlert_billingAccountId_idx" ON "OpsAlert"("billingAccountId");

-- CreateIndex
CREATE INDEX "OpsAlert_reviewerId_idx" ON "OpsAlert"("reviewerId");

-- CreateIndex
CREATE INDEX "OpsAlert_startsAt_createdAt_idx" ON "OpsAlert"("startsAt" DESC, "createdAt");

-- CreateIndex
CREATE INDEX "agent_schedules_user_id_idx" ON "agent_schedules"("user_id");

-- CreateIndex
CREATE INDEX "agent_schedules_reviewer_id_idx" ON "agent_schedules"("reviewer_id");

-- CreateIndex
CREATE INDEX "StoreCategory_userId_idx" ON "StoreCategory"("userId");

-- CreateIndex
CREATE INDEX "StoreCategory_supportReplyId_idx" ON "StoreCategory"("supportReplyId");

-- CreateIndex
CREATE INDEX "StoreCategory_reviewerId_idx" ON "StoreCategory"("reviewerId");

-- CreateIndex
CREATE INDEX "StoreCategory_startsAt_createdAt_idx" ON "StoreCategory"("startsAt" DESC, "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "StoreCategory_userId_reference_key" ON "StoreCategory"("userId", "reference");

-- CreateIndex
CREATE INDEX "BillingInvoiceLine_userId_idx" ON "BillingInvoiceLine"("userId");

-- CreateIndex
CREATE INDEX "BillingInvoiceLine_parentId_idx" ON "BillingInvoiceLine"("parentId");

-- CreateIndex
CREATE INDEX "chat_mentions_user_id_idx" ON "chat_mentions"("user_id");

-- CreateIndex
CREATE INDEX "ProjectComment_userId_idx" ON "ProjectComment"("userId");

-- CreateIndex
CREATE INDEX "ProjectComment_startsAt_createdAt_idx" ON "ProjectComment"("startsAt" DESC, "createdAt");

-- CreateIndex
CREATE INDEX "CrmActivity_userId_idx" ON "CrmActivity"("userId");

-- CreateIndex
CREATE INDEX "CrmActivity_chatThreadId_idx" ON "CrmActivity"("chatThreadId");

-- CreateIndex
CREATE INDEX "document_templates_user_id_idx" ON "document_templates"("user_id");

-- CreateIndex
CREATE INDEX "document_templates_document_folder_id_idx" ON "document_templates"("document_folder_id");

-- CreateIndex
CREATE INDEX "document_templates_store_version_id_idx" ON "document_templates"("store_version_id");

-- CreateIndex
CREATE INDEX "document_templates_starts_at_created_at_idx" ON "document_templates"("starts_at" DESC, "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "SupportSla_opsAlertId_key" ON "SupportSla"("opsAlertId");

-- CreateIndex
CREATE INDEX "SupportSla_userId_idx" ON "SupportSla"("userId");

-- CreateIndex
CREATE INDEX "SupportSla_crmCompanyId_idx" ON "SupportSla"("crmCompanyId");

-- CreateIndex
CREATE INDEX "SupportSla_chatThreadId_idx" ON "SupportSla"("chatThreadId");

-- CreateIndex
CREATE UNIQUE INDEX "SupportSla_userId_reference_key" ON "SupportSla"("userId", "reference");

-- CreateIndex
CREATE INDEX "ShopCart_userId_idx" ON "ShopCart"("userId");

-- CreateIndex
CREATE INDEX "ShopCart_shopVariantId_idx" ON "ShopCart"("shopVariantId");

-- CreateIndex
CREATE INDEX "ShopCart_projectColumnId_idx" ON "ShopCart"("projectColumnId");

-- CreateIndex
CREATE INDEX "ShopCart_agentNodeId_idx" ON "ShopCart"("agentNodeId");

-- CreateIndex
CREATE UNIQUE INDEX "ShopCart_userId_reference_key" ON "ShopCart"("userId", "reference");

-- CreateIndex
CREATE INDEX "learning_answers_user_id_idx" ON "learning_answers"("user_id");

-- CreateIndex
CREATE INDEX "learning_answers_starts_at_created_at_idx" ON "learning_answers"("starts_at" DESC, "created_at");

-- CreateIndex
CREATE INDEX "OpsMetric_userId_idx" ON "OpsMetric"("userId");

-- CreateIndex
CREATE INDEX "OpsMetric_reviewerId_idx" ON "OpsMetric"("reviewerId");

-- CreateIndex
CREATE INDEX "AgentExecution_userId_idx" ON "AgentExecution"("userId");

-- CreateIndex
CREATE INDEX "AgentExecution_startsAt_createdAt_idx" ON "AgentExecution"("startsAt" DESC, "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "store_screenshots_user_id_key" ON "store_screenshots"("user_id");

-- CreateIndex
CREATE INDEX "BillingPayment_userId_idx" ON "BillingPayment"("userId");

-- CreateIndex
CREATE INDEX "BillingPayment_projectCommentId_idx" ON "BillingPayment"("projectCommentId");

-- CreateIndex
CREATE INDEX "BillingPayment_billingAccountId_idx" ON "BillingPayment"("billingAccountId");

-- CreateIndex
CREATE INDEX "BillingPayment_startsAt_createdAt_idx" ON "BillingPayment"("startsAt" DESC, "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "ChatReadMark_chatReactionId_key" ON "ChatReadMark"("chatReactionId");

-- CreateIndex
CREATE INDEX "ChatReadMark_userId_idx" ON "ChatReadMark"("userId");

-- CreateIndex
CREATE INDEX "ChatReadMark_agentScheduleId_idx" ON "ChatReadMark"("agentScheduleId");

-- CreateIndex
CREATE INDEX "ChatReadMark_projectColumnId_idx" ON "ChatReadMark"("projectColumnId");

-- CreateIndex
CREATE INDEX "ChatReadMark_reviewerId_idx" ON "ChatReadMark"("reviewerId");

-- CreateIndex
CREATE INDEX "ChatReadMark_tags_idx" ON "ChatReadMark" USING GIN ("tags");

-- CreateIndex
CREATE UNIQUE INDEX "ChatReadMark_userId_reference_key" ON "ChatReadMark"("userId", "reference");

-- CreateIndex
CREATE INDEX "project_milestones_user_id_idx" ON "project_milestones"("user_id");

-- CreateIndex
CREATE INDEX "project_milestones_learning_answer_id_idx" ON "project_milestones"("learning_answer_id");

-- CreateIndex
CREATE INDEX "project_milestones_shop_price_id_idx" ON "project_milestones"("shop_price_id");

-- CreateIndex
CREATE UNIQUE INDEX "project_milestones_user_id_reference_key" ON "project_milestones"("user_id", "reference");

-- CreateIndex
CREATE INDEX "CrmNote_userId_idx" ON "CrmNote"("userId");

-- CreateIndex
CREATE INDEX "CrmNote_agentNodeId_idx" ON "CrmNote"("agentNodeId");

-- CreateIndex
CREATE INDEX "CrmNote_reviewerId_idx" ON "CrmNote"("reviewerId");

-- CreateIndex
CREATE INDEX "CrmNote_startsAt_createdAt_idx" ON "CrmNote"("startsAt" DESC, "createdAt");

-- CreateIndex
CREATE INDEX "DocumentSignature_userId_idx" ON "DocumentSignature"("userId");

-- CreateIndex
CREATE INDEX "DocumentSignature_projectMilestoneId_idx" ON "DocumentSignature"("projectMilestoneId");

-- CreateIndex
CREATE INDEX "DocumentSignature_agentScheduleId_idx" ON "DocumentSignature"("agentScheduleId");

-- CreateIndex
CREATE INDEX "DocumentSignature_storeListingId_idx" ON "DocumentSignature"("storeListingId");

-- CreateIndex
CREATE INDEX "support_ratings_user_id_idx" ON "support_ratings"("user_id");

-- CreateIndex
CREATE INDEX "support_ratings_project_comment_id_idx" ON "support_ratings"("project_comment_id");

-- CreateIndex
CREATE INDEX "support_ratings_reviewer_id_idx" ON "support_ratings"("reviewer_id");

-- CreateIndex
CREATE UNIQUE INDEX "ShopCartLine_billingInvoiceLineId_key" ON "ShopCartLine"("billingInvoiceLineId");

-- CreateIndex
CREATE INDEX "ShopCartLine_userId_idx" ON "ShopCartLine"("userId");

-- CreateIndex
CREATE INDEX "ShopCartLine_opsMetricId_idx" ON "ShopCartLine"("opsMetricId");

-- CreateIndex
CREATE INDEX "ShopCartLine_agentExecutionId_idx" ON "ShopCartLine"("agentExecutionId");

-- CreateIndex
CREATE INDEX "LearningAttempt_userId_idx" ON "LearningAttempt"("userId");

-- CreateIndex
CREATE INDEX "LearningAttempt_reviewerId_idx" ON "LearningAttempt"("reviewerId");

-- CreateIndex
CREATE INDEX "LearningAttempt_tags_idx" ON "LearningAttempt" USING GIN ("tags");

-- CreateIndex
CREATE UNIQUE INDEX "ops_dashboards_user_id_key" ON "ops_dashboards"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "ops_dashboards_user_id_reference_key" ON "ops_dashboards"("user_id", "reference");

-- CreateIndex
CREATE INDEX "AgentExecutionStep_userId_idx" ON "AgentExecutionStep"("userId");

-- CreateIndex
CREATE INDEX "AgentExecutionStep_notificationId_idx" ON "AgentExecutionStep"("notificationId");

-- CreateIndex
CREATE INDEX "AgentExecutionStep_tags_idx" ON "AgentExecutionStep" USING GIN ("tags");

-- CreateIndex
CREATE INDEX "StoreFavourite_userId_idx" ON "StoreFavourite"("userId");

-- CreateIndex
CREATE INDEX "StoreFavourite_projectMilestoneId_idx" ON "StoreFavourite"("projectMilestoneId");

-- CreateIndex
CREATE INDEX "StoreFavourite_projectBoardId_idx" ON "StoreFavourite"("projectBoardId");

-- CreateIndex
CREATE INDEX "billing_refunds_user_id_idx" ON "billing_refunds"("user_id");

-- CreateIndex
CREATE INDEX "billing_refunds_shop_cart_id_idx" ON "billing_refunds"("shop_cart_id");

-- CreateIndex
CREATE UNIQUE INDEX "ChatDraft_userId_key" ON "ChatDraft"("userId");

-- CreateIndex
CREATE INDEX "ChatDraft_learningCourseId_idx" ON "ChatDraft"("learningCourseId");

-- CreateIndex
CREATE INDEX "ChatDraft_shopProductId_idx" ON "ChatDraft"("shopProductId");

-- CreateIndex
CREATE INDEX "ChatDraft_shopStockId_idx" ON "ChatDraft"("shopStockId");

-- CreateIndex
CREATE INDEX "ChatDraft_reviewerId_idx" ON "ChatDraft"("reviewerId");

-- CreateIndex
CREATE INDEX "ChatDraft_parentId_idx" ON "ChatDraft"("parentId");

-- CreateIndex
CREATE INDEX "ChatDraft_tags_idx" ON "ChatDraft" USING GIN ("tags");

-- CreateIndex
CREATE INDEX "ProjectSprint_userId_idx" ON "ProjectSprint"("userId");

-- CreateIndex
CREATE INDEX "ProjectSprint_crmActivityId_idx" ON "ProjectSprint"("crmActivityId");

-- CreateIndex
CREATE INDEX "crm_segments_user_id_idx" ON "crm_segments"("user_id");

-- CreateIndex
CREATE INDEX "DocumentApproval_userId_idx" ON "DocumentApproval"("userId");

-- CreateIndex
CREATE INDEX "DocumentApproval_opsServerId_idx" ON "DocumentApproval"("opsServerId");

-- CreateIndex
CREATE INDEX "DocumentApproval_chatReactionId_idx" ON "DocumentApproval"("chatReactionId");

-- CreateIndex
CREATE INDEX "SupportArticle_userId_idx" ON "SupportArticle"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "SupportArticle_userId_reference_key" ON "SupportArticle"("userId", "reference");

-- CreateIndex
CREATE INDEX "shop_orders_user_id_idx" ON "shop_orders"("user_id");

-- CreateIndex
CREATE INDEX "LearningCertificate_userId_idx" ON "LearningCertificate"("userId");

-- CreateIndex
CREATE INDEX "LearningCertificate_chatDraftId_idx" ON "LearningCertificate"("chatDraftId");

-- CreateIndex
CREATE INDEX "LearningCertificate_projectColumnId_idx" ON "LearningCertificate"("projectColumnId");

-- CreateIndex
CREATE INDEX "LearningCertificate_reviewerId_idx" ON "LearningCertificate"("reviewerId");

-- CreateIndex
CREATE INDEX "OpsWidget_userId_idx" ON "OpsWidget"("userId");

-- CreateIndex
CREATE INDEX "OpsWidget_tags_idx" ON "OpsWidget" USING GIN ("tags");

-- CreateIndex
CREATE INDEX "agent_execution_logs_user_id_idx" ON "agent_execution_logs"("user_id");

-- CreateIndex
CREATE INDEX "agent_execution_logs_parent_id_idx" ON "agent_execution_logs"("parent_id");

-- CreateIndex
CREATE INDEX "StoreDownload_userId_idx" ON "StoreDownload"("userId");

-- CreateIndex
CREATE INDEX "StoreDownload_shopStockId_idx" ON "StoreDownload"("shopStockId");

-- CreateIndex
CREATE INDEX "StoreDownload_documentFolderId_idx" ON "StoreDownload"("documentFolderId");

-- CreateIndex
CREATE INDEX "BillingCredit_userId_idx" ON "BillingCredit"("userId");

-- CreateIndex
CREATE INDEX "BillingCredit_apiKeyId_idx" ON "BillingCredit"("apiKeyId");

-- CreateIndex
CREATE INDEX "BillingCredit_shopStockId_idx" ON "BillingCredit"("shopStockId");

-- CreateIndex
CREATE INDEX "BillingCredit_memberId_idx" ON "BillingCredit"("memberId");

-- CreateIndex
CREATE UNIQUE INDEX "BillingCredit_userId_reference_key" ON "BillingCredit"("userId", "reference");

-- CreateIndex
CREATE INDEX "chat_labels_user_id_idx" ON "chat_labels"("user_id");

-- CreateIndex
CREATE INDEX "chat_labels_agent_execution_step_id_idx" ON "chat_labels"("agent_execution_step_id");

-- CreateIndex
CREATE INDEX "chat_labels_store_tag_id_idx" ON "chat_labels"("store_tag_id");

-- CreateIndex
CREATE INDEX "chat_labels_billing_invoice_line_id_idx" ON "chat_labels"("billing_invoice_line_id");

-- CreateIndex
CREATE INDEX "chat_labels_reviewer_id_idx" ON "chat_labels"("reviewer_id");

-- CreateIndex
CREATE INDEX "ProjectTimeEntry_userId_idx" ON "ProjectTimeEntry"("userId");

-- CreateIndex
CREATE INDEX "ProjectTimeEntry_billingPaymentId_idx" ON "ProjectTimeEntry"("billingPaymentId");

-- CreateIndex
CREATE INDEX "ProjectTimeEntry_memberId_idx" ON "ProjectTimeEntry"("memberId");

-- CreateIndex
CREATE INDEX "CrmCampaign_userId_idx" ON "CrmCampaign"("userId");

-- CreateIndex
CREATE INDEX "CrmCampaign_shopOrderId_idx" ON "CrmCampaign"("shopOrderId");

-- CreateIndex
CREATE INDEX "CrmCampaign_billingPlanId_idx" ON "CrmCampaign"("billingPlanId");

-- CreateIndex
CREATE UNIQUE INDEX "CrmCampaign_userId_reference_key" ON "CrmCampaign"("userId", "reference");

-- CreateIndex
CREATE INDEX "document_bookmarks_user_id_idx" ON "document_bookmarks"("user_id");

-- CreateIndex
CREATE INDEX "document_bookmarks_project_milestone_id_idx" ON "document_bookmarks"("project_milestone_id");

-- CreateIndex
CREATE INDEX "document_bookmarks_agent_node_id_idx" ON "document_bookmarks"("agent_node_id");

-- CreateIndex
CREATE INDEX "document_bookmarks_reviewer_id_idx" ON "document_bookmarks"("reviewer_id");

-- CreateIndex
CREATE INDEX "SupportArticleView_userId_idx" ON "SupportArticleView"("userId");

-- CreateIndex
CREATE INDEX "SupportArticleView_shopProductId_idx" ON "SupportArticleView"("shopProductId");

-- CreateIndex
CREATE INDEX "ShopOrderLine_userId_idx" ON "ShopOrderLine"("userId");

-- CreateIndex
CREATE INDEX "ShopOrderLine_chatMessageId_idx" ON "ShopOrderLine"("chatMessageId");

-- CreateIndex
CREATE INDEX "ShopOrderLine_reviewerId_idx" ON "ShopOrderLine"("reviewerId");

-- CreateIndex
CREATE UNIQUE INDEX "ShopOrderLine_userId_reference_key" ON "ShopOrderLine"("userId", "reference");

-- CreateIndex
CREATE UNIQUE INDEX "learning_enrolments_workspace_id_key" ON "learning_enrolments"("workspace_id");

-- CreateIndex
CREATE INDEX "learning_enrolments_user_id_idx" ON "learning_enrolments"("user_id");

-- CreateIndex
CREATE INDEX "learning_enrolments_shop_stock_id_idx" ON "learning_enrolments"("shop_stock_id");

-- CreateIndex
CREATE INDEX "learning_enrolments_shop_order_line_id_idx" ON "learning_enrolments"("shop_order_line_id");

-- CreateIndex
CREATE UNIQUE INDEX "OpsRunbook_agentScheduleId_key" ON "OpsRunbook"("agentScheduleId");

-- CreateIndex
CREATE INDEX "OpsRunbook_userId_idx" ON "OpsRunbook"("userId");

-- CreateIndex
CREATE INDEX "OpsRunbook_projectTaskId_idx" ON "OpsRunbook"("projectTaskId");

-- CreateIndex
CREATE INDEX "OpsRunbook_projectSubtaskId_idx" ON "OpsRunbook"("projectSubtaskId");

-- CreateIndex
CREATE INDEX "OpsRunbook_reviewerId_idx" ON "OpsRunbook"("reviewerId");

-- CreateIndex
CREATE INDEX "AgentWebhook_userId_idx" ON "AgentWebhook"("userId");

-- CreateIndex
CREATE INDEX "AgentWebhook_shopCartLineId_idx" ON "AgentWebhook"("shopCartLineId");

-- CreateIndex
CREATE INDEX "AgentWebhook_projectSubtaskId_idx" ON "AgentWebhook"("projectSubtaskId");

-- CreateIndex
CREATE INDEX "AgentWebhook_agentScheduleId_idx" ON "AgentWebhook"("agentScheduleId");

-- CreateIndex
CREATE INDEX "store_reports_user_id_idx" ON "store_reports"("user_id");

-- CreateIndex
CREATE INDEX "store_reports_ops_incident_id_idx" ON "store_reports"("ops_incident_id");

-- CreateIndex
CREATE INDEX "store_reports_store_screenshot_id_idx" ON "store_reports"("store_screenshot_id");

-- CreateIndex
CREATE INDEX "BillingCoupon_userId_idx" ON "BillingCoupon"("userId");

-- CreateIndex
CREATE INDEX "BillingCoupon_reviewerId_idx" ON "BillingCoupon"("reviewerId");

-- CreateIndex
CREATE UNIQUE INDEX "ChatEmbedding_userId_key" ON "ChatEmbedding"("userId");

-- CreateIndex
CREATE INDEX "ChatEmbedding_crmStageId_idx" ON "ChatEmbedding"("crmStageId");

-- CreateIndex
CREATE INDEX "ChatEmbedding_shopCartId_idx" ON "ChatEmbedding"("shopCartId");

-- CreateIndex
CREATE INDEX "ChatEmbedding_supportSlaId_idx" ON "ChatEmbedding"("supportSlaId");

-- CreateIndex
CREATE INDEX "ChatEmbedding_parentId_idx" ON "ChatEmbedding"("parentId");

-- CreateIndex
CREATE UNIQUE INDEX "ChatEmbedding_userId_reference_key" ON "ChatEmbedding"("userId", "reference");

-- CreateIndex
CREATE INDEX "project_checklists_user_id_idx" ON "project_checklists"("user_id");

-- CreateIndex
CREATE INDEX "project_checklists_document_share_id_idx" ON "project_checklists"("document_share_id");

-- CreateIndex
CREATE INDEX "CrmEmailEvent_userId_idx" ON "CrmEmailEvent"("userId");

-- CreateIndex
CREATE INDEX "CrmEmailEvent_startsAt_createdAt_idx" ON "CrmEmailEvent"("startsAt" DESC, "createdAt");

-- CreateIndex
CREATE INDEX "DocumentArchive_userId_idx" ON "DocumentArchive"("userId");

-- CreateIndex
CREATE INDEX "DocumentArchive_opsDashboardId_idx" ON "DocumentArchive"("opsDashboardId");

-- CreateIndex
CREATE INDEX "DocumentArchive_parentId_idx" ON "DocumentArchive"("parentId");

-- CreateIndex
CREATE UNIQUE INDEX "DocumentArchive_userId_reference_key" ON "DocumentArchive"("userId", "reference");

-- CreateIndex
CREATE INDEX "support_escalations_user_id_idx" ON "support_escalations"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "ShopShipment_userId_key" ON "ShopShipment"("userId");

-- CreateIndex
CREATE INDEX "ShopShipment_chatLabelId_idx" ON "ShopShipment"("chatLabelId");

-- CreateIndex
CREATE INDEX "ShopShipment_agentExecutionId_idx" ON "ShopShipment"("agentExecutionId");

-- CreateIndex
CREATE INDEX "LearningCohort_userId_idx" ON "LearningCohort"("userId");

-- CreateIndex
CREATE INDEX "LearningCohort_reviewerId_idx" ON "LearningCohort"("reviewerId");

-- CreateIndex
CREATE INDEX "LearningCohort_parentId_idx" ON "LearningCohort"("parentId");

-- CreateIndex
CREATE UNIQUE INDEX "LearningCohort_userId_reference_key" ON "LearningCohort"("userId", "reference");

-- CreateIndex
CREATE INDEX "ops_rotations_user_id_idx" ON "ops_rotations"("user_id");

-- CreateIndex
CREATE INDEX "ops_rotations_document_file_id_idx" ON "ops_rotations"("document_file_id");

-- CreateIndex
CREATE INDEX "ops_rotations_store_version_id_idx" ON "ops_rotations"("store_version_id");

-- CreateIndex
CREATE INDEX "ops_rotations_reviewer_id_idx" ON "ops_rotations"("reviewer_id");

-- CreateIndex
CREATE INDEX "ops_rotations_starts_at_created_at_idx" ON "ops_rotations"("starts_at" DESC, "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "ops_rotations_user_id_reference_key" ON "ops_rotations"("user_id", "reference");

-- CreateIndex
CREATE UNIQUE INDEX "AgentSecret_shopCartId_key" ON "AgentSecret"("shopCartId");

-- CreateIndex
CREATE INDEX "AgentSecret_userId_idx" ON "AgentSecret"("userId");

-- CreateIndex
CREATE INDEX "AgentSecret_shopProductId_idx" ON "AgentSecret"("shopProductId");

-- CreateIndex
CREATE INDEX "AgentSecret_supportQueueId_idx" ON "AgentSecret"("supportQueueId");

-- CreateIndex
CREATE INDEX "AgentSecret_tags_idx" ON "AgentSecret" USING GIN ("tags");

-- CreateIndex
CREATE INDEX "StorePayout_userId_idx" ON "StorePayout"("userId");

-- CreateIndex
CREATE INDEX "billing_tax_rates_user_id_idx" ON "billing_tax_rates"("user_id");

-- CreateIndex
CREATE INDEX "billing_tax_rates_store_listing_id_idx" ON "billing_tax_rates"("store_listing_id");

-- CreateIndex
CREATE INDEX "billing_tax_rates_agent_secret_id_idx" ON "billing_tax_rates"("agent_secret_id");

-- CreateIndex
CREATE INDEX "billing_tax_rates_billing_payment_id_idx" ON "billing_tax_rates"("billing_payment_id");

-- CreateIndex
CREATE INDEX "billing_tax_rates_reviewer_id_idx" ON "billing_tax_rates"("reviewer_id");

-- CreateIndex
CREATE INDEX "billing_tax_rates_parent_id_idx" ON "billing_tax_rates"("parent_id");

-- CreateIndex
CREATE INDEX "ChatModelUsage_userId_idx" ON "ChatModelUsage"("userId");

-- CreateIndex
CREATE INDEX "ChatModelUsage_crmCampaignId_idx" ON "ChatModelUsage"("crmCampaignId");

-- CreateIndex
CREATE INDEX "ProjectWatcher_userId_idx" ON "ProjectWatcher"("userId");

-- CreateIndex
CREATE INDEX "ProjectWatcher_documentApprovalId_idx" ON "ProjectWatcher"("documentApprovalId");

-- CreateIndex
CREATE INDEX "ProjectWatcher_chatMessageId_idx" ON "ProjectWatcher"("chatMessageId");

-- CreateIndex
CREATE INDEX "ProjectWatcher_parentId_idx" ON "ProjectWatcher"("parentId");

-- CreateIndex
CREATE INDEX "crm_forms_user_id_idx" ON "crm_forms"("user_id");

-- CreateIndex
CREATE INDEX "crm_forms_document_revision_id_idx" ON "crm_forms"("document_revision_id");

-- CreateIndex
CREATE INDEX "crm_forms_reviewer_id_idx" ON "crm_forms"("reviewer_id");

-- CreateIndex
CREATE INDEX "crm_forms_starts_at_created_at_idx" ON "crm_forms"("starts_at" DESC, "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "DocumentImport_userId_key" ON "DocumentImport"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "DocumentImport_shopCartId_key" ON "DocumentImport"("shopCartId");

-- CreateIndex
CREATE INDEX "DocumentImport_supportMacroId_idx" ON "DocumentImport"("supportMacroId");

-- CreateIndex
CREATE UNIQUE INDEX "DocumentImport_userId_reference_key" ON "DocumentImport"("userId", "reference");

-- CreateIndex
CREATE INDEX "SupportMerge_userId_idx" ON "SupportMerge"("userId");

-- CreateIndex
CREATE INDEX "SupportMerge_agentGraphId_idx" ON "SupportMerge"("agentGraphId");

-- CreateIndex
CREATE INDEX "SupportMerge_opsRunbookId_idx" ON "SupportMerge"("opsRunbookId");

-- CreateIndex
CREATE INDEX "SupportMerge_workspaceId_idx" ON "SupportMerge"("workspaceId");

-- CreateIndex
CREATE INDEX "shop_returns_user_id_idx" ON "shop_returns"("user_id");

-- CreateIndex
CREATE INDEX "shop_returns_learning_certificate_id_idx" ON "shop_returns"("learning_certificate_id");

-- CreateIndex
CREATE INDEX "shop_returns_agent_secret_id_idx" ON "shop_returns"("agent_secret_id");

-- CreateIndex
CREATE INDEX "shop_returns_tags_idx" ON "shop_returns" USING GIN ("tags");

-- CreateIndex
CREATE UNIQUE INDEX "shop_returns_user_id_reference_key" ON "shop_returns"("user_id", "reference");

-- CreateIndex
CREATE INDEX "LearningBadge_userId_idx" ON "LearningBadge"("userId");

-- CreateIndex
CREATE INDEX "LearningBadge_storeDownloadId_idx" ON "LearningBadge"("storeDownloadId");

-- CreateIndex
CREATE INDEX "LearningBadge_agentPresetId_idx" ON "LearningBadge"("agentPresetId");

-- CreateIndex
CREATE INDEX "LearningBadge_reviewerId_idx" ON "LearningBadge"("reviewerId");

-- CreateIndex
CREATE INDEX "LearningBadge_startsAt_createdAt_idx" ON "LearningBadge"("startsAt" DESC, "createdAt");

-- CreateIndex
CREATE INDEX "OpsProbe_userId_idx" ON "OpsProbe"("userId");

-- CreateIndex
CREATE INDEX "OpsProbe_startsAt_createdAt_idx" ON "OpsProbe"("startsAt" DESC, "createdAt");

-- CreateIndex
CREATE INDEX "_ShopCartLineLinks_B_index" ON "_ShopCartLineLinks"("B");

-- CreateIndex
CREATE INDEX "_AgentGraphLinks_B_index" ON "_AgentGraphLinks"("B");

-- CreateIndex
CREATE INDEX "_MemberLinks_B_index" ON "_MemberLinks"("B");

-- CreateIndex
CREATE INDEX "_LearningQuestionLinks_B_index" ON "_LearningQuestionLinks"("B");

-- CreateIndex
CREATE INDEX "_ChatMessageLinks_B_index" ON "_ChatMessageLinks"("B");

-- CreateIndex
CREATE INDEX "_OpsDeploymentLinks_B_index" ON "_OpsDeploymentLinks"("B");

-- CreateIndex
CREATE INDEX "_DocumentRevisionLinks_B_index" ON "_DocumentRevisionLinks"("B");

-- CreateIndex
CREATE INDEX "_ProjectSprintLinks_B_index" ON "_ProjectSprintLinks"("B");

-- CreateIndex
CREATE INDEX "_BillingInvoiceLinks_B_index" ON "_BillingInvoiceLinks"("B");

-- CreateIndex
CREATE INDEX "_CrmActivityLinks_B_index" ON "_CrmActivityLinks"("B");

-- CreateIndex
CREATE INDEX "_SupportTicketLinks_B_index" ON "_SupportTicketLinks"("B");

-- CreateIndex
CREATE INDEX "_AgentExecutionLogLinks_B_index" ON "_AgentExecutionLogLinks"("B");

-- CreateIndex
CREATE INDEX "_StoreScreenshotLinks_B_index" ON "_StoreScreenshotLinks"("B");

-- CreateIndex
CREATE INDEX "_ChatEmbeddingLinks_B_index" ON "_ChatEmbeddingLinks"("B");

-- CreateIndex
CREATE INDEX "_OpsRotationLinks_B_index" ON "_OpsRotationLinks"("B");

-- CreateIndex
CREATE INDEX "_SupportArticleViewLinks_B_index" ON "_SupportArticleViewLinks"("B");

-- CreateIndex
CREATE INDEX "_DocumentImportLinks_B_index" ON "_DocumentImportLinks"("B");

-- AddForeignKey
ALTER TABLE "Workspace" ADD CONSTRAINT "Workspace_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Workspace" ADD CONSTRAINT "Workspace_reviewerId_fkey" FOREIGN KEY ("reviewerId") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Team" ADD CONSTRAINT "Team_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "members" ADD CONSTRAINT "members_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "members" ADD CONSTRAINT "members_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "Team"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "members" ADD CONSTRAINT "members_reviewer_id_fkey" FOREIGN KEY ("reviewer_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "members" ADD CONSTRAINT "members_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "members"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "members"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_teamId_fkey" FOREIGN KEY ("teamId") REFERENCES "Team"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Invitation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "api_keys" ADD CONSTRAINT "api_keys_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "api_keys" ADD CONSTRAINT "api_keys_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "members"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Role" ADD CONSTRAINT "Role_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Role" ADD CONSTRAINT "Role_teamId_fkey" FOREIGN KEY ("teamId") REFERENCES "Team"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Role" ADD CONSTRAINT "Role_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Role" ADD CONSTRAINT "Role_reviewerId_fkey" FOREIGN KEY ("reviewerId") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AuditEvent" ADD CONSTRAINT "AuditEvent_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notifications" ADD CONSTRAINT "notifications_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notifications" ADD CONSTRAINT "notifications_api_key_id_fkey" FOREIGN KEY ("api_key_id") REFERENCES "api_keys"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgentGraph" ADD CONSTRAINT "AgentGraph_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgentGraph" ADD CONSTRAINT "AgentGraph_roleId_fkey" FOREIGN KEY ("roleId") REFERENCES "Role"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StoreListing" ADD CONSTRAINT "StoreListing_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StoreListing" ADD CONSTRAINT "StoreListing_roleId_fkey" FOREIGN KEY ("roleId") REFERENCES "Role"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StoreListing" ADD CONSTRAINT "StoreListing_reviewerId_fkey" FOREIGN KEY ("reviewerId") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "billing_accounts" ADD CONSTRAINT "billing_accounts_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChatThread" ADD CONSTRAINT "ChatThread_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChatThread" ADD CONSTRAINT "ChatThread_billingAccountId_fkey" FOREIGN KEY ("billingAccountId") REFERENCES "billing_accounts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProjectBoard" ADD CONSTRAINT "ProjectBoard_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProjectBoard" ADD CONSTRAINT "ProjectBoard_roleId_fkey" FOREIGN KEY ("roleId") REFERENCES "Role"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProjectBoard" ADD CONSTRAINT "ProjectBoard_invitationId_fkey" FOREIGN KEY ("invitationId") REFERENCES "Invitation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProjectBoard" ADD CONSTRAINT "ProjectBoard_agentGraphId_fkey" FOREIGN KEY ("agentGraphId") REFERENCES "AgentGraph"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "crm_companys" ADD CONSTRAINT "crm_companys_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "crm_companys" ADD CONSTRAINT "crm_companys_notification_id_fkey" FOREIGN KEY ("notification_id") REFERENCES "notifications"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "crm_companys" ADD CONSTRAINT "crm_companys_api_key_id_fkey" FOREIGN KEY ("api_key_id") REFERENCES "api_keys"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DocumentFolder" ADD CONSTRAINT "DocumentFolder_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DocumentFolder" ADD CONSTRAINT "DocumentFolder_projectBoardId_fkey" FOREIGN KEY ("projectBoardId") REFERENCES "ProjectBoard"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DocumentFolder" ADD CONSTRAINT "DocumentFolder_invitationId_fkey" FOREIGN KEY ("invitationId") REFERENCES "Invitation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DocumentFolder" ADD CONSTRAINT "DocumentFolder_agentGraphId_fkey" FOREIGN KEY ("agentGraphId") REFERENCES "AgentGraph"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DocumentFolder" ADD CONSTRAINT "DocumentFolder_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "DocumentFolder"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupportTicket" ADD CONSTRAINT "SupportTicket_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupportTicket" ADD CONSTRAINT "SupportTicket_storeListingId_fkey" FOREIGN KEY ("storeListingId") REFERENCES "StoreListing"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupportTicket" ADD CONSTRAINT "SupportTicket_agentGraphId_fkey" FOREIGN KEY ("agentGraphId") REFERENCES "AgentGraph"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "shop_products" ADD CONSTRAINT "shop_products_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "shop_products" ADD CONSTRAINT "shop_products_api_key_id_fkey" FOREIGN KEY ("api_key_id") REFERENCES "api_keys"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "shop_products" ADD CONSTRAINT "shop_products_reviewer_id_fkey" FOREIGN KEY ("reviewer_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LearningCourse" ADD CONSTRAINT "LearningCourse_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LearningCourse" ADD CONSTRAINT "LearningCourse_auditEventId_fkey" FOREIGN KEY ("auditEventId") REFERENCES "AuditEvent"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LearningCourse" ADD CONSTRAINT "LearningCourse_documentFolderId_fkey" FOREIGN KEY ("documentFolderId") REFERENCES "DocumentFolder"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LearningCourse" ADD CONSTRAINT "LearningCourse_notificationId_fkey" FOREIGN KEY ("notificationId") REFERENCES "notifications"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LearningCourse" ADD CONSTRAINT "LearningCourse_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "LearningCourse"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OpsServer" ADD CONSTRAINT "OpsServer_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OpsServer" ADD CONSTRAINT "OpsServer_storeListingId_fkey" FOREIGN KEY ("storeListingId") REFERENCES "StoreListing"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OpsServer" ADD CONSTRAINT "OpsServer_billingAccountId_fkey" FOREIGN KEY ("billingAccountId") REFERENCES "billing_accounts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agent_nodes" ADD CONSTRAINT "agent_nodes_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agent_nodes" ADD CONSTRAINT "agent_nodes_shop_product_id_fkey" FOREIGN KEY ("shop_product_id") REFERENCES "shop_products"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agent_nodes" ADD CONSTRAINT "agent_nodes_reviewer_id_fkey" FOREIGN KEY ("reviewer_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StoreVersion" ADD CONSTRAINT "StoreVersion_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StoreVersion" ADD CONSTRAINT "StoreVersion_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "members"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StoreVersion" ADD CONSTRAINT "StoreVersion_opsServerId_fkey" FOREIGN KEY ("opsServerId") REFERENCES "OpsServer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StoreVersion" ADD CONSTRAINT "StoreVersion_reviewerId_fkey" FOREIGN KEY ("reviewerId") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BillingPlan" ADD CONSTRAINT "BillingPlan_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BillingPlan" ADD CONSTRAINT "BillingPlan_agentNodeId_fkey" FOREIGN KEY ("agentNodeId") REFERENCES "agent_nodes"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BillingPlan" ADD CONSTRAINT "BillingPlan_teamId_fkey" FOREIGN KEY ("teamId") REFERENCES "Team"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chat_messages" ADD CONSTRAINT "chat_messages_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chat_messages" ADD CONSTRAINT "chat_messages_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "Team"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProjectColumn" ADD CONSTRAINT "ProjectColumn_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CrmContact" ADD CONSTRAINT "CrmContact_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CrmContact" ADD CONSTRAINT "CrmContact_opsServerId_fkey" FOREIGN KEY ("opsServerId") REFERENCES "OpsServer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CrmContact" ADD CONSTRAINT "CrmContact_chatMessageId_fkey" FOREIGN KEY ("chatMessageId") REFERENCES "chat_messages"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CrmContact" ADD CONSTRAINT "CrmContact_storeListingId_fkey" FOREIGN KEY ("storeListingId") REFERENCES "StoreListing"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "document_files" ADD CONSTRAINT "document_files_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "document_files" ADD CONSTRAINT "document_files_store_listing_id_fkey" FOREIGN KEY ("store_listing_id") REFERENCES "StoreListing"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "document_files" ADD CONSTRAINT "document_files_notification_id_fkey" FOREIGN KEY ("notification_id") REFERENCES "notifications"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "document_files" ADD CONSTRAINT "document_files_agent_graph_id_fkey" FOREIGN KEY ("agent_graph_id") REFERENCES "AgentGraph"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "document_files" ADD CONSTRAINT "document_files_reviewer_id_fkey" FOREIGN KEY ("reviewer_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupportReply" ADD CONSTRAINT "SupportReply_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupportReply" ADD CONSTRAINT "SupportReply_storeVersionId_fkey" FOREIGN KEY ("storeVersionId") REFERENCES "StoreVersion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupportReply" ADD CONSTRAINT "SupportReply_crmContactId_fkey" FOREIGN KEY ("crmContactId") REFERENCES "CrmContact"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupportReply" ADD CONSTRAINT "SupportReply_shopProductId_fkey" FOREIGN KEY ("shopProductId") REFERENCES "shop_products"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ShopVariant" ADD CONSTRAINT "ShopVariant_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ShopVariant" ADD CONSTRAINT "ShopVariant_teamId_fkey" FOREIGN KEY ("teamId") REFERENCES "Team"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ShopVariant" ADD CONSTRAINT "ShopVariant_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ShopVariant" ADD CONSTRAINT "ShopVariant_projectColumnId_fkey" FOREIGN KEY ("projectColumnId") REFERENCES "ProjectColumn"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "learning_lessons" ADD CONSTRAINT "learning_lessons_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "learning_lessons" ADD CONSTRAINT "learning_lessons_api_key_id_fkey" FOREIGN KEY ("api_key_id") REFERENCES "api_keys"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "learning_lessons" ADD CONSTRAINT "learning_lessons_billing_account_id_fkey" FOREIGN KEY ("billing_account_id") REFERENCES "billing_accounts"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "learning_lessons" ADD CONSTRAINT "learning_lessons_document_folder_id_fkey" FOREIGN KEY ("document_folder_id") REFERENCES "DocumentFolder"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OpsDeployment" ADD CONSTRAINT "OpsDeployment_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OpsDeployment" ADD CONSTRAINT "OpsDeployment_agentNodeId_fkey" FOREIGN KEY ("agentNodeId") REFERENCES "agent_nodes"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OpsDeployment" ADD CONSTRAINT "OpsDeployment_storeVersionId_fkey" FOREIGN KEY ("storeVersionId") REFERENCES "StoreVersion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgentLink" ADD CONSTRAINT "AgentLink_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgentLink" ADD CONSTRAINT "AgentLink_roleId_fkey" FOREIGN KEY ("roleId") REFERENCES "Role"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "store_reviews" ADD CONSTRAINT "store_reviews_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "store_reviews" ADD CONSTRAINT "store_reviews_billing_account_id_fkey" FOREIGN KEY ("billing_account_id") REFERENCES "billing_accounts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "store_reviews" ADD CONSTRAINT "store_reviews_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "Workspace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BillingSubscription" ADD CONSTRAINT "BillingSubscription_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BillingSubscription" ADD CONSTRAINT "BillingSubscription_learningCourseId_fkey" FOREIGN KEY ("learningCourseId") REFERENCES "LearningCourse"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChatAttachment" ADD CONSTRAINT "ChatAttachment_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChatAttachment" ADD CONSTRAINT "ChatAttachment_agentGraphId_fkey" FOREIGN KEY ("agentGraphId") REFERENCES "AgentGraph"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "project_tasks" ADD CONSTRAINT "project_tasks_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "project_tasks" ADD CONSTRAINT "project_tasks_agent_graph_id_fkey" FOREIGN KEY ("agent_graph_id") REFERENCES "AgentGraph"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "project_tasks" ADD CONSTRAINT "project_tasks_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "Workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CrmDeal" ADD CONSTRAINT "CrmDeal_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CrmDeal" ADD CONSTRAINT "CrmDeal_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "members"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DocumentRevision" ADD CONSTRAINT "DocumentRevision_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DocumentRevision" ADD CONSTRAINT "DocumentRevision_apiKeyId_fkey" FOREIGN KEY ("apiKeyId") REFERENCES "api_keys"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DocumentRevision" ADD CONSTRAINT "DocumentRevision_roleId_fkey" FOREIGN KEY ("roleId") REFERENCES "Role"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "support_macros" ADD CONSTRAINT "support_macros_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ShopPrice" ADD CONSTRAINT "ShopPrice_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ShopPrice" ADD CONSTRAINT "ShopPrice_reviewerId_fkey" FOREIGN KEY ("reviewerId") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LearningQuiz" ADD CONSTRAINT "LearningQuiz_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LearningQuiz" ADD CONSTRAINT "LearningQuiz_documentRevisionId_fkey" FOREIGN KEY ("documentRevisionId") REFERENCES "DocumentRevision"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LearningQuiz" ADD CONSTRAINT "LearningQuiz_chatThreadId_fkey" FOREIGN KEY ("chatThreadId") REFERENCES "ChatThread"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LearningQuiz" ADD CONSTRAINT "LearningQuiz_documentFileId_fkey" FOREIGN KEY ("documentFileId") REFERENCES "document_files"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ops_incidents" ADD CONSTRAINT "ops_incidents_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgentPreset" ADD CONSTRAINT "AgentPreset_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StoreTag" ADD CONSTRAINT "StoreTag_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "billing_invoices" ADD CONSTRAINT "billing_invoices_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "billing_invoices" ADD CONSTRAINT "billing_invoices_ops_deployment_id_fkey" FOREIGN KEY ("ops_deployment_id") REFERENCES "OpsDeployment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "billing_invoices" ADD CONSTRAINT "billing_invoices_support_reply_id_fkey" FOREIGN KEY ("support_reply_id") REFERENCES "SupportReply"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChatReaction" ADD CONSTRAINT "ChatReaction_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChatReaction" ADD CONSTRAINT "ChatReaction_shopVariantId_fkey" FOREIGN KEY ("shopVariantId") REFERENCES "ShopVariant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChatReaction" ADD CONSTRAINT "ChatReaction_reviewerId_fkey" FOREIGN KEY ("reviewerId") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProjectSubtask" ADD CONSTRAINT "ProjectSubtask_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProjectSubtask" ADD CONSTRAINT "ProjectSubtask_chatMessageId_fkey" FOREIGN KEY ("chatMessageId") REFERENCES "chat_messages"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProjectSubtask" ADD CONSTRAINT "ProjectSubtask_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "members"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "crm_stages" ADD CONSTRAINT "crm_stages_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "crm_stages" ADD CONSTRAINT "crm_stages_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "crm_stages"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DocumentShare" ADD CONSTRAINT "DocumentShare_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DocumentShare" ADD CONSTRAINT "DocumentShare_shopProductId_fkey" FOREIGN KEY ("shopProductId") REFERENCES "shop_products"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DocumentShare" ADD CONSTRAINT "DocumentShare_learningQuizId_fkey" FOREIGN KEY ("learningQuizId") REFERENCES "LearningQuiz"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DocumentShare" ADD CONSTRAINT "DocumentShare_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupportQueue" ADD CONSTRAINT "SupportQueue_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupportQueue" ADD CONSTRAINT "SupportQueue_opsIncidentId_fkey" FOREIGN KEY ("opsIncidentId") REFERENCES "ops_incidents"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupportQueue" ADD CONSTRAINT "SupportQueue_chatAttachmentId_fkey" FOREIGN KEY ("chatAttachmentId") REFERENCES "ChatAttachment"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupportQueue" ADD CONSTRAINT "SupportQueue_shopPriceId_fkey" FOREIGN KEY ("shopPriceId") REFERENCES "ShopPrice"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "shop_stocks" ADD CONSTRAINT "shop_stocks_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "shop_stocks" ADD CONSTRAINT "shop_stocks_document_file_id_fkey" FOREIGN KEY ("document_file_id") REFERENCES "document_files"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "shop_stocks" ADD CONSTRAINT "shop_stocks_project_subtask_id_fkey" FOREIGN KEY ("project_subtask_id") REFERENCES "ProjectSubtask"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LearningQuestion" ADD CONSTRAINT "LearningQuestion_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LearningQuestion" ADD CONSTRAINT "LearningQuestion_learningCourseId_fkey" FOREIGN KEY ("learningCourseId") REFERENCES "LearningCourse"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LearningQuestion" ADD CONSTRAINT "LearningQuestion_auditEventId_fkey" FOREIGN KEY ("auditEventId") REFERENCES "AuditEvent"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LearningQuestion" ADD CONSTRAINT "LearningQuestion_chatMessageId_fkey" FOREIGN KEY ("chatMessageId") REFERENCES "chat_messages"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OpsAlert" ADD CONSTRAINT "OpsAlert_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OpsAlert" ADD CONSTRAINT "OpsAlert_documentFolderId_fkey" FOREIGN KEY ("documentFolderId") REFERENCES "DocumentFolder"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OpsAlert" ADD CONSTRAINT "OpsAlert_billingAccountId_fkey" FOREIGN KEY ("billingAccountId") REFERENCES "billing_accounts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OpsAlert" ADD CONSTRAINT "OpsAlert_reviewerId_fkey" FOREIGN KEY ("reviewerId") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agent_schedules" ADD CONSTRAINT "agent_schedules_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agent_schedules" ADD CONSTRAINT "agent_schedules_reviewer_id_fkey" FOREIGN KEY ("reviewer_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StoreCategory" ADD CONSTRAINT "StoreCategory_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StoreCategory" ADD CONSTRAINT "StoreCategory_supportReplyId_fkey" FOREIGN KEY ("supportReplyId") REFERENCES "SupportReply"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StoreCategory" ADD CONSTRAINT "StoreCategory_reviewerId_fkey" FOREIGN KEY ("reviewerId") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BillingInvoiceLine" ADD CONSTRAINT "BillingInvoiceLine_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BillingInvoiceLine" ADD CONSTRAINT "BillingInvoiceLine_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "BillingInvoiceLine"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chat_mentions" ADD CONSTRAINT "chat_mentions_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProjectComment" ADD CONSTRAINT "ProjectComment_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CrmActivity" ADD CONSTRAINT "CrmActivity_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CrmActivity" ADD CONSTRAINT "CrmActivity_chatThreadId_fkey" FOREIGN KEY ("chatThreadId") REFERENCES "ChatThread"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "document_templates" ADD CONSTRAINT "document_templates_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "document_templates" ADD CONSTRAINT "document_templates_document_folder_id_fkey" FOREIGN KEY ("document_folder_id") REFERENCES "DocumentFolder"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "document_templates" ADD CONSTRAINT "document_templates_store_version_id_fkey" FOREIGN KEY ("store_version_id") REFERENCES "StoreVersion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupportSla" ADD CONSTRAINT "SupportSla_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupportSla" ADD CONSTRAINT "SupportSla_crmCompanyId_fkey" FOREIGN KEY ("crmCompanyId") REFERENCES "crm_companys"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupportSla" ADD CONSTRAINT "SupportSla_opsAlertId_fkey" FOREIGN KEY ("opsAlertId") REFERENCES "OpsAlert"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupportSla" ADD CONSTRAINT "SupportSla_chatThreadId_fkey" FOREIGN KEY ("chatThreadId") REFERENCES "ChatThread"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ShopCart" ADD CONSTRAINT "ShopCart_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ShopCart" ADD CONSTRAINT "ShopCart_shopVariantId_fkey" FOREIGN KEY ("shopVariantId") REFERENCES "ShopVariant"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ShopCart" ADD CONSTRAINT "ShopCart_projectColumnId_fkey" FOREIGN KEY ("projectColumnId") REFERENCES "ProjectColumn"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ShopCart" ADD CONSTRAINT "ShopCart_agentNodeId_fkey" FOREIGN KEY ("agentNodeId") REFERENCES "agent_nodes"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "learning_answers" ADD CONSTRAINT "learning_answers_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OpsMetric" ADD CONSTRAINT "OpsMetric_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OpsMetric" ADD CONSTRAINT "OpsMetric_reviewerId_fkey" FOREIGN KEY ("reviewerId") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgentExecution" ADD CONSTRAINT "AgentExecution_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "store_screenshots" ADD CONSTRAINT "store_screenshots_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BillingPayment" ADD CONSTRAINT "BillingPayment_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BillingPayment" ADD CONSTRAINT "BillingPayment_projectCommentId_fkey" FOREIGN KEY ("projectCommentId") REFERENCES "ProjectComment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BillingPayment" ADD CONSTRAINT "BillingPayment_billingAccountId_fkey" FOREIGN KEY ("billingAccountId") REFERENCES "billing_accounts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChatReadMark" ADD CONSTRAINT "ChatReadMark_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChatReadMark" ADD CONSTRAINT "ChatReadMark_agentScheduleId_fkey" FOREIGN KEY ("agentScheduleId") REFERENCES "agent_schedules"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChatReadMark" ADD CONSTRAINT "ChatReadMark_chatReactionId_fkey" FOREIGN KEY ("chatReactionId") REFERENCES "ChatReaction"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChatReadMark" ADD CONSTRAINT "ChatReadMark_projectColumnId_fkey" FOREIGN KEY ("projectColumnId") REFERENCES "ProjectColumn"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChatReadMark" ADD CONSTRAINT "ChatReadMark_reviewerId_fkey" FOREIGN KEY ("reviewerId") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "project_milestones" ADD CONSTRAINT "project_milestones_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "project_milestones" ADD CONSTRAINT "project_milestones_learning_answer_id_fkey" FOREIGN KEY ("learning_answer_id") REFERENCES "learning_answers"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "project_milestones" ADD CONSTRAINT "project_milestones_shop_price_id_fkey" FOREIGN KEY ("shop_price_id") REFERENCES "ShopPrice"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CrmNote" ADD CONSTRAINT "CrmNote_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CrmNote" ADD CONSTRAINT "CrmNote_agentNodeId_fkey" FOREIGN KEY ("agentNodeId") REFERENCES "agent_nodes"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CrmNote" ADD CONSTRAINT "CrmNote_reviewerId_fkey" FOREIGN KEY ("reviewerId") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DocumentSignature" ADD CONSTRAINT "DocumentSignature_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DocumentSignature" ADD CONSTRAINT "DocumentSignature_projectMilestoneId_fkey" FOREIGN KEY ("projectMilestoneId") REFERENCES "project_milestones"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DocumentSignature" ADD CONSTRAINT "DocumentSignature_agentScheduleId_fkey" FOREIGN KEY ("agentScheduleId") REFERENCES "agent_schedules"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DocumentSignature" ADD CONSTRAINT "DocumentSignature_storeListingId_fkey" FOREIGN KEY ("storeListingId") REFERENCES "StoreListing"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "support_ratings" ADD CONSTRAINT "support_ratings_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "support_ratings" ADD CONSTRAINT "support_ratings_project_comment_id_fkey" FOREIGN KEY ("project_comment_id") REFERENCES "ProjectComment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "support_ratings" ADD CONSTRAINT "support_ratings_reviewer_id_fkey" FOREIGN KEY ("reviewer_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ShopCartLine" ADD CONSTRAINT "ShopCartLine_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ShopCartLine" ADD CONSTRAINT "ShopCartLine_billingInvoiceLineId_fkey" FOREIGN KEY ("billingInvoiceLineId") REFERENCES "BillingInvoiceLine"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ShopCartLine" ADD CONSTRAINT "ShopCartLine_opsMetricId_fkey" FOREIGN KEY ("opsMetricId") REFERENCES "OpsMetric"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ShopCartLine" ADD CONSTRAINT "ShopCartLine_agentExecutionId_fkey" FOREIGN KEY ("agentExecutionId") REFERENCES "AgentExecution"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LearningAttempt" ADD CONSTRAINT "LearningAttempt_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LearningAttempt" ADD CONSTRAINT "LearningAttempt_reviewerId_fkey" FOREIGN KEY ("reviewerId") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ops_dashboards" ADD CONSTRAINT "ops_dashboards_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgentExecutionStep" ADD CONSTRAINT "AgentExecutionStep_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgentExecutionStep" ADD CONSTRAINT "AgentExecutionStep_notificationId_fkey" FOREIGN KEY ("notificationId") REFERENCES "notifications"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StoreFavourite" ADD CONSTRAINT "StoreFavourite_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StoreFavourite" ADD CONSTRAINT "StoreFavourite_projectMilestoneId_fkey" FOREIGN KEY ("projectMilestoneId") REFERENCES "project_milestones"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StoreFavourite" ADD CONSTRAINT "StoreFavourite_projectBoardId_fkey" FOREIGN KEY ("projectBoardId") REFERENCES "ProjectBoard"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "billing_refunds" ADD CONSTRAINT "billing_refunds_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "billing_refunds" ADD CONSTRAINT "billing_refunds_shop_cart_id_fkey" FOREIGN KEY ("shop_cart_id") REFERENCES "ShopCart"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChatDraft" ADD CONSTRAINT "ChatDraft_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChatDraft" ADD CONSTRAINT "ChatDraft_learningCourseId_fkey" FOREIGN KEY ("learningCourseId") REFERENCES "LearningCourse"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChatDraft" ADD CONSTRAINT "ChatDraft_shopProductId_fkey" FOREIGN KEY ("shopProductId") REFERENCES "shop_products"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChatDraft" ADD CONSTRAINT "ChatDraft_shopStockId_fkey" FOREIGN KEY ("shopStockId") REFERENCES "shop_stocks"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChatDraft" ADD CONSTRAINT "ChatDraft_reviewerId_fkey" FOREIGN KEY ("reviewerId") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChatDraft" ADD CONSTRAINT "ChatDraft_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "ChatDraft"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProjectSprint" ADD CONSTRAINT "ProjectSprint_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProjectSprint" ADD CONSTRAINT "ProjectSprint_crmActivityId_fkey" FOREIGN KEY ("crmActivityId") REFERENCES "CrmActivity"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "crm_segments" ADD CONSTRAINT "crm_segments_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DocumentApproval" ADD CONSTRAINT "DocumentApproval_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DocumentApproval" ADD CONSTRAINT "DocumentApproval_opsServerId_fkey" FOREIGN KEY ("opsServerId") REFERENCES "OpsServer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DocumentApproval" ADD CONSTRAINT "DocumentApproval_chatReactionId_fkey" FOREIGN KEY ("chatReactionId") REFERENCES "ChatReaction"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupportArticle" ADD CONSTRAINT "SupportArticle_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "shop_orders" ADD CONSTRAINT "shop_orders_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LearningCertificate" ADD CONSTRAINT "LearningCertificate_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LearningCertificate" ADD CONSTRAINT "LearningCertificate_chatDraftId_fkey" FOREIGN KEY ("chatDraftId") REFERENCES "ChatDraft"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LearningCertificate" ADD CONSTRAINT "LearningCertificate_projectColumnId_fkey" FOREIGN KEY ("projectColumnId") REFERENCES "ProjectColumn"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LearningCertificate" ADD CONSTRAINT "LearningCertificate_reviewerId_fkey" FOREIGN KEY ("reviewerId") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OpsWidget" ADD CONSTRAINT "OpsWidget_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agent_execution_logs" ADD CONSTRAINT "agent_execution_logs_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agent_execution_logs" ADD CONSTRAINT "agent_execution_logs_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "agent_execution_logs"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StoreDownload" ADD CONSTRAINT "StoreDownload_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StoreDownload" ADD CONSTRAINT "StoreDownload_shopStockId_fkey" FOREIGN KEY ("shopStockId") REFERENCES "shop_stocks"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StoreDownload" ADD CONSTRAINT "StoreDownload_documentFolderId_fkey" FOREIGN KEY ("documentFolderId") REFERENCES "DocumentFolder"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BillingCredit" ADD CONSTRAINT "BillingCredit_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BillingCredit" ADD CONSTRAINT "BillingCredit_apiKeyId_fkey" FOREIGN KEY ("apiKeyId") REFERENCES "api_keys"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BillingCredit" ADD CONSTRAINT "BillingCredit_shopStockId_fkey" FOREIGN KEY ("shopStockId") REFERENCES "shop_stocks"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BillingCredit" ADD CONSTRAINT "BillingCredit_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "members"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chat_labels" ADD CONSTRAINT "chat_labels_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chat_labels" ADD CONSTRAINT "chat_labels_agent_execution_step_id_fkey" FOREIGN KEY ("agent_execution_step_id") REFERENCES "AgentExecutionStep"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chat_labels" ADD CONSTRAINT "chat_labels_store_tag_id_fkey" FOREIGN KEY ("store_tag_id") REFERENCES "StoreTag"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chat_labels" ADD CONSTRAINT "chat_labels_billing_invoice_line_id_fkey" FOREIGN KEY ("billing_invoice_line_id") REFERENCES "BillingInvoiceLine"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chat_labels" ADD CONSTRAINT "chat_labels_reviewer_id_fkey" FOREIGN KEY ("reviewer_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProjectTimeEntry" ADD CONSTRAINT "ProjectTimeEntry_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProjectTimeEntry" ADD CONSTRAINT "ProjectTimeEntry_billingPaymentId_fkey" FOREIGN KEY ("billingPaymentId") REFERENCES "BillingPayment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProjectTimeEntry" ADD CONSTRAINT "ProjectTimeEntry_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "members"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CrmCampaign" ADD CONSTRAINT "CrmCampaign_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CrmCampaign" ADD CONSTRAINT "CrmCampaign_shopOrderId_fkey" FOREIGN KEY ("shopOrderId") REFERENCES "shop_orders"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CrmCampaign" ADD CONSTRAINT "CrmCampaign_billingPlanId_fkey" FOREIGN KEY ("billingPlanId") REFERENCES "BillingPlan"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "document_bookmarks" ADD CONSTRAINT "document_bookmarks_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "document_bookmarks" ADD CONSTRAINT "document_bookmarks_project_milestone_id_fkey" FOREIGN KEY ("project_milestone_id") REFERENCES "project_milestones"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "document_bookmarks" ADD CONSTRAINT "document_bookmarks_agent_node_id_fkey" FOREIGN KEY ("agent_node_id") REFERENCES "agent_nodes"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "document_bookmarks" ADD CONSTRAINT "document_bookmarks_reviewer_id_fkey" FOREIGN KEY ("reviewer_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupportArticleView" ADD CONSTRAINT "SupportArticleView_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupportArticleView" ADD CONSTRAINT "SupportArticleView_shopProductId_fkey" FOREIGN KEY ("shopProductId") REFERENCES "shop_products"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ShopOrderLine" ADD CONSTRAINT "ShopOrderLine_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ShopOrderLine" ADD CONSTRAINT "ShopOrderLine_chatMessageId_fkey" FOREIGN KEY ("chatMessageId") REFERENCES "chat_messages"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ShopOrderLine" ADD CONSTRAINT "ShopOrderLine_reviewerId_fkey" FOREIGN KEY ("reviewerId") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "learning_enrolments" ADD CONSTRAINT "learning_enrolments_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "learning_enrolments" ADD CONSTRAINT "learning_enrolments_shop_stock_id_fkey" FOREIGN KEY ("shop_stock_id") REFERENCES "shop_stocks"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "learning_enrolments" ADD CONSTRAINT "learning_enrolments_shop_order_line_id_fkey" FOREIGN KEY ("shop_order_line_id") REFERENCES "ShopOrderLine"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "learning_enrolments" ADD CONSTRAINT "learning_enrolments_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "Workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OpsRunbook" ADD CONSTRAINT "OpsRunbook_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OpsRunbook" ADD CONSTRAINT "OpsRunbook_agentScheduleId_fkey" FOREIGN KEY ("agentScheduleId") REFERENCES "agent_schedules"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OpsRunbook" ADD CONSTRAINT "OpsRunbook_projectTaskId_fkey" FOREIGN KEY ("projectTaskId") REFERENCES "project_tasks"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OpsRunbook" ADD CONSTRAINT "OpsRunbook_projectSubtaskId_fkey" FOREIGN KEY ("projectSubtaskId") REFERENCES "ProjectSubtask"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OpsRunbook" ADD CONSTRAINT "OpsRunbook_reviewerId_fkey" FOREIGN KEY ("reviewerId") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgentWebhook" ADD CONSTRAINT "AgentWebhook_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgentWebhook" ADD CONSTRAINT "AgentWebhook_shopCartLineId_fkey" FOREIGN KEY ("shopCartLineId") REFERENCES "ShopCartLine"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgentWebhook" ADD CONSTRAINT "AgentWebhook_projectSubtaskId_fkey" FOREIGN KEY ("projectSubtaskId") REFERENCES "ProjectSubtask"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgentWebhook" ADD CONSTRAINT "AgentWebhook_agentScheduleId_fkey" FOREIGN KEY ("agentScheduleId") REFERENCES "agent_schedules"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "store_reports" ADD CONSTRAINT "store_reports_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "store_reports" ADD CONSTRAINT "store_reports_ops_incident_id_fkey" FOREIGN KEY ("ops_incident_id") REFERENCES "ops_incidents"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "store_reports" ADD CONSTRAINT "store_reports_store_screenshot_id_fkey" FOREIGN KEY ("store_screenshot_id") REFERENCES "store_screenshots"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BillingCoupon" ADD CONSTRAINT "BillingCoupon_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BillingCoupon" ADD CONSTRAINT "BillingCoupon_reviewerId_fkey" FOREIGN KEY ("reviewerId") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChatEmbedding" ADD CONSTRAINT "ChatEmbedding_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChatEmbedding" ADD CONSTRAINT "ChatEmbedding_crmStageId_fkey" FOREIGN KEY ("crmStageId") REFERENCES "crm_stages"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChatEmbedding" ADD CONSTRAINT "ChatEmbedding_shopCartId_fkey" FOREIGN KEY ("shopCartId") REFERENCES "ShopCart"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChatEmbedding" ADD CONSTRAINT "ChatEmbedding_supportSlaId_fkey" FOREIGN KEY ("supportSlaId") REFERENCES "SupportSla"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChatEmbedding" ADD CONSTRAINT "ChatEmbedding_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "ChatEmbedding"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "project_checklists" ADD CONSTRAINT "project_checklists_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "project_checklists" ADD CONSTRAINT "project_checklists_document_share_id_fkey" FOREIGN KEY ("document_share_id") REFERENCES "DocumentShare"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CrmEmailEvent" ADD CONSTRAINT "CrmEmailEvent_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DocumentArchive" ADD CONSTRAINT "DocumentArchive_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DocumentArchive" ADD CONSTRAINT "DocumentArchive_opsDashboardId_fkey" FOREIGN KEY ("opsDashboardId") REFERENCES "ops_dashboards"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DocumentArchive" ADD CONSTRAINT "DocumentArchive_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "DocumentArchive"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "support_escalations" ADD CONSTRAINT "support_escalations_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ShopShipment" ADD CONSTRAINT "ShopShipment_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ShopShipment" ADD CONSTRAINT "ShopShipment_chatLabelId_fkey" FOREIGN KEY ("chatLabelId") REFERENCES "chat_labels"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ShopShipment" ADD CONSTRAINT "ShopShipment_agentExecutionId_fkey" FOREIGN KEY ("agentExecutionId") REFERENCES "AgentExecution"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LearningCohort" ADD CONSTRAINT "LearningCohort_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LearningCohort" ADD CONSTRAINT "LearningCohort_reviewerId_fkey" FOREIGN KEY ("reviewerId") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LearningCohort" ADD CONSTRAINT "LearningCohort_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "LearningCohort"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ops_rotations" ADD CONSTRAINT "ops_rotations_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ops_rotations" ADD CONSTRAINT "ops_rotations_document_file_id_fkey" FOREIGN KEY ("document_file_id") REFERENCES "document_files"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ops_rotations" ADD CONSTRAINT "ops_rotations_store_version_id_fkey" FOREIGN KEY ("store_version_id") REFERENCES "StoreVersion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ops_rotations" ADD CONSTRAINT "ops_rotations_reviewer_id_fkey" FOREIGN KEY ("reviewer_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgentSecret" ADD CONSTRAINT "AgentSecret_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgentSecret" ADD CONSTRAINT "AgentSecret_shopCartId_fkey" FOREIGN KEY ("shopCartId") REFERENCES "ShopCart"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgentSecret" ADD CONSTRAINT "AgentSecret_shopProductId_fkey" FOREIGN KEY ("shopProductId") REFERENCES "shop_products"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgentSecret" ADD CONSTRAINT "AgentSecret_supportQueueId_fkey" FOREIGN KEY ("supportQueueId") REFERENCES "SupportQueue"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StorePayout" ADD CONSTRAINT "StorePayout_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "billing_tax_rates" ADD CONSTRAINT "billing_tax_rates_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "billing_tax_rates" ADD CONSTRAINT "billing_tax_rates_store_listing_id_fkey" FOREIGN KEY ("store_listing_id") REFERENCES "StoreListing"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "billing_tax_rates" ADD CONSTRAINT "billing_tax_rates_agent_secret_id_fkey" FOREIGN KEY ("agent_secret_id") REFERENCES "AgentSecret"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "billing_tax_rates" ADD CONSTRAINT "billing_tax_rates_billing_payment_id_fkey" FOREIGN KEY ("billing_payment_id") REFERENCES "BillingPayment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "billing_tax_rates" ADD CONSTRAINT "billing_tax_rates_reviewer_id_fkey" FOREIGN KEY ("reviewer_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "billing_tax_rates" ADD CONSTRAINT "billing_tax_rates_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "billing_tax_rates"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChatModelUsage" ADD CONSTRAINT "ChatModelUsage_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChatModelUsage" ADD CONSTRAINT "ChatModelUsage_crmCampaignId_fkey" FOREIGN KEY ("crmCampaignId") REFERENCES "CrmCampaign"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProjectWatcher" ADD CONSTRAINT "ProjectWatcher_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProjectWatcher" ADD CONSTRAINT "ProjectWatcher_documentApprovalId_fkey" FOREIGN KEY ("documentApprovalId") REFERENCES "DocumentApproval"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProjectWatcher" ADD CONSTRAINT "ProjectWatcher_chatMessageId_fkey" FOREIGN KEY ("chatMessageId") REFERENCES "chat_messages"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProjectWatcher" ADD CONSTRAINT "ProjectWatcher_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "ProjectWatcher"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "crm_forms" ADD CONSTRAINT "crm_forms_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "crm_forms" ADD CONSTRAINT "crm_forms_document_revision_id_fkey" FOREIGN KEY ("document_revision_id") REFERENCES "DocumentRevision"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "crm_forms" ADD CONSTRAINT "crm_forms_reviewer_id_fkey" FOREIGN KEY ("reviewer_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DocumentImport" ADD CONSTRAINT "DocumentImport_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DocumentImport" ADD CONSTRAINT "DocumentImport_supportMacroId_fkey" FOREIGN KEY ("supportMacroId") REFERENCES "support_macros"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DocumentImport" ADD CONSTRAINT "DocumentImport_shopCartId_fkey" FOREIGN KEY ("shopCartId") REFERENCES "ShopCart"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupportMerge" ADD CONSTRAINT "SupportMerge_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupportMerge" ADD CONSTRAINT "SupportMerge_agentGraphId_fkey" FOREIGN KEY ("agentGraphId") REFERENCES "AgentGraph"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupportMerge" ADD CONSTRAINT "SupportMerge_opsRunbookId_fkey" FOREIGN KEY ("opsRunbookId") REFERENCES "OpsRunbook"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupportMerge" ADD CONSTRAINT "SupportMerge_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "shop_returns" ADD CONSTRAINT "shop_returns_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "shop_returns" ADD CONSTRAINT "shop_returns_learning_certificate_id_fkey" FOREIGN KEY ("learning_certificate_id") REFERENCES "LearningCertificate"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "shop_returns" ADD CONSTRAINT "shop_returns_agent_secret_id_fkey" FOREIGN KEY ("agent_secret_id") REFERENCES "AgentSecret"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LearningBadge" ADD CONSTRAINT "LearningBadge_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LearningBadge" ADD CONSTRAINT "LearningBadge_storeDownloadId_fkey" FOREIGN KEY ("storeDownloadId") REFERENCES "StoreDownload"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LearningBadge" ADD CONSTRAINT "LearningBadge_agentPresetId_fkey" FOREIGN KEY ("agentPresetId") REFERENCES "AgentPreset"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LearningBadge" ADD CONSTRAINT "LearningBadge_reviewerId_fkey" FOREIGN KEY ("reviewerId") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OpsProbe" ADD CONSTRAINT "OpsProbe_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_ShopCartLineLinks" ADD CONSTRAINT "_ShopCartLineLinks_A_fkey" FOREIGN KEY ("A") REFERENCES "api_keys"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_ShopCartLineLinks" ADD CONSTRAINT "_ShopCartLineLinks_B_fkey" FOREIGN KEY ("B") REFERENCES "ShopCartLine"("id") ON DELETE CASCADE ON UPDATE CASCADE;

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
ALTER TABLE "_OpsDeploymentLinks" ADD CONSTRAINT "_OpsDeploymentLinks_A_fkey" FOREIGN KEY ("A") REFERENCES "OpsDeployment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_OpsDeploymentLinks" ADD CONSTRAINT "_OpsDeploymentLinks_B_fkey" FOREIGN KEY ("B") REFERENCES "project_tasks"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_DocumentRevisionLinks" ADD CONSTRAINT "_DocumentRevisionLinks_A_fkey" FOREIGN KEY ("A") REFERENCES "DocumentRevision"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_DocumentRevisionLinks" ADD CONSTRAINT "_DocumentRevisionLinks_B_fkey" FOREIGN KEY ("B") REFERENCES "DocumentSignature"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_ProjectSprintLinks" ADD CONSTRAINT "_ProjectSprintLinks_A_fkey" FOREIGN KEY ("A") REFERENCES "LearningQuiz"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_ProjectSprintLinks" ADD CONSTRAINT "_ProjectSprintLinks_B_fkey" FOREIGN KEY ("B") REFERENCES "ProjectSprint"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_BillingInvoiceLinks" ADD CONSTRAINT "_BillingInvoiceLinks_A_fkey" FOREIGN KEY ("A") REFERENCES "billing_invoices"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_BillingInvoiceLinks" ADD CONSTRAINT "_BillingInvoiceLinks_B_fkey" FOREIGN KEY ("B") REFERENCES "ShopShipment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_CrmActivityLinks" ADD CONSTRAINT "_CrmActivityLinks_A_fkey" FOREIGN KEY ("A") REFERENCES "BillingInvoiceLine"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_CrmActivityLinks" ADD CONSTRAINT "_CrmActivityLinks_B_fkey" FOREIGN KEY ("B") REFERENCES "CrmActivity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_SupportTicketLinks" ADD CONSTRAINT "_SupportTicketLinks_A_fkey" FOREIGN KEY ("A") REFERENCES "OpsWidget"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_SupportTicketLinks" ADD CONSTRAINT "_SupportTicketLinks_B_fkey" FOREIGN KEY ("B") REFERENCES "SupportTicket"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_AgentExecutionLogLinks" ADD CONSTRAINT "_AgentExecutionLogLinks_A_fkey" FOREIGN KEY ("A") REFERENCES "agent_execution_logs"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_AgentExecutionLogLinks" ADD CONSTRAINT "_AgentExecutionLogLinks_B_fkey" FOREIGN KEY ("B") REFERENCES "AgentExecutionStep"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_StoreScreenshotLinks" ADD CONSTRAINT "_StoreScreenshotLinks_A_fkey" FOREIGN KEY ("A") REFERENCES "ProjectTimeEntry"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_StoreScreenshotLinks" ADD CONSTRAINT "_StoreScreenshotLinks_B_fkey" FOREIGN KEY ("B") REFERENCES "store_screenshots"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_ChatEmbeddingLinks" ADD CONSTRAINT "_ChatEmbeddingLinks_A_fkey" FOREIGN KEY ("A") REFERENCES "ChatEmbedding"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_ChatEmbeddingLinks" ADD CONSTRAINT "_ChatEmbeddingLinks_B_fkey" FOREIGN KEY ("B") REFERENCES "CrmContact"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_OpsRotationLinks" ADD CONSTRAINT "_OpsRotationLinks_A_fkey" FOREIGN KEY ("A") REFERENCES "ops_rotations"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_OpsRotationLinks" ADD CONSTRAINT "_OpsRotationLinks_B_fkey" FOREIGN KEY ("B") REFERENCES "SupportSla"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_SupportArticleViewLinks" ADD CONSTRAINT "_SupportArticleViewLinks_A_fkey" FOREIGN KEY ("A") REFERENCES "billing_tax_rates"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_SupportArticleViewLinks" ADD CONSTRAINT "_SupportArticleViewLinks_B_fkey" FOREIGN KEY ("B") REFERENCES "SupportArticleView"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_DocumentImportLinks" ADD CONSTRAINT "_DocumentImportLinks_A_fkey" FOREIGN KEY ("A") REFERENCES "DocumentImport"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_DocumentImportLinks" ADD CONSTRAINT "_DocumentImportLinks_B_fkey" FOREIGN KEY ("B") REFERENCES "learning_enrolments"("id") ON DELETE CASCADE ON UPDATE CASCADE;

