"""`order`, `take`, `skip`, `cursor` and `distinct`: which of the matching rows are returned, and in what order.

In order: rows before the cursor's go, then all but the first of each distinct key, then `skip` rows, then what `take`
does not want. A negative `take` counts from the end.

Source: Prisma's documentation, "Pagination", and engine 5.17 for what is refused and for the order that it adds.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from prismalchemy.orm import FieldFacts, ModelFacts
from prismalchemy.query.arguments.order import ByField, Order, by_identity, parse_order
from prismalchemy.query.arguments.schema import Schema, scalar_field
from prismalchemy.query.arguments.unique import parse_unique
from prismalchemy.query.arguments.where import Where
from prismalchemy.query.refusals import Refused
from prismalchemy.query.slot import Slot


@dataclass(frozen=True, slots=True)
class Page:
    """The arguments that choose among the matching rows.

    Attributes:
        order: the sort keys; those that Prisma adds are among them.
        take: how many rows; the sign of the value at hand is part of the fingerprint.
        skip: how many rows to pass over; None where it is 0.
        cursor: the unique `where` of the row to start at.
        distinct: the fields whose combination may occur once.
    """

    order: Order = ()
    take: Slot | None = None
    skip: Slot | None = None
    cursor: Where | None = None
    distinct: tuple[FieldFacts, ...] | None = None

    @property
    def backwards(self) -> bool:
        return self.take is not None and self.take.value < 0

    @property
    def counted_off(self) -> bool:
        """Whether rows are counted off from one end, for which Prisma needs an order."""
        return (self.take, self.skip, self.cursor) != (None, None, None)

    def is_total(self, model: ModelFacts) -> bool:
        """Whether the order leaves no ties between rows of `model`."""
        names = {key.field.name for key in self.order if isinstance(key, ByField)}
        return bool(model.identity) and names.issuperset(model.identity)

    @property
    def whole(self) -> bool:
        """Whether all matching rows are returned."""
        return not self.counted_off and self.distinct is None


def parse_page(schema: Schema, model: ModelFacts, arguments: Mapping[str, Any]) -> Page:
    """Read the page out of the arguments of a call or of an included relation.

    Raises:
        Refusal: an order that is not supported, or an argument that Prisma refuses.
    """
    take, skip = parse_limits(arguments)
    distinct = _distinct(model, arguments.get("distinct"))
    cursor = _cursor(schema, model, arguments.get("cursor"))
    given = arguments.get("order_by", arguments.get("orderBy"))
    order = () if given is None else parse_order(schema, model, given)
    page = Page(order, take, skip, cursor, distinct)
    return page if order or not page.counted_off else replace(page, order=by_identity(model))


def parse_limits(arguments: Mapping[str, Any]) -> tuple[Slot | None, Slot | None]:
    """Read `take` and `skip`.

    Raises:
        Refused: Prisma refuses one of them.
    """
    take, skip = (arguments.get(key) for key in ("take", "skip"))
    for name, slot in (("take", take), ("skip", skip)):
        if slot is not None and not (isinstance(slot, Slot) and type(slot.value) is int):
            raise Refused(f"{name} must be a whole number")
    if skip is not None and skip.value < 0:
        raise Refused("skip must not be negative")
    # A skip of 0 is none to Prisma's engine: no order comes with it.
    return take, None if skip is None or skip.value == 0 else skip


def _cursor(schema: Schema, model: ModelFacts, cursor: Any) -> Where | None:
    if cursor is None:
        return None
    if not isinstance(cursor, Mapping):
        raise Refused("cursor must be a dict")
    keys = {*model.fields, *(key.name for key in model.uniques)}
    others = [name for name in cursor if name not in keys]
    if others:
        # A unique `where` takes them.
        raise Refused(f"a cursor on {model.name} takes its fields only, not {', '.join(others)}")
    return parse_unique(schema, model, cursor)


def _distinct(model: ModelFacts, distinct: Any) -> tuple[FieldFacts, ...] | None:
    if distinct is None:
        return None
    if not isinstance(distinct, str | list | tuple | set):
        raise Refused("distinct takes a list of fields")
    names = [distinct] if isinstance(distinct, str) else distinct
    return tuple([scalar_field(model, name) for name in names])
