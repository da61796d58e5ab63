"""Sort keys in a scope: of a model's own fields, of related rows, and of their number."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import ColumnElement, UnaryExpression, func, literal_column

from prismalchemy.orm import FieldFacts
from prismalchemy.query.arguments.order import ByCount, ByField, ByRelated, Key, Nulls
from prismalchemy.query.sql.related import related
from prismalchemy.query.sql.scope import Scope


@dataclass(frozen=True, slots=True)
class SortKey:
    """One key of the order.

    Attributes:
        expression: what is sorted by.
        descending: the direction.
        nulls: `first` or `last` where the call says so.
        field: the model's own field, when it is one.
        optional: whether it is an optional field, of the model itself or of a related one.
        counts: whether it is a number of related rows.
        indirect: whether it is a field of a row that may be missing.
        foreign: of a related row's field, the optional columns that lead to that row.
    """

    expression: ColumnElement[Any]
    descending: bool
    nulls: Nulls | None = None
    field: FieldFacts | None = None
    optional: bool = False
    counts: bool = False
    indirect: bool = False
    foreign: tuple[ColumnElement[Any], ...] = ()

    def sql(self, *, reverse: bool = False) -> UnaryExpression[Any]:
        """The ORDER BY element; `reverse` turns direction and nulls round."""
        descending = self.descending != reverse
        element = self.expression.desc() if descending else self.expression.asc()
        if self.nulls is None:
            return element
        first = (self.nulls == "first") != reverse
        return element.nulls_first() if first else element.nulls_last()


def sort_keys(scope: Scope, order: Sequence[Key]) -> list[SortKey]:
    """The keys of `order` in `scope`.

    Raises:
        Unsupported: a column that is left to Prisma.
    """
    return [sort_key(scope, key) for key in order]


def sort_key(scope: Scope, key: Key) -> SortKey:
    """One key in `scope`.

    Raises:
        Unsupported: a column that is left to Prisma.
    """
    match key:
        case ByField(field, descending, nulls):
            optional = field.nullable or field.is_list
            return SortKey(scope.column(field), descending, nulls, field, optional)
        case ByCount(relation, descending):
            count = related(scope, relation).select(func.count(literal_column("*")))
            return SortKey(count.scalar_subquery(), descending, counts=True)
        case ByRelated():
            return _related(scope, key)


def _related(scope: Scope, key: ByRelated) -> SortKey:
    relation = key.relation
    found = sort_key(scope.join(relation), key.key)
    foreign = found.foreign
    if isinstance(key.key, ByField) and relation.owns_key:
        foreign = tuple(scope.source.c[local.key] for local, _ in relation.pairs if local.nullable)
    indirect = found.indirect or (relation.is_optional and not found.counts)
    return replace(found, field=None, indirect=indirect, foreign=foreign)
