"""Errors of the database and its driver -> errors as Prisma's engine reports them.

What decides is the SQLSTATE and the server's error fields, never the message, which is in the server's language.
Codes: Prisma's error reference; which SQLSTATE becomes which code was observed on engine 5.17.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from prismalchemy.connection.failures import PoolExhausted, is_lost
from prismalchemy.errors import DatabaseUnavailable
from prismalchemy.query.engine_error import EngineError
from prismalchemy.query.program.query import Query
from prismalchemy.query.run.error_location import column_at, table_at


def engine_error(error: BaseException, plan: Query) -> EngineError:
    """The engine's error for `error`, which running `plan` has met."""
    unreached = connection_error(error)
    if unreached is not None:
        return unreached
    origin = origin_of(error)
    state = getattr(origin, "sqlstate", None)
    make = _BY_STATE.get(state or "")
    if make is not None:
        return make(origin, plan)
    return unknown_error(error)


def unknown_error(error: BaseException) -> EngineError:
    """An error that the engine has no code for."""
    origin = origin_of(error)
    state = getattr(origin, "sqlstate", None)
    return EngineError(None, f"Error occurred during query execution:\n{_as_engine(origin, state)}")


def connection_error(error: BaseException) -> EngineError | None:
    """The engine's error when there was no connection to the database, or it was lost; None for any other error."""
    if isinstance(error, PoolTimeout):
        return _pool_timeout(error)
    if isinstance(error, TimeoutError):
        return EngineError("P1008", "Operations timed out: `socket_timeout` has passed")
    if isinstance(error, DatabaseUnavailable):
        return EngineError(getattr(error, "prisma_code", "P1001"), f"Can't reach database server: {error}")
    if _is_gone(error):
        return EngineError("P1017", "Server has closed the connection.")
    if isinstance(error, OSError):
        return EngineError("P1001", f"Can't reach database server: {error}")
    return None


def _pool_timeout(error: BaseException) -> EngineError:
    message = "Timed out fetching a new connection from the connection pool."
    if not isinstance(error, PoolExhausted):
        return EngineError("P2024", f"{message} {error}")
    timeout = f"{error.timeout:g}"
    return EngineError(
        "P2024",
        f"{message} More info: http://pris.ly/d/connection-pool "
        f"(Current connection pool timeout: {timeout}, connection limit: {error.limit})",
        {"connection_limit": error.limit, "timeout": json.loads(timeout)},
    )


def _is_gone(error: BaseException) -> bool:
    """Whether the connection under a statement has been lost."""
    origin = origin_of(error)
    diagnosis = getattr(origin, "diag", None)
    severity = getattr(origin, "severity_en", None) if diagnosis is None else diagnosis.severity_nonlocalized
    if severity == "ERROR":
        # The server has refused the statement, with whatever code; a connection that is lost says FATAL, or nothing.
        return False
    lost = isinstance(error, DBAPIError) and error.connection_invalidated
    return lost or severity == "FATAL" or is_lost(origin)


def _table_missing(origin: Any, plan: Query) -> EngineError:
    table = table_at(plan.text, getattr(origin, "position", None)) or plan.model
    return EngineError("P2021", f"The table `{table}` does not exist in the current database.", {"table": table})


def _column_missing(origin: Any, plan: Query) -> EngineError:
    column = column_at(plan.text, getattr(origin, "position", None)) or "(not available)"
    return EngineError("P2022", f"The column `{column}` does not exist in the current database.", {"column": column})


def _foreign_key(origin: Any, plan: Query) -> EngineError:
    field = f"{getattr(origin, 'constraint_name', None) or '(not available)'} (index)"
    return EngineError("P2003", f"Foreign key constraint failed on the field: `{field}`", {"field_name": field})


def _conflict(origin: Any, plan: Query) -> EngineError:
    problem = "Transaction failed due to a write conflict or a deadlock. Please retry your transaction"
    return EngineError("P2034", problem)


_BY_STATE: dict[str, Callable[[Any, Query], EngineError]] = {
    "42P01": _table_missing,
    "42703": _column_missing,
    "23503": _foreign_key,
    # ON DELETE RESTRICT on PostgreSQL 18; the engine is older and knows 23503 only.
    "23001": _foreign_key,
    # A deadlock (40P01) has no code of the engine's.
    "40001": _conflict,
}


def _as_engine(origin: Any, state: str | None) -> str:
    """How the engine writes down an error that it has no code for."""
    if state is None:
        return f"{type(origin).__name__}: {origin}"
    fields = {
        "code": _quoted(state),
        # With asyncpg, the error as text has the hint in it.
        "message": _quoted(getattr(origin, "message", None) or str(origin)),
        "severity": _quoted(getattr(origin, "severity", None) or "ERROR"),
        "detail": _optional(getattr(origin, "detail", None)),
        "column": _optional(getattr(origin, "column_name", None)),
        "hint": _optional(getattr(origin, "hint", None)),
    }
    inner = ", ".join(f"{name}: {value}" for name, value in fields.items())
    return (
        "ConnectorError(ConnectorError { user_facing_error: None, kind: QueryError(PostgresError { "
        f"{inner} }}), transient: false }})"
    )


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def _optional(text: str | None) -> str:
    return "None" if text is None else f"Some({_quoted(text)})"


def origin_of(error: BaseException) -> Any:
    """The driver's error inside SQLAlchemy's wrappers."""
    while True:
        inner: BaseException | None = error.orig if isinstance(error, DBAPIError) else None
        if inner is None and type(error).__module__.startswith("sqlalchemy."):
            inner = error.__cause__
        if inner is None:
            return error
        error = inner
