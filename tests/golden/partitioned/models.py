# Generated from the Prisma schema and the live database by `prismalchemy generate`; do not edit.
# Write additions in a file of your own, as subclasses or mixins.
# ruff: noqa
# prismalchemy-generator: 0.1.0
# prismalchemy-schema: sha256:6eef4f53482f9b14dc79c236d00c0e3abcc7ec33872407d0a21329947735947f
# prismalchemy-migration: 20250102000000_by_hand

from __future__ import annotations

import datetime

import sqlalchemy as sa
from prismalchemy import orm
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(orm.PrismaBase, DeclarativeBase):
    metadata = orm.prisma_metadata()


class Measurement(Base):
    __tablename__ = "Measurement"
    __table_args__ = (
        sa.PrimaryKeyConstraint("id", "loggedAt", name="Measurement_pkey"),
        sa.Index("Measurement_loggedAt_idx", "loggedAt"),
        {"postgresql_partition_by": 'RANGE ("loggedAt")'},
    )

    id: Mapped[int] = mapped_column(sa.BigInteger(), autoincrement=True)
    loggedAt: Mapped[datetime.datetime] = mapped_column(orm.UtcDateTime(precision=3, timezone=True))
    value: Mapped[float] = mapped_column(sa.Double())


# Tables that have no model in the Prisma schema.

_Measurement_early = sa.Table(
    "Measurement_early",
    Base.metadata,
    sa.Column("id", sa.BigInteger(), server_default=sa.text("nextval('\"Measurement_id_seq\"'::regclass)")),
    sa.Column("loggedAt", orm.UtcDateTime(precision=3, timezone=True)),
    sa.Column("value", sa.Double(), nullable=False),
    sa.PrimaryKeyConstraint("id", "loggedAt", name="Measurement_early_pkey", info={"prisma_name": None}),
    sa.Index("Measurement_early_loggedAt_idx", "loggedAt"),
    listeners=orm.partition_of("Measurement", "FOR VALUES FROM (MINVALUE) TO ('2025-01-01 00:00:00+00')"),
)

_Measurement_late = sa.Table(
    "Measurement_late",
    Base.metadata,
    sa.Column("id", sa.BigInteger(), server_default=sa.text("nextval('\"Measurement_id_seq\"'::regclass)")),
    sa.Column("loggedAt", orm.UtcDateTime(precision=3, timezone=True)),
    sa.Column("value", sa.Double(), nullable=False),
    sa.PrimaryKeyConstraint("id", "loggedAt", name="Measurement_late_pkey", info={"prisma_name": None}),
    sa.Index("Measurement_late_loggedAt_idx", "loggedAt"),
    listeners=orm.partition_of("Measurement", "FOR VALUES FROM ('2025-01-01 00:00:00+00') TO (MAXVALUE)"),
)
