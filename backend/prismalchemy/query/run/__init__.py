"""Running plans, on both drivers, and what their errors are to Prisma."""
