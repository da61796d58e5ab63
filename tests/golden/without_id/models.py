# Generated from the Prisma schema and the live database by `prismalchemy generate`; do not edit.
# Write additions in a file of your own, as subclasses or mixins.
# ruff: noqa
# prismalchemy-generator: 0.1.0
# prismalchemy-schema: sha256:6990c70ae1dfcd46a1d4879070322e5d185667566c5406a337434a1572b05f5d
# prismalchemy-migration: 20250101000000_init

from __future__ import annotations

import sqlalchemy as sa
from prismalchemy import orm
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, relationship


class Base(orm.PrismaBase, DeclarativeBase):
    metadata = orm.prisma_metadata()


class Favourite(Base):
    __tablename__ = "Favourite"
    __table_args__ = (sa.Index("Favourite_userId_listingId_key", "userId", "listingId", unique=True),)
    __mapper_args__ = {"primary_key": ["userId", "listingId"]}

    userId: Mapped[int] = mapped_column(
        sa.Integer(),
        sa.ForeignKey("User.id", name="Favourite_userId_fkey", ondelete="RESTRICT", onupdate="CASCADE"),
    )
    listingId: Mapped[int] = mapped_column(
        sa.Integer(),
        sa.ForeignKey("Listing.id", name="Favourite_listingId_fkey", ondelete="RESTRICT", onupdate="CASCADE"),
    )
    note: Mapped[str | None] = mapped_column(sa.Text())

    user: Mapped[User] = relationship(back_populates="favourites")
    listing: Mapped[Listing] = relationship(back_populates="favourites")


class User(Base):
    __tablename__ = "User"

    id: Mapped[int] = mapped_column(sa.Integer(), primary_key=True)

    favourites: Mapped[list[Favourite]] = relationship(back_populates="user", passive_deletes="all")
    token: Mapped[list[Token]] = relationship(back_populates="user", passive_deletes="all")


class Listing(Base):
    __tablename__ = "Listing"

    id: Mapped[int] = mapped_column(sa.Integer(), primary_key=True)

    favourites: Mapped[list[Favourite]] = relationship(back_populates="listing", passive_deletes="all")


class Token(Base):
    __tablename__ = "Token"
    __table_args__ = (sa.Index("Token_value_key", "value", unique=True),)
    __mapper_args__ = {"primary_key": ["value"]}

    value: Mapped[str] = mapped_column(sa.Text())
    userId: Mapped[int] = mapped_column(
        sa.Integer(),
        sa.ForeignKey("User.id", name="Token_userId_fkey", ondelete="RESTRICT", onupdate="CASCADE"),
    )

    user: Mapped[User] = relationship(back_populates="token")


class Import(Base):
    """The first unique is optional, so rows are told apart by the second."""

    __tablename__ = "Import"
    __table_args__ = (
        sa.Index("Import_batch_line_key", "batch", "line", unique=True, info={"prisma_name": "place"}),
        sa.Index("Import_externalId_key", "externalId", unique=True),
    )
    __mapper_args__ = {"primary_key": ["batch", "line"]}

    externalId: Mapped[str | None] = mapped_column(sa.Text())
    batch: Mapped[int] = mapped_column(sa.Integer())
    line: Mapped[int] = mapped_column(sa.Integer())
    text: Mapped[str | None] = mapped_column(sa.Text())
