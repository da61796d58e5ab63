"""`take`, `skip`, `cursor` and `distinct`: which of the matching rows are returned.

In order: rows before the cursor's go, then all but the first of each distinct key, then `skip` rows, then what `take`
does not want. A negative `take` counts from the end: the order is turned round in SQL and the rows are turned back
afterwards.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from prismalchemy.query.refusals import Refused
from prismalchemy.query.scope import Scope
from prismalchemy.query.slot import Slot


@dataclass(frozen=True, slots=True)
class Page:
    """The arguments that choose among the matching rows.

    Attributes:
        take: how many rows; the sign of the value at hand is part of the shape.
        skip: how many rows to pass over.
        cursor: the unique `where` of the row to start at.
        distinct: the fields whose combination may occur once.
    """

    take: Slot | None = None
    skip: Slot | None = None
    cursor: Mapping[str, Any] | None = None
    distinct: tuple[str, ...] | None = None

    @property
    def backwards(self) -> bool:
        return self.take is not None and self.take.value < 0

    @property
    def ordered(self) -> bool:
        """Whether Prisma adds an order by the id when the call gives none."""
        return (self.take, self.skip, self.cursor) != (None, None, None)


def page_of(scope: Scope, arguments: Mapping[str, Any]) -> Page:
    """Read the page out of the arguments of a call or of an included relation.

    Raises:
        Refusal: an argument that Prisma refuses.
    """
    take, skip, cursor, distinct = (arguments.get(key) for key in ("take", "skip", "cursor", "distinct"))
    for name, slot in (("take", take), ("skip", skip)):
        if slot is not None and not (isinstance(slot, Slot) and type(slot.value) is int):
            raise Refused(f"{name} must be a whole number")
    if skip is not None and skip.value < 0:
        raise Refused("skip must not be negative")
    if skip is not None and skip.value == 0:
        # To Prisma's engine this is no skip: no order comes with it.
        skip = None
    if cursor is not None and not isinstance(cursor, Mapping):
        raise Refused("cursor must be a dict")
    if distinct is not None:
        if not isinstance(distinct, str | list | tuple | set):
            raise Refused("distinct takes a list of fields")
        distinct = (distinct,) if isinstance(distinct, str) else tuple(distinct)
        for name in distinct:
            scope.field(name)
    return Page(take, skip, cursor, distinct)
