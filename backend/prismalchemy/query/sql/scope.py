"""What the parts of a statement are built in: a model's table under an alias, and the parameters collected so far."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import count
from typing import Any

from sqlalchemy import ColumnElement, FromClause, and_
from sqlalchemy.engine import Dialect
from sqlalchemy.sql.selectable import NamedFromClause

from prismalchemy.orm import FieldFacts, ModelFacts, RelationFacts
from prismalchemy.query.arguments.schema import Schema
from prismalchemy.query.program.sources import Row, Rows
from prismalchemy.query.refusals import Unsupported
from prismalchemy.query.slot import Slot
from prismalchemy.query.values.conversion import Convert

Join = tuple[FromClause, ColumnElement[bool]]


_LEFT_TO_PRISMA = frozenset({"money", "timetz"})
"""Types of columns that depend on the session (money on its locale) or that Prisma reads only partly (timetz)."""


@dataclass(slots=True)
class Parameters:
    """The parameters of one statement: for each name, which value of the call it holds and how that is converted."""

    sources: dict[str, tuple[int | Row | Rows, Convert]] = field(default_factory=dict)

    def add(self, slot: Slot, convert: Convert) -> str:
        """Bind the value in `slot`, and check the value at hand: a call that Prisma refuses must not be planned."""
        convert(slot.value)
        name = f"p{len(self.sources)}"
        self.sources[name] = (slot.index, convert)
        return name

    def hold(self, source: Row | Rows) -> str:
        """Bind what an earlier step of a program has found, which is in the driver's terms already."""
        name = f"p{len(self.sources)}"
        self.sources[name] = (source, as_found)
        return name


def as_found(value: Any) -> Any:
    """The value itself."""
    return value


@dataclass(frozen=True, slots=True)
class Target:
    """What statements are written for.

    Attributes:
        dialect: the SQLAlchemy dialect.
        schema: the schema of tables and enums that name none, as DATABASE_URL says.
    """

    dialect: Dialect
    schema: str


@dataclass(slots=True)
class Statement:
    """What all scopes of one statement share.

    Attributes:
        schema: the models that there are.
        target: what it is written for.
        touched: the models whose tables are in the statement until now.
        searches: how many full-text searches there are until now.
    """

    schema: Schema
    target: Target
    touched: set[str] = field(default_factory=set)
    searches: int = 0
    parameters: Parameters = field(default_factory=Parameters)
    _numbers: Iterator[int] = field(default_factory=count)

    def scope(
        self,
        model: ModelFacts,
        joins: list[Join] | None = None,
        *,
        order_shows: bool = False,
        is_written_to: bool = False,
    ) -> Scope:
        """Bring another table into the statement; a table that is joined to another shares its `joins`."""
        self.touched.add(model.name)
        source = model.table.alias(f"t{next(self._numbers)}")
        return Scope(self, model, source, [] if joins is None else joins, order_shows, is_written_to)

    def related(self, relation: RelationFacts, joins: list[Join] | None = None, *, order_shows: bool = False) -> Scope:
        """Bring the table that `relation` leads to into the statement.

        Raises:
            Unsupported: the related model is not among those that there are.
        """
        return self.scope(self.schema.target(relation), joins, order_shows=order_shows)

    def name(self, prefix: str) -> str:
        """A name that nothing else in the statement has."""
        return f"{prefix}{next(self._numbers)}"


@dataclass(frozen=True, slots=True)
class Scope:
    """A model's table under an alias of its own.

    Attributes:
        source: the table under that alias.
        joins: what is joined to it, with the conditions.
        order_shows: whether the order in which PostgreSQL's plan gives its rows shows in the result. Conditions then
            have to be written as Prisma writes them, for the same plan.
        is_written_to: whether the table is that of an UPDATE or a DELETE, to which nothing can be joined.
    """

    statement: Statement
    model: ModelFacts
    source: NamedFromClause[Any]
    joins: list[Join]
    order_shows: bool
    is_written_to: bool = False

    def column(self, facts: FieldFacts) -> ColumnElement[Any]:
        """The column of a field.

        Raises:
            Unsupported: its type is one of the few that are left to Prisma.
        """
        if facts.native in _LEFT_TO_PRISMA:
            raise Unsupported("column.type", f"{self.model.name}.{facts.name} is of type {facts.native}")
        column: ColumnElement[Any] = self.source.c[facts.column.key]
        return column

    def join(self, relation: RelationFacts) -> Scope:
        """LEFT JOIN the one row that a to-one `relation` leads to."""
        # One list for the whole FROM clause: a table joined to a joined table comes after it.
        target = self.statement.related(relation, self.joins, order_shows=self.order_shows)
        # In the order in which Prisma writes it: where two plans cost the same, it decides.
        linked = [target.source.c[remote.key] == self.source.c[local.key] for local, remote in relation.pairs]
        self.joins.append((target.source, and_(*linked)))
        return target

    def link(self, relation: RelationFacts, target: Scope) -> ColumnElement[bool]:
        """The condition that a row of `target` belongs to this one by a direct (not many-to-many) `relation`."""
        return and_(*[self.source.c[local.key] == target.source.c[remote.key] for local, remote in relation.pairs])

    def joined(self) -> FromClause:
        """The table with what has been joined to it until now."""
        clause: FromClause = self.source
        for target, condition in self.joins:
            clause = clause.outerjoin(target, condition)
        return clause

    def found(self) -> ColumnElement[bool]:
        """Whether a LEFT JOIN has found a row, in Prisma's form: by all columns of its key."""
        return and_(*[column.is_not(None) for column in self._present()])

    def missing(self) -> ColumnElement[bool]:
        """Whether a LEFT JOIN has found no row."""
        return and_(*[column.is_(None) for column in self._present()])

    def _present(self) -> list[ColumnElement[Any]]:
        """The columns that are NULL only where a LEFT JOIN has found no row."""
        columns = [self.model.fields[name].column for name in self.model.identity]
        columns = columns or [next(iter(column for column in self.model.table.columns if not column.nullable))]
        return [self.source.c[column.key] for column in columns]

    def bind(self, slot: Slot, convert: Convert) -> str:
        """The name of a parameter that holds the value in `slot`.

        Raises:
            Refusal: Prisma refuses the value at hand.
        """
        return self.statement.parameters.add(slot, convert)
