"""From Prisma's DATABASE_URL to what SQLAlchemy with asyncpg, and SQLAlchemy with psycopg, need.

What a parameter means to Prisma, and what becomes of it here, is the table of docs/connections.md.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol

from sqlalchemy import URL
from sqlalchemy.pool import NullPool

from prismalchemy.connection.direct import NO_FILE, asyncpg_keywords, or_never, refuse_unusable
from prismalchemy.connection.tls import Tls, tls_of
from prismalchemy.connection.url import DatabaseUrl

# Prisma keeps 100 prepared statements for each connection.
DEFAULT_STATEMENT_CACHE = 100
# Prisma replaces a connection that nobody used for 300 seconds.
DEFAULT_IDLE_LIFETIME = 300.0
_LARGEST_INT = 2**31 - 1


class Limits(Protocol):
    """What the settings say where the URL does not. Times are in seconds."""

    @property
    def pool_size(self) -> int: ...
    @property
    def max_overflow(self) -> int: ...
    @property
    def pool_timeout(self) -> float: ...
    @property
    def connect_timeout(self) -> float: ...
    @property
    def statement_timeout(self) -> float | None: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class DefaultLimits:
    """The settings' defaults, for use without settings."""

    pool_size: int = 10
    max_overflow: int = 5
    pool_timeout: float = 30.0
    connect_timeout: float = 5.0
    statement_timeout: float | None = None


DEFAULT_LIMITS = DefaultLimits()


@dataclass(frozen=True, slots=True, kw_only=True)
class EngineArguments:
    """What an engine is made of: `create_async_engine(a.url, connect_args=a.connect_args, **a.pool)`.

    Attributes:
        url: SQLAlchemy's; it hides the password itself.
        connect_args: keywords of the driver's `connect`.
        pool: keywords of `create_engine` that make the pool.
        schema: the schema that the URL names, or None.
        idle_lifetime: seconds after which an unused connection is replaced at its next checkout; None is never.
            SQLAlchemy's pools have no such argument; those of `Database` and `SyncDatabase` keep to it.
        warnings: what a person should know, without secrets.
    """

    url: URL
    connect_args: dict[str, Any] = field(repr=False)
    pool: dict[str, Any]
    schema: str | None
    idle_lifetime: float | None
    warnings: tuple[str, ...]


def schema_option(url: DatabaseUrl) -> dict[str, Any]:
    """The execution option by which tables that name no schema are in that of the URL, as in Prisma's statements.

    search_path alone does not do: a pooler may not let it through, and a role may have one of its own.
    """
    return {"schema_translate_map": {None: url.table_schema}}


def asyncpg_arguments(
    url: DatabaseUrl, limits: Limits = DEFAULT_LIMITS, *, folder: Path | None = None
) -> EngineArguments:
    """What SQLAlchemy needs to connect with asyncpg.

    Every value that asyncpg would take from the environment (PGPASSWORD, ~/.pgpass, PGSSLMODE...) when it is absent is
    given, since Prisma reads none of them.

    Args:
        limits: the settings; what the URL says itself wins.
        folder: where relative names of certificate files start; default: the working directory.

    Raises:
        DatabaseUrlError: something that the driver cannot do, or a certificate file that cannot be used.
    """
    connect, warnings = asyncpg_keywords(url, limits.connect_timeout, folder=folder)
    connect["command_timeout"] = None if url.socket_timeout is None else float(url.socket_timeout)
    cache = 0 if url.pgbouncer else _given(url.statement_cache_size, DEFAULT_STATEMENT_CACHE)
    connect["prepared_statement_cache_size"] = cache
    # asyncpg's own cache serves what runs on the driver's connection directly. Off, it also makes SQLAlchemy's
    # statements unnamed, which is what a pooler in transaction mode needs.
    connect["statement_cache_size"] = cache
    connect["max_cached_statement_lifetime"] = 0
    connect["max_cacheable_statement_size"] = 0
    server = {"search_path": _quoted(url.schema)} if url.schema is not None else {}
    if url.options:
        server["options"] = url.options
    if limits.statement_timeout is not None and "statement_timeout" not in (url.options or ""):
        server["statement_timeout"] = _milliseconds(limits.statement_timeout)
    warnings += _of_schema(url)
    if url.pgbouncer:
        warnings += _dropped_behind_pooler(server)
        server = {}
    if url.application_name is not None:
        server["application_name"] = url.application_name
    connect["server_settings"] = server
    return _arguments("postgresql+asyncpg", url, limits, connect, warnings)


