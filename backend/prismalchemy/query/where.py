"""`where`: conditions, AND, OR and NOT."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from sqlalchemy import ColumnElement, and_, false, not_, or_, true

from prismalchemy.query.aliases import engine_key
from prismalchemy.query.errors import invalid
from prismalchemy.query.filters import field_condition
from prismalchemy.query.relation_filters import relation_condition
from prismalchemy.query.scope import Scope

Condition = ColumnElement[bool]


def where_condition(scope: Scope, where: Any) -> Condition:
    """The condition that `where` states on the rows of `scope`; several keys are ANDed.

    Raises:
        CannotPlan: something in it is not supported, or refused by Prisma too.
    """
    if not isinstance(where, Mapping):
        raise invalid(f"where on {scope.model.name} must be a dict")
    return and_(true(), *[_key(scope, engine_key(key), value) for key, value in where.items()])


def _key(scope: Scope, key: str, value: Any) -> Condition:
    combine = _COMBINE.get(key)
    if combine is not None:
        return combine(scope, value)
    relation = scope.model.relations.get(key)
    if relation is not None:
        return relation_condition(scope, relation, value, where_condition)
    return field_condition(scope, scope.field(key), value)


def _and(scope: Scope, value: Any) -> Condition:
    return and_(true(), *[where_condition(scope, part) for part in _parts(value)])


def _or(scope: Scope, value: Any) -> Condition:
    """No alternative is true: an empty OR matches nothing, and an empty dict within is dropped."""
    if isinstance(value, Mapping) or not isinstance(value, list):
        raise invalid("OR must be a list")
    return or_(false(), *[where_condition(scope, part) for part in value if part])


def _not(scope: Scope, value: Any) -> Condition:
    """(NOT a) AND (NOT b); an empty part negates nothing."""
    return and_(true(), *[not_(where_condition(scope, part)) for part in _parts(value) if part])


def _parts(value: Any) -> list[Any]:
    if isinstance(value, Mapping):
        return [value]
    if isinstance(value, list):
        return value
    raise invalid("AND and NOT take a dict or a list of dicts")


_COMBINE: dict[str, Callable[[Scope, Any], Condition]] = {"AND": _and, "OR": _or, "NOT": _not}
