-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "Chunk" (
    "id" SERIAL NOT NULL,
    "text" TEXT NOT NULL,
    "embedding" extensions.vector(3),
    "search" tsvector,
    "place" point,
    "span" interval,
    "range" int4range,
    "inDefault" interval NOT NULL DEFAULT '1 day'::interval,

    CONSTRAINT "Chunk_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Required" (
    "id" SERIAL NOT NULL,
    "place" point NOT NULL,
    "note" TEXT,

    CONSTRAINT "Required_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Chunk_search_idx" ON "Chunk" USING GIN ("search");

