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
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import IO

from prismalchemy import schema as schemas
from prismalchemy.codegen.header import header_for, read_header
from rig import postgres, prisma
from rig.engine import engine_environment
from rig.guard import Guard
from rig.paths import MIGRATIONS, ROOT, SCHEMA

DATABASE = "prismalchemy"
TOKEN = "demo-token"
MODELS = ROOT / "backend" / "service" / "models.py"

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
        self._seeding: subprocess.Popen[str] | None = None
        self._say = say
        self.server = postgres.start(guard)
        self.url = self.server.create_database(DATABASE)

    def prepare(self, *, small: bool) -> None:
        """Apply the migrations, have client and models, and begin to write rows; `wait_for` waits for the rows, too.

        Raises:
            rig.prisma.PrismaFailed: Prisma's CLI failed.
        """
        self._say("Prisma Migrate applies migrations/")
        # Its own packages and generators, which have nothing to do with those of the client, run meanwhile.
        with ThreadPoolExecutor(1) as pool:
            client = pool.submit(prisma.generate_client)
            prisma.migrate(self.url, "deploy")
            client.result()
        environment = {"DATABASE_URL": self.url, "DIRECT_URL": self.url}
        if not models_are_current():
            self._say("prismalchemy generates the models")
            prisma.generate(SCHEMA, generators=["sqlalchemy"], environment=environment)
        self._say("Rows are written")
        self._seeding = subprocess.Popen(
            [sys.executable, "-m", "service.seed", "--quiet", *(["--small"] if small else [])],
            cwd=ROOT,
            env={**os.environ, **environment},
            stdin=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
            start_new_session=True,
        )
        self._guard.watch_process(self._seeding.pid)

    def _wait_for_rows(self) -> None:
        if self._seeding is None:
            return
        _, said = self._seeding.communicate()
        if self._seeding.returncode:
            raise StageError(f"writing the rows failed: {said.strip()}")
        self._seeding = None

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
        """Wait until the rows are written and `service` answers on /health.

        Raises:
            StageError: the rows could not be written, or the service ended or did not answer within `patience` seconds.
        """
        self._wait_for_rows()
        until = time.monotonic() + patience
        while time.monotonic() < until and service.process.poll() is None:
            if _healthy(service.url):
                return
            time.sleep(0.1)
        service.stop()
        raise StageError(f"{service.name} did not start: {service.log.tail()}")


def models_are_current() -> bool:
    """Whether the service's models say that they are of this schema, generator and newest migration."""
    migrations = [folder.name for folder in MIGRATIONS.iterdir() if folder.is_dir()]
    header = read_header(MODELS.read_text(encoding="utf-8")) if MODELS.exists() else None
    return header == header_for(schemas.load(SCHEMA).hash, max(migrations, default=None))


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
