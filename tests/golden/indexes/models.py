# Generated from the Prisma schema and the live database by `prismalchemy generate`; do not edit.
# Write additions in a file of your own, as subclasses or mixins.
# ruff: noqa
# prismalchemy-generator: 0.1.0
# prismalchemy-schema: sha256:ec7cf98a164f433866f85728ce7d7462bb38a052bf0dae87ff8d258d55edd313
# prismalchemy-migration: 20250102000000_by_hand

from __future__ import annotations

import datetime
from typing import Any

import sqlalchemy as sa
from prismalchemy import orm
from sqlalchemy.dialects import postgresql
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(orm.PrismaBase, DeclarativeBase):
    metadata = orm.prisma_metadata()


class Article(Base):
    __tablename__ = "Article"
    __table_args__ = (
        sa.Index("Article_createdAt_idx", sa.text('"createdAt" DESC')),
        sa.Index("Article_data_idx", "data", postgresql_ops={"data": "jsonb_path_ops"}, postgresql_using="gin"),
        sa.Index(
            "Article_slug_title_key",
            "slug",
            sa.text("title DESC"),
            unique=True,
            info={"prisma_columns": ["slug", "title"]},
        ),
        sa.Index("Article_tags_idx", "tags", postgresql_using="gin"),
        sa.Index("Article_title_idx", "title", postgresql_using="hash"),
        sa.Index("article_brin", "createdAt", postgresql_using="brin"),
        sa.Index("article_covering", "slug", postgresql_include=["title"]),
        sa.Index("article_email_lower", sa.text("lower(email)"), unique=True),
        sa.Index("article_live_slug", "slug", unique=True, postgresql_where=sa.text('("deletedAt" IS NULL)')),
        sa.Index("article_pattern", "title", postgresql_ops={"title": "text_pattern_ops"}),
        sa.Index("article_popular", "score", postgresql_where=sa.text("((views > 100) AND (title <> 'a:b'::text))")),
        sa.Index("article_title_length", sa.text("length(title)"), sa.text("views DESC NULLS LAST")),
        sa.Index("article_unknown_unique", "createdAt", "views", unique=True, info={"prisma_name": None}),
        sa.Index("my_index", "views", sa.text('"createdAt" DESC')),
    )

    id: Mapped[int] = mapped_column(sa.Integer(), primary_key=True)
    title: Mapped[str] = mapped_column(sa.Text())
    slug: Mapped[str] = mapped_column(sa.Text())
    email: Mapped[str] = mapped_column(sa.Text())
    views: Mapped[int] = mapped_column(sa.Integer(), default=0, server_default=sa.text("0"))
    score: Mapped[float | None] = mapped_column(sa.Double())
    tags: Mapped[list[str]] = mapped_column(orm.ListOf(sa.Text()), nullable=True)
    data: Mapped[Any | None] = mapped_column(postgresql.JSONB(none_as_null=True))
    deletedAt: Mapped[datetime.datetime | None] = mapped_column(orm.UtcDateTime(precision=3))
    createdAt: Mapped[datetime.datetime] = mapped_column(
        orm.UtcDateTime(precision=3),
        default=orm.now,
        server_default=sa.text("CURRENT_TIMESTAMP"),
    )
