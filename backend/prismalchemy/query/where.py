"""`where`: conditions on a model's fields and relations, combined by AND, OR and NOT."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import ColumnElement, and_, true

from prismalchemy.query.aliases import engine_key
from prismalchemy.query.filters import field_condition, states_nothing
from prismalchemy.query.logic import Clause, all_of, combination
from prismalchemy.query.refusals import Refused
from prismalchemy.query.relation_filters import relation_condition
from prismalchemy.query.scope import Scope

Condition = ColumnElement[bool]


def where_condition(scope: Scope, where: Any, *, reverse: bool = False) -> Condition:
    """The condition that `where` states on the rows of `scope`; several keys are ANDed.

    Args:
        reverse: whether it stands under an odd number of negations, which some conditions on Json ask.

    Raises:
        Refusal: something in it is not supported, or refused by Prisma too.
    """
    return and_(true(), *[clause.condition for clause in _clauses(scope, where, reverse)])


def _clauses(scope: Scope, where: Any, reverse: bool) -> list[Clause]:
    if not isinstance(where, Mapping):
        raise Refused(f"where on {scope.model.name} must be a dict")
    return [_clause(scope, engine_key(key), value, reverse) for key, value in where.items()]


def _clause(scope: Scope, key: str, value: Any, reverse: bool) -> Clause:
    combined = combination(key, value, lambda part: all_of(_clauses(scope, part, reverse != (key == "NOT"))))
    if combined is not None:
        return combined
    relation = scope.model.relations.get(key)
    if relation is not None:
        if value == {}:
            return Clause(true(), empty=True)
        return Clause(relation_condition(scope, relation, value, where_condition, reverse=reverse))
    condition = field_condition(scope, scope.field(key), value, reverse=reverse)
    return Clause(condition, empty=states_nothing(value))
