"""The demo as a newcomer runs it: its result, and that nothing is left of it however it ends."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psutil
import pytest

from rig.paths import ROOT


def start(folder: Path, *arguments: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "rig.demo", *arguments],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT / "scripts"), "TMPDIR": str(folder)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


@pytest.fixture(scope="module")
def folder() -> Iterator[Path]:
    """For temporary files, where the user that PostgreSQL runs as can reach them."""
    made = Path(tempfile.mkdtemp(prefix="prismalchemy-demo-"))
    made.chmod(0o755)
    yield made
    shutil.rmtree(made)


@pytest.fixture(scope="module")
def shown(folder: Path, prisma_client_package: Path) -> dict[str, Any]:
    demo = start(folder, "--json", "--rounds", "1")
    out, err = demo.communicate(timeout=180)
    assert demo.returncode == 0, err
    assert list(folder.iterdir()) == []
    found: dict[str, Any] = json.loads(out)
    return found


def test_answers_are_the_same(shown: dict[str, Any]) -> None:
    assert len(shown["calls"]) >= 10
    assert all(call["same"] for call in shown["calls"])


def test_the_flag_decides_who_answers(shown: dict[str, Any]) -> None:
    assert {call["off_answered_by"] for call in shown["calls"]} == {"prisma"}
    assert sum(call["on_answered_by"] == "sqlalchemy" for call in shown["calls"]) >= 10


def test_a_killed_demo_leaves_nothing(folder: Path, prisma_client_package: Path) -> None:
    demo = start(folder, "--rounds", "100000")
    started = below(demo.pid, least=12)
    demo.send_signal(signal.SIGKILL)
    demo.communicate()
    gone, alive = psutil.wait_procs(started, timeout=30)
    assert alive == []
    assert len(gone) == len(started)
    until = time.monotonic() + 10
    while list(folder.iterdir()) and time.monotonic() < until:
        time.sleep(0.1)
    assert list(folder.iterdir()) == []


def below(pid: int, *, least: int) -> list[psutil.Process]:
    """All processes below `pid`, once there are enough: PostgreSQL, four services, four engines."""
    until = time.monotonic() + 120
    names = ""
    while time.monotonic() < until and psutil.pid_exists(pid):
        found = psutil.Process(pid).children(recursive=True)
        names = " ".join(filter(None, map(name_of, found)))
        if len(found) >= least and "postgres" in names and "node" in names:
            return found
        time.sleep(0.2)
    raise AssertionError(f"the demo has started only {names}")


def name_of(process: psutil.Process) -> str | None:
    """The program's name; None when it has ended meanwhile, as commands that only prepare something do."""
    try:
        name: str = process.name()
    except psutil.NoSuchProcess:
        return None
    return name
