"""Sessions that belong to the event loop in which they were made, as their connections do."""

from __future__ import annotations

import asyncio
from typing import Any

from sqlalchemy.orm import Session

from prismalchemy.connection.failures import ForeignLoop


class LoopSession(Session):
    """What runs inside an AsyncSession. In another event loop it says so, before anything is sent.

    Without that, asyncpg fails in mid-statement with "attached to a different loop", and the connection is lost.
    """

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self._loop = asyncio.get_running_loop()

    def get_bind(self, *arguments: Any, **options: Any) -> Any:
        self._check_loop()
        return super().get_bind(*arguments, **options)

    def commit(self) -> None:
        self._check_loop()
        super().commit()

    def rollback(self) -> None:
        self._check_loop()
        super().rollback()

    def close(self) -> None:
        self._check_loop()
        super().close()

    def _check_loop(self) -> None:
        if asyncio.get_running_loop() is not self._loop:
            raise ForeignLoop
