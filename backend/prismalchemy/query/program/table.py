"""What a statement is about."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import final


@final
@dataclass(frozen=True, slots=True)
class Table:
    """The table that a statement writes to or reads: what errors of the database are told apart by.

    Attributes:
        model: the model, by Prisma's name.
        schema: the table's schema.
        name: the table.
        keys: the columns of its keys and unique indexes, by the name that the database has for these;
            other tables of the same names do not exist, so tables are compared without them.
    """

    model: str
    schema: str
    name: str
    keys: Mapping[str, tuple[str, ...]] = field(default_factory=dict, compare=False)
