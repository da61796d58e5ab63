"""The actions that can be planned, by the names that Prisma Client Python gives them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from prismalchemy.query.count import count
from prismalchemy.query.find import find_first, find_many, find_unique
from prismalchemy.query.group_by import group_by
from prismalchemy.query.plan import Action

ACTIONS: Final[Mapping[str, Action]] = {
    "count": count,
    "group_by": group_by,
    "find_unique": find_unique,
    "find_unique_or_raise": find_unique,
    "find_first": find_first,
    "find_first_or_raise": find_first,
    "find_many": find_many,
}
