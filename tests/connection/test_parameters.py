"""What each parameter of the URL becomes for asyncpg and for psycopg."""

from __future__ import annotations

import ssl
from collections.abc import Callable
from typing import Any

import pytest
from sqlalchemy.pool import NullPool

from prismalchemy.connection.parameters import (
    DEFAULT_LIMITS,
    DefaultLimits,
    EngineArguments,
    asyncpg_arguments,
    psycopg_arguments,
)
from prismalchemy.connection.parsing import parse
from prismalchemy.errors import DatabaseUrlError

BASE = "postgresql://u:p@h:5433/d"
Maker = Callable[..., EngineArguments]
both = pytest.mark.parametrize("arguments", [asyncpg_arguments, psycopg_arguments])


def asyncpg_of(query: str, base: str = BASE, limits: DefaultLimits = DEFAULT_LIMITS) -> EngineArguments:
    return asyncpg_arguments(parse(f"{base}?{query}"), limits)


def psycopg_of(query: str, base: str = BASE, limits: DefaultLimits = DEFAULT_LIMITS) -> EngineArguments:
    return psycopg_arguments(parse(f"{base}?{query}"), limits)


def test_the_urls_name_their_drivers_and_hide_the_password() -> None:
    assert str(asyncpg_of("schema=x").url) == "postgresql+asyncpg://u:***@h:5433/d"
    assert str(psycopg_of("schema=x").url) == "postgresql+psycopg://u:***@h:5433/d"


@both
def test_nothing_of_the_arguments_shows_a_password(arguments: Maker) -> None:
    made = arguments(parse("postgresql://u:topsecret@h/d?sslpassword=topsecret"))
    assert "topsecret" not in repr(made)
    assert made.connect_args["password"] == "topsecret"


@both
@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("", {"pool_size": 10, "max_overflow": 5, "pool_timeout": 30.0, "pool_recycle": -1, "pool_use_lifo": True}),
        ("connection_limit=3", {"pool_size": 3, "max_overflow": 0}),
        ("connection_limit=0", {"pool_size": 0, "max_overflow": 0}),
        ("pool_timeout=7", {"pool_timeout": 7.0}),
        ("pool_timeout=0", {"pool_timeout": None}),
        ("max_connection_lifetime=60", {"pool_recycle": 60}),
        ("max_connection_lifetime=0", {"pool_recycle": -1}),
    ],
)
def test_pool(arguments: Maker, query: str, expected: dict[str, Any]) -> None:
    pool = arguments(parse(f"{BASE}?{query}")).pool
    assert {name: pool[name] for name in expected} == expected


@both
def test_single_use_connections_are_not_pooled(arguments: Maker) -> None:
    assert arguments(parse(f"{BASE}?single_use_connections=true")).pool == {"poolclass": NullPool}


@both
def test_the_settings_count_where_the_url_says_nothing(arguments: Maker) -> None:
    limits = DefaultLimits(pool_size=2, max_overflow=1, pool_timeout=0.5, connect_timeout=2)
    pool = arguments(parse(BASE), limits).pool
    assert (pool["pool_size"], pool["max_overflow"], pool["pool_timeout"]) == (2, 1, 0.5)
    pool = arguments(parse(f"{BASE}?connection_limit=9&pool_timeout=8"), limits).pool
    assert (pool["pool_size"], pool["max_overflow"], pool["pool_timeout"]) == (9, 0, 8.0)


@both
@pytest.mark.parametrize(("query", "lifetime"), [("", 300.0), ("max_idle_connection_lifetime=9", 9.0)])
def test_idle_lifetime(arguments: Maker, query: str, lifetime: float) -> None:
    assert arguments(parse(f"{BASE}?{query}")).idle_lifetime == lifetime
    assert arguments(parse(f"{BASE}?max_idle_connection_lifetime=0")).idle_lifetime is None


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("", {"timeout": 5.0, "command_timeout": None, "server_settings": {}}),
        ("connect_timeout=9", {"timeout": 9.0}),
        ("connect_timeout=0", {"timeout": None}),
        ("socket_timeout=4", {"command_timeout": 4.0}),
        ("", {"statement_cache_size": 100, "prepared_statement_cache_size": 100}),
        ("statement_cache_size=7", {"statement_cache_size": 7, "prepared_statement_cache_size": 7}),
        ("statement_cache_size=0", {"statement_cache_size": 0, "prepared_statement_cache_size": 0}),
        ("pgbouncer=true", {"statement_cache_size": 0, "prepared_statement_cache_size": 0, "server_settings": {}}),
        ("pgbouncer=true&statement_cache_size=7", {"statement_cache_size": 0, "prepared_statement_cache_size": 0}),
        ("schema=My+Schema", {"server_settings": {"search_path": '"My Schema"'}}),
        ("schema=a%22b", {"server_settings": {"search_path": '"a""b"'}}),
        ("schema=x&pgbouncer=true", {"server_settings": {}}),
        ("application_name=a+b", {"server_settings": {"application_name": "a b"}}),
        ("application_name=a&pgbouncer=true", {"server_settings": {"application_name": "a"}}),
        ("options=-c+jit%3Doff", {"server_settings": {"options": "-c jit=off"}}),
        ("options=-c+jit%3Doff&pgbouncer=true", {"server_settings": {}}),
        ("host=/tmp", {"host": "/tmp", "ssl": False}),
        ("host=/tmp&sslmode=require&sslaccept=strict", {"host": "/tmp", "ssl": False}),
        ("sslmode=disable", {"ssl": False}),
        ("channel_binding=disable", {}),
    ],
)
def test_asyncpg(query: str, expected: dict[str, Any]) -> None:
    connect = asyncpg_of(query).connect_args
    assert {name: connect[name] for name in expected} == expected


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("", {"connect_timeout": 5, "options": "", "application_name": "", "channel_binding": "prefer"}),
        ("connect_timeout=9", {"connect_timeout": 9}),
        ("connect_timeout=0", {"connect_timeout": 0}),
        ("socket_timeout=4", {"options": "-c statement_timeout=4000"}),
        ("statement_cache_size=0", {"prepare_threshold": None}),
        ("pgbouncer=true&schema=x", {"prepare_threshold": None, "options": ""}),
        ("schema=My+Schema", {"options": '-c search_path="My\\ Schema"'}),
        ("schema=x&options=-c+jit%3Doff", {"options": '-c jit=off -c search_path="x"'}),
        ("application_name=a+b", {"application_name": "a b"}),
        ("host=/tmp", {"host": "/tmp", "sslmode": "disable"}),
        ("sslmode=disable", {"sslmode": "disable"}),
        ("", {"sslmode": "prefer"}),
        ("sslmode=require", {"sslmode": "require"}),
        ("sslmode=require&sslaccept=strict", {"sslmode": "verify-full", "sslrootcert": "system"}),
        ("channel_binding=require", {"channel_binding": "require"}),
    ],
)
def test_psycopg(query: str, expected: dict[str, Any]) -> None:
    connect = psycopg_of(query).connect_args
    assert {name: connect[name] for name in expected} == expected


