# Generated from the Prisma schema and the live database by `prismalchemy generate`; do not edit.
# Write additions in a file of your own, as subclasses or mixins.
# ruff: noqa
# prismalchemy-generator: 0.1.0
# prismalchemy-schema: sha256:a2da0b03b582887fc761610ed15d232f1f6cb1b2a03216ef9f66bbd35cf8a011
# prismalchemy-migration: 20250102000000_by_hand

from __future__ import annotations

import decimal

import sqlalchemy as sa
from prismalchemy import orm
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, relationship


class Base(orm.PrismaBase, DeclarativeBase):
    metadata = orm.prisma_metadata()


class View(orm.ReadOnly, Base):
    __abstract__ = True
    # Apart from the tables, which are all that create_all and Alembic look at.
    metadata = sa.MetaData()


class User(Base):
    __tablename__ = "User"

    id: Mapped[int] = mapped_column(sa.Integer(), primary_key=True)
    name: Mapped[str] = mapped_column(sa.Text())

    orders: Mapped[list[Order]] = relationship(back_populates="user", passive_deletes="all")
    total: Mapped[UserTotal | None] = relationship(
        primaryjoin="User.id == foreign(UserTotal.userId)",
        back_populates="user",
        viewonly=True,
    )


class Order(Base):
    __tablename__ = "Order"

    id: Mapped[int] = mapped_column(sa.Integer(), primary_key=True)
    userId: Mapped[int] = mapped_column(
        sa.Integer(),
        sa.ForeignKey("User.id", name="Order_userId_fkey", ondelete="RESTRICT", onupdate="CASCADE"),
    )
    amount: Mapped[decimal.Decimal] = mapped_column(sa.Numeric(10, 2))

    user: Mapped[User] = relationship(back_populates="orders")


class UserTotal(View):
    """What each person has spent."""

    __tablename__ = "user_totals"
    __table_args__ = (sa.UniqueConstraint("user_id"),)
    __mapper_args__ = {"primary_key": ["userId"]}

    userId: Mapped[int] = mapped_column("user_id", sa.Integer())
    total: Mapped[decimal.Decimal | None] = mapped_column(sa.Numeric())
    orders: Mapped[int] = mapped_column(sa.BigInteger(), info={"prisma_type": "Int"})

    user: Mapped[User] = relationship(
        primaryjoin="User.id == foreign(UserTotal.userId)",
        back_populates="total",
        viewonly=True,
    )


class BigOrder(View):
    __tablename__ = "BigOrder"
    __table_args__ = (sa.UniqueConstraint("id", "amount", info={"prisma_name": "idAndAmount"}),)
    __mapper_args__ = {"primary_key": ["id", "amount"]}

    id: Mapped[int] = mapped_column(sa.Integer())
    amount: Mapped[decimal.Decimal] = mapped_column(sa.Numeric(10, 2))


class Amount(View):
    """A materialized view."""

    __tablename__ = "amounts"
    __table_args__ = (sa.UniqueConstraint("amount"),)
    __mapper_args__ = {"primary_key": ["amount"]}

    amount: Mapped[decimal.Decimal] = mapped_column(sa.Numeric(10, 2))
    count: Mapped[int | None] = mapped_column(sa.BigInteger())
