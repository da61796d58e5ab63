"""Fields of type String: some are text to PostgreSQL too, others are of a type that Prisma shows as text."""

from __future__ import annotations

from prismalchemy.orm import FieldFacts

_TEXT = frozenset({"text", "varchar", "bpchar"})


def is_text(field: FieldFacts) -> bool:
    """Whether what the database stores is the String itself; uuid, inet and the like are written as text first."""
    return field.type == "String" and field.native in _TEXT
