"""Writing the rows with COPY, which is many times faster than a client's inserts."""

from __future__ import annotations

from collections.abc import Callable

import asyncpg

from prismalchemy.connection.parsing import parse
from service.seed.chance import Row
from service.seed.content import Tables
from service.start import StartFailure, open_connection

Progress = Callable[[str, int], None]


async def load(url: str, tables: Tables, *, reset: bool = False, progress: Progress | None = None) -> int:
    """Write all rows in one transaction; how many there were. `url` is Prisma's DATABASE_URL.

    Args:
        reset: empty the tables first; otherwise they have to be empty.
        progress: told each table's name and number of rows, once they are written.

    Raises:
        DatabaseUrlError: `url` is not one.
        StartFailure: the database cannot be opened, has not been migrated, holds rows, or refuses these.
    """
    parsed = parse(url)
    schema = parsed.table_schema
    connection = await open_connection(parsed)
    try:
        async with connection.transaction():
            await _make_room(connection, schema, tables, reset=reset)
            for table, rows in tables.items():
                await _copy(connection, schema, table, rows)
                if progress is not None:
                    progress(table, len(rows))
        # Plans and estimates as on a database that has been in use for a while.
        await connection.execute("ANALYZE")
    finally:
        await connection.close()
    return sum(len(rows) for rows in tables.values())


async def _copy(connection: asyncpg.Connection[asyncpg.Record], schema: str, table: str, rows: list[Row]) -> None:
    columns = list(rows[0])
    records = [[row[column] for column in columns] for row in rows]
    try:
        await connection.copy_records_to_table(table, schema_name=schema, columns=columns, records=records)
    except asyncpg.PostgresError as problem:
        raise StartFailure(f'table "{table}" does not take the rows: {problem.args[0]}') from None


async def _make_room(
    connection: asyncpg.Connection[asyncpg.Record], schema: str, tables: Tables, *, reset: bool
) -> None:
    names = [f"{_quoted(schema)}.{_quoted(table)}" for table in tables]
    try:
        if reset:
            await connection.execute(f"TRUNCATE {', '.join(names)} RESTART IDENTITY")
            return
        for name in names:
            # Identifiers are our own.
            if await connection.fetchval(f"SELECT EXISTS (SELECT FROM {name})"):  # noqa: S608 - see above
                raise StartFailure(f"table {name} holds rows already; seed an empty database, or say --reset")
    except asyncpg.UndefinedTableError:
        raise StartFailure(
            "the database has not been migrated: a table is missing; run prisma migrate deploy first"
        ) from None


def _quoted(name: str) -> str:
    escaped = name.replace('"', '""')
    return f'"{escaped}"'
