"""Interactive transactions: isolation from other clients, and what goes wrong with them as HTTP statuses."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
import pytest_asyncio
from prisma import Prisma, errors
from prisma.engine.errors import EngineRequestError, UnprocessableEntityError

LONG = timedelta(seconds=60)
SHORT = timedelta(milliseconds=100)


@pytest_asyncio.fixture
async def one_connection(engine_database_url: str, prisma_engine: dict[str, str]) -> AsyncIterator[Prisma]:
    async with Prisma(datasource={"url": f"{engine_database_url}?connection_limit=1&pool_timeout=1"}) as client:
        yield client


async def test_what_it_writes_is_seen_by_others_after_the_commit(db: Prisma) -> None:
    async with db.tx() as transaction:
        await transaction.storetag.create(data={"name": "a"})
        assert await transaction.storetag.count() == 1
        assert await db.storetag.count() == 0
    assert await db.storetag.count() == 1


async def test_an_exception_takes_it_back(db: Prisma) -> None:
    async def fail() -> None:
        async with db.tx() as transaction:
            await transaction.storetag.create(data={"name": "a"})
            raise LookupError("on purpose")

    with pytest.raises(LookupError, match="on purpose"):
        await fail()
    assert await db.storetag.count() == 0


@pytest.mark.parametrize("identity", ["short", "cm3q5ab6k0000v8vz0z0z0z0z"])
async def test_an_unknown_one_is_404(db: Prisma, identity: str) -> None:
    for end in (db._engine.commit_transaction, db._engine.rollback_transaction):
        with pytest.raises(EngineRequestError, match="Transaction not found") as raised:
            await end(identity)  # type: ignore[arg-type] # a plain str for TransactionId
        assert raised.value.response.status == 404
    stray = db._copy()
    stray._tx_id = identity  # type: ignore[assignment] # as above
    with pytest.raises(errors.TransactionError, match="Transaction not found"):
        await stray.storetag.count()


async def test_an_expired_one_is_422_and_taken_back(db: Prisma) -> None:
    manager = db.tx(timeout=SHORT)
    transaction = await manager.start()
    await transaction.storetag.create(data={"name": "a"})
    await asyncio.sleep(3 * SHORT.total_seconds())
    with pytest.raises(errors.TransactionExpiredError, match="Transaction already closed"):
        await transaction.storetag.count()
    for end in (manager.commit, manager.rollback):
        with pytest.raises(UnprocessableEntityError) as raised:
            await end()
        assert raised.value.response.status == 422
    assert await db.storetag.count() == 0


async def test_one_that_gets_no_connection_within_max_wait_is_504(one_connection: Prisma) -> None:
    holder = one_connection.tx(timeout=LONG)
    await holder.start()
    with pytest.raises(EngineRequestError, match="Unable to start a transaction in the given time") as raised:
        await one_connection.tx(max_wait=SHORT).start()
    assert raised.value.response.status == 504
    assert '"error_code":"P2028"' in str(raised.value)
    await holder.rollback()
    # The connection that came too late was given back.
    assert await one_connection.storetag.count() == 0


async def test_a_call_that_gets_no_connection_within_the_pool_timeout_is_p2024(one_connection: Prisma) -> None:
    holder = one_connection.tx(timeout=LONG)
    await holder.start()
    with pytest.raises(errors.DataError) as refused:
        await one_connection.storetag.count()
    assert (refused.value.code, refused.value.meta) == ("P2024", {"connection_limit": 1, "timeout": 1})
    await holder.rollback()
    assert await one_connection.storetag.count() == 0


async def test_one_whose_connection_is_cut_is_500(db: Prisma) -> None:
    manager = db.tx(timeout=LONG)
    transaction = await manager.start()
    backend = await transaction.query_first("SELECT pg_backend_pid() AS pid")
    assert backend is not None
    await db.query_raw("SELECT pg_terminate_backend($1)", backend["pid"])
    with pytest.raises(errors.DataError) as refused:
        await transaction.storetag.count()
    assert refused.value.code == "P1017"
    with pytest.raises(EngineRequestError) as raised:
        await manager.commit()
    assert raised.value.response.status == 500
    assert await db.storetag.count() == 0


async def test_a_failed_statement_spoils_it(db: Prisma) -> None:
    manager = db.tx()
    transaction = await manager.start()
    await transaction.storetag.create(data={"name": "a"})
    with pytest.raises(errors.UniqueViolationError):
        await transaction.storetag.create(data={"name": "a"})
    with pytest.raises(errors.DataError, match="25P02"):
        await transaction.storetag.count()
    await manager.commit()
    assert await db.storetag.count() == 0


async def test_the_isolation_level_of_the_request_is_kept(db: Prisma) -> None:
    content = '{"timeout": 5000, "max_wait": 2000, "isolation_level": "Serializable"}'
    transaction = db._copy()
    transaction._tx_id = await db._engine.start_transaction(content=content)
    assert await transaction.query_first("SHOW transaction_isolation") == {"transaction_isolation": "serializable"}
    await db._engine.rollback_transaction(transaction._tx_id)
