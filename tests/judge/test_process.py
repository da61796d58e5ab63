"""The engine as a process: how it starts, what it says when it can't, and that it never outlives its parent."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import textwrap
import time
import urllib.request
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import psutil
import pytest

from rig.engine import COMMIT, VARIABLE, engine_kind
from rig.paths import SCHEMA
from rig.postgres import PASSWORD, Postgres, free_port

pytestmark = pytest.mark.usefixtures("prisma_engine")
PATIENCE = 30.0
"""Seconds; nothing here takes long, but a busy machine may."""


def _command(port: int) -> list[str]:
    # What Prisma Client Python runs.
    return [os.environ[VARIABLE], "-p", str(port), "--enable-metrics", "--enable-raw-queries"]


def _environment(**variables: str) -> dict[str, str]:
    without = {name: value for name, value in os.environ.items() if name not in {"DATABASE_URL", "DIRECT_URL"}}
    return {**without, "PRISMA_DML_PATH": str(SCHEMA), **variables}


def _wait_for_status(port: int) -> None:
    until = time.monotonic() + PATIENCE
    while True:
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{port}/status") as answer:
                assert json.load(answer) == {"status": "ok"}
                return
        except OSError:
            assert time.monotonic() < until, "the engine did not start"
            time.sleep(0.02)


def _failed_start(environment: Mapping[str, str]) -> dict[str, Any]:
    """Start the engine, which must fail, and return the error that it prints."""
    done = subprocess.run(
        _command(free_port()), env=environment, capture_output=True, text=True, timeout=PATIENCE, check=False
    )
    assert done.returncode == 1
    assert done.stdout == ""
    assert PASSWORD not in done.stderr
    assert "wrong-horse" not in done.stderr
    error: dict[str, Any] = json.loads(done.stderr)
    assert error["is_panic"] is False
    return error


def test_version() -> None:
    done = subprocess.run([os.environ[VARIABLE], "--version"], capture_output=True, text=True, check=True)
    assert done.stdout == f"query-engine {COMMIT}\n"


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_it_ends_when_it_is_told_to(database_url: str, number: signal.Signals) -> None:
    port = free_port()
    with subprocess.Popen(_command(port), env=_environment(DATABASE_URL=database_url)) as engine:
        _wait_for_status(port)
        engine.send_signal(number)
        assert engine.wait(PATIENCE) == 0


def _ask(port: int, query: str) -> dict[str, Any]:
    body = json.dumps({"query": query, "variables": {}}).encode()
    with urllib.request.urlopen(f"http://127.0.0.1:{port}/", body) as answer:
        return dict(json.load(answer))


@pytest.mark.parametrize("logging", [False, True])
def test_it_prints_queries_when_asked_to_and_nothing_else(database_url: str, logging: bool) -> None:
    port = free_port()
    environment = _environment(DATABASE_URL=database_url, **({"LOG_QUERIES": "y"} if logging else {}))
    with subprocess.Popen(
        _command(port), env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as engine:
        _wait_for_status(port)
        assert _ask(port, "query { result: findManyStoreTag(take: 1) { name } }") == {"data": {"result": []}}
        assert "errors" in _ask(port, "query { result: findManyStoreTag(take: 1) { nothing } }")
        engine.terminate()
        printed, complained = engine.communicate(timeout=PATIENCE)
    assert complained == ""
    assert PASSWORD not in printed
    statements = [json.loads(line)["query"] for line in printed.splitlines()]
    assert len(statements) == logging
    assert all('FROM "public"."store_tags"' in statement for statement in statements)


def test_no_server() -> None:
    port = free_port()
    error = _failed_start(_environment(DATABASE_URL=f"postgresql://postgres:{PASSWORD}@127.0.0.1:{port}/x"))
    assert error["error_code"] == "P1001"
    assert f"`127.0.0.1:{port}`" in error["message"]


def test_wrong_password(postgres: Postgres) -> None:
    url = postgres.url().replace(postgres.password, "wrong-horse")
    error = _failed_start(_environment(DATABASE_URL=url))
    assert (error["error_code"], error["meta"]["database_user"]) == ("P1000", postgres.user)


def test_no_such_database(postgres: Postgres) -> None:
    error = _failed_start(_environment(DATABASE_URL=postgres.url("nowhere")))
    assert (error["error_code"], error["meta"]["database_name"]) == ("P1003", "nowhere")


def test_no_url() -> None:
    error = _failed_start(_environment())
    assert error["error_code"] == "P1012"
    assert "Environment variable not found: DATABASE_URL" in error["message"]


@pytest.mark.parametrize("url", ["mysql://root:wrong-horse@127.0.0.1/x", "postgresql://root:wrong-horse@:x"])
def test_a_url_that_is_none_of_postgresqls(url: str) -> None:
    assert _failed_start(_environment(DATABASE_URL=url))["error_code"] in {"P1012", "P1013"}


SERVICE = """
    import asyncio, signal, sys
    from prisma import Prisma

    # Whoever runs the tests in the background may have it ignored.
    signal.signal(signal.SIGINT, signal.default_int_handler)

    async def main() -> None:
        client = Prisma(datasource={"url": sys.argv[1]})
        await client.connect()
        await client.tx().start()
        print(client._engine.process.pid, flush=True)
        await asyncio.sleep(3600)

    asyncio.run(main())
"""


@pytest.fixture
def service(database_url: str, tmp_path: Path) -> Iterator[tuple[subprocess.Popen[str], psutil.Process]]:
    """A process that uses Prisma as a service does, and its engine."""
    script = tmp_path / "service.py"
    script.write_text(textwrap.dedent(SERVICE))
    with subprocess.Popen([sys.executable, script, database_url], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        engine = psutil.Process(int(process.stdout.readline()))
        yield process, engine
        process.kill()


@pytest.mark.skipif(engine_kind() == "native", reason="the native engine outlives a parent that is killed")
@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGTERM, signal.SIGINT])
def test_the_engine_goes_with_the_service(
    service: tuple[subprocess.Popen[str], psutil.Process], number: signal.Signals
) -> None:
    process, engine = service
    assert running(engine)
    process.send_signal(number)
    process.wait(PATIENCE)
    until = time.monotonic() + PATIENCE
    while running(engine):
        assert time.monotonic() < until, "the engine is still there"
        time.sleep(0.05)


def running(process: psutil.Process) -> bool:
    """Whether it is more than an entry that init has yet to clear away."""
    try:
        return bool(process.status() != psutil.STATUS_ZOMBIE)
    except psutil.NoSuchProcess:
        return False
