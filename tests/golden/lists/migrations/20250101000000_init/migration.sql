-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "Tag" AS ENUM ('a', 'B!');

-- CreateTable
CREATE TABLE "Lists" (
    "id" SERIAL NOT NULL,
    "strings" TEXT[],
    "varchars" VARCHAR(10)[],
    "uuids" UUID[],
    "ints" INTEGER[],
    "smalls" SMALLINT[],
    "bigs" BIGINT[],
    "floats" DOUBLE PRECISION[],
    "decimals" DECIMAL(10,3)[],
    "booleans" BOOLEAN[],
    "moments" TIMESTAMP(3)[],
    "blobs" BYTEA[],
    "tags" "Tag"[],
    "empty" TEXT[] DEFAULT ARRAY[]::TEXT[],

    CONSTRAINT "Lists_pkey" PRIMARY KEY ("id")
);

