# Generated from the Prisma schema and the live database by `prismalchemy generate`; do not edit.
# Write additions in a file of your own, as subclasses or mixins.
# ruff: noqa
# prismalchemy-generator: 0.1.0
# prismalchemy-schema: sha256:70979e66010a896b7077de5b824d13d2c603b5f689f54f151ff7927a4210824a
# prismalchemy-migration: 20250102000000_by_hand

from __future__ import annotations

import sqlalchemy as sa
from prismalchemy import orm
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, relationship


class Base(orm.PrismaBase, DeclarativeBase):
    metadata = orm.prisma_metadata()


_CategoryToPost = sa.Table(
    "_CategoryToPost",
    Base.metadata,
    sa.Column(
        "A",
        sa.Integer(),
        sa.ForeignKey("Category.id", name="_CategoryToPost_A_fkey", ondelete="CASCADE", onupdate="CASCADE"),
        nullable=False,
    ),
    sa.Column(
        "B",
        sa.Integer(),
        sa.ForeignKey("Post.id", name="_CategoryToPost_B_fkey", ondelete="CASCADE", onupdate="CASCADE"),
        nullable=False,
    ),
    sa.Index("_CategoryToPost_AB_unique", "A", "B", unique=True),
    sa.Index("_CategoryToPost_B_index", "B"),
)


class Post(Base):
    __tablename__ = "Post"

    id: Mapped[int] = mapped_column(sa.Integer(), primary_key=True)

    categories: Mapped[list[Category]] = relationship(
        secondary=_CategoryToPost,
        back_populates="posts",
        passive_deletes=True,
    )


class Category(Base):
    __tablename__ = "Category"

    id: Mapped[int] = mapped_column(sa.Integer(), primary_key=True)

    posts: Mapped[list[Post]] = relationship(
        secondary=_CategoryToPost,
        back_populates="categories",
        passive_deletes=True,
    )
