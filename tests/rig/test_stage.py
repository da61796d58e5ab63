"""The models are generated when they are of another schema, generator or migration, and only then."""

from __future__ import annotations

from pathlib import Path

import pytest

from rig import stage


def test_the_repositorys_models_are_current() -> None:
    assert stage.models_are_current()


@pytest.mark.parametrize("header", ["generator", "schema", "migration"])
def test_other_models_are_not(header: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lines = stage.MODELS.read_text(encoding="utf-8").splitlines()
    copy = tmp_path / "models.py"
    monkeypatch.setattr(stage, "MODELS", copy)
    assert not stage.models_are_current()
    copy.write_text("\n".join(f"{line}x" if line.startswith(f"# prismalchemy-{header}:") else line for line in lines))
    assert not stage.models_are_current()
    copy.write_text("\n".join(lines))
    assert stage.models_are_current()
