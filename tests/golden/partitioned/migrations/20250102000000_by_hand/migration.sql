-- Prisma Migrate cannot partition a table; the team wrote this by hand.
DROP TABLE "Measurement";

CREATE TABLE "Measurement" (
    "id" BIGSERIAL NOT NULL,
    "loggedAt" TIMESTAMPTZ(3) NOT NULL,
    "value" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "Measurement_pkey" PRIMARY KEY ("id","loggedAt")
) PARTITION BY RANGE ("loggedAt");

CREATE INDEX "Measurement_loggedAt_idx" ON "Measurement"("loggedAt");

CREATE TABLE "Measurement_early" PARTITION OF "Measurement" FOR VALUES FROM (MINVALUE) TO ('2025-01-01');
CREATE TABLE "Measurement_late" PARTITION OF "Measurement" FOR VALUES FROM ('2025-01-01') TO (MAXVALUE);
