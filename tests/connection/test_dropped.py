"""Databases that are dropped without `close()`: their connections go quietly, once nothing can use them any more."""

from __future__ import annotations

import asyncio

import pytest

from rig.postgres import Server

from .conftest import backends
from .processes import run_quietly
from .tls_servers import TlsFront

ASYNC = """
    import asyncio, gc, sys, threading, time
    from sqlalchemy import text
    from prismalchemy.connection import Database

    watcher = Database(sys.argv[1])
    URL = sys.argv[1] + "&application_name=dropped"
    COUNT = "SELECT count(*) FROM pg_stat_activity WHERE application_name = 'dropped'"

    async def use(database, width=3):
        async def one():
            async with database.session() as session:
                await session.execute(text("SELECT pg_sleep(0.01)"))
            await database.fetch("SELECT 1")
        await asyncio.gather(*[one() for _ in range(width)])

    async def count(wanted):
        for _ in range(200):
            found = (await watcher.fetch(COUNT))[0][0]
            if found == wanted:
                return
            await asyncio.sleep(0.01)
        raise AssertionError(f"{found} connections are left, not {wanted}")
"""

IN_THE_LOOP = """
    async def main():
        for _ in range(5):
            database = Database(URL)
            await use(database)
            await count(3)
            del database
            gc.collect()
            await count(0)

    asyncio.run(main())
"""

IN_FLIGHT = """
    async def main():
        database = Database(URL)
        calls = [asyncio.create_task(database.fetch("SELECT 42, pg_sleep(0.3)")) for _ in range(3)]
        await asyncio.sleep(0.1)
        del database
        gc.collect()
        for call in calls:
            assert (await call)[0][0] == 42
        del calls, call
        gc.collect()
        await count(0)

    asyncio.run(main())
"""

BY_ITS_PARTS = """
    async def main():
        from sqlalchemy.ext.asyncio import AsyncSession
        engine = Database(URL).reads
        gc.collect()
        async with AsyncSession(engine) as session:
            assert await session.scalar(text("SELECT 42")) == 42
            gc.collect()
            assert await session.scalar(text("SELECT 42")) == 42
        del engine, session
        gc.collect()
        await count(0)

    asyncio.run(main())
"""

FROM_ANOTHER_THREAD = """
    async def main():
        held = [Database(URL)]
        await use(held[0])
        await count(3)
        def drop():
            held.clear()
            gc.collect()
        await asyncio.to_thread(drop)
        await count(0)

    asyncio.run(main())
"""

WHILE_NO_LOOP_RUNS = """
    loop = asyncio.new_event_loop()
    database = Database(URL)
    loop.run_until_complete(use(database))
    del database
    gc.collect()
    loop.run_until_complete(count(0))
    database = Database(URL)
    loop.run_until_complete(use(database))
    del database
    gc.collect()
    loop.run_until_complete(watcher.close())
    loop.close()
"""

AFTER_ITS_LOOP = """
    def leave(close):
        database = Database(URL)
        loop = asyncio.new_event_loop()
        loop.run_until_complete(use(database))
        loop.close()
        if close:
            del database
            gc.collect()
            asyncio.run(count(0))
        return locals().get("database")

    leave(True)
    kept = leave(False)
    asyncio.run(count(3))
    del kept
    gc.collect()
    asyncio.run(count(0))
"""

AT_EXIT = """
    database, other, cycle = Database(URL), Database(URL), Database(URL)
    cycle.itself = cycle
    async def main():
        await use(database)
        await use(cycle)
        await count(6)
    asyncio.run(main())
    loop = asyncio.new_event_loop()
    loop.run_until_complete(use(other))
    loop.close()
"""

AT_EXIT_BESIDE_A_THREAD = """
    database = Database(URL)
    ready = threading.Event()
    async def forever():
        await use(database)
        ready.set()
        await asyncio.sleep(60)
    threading.Thread(target=lambda: asyncio.run(forever()), daemon=True).start()
    ready.wait()
"""

SCRIPTS = {
    "in the loop": IN_THE_LOOP,
    "in flight": IN_FLIGHT,
    "by its parts": BY_ITS_PARTS,
    "from another thread": FROM_ANOTHER_THREAD,
    "while no loop runs": WHILE_NO_LOOP_RUNS,
    "after its loop": AFTER_ITS_LOOP,
    "at exit": AT_EXIT,
    "at exit beside a thread": AT_EXIT_BESIDE_A_THREAD,
}


@pytest.mark.parametrize("name", SCRIPTS)
def test_an_asynchronous_database(server: Server, name: str) -> None:
    before = backends(server)
    run_quietly(ASYNC + SCRIPTS[name], server.url(pool_timeout="5"))
    assert backends(server) == before


@pytest.mark.parametrize("name", ["in the loop", "after its loop", "at exit"])
async def test_with_tls(tls_front: TlsFront, name: str) -> None:
    await tls_front.show("good")
    await asyncio.to_thread(run_quietly, ASYNC + SCRIPTS[name], tls_front.url(sslmode="require"))


SYNC = """
    import gc, sys, threading, time
    from sqlalchemy import text
    from prismalchemy.connection.sync import SyncDatabase

    watcher = SyncDatabase(sys.argv[1])
    URL = sys.argv[1] + "&application_name=dropped"
    COUNT = text("SELECT count(*) FROM pg_stat_activity WHERE application_name = 'dropped'")

    def use(database):
        with database.session() as one, database.read_session() as two:
            one.execute(text("SELECT 1"))
            two.execute(text("SELECT 1"))

    def count(wanted):
        for _ in range(200):
            with watcher.read_session() as session:
                found = session.scalar(COUNT)
            if found == wanted:
                return
            time.sleep(0.01)
        raise AssertionError(f"{found} connections are left, not {wanted}")

    for _ in range(5):
        database = SyncDatabase(URL)
        use(database)
        count(2)
        del database
        gc.collect()
        count(0)

    # In use, and by its parts.
    engine = SyncDatabase(URL).engine
    with engine.connect() as connection:
        del engine
        gc.collect()
        assert connection.scalar(text("SELECT 42")) == 42
    del connection
    gc.collect()
    count(0)

    # In another thread.
    held = [SyncDatabase(URL)]
    use(held[0])
    thread = threading.Thread(target=lambda: (held.clear(), gc.collect()))
    thread.start()
    thread.join()
    count(0)

    # At the end of the process.
    left = SyncDatabase(URL)
    left.itself = left
    use(left)
    count(2)
"""


def test_a_synchronous_database(server: Server) -> None:
    before = backends(server)
    run_quietly(SYNC, server.url(pool_timeout="5"))
    assert backends(server) == before
