"""Several event loops in one process, one after the other and at once: each has a pool of its own, which ends with it.

Before, the second loop got connections of the first: "Future attached to a different loop", or "Event loop is closed".
"""

from __future__ import annotations

import asyncio

import pytest

from rig.postgres import Server

from .conftest import backends
from .processes import run_quietly
from .tls_servers import TlsFront

COMMON = """
    import asyncio, gc, sys, threading, time
    from sqlalchemy import text
    from prismalchemy.connection import Database, parse

    database = Database(sys.argv[1])
    PID = "SELECT pg_backend_pid()"
    COUNT = ("SELECT count(*) FROM pg_stat_activity WHERE backend_type = 'client backend' AND pid <> pg_backend_pid() "
             "AND application_name = 'loops'")

    async def ask(times=5):
        pids = set()
        for number in range(times):
            pids.add((await database.fetch(PID))[0][0])
            async with database.session() as session:
                pids.add(await session.scalar(text(PID)))
            async with database.read_session() as session:
                pids.add(await session.scalar(text(PID)))
            async with database.transaction() as connection:
                pids.add(await connection.fetchval(PID))
        return pids

    async def together(width=4, times=5):
        return set().union(*await asyncio.gather(*[ask(times) for _ in range(width)]))

    async def others():
        return (await database.fetch(COUNT))[0][0]
"""

ONE_AFTER_THE_OTHER = """
    seen = []
    for turn in range(10):
        async def main():
            assert await others() == 0, "the loop before has left nothing"
            return await together()
        seen.append(asyncio.run(main()))
    assert sum(map(len, seen)) == len(set().union(*seen)), "each has its own"
    assert len(database.engine.sync_engine.pool._pools) == 1
"""

LOOPS_THAT_ARE_JUST_CLOSED = """
    for turn in range(5):
        loop = asyncio.new_event_loop()
        loop.run_until_complete(together())
        loop.close()
    async def main():
        assert await others() == 0
    asyncio.run(main())
"""

TWO_THREADS_AT_ONCE = """
    problems, seen = [], []
    begin = threading.Barrier(4)
    def work():
        try:
            begin.wait()
            for turn in range(4):
                seen.append(asyncio.run(together()))
        except BaseException as problem:
            problems.append(problem)
    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not problems, problems
    assert len(seen) == 16
    assert sum(map(len, seen)) == len(set().union(*seen)), "each has its own"
    async def main():
        assert await others() == 0
    asyncio.run(main())
"""

EACH_HAS_THE_LIMIT = """
    limited = Database(sys.argv[1] + "&connection_limit=2")
    counts = []
    async def hold(barrier):
        async with limited.driver(), limited.driver():
            await asyncio.to_thread(barrier.wait)
            assert limited.pool.checkedout() == 2
            assert limited.engine.pool.checkedout() == 4
            await asyncio.to_thread(barrier.wait)
        await limited.close()
    barrier = threading.Barrier(2)
    threads = [threading.Thread(target=lambda: asyncio.run(hold(barrier))) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
"""

CLOSED_FROM_ANOTHER_LOOP = """
    opened, closed = threading.Event(), threading.Event()
    def work():
        async def main():
            await together()
            opened.set()
            while not closed.is_set():
                await asyncio.sleep(0.01)
            for _ in range(200):
                if await others() == 0:
                    break
                await asyncio.sleep(0.01)
            else:
                raise AssertionError("connections are left")
            assert await together(), "and it can be used again"
        asyncio.run(main())
    thread = threading.Thread(target=work)
    thread.start()
    async def main():
        await together()
        await asyncio.to_thread(opened.wait)
        await database.close()
        closed.set()
        await asyncio.to_thread(thread.join)
    asyncio.run(main())
"""

LISTENERS = """
    from sqlalchemy import event
    engine, heard = database.engine.sync_engine, []
    event.listen(engine, "before_cursor_execute", lambda *a: heard.append("statement"))
    event.listen(engine, "connect", lambda *a: heard.append("connect"))
    for turn in range(2):
        async def main():
            async with database.session() as session:
                await session.execute(text("SELECT 1"))
        asyncio.run(main())
    assert heard == ["connect", "statement"] * 2 or heard.count("statement") == 2 and heard.count("connect") == 2, heard
"""

A_SESSION_OF_ANOTHER_LOOP = """
    from prismalchemy.connection import ForeignLoop
    STEPS = [lambda s: s.execute(text(PID)), lambda s: s.scalar(text(PID)), lambda s: s.commit(), lambda s: s.rollback(),
             lambda s: s.close(), lambda s: s.connection()]
    async def foreign(session, step):
        try:
            await step(session)
        except ForeignLoop as error:
            assert "another event loop" in str(error)
        else:
            raise AssertionError("it was not told")
    async def main():
        for make in (database.session, database.read_session):
            for step in STEPS:
                for begun in (False, True):
                    async with make() as session:
                        pid = await session.scalar(text(PID)) if begun else None
                        await asyncio.to_thread(lambda: asyncio.run(foreign(session, step)))
                        assert pid in (None, await session.scalar(text(PID))), "nothing has happened to it"
    asyncio.run(main())
"""

CANCELLED_AT_THE_END = """
    for turn in range(3):
        async def main():
            sleeping = [asyncio.create_task(database.fetch("SELECT pg_sleep(60)")) for _ in range(3)]
            await asyncio.sleep(0.2)
        asyncio.run(main())
    async def main():
        for _ in range(200):
            if await others() == 0:
                return
            await asyncio.sleep(0.05)
        raise AssertionError("connections are left")
    asyncio.run(main())
"""

SCRIPTS = {
    "one after the other": ONE_AFTER_THE_OTHER,
    "loops that are just closed": LOOPS_THAT_ARE_JUST_CLOSED,
    "threads at once": TWO_THREADS_AT_ONCE,
    "each has the limit": EACH_HAS_THE_LIMIT,
    "closed from another loop": CLOSED_FROM_ANOTHER_LOOP,
    "listeners": LISTENERS,
    "a session of another loop": A_SESSION_OF_ANOTHER_LOOP,
    "cancelled at the end": CANCELLED_AT_THE_END,
}


@pytest.mark.parametrize("name", SCRIPTS)
def test_event_loops(server: Server, name: str) -> None:
    before = backends(server)
    run_quietly(COMMON + SCRIPTS[name], server.url(application_name="loops"))
    assert backends(server) == before


@pytest.mark.parametrize("name", ["one after the other", "loops that are just closed"])
async def test_with_tls(tls_front: TlsFront, name: str) -> None:
    await tls_front.show("good")
    url = tls_front.url(sslmode="require", application_name="loops")
    await asyncio.to_thread(run_quietly, COMMON + SCRIPTS[name], url)
