"""Connected Prisma clients: the bridge's, Prisma's own, and Prisma's own with an engine that does nothing."""

from __future__ import annotations

import json
import os
import shlex
import sys
from collections.abc import AsyncIterator, Iterable, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path
from typing import Any

import httpx
from prisma import Prisma

from benchmarks.calls import Calls, turn_of
from prismalchemy.client import Prisma as BridgedPrisma
from prismalchemy.client import record_answers
from rig.engine import COMMIT, VARIABLE, engine_environment

BRIDGE_ON = {"ENABLE_SQLALCHEMY": "true", "SQLALCHEMY_MODELS": "service.models", "SQLALCHEMY_TABLES": "*"}
_CANNED = """#!/bin/sh
if [ "$1" = --version ]; then
    echo 'query-engine {commit}'
else
    exec {python} -m benchmarks.canned "$@"
fi
"""


@contextmanager
def environment(variables: dict[str, str]) -> Iterator[None]:
    """Set environment variables for a while."""
    before = {name: os.environ.get(name) for name in variables}
    os.environ.update(variables)
    try:
        yield
    finally:
        for name, value in before.items():
            if value is None:
                del os.environ[name]
            else:
                os.environ[name] = value


def canned_engine(folder: Path) -> dict[str, str]:
    """The environment in which a client starts the engine that does nothing."""
    path = folder / "engine"
    path.write_text(_CANNED.format(commit=COMMIT, python=shlex.quote(sys.executable)))
    path.chmod(0o755)
    return {VARIABLE: str(path)}


@asynccontextmanager
async def bridged(url: str, engine: dict[str, str]) -> AsyncIterator[BridgedPrisma]:
    """The bridge with all tables switched. Its way back to Prisma leads to `engine`."""
    client = BridgedPrisma(datasource={"url": url})
    with environment({**BRIDGE_ON, **engine}):
        await client.connect()
    try:
        yield client
    finally:
        await client.disconnect()


@asynccontextmanager
async def plain(
    url: str, engine: dict[str, str] | None = None, *, patience: float | None = 30
) -> AsyncIterator[Prisma]:
    """Prisma Client Python on its own.

    Args:
        engine: names another one than Prisma's.
        patience: how long an answer may take, in seconds.
    """
    client = Prisma(datasource={"url": url}, http={"timeout": patience})
    with environment(engine or engine_environment()):
        await client.connect()
    try:
        yield client
    finally:
        await client.disconnect()


class Floor:
    """What Prisma Client Python costs by itself: the calls with answers that were recorded from the real engine."""

    def __init__(self, client: Prisma) -> None:
        engine: Any = client._engine
        self._http = httpx.AsyncClient(base_url=engine.url)

    async def record(self, client: Prisma, calls: object, names: Iterable[str]) -> None:
        """Let the real engine of `client`, which `calls` are made on, answer each once, and keep the answers."""
        engine: Any = client._engine
        answers: list[Any] = []
        query = engine.query

        async def recorded(content: str, **options: Any) -> Any:
            answers.append(await query(content, **options))
            return answers[-1]

        engine.query = recorded
        try:
            for name in names:
                await getattr(calls, name)(0)
                await self._http.put(f"/answers/{name}", content=json.dumps(answers[-1]))
        finally:
            engine.query = query

    async def use(self, name: str) -> None:
        """Answer with the call `name` from now on."""
        await self._http.post(f"/use/{name}")

    async def close(self) -> None:
        await self._http.aclose()


async def answered_by_bridge(calls: Calls, name: str) -> Any:
    """Make a call once on the bridge.

    Raises:
        RuntimeError: Prisma answered it.
    """
    with record_answers() as answers:
        result = await turn_of(calls, name)(0)
    if answers.sides() != ["sqlalchemy"]:
        raise RuntimeError(f"{name}: the bridge left the call to Prisma")
    return result
