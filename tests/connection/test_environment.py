"""libpq's and asyncpg's environment changes nothing, as it changes nothing for Prisma."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest
from sqlalchemy import text

from prismalchemy.connection import Database, LoginRefused
from prismalchemy.connection.sync import SyncDatabase
from prismalchemy.errors import DatabaseUnavailable
from rig.postgres import PASSWORD, Server

WHO = """SELECT current_user, current_database(), current_setting('application_name'), current_setting('search_path'),
current_setting('DateStyle'), current_setting('TimeZone'), current_setting('client_encoding'), current_setting('geqo')"""

Who = Callable[[str], Awaitable[tuple[object, ...]]]


async def by_asyncpg(url: str) -> tuple[object, ...]:
    database = Database(url)
    try:
        await database.open()
        return tuple((await database.fetch(WHO))[0])
    finally:
        await database.close()


async def by_psycopg(url: str) -> tuple[object, ...]:
    database = SyncDatabase(url)
    try:
        database.open()
        with database.read_session() as session:
            return tuple(session.execute(text(WHO)).one())
    finally:
        database.close()


both = pytest.mark.parametrize("who", [by_asyncpg, by_psycopg])


@pytest.fixture
def environment(server: Server, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Everything else than what the URLs say."""
    services = tmp_path / "services"
    services.write_text("[wrong]\nhost=/nowhere\nport=1\nuser=nobody\ndbname=nowhere\napplication_name=wrong\n")
    passwords = tmp_path / "passwords"
    passwords.write_text(f"*:*:*:*:{PASSWORD}\n")
    passwords.chmod(0o600)
    (tmp_path / ".pgpass").write_text(passwords.read_text())
    (tmp_path / ".pgpass").chmod(0o600)
    for name, value in {
        "HOME": str(tmp_path),
        "PGHOST": "nowhere.invalid",
        "PGHOSTADDR": "192.0.2.1",
        "PGPORT": "1",
        "PGUSER": "nobody",
        "PGDATABASE": "nowhere",
        "PGPASSWORD": PASSWORD,
        "PGPASSFILE": str(passwords),
        "PGSERVICE": "wrong",
        "PGSERVICEFILE": str(services),
        "PGAPPNAME": "wrong",
        "PGOPTIONS": "-c search_path=wrong",
        "PGSSLMODE": "require",
        "PGREQUIREAUTH": "none",
        "PGTARGETSESSIONATTRS": "standby",
        "PGLOADBALANCEHOSTS": "random",
        "PGGSSENCMODE": "require",
        "PGKRBSRVNAME": "wrong",
        "PGGSSLIB": "wrong",
        "PGCHANNELBINDING": "require",
        "PGCONNECT_TIMEOUT": "1",
        "PGCLIENTENCODING": "LATIN1",
        "PGMINPROTOCOLVERSION": "3.2",
    }.items():
        monkeypatch.setenv(name, value)


@both
@pytest.mark.usefixtures("environment")
async def test_what_the_url_says_is_what_counts(server: Server, who: Who) -> None:
    settings = ('"$user", public', "ISO, MDY", "UTF8", "on")
    found = await who(server.url())
    assert (found[0], found[1], found[2], found[3]) == ("postgres", "postgres", "", settings[0])
    assert (found[4], found[6], found[7]) == settings[1:]


@both
@pytest.mark.usefixtures("environment")
async def test_a_password_is_not_taken_from_elsewhere(server: Server, who: Who) -> None:
    with pytest.raises(LoginRefused):
        await who(server.url().replace(f":{PASSWORD}", ""))


@both
@pytest.mark.usefixtures("environment")
async def test_a_database_is_not_taken_from_elsewhere(server: Server, who: Who) -> None:
    assert (await who(server.url().replace("/postgres?", "").removesuffix("/postgres")))[1] == "postgres"
    assert (await who(server.url().removesuffix("postgres")))[1] == "postgres"


@both
@pytest.mark.usefixtures("environment")
async def test_a_socket_is_the_urls(server: Server, who: Who) -> None:
    assert (await who(server.url(host=str(server.folder))))[0] == "postgres"
    with pytest.raises(DatabaseUnavailable):
        await who(server.url(host="/nowhere"))


TIMES = {"PGTZ": "Asia/Tokyo", "PGDATESTYLE": "German", "PGGEQO": "off"}


async def test_times_and_dates_are_the_servers(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    usual = await by_asyncpg(server.url())
    for name, value in TIMES.items():
        monkeypatch.setenv(name, value)
    assert await by_asyncpg(server.url()) == usual


async def test_what_libpq_passes_on_whatever_it_is_told_is_warned_of(
    server: Server, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    for name, value in TIMES.items():
        monkeypatch.setenv(name, value)
    await by_psycopg(server.url())
    warnings = [record.getMessage() for record in caplog.records if record.levelname == "WARNING"]
    assert [message.partition(" ")[0] for message in warnings] == list(TIMES)
    monkeypatch.setenv("PGSERVICE", "nowhere")
    with pytest.raises(DatabaseUnavailable, match="is PGSERVICE set"):
        await by_psycopg(server.url())
