"""A process that forks with connections open: parent and child each get their own rows, and neither disturbs the other.

Before, the child went on with the parent's sockets: the two read each other's answers, or waited for ever.
"""

from __future__ import annotations

import asyncio

import pytest

from rig.postgres import Server

from .conftest import backends
from .processes import run_quietly
from .tls_servers import TlsFront

# What both sides do: each asks for numbers of its own, a hundred times, and has to get them.
SYNC = """
    import os, sys, threading
    from sqlalchemy import text
    from prismalchemy.connection.sync import SyncDatabase

    database = SyncDatabase(sys.argv[1])
    SERIES = text("SELECT pg_backend_pid(), n FROM generate_series(CAST(:first AS int), :first + 4) n")

    def ask(first, times=20):
        pids = set()
        for number in range(first, first + times):
            way = database.session if number % 2 else database.read_session
            with way() as session:
                rows = session.execute(SERIES, {"first": number}).all()
            assert [row[1] for row in rows] == list(range(number, number + 5)), (number, rows)
            pids.update(row[0] for row in rows)
        return pids

    def fork(work):
        if (child := os.fork()) == 0:
            try:
                work()
                os._exit(0)
            except BaseException as problem:
                import traceback
                traceback.print_exc()
                os._exit(1)
        return child

    def ended(*children):
        for child in children:
            assert os.waitpid(child, 0)[1] == 0

"""

FORKS_IN_A_ROW = """
    mine = ask(0)
    for turn in range(20):
        def work():
            assert not ask(1000 * turn) & mine
            database.close()
        child = fork(work)
        ask(-1000 * turn - 100)
        ended(child)
        assert ask(0) == mine, "the parent still has the connection it had"
    database.close()
"""

FORKS_AT_ONCE = """
    ask(0)
    ended(*[fork(lambda turn=turn: ask(1000 * turn, 50)) for turn in range(6)])
    ask(-1000)
    database.close()
"""

CHILD_THAT_EXITS = """
    mine = ask(0)
    if (child := os.fork()) == 0:
        ask(500)
        sys.exit(0)
    ended(child)
    if (child := os.fork()) == 0:
        sys.exit(0)
    ended(child)
    assert ask(0) == mine, "what runs at the child's end leaves the parent's connection alone"
    database.close()
"""

FORK_BESIDE_THREADS = """
    stop = threading.Event()
    problems = []
    def busy(first):
        try:
            while not stop.is_set():
                ask(first, 5)
        except BaseException as problem:
            problems.append(problem)
    threads = [threading.Thread(target=busy, args=(10_000 * number,)) for number in range(3)]
    for thread in threads:
        thread.start()
    for turn in range(10):
        ended(fork(lambda: ask(1000 * turn)))
    forks = threading.Thread(target=lambda: ended(fork(lambda: ask(500))))
    forks.start()
    forks.join()
    stop.set()
    for thread in threads:
        thread.join()
    assert not problems, problems
    database.close()
"""

FORK_IN_A_SESSION = """
    with database.session() as session:
        session.execute(text("CREATE TEMP TABLE mine AS SELECT 1 AS n"))
        def work():
            from sqlalchemy.exc import OperationalError
            ask(500)
            try:
                session.execute(text("DELETE FROM mine"))
            except OperationalError as problem:
                assert "closed" in str(problem), problem
            else:
                raise AssertionError("the parent's transaction was used")
        ended(fork(work))
        assert session.scalar(text("SELECT n FROM mine")) == 1
    database.close()
"""

AT_THE_FIRST_CONNECTION = """
    dialect = database.engine.dialect
    initialize = dialect.initialize
    def in_the_middle(connection):
        dialect.initialize = initialize
        ended(fork(lambda: ask(500)))
        initialize(connection)
    dialect.initialize = in_the_middle
    ask(0)
    assert dialect.initialize == initialize
    database.close()
"""

A_FORK_WAITS_FOR_CONNECTIONS = """
    import time
    from prismalchemy.connection.forks import no_fork
    def connecting(seconds):
        with no_fork():
            begun.set()
            time.sleep(seconds)
    for seconds, least, most in [(0.5, 0.4, 1.9), (30, 1.9, 10)]:
        begun = threading.Event()
        threading.Thread(target=connecting, args=(seconds,), daemon=True).start()
        begun.wait()
        before = time.monotonic()
        with no_fork():
            # One's own is not waited for: a signal handler may fork.
            child = fork(lambda: ask(0))
        assert least < time.monotonic() - before < most
        ended(child)
    os._exit(0)
"""

CHILD_OF_A_CHILD = """
    ask(0)
    def work():
        ask(500)
        ended(fork(lambda: ask(1000)))
        ask(500)
        database.close()
    ended(fork(work))
    ask(0)
    database.close()
"""


@pytest.mark.parametrize(
    "script",
    [
        pytest.param(FORKS_IN_A_ROW, id="in a row"),
        pytest.param(FORKS_AT_ONCE, id="at once"),
        pytest.param(CHILD_THAT_EXITS, id="a child that exits"),
        pytest.param(FORK_BESIDE_THREADS, id="beside threads"),
        pytest.param(FORK_IN_A_SESSION, id="in a session"),
        pytest.param(AT_THE_FIRST_CONNECTION, id="at the first connection"),
        pytest.param(A_FORK_WAITS_FOR_CONNECTIONS, id="waits for connections"),
        pytest.param(CHILD_OF_A_CHILD, id="a child of a child"),
    ],
)
def test_a_synchronous_database(server: Server, script: str) -> None:
    before = backends(server)
    run_quietly(SYNC + script, server.url())
    assert backends(server) == before


