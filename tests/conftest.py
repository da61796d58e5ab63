"""The fixtures of every test: a real PostgreSQL, databases with the migrations applied, and the real Prisma."""

from __future__ import annotations

import importlib
import os
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from uuid import uuid4

import pytest

from rig import engine, prisma, workers
from rig import postgres as servers
from rig.guard import Guard
from rig.parity import Compared

pytest_plugins = ["rig.redaction"]
pytest.register_assert_rewrite("tests.calls.pages")

# Conftests and test files import the generated client, and pytest loads the conftests of folders that are named on the
# command line before anything else: so it has to be there from here on.
try:
    prisma.generate_client()
except RuntimeError as error:
    pytest.exit(str(error), returncode=pytest.ExitCode.USAGE_ERROR)

# PRISMA_LEAN=true scripts/test: the suite on a light client.
if os.environ.get("PRISMA_LEAN") == "true":
    importlib.import_module("prismalchemy.lean")

_EMBEDDED = "18"
_COMPARED = pytest.StashKey[Compared]()


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--postgres",
        default=None,
        metavar="16|18|container[:tag]",
        help="the PostgreSQL to test on: an embedded version, or a container through testcontainers; "
        f"default: the server of TEST_DATABASE_URL, embedded {_EMBEDDED} without it",
    )

    parser.addoption(
        "--update-docs", action="store_true", help="write the SQL that calls send into docs/calls and tests/calls/cases"
    )


def pytest_configure(config: pytest.Config) -> None:
    config.stash[_COMPARED] = Compared()
    if hasattr(config, "workerinput") and os.environ.get("TEST_DATABASE_URL"):
        raise pytest.UsageError("TEST_DATABASE_URL is one server, whose databases have fixed names: run it with -n 0")


def pytest_sessionfinish(session: pytest.Session) -> None:
    if (output := workers.output(session.config)) is not None:
        output["compared"] = session.config.stash[_COMPARED].calls


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: workers.Worker) -> None:
    node.config.stash[_COMPARED].add_all(workers.report_of(node).get("compared", {}))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    compared = config.stash[_COMPARED]
    terminalreporter.write_line(
        f"{len(compared)} calls compared with the real Prisma (engine {engine.VERSION}, {engine.engine_kind()})"
    )


@pytest.fixture(scope="session")
def compared(request: pytest.FixtureRequest) -> Compared:
    """Tell it each call that was compared with the real Prisma: `compared.add(text of the call)`."""
    return request.config.stash[_COMPARED]


@pytest.fixture(scope="session")
def guard() -> Iterator[Guard]:
    """Ends what this run has started, also when the run is killed."""
    guard = Guard()
    yield guard
    guard.close()


@pytest.fixture(scope="session")
def postgres(request: pytest.FixtureRequest, guard: Guard) -> Iterator[servers.Postgres]:
    """The server of the run. Its databases are ours; to stop or restart a server, start one with `rig.postgres`."""
    wanted: str | None = request.config.getoption("--postgres")
    existing = os.environ.get("TEST_DATABASE_URL")
    if wanted is None and existing:
        yield servers.existing(existing)
    elif wanted is not None and wanted.partition(":")[0] == "container":
        yield from _container(wanted.partition(":")[2] or _EMBEDDED)
    else:
        version = wanted or _EMBEDDED
        if version not in map(str, servers.versions()):
            raise pytest.UsageError(f"--postgres={version}: expected one of {servers.versions()} or container[:tag]")
        server = servers.start(guard, version=int(version))
        yield server
        server.stop()


@pytest.fixture(scope="session")
def template_database(postgres: servers.Postgres) -> Iterator[str]:
    """The name of a database with the migrations applied, to be copied, never connected to."""
    name = f"prismalchemy_template_{uuid4().hex[:8]}"
    prisma.migrate(postgres.create_database(name), "deploy")
    yield name
    postgres.drop_database(name)


@pytest.fixture(scope="session")
def database_url(postgres: servers.Postgres, template_database: str) -> Iterator[str]:
    """Prisma's URL of a database with the migrations applied, shared by the tests of the run."""
    name = f"prismalchemy_shared_{uuid4().hex[:8]}"
    yield postgres.create_database(name, template=template_database)
    postgres.drop_database(name)


_numbers = count(1)


@pytest.fixture
def fresh_database_url(postgres: servers.Postgres, template_database: str) -> Iterator[str]:
    """Prisma's URL of a database with the migrations applied and no rows, for one test alone."""
    name = f"prismalchemy_fresh_{os.getpid()}_{next(_numbers)}"
    yield postgres.create_database(name, template=template_database)
    postgres.drop_database(name)


@pytest.fixture(scope="session")
def prisma_client_package() -> Path:
    """The folder of the installed `prisma` package, generated from the example schema."""
    return prisma.generate_client()


@pytest.fixture(scope="session")
def prisma_engine(prisma_client_package: Path) -> Iterator[dict[str, str]]:
    """Lets `prisma.Prisma(datasource={'url': ...})` start the real 5.17 engine; the value is for other processes."""
    environment = engine.engine_environment()
    with pytest.MonkeyPatch.context() as patch:
        for name, value in environment.items():
            patch.setenv(name, value)
        yield environment


def _container(tag: str) -> Iterator[servers.Postgres]:
    from testcontainers.community.postgres import PostgresContainer

    with PostgresContainer(f"postgres:{tag}", driver=None) as container:
        yield servers.existing(container.get_connection_url())
