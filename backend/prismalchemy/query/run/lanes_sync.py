"""Lanes of synchronous clients, through SQLAlchemy and psycopg. See `lanes`."""

from __future__ import annotations

from datetime import datetime
from typing import Any, final

from sqlalchemy import Connection
from sqlalchemy.exc import SQLAlchemyError

from prismalchemy.connection import StalePlan
from prismalchemy.connection.sync import SyncDatabase
from prismalchemy.errors import DatabaseUnavailable
from prismalchemy.query.engine_error import EngineError
from prismalchemy.query.program import Insertion, Nothing, Plan, Program, Query
from prismalchemy.query.run.errors import Statement, engine_error, outcome_unknown, table_named, unknown_key
from prismalchemy.query.run.observed import inserted, inserted_alone, performed, performed_alone, sent, sent_alone
from prismalchemy.query.run.perform import Performance, decoded
from prismalchemy.query.run.unique_keys import KEY_COLUMNS_NAMED, key_columns

_FAILURES = (SQLAlchemyError, DatabaseUnavailable, OSError)


@final
class SyncAutocommit:
    """As `Autocommit`."""

    __slots__ = ("_database",)

    def __init__(self, database: SyncDatabase) -> None:
        self._database = database

    def run(self, plan: Plan, arguments: list[Any]) -> Any:
        """As `Autocommit.run`."""
        if type(plan) is Nothing:
            return plan.result
        if type(plan) is Program:
            return self._program(plan, arguments)
        engine = self._database.reads if type(plan) is Query else self._database.writes
        try:
            if type(plan) is Insertion:
                return {"count": inserted_alone(self._database.engine, arguments)}
            result = sent_alone(engine, plan, arguments)
        except _FAILURES as error:
            raise _explained(self._database, error, plan) from error
        return decoded(plan, result)

    def _program(self, program: Program, inputs: list[Any]) -> Any:
        try:
            return self._transaction(program, inputs)
        except StalePlan:
            # It is rolled back, and the connection has forgotten what it had prepared.
            return self._transaction(program, inputs)

    def _transaction(self, program: Program, inputs: list[Any]) -> Any:
        performance = Performance(program, inputs)
        try:
            return performed_alone(self._database.engine if program.atomic else self._database.writes, performance)
        except _FAILURES as error:
            raise _failed(self._database, error, performance) from error


@final
class SyncInTransaction:
    """As `InTransaction`, on a connection of SQLAlchemy's."""

    __slots__ = ("_connection", "_database", "moment")

    def __init__(self, database: SyncDatabase, connection: Connection, moment: datetime) -> None:
        self._database = database
        self._connection = connection
        self.moment = moment

    def run(self, plan: Plan, arguments: list[Any]) -> Any:
        """As `Autocommit.run`."""
        if type(plan) is Nothing:
            return plan.result
        if type(plan) is Program:
            performance = Performance(plan, arguments)
            try:
                return performed(self._connection, performance)
            except _FAILURES as error:
                raise _failed(self._database, error, performance) from error
        try:
            if type(plan) is Insertion:
                return {"count": inserted(self._connection, arguments)}
            result = sent(self._connection, plan, arguments)
        except _FAILURES as error:
            raise _explained(self._database, error, plan) from error
        return decoded(plan, result)


def _failed(database: SyncDatabase, error: BaseException, performance: Performance) -> EngineError:
    unknown = outcome_unknown(error) if performance.request is None else None
    return unknown or _explained(database, error, performance.statement_of(table_named(error)))


def _explained(database: SyncDatabase, error: BaseException, statement: Statement) -> EngineError:
    key = unknown_key(error, statement)
    if key is None:
        return engine_error(error, statement)
    with database.reads.connect() as connection:
        named = dict(zip(("schema", "table", "key"), key, strict=True))
        columns = key_columns(connection.execute(KEY_COLUMNS_NAMED, named).all())
    return engine_error(error, statement, columns)
