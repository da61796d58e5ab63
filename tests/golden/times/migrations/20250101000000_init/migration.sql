-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "Times" (
    "id" SERIAL NOT NULL,
    "plain" TIMESTAMP(3) NOT NULL,
    "precise" TIMESTAMP(6),
    "coarse" TIMESTAMP(0),
    "aware" TIMESTAMPTZ(3),
    "awareFine" TIMESTAMPTZ(6),
    "awareAny" TIMESTAMPTZ,
    "awareRaw" TIMESTAMPTZ(0),
    "day" DATE,
    "time" TIME(6),
    "timeShort" TIME(0),
    "timetz" TIMETZ(6),
    "list" TIMESTAMP(3)[],
    "days" DATE[],
    "awareList" TIMESTAMPTZ(3)[],

    CONSTRAINT "Times_pkey" PRIMARY KEY ("id")
);

