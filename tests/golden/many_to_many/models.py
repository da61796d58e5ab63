# Generated from the Prisma schema and the live database by `prismalchemy generate`; do not edit.
# Write additions in a file of your own, as subclasses or mixins.
# ruff: noqa
# prismalchemy-generator: 0.1.0
# prismalchemy-schema: sha256:4c8324075292c8c10dc19023ad96c7fa3ebc55c06b99eb9342d8c69dff91bd55
# prismalchemy-migration: 20250101000000_init

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
    ),
    sa.Column(
        "B",
        sa.Text(),
        sa.ForeignKey("posts.id", name="_CategoryToPost_B_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    ),
    sa.PrimaryKeyConstraint("A", "B", name="_CategoryToPost_AB_pkey", info={"prisma_name": None}),
    sa.Index("_CategoryToPost_B_index", "B"),
)


_Friends = sa.Table(
    "_Friends",
    Base.metadata,
    sa.Column(
        "A",
        sa.Text(),
        sa.ForeignKey("posts.id", name="_Friends_A_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    ),
    sa.Column(
        "B",
        sa.Text(),
        sa.ForeignKey("posts.id", name="_Friends_B_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    ),
    sa.PrimaryKeyConstraint("A", "B", name="_Friends_AB_pkey", info={"prisma_name": None}),
    sa.Index("_Friends_B_index", "B"),
)


_PostTags = sa.Table(
    "_PostTags",
    Base.metadata,
    sa.Column(
        "A",
        sa.Text(),
        sa.ForeignKey("posts.id", name="_PostTags_A_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    ),
    sa.Column(
        "B",
        sa.Integer(),
        sa.ForeignKey("tags.tag_id", name="_PostTags_B_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    ),
    sa.PrimaryKeyConstraint("A", "B", name="_PostTags_AB_pkey", info={"prisma_name": None}),
    sa.Index("_PostTags_B_index", "B"),
)


class Post(Base):
    __tablename__ = "posts"

    id: Mapped[str] = mapped_column(sa.Text(), primary_key=True, default=orm.cuid)

    categories: Mapped[list[Category]] = relationship(
        secondary=_CategoryToPost,
        back_populates="posts",
        passive_deletes=True,
    )
    tags: Mapped[list[Tag]] = relationship(secondary=_PostTags, back_populates="posts", passive_deletes=True)
    friends: Mapped[list[Post]] = relationship(
        secondary=_Friends,
        primaryjoin=lambda: Post.id == _Friends.c.B,
        secondaryjoin=lambda: Post.id == _Friends.c.A,
        back_populates="friendOf",
        passive_deletes=True,
    )
    friendOf: Mapped[list[Post]] = relationship(
        secondary=_Friends,
        primaryjoin=lambda: Post.id == _Friends.c.A,
        secondaryjoin=lambda: Post.id == _Friends.c.B,
        back_populates="friends",
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


class Tag(Base):
    __tablename__ = "tags"

    id: Mapped[int] = mapped_column("tag_id", sa.Integer(), primary_key=True)

    posts: Mapped[list[Post]] = relationship(secondary=_PostTags, back_populates="tags", passive_deletes=True)
