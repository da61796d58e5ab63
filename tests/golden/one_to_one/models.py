# Generated from the Prisma schema and the live database by `prismalchemy generate`; do not edit.
# Write additions in a file of your own, as subclasses or mixins.
# ruff: noqa
# prismalchemy-generator: 0.1.0
# prismalchemy-schema: sha256:2b306c45672490921622ff0aa0fbb9605baa89b2c6247720ddaf8e54eb2cbe1a
# prismalchemy-migration: 20250101000000_init

from __future__ import annotations

import sqlalchemy as sa
from prismalchemy import orm
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, relationship


class Base(orm.PrismaBase, DeclarativeBase):
    metadata = orm.prisma_metadata()


class User(Base):
    __tablename__ = "User"

    id: Mapped[int] = mapped_column(sa.Integer(), primary_key=True)

    profile: Mapped[Profile | None] = relationship(back_populates="user", passive_deletes="all")
    settings: Mapped[Settings | None] = relationship(back_populates="user", passive_deletes="all")
    badge: Mapped[Badge | None] = relationship(back_populates="owner", passive_deletes="all")


class Profile(Base):
    """Prisma writes a unique index, not a constraint."""

    __tablename__ = "Profile"
    __table_args__ = (sa.Index("Profile_userId_key", "userId", unique=True),)

    id: Mapped[int] = mapped_column(sa.Integer(), primary_key=True)
    userId: Mapped[int] = mapped_column(
        sa.Integer(),
        sa.ForeignKey("User.id", name="Profile_userId_fkey", ondelete="RESTRICT", onupdate="CASCADE"),
    )

    user: Mapped[User] = relationship(back_populates="profile")


class Settings(Base):
    """The foreign key is the primary key."""

    __tablename__ = "Settings"

    userId: Mapped[int] = mapped_column(
        sa.Integer(),
        sa.ForeignKey("User.id", name="Settings_userId_fkey", ondelete="CASCADE", onupdate="CASCADE"),
        primary_key=True,
        autoincrement=False,
    )
    theme: Mapped[str] = mapped_column(sa.Text(), default="dark", server_default=sa.text("'dark'::text"))

    user: Mapped[User] = relationship(back_populates="settings")


class Badge(Base):
    __tablename__ = "Badge"
    __table_args__ = (sa.Index("Badge_ownerId_key", "ownerId", unique=True),)

    id: Mapped[int] = mapped_column(sa.Integer(), primary_key=True)
    ownerId: Mapped[int | None] = mapped_column(
        sa.Integer(),
        sa.ForeignKey("User.id", name="Badge_ownerId_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )

    owner: Mapped[User | None] = relationship(back_populates="badge")


class Person(Base):
    __tablename__ = "Person"
    __table_args__ = (sa.Index("Person_successorId_key", "successorId", unique=True),)

    id: Mapped[int] = mapped_column(sa.Integer(), primary_key=True)
    successorId: Mapped[int | None] = mapped_column(
        sa.Integer(),
        sa.ForeignKey("Person.id", name="Person_successorId_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )

    successor: Mapped[Person | None] = relationship(
        remote_side="[Person.id]",
        back_populates="predecessor",
        info={"prisma_relation": "Succession"},
    )
    predecessor: Mapped[Person | None] = relationship(
        uselist=False,
        back_populates="successor",
        passive_deletes="all",
        info={"prisma_relation": "Succession"},
    )
