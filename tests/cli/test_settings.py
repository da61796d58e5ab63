"""`prismalchemy settings`."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
import typer
from typer.testing import CliRunner

from prismalchemy.cli.settings import settings
from prismalchemy.errors import SettingsError
from prismalchemy.settings import Settings, load_settings
from rig.paths import ROOT

app = typer.Typer()
app.command()(settings)

NAMES = [str(field.validation_alias) for field in Settings.model_fields.values()]


@pytest.fixture(autouse=True)
def folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """An empty one, without any setting."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "200")
    for name in NAMES:
        monkeypatch.delenv(name, raising=False)
    return tmp_path


def run(*arguments: str, status: int = 0) -> str:
    result = CliRunner().invoke(app, arguments)
    assert result.exit_code == status, result.output
    assert "topsecret" not in result.output
    return result.output


def found(status: int = 0) -> dict[str, dict[str, Any]]:
    return {setting["name"]: setting for setting in json.loads(run("--json", status=status))}


def test_it_lists_what_env_default_lists() -> None:
    documented = re.findall(r"^(?:# )?([A-Z_]+)=", (ROOT / ".env.default").read_text(), re.MULTILINE)
    assert list(found(status=1)) == NAMES
    assert sorted(documented) == sorted(NAMES)


def test_every_setting_has_a_meaning() -> None:
    for setting in found(status=1).values():
        assert setting["meaning"].endswith("."), setting


def test_the_default_is_a_value_that_can_be_set(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATABASE_URL", "postgresql://u@h/d")
    before = load_settings()
    for setting in found().values():
        if setting["default"] is not None:
            monkeypatch.setenv(setting["name"], setting["default"])
    assert load_settings() == before


def test_where_a_value_comes_from(monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    (folder / "prisma").mkdir()
    (folder / "prisma" / ".env").write_text(
        "DATABASE_URL=postgresql://me:topsecret@h/d\nSQLALCHEMY_ECHO=true\nSQLALCHEMY_WORKERS=2\n"
    )
    (folder / ".env").write_text("SQLALCHEMY_ECHO=false\nSQLALCHEMY_WORKERS=3\n")
    # Variables are read whatever their case.
    monkeypatch.setenv("sqlalchemy_workers", "4")
    settings = found()
    named = {name: (setting["value"], setting["source"]) for name, setting in settings.items()}
    assert named["DATABASE_URL"] == ("postgresql://me:***@h/d", "prisma/.env")
    assert named["SQLALCHEMY_ECHO"] == ("false", ".env")
    assert named["SQLALCHEMY_WORKERS"] == ("4", "environment")
    assert named["SQLALCHEMY_POOL_SIZE"] == ("10", "default")
    assert named["DIRECT_URL"] == (None, "default")
    read = load_settings()
    assert (read.echo, read.workers) == (False, 4)


def test_what_cannot_be_used_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATABASE_URL", "mysql://me:topsecret@h/d")
    monkeypatch.setenv("SQLALCHEMY_POOL_SIZE", "none")
    problems = {name: setting["problem"] for name, setting in found(status=1).items() if setting["problem"]}
    assert problems == {
        "DATABASE_URL": "mysql: is not PostgreSQL, and only PostgreSQL is supported",
        "SQLALCHEMY_POOL_SIZE": "input should be a valid integer, unable to parse string as an integer",
    }
    assert found(status=1)["DATABASE_URL"]["value"] == "***"


def test_the_table(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATABASE_URL", "postgresql://me:topsecret@h/[d]")
    shown = run()
    for part in [*NAMES, "postgresql://me:***@h/", "environment", "Connections that a process keeps open."]:
        assert part in shown


def test_errors_point_to_the_command(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(SettingsError, match=r"^DATABASE_URL: it is not set; .* `prismalchemy settings`"):
        load_settings()
    monkeypatch.setenv("PRISMA_ENGINE", "perhaps")
    with pytest.raises(SettingsError, match=r"^PRISMA_ENGINE: .*; `prismalchemy settings` says what it takes$"):
        load_settings(DATABASE_URL="postgresql://u@h/d")
