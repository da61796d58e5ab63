"""How long a service takes to start on Prisma's client as generated, with the import hook, with slim types, with both.

`scripts/bench --start`. The clients of the wide schemas are generated once and kept; each start is a process of its
own.
"""

from __future__ import annotations

import asyncio
import json
import os
import shutil
import statistics
import subprocess
import sys
from collections.abc import Callable, Collection
from dataclasses import dataclass
from pathlib import Path

from rich.console import Console
from rich.table import Table

from rig import prisma, wide
from rig.golden import Case, expected
from rig.guard import Guard
from rig.lock import write_whole
from rig.paths import CACHE, ROOT
from rig.postgres import Postgres, start

SIZES = (30, 60, 120)
_CLIENT = """
generator client {{
  provider                    = "prisma-client-py"
  output                      = "./{folder}/started_client"
  interface                   = "asyncio"
  recursive_type_depth        = -1
  enable_experimental_decimal = true
}}
"""
_TYPES = """
generator types {
  provider = "prismalchemy-types"
}
"""
_PACKAGE = "started_client"
_ROUNDS = 3


@dataclass(frozen=True, kw_only=True)
class Start:
    """What one way of starting costs: seconds and MB.

    Attributes:
        schema: which of the wide ones, and its number of models.
        way: how it is started.
        cpu: until the client is imported, and with the bridge connected too.
        wall: as `cpu`, on the clock.
        compiling: the CPU seconds where the client has no bytecode yet.
        total: MB of the process then.
        first: CPU seconds of the first call.
    """

    schema: str
    way: str
    cpu: float
    wall: float
    compiling: float
    total: float
    first: float


@dataclass(frozen=True)
class _Way:
    name: str
    lean: bool
    slim: bool
    bridge: bool = False


_WAYS = (
    _Way("as generated", lean=False, slim=False),
    _Way("import hook", lean=True, slim=False),
    _Way("slim types", lean=False, slim=True),
    _Way("both", lean=True, slim=True),
    _Way("bridge on, as generated", lean=False, slim=False, bridge=True),
    _Way("bridge on, both", lean=True, slim=True, bridge=True),
)


def measure(progress: Callable[[str], None], sizes: Collection[int]) -> list[Start]:
    """Start everything, on the schemas of `sizes` models."""
    guard = Guard()
    try:
        server = start(guard)
        return [
            found
            for size in sizes
            for sparse in (True, False)
            for found in _schema(server, size, progress, sparse=sparse)
        ]
    finally:
        guard.close()


def _schema(server: Postgres, size: int, progress: Callable[[str], None], *, sparse: bool) -> list[Start]:
    title = f"{size} {'sparse' if sparse else 'dense'}"
    progress(f"{title} models: client and database")
    case = wide.case(size, server, sparse=sparse)
    url = case.create(server, f"start_{case.name}")
    for file, text in asyncio.run(expected(case, url)).items():
        write_whole(file, text)
    folders = {slim: _client(case, slim=slim) for slim in (False, True)}
    found = []
    for way in _WAYS:
        progress(f"{title} models: {way.name}")
        found.append(_started(title, way, folders[way.slim], case, url))
    return found


def _client(case: Case, *, slim: bool) -> Path:
    """The folder of the client's package, generated and kept."""
    folder = CACHE / "start" / f"{case.name}{'_slim' if slim else ''}"
    schema = folder.with_suffix(".prisma")
    text = case.path.read_text(encoding="utf-8") + _CLIENT.format(folder=folder.name) + (_TYPES if slim else "")
    if not schema.is_file() or schema.read_text(encoding="utf-8") != text:
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        # Written last by the stamp of the file itself: a run that was stopped generates again.
        unfinished = schema.with_suffix(".unfinished.prisma")
        write_whole(unfinished, text)
        prisma.generate(unfinished, generators=["client", "types"] if slim else ["client"])
        unfinished.rename(schema)
    return folder


def _started(schema: str, way: _Way, folder: Path, case: Case, url: str) -> Start:
    environment = {
        **os.environ,
        "PYTHONPATH": os.pathsep.join(map(str, (folder, case.folder, ROOT / "backend", ROOT))),
        "START_PACKAGE": _PACKAGE,
        "START_LEAN": str(way.lean).lower(),
        "ENABLE_SQLALCHEMY": "true",
        "PRISMA_ENGINE": "false",
        "PRISMA_CLIENT": _PACKAGE,
        **({"START_BRIDGE_URL": url} if way.bridge else {}),
    }
    shutil.rmtree(folder / _PACKAGE / "__pycache__", ignore_errors=True)
    compiling = _run(environment, "-B")["cpu"]
    _run(environment)
    rounds = [_run(environment) for _ in range(_ROUNDS)]
    median = {what: statistics.median(one[what] for one in rounds) for what in ("cpu", "wall", "total", "first")}
    return Start(schema=schema, way=way.name, compiling=compiling, **median)


def _run(environment: dict[str, str], *options: str) -> dict[str, float]:
    done = subprocess.run(
        [sys.executable, *options, "-m", "benchmarks.start_process"],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise RuntimeError(f"a start failed: {done.stderr[-2000:]}")
    said: dict[str, float] = json.loads(done.stdout)
    return said


def print_starts(found: list[Start]) -> None:
    """Print a table."""
    table = Table(title="Starting: medians; CPU and wall seconds, MB of the process", title_justify="left")
    table.add_column("models", no_wrap=True)
    table.add_column("client", no_wrap=True)
    for heading in ("CPU, s", "wall, s", "no bytecode, CPU s", "memory, MB", "first call, ms"):
        table.add_column(heading, justify="right")
    shown = ""
    for one in found:
        table.add_row(
            "" if one.schema == shown else one.schema,
            one.way,
            f"{one.cpu:.2f}",
            f"{one.wall:.2f}",
            f"{one.compiling:.2f}",
            f"{one.total:.0f}",
            f"{one.first * 1000:.1f}",
            end_section=one.way == _WAYS[-1].name,
        )
        shown = one.schema
    Console(width=max(110, Console().width), highlight=False).print(table)
