"""As `borrowed`, for synchronous code; needs the extra `sync`."""

from __future__ import annotations

from collections.abc import Sequence
from threading import Lock
from typing import Any, final

from sqlalchemy.orm import Session

from prismalchemy.connection.sync import SyncDatabase
from prismalchemy.query import Plan, RawCall
from prismalchemy.query.raw.synchronous import SyncRawQueries
from prismalchemy.transactions.batch import AnyOperation, WouldFail
from prismalchemy.transactions.reading import Reading, reading_of
from prismalchemy.transactions.statements_sync import SyncStatements


@final
class SyncBorrowedTransaction:
    """As `BorrowedTransaction`, in a session on psycopg."""

    def __init__(self, database: SyncDatabase, raw: SyncRawQueries, session: Session) -> None:
        self.session = session
        self._database = database
        self._raw = raw
        self._lock = Lock()

    @property
    def life(self) -> Reading:
        """As `BorrowedTransaction.life`."""
        return reading_of(self.session)

    def run(self, plan: Plan, arguments: list[Any]) -> Any:
        """As `AsyncTransaction.run`."""
        with self._lock:
            return self._statements().run(plan, arguments)

    def run_raw(self, call: RawCall) -> Any:
        """As `AsyncTransaction.run_raw`."""
        with self._lock:
            return self._statements().run_raw(call)

    def fail(self, error: WouldFail) -> None:
        """As `AsyncTransaction.fail`."""
        with self._lock:
            self._statements().fail(error)

    def run_batch(self, operations: Sequence[AnyOperation]) -> None:
        """As `AsyncTransaction.run_batch`."""
        with self._lock:
            self._statements().run_batch(operations)

    def _statements(self) -> SyncStatements:
        session = self.session
        if session.new or session.dirty or session.deleted:
            session.flush()
        return SyncStatements(self._database, self._raw, session.connection(), self.life.moment)
