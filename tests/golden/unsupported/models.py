# Generated from the Prisma schema and the live database by `prismalchemy generate`; do not edit.
# Write additions in a file of your own, as subclasses or mixins.
# ruff: noqa
# prismalchemy-generator: 0.1.0
# prismalchemy-schema: sha256:69b7f5a283dc729215af7451be9aeda0526486b757f43ea18066bfba4139b28c
# prismalchemy-migration: 20250101000000_init

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from prismalchemy import orm
from sqlalchemy.dialects import postgresql
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(orm.PrismaBase, DeclarativeBase):
    metadata = orm.prisma_metadata()


class Chunk(Base):
    """Types that Prisma has no name for; the columns are not in its client."""

    __tablename__ = "Chunk"
    __table_args__ = (sa.Index("Chunk_search_idx", "search", postgresql_using="gin"),)

    id: Mapped[int] = mapped_column(sa.Integer(), primary_key=True)
    text: Mapped[str] = mapped_column(sa.Text())
    embedding: Mapped[Any | None] = mapped_column(orm.Unsupported("extensions.vector(3)"), info={"prisma_field": None})
    search: Mapped[Any | None] = mapped_column(postgresql.TSVECTOR(), info={"prisma_field": None})
    place: Mapped[Any | None] = mapped_column(orm.Unsupported("point"), info={"prisma_field": None})
    span: Mapped[Any | None] = mapped_column(postgresql.INTERVAL(), info={"prisma_field": None})
    range: Mapped[Any | None] = mapped_column(postgresql.INT4RANGE(), info={"prisma_field": None})
    inDefault: Mapped[Any] = mapped_column(
        postgresql.INTERVAL(),
        server_default=sa.text("'1 day'::interval"),
        info={"prisma_field": None},
    )


class Required(Base):
    """Prisma cannot create these rows: it does not know the required column."""

    __tablename__ = "Required"

    id: Mapped[int] = mapped_column(sa.Integer(), primary_key=True)
    place: Mapped[Any] = mapped_column(orm.Unsupported("point"), info={"prisma_field": None})
    note: Mapped[str | None] = mapped_column(sa.Text())
