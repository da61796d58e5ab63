-- CreateTable
CREATE TABLE "AgentGraph" (
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "name" TEXT NOT NULL,
    "description" TEXT,
    "isActive" BOOLEAN NOT NULL DEFAULT true,
    "userId" UUID NOT NULL,
    "forkedFromId" UUID,
    "forkedFromVersion" INTEGER,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3),

    CONSTRAINT "AgentGraph_pkey" PRIMARY KEY ("id","version")
);

-- CreateTable
CREATE TABLE "AgentNode" (
    "id" UUID NOT NULL,
    "graphId" UUID NOT NULL,
    "graphVersion" INTEGER NOT NULL DEFAULT 1,
    "blockId" TEXT NOT NULL,
    "constantInput" JSONB NOT NULL DEFAULT '{}',
    "metadata" JSONB,
    "positionX" DOUBLE PRECISION NOT NULL DEFAULT 0,
    "positionY" DOUBLE PRECISION NOT NULL DEFAULT 0,
    "priority" SMALLINT NOT NULL DEFAULT 0,

    CONSTRAINT "AgentNode_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AgentNodeLink" (
    "id" UUID NOT NULL,
    "sourceId" UUID NOT NULL,
    "sourceName" TEXT NOT NULL,
    "sinkId" UUID NOT NULL,
    "sinkName" TEXT NOT NULL,
    "isStatic" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "AgentNodeLink_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "AgentGraph_userId_isActive_idx" ON "AgentGraph"("userId", "isActive");

-- CreateIndex
CREATE INDEX "AgentNode_graphId_graphVersion_idx" ON "AgentNode"("graphId", "graphVersion");

-- CreateIndex
CREATE INDEX "AgentNodeLink_sinkId_idx" ON "AgentNodeLink"("sinkId");

-- CreateIndex
CREATE UNIQUE INDEX "AgentNodeLink_sourceId_sourceName_sinkId_sinkName_key" ON "AgentNodeLink"("sourceId", "sourceName", "sinkId", "sinkName");

-- AddForeignKey
ALTER TABLE "AgentGraph" ADD CONSTRAINT "AgentGraph_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgentGraph" ADD CONSTRAINT "AgentGraph_forkedFromId_forkedFromVersion_fkey" FOREIGN KEY ("forkedFromId", "forkedFromVersion") REFERENCES "AgentGraph"("id", "version") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgentNode" ADD CONSTRAINT "AgentNode_graphId_graphVersion_fkey" FOREIGN KEY ("graphId", "graphVersion") REFERENCES "AgentGraph"("id", "version") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgentNodeLink" ADD CONSTRAINT "AgentNodeLink_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "AgentNode"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgentNodeLink" ADD CONSTRAINT "AgentNodeLink_sinkId_fkey" FOREIGN KEY ("sinkId") REFERENCES "AgentNode"("id") ON DELETE CASCADE ON UPDATE CASCADE;
