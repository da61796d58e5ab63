"""Running a plan through psycopg, for synchronous clients."""

from __future__ import annotations

from typing import Any

from sqlalchemy.exc import SQLAlchemyError

from prismalchemy.connection.sync import SyncDatabase
from prismalchemy.errors import DatabaseUnavailable
from prismalchemy.query.program import Nothing, Plan, Query, Write
from prismalchemy.query.run.errors import engine_error, unknown_key
from prismalchemy.query.run.observed import execute, execute_write
from prismalchemy.query.run.unique_keys import KEY_COLUMNS_NAMED, key_columns


def run_sync(database: SyncDatabase, plan: Plan, arguments: list[Any]) -> Any:
    """As `run`, through psycopg."""
    if type(plan) is not Query:
        return _run_write(database, plan, arguments)
    try:
        rows = execute(database.reads, plan, arguments)
    except (SQLAlchemyError, DatabaseUnavailable, OSError) as error:
        raise engine_error(error, plan) from error
    return plan.decoder(rows)


def _run_write(database: SyncDatabase, plan: Write | Nothing, arguments: list[Any]) -> Any:
    if type(plan) is not Write:
        return plan.result
    try:
        result = execute_write(database.writes, plan, arguments)
    except (SQLAlchemyError, DatabaseUnavailable, OSError) as error:
        key = unknown_key(error, plan.table)
        raise engine_error(error, plan, None if key is None else _columns(database, key)) from error
    return {"count": result} if plan.decoder is None else plan.decoder(result)


def _columns(database: SyncDatabase, key: tuple[str, str, str]) -> tuple[str, ...] | None:
    with database.reads.connect() as connection:
        named = dict(zip(("schema", "table", "key"), key, strict=True))
        return key_columns(connection.execute(KEY_COLUMNS_NAMED, named).all())
