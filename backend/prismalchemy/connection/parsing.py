"""From the text of Prisma's DATABASE_URL to a `DatabaseUrl`.

The rules are those of Prisma's engine (prisma-engines, `quaint/src/connector/postgres/url.rs`), which reads URLs by the
WHATWG standard: user and password are percent-decoded, the database name is not, a `+` in a parameter is a blank, and
of a parameter given twice the last counts. `urllib.parse.urlsplit` reads by other rules (it refuses `[` in a password
and empty ports), so only the decoding comes from `urllib`.
"""

from __future__ import annotations

import ipaddress
import string
from collections.abc import Iterable
from dataclasses import replace
from typing import Any
from urllib.parse import parse_qsl, quote, unquote_to_bytes

from prismalchemy.connection.url import (
    DEFAULT_DATABASE,
    DEFAULT_PORT,
    NOT_IN_HOST,
    PARAMETERS,
    PRINTABLE,
    ChannelBinding,
    DatabaseUrl,
    SslAccept,
    SslMode,
)
from prismalchemy.errors import DatabaseUrlError

_SCHEMES = ("postgresql://", "postgres://")
_LARGEST_NUMBER = 2**64 - 1

# What the URL standard leaves as it is; the rest of printable ASCII is percent-encoded.
_PLAIN_IN_PATH = "".join(set(PRINTABLE) - set('"#<>?`{}'))
_PLAIN_IN_USER = "".join(set(_PLAIN_IN_PATH) - set("/:;=@[\\]^|"))

_UNITS = {
    "connection_limit": "connections",
    "pool_timeout": "seconds",
    "connect_timeout": "seconds",
    "socket_timeout": "seconds",
    "max_connection_lifetime": "seconds",
    "max_idle_connection_lifetime": "seconds",
    "statement_cache_size": "statements",
}
_SWITCHES = frozenset({"pgbouncer", "single_use_connections"})

# Names that people carry over from libpq or other drivers. Prisma drops them without a word.
_FROM_LIBPQ = frozenset(
    {
        "sslkey",
        "sslrootcert",
        "sslcrl",
        "sslcrldir",
        "sslcompression",
        "sslnegotiation",
        "sslsni",
        "ssl",
        "requiressl",
        "ssl_min_protocol_version",
        "ssl_max_protocol_version",
        "target_session_attrs",
        "keepalives",
        "keepalives_idle",
        "keepalives_interval",
        "keepalives_count",
        "tcp_user_timeout",
        "gssencmode",
        "passfile",
        "service",
        "hostaddr",
        "fallback_application_name",
        "load_balance_hosts",
        "user",
        "password",
        "dbname",
        "port",
    }
)


def parse(text: str) -> DatabaseUrl:
    """Read a DATABASE_URL as Prisma does.

    Raises:
        DatabaseUrlError: Prisma would refuse it, or it cannot work. The message holds nothing of the text but the names
            of parameters.
    """
    cleaned = _cleaned(text)
    rest = cleaned[len(_scheme(cleaned)) :]
    rest, _, fragment = rest.partition("#")
    rest, _, query = rest.partition("?")
    authority, slash, path = rest.partition("/")
    _refuse_misplaced_login(authority, path, query, fragment)
    login, _, host_and_port = authority.rpartition("@")
    user, _, password = login.partition(":")
    host, port = _host_and_port(host_and_port)
    values: dict[str, Any] = {
        "user": _decoded(user),
        "password": _decoded(password),
        "host": host or "localhost",
        "port": port,
        "database": _first_segment(path) if slash else DEFAULT_DATABASE,
    }
    ignored: list[tuple[str, str]] = []
    for name, value in parse_qsl(query, keep_blank_values=True, errors="replace"):
        _read_parameter(name, value, values, ignored)
    _refuse_nul(values)
    url = DatabaseUrl(**values, ignored=tuple(ignored))
    warnings = _warnings(url, fragment=bool(fragment), indented=text[:1] != cleaned[:1])
    return replace(url, warnings=tuple(warnings))


