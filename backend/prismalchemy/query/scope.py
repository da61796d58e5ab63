"""What the parts of a statement are built in: a model's table under an alias, and the parameters collected so far."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from itertools import count
from typing import Any

from sqlalchemy import ColumnElement, FromClause, and_
from sqlalchemy.sql.selectable import NamedFromClause

from prismalchemy.orm import FieldFacts, ModelFacts, RelationFacts
from prismalchemy.query.binding import Convert
from prismalchemy.query.refusals import Refused, Unsupported
from prismalchemy.query.slot import Slot

Models = Mapping[str, ModelFacts]
Join = tuple[FromClause, ColumnElement[bool]]


_LEFT_TO_PRISMA = frozenset({"money", "timetz"})
"""Types of columns that hang on the session (money on its locale) or that Prisma itself reads by halves (timetz)."""


@dataclass(slots=True)
class Parameters:
    """The parameters of one statement: for each name, which value of the call it holds and how that is converted."""

    sources: dict[str, tuple[int, Convert]] = field(default_factory=dict)

    def add(self, slot: Slot, convert: Convert) -> str:
        """Bind the value in `slot`, and check the value at hand: a call that Prisma refuses must not be planned."""
        convert(slot.value)
        name = f"p{len(self.sources)}"
        self.sources[name] = (slot.index, convert)
        return name


@dataclass(slots=True)
class Statement:
    """What all scopes of one statement share.

    Attributes:
        models: the models that may be touched, by Prisma's name.
        driver: what reads the rows, as SQLAlchemy calls it.
        preview: the preview features of the client.
        searches: how many full-text searches there are until now.
    """

    models: Models
    driver: str
    preview: frozenset[str] = frozenset()
    searches: int = 0
    parameters: Parameters = field(default_factory=Parameters)
    _numbers: Any = field(default_factory=count)

    def scope(self, model: str, joins: list[Join] | None = None) -> Scope:
        """Bring another table into the statement; a table that is joined to another shares its `joins`.

        Raises:
            Refusal: the model is not switched, so the call is Prisma's.
        """
        facts = self.models.get(model)
        if facts is None:
            raise Unsupported("unswitched", f"{model} is not switched to SQLAlchemy")
        return Scope(self, facts, facts.table.alias(f"t{next(self._numbers)}"), [] if joins is None else joins)

    def name(self, prefix: str) -> str:
        """A name that nothing else in the statement has."""
        return f"{prefix}{next(self._numbers)}"


@dataclass(frozen=True, slots=True)
class Scope:
    """A model's table under an alias of its own."""

    statement: Statement
    model: ModelFacts
    source: NamedFromClause[Any]
    joins: list[Join]

    def field(self, name: str) -> FieldFacts:
        """The scalar field called `name`.

        Raises:
            Refusal: there is none.
        """
        try:
            return self.model.fields[name]
        except (KeyError, TypeError):
            raise Refused(f"{self.model.name} has no scalar field {name!r}") from None

    def column(self, facts: FieldFacts) -> ColumnElement[Any]:
        """The column of a field.

        Raises:
            Refusal: its type is one of the few that are left to Prisma.
        """
        if facts.native in _LEFT_TO_PRISMA:
            raise Unsupported("column.type", f"{self.model.name}.{facts.name} is of type {facts.native}")
        column: ColumnElement[Any] = self.source.c[facts.column.key]
        return column

    def join(self, relation: RelationFacts) -> Scope:
        """LEFT JOIN the one row that a to-one `relation` leads to."""
        # One list for the whole FROM clause: a table joined to a joined table comes after it.
        target = self.statement.scope(relation.target, self.joins)
        self.joins.append((target.source, self.link(relation, target)))
        return target

    def link(self, relation: RelationFacts, target: Scope) -> ColumnElement[bool]:
        """The condition that a row of `target` belongs to this one by a direct (not many-to-many) `relation`."""
        return and_(*[self.source.c[local.key] == target.source.c[remote.key] for local, remote in relation.pairs])

    def rows(self) -> FromClause:
        """The table with what has been joined to it."""
        clause: FromClause = self.source
        for target, condition in self.joins:
            clause = clause.outerjoin(target, condition)
        return clause

    def identity(self) -> ColumnElement[Any]:
        """A column that is NULL only where a LEFT JOIN found no row."""
        return next(iter(self.source.c[column.key] for column in self.model.table.columns if not column.nullable))

    def bind(self, slot: Slot, convert: Callable[[Any], Any]) -> str:
        return self.statement.parameters.add(slot, convert)
