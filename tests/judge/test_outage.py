"""The database goes and comes back while the engine runs."""

from __future__ import annotations

import pytest
from prisma import Prisma, errors

from rig import postgres as servers
from rig.guard import Guard


async def test_the_engine_survives_its_database(guard: Guard, prisma_engine: dict[str, str]) -> None:
    server = servers.start(guard)
    try:
        async with Prisma(datasource={"url": server.url()}) as client:
            manager = client.tx()
            transaction = await manager.start()
            assert await transaction.query_first("SELECT 1 AS one") == {"one": 1}
            server.stop()
            with pytest.raises(errors.DataError) as cut:
                await transaction.query_first("SELECT 1 AS one")
            with pytest.raises(errors.DataError) as refused:
                await client.query_first("SELECT 1 AS one")
            server.restart()
            assert await client.query_first("SELECT 1 AS one") == {"one": 1}
    finally:
        server.stop()
    assert (cut.value.code, refused.value.code) == ("P1017", "P1001")
    assert f"127.0.0.1:{server.port}" in str(refused.value)
    assert server.password not in str(refused.value)
