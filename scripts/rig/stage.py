"""The stage for demo and dev: a database with the migrations applied, generated code, and service processes on it."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import IO

from rig import postgres, prisma
from rig.engine import engine_environment
from rig.guard import Guard
from rig.paths import ROOT, SCHEMA

DATABASE = "prismalchemy"
TOKEN = "demo-token"

Say = Callable[[str], None]


class StageError(RuntimeError):
    """A part of the stage did not start; the message ends with what it said itself."""


@dataclass(frozen=True)
class Process:
    """A running service process.

    Attributes:
        name: what it is, for people.
        url: where it listens.
        log: what it says.
    """

    name: str
    url: str
    process: subprocess.Popen[str]
    log: Log

    def stop(self) -> None:
        """Ask it to end and wait."""
        if self.process.poll() is None:
            self.process.terminate()
            self.process.wait(20)


class Stage:
    """Starts things that all end with `guard`."""

    def __init__(self, guard: Guard, say: Say) -> None:
        self._guard = guard
        self._say = say
        self.server = postgres.start(guard)
        self.url = self.server.create_database(DATABASE)

    def prepare(self, *, small: bool) -> None:
        """Apply the migrations, generate client and models, and write rows.

        Raises:
            rig.prisma.PrismaFailed: Prisma's CLI failed.
            StageError: the rows could not be written.
        """
        self._say("Prisma Migrate applies migrations/")
        prisma.migrate(self.url, "deploy")
        self._say("Prisma generates the client, prismalchemy generates the models")
        prisma.generate_client()
        environment = {"DATABASE_URL": self.url, "DIRECT_URL": self.url}
        prisma.generate(SCHEMA, generators=["sqlalchemy"], environment=environment)
        self._say("Rows are written")
        arguments = ["--small"] if small else []
        seeded = subprocess.run(
            [sys.executable, "-m", "service.seed", "--quiet", *arguments],
            cwd=ROOT,
            env={**os.environ, **environment},
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
        if seeded.returncode:
            raise StageError(f"writing the rows failed: {seeded.stderr.strip()}")

    def service(
        self, module: str, name: str, *, settings: Mapping[str, str], port: int | None = None, show: Say | None = None
    ) -> Process:
        """Start `python -m <module>`; `settings` are environment variables. `wait_for` tells when it is up."""
        port = port or postgres.free_port()
        environment = {
            **os.environ,
            **engine_environment(),
            "DATABASE_URL": self.url,
            "DIRECT_URL": self.url,
            "SQLALCHEMY_MODELS": "service.models",
            "SERVICE_PORT": str(port),
            "SERVICE_TOKEN": TOKEN,
            **settings,
        }
        process = subprocess.Popen(
            [sys.executable, "-m", module],
            cwd=ROOT,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
            # Ctrl-C in the terminal is for the script, which then ends its processes in order.
            start_new_session=True,
        )
        self._guard.watch_process(process.pid)
        return Process(name, f"http://127.0.0.1:{port}", process, Log(process, show))

    def wait_for(self, service: Process, *, patience: float = 60.0) -> None:
        """Wait until `service` answers on /health.

        Raises:
            StageError: it ended, or did not answer within `patience` seconds.
        """
        until = time.monotonic() + patience
        while time.monotonic() < until and service.process.poll() is None:
            if _healthy(service.url):
                return
            time.sleep(0.1)
        service.stop()
        raise StageError(f"{service.name} did not start: {service.log.tail()}")


class Log:
    """Reads a process's log away, so that it never waits for a reader, and keeps the end of it."""

    def __init__(self, process: subprocess.Popen[str], show: Say | None) -> None:
        self._lines: list[str] = []
        self._show = show
        assert process.stderr is not None
        threading.Thread(target=self._read, args=(process.stderr,), daemon=True).start()

    def _read(self, pipe: IO[str]) -> None:
        for line in pipe:
            self._lines = [*self._lines[-20:], line.rstrip()]
            if self._show is not None:
                self._show(line.rstrip())

    def tail(self) -> str:
        """The last lines."""
        return "\n".join(self._lines[-5:]) or "it said nothing"


def _healthy(url: str) -> bool:
    try:
        with urllib.request.urlopen(f"{url}/health", timeout=5) as answer:
            return bool(answer.status == 200)
    except (urllib.error.URLError, ConnectionError, TimeoutError):
        return False
