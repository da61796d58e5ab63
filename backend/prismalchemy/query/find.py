"""find_unique, find_first and find_many.

User.prisma().find_unique(where={"id": x})       SELECT ... FROM users AS t0 WHERE t0.id = $1::uuid
User.prisma().find_many(where={"plan": p})       SELECT ... FROM users AS t0 WHERE t0.plan = $1::text::plan
User.prisma().find_many(include={"posts": True}) SELECT row_to_json(r) FROM (SELECT ..., (SELECT json_agg(...))) AS r

Without relations the rows come as they are; with relations each row is one JSON document.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from sqlalchemy import Column, Label, Select, cast, func, literal_column, select
from sqlalchemy.types import NullType

from prismalchemy.query.call import Call
from prismalchemy.query.columns import column
from prismalchemy.query.grouped import Parents
from prismalchemy.query.include import document_columns, included, selected_fields
from prismalchemy.query.page import Page, page_of
from prismalchemy.query.plan import Draft
from prismalchemy.query.rows import RowShaper, document, first, record, rows
from prismalchemy.query.scope import Scope, Statement
from prismalchemy.query.slicing import sliced
from prismalchemy.query.sqltypes import SqlType
from prismalchemy.query.unique import unique_condition
from prismalchemy.query.where import where_condition

Columns = Sequence[Label[Any]]


def find_unique(call: Call, arguments: Mapping[str, Any], statement: Statement) -> Draft:
    """The row that a unique key names, or None.

    Raises:
        Refusal: an argument that is not supported, or one that Prisma refuses.
    """
    scope = statement.scope(call.model)

    def page(of: Scope, columns: Columns) -> Select[Any]:
        return sliced(of, columns, unique_condition(of, arguments.get("where")), None, Page())

    columns, shape_row = _columns(call, arguments, scope, page)
    query = page(scope, columns)
    return _draft(call, arguments, query, first(shape_row, required=call.action.endswith("_or_raise")))


def find_first(call: Call, arguments: Mapping[str, Any], statement: Statement) -> Draft:
    """The first row that `where` matches, or None. Without order, skip and cursor it is any of them, as in Prisma.

    Raises:
        Refusal: an argument that is not supported, or one that Prisma refuses.
    """
    query, shape_row, _ = _listed(call, arguments, statement, one=True)
    return _draft(call, arguments, query, first(shape_row, required=call.action.endswith("_or_raise")))


def find_many(call: Call, arguments: Mapping[str, Any], statement: Statement) -> Draft:
    """All rows that `where` matches, ordered and cut to a page. Without an order they are in none, as in Prisma.

    Raises:
        Refusal: an argument that is not supported, or one that Prisma refuses.
    """
    query, shape_row, limits = _listed(call, arguments, statement, one=False)
    return _draft(call, arguments, query, rows(shape_row, backwards=limits.backwards))


def _listed(
    call: Call, arguments: Mapping[str, Any], statement: Statement, *, one: bool
) -> tuple[Select[Any], RowShaper, Page]:
    """The SELECT of the call's page of rows, how a row is shaped, and the page."""
    scope = statement.scope(call.model)
    limits = page_of(scope, arguments)

    def page(of: Scope, columns: Columns) -> Select[Any]:
        return sliced(of, columns, _where(of, arguments), _order(arguments), limits, one=one)

    columns, shape_row = _columns(call, arguments, scope, page)
    return page(scope, columns), shape_row, limits


def _where(scope: Scope, arguments: Mapping[str, Any]) -> Any:
    return where_condition(scope, arguments["where"]) if "where" in arguments else None


def _order(arguments: Mapping[str, Any]) -> Any:
    return arguments.get("order_by", arguments.get("orderBy"))


def _columns(
    call: Call, arguments: Mapping[str, Any], scope: Scope, page: Callable[[Scope, Columns], Select[Any]]
) -> tuple[list[Label[Any]], RowShaper]:
    """What is selected, and how a row of it is shaped. `page` is the SELECT of some columns for the call's rows."""
    include = arguments.get("include")
    if included(include):

        def parents(columns: Sequence[Column[Any]]) -> Select[Any]:
            own = scope.statement.scope(call.model)
            return page(own, [own.source.c[column.key].label(column.key) for column in columns])

        return document_columns(scope, call.result, include, Parents(parents)), document(call.result)
    driver = scope.statement.driver
    fields = [column(field, scope.column(field), driver) for field in selected_fields(scope, call.result)]
    return [field.expression.label(field.name) for field in fields], record(fields)


def _draft(call: Call, arguments: Mapping[str, Any], query: Any, shape: Any) -> Draft:
    if included(arguments.get("include")):
        row = query.subquery("r")
        whole = func.row_to_json(literal_column("r"), type_=NullType())
        query = select(cast(whole, SqlType("text")).label("document")).select_from(row)
    return Draft(query, shape)
