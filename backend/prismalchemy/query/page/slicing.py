"""The matching rows in their order, cut to a page, as SQL.

Most pages are ORDER BY, LIMIT and OFFSET, with a condition for a cursor. The others are in `numbering`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import ColumnElement, Label, Select, literal_column, select

from prismalchemy.query.arguments.page import Page
from prismalchemy.query.arguments.where import Where
from prismalchemy.query.filter.where import where_condition
from prismalchemy.query.page.cursor import cursor_steps
from prismalchemy.query.page.matching import Matching
from prismalchemy.query.page.numbering import PLACE, numbered
from prismalchemy.query.page.order import SortKey, sort_keys
from prismalchemy.query.refusals import Refused
from prismalchemy.query.slot import Slot
from prismalchemy.query.sql.indexes import is_indexed_in_order
from prismalchemy.query.sql.related import Related
from prismalchemy.query.sql.scope import Scope
from prismalchemy.query.values.parameters import number_parameter

Columns = Sequence[Label[Any]]


def sliced(
    scope: Scope,
    columns: Columns,
    where: Where | None,
    page: Page,
    *,
    within: Related | None = None,
    lone: Callable[[], ColumnElement[bool]] | None = None,
    one: bool = False,
) -> Select[Any]:
    """The SELECT of `columns` for the rows of `scope` that match, ordered and cut to `page`.

    When `page.backwards` the rows come in reverse: whoever decodes them turns them round.

    Args:
        within: the relation whose rows these are; None for the rows of a call itself.
        lone: of a relation, makes the condition that there is but one row that it starts from.
        one: whether the first row is enough.

    Raises:
        Refusal: an order or a page that is not supported, or that Prisma refuses.
    """
    conditions = [] if where is None else [where_condition(scope, where)]
    keys = sort_keys(scope, page.order)
    start, search = cursor_steps(scope, keys, page, nested=within is not None, lone=lone)
    matching = Matching(scope, tuple(conditions if start is None else [*conditions, start]), within)
    if search is not None or page.distinct is not None:
        rows = numbered(matching, columns, keys, page, search)
        query = select(*[rows.c[column.name] for column in columns]).order_by(rows.c[PLACE])
    else:
        query = _ordered(matching, columns, keys, page)
    if one:
        query = query.limit(literal_column("1"))
    elif page.take is not None:
        query = query.limit(row_count(scope, page.take))
    return query if page.skip is None else query.offset(row_count(scope, page.skip))


def _ordered(matching: Matching, columns: Columns, keys: Sequence[SortKey], page: Page) -> Select[Any]:
    """The rows in their order.

    For the first few related rows of a parent PostgreSQL may walk an index on the order through other parents' rows.
    Where no index has both key and order, OFFSET 0 makes it take the parent's rows first (observed on PostgreSQL 18).
    """
    within = matching.within
    if within is None or page.take is None or _has_order(within, keys):
        return matching.select(columns).order_by(*[key.sql(reverse=page.backwards) for key in keys])
    labels = [f"_o{number}" for number, _ in enumerate(keys)]
    ordered_by = [key.expression.label(label) for key, label in zip(keys, labels, strict=True)]
    name = matching.scope.statement.name("o")
    rows = matching.select([*columns, *ordered_by]).offset(literal_column("0")).subquery(name)
    order = [replace(key, expression=rows.c[label]) for key, label in zip(keys, labels, strict=True)]
    query = select(*[rows.c[column.name] for column in columns])
    return query.order_by(*[key.sql(reverse=page.backwards) for key in order])


def _has_order(within: Related, keys: Sequence[SortKey]) -> bool:
    first = keys[0].field if keys else None
    if first is None or not within.pairs:
        return False
    return is_indexed_in_order(within.target.model.table, [far for _, far in within.pairs], first.column)


def row_count(scope: Scope, slot: Slot) -> ColumnElement[Any]:
    """The value of `take` or `skip`, whatever its sign.

    Raises:
        Refused: it has more than 64 bits.
    """
    return number_parameter(scope.bind(slot, _row_count))


def _row_count(number: int) -> int:
    if not -(2**63) < number < 2**63:
        raise Refused("take and skip are numbers of 64 bits")
    return abs(number)
