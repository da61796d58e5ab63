"""Calls with something wrong in them: the real engine's errors against those of the bridge without an engine.

    python -m tests.refusals.fuzz --seed 1 --count 10000

prints each call whose error differs in class, code, meta or text, and counts the calls that the engine answers but the
bridge refuses.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import sys
from collections import Counter
from random import Random

import httpx
from prisma import Prisma
from tests.calls.fuzz import Calls, rows_of
from tests.calls.outcomes import comparable, outcome
from tests.calls.rows import fill
from tests.refusals.mutations import mutated

from prismalchemy.client import Prisma as BridgedPrisma
from prismalchemy.orm import describe
from rig import engine, postgres, prisma
from rig.guard import Guard
from service import models as service


async def _main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--count", type=int, default=1000)
    options = parser.parse_args()
    os.environ.update(engine.engine_environment(), ENABLE_SQLALCHEMY="true", SQLALCHEMY_MODELS="service.models")
    guard = Guard()
    url = postgres.start(guard).create_database("refusals")
    prisma.migrate(url, "deploy")
    await fill(url)
    plain, alone = Prisma(datasource={"url": url}), BridgedPrisma(datasource={"url": url})
    await plain.connect()
    os.environ["PRISMA_ENGINE"] = "false"
    await alone.connect()
    models = describe(service.Base)
    rows = await rows_of(plain, models)
    counts: Counter[str] = Counter()
    for number in range(options.seed, options.seed + options.count):
        random = Random(number)
        call = mutated(Calls(random, models, rows).call(), random)
        try:
            expected = await outcome(call, plain)
        except httpx.HTTPError:
            # The WASM engine does not survive its own panics.
            counts["panics"] += 1
            await plain.disconnect()
            await plain.connect()
            continue
        except Exception as error:
            expected = error
        try:
            found = await outcome(call, alone)
        except Exception as error:
            found = error
        if not isinstance(expected, Exception):
            kind = "answered, refused" if isinstance(found, Exception) else "answered"
        elif not isinstance(found, Exception):
            kind = "refused, answered"
        elif comparable(found, ordered=True) == comparable(expected, ordered=True):
            kind = "refused"
        else:
            kind = "refused, differs"
        counts[kind] += 1
        if "," in kind:
            print(f"{kind} {number} {call}\n  Prisma: {_shown(expected)}\n  bridge: {_shown(found)}")
    print(dict(counts))
    await plain.disconnect()
    await alone.disconnect()
    guard.close()
    return 1 if counts["refused, differs"] else 0


def _shown(value: object) -> str:
    code = getattr(value, "code", "")
    return f"{type(value).__name__} {code} {str(value)[:600]} {str(getattr(value, 'meta', ''))[:1500]}"


if __name__ == "__main__":
    sys.exit(asyncio.run(_main()))
