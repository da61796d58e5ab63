"""group_by: rows grouped by fields, with aggregates.

User.prisma().group_by(by=["plan"], count=True)
    SELECT t0.plan::text, count(*) FROM users AS t0 GROUP BY t0.plan

The rows are the engine's own, which the client does not parse: DateTime, BigInt and Decimal are strings.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, Select, select

from prismalchemy.orm import FieldFacts
from prismalchemy.query.arguments.aggregate import Aggregate
from prismalchemy.query.arguments.group import ByAggregate, Group, GroupKey, Selected
from prismalchemy.query.filter.where import where_condition
from prismalchemy.query.page.order import SortKey, sort_key
from prismalchemy.query.page.slicing import row_count
from prismalchemy.query.program.decoders import Groups
from prismalchemy.query.program.query import Query
from prismalchemy.query.read.aggregate import aggregate_expression, answer_conversion, answered
from prismalchemy.query.read.having import having_condition
from prismalchemy.query.read.promised import promised_column
from prismalchemy.query.sql.compiled import planned
from prismalchemy.query.sql.scope import Scope, Statement


def group(asked: Group, statement: Statement) -> Query:
    """One row a group: its keys, and its aggregates as dicts.

    Raises:
        Refusal: an argument that is not supported, or one that Prisma refuses.
    """
    scope = statement.scope(asked.model, order_shows=True)
    selected = [pair for _, part in asked.selected for pair in _columns(scope, part)]
    columns = [answered(field, expression) for expression, field in selected]
    condition = None if asked.where is None else where_condition(scope, asked.where)
    having = None if asked.having is None else having_condition(scope, asked.having)
    keys = [_sort_key(scope, key) for key in asked.order]
    by = [scope.column(field) for field in asked.by]
    query: Select[Any] = select(*columns).select_from(scope.joined()).group_by(*by)
    if condition is not None:
        query = query.where(condition)
    if having is not None:
        query = query.having(having)
    # A negative take turns the order round, and nothing turns the groups back.
    backwards = asked.take is not None and asked.take.value < 0
    query = query.order_by(*[key.sql(reverse=backwards) for key in keys])
    if asked.take is not None:
        query = query.limit(row_count(scope, asked.take))
    if asked.skip is not None:
        query = query.offset(row_count(scope, asked.skip))
    parts = [(name, None if isinstance(part, FieldFacts) else _names(part)) for name, part in asked.selected]
    conversions = [answer_conversion(field) for _, field in selected]
    keys_read = [(place, field) for place, (_, field) in enumerate(selected) if field in asked.by]
    promised = [column for place, field in keys_read for column in promised_column(place, field)]
    return planned(scope, query, Groups(tuple(parts), tuple(conversions), tuple(promised)))


def _columns(scope: Scope, part: Selected) -> list[tuple[ColumnElement[Any], FieldFacts]]:
    """What is selected for a part of the answer, with fields of the types."""
    if isinstance(part, FieldFacts):
        return [(scope.column(part), part)]
    return [(aggregate_expression(scope, aggregate), aggregate.type) for _, aggregate in part]


def _names(part: Sequence[tuple[str, Aggregate]]) -> tuple[str, ...]:
    return tuple([name for name, _ in part])


def _sort_key(scope: Scope, key: GroupKey) -> SortKey:
    if isinstance(key, ByAggregate):
        return SortKey(aggregate_expression(scope, key.aggregate), key.descending)
    return sort_key(scope, key)
