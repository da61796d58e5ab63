"""What a person types: help in one form, and mistakes named by what can be typed."""

from __future__ import annotations

import os
import socket
import subprocess
import sys

import pytest

from rig.paths import ROOT

SCRIPTS = {
    "bench": "benchmarks",
    "demo": "rig.demo",
    "dev": "rig.dev",
    "load": "benchmarks.load",
    "migrate": "rig.migrate",
}


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    paths = os.pathsep.join(str(ROOT / name) for name in ("scripts", "backend", "."))
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": paths, "COLUMNS": "120"},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize("script", SCRIPTS)
def test_help_has_one_form(script: str) -> None:
    done = run("-m", SCRIPTS[script], "--help")
    assert done.returncode == 0, done.stderr
    said = done.stdout
    assert said.startswith(f"usage: scripts/{script} [-h]")
    head, _, examples = said.partition("\nexamples:\n")
    assert len(examples.splitlines()) >= 2
    assert all(line.startswith(f"  scripts/{script}") for line in examples.splitlines())
    assert all(len(line) <= 120 for line in head.splitlines())


@pytest.mark.parametrize("module", ["benchmarks.__main__", "benchmarks.load", "rig.demo", "rig.dev", "rig.stage"])
def test_the_generated_client_is_not_imported_before_it_is_generated(module: str) -> None:
    """In a fresh clone there is none yet, and after a change of the schema it is that of the old one."""
    done = run("-c", f"import sys, {module}; print([name for name in sys.modules if name.startswith('prisma.')])")
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize("beside", [0, 1])
def test_a_taken_port_names_the_switch(beside: int) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        done = run("-m", "rig.dev", "--port", str(port - beside))
    assert done.returncode == 1
    assert f"port {port} is taken" in done.stderr
    assert "--port" in done.stderr
    assert "SERVICE_PORT" not in done.stderr
    assert "PostgreSQL starts" not in done.stdout
