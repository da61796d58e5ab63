"""The connection is cut: at each statement of a transaction, and before, during and after COMMIT.

Nothing is half-done, nothing that writes is sent twice, the connection is not used again, and what is said of COMMIT is true.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from types import ModuleType
from typing import Any

import asyncpg
import pytest
from prisma.engine.errors import EngineRequestError
from prisma.errors import DataError
from sqlalchemy import event
from tests.connection.proxy import Proxy

from prismalchemy.client import Prisma, bridge
from prismalchemy.connection import CommitUncertain
from rig.postgres import Postgres

UNKNOWN = "whether it took effect is unknown"
# What each step of `work` sends.
STEPS = (b"INSERT", b"UPDATE", b"SELECT")


class Cut:
    """A client behind a proxy, and the database past it."""

    def __init__(self, proxy: Proxy, db: Any, admin: Any) -> None:
        self.proxy, self.db, self.admin = proxy, db, admin

    async def emails(self) -> list[str]:
        return [row[0] for row in await self.admin.fetch("SELECT email FROM users ORDER BY 1")]

    def sent(self, word: str) -> int:
        return sum(text.startswith(word) for text in self.proxy.queries)


@pytest.fixture
def flag(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in {
        "ENABLE_SQLALCHEMY": "true", "SQLALCHEMY_MODELS": "service.models", "SQLALCHEMY_TABLES": "*", "PRISMA_ENGINE": "false",
    }.items():  # fmt: skip
        monkeypatch.setenv(name, value)


@pytest.fixture(params=["driver", "observed"])
async def cut(
    request: pytest.FixtureRequest, flag: None, postgres: Postgres, fresh_database_url: str
) -> AsyncIterator[Cut]:
    url = fresh_database_url.replace(f":{postgres.port}/", ":{port}/")
    admin = await asyncpg.connect(fresh_database_url)
    async with Proxy(postgres.port) as proxy:
        db = Prisma(datasource={"url": f"{url.format(port=proxy.port)}?sslmode=disable"})
        await db.connect()
        with watched(db, watching=request.param == "observed"):
            proxy.reset_counts()
            yield Cut(proxy, db, admin)
            proxy.cut_on = None
        await db.disconnect()
    await admin.close()


@contextmanager
def watched(db: Any, *, watching: bool) -> Iterator[None]:
    engine = db._runtime.database.engine.sync_engine
    if not watching:
        yield
        return
    event.listen(engine, "before_cursor_execute", seen)
    yield
    event.remove(engine, "before_cursor_execute", seen)


def seen(*_: object) -> None: ...


async def work(tx: Any) -> None:
    await tx.user.create(data={"email": "a@x"})
    await tx.user.update_many(where={"email": "a@x"}, data={"name": "x"})
    await tx.user.find_many()


@asynccontextmanager
async def raises_lost() -> AsyncIterator[None]:
    with pytest.raises(DataError) as caught:
        yield
    assert (caught.value.code, str(caught.value)) == ("P1017", "Server has closed the connection.")


@pytest.mark.parametrize("deliver", [False, True])
@pytest.mark.parametrize("step", STEPS)
async def test_within(cut: Cut, step: bytes, deliver: bool) -> None:
    cut.proxy.deliver = deliver
    manager = cut.db.tx()
    tx = await manager.start()
    cut.proxy.cut_on = step
    async with raises_lost():
        await work(tx)
    cut.proxy.cut_on = None
    async with raises_lost():
        await tx.user.count()
    async with raises_lost():
        await tx.query_raw("SELECT 1")
    with pytest.raises(EngineRequestError, match="P1017") as caught:
        await manager.commit()
    assert UNKNOWN not in str(caught.value), "COMMIT was not even sent"
    assert cut.sent("COMMIT") == 0
    assert cut.sent(step.decode()) == 1
    assert await cut.emails() == []
    # Another connection; the lost one does not come back.
    async with cut.db.tx() as tx:
        await work(tx)
    assert await cut.emails() == ["a@x"]


@pytest.mark.parametrize("deliver", [False, True])
async def test_during_commit(cut: Cut, deliver: bool) -> None:
    cut.proxy.deliver, cut.proxy.cut_on = deliver, b"COMMIT"
    manager = cut.db.tx()
    tx = await manager.start()
    await work(tx)
    with pytest.raises(EngineRequestError, match=f"^500: .*{UNKNOWN}.*P1017") as caught:
        await manager.commit()
    assert isinstance(caught.value.__cause__, CommitUncertain)
    cut.proxy.cut_on = None
    # Sent once, and nobody has been told anything that is not so, whichever way it went.
    assert cut.sent("COMMIT") == 1
    await until(cut, ["a@x"] if deliver else [])
    with pytest.raises(Exception, match="closed transaction"):
        await tx.user.count()
    assert await cut.db.user.count() == (1 if deliver else 0)


async def until(cut: Cut, emails: list[str]) -> None:
    """Until the server has got to it."""
    async with asyncio.timeout(5):
        while await cut.emails() != emails:  # noqa: ASYNC110  # nobody tells
            await asyncio.sleep(0.01)


async def test_between_and_after(cut: Cut) -> None:
    manager = cut.db.tx()
    tx = await manager.start()
    await work(tx)
    cut.proxy.cut()
    await gone(tx)
    with pytest.raises(EngineRequestError, match="P1017") as caught:
        await manager.commit()
    assert UNKNOWN not in str(caught.value)
    async with cut.db.tx() as tx:
        await work(tx)
    cut.proxy.cut()
    assert await cut.emails() == ["a@x"]
    # BEGIN on a connection that has died in the pool finds another one.
    async with cut.db.tx() as tx:
        await tx.user.create(data={"email": "b@x"})
    assert await cut.emails() == ["a@x", "b@x"]
    manager = cut.db.tx()
    await (await manager.start()).user.delete_many()
    cut.proxy.cut()
    with pytest.raises(EngineRequestError, match="P1017"):
        await manager.rollback()
    assert await cut.emails() == ["a@x", "b@x"]


async def gone(tx: Any) -> None:
    """Until the client's event loop has read the end of the connection."""
    async with asyncio.timeout(5):
        while not tx._transaction._held.is_lost:  # noqa: ASYNC110  # nobody tells
            await asyncio.sleep(0.01)


