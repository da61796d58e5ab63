-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "colour" AS ENUM ('RED', 'dark-blue', 'GREEN');

-- CreateTable
CREATE TABLE "Boss" (
    "id" SERIAL NOT NULL,
    "key" TEXT NOT NULL,
    "n" INTEGER NOT NULL DEFAULT 0,
    "at" TIMESTAMP(3) NOT NULL,
    "firm_id" TEXT,

    CONSTRAINT "Boss_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Firm" (
    "code" VARCHAR(8) NOT NULL,
    "title" TEXT,

    CONSTRAINT "Firm_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "staff_members" (
    "id" SERIAL NOT NULL,
    "key_name" TEXT NOT NULL,
    "n" INTEGER NOT NULL DEFAULT 0,
    "note" TEXT,
    "changed_at" TIMESTAMP(3) NOT NULL,
    "boss_id" INTEGER,
    "secondId" INTEGER NOT NULL DEFAULT 1,
    "leaderId" INTEGER,
    "nextId" INTEGER,

    CONSTRAINT "staff_members_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Badge" (
    "id" SERIAL NOT NULL,
    "code" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "staffId" INTEGER,

    CONSTRAINT "Badge_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "desks" (
    "id" TEXT NOT NULL,
    "place" TEXT NOT NULL DEFAULT 'hall',
    "at" TIMESTAMP(3),
    "staff_id" INTEGER NOT NULL,

    CONSTRAINT "desks_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Lamp" (
    "id" SERIAL NOT NULL,
    "watt" INTEGER,
    "deskId" TEXT,

    CONSTRAINT "Lamp_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Opt" (
    "id" SERIAL NOT NULL,
    "key" TEXT NOT NULL,
    "n" INTEGER,
    "at" TIMESTAMP(3) NOT NULL,
    "staffId" INTEGER,

    CONSTRAINT "Opt_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Mark" (
    "name" TEXT NOT NULL,
    "weight" DOUBLE PRECISION,
    "optKey" TEXT
);

-- CreateTable
CREATE TABLE "Kid" (
    "id" SERIAL NOT NULL,
    "name" TEXT NOT NULL,
    "n" INTEGER NOT NULL DEFAULT 1,
    "at" TIMESTAMP(3) NOT NULL,
    "staffId" INTEGER NOT NULL,
    "schoolId" TEXT,

    CONSTRAINT "Kid_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "School" (
    "code" TEXT NOT NULL,
    "title" TEXT NOT NULL DEFAULT 'school',

    CONSTRAINT "School_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "Toy" (
    "shelf" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "label" TEXT,
    "at" TIMESTAMP(3) NOT NULL,
    "kidId" INTEGER,

    CONSTRAINT "Toy_pkey" PRIMARY KEY ("shelf","number")
);

-- CreateTable
CREATE TABLE "Part" (
    "id" SERIAL NOT NULL,
    "name" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "toyShelf" TEXT,
    "toy_number" INTEGER,

    CONSTRAINT "Part_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Tag" (
    "id" SERIAL NOT NULL,
    "name" TEXT NOT NULL,
    "n" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "Tag_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Topic" (
    "id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Topic_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Wide" (
    "id" TEXT NOT NULL,
    "mark" TEXT NOT NULL DEFAULT 'mark',
    "text" TEXT,
    "short" VARCHAR(6),
    "fixed" CHAR(4),
    "uuid" UUID,
    "int" INTEGER,
    "small" SMALLINT NOT NULL DEFAULT 3,
    "big" BIGINT,
    "float" DOUBLE PRECISION,
    "real" REAL,
    "dec" DECIMAL(8,2),
    "num" DECIMAL(65,30),
    "bool" BOOLEAN NOT NULL DEFAULT true,
    "moment" TIMESTAMP(3),
    "zoned" TIMESTAMPTZ(6),
    "day" DATE,
    "doc" JSONB NOT NULL DEFAULT '{"a": [1]}',
    "plain" JSON,
    "bytes" BYTEA,
    "colour" "colour" NOT NULL DEFAULT 'dark-blue',
    "hue" "colour",
    "texts" TEXT[],
    "ints" INTEGER[] DEFAULT ARRAY[1, 2]::INTEGER[],
    "bigs" BIGINT[],
    "floats" DOUBLE PRECISION[],
    "decs" DECIMAL(8,2)[],
    "bools" BOOLEAN[],
    "moments" TIMESTAMP(3)[],
    "jsons" JSONB[],
    "blobs" BYTEA[],
    "colours" "colour"[],
    "made" TEXT NOT NULL DEFAULT 'from the database'::text,
    "made_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "at" TIMESTAMP(3) NOT NULL,
    "staffId" INTEGER,

    CONSTRAINT "Wide_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "_Friends" (
    "A" INTEGER NOT NULL,
    "B" INTEGER NOT NULL,

    CONSTRAINT "_Friends_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateTable
CREATE TABLE "_StaffToTag" (
    "A" INTEGER NOT NULL,
    "B" INTEGER NOT NULL,

    CONSTRAINT "_StaffToTag_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateTable
CREATE TABLE "_TagToTopic" (
    "A" INTEGER NOT NULL,
    "B" UUID NOT NULL,

    CONSTRAINT "_TagToTopic_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateIndex
CREATE UNIQUE INDEX "Boss_key_key" ON "Boss"("key");

-- CreateIndex
CREATE UNIQUE INDEX "staff_members_key_name_key" ON "staff_members"("key_name");

-- CreateIndex
CREATE UNIQUE INDEX "staff_members_nextId_key" ON "staff_members"("nextId");

-- CreateIndex
CREATE UNIQUE INDEX "Badge_code_key" ON "Badge"("code");

-- CreateIndex
CREATE UNIQUE INDEX "Badge_staffId_key" ON "Badge"("staffId");

-- CreateIndex
CREATE UNIQUE INDEX "desks_staff_id_key" ON "desks"("staff_id");

-- CreateIndex
CREATE UNIQUE INDEX "Opt_key_key" ON "Opt"("key");

-- CreateIndex
CREATE UNIQUE INDEX "Mark_name_key" ON "Mark"("name");

-- CreateIndex
CREATE UNIQUE INDEX "Kid_staffId_name_key" ON "Kid"("staffId", "name");

-- CreateIndex
CREATE UNIQUE INDEX "Part_name_key" ON "Part"("name");

-- CreateIndex
CREATE UNIQUE INDEX "Tag_name_key" ON "Tag"("name");

-- CreateIndex
CREATE UNIQUE INDEX "Topic_title_key" ON "Topic"("title");

-- CreateIndex
CREATE UNIQUE INDEX "Wide_mark_key" ON "Wide"("mark");

-- CreateIndex
CREATE UNIQUE INDEX "Wide_small_mark_key" ON "Wide"("small", "mark");

-- CreateIndex
CREATE INDEX "_Friends_B_index" ON "_Friends"("B");

-- CreateIndex
CREATE INDEX "_StaffToTag_B_index" ON "_StaffToTag"("B");

-- CreateIndex
CREATE INDEX "_TagToTopic_B_index" ON "_TagToTopic"("B");

-- AddForeignKey
ALTER TABLE "Boss" ADD CONSTRAINT "Boss_firm_id_fkey" FOREIGN KEY ("firm_id") REFERENCES "Firm"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "staff_members" ADD CONSTRAINT "staff_members_boss_id_fkey" FOREIGN KEY ("boss_id") REFERENCES "Boss"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "staff_members" ADD CONSTRAINT "staff_members_secondId_fkey" FOREIGN KEY ("secondId") REFERENCES "Boss"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "staff_members" ADD CONSTRAINT "staff_members_leaderId_fkey" FOREIGN KEY ("leaderId") REFERENCES "staff_members"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "staff_members" ADD CONSTRAINT "staff_members_nextId_fkey" FOREIGN KEY ("nextId") REFERENCES "staff_members"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Badge" ADD CONSTRAINT "Badge_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "staff_members"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desks" ADD CONSTRAINT "desks_staff_id_fkey" FOREIGN KEY ("staff_id") REFERENCES "staff_members"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Lamp" ADD CONSTRAINT "Lamp_deskId_fkey" FOREIGN KEY ("deskId") REFERENCES "desks"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Opt" ADD CONSTRAINT "Opt_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "staff_members"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Mark" ADD CONSTRAINT "Mark_optKey_fkey" FOREIGN KEY ("optKey") REFERENCES "Opt"("key") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Kid" ADD CONSTRAINT "Kid_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "staff_members"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Kid" ADD CONSTRAINT "Kid_schoolId_fkey" FOREIGN KEY ("schoolId") REFERENCES "School"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Toy" ADD CONSTRAINT "Toy_kidId_fkey" FOREIGN KEY ("kidId") REFERENCES "Kid"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Part" ADD CONSTRAINT "Part_toyShelf_toy_number_fkey" FOREIGN KEY ("toyShelf", "toy_number") REFERENCES "Toy"("shelf", "number") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Wide" ADD CONSTRAINT "Wide_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "staff_members"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_Friends" ADD CONSTRAINT "_Friends_A_fkey" FOREIGN KEY ("A") REFERENCES "staff_members"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_Friends" ADD CONSTRAINT "_Friends_B_fkey" FOREIGN KEY ("B") REFERENCES "staff_members"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_StaffToTag" ADD CONSTRAINT "_StaffToTag_A_fkey" FOREIGN KEY ("A") REFERENCES "staff_members"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_StaffToTag" ADD CONSTRAINT "_StaffToTag_B_fkey" FOREIGN KEY ("B") REFERENCES "Tag"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_TagToTopic" ADD CONSTRAINT "_TagToTopic_A_fkey" FOREIGN KEY ("A") REFERENCES "Tag"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_TagToTopic" ADD CONSTRAINT "_TagToTopic_B_fkey" FOREIGN KEY ("B") REFERENCES "Topic"("id") ON DELETE CASCADE ON UPDATE CASCADE;

