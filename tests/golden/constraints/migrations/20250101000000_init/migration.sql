-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "Size" AS ENUM ('SMALL', 'LARGE', 'MEDIUM');

-- CreateTable
CREATE TABLE "Slot" (
    "id" SERIAL NOT NULL,
    "room" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "code" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "note" TEXT,
    "size" "Size" NOT NULL DEFAULT 'SMALL',
    "data" JSONB NOT NULL DEFAULT '{}',
    "days" int4range,

    CONSTRAINT "Slot_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Part" (
    "id" INTEGER NOT NULL,
    "room" INTEGER NOT NULL,
    "code" TEXT NOT NULL,
    "number" BIGSERIAL NOT NULL,

    CONSTRAINT "part_key" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Event" (
    "id" INTEGER NOT NULL,
    "region" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Event_pkey" PRIMARY KEY ("id","region","at")
);

-- CreateTable
CREATE TABLE "Draft" (
    "id" INTEGER NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "Draft_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Slot_position_key" ON "Slot"("position");

-- CreateIndex
CREATE UNIQUE INDEX "Slot_code_key" ON "Slot"("code");

-- CreateIndex
CREATE INDEX "Slot_label_idx" ON "Slot"("label");

-- CreateIndex
CREATE UNIQUE INDEX "Slot_room_position_key" ON "Slot"("room", "position");

-- CreateIndex
CREATE UNIQUE INDEX "Slot_room_code_key" ON "Slot"("room", "code");

-- AddForeignKey
ALTER TABLE "Part" ADD CONSTRAINT "part_slot" FOREIGN KEY ("room", "code") REFERENCES "Slot"("room", "code") ON DELETE RESTRICT ON UPDATE CASCADE;

