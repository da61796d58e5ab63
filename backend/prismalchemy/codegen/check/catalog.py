"""What the check at start reads of the database: few rows of plain values.

Reflection would make thousands of objects, and the collection of garbage that they set off stops every thread.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import NamedTuple

import sqlalchemy as sa

_RELATIONS = sa.text(
    "SELECT n.nspname, c.relname, c.relkind IN ('v', 'm') "
    "FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace "
    "WHERE n.nspname = ANY(CAST(:schemas AS text[])) AND c.relkind IN ('r', 'p', 'f', 'v', 'm') "
    "AND NOT c.relispartition"
)
# A list's type is that of its items; a domain also counts as what it is a domain of.
_COLUMNS = sa.text(
    "SELECT n.nspname, c.relname, a.attname, t.typname, "
    "CASE WHEN t.typtype = 'd' THEN (SELECT b.typname FROM pg_type b WHERE b.oid = t.typbasetype) END, "
    "tn.nspname, declared.typcategory = 'A', format_type(a.atttypid, a.atttypmod), a.attnotnull, "
    "a.atthasdef OR a.attidentity <> '' "
    "FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace "
    "JOIN pg_type declared ON declared.oid = a.atttypid "
    "JOIN pg_type t ON t.oid = CASE WHEN declared.typcategory = 'A' THEN declared.typelem ELSE declared.oid END "
    "JOIN pg_namespace tn ON tn.oid = t.typnamespace "
    "WHERE n.nspname = ANY(CAST(:schemas AS text[])) AND c.relname = ANY(CAST(:names AS text[])) "
    "AND c.relkind IN ('r', 'p', 'f', 'v', 'm') AND a.attnum > 0 AND NOT a.attisdropped"
)
_UNIQUES = sa.text(
    "SELECT n.nspname, c.relname, "
    "ARRAY(SELECT a.attname::text FROM unnest(i.indkey) WITH ORDINALITY AS k(number, place) "
    "JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = k.number "
    "WHERE k.place <= i.indnkeyatts ORDER BY k.place) "
    "FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid JOIN pg_namespace n ON n.oid = c.relnamespace "
    "WHERE i.indisunique AND i.indisvalid AND i.indpred IS NULL AND i.indexprs IS NULL "
    "AND n.nspname = ANY(CAST(:schemas AS text[])) AND c.relname = ANY(CAST(:names AS text[]))"
)


class Column(NamedTuple):
    """A column of the database.

    Attributes:
        type: PostgreSQL's own name of the type (of the items, for a list), such as int4.
        base: for a domain, the type that it is one of.
        type_schema: where the type lives.
        written: the type as PostgreSQL writes it, such as timestamp(3) without time zone.
    """

    type: str
    base: str | None
    type_schema: str
    is_list: bool
    written: str
    required: bool
    has_default: bool

    @property
    def is_needed(self) -> bool:
        """Whether every new row has to give it a value."""
        return self.required and not self.has_default


Place = tuple[str, str]
"""Schema and name."""


@dataclass(frozen=True, slots=True)
class Catalog:
    """Tables and views of some schemas, and what some of them have.

    Attributes:
        tables: all tables, partitions left out.
        columns: of the relations that were asked for.
        uniques: the columns of their unique indexes that hold for all rows, primary keys among them.
    """

    tables: frozenset[Place]
    columns: Mapping[Place, Mapping[str, Column]]
    uniques: Mapping[Place, frozenset[tuple[str, ...]]]


def read_catalog(connection: sa.Connection, wanted: Collection[Place]) -> Catalog:
    """Read what the database has of the relations `wanted`, and the names of all tables in their schemas."""
    arguments = {"schemas": sorted({schema for schema, _ in wanted}), "names": sorted({name for _, name in wanted})}
    tables = frozenset(
        (schema, name)
        for schema, name, is_view in connection.execute(_RELATIONS, {"schemas": arguments["schemas"]})
        if not is_view
    )
    columns: dict[Place, dict[str, Column]] = {}
    for schema, name, column, *values in connection.execute(_COLUMNS, arguments):
        columns.setdefault((schema, name), {})[column] = Column(*values)
    uniques: dict[Place, set[tuple[str, ...]]] = {}
    for schema, name, names in connection.execute(_UNIQUES, arguments):
        uniques.setdefault((schema, name), set()).add(tuple(names))
    return Catalog(tables, columns, {place: frozenset(found) for place, found in uniques.items()})
