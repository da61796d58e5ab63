"""count: how many rows, and in how many of them a field has a value.

User.prisma().count(where={"plan": p})    SELECT count(*) FROM users AS t0 WHERE t0.plan = $1::text::plan
User.prisma().count(take=10)              SELECT count(*) FROM (SELECT ... ORDER BY t0.id LIMIT $1) AS page
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, func, literal_column, select

from prismalchemy.query.arguments.count import Count
from prismalchemy.query.filter.where import where_condition
from prismalchemy.query.page.cursor import is_searched
from prismalchemy.query.page.order import sort_keys
from prismalchemy.query.page.slicing import sliced
from prismalchemy.query.program.decoders import Counts
from prismalchemy.query.program.query import AnySelect, Query
from prismalchemy.query.refusals import Refused
from prismalchemy.query.sql.compiled import planned
from prismalchemy.query.sql.scope import Scope, Statement


def count(asked: Count, statement: Statement) -> Query:
    """The number of rows and of values; take, skip and cursor choose among the rows ordered by the id.

    Raises:
        Refusal: an argument that is not supported, or one that Prisma refuses.
    """
    scope = statement.scope(asked.model)
    query = _of_page(asked, scope) if asked.page.counted_off else _of_all(asked, scope)
    return planned(scope, query, Counts(tuple([name for name, _ in asked.counted])))


def _of_all(asked: Count, scope: Scope) -> AnySelect:
    everything: ColumnElement[Any] = literal_column("*")
    counts = [func.count(everything if field is None else scope.column(field)) for _, field in asked.counted]
    condition = None if asked.where is None else where_condition(scope, asked.where)
    query = select(*counts).select_from(scope.joined())
    return query if condition is None else query.where(condition)


def _of_page(asked: Count, scope: Scope) -> AnySelect:
    page = asked.page
    if page.cursor is not None and is_searched(scope, sort_keys(scope, page.order), page):
        raise Refused("a cursor in count takes an id of one field, or a unique key instead of an id")
    columns = [scope.column(field).label(name) for name, field in asked.counted if field is not None]
    rows = sliced(scope, columns or [literal_column("1").label("one")], asked.where, page).subquery("page")
    counts = [func.count(literal_column("*") if field is None else rows.c[name]) for name, field in asked.counted]
    return select(*counts).select_from(rows)
