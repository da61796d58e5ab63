"""`sslmode` x `sslaccept` x `sslcert` x `sslidentity`, against servers with certificates of all kinds."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path

import pytest
from sqlalchemy import text

from prismalchemy.connection import Database, LoginRefused, TlsFailed
from prismalchemy.connection.sync import SyncDatabase
from prismalchemy.errors import DatabaseUnavailable, DatabaseUrlError
from rig.guard import Guard

from .tls_servers import TlsFront, TlsPostgres, TlsServer, build_with_tls

Connect = Callable[[TlsServer, str], Awaitable[str]]


@pytest.fixture(scope="module")
async def tls_postgres(guard: Guard, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[TlsPostgres]:
    """PyPI's PostgreSQL is built without TLS, Debian's is not."""
    if (binaries := build_with_tls()) is None:
        pytest.skip("no PostgreSQL with TLS: install the package `postgresql` (the front with TLS is tested)")
    server = TlsPostgres(guard, tmp_path_factory.mktemp("tls"), binaries)
    yield server
    await server.close()


@pytest.fixture(params=["postgres", "front"])
def tls(request: pytest.FixtureRequest) -> TlsServer:
    server: TlsServer = request.getfixturevalue(f"tls_{request.param}")
    return server


ENCRYPTED = "SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()"


async def by_asyncpg(tls: TlsServer, url: str) -> str:
    database = Database(url, folder=tls.folder)
    try:
        await database.open()
        encrypted = tls.encrypted[-1] if isinstance(tls, TlsFront) else (await database.fetch(ENCRYPTED))[0][0]
    except DatabaseUnavailable as problem:
        return type(problem).__name__
    finally:
        await database.close()
    return "tls" if encrypted else "plain"


async def by_psycopg(tls: TlsServer, url: str) -> str:
    def connect() -> str:
        database = SyncDatabase(url, folder=tls.folder)
        try:
            database.open()
            with database.read_session() as session:
                encrypted = tls.encrypted[-1] if isinstance(tls, TlsFront) else session.scalar(text(ENCRYPTED))
        except DatabaseUnavailable as problem:
            return type(problem).__name__
        finally:
            database.close()
        return "tls" if encrypted else "plain"

    return await asyncio.to_thread(connect)


connect = pytest.mark.parametrize("connect", [by_asyncpg, by_psycopg])


def expected(server: str, mode: str, accept: str, authority: str) -> str:
    """Prisma's meaning of the three parameters."""
    if mode == "disable":
        return "plain"
    if accept == "strict":
        return "tls" if server == "good" and authority == "trusted.pem" else "TlsFailed"
    if server == "plain":
        return "TlsFailed" if mode == "require" else "plain"
    return "tls"


@connect
@pytest.mark.parametrize("kind", ["plain", "good", "expired", "elsewhere"])
async def test_every_combination(tls: TlsServer, kind: str, connect: Connect) -> None:
    await tls.show(kind)
    found, wanted = {}, {}
    for mode in ["", "disable", "require"]:
        for accept in ["", "strict"]:
            for authority in ["", "trusted.pem", "other.pem"]:
                given = {"sslmode": mode, "sslaccept": accept, "sslcert": authority, "connection_limit": "1"}
                url = tls.url(**{name: value for name, value in given.items() if value})
                found[mode, accept, authority] = await connect(tls, url)
                wanted[mode, accept, authority] = expected(kind, mode, accept, authority)
    assert found == wanted


@connect
@pytest.mark.parametrize(("password", "legacy"), [("", False), ("topsecret", False), ("topsecret", True)])
async def test_a_client_certificate(tls_postgres: TlsPostgres, connect: Connect, password: str, legacy: bool) -> None:
    tls = tls_postgres
    await tls.show("good")
    (tls.folder / "me.p12").write_bytes(tls.trusted.issue("certified").pkcs12(password, legacy=legacy))
    given = {"sslmode": "require", "sslidentity": "me.p12", **({"sslpassword": password} if password else {})}
    assert await connect(tls, tls.url("certified", **given)) == "tls"
    strict = {"sslaccept": "strict", "sslcert": "trusted.pem"}
    assert await connect(tls, tls.url("certified", **given, **strict)) == "tls"
    assert await connect(tls, tls.url("certified", **{**given, "sslmode": "prefer"})) == "tls"


@connect
async def test_a_client_certificate_is_shown_to_who_asks(tls_front: TlsFront, connect: Connect) -> None:
    (tls_front.folder / "me.p12").write_bytes(tls_front.trusted.issue("certified").pkcs12("topsecret"))
    await tls_front.show("good", ask=True)
    url = tls_front.url(sslmode="require", sslidentity="me.p12", sslpassword="topsecret")
    assert await connect(tls_front, url) == "tls"
    assert await connect(tls_front, tls_front.url(sslmode="require")) in {"TlsFailed", "ServerUnreachable"}


