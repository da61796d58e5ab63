"""The settings of the two processes."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from pydantic import SecretStr

from prismalchemy.errors import SettingsError
from rig.paths import ROOT
from service.settings import DatabaseManagerSettings, RestSettings, load_service_settings


@pytest.fixture(autouse=True)
def _no_file(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    for name in _names():
        monkeypatch.delenv(name, raising=False)


def _names() -> set[str]:
    return {str(field.validation_alias) for field in DatabaseManagerSettings.model_fields.values()}


def test_every_setting_is_documented_with_its_default() -> None:
    text = (ROOT / "backend" / "service" / ".env.default").read_text(encoding="utf-8")
    documented = dict(re.findall(r"^(?:# )?(SERVICE_\w+)=(.*)$", text, re.MULTILINE))
    assert set(documented) == _names()
    defaults = {str(f.validation_alias): f.default for f in RestSettings.model_fields.values()}
    assert {name: documented[name] for name in defaults} == {name: str(value) for name, value in defaults.items()}


def test_the_processes_listen_side_by_side(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SERVICE_TOKEN", "secret")
    assert load_service_settings(RestSettings).port == 8000
    manager = load_service_settings(DatabaseManagerSettings)
    assert (manager.port, manager.token) == (8001, SecretStr("secret"))
    assert "secret" not in repr(manager)


def test_a_variable_wins_over_the_file(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("SERVICE_PORT=9001\nSERVICE_HOST=0.0.0.0\nOTHER=1\n")
    monkeypatch.setenv("SERVICE_PORT", "9002")
    settings = load_service_settings(RestSettings)
    assert (settings.host, settings.port) == ("0.0.0.0", 9002)


def test_an_error_names_the_variable_and_not_the_value(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SERVICE_PORT", "hunter2")
    with pytest.raises(SettingsError) as caught:
        load_service_settings(RestSettings)
    assert caught.value.variable == "SERVICE_PORT"
    assert "hunter2" not in str(caught.value)
