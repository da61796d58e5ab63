# Generated from the Prisma schema and the live database by `prismalchemy generate`; do not edit.
# Write additions in a file of your own, as subclasses or mixins.
# ruff: noqa
# prismalchemy-generator: 0.1.0
# prismalchemy-schema: sha256:f6fcf85f9a9f0e6dcf7877c56045f766e3b64d08645a6a5321d5b6a644a28aed
# prismalchemy-migration: 20250101000000_init

from __future__ import annotations

import enum

import sqlalchemy as sa
from prismalchemy import orm
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, relationship


class Base(orm.PrismaBase, DeclarativeBase):
    metadata = orm.prisma_metadata()


class Plan(enum.StrEnum):
    FREE = "FREE"
    PRO = "PRO"


class Post(Base):
    __tablename__ = "Post"

    id: Mapped[int] = mapped_column(sa.Integer(), primary_key=True)
    userId: Mapped[int] = mapped_column(
        sa.Integer(),
        sa.ForeignKey("User.id", name="Post_userId_fkey", ondelete="RESTRICT", onupdate="CASCADE"),
    )

    user: Mapped[User] = relationship(back_populates="posts")


class User(Base):
    """In a file of its own."""

    __tablename__ = "User"

    id: Mapped[int] = mapped_column(sa.Integer(), primary_key=True)
    plan: Mapped[Plan] = mapped_column(
        orm.PrismaEnum(Plan, name="Plan"),
        default=Plan.FREE,
        server_default=sa.text("'FREE'::\"Plan\""),
    )

    posts: Mapped[list[Post]] = relationship(back_populates="user", passive_deletes="all")
