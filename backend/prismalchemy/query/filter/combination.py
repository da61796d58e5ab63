"""AND, OR and NOT."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from sqlalchemy import ColumnElement, and_, false, not_, or_, true

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
        parts = [not_(part) for part in parts]
    return and_(true(), *parts)
