"""Servers whose certificate can be changed: PostgreSQL itself, and a front with TLS before one that has none."""

from __future__ import annotations

import asyncio
import shutil
import ssl
import subprocess
from pathlib import Path
from time import sleep

from rig import postgres
from rig.guard import Guard
from rig.postgres import PASSWORD, Server

from .certificates import Authority, Issued

_TLS_REQUEST = (80877103).to_bytes(4)


class TlsServer:
    """What both have in common: `kinds` of certificates, made by an authority that clients may trust.

    Attributes:
        folder: has trusted.pem, other.pem and broken.pem, for `sslcert`.
    """

    def __init__(self, server: Server, folder: Path) -> None:
        self.server = server
        self.folder = folder
        self.trusted = Authority("Trusted")
        self.other = Authority("Other")
        self.trusted.write(folder / "trusted.pem")
        self.other.write(folder / "other.pem")
        (folder / "broken.pem").write_text("nothing of the kind")
        addresses = ["127.0.0.1"]
        self.kinds: dict[str, Issued | None] = {
            "plain": None,
            "good": self.trusted.issue("localhost", addresses=addresses),
            "expired": self.trusted.issue("localhost", addresses=addresses, expired=True),
            "elsewhere": self.trusted.issue("elsewhere.example"),
        }

    async def show(self, kind: str) -> None:
        """Show this certificate from now on, or decline TLS."""
        raise NotImplementedError

    def url(self, user: str = f"postgres:{PASSWORD}", **parameters: str) -> str:
        url = self.server.url(**parameters).replace(f"postgres:{PASSWORD}", user)
        return url.replace(str(self.server.port), str(self.port))

    @property
    def port(self) -> int:
        return self.server.port

    async def close(self) -> None:
        self.server.stop()


def build_with_tls() -> Path | None:
    """The binaries of a PostgreSQL with TLS, as Debian's packages install it."""
    for binary in sorted(Path("/usr/lib/postgresql").glob("*/bin/pg_config"), reverse=True):
        configured = subprocess.run([binary, "--configure"], capture_output=True, text=True, check=False).stdout
        if ("openssl" in configured or "ssl=" in configured) and (binary.parent / "postgres").exists():
            return binary.parent
    return None


class TlsPostgres(TlsServer):
    """PostgreSQL with its own TLS, rules for who has to encrypt, and logins by certificate."""

    def __init__(self, guard: Guard, folder: Path, binaries: Path) -> None:
        super().__init__(postgres.start(guard, binaries=binaries), folder)
        self._write("clients.pem", (folder / "trusted.pem").read_bytes())
        rules = self.server.data / "pg_hba.conf"
        first = "hostssl all certified,someone all cert\nhostnossl all encrypted all reject\n"
        rules.write_text(first + rules.read_text())
        self.server.psql(
            "CREATE ROLE certified LOGIN; CREATE ROLE someone LOGIN; CREATE ROLE encrypted LOGIN PASSWORD 'x';"
        )
        self._kind = "plain"

    async def show(self, kind: str) -> None:
        if kind == self._kind:
            return
        self._kind = kind
        if (issued := self.kinds[kind]) is not None:
            self._write("server.crt", issued.certificate_pem)
            self._write("server.key", issued.key_pem)
        loaded = self.server.psql("SELECT pg_conf_load_time()")
        self.server.psql(f"ALTER SYSTEM SET ssl = '{'off' if issued is None else 'on'}'")
        self.server.psql("ALTER SYSTEM SET ssl_ca_file = 'clients.pem'")
        self.server.psql("SELECT pg_reload_conf()")
        while self.server.psql("SELECT pg_conf_load_time()") == loaded:
            sleep(0.01)  # noqa: ASYNC251  # psql blocks as well

    def _write(self, name: str, content: bytes) -> None:
        path = self.server.data / name
        path.touch(mode=0o600)
        path.write_bytes(content)
        status = self.server.data.stat()
        shutil.chown(path, status.st_uid, status.st_gid)


class TlsFront(TlsServer):
    """Answers the request for TLS, and forwards what is inside to a server without."""

    def __init__(self, guard: Guard, folder: Path) -> None:
        super().__init__(postgres.start(guard), folder)
        self._context: ssl.SSLContext | None = None
        self._listener: asyncio.Server | None = None
        self._tasks: set[asyncio.Task[None]] = set()
        self.encrypted: list[bool] = []

    @property
    def port(self) -> int:
        assert self._listener is not None
        port: int = self._listener.sockets[0].getsockname()[1]
        return port

    async def open(self) -> None:
        self._listener = await asyncio.start_server(self._serve, "127.0.0.1", 0)

    async def show(self, kind: str, *, ask: bool = False) -> None:
        """As for all; and ask for the client's certificate."""
        issued = self.kinds[kind]
        self._context = None
        if issued is not None:
            (self.folder / "server.pem").write_bytes(issued.certificate_pem + issued.key_pem)
            self._context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            self._context.load_cert_chain(self.folder / "server.pem")
            if ask:
                self._context.load_verify_locations(self.folder / "trusted.pem")
                self._context.verify_mode = ssl.CERT_REQUIRED

    async def close(self) -> None:
        assert self._listener is not None
        self._listener.close()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        await self._listener.wait_closed()
        # asyncio closes the sockets of aborted transports in its next round.
        await asyncio.sleep(0)
        await super().close()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        writers = [writer]
        try:
            first, encrypted = await self._accept(reader, writer)
            self.encrypted.append(encrypted)
            behind_reader, behind = await asyncio.open_connection("127.0.0.1", self.server.port)
            writers.append(behind)
            behind.write(first)
            await asyncio.gather(_copy(reader, behind), _copy(behind_reader, writer))
        except (ConnectionError, asyncio.IncompleteReadError, ssl.SSLError):
            pass  # the client does not like what it sees, which is what the tests are about
        finally:
            for one in writers:
                one.transport.abort()

    async def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> tuple[bytes, bool]:
        first = await reader.readexactly(8)
        if first[4:] != _TLS_REQUEST:
            return first, False
        if self._context is None:
            writer.write(b"N")
            return b"", False
        writer.write(b"S")
        await writer.start_tls(self._context)
        return b"", True


async def _copy(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    while data := await reader.read(65536):
        writer.write(data)
        await writer.drain()
    writer.transport.abort()
