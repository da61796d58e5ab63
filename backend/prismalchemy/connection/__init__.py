"""From Prisma's DATABASE_URL to engines and sessions, and how those live."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from prismalchemy.connection.parsing import parse
from prismalchemy.connection.url import ChannelBinding, DatabaseUrl, SslAccept, SslMode

if TYPE_CHECKING:
    from prismalchemy.connection.database import Database, Record
    from prismalchemy.connection.direct import connect_directly, probe
    from prismalchemy.connection.failures import (
        CommitUncertain,
        ForeignLoop,
        PoolExhausted,
        StalePlan,
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
    from prismalchemy.connection.unavailable import (
        ConnectTimeout,
        DatabaseMissing,
        LoginRefused,
        ServerNotReady,
        ServerUnreachable,
        TlsFailed,
        TooManyConnections,
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
    "ForeignLoop",
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
    "connect_directly",
    "is_lost",
    "parse",
    "probe",
    "psycopg_arguments",
]

# What needs SQLAlchemy or asyncpg is imported when it is asked for: while the flag is off, reading a URL must not.
_HOMES = {
    "Database": "database",
    "Record": "database",
    "connect_directly": "direct",
    "probe": "direct",
    "CommitUncertain": "failures",
    "ConnectTimeout": "unavailable",
    "DatabaseMissing": "unavailable",
    "LoginRefused": "unavailable",
    "ForeignLoop": "failures",
    "PoolExhausted": "failures",
    "ServerNotReady": "unavailable",
    "ServerUnreachable": "unavailable",
    "StalePlan": "failures",
    "TlsFailed": "unavailable",
    "TooManyConnections": "unavailable",
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
