-- As Prisma 5.17 writes them; Prisma 6 refuses a Bytes default without padding.
ALTER TABLE "Defaulted" ADD COLUMN "unpadded" BYTEA NOT NULL DEFAULT '\x7e8a';
ALTER TABLE "Defaulted" ADD COLUMN "blobs" BYTEA[] DEFAULT ARRAY['\x7e8a', '\x666f', '\x66', '\x']::BYTEA[];
