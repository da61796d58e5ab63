"""Running calls through psycopg; needs the extra `sync`."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from sqlalchemy import URL

from prismalchemy.client.dropped import closed
from prismalchemy.client.runtime import Runtime
from prismalchemy.client.seams import Seams
from prismalchemy.connection.sync import SyncDatabase
from prismalchemy.query import EngineError, RawCall
from prismalchemy.query.raw.synchronous import SyncRawQueries
from prismalchemy.query.run.lanes_sync import SyncAutocommit
from prismalchemy.settings import SwitchSettings
from prismalchemy.switch.route import ToSqlalchemy


class SyncRuntime(Runtime):
    """Runs calls through psycopg."""

    def __init__(self, seams: Seams, switch: SwitchSettings, database: SyncDatabase, preview: Collection[str]) -> None:
        dialect = URL.create("postgresql+psycopg").get_dialect()()
        super().__init__(seams, switch, dialect, database.url.table_schema, preview)
        self.database = database
        self._lane = SyncAutocommit(database)
        self._raw = SyncRawQueries(database)

    def close(self) -> None:
        """Close the database."""
        self.database.close()
        closed(self.database)

    def run_raw(self, call: RawCall) -> dict[str, Any]:
        """As `AsyncRuntime.run_raw`."""
        try:
            return {"data": {"result": self._seams.raw_result(self._raw.run(call))}}
        except EngineError as error:
            self.raise_as_client(error)

    def run(self, route: ToSqlalchemy) -> dict[str, Any]:
        """As `AsyncRuntime.run`."""
        try:
            return {"data": {"result": self._lane.run(route.plan, route.arguments)}}
        except EngineError as error:
            self.raise_as_client(error)
