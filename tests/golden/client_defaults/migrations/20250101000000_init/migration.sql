-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "Level" AS ENUM ('LOW', 'high!');

-- CreateTable
CREATE TABLE "Defaulted" (
    "id" TEXT NOT NULL,
    "uuid" UUID NOT NULL,
    "uuidText" TEXT NOT NULL,
    "nano" TEXT NOT NULL,
    "nano10" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "touchedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "day" DATE NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "time" TIME(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "timetz" TIMETZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "changedDay" DATE NOT NULL,
    "aware" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "maybe" TIMESTAMP(3),
    "text" TEXT NOT NULL DEFAULT 'it''s "quoted" \ and 100% : here',
    "empty" TEXT NOT NULL DEFAULT '',
    "number" INTEGER NOT NULL DEFAULT -7,
    "small" SMALLINT NOT NULL DEFAULT 3,
    "big" BIGINT NOT NULL DEFAULT 9007199254740993,
    "real" DOUBLE PRECISION NOT NULL DEFAULT 1.5,
    "whole" DOUBLE PRECISION NOT NULL DEFAULT 2,
    "exact" DECIMAL(12,4) NOT NULL DEFAULT 12.3400,
    "yes" BOOLEAN NOT NULL DEFAULT true,
    "no" BOOLEAN NOT NULL DEFAULT false,
    "level" "Level" NOT NULL DEFAULT 'high!',
    "moment" TIMESTAMP(3) NOT NULL DEFAULT '2024-02-29 12:34:56.789 +00:00',
    "offset" TIMESTAMPTZ(3) NOT NULL DEFAULT '2024-02-29 12:34:56.789 +02:00',
    "dayGiven" DATE NOT NULL DEFAULT '2024-02-29 00:00:00 +00:00',
    "blob" BYTEA NOT NULL DEFAULT '\x68656c6c6f20776f726c64',
    "object" JSONB NOT NULL DEFAULT '{"a": [1, 2.5, null, true], "ü": "x"}',
    "array" JSONB NOT NULL DEFAULT '[]',
    "string" JSONB NOT NULL DEFAULT '"s"',
    "optional" JSONB DEFAULT '{"b": 1}',
    "texts" TEXT[] DEFAULT ARRAY['a', 'b c']::TEXT[],
    "none" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "numbers" INTEGER[] DEFAULT ARRAY[1, 2]::INTEGER[],
    "levels" "Level"[] DEFAULT ARRAY['LOW', 'high!']::"Level"[],
    "decimals" DECIMAL(65,30)[] DEFAULT ARRAY[1.10, 2]::DECIMAL(65,30)[],
    "omitted" TEXT[],
    "byDatabase" TEXT NOT NULL DEFAULT md5('x'::text),
    "expression" TIMESTAMPTZ(3) NOT NULL DEFAULT (now() + '1 day'::interval),

    CONSTRAINT "Defaulted_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Numbered" (
    "id" SERIAL NOT NULL,
    "number" SERIAL NOT NULL,
    "big" BIGSERIAL NOT NULL,

    CONSTRAINT "Numbered_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Small" (
    "id" SMALLSERIAL NOT NULL,

    CONSTRAINT "Small_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Big" (
    "id" BIGSERIAL NOT NULL,

    CONSTRAINT "Big_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "InComposite" (
    "tenant" TEXT NOT NULL,
    "id" SERIAL NOT NULL,

    CONSTRAINT "InComposite_pkey" PRIMARY KEY ("tenant","id")
);

-- CreateTable
CREATE TABLE "ByHand" (
    "id" INTEGER NOT NULL,
    "name" TEXT,

    CONSTRAINT "ByHand_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Defaulted_uuid_key" ON "Defaulted"("uuid");

-- CreateIndex
CREATE UNIQUE INDEX "Numbered_number_key" ON "Numbered"("number");

-- CreateIndex
CREATE UNIQUE INDEX "Numbered_big_key" ON "Numbered"("big");

