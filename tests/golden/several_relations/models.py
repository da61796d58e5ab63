# Generated from the Prisma schema and the live database by `prismalchemy generate`; do not edit.
# Write additions in a file of your own, as subclasses or mixins.
# ruff: noqa
# prismalchemy-generator: 0.1.0
# prismalchemy-schema: sha256:e143a2463d4a5bdd002889168eecdcd22b2838dc5a7cf6a07a2e28fba5e98fb3
# prismalchemy-migration: 20250101000000_init

from __future__ import annotations

import sqlalchemy as sa
from prismalchemy import orm
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, relationship


class Base(orm.PrismaBase, DeclarativeBase):
    metadata = orm.prisma_metadata()


_Follows = sa.Table(
    "_Follows",
    Base.metadata,
    sa.Column(
        "A",
        sa.Integer(),
        sa.ForeignKey("User.id", name="_Follows_A_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    ),
    sa.Column(
        "B",
        sa.Integer(),
        sa.ForeignKey("User.id", name="_Follows_B_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    ),
    sa.PrimaryKeyConstraint("A", "B", name="_Follows_AB_pkey", info={"prisma_name": None}),
    sa.Index("_Follows_B_index", "B"),
)


_Likes = sa.Table(
    "_Likes",
    Base.metadata,
    sa.Column(
        "A",
        sa.Integer(),
        sa.ForeignKey("Post.id", name="_Likes_A_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    ),
    sa.Column(
        "B",
        sa.Integer(),
        sa.ForeignKey("User.id", name="_Likes_B_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    ),
    sa.PrimaryKeyConstraint("A", "B", name="_Likes_AB_pkey", info={"prisma_name": None}),
    sa.Index("_Likes_B_index", "B"),
)


class User(Base):
    """Several relations between one pair of models, several of a model with itself, and one name for two pairs."""

    __tablename__ = "User"
    __table_args__ = (sa.Index("User_pinnedId_key", "pinnedId", unique=True),)

    id: Mapped[int] = mapped_column(sa.Integer(), primary_key=True)
    managerId: Mapped[int | None] = mapped_column(
        sa.Integer(),
        sa.ForeignKey("User.id", name="User_managerId_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )

    manager: Mapped[User | None] = relationship(
        foreign_keys="[User.managerId]",
        remote_side="[User.id]",
        back_populates="reports",
        info={"prisma_relation": "Management"},
    )
    reports: Mapped[list[User]] = relationship(
        foreign_keys="[User.managerId]",
        back_populates="manager",
        passive_deletes="all",
        info={"prisma_relation": "Management"},
    )

    mentorId: Mapped[int | None] = mapped_column(
        sa.Integer(),
        sa.ForeignKey("User.id", name="User_mentorId_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )

    mentor: Mapped[User | None] = relationship(
        foreign_keys="[User.mentorId]",
        remote_side="[User.id]",
        back_populates="mentees",
        info={"prisma_relation": "Mentoring"},
    )
    mentees: Mapped[list[User]] = relationship(
        foreign_keys="[User.mentorId]",
        back_populates="mentor",
        passive_deletes="all",
        info={"prisma_relation": "Mentoring"},
    )
    followers: Mapped[list[User]] = relationship(
        secondary=_Follows,
        primaryjoin=lambda: User.id == _Follows.c.A,
        secondaryjoin=lambda: User.id == _Follows.c.B,
        back_populates="following",
        passive_deletes=True,
    )
    following: Mapped[list[User]] = relationship(
        secondary=_Follows,
        primaryjoin=lambda: User.id == _Follows.c.B,
        secondaryjoin=lambda: User.id == _Follows.c.A,
        back_populates="followers",
        passive_deletes=True,
    )
    written: Mapped[list[Post]] = relationship(
        foreign_keys="[Post.authorId]",
        back_populates="author",
        passive_deletes="all",
        info={"prisma_relation": "Author"},
    )
    reviewed: Mapped[list[Post]] = relationship(
        foreign_keys="[Post.reviewerId]",
        back_populates="reviewer",
        passive_deletes="all",
        info={"prisma_relation": "Reviewer"},
    )
    pinned: Mapped[Post | None] = relationship(
        foreign_keys="[User.pinnedId]",
        back_populates="pinnedBy",
        info={"prisma_relation": "Pinned"},
    )

    pinnedId: Mapped[int | None] = mapped_column(
        sa.Integer(),
        sa.ForeignKey("Post.id", name="User_pinnedId_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )

    comments: Mapped[list[Comment]] = relationship(
        back_populates="author",
        passive_deletes="all",
        info={"prisma_relation": "Author"},
    )
    liked: Mapped[list[Post]] = relationship(secondary=_Likes, back_populates="likedBy", passive_deletes=True)


class Post(Base):
    __tablename__ = "Post"

    id: Mapped[int] = mapped_column(sa.Integer(), primary_key=True)
    authorId: Mapped[int] = mapped_column(
        sa.Integer(),
        sa.ForeignKey("User.id", name="Post_authorId_fkey", ondelete="RESTRICT", onupdate="CASCADE", use_alter=True),
    )

    author: Mapped[User] = relationship(
        foreign_keys="[Post.authorId]",
        back_populates="written",
        info={"prisma_relation": "Author"},
    )

    reviewerId: Mapped[int | None] = mapped_column(
        sa.Integer(),
        sa.ForeignKey("User.id", name="Post_reviewerId_fkey", ondelete="SET NULL", onupdate="CASCADE", use_alter=True),
    )

    reviewer: Mapped[User | None] = relationship(
        foreign_keys="[Post.reviewerId]",
        back_populates="reviewed",
        info={"prisma_relation": "Reviewer"},
    )
    pinnedBy: Mapped[User | None] = relationship(
        foreign_keys="[User.pinnedId]",
        back_populates="pinned",
        passive_deletes="all",
        info={"prisma_relation": "Pinned"},
    )
    likedBy: Mapped[list[User]] = relationship(secondary=_Likes, back_populates="liked", passive_deletes=True)
    comments: Mapped[list[Comment]] = relationship(back_populates="post", passive_deletes="all")


class Comment(Base):
    __tablename__ = "Comment"

    id: Mapped[int] = mapped_column(sa.Integer(), primary_key=True)
    authorId: Mapped[int] = mapped_column(
        sa.Integer(),
        sa.ForeignKey("User.id", name="Comment_authorId_fkey", ondelete="RESTRICT", onupdate="CASCADE"),
    )

    author: Mapped[User] = relationship(back_populates="comments", info={"prisma_relation": "Author"})

    postId: Mapped[int] = mapped_column(
        sa.Integer(),
        sa.ForeignKey("Post.id", name="Comment_postId_fkey", ondelete="RESTRICT", onupdate="CASCADE"),
    )

    post: Mapped[Post] = relationship(back_populates="comments")

    parentId: Mapped[int | None] = mapped_column(
        sa.Integer(),
        sa.ForeignKey("Comment.id", name="Comment_parentId_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )

    parent: Mapped[Comment | None] = relationship(
        remote_side="[Comment.id]",
        back_populates="replies",
        info={"prisma_relation": "Thread"},
    )
    replies: Mapped[list[Comment]] = relationship(
        back_populates="parent",
        passive_deletes="all",
        info={"prisma_relation": "Thread"},
    )
