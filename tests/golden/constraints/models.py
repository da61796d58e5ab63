# Generated from the Prisma schema and the live database by `prismalchemy generate`; do not edit.
# Write additions in a file of your own, as subclasses or mixins.
# ruff: noqa
# prismalchemy-generator: 0.1.0
# prismalchemy-schema: sha256:d2e252a069b33e63f09d2d3db1e06d08edca10be9892455f69123dc7127d3b90
# prismalchemy-migration: 20250102000000_by_hand

from __future__ import annotations

import datetime
import enum
from typing import Any

import sqlalchemy as sa
from prismalchemy import orm
from sqlalchemy.dialects import postgresql
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, relationship


class Base(orm.PrismaBase, DeclarativeBase):
    metadata = orm.prisma_metadata()


class Size(enum.StrEnum):
    """The labels have another order in the database."""

    LARGE = "LARGE"
    MEDIUM = "MEDIUM"
    SMALL = "SMALL"


class Slot(Base):
    """What migrations written by hand say of keys, checks and indexes."""

    __tablename__ = "Slot"
    __table_args__ = (
        sa.UniqueConstraint("code", name="Slot_code_late", deferrable=True),
        sa.UniqueConstraint(
            "note",
            "position",
            name="Slot_note_key",
            postgresql_include=["label"],
            postgresql_nulls_not_distinct=True,
            info={"prisma_name": None},
        ),
        sa.UniqueConstraint("position", name="Slot_position_key", deferrable=True, initially="DEFERRED"),
        sa.UniqueConstraint("room", "position", name="Slot_room_position_key", deferrable=True),
        sa.CheckConstraint("length(label) < 80 AND label <> 'a:b\\\\:c''\"\n'::text", name="label_length"),
        sa.CheckConstraint("room > 0", name="room_positive", postgresql_not_valid=True),
        postgresql.ExcludeConstraint(
            (sa.literal_column("days"), "&&"),
            (sa.literal_column("int4range(room, (room + 1))"), "&&"),
            name="Slot_days_excl",
            using="gist",
            where=sa.text("room > 1"),
            deferrable=True,
            initially="DEFERRED",
        ),
        sa.Index("Slot_code_key", "code", unique=True),
        sa.Index("Slot_label_idx", "label"),
        sa.Index("Slot_room_code_key", "room", "code", unique=True),
        sa.Index(
            "slot_data",
            "data",
            postgresql_ops={"data": "jsonb_path_ops"},
            postgresql_using="gin",
            postgresql_with={"fastupdate": "off"},
        ),
        sa.Index(
            "slot_data_tags",
            sa.literal_column("(data -> 'tags'::text)"),
            postgresql_ops={"(data -> 'tags'::text)": "jsonb_path_ops"},
            postgresql_using="gin",
        ),
        sa.Index(
            "slot_label_collated",
            "label",
            sa.literal_column("(label || ', \") x'::text)"),
            postgresql_ops={"label": 'COLLATE "C" text_pattern_ops', "(label || ', \") x'::text)": 'COLLATE "C"'},
        ),
        sa.Index(
            "slot_label_lower",
            sa.literal_column("lower(label)"),
            "room",
            postgresql_ops={"lower(label)": "text_pattern_ops"},
        ),
        sa.Index(
            "slot_label_order",
            sa.text("label DESC"),
            sa.text("room NULLS FIRST"),
            postgresql_include=["note"],
            postgresql_where=sa.text("(label <> 'x:y'::text)"),
        ),
        sa.Index(
            "slot_note_once",
            "note",
            "room",
            unique=True,
            postgresql_nulls_not_distinct=True,
            info={"prisma_name": None},
        ),
        sa.Index("slot_sum", sa.text('(room + "position") DESC')),
    )

    id: Mapped[int] = mapped_column(sa.Integer(), primary_key=True)
    room: Mapped[int] = mapped_column(sa.Integer())
    position: Mapped[int] = mapped_column(sa.Integer())
    code: Mapped[str] = mapped_column(sa.Text())
    label: Mapped[str] = mapped_column(sa.Text())
    note: Mapped[str | None] = mapped_column(sa.Text())
    size: Mapped[Size] = mapped_column(
        orm.PrismaEnum(Size, name="Size"),
        default=Size.SMALL,
        server_default=sa.text("'SMALL'::\"Size\""),
    )
    data: Mapped[Any] = mapped_column(
        postgresql.JSONB(none_as_null=True),
        default=lambda: {},
        server_default=sa.text("'{}'::jsonb"),
    )
    days: Mapped[Any | None] = mapped_column(postgresql.INT4RANGE(), info={"prisma_field": None})

    parts: Mapped[list[Part]] = relationship(back_populates="slot", passive_deletes="all")


