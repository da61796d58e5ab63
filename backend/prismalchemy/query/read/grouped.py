"""Related rows of all parents at once, for a foreign key that no index covers.

A sub-select for each parent would read the whole table for each of them. So the rows of all parents are read once,
grouped by their key into one object of arrays, and each parent takes its own from it: the server computes the object
once, since it does not depend on the parent.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, Label, cast, func, literal_column, select
from sqlalchemy.dialects.postgresql import aggregate_order_by
from sqlalchemy.sql.selectable import NamedFromClause
from sqlalchemy.types import NullType

from prismalchemy.query.arguments.selection import Included
from prismalchemy.query.filter.where import where_condition
from prismalchemy.query.page.cursor import cursor_steps
from prismalchemy.query.page.matching import Matching
from prismalchemy.query.page.numbering import GROUP, PLACE, cut, numbered
from prismalchemy.query.page.order import sort_keys
from prismalchemy.query.page.slicing import row_count
from prismalchemy.query.read.parents import LoneParent, Parents, of_parents
from prismalchemy.query.sql.scope import Scope
from prismalchemy.query.values.parameters import SqlType

Expression = ColumnElement[Any]


def grouped_array(
    scope: Scope, included: Included, target: Scope, columns: Sequence[Label[Any]], parents: Parents
) -> Expression:
    """The JSON array of the rows of `target` that belong to the row of `scope`, by a direct relation.

    Args:
        columns: what is read of each.
        parents: all rows of `scope` that the statement is about.

    Raises:
        Refusal: an order or a page that is not supported, or that Prisma refuses.
    """
    relation, page = included.relation, included.page
    condition = None if included.where is None else where_condition(target, included.where)
    keys = sort_keys(target, page.order)
    lone = LoneParent(target.statement, relation, parents)
    start, search = cursor_steps(target, keys, page, nested=True, lone=lone)
    belongs = of_parents(relation, target, parents)
    conditions = [belongs, *[stated for stated in (condition, start) if stated is not None]]
    group = _key([target.source.c[column.key] for _, column in relation.pairs])
    rows = numbered(Matching(target, tuple(conditions)), columns, keys, page, search, group=group)
    if page.skip is not None or page.take is not None:
        skip = None if page.skip is None else row_count(target, page.skip)
        take = None if page.take is None else row_count(target, page.take)
        rows = cut(target, rows, skip, take)
    place = rows.c[PLACE].desc() if page.backwards else rows.c[PLACE].asc()
    array = func.jsonb_agg(aggregate_order_by(_row_as_json(rows, columns), place), type_=NullType())
    name = target.statement.name("g")
    groups = select(rows.c[GROUP].label("k"), array.label("a")).group_by(rows.c[GROUP]).subquery(name)
    everything = select(func.jsonb_object_agg(groups.c.k, groups.c.a, type_=NullType())).scalar_subquery()
    own = everything.op("->")(_key([scope.source.c[column.key] for column, _ in relation.pairs]))
    return func.coalesce(own, literal_column("'[]'::jsonb"), type_=NullType())


def _key(columns: Sequence[Expression]) -> Expression:
    """One text for the values of a key."""
    if len(columns) == 1:
        return cast(columns[0], SqlType("text"))
    return cast(func.jsonb_build_array(*columns), SqlType("text"))


def _row_as_json(rows: NamedFromClause[Any], columns: Sequence[Label[Any]]) -> Expression:
    """A row without the columns that it was numbered and grouped by."""
    names = {column.name for column in columns}
    extra = ",".join(column.name for column in rows.c if column.name not in names)
    whole = func.to_jsonb(literal_column(rows.name), type_=NullType())
    return whole.op("-")(literal_column(f"'{{{extra}}}'::text[]"))
