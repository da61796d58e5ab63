# Generated from the Prisma schema and the live database by `prismalchemy generate`; do not edit.
# Write additions in a file of your own, as subclasses or mixins.
# ruff: noqa
# prismalchemy-generator: 0.1.0
# prismalchemy-schema: sha256:9491df65341563cc896eba39df4ad2e1f98a4ec23718dbd2e2c65399c43d134d
# prismalchemy-migration: 20250101000000_init

from __future__ import annotations

import builtins
import datetime as datetime_
import decimal as decimal_
from typing import Any as Any_

import sqlalchemy as sa_
from prismalchemy import orm as orm_
from sqlalchemy.dialects import postgresql as postgresql_
from sqlalchemy.orm import (
    DeclarativeBase,
    Mapped as Mapped_,
    mapped_column as mapped_column_,
    relationship as relationship_,
)


class Base_(orm_.PrismaBase, DeclarativeBase):
    metadata = orm_.prisma_metadata()


class Everything(Base_):
    """Names that SQLAlchemy, Python, Pydantic or the generated module itself use."""

    __tablename__ = "Everything"

    id: Mapped_[builtins.int] = mapped_column_(sa_.Integer(), primary_key=True)
    metadata_: Mapped_[Any_] = mapped_column_(
        "metadata",
        postgresql_.JSONB(none_as_null=True),
        default=lambda: {},
        server_default=sa_.text("'{}'::jsonb"),
        info={"prisma_field": "metadata"},
    )
    registry_: Mapped_[builtins.str | None] = mapped_column_("registry", sa_.Text(), info={"prisma_field": "registry"})
    awaitable_attrs_: Mapped_[builtins.str | None] = mapped_column_(
        "awaitable_attrs",
        sa_.Text(),
        info={"prisma_field": "awaitable_attrs"},
    )
    from_: Mapped_[builtins.str] = mapped_column_("from", sa_.Text(), info={"prisma_field": "from"})
    class_: Mapped_[builtins.str | None] = mapped_column_("class", sa_.Text(), info={"prisma_field": "class"})
    import_: Mapped_[builtins.int] = mapped_column_(
        "import",
        sa_.Integer(),
        default=1,
        server_default=sa_.text("1"),
        info={"prisma_field": "import"},
    )
    lambda_: Mapped_[datetime_.datetime] = mapped_column_(
        "lambda",
        orm_.UtcDateTime(precision=3),
        default=orm_.now,
        server_default=sa_.text("CURRENT_TIMESTAMP"),
        info={"prisma_field": "lambda"},
    )
    model_name: Mapped_[builtins.str] = mapped_column_(
        sa_.Text(),
        default="gpt",
        server_default=sa_.text("'gpt'::text"),
    )
    model_config: Mapped_[Any_ | None] = mapped_column_(postgresql_.JSONB(none_as_null=True))
    type: Mapped_[builtins.str] = mapped_column_(sa_.Text(), default="t", server_default=sa_.text("'t'::text"))
    hash: Mapped_[builtins.str] = mapped_column_(sa_.Text(), default="h", server_default=sa_.text("'h'::text"))
    list: Mapped_[builtins.list[builtins.str]] = mapped_column_(orm_.ListOf(sa_.Text()), nullable=True)
    str: Mapped_[builtins.str | None] = mapped_column_(sa_.Text())
    int: Mapped_[builtins.int | None] = mapped_column_(sa_.Integer())
    bool: Mapped_[builtins.bool] = mapped_column_(sa_.Boolean(), default=False, server_default=sa_.text("false"))
    bytes: Mapped_[builtins.bytes | None] = mapped_column_(sa_.LargeBinary())
    float: Mapped_[builtins.float | None] = mapped_column_(sa_.Double())
    dict: Mapped_[Any_ | None] = mapped_column_(postgresql_.JSONB(none_as_null=True))
    datetime: Mapped_[datetime_.datetime] = mapped_column_(
        orm_.UtcDateTime(precision=3),
        default=orm_.now,
        server_default=sa_.text("CURRENT_TIMESTAMP"),
    )
    date: Mapped_[datetime_.date] = mapped_column_(
        sa_.Date(),
        default=orm_.today,
        server_default=sa_.text("CURRENT_TIMESTAMP"),
    )
    decimal: Mapped_[decimal_.Decimal] = mapped_column_(
        sa_.Numeric(65, 30),
        default=decimal_.Decimal("1.5"),
        server_default=sa_.text("1.5"),
    )
    enum: Mapped_[builtins.str | None] = mapped_column_(sa_.Text())
    sa: Mapped_[builtins.str | None] = mapped_column_(sa_.Text())
    orm: Mapped_[builtins.str | None] = mapped_column_(sa_.Text())
    postgresql: Mapped_[builtins.str | None] = mapped_column_(sa_.Text())
    relationship: Mapped_[builtins.str | None] = mapped_column_(sa_.Text())
    mapped_column: Mapped_[builtins.str | None] = mapped_column_(sa_.Text())
    select: Mapped_[builtins.str | None] = mapped_column_(sa_.Text())
    order: Mapped_[builtins.int | None] = mapped_column_(sa_.Integer())
    query: Mapped_[builtins.str | None] = mapped_column_(sa_.Text())

    return_: Mapped_[Return | None] = relationship_(
        foreign_keys="[Everything.returnId]",
        back_populates="everything",
        info={"prisma_field": "return"},
    )

    returnId: Mapped_[builtins.int | None] = mapped_column_(
        sa_.Integer(),
        sa_.ForeignKey("Return.id", name="Everything_returnId_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )

    global_: Mapped_[builtins.list[Return]] = relationship_(
        foreign_keys="[Return.ownerId]",
        back_populates="owner",
        passive_deletes="all",
        info={"prisma_field": "global", "prisma_relation": "Globals"},
    )


class Return(Base_):
    __tablename__ = "Return"

    id: Mapped_[builtins.int] = mapped_column_(sa_.Integer(), primary_key=True)

    everything: Mapped_[builtins.list[Everything]] = relationship_(
        foreign_keys="[Everything.returnId]",
        back_populates="return_",
        passive_deletes="all",
    )

    ownerId: Mapped_[builtins.int | None] = mapped_column_(
        sa_.Integer(),
        sa_.ForeignKey(
            "Everything.id",
            name="Return_ownerId_fkey",
            ondelete="SET NULL",
            onupdate="CASCADE",
            use_alter=True,
        ),
    )

    owner: Mapped_[Everything | None] = relationship_(
        foreign_keys="[Return.ownerId]",
        back_populates="global_",
        info={"prisma_relation": "Globals"},
    )
    registry_: Mapped_[Registry | None] = relationship_(
        back_populates="metadata_",
        passive_deletes="all",
        info={"prisma_field": "registry"},
    )


class Base(Base_):
    """A model with the name of a module's own parts."""

    __tablename__ = "Base"

    id: Mapped_[builtins.int] = mapped_column_(sa_.Integer(), primary_key=True)
    Any: Mapped_[builtins.str | None] = mapped_column_(sa_.Text())
    Mapped: Mapped_[builtins.str | None] = mapped_column_(sa_.Text())


class View(Base_):
    __tablename__ = "View"

    id: Mapped_[builtins.int] = mapped_column_(sa_.Integer(), primary_key=True)


class Registry(Base_):
    __tablename__ = "Registry"
    __table_args__ = (sa_.Index("Registry_returnId_key", "returnId", unique=True),)

    id: Mapped_[builtins.int] = mapped_column_(sa_.Integer(), primary_key=True)

    metadata_: Mapped_[Return] = relationship_(back_populates="registry_", info={"prisma_field": "metadata"})

    returnId: Mapped_[builtins.int] = mapped_column_(
        sa_.Integer(),
        sa_.ForeignKey("Return.id", name="Registry_returnId_fkey", ondelete="RESTRICT", onupdate="CASCADE"),
    )
