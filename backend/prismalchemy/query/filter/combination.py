"""AND, OR and NOT."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from sqlalchemy import BOOLEAN, ColumnElement, UnaryExpression, and_, false, not_, or_, true
from sqlalchemy.sql import operators

from prismalchemy.query.arguments.combination import Combination
from prismalchemy.query.sql.scope import Scope

Condition = ColumnElement[bool]
P = TypeVar("P")


def combined(
    scope: Scope, combination: Combination[P], condition: Callable[[Scope, P | Combination[P]], Condition]
) -> Condition:
    """The condition that `combination` states.

    Args:
        condition: makes that of one of its parts.
    """
    parts = [and_(true(), *[condition(scope, part) for part in parts]) for parts in combination.parts]
    if combination.operator == "OR":
        return or_(false(), *parts)
    if combination.operator == "NOT":
        parts = [_negated(part) for part in parts]
    return and_(true(), *parts)


def _negated(part: Condition) -> Condition:
    """NOT `part`. SQLAlchemy would drop a second NOT, and PostgreSQL makes a join of an IN that is in none."""
    if isinstance(part, UnaryExpression) and part.operator in (operators.inv, operators.is_false):
        return UnaryExpression(part.self_group(against=operators.inv), operator=operators.inv, type_=BOOLEAN())
    return not_(part)
