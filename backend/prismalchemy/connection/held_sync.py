"""A transaction of synchronous code that is kept open across calls, on SQLAlchemy's connection and psycopg."""

from __future__ import annotations

import logging
from typing import Any

import psycopg
from psycopg.pq import TransactionStatus
from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from prismalchemy.connection.failures import commit_uncertain
from prismalchemy.connection.sync import SyncDatabase
from prismalchemy.connection.sync_pool import patience

log = logging.getLogger("prismalchemy.connection")


class SyncHeldTransaction:
    """As `HeldTransaction`."""

    __slots__ = ("_driver", "connection")

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        """SQLAlchemy's connection in this transaction. Don't close, commit or keep it."""
        driver: psycopg.Connection[Any] = connection.connection.driver_connection  # type: ignore[assignment]  # SQLAlchemy knows no driver's type
        self._driver = driver

    @classmethod
    def begin(cls, database: SyncDatabase, seconds: float | None) -> SyncHeldTransaction:
        """As `HeldTransaction.begin`.

        Raises:
            PoolExhausted: no connection became free within `seconds`, or within `pool_timeout`.
            DatabaseUnavailable: none could be opened.
            sqlalchemy.exc.DBAPIError: the server refuses to begin.
        """
        token = patience.set(seconds)
        try:
            # In autocommit, where BEGIN and COMMIT are ours: after a COMMIT of the team's own psycopg would begin anew.
            connection = database.writes.connect()
        finally:
            patience.reset(token)
        try:
            connection.exec_driver_sql("BEGIN")
        except DBAPIError as problem:
            connection.close()
            if not problem.connection_invalidated:
                raise
            # It was dead; nothing has happened yet.
            connection = database.writes.connect()
            connection.exec_driver_sql("BEGIN")
        return cls(connection)

    @property
    def is_lost(self) -> bool:
        """Whether the connection is gone, and the transaction with it."""
        return bool(self._driver.closed) or self.connection.invalidated

    @property
    def is_rolled_back_by_session(self) -> bool:
        """Whether the team's own code has rolled it back by way of SQLAlchemy."""
        return not self.connection.in_transaction()

    def commit(self) -> None:
        """As `HeldTransaction.commit`.

        Raises:
            CommitUncertain: the connection was lost during COMMIT.
            sqlalchemy.exc.DBAPIError: the server refuses, and has rolled back.
        """
        try:
            self.connection.exec_driver_sql("COMMIT")
        except DBAPIError as problem:
            if problem.connection_invalidated:
                raise commit_uncertain() from problem
            raise
        finally:
            self.connection.close()

    def abandon(self) -> None:
        """Roll back; when that fails, the connection is closed, which rolls back as well."""
        try:
            self.rollback()
        except (SQLAlchemyError, OSError):
            log.debug("a transaction could not be rolled back; its connection is closed", exc_info=True)

    def rollback(self) -> None:
        """As `HeldTransaction.rollback`."""
        try:
            if not self.is_lost and self._driver.info.transaction_status is not TransactionStatus.IDLE:
                self.connection.exec_driver_sql("ROLLBACK")
        finally:
            self.connection.close()
