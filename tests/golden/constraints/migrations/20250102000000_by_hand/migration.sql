-- The labels in another order than schema.prisma's.
ALTER TYPE "Size" RENAME TO "Size_old";
CREATE TYPE "Size" AS ENUM ('LARGE', 'MEDIUM', 'SMALL');
ALTER TABLE "Slot" ALTER COLUMN "size" DROP DEFAULT;
ALTER TABLE "Slot" ALTER COLUMN "size" TYPE "Size" USING ("size"::text::"Size");
ALTER TABLE "Slot" ALTER COLUMN "size" SET DEFAULT 'SMALL';
DROP TYPE "Size_old";

-- Keys that are checked late.
DROP INDEX "Slot_position_key";
ALTER TABLE "Slot" ADD CONSTRAINT "Slot_position_key" UNIQUE ("position") DEFERRABLE INITIALLY DEFERRED;
DROP INDEX "Slot_room_position_key";
ALTER TABLE "Slot" ADD CONSTRAINT "Slot_room_position_key" UNIQUE ("room", "position") DEFERRABLE;
-- The same columns twice: one key at once, one late.
ALTER TABLE "Slot" ADD CONSTRAINT "Slot_code_late" UNIQUE ("code") DEFERRABLE;
ALTER TABLE "Slot" ADD CONSTRAINT "Slot_note_key" UNIQUE NULLS NOT DISTINCT ("note", "position") INCLUDE ("label");
ALTER TABLE "Draft" DROP CONSTRAINT "Draft_pkey";
ALTER TABLE "Draft" ADD CONSTRAINT "Draft_pkey" PRIMARY KEY ("id") INCLUDE ("text") DEFERRABLE;
ALTER TABLE "Draft" SET UNLOGGED;
ALTER TABLE "Draft" SET (fillfactor = 70);

-- Checks and foreign keys that old rows do not have to hold to.
ALTER TABLE "Slot" ADD CONSTRAINT "room_positive" CHECK ("room" > 0) NOT VALID;
ALTER TABLE "Slot" ADD CONSTRAINT "label_length" CHECK (length("label") < 80 AND "label" <> E'a:b\\:c''"\n');
ALTER TABLE "Part" DROP CONSTRAINT "part_slot";
ALTER TABLE "Part" ADD CONSTRAINT "part_slot" FOREIGN KEY ("room", "code") REFERENCES "Slot"("room", "code") MATCH FULL
    ON DELETE RESTRICT ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED NOT VALID;
ALTER TABLE "Slot" ADD CONSTRAINT "Slot_days_excl" EXCLUDE USING gist ("days" WITH &&, int4range("room", "room" + 1) WITH &&)
    WHERE ("room" > 1) DEFERRABLE INITIALLY DEFERRED;

-- What stands behind an index' columns.
CREATE INDEX "slot_label_lower" ON "Slot" (lower("label") text_pattern_ops, "room");
CREATE INDEX "slot_label_collated" ON "Slot" ("label" COLLATE "C" text_pattern_ops, ("label" || ', ") x') COLLATE "C");
CREATE INDEX "slot_label_order" ON "Slot" ("label" DESC, "room" NULLS FIRST) INCLUDE ("note") WHERE "label" <> 'x:y';
CREATE INDEX "slot_sum" ON "Slot" (("room" + "position") DESC);
CREATE INDEX "slot_data" ON "Slot" USING gin ("data" jsonb_path_ops) WITH (fastupdate = off);
CREATE INDEX "slot_data_tags" ON "Slot" USING gin (("data" -> 'tags') jsonb_path_ops);
CREATE UNIQUE INDEX "slot_note_once" ON "Slot" ("note", "room") NULLS NOT DISTINCT;

-- Numbers that are not as a serial makes them.
ALTER TABLE "Part" ALTER COLUMN "number" DROP DEFAULT;
DROP SEQUENCE "Part_number_seq";
ALTER TABLE "Part" ALTER COLUMN "number" ADD GENERATED ALWAYS AS IDENTITY
    (START 5 INCREMENT 2 MINVALUE 1 MAXVALUE 1000 CACHE 7 CYCLE);

-- A table in parts, one of them in parts again.
DROP TABLE "Event";
CREATE TABLE "Event" (
    "id" INTEGER NOT NULL,
    "region" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "Event_pkey" PRIMARY KEY ("id", "region", "at")
) PARTITION BY LIST ("region");
CREATE TABLE "Event_eu" PARTITION OF "Event" FOR VALUES IN ('e''u', 'ch') PARTITION BY RANGE ("at", "id");
CREATE TABLE "A_eu_early" PARTITION OF "Event_eu" FOR VALUES FROM (MINVALUE, MINVALUE) TO ('2025-01-01', 5);
CREATE TABLE "Event_rest" PARTITION OF "Event" DEFAULT;
