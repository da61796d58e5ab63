-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "Everything" (
    "id" SERIAL NOT NULL,
    "metadata" JSONB NOT NULL DEFAULT '{}',
    "registry" TEXT,
    "awaitable_attrs" TEXT,
    "from" TEXT NOT NULL,
    "class" TEXT,
    "import" INTEGER NOT NULL DEFAULT 1,
    "lambda" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "model_name" TEXT NOT NULL DEFAULT 'gpt',
    "model_config" JSONB,
    "type" TEXT NOT NULL DEFAULT 't',
    "hash" TEXT NOT NULL DEFAULT 'h',
    "list" TEXT[],
    "str" TEXT,
    "int" INTEGER,
    "bool" BOOLEAN NOT NULL DEFAULT false,
    "bytes" BYTEA,
    "float" DOUBLE PRECISION,
    "dict" JSONB,
    "datetime" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "date" DATE NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decimal" DECIMAL(65,30) NOT NULL DEFAULT 1.5,
    "enum" TEXT,
    "sa" TEXT,
    "orm" TEXT,
    "postgresql" TEXT,
    "relationship" TEXT,
    "mapped_column" TEXT,
    "select" TEXT,
    "order" INTEGER,
    "query" TEXT,
    "returnId" INTEGER,

    CONSTRAINT "Everything_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Return" (
    "id" SERIAL NOT NULL,
    "ownerId" INTEGER,

    CONSTRAINT "Return_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Base" (
    "id" SERIAL NOT NULL,
    "Any" TEXT,
    "Mapped" TEXT,

    CONSTRAINT "Base_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "View" (
    "id" SERIAL NOT NULL,

    CONSTRAINT "View_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Registry" (
    "id" SERIAL NOT NULL,
    "returnId" INTEGER NOT NULL,

    CONSTRAINT "Registry_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Registry_returnId_key" ON "Registry"("returnId");

-- AddForeignKey
ALTER TABLE "Everything" ADD CONSTRAINT "Everything_returnId_fkey" FOREIGN KEY ("returnId") REFERENCES "Return"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Return" ADD CONSTRAINT "Return_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "Everything"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Registry" ADD CONSTRAINT "Registry_returnId_fkey" FOREIGN KEY ("returnId") REFERENCES "Return"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

