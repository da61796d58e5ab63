"""Which rows a statement changes."""

from __future__ import annotations

from sqlalchemy import ColumnElement, select, tuple_

from prismalchemy.orm import ModelFacts
from prismalchemy.query.arguments.where import Where
from prismalchemy.query.filter.where import where_condition
from prismalchemy.query.refusals import Unsupported
from prismalchemy.query.sql.scope import Scope, Statement


def changed_rows(
    statement: Statement, model: ModelFacts, where: Where | None
) -> tuple[Scope, ColumnElement[bool] | None]:
    """The table that is written to, and which of its rows; None is all of them.

    Raises:
        Refusal: a value that Prisma refuses, or a column that is left to it.
    """
    scope = statement.scope(model)
    condition = None if where is None else where_condition(scope, where)
    if condition is None or not scope.joins:
        return scope, condition
    # What is joined cannot be joined to a table that is written to.
    if not model.identity:
        raise Unsupported("order.no-key", f"{model.name} has no required unique key to find rows by")
    target = statement.scope(model)
    found, own = ([each.source.c[model.fields[name].column.key] for name in model.identity] for each in (scope, target))
    rows = select(*found).select_from(scope.joined()).where(condition)
    return target, own[0].in_(rows) if len(own) == 1 else tuple_(*own).in_(rows)
