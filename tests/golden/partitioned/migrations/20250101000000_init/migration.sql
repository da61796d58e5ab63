-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "Measurement" (
    "id" BIGSERIAL NOT NULL,
    "loggedAt" TIMESTAMPTZ(3) NOT NULL,
    "value" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "Measurement_pkey" PRIMARY KEY ("id","loggedAt")
);

-- CreateIndex
CREATE INDEX "Measurement_loggedAt_idx" ON "Measurement"("loggedAt");

