"""Both processes as a person runs them: they serve, tell how they are, and leave nothing behind."""

from __future__ import annotations

import asyncio
import signal
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import httpx
import psutil
import pytest

from rig import postgres as servers
from rig.engine import engine_kind
from rig.guard import Guard
from rig.paths import MIGRATIONS
from service.database_manager.client import DatabaseManagerClient
from service.seed import Tables

from .conftest import SIDES, TOKEN, MakeSeeded
from .processes import PATIENCE, Running, environment, started

Found = TypeVar("Found")

PROCESSES = ["service.rest", "service.database_manager"]


@pytest.fixture(scope="module")
def seeded_url(make_seeded: MakeSeeded) -> str:
    return make_seeded()


def _flag(side: str) -> dict[str, str]:
    return {"ENABLE_SQLALCHEMY": "true" if side == "on" else "false", "SERVICE_TOKEN": TOKEN}


@pytest.mark.parametrize("side", SIDES)
def test_the_rest_api_serves_and_ends_in_order(
    side: str, seeded_url: str, prisma_engine: dict[str, str], tmp_path: Path, rows: Tables
) -> None:
    user = rows["users"][0]
    with started("service.rest", environment(seeded_url, prisma_engine, **_flag(side)), tmp_path) as rest:
        answer = httpx.get(f"{rest.url}/users/{user['id']}")
        assert answer.json()["email"] == user["email"]
        health = httpx.get(f"{rest.url}/health").json()
        expected = "sqlalchemy" if side == "on" else "prisma"
        assert (health["service"], health["side"], health["database"]) == ("rest", expected, "reachable")
        assert answer.headers["x-answered-by"] == expected
        children = rest.children()
        assert children, "Prisma's query engine is a process of its own"
        rest.process.send_signal(signal.SIGTERM)
        assert rest.process.wait(PATIENCE) == 0
        assert not _alive(children)
    assert any("GET /users/" in line for line in rest.log)
    assert not any("Traceback" in line or "correct-horse" in line for line in rest.log)


@pytest.mark.parametrize("side", SIDES)
async def test_the_manager_answers_its_client(
    side: str, seeded_url: str, prisma_engine: dict[str, str], tmp_path: Path, rows: Tables
) -> None:
    variables = environment(seeded_url, prisma_engine, **_flag(side))
    with started("service.database_manager", variables, tmp_path) as manager:
        async with DatabaseManagerClient(manager.url, TOKEN) as client:
            users = await client.get_users([user["id"] for user in rows["users"]])
            assert len(users) == len(rows["users"])
            many = await asyncio.gather(*(client.get_user(user.id) for user in users))
            assert [user and user.id for user in many] == [user.id for user in users]
    assert not any(TOKEN in line for line in manager.log)


def test_each_process_has_its_own_flag(
    seeded_url: str, prisma_engine: dict[str, str], tmp_path: Path, rows: Tables
) -> None:
    mixed = {**_flag("on"), "SQLALCHEMY_TABLES": "User, Profile"}
    with (
        started("service.rest", environment(seeded_url, prisma_engine, **mixed), tmp_path) as rest,
        started("service.database_manager", environment(seeded_url, prisma_engine, **_flag("off")), tmp_path) as off,
    ):
        health = httpx.get(f"{rest.url}/health").json()
        assert health["side"] == "mixed"
        assert [model for model, side in health["models"].items() if side == "sqlalchemy"] == ["Profile", "User"]
        assert httpx.get(f"{off.url}/health").json()["side"] == "prisma"


def test_with_the_flag_off_sqlalchemy_is_not_even_imported(
    seeded_url: str, prisma_engine: dict[str, str], tmp_path: Path
) -> None:
    (tmp_path / "blocked").mkdir()
    (tmp_path / "blocked" / "sqlalchemy.py").write_text("raise RuntimeError('SQLAlchemy was imported')\n")
    variables = environment(seeded_url, prisma_engine, **_flag("off"))
    variables["PYTHONPATH"] = f"{tmp_path / 'blocked'}:{variables['PYTHONPATH']}"
    for module in PROCESSES:
        with started(module, variables, tmp_path) as process:
            assert _call(process, module).status_code == 200


