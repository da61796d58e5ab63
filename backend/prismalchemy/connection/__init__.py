"""From Prisma's DATABASE_URL to engines and sessions, and how those live."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from prismalchemy.connection.parsing import parse
from prismalchemy.connection.url import ChannelBinding, DatabaseUrl, SslAccept, SslMode

if TYPE_CHECKING:
    from prismalchemy.connection.database import Database, Record
    from prismalchemy.connection.failures import (
        CommitUncertain,
        ConnectTimeout,
        DatabaseMissing,
        LoginRefused,
        PoolExhausted,
        ServerNotReady,
        ServerUnreachable,
        StalePlan,
        TlsFailed,
        TooManyConnections,
        is_lost,
    )
    from prismalchemy.connection.parameters import (
        DEFAULT_LIMITS,
        DefaultLimits,
        EngineArguments,
        Limits,
        asyncpg_arguments,
        psycopg_arguments,
    )

__all__ = [
    "DEFAULT_LIMITS",
    "ChannelBinding",
    "CommitUncertain",
    "ConnectTimeout",
    "Database",
    "DatabaseMissing",
    "DatabaseUrl",
    "DefaultLimits",
    "EngineArguments",
    "Limits",
    "LoginRefused",
    "PoolExhausted",
    "Record",
    "ServerNotReady",
    "ServerUnreachable",
    "SslAccept",
    "SslMode",
    "StalePlan",
    "TlsFailed",
    "TooManyConnections",
    "asyncpg_arguments",
    "is_lost",
    "parse",
    "psycopg_arguments",
]

# What needs SQLAlchemy is imported when it is asked for: reading a URL must not bring it along while the flag is off.
_HOMES = {
    "Database": "database",
    "Record": "database",
    "CommitUncertain": "failures",
    "ConnectTimeout": "failures",
    "DatabaseMissing": "failures",
    "LoginRefused": "failures",
    "PoolExhausted": "failures",
    "ServerNotReady": "failures",
    "ServerUnreachable": "failures",
    "StalePlan": "failures",
    "TlsFailed": "failures",
    "TooManyConnections": "failures",
    "is_lost": "failures",
    "DEFAULT_LIMITS": "parameters",
    "DefaultLimits": "parameters",
    "EngineArguments": "parameters",
    "Limits": "parameters",
    "asyncpg_arguments": "parameters",
    "psycopg_arguments": "parameters",
}


if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name not in _HOMES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
