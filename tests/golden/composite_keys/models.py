# Generated from the Prisma schema and the live database by `prismalchemy generate`; do not edit.
# Write additions in a file of your own, as subclasses or mixins.
# ruff: noqa
# prismalchemy-generator: 0.1.0
# prismalchemy-schema: sha256:282c2588b766f8a196fae5a4a7897a68d4257d9b0dc0714c195b03e5ec5719e4
# prismalchemy-migration: 20250101000000_init

from __future__ import annotations

import sqlalchemy as sa
from prismalchemy import orm
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, relationship


class Base(orm.PrismaBase, DeclarativeBase):
    metadata = orm.prisma_metadata()


class Tenant(Base):
    __tablename__ = "Tenant"

    id: Mapped[str] = mapped_column(sa.Text(), primary_key=True, default=orm.uuid4)

    projects: Mapped[list[Project]] = relationship(back_populates="tenant", passive_deletes="all")
    members: Mapped[list[Member]] = relationship(back_populates="tenant", passive_deletes="all")
    documents: Mapped[list[Document]] = relationship(
        back_populates="tenant",
        passive_deletes="all",
        overlaps="documents,owner,project,reviewed,reviewer",
    )


class Project(Base):
    """The key is named, and its fields stand in another order than the columns."""

    __tablename__ = "Project"
    __table_args__ = (
        sa.PrimaryKeyConstraint("tenantId", "id", "version", name="Project_pkey", info={"prisma_name": "projectKey"}),
        sa.Index("Project_slug_version_key", "slug", "version", unique=True),
        sa.Index("Project_tenantId_slug_key", "tenantId", "slug", unique=True, info={"prisma_name": "bySlug"}),
    )

    id: Mapped[str] = mapped_column(sa.Text(), default=orm.uuid4)
    tenantId: Mapped[str] = mapped_column(
        sa.Text(),
        sa.ForeignKey("Tenant.id", name="Project_tenantId_fkey", ondelete="RESTRICT", onupdate="CASCADE"),
    )
    version: Mapped[int] = mapped_column(sa.Integer(), default=1, server_default=sa.text("1"))
    slug: Mapped[str] = mapped_column(sa.Text())

    tenant: Mapped[Tenant] = relationship(back_populates="projects")
    documents: Mapped[list[Document]] = relationship(
        back_populates="project",
        passive_deletes="all",
        overlaps="documents,owner,reviewed,reviewer,tenant",
    )
    settings: Mapped[ProjectSettings | None] = relationship(back_populates="project", passive_deletes="all")


class Member(Base):
    __tablename__ = "Member"
    __table_args__ = (sa.PrimaryKeyConstraint("tenantId", "id", name="Member_pkey"),)

    id: Mapped[str] = mapped_column(sa.Text(), default=orm.uuid4)
    tenantId: Mapped[str] = mapped_column(
        sa.Text(),
        sa.ForeignKey("Tenant.id", name="Member_tenantId_fkey", ondelete="RESTRICT", onupdate="CASCADE"),
    )

    tenant: Mapped[Tenant] = relationship(back_populates="members")
    documents: Mapped[list[Document]] = relationship(
        foreign_keys="[Document.tenantId, Document.ownerId]",
        back_populates="owner",
        passive_deletes="all",
        overlaps="documents,project,reviewed,reviewer,tenant",
    )
    reviewed: Mapped[list[Document]] = relationship(
        foreign_keys="[Document.tenantId, Document.reviewerId]",
        back_populates="reviewer",
        passive_deletes="all",
        overlaps="documents,owner,project,tenant",
        info={"prisma_relation": "Reviewer"},
    )


class Document(Base):
    """Foreign keys of several columns that share one of them."""

    __tablename__ = "Document"
    __table_args__ = (
        sa.ForeignKeyConstraint(
            ["tenantId", "ownerId"],
            ["Member.tenantId", "Member.id"],
            name="Document_tenantId_ownerId_fkey",
            ondelete="RESTRICT",
            onupdate="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["tenantId", "projectId", "projectVersion"],
            ["Project.tenantId", "Project.id", "Project.version"],
            name="Document_tenantId_projectId_projectVersion_fkey",
            ondelete="RESTRICT",
            onupdate="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["tenantId", "reviewerId"],
            ["Member.tenantId", "Member.id"],
            name="Document_tenantId_reviewerId_fkey",
        ),
    )

    id: Mapped[int] = mapped_column(sa.Integer(), primary_key=True)
    tenantId: Mapped[str] = mapped_column(
        sa.Text(),
        sa.ForeignKey("Tenant.id", name="Document_tenantId_fkey", ondelete="RESTRICT", onupdate="CASCADE"),
    )
    projectId: Mapped[str] = mapped_column(sa.Text())
    projectVersion: Mapped[int] = mapped_column(sa.Integer(), default=1, server_default=sa.text("1"))
    ownerId: Mapped[str] = mapped_column(sa.Text())
    reviewerId: Mapped[str | None] = mapped_column(sa.Text())

    tenant: Mapped[Tenant] = relationship(
        back_populates="documents",
        overlaps="documents,owner,project,reviewed,reviewer",
    )
    project: Mapped[Project] = relationship(
        back_populates="documents",
        overlaps="documents,owner,reviewed,reviewer,tenant",
    )
    owner: Mapped[Member] = relationship(
        foreign_keys="[Document.tenantId, Document.ownerId]",
        back_populates="documents",
        overlaps="documents,project,reviewed,reviewer,tenant",
    )
    reviewer: Mapped[Member | None] = relationship(
        foreign_keys="[Document.tenantId, Document.reviewerId]",
        back_populates="reviewed",
        overlaps="documents,owner,project,tenant",
        info={"prisma_relation": "Reviewer"},
    )


class ProjectSettings(Base):
    """The foreign key of several columns is the primary key."""

    __tablename__ = "ProjectSettings"
    __table_args__ = (
        sa.PrimaryKeyConstraint("tenantId", "projectId", "version", name="ProjectSettings_pkey"),
        sa.ForeignKeyConstraint(
            ["tenantId", "projectId", "version"],
            ["Project.tenantId", "Project.id", "Project.version"],
            name="ProjectSettings_tenantId_projectId_version_fkey",
            ondelete="RESTRICT",
            onupdate="CASCADE",
        ),
    )

    tenantId: Mapped[str] = mapped_column(sa.Text())
    projectId: Mapped[str] = mapped_column(sa.Text())
    version: Mapped[int] = mapped_column(sa.Integer())
    colour: Mapped[str] = mapped_column(sa.Text(), default="red", server_default=sa.text("'red'::text"))

    project: Mapped[Project] = relationship(back_populates="settings")
