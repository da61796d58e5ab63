"""Running a plan through psycopg, for synchronous clients."""

from __future__ import annotations

from typing import Any

from sqlalchemy.exc import SQLAlchemyError

from prismalchemy.connection.sync import SyncDatabase
from prismalchemy.errors import DatabaseUnavailable
from prismalchemy.query.program.query import Query
from prismalchemy.query.run.errors import engine_error
from prismalchemy.query.run.observed import execute


def run_query_sync(database: SyncDatabase, plan: Query, arguments: list[Any]) -> Any:
    """As `run_query`, through psycopg."""
    try:
        rows = execute(database.reads, plan, arguments)
    except (SQLAlchemyError, DatabaseUnavailable, OSError) as error:
        raise engine_error(error, plan) from error
    return plan.decoder(rows)
