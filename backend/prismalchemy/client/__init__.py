"""Prisma's client with our engine inside: `from prismalchemy.client import Prisma`, not `from prisma import Prisma`.

`Prisma` is a subclass of the generated client. With ENABLE_SQLALCHEMY off it is the generated client; with it on,
calls on switched models run on SQLAlchemy and asyncpg (psycopg for a synchronous client), and everything else still
goes to Prisma.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from prismalchemy.client.asynchronous import AsyncBridge
from prismalchemy.client.bridge import bridge
from prismalchemy.client.package import load_client_package
from prismalchemy.client.seams import ClientPackageError
from prismalchemy.client.sessions import session_of, using
from prismalchemy.switch import Answers, record_answers

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import timedelta
    from typing import Any

    from prisma import Batch, get_client, register
    from prisma import Prisma as _Generated
    from prisma._transactions import AsyncTransactionManager
    from sqlalchemy.ext.asyncio import AsyncSession

    class Prisma(AsyncBridge, _Generated):
        """The generated client, bridged."""

        # At run time the copy that a transaction yields is of the client's own class.
        def tx(  # type: ignore[override]  # the library names its own class where it means the client's
            self,
            *,
            max_wait: int | timedelta | None = ...,
            timeout: int | timedelta | None = ...,
            models: Iterable[str | type[Any]] | None = ...,
        ) -> AsyncTransactionManager[Prisma]: ...

        @property
        def session(self) -> AsyncSession: ...

        def using(self, session: AsyncSession) -> Prisma: ...

else:
    _package = load_client_package()
    Prisma = bridge(_package)
    Batch, get_client, register = _package.Batch, _package.get_client, _package.register

Client = Prisma

__all__ = [
    "Answers",
    "Batch",
    "Client",
    "ClientPackageError",
    "Prisma",
    "bridge",
    "get_client",
    "record_answers",
    "register",
    "session_of",
    "using",
]
