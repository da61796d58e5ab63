"""A process that makes mixed calls and nothing else: `python -m benchmarks.mixed bridge|alone|engine URL CALLS...`.

It reads the keys from its input. After each of the numbers of calls it prints the number and waits for a line, so that
whoever started it can look at its memory.
"""

from __future__ import annotations

import asyncio
import gc
import json
import sys
from typing import Any

from benchmarks.calls import turn_of
from benchmarks.clients import bridged, plain
from benchmarks.keys import Keys
from benchmarks.prisma_calls import PrismaCalls
from rig.engine import engine_environment

_MIX = ("find_unique", "find_first", "page", "count", "include", "find_unique", "page", "count", "group_by", "list_100")
_TREE_EVERY = 50


async def _make_calls(client: Any, keys: Keys, numbers: list[int]) -> None:
    calls = PrismaCalls(client, keys)
    made = 0
    for number in numbers:
        while made < number:
            name = "tree" if made % _TREE_EVERY == 0 else _MIX[made % len(_MIX)]
            await turn_of(calls, name)(made)
            made += 1
        gc.collect()
        print(made, flush=True)
        sys.stdin.readline()


async def _main(client: str, url: str, numbers: list[int]) -> None:
    environments = {"bridge": engine_environment(), "alone": {"PRISMA_ENGINE": "false"}}
    keys = Keys(*json.loads(sys.stdin.readline()))
    connected = plain(url) if client == "engine" else bridged(url, environments[client])
    async with connected as prisma:
        await _make_calls(prisma, keys, numbers)


if __name__ == "__main__":
    asyncio.run(_main(sys.argv[1], sys.argv[2], [int(number) for number in sys.argv[3:]]))
