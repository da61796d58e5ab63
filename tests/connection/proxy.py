"""A TCP proxy before the server that counts what clients send and cuts connections when told to."""

from __future__ import annotations

import asyncio
from collections import Counter
from dataclasses import dataclass, field
from types import TracebackType

# Types of the messages that begin a request: https://www.postgresql.org/docs/current/protocol-message-formats.html
QUERY, PARSE, EXECUTE, SYNC = b"Q", b"P", b"E", b"S"


@dataclass
class Proxy:
    """`async with Proxy(port) as proxy`: listens on `proxy.port`, and forwards to `target`.

    Attributes:
        cut_on: text in a client's message at which its connection is cut.
        deliver: whether the server still gets the message that a connection is cut on.
        refuse: whether new connections are closed at once.
        silent: whether nothing is forwarded any more, as when a network swallows packets.
        messages: what the clients have sent, by type.
        queries: what they have sent as simple queries or to be prepared.
    """

    target: int
    cut_on: bytes | None = None
    deliver: bool = True
    refuse: bool = False
    silent: bool = False
    messages: Counter[bytes] = field(default_factory=Counter)
    queries: list[str] = field(default_factory=list)
    connections: int = 0
    _open: set[asyncio.StreamWriter] = field(default_factory=set)
    _tasks: set[asyncio.Task[None]] = field(default_factory=set)
    _server: asyncio.Server | None = None

    @property
    def port(self) -> int:
        assert self._server is not None
        port: int = self._server.sockets[0].getsockname()[1]
        return port

    async def __aenter__(self) -> Proxy:
        self._server = await asyncio.start_server(self._accept, "127.0.0.1", 0)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, problem: BaseException | None, trace: TracebackType | None
    ) -> None:
        assert self._server is not None
        self._server.close()
        self.cut()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        await self._server.wait_closed()
        # asyncio closes the sockets of aborted transports in its next round.
        await asyncio.sleep(0)

    def cut(self) -> None:
        """Cut all connections, as a server that goes or a failover does."""
        for writer in list(self._open):
            writer.transport.abort()

    def reset_counts(self) -> None:
        self.messages.clear()
        self.queries.clear()

    def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.create_task(self._serve(reader, writer))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if self.refuse:
            writer.transport.abort()
            return
        self.connections += 1
        server_reader, server_writer = await asyncio.open_connection("127.0.0.1", self.target)
        writers = {writer, server_writer}
        self._open |= writers
        back = asyncio.create_task(self._forward(server_reader, writer))
        try:
            await self._requests(reader, server_writer)
        except (asyncio.IncompleteReadError, ConnectionError):
            pass  # this side of the connection has gone
        finally:
            for one in writers:
                one.transport.abort()
            self._open -= writers
            await back

    async def _forward(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while data := await reader.read(65536):
                if not self.silent:
                    writer.write(data)
                    await writer.drain()
        except ConnectionError:
            pass  # the other side has gone
        writer.transport.abort()

    async def _requests(self, reader: asyncio.StreamReader, server: asyncio.StreamWriter) -> None:
        await self._start(reader, server)
        while True:
            head = await reader.readexactly(5)
            body = await reader.readexactly(int.from_bytes(head[1:]) - 4)
            self._count(head[:1], body)
            cut = self.cut_on is not None and self.cut_on in body
            if cut and not self.deliver:
                return
            if not self.silent:
                server.write(head + body)
                await server.drain()
            if cut:
                # The server has it in its buffer; it answers to nobody.
                self.silent_for(server)
                await asyncio.sleep(0.05)
                return

    def silent_for(self, server: asyncio.StreamWriter) -> None:
        """Cut the client of `server`, and let the server go on."""
        for writer in self._open - {server}:
            writer.transport.abort()

    async def _start(self, reader: asyncio.StreamReader, server: asyncio.StreamWriter) -> None:
        """Forward the messages without a type: request of TLS, start, cancellation."""
        while True:
            length = await reader.readexactly(4)
            body = await reader.readexactly(int.from_bytes(length) - 4)
            server.write(length + body)
            if int.from_bytes(body[:4]) != 80877103:
                return

    def _count(self, kind: bytes, body: bytes) -> None:
        self.messages[kind] += 1
        if kind == QUERY:
            self.queries.append(body.rstrip(b"\0").decode())
        elif kind == PARSE:
            self.queries.append(body.split(b"\0")[1].decode())
