"""Generated models -> what a call on them needs to know: Prisma's names, types and keys beside the columns.

Read from the mapped classes alone; schema.prisma is not needed at run time.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

import sqlalchemy as sa

from prismalchemy.orm import clock

if TYPE_CHECKING:
    from prismalchemy.orm.base import PrismaBase

PrismaType = Literal["String", "Boolean", "Int", "BigInt", "Float", "Decimal", "DateTime", "Json", "Bytes", "Enum"]

DefaultBy = Literal["nobody", "client", "database"]

OnDelete = Literal["Cascade", "SetNull", "Restrict"]


class MemberFacts(NamedTuple):
    """One value of an enum: Prisma's name, and the value in the database."""

    name: str
    value: str


@dataclass(frozen=True, slots=True)
class EnumFacts:
    """An enum; iterating it gives its members.

    Attributes:
        python: the generated class. Its members have Prisma's names, save those that Python reserves.
    """

    python: type[Enum]
    members: tuple[MemberFacts, ...]

    def __iter__(self) -> Iterator[MemberFacts]:
        return iter(self.members)


@dataclass(frozen=True, slots=True, repr=False)
class FieldFacts:
    """A scalar or enum field.

    Attributes:
        name: the Prisma field.
        attribute: the attribute of the class.
        column: the table's column.
        type: Prisma's type; `Enum` for every enum, and then `enum` has its members.
        native: PostgreSQL's name of the column's type (of the items, for a list), without length and precision:
            text, varchar, bpchar, uuid, citext, smallint, integer, bigint, real, double precision, numeric, boolean,
            timestamp, timestamptz, date, time, timetz, json, jsonb, bytea, ...; for an enum the type's own name.
        native_sql: the same as it is written in a CAST: quoted and with its schema where that is needed.
        precision: of a time: decimal places of the second; None where the type has none or the database's default.
        is_list: whether it is a scalar list.
        nullable: whether the field may be NULL. Lists usually may, and read as [] then.
        may_be_missing: whether the column may hold NULL although the field may not: a view's, or one that has lost its
            NOT NULL.
        enum: the members of an enum.
        default_by: who fills the field in when a create does not: nobody, Prisma's client, or the database.
        is_updated_at: whether it is `@updatedAt`.
        stored: PostgreSQL's type of the column, where the schema gives the field another type, as it may of a view's;
            `native` is the schema's then. None where they are one.
    """

    name: str
    attribute: str
    column: sa.Column[Any]
    type: PrismaType
    native: str
    native_sql: str
    precision: int | None
    is_list: bool
    nullable: bool
    enum: EnumFacts | None
    default_by: DefaultBy
    is_updated_at: bool
    stored: str | None = None
    may_be_missing: bool = False

    def default(self, moment: datetime) -> Any:
        """The value that Prisma's client fills in on create, in the terms of the column's SQLAlchemy type.

        Args:
            moment: the request's time, shared by all its `now()` and `@updatedAt`.

        Raises:
            LookupError: the client fills in nothing here.
        """
        return _made(self.column.default, moment, self.name)

    @property
    def has_fixed_default(self) -> bool:
        """Whether the client fills in the same value for all rows, and no list or document."""
        default: Any = self.column.default
        return default is not None and bool(default.is_scalar)

    @property
    def default_differs(self) -> bool:
        """Whether the client fills in another value for each row: an identifier, which is a text.

        The functions that make lists and documents give the same each time.
        """
        default: Any = self.column.default
        if self.type != "String" or self.is_list or default is None or default.is_sequence:
            return False
        return bool(default.is_callable)

    def on_update(self, moment: datetime) -> Any:
        """The value of an `@updatedAt` field for an update at `moment`.

        Raises:
            LookupError: it is no such field.
        """
        return _made(self.column.onupdate, moment, self.name)

    def __repr__(self) -> str:
        return f"<field {self.name}>"


def default_name(one: str, other: str) -> str:
    """The name that Prisma gives to a relation between two models."""
    first, second = sorted((one, other))
    return f"{first}To{second}"


