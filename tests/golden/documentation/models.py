# Generated from the Prisma schema and the live database by `prismalchemy generate`; do not edit.
# Write additions in a file of your own, as subclasses or mixins.
# ruff: noqa
# prismalchemy-generator: 0.1.0
# prismalchemy-schema: sha256:a3e0a586e3d47acf8d6f50e3f7cb71d279945576d12517c05fe7819a3ff2adbb
# prismalchemy-migration: 20250101000000_init

from __future__ import annotations

import enum

import sqlalchemy as sa
from prismalchemy import orm
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, relationship


class Base(orm.PrismaBase, DeclarativeBase):
    metadata = orm.prisma_metadata()


class Right(enum.StrEnum):
    """What a person may do.

    - a list
    - with "quotes" and a \\ backslash
    """

    READ = "READ"
    """Nothing but look."""
    WRITE = "WRITE"
    """Everything."""


class User(Base):
    """A person.
    Of two lines.
    """

    __tablename__ = "User"

    id: Mapped[int] = mapped_column(sa.Integer(), primary_key=True)
    """Given by us."""
    name: Mapped[str] = mapped_column(sa.Text())
    """Behind the field."""
    right: Mapped[Right] = mapped_column(
        orm.PrismaEnum(Right, name="Right"),
        default=Right.READ,
        server_default=sa.text("'READ'::\"Right\""),
    )
    """Above,
    and behind.
    """
    note: Mapped[str | None] = mapped_column(sa.Text())
    """Ends with a "quote" """

    posts: Mapped[list[Post]] = relationship(back_populates="user", passive_deletes="all")
    """Their posts."""


class Post(Base):
    __tablename__ = "Post"
    __table_args__ = (sa.Index("Post_userId_idx", "userId"),)

    id: Mapped[int] = mapped_column(sa.Integer(), primary_key=True)
    userId: Mapped[int] = mapped_column(
        sa.Integer(),
        sa.ForeignKey("User.id", name="Post_userId_fkey", ondelete="RESTRICT", onupdate="CASCADE"),
    )

    user: Mapped[User] = relationship(back_populates="posts")
