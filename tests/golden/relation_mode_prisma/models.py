# Generated from the Prisma schema and the live database by `prismalchemy generate`; do not edit.
# Write additions in a file of your own, as subclasses or mixins.
# ruff: noqa
# prismalchemy-generator: 0.1.0
# prismalchemy-schema: sha256:00d9aa1d7025122222cc6764330883b2f410bf277ada4648f4848921aa010d9e
# prismalchemy-migration: 20250101000000_init

from __future__ import annotations

import sqlalchemy as sa
from prismalchemy import orm
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, relationship


class Base(orm.PrismaBase, DeclarativeBase):
    metadata = orm.prisma_metadata()


_CommentToLabel = sa.Table(
    "_CommentToLabel",
    Base.metadata,
    sa.Column("A", sa.Integer()),
    sa.Column("B", sa.Integer()),
    sa.PrimaryKeyConstraint("A", "B", name="_CommentToLabel_AB_pkey", info={"prisma_name": None}),
    sa.Index("_CommentToLabel_B_index", "B"),
)


_Friends = sa.Table(
    "_Friends",
    Base.metadata,
    sa.Column("A", sa.Integer()),
    sa.Column("B", sa.Integer()),
    sa.PrimaryKeyConstraint("A", "B", name="_Friends_AB_pkey", info={"prisma_name": None}),
    sa.Index("_Friends_B_index", "B"),
)


class User(Base):
    __tablename__ = "User"
    __table_args__ = (sa.Index("User_parentId_idx", "parentId"),)

    id: Mapped[int] = mapped_column(sa.Integer(), primary_key=True)

    posts: Mapped[list[Post]] = relationship(
        primaryjoin="User.id == foreign(Post.authorId)",
        back_populates="author",
        passive_deletes="all",
        info={"prisma_restrict": True},
        passive_updates=False,
    )
    reviews: Mapped[list[Post]] = relationship(
        primaryjoin="User.id == foreign(Post.reviewerId)",
        back_populates="reviewer",
        passive_updates=False,
        info={"prisma_relation": "Reviewer"},
    )
    profile: Mapped[Profile | None] = relationship(
        primaryjoin="User.id == foreign(Profile.userId)",
        back_populates="user",
        cascade="save-update, merge, delete",
        passive_updates=False,
    )

    parentId: Mapped[int | None] = mapped_column(sa.Integer())

    parent: Mapped[User | None] = relationship(
        primaryjoin="User.id == foreign(User.parentId)",
        remote_side="[User.id]",
        back_populates="children",
        info={"prisma_relation": "Tree"},
    )
    children: Mapped[list[User]] = relationship(
        primaryjoin="User.id == foreign(User.parentId)",
        back_populates="parent",
        passive_deletes="all",
        info={"prisma_relation": "Tree", "prisma_restrict": True},
    )
    friends: Mapped[list[User]] = relationship(
        secondary=_Friends,
        primaryjoin=lambda: User.id == _Friends.c.B,
        secondaryjoin=lambda: User.id == _Friends.c.A,
        foreign_keys=lambda: [_Friends.c.A, _Friends.c.B],
        back_populates="friendOf",
    )
    friendOf: Mapped[list[User]] = relationship(
        secondary=_Friends,
        primaryjoin=lambda: User.id == _Friends.c.A,
        secondaryjoin=lambda: User.id == _Friends.c.B,
        foreign_keys=lambda: [_Friends.c.A, _Friends.c.B],
        back_populates="friends",
    )


class Profile(Base):
    __tablename__ = "Profile"

    userId: Mapped[int] = mapped_column(sa.Integer(), primary_key=True, autoincrement=False)

    user: Mapped[User] = relationship(primaryjoin="User.id == foreign(Profile.userId)", back_populates="profile")


class Post(Base):
    __tablename__ = "Post"
    __table_args__ = (
        sa.PrimaryKeyConstraint("id", "version", name="Post_pkey"),
        sa.Index("Post_authorId_idx", "authorId"),
        sa.Index("Post_reviewerId_idx", "reviewerId"),
    )

    id: Mapped[int] = mapped_column(sa.Integer(), autoincrement=True)
    version: Mapped[int] = mapped_column(sa.Integer(), default=1, server_default=sa.text("1"))
    authorId: Mapped[int] = mapped_column(sa.Integer())

    author: Mapped[User] = relationship(primaryjoin="User.id == foreign(Post.authorId)", back_populates="posts")

    reviewerId: Mapped[int | None] = mapped_column(sa.Integer())

    reviewer: Mapped[User | None] = relationship(
        primaryjoin="User.id == foreign(Post.reviewerId)",
        back_populates="reviews",
        info={"prisma_relation": "Reviewer"},
    )
    comments: Mapped[list[Comment]] = relationship(
        primaryjoin="and_(Post.id == foreign(Comment.postId), Post.version == foreign(Comment.postVersion))",
        back_populates="post",
        cascade="save-update, merge, delete",
        passive_updates=False,
    )


class Comment(Base):
    __tablename__ = "Comment"
    __table_args__ = (sa.Index("Comment_postId_postVersion_idx", "postId", "postVersion"),)

    id: Mapped[int] = mapped_column(sa.Integer(), primary_key=True)
    postId: Mapped[int] = mapped_column(sa.Integer())
    postVersion: Mapped[int] = mapped_column(sa.Integer())

    post: Mapped[Post] = relationship(
        primaryjoin="and_(Post.id == foreign(Comment.postId), Post.version == foreign(Comment.postVersion))",
        back_populates="comments",
    )
    labels: Mapped[list[Label]] = relationship(
        secondary=_CommentToLabel,
        primaryjoin=lambda: Comment.id == _CommentToLabel.c.A,
        secondaryjoin=lambda: Label.id == _CommentToLabel.c.B,
        foreign_keys=lambda: [_CommentToLabel.c.A, _CommentToLabel.c.B],
        back_populates="comments",
    )


class Label(Base):
    __tablename__ = "Label"

    id: Mapped[int] = mapped_column(sa.Integer(), primary_key=True)

    comments: Mapped[list[Comment]] = relationship(
        secondary=_CommentToLabel,
        primaryjoin=lambda: Label.id == _CommentToLabel.c.B,
        secondaryjoin=lambda: Comment.id == _CommentToLabel.c.A,
        foreign_keys=lambda: [_CommentToLabel.c.A, _CommentToLabel.c.B],
        back_populates="labels",
    )
