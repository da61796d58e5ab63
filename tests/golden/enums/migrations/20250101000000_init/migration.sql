-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "SubscriptionTier" AS ENUM ('FREE', 'PRO');

-- CreateEnum
CREATE TYPE "event_kinds" AS ENUM ('responseCreated', 'response_done', 'tool-call', '0');

-- CreateEnum
CREATE TYPE "Awkward" AS ENUM ('None', 'class', 'mro', 'name', 'value', 'title', 'count', 'true');

-- CreateEnum
CREATE TYPE "single" AS ENUM ('only');

-- CreateTable
CREATE TABLE "Event" (
    "id" SERIAL NOT NULL,
    "kind" "event_kinds" NOT NULL,
    "tier" "SubscriptionTier" NOT NULL DEFAULT 'PRO',
    "first" "event_kinds" NOT NULL DEFAULT 'tool-call',
    "later" "event_kinds",
    "kinds" "event_kinds"[],
    "given" "event_kinds"[] DEFAULT ARRAY['responseCreated', 'tool-call']::"event_kinds"[],
    "awkward" "Awkward" NOT NULL DEFAULT 'None',
    "odd" "Awkward"[] DEFAULT ARRAY['title', 'true']::"Awkward"[],
    "one" "single" NOT NULL DEFAULT 'only',

    CONSTRAINT "Event_pkey" PRIMARY KEY ("id")
);

