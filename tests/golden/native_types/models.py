# Generated from the Prisma schema and the live database by `prismalchemy generate`; do not edit.
# Write additions in a file of your own, as subclasses or mixins.
# ruff: noqa
# prismalchemy-generator: 0.1.0
# prismalchemy-schema: sha256:1fa6332dc9be74321df76b6651f123020a063893a5fac01d8cfa6a1a3a5484db
# prismalchemy-migration: 20250101000000_init

from __future__ import annotations

import builtins
import decimal as decimal_

import sqlalchemy as sa
from prismalchemy import orm
from sqlalchemy.dialects import postgresql
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(orm.PrismaBase, DeclarativeBase):
    metadata = orm.prisma_metadata()


class Native(Base):
    __tablename__ = "Native"

    id: Mapped[str] = mapped_column(
        sa.Uuid(as_uuid=False),
        primary_key=True,
        server_default=sa.text("gen_random_uuid()"),
    )
    varchar: Mapped[str | None] = mapped_column(sa.String(20))
    unlimited: Mapped[str | None] = mapped_column(sa.String())
    char: Mapped[str | None] = mapped_column(sa.CHAR(5))
    inet: Mapped[str | None] = mapped_column(orm.Inet())
    bit: Mapped[str | None] = mapped_column(postgresql.BIT(length=3))
    varbit: Mapped[str | None] = mapped_column(postgresql.BIT(length=8, varying=True))
    xml: Mapped[str | None] = mapped_column(orm.Unsupported("xml"))
    smallint: Mapped[int | None] = mapped_column(sa.SmallInteger())
    oid: Mapped[int | None] = mapped_column(postgresql.OID())
    bigint: Mapped[int | None] = mapped_column(sa.BigInteger())
    real: Mapped[float | None] = mapped_column(sa.REAL())
    double: Mapped[float | None] = mapped_column(sa.Double())
    decimal: Mapped[decimal_.Decimal | None] = mapped_column(sa.Numeric(65, 30))
    numeric: Mapped[decimal_.Decimal | None] = mapped_column(sa.Numeric(12, 4))
    money: Mapped[decimal_.Decimal | None] = mapped_column(orm.Money())
    bytes: Mapped[builtins.bytes | None] = mapped_column(sa.LargeBinary())
    boolean: Mapped[bool | None] = mapped_column(sa.Boolean())