class Part(Base):
    __tablename__ = "Part"
    __table_args__ = (
        sa.PrimaryKeyConstraint("id", name="part_key"),
        sa.ForeignKeyConstraint(
            ["room", "code"],
            ["Slot.room", "Slot.code"],
            name="part_slot",
            ondelete="RESTRICT",
            onupdate="CASCADE",
            deferrable=True,
            initially="DEFERRED",
            match="FULL",
            postgresql_not_valid=True,
        ),
    )

    id: Mapped[int] = mapped_column(sa.Integer(), primary_key=True, autoincrement=False)
    room: Mapped[int] = mapped_column(sa.Integer())
    code: Mapped[str] = mapped_column(sa.Text())

    slot: Mapped[Slot] = relationship(back_populates="parts")

    number: Mapped[int] = mapped_column(
        sa.BigInteger(),
        sa.Identity(always=True, start=5, increment=2, maxvalue=1000, cache=7, cycle=True),
    )


class Event(Base):
    """A table of which each list of rows is one of its own."""

    __tablename__ = "Event"
    __table_args__ = (
        sa.PrimaryKeyConstraint("id", "region", "at", name="Event_pkey"),
        {"postgresql_partition_by": "LIST (region)"},
    )

    id: Mapped[int] = mapped_column(sa.Integer())
    region: Mapped[str] = mapped_column(sa.Text())
    at: Mapped[datetime.datetime] = mapped_column(orm.UtcDateTime(precision=3, timezone=True))


class Draft(Base):
    """Nothing here outlives a crash."""

    __tablename__ = "Draft"
    __table_args__ = (
        sa.PrimaryKeyConstraint("id", name="Draft_pkey", deferrable=True, postgresql_include=["text"]),
        {"prefixes": ["UNLOGGED"], "postgresql_with": {"fillfactor": "70"}},
    )

    id: Mapped[int] = mapped_column(sa.Integer(), primary_key=True, autoincrement=False)
    text: Mapped[str] = mapped_column(sa.Text())


# Tables that have no model in the Prisma schema.

_Event_eu = sa.Table(
    "Event_eu",
    Base.metadata,
    sa.Column("id", sa.Integer()),
    sa.Column("region", sa.Text()),
    sa.Column("at", orm.UtcDateTime(precision=3, timezone=True)),
    sa.PrimaryKeyConstraint("id", "region", "at", name="Event_eu_pkey", info={"prisma_name": None}),
    postgresql_partition_by="RANGE (at, id)",
    listeners=orm.partition_of("Event", "FOR VALUES IN ('e''u', 'ch')"),
)

_Event_rest = sa.Table(
    "Event_rest",
    Base.metadata,
    sa.Column("id", sa.Integer()),
    sa.Column("region", sa.Text()),
    sa.Column("at", orm.UtcDateTime(precision=3, timezone=True)),
    sa.PrimaryKeyConstraint("id", "region", "at", name="Event_rest_pkey", info={"prisma_name": None}),
    listeners=orm.partition_of("Event", "DEFAULT"),
)

_A_eu_early = sa.Table(
    "A_eu_early",
    Base.metadata,
    sa.Column("id", sa.Integer()),
    sa.Column("region", sa.Text()),
    sa.Column("at", orm.UtcDateTime(precision=3, timezone=True)),
    sa.PrimaryKeyConstraint("id", "region", "at", name="A_eu_early_pkey", info={"prisma_name": None}),
    listeners=orm.partition_of("Event_eu", "FOR VALUES FROM (MINVALUE, MINVALUE) TO ('2025-01-01 00:00:00+00', 5)"),
)