@connect
async def test_a_client_certificate_that_is_missing_or_not_accepted(
    tls_postgres: TlsPostgres, connect: Connect
) -> None:
    tls = tls_postgres
    await tls.show("good")
    assert await connect(tls, tls.url("certified", sslmode="require")) == "LoginRefused"
    (tls.folder / "other.p12").write_bytes(tls.other.issue("certified").pkcs12(""))
    found = await connect(tls, tls.url("certified", sslmode="require", sslidentity="other.p12"))
    assert found in {"TlsFailed", "ServerUnreachable", "LoginRefused"}
    (tls.folder / "someone.p12").write_bytes(tls.trusted.issue("someone").pkcs12(""))
    found = await connect(tls, tls.url("certified", sslmode="require", sslidentity="someone.p12"))
    assert found == "LoginRefused"


@connect
async def test_a_server_that_lets_in_only_who_encrypts(tls_postgres: TlsPostgres, connect: Connect) -> None:
    tls = tls_postgres
    await tls.show("good")
    assert await connect(tls, tls.url("encrypted:x")) == "tls"
    assert await connect(tls, tls.url("encrypted:x", sslmode="disable")) == "LoginRefused"


@pytest.mark.parametrize(
    ("given", "part"),
    [
        ({"sslidentity": "me.p12", "sslpassword": "wrong"}, "sslidentity"),
        ({"sslidentity": "me.p12"}, "sslidentity"),
        ({"sslidentity": "trusted.pem"}, "sslidentity"),
        ({"sslidentity": "missing.p12"}, "sslidentity"),
        ({"sslaccept": "strict", "sslcert": "missing.pem"}, "sslcert"),
        ({"sslaccept": "strict", "sslcert": "broken.pem"}, "sslcert"),
    ],
)
def test_files_that_cannot_be_used_are_named(tls: TlsServer, given: dict[str, str], part: str) -> None:
    (tls.folder / "me.p12").write_bytes(tls.trusted.issue("certified").pkcs12("topsecret"))
    with pytest.raises(DatabaseUrlError) as refused:
        Database(tls.url(**given), folder=tls.folder)
    assert refused.value.part == part
    assert "topsecret" not in str(refused.value)
    assert "wrong" not in str(refused.value)


async def test_errors_say_what_is_wrong_with_a_certificate(tls: TlsServer) -> None:
    messages = {}
    for kind in ["expired", "elsewhere", "good"]:
        await tls.show(kind)
        authority = "other.pem" if kind == "good" else "trusted.pem"
        database = Database(tls.url(sslmode="require", sslaccept="strict", sslcert=authority), folder=tls.folder)
        with pytest.raises(TlsFailed) as refused:
            await database.open()
        messages[kind] = str(refused.value)
        await database.close()
    assert "certificate has expired" in messages["expired"]
    assert "not valid for '127.0.0.1'" in messages["elsewhere"]
    assert "issuer certificate" in messages["good"] or "self-signed certificate" in messages["good"]


async def test_a_login_that_is_refused_says_nothing_of_the_password(tls_postgres: TlsPostgres) -> None:
    tls = tls_postgres
    await tls.show("good")
    database = Database(tls.url("encrypted:wrong-password"))
    with pytest.raises(LoginRefused) as refused:
        await database.open()
    assert "wrong-password" not in f"{refused.value!r} {refused.value.__cause__!r}"
    await database.close()


@connect
async def test_the_environment_changes_nothing(
    tls: TlsServer, connect: Connect, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """What libpq and asyncpg would read by themselves, Prisma does not: files in ~/.postgresql, PGSSL*."""
    await tls.show("good")
    home = tmp_path / ".postgresql"
    home.mkdir()
    someone = tls.trusted.issue("someone")
    (home / "root.crt").write_bytes((tls.folder / "other.pem").read_bytes())
    (home / "postgresql.crt").write_bytes(someone.certificate_pem)
    (home / "postgresql.key").write_bytes(someone.key_pem)
    (home / "postgresql.key").chmod(0o600)
    monkeypatch.setenv("HOME", str(tmp_path))
    modes = [{}, {"sslmode": "require"}, {"sslmode": "require", "sslaccept": "strict", "sslcert": "trusted.pem"}]
    for given in modes:
        assert await connect(tls, tls.url(**given)) == "tls"
    # Nobody is certified by the file at home.
    if isinstance(tls, TlsPostgres):
        assert await connect(tls, tls.url("someone", sslmode="require")) == "LoginRefused"
    for name, value in {
        "PGSSLMODE": "verify-full",
        "PGSSLROOTCERT": str(tls.folder / "other.pem"),
        "PGSSLCERT": "/missing.crt",
        "PGSSLKEY": "/missing.key",
        "PGSSLCRL": "/missing.crl",
        "PGSSLNEGOTIATION": "direct",
        "PGSSLMINPROTOCOLVERSION": "TLSv1.3",
        "PGCHANNELBINDING": "require",
    }.items():
        monkeypatch.setenv(name, value)
    for given in modes:
        assert await connect(tls, tls.url(**given)) == "tls"
    assert await connect(tls, tls.url(sslmode="disable")) == "plain"
