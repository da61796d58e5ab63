"""Tables without a schema of their own are in that of the URL, whatever search_path says."""

from __future__ import annotations

from collections.abc import AsyncIterator

import asyncpg
import pytest
from sqlalchemy import Column, Integer, MetaData, Table, select

from prismalchemy.connection import Database
from prismalchemy.connection.sync import SyncDatabase
from rig.postgres import Postgres

THING = Table("thing", MetaData(), Column("n", Integer, primary_key=True))

PLACES = [("", 1), ("?schema=other", 2), ("?schema=Odd%20%22one", 3)]


@pytest.fixture(scope="module")
async def url(postgres: Postgres) -> AsyncIterator[str]:
    """A database in which a table of one name is in three schemas, and search_path leads to none of them."""
    name = "prismalchemy_schemas"
    made = postgres.create_database(name)
    connection = await asyncpg.connect(made)
    await connection.execute(f'ALTER DATABASE {name} SET search_path = "nowhere"')
    for schema, number in (("public", 1), ("other", 2), ('"Odd ""one"', 3)):
        await connection.execute(f"CREATE SCHEMA IF NOT EXISTS {schema}")
        await connection.execute(f"CREATE TABLE {schema}.thing (n int PRIMARY KEY)")
        await connection.execute(f"INSERT INTO {schema}.thing VALUES ({number})")
    await connection.close()
    yield made
    postgres.drop_database(name)


@pytest.mark.parametrize(("parameters", "number"), PLACES)
async def test_sessions(url: str, parameters: str, number: int) -> None:
    database = Database(url + parameters)
    async with database.session() as session:
        assert await session.scalar(select(THING.c.n)) == number
    async with database.read_session() as session:
        assert await session.scalar(select(THING.c.n)) == number
    async with database.read_session(snapshot=True) as session:
        assert await session.scalar(select(THING.c.n)) == number
    await database.close()


@pytest.mark.parametrize(("parameters", "number"), PLACES)
def test_synchronous_sessions(url: str, parameters: str, number: int) -> None:
    database = SyncDatabase(url + parameters)
    with database.session() as session:
        assert session.scalar(select(THING.c.n)) == number
    with database.read_session() as session:
        assert session.scalar(select(THING.c.n)) == number
    database.close()
