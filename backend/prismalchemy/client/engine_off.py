"""Prisma's query engine is off: whether the bridge can do without, what stands in its place, what it refuses."""

from __future__ import annotations

import logging
from collections.abc import Collection
from typing import Any, NoReturn

from prismalchemy.client.seams import Seams
from prismalchemy.errors import NotSupported, SettingsError

log = logging.getLogger("prismalchemy.client")

_WRITES = "such writes need Prisma's query engine for now, so set PRISMA_ENGINE=true where the client makes them"
_REMEDIES = {
    **dict.fromkeys(
        ("nested.upsert-where", "relation-mode"),
        _WRITES,
    ),
    "metrics": "they are those of Prisma's query engine, so set PRISMA_ENGINE=true or leave the call out",
    "engine": "it is off, so set PRISMA_ENGINE=true, or go by way of the client",
    "unswitched": "name it in SQLALCHEMY_TABLES; PRISMA_ENGINE is false, so Prisma does not answer in its place",
    "stale-models": "run `prismalchemy generate`",
}


def refuse(feature: str, problem: str) -> NoReturn:
    """Say that Prisma would have answered, and what to do.

    Args:
        feature: the row in the table of features.
        problem: the call, or what in it the bridge does not answer.

    Raises:
        NotSupported: always.
    """
    remedy = _REMEDIES.get(
        feature,
        f"the bridge does not answer that (feature {feature!r} of `prismalchemy features`); ask in another way, or set "
        "PRISMA_ENGINE=true",
    )
    raise NotSupported(feature, f"{problem}: {remedy}")


def check_engine_off(known: Collection[str], switched: Collection[str]) -> None:
    """Warn of the client's models whose calls nobody will answer, while Prisma's engine is off.

    Raises:
        SettingsError: that is all of them.
    """
    left = sorted(set(known).difference(switched))
    if known and len(left) == len(known):
        raise SettingsError(
            "PRISMA_ENGINE",
            "it is false, and no model is switched, so no call could be answered; set SQLALCHEMY_TABLES",
        )
    if left:
        log.warning(
            "PRISMA_ENGINE is false, and %s %s not switched to SQLAlchemy: calls that touch %s are refused; "
            "add %s to SQLALCHEMY_TABLES, or set PRISMA_ENGINE=true",
            ", ".join(left),
            "is" if len(left) == 1 else "are",
            "it" if len(left) == 1 else "them",
            "it" if len(left) == 1 else "them",
        )


def absent_engine(seams: Seams) -> Any:
    """An engine for the generated client that starts nothing and refuses every query."""
    return _asynchronous(seams.engine_base) if seams.asynchronous else _synchronous(seams.engine_base)


def _asynchronous(base: Any) -> Any:
    class AbsentEngine(base):  # type: ignore[misc]  # the class is of the team's own package
        def close(self, **_: Any) -> None: ...

        async def aclose(self, **_: Any) -> None: ...

        async def connect(self, **_: Any) -> None: ...

        async def query(self, *_: Any, **__: Any) -> NoReturn:
            refuse("engine", "a query of the engine's")

        async def start_transaction(self, **_: Any) -> NoReturn:
            refuse("engine", "a transaction of the engine's")

        async def commit_transaction(self, *_: Any) -> NoReturn:
            refuse("engine", "a transaction of the engine's")

        async def rollback_transaction(self, *_: Any) -> NoReturn:
            refuse("engine", "a transaction of the engine's")

        async def metrics(self, **_: Any) -> NoReturn:
            refuse("metrics", "get_metrics()")

    return AbsentEngine()


def _synchronous(base: Any) -> Any:
    class AbsentEngine(base):  # type: ignore[misc]  # the class is of the team's own package
        def close(self, **_: Any) -> None: ...

        async def aclose(self, **_: Any) -> None: ...

        def connect(self, **_: Any) -> None: ...

        def query(self, *_: Any, **__: Any) -> NoReturn:
            refuse("engine", "a query of the engine's")

        def start_transaction(self, **_: Any) -> NoReturn:
            refuse("engine", "a transaction of the engine's")

        def commit_transaction(self, *_: Any) -> NoReturn:
            refuse("engine", "a transaction of the engine's")

        def rollback_transaction(self, *_: Any) -> NoReturn:
            refuse("engine", "a transaction of the engine's")

        def metrics(self, **_: Any) -> NoReturn:
            refuse("metrics", "get_metrics()")

    return AbsentEngine()
