"""Connecting: what cannot be reached, what fails on the way, and clients that are made anew again and again."""

from __future__ import annotations

import asyncio
import gc
import importlib
import inspect
import os
import pickle
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import prisma
import pytest

from prismalchemy.client import Prisma, bridge
from prismalchemy.connection import Database, DatabaseMissing, LoginRefused, ServerUnreachable
from prismalchemy.errors import DatabaseUnavailable, ModelsError
from rig.packages import example_schema, generated_folder
from rig.postgres import PASSWORD, free_port

CLIENT = 'interface                   = "asyncio"'


@pytest.fixture(scope="module")
def packages(prisma_client_package: Path) -> Iterator[dict[str, ModuleType]]:
    """The installed client, and others in packages of their own."""
    found = {"installed": prisma}
    with pytest.MonkeyPatch.context() as patch:
        for interface in ("asyncio", "sync"):
            name = f"connect_{interface}_client"
            block = f'interface = "{interface}"\n  output = "./{name}"'
            patch.syspath_prepend(str(generated_folder(f"connect_{interface}", example_schema((CLIENT, block)))))
            found[interface] = importlib.import_module(name)
        yield found


async def connect(package: ModuleType, url: str) -> Any:
    """A connected client of the package."""
    client = bridge(package)(datasource={"url": url})
    done = client.connect()
    if done is not None:
        await done
    return client


async def result(value: Any) -> Any:
    """What a call of either interface comes to."""
    return await value if inspect.isawaitable(value) else value


async def connections(url: str, *, of: str) -> int:
    """How many connections clients named `of` have; those that are being closed are waited for."""
    watcher = Database(url)
    query = "SELECT count(*) FROM pg_stat_activity WHERE application_name = $1"
    try:
        for _ in range(100):
            if (found := (await watcher.fetch(query, [of]))[0][0]) == 0:
                break
            await asyncio.sleep(0.01)
        return int(found)
    finally:
        await watcher.close()


@pytest.mark.parametrize("name", ["installed", "asyncio", "sync"])
@pytest.mark.parametrize(
    ("change", "kind"),
    [
        (lambda url: url.replace(url.rsplit("@", 1)[1].split("/")[0], f"127.0.0.1:{free_port()}"), ServerUnreachable),
        (lambda url: url.replace(PASSWORD, "wrong"), LoginRefused),
        (lambda url: f"{url.partition('?')[0]}_nothing", DatabaseMissing),
    ],
)
async def test_a_database_that_cannot_be_reached(
    switched: pytest.MonkeyPatch,
    packages: dict[str, ModuleType],
    fresh_database_url: str,
    name: str,
    change: Any,
    kind: type[DatabaseUnavailable],
) -> None:
    package = packages[name]
    errors = importlib.import_module(f"{package.__name__}.engine.errors")
    with pytest.raises(errors.EngineConnectionError) as caught:
        await connect(package, change(fresh_database_url))
    error = caught.value
    assert isinstance(error, kind)
    assert isinstance(error, package.errors.PrismaError)
    assert type(error).__name__ == kind.__name__
    assert kind.prisma_code == error.prisma_code
    assert error.__cause__ is not None
    others = [importlib.import_module(f"{other.__name__}.engine.errors") for other in packages.values()]
    assert [isinstance(error, other.EngineConnectionError) for other in others].count(True) == 1
    again = pickle.loads(pickle.dumps(error))
    assert (type(again), again.args) == (type(error), error.args)


@pytest.mark.parametrize("name", ["asyncio", "sync"])
@pytest.mark.parametrize("fault", ["engine", "models", "check", "interrupt"])
async def test_a_failed_connect_leaves_no_connection(
    switched: pytest.MonkeyPatch, packages: dict[str, ModuleType], fresh_database_url: str, name: str, fault: str
) -> None:
    expected: type[BaseException] = Exception
    if fault == "engine":
        switched.setenv("PRISMA_QUERY_ENGINE_BINARY", "/nothing/here")
    elif fault == "models":
        switched.setenv("SQLALCHEMY_MODELS", "service.nothing")
        expected = ModelsError
    else:
        expected = ZeroDivisionError if fault == "check" else KeyboardInterrupt

        async def fail(*_: Any) -> None:
            raise expected

        switched.setattr("prismalchemy.client.opening.check_models", fail)
    client = bridge(packages[name])(datasource={"url": f"{fresh_database_url}?application_name=failing"})

    async def fails() -> None:
        done = client.connect()
        if done is not None:
            await done

    with pytest.raises(expected):
        await fails()
    # While the client is there: its end would close them, too.
    assert await connections(fresh_database_url, of="failing") == 0
    assert set(client.sides().values()) == {"prisma"}


