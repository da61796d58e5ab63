"""What goes wrong at BEGIN, COMMIT and ROLLBACK, as errors of Prisma's engine."""

from __future__ import annotations

from typing import Final

import asyncpg
from sqlalchemy.exc import SQLAlchemyError

from prismalchemy.connection import CommitUncertain
from prismalchemy.errors import DatabaseUnavailable
from prismalchemy.query import EngineError
from prismalchemy.query.program import Write
from prismalchemy.query.program.table import Table
from prismalchemy.query.run.errors import connection_error, engine_error, origin_of, unknown_error, unknown_key

FAILURES: Final = (
    *(asyncpg.PostgresError, asyncpg.InterfaceError, SQLAlchemyError),
    *(DatabaseUnavailable, CommitUncertain, OSError),
)
"""What BEGIN, COMMIT and ROLLBACK raise."""


class ConnectionLost(EngineError):
    """The transaction's connection is gone, and the transaction with it."""

    def __init__(self) -> None:
        super().__init__("P1017", "Server has closed the connection.")


# What COMMIT finds may be about any table.
_COMMIT = Write(Table("", "", "", {}), frozenset(), "COMMIT", (), (), None)


def error_at_begin(error: BaseException) -> EngineError:
    """The engine's error when no transaction could be begun, or ROLLBACK could not be sent."""
    return connection_error(error) or unknown_error(error)


def key_at_commit(error: BaseException) -> tuple[str, str, str] | None:
    """Schema, table and name of the deferred unique key that COMMIT has found violated."""
    return unknown_key(error, _COMMIT)


def error_at_commit(error: BaseException, key_columns: tuple[str, ...] | None) -> EngineError:
    """The engine's error when COMMIT has failed.

    Args:
        key_columns: those of `key_at_commit`.
    """
    return engine_error(error, _COMMIT, key_columns)


FAILING: Final = "SELECT 1 / 0"
"""A statement that aborts a transaction."""


def raise_unless_failed(error: BaseException) -> None:
    """After FAILING: raise what the engine would say of any statement, when it was not FAILING itself that has failed.

    Raises:
        EngineError: the transaction was aborted before, or the connection is lost.
    """
    if getattr(origin_of(error), "sqlstate", None) != "22012":
        raise connection_error(error) or unknown_error(error) from error
