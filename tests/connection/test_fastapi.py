"""The sessions as FastAPI dependencies."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import TYPE_CHECKING

import pytest
from fastapi import FastAPI
from httpx import ASGITransport, AsyncClient
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from prismalchemy.connection import Database
from prismalchemy.integrations.fastapi import database_lifespan, session_dependencies
from rig.postgres import Server

if TYPE_CHECKING:
    from sqlalchemy.ext.asyncio import AsyncSession as Reading
    from sqlalchemy.ext.asyncio import AsyncSession as Writing


@pytest.fixture
async def client(database: Database) -> AsyncIterator[AsyncClient]:
    global Writing, Reading  # FastAPI resolves the annotations in the module
    Writing, Reading = session_dependencies(lambda: database)
    app = FastAPI(lifespan=database_lifespan(database))

    @app.post("/items/{number}")
    async def add(number: int, session: Writing) -> str:
        await session.execute(text("INSERT INTO item VALUES (:id, 'a')"), {"id": number})
        if number < 0:
            raise ZeroDivisionError
        return "added"

    @app.get("/items")
    async def count(session: Reading) -> int:
        return int(await session.scalar(text("SELECT count(*) FROM item")) or 0)

    @app.post("/wrong")
    async def wrong(session: Reading) -> None:
        await session.execute(text("INSERT INTO item VALUES (99, 'a')"))

    @app.post("/late")
    async def late(session: Writing) -> str:
        await session.execute(text("INSERT INTO child VALUES (1)"))
        return "added"

    async with (
        app.router.lifespan_context(app),
        AsyncClient(transport=ASGITransport(app), base_url="http://s") as client,
    ):
        yield client


async def test_writing_commits_and_rolls_back(client: AsyncClient, database: Database) -> None:
    assert (await client.post("/items/1")).json() == "added"
    with pytest.raises(ZeroDivisionError):
        await client.post("/items/-1")
    assert (await client.get("/items")).json() == 1
    assert database.pool.checkedout() == 0


async def test_reading_is_refused_writes(client: AsyncClient) -> None:
    with pytest.raises(DBAPIError, match="read-only transaction"):
        await client.post("/wrong")


async def test_no_success_is_answered_when_the_commit_fails(client: AsyncClient, server: Server) -> None:
    server.psql(
        "DROP TABLE IF EXISTS child; CREATE TABLE child (item int REFERENCES item DEFERRABLE INITIALLY DEFERRED)"
    )
    with pytest.raises(DBAPIError, match="violates foreign key"):
        await client.post("/late")
    server.psql("DROP TABLE child")
