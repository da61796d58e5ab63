"""A process that writes many rows in one call: `python -m benchmarks.many_rows bridge|engine URL ROWS`.

It reads the keys from its input, prints the number of rows when they are written, and waits for a line.
"""

from __future__ import annotations

import asyncio
import json
import sys
from typing import Any

from benchmarks.clients import bridged, plain
from benchmarks.keys import Keys


async def _write(client: Any, keys: Keys, number: int) -> None:
    rows = [
        {"userId": keys.id(row), "amount": row % 100, "type": "USAGE", "transactionKey": f"key {row}"}
        for row in range(number)
    ]
    written = await client.credittransaction.create_many(data=rows)
    assert written == number
    print(number, flush=True)
    sys.stdin.readline()


async def _main(client: str, url: str, number: int) -> None:
    keys = Keys(*json.loads(sys.stdin.readline()))
    connected = plain(url, patience=None) if client == "engine" else bridged(url, {"PRISMA_ENGINE": "false"})
    async with connected as prisma:
        await _write(prisma, keys, number)


if __name__ == "__main__":
    asyncio.run(_main(sys.argv[1], sys.argv[2], int(sys.argv[3])))
