"""Prisma's DATABASE_URL as a value. `prismalchemy.connection.parsing` makes it from text."""

from __future__ import annotations

import ipaddress
from dataclasses import dataclass, field, fields
from enum import Enum, StrEnum
from urllib.parse import quote, urlencode

DEFAULT_PORT = 5432
DEFAULT_SCHEMA = "public"
DEFAULT_DATABASE = "postgres"

PRINTABLE = "".join(map(chr, range(0x21, 0x7F)))
NOT_IN_HOST = frozenset(" #/:<>?@[\\]^|")


class SslMode(StrEnum):
    """`sslmode`: whether the connection is encrypted."""

    DISABLE = "disable"
    PREFER = "prefer"
    REQUIRE = "require"


class SslAccept(StrEnum):
    """`sslaccept`: whether the server's certificate is verified. Prisma does not unless told to."""

    ANY = "accept_invalid_certs"
    STRICT = "strict"


class ChannelBinding(StrEnum):
    """`channel_binding` of SCRAM authentication."""

    DISABLE = "disable"
    PREFER = "prefer"
    REQUIRE = "require"


@dataclass(frozen=True, slots=True, kw_only=True)
class DatabaseUrl:
    """What a DATABASE_URL says, as Prisma reads it. None means that the URL does not say.

    `str` and `repr` hide the passwords; `text` gives the URL back with them.

    Attributes:
        user: decoded; empty when the URL has none.
        host: name, address without brackets, or the directory of a unix socket.
        database: as it stands in the URL, since Prisma does not decode it; empty for a bare trailing slash.
        schema: the parameter; `table_schema` has Prisma's default.
        connection_limit: connections; 0 is no limit.
        pool_timeout, connect_timeout, socket_timeout: seconds; 0 is no limit, except that a `socket_timeout` of 0
            times out at once.
        max_connection_lifetime, max_idle_connection_lifetime: seconds; 0 is no limit.
        statement_cache_size: statements for each connection; 0 is off.
        ssl_certificate: file with the certificate authorities to trust (`sslcert`), not a client certificate.
        ssl_identity: PKCS#12 file with the client's certificate and key.
        ignored: parameters that Prisma drops: unknown names, and unknown values of `sslmode` and `channel_binding`.
        warnings: what a person should know, without secrets. Not part of the value.
    """

    user: str = ""
    password: str = field(default="", repr=False)
    host: str = "localhost"
    port: int = DEFAULT_PORT
    database: str = DEFAULT_DATABASE
    schema: str | None = None
    connection_limit: int | None = None
    pool_timeout: int | None = None
    connect_timeout: int | None = None
    socket_timeout: int | None = None
    max_connection_lifetime: int | None = None
    max_idle_connection_lifetime: int | None = None
    pgbouncer: bool = False
    statement_cache_size: int | None = None
    ssl_mode: SslMode = SslMode.PREFER
    ssl_certificate: str | None = None
    ssl_identity: str | None = None
    ssl_password: str | None = field(default=None, repr=False)
    ssl_accept: SslAccept = SslAccept.ANY
    application_name: str | None = None
    channel_binding: ChannelBinding = ChannelBinding.PREFER
    options: str | None = None
    single_use_connections: bool = False
    # Not shown: what Prisma does not know may hold a secret.
    ignored: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    warnings: tuple[str, ...] = field(default=(), compare=False, repr=False)

    @property
    def table_schema(self) -> str:
        """The schema of the tables: the parameter, or `public`."""
        return DEFAULT_SCHEMA if self.schema is None else self.schema

    @property
    def socket_directory(self) -> str | None:
        """The directory of the server's unix socket, or None for a connection over TCP."""
        return self.host if self.host.startswith("/") else None

    def text(self) -> str:
        """The URL, **with the password**. Parsing it gives an equal value."""
        return self._text(quote(self.password, safe=""), self.ssl_password)

    def __str__(self) -> str:
        """The URL with the secrets replaced: for logs and for people."""
        ssl_password = None if self.ssl_password is None else "***"
        return self._text("***" if self.password else "", ssl_password, hide=True)

    def _text(self, password: str, ssl_password: str | None, *, hide: bool = False) -> str:
        login = quote(self.user, safe="") + (f":{password}" if password else "")
        authority, parameters = _authority(self.host)
        port = "" if self.port == DEFAULT_PORT else f":{self.port}"
        parameters += self._parameters(ssl_password) + ([] if hide else list(self.ignored))
        query = f"?{urlencode(parameters, safe='*' if hide else '')}" if parameters else ""
        # An @ in the database's name would else be taken for a misplaced one of the login.
        at = "@" if login or "@" in self.database else ""
        return f"postgresql://{login}{at}{authority}{port}/{self.database}{query}"

    def _parameters(self, ssl_password: str | None) -> list[tuple[str, str]]:
        given = []
        for name, attribute in PARAMETERS.items():
            value = ssl_password if attribute == "ssl_password" else getattr(self, attribute)
            if value != _DEFAULTS[attribute]:
                given.append((name, _written(value)))
        return given


# Prisma's name of each parameter -> our attribute.
PARAMETERS = {
    "schema": "schema",
    "connection_limit": "connection_limit",
    "pool_timeout": "pool_timeout",
    "connect_timeout": "connect_timeout",
    "socket_timeout": "socket_timeout",
    "max_connection_lifetime": "max_connection_lifetime",
    "max_idle_connection_lifetime": "max_idle_connection_lifetime",
    "pgbouncer": "pgbouncer",
    "statement_cache_size": "statement_cache_size",
    "sslmode": "ssl_mode",
    "sslcert": "ssl_certificate",
    "sslidentity": "ssl_identity",
    "sslpassword": "ssl_password",
    "sslaccept": "ssl_accept",
    "application_name": "application_name",
    "channel_binding": "channel_binding",
    "options": "options",
    "single_use_connections": "single_use_connections",
}
_DEFAULTS = {item.name: item.default for item in fields(DatabaseUrl)}


def _written(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return value.value if isinstance(value, Enum) else str(value)


def _authority(host: str) -> tuple[str, list[tuple[str, str]]]:
    """How to write the host: in the authority, or as the parameter when only that can hold it."""
    try:
        address = ipaddress.IPv6Address(host).compressed
    except ValueError:
        address = None
    if address == host and "%" not in host:
        return f"[{host}]", []
    if any(character not in PRINTABLE or character in NOT_IN_HOST for character in host):
        return "localhost", [("host", host)]
    return host, []
