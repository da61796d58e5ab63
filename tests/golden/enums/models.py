# Generated from the Prisma schema and the live database by `prismalchemy generate`; do not edit.
# Write additions in a file of your own, as subclasses or mixins.
# ruff: noqa
# prismalchemy-generator: 0.1.0
# prismalchemy-schema: sha256:08610966fc03b1cee6a444b1bbdc0bee0f395c5c198e7906032def0677025e02
# prismalchemy-migration: 20250101000000_init

from __future__ import annotations

import enum
from typing import ClassVar

import sqlalchemy as sa
from prismalchemy import orm
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(orm.PrismaBase, DeclarativeBase):
    metadata = orm.prisma_metadata()


class SubscriptionTier(enum.StrEnum):
    FREE = "FREE"
    PRO = "PRO"


class EventKind(enum.StrEnum):
    """What a model has answered."""

    responseCreated = "responseCreated"
    response_done = "response_done"
    ToolCall = "tool-call"
    """Written by hand."""
    Zero = "0"


class Awkward(enum.StrEnum):
    """Names that a member of a Python enum cannot have."""

    None_ = "None"
    class_ = "class"
    mro_ = "mro"
    name_ = "name"
    value_ = "value"
    title_ = "title"
    count_ = "count"
    True_ = "true"

    __prisma_names__: ClassVar[dict[str, str]] = {
        "None_": "None",
        "class_": "class",
        "mro_": "mro",
        "name_": "name",
        "value_": "value",
        "title_": "title",
        "count_": "count",
        "True_": "True",
    }


class single(enum.StrEnum):
    only = "only"


class Event(Base):
    __tablename__ = "Event"

    id: Mapped[int] = mapped_column(sa.Integer(), primary_key=True)
    kind: Mapped[EventKind] = mapped_column(orm.PrismaEnum(EventKind, name="event_kinds"))
    tier: Mapped[SubscriptionTier] = mapped_column(
        orm.PrismaEnum(SubscriptionTier, name="SubscriptionTier"),
        default=SubscriptionTier.PRO,
        server_default=sa.text("'PRO'::\"SubscriptionTier\""),
    )
    first: Mapped[EventKind] = mapped_column(
        orm.PrismaEnum(EventKind, name="event_kinds"),
        default=EventKind.ToolCall,
        server_default=sa.text("'tool-call'::event_kinds"),
    )
    later: Mapped[EventKind | None] = mapped_column(orm.PrismaEnum(EventKind, name="event_kinds"))
    kinds: Mapped[list[EventKind]] = mapped_column(
        orm.ListOf(orm.PrismaEnum(EventKind, name="event_kinds")),
        nullable=True,
    )
    given: Mapped[list[EventKind]] = mapped_column(
        orm.ListOf(orm.PrismaEnum(EventKind, name="event_kinds")),
        nullable=True,
        default=lambda: [EventKind.responseCreated, EventKind.ToolCall],
        server_default=sa.text("ARRAY['responseCreated'::event_kinds, 'tool-call'::event_kinds]"),
    )
    awkward: Mapped[Awkward] = mapped_column(
        orm.PrismaEnum(Awkward, name="Awkward"),
        default=Awkward.None_,
        server_default=sa.text("'None'::\"Awkward\""),
    )
    odd: Mapped[list[Awkward]] = mapped_column(
        orm.ListOf(orm.PrismaEnum(Awkward, name="Awkward")),
        nullable=True,
        default=lambda: [Awkward.title_, Awkward.True_],
        server_default=sa.text("ARRAY['title'::\"Awkward\", 'true'::\"Awkward\"]"),
    )
    one: Mapped[single] = mapped_column(
        orm.PrismaEnum(single, name="single"),
        default=single.only,
        server_default=sa.text("'only'::single"),
    )
