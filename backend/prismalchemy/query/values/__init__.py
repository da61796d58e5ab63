"""Values of calls -> the driver's, and what the database stores -> Prisma's."""
