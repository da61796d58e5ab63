# Generated from the Prisma schema and the live database by `prismalchemy generate`; do not edit.
# Write additions in a file of your own, as subclasses or mixins.
# ruff: noqa
# prismalchemy-generator: 0.1.0
# prismalchemy-schema: sha256:fe5f525efb41bae6db21808a0ec6580f4cfec34767b47e2b89eb93d7707c198f
# prismalchemy-migration: 20250101000000_init

from __future__ import annotations

import enum
from typing import TYPE_CHECKING, TypeAlias

import sqlalchemy as sa
from prismalchemy import orm
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, relationship


if TYPE_CHECKING:
    _AgentGraph: TypeAlias = "AgentGraph"
    _AgentGraphExecution: TypeAlias = "AgentGraphExecution"
    _User: TypeAlias = "User"
    _UserProfile: TypeAlias = "UserProfile"


class Base(orm.PrismaBase, DeclarativeBase):
    metadata = orm.prisma_metadata()


class AgentExecutionStatus(enum.StrEnum):
    QUEUED = "QUEUED"
    DONE = "DONE"


_AgentExecutionStatus = AgentExecutionStatus


class Colour(enum.StrEnum):
    RED = "RED"


_Colour = Colour


class User(Base):
    """Relation fields named like the models they lead to, and enum fields named like their enums."""

    __tablename__ = "User"

    id: Mapped[str] = mapped_column(sa.Text(), primary_key=True, default=orm.uuid4)

    AgentGraphs: Mapped[list[AgentGraph]] = relationship(back_populates="User", passive_deletes="all")
    AgentGraphExecution: Mapped[list[_AgentGraphExecution]] = relationship(
        "AgentGraphExecution",
        back_populates="User",
        passive_deletes="all",
    )
    UserProfile: Mapped[_UserProfile | None] = relationship("UserProfile", back_populates="User", passive_deletes="all")


class UserProfile(Base):
    __tablename__ = "UserProfile"
    __table_args__ = (sa.Index("UserProfile_userId_key", "userId", unique=True),)

    id: Mapped[str] = mapped_column(sa.Text(), primary_key=True, default=orm.uuid4)

    User: Mapped[_User] = relationship("User", back_populates="UserProfile")

    userId: Mapped[str] = mapped_column(
        sa.Text(),
        sa.ForeignKey("User.id", name="UserProfile_userId_fkey", ondelete="RESTRICT", onupdate="CASCADE"),
    )


class AgentGraph(Base):
    __tablename__ = "AgentGraph"

    id: Mapped[str] = mapped_column(sa.Text(), primary_key=True, default=orm.uuid4)

    User: Mapped[_User] = relationship("User", back_populates="AgentGraphs")

    userId: Mapped[str] = mapped_column(
        sa.Text(),
        sa.ForeignKey("User.id", name="AgentGraph_userId_fkey", ondelete="RESTRICT", onupdate="CASCADE"),
    )

    AgentGraphExecution: Mapped[list[_AgentGraphExecution]] = relationship(
        "AgentGraphExecution",
        back_populates="AgentGraph",
        passive_deletes="all",
    )


class AgentGraphExecution(Base):
    __tablename__ = "AgentGraphExecution"

    id: Mapped[str] = mapped_column(sa.Text(), primary_key=True, default=orm.uuid4)

    AgentGraph: Mapped[_AgentGraph | None] = relationship("AgentGraph", back_populates="AgentGraphExecution")

    graphId: Mapped[str | None] = mapped_column(
        sa.Text(),
        sa.ForeignKey(
            "AgentGraph.id",
            name="AgentGraphExecution_graphId_fkey",
            ondelete="SET NULL",
            onupdate="CASCADE",
        ),
    )

    User: Mapped[_User] = relationship("User", back_populates="AgentGraphExecution")

    userId: Mapped[str] = mapped_column(
        sa.Text(),
        sa.ForeignKey("User.id", name="AgentGraphExecution_userId_fkey", ondelete="RESTRICT", onupdate="CASCADE"),
    )
    AgentExecutionStatus: Mapped[_AgentExecutionStatus] = mapped_column(
        orm.PrismaEnum(_AgentExecutionStatus, name="AgentExecutionStatus"),
        default=_AgentExecutionStatus.QUEUED,
        server_default=sa.text("'QUEUED'::\"AgentExecutionStatus\""),
    )
    previous: Mapped[_AgentExecutionStatus | None] = mapped_column(
        orm.PrismaEnum(_AgentExecutionStatus, name="AgentExecutionStatus"),
    )
    Colour: Mapped[list[_Colour]] = mapped_column(orm.ListOf(orm.PrismaEnum(_Colour, name="Colour")), nullable=True)
