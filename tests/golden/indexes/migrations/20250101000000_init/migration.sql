-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "Article" (
    "id" SERIAL NOT NULL,
    "title" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "views" INTEGER NOT NULL DEFAULT 0,
    "score" DOUBLE PRECISION,
    "tags" TEXT[],
    "data" JSONB,
    "deletedAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Article_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Article_createdAt_idx" ON "Article"("createdAt" DESC);

-- CreateIndex
CREATE INDEX "my_index" ON "Article"("views", "createdAt" DESC);

-- CreateIndex
CREATE INDEX "Article_tags_idx" ON "Article" USING GIN ("tags");

-- CreateIndex
CREATE INDEX "Article_data_idx" ON "Article" USING GIN ("data" jsonb_path_ops);

-- CreateIndex
CREATE INDEX "Article_title_idx" ON "Article" USING HASH ("title");

-- CreateIndex
CREATE INDEX "article_brin" ON "Article" USING BRIN ("createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "Article_slug_title_key" ON "Article"("slug", "title" DESC);

