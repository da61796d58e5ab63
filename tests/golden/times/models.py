# Generated from the Prisma schema and the live database by `prismalchemy generate`; do not edit.
# Write additions in a file of your own, as subclasses or mixins.
# ruff: noqa
# prismalchemy-generator: 0.1.0
# prismalchemy-schema: sha256:ff7d6ea9e7cb938ac5202fd018f51906d10303981186a11d24d6fdd56a40071b
# prismalchemy-migration: 20250101000000_init

from __future__ import annotations

import builtins
import datetime

import sqlalchemy as sa
from prismalchemy import orm
from sqlalchemy.dialects import postgresql
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(orm.PrismaBase, DeclarativeBase):
    metadata = orm.prisma_metadata()


class Times(Base):
    __tablename__ = "Times"

    id: Mapped[int] = mapped_column(sa.Integer(), primary_key=True)
    plain: Mapped[datetime.datetime] = mapped_column(orm.UtcDateTime(precision=3))
    precise: Mapped[datetime.datetime | None] = mapped_column(orm.UtcDateTime(precision=6))
    coarse: Mapped[datetime.datetime | None] = mapped_column(orm.UtcDateTime(precision=0))
    aware: Mapped[datetime.datetime | None] = mapped_column(orm.UtcDateTime(precision=3, timezone=True))
    awareFine: Mapped[datetime.datetime | None] = mapped_column(orm.UtcDateTime(precision=6, timezone=True))
    awareAny: Mapped[datetime.datetime | None] = mapped_column(orm.UtcDateTime(precision=None, timezone=True))
    awareRaw: Mapped[datetime.datetime | None] = mapped_column(orm.UtcDateTime(precision=0, timezone=True))
    day: Mapped[datetime.date | None] = mapped_column(sa.Date())
    time: Mapped[datetime.time | None] = mapped_column(postgresql.TIME(precision=6))
    timeShort: Mapped[datetime.time | None] = mapped_column(postgresql.TIME(precision=0))
    timetz: Mapped[datetime.time | None] = mapped_column(postgresql.TIME(timezone=True, precision=6))
    list: Mapped[builtins.list[datetime.datetime]] = mapped_column(
        orm.ListOf(orm.UtcDateTime(precision=3)),
        nullable=True,
    )
    days: Mapped[builtins.list[datetime.date]] = mapped_column(orm.ListOf(sa.Date()), nullable=True)
    awareList: Mapped[builtins.list[datetime.datetime]] = mapped_column(
        orm.ListOf(orm.UtcDateTime(precision=3, timezone=True)),
        nullable=True,
    )