@pytest.mark.parametrize("deliver", [False, True])
async def test_rollback(cut: Cut, deliver: bool) -> None:
    cut.proxy.deliver, cut.proxy.cut_on = deliver, b"ROLLBACK"

    async def run() -> None:
        async with cut.db.tx() as tx:
            await work(tx)
            raise LookupError

    with pytest.raises(LookupError):
        await run()
    cut.proxy.cut_on = None
    assert await cut.emails() == []
    assert await cut.db.user.count() == 0


@pytest.mark.parametrize("deliver", [False, True])
@pytest.mark.parametrize("step", [b"INSERT", b"UPDATE", b"COMMIT"])
async def test_a_batch(cut: Cut, step: bytes, deliver: bool) -> None:
    cut.proxy.deliver, cut.proxy.cut_on = deliver, step
    batch = cut.db.batch_()
    batch.user.create(data={"email": "a@x"})
    batch.user.create(data={"email": "b@x"})
    batch.user.update(where={"email": "a@x"}, data={"name": "x"})
    with pytest.raises(DataError, match="Server has closed the connection") as caught:
        await batch.commit()
    assert caught.value.code == "P1017"
    assert (UNKNOWN in str(caught.value)) == (step == b"COMMIT")
    cut.proxy.cut_on = None
    assert cut.sent(step.decode()) == 1
    await until(cut, ["a@x", "b@x"] if step == b"COMMIT" and deliver else [])
    assert await cut.db.user.count() in {0, 2}


def sync_work(tx: Any) -> None:
    tx.user.create(data={"email": "a@x"})
    tx.user.update_many(where={"email": "a@x"}, data={"name": "x"})
    tx.user.find_many()


@pytest.mark.parametrize("deliver", [False, True])
@pytest.mark.parametrize("step", [*STEPS, b"COMMIT"])
async def test_a_synchronous_client(
    flag: None, postgres: Postgres, fresh_database_url: str, sync_package: ModuleType, step: bytes, deliver: bool
) -> None:
    url = fresh_database_url.replace(f":{postgres.port}/", ":{port}/")
    admin = await asyncpg.connect(fresh_database_url)
    async with Proxy(postgres.port) as proxy:
        db = bridge(sync_package)(datasource={"url": f"{url.format(port=proxy.port)}?sslmode=disable"})
        await asyncio.to_thread(db.connect)
        cut = Cut(proxy, db, admin)
        proxy.reset_counts()
        said = await asyncio.to_thread(sync_scene, proxy, db, step, deliver)
        proxy.cut_on = None
        assert "P1017" in said
        assert (UNKNOWN in said) == (step == b"COMMIT")
        assert cut.sent(step.decode()) == 1
        await until(cut, ["a@x"] if step == b"COMMIT" and deliver else [])
        assert await asyncio.to_thread(db.user.count) in {0, 1}
        await asyncio.to_thread(db.disconnect)
    await admin.close()


def sync_scene(proxy: Proxy, db: Any, step: bytes, deliver: bool) -> str:
    manager = db.tx()
    tx = manager.start()
    proxy.deliver, proxy.cut_on = deliver, step
    if step == b"COMMIT":
        sync_work(tx)
    else:
        with pytest.raises(Exception, match="Server has closed the connection"):
            sync_work(tx)
        with pytest.raises(Exception, match="Server has closed the connection"):
            tx.user.count()
    with pytest.raises(Exception, match="500: ") as caught:
        manager.commit()
    return str(caught.value)
