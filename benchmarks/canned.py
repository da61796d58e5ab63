"""An engine that does nothing: it answers every query of Prisma's client at once, with an answer it was given before.

Run as `python -m benchmarks.canned -p PORT`, as the client starts its engine. `PUT /answers/NAME` gives it an answer,
`POST /use/NAME` makes that the one.
"""

from __future__ import annotations

import asyncio
import signal
import sys

_OK = b'{"status":"ok"}'
_NONE = b'{"errors":[{"error":"no answer was given","user_facing_error":{"message":"no answer was given"}}]}'


class Answers:
    """What is answered."""

    def __init__(self) -> None:
        self._kept: dict[str, bytes] = {}
        self._current = _http(_NONE)

    def to(self, method: str, path: str, body: bytes) -> bytes:
        """The whole HTTP response to a request."""
        if path == "/":
            return self._current
        if method == "PUT":
            self._kept[path.removeprefix("/answers/")] = _http(body)
        elif path.startswith("/use/"):
            self._current = self._kept.get(path.removeprefix("/use/"), _http(_NONE))
        return _http(_OK)


class Connection(asyncio.Protocol):
    """One connection, kept alive."""

    def __init__(self, answers: Answers) -> None:
        self._answers = answers
        self._received = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        self._received += data
        while True:
            head, blank, rest = self._received.partition(b"\r\n\r\n")
            if not blank:
                return
            length = _content_length(head)
            if len(rest) < length:
                return
            method, path, _ = head.decode("latin-1").split(" ", 2)
            self._received = rest[length:]
            self._transport.write(self._answers.to(method, path, rest[:length]))


def _content_length(head: bytes) -> int:
    for line in head.split(b"\r\n")[1:]:
        name, _, value = line.partition(b":")
        if name.lower() == b"content-length":
            return int(value)
    return 0


def _http(body: bytes) -> bytes:
    return b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n%b" % (len(body), body)


async def _serve(port: int) -> None:
    answers = Answers()
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: Connection(answers), "localhost", port)
    stopped = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stopped.set)
    await stopped.wait()
    server.close()


if __name__ == "__main__":
    asyncio.run(_serve(int(sys.argv[sys.argv.index("-p") + 1])))
