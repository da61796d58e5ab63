-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "SubscriptionTier" AS ENUM ('FREE', 'PRO');

-- CreateTable
CREATE TABLE "tbl_user-accounts" (
    "id" SERIAL NOT NULL,
    "first_name" TEXT NOT NULL,
    "tier" "SubscriptionTier" NOT NULL DEFAULT 'FREE',

    CONSTRAINT "tbl_user-accounts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "BLOGPOSTS" (
    "id" SERIAL NOT NULL,
    "post title" TEXT NOT NULL,
    "AUTHOR_ID" INTEGER NOT NULL,

    CONSTRAINT "BLOGPOSTS_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "lowercase" (
    "id" SERIAL NOT NULL,

    CONSTRAINT "lowercase_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "HTTPLog" (
    "id" SERIAL NOT NULL,
    "URLPath" TEXT NOT NULL,
    "snake_case_field" TEXT,

    CONSTRAINT "HTTPLog_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "BLOGPOSTS_post title_key" ON "BLOGPOSTS"("post title");

-- CreateIndex
CREATE INDEX "BLOGPOSTS_AUTHOR_ID_idx" ON "BLOGPOSTS"("AUTHOR_ID");

-- AddForeignKey
ALTER TABLE "BLOGPOSTS" ADD CONSTRAINT "BLOGPOSTS_AUTHOR_ID_fkey" FOREIGN KEY ("AUTHOR_ID") REFERENCES "tbl_user-accounts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

