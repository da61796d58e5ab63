"""The matching rows in their order, cut to a page, as SQL.

Most pages are ORDER BY, LIMIT and OFFSET, with a condition for a cursor. What Prisma's engine does in memory, that is
`distinct`, and a cursor in an order that leaves ties or has NULLs, is done by window functions here: rows are numbered
in their order, then dropped.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, Label, Select, and_, func, literal_column, or_, select

from prismalchemy.query.order import SortKey, identity_keys, sort_keys
from prismalchemy.query.page import Page
from prismalchemy.query.related import Related
from prismalchemy.query.scope import Scope
from prismalchemy.query.shape import Slot
from prismalchemy.query.sqltypes import number_parameter
from prismalchemy.query.unique import unique_condition

Columns = Sequence[Label[Any]]


def sliced(
    scope: Scope,
    columns: Columns,
    condition: ColumnElement[bool] | None,
    order: Any,
    page: Page,
    *,
    within: Related | None = None,
    one: bool = False,
) -> Select[Any]:
    """The SELECT of `columns` for the rows of `scope` that match, ordered and cut to `page`.

    When `page.backwards` the rows come in reverse: whoever shapes them turns them round.

    Args:
        within: the relation whose rows these are; None for the rows of a call itself.
        one: whether the first row is enough.

    Raises:
        CannotPlan: an order or a page that is not supported, or that Prisma refuses.
    """
    keys = sort_keys(scope, order) if order is not None else []
    if not keys and page.ordered:
        keys = identity_keys(scope)
    conditions = [] if condition is None else [condition]
    in_memory = page.distinct is not None
    if page.cursor is not None:
        if within is None and _is_total(scope, keys):
            conditions.append(_from_cursor(scope, keys, page))
        else:
            in_memory = True
    if in_memory:
        query = _numbered(scope, columns, conditions, keys, page, within)
    else:
        query = _rows(scope, columns, within).where(*conditions).order_by(*_order(keys, page))
    if one:
        query = query.limit(literal_column("1"))
    elif page.take is not None:
        query = query.limit(_number(scope, page.take))
    return query if page.skip is None else query.offset(_number(scope, page.skip))


def _rows(scope: Scope, columns: Sequence[ColumnElement[Any]], within: Related | None) -> Select[Any]:
    return select(*columns).select_from(scope.rows()) if within is None else within.select(*columns)


def _order(keys: Sequence[SortKey], page: Page) -> list[Any]:
    return [key.sql(reverse=page.backwards) for key in keys]


def _number(scope: Scope, slot: Slot) -> ColumnElement[Any]:
    return number_parameter(scope.bind(slot, abs))


def _is_total(scope: Scope, keys: Sequence[SortKey]) -> bool:
    """Whether no two rows can be equal in this order, and no key can be NULL."""
    fields = [key.field for key in keys if key.field is not None]
    names = {field.name for field in fields}
    return (
        len(fields) == len(keys)
        and not any(field.nullable for field in fields)
        and any(names.issuperset(unique.fields) for unique in scope.model.uniques)
    )


def _from_cursor(scope: Scope, keys: Sequence[SortKey], page: Page) -> ColumnElement[bool]:
    """The row that the cursor names and those after it; nothing when there is no such row."""
    alternatives: list[ColumnElement[bool]] = []
    equal: list[ColumnElement[bool]] = []
    for key in keys:
        assert key.field is not None
        at = scope.statement.scope(scope.model.name)
        value = select(at.column(key.field)).where(unique_condition(at, page.cursor)).scalar_subquery()
        forwards = key.descending == page.backwards
        alternatives.append(and_(*equal, key.expression > value if forwards else key.expression < value))
        equal.append(key.expression == value)
    return or_(*alternatives, and_(*equal))


def _numbered(
    scope: Scope,
    columns: Columns,
    conditions: Sequence[ColumnElement[bool]],
    keys: Sequence[SortKey],
    page: Page,
    within: Related | None,
) -> Select[Any]:
    """The page's rows, with what comes before the cursor and what is not distinct dropped after numbering."""
    names = [column.name for column in columns]
    extra: list[ColumnElement[Any]] = [func.row_number().over(order_by=_order(keys, page) or None).label("_n")]
    keyed = [f"_d{i}" for i, _ in enumerate(page.distinct or ())]
    for label, name in zip(keyed, page.distinct or (), strict=True):
        extra.append(scope.column(scope.field(name)).label(label))
    started = page.cursor is not None and not (within is None and _is_total(scope, keys))
    if started:
        extra.append(unique_condition(scope, page.cursor).label("_c"))
    rows = _rows(scope, [*columns, *extra], within).where(*conditions).subquery(scope.statement.name("n"))
    if started:
        reached = func.bool_or(rows.c["_c"]).over(order_by=rows.c["_n"]).label("_s")
        reaching = select(rows, reached).subquery(scope.statement.name("n"))
        rows = select(reaching).where(reaching.c["_s"]).subquery(scope.statement.name("n"))
    if page.distinct is not None:
        partition = [rows.c[label] for label in keyed]
        rank = func.row_number().over(partition_by=partition or None, order_by=rows.c["_n"]).label("_r")
        ranked = select(rows, rank).subquery(scope.statement.name("n"))
        rows = select(ranked).where(ranked.c["_r"] == literal_column("1")).subquery(scope.statement.name("n"))
    return select(*[rows.c[name] for name in names]).order_by(rows.c["_n"])
