"""prismalchemy.integrations.pytest: tests in a transaction that is always rolled back."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest
from prisma.errors import UniqueViolationError
from tests.transactions import test_batch, test_tx
from tests.transactions.conftest import Stages
from tests.transactions.scenes import Behind, Play, play
from tests.writes.state import state

from prismalchemy.client import Prisma
from prismalchemy.errors import NotSupported
from prismalchemy.integrations.pytest import rolled_back, rolled_back_sync
from rig.postgres import Postgres
from service.models import User

SCENES: dict[str, Play] = {
    **{
        scene.__name__: scene
        for scene in (
            *(test_tx.rolls_back, test_tx.by_hand, test_tx.after_its_end, test_tx.negative_times),
            *(test_tx.an_error_of_the_database, test_tx.an_error_that_is_caught_ends_nothing, test_tx.a_savepoint),
            test_tx.one_clock,
        )
    },
    **test_batch.ALONE,
}


@pytest.mark.parametrize("name", SCENES)
async def test_what_the_code_under_test_sees(stages: Stages, name: str) -> None:
    """What it would see without the plugin, on the real Prisma; and nothing is left."""
    writers = stages.writers
    expected = await play(SCENES[name], writers.prisma, writers.admin["prisma"])
    before = await state(writers.admin["bridge"])
    async with rolled_back(writers.bridge) as db:
        assert db is writers.bridge
        assert not db.is_transaction()
        assert await play(SCENES[name], db, writers.admin["bridge"]) == expected
    with rolled_back_sync(writers.sync) as sync:
        assert await play(SCENES[name], Behind(sync), writers.admin["sync"]) == expected
    assert await state(writers.admin["bridge"]) == before
    assert await state(writers.admin["sync"]) == before
    assert await writers.bridge.user.count() == 3


async def test_calls_by_themselves(stages: Stages) -> None:
    async with rolled_back(stages.writers.bridge) as db:
        with pytest.raises(UniqueViolationError):
            await db.user.create(data={"email": "ada@x"})
        # As in autocommit: the one before has failed by itself.
        first = await db.user.create(data={"email": "new@x"})
        async with db.tx() as tx:
            assert tx.is_transaction()
            assert await tx.user.count() == 4
            with pytest.warns(UserWarning, match="already in a transaction"):
                inner = await tx.tx(models=["User"]).start()
            with pytest.raises(NotSupported, match="does not name"):
                await inner.profile.count()
            tx.session.add(User(email="session@x"))
        assert await db.query_raw("SELECT count(*) AS n FROM users") == [{"n": 5}]
        assert await db.session.get(User, first.id) is not None
    assert await stages.writers.bridge.user.count() == 3


async def test_without_the_flag() -> None:
    with pytest.raises(NotSupported, match="ENABLE_SQLALCHEMY=true"):
        async with rolled_back(Prisma()):
            pass


TESTS = """
import {client}

{mark}
{async_}def test_one(rolled_back_db):
    {await_}rolled_back_db.user.create(data={{"email": "x@x"}})
    {async_}with rolled_back_db.tx() as tx:
        {await_}tx.user.create(data={{"email": "y@x"}})
    assert {await_}rolled_back_db.user.count() == 2

{mark}
{async_}def test_two(rolled_back_db, connected_db):
    assert rolled_back_db is connected_db
    assert {await_}rolled_back_db.user.count() == 0
"""


@pytest.mark.parametrize("interface", ["asyncio", "sync"])
def test_the_fixtures(
    interface: str, postgres: Postgres, fresh_database_url: str, sync_package: ModuleType, tmp_path: Path
) -> None:
    asynchronous = interface == "asyncio"
    client = "prisma" if asynchronous else sync_package.__name__
    forms = {"client": client, "mark": "", "async_": "", "await_": ""}
    if asynchronous:
        forms |= {"mark": "@__import__('pytest').mark.asyncio", "async_": "async ", "await_": "await "}
    (tmp_path / "conftest.py").write_text('pytest_plugins = ["prismalchemy.integrations.pytest"]\n')
    (tmp_path / "pytest.ini").write_text("[pytest]\nasyncio_default_fixture_loop_scope = function\n")
    (tmp_path / "test_it.py").write_text(TESTS.format_map(forms))
    path = [*sys.path, *([] if asynchronous else [str(Path(sync_package.__path__[0]).parent)])]
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-W", "error", "-p", "no:cacheprovider", tmp_path],
        env={
            **os.environ, "PYTHONPATH": os.pathsep.join(path), "PRISMA_CLIENT": client, "DATABASE_URL": fresh_database_url,
            "ENABLE_SQLALCHEMY": "true", "PRISMA_ENGINE": "false", "SQLALCHEMY_MODELS": "service.models",
        },
        capture_output=True, text=True, check=False, cwd=tmp_path,
    )  # fmt: skip
    assert "2 passed" in done.stdout, done.stdout[-3000:] + done.stderr[-2000:]
