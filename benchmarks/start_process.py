"""One start of a service, in a process of its own: `python -m benchmarks.start_process`, which prints a JSON object.

What to start comes by the environment: START_PACKAGE, the client's; START_LEAN; START_BRIDGE_URL, to connect the bridge
to that database, with the models of the module `models`.
"""

from __future__ import annotations

import os
import sys
import time

_BEGUN = time.process_time(), time.perf_counter()
_PAGE = os.sysconf("SC_PAGE_SIZE")


def _megabytes() -> float:
    with open("/proc/self/statm", encoding="ascii") as file:
        return int(file.read().split()[1]) * _PAGE / 2**20


def main() -> None:
    """Import, connect and make a call, and say what each costs."""
    before = _megabytes()
    name, url = os.environ["START_PACKAGE"], os.environ.get("START_BRIDGE_URL")
    if os.environ["START_LEAN"] == "true":
        import prismalchemy.lean  # noqa: F401, PLC0415  # before the client
    package = __import__(name)
    imported = _megabytes()
    cpu, wall = time.process_time() - _BEGUN[0], time.perf_counter() - _BEGUN[1]
    said = {"cpu": cpu, "wall": wall, "rss": imported - before, "total": imported}
    import asyncio  # noqa: PLC0415  # what the client needs itself

    said.update(asyncio.run(_bridge(package, url) if url else _call(package)))
    import json  # noqa: PLC0415  # as above

    json.dump(said, sys.stdout)


async def _call(package: object) -> dict[str, float]:
    """The first query and the first row of a model, without an engine."""
    from contextlib import suppress  # noqa: PLC0415  # as above

    begun = time.process_time()
    models = package.models  # type: ignore[attr-defined]  # a generated package
    db = package.Prisma(datasource={"url": "postgresql://nobody@localhost:1/nothing"})  # type: ignore[attr-defined]  # ditto
    db._make_query_builder(
        method="find_many", arguments={"take": 1}, model=models.User, root_selection=None
    ).build_query()
    with suppress(ValueError):
        models.User.model_validate({})
    return {"first": time.process_time() - begun}


async def _bridge(package: object, url: str) -> dict[str, float]:
    from prismalchemy.client import bridge  # noqa: PLC0415  # part of what is measured

    db = bridge(package)(datasource={"url": url})  # type: ignore[arg-type]  # ditto
    await db.connect()
    said = {"cpu": time.process_time() - _BEGUN[0], "wall": time.perf_counter() - _BEGUN[1], "total": _megabytes()}
    begun = time.process_time()
    await db.user.find_many(take=1)
    said["first"] = time.process_time() - begun
    await db.disconnect()
    return said


if __name__ == "__main__":
    main()
