"""Read sessions: outside a transaction, refused by the server when they write, repeated when their connection is dead.

A pooled connection is switched to `default_transaction_read_only` when a read session takes it, and back when something
that writes takes it (`AsyncPool` prefers connections that are in the right mode already). So every statement is a
read-only transaction of its own, and costs one round trip instead of the three of BEGIN, statement, ROLLBACK.
"""

from __future__ import annotations

from typing import Any

import asyncpg
from sqlalchemy import Engine, event
from sqlalchemy.engine import ExceptionContext
from sqlalchemy.engine.base import OptionEngine
from sqlalchemy.pool import PoolProxiedConnection

from prismalchemy.connection.care import Use, wanted_use
from prismalchemy.connection.failures import StalePlan, is_lost, stale_plan

# Execution option of an engine whose statements may be repeated.
_REPEATABLE = "prismalchemy_repeatable"
# The function of PostgreSQL that finds out that a prepared statement's result has changed.
_REVALIDATE = "RevalidateCachedQuery"


class ReadOnlyEngine(OptionEngine):
    """An engine on the same pool, whose connections are in autocommit and refuse to write."""

    def __init__(self, engine: Engine) -> None:
        super().__init__(engine, {"isolation_level": "AUTOCOMMIT", _REPEATABLE: True})

    def raw_connection(self) -> PoolProxiedConnection:
        token = wanted_use.set(Use.READ_ONLY)
        try:
            return super().raw_connection()
        finally:
            wanted_use.reset(token)


# Execution option: a function that is given the driver's connection and the parameters, and runs the statement on it
# instead of the cursor.
RUN_ON_DRIVER = "prismalchemy_run_on_driver"


def listen(engine: Engine) -> None:
    """Let `engine`, and the engines derived from it, repeat reads, name stale plans and heed RUN_ON_DRIVER."""
    event.listen(engine, "do_execute", _run_on_driver)
    event.listen(engine, "do_execute", _repeat)
    event.listen(engine, "do_execute_no_params", _repeat_without_parameters)
    event.listen(engine, "handle_error", _explain)


def is_stale_plan(error: BaseException | None) -> bool:
    """Whether the schema has changed since a statement was prepared, for errors of asyncpg and psycopg."""
    if isinstance(error, asyncpg.InvalidCachedStatementError):
        return True
    diagnosis = getattr(error, "diag", None)
    return getattr(diagnosis, "source_function", None) == _REVALIDATE


def _run_on_driver(cursor: Any, statement: str, parameters: Any, context: Any) -> bool:
    run = context.execution_options.get(RUN_ON_DRIVER)
    if run is None:
        return False
    run(context.root_connection.connection.driver_connection, parameters)
    return True


def _repeat(cursor: Any, statement: str, parameters: Any, context: Any) -> bool:
    """Run a statement as SQLAlchemy would; when its connection turns out to be dead, once more on a new one."""
    if not context.execution_options.get(_REPEATABLE):
        return False
    try:
        cursor.execute(statement, parameters)
    except context.dialect.loaded_dbapi.Error as problem:
        connection = context.root_connection.connection
        if is_stale_plan(problem.__cause__ or problem):
            _forget_plans(context, connection)
        elif is_lost(problem.__cause__ or problem) or context.dialect.is_disconnect(problem, connection, cursor):
            _reconnect(context, connection, problem)
        else:
            raise
        context.cursor = connection.cursor()
        context.pre_exec()
        context.cursor.execute(statement, parameters)
    return True


def _repeat_without_parameters(cursor: Any, statement: str, context: Any) -> bool:
    return _repeat(cursor, statement, (), context)


def _forget_plans(context: Any, connection: Any) -> None:
    if context.dialect.driver == "asyncpg":
        context.dialect._invalidate_schema_cache()
    else:
        # psycopg forgets its own when it sees this go by.
        connection.driver_connection.execute("DEALLOCATE ALL", prepare=False)


def _reconnect(context: Any, connection: Any, problem: Exception) -> None:
    """Give a checked-out connection of SQLAlchemy's a new one of the driver, as its pool does at checkout."""
    entry = connection._connection_record
    entry.invalidate(problem)
    connection.dbapi_connection = entry.get_connection()
    context.dialect.set_isolation_level(connection.dbapi_connection, "AUTOCOMMIT")
    context.engine.pool.make_read_only(entry)


def _explain(context: ExceptionContext) -> StalePlan | None:
    error = context.original_exception.__cause__ or context.original_exception
    if is_stale_plan(error):
        return stale_plan()
    # One dead connection says nothing of the others; the pool looks at each when it hands it out.
    context.invalidate_pool_on_disconnect = False
    if context.connection is not None and is_lost(error):
        context.is_disconnect = True
    return None
