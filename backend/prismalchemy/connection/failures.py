"""Why the database could not be reached, as errors of the bridge. Decided by class and SQLSTATE, never by text."""

from __future__ import annotations

import os
import socket
import ssl
from typing import ClassVar

import asyncpg
from sqlalchemy.exc import TimeoutError as PoolTimeoutError

from prismalchemy.errors import DatabaseUnavailable, PrismalchemyError


class ServerUnreachable(DatabaseUnavailable):
    """Nobody answers at the URL's host and port, or at its socket."""

    prisma_code: ClassVar[str] = "P1001"


class ConnectTimeout(DatabaseUnavailable):
    """Making the connection took longer than `connect_timeout`."""

    prisma_code: ClassVar[str] = "P1002"


class LoginRefused(DatabaseUnavailable):
    """User or password are wrong, or the server's rules (pg_hba.conf) do not let this login in."""

    prisma_code: ClassVar[str] = "P1000"


class DatabaseMissing(DatabaseUnavailable):
    """The server has no database of that name."""

    prisma_code: ClassVar[str] = "P1003"


class TlsFailed(DatabaseUnavailable):
    """No encrypted connection: the server offers none, or a certificate is not accepted."""

    prisma_code: ClassVar[str] = "P1011"


class TooManyConnections(DatabaseUnavailable):
    """The server's `max_connections`, or the limit of the role or database, is reached."""

    prisma_code: ClassVar[str] = "P2037"


class ServerNotReady(DatabaseUnavailable):
    """The server is starting, stopping or recovering."""

    prisma_code: ClassVar[str] = "P1001"


class PoolExhausted(PrismalchemyError, PoolTimeoutError):
    """No connection of the pool became free within `pool_timeout`.

    Attributes:
        in_use: connections that are checked out.
        limit: connections that the pool may open.
        waiting: other callers that wait for one; None where it is not known.
        timeout: seconds waited.
    """

    prisma_code: ClassVar[str] = "P2024"

    def __init__(self, *, in_use: int, limit: int, timeout: float, waiting: int | None = None) -> None:
        others = "" if waiting is None else f" and {waiting} other callers wait"
        super().__init__(
            f"no database connection became free within {timeout:g} s: {in_use} of {limit} are in use{others}; "
            "make transactions shorter, or raise connection_limit (SQLALCHEMY_POOL_SIZE)"
        )
        self.in_use = in_use
        self.limit = limit
        self.waiting = waiting
        self.timeout = timeout


class StalePlan(PrismalchemyError):
    """The schema changed under a transaction that runs: PostgreSQL cannot go on with a statement it has prepared."""


class CommitUncertain(PrismalchemyError):
    """The connection was lost during COMMIT, so whether it took effect is unknown."""


def commit_uncertain() -> CommitUncertain:
    return CommitUncertain(
        "the connection was lost during COMMIT, so whether it took effect is unknown; look before doing it again"
    )


def connect_timeout() -> ConnectTimeout:
    return ConnectTimeout(
        "the database did not answer within connect_timeout; are host and port of DATABASE_URL right?"
    )


def stale_plan() -> StalePlan:
    return StalePlan(
        "the schema changed while this transaction was running, so a statement it had prepared no longer fits; "
        "run the transaction again"
    )


def explain(error: BaseException, database: str) -> DatabaseUnavailable | None:
    """What an error of `asyncpg.connect` means, or None when it says nothing of the server."""
    if isinstance(error, asyncpg.PostgresError):
        return _of_server(error.sqlstate or "", database)
    if isinstance(error, ssl.SSLCertVerificationError):
        return TlsFailed(
            f"the server's certificate is not accepted ({error.verify_message.rstrip('.')}); "
            "sslcert names the authority to trust, and the host has to be the certificate's"
        )
    if isinstance(error, TimeoutError):
        return connect_timeout()
    found: tuple[type[DatabaseUnavailable], str] | None = None
    if isinstance(error, ssl.SSLError):
        found = TlsFailed, f"the TLS handshake failed ({error.reason or 'no reason given'}); see the server's log"
    elif isinstance(error, socket.gaierror):
        found = ServerUnreachable, "the host of DATABASE_URL is not known; is its name right?"
    elif type(error) is ConnectionError:
        # asyncpg reports a declined TLS request as a bare one; lost or refused connections are subclasses.
        found = TlsFailed, "the server declines TLS; turn it on there (ssl = on), or write sslmode=disable"
    elif isinstance(error, OSError):
        # asyncio puts the address into the error's own text.
        reason = f" ({os.strerror(error.errno)})" if error.errno else ""
        found = (
            ServerUnreachable,
            f"the database server does not answer{reason}; does it run, and are host and port of DATABASE_URL right?",
        )
    return None if found is None else found[0](found[1])


def _of_server(state: str, database: str) -> DatabaseUnavailable:
    for prefix, kind, text in _STATES:
        if state.startswith(prefix):
            return kind(text.format(database=database))
    return DatabaseUnavailable(f"the server refuses the connection (SQLSTATE {state}); see the server's log")


# SQLSTATE or its class -> the error. https://www.postgresql.org/docs/current/errcodes-appendix.html
_STATES: list[tuple[str, type[DatabaseUnavailable], str]] = [
    ("28P01", LoginRefused, "the server refuses the password of DATABASE_URL's user"),
    (
        "28",
        LoginRefused,
        "the server refuses this login: no such user, no rule for it in pg_hba.conf, or a certificate is demanded",
    ),
    ("3D000", DatabaseMissing, "the server has no database named {database!r}; create it, or correct DATABASE_URL"),
    ("53300", TooManyConnections, "the server has no free connection left; make the pools smaller or use a pooler"),
    ("57P03", ServerNotReady, "the server is starting, stopping or recovering, and takes no connections yet"),
    ("08", ServerUnreachable, "the server closed the connection while it was being made; see the server's log"),
]


# What a connection raises that is gone: closed by the administrator, a crash, a timeout of the server, or the network.
# asyncpg reports as an internal error that it has read the server's farewell, but not yet the end of the stream.
_LOST = (
    asyncpg.PostgresConnectionError,
    asyncpg.AdminShutdownError,
    asyncpg.CrashShutdownError,
    asyncpg.CannotConnectNowError,
    asyncpg.IdleInTransactionSessionTimeoutError,
    asyncpg.IdleSessionTimeoutError,
    asyncpg.InternalClientError,
    OSError,
)
# A limit of time is an OSError as well, and the other one an internal error after which the connection is good.
_NOT_LOST = (TimeoutError, asyncpg.OutdatedSchemaCacheError)


def is_lost(error: BaseException) -> bool:
    """Whether the error of a statement means that its connection is gone, rather than that the statement is bad."""
    return isinstance(error, _LOST) and not isinstance(error, _NOT_LOST)