@pytest.mark.parametrize("end", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_while_it_starts_leaves_no_engine(
    end: signal.Signals, seeded_url: str, prisma_engine: dict[str, str], tmp_path: Path
) -> None:
    process = psutil.Popen(
        [sys.executable, "-m", "service.rest"], cwd=tmp_path, env=environment(seeded_url, prisma_engine)
    )
    children = _wait_for(lambda: process.children(recursive=True))
    process.send_signal(end)
    assert process.wait(PATIENCE) == 0
    assert not _alive(children)


@pytest.fixture
def own_server(guard: Guard) -> Iterator[servers.Server]:
    server = servers.start(guard)
    server.create_database("app")
    for migration in sorted(MIGRATIONS.glob("*/migration.sql")):
        server.psql(migration.read_text(encoding="utf-8"), "app")
    yield server
    server.stop()


@pytest.mark.parametrize("side", SIDES)
@pytest.mark.parametrize("module", PROCESSES)
def test_health_follows_the_database(
    module: str, side: str, own_server: servers.Server, prisma_engine: dict[str, str], tmp_path: Path
) -> None:
    variables = environment(own_server.url("app"), prisma_engine, **_flag(side))
    with started(module, variables, tmp_path) as process:
        assert httpx.get(f"{process.url}/health").status_code == 200
        own_server.stop()
        down = httpx.get(f"{process.url}/health", timeout=PATIENCE)
        assert (down.status_code, down.json()["database"]) == (503, "unreachable")
        failed = _call(process, module)
        assert (failed.status_code, failed.json()["error"]["kind"]) == (503, "DatabaseUnreachable")
        own_server.restart()
        _wait_for(lambda: httpx.get(f"{process.url}/health", timeout=PATIENCE).status_code == 200)
        assert _call(process, module).status_code == 200
    assert not any("Traceback" in line or "correct-horse" in line for line in process.log)


@pytest.mark.parametrize("side", SIDES)
def test_without_the_engine_only_prisma_is_silent(
    side: str, seeded_url: str, prisma_engine: dict[str, str], tmp_path: Path
) -> None:
    with started("service.rest", environment(seeded_url, prisma_engine, **_flag(side)), tmp_path) as rest:
        children = rest.children()
        for child in children:
            child.kill()
        # Until the service asks after its child, what is left of it counts as a process.
        _wait_for(lambda: all(map(_is_over, children)))
        answer = httpx.get(f"{rest.url}/store/tags", timeout=PATIENCE)
        health = httpx.get(f"{rest.url}/health", timeout=PATIENCE)
        if side == "on":
            assert (answer.status_code, answer.headers["x-answered-by"], health.status_code) == (200, "sqlalchemy", 200)
        else:
            assert (answer.status_code, answer.json()["error"]["kind"]) == (503, "DatabaseUnreachable")
            assert health.status_code == 503


@pytest.mark.skipif(engine_kind() == "native", reason="the native engine does not see that its client is gone")
def test_a_service_that_is_killed_leaves_no_engine(
    seeded_url: str, prisma_engine: dict[str, str], tmp_path: Path
) -> None:
    with started("service.rest", environment(seeded_url, prisma_engine), tmp_path) as rest:
        children = rest.children()
        rest.process.kill()
        rest.process.wait(PATIENCE)
        assert not _alive(children)


def _call(process: Running, module: str) -> httpx.Response:
    if module == "service.rest":
        return httpx.get(f"{process.url}/store/tags", timeout=PATIENCE)
    headers = {"Authorization": f"Bearer {TOKEN}"}
    return httpx.post(f"{process.url}/rpc/count_tags", json={}, headers=headers, timeout=PATIENCE)


def _is_over(process: psutil.Process) -> bool:
    try:
        return bool(process.status() == psutil.STATUS_ZOMBIE)
    except psutil.NoSuchProcess:
        return True


def _alive(processes: list[psutil.Process]) -> list[psutil.Process]:
    _, alive = psutil.wait_procs(processes, timeout=5)
    return alive


def _wait_for(ready: Callable[[], Found]) -> Found:
    """What `ready` gives, once it is something."""
    until = time.monotonic() + PATIENCE
    while not (found := ready()):
        assert time.monotonic() < until, "it never came"
        time.sleep(0.02)
    return found
