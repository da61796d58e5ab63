"""`order`: sort keys of a model's own fields, of related rows, and of their number.

Source: Prisma Client API reference, "orderBy"; what is refused was observed on engine 5.17.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from prismalchemy.orm import FieldFacts, ModelFacts, RelationFacts
from prismalchemy.query.arguments.direction import is_descending
from prismalchemy.query.arguments.schema import Schema, scalar_field
from prismalchemy.query.refusals import Refused, Unsupported

Nulls = Literal["first", "last"]


@dataclass(frozen=True, slots=True)
class ByField:
    """By a field of the model; `nulls` is None where the call does not say where they are."""

    field: FieldFacts
    descending: bool = False
    nulls: Nulls | None = None


@dataclass(frozen=True, slots=True)
class ByCount:
    """By the number of rows that a relation leads to."""

    relation: RelationFacts
    descending: bool = False


@dataclass(frozen=True, slots=True)
class ByRelated:
    """By a key of the one row that a relation leads to."""

    relation: RelationFacts
    key: Key


Key = ByField | ByCount | ByRelated
Order = tuple[Key, ...]


def parse_order(schema: Schema, model: ModelFacts, order: Any) -> Order:
    """Read `order`: a dict with one key, or a list of such dicts.

    Raises:
        Refusal: a key that is not supported, or an order that Prisma refuses.
    """
    keys: list[Key] = []
    for part in dicts_of(order):
        if not part:
            continue
        if len(part) != 1:
            raise Refused("each dict in order has one key")
        ((name, value),) = part.items()
        key = _key(schema, model, name, value)
        if key is not None:
            keys.append(key)
    return tuple(keys)


def dicts_of(order: Any) -> list[Mapping[str, Any]]:
    """The dicts that an order is made of.

    Raises:
        Refused: it is neither a dict nor a list of dicts.
    """
    parts = [order] if isinstance(order, Mapping) else order
    if not isinstance(parts, list | tuple) or not all(isinstance(part, Mapping) for part in parts):
        raise Refused("order must be a dict or a list of dicts")
    return list(parts)


def by_identity(model: ModelFacts) -> Order:
    """The order that Prisma adds where rows are counted off and the call gives none: the id, ascending.

    Raises:
        Unsupported: the model has no id.
    """
    if not model.identity:
        raise Unsupported("order.no-key", f"{model.name} has no id to order by")
    return tuple([ByField(model.fields[name]) for name in model.identity])


def _key(schema: Schema, model: ModelFacts, name: str, value: Any) -> Key | None:
    """The key; None where nothing is said of the one row that a relation leads to."""
    relation = model.relations.get(name)
    if relation is not None:
        return _related(schema, relation, value)
    field = scalar_field(model, name)
    if field.native == "json":
        raise Refused(f"{field.name} is of type json, which has no order")
    if not isinstance(value, Mapping):
        return ByField(field, is_descending(name, value))
    if not {"sort"} <= value.keys() <= {"sort", "nulls"}:
        raise Refused(f"order by {name} takes sort and nulls")
    nulls = value.get("nulls")
    known = "nulls" not in value or nulls in ("first", "last")
    if not known or not field.nullable or field.is_list:
        raise Refused(f"order by {name}: sort and nulls are for optional fields, nulls is 'first' or 'last'")
    return ByField(field, is_descending(name, value["sort"]), nulls)


def _related(schema: Schema, relation: RelationFacts, value: Any) -> Key | None:
    if value == {} and not relation.is_list:
        return None
    if not isinstance(value, Mapping) or len(value) != 1:
        raise Refused(f"order by {relation.name} takes a dict with one key")
    ((name, part),) = value.items()
    if not relation.is_list:
        key = _key(schema, schema.target(relation), name, part)
        return None if key is None else ByRelated(relation, key)
    if name != "_count":
        raise Refused(f"order by {relation.name}, a list, takes _count")
    return ByCount(relation, is_descending(name, part))
