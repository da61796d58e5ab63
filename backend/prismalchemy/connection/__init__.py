"""From Prisma's DATABASE_URL to engines and sessions, and how those live."""

from __future__ import annotations

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
from prismalchemy.connection.parsing import parse
from prismalchemy.connection.url import ChannelBinding, DatabaseUrl, SslAccept, SslMode

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
