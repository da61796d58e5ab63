"""What runs in an open transaction: calls, raw SQL and batches. While somebody listens to SQLAlchemy, by way of it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any, NoReturn, Protocol, final

from sqlalchemy.ext.asyncio import AsyncConnection
from sqlalchemy.util.concurrency import greenlet_spawn

from prismalchemy.connection import Database
from prismalchemy.connection.held import Driver, HeldTransaction
from prismalchemy.query import EngineError, Plan, RawCall, RawQueries
from prismalchemy.query.run.errors import outcome_unknown
from prismalchemy.query.run.lanes import InTransaction, ObservedTransaction
from prismalchemy.query.run.unique_keys import KEY_COLUMNS, key_columns
from prismalchemy.transactions.batch import AnyOperation, Repeated, WouldFail, in_runs, is_stale
from prismalchemy.transactions.failures import (
    FAILING,
    FAILURES,
    error_at_begin,
    error_at_commit,
    key_at_commit,
    raise_unless_failed,
)


class OnConnection(Protocol):
    """A transaction that somebody holds open."""

    @property
    def driver(self) -> Driver:
        """asyncpg's connection."""

    @property
    def connection(self) -> AsyncConnection:
        """SQLAlchemy's, in the same transaction."""

    @property
    def is_observed(self) -> bool:
        """Whether somebody listens to SQLAlchemy."""


@final
class Statements:
    """Runs statements in the transaction of `held`, one after the other.

    Args:
        moment: the transaction's one reading of the clock.
    """

    def __init__(self, database: Database, raw: RawQueries, held: OnConnection, moment: datetime) -> None:
        self._database = database
        self._raw = raw
        self._held = held
        self._lane = InTransaction(database, held.driver, moment)

    async def run(self, plan: Plan, arguments: list[Any]) -> Any:
        """The result of a call, in Prisma's form.

        Raises:
            EngineError: as with lanes.
        """
        if self._held.is_observed:
            lane = ObservedTransaction(self._database, self._held.connection, self._lane.moment)
            return await lane.run(plan, arguments)
        return await self._lane.run(plan, arguments)

    async def run_raw(self, call: RawCall) -> Any:
        """The answer to the team's own SQL.

        Raises:
            EngineError: as with `RawQueries`.
        """
        if self._held.is_observed:
            return await greenlet_spawn(self._raw.run_within, self._held.connection.sync_connection, call)
        return await self._raw.run_on(self._held.driver, call)

    async def run_batch(self, operations: Sequence[AnyOperation]) -> None:
        """Run operations in order, as long as none fails.

        Raises:
            EngineError: that of the one that fails.
        """
        for operation in in_runs(operations):
            if isinstance(operation, RawCall):
                await self.run_raw(operation)
            elif isinstance(operation, WouldFail):
                await self.fail(operation)
            elif isinstance(operation, Repeated):
                await self._run_many(operation)
            else:
                await self.run(operation.plan, operation.arguments)

    async def fail(self, error: WouldFail) -> NoReturn:
        """Abort the transaction as the database would at a call that it refuses.

        Raises:
            EngineError: `error`, or what there is to say where it is aborted already.
        """
        try:
            await self._held.driver.execute(FAILING)
        except FAILURES as problem:
            raise_unless_failed(problem)
        raise error

    async def _run_many(self, repeated: Repeated) -> None:
        if not self._held.is_observed:
            await self._lane.run_many(repeated.plan, repeated.rows)
            return
        for arguments in repeated.rows:
            await self.run(repeated.plan, arguments)


async def run_batch(database: Database, raw: RawQueries, operations: Sequence[AnyOperation], moment: datetime) -> None:
    """Run a batch in a transaction of its own.

    Raises:
        EngineError: the failing operation's, and all of it is rolled back; or that of COMMIT.
    """
    try:
        await _run_batch(database, raw, operations, moment)
    except EngineError as error:
        if not is_stale(error):
            raise
        # It is rolled back, and the connection has forgotten what it had prepared.
        await _run_batch(database, raw, operations, moment)


async def _run_batch(database: Database, raw: RawQueries, operations: Sequence[AnyOperation], moment: datetime) -> None:
    try:
        held = await HeldTransaction.begin(database, None)
    except FAILURES as error:
        raise error_at_begin(error) from error
    try:
        await Statements(database, raw, held, moment).run_batch(operations)
    except Exception:
        # Rolled back before the caller goes on; a task that is cancelled cannot wait for that.
        await held.abandon_and_wait()
        raise
    except BaseException:
        held.abandon()
        raise
    try:
        await held.commit()
    except FAILURES as error:
        raise await commit_error(database, error) from error


async def commit_error(database: Database, error: BaseException) -> EngineError:
    """The engine's error for what COMMIT has met."""
    unknown = outcome_unknown(error)
    if unknown is not None:
        return unknown
    key = key_at_commit(error)
    return error_at_commit(error, None if key is None else key_columns(await database.fetch(KEY_COLUMNS, key)))
