"""`having`: the conditions of a tree on groups."""

from __future__ import annotations

from sqlalchemy import ColumnElement, and_, true

from prismalchemy.query.arguments.combination import Combination
from prismalchemy.query.arguments.having import AggregateFilter, GroupPart, Having
from prismalchemy.query.filter.combination import combined
from prismalchemy.query.filter.field import field_condition
from prismalchemy.query.filter.scalar import Operand, tests_condition
from prismalchemy.query.read.aggregate import aggregate_expression
from prismalchemy.query.sql.scope import Scope

Condition = ColumnElement[bool]


def having_condition(scope: Scope, having: Having) -> Condition:
    """The condition that `having` states on groups.

    Raises:
        Refusal: a value that Prisma refuses, or a column that is left to it.
    """
    return and_(true(), *[_part(scope, part) for part in having.parts])


def _part(scope: Scope, part: GroupPart) -> Condition:
    match part:
        case Combination():
            return combined(scope, part, _part)
        case AggregateFilter(aggregate, tests):
            return tests_condition(Operand(scope, aggregate.type, aggregate_expression(scope, aggregate)), tests)
        case _:
            return field_condition(scope, part)
