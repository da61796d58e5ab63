-- What schema.prisma does not describe.
ALTER TABLE "User" ADD COLUMN "legacy-score" INTEGER DEFAULT 0;
ALTER TABLE "User" ADD COLUMN "metadata" JSONB;
CREATE TABLE "audit" ("id" BIGSERIAL PRIMARY KEY, "at" TIMESTAMPTZ NOT NULL DEFAULT now(), "what" VARCHAR(80) NOT NULL UNIQUE, "user_id" INTEGER REFERENCES "User" ("id"), CHECK (length("what") > 1));
CREATE TYPE "unknown_kind" AS ENUM ('x', 'y');
CREATE TABLE "kinds" ("kind" "unknown_kind" NOT NULL, "kinds" "unknown_kind"[]);
