"""What runs in an open transaction of synchronous code; needs the extra `sync`."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any, NoReturn, final

from sqlalchemy import Connection

from prismalchemy.connection.held_sync import SyncHeldTransaction
from prismalchemy.connection.sync import SyncDatabase
from prismalchemy.query import EngineError, Plan, RawCall
from prismalchemy.query.raw.synchronous import SyncRawQueries
from prismalchemy.query.run.errors import outcome_unknown
from prismalchemy.query.run.lanes_sync import SyncInTransaction
from prismalchemy.query.run.unique_keys import KEY_COLUMNS_NAMED, key_columns
from prismalchemy.transactions.batch import AnyOperation, WouldFail, is_stale
from prismalchemy.transactions.failures import (
    FAILING,
    FAILURES,
    error_at_begin,
    error_at_commit,
    key_at_commit,
    raise_unless_failed,
)


@final
class SyncStatements:
    """As `Statements`, on SQLAlchemy's connection."""

    def __init__(self, database: SyncDatabase, raw: SyncRawQueries, connection: Connection, moment: datetime) -> None:
        self._raw = raw
        self._connection = connection
        self._lane = SyncInTransaction(database, connection, moment)

    def run(self, plan: Plan, arguments: list[Any]) -> Any:
        """As `Statements.run`."""
        return self._lane.run(plan, arguments)

    def run_raw(self, call: RawCall) -> Any:
        """As `Statements.run_raw`."""
        return self._raw.run_on(self._connection, call)

    def run_batch(self, operations: Sequence[AnyOperation]) -> None:
        """As `Statements.run_batch`."""
        for operation in operations:
            if isinstance(operation, RawCall):
                self.run_raw(operation)
            elif isinstance(operation, WouldFail):
                self.fail(operation)
            else:
                self.run(operation.plan, operation.arguments)

    def fail(self, error: WouldFail) -> NoReturn:
        """As `Statements.fail`."""
        try:
            self._connection.exec_driver_sql(FAILING)
        except FAILURES as problem:
            raise_unless_failed(problem)
        raise error


def run_batch_sync(
    database: SyncDatabase, raw: SyncRawQueries, operations: Sequence[AnyOperation], moment: datetime
) -> None:
    """As `run_batch`."""
    try:
        _run_batch(database, raw, operations, moment)
    except EngineError as error:
        if not is_stale(error):
            raise
        # It is rolled back, and the connection has forgotten what it had prepared.
        _run_batch(database, raw, operations, moment)


def _run_batch(
    database: SyncDatabase, raw: SyncRawQueries, operations: Sequence[AnyOperation], moment: datetime
) -> None:
    try:
        held = SyncHeldTransaction.begin(database, None)
    except FAILURES as error:
        raise error_at_begin(error) from error
    try:
        SyncStatements(database, raw, held.connection, moment).run_batch(operations)
    except BaseException:
        held.abandon()
        raise
    try:
        held.commit()
    except FAILURES as error:
        raise commit_error_sync(database, error) from error


def commit_error_sync(database: SyncDatabase, error: BaseException) -> EngineError:
    """As `commit_error`."""
    unknown = outcome_unknown(error)
    if unknown is not None:
        return unknown
    key = key_at_commit(error)
    if key is None:
        return error_at_commit(error, None)
    with database.reads.connect() as connection:
        named = dict(zip(("schema", "table", "key"), key, strict=True))
        return error_at_commit(error, key_columns(connection.execute(KEY_COLUMNS_NAMED, named).all()))
