"""Raw calls through psycopg; needs the extra `sync`."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from time import monotonic
from typing import Any
from weakref import WeakKeyDictionary

import psycopg
from psycopg.pq import TransactionStatus
from sqlalchemy import Connection as SqlalchemyConnection
from sqlalchemy.exc import SQLAlchemyError

from prismalchemy.connection.sync import SyncDatabase
from prismalchemy.errors import DatabaseUnavailable
from prismalchemy.query.raw.answer import CATALOG, learn, result_of
from prismalchemy.query.raw.call import RawCall
from prismalchemy.query.raw.columns import TypeRow
from prismalchemy.query.raw.errors import raw_failure
from prismalchemy.query.raw.observed import run_observed, run_observed_on
from prismalchemy.query.raw.over_psycopg import run
from prismalchemy.query.run.errors import origin_of
from prismalchemy.query.values.array_texts import write_array

Connection = psycopg.Connection[Any]


class SyncRawQueries:
    """As `RawQueries`, through psycopg."""

    def __init__(self, database: SyncDatabase) -> None:
        self._database = database
        self._catalogs: WeakKeyDictionary[Connection, dict[int, TypeRow]] = WeakKeyDictionary()

    def run(self, call: RawCall) -> Any:
        """As `RawQueries.run`."""

        def on_driver(connection: Connection, parameters: Sequence[Any]) -> Any:
            try:
                return self._run(connection, call, parameters)
            finally:
                # SQLAlchemy has not seen a BEGIN within the text.
                if connection.info.transaction_status in {TransactionStatus.INTRANS, TransactionStatus.INERROR}:
                    connection.rollback()

        return self._explaining(lambda: run_observed(self._database.engine, call, on_driver))

    def run_on(self, connection: SqlalchemyConnection, call: RawCall) -> Any:
        """As `run`, on a connection of the caller's, in its transaction."""

        def on_driver(driver: Connection, parameters: Sequence[Any]) -> Any:
            return self._run(driver, call, parameters)

        return self._explaining(lambda: run_observed_on(connection, call, on_driver))

    def _explaining(self, run: Callable[[], Any]) -> Any:
        started = monotonic()
        try:
            return run()
        except (psycopg.Error, SQLAlchemyError, DatabaseUnavailable, OSError) as error:
            limit = self._database.url.socket_timeout
            if limit is not None and monotonic() - started >= limit and _is_cancelled(error):
                # With psycopg, socket_timeout is the server's statement_timeout.
                raise raw_failure(TimeoutError()) from error
            raise raw_failure(error) from error

    def _run(self, connection: Connection, call: RawCall, parameters: Sequence[Any]) -> Any:
        texts = run(connection, call.text, parameters)
        if call.counts:
            return texts.count
        catalog = self._catalogs.setdefault(connection, {})
        if unknown := texts.unknown(catalog):
            learn(catalog, run(connection, CATALOG, [write_array(map(str, sorted(unknown)))]))
        return result_of(texts, catalog)


def _is_cancelled(error: BaseException) -> bool:
    return isinstance(origin_of(error), psycopg.errors.QueryCanceled)
