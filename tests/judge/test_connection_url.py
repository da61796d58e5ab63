"""What the engine takes from the connection URL, and where it finds the URL."""

from __future__ import annotations

import asyncio
import os
from typing import Any

import pytest
from prisma import Prisma


async def _busy_connections(url: str, queries: int, name: str) -> int:
    """How many connections the engine has opened after `queries` calls at once that each take a while."""
    async with Prisma(datasource={"url": url}) as client:
        await asyncio.gather(*(client.query_raw("SELECT 1 AS one FROM pg_sleep(0.1)") for _ in range(queries)))
        found = await client.query_first(
            "SELECT count(*) AS open FROM pg_stat_activity WHERE application_name = $1", name
        )
        assert found is not None
        return int(found["open"])


@pytest.mark.parametrize("limit", [1, 3])
async def test_connection_limit(database_url: str, prisma_engine: dict[str, str], limit: int) -> None:
    name = f"limited to {limit}"
    url = f"{database_url}?connection_limit={limit}&application_name={name.replace(' ', '%20')}"
    assert await _busy_connections(url, limit + 2, name) == limit


async def test_the_default_limit_is_twice_the_processors_and_one(
    database_url: str, prisma_engine: dict[str, str]
) -> None:
    expected = 2 * (os.cpu_count() or 1) + 1
    url = f"{database_url}?application_name=default&pool_timeout=60"
    assert await _busy_connections(url, expected + 2, "default") == expected


async def test_the_schemas_own_variable_names_the_database(
    wide: Any, wide_database_url: str, database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Of the two, the wide schema's is WIDE_DATABASE_URL.
    monkeypatch.setenv("DATABASE_URL", database_url)
    name = wide_database_url.rpartition("/")[2]
    assert await wide.query_first("SELECT current_database()") == {"current_database": name}


async def test_the_datasource_of_the_client_wins(
    database_url: str, fresh_database_url: str, prisma_engine: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DATABASE_URL", database_url)
    async with Prisma(datasource={"url": fresh_database_url}) as client:
        name = fresh_database_url.rpartition("/")[2]
        assert await client.query_first("SELECT current_database()") == {"current_database": name}


async def test_schema_is_where_the_tables_are(fresh_database_url: str, prisma_engine: dict[str, str]) -> None:
    name, quoted = "other schema", '"other schema"'
    async with Prisma(datasource={"url": fresh_database_url}) as client:
        await client.execute_raw(f"CREATE SCHEMA {quoted}")
        await client.execute_raw(f"CREATE TABLE {quoted}.store_tags (LIKE store_tags INCLUDING ALL)")
        await client.storetag.create(data={"name": "public"})
    async with Prisma(datasource={"url": f"{fresh_database_url}?schema=other%20schema"}) as client:
        assert await client.query_first("SELECT current_schema()") == {"current_schema": name}
        assert await client.storetag.count() == 0
        assert await client.query_raw("SELECT name FROM store_tags") == []


async def test_a_unix_socket(postgres: Any, database_url: str, prisma_engine: dict[str, str]) -> None:
    if not hasattr(postgres, "folder"):
        pytest.skip("the server is not ours, so its socket is not here")
    async with Prisma(datasource={"url": f"{database_url}?host={postgres.folder}"}) as client:
        assert await client.query_first("SELECT inet_client_addr() IS NULL AS local") == {"local": True}
