-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "Parent" (
    "id" SERIAL NOT NULL,
    "code" TEXT NOT NULL,

    CONSTRAINT "Parent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Cascade" (
    "id" SERIAL NOT NULL,
    "parentId" INTEGER NOT NULL,

    CONSTRAINT "Cascade_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Restrict" (
    "id" SERIAL NOT NULL,
    "parentId" INTEGER,

    CONSTRAINT "Restrict_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "NoAction" (
    "id" SERIAL NOT NULL,
    "parentId" INTEGER NOT NULL,

    CONSTRAINT "NoAction_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SetNull" (
    "id" SERIAL NOT NULL,
    "parentId" INTEGER,

    CONSTRAINT "SetNull_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SetDefault" (
    "id" SERIAL NOT NULL,
    "parentId" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "SetDefault_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Required" (
    "id" SERIAL NOT NULL,
    "parentId" INTEGER NOT NULL,

    CONSTRAINT "Required_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Optional" (
    "id" SERIAL NOT NULL,
    "parentId" INTEGER,

    CONSTRAINT "Optional_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ByCode" (
    "id" SERIAL NOT NULL,
    "code" TEXT,

    CONSTRAINT "ByCode_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Parent_code_key" ON "Parent"("code");

-- AddForeignKey
ALTER TABLE "Cascade" ADD CONSTRAINT "Cascade_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Parent"("id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Restrict" ADD CONSTRAINT "Restrict_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Parent"("id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "NoAction" ADD CONSTRAINT "NoAction_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Parent"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SetNull" ADD CONSTRAINT "SetNull_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Parent"("id") ON DELETE SET NULL ON UPDATE SET NULL;

-- AddForeignKey
ALTER TABLE "SetDefault" ADD CONSTRAINT "SetDefault_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Parent"("id") ON DELETE SET DEFAULT ON UPDATE SET DEFAULT;

-- AddForeignKey
ALTER TABLE "Required" ADD CONSTRAINT "Required_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Parent"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Optional" ADD CONSTRAINT "Optional_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Parent"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ByCode" ADD CONSTRAINT "my_key" FOREIGN KEY ("code") REFERENCES "Parent"("code") ON DELETE SET NULL ON UPDATE CASCADE;