def _cleaned(text: str) -> str:
    """The text without what the URL standard removes before it reads: blanks around, tabs and line breaks anywhere."""
    try:
        text.encode()
    except UnicodeEncodeError:
        raise DatabaseUrlError("text", "the database URL is not valid Unicode; percent-encode such bytes") from None
    cleaned = text.strip("".join(map(chr, range(0x21))))
    for removed in "\t\r\n":
        cleaned = cleaned.replace(removed, "")
    if not cleaned:
        raise DatabaseUrlError("text", "the database URL is empty; write postgresql://user:password@host:5432/database")
    return cleaned


def _scheme(text: str) -> str:
    for scheme in _SCHEMES:
        if text.startswith(scheme):
            return scheme
    name = text.partition(":")[0].lower()
    if name in {"prisma", "prisma+postgres"}:
        raise DatabaseUrlError(
            "scheme",
            f"{name}:// is Prisma's own service, which only Prisma can talk to; "
            "use the direct URL of the database, postgresql://...",
        )
    if name in {"file", "sqlite", "mysql", "mariadb", "sqlserver", "mongodb", "mongodb+srv", "cockroachdb"}:
        raise DatabaseUrlError("scheme", f"{name}: is not PostgreSQL, and only PostgreSQL is supported")
    raise DatabaseUrlError("scheme", "the database URL must begin with postgresql:// or postgres://")


def _refuse_misplaced_login(authority: str, path: str, query: str, fragment: str) -> None:
    """A raw / ? or # in a password ends the authority early: the rest of the password then poses as something else."""
    names = [pair.partition("=")[0] for pair in query.split("&")]
    unknown = [pair for pair, name in zip(query.split("&"), names, strict=True) if name not in PARAMETERS]
    misplaced = ["@" in fragment, any("@" in name for name in names)]
    if "@" not in authority:
        misplaced += ["@" in path, any("@" in pair for pair in unknown)]
    if any(misplaced):
        raise DatabaseUrlError(
            "password",
            "an @ stands after the first /, ? or # of the database URL; "
            "in user and password write / as %2F, ? as %3F and # as %23",
        )


def _host_and_port(text: str) -> tuple[str, int]:
    if text.startswith("["):
        address, bracket, port = text[1:].partition("]")
        try:
            # Python takes a zone after a %, the URL standard does not.
            host = ipaddress.IPv6Address(address.replace("%", "zone") if bracket else "").compressed
        except ValueError:
            raise DatabaseUrlError(
                "host", "the host in brackets is not an IPv6 address; write it as in [2001:db8::1]"
            ) from None
        if port and not port.startswith(":"):
            raise DatabaseUrlError("port", "only a :port may follow the IPv6 address in brackets")
        return host, _port(port[1:])
    host, colon, port = text.partition(":")
    if colon and not host:
        raise DatabaseUrlError("host", "the database URL has a port but no host; write the host before the colon")
    if any(character in NOT_IN_HOST or character == "\0" for character in host):
        raise DatabaseUrlError(
            "host", "the host has a character that host names cannot have; is one in the password not percent-encoded?"
        )
    return quote(host, safe=PRINTABLE), _port(port)


def _port(text: str) -> int:
    if not text:
        return DEFAULT_PORT
    # int() would take blanks, underscores and other scripts' digits.
    if text.strip(string.digits) or len(text.lstrip("0")) > 5 or not 0 < int(text) <= 65535:
        raise DatabaseUrlError(
            "port",
            "the port is not a number from 1 to 65535; "
            "if the password has a : / ? or #, percent-encode it (%3A %2F %3F %23)",
        )
    return int(text)


def _decoded(text: str) -> str:
    """User or password: percent-decoded, or as it stands (in the URL standard's spelling) when that is not UTF-8."""
    try:
        return unquote_to_bytes(text).decode()
    except UnicodeDecodeError:
        return quote(text, safe=_PLAIN_IN_USER)


def _first_segment(path: str) -> str:
    """The database's name: the first segment, after . and .. as the URL standard resolves them."""
    segments: list[str] = []
    *inner, last = quote(path, safe=_PLAIN_IN_PATH).split("/")
    for segment, is_last in [*((s, False) for s in inner), (last, True)]:
        plain = segment.lower().replace("%2e", ".")
        if plain == "..":
            del segments[-1:]
        elif plain != ".":
            segments.append(segment)
            continue
        if is_last:
            segments.append("")
    return segments[0]


