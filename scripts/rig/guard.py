"""Ends what a script has started when the script is gone, however it went.

`atexit` and signal handlers do not run when a process is killed. So a second, tiny process reads a pipe
whose other end only the script holds: when the script dies, the kernel closes the pipe, and the guard ends what
it was told of, last started first.
"""

from __future__ import annotations

import atexit
import json
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path
from threading import Lock


class Guard:
    """Keeps a list of processes and folders that must not outlive this process."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._process = subprocess.Popen(
            [sys.executable, "-I", __file__],
            stdin=subprocess.PIPE,
            text=True,
            start_new_session=True,
        )
        self._owner = os.getpid()
        atexit.register(self.close)

    def watch_process(self, pid: int, *, end_with: signal.Signals = signal.SIGTERM) -> None:
        """End process `pid` (and, when it leads a group, the group) when this process goes."""
        self._tell({"process": pid, "signal": int(end_with)})

    def watch_folder(self, folder: Path) -> None:
        """Delete `folder` when this process goes, after the processes watched later than it."""
        self._tell({"folder": str(folder)})

    def close(self) -> None:
        """End everything now and wait for it. Calling it twice does no harm."""
        if os.getpid() != self._owner or self._process.stdin is None or self._process.stdin.closed:
            return
        self._process.stdin.close()
        self._process.wait()

    def _tell(self, order: dict[str, str | int]) -> None:
        with self._lock:
            assert self._process.stdin is not None
            self._process.stdin.write(json.dumps(order) + "\n")
            self._process.stdin.flush()


def _alive(pid: int) -> bool:
    try:
        with open(f"/proc/{pid}/stat", encoding="utf-8") as stat:
            return stat.read().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        if Path("/proc/self").exists():
            return False
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


def _send(pid: int, number: int) -> None:
    try:
        if os.getpgid(pid) == pid:
            os.killpg(pid, number)
        else:
            os.kill(pid, number)
    except ProcessLookupError:
        pass  # it has ended by itself


def _end_process(pid: int, number: int, *, patience: float = 5.0) -> None:
    """Ask with signal `number`, and kill after `patience` seconds."""
    _send(pid, number)
    until = time.monotonic() + patience
    while _alive(pid):
        if time.monotonic() > until:
            _send(pid, signal.SIGKILL)
            return
        time.sleep(0.02)


def _main() -> None:
    for ignored in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(ignored, signal.SIG_IGN)
    orders = [json.loads(line) for line in sys.stdin]
    for order in reversed(orders):
        if "process" in order:
            _end_process(order["process"], order["signal"])
        else:
            shutil.rmtree(order["folder"], ignore_errors=True)


if __name__ == "__main__":
    _main()
