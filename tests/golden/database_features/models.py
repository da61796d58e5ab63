# Generated from the Prisma schema and the live database by `prismalchemy generate`; do not edit.
# Write additions in a file of your own, as subclasses or mixins.
# ruff: noqa
# prismalchemy-generator: 0.1.0
# prismalchemy-schema: sha256:828b61393d319c33e198aac541cca2a5e31dace7d671e49ea7ffce69e0d2d59e
# prismalchemy-migration: 20250102000000_by_hand

from __future__ import annotations

import decimal
from typing import Any

import sqlalchemy as sa
from prismalchemy import orm
from sqlalchemy.dialects import postgresql
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(orm.PrismaBase, DeclarativeBase):
    metadata = orm.prisma_metadata()


class Product(Base):
    """What a team adds by hand, beside what Prisma knows."""

    __tablename__ = "Product"
    __table_args__ = (
        sa.CheckConstraint("price > 0::numeric AND name <> 'a:b'::text", name="price_positive"),
        {"comment": 'What is for sale; "quoted" and it\'s 100%'},
    )

    id: Mapped[int] = mapped_column(sa.Integer(), primary_key=True)
    name: Mapped[str] = mapped_column(sa.Text())
    price: Mapped[decimal.Decimal] = mapped_column(sa.Numeric(10, 2), comment="In euros")
    quantity: Mapped[int] = mapped_column(sa.Integer(), default=1, server_default=sa.text("1"))
    total: Mapped[decimal.Decimal | None] = mapped_column(
        sa.Numeric(12, 2),
        sa.Computed("(price * (quantity)::numeric)", persisted=True),
    )
    email: Mapped[Any | None] = mapped_column(
        postgresql.DOMAIN("email_address", sa.Text(), check="VALUE ~ '@'::text", constraint_name="email_address_check"),
        info={"prisma_field": None},
    )


class Counter(Base):
    __tablename__ = "Counter"
    __table_args__ = (sa.Index("Counter_label_key", "label", unique=True),)

    id: Mapped[int] = mapped_column(sa.Integer(), sa.Identity(), primary_key=True)
    label: Mapped[str] = mapped_column(sa.Text())
