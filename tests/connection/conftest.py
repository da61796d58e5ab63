"""A server and a database of their own: these tests cut connections and change settings."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator

import pytest

from prismalchemy.connection import Database
from rig import postgres
from rig.guard import Guard

from .proxy import Proxy
from .tls_servers import TlsFront


@pytest.fixture(scope="session")
def server(guard: Guard, request: pytest.FixtureRequest) -> Iterator[postgres.Server]:
    """A server that the tests of connections may disturb: an embedded one, of the version that the run asks for."""
    wanted = str(request.config.getoption("--postgres"))
    version = int(wanted) if wanted.isdigit() else max(postgres.versions())
    server = postgres.start(guard, version=version)
    yield server
    server.stop()


@pytest.fixture
async def proxy(server: postgres.Server) -> AsyncIterator[Proxy]:
    """A way to the server that can be cut, and one small table, empty."""
    server.psql("DROP TABLE IF EXISTS item; CREATE TABLE item (id int PRIMARY KEY, name text NOT NULL)")
    async with Proxy(server.port) as proxy:
        yield proxy


@pytest.fixture
async def database(server: postgres.Server) -> AsyncIterator[Database]:
    """An open database with one small table, empty."""
    server.psql("DROP TABLE IF EXISTS item; CREATE TABLE item (id int PRIMARY KEY, name text NOT NULL)")
    database = Database(server.url())
    yield database
    await database.close()


@pytest.fixture(scope="module")
async def tls_front(guard: Guard, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[TlsFront]:
    """A server behind a front with TLS, which runs in the tests' event loop."""
    server = TlsFront(guard, tmp_path_factory.mktemp("tls"))
    await server.open()
    yield server
    await server.close()


def backends(server: postgres.Server) -> int:
    """How many clients are connected, apart from the one that asks."""
    count = "SELECT count(*) FROM pg_stat_activity WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()"
    return int(server.psql(count))
