"""From Prisma's DATABASE_URL to engines and sessions, and how those live."""

from __future__ import annotations

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
    "DatabaseUrl",
    "DefaultLimits",
    "EngineArguments",
    "Limits",
    "SslAccept",
    "SslMode",
    "asyncpg_arguments",
    "parse",
    "psycopg_arguments",
]
