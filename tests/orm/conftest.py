"""Sessions on the example service's models, over asyncpg and over psycopg."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import Any

import pytest
import pytest_asyncio
import sqlalchemy as sa
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession, create_async_engine
from sqlalchemy.orm import Session
from sqlalchemy.pool import NullPool

from prismalchemy.connection import asyncpg_arguments, parse, psycopg_arguments


def async_engine(url: str, **settings: str) -> AsyncEngine:
    arguments = asyncpg_arguments(parse(url))
    connect: dict[str, Any] = dict(arguments.connect_args)
    connect["server_settings"] = {**connect.get("server_settings", {}), **settings}
    return create_async_engine(arguments.url, connect_args=connect, poolclass=NullPool)


def sync_engine(url: str) -> sa.Engine:
    arguments = psycopg_arguments(parse(url))
    return sa.create_engine(arguments.url, connect_args=arguments.connect_args, poolclass=NullPool)


@pytest_asyncio.fixture
async def session(fresh_database_url: str) -> AsyncIterator[AsyncSession]:
    engine = async_engine(fresh_database_url)
    async with AsyncSession(engine, expire_on_commit=False) as session:
        yield session
    await engine.dispose()


@pytest.fixture
def sync_session(fresh_database_url: str) -> Iterator[Session]:
    engine = sync_engine(fresh_database_url)
    with Session(engine) as session:
        yield session
    engine.dispose()
