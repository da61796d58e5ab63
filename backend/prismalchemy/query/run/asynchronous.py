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
from prismalchemy.query.program.query import Query
from prismalchemy.query.run.errors import engine_error
from prismalchemy.query.run.observed import execute

_FAILURES = (asyncpg.PostgresError, asyncpg.InterfaceError, SQLAlchemyError, DatabaseUnavailable, OSError)


async def run_query(database: Database, plan: Query, arguments: list[Any]) -> Any:
    """Run `plan` and return the result in Prisma's form.

    Raises:
        EngineError: the database reports an error, or Prisma's engine would report one about the result.
    """
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
