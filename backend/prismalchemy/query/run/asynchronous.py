"""Running a plan.

The fast way takes a driver connection from SQLAlchemy's pool and runs the compiled text on it. It bypasses
SQLAlchemy's execution, so when somebody listens to that (engine events, echo, tracing) the statement goes the normal
way instead. Both give the same rows: statements convert no types, the plan does.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import asyncpg
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.util.concurrency import greenlet_spawn

from prismalchemy.connection import Database
from prismalchemy.errors import DatabaseUnavailable
from prismalchemy.query.program import Nothing, Plan, Query, Write
from prismalchemy.query.run.errors import engine_error, unknown_key
from prismalchemy.query.run.observed import execute, execute_write
from prismalchemy.query.run.unique_keys import KEY_COLUMNS, key_columns

_FAILURES = (asyncpg.PostgresError, asyncpg.InterfaceError, SQLAlchemyError, DatabaseUnavailable, OSError)


async def run(database: Database, plan: Plan, arguments: list[Any]) -> Any:
    """Run `plan` and return the result in Prisma's form.

    Raises:
        EngineError: the database reports an error, or Prisma's engine would report one about the result.
    """
    # Reads here, to spare them a call.
    if type(plan) is not Query:
        return await _run_write(database, plan, arguments)
    try:
        records: Sequence[Any]
        if database.observed:
            # In one greenlet: AsyncConnection would start one for each of its steps, which costs a quarter more.
            records = await greenlet_spawn(execute, database.reads.sync_engine, plan, arguments)
        else:
            records = await database.fetch(plan.text, arguments)
    except _FAILURES as error:
        raise engine_error(error, plan) from error
    return plan.decoder(records)


async def _run_write(database: Database, plan: Write | Nothing, arguments: list[Any]) -> Any:
    """Run a statement that writes: in autocommit, and sent once whatever happens."""
    if type(plan) is not Write:
        return plan.result
    try:
        result: Any
        if database.observed:
            result = await greenlet_spawn(execute_write, database.writes.sync_engine, plan, arguments)
        elif plan.decoder is None:
            result = await database.execute(plan.text, arguments)
        else:
            result = await database.fetch(plan.text, arguments, read=False)
    except _FAILURES as error:
        key = unknown_key(error, plan.table)
        columns = None if key is None else key_columns(await database.fetch(KEY_COLUMNS, key))
        raise engine_error(error, plan, columns) from error
    return {"count": result} if plan.decoder is None else plan.decoder(result)
