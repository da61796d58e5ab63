"""Whether a database can be reached, and why not, without SQLAlchemy."""

from __future__ import annotations

import socket
import subprocess
import sys

import pytest

from prismalchemy.connection import (
    ConnectTimeout,
    DatabaseMissing,
    LoginRefused,
    ServerUnreachable,
    TlsFailed,
    connect_directly,
    probe,
)
from prismalchemy.errors import DatabaseUnavailable, DatabaseUrlError
from rig.postgres import PASSWORD, Server, free_port

from .conftest import backends
from .tls_servers import TlsFront


async def test_a_database_that_can_be_reached(server: Server) -> None:
    before = backends(server)
    assert await probe(server.url()) is None
    connection = await connect_directly(server.url(), connect_timeout=2.0)
    assert await connection.fetchval("SELECT 42") == 42
    await connection.close()
    assert backends(server) == before


async def test_why_not(server: Server) -> None:
    cases = {
        server.url().replace(PASSWORD, "another-secret"): LoginRefused,
        server.url("nowhere"): DatabaseMissing,
        server.url().replace(str(server.port), str(free_port())): ServerUnreachable,
        server.url(sslmode="require"): TlsFailed,
        "postgresql://u:another-secret@no.such.host.invalid/d": ServerUnreachable,
    }
    for url, kind in cases.items():
        problem = await probe(url)
        assert type(problem) is kind
        assert "secret" not in str(problem)
        assert problem.__cause__ is not None
        with pytest.raises(DatabaseUnavailable) as raised:
            await connect_directly(url)
        assert str(raised.value) == str(problem)


async def test_time_and_the_url() -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        url = f"postgresql://u:p@127.0.0.1:{silent.getsockname()[1]}/d"
        assert type(await probe(url, connect_timeout=0.1)) is ConnectTimeout
        assert type(await probe(f"{url}?connect_timeout=1", connect_timeout=60)) is ConnectTimeout
    with pytest.raises(DatabaseUrlError):
        await probe("mysql://h/d")


async def test_with_tls(tls_front: TlsFront) -> None:
    await tls_front.show("good")
    strict = {"sslmode": "require", "sslaccept": "strict"}
    assert await probe(tls_front.url(**strict, sslcert="trusted.pem"), folder=tls_front.folder) is None
    problem = await probe(tls_front.url(**strict, sslcert="other.pem"), folder=tls_front.folder)
    assert type(problem) is TlsFailed


def test_sqlalchemy_takes_no_part() -> None:
    check = "import sys; from prismalchemy.connection import parse, probe; sys.exit('sqlalchemy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", check], check=False).returncode == 0
