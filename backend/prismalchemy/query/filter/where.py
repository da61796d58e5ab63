"""`where`: the conditions of a tree on the rows of a scope."""

from __future__ import annotations

from sqlalchemy import ColumnElement, and_, func, select, true, tuple_

from prismalchemy.query.arguments.combination import Combination
from prismalchemy.query.arguments.where import AmongHeld, Held, Part, ToMany, ToOne, Where
from prismalchemy.query.filter.combination import combined
from prismalchemy.query.filter.field import field_condition
from prismalchemy.query.filter.relation import to_many, to_one
from prismalchemy.query.sql.scope import Scope
from prismalchemy.query.values.parameters import parameter

Condition = ColumnElement[bool]


def where_condition(scope: Scope, where: Where) -> Condition:
    """The condition that `where` states on the rows of `scope`.

    Raises:
        Refusal: a value that Prisma refuses, or a column that is left to it.
    """
    return and_(true(), *[_part(scope, part) for part in where.parts])


def _part(scope: Scope, part: Part) -> Condition:
    match part:
        case Combination():
            return combined(scope, part, _part)
        case ToOne():
            return to_one(scope, part, where_condition)
        case ToMany():
            return to_many(scope, part, where_condition)
        case Held(field, source, differs):
            found = parameter(scope.statement.parameters.hold(source), field)
            return scope.column(field).is_distinct_from(found) if differs else scope.column(field) == found
        case AmongHeld():
            return _among(scope, part)
        case _:
            return field_condition(scope, part)


def _among(scope: Scope, part: AmongHeld) -> Condition:
    found = zip(part.fields, part.sources, strict=True)
    arrays = [parameter(scope.statement.parameters.hold(source), field, many=True) for field, source in found]
    own = [scope.column(field) for field in part.fields]
    if len(own) == 1:
        return own[0] == func.any(arrays[0])
    names = [f"c{number}" for number in range(len(arrays))]
    rows = func.unnest(*arrays).table_valued(*names).render_derived(scope.statement.name("a"))
    return tuple_(*own).in_(select(*rows.c).select_from(rows))
