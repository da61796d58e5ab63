"""The example service on seeded databases, with the flag off and on.

Nothing here imports the generated client before a test needs it: pytest reads this file before it is generated.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from itertools import count
from typing import TYPE_CHECKING
from uuid import uuid4

import httpx
import pytest
from fastapi import FastAPI
from pydantic import SecretStr
from starlette.routing import compile_path

from prismalchemy.settings import Settings, load_settings
from rig.postgres import Postgres
from service.seed import Size, Tables, load, make_tables
from service.settings import DatabaseManagerSettings

if TYPE_CHECKING:
    from service.database_manager.client import DatabaseManagerClient

TOKEN = "a-token-for-tests"
MODELS = "service.models"

SIDES = ["off", "on"]
LANES = [*SIDES, "alone"]
"""Where the service runs in the tests' own process: on Prisma, on the bridge beside Prisma's engine, on the bridge alone."""

_numbers = count(1)


@pytest.fixture(scope="session")
def rows() -> Tables:
    """What the seeded databases hold."""
    return make_tables(Size.small())


@pytest.fixture(scope="session")
async def seeded_template(postgres: Postgres, template_database: str, rows: Tables) -> AsyncIterator[str]:
    """The name of a database with rows, to be copied, never connected to."""
    name = f"prismalchemy_seeded_{uuid4().hex[:8]}"
    await load(postgres.create_database(name, template=template_database), rows)
    yield name
    postgres.drop_database(name)


@pytest.fixture(scope="session")
def make_seeded(postgres: Postgres, seeded_template: str) -> Iterator[MakeSeeded]:
    """Makes databases with rows and gives their URLs; they are gone in the end."""
    maker = MakeSeeded(postgres, seeded_template)
    yield maker
    maker.drop_all()


class MakeSeeded:
    """Copies the seeded database."""

    def __init__(self, postgres: Postgres, template: str) -> None:
        self._postgres = postgres
        self._template = template
        self._made: list[str] = []

    def __call__(self) -> str:
        name = f"{self._template}_{next(_numbers)}"
        self._made.append(name)
        return self._postgres.create_database(name, template=self._template)

    def drop_all(self) -> None:
        for name in self._made:
            self._postgres.drop_database(name)


def bridge_settings(url: str) -> Settings:
    """The bridge's settings for a database; the rest comes from the environment."""
    return load_settings(DATABASE_URL=SecretStr(url))


def manager_settings() -> DatabaseManagerSettings:
    """The DatabaseManager's settings with the tests' token."""
    return DatabaseManagerSettings(SERVICE_TOKEN=SecretStr(TOKEN))


class DeclaredErrors(httpx.ASGITransport):
    """The way to an application, which sees that each error is one that the pages declare."""

    def __init__(self, app: FastAPI) -> None:
        super().__init__(app)
        self._paths = [(compile_path(path)[0], found) for path, found in app.openapi()["paths"].items()]

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        answer = await super().handle_async_request(request)
        if answer.status_code >= 400:
            for pattern, operations in self._paths:
                operation = operations.get(request.method.lower())
                if operation is not None and pattern.match(request.url.path):
                    assert str(answer.status_code) in operation["responses"], (request.method, request.url.path)
        return answer


@asynccontextmanager
async def running(app: FastAPI, side: str) -> AsyncIterator[httpx.ASGITransport]:
    """An application, started with the flag off or on, or without Prisma's engine."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("ENABLE_SQLALCHEMY", "false" if side == "off" else "true")
        patch.setenv("PRISMA_ENGINE", "false" if side == "alone" else "true")
        patch.setenv("SQLALCHEMY_MODELS", MODELS)
        async with app.router.lifespan_context(app):
            yield DeclaredErrors(app)


@asynccontextmanager
async def rest_on(url: str, side: str) -> AsyncIterator[httpx.AsyncClient]:
    """A client of a REST API that runs in this process."""
    from service.rest.app import create_app

    async with (
        running(create_app(bridge_settings(url)), side) as transport,
        httpx.AsyncClient(transport=transport, base_url="http://rest") as client,
    ):
        yield client


@asynccontextmanager
async def manager_on(url: str, side: str) -> AsyncIterator[httpx.ASGITransport]:
    """The way to a DatabaseManager that runs in this process."""
    from service.database_manager.app import create_app

    async with running(create_app(bridge_settings(url), manager_settings()), side) as transport:
        yield transport


@pytest.fixture(scope="session", params=LANES)
async def rest(
    request: pytest.FixtureRequest, make_seeded: MakeSeeded, prisma_engine: dict[str, str]
) -> AsyncIterator[httpx.AsyncClient]:
    """The REST API on a seeded database of its own, in each of the lanes."""
    async with rest_on(make_seeded(), request.param) as client:
        yield client


@pytest.fixture(scope="session", params=LANES)
async def manager_transport(
    request: pytest.FixtureRequest, make_seeded: MakeSeeded, prisma_engine: dict[str, str]
) -> AsyncIterator[httpx.ASGITransport]:
    """The DatabaseManager on a seeded database of its own, in each of the lanes."""
    async with manager_on(make_seeded(), request.param) as transport:
        yield transport


@pytest.fixture
async def manager(manager_transport: httpx.ASGITransport) -> AsyncIterator[DatabaseManagerClient]:
    """The typed client of the DatabaseManager."""
    from service.database_manager.client import DatabaseManagerClient

    async with DatabaseManagerClient("http://manager", TOKEN, transport=manager_transport) as client:
        yield client