def test_psycopg_prepares_statements_unless_told_not_to() -> None:
    assert "prepare_threshold" not in psycopg_of("").connect_args


@pytest.mark.parametrize(
    ("query", "verify", "hostname", "falls_back"),
    [
        ("", ssl.CERT_NONE, False, True),
        ("sslmode=verify-full", ssl.CERT_NONE, False, True),
        ("sslmode=require", ssl.CERT_NONE, False, False),
        ("sslmode=require&sslaccept=strict", ssl.CERT_REQUIRED, True, False),
        ("sslaccept=strict", ssl.CERT_REQUIRED, True, False),
    ],
)
def test_asyncpg_tls(query: str, verify: ssl.VerifyMode, hostname: bool, falls_back: bool) -> None:
    connect = asyncpg_of(query).connect_args
    assert connect["ssl"].verify_mode is verify
    assert connect["ssl"].check_hostname is hostname
    assert ("async_creator_fn" in connect) is falls_back


@both
@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("postgresql://h/d", "user"),
        (f"{BASE}?socket_timeout=0", "socket_timeout"),
        ("postgresql://u:p@h1,h2/d", "host"),
        (f"{BASE}?sslaccept=strict&sslcert=missing.pem", "sslcert"),
        (f"{BASE}?sslidentity=missing.p12", "sslidentity"),
        (f"{BASE}?sslidentity={__file__}", "sslidentity"),
    ],
)
def test_refused(arguments: Maker, text: str, part: str) -> None:
    with pytest.raises(DatabaseUrlError) as refused:
        arguments(parse(text))
    assert refused.value.part == part


def test_asyncpg_cannot_require_channel_binding() -> None:
    with pytest.raises(DatabaseUrlError, match="not possible with asyncpg"):
        asyncpg_of("channel_binding=require")


@both
@pytest.mark.parametrize(
    ("query", "warning"),
    [
        ("sslaccept=strict", "so TLS is required"),
        ("sslmode=disable&sslaccept=strict", "no effect with sslmode=disable"),
        ("host=/tmp&sslaccept=strict", "no effect on a unix socket"),
        ("schema=x&pgbouncer=true", "raw SQL has to name the schema"),
        ("schema=$user", "raw SQL has to name the schema"),
        ("options=x&pgbouncer=true", "options is not sent"),
        ("sslmode=verify-full", "unknown to Prisma"),
    ],
)
def test_warnings(arguments: Maker, query: str, warning: str) -> None:
    found = arguments(parse(f"{BASE}?{query}")).warnings
    assert len(found) == 1
    assert warning in found[0]


@both
def test_statement_timeout_of_the_settings(arguments: Maker) -> None:
    limits = DefaultLimits(statement_timeout=1.5)
    connect = arguments(parse(BASE), limits).connect_args
    assert "1500" in str(connect.get("server_settings", connect.get("options")))
    behind = arguments(parse(f"{BASE}?pgbouncer=true"), limits)
    assert "1500" not in str(behind.connect_args)
    assert behind.warnings[0].startswith("the statement timeout is not sent")
    own = arguments(parse(f"{BASE}?options=-c+statement_timeout%3D9s"), limits)
    assert "1500" not in str(own.connect_args)


@both
def test_an_empty_database_name_is_the_users(arguments: Maker) -> None:
    connect = arguments(parse("postgresql://u:p@h/")).connect_args
    assert connect.get("database", connect.get("dbname")) == "u"


@both
def test_an_empty_password_is_given_as_such(arguments: Maker) -> None:
    assert arguments(parse("postgresql://u@h/d")).connect_args["password"] == ""
