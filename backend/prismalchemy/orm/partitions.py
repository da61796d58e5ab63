"""Partitions in the MetaData: SQLAlchemy has `postgresql_partition_by` for their parents, and nothing for them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import sqlalchemy as sa

_Listener = tuple[str, Callable[..., None]]


def partition_of(parent: str, bound: str) -> list[_Listener]:
    """The `listeners=` of a Table that is a partition: `create_all` makes it after its parent and attaches it.

    Args:
        parent: the partitioned table, as the MetaData calls it.
        bound: which rows belong here: `FOR VALUES ...` or `DEFAULT`.
    """

    def depend(table: sa.Table, metadata: sa.MetaData) -> None:
        if parent in metadata.tables:
            table.add_is_dependent_on(metadata.tables[parent])

    def attach(table: sa.Table, connection: sa.Connection, **options: Any) -> None:
        preparer = connection.dialect.identifier_preparer
        whole = preparer.format_table(table.metadata.tables[parent])
        statement = f"ALTER TABLE {whole} ATTACH PARTITION {preparer.format_table(table)} {bound}"
        connection.execute(sa.DDL(statement.replace("%", "%%")))  # type: ignore[no-untyped-call]  # SQLAlchemy's is

    return [("after_parent_attach", depend), ("after_create", attach)]
