"""Relations: who refers to whom, and what happens to those that refer."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Action(Enum):
    """A referential action, by Prisma's name."""

    CASCADE = "Cascade"
    RESTRICT = "Restrict"
    NO_ACTION = "NoAction"
    SET_NULL = "SetNull"
    SET_DEFAULT = "SetDefault"

    @property
    def sql(self) -> str:
        """As it stands after ON DELETE and ON UPDATE."""
        return _SQL_ACTIONS[self]


_SQL_ACTIONS = {
    Action.CASCADE: "CASCADE",
    Action.RESTRICT: "RESTRICT",
    Action.NO_ACTION: "NO ACTION",
    Action.SET_NULL: "SET NULL",
    Action.SET_DEFAULT: "SET DEFAULT",
}


class RelationMode(Enum):
    """Who keeps references whole: the database's foreign keys, or Prisma's engine."""

    FOREIGN_KEYS = "foreignKeys"
    PRISMA = "prisma"


class Cardinality(Enum):
    """A relation as seen from one of its fields."""

    MANY_TO_ONE = "many-to-one"
    """The field's model holds the foreign key; the other side is a list."""

    ONE_TO_ONE = "one-to-one"
    """The field's model holds the foreign key; the other side is a single record or none."""

    ONE_TO_MANY = "one-to-many"
    ONE_TO_ONE_INVERSE = "one-to-one inverse"
    MANY_TO_MANY = "many-to-many"


@dataclass(frozen=True, slots=True)
class Relation:
    """The relation behind a relation field, with both of its sides resolved.

    Attributes:
        name: the name in `@relation`, or the one that Prisma derives: the two models in alphabetical order, `AToB`.
        target: the other model.
        opposite: the field of the other model.
        cardinality: as seen from this field.
        fields, references: the scalar fields of the foreign key and those it points at, on the side that holds it;
            the same pair of tuples on the other side, where `fields` are the *other* model's.
        on_delete, on_update: what happens to the row that holds the foreign key; Prisma's defaults filled in.
        map: the name of the foreign key in the database, when it is given.
        table, column, opposite_column: of an implicit many-to-many relation, the link table and which of its columns
            `A` and `B` holds this model's id.
    """

    name: str
    target: str
    opposite: str
    cardinality: Cardinality
    fields: tuple[str, ...] = ()
    references: tuple[str, ...] = ()
    on_delete: Action | None = None
    on_update: Action | None = None
    map: str | None = None
    table: str | None = None
    column: str | None = None
    opposite_column: str | None = None

    @property
    def holds_key(self) -> bool:
        """Whether the foreign key is in the table of the model that has this field."""
        return self.cardinality in (Cardinality.MANY_TO_ONE, Cardinality.ONE_TO_ONE)

    @property
    def is_list(self) -> bool:
        return self.cardinality in (Cardinality.ONE_TO_MANY, Cardinality.MANY_TO_MANY)
