"""The load test, for a few seconds: the whole of it is `scripts/load`."""

from __future__ import annotations

import json
import os
import subprocess
import sys

from rig import paths
from rig.postgres import Server


def test_no_wrong_answer_and_no_leak_while_backends_are_killed(server: Server) -> None:
    database = server.create_database("load")
    arguments = ["--seconds=3", "--kill-every=0.1", "--clients=60", "--json", f"--url={database}"]
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks.load", *arguments],
        cwd=paths.ROOT,
        env={**os.environ, "PYTHONPATH": f"{paths.ROOT / 'scripts'}:{paths.ROOT / 'backend'}"},
        capture_output=True,
        text=True,
        check=False,
    )
    server.drop_database("load")
    assert done.returncode in {0, 1}, done.stderr
    figures = json.loads(done.stdout)
    assert (figures["wrong answers"], figures["leaked connections"], figures["reads not answered"]) == (0, 0, 0), (
        figures
    )
    assert figures["backends killed"] > 5
    assert figures["reads answered"] > 100
    assert figures["writes confirmed"] > 100
    assert done.returncode == 0
