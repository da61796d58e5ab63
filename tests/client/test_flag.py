"""The flag: off costs nothing, on switches the named models, and a wrong setting is one clear error."""

from __future__ import annotations

import subprocess
import sys
import textwrap
from collections.abc import Mapping

import pytest

from prismalchemy.client import Prisma, record_answers
from prismalchemy.codegen.check import StaleModels
from prismalchemy.connection import Database
from prismalchemy.errors import DatabaseUnavailable, ModelsError, SettingsError

OFF = """
    import asyncio, sys
    from prismalchemy.client import Prisma, record_answers

    async def main():
        db = Prisma()
        await db.connect()
        with record_answers() as answers:
            assert await db.user.find_many(take=1) == []
        assert answers.sides() == []
        assert set(db.sides().values()) == {"prisma"}
        await db.disconnect()

    asyncio.run(main())
    loaded = [name for name in ("sqlalchemy", "asyncpg", "prismalchemy.query") if name in sys.modules]
    assert not loaded, loaded
"""


ON = """
    import asyncio, sys
    from prismalchemy.client import Prisma, record_answers

    async def main():
        async with Prisma() as db:
            with record_answers() as answers:
                assert await db.user.find_many(take=1) == []
            assert answers.sides() == ["sqlalchemy"]

    asyncio.run(main())
    needless = ("prismalchemy.query.validation", "prismalchemy.codegen", "prismalchemy.cli", "psycopg", "sqlacodegen")
    loaded = [name for name in needless if name in sys.modules]
    assert not loaded, loaded
"""


def run(script: str, environment: Mapping[str, str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", textwrap.dedent(script)],
        env=dict(environment),
        capture_output=True,
        text=True,
        check=False,
    )


def test_off_imports_and_opens_nothing(database_url: str, process_environment: dict[str, str]) -> None:
    done = run(OFF, {**process_environment, "DATABASE_URL": database_url, "ENABLE_SQLALCHEMY": "false"})
    assert done.returncode == 0, done.stderr


def test_on_imports_no_more_than_calls_need(database_url: str, process_environment: dict[str, str]) -> None:
    """The words of an engine that runs, the generator and the commands cost memory in each process."""
    settings = {"ENABLE_SQLALCHEMY": "true", "SQLALCHEMY_MODELS": "service.models", "DATABASE_URL": database_url}
    done = run(ON, {**process_environment, **settings})
    assert done.returncode == 0, done.stderr


async def test_only_the_named_models_are_switched(switched: pytest.MonkeyPatch, database_url: str) -> None:
    switched.setenv("SQLALCHEMY_TABLES", "User, Profile")
    async with Prisma(datasource={"url": database_url}) as db:
        with record_answers() as answers:
            await db.user.find_many(take=1)
            await db.profile.find_many(take=1, include={"user": True})
        assert answers.sides() == ["sqlalchemy"]
        with record_answers() as answers:
            await db.agentgraph.find_many(take=1)
            await db.user.find_many(take=1, include={"graphs": True})
            await db.user.find_many(take=1, where={"graphs": {"some": {}}})
        assert answers.sides() == ["prisma"]
        assert db.sides()["User"] == "sqlalchemy"
        assert db.sides()["AgentGraph"] == "prisma"


async def test_a_name_that_is_no_model(switched: pytest.MonkeyPatch, database_url: str) -> None:
    switched.setenv("SQLALCHEMY_TABLES", "Uesr")
    with pytest.raises(SettingsError, match="SQLALCHEMY_TABLES: there is no model 'Uesr'; did you mean 'User'"):
        await Prisma(datasource={"url": database_url}).connect()


async def test_models_that_are_not_there(switched: pytest.MonkeyPatch, database_url: str) -> None:
    switched.setenv("SQLALCHEMY_MODELS", "service.nothing")
    with pytest.raises(ModelsError, match=r"no module 'service\.nothing'; name the one that `prismalchemy generate"):
        await Prisma(datasource={"url": database_url}).connect()


async def test_models_without_a_base(switched: pytest.MonkeyPatch, database_url: str) -> None:
    switched.setenv("SQLALCHEMY_MODELS", "service.settings")
    with pytest.raises(ModelsError, match="has no class Base"):
        await Prisma(datasource={"url": database_url}).connect()


async def test_a_bad_flag(switched: pytest.MonkeyPatch, database_url: str) -> None:
    switched.setenv("ENABLE_SQLALCHEMY", "perhaps")
    with pytest.raises(SettingsError, match="ENABLE_SQLALCHEMY: ") as caught:
        await Prisma(datasource={"url": database_url}).connect()
    assert "perhaps" not in str(caught.value)


async def test_a_database_that_is_not_there(switched: pytest.MonkeyPatch, database_url: str) -> None:
    db = Prisma(datasource={"url": f"{database_url}_nothing"})
    with pytest.raises(DatabaseUnavailable):
        await db.connect()
    assert not db.is_connected()


async def test_models_that_do_not_fit_the_database(switched: pytest.MonkeyPatch, fresh_database_url: str) -> None:
    switched.setenv("SQLALCHEMY_CHECK_MODELS", "refuse")
    async with Prisma(datasource={"url": fresh_database_url}) as db:
        assert await db.user.count() == 0
    await execute(fresh_database_url, "ALTER TABLE users ADD COLUMN nickname text NOT NULL")
    db = Prisma(datasource={"url": fresh_database_url})
    with pytest.raises(StaleModels, match="nickname"):
        await db.connect()
    assert not db.is_connected()


async def test_models_that_do_not_fit_are_logged(
    switched: pytest.MonkeyPatch, fresh_database_url: str, caplog: pytest.LogCaptureFixture
) -> None:
    switched.setenv("SQLALCHEMY_CHECK_MODELS", "warn")
    await execute(fresh_database_url, "ALTER TABLE users ADD COLUMN nickname text NOT NULL")
    async with Prisma(datasource={"url": fresh_database_url}) as db:
        assert await db.user.count() == 0
    assert "nickname" in caplog.text


async def execute(url: str, statement: str) -> None:
    database = Database(url)
    await database.fetch(statement, read=False)
    await database.close()
