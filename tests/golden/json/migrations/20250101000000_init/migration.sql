-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "Document" (
    "id" SERIAL NOT NULL,
    "required" JSONB NOT NULL,
    "optional" JSONB,
    "text" JSON,
    "list" JSONB[],
    "texts" JSON[],

    CONSTRAINT "Document_pkey" PRIMARY KEY ("id")
);

