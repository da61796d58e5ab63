"""Move a Python backend from Prisma Client Python to SQLAlchemy 2, one table at a time."""

__version__ = "0.1.0"
