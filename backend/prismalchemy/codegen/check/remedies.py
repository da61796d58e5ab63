"""What to do about a difference, in the order in which it works."""

from __future__ import annotations

from dataclasses import dataclass

GENERATE = "run prismalchemy generate"


@dataclass(frozen=True, slots=True)
class State:
    """What decides which command helps.

    Attributes:
        migrated: whether Prisma Migrate made the database.
        handed_over: whether Alembic owns its migrations by now.
        pending: whether migrations of the folder are not applied yet.
    """

    migrated: bool
    handed_over: bool
    pending: bool

    def migrate(self) -> str:
        """How the database comes to have what the schema says."""
        if self.handed_over:
            return "run alembic upgrade head"
        if self.pending:
            return "run prisma migrate deploy"
        if self.migrated:
            return "run prisma migrate dev, which writes and applies the migration"
        return "run prisma db push"

    def generate(self, *, database_fits: bool) -> str:
        """How the models come to fit; `prismalchemy generate` refuses a database that lacks what the schema says."""
        return GENERATE if database_fits else f"{self.migrate()}, then prismalchemy generate"
