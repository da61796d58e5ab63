"""Errors of the server about a raw statement -> P2010, as Prisma's engine words it. Observed on 5.17."""

from __future__ import annotations

from typing import Any

import asyncpg

from prismalchemy.query.engine_error import EngineError
from prismalchemy.query.run.errors import connection_error, origin_of, unknown_error

# Of these the engine keeps the detail only, of those the message without anything else.
_DETAIL = frozenset({"23502", "23505"})
_MESSAGE = frozenset({"23503", "28000", "28P01", "3D000", "40001", "42703", "42P01", "42P04"})

# asyncpg adds advice of its own to what the server says.
_ADVISED = (asyncpg.InvalidSQLStatementNameError, asyncpg.DuplicatePreparedStatementError)
_ADVICE = "\nNOTE: pgbouncer with pool_mode"


def raw_failure(error: BaseException) -> EngineError:
    """The engine's error for what running a raw statement has met: P2010 when the server has refused it."""
    unreached = connection_error(error)
    if unreached is not None:
        return unreached
    origin = origin_of(error)
    state = getattr(origin, "sqlstate", None)
    return unknown_error(error) if state is None else raw_error(state, _worded(state, _said(origin)))


def raw_error(code: str, message: str) -> EngineError:
    """P2010 with the database's code and message."""
    return EngineError(
        "P2010", f"Raw query failed. Code: `{code}`. Message: `{message}`", {"code": code, "message": message}
    )


def _worded(state: str, said: dict[str, str | None]) -> str:
    if state in _DETAIL:
        return said["detail"] or "N/A"
    if state in _MESSAGE:
        return said["message"] or ""
    text = f"{said['severity']}: {said['message']}"
    if said["detail"] is not None:
        text += f"\nDETAIL: {said['detail']}"
    if said["hint"] is not None:
        text += f"\nHINT: {said['hint']}"
    return text


def _said(origin: Any) -> dict[str, str | None]:
    """The fields of a server's message, whichever driver has it."""
    diagnosis = getattr(origin, "diag", None)
    if diagnosis is not None:
        return {
            "severity": diagnosis.severity,
            "message": diagnosis.message_primary,
            "detail": diagnosis.message_detail,
            "hint": diagnosis.message_hint,
        }
    said: dict[str, str | None] = {
        name: getattr(origin, name, None) for name in ("severity", "message", "detail", "hint")
    }
    if isinstance(origin, _ADVISED) and said["hint"] is not None:
        said["hint"] = said["hint"].partition(_ADVICE)[0] or None
    return said