@pytest.mark.parametrize("name", ["asyncio", "sync"])
async def test_disconnect_leaves_no_connection(
    switched: pytest.MonkeyPatch, packages: dict[str, ModuleType], fresh_database_url: str, name: str
) -> None:
    client = await connect(packages[name], f"{fresh_database_url}?application_name=leaving")
    await result(client.disconnect())
    # While the client is there: its end would close them, too.
    assert await connections(fresh_database_url, of="leaving") == 0
    assert set(client.sides().values()) == {"prisma"}


@pytest.mark.parametrize("name", ["asyncio", "sync"])
async def test_connecting_again_opens_nothing(
    switched: pytest.MonkeyPatch, packages: dict[str, ModuleType], fresh_database_url: str, name: str
) -> None:
    switched.setenv("PRISMA_ENGINE", "false")
    client = await connect(packages[name], f"{fresh_database_url}?connection_limit=1")
    before = await result(client.query_raw("SELECT pg_backend_pid() AS pid"))
    await result(client.connect())
    assert await result(client.query_raw("SELECT pg_backend_pid() AS pid")) == before
    await result(client.disconnect())


ROTATION = """
    import asyncio, importlib, sys
    import prismalchemy.client
    from prismalchemy.connection import Database

    async def main(package, url, times):
        Prisma = prismalchemy.client.bridge(importlib.import_module(package))
        watcher = Database(url)
        most, client = 0, None
        for turn in range(times):
            # As LiteLLM does: a new client in the place of the old one, which nobody disconnects.
            fresh = Prisma(datasource={"url": f"{url}?application_name=rotating"})
            done = fresh.connect()
            if done is not None:
                await done
            old, client = client, fresh
            if old is not None:
                flight = old.user.count()
                del old
                if done is not None:
                    assert await asyncio.create_task(flight) == 0
            done = client.user.count()
            if not isinstance(done, int):
                await done
            await asyncio.sleep(0.01)
            query = "SELECT count(*) FROM pg_stat_activity WHERE application_name = 'rotating'"
            most = max(most, (await watcher.fetch(query))[0][0])
        await watcher.close()
        return most

    most = asyncio.run(main(sys.argv[1], sys.argv[2], 100))
    assert most <= 8, f"{most} connections at once"
"""


@pytest.mark.parametrize("name", ["asyncio", "sync"])
def test_a_hundred_clients_one_after_the_other(
    switched: pytest.MonkeyPatch,
    packages: dict[str, ModuleType],
    fresh_database_url: str,
    process_environment: dict[str, str],
    name: str,
) -> None:
    package = packages[name]
    folder = str(Path(str(package.__file__)).parents[1])
    # In a large application the collector runs rarely: as if never.
    script = f"import gc; gc.disable()\n{textwrap.dedent(ROTATION)}"
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", script, package.__name__, fresh_database_url],
        env={
            **process_environment,
            "PYTHONPATH": os.pathsep.join([folder, os.environ.get("PYTHONPATH", "")]),
            "PRISMA_ENGINE": "false",
            "ENABLE_SQLALCHEMY": "true",
        },
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, ""), done.stderr


async def test_a_client_that_is_dropped(switched: pytest.MonkeyPatch, fresh_database_url: str) -> None:
    switched.setenv("PRISMA_ENGINE", "false")
    url = f"{fresh_database_url}?application_name=dropped"
    db = Prisma(datasource={"url": url})
    await db.connect()
    call = asyncio.create_task(db.query_raw("SELECT 42 AS n, pg_sleep(0.2)::text AS t"))
    await asyncio.sleep(0.05)
    users = db.user
    copy = db._copy()
    del db
    gc.collect()
    assert (await call)[0]["n"] == 42
    assert await users.count() == 0
    del users, call
    gc.collect()
    assert await copy.user.count() == 0
    del copy
    gc.collect()
    assert await connections(fresh_database_url, of="dropped") == 0
