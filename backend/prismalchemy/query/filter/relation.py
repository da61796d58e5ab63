"""Conditions on related rows: some, every, none; is, is_not.

To-many conditions are IN and NOT IN, as in Prisma, where the order of the rows shows: PostgreSQL makes joins of NOT
EXISTS, which give rows in another order. Elsewhere they are EXISTS, which needs no list of all related rows where few
are looked at.

A to-one condition is a LEFT JOIN with the condition on the joined row, as in Prisma, since it may be NULL under a NOT:
then the row is left out either way (observed on engine 5.17). To what an UPDATE or a DELETE writes to nothing can be
joined: there it is IN or NOT IN, as in Prisma, so a row without a related one is not among those of an `is_not`.
"""

from __future__ import annotations

from collections.abc import Callable

from sqlalchemy import BOOLEAN, ColumnElement, and_, exists, literal_column, not_, or_, true, tuple_

from prismalchemy.orm import RelationFacts
from prismalchemy.query.arguments.where import ToMany, ToOne, Where
from prismalchemy.query.sql.related import Related, related
from prismalchemy.query.sql.scope import Scope

Condition = ColumnElement[bool]
Conditions = Callable[[Scope, Where], Condition]
"""Makes the condition that a `where` states on related rows."""


def to_one(scope: Scope, related_row: ToOne, conditions: Conditions) -> Condition:
    """The condition on the row that a to-one relation leads to.

    Raises:
        Refusal: a value that Prisma refuses, or a column that is left to it.
    """
    if related_row.where is None:
        missing = _missing(scope, related_row.relation)
        return not_(missing) if related_row.negated else missing
    if scope.is_written_to:
        rows = related(scope, related_row.relation)
        return _among(rows, conditions(rows.target, related_row.where), negated=related_row.negated)
    target = scope.join(related_row.relation)
    condition = conditions(target, related_row.where)
    if related_row.negated:
        return or_(not_(condition), target.missing())
    return and_(condition, target.found())


def _missing(scope: Scope, relation: RelationFacts) -> Condition:
    """Whether there is no related row."""
    if relation.owns_key:
        # As in Prisma, a foreign key that is NULL in part is one (observed on engine 5.17).
        return and_(*[scope.source.c[local.key].is_(None) for local, _ in relation.pairs])
    if scope.is_written_to:
        return _among(related(scope, relation), true(), negated=True)
    return scope.join(relation).missing()


def _among(rows: Related, condition: Condition, *, negated: bool) -> Condition:
    """Whether the outer row is among those that have a related row for which `condition` holds."""
    own = rows.own[0] if len(rows.own) == 1 else tuple_(*rows.own)
    keys = rows.keys(condition)
    # Operators that SQLAlchemy does not know: it would make IN of NOT (NOT IN), of which PostgreSQL makes a join.
    among = own.op("NOT IN" if negated else "IN", is_comparison=True, return_type=BOOLEAN())
    return among(keys.scalar_subquery())


def to_many(scope: Scope, related_rows: ToMany, conditions: Conditions) -> Condition:
    """The condition on the rows that a to-many relation leads to.

    Raises:
        Refusal: as `to_one`.
    """
    rows = related(scope, related_rows.relation, order_shows=scope.order_shows)
    condition = conditions(rows.target, related_rows.where)
    if related_rows.quantifier == "every":
        # A row for which the condition is NULL does not speak against it.
        condition = not_(condition)
    if not scope.order_shows:
        found = exists(rows.select(literal_column("1")).where(condition))
        return found if related_rows.quantifier == "some" else not_(found)
    return _among(rows, condition, negated=related_rows.quantifier != "some")
