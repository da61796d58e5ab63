# Generated from the Prisma schema and the live database by `prismalchemy generate`; do not edit.
# Write additions in a file of your own, as subclasses or mixins.
# ruff: noqa
# prismalchemy-generator: 0.1.0
# prismalchemy-schema: sha256:b25140edd45d0cbe45940822d110d0af92208add8a703d8e4f51bc0aaa2a9eb1
# prismalchemy-migration: 20250102000000_bytes

from __future__ import annotations

import datetime
import decimal
import enum
from typing import Any

import sqlalchemy as sa
from prismalchemy import orm
from sqlalchemy.dialects import postgresql
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(orm.PrismaBase, DeclarativeBase):
    metadata = orm.prisma_metadata()


class Level(enum.StrEnum):
    LOW = "LOW"
    HIGH = "high!"


class Defaulted(Base):
    """Everything that Prisma's engine fills in, and what it leaves to the database."""

    __tablename__ = "Defaulted"
    __table_args__ = (sa.Index("Defaulted_uuid_key", "uuid", unique=True),)

    id: Mapped[str] = mapped_column(sa.Text(), primary_key=True, default=orm.cuid)
    uuid: Mapped[str] = mapped_column(sa.Uuid(as_uuid=False), default=orm.uuid4)
    uuidText: Mapped[str] = mapped_column(sa.Text(), default=orm.uuid4)
    nano: Mapped[str] = mapped_column(sa.Text(), default=orm.nanoid)
    nano10: Mapped[str] = mapped_column(sa.Text(), default=orm.Nanoid(10))
    createdAt: Mapped[datetime.datetime] = mapped_column(
        orm.UtcDateTime(precision=3),
        default=orm.now,
        server_default=sa.text("CURRENT_TIMESTAMP"),
    )
    updatedAt: Mapped[datetime.datetime] = mapped_column(
        orm.UtcDateTime(precision=3),
        default=orm.now,
        onupdate=orm.now,
    )
    touchedAt: Mapped[datetime.datetime] = mapped_column(
        orm.UtcDateTime(precision=3),
        default=orm.now,
        onupdate=orm.now,
        server_default=sa.text("CURRENT_TIMESTAMP"),
    )
    day: Mapped[datetime.date] = mapped_column(
        sa.Date(),
        default=orm.today,
        server_default=sa.text("CURRENT_TIMESTAMP"),
    )
    time: Mapped[datetime.time] = mapped_column(
        postgresql.TIME(precision=6),
        default=orm.time_now,
        server_default=sa.text("CURRENT_TIMESTAMP"),
    )
    timetz: Mapped[datetime.time] = mapped_column(
        postgresql.TIME(timezone=True, precision=3),
        default=orm.time_now_utc,
        server_default=sa.text("CURRENT_TIMESTAMP"),
    )
    changedDay: Mapped[datetime.date] = mapped_column(sa.Date(), default=orm.today, onupdate=orm.today)
    aware: Mapped[datetime.datetime] = mapped_column(
        orm.UtcDateTime(precision=6, timezone=True),
        default=orm.now,
        server_default=sa.text("CURRENT_TIMESTAMP"),
    )
    maybe: Mapped[datetime.datetime | None] = mapped_column(
        orm.UtcDateTime(precision=3),
        default=orm.now,
        onupdate=orm.now,
    )
    text: Mapped[str] = mapped_column(
        sa.Text(),
        default='it\'s "quoted" \\ and 100% : here',
        server_default=sa.text("'it''s \"quoted\" \\ and 100% : here'::text"),
    )
    empty: Mapped[str] = mapped_column(sa.Text(), default="", server_default=sa.text("''::text"))
    number: Mapped[int] = mapped_column(sa.Integer(), default=-7, server_default=sa.text("'-7'::integer"))
    small: Mapped[int] = mapped_column(sa.SmallInteger(), default=3, server_default=sa.text("3"))
    big: Mapped[int] = mapped_column(
        sa.BigInteger(),
        default=9007199254740993,
        server_default=sa.text("'9007199254740993'::bigint"),
    )
    real: Mapped[float] = mapped_column(sa.Double(), default=1.5, server_default=sa.text("1.5"))
    whole: Mapped[float] = mapped_column(sa.Double(), default=2.0, server_default=sa.text("2"))
    exact: Mapped[decimal.Decimal] = mapped_column(
        sa.Numeric(12, 4),
        default=decimal.Decimal("12.3400"),
        server_default=sa.text("12.3400"),
    )
    yes: Mapped[bool] = mapped_column(sa.Boolean(), default=True, server_default=sa.text("true"))
    no: Mapped[bool] = mapped_column(sa.Boolean(), default=False, server_default=sa.text("false"))
    level: Mapped[Level] = mapped_column(
        orm.PrismaEnum(Level, name="Level"),
        default=Level.HIGH,
        server_default=sa.text("'high!'::\"Level\""),
    )
    moment: Mapped[datetime.datetime] = mapped_column(
        orm.UtcDateTime(precision=3),
        default=datetime.datetime(2024, 2, 29, 12, 34, 56, 789000, tzinfo=datetime.UTC),
        server_default=sa.text("'2024-02-29 12:34:56.789'::timestamp without time zone"),
    )
    offset: Mapped[datetime.datetime] = mapped_column(
        orm.UtcDateTime(precision=3, timezone=True),
        default=datetime.datetime(2024, 2, 29, 10, 34, 56, 789000, tzinfo=datetime.UTC),
        server_default=sa.text("'2024-02-29 10:34:56.789+00'::timestamp with time zone"),
    )
    dayGiven: Mapped[datetime.date] = mapped_column(
        sa.Date(),
        default=datetime.date(2024, 2, 29),
        server_default=sa.text("'2024-02-29'::date"),
    )
    blob: Mapped[bytes] = mapped_column(
        sa.LargeBinary(),
        default=b"hello world",
        server_default=sa.text("'\\x68656c6c6f20776f726c64'::bytea"),
    )
    unpadded: Mapped[bytes] = mapped_column(
        sa.LargeBinary(),
        default=b"~\x8a",
        server_default=sa.text("'\\x7e8a'::bytea"),
    )
    blobs: Mapped[list[bytes]] = mapped_column(
        orm.ListOf(sa.LargeBinary()),
        nullable=True,
        default=lambda: [b"~\x8a", b"fo", b"f", b""],
        server_default=sa.text("ARRAY['\\x7e8a'::bytea, '\\x666f'::bytea, '\\x66'::bytea, '\\x'::bytea]"),
    )
    object: Mapped[Any] = mapped_column(
        postgresql.JSONB(none_as_null=True),
        default=lambda: {"a": [1, 2.5, None, True], "ü": "x"},
        server_default=sa.text('\'{"a": [1, 2.5, null, true], "ü": "x"}\'::jsonb'),
    )
    array: Mapped[Any] = mapped_column(
        postgresql.JSONB(none_as_null=True),
        default=lambda: [],
        server_default=sa.text("'[]'::jsonb"),
    )
    string: Mapped[Any] = mapped_column(
        postgresql.JSONB(none_as_null=True),
        default="s",
        server_default=sa.text("'\"s\"'::jsonb"),
    )
    optional: Mapped[Any | None] = mapped_column(
        postgresql.JSONB(none_as_null=True),
        default=lambda: {"b": 1},
        server_default=sa.text("'{\"b\": 1}'::jsonb"),
    )
    texts: Mapped[list[str]] = mapped_column(
        orm.ListOf(sa.Text()),
        nullable=True,
        default=lambda: ["a", "b c"],
        server_default=sa.text("ARRAY['a'::text, 'b c'::text]"),
    )
    none: Mapped[list[str]] = mapped_column(
        orm.ListOf(sa.Text()),
        nullable=True,
        default=list,
        server_default=sa.text("ARRAY[]::text[]"),
    )
    numbers: Mapped[list[int]] = mapped_column(
        orm.ListOf(sa.Integer()),
        nullable=True,
        default=lambda: [1, 2],
        server_default=sa.text("ARRAY[1, 2]"),
    )
    levels: Mapped[list[Level]] = mapped_column(
        orm.ListOf(orm.PrismaEnum(Level, name="Level")),
        nullable=True,
        default=lambda: [Level.LOW, Level.HIGH],
        server_default=sa.text("ARRAY['LOW'::\"Level\", 'high!'::\"Level\"]"),
    )
    decimals: Mapped[list[decimal.Decimal]] = mapped_column(
        orm.ListOf(sa.Numeric(65, 30)),
        nullable=True,
        default=lambda: [decimal.Decimal("1.10"), decimal.Decimal("2")],
        server_default=sa.text("ARRAY[1.10::numeric(65,30), (2)::numeric(65,30)]"),
    )
    omitted: Mapped[list[str]] = mapped_column(orm.ListOf(sa.Text()), nullable=True)
    byDatabase: Mapped[str] = mapped_column(sa.Text(), server_default=sa.text("md5('x'::text)"))
    expression: Mapped[datetime.datetime] = mapped_column(
        orm.UtcDateTime(precision=3, timezone=True),
        server_default=sa.text("(now() + '1 day'::interval)"),
    )


