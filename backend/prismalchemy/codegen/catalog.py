"""What SQLAlchemy's reflection leaves out of a table or gets wrong, read from PostgreSQL's catalogs.

Deferrable keys, CHECKs as they are (NOT VALID among them), exclusion constraints, everything that stands behind an
index' columns (operator classes with their parameters, collations, order of expressions), partitions, unlogged tables.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from prismalchemy.codegen.definition import elements

ELEMENTS = "elements"
"""Key of a reflected index' `info`: its keys as `Element`s."""

EXCLUSIONS = "exclusions"
"""Key of a reflected table's `info`: its exclusion constraints."""

PARTITION = "partition"
"""Key of a reflected table's `info`: the partition that it is."""

UNLOGGED = "unlogged"
"""Key of a reflected table's `info`: it is an unlogged one."""

PUBLIC = "public"
"""The schema whose tables are left unqualified: PostgreSQL's default search_path, and Prisma's default schema."""


@dataclass(frozen=True, slots=True)
class Element:
    """A key of an index.

    Attributes:
        text: the column as it is quoted in SQL, or the expression.
        options: what stands behind it: COLLATE, operator class, DESC, NULLS FIRST.
    """

    text: str
    options: str


@dataclass(frozen=True, slots=True)
class Exclusion:
    """An exclusion constraint; each element is a text of SQL and an operator."""

    name: str
    using: str
    elements: tuple[tuple[str, str], ...]
    where: str | None
    deferrable: bool
    deferred: bool


@dataclass(frozen=True, slots=True)
class Partition:
    """What a partition is of: the other table's key in the MetaData, and `FOR VALUES ...` or `DEFAULT`."""

    parent: str
    bound: str


def in_models(schema: str) -> str | None:
    """A schema's name as it stands in models."""
    return None if schema == PUBLIC else schema


def key(name: str, schema: str | None) -> str:
    """How a MetaData calls a table."""
    return f"{schema}.{name}" if schema else name


def complete(connection: sa.Connection, metadata: sa.MetaData) -> None:
    """Add to reflected tables what reflection leaves out."""
    for table in metadata.tables.values():
        # A CHECK is reflected by parsing its definition, which fails on some, and with options in a form that
        # SQLAlchemy itself does not take.
        table.constraints -= {item for item in table.constraints if isinstance(item, sa.CheckConstraint)}
    for query, add in (
        (_CONSTRAINTS, _constraint),
        (_INDEXES, _index),
        (_TABLES, _table),
        (_DOMAIN_DEFAULTS, _domain_default),
    ):
        for row in connection.execute(sa.text(query)):
            found = metadata.tables.get(key(row.relname, in_models(row.nspname)))
            if found is not None:
                add(found, row)


def enum_labels(connection: sa.Connection) -> dict[str, tuple[str, ...]]:
    """The labels of each enum type in the database's order, by the type's name as `key` gives it."""
    rows = connection.execute(
        sa.text(
            "SELECT n.nspname, t.typname, array_agg(CAST(e.enumlabel AS text) ORDER BY e.enumsortorder) AS labels "
            "FROM pg_enum e JOIN pg_type t ON t.oid = e.enumtypid JOIN pg_namespace n ON n.oid = t.typnamespace "
            "GROUP BY n.nspname, t.typname"
        )
    )
    return {key(row.typname, in_models(row.nspname)): tuple(row.labels) for row in rows}


# `contype` has a type of PostgreSQL's own, which drivers show as bytes.
_CONSTRAINTS = """
SELECT n.nspname, c.relname, k.conname, CAST(k.contype AS text) AS kind, k.condeferrable, k.condeferred, k.convalidated,
    pg_get_expr(k.conbin, k.conrelid, true) AS expression,
    CASE k.contype WHEN 'x' THEN pg_get_constraintdef(k.oid) END AS definition, a.amname,
    pg_get_expr(i.indpred, i.indrelid, true) AS predicate
FROM pg_constraint k
JOIN pg_class c ON c.oid = k.conrelid
JOIN pg_namespace n ON n.oid = c.relnamespace
LEFT JOIN pg_index i ON i.indexrelid = k.conindid
LEFT JOIN pg_class x ON x.oid = k.conindid
LEFT JOIN pg_am a ON a.oid = x.relam
WHERE k.contype IN ('c', 'f', 'p', 'u', 'x') AND n.nspname NOT IN ('pg_catalog', 'information_schema')
ORDER BY k.conname
"""

