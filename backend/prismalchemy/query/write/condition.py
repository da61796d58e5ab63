"""Which rows a statement changes."""

from __future__ import annotations

from sqlalchemy import ColumnElement

from prismalchemy.orm import ModelFacts
from prismalchemy.query.arguments.where import Where
from prismalchemy.query.filter.where import where_condition
from prismalchemy.query.sql.scope import Scope, Statement


def changed_rows(
    statement: Statement, model: ModelFacts, where: Where | None
) -> tuple[Scope, ColumnElement[bool] | None]:
    """The table that is written to, and which of its rows; None is all of them.

    Raises:
        Refusal: a value that Prisma refuses, or a column that is left to it.
    """
    scope = statement.scope(model, is_written_to=True)
    return scope, None if where is None else where_condition(scope, where)
