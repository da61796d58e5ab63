"""Running calls through asyncpg."""

from __future__ import annotations

from types import ModuleType
from typing import Any

from sqlalchemy.dialects.postgresql.asyncpg import PGDialect_asyncpg

from prismalchemy.client.runtime import Prepared, Runtime
from prismalchemy.connection import Database
from prismalchemy.query import EngineError, fetch
from prismalchemy.settings import SwitchSettings


class AsyncRuntime(Runtime):
    """Runs calls through asyncpg."""

    def __init__(self, package: ModuleType, switch: SwitchSettings, database: Database) -> None:
        super().__init__(package, switch, PGDialect_asyncpg())
        self.database = database

    async def run(self, call: Prepared) -> dict[str, Any]:
        """Run a prepared call.

        Raises:
            prisma.errors.PrismaError: as Prisma's client does.
        """
        try:
            return {"data": {"result": await fetch(self.database, call.plan, call.arguments)}}
        except EngineError as error:
            self.raise_as_client(error)
