"""What generated models stand on: base class, column types, id and time defaults, and the facts that calls read."""

from __future__ import annotations

from prismalchemy.orm.base import (
    PRISMA_FIELD,
    PRISMA_RELATION,
    PRISMA_REQUIRED,
    PRISMA_TYPE,
    PrismaBase,
    ReadOnly,
    attribute,
)
from prismalchemy.orm.clock import now, read_clock, time_now, time_now_utc, today
from prismalchemy.orm.describe import PRISMA_COLUMNS, PRISMA_NAME, describe, key_columns
from prismalchemy.orm.errors import LazyLoadError, ReadOnlyError, RestrictedDeleteError
from prismalchemy.orm.facts import (
    DefaultBy,
    EnumFacts,
    FieldFacts,
    KeyFacts,
    MemberFacts,
    ModelFacts,
    PrismaType,
    RelationFacts,
    Secondary,
    default_name,
)
from prismalchemy.orm.identifiers import Nanoid, cuid, nanoid, uuid4, uuid7
from prismalchemy.orm.inet_and_money import Inet, Money
from prismalchemy.orm.metadata import MIGRATIONS_TABLE, prisma_metadata
from prismalchemy.orm.partitions import partition_of
from prismalchemy.orm.restrict import PRISMA_RESTRICT
from prismalchemy.orm.types import ListOf, PrismaEnum, Unsupported, UtcDateTime

__all__ = [
    "MIGRATIONS_TABLE",
    "PRISMA_COLUMNS",
    "PRISMA_FIELD",
    "PRISMA_NAME",
    "PRISMA_RELATION",
    "PRISMA_REQUIRED",
    "PRISMA_RESTRICT",
    "PRISMA_TYPE",
    "DefaultBy",
    "EnumFacts",
    "FieldFacts",
    "Inet",
    "KeyFacts",
    "LazyLoadError",
    "ListOf",
    "MemberFacts",
    "ModelFacts",
    "Money",
    "Nanoid",
    "PrismaBase",
    "PrismaEnum",
    "PrismaType",
    "ReadOnly",
    "ReadOnlyError",
    "RelationFacts",
    "RestrictedDeleteError",
    "Secondary",
    "Unsupported",
    "UtcDateTime",
    "attribute",
    "cuid",
    "default_name",
    "describe",
    "key_columns",
    "nanoid",
    "now",
    "partition_of",
    "prisma_metadata",
    "read_clock",
    "time_now",
    "time_now_utc",
    "today",
    "uuid4",
    "uuid7",
]
