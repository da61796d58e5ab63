"""The benchmark runs, and its lanes agree; how fast they are is not for a test to say."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import Any

import pytest

from rig.paths import ROOT


def bench(*arguments: str) -> subprocess.CompletedProcess[str]:
    paths = os.pathsep.join(str(ROOT / name) for name in ("scripts", "backend", "."))
    return subprocess.run(
        [sys.executable, "-m", "benchmarks", *arguments],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": paths},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )


def test_every_lane_makes_the_call_and_gives_the_same_rows() -> None:
    done = bench("--quick", "--json", "--only", "include", "--only", "translation")
    assert done.returncode == 0, done.stderr
    document: dict[str, Any] = json.loads(done.stdout)
    found = document["calls"]["include"]
    assert set(found["median_us"]) == {"bridge", "engine", "floor", "orm", "bare", "best"}
    assert all(found["median_us"].values())
    assert set(document["translation_us"]) == {"find_unique", "page", "tree"}
    assert "PostgreSQL" in document["versions"]
    assert document["memory_mb"] is None


def test_an_unknown_name_is_refused() -> None:
    done = bench("--only", "nothing")
    assert done.returncode == 2
    assert "find_unique" in done.stderr


def test_ratios_are_taken_round_by_round(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(ROOT)
    from benchmarks.timing import Times

    # The machine was three times slower in the second round, for both.
    times = Times({"bridge": [1.0, 3.0, None, 1.0], "bare": [2.0, 6.0, 2.0, 2.0], "engine": [None, 30.0, None, None]})
    assert times.ratio("bridge", "bare") == pytest.approx(0.5)
    assert times.spread("bridge", "bare") == pytest.approx(0.0)
    assert times.ratio("engine", "bridge") == pytest.approx(10.0)
    assert times.spread("engine", "bridge") is None
    assert times.median("bridge") == pytest.approx(1.0)
    assert times.ratio("bridge", "floor") is None


@pytest.mark.parametrize("lean", ["true", "false"])
def test_a_start_says_what_it_cost(lean: str) -> None:
    paths = os.pathsep.join(str(ROOT / name) for name in ("backend", "."))
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks.start_process"],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": paths, "START_PACKAGE": "prisma", "START_LEAN": lean},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    said = json.loads(done.stdout)
    assert said.keys() == {"cpu", "wall", "rss", "total", "first"}
    assert all(value > 0 for value in said.values())
