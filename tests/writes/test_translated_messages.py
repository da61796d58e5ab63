"""Errors of a server that speaks German: class, code and meta come from what is not translated."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any

import asyncpg
import pytest
from prisma import errors
from tests.connection.tls_servers import build_with_tls
from tests.writes.state import ADA, BOB, GRAPH, ROWS

from prismalchemy.client import Prisma as BridgedPrisma
from rig import postgres as servers
from rig.guard import Guard
from rig.paths import MIGRATIONS

MESSAGES = Path("/usr/share/locale/de/LC_MESSAGES")
NOBODY = "00000000-0000-4000-8000-0000000000ff"


def _german_locale(guard: Guard) -> Path:
    """A folder with the locale de_DE.UTF-8, which the server's own user may read."""
    folder = Path(tempfile.mkdtemp(prefix="prismalchemy-locale-"))
    guard.watch_folder(folder)
    folder.chmod(0o755)
    made = subprocess.run(
        ["localedef", "-i", "de_DE", "-f", "UTF-8", folder / "de_DE.UTF-8"], capture_output=True, check=False
    )
    if made.returncode:
        pytest.skip("no source of the locale de_DE on this machine")
    return folder


@pytest.fixture(scope="module")
async def german(guard: Guard) -> AsyncIterator[tuple[BridgedPrisma, asyncpg.Connection[asyncpg.Record]]]:
    """A bridged client without Prisma's engine, and a connection that may change tables."""
    binaries = build_with_tls()
    if binaries is None or not list(MESSAGES.glob("postgres-*.mo")):  # noqa: ASYNC240  # nothing else runs
        pytest.skip("needs Debian's package postgresql: PyPI's build has no translated messages")
    if shutil.which("localedef") is None:
        pytest.skip("localedef is not there")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("LOCPATH", str(_german_locale(guard)))
        patch.delenv("LANGUAGE", raising=False)
        server = servers.start(guard, binaries=binaries, settings={"lc_messages": "de_DE.UTF-8"})
        url = server.create_database("german")
        admin = await asyncpg.connect(url)
        for migration in sorted(MIGRATIONS.glob("*/migration.sql")):
            await admin.execute(migration.read_text())
        await admin.execute(ROWS)
        patch.setenv("ENABLE_SQLALCHEMY", "true")
        patch.setenv("SQLALCHEMY_MODELS", "service.models")
        patch.setenv("SQLALCHEMY_TABLES", "*")
        patch.setenv("PRISMA_ENGINE", "false")
        client = BridgedPrisma(datasource={"url": url})
        await client.connect()
    yield client, admin
    await client.disconnect()
    await admin.close()
    server.stop()


async def test_the_server_speaks_german(german: tuple[BridgedPrisma, Any]) -> None:
    with pytest.raises(errors.RawQueryError, match="Division durch Null"):
        await german[0].query_raw("SELECT 1 / 0")


Case = tuple[Callable[[Any], Any], type[Exception], str | None, Any]
CASES: dict[str, Case] = {
    "a unique": (
        lambda db: db.user.update(where={"id": BOB}, data={"email": "ada@x"}),
        errors.UniqueViolationError, "P2002", {"target": ["email"]},
    ),
    "a unique that Prisma does not know, on a mapped column": (
        lambda db: db.user.update_many(where={}, data={"isAdmin": True, "name": "x"}),
        errors.UniqueViolationError, "P2002", {"target": ["name", "is_admin"]},
    ),
    "a foreign key": (
        lambda db: db.agentgraph.update_many(where={}, data={"userId": NOBODY}),
        errors.ForeignKeyViolationError, "P2003", {"field_name": "AgentGraph_userId_fkey (index)"},
    ),
    "a foreign key of others": (
        lambda db: db.agentgraph.delete_many(where={"id": GRAPH}),
        errors.ForeignKeyViolationError, "P2003", {"field_name": "Execution_graphId_graphVersion_fkey (index)"},
    ),
    "NOT NULL": (
        lambda db: db.user.update(where={"id": ADA}, data={"name": None}),
        errors.DataError, "P2011", {"constraint": ["name"]},
    ),
    "too long": (
        lambda db: db.user.update(where={"id": ADA}, data={"name": "x" * 121}),
        errors.DataError, "P2000", {"column_name": "(not available)"},
    ),
    "out of range": (
        lambda db: db.storelisting.update_many(where={}, data={"runs": {"increment": 2**31 - 1}}),
        errors.DataError, None, None,
    ),
    "a missing column": (
        lambda db: db.profile.update_many(where={}, data={"bio": "x"}),
        errors.DataError, "P2022", {"column": "bio"},
    ),
    "a missing table": (
        lambda db: db.listingfavorite.delete_many(),
        errors.TableNotFoundError, "P2021", {"table": "public.listing_favorites"},
    ),
}  # fmt: skip


@pytest.fixture(scope="module")
async def changed(german: tuple[BridgedPrisma, Any]) -> BridgedPrisma:
    """The tables as no migration has left them."""
    client, admin = german
    await admin.execute(
        "ALTER TABLE users ADD UNIQUE (name, is_admin); UPDATE users SET name = 'Bob' WHERE name IS NULL; "
        "ALTER TABLE users ALTER name SET NOT NULL; ALTER TABLE profiles DROP bio; DROP TABLE listing_favorites"
    )
    return client


@pytest.mark.parametrize("name", CASES)
async def test_errors(changed: BridgedPrisma, name: str) -> None:
    call, expected, code, meta = CASES[name]
    with pytest.raises(errors.PrismaError) as caught:
        await call(changed)
    assert type(caught.value) is expected
    assert (getattr(caught.value, "code", None), getattr(caught.value, "meta", None)) == (code, meta)


RAW: dict[str, tuple[str, str]] = {
    "SELECT 1 / 0": ("22012", "FEHLER: Division durch Null"),
    "SELECT * FROM nowhere": ("42P01", "Relation »nowhere« existiert nicht"),
    "SELECT nowhere FROM users": ("42703", "Spalte »nowhere« existiert nicht"),
    f"INSERT INTO users (id, name, email, updated_at) VALUES ('{NOBODY}', 'x', 'ada@x', now())": (
        "23505",
        "Schlüssel »(email)=(ada@x)« existiert bereits.",
    ),
    "SELECT 'x'::int": ("22P02", "FEHLER: ungültige Eingabesyntax für Typ integer: »x«"),
}


@pytest.mark.parametrize("text", RAW)
async def test_raw_sql(german: tuple[BridgedPrisma, Any], text: str) -> None:
    """What is kept of an error depends on its code: the detail, the bare message, or all of it."""
    code, message = RAW[text]
    for _ in range(2):
        with pytest.raises(errors.RawQueryError) as caught:
            await german[0].query_raw(text)
        assert caught.value.code == "P2010"
        assert caught.value.meta == {"code": code, "message": message}


async def test_raw_sql_after_a_change_of_the_schema(german: tuple[BridgedPrisma, Any]) -> None:
    """A plan that has become stale is told from an error, whatever the language."""
    client, admin = german
    await admin.execute("CREATE TABLE changing (a int); INSERT INTO changing VALUES (1)")
    assert await client.query_raw("SELECT * FROM changing") == [{"a": 1}]
    await admin.execute("ALTER TABLE changing ALTER a TYPE text; ALTER TABLE changing ADD b int")
    assert await client.query_raw("SELECT * FROM changing") == [{"a": "1", "b": None}]
