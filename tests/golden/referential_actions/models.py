# Generated from the Prisma schema and the live database by `prismalchemy generate`; do not edit.
# Write additions in a file of your own, as subclasses or mixins.
# ruff: noqa
# prismalchemy-generator: 0.1.0
# prismalchemy-schema: sha256:b7d223f46f247f6868d2a5bdc1995724ade7466445550fd1156f63caea1c06f2
# prismalchemy-migration: 20250101000000_init

from __future__ import annotations

import sqlalchemy as sa
from prismalchemy import orm
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, relationship


class Base(orm.PrismaBase, DeclarativeBase):
    metadata = orm.prisma_metadata()


class Parent(Base):
    __tablename__ = "Parent"
    __table_args__ = (sa.Index("Parent_code_key", "code", unique=True),)

    id: Mapped[int] = mapped_column(sa.Integer(), primary_key=True)
    code: Mapped[str] = mapped_column(sa.Text())

    cascade: Mapped[list[Cascade]] = relationship(back_populates="parent", passive_deletes="all")
    restrict: Mapped[list[Restrict]] = relationship(back_populates="parent", passive_deletes="all")
    noAction: Mapped[list[NoAction]] = relationship(back_populates="parent", passive_deletes="all")
    setNull: Mapped[list[SetNull]] = relationship(back_populates="parent", passive_deletes="all")
    setDefault: Mapped[list[SetDefault]] = relationship(back_populates="parent", passive_deletes="all")
    required: Mapped[list[Required]] = relationship(back_populates="parent", passive_deletes="all")
    optional: Mapped[list[Optional]] = relationship(back_populates="parent", passive_deletes="all")
    byCode: Mapped[list[ByCode]] = relationship(back_populates="parent", passive_deletes="all")


class Cascade(Base):
    __tablename__ = "Cascade"

    id: Mapped[int] = mapped_column(sa.Integer(), primary_key=True)
    parentId: Mapped[int] = mapped_column(
        sa.Integer(),
        sa.ForeignKey("Parent.id", name="Cascade_parentId_fkey", ondelete="CASCADE", onupdate="RESTRICT"),
    )

    parent: Mapped[Parent] = relationship(back_populates="cascade")


class Restrict(Base):
    __tablename__ = "Restrict"

    id: Mapped[int] = mapped_column(sa.Integer(), primary_key=True)
    parentId: Mapped[int | None] = mapped_column(
        sa.Integer(),
        sa.ForeignKey("Parent.id", name="Restrict_parentId_fkey", ondelete="RESTRICT"),
    )

    parent: Mapped[Parent | None] = relationship(back_populates="restrict")


class NoAction(Base):
    __tablename__ = "NoAction"

    id: Mapped[int] = mapped_column(sa.Integer(), primary_key=True)
    parentId: Mapped[int] = mapped_column(
        sa.Integer(),
        sa.ForeignKey("Parent.id", name="NoAction_parentId_fkey", onupdate="CASCADE"),
    )

    parent: Mapped[Parent] = relationship(back_populates="noAction")


class SetNull(Base):
    __tablename__ = "SetNull"

    id: Mapped[int] = mapped_column(sa.Integer(), primary_key=True)
    parentId: Mapped[int | None] = mapped_column(
        sa.Integer(),
        sa.ForeignKey("Parent.id", name="SetNull_parentId_fkey", ondelete="SET NULL", onupdate="SET NULL"),
    )

    parent: Mapped[Parent | None] = relationship(back_populates="setNull")


class SetDefault(Base):
    __tablename__ = "SetDefault"

    id: Mapped[int] = mapped_column(sa.Integer(), primary_key=True)
    parentId: Mapped[int] = mapped_column(
        sa.Integer(),
        sa.ForeignKey("Parent.id", name="SetDefault_parentId_fkey", ondelete="SET DEFAULT", onupdate="SET DEFAULT"),
        default=1,
        server_default=sa.text("1"),
    )

    parent: Mapped[Parent] = relationship(back_populates="setDefault")


class Required(Base):
    """Prisma's own choices."""

    __tablename__ = "Required"

    id: Mapped[int] = mapped_column(sa.Integer(), primary_key=True)
    parentId: Mapped[int] = mapped_column(
        sa.Integer(),
        sa.ForeignKey("Parent.id", name="Required_parentId_fkey", ondelete="RESTRICT", onupdate="CASCADE"),
    )

    parent: Mapped[Parent] = relationship(back_populates="required")


class Optional(Base):
    __tablename__ = "Optional"

    id: Mapped[int] = mapped_column(sa.Integer(), primary_key=True)
    parentId: Mapped[int | None] = mapped_column(
        sa.Integer(),
        sa.ForeignKey("Parent.id", name="Optional_parentId_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )

    parent: Mapped[Parent | None] = relationship(back_populates="optional")


class ByCode(Base):
    """Refers to a unique field that is not the id."""

    __tablename__ = "ByCode"

    id: Mapped[int] = mapped_column(sa.Integer(), primary_key=True)
    code: Mapped[str | None] = mapped_column(
        sa.Text(),
        sa.ForeignKey("Parent.code", name="my_key", ondelete="SET NULL", onupdate="CASCADE"),
    )

    parent: Mapped[Parent | None] = relationship(back_populates="byCode")
