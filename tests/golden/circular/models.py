# Generated from the Prisma schema and the live database by `prismalchemy generate`; do not edit.
# Write additions in a file of your own, as subclasses or mixins.
# ruff: noqa
# prismalchemy-generator: 0.1.0
# prismalchemy-schema: sha256:6cbd4582129a0572e92529aaa27cb0de29fb567ab7a5afd6f030a9008d057fb7
# prismalchemy-migration: 20250102000000_by_hand

from __future__ import annotations

import sqlalchemy as sa
from prismalchemy import orm
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, relationship


class Base(orm.PrismaBase, DeclarativeBase):
    metadata = orm.prisma_metadata()


class Organisation(Base):
    """Tables that refer to each other in a circle."""

    __tablename__ = "Organisation"
    __table_args__ = (sa.Index("Organisation_ownerId_key", "ownerId", unique=True),)

    id: Mapped[int] = mapped_column(sa.Integer(), primary_key=True)
    ownerId: Mapped[int | None] = mapped_column(
        sa.Integer(),
        sa.ForeignKey("User.id", name="Organisation_ownerId_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )

    owner: Mapped[User | None] = relationship(
        foreign_keys="[Organisation.ownerId]",
        back_populates="owned",
        info={"prisma_relation": "Owner"},
    )
    members: Mapped[list[User]] = relationship(
        foreign_keys="[User.organisationId]",
        back_populates="organisation",
        passive_deletes="all",
        info={"prisma_relation": "Member"},
    )


class User(Base):
    __tablename__ = "User"

    id: Mapped[int] = mapped_column(sa.Integer(), primary_key=True)
    organisationId: Mapped[int | None] = mapped_column(
        sa.Integer(),
        sa.ForeignKey(
            "Organisation.id",
            name="User_organisationId_fkey",
            ondelete="SET NULL",
            onupdate="CASCADE",
            use_alter=True,
        ),
    )

    organisation: Mapped[Organisation | None] = relationship(
        foreign_keys="[User.organisationId]",
        back_populates="members",
        info={"prisma_relation": "Member"},
    )
    owned: Mapped[Organisation | None] = relationship(
        foreign_keys="[Organisation.ownerId]",
        back_populates="owner",
        passive_deletes="all",
        info={"prisma_relation": "Owner"},
    )

    teamId: Mapped[int | None] = mapped_column(
        sa.Integer(),
        sa.ForeignKey("Team.id", name="User_teamId_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )

    team: Mapped[Team | None] = relationship(back_populates="users")


class Team(Base):
    __tablename__ = "Team"

    id: Mapped[int] = mapped_column(sa.Integer(), primary_key=True)

    users: Mapped[list[User]] = relationship(back_populates="team", passive_deletes="all")

    parentId: Mapped[int | None] = mapped_column(
        sa.Integer(),
        sa.ForeignKey("Team.id", name="Team_parentId_fkey", ondelete="SET NULL", onupdate="CASCADE"),
    )

    parent: Mapped[Team | None] = relationship(
        remote_side="[Team.id]",
        back_populates="parts",
        info={"prisma_relation": "Parts"},
    )
    parts: Mapped[list[Team]] = relationship(
        back_populates="parent",
        passive_deletes="all",
        info={"prisma_relation": "Parts"},
    )

    officeId: Mapped[int | None] = mapped_column(
        sa.Integer(),
        sa.ForeignKey("Office.id", name="Team_officeId_fkey", ondelete="SET NULL", onupdate="CASCADE", use_alter=True),
    )

    office: Mapped[Office | None] = relationship(back_populates="teams")


class Office(Base):
    __tablename__ = "Office"

    id: Mapped[int] = mapped_column(sa.Integer(), primary_key=True)

    teams: Mapped[list[Team]] = relationship(back_populates="office", passive_deletes="all")

    mainId: Mapped[int | None] = mapped_column(
        sa.Integer(),
        sa.ForeignKey("Organisation.id", name="office_main_organisation"),
    )
