"""The documented settings are the settings."""

from __future__ import annotations

import asyncio
import logging
import re

import pytest
from sqlalchemy import text

from prismalchemy.connection import Database, Limits
from prismalchemy.connection.sync import SyncDatabase
from prismalchemy.settings import Settings, load_settings
from rig import paths
from rig.postgres import Server

from .proxy import Proxy


def test_env_default_documents_every_setting_with_its_default() -> None:
    lines = (paths.ROOT / ".env.default").read_text().splitlines()
    documented = {found[1]: found[2] for line in lines if (found := re.fullmatch(r"(?:# )?([A-Z_]+)=(.*)", line))}
    assert documented.keys() == {str(field.validation_alias) for field in Settings.model_fields.values()}
    settings = Settings.model_validate(documented)
    for name, field in Settings.model_fields.items():
        if not field.is_required() and field.default is not None:
            assert getattr(settings, name) == field.default


@pytest.mark.parametrize(
    "variable",
    ["SQLALCHEMY_POOL_SIZE", "SQLALCHEMY_IDLE_CHECK", "SQLALCHEMY_WORKERS", "SQLALCHEMY_STATEMENT_TIMEOUT"],
)
def test_a_bad_number_is_named(variable: str) -> None:
    with pytest.raises(Exception, match=f"^{variable}: "):
        load_settings(DATABASE_URL="postgresql://u@h/d", **{variable: "-1"})


@pytest.mark.parametrize("value", ["", "  "])
def test_an_empty_direct_url_is_none(value: str) -> None:
    """As in the environments of many deployments: only generate and check read it."""
    assert load_settings(DATABASE_URL="postgresql://u@h/d", DIRECT_URL=value).direct_url is None


def test_a_database_takes_its_limits_from_the_settings() -> None:
    settings = load_settings(
        DATABASE_URL="postgresql://u@h/d?pool_timeout=3", SQLALCHEMY_POOL_SIZE="2", SQLALCHEMY_STATEMENT_TIMEOUT="1.5"
    )
    limits: Limits = settings
    assert limits.pool_size == 2
    arguments = Database.from_settings(settings).arguments
    assert (arguments.pool["pool_size"], arguments.pool["pool_timeout"]) == (2, 3.0)
    assert arguments.connect_args["server_settings"] == {"statement_timeout": "1500"}


async def read(database: Database | SyncDatabase) -> None:
    if isinstance(database, Database):
        async with database.read_session() as session:
            await session.execute(text("SELECT 'seen'"))
    else:
        # The proxy runs in this event loop.
        await asyncio.to_thread(read_sync, database)


def read_sync(database: SyncDatabase) -> None:
    with database.read_session() as session:
        session.execute(text("SELECT 'seen'"))


@pytest.mark.parametrize("kind", [Database, SyncDatabase])
async def test_the_other_settings_reach_the_database(
    server: Server, proxy: Proxy, caplog: pytest.LogCaptureFixture, kind: type[Database | SyncDatabase]
) -> None:
    """The check of unused connections, the log of statements, and the number of processes."""
    url = server.url(sslmode="disable", connection_limit="1").replace(str(server.port), str(proxy.port))
    given = {"SQLALCHEMY_IDLE_CHECK": "0", "SQLALCHEMY_ECHO": "true", "SQLALCHEMY_WORKERS": "1000"}
    database = kind.from_settings(load_settings(DATABASE_URL=url, **given))
    with caplog.at_level(logging.WARNING, "prismalchemy.connection"):
        await (database.open() if isinstance(database, Database) else asyncio.to_thread(database.open))
    await read(database)
    proxy.reset_counts()
    await read(database)
    assert proxy.queries.count("SELECT 1") == 1
    said = [record.getMessage() for record in caplog.records]
    assert any(line.startswith("1000 workers x a pool of 1 + 0 connections") for line in said)
    assert "SELECT 'seen'" in said
    await (database.close() if isinstance(database, Database) else asyncio.to_thread(database.close))
