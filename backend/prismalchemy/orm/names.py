"""The one rule for names that Python or SQLAlchemy keeps for itself: the Prisma name with `_` after it."""

from __future__ import annotations

import enum
import keyword
from collections.abc import Iterable

RESERVED_ATTRIBUTES = frozenset({"metadata", "registry", "awaitable_attrs"})
"""Names that a declarative class already has."""

_ARGUMENTS = frozenset({"self"})
"""Names that a constructor cannot take as keywords."""

RESERVED_MEMBERS = frozenset(name for name in (*dir(str), *dir(enum.Enum), "mro", "name", "value") if name[0] != "_")
"""Names that a member of a `str` enum already has."""


def attribute_name(field: str, others: Iterable[str] = ()) -> str:
    """The attribute for a Prisma field; `others` are the model's remaining fields, which it must not clash with."""
    reserved = keyword.iskeyword(field) or field in RESERVED_ATTRIBUTES or field in _ARGUMENTS
    return _free(field, reserved, frozenset(others))


def member_name(value: str, others: Iterable[str] = ()) -> str:
    """The member of the Python enum for a value of a Prisma enum."""
    return _free(value, keyword.iskeyword(value) or value in RESERVED_MEMBERS, frozenset(others))


def class_name(model: str, others: Iterable[str] = ()) -> str:
    """The Python class for a Prisma model or enum; `others` are names that the module already uses."""
    return _free(model, keyword.iskeyword(model) or model in others, frozenset(others))


def _free(name: str, reserved: bool, others: frozenset[str]) -> str:
    while reserved:
        name += "_"
        reserved = name in others
    return name
