"""group_by: rows grouped by fields, with aggregates.

User.prisma().group_by(by=["plan"], count=True)
    SELECT t0.plan::text, count(*) FROM users AS t0 GROUP BY t0.plan

The rows are the engine's own, which the client does not parse: DateTime, BigInt and Decimal are strings.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Select, select

from prismalchemy.orm import FieldFacts
from prismalchemy.query.aggregates import AGGREGATES, ALL, aggregate, raw, raw_convert
from prismalchemy.query.arguments.selection import Selected, parse_selection
from prismalchemy.query.call import Call
from prismalchemy.query.having import having_condition
from prismalchemy.query.order import SortKey, sort_direction, sort_keys
from prismalchemy.query.page import page_of
from prismalchemy.query.plan import Draft
from prismalchemy.query.refusals import Refused
from prismalchemy.query.scope import Scope, Statement
from prismalchemy.query.slicing import row_count
from prismalchemy.query.where import where_condition


def group_by(call: Call, arguments: Mapping[str, Any], statement: Statement) -> Draft:
    """One row a group: its keys, and its aggregates as dicts.

    Raises:
        Refusal: an argument that is not supported, or one that Prisma refuses.
    """
    scope = statement.scope(call.model)
    by = _keys(arguments)
    fields = [scope.field(name) for name in by]
    selected = parse_selection(call.selection or ())
    found = [pair for part in selected for pair in _columns(scope, part)]
    columns = [raw(field, expression) for expression, field in found]
    condition = where_condition(scope, arguments["where"]) if "where" in arguments else None
    having = having_condition(scope, arguments["having"], by) if "having" in arguments else None
    keys = _order(scope, arguments.get("orderBy"), by)
    page = page_of(scope, arguments)
    query: Select[Any] = select(*columns).select_from(scope.rows()).group_by(*[scope.column(f) for f in fields])
    if condition is not None:
        query = query.where(condition)
    if having is not None:
        query = query.having(having)
    # A negative take turns the order round, and nothing turns the groups back.
    query = query.order_by(*[key.sql(reverse=page.backwards) for key in keys])
    if page.take is not None:
        query = query.limit(row_count(scope, page.take))
    if page.skip is not None:
        query = query.offset(row_count(scope, page.skip))
    return Draft(query, _shaper(selected, [raw_convert(field) for _, field in found]))


def _keys(arguments: Mapping[str, Any]) -> list[str]:
    by = arguments.get("by")
    if not isinstance(by, list | tuple | set) or not by:
        raise Refused("group_by takes a list of at least one field in `by`")
    return list(by)


def _columns(scope: Scope, part: Selected) -> list[tuple[ColumnElement[Any], FieldFacts]]:
    if part.fields is None:
        field = scope.field(part.name)
        return [(scope.column(field), field)]
    return [aggregate(scope, part.name, name) for name in part.fields]


def _order(scope: Scope, order: Any, by: Sequence[str]) -> list[SortKey]:
    if order is None:
        return []
    if not isinstance(order, Mapping | list | tuple):
        raise Refused("order must be a dict or a list of dicts")
    keys: list[SortKey] = []
    for part in [order] if isinstance(order, Mapping) else order:
        if not isinstance(part, Mapping) or len(part) != 1:
            raise Refused("each dict in order has one key")
        ((name, value),) = part.items()
        if name in AGGREGATES and not (isinstance(value, Mapping) and len(value) == 1 and ALL not in value):
            raise Refused(f"order by {name} takes a dict with one field")
        if name in AGGREGATES:
            keys += [
                SortKey(aggregate(scope, name, field)[0], sort_direction(field, direction))
                for field, direction in value.items()
            ]
        elif name in by:
            keys += sort_keys(scope, part)
        else:
            raise Refused(f"order by {name}, which is not in `by`")
    return keys


def _shaper(
    selected: Sequence[Selected], conversions: Sequence[Callable[[Any], Any] | None]
) -> Callable[[Sequence[Sequence[Any]]], list[dict[str, Any]]]:
    def shape_row(row: Sequence[Any]) -> dict[str, Any]:
        pairs = zip(row, conversions, strict=True)
        values = (value if convert is None else convert(value) for value, convert in pairs)
        return {
            part.name: next(values) if part.fields is None else {name: next(values) for name in part.fields}
            for part in selected
        }

    def shape(records: Sequence[Sequence[Any]]) -> list[dict[str, Any]]:
        return [shape_row(row) for row in records]

    return shape
