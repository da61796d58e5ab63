"""Raw calls through asyncpg."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary

import asyncpg
from sqlalchemy import Connection as SqlalchemyConnection
from sqlalchemy import Engine
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.util import await_only
from sqlalchemy.util.concurrency import greenlet_spawn

from prismalchemy.connection import Database
from prismalchemy.errors import DatabaseUnavailable
from prismalchemy.query.raw.answer import result_of
from prismalchemy.query.raw.call import RawCall
from prismalchemy.query.raw.errors import raw_failure
from prismalchemy.query.raw.observed import run_observed, run_observed_on
from prismalchemy.query.raw.over_asyncpg import TextStatements

if TYPE_CHECKING:
    Connection = asyncpg.Connection[asyncpg.Record]

_FAILURES = (asyncpg.PostgresError, asyncpg.InterfaceError, SQLAlchemyError, DatabaseUnavailable, OSError)


class RawQueries:
    """Runs raw calls, in autocommit or in a transaction. A call is sent once: any text may write."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._size: int = database.arguments.connect_args["statement_cache_size"]
        self._statements: WeakKeyDictionary[Connection, TextStatements] = WeakKeyDictionary()

    async def run(self, call: RawCall) -> Any:
        """The engine's answer to `call`: its rows, or how many there were.

        Raises:
            EngineError: P2010, with the database's code and message; or what the engine says when there is no
                connection.
        """
        try:
            if self._database.observed:
                engine = self._database.engine.sync_engine
                return await greenlet_spawn(self._run_observed, engine, call)
            async with self._database.driver() as connection:
                return await self._run(connection, call)
        except _FAILURES as error:
            raise raw_failure(error) from error

    async def run_on(self, connection: Connection, call: RawCall) -> Any:
        """As `run`, on a connection of the caller's, in its transaction."""
        try:
            return await self._run(connection, call)
        except _FAILURES as error:
            raise raw_failure(error) from error

    def run_within(self, connection: SqlalchemyConnection, call: RawCall) -> Any:
        """As `run_on`, so that whoever listens to SQLAlchemy sees it; inside a greenlet."""

        def run(driver: Any, parameters: Sequence[Any]) -> Any:
            return await_only(self._run(driver, RawCall(call.text, list(parameters), call.counts)))

        try:
            return run_observed_on(connection, call, run)
        except _FAILURES as error:
            raise raw_failure(error) from error

    def _run_observed(self, engine: Engine, call: RawCall) -> Any:
        def run(connection: Any, parameters: Sequence[Any]) -> Any:
            return await_only(self._run_clean(connection, RawCall(call.text, list(parameters), call.counts)))

        return run_observed(engine, call, run)

    async def _run_clean(self, connection: Connection, call: RawCall) -> Any:
        try:
            return await self._run(connection, call)
        finally:
            # SQLAlchemy has not seen a BEGIN within the text.
            if connection.is_in_transaction():
                await connection.execute("ROLLBACK")

    async def _run(self, connection: Connection, call: RawCall) -> Any:
        statements = self._statements.get(connection)
        if statements is None:
            statements = self._statements.setdefault(connection, TextStatements(connection, self._size))
        try:
            texts = await statements.run(connection, call.text, call.parameters)
        except asyncpg.InterfaceError as error:
            if connection.is_closed() and not isinstance(error, asyncpg.PostgresError):
                raise asyncpg.ConnectionDoesNotExistError(str(error)) from error
            raise
        if call.counts:
            return texts.count
        if unknown := texts.unknown(statements.catalog):
            await statements.learn(connection, unknown)
        return result_of(texts, statements.catalog)
