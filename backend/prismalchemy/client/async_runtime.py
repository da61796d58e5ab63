"""Running calls through asyncpg."""

from __future__ import annotations

from collections.abc import Collection
from types import ModuleType
from typing import Any

from sqlalchemy import URL

from prismalchemy.client.runtime import Prepared, Runtime
from prismalchemy.connection import Database
from prismalchemy.query import EngineError, RawQueries, Refusal, Unsupported, fetch
from prismalchemy.settings import SwitchSettings


class AsyncRuntime(Runtime):
    """Runs calls through asyncpg."""

    def __init__(
        self, package: ModuleType, switch: SwitchSettings, database: Database, preview: Collection[str]
    ) -> None:
        dialect = URL.create("postgresql+asyncpg").get_dialect()()
        super().__init__(package, switch, dialect, database.url.table_schema, preview)
        self.database = database
        self._raw = RawQueries(database)
        self._all_switched = self.switched == frozenset(self.models)

    async def run_raw(self, query: str, parameters: tuple[Any, ...]) -> dict[str, Any] | None:
        """Run the team's own SQL; None, and nothing has run, when Prisma answers it.

        Raises:
            prisma.errors.RawQueryError: as Prisma's client does.
        """
        # Nobody knows which tables a text touches, so all have to be switched.
        if not self._all_switched:
            left = ", ".join(sorted(set(self.models) - self.switched))
            self.leave_to_prisma(
                Unsupported("unswitched", f"query_raw, which may touch any table: {left} not switched")
            )
            return None
        try:
            return {"data": {"result": await self._raw.fetch(query, parameters)}}
        except Refusal as reason:
            self.leave_to_prisma(reason)
            return None
        except EngineError as error:
            self.raise_as_client(error)

    async def run(self, call: Prepared) -> dict[str, Any]:
        """Run a prepared call.

        Raises:
            prisma.errors.PrismaError: as Prisma's client does.
        """
        try:
            return {"data": {"result": await fetch(self.database, call.plan, call.arguments)}}
        except EngineError as error:
            self.raise_as_client(error)
