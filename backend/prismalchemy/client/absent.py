"""What stands where Prisma's query engine was, once it is not started any more."""

from __future__ import annotations

import importlib
from types import ModuleType
from typing import Any, NoReturn

from prismalchemy.errors import NotSupported


def refuse(feature: str, problem: str) -> NoReturn:
    """Say that Prisma would have answered.

    Raises:
        NotSupported: always.
    """
    raise NotSupported(
        feature,
        f"{problem}: the bridge does not answer that (feature {feature!r} of `prismalchemy features`), and Prisma's "
        "query engine is off; set PRISMA_ENGINE=true",
    )


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
            refuse("batch", "a batch or a query of the client's own")

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
            refuse("batch", "a batch or a query of the client's own")

        def start_transaction(self, **_: Any) -> NoReturn:
            refuse("transaction", "tx()")

        def commit_transaction(self, *_: Any) -> NoReturn:
            refuse("transaction", "tx()")

        def rollback_transaction(self, *_: Any) -> NoReturn:
            refuse("transaction", "tx()")

        def metrics(self, **_: Any) -> NoReturn:
            refuse("metrics", "get_metrics()")

    return AbsentEngine()
