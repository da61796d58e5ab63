"""The MetaData of generated models."""

from __future__ import annotations

import sqlalchemy as sa

MIGRATIONS_TABLE = "_prisma_migrations"


def prisma_metadata(schema: str | None = None, *, migrations_schema: str | None = None) -> sa.MetaData:
    """A MetaData that knows Prisma Migrate's own table, which is in the database as well.

    Args:
        schema: the schema of tables that name none; None: as PostgreSQL's search_path says, which is `public`.
        migrations_schema: the schema of Prisma Migrate's table where that is another.
    """
    metadata = sa.MetaData(schema=schema)
    sa.Table(
        MIGRATIONS_TABLE,
        metadata,
        sa.Column("id", sa.String(36), primary_key=True),
        sa.Column("checksum", sa.String(64), nullable=False),
        sa.Column("finished_at", sa.TIMESTAMP(timezone=True)),
        sa.Column("migration_name", sa.String(255), nullable=False),
        sa.Column("logs", sa.Text()),
        sa.Column("rolled_back_at", sa.TIMESTAMP(timezone=True)),
        sa.Column("started_at", sa.TIMESTAMP(timezone=True), nullable=False, server_default=sa.text("now()")),
        sa.Column("applied_steps_count", sa.Integer(), nullable=False, server_default=sa.text("0")),
        schema=migrations_schema,
    )
    return metadata
