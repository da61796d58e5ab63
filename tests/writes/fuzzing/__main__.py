"""Random writes, batches and transactions on both sides, compared with every table afterwards.

    scripts/fuzz writes --seed 1 --count 10000

prints each case whose outcome or rows differ, made as small as it goes, and how many calls SQLAlchemy has answered. The
same seed makes the same case.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import pickle
import sys
import time
from functools import partial
from pathlib import Path

from tests.writes.fuzzing.cases import Case
from tests.writes.fuzzing.judge import Panic, Tally, came_to, differs, judge
from tests.writes.fuzzing.reduce import reduced
from tests.writes.fuzzing.world import World, world

from rig import engine, postgres
from rig.guard import Guard


async def _report(both: World, seed: int, case: Case, *, reduce: bool) -> None:
    if reduce:
        smaller = await reduced(case, partial(differs, both))
        again = await judge(both, smaller)
        case = case if again.same else smaller
    judged = await judge(both, case)
    print(f"DIFFERS {seed}\n{case}\n{judged}\n", flush=True)


async def _run(options: argparse.Namespace, both: World) -> int:
    tally = Tally()
    wrong = panics = 0
    start = time.monotonic()
    for seed in range(options.seed, options.seed + options.count):
        case = both.case(seed)
        if options.only not in str(case):
            continue
        if options.show:
            print(seed, case, flush=True)
        try:
            judged = await judge(both, case)
            tally.add(case, judged)
            if not judged.same:
                wrong += 1
                await _report(both, seed, case, reduce=not options.whole)
        except Panic as panic:
            panics += 1
            print(f"PANIC {seed}: {str(panic)[:1500]}", flush=True)
            await both.reconnect()
        if options.stop_at and wrong >= options.stop_at:
            break
    took = time.monotonic() - start
    ran = seed + 1 - options.seed
    print(f"seeds {options.seed} to {seed}: {ran} cases, {wrong} differ, {panics} panics, {ran / took:.1f} a second")
    print(tally)
    return 1 if wrong else 0


async def _record(options: argparse.Namespace, both: World) -> int:
    """Run the cases with Prisma alone."""
    for seed in range(options.seed, options.seed + options.count):
        case = both.case(seed)
        try:
            both.known[str(case)] = await came_to(both, both.prisma, case)
        except Panic as panic:
            print(f"PANIC {seed}: {str(panic)[:1500]}", flush=True)
            await both.reconnect()
    return 0


async def _main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seed", type=int, default=0, help="the first case")
    parser.add_argument("--count", type=int, default=1000)
    parser.add_argument("--schema", default="public", help="where the tables are")
    parser.add_argument("--whole", action="store_true", help="print cases as they are, without making them smaller")
    parser.add_argument("--show", action="store_true", help="print every case")
    parser.add_argument("--known", type=Path, help="a file that keeps what cases come to with Prisma, for the next run")
    parser.add_argument("--only", default="", help="cases with this in their text, such as .upsert( or batch_")
    parser.add_argument("--record", action="store_true", help="only fill the file of --known")
    parser.add_argument("--stop-at", type=int, default=0, help="stop after so many differences")
    options = parser.parse_args()
    os.environ.update(engine.engine_environment())
    guard = Guard()
    try:
        async with world(postgres.start(guard), options.schema) as both:
            if options.known is not None and options.known.exists():
                both.known = pickle.loads(options.known.read_bytes())  # we wrote it ourselves
            try:
                return await (_record if options.record else _run)(options, both)
            finally:
                if options.known is not None:
                    options.known.write_bytes(pickle.dumps(both.known))
    finally:
        guard.close()


if __name__ == "__main__":
    sys.exit(asyncio.run(_main()))
