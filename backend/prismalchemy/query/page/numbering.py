"""A page of rows by window functions: rows are numbered in their order, then dropped.

This is how what Prisma's engine does in memory is done in SQL: `distinct`, a cursor in an order that leaves ties or has
NULLs, and the pages of the related rows of many parents at once.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from sqlalchemy import ColumnElement, Label, func, literal_column, or_, select
from sqlalchemy.sql.selectable import NamedFromClause

from prismalchemy.orm import FieldFacts
from prismalchemy.query.arguments.page import Page
from prismalchemy.query.page.cursor import Search
from prismalchemy.query.page.matching import Matching
from prismalchemy.query.page.order import SortKey
from prismalchemy.query.sql.scope import Scope
from prismalchemy.query.values.json_columns import json_column

Expression = ColumnElement[Any]

PLACE = "_n"
"""The column that holds a row's place in the order."""

GROUP = "_g"
"""The column that holds what a row's group is told by."""


def numbered(
    matching: Matching,
    columns: Sequence[Label[Any]],
    keys: Sequence[SortKey],
    page: Page,
    search: Search | None,
    *,
    group: Expression | None = None,
) -> NamedFromClause[Any]:
    """The rows with their places, without those before the cursor and those that are not distinct.

    Args:
        columns: what is read.
        keys: the order.
        page: of which distinct and the direction count here.
        search: how rows before the cursor's are dropped, where they are still among them.
        group: what tells the groups apart that have places, cursor and distinct keys of their own.
    """
    scope = matching.scope
    name = scope.statement.name
    grouped = [] if group is None else [group.label(GROUP)]
    place = func.row_number().over(partition_by=group, order_by=[k.sql(reverse=page.backwards) for k in keys] or None)
    extra: list[Expression] = [*grouped, place.label(PLACE)]
    distinct = [f"_d{number}" for number, _ in enumerate(page.distinct or ())]
    for label, field in zip(distinct, page.distinct or (), strict=True):
        extra.append(_told_apart_by(scope, field).label(label))
    if search is not None:
        extra.append(search.own.label("_c"))
        if search.otherwise is not None:
            extra.append(search.otherwise.label("_s"))
    rows: NamedFromClause[Any] = matching.select([*columns, *extra]).subquery(name("n"))
    if page.distinct is not None:
        partition = [*_group(rows, group), *(rows.c[label] for label in distinct)]
        rank = func.row_number().over(partition_by=partition or None, order_by=rows.c[PLACE])
        rows = _kept(scope, rows, rank, _is_first)
    if search is not None:
        reached: Expression = func.bool_or(rows.c["_c"]).over(partition_by=_group(rows, group), order_by=rows.c[PLACE])
        if search.otherwise is not None:
            reached = or_(reached, rows.c["_s"])
        rows = _kept(scope, rows, reached, _is_so)
    return rows


def _told_apart_by(scope: Scope, field: FieldFacts) -> Expression:
    """What `distinct` compares: values as Prisma returns them, so a list that is NULL is as good as an empty one."""
    return json_column(field, scope.column(field)).element


def cut(
    scope: Scope, rows: NamedFromClause[Any], skip: Expression | None, take: Expression | None
) -> NamedFromClause[Any]:
    """The rows of each group without the first `skip`, and of those no more than `take`."""
    place = func.row_number().over(partition_by=rows.c[GROUP], order_by=rows.c[PLACE])
    return _kept(scope, rows, place, partial(_is_between, skip, take))


def _is_first(place: Expression) -> Expression:
    return place == literal_column("1")


def _is_so(condition: Expression) -> Expression:
    return condition


def _is_between(skip: Expression | None, take: Expression | None, place: Expression) -> Expression:
    condition = place > (literal_column("0") if skip is None else skip)
    if take is None:
        return condition
    return condition & (place <= (take if skip is None else take + skip))


def _group(rows: NamedFromClause[Any], group: Expression | None) -> list[Expression]:
    return [] if group is None else [rows.c[GROUP]]


def _kept(
    scope: Scope, rows: NamedFromClause[Any], value: Expression, wanted: Callable[[Expression], Expression]
) -> NamedFromClause[Any]:
    """The rows for which a window function gives a wanted value."""
    name = scope.statement.name
    with_value = select(rows, value.label("_v")).subquery(name("n"))
    kept = [column for column in with_value.c if column.name != "_v"]
    return select(*kept).where(wanted(with_value.c["_v"])).subquery(name("n"))
