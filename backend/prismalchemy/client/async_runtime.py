"""Running calls through asyncpg."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any
from weakref import WeakSet

from sqlalchemy import URL
from sqlalchemy.ext.asyncio import AsyncSession

from prismalchemy.client.base import RAW_METHODS
from prismalchemy.client.dropped import closed
from prismalchemy.client.inside import Planned
from prismalchemy.client.runtime import Runtime
from prismalchemy.client.seams import Seams
from prismalchemy.connection import Database
from prismalchemy.orm.clock import read_clock
from prismalchemy.query import Autocommit, EngineError, RawCall, RawQueries
from prismalchemy.settings import SwitchSettings
from prismalchemy.switch.route import ToSqlalchemy
from prismalchemy.switch.scope import Scope
from prismalchemy.transactions.asynchronous import AsyncTransaction
from prismalchemy.transactions.batch import WouldFail
from prismalchemy.transactions.borrowed import BorrowedTransaction
from prismalchemy.transactions.refused import EndRefused
from prismalchemy.transactions.savepoints import AlwaysRolledBack, NestedTransaction
from prismalchemy.transactions.statements import run_batch

_Nesting = AlwaysRolledBack | NestedTransaction
_Transaction = AsyncTransaction | BorrowedTransaction | _Nesting


class AsyncRuntime(Runtime):
    """Runs calls through asyncpg."""

    def __init__(self, seams: Seams, switch: SwitchSettings, database: Database, preview: Collection[str]) -> None:
        dialect = URL.create("postgresql+asyncpg").get_dialect()()
        super().__init__(seams, switch, dialect, database.url.table_schema, preview)
        self.database = database
        self._lane = Autocommit(database)
        self._raw = RawQueries(database)
        self._open: WeakSet[AsyncTransaction] = WeakSet()

    async def close(self) -> None:
        """Close the database; transactions that are open are rolled back."""
        for transaction in tuple(self._open):
            transaction.leave()
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

    async def begin(
        self, *, limit: float, max_wait: float, within: _Nesting | None = None
    ) -> AsyncTransaction | NestedTransaction:
        """Begin a transaction. Times in seconds.

        Args:
            within: where it is a savepoint instead of one of its own.

        Raises:
            prisma.engine.errors.EngineRequestError: it could not be begun.
        """
        try:
            if within is not None:
                return await within.begin_nested(self.ended, limit=limit, max_wait=max_wait)
            transaction = await AsyncTransaction.begin(
                self.database, self._raw, self.ended, limit=limit, max_wait=max_wait
            )
        except EndRefused as refused:
            self.raise_end(refused)
        self._open.add(transaction)
        return transaction

    async def run_within(
        self, transaction: AsyncTransaction | BorrowedTransaction, scope: Scope, call: dict[str, Any]
    ) -> dict[str, Any]:
        """Run a call in a transaction.

        Args:
            call: the arguments of the client's `_execute`.

        Raises:
            prisma.errors.PrismaError: as Prisma's client does.
            NotSupported: SQLAlchemy does not answer the call, or it leaves the transaction's models.
        """
        life = transaction.life
        try:
            life.check("query")
            if call["model"] is None or call["method"] in RAW_METHODS:
                raw = self.inside.raw_within(call["method"], call["arguments"])
                return {"data": {"result": self._seams.raw_result(await transaction.run_raw(raw))}}
            try:
                route = self.inside.route_within(scope, life.moment, **call)
            except WouldFail as error:
                await transaction.fail(error)
                raise
            return {"data": {"result": await transaction.run(route.plan, route.arguments)}}
        except EngineError as error:
            self.raise_as_client(error)

    async def run_batch(self, kept: Sequence[Planned], transaction: _Transaction | None, scope: Scope | None) -> bool:
        """Run a batch, in the transaction that it is in or in its own; False when all of it goes to Prisma.

        Raises:
            prisma.errors.PrismaError: as Prisma's client does.
            NotSupported: SQLAlchemy does not answer one of the operations, and Prisma cannot.
        """
        moment = read_clock() if transaction is None else transaction.life.moment
        try:
            if transaction is not None:
                transaction.life.check("batch query")
            operations = self.inside.bound(kept, scope, moment)
            if operations is None:
                return False
            if transaction is not None:
                await transaction.run_batch(operations)
            elif operations:
                await run_batch(self.database, self._raw, operations, moment)
        except EngineError as error:
            self.raise_as_client(error)
        return True

    def session_of(self, transaction: _Transaction) -> AsyncSession:
        """The session in a transaction.

        Raises:
            prisma.errors.TransactionExpiredError: the transaction has ended.
        """
        try:
            return transaction.session
        except EngineError as error:
            self.raise_as_client(error)

    def borrow(self, session: AsyncSession) -> tuple[BorrowedTransaction, Scope]:
        """The transaction of a session of the team's, and what Prisma's calls may touch in it.

        Raises:
            TypeError: it is no `AsyncSession` on asyncpg.
        """
        if not isinstance(session, AsyncSession) or session.get_bind().dialect.driver != "asyncpg":
            raise TypeError(f"using(session): this client needs an AsyncSession on asyncpg, not {session!r}")
        return BorrowedTransaction(self.database, self._raw, session), Scope(self.switched, named=False)

    async def commit(self, transaction: AsyncTransaction | NestedTransaction) -> None:
        """Commit a transaction.

        Raises:
            prisma.engine.errors.EngineRequestError: it has ended, or COMMIT has failed.
        """
        try:
            await transaction.commit()
        except EndRefused as refused:
            self.raise_end(refused)

    async def rollback(self, transaction: AsyncTransaction | NestedTransaction) -> None:
        """Roll a transaction back.

        Raises:
            prisma.engine.errors.EngineRequestError: it has ended, or its connection is lost.
        """
        try:
            await transaction.rollback()
        except EndRefused as refused:
            self.raise_end(refused)
