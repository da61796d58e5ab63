"""`prismalchemy url`."""

from __future__ import annotations

import json

import pytest
import typer
from typer.testing import CliRunner

from prismalchemy.cli.url import url
from prismalchemy.errors import DatabaseUrlError, SettingsError

TEXT = (
    "postgresql://me:topsecret@h:5433/d?schema=My+Schema&sslmode=verify-full&sslpassword=topsecret&connection_limit=3"
)

app = typer.Typer()
app.command()(url)


def run(*arguments: str, database_url: str | None = None) -> str:
    result = CliRunner().invoke(app, arguments, env={"DATABASE_URL": database_url, "COLUMNS": "200"})
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        raise result.exception
    assert result.exit_code == 0
    assert "topsecret" not in result.output
    return result.output


def test_what_is_made_of_it() -> None:
    shown = run(TEXT)
    for line in ["postgresql://me:***@h:5433/d", "My Schema", "pool.pool_size", '{"search_path": "\\"My Schema\\""}']:
        assert line in shown
    assert "warning: sslmode verify-full is unknown to Prisma, so it is prefer" in shown


def test_json() -> None:
    found = json.loads(run(TEXT, "--json"))
    assert found["password"] == "***"
    assert (found["user"], found["host"], found["port"], found["database"]) == ("me", "h", 5433, "d")
    assert found["pool"]["pool_size"] == 3
    assert found["asyncpg"]["password"] == "***"
    assert found["asyncpg"]["ssl"] == {"verified": False, "required": False}
    assert found["psycopg"]["options"] == '-c search_path="My\\ Schema"'
    assert len(found["warnings"]) == 1


def test_the_default_is_the_environments(tmp_path: object, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(str(tmp_path))
    monkeypatch.setenv("SQLALCHEMY_POOL_SIZE", "7")
    assert json.loads(run("--json", database_url="postgresql://u@h/d"))["pool"]["pool_size"] == 7
    with pytest.raises(SettingsError, match=r"^DATABASE_URL: it is not set"):
        run()


def test_a_bad_url_is_one_line() -> None:
    with pytest.raises(DatabaseUrlError) as refused:
        run("mysql://me:topsecret@h/d")
    assert str(refused.value) == "mysql: is not PostgreSQL, and only PostgreSQL is supported"


def test_help_has_examples() -> None:
    assert "prismalchemy url 'postgresql://user:password@localhost:5432/app" in " ".join(run("--help").split())
