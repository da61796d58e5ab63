"""Python processes of their own, in which every warning is an error and nothing may be said."""

from __future__ import annotations

import subprocess
import sys
import textwrap


def run_quietly(script: str, *arguments: str, timeout: float = 120.0) -> None:
    """Run `script`; it has to end well, without a word."""
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", textwrap.dedent(script), *arguments],
        capture_output=True,
        text=True,
        check=False,
        timeout=timeout,
    )
    assert (done.returncode, done.stdout + done.stderr) == (0, ""), f"{done.stdout}\n{done.stderr}"
