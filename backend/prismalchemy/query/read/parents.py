"""The rows that included relations start from: those of a call, or those that another relation leads to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from sqlalchemy import Column, ColumnElement, Select, and_, func, literal_column, select, true, tuple_

from prismalchemy.orm import RelationFacts
from prismalchemy.query.arguments.find import Find
from prismalchemy.query.arguments.selection import Included
from prismalchemy.query.filter.where import where_condition
from prismalchemy.query.page.slicing import sliced
from prismalchemy.query.refusals import Unsupported
from prismalchemy.query.sql.scope import Scope, Statement

Expression = ColumnElement[Any]


class Parents(Protocol):
    """The rows that relations start from."""

    @property
    def exact(self) -> bool:
        """Whether there are no more than those; a page of related rows above is not cut off."""

    def select(self, statement: Statement, columns: Sequence[Column[Any]]) -> Select[Any]:
        """The SELECT of some columns for them, apart from where they are read."""


@dataclass(frozen=True, slots=True)
class FoundRows:
    """The rows of a call itself."""

    find: Find

    @property
    def exact(self) -> bool:
        return True

    def select(self, statement: Statement, columns: Sequence[Column[Any]]) -> Select[Any]:
        own = statement.scope(self.find.model, order_shows=self.find.order_shows)
        labelled = [own.source.c[column.key].label(column.key) for column in columns]
        return sliced(own, labelled, self.find.where, self.find.page, one=self.find.rows == "first")


@dataclass(frozen=True, slots=True)
class IncludedRows:
    """The rows that a relation leads to from all of the parents."""

    included: Included
    parents: Parents

    @property
    def exact(self) -> bool:
        return self.parents.exact and self.included.page.whole

    def select(self, statement: Statement, columns: Sequence[Column[Any]]) -> Select[Any]:
        relation, where = self.included.relation, self.included.where
        target = statement.related(relation)
        condition = true() if where is None else where_condition(target, where)
        found = select(*[target.source.c[column.key] for column in columns]).where(condition)
        if relation.secondary is None:
            return found.select_from(target.joined()).where(of_parents(relation, target, self.parents))
        link = relation.secondary.table.alias(statement.name("l"))
        joined = and_(*[link.c[c.key] == target.source.c[far.key] for c, far in relation.secondary.remote])
        keys = self.parents.select(statement, [own for own, _ in relation.secondary.local])
        (own_side,) = [link.c[c.key] for _, c in relation.secondary.local]
        return found.select_from(target.joined().join(link, joined)).where(own_side.in_(keys))


def of_parents(relation: RelationFacts, target: Scope, parents: Parents) -> Expression:
    """The condition that a row of `target` belongs to one of the parents, by a direct relation."""
    remote = [target.source.c[column.key] for _, column in relation.pairs]
    keys = parents.select(target.statement, [column for column, _ in relation.pairs])
    return remote[0].in_(keys) if len(remote) == 1 else tuple_(*remote).in_(keys)


@dataclass(frozen=True, slots=True)
class LoneParent:
    """Makes the condition that there is but one parent, by a direct relation."""

    statement: Statement
    relation: RelationFacts
    parents: Parents

    def __call__(self) -> Expression:
        """The condition.

        Raises:
            Unsupported: it is not known which parents there are.
        """
        if not self.parents.exact:
            name = self.relation.name
            raise Unsupported("include.cursor", f"include {name} with a cursor, below a page of related rows")
        keys = self.parents.select(self.statement, [column for column, _ in self.relation.pairs]).subquery()
        each = keys.c[0] if len(keys.c) == 1 else func.row(*keys.c)
        return select(func.count(each.distinct())).scalar_subquery() == literal_column("1")
