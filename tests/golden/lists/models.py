# Generated from the Prisma schema and the live database by `prismalchemy generate`; do not edit.
# Write additions in a file of your own, as subclasses or mixins.
# ruff: noqa
# prismalchemy-generator: 0.1.0
# prismalchemy-schema: sha256:4dd25e283c497c897caf2b64624b7e84fc09cf349bb89feb95ede8af3a013de8
# prismalchemy-migration: 20250101000000_init

from __future__ import annotations

import datetime
import decimal
import enum

import sqlalchemy as sa
from prismalchemy import orm
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(orm.PrismaBase, DeclarativeBase):
    metadata = orm.prisma_metadata()


class Tag(enum.StrEnum):
    a = "a"
    b = "B!"


class Lists(Base):
    """Lists that hold NULL, and lists with a default."""

    __tablename__ = "Lists"

    id: Mapped[int] = mapped_column(sa.Integer(), primary_key=True)
    strings: Mapped[list[str]] = mapped_column(orm.ListOf(sa.Text()), nullable=True)
    varchars: Mapped[list[str]] = mapped_column(orm.ListOf(sa.String(10)), nullable=True)
    uuids: Mapped[list[str]] = mapped_column(orm.ListOf(sa.Uuid(as_uuid=False)), nullable=True)
    ints: Mapped[list[int]] = mapped_column(orm.ListOf(sa.Integer()), nullable=True)
    smalls: Mapped[list[int]] = mapped_column(orm.ListOf(sa.SmallInteger()), nullable=True)
    bigs: Mapped[list[int]] = mapped_column(orm.ListOf(sa.BigInteger()), nullable=True)
    floats: Mapped[list[float]] = mapped_column(orm.ListOf(sa.Double()), nullable=True)
    decimals: Mapped[list[decimal.Decimal]] = mapped_column(orm.ListOf(sa.Numeric(10, 3)), nullable=True)
    booleans: Mapped[list[bool]] = mapped_column(orm.ListOf(sa.Boolean()), nullable=True)
    moments: Mapped[list[datetime.datetime]] = mapped_column(orm.ListOf(orm.UtcDateTime(precision=3)), nullable=True)
    blobs: Mapped[list[bytes]] = mapped_column(orm.ListOf(sa.LargeBinary()), nullable=True)
    tags: Mapped[list[Tag]] = mapped_column(orm.ListOf(orm.PrismaEnum(Tag, name="Tag")), nullable=True)
    empty: Mapped[list[str]] = mapped_column(
        orm.ListOf(sa.Text()),
        nullable=True,
        default=list,
        server_default=sa.text("ARRAY[]::text[]"),
    )
