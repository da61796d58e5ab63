"""Prisma's client with our engine inside: `from prismalchemy.client import Prisma`, not `from prisma import Prisma`.

`Prisma` is a subclass of the generated client. With ENABLE_SQLALCHEMY off it is the generated client; with it on,
calls on switched models run on SQLAlchemy and asyncpg (psycopg for a synchronous client), and everything else still
goes to Prisma.
"""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING

from prismalchemy.client.asynchronous import AsyncBridge
from prismalchemy.client.package import ClientPackageError, generated_client, load_client_package
from prismalchemy.client.synchronous import SyncBridge
from prismalchemy.switch import Answers, record_answers

if TYPE_CHECKING:
    from datetime import timedelta

    from prisma import Batch, get_client, register
    from prisma import Prisma as _Generated
    from prisma._transactions import AsyncTransactionManager

    class Prisma(AsyncBridge, _Generated):
        """The generated client, bridged."""

        # At run time the copy that a transaction yields is of the client's own class.
        def tx(  # type: ignore[override]  # the library names its own class where it means the client's
            self, *, max_wait: int | timedelta = ..., timeout: int | timedelta = ...
        ) -> AsyncTransactionManager[Prisma]: ...

else:
    _package = load_client_package()
    _Generated = generated_client(_package)
    _Bridge = AsyncBridge if inspect.iscoroutinefunction(_Generated.connect) else SyncBridge
    Prisma = type(_Generated)(
        "Prisma",
        (_Bridge, _Generated),
        {"__module__": __name__, "__doc__": "The generated client, bridged.", "_package": _package},
    )
    Batch, get_client, register = _package.Batch, _package.get_client, _package.register

Client = Prisma

__all__ = [
    "Answers",
    "Batch",
    "Client",
    "ClientPackageError",
    "Prisma",
    "get_client",
    "record_answers",
    "register",
]