@dataclass(frozen=True, slots=True)
class Secondary:
    """The link table of an implicit many-to-many relation, as seen from one side.

    Attributes:
        table: the link table.
        local: pairs of this model's column and the link table's.
        remote: pairs of the link table's column and the other model's.
    """

    table: sa.Table
    local: tuple[tuple[sa.Column[Any], sa.Column[Any]], ...]
    remote: tuple[tuple[sa.Column[Any], sa.Column[Any]], ...]


@dataclass(frozen=True, slots=True, repr=False)
class RelationFacts:
    """A relation field.

    Attributes:
        name: the Prisma field.
        attribute: the attribute of the class.
        target: the other model.
        opposite: the other model's field.
        is_list: whether it leads to many rows.
        owns_key: whether the foreign key is in this model's table.
        pairs: of a direct relation, this model's column and the other's, in the key's order.
        secondary: of a many-to-many relation.
        on_delete: what Prisma's engine does with the rows of the other model when one of this model's is deleted
            (relationMode = "prisma"); None where a foreign key does the work, or the other model has no key to this.
        relation: the relation's name, which both sides share and errors of Prisma's engine give.
    """

    name: str
    attribute: str
    target: str
    opposite: str
    is_list: bool
    owns_key: bool
    pairs: tuple[tuple[sa.Column[Any], sa.Column[Any]], ...]
    secondary: Secondary | None
    on_delete: OnDelete | None = None
    relation: str = ""

    @property
    def is_optional(self) -> bool:
        """Whether a to-one relation may lead nowhere."""
        return not self.owns_key or any(local.nullable for local, _ in self.pairs)

    def __repr__(self) -> str:
        return f"<relation {self.name}>"


@dataclass(frozen=True, slots=True)
class KeyFacts:
    """An id or a unique.

    Attributes:
        name: what a call's `where` says: the field, the name given to it, or the fields with `_` between.
        fields: the Prisma fields, in order.
        is_id: whether it is the model's id.
        is_conflict_target: whether `ON CONFLICT (columns)` may name it. Not where the database checks it later than at
            once (DEFERRABLE), or has such a key on the same columns beside it: PostgreSQL then refuses the statement.
    """

    name: str
    fields: tuple[str, ...]
    is_id: bool
    is_conflict_target: bool = True


@dataclass(frozen=True, slots=True, repr=False)
class ModelFacts:
    """A model or a view.

    Attributes:
        name: the Prisma model.
        model: the mapped class.
        table: its table.
        fields: scalar and enum fields by Prisma's name, in the schema's order.
        relations: relation fields by Prisma's name, in the schema's order.
        uniques: the id (first, where there is one) and the uniques.
        identity: the fields that tell one row from another and order rows where a call does not: those of the id, or
            else of the first unique without optional fields; empty where there is neither.
        is_view: whether its rows can only be read.
        has_deferrable: whether a key or an exclusion constraint of the table is DEFERRABLE, known to Prisma or not.
            PostgreSQL then refuses `ON CONFLICT DO NOTHING` that names no target.
        is_creatable: whether Prisma has calls that create its rows: not where a column has to be given of a type that
            Prisma has no name for.
    """

    name: str
    model: type[PrismaBase]
    table: sa.Table
    fields: Mapping[str, FieldFacts]
    relations: Mapping[str, RelationFacts]
    uniques: tuple[KeyFacts, ...]
    identity: tuple[str, ...]
    is_view: bool
    has_deferrable: bool = False
    is_creatable: bool = True

    @property
    def conflict_targets(self) -> tuple[KeyFacts, ...]:
        """The keys that `ON CONFLICT (columns)` may name."""
        return tuple(key for key in self.uniques if key.is_conflict_target)

    def __repr__(self) -> str:
        return f"<model {self.name}>"


def _made(default: Any, moment: datetime, name: str) -> Any:
    if default is None or default.is_sequence or default.is_clause_element:
        raise LookupError(name)
    if not default.is_callable:
        return default.arg
    make = clock.from_reading(default.arg)
    return default.arg(None) if make is None else make(moment)
