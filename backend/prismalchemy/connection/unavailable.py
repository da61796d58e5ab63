"""Why the database could not be reached, as errors of the bridge. Decided by class and SQLSTATE, never by text."""

from __future__ import annotations

import os
import socket
import ssl
from typing import ClassVar

import asyncpg

from prismalchemy.errors import DatabaseUnavailable


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


def connect_timeout() -> ConnectTimeout:
    return ConnectTimeout(
        "the database did not answer within connect_timeout; are host and port of DATABASE_URL right?"
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
