"""One client in several event loops, threads and processes."""

from __future__ import annotations

import subprocess
import sys
import textwrap

import pytest

from rig.versions import client_folder

ASYNC = """
    import asyncio, os, sys, threading
    from prismalchemy.client import Prisma

    db = Prisma(datasource={"url": sys.argv[1]})

    async def work(number):
        async def one(i):
            n = number * 100 + i
            assert await db.query_raw("SELECT $1::int AS n", n) == [{"n": n}]
            email = f"{n % 10}@example.org"
            found = await db.user.find_unique(where={"email": email}, include={"profile": True})
            assert found.email == email
        for _ in range(4):
            await asyncio.gather(*[one(i) for i in range(6)])

    async def begin():
        await db.connect()
        for i in range(10):
            await db.execute_raw("INSERT INTO users (id, email, updated_at) VALUES (gen_random_uuid(), $1, now())",
                                 f"{i}@example.org")
        await work(0)

    def several(first):
        for number in range(first, first + 3):
            asyncio.run(work(number))

    asyncio.run(begin())
    several(1)
    threads = [threading.Thread(target=several, args=(10 * number,)) for number in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    children = []
    for turn in range(3):
        if (child := os.fork()) == 0:
            several(100 + turn)
            os._exit(0)
        children.append(child)
    several(200)
    for child in children:
        assert os.waitpid(child, 0)[1] == 0

    async def end():
        await work(300)
        await db.disconnect()

    asyncio.run(end())
"""

SYNC = """
    import importlib, os, sys, threading
    from prismalchemy.client import bridge

    db = bridge(importlib.import_module("prisma"))(datasource={"url": sys.argv[1]})
    db.connect()
    for i in range(10):
        db.execute_raw("INSERT INTO users (id, email, updated_at) VALUES (gen_random_uuid(), $1, now())",
                       f"{i}@example.org")

    def work(number):
        for i in range(20):
            n = number * 100 + i
            assert db.query_raw("SELECT $1::int AS n", n) == [{"n": n}]
            email = f"{n % 10}@example.org"
            found = db.user.find_unique(where={"email": email}, include={"profile": True})
            assert found.email == email

    work(0)
    for turn in range(5):
        threads = [threading.Thread(target=work, args=(10 * turn + number,)) for number in range(3)]
        for thread in threads:
            thread.start()
        children = []
        for number in range(2):
            if (child := os.fork()) == 0:
                work(100 + number)
                os._exit(0)
            children.append(child)
        work(200)
        for thread in threads:
            thread.join()
        for child in children:
            assert os.waitpid(child, 0)[1] == 0
    db.disconnect()
"""


@pytest.fixture
def alone(process_environment: dict[str, str]) -> dict[str, str]:
    return {**process_environment, "ENABLE_SQLALCHEMY": "true", "PRISMA_ENGINE": "false"}


def test_an_asynchronous_client(alone: dict[str, str], fresh_database_url: str) -> None:
    run(ASYNC, fresh_database_url, alone)


def test_a_synchronous_client(alone: dict[str, str], fresh_database_url: str) -> None:
    run(SYNC, fresh_database_url, {**alone, "PYTHONPATH": str(client_folder("0.15.0", "sync"))})


def run(script: str, url: str, environment: dict[str, str]) -> None:
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", textwrap.dedent(script), url],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert (done.returncode, done.stderr) == (0, ""), done.stderr
