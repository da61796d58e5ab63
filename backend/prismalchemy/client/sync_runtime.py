"""Running calls through psycopg; needs the extra `sync`."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any
from weakref import WeakSet

from sqlalchemy import URL
from sqlalchemy.orm import Session

from prismalchemy.client.base import RAW_METHODS
from prismalchemy.client.dropped import closed
from prismalchemy.client.inside import Planned
from prismalchemy.client.runtime import Runtime
from prismalchemy.client.seams import Seams
from prismalchemy.connection.sync import SyncDatabase
from prismalchemy.orm.clock import read_clock
from prismalchemy.query import EngineError, RawCall
from prismalchemy.query.raw.synchronous import SyncRawQueries
from prismalchemy.query.run.lanes_sync import SyncAutocommit
from prismalchemy.settings import SwitchSettings
from prismalchemy.switch.route import ToSqlalchemy
from prismalchemy.switch.scope import Scope
from prismalchemy.transactions.batch import WouldFail
from prismalchemy.transactions.borrowed_sync import SyncBorrowedTransaction
from prismalchemy.transactions.refused import EndRefused
from prismalchemy.transactions.savepoints_sync import SyncAlwaysRolledBack, SyncNestedTransaction
from prismalchemy.transactions.statements_sync import run_batch_sync
from prismalchemy.transactions.synchronous import SyncTransaction

_Nesting = SyncAlwaysRolledBack | SyncNestedTransaction
_Transaction = SyncTransaction | SyncBorrowedTransaction | _Nesting


class SyncRuntime(Runtime):
    """Runs calls through psycopg."""

    def __init__(self, seams: Seams, switch: SwitchSettings, database: SyncDatabase, preview: Collection[str]) -> None:
        dialect = URL.create("postgresql+psycopg").get_dialect()()
        super().__init__(seams, switch, dialect, database.url.table_schema, preview)
        self.database = database
        self._lane = SyncAutocommit(database)
        self._raw = SyncRawQueries(database)
        self._open: WeakSet[SyncTransaction] = WeakSet()

    def close(self) -> None:
        """Close the database; transactions that are open are rolled back."""
        for transaction in tuple(self._open):
            transaction.leave()
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

    def begin(
        self, *, limit: float, max_wait: float, within: _Nesting | None = None
    ) -> SyncTransaction | SyncNestedTransaction:
        """As `AsyncRuntime.begin`."""
        try:
            if within is not None:
                return within.begin_nested(self.ended, limit=limit, max_wait=max_wait)
            transaction = SyncTransaction.begin(self.database, self._raw, self.ended, limit=limit, max_wait=max_wait)
        except EndRefused as refused:
            self.raise_end(refused)
        self._open.add(transaction)
        return transaction

    def run_within(
        self, transaction: SyncTransaction | SyncBorrowedTransaction, scope: Scope, call: dict[str, Any]
    ) -> dict[str, Any]:
        """As `AsyncRuntime.run_within`."""
        life = transaction.life
        try:
            life.check("query")
            if call["model"] is None or call["method"] in RAW_METHODS:
                raw = self.inside.raw_within(call["method"], call["arguments"])
                return {"data": {"result": self._seams.raw_result(transaction.run_raw(raw))}}
            try:
                route = self.inside.route_within(scope, life.moment, **call)
            except WouldFail as error:
                transaction.fail(error)
                raise
            return {"data": {"result": transaction.run(route.plan, route.arguments)}}
        except EngineError as error:
            self.raise_as_client(error)

    def run_batch(
        self,
        kept: Sequence[Planned],
        transaction: _Transaction | None,
        scope: Scope | None,
    ) -> bool:
        """As `AsyncRuntime.run_batch`."""
        moment = read_clock() if transaction is None else transaction.life.moment
        try:
            if transaction is not None:
                transaction.life.check("batch query")
            operations = self.inside.bound(kept, scope, moment)
            if operations is None:
                return False
            if transaction is not None:
                transaction.run_batch(operations)
            elif operations:
                run_batch_sync(self.database, self._raw, operations, moment)
        except EngineError as error:
            self.raise_as_client(error)
        return True

    def session_of(self, transaction: _Transaction) -> Session:
        """The session in a transaction.

        Raises:
            prisma.errors.TransactionExpiredError: the transaction has ended.
        """
        try:
            return transaction.session
        except EngineError as error:
            self.raise_as_client(error)

    def borrow(self, session: Session) -> tuple[SyncBorrowedTransaction, Scope]:
        """The transaction of a session of the team's, and what Prisma's calls may touch in it.

        Raises:
            TypeError: it is no `Session` on psycopg.
        """
        if not isinstance(session, Session) or session.get_bind().dialect.driver != "psycopg":
            raise TypeError(f"using(session): this client needs a Session on psycopg, not {session!r}")
        return SyncBorrowedTransaction(self.database, self._raw, session), Scope(self.switched, named=False)

    def commit(self, transaction: SyncTransaction | SyncNestedTransaction) -> None:
        """As `AsyncRuntime.commit`."""
        try:
            transaction.commit()
        except EndRefused as refused:
            self.raise_end(refused)

    def rollback(self, transaction: SyncTransaction | SyncNestedTransaction) -> None:
        """As `AsyncRuntime.rollback`."""
        try:
            transaction.rollback()
        except EndRefused as refused:
            self.raise_end(refused)
