-- CreateTable
CREATE TABLE "store_listings" (
    "id" TEXT NOT NULL,
    "slug" VARCHAR(80) NOT NULL,
    "title" VARCHAR(120) NOT NULL,
    "summary" TEXT NOT NULL DEFAULT '',
    "graph_id" UUID,
    "graph_version" INTEGER,
    "owner_id" UUID NOT NULL,
    "reviewer_id" UUID,
    "is_approved" BOOLEAN NOT NULL DEFAULT false,
    "rating" DECIMAL(3,2),
    "runs" INTEGER NOT NULL DEFAULT 0,
    "published_on" DATE,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "store_listings_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "store_tags" (
    "id" SERIAL NOT NULL,
    "name" VARCHAR(40) NOT NULL,

    CONSTRAINT "store_tags_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "listing_favorites" (
    "user_id" UUID NOT NULL,
    "listing_id" TEXT NOT NULL,
    "note" TEXT,
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP
);

-- CreateTable
CREATE TABLE "_StoreListingToStoreTag" (
    "A" TEXT NOT NULL,
    "B" INTEGER NOT NULL,

    CONSTRAINT "_StoreListingToStoreTag_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateIndex
CREATE UNIQUE INDEX "store_listings_slug_key" ON "store_listings"("slug");

-- CreateIndex
CREATE INDEX "store_listings_is_approved_published_on_idx" ON "store_listings"("is_approved", "published_on");

-- CreateIndex
CREATE UNIQUE INDEX "store_tags_name_key" ON "store_tags"("name");

-- CreateIndex
CREATE UNIQUE INDEX "listing_favorites_user_id_listing_id_key" ON "listing_favorites"("user_id", "listing_id");

-- CreateIndex
CREATE INDEX "_StoreListingToStoreTag_B_index" ON "_StoreListingToStoreTag"("B");

-- AddForeignKey
ALTER TABLE "store_listings" ADD CONSTRAINT "store_listings_graph_id_graph_version_fkey" FOREIGN KEY ("graph_id", "graph_version") REFERENCES "AgentGraph"("id", "version") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "store_listings" ADD CONSTRAINT "store_listings_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "store_listings" ADD CONSTRAINT "store_listings_reviewer_id_fkey" FOREIGN KEY ("reviewer_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "listing_favorites" ADD CONSTRAINT "listing_favorites_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "listing_favorites" ADD CONSTRAINT "listing_favorites_listing_id_fkey" FOREIGN KEY ("listing_id") REFERENCES "store_listings"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_StoreListingToStoreTag" ADD CONSTRAINT "_StoreListingToStoreTag_A_fkey" FOREIGN KEY ("A") REFERENCES "store_listings"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_StoreListingToStoreTag" ADD CONSTRAINT "_StoreListingToStoreTag_B_fkey" FOREIGN KEY ("B") REFERENCES "store_tags"("id") ON DELETE CASCADE ON UPDATE CASCADE;
