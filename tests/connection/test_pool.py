"""The pool under load: waiting in order, a clear end of waiting, surplus closed, nothing lost by cancellation."""

from __future__ import annotations

import asyncio

import pytest
from sqlalchemy import text

from prismalchemy.connection import (
    Database,
    DefaultLimits,
    PoolExhausted,
    ServerUnreachable,
)
from rig.postgres import Server

from .proxy import Proxy


async def test_exhaustion_is_an_error_with_numbers(server: Server) -> None:
    database = Database(server.url(), limits=DefaultLimits(pool_size=1, max_overflow=1, pool_timeout=0.05))
    async with database.driver(), database.driver():
        waiting = [asyncio.create_task(database.fetch("SELECT 1")) for _ in range(3)]
        results = await asyncio.gather(*waiting, return_exceptions=True)
        assert all(isinstance(result, PoolExhausted) for result in results)
        with pytest.raises(PoolExhausted, match=r"within 0\.05 s: 2 of 2 are in use and 0 other callers wait") as full:
            async with database.session() as session:
                await session.execute(text("SELECT 1"))
    assert (full.value.in_use, full.value.limit, full.value.timeout) == (2, 2, 0.05)
    assert await database.fetch("SELECT 1") == [(1,)]
    await database.close()


async def test_those_who_wait_are_served_in_their_order(server: Server) -> None:
    database = Database(server.url(connection_limit="1"))
    served: list[int] = []

    async def call(number: int) -> None:
        if number % 2:
            await database.fetch("SELECT 1")
        else:
            async with database.session() as session:
                await session.execute(text("SELECT 1"))
        served.append(number)

    async with database.driver():
        waiting = []
        for number in range(8):
            waiting.append(asyncio.create_task(call(number)))
            await asyncio.sleep(0)
        waiting[3].cancel()
    await asyncio.gather(*waiting, return_exceptions=True)
    assert served == [0, 1, 2, 4, 5, 6, 7]
    assert database.pool.checkedout() == 0
    await database.close()


async def test_a_place_is_used_by_who_waits_when_connecting_fails(server: Server, proxy: Proxy) -> None:
    url = server.url(connection_limit="1", sslmode="disable").replace(str(server.port), str(proxy.port))
    database = Database(url)
    proxy.refuse = True
    results = await asyncio.gather(*(database.fetch("SELECT 1") for _ in range(3)), return_exceptions=True)
    assert [type(result) for result in results] == [ServerUnreachable] * 3
    proxy.refuse = False
    assert await database.fetch("SELECT 1") == [(1,)]
    await database.close()


async def test_surplus_connections_are_closed_when_not_needed(server: Server) -> None:
    database = Database(server.url(), limits=DefaultLimits(pool_size=1, max_overflow=3))
    database.pool._care = type(database.pool._care)(surplus_after=0.1)
    await asyncio.gather(*(database.fetch("SELECT pg_sleep(0.01)") for _ in range(8)))
    assert database.pool.checkedin() == 4
    async with asyncio.timeout(10):
        while database.pool.checkedin() > 1:  # noqa: ASYNC110  # a timer of the pool's does it
            await asyncio.sleep(0.02)
    await database.pool.settled()
    assert await database.fetch("SELECT 1") == [(1,)]
    assert (database.pool.checkedin(), database.pool.overflow()) == (1, 0)
    await database.close()


@pytest.mark.parametrize("way", ["fetch", "session", "read_session", "driver", "transaction"])
async def test_cancelled_at_any_moment_nothing_is_lost(server: Server, way: str) -> None:
    server.psql("DROP TABLE IF EXISTS item; CREATE TABLE item (id serial PRIMARY KEY, name text NOT NULL)")
    database = Database(server.url(connection_limit="2"))

    async def call() -> None:
        if way == "fetch":
            await database.fetch("SELECT pg_sleep(0.002)")
        elif way in {"session", "read_session"}:
            async with getattr(database, way)() as session:
                await session.execute(text("SELECT pg_sleep(0.002)"))
        else:
            async with getattr(database, way)() as connection:
                await connection.fetch("SELECT pg_sleep(0.002)")

    for round_ in range(40):
        tasks = [asyncio.create_task(call()) for _ in range(6)]
        await asyncio.sleep(0.0004 * round_)
        for task in tasks:
            task.cancel()
        for result in await asyncio.gather(*tasks, return_exceptions=True):
            assert result is None or isinstance(result, asyncio.CancelledError)
    await database.pool.settled()
    assert database.pool.checkedout() == 0
    assert len(await asyncio.gather(*(database.fetch("SELECT 1") for _ in range(4)))) == 4
    open_transactions = "SELECT count(*) FROM pg_stat_activity WHERE state LIKE 'idle in transaction%'"
    assert server.psql(open_transactions) == "0"
    await database.close()
