"""The rows that a relation leads to from the rows of a scope, for use in a correlated sub-select."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Column, ColumnElement, FromClause, Select, and_, select

from prismalchemy.orm import RelationFacts
from prismalchemy.query.sql.scope import Scope


@dataclass(frozen=True, slots=True)
class Related:
    """Related rows.

    Attributes:
        outer: where the relation starts.
        target: the related model's table.
        link: the condition that a row of `target` belongs to the row of `outer`.
        pairs: of a direct relation, the columns that are compared.
        own: the columns of `outer` that tell which rows are related to it.
        far: what holds their values beside the related row: its foreign key, or the link table's columns.
    """

    outer: Scope
    target: Scope
    link: ColumnElement[bool]
    pairs: tuple[tuple[Column[Any], Column[Any]], ...]
    own: tuple[ColumnElement[Any], ...]
    far: tuple[ColumnElement[Any], ...]
    _link_table: FromClause | None
    _link_condition: ColumnElement[bool] | None

    def joined(self) -> FromClause:
        """The related table with what has been joined to it until now."""
        clause = self.target.joined()
        if self._link_table is not None:
            clause = clause.join(self._link_table, self._link_condition)
        return clause

    def select(self, *columns: ColumnElement[Any]) -> Select[Any]:
        """A correlated SELECT of the rows that belong to the outer row."""
        return select(*columns).select_from(self.joined()).where(self.link).correlate(self.outer.source)

    def keys(self, condition: ColumnElement[bool]) -> Select[Any]:
        """The keys of all outer rows that have a related row for which `condition` holds, without NULLs."""
        present = [column.is_not(None) for column in self.far]
        return select(*self.far).select_from(self.joined()).where(condition, *present)


def related(scope: Scope, relation: RelationFacts, *, order_shows: bool = False) -> Related:
    """Bring the rows of `relation` into the statement.

    Raises:
        Unsupported: the related model is not among those that there are.
    """
    target = scope.statement.related(relation, order_shows=order_shows)
    if relation.secondary is None:
        keys = tuple([scope.source.c[local.key] for local, _ in relation.pairs])
        far_keys = tuple([target.source.c[remote.key] for _, remote in relation.pairs])
        return Related(scope, target, scope.link(relation, target), relation.pairs, keys, far_keys, None, None)
    table = relation.secondary.table.alias(scope.statement.name("l"))
    own = and_(*[table.c[c.key] == scope.source.c[local.key] for local, c in relation.secondary.local])
    far = and_(*[table.c[c.key] == target.source.c[remote.key] for c, remote in relation.secondary.remote])
    keys = tuple([scope.source.c[local.key] for local, _ in relation.secondary.local])
    link_keys = tuple([table.c[c.key] for _, c in relation.secondary.local])
    return Related(scope, target, own, (), keys, link_keys, table, far)