def test_a_pool_that_keeps_nothing(server: Server) -> None:
    before = backends(server)
    run_quietly(SYNC + FORKS_AT_ONCE, server.url(single_use_connections="true"))
    assert backends(server) == before


ASYNC = """
    import asyncio, multiprocessing, os, sys, threading
    from sqlalchemy import text
    from prismalchemy.connection import Database

    database = Database(sys.argv[1])
    QUERY = "SELECT pg_backend_pid(), n FROM generate_series(CAST({0} AS int), {0} + 4) n"

    async def ask(first, times=20):
        pids = set()
        for number in range(first, first + times):
            if number % 4 == 0:
                rows = await database.fetch(QUERY.format("$1"), [number])
            elif number % 4 == 1:
                async with database.session() as session:
                    rows = (await session.execute(text(QUERY.format(":first")), {"first": number})).all()
            elif number % 4 == 2:
                async with database.read_session() as session:
                    rows = (await session.execute(text(QUERY.format(":first")), {"first": number})).all()
            else:
                async with database.read_session(snapshot=True) as session:
                    rows = (await session.execute(text(QUERY.format(":first")), {"first": number})).all()
            assert [row[1] for row in rows] == list(range(number, number + 5)), (number, rows)
            pids.update(row[0] for row in rows)
        return pids

    async def together(first, times=20):
        found = await asyncio.gather(*[ask(first + 100 * number, times) for number in range(3)])
        return set().union(*found)

    async def in_child(first):
        await together(first)
        await database.close()

    def fork(work):
        if (child := os.fork()) == 0:
            try:
                work()
                os._exit(0)
            except BaseException as problem:
                import traceback
                traceback.print_exc()
                os._exit(1)
        return child

    def ended(child):
        assert os.waitpid(child, 0)[1] == 0

"""

BETWEEN_RUNS = """
    with asyncio.Runner() as runner:
        mine = runner.run(together(0))
        for turn in range(6):
            child = fork(lambda: asyncio.run(in_child(1000 * turn)))
            runner.run(together(-1000 * turn - 1000))
            ended(child)
            assert runner.run(together(0)) <= mine
        runner.run(database.close())
"""

INSIDE_A_LOOP = """
    async def main():
        mine = await together(0)
        loop = asyncio.get_running_loop()
        for turn in range(5):
            busy = asyncio.create_task(together(5000, 40))
            await asyncio.sleep(0.01)
            child = fork(lambda: asyncio.run(in_child(1000 * turn)))
            await loop.run_in_executor(None, ended, child)
            await busy
        assert await together(0) & mine
        await database.close()

    asyncio.run(main())
"""

AT_THE_FIRST_CALL = """
    async def main():
        dialect = database.engine.sync_engine.dialect
        initialize = dialect.initialize
        def in_the_middle(connection):
            dialect.initialize = initialize
            ended(fork(lambda: asyncio.run(in_child(0))))
            initialize(connection)
        dialect.initialize = in_the_middle
        await together(0)
        assert dialect.initialize == initialize
        await database.close()

    asyncio.run(main())
"""

FROM_A_THREAD = """
    async def main():
        await together(0)
        loop = asyncio.get_running_loop()
        def in_thread():
            ended(fork(lambda: asyncio.run(in_child(1000))))
        for turn in range(5):
            busy = asyncio.create_task(together(5000, 40))
            await loop.run_in_executor(None, in_thread)
            await busy
        await database.close()

    asyncio.run(main())
"""

BY_MULTIPROCESSING = """
    def child():
        asyncio.run(in_child(1000))
        sys.exit(0)

    async def main():
        mine = await together(0)
        for turn in range(5):
            busy = asyncio.create_task(together(5000, 40))
            await asyncio.sleep(0.01)
            process = multiprocessing.get_context("fork").Process(target=child)
            process.start()
            await asyncio.get_running_loop().run_in_executor(None, process.join)
            assert process.exitcode == 0
            await busy
        assert await together(0) & mine
        await database.close()

    asyncio.run(main())
"""

A_CHILD_THAT_EXITS = """
    with asyncio.Runner() as runner:
        mine = runner.run(together(0))
        if (child := os.fork()) == 0:
            # Not os._exit: what runs at the end of the process runs here as well.
            runner = None
            asyncio.run(together(1000))
            sys.exit(0)
        ended(child)
        assert runner.run(together(0)) == mine
        runner.run(database.close())
"""


@pytest.mark.parametrize(
    "script",
    [
        pytest.param(BETWEEN_RUNS, id="between runs"),
        pytest.param(INSIDE_A_LOOP, id="inside a loop"),
        pytest.param(AT_THE_FIRST_CALL, id="at the first call"),
        pytest.param(FROM_A_THREAD, id="from a thread"),
        pytest.param(BY_MULTIPROCESSING, id="by multiprocessing"),
        pytest.param(A_CHILD_THAT_EXITS, id="a child that exits"),
    ],
)
def test_an_asynchronous_database(server: Server, script: str) -> None:
    before = backends(server)
    run_quietly(ASYNC + script, server.url())
    assert backends(server) == before


@pytest.mark.parametrize("script", [SYNC + CHILD_THAT_EXITS, ASYNC + INSIDE_A_LOOP], ids=["sync", "async"])
async def test_with_tls(tls_front: TlsFront, script: str) -> None:
    await tls_front.show("good")
    await asyncio.to_thread(run_quietly, script, tls_front.url(sslmode="require"))
