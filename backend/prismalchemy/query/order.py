"""`order`: sort keys of a model's own fields, of related rows, and of their number."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import ColumnElement, UnaryExpression, func, literal_column

from prismalchemy.orm import FieldFacts, RelationFacts
from prismalchemy.query.page import Page
from prismalchemy.query.refusals import Refused, Unsupported
from prismalchemy.query.related import related
from prismalchemy.query.scope import Scope


@dataclass(frozen=True, slots=True)
class SortKey:
    """One key of the order.

    Attributes:
        expression: what is sorted by.
        descending: the direction.
        nulls: `first` or `last` where the call says so.
        field: the model's own field, when it is one.
        optional: whether it is an optional field, of the model itself or of a related one.
        counts: whether it is a number of related rows.
        indirect: whether it is a field of a row that may be missing.
        foreign: of a related row's field, the optional columns that lead to that row.
    """

    expression: ColumnElement[Any]
    descending: bool
    nulls: str | None = None
    field: FieldFacts | None = None
    optional: bool = False
    counts: bool = False
    indirect: bool = False
    foreign: tuple[ColumnElement[Any], ...] = ()

    def sql(self, *, reverse: bool = False) -> UnaryExpression[Any]:
        """The ORDER BY element; `reverse` turns direction and nulls round."""
        descending = self.descending != reverse
        element = self.expression.desc() if descending else self.expression.asc()
        if self.nulls is None:
            return element
        first = (self.nulls == "first") != reverse
        return element.nulls_first() if first else element.nulls_last()


def sort_keys(scope: Scope, order: Any) -> list[SortKey]:
    """The sort keys of `order`: a dict with one key, or a list of such dicts.

    Raises:
        Refusal: a key that is not supported, or an order that Prisma refuses.
    """
    parts = [order] if isinstance(order, Mapping) else order
    if not isinstance(parts, list | tuple):
        raise Refused("order must be a dict or a list of dicts")
    keys: list[SortKey] = []
    for part in parts:
        if not isinstance(part, Mapping):
            raise Refused("order must be a dict or a list of dicts")
        if not part:
            continue
        if len(part) != 1:
            raise Refused("each dict in order has one key")
        ((name, value),) = part.items()
        keys.append(_key(scope, name, value))
    return keys


def identity_keys(scope: Scope) -> list[SortKey]:
    """The order that Prisma adds where rows are counted off and the call gives none: the id, ascending.

    Raises:
        Refusal: the model has no id.
    """
    if not scope.model.identity:
        raise Unsupported("order.no-key", f"{scope.model.name} has no id to order by")
    fields = [scope.field(name) for name in scope.model.identity]
    return [SortKey(scope.column(field), descending=False, field=field) for field in fields]


def page_keys(scope: Scope, order: Any, page: Page) -> list[SortKey]:
    """The sort keys of `order`; without one, the id where the page counts rows off.

    Raises:
        Refusal: as `sort_keys`.
    """
    keys = sort_keys(scope, order) if order is not None else []
    return identity_keys(scope) if not keys and page.ordered else keys


def _key(scope: Scope, name: str, value: Any) -> SortKey:
    relation = scope.model.relations.get(name)
    if relation is not None:
        return _related(scope, relation, value)
    field = scope.field(name)
    if field.native == "json":
        raise Refused(f"{field.name} is of type json, which has no order")
    nulls = None
    if isinstance(value, Mapping):
        if not {"sort"} <= value.keys() <= {"sort", "nulls"}:
            raise Refused(f"order by {name} takes sort and nulls")
        nulls = value.get("nulls")
        known = "nulls" not in value or nulls in ("first", "last")
        if not known or not field.nullable or field.is_list:
            raise Refused(f"order by {name}: sort and nulls are for optional fields, nulls is 'first' or 'last'")
        value = value["sort"]
    return SortKey(
        scope.column(field), sort_direction(name, value), nulls, field, optional=field.nullable or field.is_list
    )


def sort_direction(name: str, direction: Any) -> bool:
    """Whether the key `name` is sorted descending.

    Raises:
        Refusal: it is neither `asc` nor `desc`.
    """
    if direction not in ("asc", "desc"):
        raise Refused(f"order by {name}: the direction is 'asc' or 'desc'")
    return bool(direction == "desc")


def _related(scope: Scope, relation: RelationFacts, value: Any) -> SortKey:
    if not isinstance(value, Mapping) or len(value) != 1:
        raise Refused(f"order by {relation.name} takes a dict with one key")
    ((name, part),) = value.items()
    if relation.is_list:
        if name != "_count":
            raise Refused(f"order by {relation.name}, a list, takes _count")
        count = related(scope, relation).select(func.count(literal_column("*")))
        return SortKey(count.scalar_subquery(), sort_direction(name, part), counts=True)
    target = scope.join(relation)
    key = _key(target, name, part)
    foreign = key.foreign
    if name in target.model.fields and relation.owns_key:
        foreign = tuple(scope.source.c[local.key] for local, _ in relation.pairs if local.nullable)
    required = relation.owns_key and not any(local.nullable for local, _ in relation.pairs)
    indirect = key.indirect or not (required or key.counts)
    return replace(key, field=None, indirect=indirect, foreign=foreign)
