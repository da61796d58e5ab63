"""What stands where Prisma's query engine was, once it is not started any more."""

from __future__ import annotations

import importlib
from types import ModuleType
from typing import Any, NoReturn

from prismalchemy.errors import NotSupported

_WRITES = (
    "writes and transactions need Prisma's query engine for now, so set PRISMA_ENGINE=true where the client makes them"
)
_REMEDIES = {
    **dict.fromkeys(
        (
            *("create", "create_many", "update", "update_many", "upsert", "delete", "delete_many"),
            *("execute_raw", "batch", "transaction"),
        ),
        _WRITES,
    ),
    "metrics": "they are those of Prisma's query engine, so set PRISMA_ENGINE=true or leave the call out",
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


def absent_engine(package: ModuleType, *, asynchronous: bool) -> Any:
    """An engine for the generated client that starts nothing and refuses every query."""
    engines = importlib.import_module(f"{package.__name__}.engine")
    return _asynchronous(engines.AsyncAbstractEngine) if asynchronous else _synchronous(engines.SyncAbstractEngine)


def _asynchronous(base: Any) -> Any:
    class AbsentEngine(base):  # type: ignore[misc]  # the class is of the team's own package
        def close(self, **_: Any) -> None: ...

        async def aclose(self, **_: Any) -> None: ...

        async def connect(self, **_: Any) -> None: ...

        async def query(self, *_: Any, **__: Any) -> NoReturn:
            refuse("batch", "batch_()")

        async def start_transaction(self, **_: Any) -> NoReturn:
            refuse("transaction", "tx()")

        async def commit_transaction(self, *_: Any) -> NoReturn:
            refuse("transaction", "tx()")

        async def rollback_transaction(self, *_: Any) -> NoReturn:
            refuse("transaction", "tx()")

        async def metrics(self, **_: Any) -> NoReturn:
            refuse("metrics", "get_metrics()")

    return AbsentEngine()


def _synchronous(base: Any) -> Any:
    class AbsentEngine(base):  # type: ignore[misc]  # the class is of the team's own package
        def close(self, **_: Any) -> None: ...

        async def aclose(self, **_: Any) -> None: ...

        def connect(self, **_: Any) -> None: ...

        def query(self, *_: Any, **__: Any) -> NoReturn:
            refuse("batch", "batch_()")

        def start_transaction(self, **_: Any) -> NoReturn:
            refuse("transaction", "tx()")

        def commit_transaction(self, *_: Any) -> NoReturn:
            refuse("transaction", "tx()")

        def rollback_transaction(self, *_: Any) -> NoReturn:
            refuse("transaction", "tx()")

        def metrics(self, **_: Any) -> NoReturn:
            refuse("metrics", "get_metrics()")

    return AbsentEngine()
