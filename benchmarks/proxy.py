"""A TCP proxy that answers later: `python -m benchmarks.proxy PORT_OF_SERVER MILLISECONDS`.

It prints its port, and then, for each line it reads, how many round trips there were since the line before: how often
a client said something after the server had.
"""

from __future__ import annotations

import asyncio
import selectors
import socket
import sys


class Proxy:
    """Delays what the server says by `delay` seconds, and counts round trips."""

    def __init__(self, port: int, delay: float) -> None:
        self._port = port
        self._delay = delay
        self.round_trips = 0

    async def connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Serve one client until either side hangs up."""
        from_server, to_server = await asyncio.open_connection("127.0.0.1", self._port)
        for stream in (writer, to_server):
            stream.get_extra_info("socket").setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        server_spoke = True
        loop = asyncio.get_running_loop()

        async def forwards() -> None:
            nonlocal server_spoke
            while data := await reader.read(65536):
                if server_spoke:
                    self.round_trips += 1
                    server_spoke = False
                to_server.write(data)
            to_server.close()

        async def backwards() -> None:
            nonlocal server_spoke
            while data := await from_server.read(1 << 20):
                server_spoke = True
                loop.call_later(self._delay, writer.write, data)
            loop.call_later(self._delay, writer.close)

        await asyncio.gather(forwards(), backwards(), return_exceptions=True)


async def _serve(port: int, delay: float) -> None:
    proxy = Proxy(port, delay)
    server = await asyncio.start_server(proxy.connected, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    commands = asyncio.StreamReader()
    loop = asyncio.get_running_loop()
    await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(commands), sys.stdin)
    while await commands.readline():
        print(proxy.round_trips, flush=True)
        proxy.round_trips = 0


if __name__ == "__main__":
    # epoll counts in whole milliseconds; select does not.
    with asyncio.Runner(loop_factory=lambda: asyncio.SelectorEventLoop(selectors.SelectSelector())) as runner:
        runner.run(_serve(int(sys.argv[1]), float(sys.argv[2]) / 1000))
