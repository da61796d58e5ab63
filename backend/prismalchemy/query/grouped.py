"""Related rows of all parents at once, for a foreign key that no index covers.

A sub-select for each parent would read the whole table for each of them. So the rows of all parents are read once,
grouped by their key into one object of arrays, and each parent takes its own from it: the server computes the object
once, since it does not depend on the parent.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from sqlalchemy import Column, ColumnElement, Label, Select, cast, func, literal_column, select, tuple_
from sqlalchemy.dialects.postgresql import aggregate_order_by
from sqlalchemy.sql.selectable import NamedFromClause
from sqlalchemy.types import NullType

from prismalchemy.orm import RelationFacts
from prismalchemy.query.cursor import cursor_steps
from prismalchemy.query.numbering import GROUP, PLACE, cut, numbered
from prismalchemy.query.order import page_keys
from prismalchemy.query.page import Page
from prismalchemy.query.refusals import Unsupported
from prismalchemy.query.scope import Scope
from prismalchemy.query.slicing import row_count
from prismalchemy.query.sqltypes import SqlType

Expression = ColumnElement[Any]


@dataclass(frozen=True, slots=True)
class Parents:
    """The rows that relations start from.

    Attributes:
        select: makes the SELECT of some columns for them, apart from where it is used.
        exact: whether there are no more than those; a page of related rows above is not cut off.
    """

    select: Callable[[Sequence[Column[Any]]], Select[Any]]
    exact: bool = True


def of_parents(relation: RelationFacts, target: Scope, parents: Parents) -> Expression:
    """The condition that a row of `target` belongs to one of the parents, by a direct relation."""
    remote = [target.source.c[column.key] for _, column in relation.pairs]
    keys = parents.select([column for column, _ in relation.pairs])
    return remote[0].in_(keys) if len(remote) == 1 else tuple_(*remote).in_(keys)


def lone_parent(relation: RelationFacts, parents: Parents) -> Expression:
    """The condition that there is but one parent, by a direct relation.

    Raises:
        Refusal: it is not known which parents there are.
    """
    if not parents.exact:
        raise Unsupported("include.cursor", f"include {relation.name} with a cursor, below a page of related rows")
    keys = parents.select([column for column, _ in relation.pairs]).subquery()
    each = keys.c[0] if len(keys.c) == 1 else func.row(*keys.c)
    return select(func.count(each.distinct())).scalar_subquery() == literal_column("1")


def grouped_array(
    scope: Scope,
    relation: RelationFacts,
    target: Scope,
    columns: Sequence[Label[Any]],
    condition: Expression | None,
    order: Any,
    page: Page,
    parents: Parents,
) -> Expression:
    """The JSON array of the rows of `target` that belong to the row of `scope`.

    Args:
        parents: all rows of `scope` that the statement is about.

    Raises:
        Refusal: an order or a page that is not supported, or that Prisma refuses.
    """
    keys = page_keys(target, order, page)
    lone = partial(lone_parent, relation, parents)
    start, search = cursor_steps(target, order, keys, page, nested=True, lone=lone)
    conditions = [of_parents(relation, target, parents)]
    conditions += [stated for stated in (condition, start) if stated is not None]

    def rows_of(selected: Sequence[Expression]) -> Select[Any]:
        return select(*selected).select_from(target.rows()).where(*conditions)

    group = _key([target.source.c[column.key] for _, column in relation.pairs])
    rows = numbered(target, rows_of, columns, keys, page, search, group=group)
    if page.skip is not None or page.take is not None:
        skip = None if page.skip is None else row_count(target, page.skip)
        take = None if page.take is None else row_count(target, page.take)
        rows = cut(target, rows, skip, take)
    place = rows.c[PLACE].desc() if page.backwards else rows.c[PLACE].asc()
    array = func.jsonb_agg(aggregate_order_by(_document(rows, columns), place), type_=NullType())
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


def _document(rows: NamedFromClause[Any], columns: Sequence[Label[Any]]) -> Expression:
    """A row as one document, without the columns that it was numbered and grouped by."""
    names = {column.name for column in columns}
    extra = ",".join(column.name for column in rows.c if column.name not in names)
    whole = func.to_jsonb(literal_column(rows.name), type_=NullType())
    return whole.op("-")(literal_column(f"'{{{extra}}}'::text[]"))
