"""Conditions on related rows: some, every, none; is, is_not.

To-many conditions are EXISTS, which is never NULL. A to-one condition is a LEFT JOIN with the condition on the joined
row, as in Prisma, since it may be NULL under a NOT: then the row is left out either way.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Protocol

from sqlalchemy import ColumnElement, and_, exists, literal_column, not_, or_, true

from prismalchemy.orm import RelationFacts
from prismalchemy.query.aliases import engine_key
from prismalchemy.query.refusals import Refused
from prismalchemy.query.related import related
from prismalchemy.query.scope import Scope

Condition = ColumnElement[bool]


class Where(Protocol):
    """Plans the conditions on related rows."""

    def __call__(self, scope: Scope, where: Any, *, reverse: bool) -> Condition: ...


def relation_condition(
    scope: Scope, relation: RelationFacts, value: Any, where: Where, *, reverse: bool = False
) -> Condition:
    """The condition `value` on the rows that `relation` leads to.

    Args:
        where: plans the conditions on those rows.
        reverse: whether the condition stands under an odd number of negations.

    Raises:
        Refusal: the related model is not switched, or Prisma refuses the condition.
    """
    if relation.is_list:
        return _to_many(scope, relation, value, where, reverse)
    if value is None:
        return _missing(scope, relation)
    if not isinstance(value, Mapping):
        raise Refused(f"{relation.name}: a dict is expected")
    operators = {engine_key(key): part for key, part in value.items()}
    if not operators or not operators.keys() <= {"is", "isNot"}:
        operators = {"is": value}
    return and_(true(), *[_to_one(scope, relation, key, part, where, reverse) for key, part in operators.items()])


def _to_one(scope: Scope, relation: RelationFacts, operator: str, value: Any, where: Where, reverse: bool) -> Condition:
    if value is None:
        missing = _missing(scope, relation)
        return missing if operator == "is" else not_(missing)
    target = scope.join(relation)
    condition = where(target, value, reverse=reverse != (operator == "isNot"))
    if operator == "is":
        return and_(condition, target.identity().is_not(None))
    return or_(not_(condition), target.identity().is_(None))


def _missing(scope: Scope, relation: RelationFacts) -> Condition:
    """Whether there is no related row."""
    if relation.owns_key:
        if not any(local.nullable for local, _ in relation.pairs):
            raise Refused(f"{relation.name} is required: it cannot be compared with None")
        return or_(*[scope.source.c[local.key].is_(None) for local, _ in relation.pairs])
    return scope.join(relation).identity().is_(None)


def _to_many(scope: Scope, relation: RelationFacts, value: Any, where: Where, reverse: bool) -> Condition:
    if not isinstance(value, Mapping):
        raise Refused(f"{relation.name} is a list: it takes some, every and none")
    conditions: list[Condition] = []
    for operator, part in value.items():
        if operator not in ("some", "none", "every"):
            raise Refused(f"{relation.name} takes some, every and none, not {operator!r}")
        rows = related(scope, relation)
        condition = where(rows.target, part, reverse=reverse)
        # A row for which the condition of `every` is NULL does not speak against it.
        found = exists(rows.select(literal_column("1")).where(not_(condition) if operator == "every" else condition))
        conditions.append(found if operator == "some" else not_(found))
    return and_(true(), *conditions)
