"""A PgBouncer of our own before a server."""

from __future__ import annotations

import os
import pwd
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rig.guard import Guard
from rig.postgres import Server, free_port


def binary() -> str | None:
    """PgBouncer's binary, or None when it is not installed."""
    return shutil.which("pgbouncer", path=f"{os.environ.get('PATH', '')}:/usr/sbin:/usr/local/sbin")


@dataclass
class PgBouncer:
    server: Server
    port: int

    def url(self, **parameters: str) -> str:
        url = self.server.url(pgbouncer="true", **parameters)
        return url.replace(f":{self.server.port}/", f":{self.port}/")


@contextmanager
def started(guard: Guard, server: Server, *, size: int = 3) -> Iterator[PgBouncer]:
    """In transaction mode, with `size` connections to the server.

    Raises:
        RuntimeError: it did not come up; the message holds its log.
    """
    executable = binary()
    assert executable is not None
    port = free_port()
    folder = Path(tempfile.mkdtemp(prefix="prismalchemy-pgbouncer-"))
    guard.watch_folder(folder)
    # The password's hash, as the server holds it, would serve clients but not the login to the server.
    (folder / "users").write_text(f'"{server.user}" "{server.password}"\n')
    (folder / "settings").write_text(
        f"""[databases]
* = host=127.0.0.1 port={server.port}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = {port}
unix_socket_dir =
auth_type = scram-sha-256
auth_file = {folder / "users"}
pool_mode = transaction
default_pool_size = {size}
max_client_conn = 200
"""
    )
    identity: dict[str, Any] = {}
    if os.geteuid() == 0:
        # PgBouncer refuses root, as PostgreSQL does, and so runs as the same user.
        owner = server.data.stat()
        identity = {"user": owner.st_uid, "group": owner.st_gid}
        for path in (folder, *folder.iterdir()):
            shutil.chown(path, pwd.getpwuid(owner.st_uid).pw_name)
    with (folder / "log").open("wb") as log:
        process = subprocess.Popen(
            [executable, folder / "settings"], stdout=log, stderr=log, stdin=subprocess.DEVNULL, cwd=folder, **identity
        )
    guard.watch_process(process.pid, end_with=signal.SIGINT)
    _wait_until_it_listens(process, port, folder / "log")
    yield PgBouncer(server, port)
    process.terminate()
    process.wait(10)


def _wait_until_it_listens(process: subprocess.Popen[bytes], port: int, log: Path) -> None:
    until = time.monotonic() + 10
    while time.monotonic() < until and process.poll() is None:
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.02)
    raise RuntimeError(f"PgBouncer did not start: {log.read_text()}")