_INDEXES = """
SELECT n.nspname, c.relname, x.relname AS name, pg_get_indexdef(i.indexrelid) AS definition,
    ARRAY(SELECT pg_get_indexdef(i.indexrelid, k, false) FROM generate_series(1, i.indnkeyatts) k ORDER BY k) AS keys
FROM pg_index i
JOIN pg_class c ON c.oid = i.indrelid
JOIN pg_class x ON x.oid = i.indexrelid
JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE n.nspname NOT IN ('pg_catalog', 'information_schema', 'pg_toast')
"""

_TABLES = """
SELECT n.nspname, c.relname, c.relpersistence = 'u' AS unlogged, pg_get_partkeydef(c.oid) AS partition_by,
    pg_get_expr(c.relpartbound, c.oid) AS bound, pn.nspname AS parent_schema, p.relname AS parent
FROM pg_class c
JOIN pg_namespace n ON n.oid = c.relnamespace
LEFT JOIN pg_inherits h ON h.inhrelid = c.oid AND c.relispartition
LEFT JOIN pg_class p ON p.oid = h.inhparent
LEFT JOIN pg_namespace pn ON pn.oid = p.relnamespace
WHERE c.relkind IN ('r', 'p') AND n.nspname NOT IN ('pg_catalog', 'information_schema')
"""

_DOMAIN_DEFAULTS = """
SELECT n.nspname, c.relname, a.attname
FROM pg_attribute a
JOIN pg_type t ON t.oid = a.atttypid AND t.typtype = 'd' AND t.typdefault IS NOT NULL
JOIN pg_class c ON c.oid = a.attrelid AND c.relkind IN ('r', 'p')
JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE a.attnum > 0 AND NOT a.attisdropped AND NOT a.atthasdef
"""


def _constraint(table: sa.Table, row: Any) -> None:
    if row.kind == "c":
        check = sa.CheckConstraint(sa.text(row.expression), name=row.conname)
        check.dialect_kwargs["postgresql_not_valid"] = not row.convalidated
        table.append_constraint(check)
    elif row.kind == "x":
        table.info.setdefault(EXCLUSIONS, []).append(
            Exclusion(
                name=row.conname,
                using=row.amname,
                elements=tuple(_with_operator(text) for text in elements(row.definition)),
                where=row.predicate,
                deferrable=row.condeferrable,
                deferred=row.condeferred,
            )
        )
    else:
        found = next((item for item in table.constraints if item.name == row.conname), None)
        if found is None:
            return
        if row.condeferrable:
            found.deferrable = True
            found.initially = "DEFERRED" if row.condeferred else None
        if row.kind == "f" and not row.convalidated:
            found.dialect_kwargs["postgresql_not_valid"] = True


def _with_operator(element: str) -> tuple[str, str]:
    text, _, operator = element.rpartition(" WITH ")
    return text, operator


def _index(table: sa.Table, row: Any) -> None:
    found = next((item for item in table.indexes if item.name == row.name), None)
    if found is not None:
        found.info[ELEMENTS] = tuple(_elements(elements(row.definition), row.keys))


def _elements(whole: Iterable[str], bare: Iterable[str]) -> Iterable[Element]:
    for element, text in zip(whole, bare, strict=True):
        yield Element(text, element[len(text) :].strip())


def _table(table: sa.Table, row: Any) -> None:
    if row.partition_by is not None:
        table.dialect_kwargs["postgresql_partition_by"] = row.partition_by
    if row.bound is not None:
        # Reflection takes it for a table that inherits.
        table.dialect_kwargs["postgresql_inherits"] = None
        table.info[PARTITION] = Partition(key(row.parent, in_models(row.parent_schema)), row.bound)
    if row.unlogged:
        table.info[UNLOGGED] = True


def _domain_default(table: sa.Table, row: Any) -> None:
    # Reflection gives the column the default of its domain.
    table.columns[row.attname].server_default = None
