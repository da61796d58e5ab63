# Generated from the Prisma schema and the live database by `prismalchemy generate`; do not edit.
# Write additions in a file of your own, as subclasses or mixins.
# ruff: noqa
# prismalchemy-generator: 0.1.0
# prismalchemy-schema: sha256:aaf338d372720e8445bac6ad8d10b2db3bae9f5f63c16131b99fe778497deeaf
# prismalchemy-migration: 20250102000000_by_hand

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from prismalchemy import orm
from sqlalchemy.dialects import postgresql
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(orm.PrismaBase, DeclarativeBase):
    metadata = orm.prisma_metadata()


class User(Base):
    __tablename__ = "User"

    id: Mapped[int] = mapped_column(sa.Integer(), primary_key=True)
    name: Mapped[str] = mapped_column(sa.Text())
    secret: Mapped[str | None] = mapped_column(sa.Text(), info={"prisma_field": None})

    # Not in the Prisma schema.
    legacy_score: Mapped[int | None] = mapped_column(
        "legacy-score",
        sa.Integer(),
        server_default=sa.text("0"),
        info={"prisma_field": None},
    )
    metadata_: Mapped[Any | None] = mapped_column(
        "metadata",
        postgresql.JSONB(none_as_null=True),
        info={"prisma_field": None},
    )


# Tables that have no model in the Prisma schema.

_Log = sa.Table(
    "Log",
    Base.metadata,
    sa.Column("text", sa.Text()),
    sa.Column(
        "userId",
        sa.Integer(),
        sa.ForeignKey("User.id", name="Log_userId_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    ),
)

_audit = sa.Table(
    "audit",
    Base.metadata,
    sa.Column("id", sa.BigInteger(), primary_key=True),
    sa.Column("at", orm.UtcDateTime(precision=None, timezone=True), server_default=sa.text("now()"), nullable=False),
    sa.Column("what", sa.String(80), nullable=False),
    sa.Column("user_id", sa.Integer(), sa.ForeignKey("User.id", name="audit_user_id_fkey")),
    sa.CheckConstraint("length(what::text) > 1", name="audit_what_check"),
    sa.UniqueConstraint("what", name="audit_what_key"),
)

_kinds = sa.Table(
    "kinds",
    Base.metadata,
    sa.Column("kind", postgresql.ENUM("x", "y", name="unknown_kind"), nullable=False),
    sa.Column("kinds", orm.ListOf(postgresql.ENUM("x", "y", name="unknown_kind"))),
)
