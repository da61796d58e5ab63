"""What a schema.prisma says: typed, resolved, frozen.

Names follow Prisma's documentation. `name` is always Prisma's name, `column`/`table`/`value` the database's.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import Literal

from prismalchemy.schema.errors import Place

ScalarType = Literal["String", "Boolean", "Int", "BigInt", "Float", "Decimal", "DateTime", "Json", "Bytes"]
"""Prisma's scalar types on PostgreSQL."""

SCALAR_TYPES: frozenset[str] = frozenset(
    {"String", "Boolean", "Int", "BigInt", "Float", "Decimal", "DateTime", "Json", "Bytes"}
)


class FieldKind(Enum):
    """What a field's type is."""

    SCALAR = "scalar"
    ENUM = "enum"
    RELATION = "relation"
    UNSUPPORTED = "unsupported"


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
class NativeType:
    """`@db.VarChar(80)`: the name without `db.` and the arguments."""

    name: str
    arguments: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Constant:
    """A default given by value: text for String, DateTime, Json, Bytes and enums; a number as it is written."""

    value: str | bool


@dataclass(frozen=True, slots=True)
class ConstantList:
    """A list default."""

    values: tuple[Constant, ...]


@dataclass(frozen=True, slots=True)
class Function:
    """A default made by a function, such as `now()`, `nanoid(12)`, `autoincrement()` or `dbgenerated("...")`."""

    name: str
    arguments: tuple[str, ...] = ()

    @property
    def by_database(self) -> bool:
        """Whether the database fills it in; everything else is filled in by Prisma's engine."""
        return self.name in ("autoincrement", "dbgenerated", "sequence")


Default = Constant | ConstantList | Function


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


@dataclass(frozen=True, slots=True)
class Field:
    """A field of a model.

    Attributes:
        type: Prisma's scalar type, an enum's name, a model's name, or the database's type of an `Unsupported`.
        column: the column's name; empty for a relation field.
    """

    name: str
    column: str
    kind: FieldKind
    type: str
    is_list: bool
    is_optional: bool
    place: Place
    is_id: bool = False
    is_unique: bool = False
    is_updated_at: bool = False
    is_ignored: bool = False
    default: Default | None = None
    native_type: NativeType | None = None
    documentation: str | None = None
    relation: Relation | None = None

    @property
    def is_column(self) -> bool:
        return self.kind is not FieldKind.RELATION


@dataclass(frozen=True, slots=True)
class IndexField:
    """A field in an index, with what is said about it there; `field` is a path `a.b` only for composite types."""

    field: str
    sort: Literal["Asc", "Desc"] | None = None
    length: int | None = None
    operator_class: str | None = None


@dataclass(frozen=True, slots=True)
class Key:
    """An id or a unique.

    Attributes:
        fields: the fields, in order.
        name: the name that calls use for it when it is given (`name:`).
        map: the constraint's or index' name in the database, when it is given.
        in_model: whether it is written as `@@id`/`@@unique` rather than at a field.
    """

    fields: tuple[IndexField, ...]
    name: str | None
    map: str | None
    in_model: bool
    place: Place

    @property
    def field_names(self) -> tuple[str, ...]:
        return tuple(item.field for item in self.fields)

    @property
    def prisma_name(self) -> str:
        """What a call's `where` says: the field, or `name:`, or the fields with `_` between."""
        return self.name or "_".join(self.field_names)


@dataclass(frozen=True, slots=True)
class Index:
    """An `@@index` (or, on other databases, `@@fulltext`)."""

    fields: tuple[IndexField, ...]
    map: str | None
    algorithm: str | None
    place: Place


@dataclass(frozen=True, slots=True)
class Model:
    """A model, or a view (`is_view`)."""

    name: str
    table: str
    schema: str | None
    is_view: bool
    is_ignored: bool
    documentation: str | None
    fields: tuple[Field, ...]
    primary_key: Key | None
    uniques: tuple[Key, ...]
    indexes: tuple[Index, ...]
    place: Place

    def field(self, name: str) -> Field:
        """The field called `name`.

        Raises:
            KeyError: there is none.
        """
        for candidate in self.fields:
            if candidate.name == name:
                return candidate
        raise KeyError(name)

    @property
    def columns(self) -> tuple[Field, ...]:
        """The fields that are columns: scalars, enums and `Unsupported`."""
        return tuple(item for item in self.fields if item.is_column)

    @property
    def relations(self) -> tuple[Field, ...]:
        return tuple(item for item in self.fields if item.kind is FieldKind.RELATION)

    @property
    def keys(self) -> tuple[Key, ...]:
        """The id and the uniques."""
        return ((self.primary_key,) if self.primary_key else ()) + self.uniques


@dataclass(frozen=True, slots=True)
class EnumMember:
    """One value of an enum: Prisma's name and the database's value."""

    name: str
    value: str
    documentation: str | None
    place: Place


@dataclass(frozen=True, slots=True)
class EnumType:
    """An enum; `database_name` is the name of its type in the database."""

    name: str
    database_name: str
    schema: str | None
    members: tuple[EnumMember, ...]
    documentation: str | None
    place: Place


@dataclass(frozen=True, slots=True)
class EnvironmentVariable:
    """`env("NAME")`."""

    name: str


@dataclass(frozen=True, slots=True)
class Datasource:
    """The `datasource` block."""

    name: str
    provider: str
    url: str | EnvironmentVariable | None
    direct_url: str | EnvironmentVariable | None
    shadow_database_url: str | EnvironmentVariable | None
    relation_mode: RelationMode
    schemas: tuple[str, ...]
    extensions: tuple[str, ...]
    place: Place


@dataclass(frozen=True, slots=True)
class Generator:
    """A `generator` block: its provider, its output and all of its properties as text."""

    name: str
    provider: str
    output: str | None
    preview_features: tuple[str, ...]
    properties: tuple[tuple[str, str | tuple[str, ...]], ...]
    place: Place


@dataclass(frozen=True, slots=True)
class Schema:
    """A whole schema, of one file or of several."""

    datasource: Datasource | None
    generators: tuple[Generator, ...]
    enums: tuple[EnumType, ...]
    models: tuple[Model, ...]
    files: tuple[str, ...]
    hash: str
    """SHA-256 of the text, in hexadecimal; the same for both kinds of line end."""

    _models: dict[str, Model] = field(init=False, repr=False, compare=False)
    _enums: dict[str, EnumType] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_models", {model.name: model for model in self.models})
        object.__setattr__(self, "_enums", {enum.name: enum for enum in self.enums})

    def model(self, name: str) -> Model:
        """The model or view called `name`.

        Raises:
            KeyError: there is none.
        """
        return self._models[name]

    def enum(self, name: str) -> EnumType:
        """The enum called `name`.

        Raises:
            KeyError: there is none.
        """
        return self._enums[name]

    @property
    def relation_mode(self) -> RelationMode:
        return self.datasource.relation_mode if self.datasource else RelationMode.FOREIGN_KEYS
