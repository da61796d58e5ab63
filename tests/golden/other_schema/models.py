# Generated from the Prisma schema and the live database by `prismalchemy generate`; do not edit.
# Write additions in a file of your own, as subclasses or mixins.
# ruff: noqa
# prismalchemy-generator: 0.1.0
# prismalchemy-schema: sha256:093a8c17360c3bf96f61f62afe99e382feb060216841b967d2d2b7939d2483ec
# prismalchemy-migration: 20250101000000_init

from __future__ import annotations

import enum

import sqlalchemy as sa
from prismalchemy import orm
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, relationship


class Base(orm.PrismaBase, DeclarativeBase):
    metadata = orm.prisma_metadata(schema="my app")


class Kind(enum.StrEnum):
    A = "A"
    B = "B"


_TagToUser = sa.Table(
    "_TagToUser",
    Base.metadata,
    sa.Column(
        "A",
        sa.Integer(),
        sa.ForeignKey("my app.Tag.id", name="_TagToUser_A_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    ),
    sa.Column(
        "B",
        sa.Integer(),
        sa.ForeignKey("my app.User.id", name="_TagToUser_B_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    ),
    sa.PrimaryKeyConstraint("A", "B", name="_TagToUser_AB_pkey", info={"prisma_name": None}),
    sa.Index("_TagToUser_B_index", "B"),
)


class User(Base):
    """Everything is in the schema that the URL names."""

    __tablename__ = "User"

    id: Mapped[int] = mapped_column(sa.Integer(), primary_key=True)
    kind: Mapped[Kind] = mapped_column(
        orm.PrismaEnum(Kind, name="Kind", schema="my app"),
        default=Kind.A,
        server_default=sa.text('\'A\'::"my app"."Kind"'),
    )
    kinds: Mapped[list[Kind]] = mapped_column(
        orm.ListOf(orm.PrismaEnum(Kind, name="Kind", schema="my app")),
        nullable=True,
    )

    posts: Mapped[list[Post]] = relationship(back_populates="user", passive_deletes="all")
    tags: Mapped[list[Tag]] = relationship(secondary=_TagToUser, back_populates="users", passive_deletes=True)


class Post(Base):
    __tablename__ = "Post"

    id: Mapped[int] = mapped_column(sa.Integer(), primary_key=True)
    userId: Mapped[int] = mapped_column(
        sa.Integer(),
        sa.ForeignKey("my app.User.id", name="Post_userId_fkey", ondelete="RESTRICT", onupdate="CASCADE"),
    )

    user: Mapped[User] = relationship(back_populates="posts")


class Tag(Base):
    __tablename__ = "Tag"

    id: Mapped[int] = mapped_column(sa.Integer(), primary_key=True)

    users: Mapped[list[User]] = relationship(secondary=_TagToUser, back_populates="tags", passive_deletes=True)
