"""What each argument of a call is: one table, which the fingerprint's walker is driven by.

An argument that is not in it is refused, never taken for structure: its values would make a plan for each call.
Sources: the signatures of Prisma Client Python's actions, and its `arguments` dicts as observed on 0.15.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import Final


class Kind(Enum):
    """What of an argument is a value, which is bound, and what is structure, which decides the statement."""

    FILTER = "keys are structure, and what they lead to at any depth are values"
    NUMBER = "a value, whose sign is structure"
    STRUCTURE = "structure all through"
    INCLUDE = "relations, each with True, False or arguments of its own"
    ROWS = "rows of data: the keys of all of them are structure, the values of each key are one value"


Grammar = Mapping[str, Kind]

_ROWS: Final = {
    "where": Kind.FILTER,
    "order_by": Kind.STRUCTURE,
    "orderBy": Kind.STRUCTURE,
    "take": Kind.NUMBER,
    "skip": Kind.NUMBER,
    "cursor": Kind.FILTER,
    "distinct": Kind.STRUCTURE,
    "include": Kind.INCLUDE,
}

ONE_ROW: Final[Grammar] = {"where": Kind.FILTER, "include": Kind.INCLUDE}
"""What find_unique takes."""

ROWS: Final[Grammar] = _ROWS
"""What find_first and find_many take."""

INCLUDED: Final[Grammar] = dict(_ROWS)
"""What a relation in `include` takes; one that leads to a single row takes less."""

COUNTED: Final[Grammar] = {"where": Kind.FILTER, "take": Kind.NUMBER, "skip": Kind.NUMBER, "cursor": Kind.FILTER}
"""What count takes."""

GROUPED: Final[Grammar] = {
    "by": Kind.STRUCTURE,
    "where": Kind.FILTER,
    "having": Kind.FILTER,
    "orderBy": Kind.STRUCTURE,
    "take": Kind.NUMBER,
    "skip": Kind.NUMBER,
}
"""What group_by takes."""

CREATED: Final[Grammar] = {"data": Kind.FILTER, "include": Kind.INCLUDE}
"""What create takes."""

CHANGED: Final[Grammar] = {"data": Kind.FILTER, "where": Kind.FILTER, "include": Kind.INCLUDE}
"""What update takes; update_many and the two deletes take less."""

GRAMMAR: Final[Mapping[str, Grammar]] = {
    "find_unique": ONE_ROW,
    "find_unique_or_raise": ONE_ROW,
    "find_first": ROWS,
    "find_first_or_raise": ROWS,
    "find_many": ROWS,
    "count": COUNTED,
    "group_by": GROUPED,
    "create": CREATED,
    "create_many": {"data": Kind.ROWS, "skipDuplicates": Kind.STRUCTURE},
    "update": CHANGED,
    "update_many": {"data": Kind.FILTER, "where": Kind.FILTER},
    "upsert": {"where": Kind.FILTER, "create": Kind.FILTER, "update": Kind.FILTER, "include": Kind.INCLUDE},
    "delete": ONE_ROW,
    "delete_many": {"where": Kind.FILTER},
}
"""What the arguments of each action are, by its Python name."""
