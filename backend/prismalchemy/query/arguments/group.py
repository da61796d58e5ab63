"""The arguments of group_by.

Source: Prisma Client API reference, "groupBy"; what is refused was observed on engine 5.17.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from prismalchemy.orm import FieldFacts, ModelFacts
from prismalchemy.query.arguments.aggregate import AGGREGATES, ALL, Aggregate, parse_aggregate
from prismalchemy.query.arguments.direction import is_descending
from prismalchemy.query.arguments.fragments import Fragment, parse_fragments
from prismalchemy.query.arguments.having import Having, parse_having
from prismalchemy.query.arguments.order import Key, by_identity, dicts_of, parse_order
from prismalchemy.query.arguments.page import parse_limits
from prismalchemy.query.arguments.schema import Schema, scalar_field
from prismalchemy.query.arguments.where import Where, parse_where
from prismalchemy.query.call import Call
from prismalchemy.query.refusals import Refused
from prismalchemy.query.slot import Slot


@dataclass(frozen=True, slots=True)
class ByAggregate:
    """A sort key: by an aggregate of each group."""

    aggregate: Aggregate
    descending: bool


GroupKey = Key | ByAggregate
Selected = FieldFacts | tuple[tuple[str, Aggregate], ...]


@dataclass(frozen=True, slots=True)
class Group:
    """Rows of a model, grouped.

    Attributes:
        by: the fields that rows of one group have in common.
        selected: what the answer has of each group by its name: a field of `by`, or aggregates by their field's name.
        where: which rows; None where the call does not say.
        having: which groups; None where the call does not say.
        order: the sort keys.
        take: how many groups; the sign of the value at hand is part of the fingerprint.
        skip: how many groups to pass over; None where it is 0.
    """

    model: ModelFacts
    by: tuple[FieldFacts, ...]
    selected: tuple[tuple[str, Selected], ...]
    where: Where | None
    having: Having | None
    order: tuple[GroupKey, ...]
    take: Slot | None
    skip: Slot | None


def parse_group(schema: Schema, call: Call, arguments: Mapping[str, Any]) -> Group:
    """Read the arguments of group_by.

    Raises:
        Refusal: an argument that is not supported, or one that Prisma refuses.
    """
    model = schema.model(call.model)
    by = arguments.get("by")
    if not isinstance(by, list | tuple | set) or not by:
        raise Refused("group_by takes a list of at least one field in `by`")
    names = list(by)
    where, having = arguments.get("where"), arguments.get("having")
    take, skip = parse_limits(arguments)
    order = _order(schema, model, arguments.get("orderBy"), names)
    if not order and (take, skip) != (None, None):
        if not set(model.identity) <= set(names):
            raise Refused(f"groups are counted off in the order of the id of {model.name}, which is not in `by`")
        order = by_identity(model)
    return Group(
        model,
        tuple([scalar_field(model, name) for name in names]),
        tuple([(part.name, _selected(model, part)) for part in parse_fragments(call.selection or ())]),
        None if where is None else parse_where(schema, model, where),
        None if having is None else parse_having(schema, model, having, names),
        order,
        take,
        skip,
    )


def _selected(model: ModelFacts, part: Fragment) -> Selected:
    if part.fields is None:
        return scalar_field(model, part.name)
    return tuple([(name, parse_aggregate(model, part.name, name)) for name in part.fields])


def _order(schema: Schema, model: ModelFacts, order: Any, by: Sequence[str]) -> tuple[GroupKey, ...]:
    keys: list[GroupKey] = []
    for part in () if order is None else dicts_of(order):
        if not part:
            continue
        if len(part) != 1:
            raise Refused("each dict in order has one key")
        ((name, value),) = part.items()
        if name in AGGREGATES:
            keys.append(_by_aggregate(model, name, value))
        elif name in by:
            keys += parse_order(schema, model, part)
        else:
            raise Refused(f"order by {name}, which is not in `by`")
    return tuple(keys)


def _by_aggregate(model: ModelFacts, kind: str, value: Any) -> ByAggregate:
    if not isinstance(value, Mapping) or len(value) != 1 or ALL in value:
        raise Refused(f"order by {kind} takes a dict with one field")
    ((name, direction),) = value.items()
    return ByAggregate(parse_aggregate(model, kind, name), is_descending(name, direction))
