"""Where a verb stands: under which row, and what kind of relation leads from there."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Any, Protocol

from sqlalchemy import Column

from prismalchemy.orm import FieldFacts, ModelFacts, RelationFacts
from prismalchemy.query.arguments.combination import Combination
from prismalchemy.query.arguments.related import RowData
from prismalchemy.query.arguments.where import AmongHeld, Held, Part, ToMany, Where
from prismalchemy.query.program.expectations import Failure
from prismalchemy.query.program.sources import Register, Row
from prismalchemy.query.write.composition import Composition, Found
from prismalchemy.query.write.failures import breaks_relation

Keys = Mapping[FieldFacts, Row | None]
"""Columns of foreign keys and what they are set to; None is NULL."""


class Kind(Enum):
    """A relation as seen from a row."""

    UP = "the row has the key, and its target leads back to many"
    UP_ONE = "the row has the key, and its target leads back to one"
    DOWN_ONE = "the one related row has the key"
    DOWN = "the related rows have the key"
    LINKED = "a table of links has both keys"


class Writer(Protocol):
    """Writes rows with all that is nested in them: what verbs call for the rows below theirs."""

    def new(self, data: RowData, keys: Keys, into: Register | None = None) -> Found:
        """Add the steps that create a row."""

    def before(self, data: RowData) -> None:
        """Add the steps that come before a row that is created, alone."""

    def changed(self, data: RowData, found: Found, where: Where | None = None) -> None:
        """Add the steps that update the row that was found; `where` is what else its UPDATE states."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a verb stands.

    Attributes:
        parent: the row that it stands under.
        relation: the relation from there.
        target: the model that this leads to.
        back: the relation from there back.
        is_new: whether the parent is created by the same call.
    """

    composition: Composition
    writer: Writer
    parent: Found
    relation: RelationFacts
    target: ModelFacts
    back: RelationFacts
    is_new: bool

    @property
    def kind(self) -> Kind:
        """The kind of the relation."""
        return kind_of(self.relation, self.back)

    @property
    def is_required(self) -> bool:
        """Whether the foreign key may not be NULL, on whichever side it is."""
        holder = self.relation if self.relation.owns_key else self.back
        return holder.owns_key and not holder.is_optional

    @property
    def own(self) -> tuple[Part, ...]:
        """The condition that a row of the target is related to the parent."""
        if self.kind in (Kind.DOWN, Kind.DOWN_ONE):
            return tuple([Held(field, row) for field, row in self.keys.items() if row is not None])
        if self.kind is Kind.LINKED:
            return (ToMany(self.back, "some", Where(self.parent.key)),)
        # Of a key that has changed since, the former value.
        pairs = self.relation.pairs
        return tuple([Held(field_of(self.target, far), self.parent.row(local)) for local, far in pairs])

    @property
    def keys(self) -> Keys:
        """The key of a related row that leads to the parent."""
        return keys_to(self.target, self.back, self.parent)

    @property
    def no_keys(self) -> Keys:
        """The key of a related row that leads nowhere."""
        return dict.fromkeys(self.keys)

    @property
    def breaks_relation(self) -> Failure:
        """Prisma's P2014."""
        holder, other = self.target.name, self.parent.model.name
        if self.relation.owns_key:
            holder, other = other, holder
        return breaks_relation(self.relation.relation, holder, other)


def kind_of(relation: RelationFacts, back: RelationFacts) -> Kind:
    """The kind of a relation."""
    if relation.secondary is not None:
        return Kind.LINKED
    if relation.owns_key:
        return Kind.UP if back.is_list else Kind.UP_ONE
    return Kind.DOWN if relation.is_list else Kind.DOWN_ONE


def keys_to(model: ModelFacts, relation: RelationFacts, found: Found) -> Keys:
    """What the key of `relation`, which rows of `model` hold, is set to so that it leads to the row found."""
    return {field_of(model, local): found.row(remote) for local, remote in relation.pairs}


def field_of(model: ModelFacts, column: Column[Any]) -> FieldFacts:
    """The field of a column."""
    return next(field for field in model.fields.values() if field.column.name == column.name)


def any_of(wheres: tuple[tuple[Part, ...], ...]) -> Part:
    """That one of some conditions holds; of none, none does."""
    return Combination("OR", wheres)


def none_of(wheres: tuple[tuple[Part, ...], ...]) -> Part:
    """That none of some conditions holds."""
    return Combination("NOT", wheres)


def among(found: Found) -> AmongHeld:
    """That a row is among those found."""
    fields = tuple([found.model.fields[name] for name in found.model.identity])
    return AmongHeld(fields, tuple([found.rows(field.column) for field in fields]))


def leads_elsewhere(keys: Keys) -> Part:
    """That a row's key leads elsewhere, or nowhere."""
    return any_of(tuple([(Held(field, row, differs=True),) for field, row in keys.items() if row is not None]))
