# Generated from the Prisma schema and the live database by `prismalchemy generate`; do not edit.
# Write additions in a file of your own, as subclasses or mixins.
# ruff: noqa
# prismalchemy-generator: 0.1.0
# prismalchemy-schema: sha256:c1f8de9f5de1910aafbe8addba7253bf399a0372a050469b780dc24d2f4ce6bc
# prismalchemy-migration: 20250101000000_init

from __future__ import annotations

import enum

import sqlalchemy as sa
from prismalchemy import orm
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, relationship


class Base(orm.PrismaBase, DeclarativeBase):
    metadata = orm.prisma_metadata()


class SubscriptionTier(enum.StrEnum):
    FREE = "FREE"
    PRO = "PRO"


class UserAccount(Base):
    """A table called otherwise than its model, with columns called otherwise than their fields."""

    __tablename__ = "tbl_user-accounts"

    id: Mapped[int] = mapped_column(sa.Integer(), primary_key=True)
    firstName: Mapped[str] = mapped_column("first_name", sa.Text())
    tier: Mapped[SubscriptionTier] = mapped_column(
        orm.PrismaEnum(SubscriptionTier, name="SubscriptionTier"),
        default=SubscriptionTier.FREE,
        server_default=sa.text("'FREE'::\"SubscriptionTier\""),
    )

    posts: Mapped[list[BlogPost]] = relationship(back_populates="author", passive_deletes="all")


class BlogPost(Base):
    __tablename__ = "BLOGPOSTS"
    __table_args__ = (
        sa.Index("BLOGPOSTS_AUTHOR_ID_idx", "AUTHOR_ID"),
        sa.Index("BLOGPOSTS_post title_key", "post title", unique=True),
    )

    id: Mapped[int] = mapped_column(sa.Integer(), primary_key=True)
    title: Mapped[str] = mapped_column("post title", sa.Text())
    authorId: Mapped[int] = mapped_column(
        "AUTHOR_ID",
        sa.Integer(),
        sa.ForeignKey("tbl_user-accounts.id", name="BLOGPOSTS_AUTHOR_ID_fkey", ondelete="RESTRICT", onupdate="CASCADE"),
    )

    author: Mapped[UserAccount] = relationship(back_populates="posts")


class lowercase(Base):
    __tablename__ = "lowercase"

    id: Mapped[int] = mapped_column(sa.Integer(), primary_key=True)


class HTTPLog(Base):
    __tablename__ = "HTTPLog"

    id: Mapped[int] = mapped_column(sa.Integer(), primary_key=True)
    URLPath: Mapped[str] = mapped_column(sa.Text())
    snake_case_field: Mapped[str | None] = mapped_column(sa.Text())