class Numbered(Base):
    """Numbers from sequences, in all the places where Prisma allows them."""

    __tablename__ = "Numbered"
    __table_args__ = (
        sa.Index("Numbered_big_key", "big", unique=True),
        sa.Index("Numbered_number_key", "number", unique=True),
    )

    id: Mapped[int] = mapped_column(sa.Integer(), primary_key=True)
    number: Mapped[int] = mapped_column(
        sa.Integer(),
        server_default=sa.text("nextval('\"Numbered_number_seq\"'::regclass)"),
    )
    big: Mapped[int] = mapped_column(
        sa.BigInteger(),
        server_default=sa.text("nextval('\"Numbered_big_seq\"'::regclass)"),
    )


class Small(Base):
    __tablename__ = "Small"

    id: Mapped[int] = mapped_column(sa.SmallInteger(), primary_key=True)


class Big(Base):
    __tablename__ = "Big"

    id: Mapped[int] = mapped_column(sa.BigInteger(), primary_key=True)


class InComposite(Base):
    __tablename__ = "InComposite"
    __table_args__ = (sa.PrimaryKeyConstraint("tenant", "id", name="InComposite_pkey"),)

    tenant: Mapped[str] = mapped_column(sa.Text())
    id: Mapped[int] = mapped_column(sa.Integer(), autoincrement=True)


class ByHand(Base):
    """No sequence: the caller numbers the rows."""

    __tablename__ = "ByHand"

    id: Mapped[int] = mapped_column(sa.Integer(), primary_key=True, autoincrement=False)
    name: Mapped[str | None] = mapped_column(sa.Text())
