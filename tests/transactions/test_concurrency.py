"""Calls, transactions and writers that meet. Scenes are compared with the real Prisma."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from time import monotonic
from typing import Any

import pytest
from prisma.engine.errors import EngineRequestError
from prisma.errors import TransactionExpiredError
from tests.transactions.conftest import Stages
from tests.transactions.scenes import Play, Scene

from prismalchemy.client import Prisma
from rig.postgres import Postgres

WAITING = "SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()"
SLOW = "SELECT 1 AS a, pg_sleep(0.15)::text AS b"


async def two_at_once(scene: Scene) -> None:
    async with scene.db.tx() as tx:
        results = await asyncio.gather(
            tx.query_raw(SLOW),
            tx.user.create(data={"email": "one@x"}),
            tx.user.count(),
            tx.user.create(data={"email": "one@x"}),
            tx.user.count(),
            return_exceptions=True,
        )
        for result in results:
            await scene.note(_given(result))


async def _given(result: Any) -> Any:
    if isinstance(result, Exception):
        raise result
    return result


async def a_cancelled_call_leaves(scene: Scene) -> None:
    async with scene.db.tx() as tx:
        await tx.user.create(data={"email": "lost@x"})
        await asyncio.wait_for(tx.query_raw(SLOW), 0.03)


async def a_cancelled_call_is_caught(scene: Scene) -> None:
    async with scene.db.tx() as tx:
        insert = "WITH s AS (SELECT pg_sleep(0.15)) INSERT INTO store_tags (name) SELECT 'late' FROM s"
        for call in (tx.query_raw(SLOW), tx.execute_raw(insert)):
            with pytest.raises(TimeoutError):
                await asyncio.wait_for(call, 0.03)
        # It runs on, what comes next waits for it, and the transaction lives.
        await scene.note(tx.storetag.count())
        await scene.note(tx.user.create(data={"email": "kept@x"}))


async def a_deadlock(scene: Scene) -> None:
    first, second = scene.db.tx(), scene.db.tx()
    one, two = await first.start(), await second.start()
    # The second waits for the lock of the first, which looks for deadlocks only later: so it is the second that fails.
    await one.execute_raw("SET LOCAL deadlock_timeout = '10s'")
    await two.execute_raw("SET LOCAL deadlock_timeout = '50ms'")
    await one.user.update(where={"email": "ada@x"}, data={"name": "1"})
    await two.user.update(where={"email": "bob@x"}, data={"name": "2"})
    waits = asyncio.create_task(one.user.update(where={"email": "bob@x"}, data={"name": "1"}))
    async with asyncio.timeout(5):
        while not await scene.admin.fetchval(WAITING):  # noqa: ASYNC110  # the server tells
            await asyncio.sleep(0.01)
    error = await scene.note(two.user.update(where={"email": "ada@x"}, data={"name": "2"}))
    # Process numbers are in its detail.
    scene.said[-1] = (type(error).__name__, error.code, error.meta, 'code: "40P01"' in str(error))
    await scene.note(two.user.count())
    await scene.note(second.commit())
    await scene.note(waits)
    await scene.note(first.commit())


async def an_upsert_of_a_row_that_is_not_seen_yet(scene: Scene) -> None:
    """Somebody else has inserted it, and not committed: the upsert waits, and updates it."""
    other = scene.db.tx()
    tx = await other.start()
    await tx.user.create(data={"email": "new@x", "name": "theirs"})
    async with scene.db.tx() as mine:
        data = {"create": {"email": "new@x", "name": "mine"}, "update": {"plan": "PRO"}}
        waits = asyncio.create_task(mine.user.upsert(where={"email": "new@x"}, data=data))
        async with asyncio.timeout(5):
            while not await scene.admin.fetchval(WAITING):  # noqa: ASYNC110  # the server tells
                await asyncio.sleep(0.01)
        await scene.note(other.commit())
        await scene.note(waits)


async def a_lock_that_is_not_to_be_had(scene: Scene) -> None:
    async with scene.db.tx() as one, scene.db.tx() as two:
        await one.query_raw("SELECT 1 AS a FROM users WHERE email = 'ada@x' FOR UPDATE")
        await scene.note(two.query_raw("SELECT email FROM users ORDER BY email FOR UPDATE SKIP LOCKED"))
        await scene.note(two.execute_raw("SET LOCAL lock_timeout = '20ms'"))
        await scene.note(two.user.update(where={"email": "ada@x"}, data={"name": "x"}))
        await scene.note(two.user.count())


SCENES: dict[str, Play] = {
    play.__name__: play
    for play in (
        *(two_at_once, a_cancelled_call_leaves, a_cancelled_call_is_caught, a_deadlock, a_lock_that_is_not_to_be_had),
        an_upsert_of_a_row_that_is_not_seen_yet,
    )
}


@pytest.mark.parametrize("name", SCENES)
async def test_scenes(stages: Stages, name: str) -> None:
    await stages.same(SCENES[name], synchronous=False)


async def test_nothing_is_left_running(stages: Stages) -> None:
    """A transaction that a cancelled call was in has given its connection back when it is left."""
    db = stages.writers.bridge
    pool = db._runtime.database.pool
    before = pool.checkedout()
    with pytest.raises(TimeoutError):
        async with db.tx() as tx:
            await asyncio.wait_for(tx.query_raw(SLOW), 0.02)
    assert pool.checkedout() == before
    manager = db.tx()
    tx = await manager.start()
    running = asyncio.create_task(tx.query_raw(SLOW))
    await asyncio.sleep(0)
    committing = asyncio.create_task(manager.commit())
    await asyncio.sleep(0)
    committing.cancel()
    assert (await running)[0]["a"] == 1
    # COMMIT waited for it, and was sent though nobody waits for it any more.
    async with asyncio.timeout(5):
        while pool.checkedout() != before:  # noqa: ASYNC110  # nobody tells
            await asyncio.sleep(0.01)
    with pytest.raises(TransactionExpiredError, match="committed"):
        await tx.user.count()


def test_threads_share_a_transaction(stages_sync: Any) -> None:
    with stages_sync.tx() as tx, ThreadPoolExecutor(8) as pool:
        started = monotonic()
        list(pool.map(lambda number: tx.query_raw("SELECT pg_sleep(0.02)::text"), range(8)))
        assert monotonic() - started > 0.15
        list(pool.map(lambda number: tx.user.create(data={"email": f"{number}@x"}), range(8)))
        assert tx.user.count() == 11


@pytest.fixture
async def stages_sync(stages: Stages) -> Any:
    return stages.writers.sync


@pytest.fixture
def few(postgres: Postgres, fresh_database_url: str, monkeypatch: pytest.MonkeyPatch) -> str:
    """The URL of a database with two connections for a client."""
    for name, value in {
        "ENABLE_SQLALCHEMY": "true", "SQLALCHEMY_MODELS": "service.models", "SQLALCHEMY_TABLES": "*", "PRISMA_ENGINE": "false",
    }.items():  # fmt: skip
        monkeypatch.setenv(name, value)
    return f"{fresh_database_url}?connection_limit=2&pool_timeout=1"


async def test_no_free_connection(few: str) -> None:
    async with Prisma(datasource={"url": few}) as db:
        managers = [db.tx(), db.tx()]
        for manager in managers:
            await manager.start()
        with pytest.raises(
            EngineRequestError, match=r'^504: .*"Unable to start a transaction in the given time.".*P2028'
        ):
            await db.tx(max_wait=timedelta(milliseconds=20)).start()
        with pytest.raises(EngineRequestError, match=r"^500: .*connection limit: 2.*P2024"):
            await db.tx().start()
        waits = asyncio.create_task(db.tx().start())
        await asyncio.sleep(0)
        await managers[0].rollback()
        assert await (await waits).user.count() == 0
        # A free connection is taken without any waiting.
        await managers[1].rollback()
        await (await db.tx(max_wait=timedelta(0)).start()).user.count()


async def test_a_client_that_is_disconnected(few: str) -> None:
    db = Prisma(datasource={"url": few})
    await db.connect()
    tx = await db.tx().start()
    await tx.user.create(data={"email": "lost@x"})
    await db.disconnect()
    with pytest.raises(TransactionExpiredError, match="closed transaction"):
        await tx.user.count()
    async with db:
        assert await db.user.count() == 0
        rows = await db.query_raw("SELECT count(*)::int AS n FROM pg_stat_activity WHERE datname = current_database()")
        assert rows == [{"n": 1}]


async def test_a_transaction_that_nobody_ends(few: str) -> None:
    """It ends by its limit of time, and its connection comes back."""
    async with Prisma(datasource={"url": few}) as db:
        for _ in range(2):
            await db.tx(timeout=timedelta(milliseconds=50)).start()
        assert await db.user.count() == 0