def psycopg_arguments(
    url: DatabaseUrl, limits: Limits = DEFAULT_LIMITS, *, folder: Path | None = None
) -> EngineArguments:
    """What SQLAlchemy needs to connect with psycopg 3. As `asyncpg_arguments`, with libpq's names."""
    refuse_unusable(url)
    tls, warnings = tls_of(url, folder or Path())
    timeout = or_never(url.connect_timeout, limits.connect_timeout)
    connect: dict[str, Any] = {
        "connect_timeout": 0 if timeout is None else max(1, min(round(timeout), _LARGEST_INT)),
        "password": url.password,
        "passfile": NO_FILE,
        "hostaddr": "",
        "gssencmode": "disable",
        "krbsrvname": "postgres",
        "target_session_attrs": "any",
        "load_balance_hosts": "disable",
        "channel_binding": url.channel_binding.value,
        "client_encoding": "UTF8",
        "application_name": url.application_name or "",
        **_libpq_tls(tls),
    }
    if url.pgbouncer or url.statement_cache_size == 0:
        connect["prepare_threshold"] = None
    options = {"search_path": _quoted(url.schema)} if url.schema is not None else {}
    seconds = url.socket_timeout if url.socket_timeout is not None else limits.statement_timeout
    if seconds is not None and "statement_timeout" not in (url.options or ""):
        options["statement_timeout"] = _milliseconds(seconds)
    if url.socket_timeout is not None:
        warnings.append("socket_timeout becomes PostgreSQL's statement_timeout: psycopg has no limit of its own")
    warnings += _of_schema(url)
    if url.pgbouncer:
        warnings += _dropped_behind_pooler({**options, **({"options": url.options} if url.options else {})})
        connect["options"] = ""
    else:
        flags = [f"-c {name}={_escaped(value)}" for name, value in options.items()]
        connect["options"] = " ".join([*([url.options] if url.options else []), *flags])
    if url.socket_directory is not None:
        connect["host"] = url.socket_directory
    if not url.database:
        connect["dbname"] = url.user
    return _arguments("postgresql+psycopg", url, limits, connect, warnings)


def _arguments(
    driver: str, url: DatabaseUrl, limits: Limits, connect: dict[str, Any], warnings: list[str]
) -> EngineArguments:
    return EngineArguments(
        url=URL.create(
            driver,
            username=url.user,
            password=url.password or None,
            host=None if url.socket_directory is not None else url.host,
            port=url.port,
            database=url.database or None,
        ),
        connect_args=connect,
        pool=_pool(url, limits),
        schema=url.schema,
        idle_lifetime=or_never(url.max_idle_connection_lifetime, DEFAULT_IDLE_LIFETIME),
        warnings=(*url.warnings, *warnings),
    )


def _pool(url: DatabaseUrl, limits: Limits) -> dict[str, Any]:
    if url.single_use_connections:
        return {"poolclass": NullPool}
    limit = url.connection_limit
    return {
        # To SQLAlchemy as to Prisma, 0 is no limit.
        "pool_size": _given(limit, limits.pool_size),
        "max_overflow": limits.max_overflow if limit is None else 0,
        "pool_timeout": or_never(url.pool_timeout, limits.pool_timeout),
        "pool_recycle": url.max_connection_lifetime or -1,
        # Else, after a burst, every connection of the pool plans every statement anew.
        "pool_use_lifo": True,
    }


def _libpq_tls(tls: Tls) -> dict[str, str]:
    # An empty file name would mean the one in ~/.postgresql, and with root.crt there `require` verifies.
    found = {"sslmode": tls.mode.value, "sslrootcert": NO_FILE, "sslcert": NO_FILE, "sslkey": NO_FILE}
    found |= {"sslcrl": NO_FILE, "sslcrldir": "", "sslpassword": "", "sslnegotiation": "postgres"}
    if tls.verify:
        found["sslmode"] = "verify-full"
        found["sslrootcert"] = "system" if tls.authority is None else str(tls.authority)
    if tls.identity is not None:
        found["sslcert"] = str(tls.identity.certificate)
        found["sslkey"] = str(tls.identity.key)
        found["sslpassword"] = tls.identity.password
    return found


def _of_schema(url: DatabaseUrl) -> list[str]:
    if url.schema is None:
        return []
    if url.pgbouncer:
        return [
            "behind a pooler search_path cannot be set: tables are qualified, raw SQL has to name the schema itself"
        ]
    if url.schema == "$user":
        return ["PostgreSQL reads $user in search_path as the user's name: raw SQL has to name the schema itself"]
    return []


def _dropped_behind_pooler(settings: dict[str, str]) -> list[str]:
    names = {"options": "options", "statement_timeout": "the statement timeout"}
    return [
        f"{text} is not sent: a pooler refuses it; set it for the role with ALTER ROLE ... SET"
        for name, text in names.items()
        if name in settings
    ]


def _given(value: int | None, default: int) -> int:
    return default if value is None else value


def _milliseconds(seconds: float) -> str:
    return str(max(1, min(round(seconds * 1000), _LARGEST_INT)))


def _quoted(schema: str) -> str:
    escaped = schema.replace('"', '""')
    return f'"{escaped}"'


def _escaped(value: str) -> str:
    return value.replace("\\", "\\\\").replace(" ", "\\ ")
