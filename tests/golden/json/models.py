# Generated from the Prisma schema and the live database by `prismalchemy generate`; do not edit.
# Write additions in a file of your own, as subclasses or mixins.
# ruff: noqa
# prismalchemy-generator: 0.1.0
# prismalchemy-schema: sha256:dcd2d4fe9b11be917c499a1e3d126b1ccb7ffab9af02eae6cfc80fe6a11737ab
# prismalchemy-migration: 20250101000000_init

from __future__ import annotations

import builtins
from typing import Any

import sqlalchemy as sa
from prismalchemy import orm
from sqlalchemy.dialects import postgresql
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(orm.PrismaBase, DeclarativeBase):
    metadata = orm.prisma_metadata()


class Document(Base):
    __tablename__ = "Document"

    id: Mapped[int] = mapped_column(sa.Integer(), primary_key=True)
    required: Mapped[Any] = mapped_column(postgresql.JSONB(none_as_null=True))
    optional: Mapped[Any | None] = mapped_column(postgresql.JSONB(none_as_null=True))
    text: Mapped[Any | None] = mapped_column(postgresql.JSON(none_as_null=True))
    list: Mapped[builtins.list[Any]] = mapped_column(orm.ListOf(postgresql.JSONB(none_as_null=True)), nullable=True)
    texts: Mapped[builtins.list[Any]] = mapped_column(orm.ListOf(postgresql.JSON(none_as_null=True)), nullable=True)
