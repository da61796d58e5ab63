"""`include`: related rows of any depth and width, in the statement of the call itself.

Each relation is a correlated sub-select that builds JSON: one row to-one, an array to-many. The root row becomes one
JSON document that holds them all, so a tree takes one round trip, and no row is repeated for its children. Where no
index covers the foreign key, the rows of all parents are read at once: see `grouped`.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, Label, Select, func, literal_column, select, true
from sqlalchemy.types import NullType

from prismalchemy.query.arguments.selection import Included, Selection
from prismalchemy.query.filter.where import where_condition
from prismalchemy.query.page.slicing import sliced
from prismalchemy.query.read.grouped import grouped_array
from prismalchemy.query.read.parents import IncludedRows, LoneParent, Parents
from prismalchemy.query.sql.indexes import is_indexed
from prismalchemy.query.sql.related import Related, related
from prismalchemy.query.sql.scope import Scope
from prismalchemy.query.values.json_columns import json_column


def json_columns(scope: Scope, selection: Selection, parents: Parents) -> list[Label[Any]]:
    """The columns of a row that becomes JSON: the selected fields and the included relations.

    Args:
        parents: the rows of `scope` that the statement is about.

    Raises:
        Refusal: an argument that is not supported, or that Prisma refuses.
    """
    columns = [json_column(field, scope.column(field)) for field in selection.fields]
    return columns + [_related_json(scope, included, parents) for included in selection.included]


def _related_json(scope: Scope, included: Included, parents: Parents) -> Label[Any]:
    relation = included.relation
    order_shows = relation.is_list and not included.page.is_total(scope.statement.schema.target(relation))
    rows = related(scope, relation, order_shows=order_shows)
    columns = json_columns(rows.target, included.selection, IncludedRows(included, parents))
    if not relation.is_list:
        return _one(rows, columns, included).label(relation.name)
    if relation.secondary is None and not is_indexed(rows.target.model.table, [far for _, far in relation.pairs]):
        return grouped_array(scope, included, rows.target, columns, parents).label(relation.name)
    return _array(rows, columns, included, parents).label(relation.name)


def _one(rows: Related, columns: list[Label[Any]], included: Included) -> ColumnElement[Any]:
    """The related row of one parent, by a sub-select of its own."""
    condition = true() if included.where is None else where_condition(rows.target, included.where)
    row = rows.select(*columns).where(condition).subquery(rows.target.statement.name("r"))
    whole = func.row_to_json(literal_column(row.name), type_=NullType())
    return select(whole).select_from(row).scalar_subquery()


def _array(rows: Related, columns: list[Label[Any]], included: Included, parents: Parents) -> ColumnElement[Any]:
    """The array of the related rows of one parent, by a sub-select of its own."""
    scope, page, relation = rows.target, included.page, included.relation
    lone = None if relation.secondary is not None else LoneParent(scope.statement, relation, parents)
    query: Select[Any] = sliced(scope, columns, included.where, page, within=rows, lone=lone)
    if page.backwards:
        rows_in_reverse = query.subquery(scope.statement.name("b"))
        place = func.row_number().over().label("_b")
        numbered = select(rows_in_reverse, place).subquery(scope.statement.name("b"))
        query = select(*[numbered.c[column.name] for column in columns]).order_by(numbered.c["_b"].desc())
    row = query.subquery(scope.statement.name("r"))
    array = func.coalesce(
        func.json_agg(literal_column(row.name, type_=NullType())), literal_column("'[]'::json"), type_=NullType()
    )
    return select(array).select_from(row).scalar_subquery()
