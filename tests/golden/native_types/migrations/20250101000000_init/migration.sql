-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "Native" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "varchar" VARCHAR(20),
    "unlimited" VARCHAR,
    "char" CHAR(5),
    "inet" INET,
    "bit" BIT(3),
    "varbit" VARBIT(8),
    "xml" XML,
    "smallint" SMALLINT,
    "oid" OID,
    "bigint" BIGINT,
    "real" REAL,
    "double" DOUBLE PRECISION,
    "decimal" DECIMAL(65,30),
    "numeric" DECIMAL(12,4),
    "money" MONEY,
    "bytes" BYTEA,
    "boolean" BOOLEAN,

    CONSTRAINT "Native_pkey" PRIMARY KEY ("id")
);