def _read_parameter(name: str, value: str, values: dict[str, Any], ignored: list[tuple[str, str]]) -> None:
    attribute = PARAMETERS.get(name)
    if name == "host":
        if value:
            values["host"] = value
    elif attribute is None:
        ignored.append((name, value))
    elif name in _UNITS:
        values[attribute] = _number(name, value)
    elif name in _SWITCHES:
        if value not in {"true", "false"}:
            raise DatabaseUrlError(name, f"the parameter {name} takes true or false, in lower case, and nothing else")
        values[attribute] = value == "true"
    elif name in {"sslmode", "channel_binding"}:
        known = SslMode if name == "sslmode" else ChannelBinding
        if value in {item.value for item in known}:
            values[attribute] = known(value)
        else:
            ignored.append((name, value))
    elif name == "sslaccept":
        # Any value but the lax one verifies.
        values[attribute] = SslAccept.ANY if value == SslAccept.ANY.value else SslAccept.STRICT
    elif name in {"schema", "sslcert", "sslidentity"} and not value:
        raise DatabaseUrlError(name, f"the parameter {name} is empty; leave it out or give it a value")
    else:
        values[attribute] = value


def _number(name: str, value: str) -> int:
    digits = value.removeprefix("+")
    if not digits or digits.strip(string.digits) or len(digits.lstrip("0")) > 20 or int(digits) > _LARGEST_NUMBER:
        raise DatabaseUrlError(
            name, f"the parameter {name} is not a whole number of {_UNITS[name]}; write it as in {name}=10"
        )
    return int(digits)


def _refuse_nul(values: dict[str, Any]) -> None:
    for name, value in values.items():
        if isinstance(value, str) and "\0" in value:
            raise DatabaseUrlError(
                name, f"the {name.replace('_', ' ')} has a NUL byte (%00), which PostgreSQL cannot take"
            )


def _warnings(url: DatabaseUrl, *, fragment: bool, indented: bool) -> Iterable[str]:
    if indented:
        yield "blanks stand before the URL: Prisma itself refuses that"
    if fragment:
        yield "everything from the # on is ignored; if it belongs to a value, write it as %23"
    if not url.user:
        yield "the URL names no user, and no PG* variable is read for it, as in Prisma"
    if "%" in url.database:
        yield "the database's name has a %: Prisma does not decode it there, so this is the name to the letter"
    if url.socket_directory is None and "%" in url.host:
        yield "the host has a %: Prisma does not decode it there; for a unix socket write ?host=/directory"
    yield from _warnings_of_parameters(url)


def _warnings_of_parameters(url: DatabaseUrl) -> Iterable[str]:
    ignored = dict(url.ignored)
    if (mode := ignored.get("sslmode")) is not None:
        shown = mode if mode in {"allow", "verify-ca", "verify-full"} else "of another value"
        remedy = "; to verify the server write sslmode=require&sslaccept=strict" if mode.startswith("verify") else ""
        yield f"sslmode {shown} is unknown to Prisma, so it is {url.ssl_mode.value}{remedy}"
    if "channel_binding" in ignored:
        yield f"this channel_binding is unknown to Prisma, so it is {url.channel_binding.value}"
    for name in sorted(ignored.keys() & _FROM_LIBPQ):
        yield f"the parameter {name} is libpq's; Prisma drops it, and so does the bridge"
    if others := len(ignored.keys() - _FROM_LIBPQ - {"sslmode", "channel_binding"}):
        yield f"{others} parameter{'s' if others > 1 else ''} unknown to Prisma dropped"
    if url.connection_limit == 0:
        yield "connection_limit=0 is a pool without a limit: the server's max_connections is then the limit"
    if url.ssl_accept is SslAccept.ANY and url.ssl_certificate is not None:
        yield "sslcert has no effect without sslaccept=strict: the server's certificate is not verified"
