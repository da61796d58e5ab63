"""What generated models cost on a schema of 120 models: to write, check and import; Prisma's own client beside them.

`python -m benchmarks.models [--json] [--without-prisma]`; exit status 1 when a limit is passed. Generating and
importing Prisma's client for so many models takes minutes and gigabytes; it is generated once and kept.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import statistics
import subprocess
import sys
import time
from collections.abc import Awaitable, Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table

from prismalchemy.codegen import generate_models
from prismalchemy.codegen.check import check
from rig import prisma, wide
from rig.golden import WIDTH, Case, expected
from rig.guard import Guard
from rig.lock import write_whole
from rig.paths import CACHE
from rig.postgres import start

ROUNDS = 5

_CLIENT = """
generator client {
  provider                    = "prisma-client-py"
  output                      = "./wide_client_120"
  interface                   = "asyncio"
  recursive_type_depth        = 5
  enable_experimental_decimal = true
}
"""

# What comes before the first mark is there in any service that uses the library at all.
_IMPORT_OURS = """
import sqlalchemy.dialects.postgresql, sqlalchemy.ext.asyncio, sqlalchemy.orm
from prismalchemy import orm
mark()
import models
models.Base.registry.configure()
mark()
"""

_IMPORT_PRISMA = """
import httpx, pydantic
mark()
import wide_client_120
mark()
"""

_MEASURE = """
import sys, time
import psutil
sys.path.insert(0, sys.argv[1])
marks = []
def mark():
    marks.append((time.perf_counter(), psutil.Process().memory_info().rss / 2**20))
{code}
(begun, before), (ended, after) = marks
print(ended - begun, after - before)
"""


@dataclass(frozen=True)
class Result:
    """One thing that was measured, with the most that it may be."""

    what: str
    value: float
    unit: str
    limit: float | None = None

    @property
    def passed(self) -> bool:
        return self.limit is None or self.value <= self.limit


def main() -> int:
    """Measure, and say whether the limits hold."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", action="store_true", help="for machines")
    parser.add_argument("--without-prisma", action="store_true", help="leave Prisma's own client out")
    options = parser.parse_args()
    guard = Guard()
    try:
        server = start(guard)
        case = wide.case(120, server)
        url = case.create(server, "wide_120")
        for file, text in asyncio.run(expected(case, url)).items():
            write_whole(file, text)
        results = asyncio.run(_ours(case, url))
    finally:
        guard.close()
    results += _imported("our models", _IMPORT_OURS, case.folder, seconds=1.5, megabytes=60)
    if not options.without_prisma:
        results += _imported("Prisma's client", _IMPORT_PRISMA, _prisma_client(case).parent, rounds=1)
    if options.json:
        print(json.dumps([asdict(result) | {"passed": result.passed} for result in results], indent=2))
    else:
        _show(results)
    return 0 if all(result.passed for result in results) else 1


async def _ours(case: Case, url: str) -> list[Result]:
    schema = case.schema

    async def generate() -> Any:
        return await generate_models(schema, url, width=WIDTH)

    async def check_again() -> Any:
        report = await check(schema, url, case.models, migrations=case.migrations, width=WIDTH)
        assert report.status == 0, report.differences
        return report

    return [
        Result("reflect, generate and format", await _timed(generate), "s", 5.0),
        Result("check", await _timed(check_again), "s", 2.0),
    ]


async def _timed(work: Callable[[], Awaitable[Any]]) -> float:
    times = []
    for _ in range(ROUNDS):
        begun = time.perf_counter()
        await work()
        times.append(time.perf_counter() - begun)
    return statistics.median(times)


def _imported(
    what: str, code: str, folder: Path, *, seconds: float | None = None, megabytes: float | None = None, rounds: int = 3
) -> list[Result]:
    """Import in fresh processes; the first one, which compiles, is not counted."""
    measured = []
    for _ in range(rounds + 1):
        command = [sys.executable, "-c", _MEASURE.format(code=code), str(folder)]
        said = subprocess.run(command, capture_output=True, text=True, check=True).stdout
        measured.append([float(part) for part in said.split()])
    times, sizes = zip(*measured[1:], strict=True)
    return [
        Result(f"import {what}", statistics.median(times), "s", seconds),
        Result(f"memory of {what}", statistics.median(sizes), "MB", megabytes),
    ]


def _prisma_client(case: Case) -> Path:
    """The package of the real client for the same schema."""
    schema = CACHE / "clients" / "wide_120.prisma"
    text = case.path.read_text(encoding="utf-8") + _CLIENT
    if not schema.is_file() or schema.read_text(encoding="utf-8") != text:
        write_whole(schema, text)
    return prisma.generate_client(schema)


def _show(results: list[Result]) -> None:
    table = Table("120 models", "measured", "at most", title="Models", title_justify="left")
    for result in results:
        limit = "" if result.limit is None else f"{result.limit:g} {result.unit}"
        style = "green" if result.passed else "bold red"
        table.add_row(result.what, f"[{style}]{result.value:.2f} {result.unit}[/]", limit)
    Console().print(table)


if __name__ == "__main__":
    sys.exit(main())
