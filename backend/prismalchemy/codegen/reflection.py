"""The live database as SQLAlchemy reflects it, with what reflection leaves out filled in."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TypeVar

import sqlalchemy as sa

from prismalchemy.codegen.catalog import PUBLIC, complete, enum_labels, in_models, key
from prismalchemy.connection import Database
from prismalchemy.orm import MIGRATIONS_TABLE, Unsupported
from prismalchemy.schema import EnumType, Schema

__all__ = ["PUBLIC", "Live", "in_models", "key", "reflect", "with_connection"]

_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Live:
    """What the database holds.

    Attributes:
        metadata: its tables, and those of its views that schema.prisma describes.
        schema: the one that the URL names, as in models: None for `public`.
        newest_migration: the name of the last one that was applied and not rolled back; None: there is none.
        views: the keys in `metadata.tables` of views.
        labels: those of each enum type, in the database's order.
    """

    metadata: sa.MetaData
    schema: str | None
    newest_migration: str | None
    views: frozenset[str]
    labels: Mapping[str, tuple[str, ...]]

    def table(self, name: str, schema: str | None) -> sa.Table | None:
        """The table or view, with `schema` as schema.prisma gives it."""
        return self.metadata.tables.get(key(name, in_models(schema) if schema else self.schema))

    def labels_of(self, enum: EnumType) -> tuple[str, ...] | None:
        """The labels of `enum`; None: the database has no such type."""
        return self.labels.get(key(enum.database_name, in_models(enum.schema) if enum.schema else self.schema))


def reflect(connection: sa.Connection, schema: Schema, url_schema: str = PUBLIC) -> Live:
    """Read tables, views and the newest migration.

    Args:
        connection: its search_path must be `public` alone.
        schema: says which other schemas belong to it, and which views are wanted.
        url_schema: the parameter `schema` of DATABASE_URL.
    """
    declared = schema.datasource.schemas if schema.datasource else ()
    schemas = sorted({url_schema, *declared, *(model.schema for model in schema.models if model.schema)})
    views = {(model.schema or url_schema, model.table) for model in schema.models if model.is_view}
    metadata = sa.MetaData()
    inspector = sa.inspect(connection)
    found_views = set()
    with warnings.catch_warnings():
        # Types that SQLAlchemy has no class for are named below, and CHECKs are read anew.
        for message in ("Did not recognize type", "Can't validate argument 'dialect_options'", "Could not parse CHECK"):
            warnings.filterwarnings("ignore", message, sa.exc.SAWarning)
        for name in schemas:
            own = in_models(name)
            wanted = [view for place, view in views if place == name]
            existing = {*inspector.get_view_names(own), *inspector.get_materialized_view_names(own)}
            found_views |= {key(view, own) for view in wanted if view in existing}
            for tables, with_views in ((inspector.get_table_names(own), False), ([*existing & set(wanted)], True)):
                metadata.reflect(connection, schema=own, only=sorted(tables), views=with_views)
    _name_unknown_types(connection, metadata)
    complete(connection, metadata)
    own = in_models(url_schema)
    newest = _newest_migration(connection, metadata, own)
    return Live(metadata, own, newest, frozenset(found_views), enum_labels(connection))


def _name_unknown_types(connection: sa.Connection, metadata: sa.MetaData) -> None:
    """Put the database's own name for a type where reflection found none, such as pgvector's."""
    for table in metadata.tables.values():
        unknown = [column for column in table.columns if isinstance(column.type, sa.types.NullType)]
        if not unknown:
            continue
        preparer = connection.dialect.identifier_preparer
        rows = connection.execute(
            sa.text(
                "SELECT attname, format_type(atttypid, atttypmod) FROM pg_attribute WHERE attrelid = "
                "CAST(:name AS regclass) AND attnum > 0 AND NOT attisdropped"
            ),
            {"name": preparer.format_table(table)},
        )
        by_column: dict[str, str] = dict(rows.all())
        for column in unknown:
            column.type = Unsupported(by_column[column.name])


def _newest_migration(connection: sa.Connection, metadata: sa.MetaData, schema: str | None) -> str | None:
    table = metadata.tables.get(key(MIGRATIONS_TABLE, schema))
    if table is None:
        return None
    applied = table.c.finished_at.is_not(None) & table.c.rolled_back_at.is_(None)
    newest: str | None = connection.scalar(sa.select(sa.func.max(table.c.migration_name)).where(applied))
    return newest


async def with_connection(url: str, work: Callable[[sa.Connection, str], _T]) -> _T:
    """Open the database that Prisma's `url` names, and run `work` with the connection and the URL's schema.

    The search_path is `public` alone meanwhile, so that names are shown with their schema exactly when models need it.

    Raises:
        DatabaseUrlError: the URL cannot be used.
        DatabaseUnavailable: the database cannot be reached.
    """
    database = Database(url)
    try:
        async with database.engine.connect() as connection:
            # Tables stand here under the names that the database gives them.
            await connection.execution_options(schema_translate_map={})
            await connection.execute(sa.text("SET LOCAL search_path TO public"))
            return await connection.run_sync(work, database.url.table_schema)
    finally:
        await database.close()
