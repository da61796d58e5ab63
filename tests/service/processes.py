"""The service's processes, started as a person starts them."""

from __future__ import annotations

import re
import subprocess
import sys
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from queue import Empty, Queue

import psutil

from rig.paths import ROOT

PATIENCE = 60.0
"""Seconds that a process may take to start or to end on a busy machine."""


def environment(url: str | None, engine: Mapping[str, str], **more: str) -> dict[str, str]:
    """A process's whole environment: nothing of this one's leaks into it."""
    found = {
        "PATH": "/usr/bin:/bin",
        "PYTHONPATH": str(ROOT / "backend"),
        "SQLALCHEMY_MODELS": "service.models",
        "SERVICE_PORT": "0",
        **engine,
        **more,
    }
    return found if url is None else {"DATABASE_URL": url, **found}


class Running:
    """A process that has said where it listens."""

    def __init__(self, process: subprocess.Popen[str], url: str, log: list[str]) -> None:
        self.process = process
        self.url = url
        self.log = log

    def children(self) -> list[psutil.Process]:
        """The query engine and what it has started."""
        return psutil.Process(self.process.pid).children(recursive=True)


@contextmanager
def started(module: str, variables: Mapping[str, str], folder: Path) -> Iterator[Running]:
    """`python -m <module>` in `folder`, from when it listens on."""
    process = subprocess.Popen(
        [sys.executable, "-m", module], cwd=folder, env=variables, stderr=subprocess.PIPE, text=True
    )
    lines: Queue[str | None] = Queue()
    assert process.stderr is not None
    reader = threading.Thread(target=_read, args=(process.stderr, lines, log := []))
    reader.start()
    try:
        yield Running(process, _address(lines, log), log)
    finally:
        process.terminate()
        process.wait(PATIENCE)
        reader.join(PATIENCE)
        process.stderr.close()


def ended(module: str, variables: Mapping[str, str], folder: Path) -> subprocess.CompletedProcess[str]:
    """`python -m <module>` in `folder`, which should not start."""
    return subprocess.run(
        [sys.executable, "-m", module],
        cwd=folder,
        env=variables,
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )


def _read(pipe: Iterator[str], lines: Queue[str | None], log: list[str]) -> None:
    for line in pipe:
        log.append(line.rstrip())
        lines.put(line)
    lines.put(None)


def _address(lines: Queue[str | None], log: list[str]) -> str:
    try:
        while (line := lines.get(timeout=PATIENCE)) is not None:
            if found := re.search(r"listens on (http://\S+)", line):
                return found[1]
    except Empty:
        pass
    raise AssertionError("the process did not start: " + "\n".join(log))
