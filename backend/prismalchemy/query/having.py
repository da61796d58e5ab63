"""`having`: conditions on groups, by their keys and by their aggregates."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace
from typing import Any

from sqlalchemy import ColumnElement, and_, true

from prismalchemy.query.aggregates import AGGREGATES, aggregate
from prismalchemy.query.filters import Operand, field_condition, operators_condition, states_nothing
from prismalchemy.query.logic import Clause, all_of, combination
from prismalchemy.query.refusals import Refused
from prismalchemy.query.scope import Scope

Condition = ColumnElement[bool]


def having_condition(scope: Scope, having: Any, by: Collection[str]) -> Condition:
    """The condition that `having` states on groups by the fields `by`.

    Raises:
        Refusal: something in it is not supported, or refused by Prisma too.
    """
    return and_(true(), *[clause.condition for clause in _clauses(scope, having, by)])


def _clauses(scope: Scope, having: Any, by: Collection[str]) -> list[Clause]:
    if not isinstance(having, Mapping):
        raise Refused("having must be a dict")
    return [_clause(scope, key, value, by) for key, value in having.items()]


def _clause(scope: Scope, key: str, value: Any, by: Collection[str]) -> Clause:
    combined = combination(key, value, lambda part: all_of(_clauses(scope, part, by)))
    if combined is not None:
        return combined
    kinds = value if isinstance(value, Mapping) and AGGREGATES.issuperset(value) else {"": value}
    return Clause(_field(scope, key, value, by), empty=all(map(states_nothing, kinds.values())))


def _field(scope: Scope, key: str, value: Any, by: Collection[str]) -> Condition:
    field = scope.field(key)
    conditions: list[Condition] = []
    rest = value
    if isinstance(value, Mapping):
        rest = {name: part for name, part in value.items() if name not in AGGREGATES}
        for kind in [name for name in value if name in AGGREGATES]:
            if field.is_list or field.type == "Json":
                raise Refused(f"{key} is {'a list' if field.is_list else 'Json'}: having takes no aggregates of it")
            expression, of = aggregate(scope, kind, key)
            if not isinstance(value[kind], Mapping):
                raise Refused(f"having {key} {kind} takes a dict of operators")
            # None is for an optional field only, even of a count.
            of = replace(of, nullable=field.nullable)
            conditions.append(operators_condition(Operand(scope, of, expression), value[kind]))
    if rest or not conditions:
        if key not in by:
            raise Refused(f"having on {key}, which is neither in `by` nor aggregated")
        conditions.append(field_condition(scope, field, rest))
    return and_(*conditions)
