"""What a schema.prisma says: typed, resolved, frozen.

Names follow Prisma's documentation. `name` is always Prisma's name, `column`/`table`/`value` the database's.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import Literal

from prismalchemy.schema.defaults import Default
from prismalchemy.schema.errors import Place
from prismalchemy.schema.references import Relation, RelationMode

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


@dataclass(frozen=True, slots=True)
class NativeType:
    """`@db.VarChar(80)`: the name without `db.` and the arguments."""

    name: str
    arguments: tuple[int, ...] = ()


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
