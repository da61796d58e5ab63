"""Running calls through asyncpg."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from sqlalchemy import URL

from prismalchemy.client.dropped import closed
from prismalchemy.client.runtime import Runtime
from prismalchemy.client.seams import Seams
from prismalchemy.connection import Database
from prismalchemy.query import Autocommit, EngineError, RawCall, RawQueries
from prismalchemy.settings import SwitchSettings
from prismalchemy.switch.route import ToSqlalchemy


class AsyncRuntime(Runtime):
    """Runs calls through asyncpg."""

    def __init__(self, seams: Seams, switch: SwitchSettings, database: Database, preview: Collection[str]) -> None:
        dialect = URL.create("postgresql+asyncpg").get_dialect()()
        super().__init__(seams, switch, dialect, database.url.table_schema, preview)
        self.database = database
        self._lane = Autocommit(database)
        self._raw = RawQueries(database)

    async def close(self) -> None:
        """Close the database."""
        await self.database.close()
        closed(self.database)

    async def run_raw(self, call: RawCall) -> dict[str, Any]:
        """Run the team's own SQL.

        Raises:
            prisma.errors.PrismaError: as Prisma's client does.
        """
        try:
            return {"data": {"result": self._seams.raw_result(await self._raw.run(call))}}
        except EngineError as error:
            self.raise_as_client(error)

    async def run(self, route: ToSqlalchemy) -> dict[str, Any]:
        """Run a call that SQLAlchemy answers.

        Raises:
            prisma.errors.PrismaError: as Prisma's client does.
        """
        try:
            return {"data": {"result": await self._lane.run(route.plan, route.arguments)}}
        except EngineError as error:
            self.raise_as_client(error)
