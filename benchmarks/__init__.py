"""The same calls on the bridge, on Prisma, on hand-written SQLAlchemy and on bare asyncpg."""
