"""Rows that are written, with what is written to the rows related to them: the trees of nested `data`.

Source: Prisma Client API reference, "Nested queries".
"""

from __future__ import annotations

from dataclasses import dataclass

from prismalchemy.orm import ModelFacts, RelationFacts
from prismalchemy.query.arguments.data import Data
from prismalchemy.query.arguments.where import Where
from prismalchemy.query.slot import Slot


@dataclass(frozen=True, slots=True)
class RowData:
    """What is written to a row, and to the rows related to it.

    Attributes:
        scalars: what is assigned to the row itself.
        verbs: what is to be done with related rows, in the call's order.
        names_relations: whether a relation is named at all, be it without verbs.
        forms: which of the engine's forms it has: True the checked one, False the unchecked one.
    """

    model: ModelFacts
    scalars: Data
    verbs: tuple[RelatedVerb, ...] = ()
    names_relations: bool = False
    forms: frozenset[bool] = frozenset()

    def __bool__(self) -> bool:
        """Whether anything is to be done."""
        return bool(self.scalars or self.verbs)


@dataclass(frozen=True, slots=True)
class Create:
    """Related rows that are new."""

    rows: tuple[RowData, ...]


@dataclass(frozen=True, slots=True)
class CreateMany:
    """Related rows that are new and have nothing nested; `skip` is the value of skipDuplicates."""

    rows: tuple[Data, ...]
    skip: Slot | None


@dataclass(frozen=True, slots=True)
class Connect:
    """Rows that become related, by unique keys."""

    wheres: tuple[Where, ...]


@dataclass(frozen=True, slots=True)
class ConnectOrCreate:
    """Rows that become related, and are created where they are not there."""

    items: tuple[tuple[Where, RowData], ...]


@dataclass(frozen=True, slots=True)
class Set:
    """Rows that are to be the related ones, and no others."""

    wheres: tuple[Where, ...]


@dataclass(frozen=True, slots=True)
class Disconnect:
    """Rows that are related no more."""

    wheres: tuple[Where, ...]


@dataclass(frozen=True, slots=True)
class DisconnectOne:
    """The one related row is related no more, if `flag` is True or `where` holds for it."""

    flag: Slot | None
    where: Where | None


@dataclass(frozen=True, slots=True)
class Delete:
    """Related rows that are deleted."""

    wheres: tuple[Where, ...]


@dataclass(frozen=True, slots=True)
class DeleteOne:
    """The one related row is deleted, if `flag` is True or `where` holds for it."""

    flag: Slot | None
    where: Where | None


@dataclass(frozen=True, slots=True)
class Update:
    """Related rows with another state. `where` is a unique key; of the one row of a to-one relation, any filter."""

    items: tuple[tuple[Where | None, RowData], ...]


@dataclass(frozen=True, slots=True)
class Upsert:
    """Related rows with another state, or new ones: where, update and create of each. `where` is as in `Update`."""

    items: tuple[tuple[Where | None, RowData, RowData], ...]


@dataclass(frozen=True, slots=True)
class UpdateMany:
    """All related rows that match get another state."""

    items: tuple[tuple[Where, Data], ...]


@dataclass(frozen=True, slots=True)
class DeleteMany:
    """All related rows that match are deleted."""

    wheres: tuple[Where, ...]


Verb = (
    Create
    | CreateMany
    | Connect
    | ConnectOrCreate
    | Set
    | Disconnect
    | DisconnectOne
    | Delete
    | DeleteOne
    | Update
    | Upsert
    | UpdateMany
    | DeleteMany
)


@dataclass(frozen=True, slots=True)
class RelatedVerb:
    """What is to be done with the rows of a relation."""

    relation: RelationFacts
    verb: Verb
