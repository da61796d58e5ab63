# Generated from the Prisma schema and the live database by `prismalchemy generate`; do not edit.
# Write additions in a file of your own, as subclasses or mixins.
# ruff: noqa
# prismalchemy-generator: 0.1.0
# prismalchemy-schema: sha256:144ff87cc3851aa18bbd4b793ad30cbd016597398d3a9b2b1c61a673fe52528a
# prismalchemy-migration: 20250101000000_init

from __future__ import annotations

import enum

import sqlalchemy as sa
from prismalchemy import orm
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, relationship


class Base(orm.PrismaBase, DeclarativeBase):
    metadata = orm.prisma_metadata()


class Role(enum.StrEnum):
    USER = "USER"
    ADMIN = "admin"


class Status(enum.StrEnum):
    OPEN = "OPEN"
    CLOSED = "CLOSED"


_OrderToTag = sa.Table(
    "_OrderToTag",
    Base.metadata,
    sa.Column(
        "A",
        sa.Integer(),
        sa.ForeignKey("Shop Data.Order.id", name="_OrderToTag_A_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    ),
    sa.Column(
        "B",
        sa.Integer(),
        sa.ForeignKey("Shop Data.Tag.id", name="_OrderToTag_B_fkey", ondelete="CASCADE", onupdate="CASCADE"),
    ),
    sa.PrimaryKeyConstraint("A", "B", name="_OrderToTag_AB_pkey", info={"prisma_name": None}),
    sa.Index("_OrderToTag_B_index", "B"),
    schema="Shop Data",
)


class User(Base):
    __tablename__ = "users"
    __table_args__ = {"schema": "auth"}

    id: Mapped[int] = mapped_column(sa.Integer(), primary_key=True)
    role: Mapped[Role] = mapped_column(
        orm.PrismaEnum(Role, name="Role", schema="auth"),
        default=Role.ADMIN,
        server_default=sa.text("'admin'::auth.\"Role\""),
    )
    roles: Mapped[list[Role]] = mapped_column(
        orm.ListOf(orm.PrismaEnum(Role, name="Role", schema="auth")),
        nullable=True,
    )

    orders: Mapped[list[Order]] = relationship(back_populates="user", passive_deletes="all")
    notes: Mapped[list[Note]] = relationship(back_populates="user", passive_deletes="all")


class Order(Base):
    __tablename__ = "Order"
    __table_args__ = {"schema": "Shop Data"}

    id: Mapped[int] = mapped_column(sa.Integer(), primary_key=True)
    status: Mapped[Status] = mapped_column(
        orm.PrismaEnum(Status, name="Status"),
        default=Status.OPEN,
        server_default=sa.text("'OPEN'::\"Status\""),
    )
    userId: Mapped[int] = mapped_column(
        sa.Integer(),
        sa.ForeignKey("auth.users.id", name="Order_userId_fkey", ondelete="RESTRICT", onupdate="CASCADE"),
    )

    user: Mapped[User] = relationship(back_populates="orders")
    tags: Mapped[list[Tag]] = relationship(secondary=_OrderToTag, back_populates="orders", passive_deletes=True)


class Tag(Base):
    __tablename__ = "Tag"
    __table_args__ = {"schema": "Shop Data"}

    id: Mapped[int] = mapped_column(sa.Integer(), primary_key=True)

    orders: Mapped[list[Order]] = relationship(secondary=_OrderToTag, back_populates="tags", passive_deletes=True)


class Note(Base):
    __tablename__ = "Note"

    id: Mapped[int] = mapped_column(sa.Integer(), primary_key=True)
    userId: Mapped[int] = mapped_column(
        sa.Integer(),
        sa.ForeignKey("auth.users.id", name="Note_userId_fkey", ondelete="RESTRICT", onupdate="CASCADE"),
    )

    user: Mapped[User] = relationship(back_populates="notes")


class AuthNote(Base):
    """Two tables of one name."""

    __tablename__ = "Note"
    __table_args__ = {"schema": "auth"}

    id: Mapped[int] = mapped_column(sa.Integer(), primary_key=True)
