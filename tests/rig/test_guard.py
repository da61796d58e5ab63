"""What a script has started is gone when the script is, also when it is killed."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import textwrap
import time
from pathlib import Path

import psutil
import pytest

from rig.engine import engine_environment, engine_kind
from rig.paths import ROOT

PATIENCE = 30.0
"""Seconds; it takes one, but a busy machine may take more."""

SCRIPT = """
    import asyncio, json, subprocess, sys
    from prisma import Prisma
    from rig import postgres
    from rig.guard import Guard

    async def main() -> None:
        guard = Guard()
        server = postgres.start(guard)
        server.restart()
        # A service process of its own, as the demo starts them.
        sleeper = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(3600)"], start_new_session=True)
        guard.watch_process(sleeper.pid)
        client = Prisma(datasource={"url": server.url()})
        await client.connect()
        print(json.dumps(str(server.folder)), flush=True)
        await asyncio.sleep(3600)

    asyncio.run(main())
"""


@pytest.mark.skipif(engine_kind() == "native", reason="the native engine outlives a parent that is killed")
@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGTERM])
def test_nothing_is_left_of_a_script_that_is_killed(
    prisma_client_package: Path, tmp_path: Path, number: signal.Signals
) -> None:
    script = tmp_path / "script.py"
    script.write_text(textwrap.dedent(SCRIPT))
    with subprocess.Popen(
        [sys.executable, script],
        stdout=subprocess.PIPE,
        text=True,
        env={**engine_environment(), "PYTHONPATH": str(ROOT / "scripts"), "PATH": "/usr/bin:/bin"},
    ) as process:
        assert process.stdout is not None
        try:
            folder = Path(json.loads(process.stdout.readline()))
            started = psutil.Process(process.pid).children(recursive=True)
            commands = [" ".join(child.cmdline()) for child in started]
        finally:
            process.send_signal(number)
            process.wait(PATIENCE)
    for part in ("front.mjs", "bin/postgres", "time.sleep", "guard.py"):
        assert any(part in command for command in commands), (part, commands)
    until = time.monotonic() + PATIENCE
    while left := [child for child in started if _running(child)]:
        assert time.monotonic() < until, f"still running: {left}"
        time.sleep(0.05)
    assert not folder.exists()


def _running(process: psutil.Process) -> bool:
    """Whether it is more than an entry that init has yet to clear away."""
    try:
        return bool(process.status() != psutil.STATUS_ZOMBIE)
    except psutil.NoSuchProcess:
        return False
