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

from prismalchemy.connection.failures import CommitUncertain, PoolExhausted, commit_uncertain, is_lost
from prismalchemy.errors import DatabaseUnavailable
from prismalchemy.query.engine_error import EngineError
from prismalchemy.query.program import Insertion, Query, Write
from prismalchemy.query.program.steps import Step
from prismalchemy.query.run.error_location import column_at, table_at

Statement = Query | Write | Insertion | Step


def engine_error(error: BaseException, plan: Statement, key_columns: tuple[str, ...] | None = None) -> EngineError:
    """The engine's error for `error`, which running `plan` has met.

    Args:
        plan: the statement; at COMMIT, the last one that may be meant.
        key_columns: those of `unknown_key`.
    """
    unreached = connection_error(error)
    if unreached is not None:
        return unreached
    origin = origin_of(error)
    state = getattr(origin, "sqlstate", None)
    if _is_unreadable(origin):
        problem = f"Conversion failed: {origin}"
        return EngineError("P2023", f"Inconsistent column data: {problem}", {"message": problem})
    if state == "23505" and type(plan) is not Query:
        known = plan.table.keys.get(_field(origin, "constraint_name") or "")
        return _taken(known if key_columns is None else key_columns)
    make = _BY_STATE.get(state or "")
    if make is not None:
        return make(origin, plan)
    return unknown_error(error)


def unknown_key(error: BaseException, statement: Statement) -> tuple[str, str, str] | None:
    """Schema, table and name of the unique key that `error` is about, where the generated models do not have it."""
    origin = origin_of(error)
    if getattr(origin, "sqlstate", None) != "23505" or type(statement) is Query:
        return None
    table = statement.table
    schema, name, key = (_field(origin, field) for field in ("schema_name", "table_name", "constraint_name"))
    if schema is None or name is None or key is None:
        return None
    return None if (schema, name) == (table.schema, table.name) and key in table.keys else (schema, name, key)


def table_named(error: BaseException) -> tuple[str | None, str | None]:
    """Schema and name of the table that the server's error is about."""
    origin = origin_of(error)
    return _field(origin, "schema_name"), _field(origin, "table_name")


def _field(origin: Any, name: str) -> str | None:
    """A field of the server's error report; the drivers keep them in different places."""
    found: str | None = getattr(getattr(origin, "diag", origin), name, None)
    return found


def _position(origin: Any) -> str | None:
    """Where in the statement the error is, counted from 1."""
    return _field(origin, "statement_position") if hasattr(origin, "diag") else getattr(origin, "position", None)


def _taken(columns: tuple[str, ...] | None) -> EngineError:
    if columns is None:
        return EngineError("P2002", "Unique constraint failed on the (not available)", {"target": None})
    names = ",".join([f"`{column}`" for column in columns])
    return EngineError("P2002", f"Unique constraint failed on the fields: ({names})", {"target": list(columns)})


def _null(origin: Any, plan: Statement) -> EngineError:
    column = _field(origin, "column_name") or "(not available)"
    return EngineError("P2011", f"Null constraint violation on the fields: (`{column}`)", {"constraint": [column]})


def _too_long(origin: Any, plan: Statement) -> EngineError:
    column = "(not available)"
    problem = f"The provided value for the column is too long for the column's type. Column: {column}"
    return EngineError("P2000", problem, {"column_name": column})


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


def outcome_unknown(error: BaseException) -> EngineError | None:
    """The error of a COMMIT of which nobody knows whether it took effect; None for any other."""
    if isinstance(error, CommitUncertain) or _is_gone(error):
        return EngineError("P1017", f"Server has closed the connection: {commit_uncertain()}")
    if isinstance(error, TimeoutError):
        return EngineError("P1008", f"Operations timed out: `socket_timeout` has passed; {commit_uncertain()}")
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


def _table_missing(origin: Any, plan: Statement) -> EngineError:
    table = table_at(plan.text, _position(origin)) or _model(plan)
    return EngineError("P2021", f"The table `{table}` does not exist in the current database.", {"table": table})


def _model(plan: Statement) -> str:
    return plan.model if type(plan) is Query else plan.table.model


def _column_missing(origin: Any, plan: Statement) -> EngineError:
    column = column_at(plan.text, _position(origin)) or "(not available)"
    return EngineError("P2022", f"The column `{column}` does not exist in the current database.", {"column": column})


def _foreign_key(origin: Any, plan: Statement) -> EngineError:
    field = f"{_cut_name(origin)} (index)"
    return EngineError("P2003", f"Foreign key constraint failed on the field: `{field}`", {"field_name": field})


def _cut_name(origin: Any) -> str:
    """The constraint's name as the engine finds it in the server's English text: the tenth word, without its quotes.

    So a blank in the name of the table, or of the constraint, cuts it or hides it.
    """
    name, table = (_field(origin, field) for field in ("constraint_name", "table_name"))
    if name is None:
        return "(not available)"
    said = f'insert or update on table "{table}" violates foreign key constraint "{name}"'.split()
    quoted = said[10].split('"')
    return quoted[1] if len(quoted) > 1 else "(not available)"


def _conflict(origin: Any, plan: Statement) -> EngineError:
    problem = "Transaction failed due to a write conflict or a deadlock. Please retry your transaction"
    return EngineError("P2034", problem)


def _is_unreadable(origin: Any) -> bool:
    """Whether a driver has met a value that Python does not have: a date BC or after 9999, 24:00."""
    kind = type(origin)
    if kind.__module__.startswith("psycopg"):
        return kind.__name__ == "DataError" and origin.sqlstate is None
    return kind in (OverflowError, ValueError)


_BY_STATE: dict[str, Callable[[Any, Statement], EngineError]] = {
    "42P01": _table_missing,
    "42703": _column_missing,
    "22001": _too_long,
    "23502": _null,
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
    told = getattr(origin, "diag", None)
    if told is None:
        # With asyncpg, the error as text has the hint in it.
        message, detail, hint = (getattr(origin, name, None) for name in ("message", "detail", "hint"))
    else:
        # With psycopg, it has the detail in it.
        message, detail, hint = told.message_primary, told.message_detail, told.message_hint
    fields = {
        "code": _quoted(state),
        "message": _quoted(message or str(origin)),
        "severity": _quoted(_field(origin, "severity") or "ERROR"),
        "detail": _optional(detail),
        "column": _optional(_field(origin, "column_name")),
        "hint": _optional(hint),
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
