"""Lanes: where plans run. Each runs queries, writes and programs alike.

The fast way takes a driver connection from SQLAlchemy's pool and runs the compiled text on it. It bypasses
SQLAlchemy's execution, so when somebody listens to that (engine events, echo, tracing) the statement goes the normal
way instead. Both give the same rows: statements convert no types, the plan does.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, final

import asyncpg
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncConnection
from sqlalchemy.util.concurrency import greenlet_spawn

from prismalchemy.connection import CommitUncertain, Database, StalePlan
from prismalchemy.connection.driver import rows_of
from prismalchemy.errors import DatabaseUnavailable
from prismalchemy.query.engine_error import EngineError
from prismalchemy.query.program import Insertion, Nothing, Plan, Program, Query, Write
from prismalchemy.query.program.insertion import Sending
from prismalchemy.query.run.errors import Statement, engine_error, outcome_unknown, table_named, unknown_key
from prismalchemy.query.run.observed import inserted, inserted_alone, performed, performed_alone, sent, sent_alone
from prismalchemy.query.run.perform import Performance, decoded
from prismalchemy.query.run.unique_keys import KEY_COLUMNS, key_columns

if TYPE_CHECKING:
    Driver = asyncpg.Connection[asyncpg.Record]

_FAILURES = (
    *(asyncpg.PostgresError, asyncpg.InterfaceError, SQLAlchemyError, DatabaseUnavailable, CommitUncertain, OSError),
    # of asyncpg, over values that Python does not have
    *(OverflowError, ValueError),
)


@final
class Autocommit:
    """Each plan by itself: one statement without BEGIN, a program in a transaction of its own.

    A statement that writes is sent once, whatever happens.
    """

    __slots__ = ("_database",)

    def __init__(self, database: Database) -> None:
        self._database = database

    async def run(self, plan: Plan, arguments: list[Any]) -> Any:
        """Run `plan` and return the result in Prisma's form.

        Args:
            arguments: what the plan's `bind` has made.

        Raises:
            EngineError: the database reports an error, or Prisma's engine would report one about the result.
        """
        # Reads here, to spare them a call.
        if type(plan) is not Query:
            if type(plan) is Program:
                return await self._program(plan, arguments)
            if type(plan) is Insertion:
                return await self._insertion(plan, arguments)
            return await self._write(plan, arguments)
        database = self._database
        try:
            records: Sequence[Any]
            if database.observed:
                # In one greenlet: AsyncConnection would start one for each of its steps, which costs a quarter more.
                records = await greenlet_spawn(sent_alone, database.reads.sync_engine, plan, arguments)
            else:
                records = await database.fetch(plan.text, arguments)
        except _FAILURES as error:
            raise engine_error(error, plan) from error
        return plan.decoder(records)

    async def _write(self, plan: Write | Nothing, arguments: list[Any]) -> Any:
        if type(plan) is not Write:
            return plan.result
        database = self._database
        try:
            result: Any
            if database.observed:
                result = await greenlet_spawn(sent_alone, database.writes.sync_engine, plan, arguments)
            elif plan.decoder is None:
                result = await database.execute(plan.text, arguments)
            else:
                result = await database.fetch(plan.text, arguments, read=False)
        except _FAILURES as error:
            raise await _explained(database, error, plan) from error
        return {"count": result} if plan.decoder is None else plan.decoder(result)

    async def _insertion(self, plan: Insertion, sendings: list[Sending]) -> Any:
        try:
            return await self._inserted(plan, sendings)
        except StalePlan:
            # As in `_program`.
            return await self._inserted(plan, sendings)

    async def _inserted(self, plan: Insertion, sendings: list[Sending]) -> Any:
        database = self._database
        try:
            if database.observed:
                number = await greenlet_spawn(inserted_alone, database.engine.sync_engine, sendings)
            elif len(sendings) == 1:
                number = await database.execute(sendings[0].text, sendings[0].arguments)
            else:
                async with database.transaction() as connection:
                    number = await _inserted(connection, sendings)
        except CommitUncertain as error:
            raise outcome_unknown(error) or error from error
        except _FAILURES as error:
            raise await _explained(database, error, plan) from error
        return {"count": number}

    async def _program(self, program: Program, inputs: list[Any]) -> Any:
        try:
            return await self._transaction(program, inputs)
        except StalePlan:
            # It is rolled back, and the connection has forgotten what it had prepared.
            return await self._transaction(program, inputs)

    async def _transaction(self, program: Program, inputs: list[Any]) -> Any:
        database, performance = self._database, Performance(program, inputs)
        try:
            if database.observed:
                engine = database.engine if program.atomic else database.writes
                return await greenlet_spawn(performed_alone, engine.sync_engine, performance)
            if not program.atomic:
                async with database.driver() as connection:
                    return await _performed(connection, performance)
            async with database.transaction() as connection:
                return await _performed(connection, performance)
        except _FAILURES as error:
            raise await _failed(database, error, performance) from error


@final
class InTransaction:
    """All plans on asyncpg's connection, in the transaction that is open on it: no BEGIN, no COMMIT, nothing repeated.

    What a call had written stays when Prisma's engine would stop in mid-call; an error of the database aborts the
    transaction, which is the server's doing.

    Args:
        database: asked for the columns of a unique key that the models do not know, on another connection: an aborted
            transaction answers nothing.
        connection: the connection. It takes one call at a time.
        moment: the transaction's one reading of the clock, which plans are bound with.
    """

    __slots__ = ("_connection", "_database", "moment")

    def __init__(self, database: Database, connection: Driver, moment: datetime) -> None:
        self._database = database
        self._connection = connection
        self.moment = moment

    async def run(self, plan: Plan, arguments: list[Any]) -> Any:
        """As `Autocommit.run`."""
        if type(plan) is Nothing:
            return plan.result
        if type(plan) is Program:
            performance = Performance(plan, arguments)
            try:
                return await _performed(self._connection, performance)
            except _FAILURES as error:
                raise await _failed(self._database, error, performance) from error
        try:
            if type(plan) is Insertion:
                return {"count": await _inserted(self._connection, arguments)}
            if type(plan) is Write and plan.decoder is None:
                return {"count": rows_of(await self._connection.execute(plan.text, *arguments))}
            records = await self._connection.fetch(plan.text, *arguments)
        except _FAILURES as error:
            raise await _explained(self._database, error, plan) from error
        return decoded(plan, records)

    async def run_many(self, plan: Write, rows: Sequence[list[Any]]) -> None:
        """Run a statement for each of `rows`, in order. They are sent together, and nobody sees what they return.

        Raises:
            EngineError: as `run`, about the first that fails.
        """
        try:
            await self._connection.executemany(plan.text, rows)
        except _FAILURES as error:
            raise await _explained(self._database, error, plan) from error


@final
class ObservedTransaction:
    """As `InTransaction`, through SQLAlchemy's own execution: for those who listen to that, and for sessions."""

    __slots__ = ("_connection", "_database", "moment")

    def __init__(self, database: Database, connection: AsyncConnection, moment: datetime) -> None:
        self._database = database
        self._connection = connection
        self.moment = moment

    async def run(self, plan: Plan, arguments: list[Any]) -> Any:
        """As `Autocommit.run`."""
        if type(plan) is Nothing:
            return plan.result
        connection = self._connection.sync_connection
        assert connection is not None
        if type(plan) is Program:
            performance = Performance(plan, arguments)
            try:
                return await greenlet_spawn(performed, connection, performance)
            except _FAILURES as error:
                raise await _failed(self._database, error, performance) from error
        try:
            if type(plan) is Insertion:
                return {"count": await greenlet_spawn(inserted, connection, arguments)}
            result = await greenlet_spawn(sent, connection, plan, arguments)
        except _FAILURES as error:
            raise await _explained(self._database, error, plan) from error
        return decoded(plan, result)


async def _inserted(connection: Driver, sendings: Sequence[Sending]) -> int:
    return sum([rows_of(await connection.execute(text, *arguments)) for text, arguments, _ in sendings])


async def _performed(connection: Driver, performance: Performance) -> Any:
    while performance.request is not None:
        step, arguments = performance.request
        performance.answer(await connection.fetch(step.text, *arguments))
    return performance.result


async def _failed(database: Database, error: BaseException, performance: Performance) -> EngineError:
    unknown = outcome_unknown(error) if performance.request is None else None
    return unknown or await _explained(database, error, performance.statement_of(table_named(error)))


async def _explained(database: Database, error: BaseException, statement: Statement) -> EngineError:
    key = unknown_key(error, statement)
    columns = None if key is None else key_columns(await database.fetch(KEY_COLUMNS, key))
    return engine_error(error, statement, columns)
