"""query_raw and query_first: the team's own SQL on the driver.

What the server says about a statement's parameters and columns is asked once and kept. Nothing runs before it is
certain that the bridge can answer, since the statement may write.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import asyncpg
from sqlalchemy.exc import DBAPIError

from prismalchemy.connection import Database
from prismalchemy.query.errors import CannotPlan, EngineError
from prismalchemy.query.raw_values import RAW, Convert, parameter, result


@dataclass(frozen=True, slots=True)
class RawPlan:
    """What is known about one text.

    Attributes:
        parameters: the conversion for each parameter.
        columns: the names of the columns; of two with one name Prisma's client keeps the last.
        types: Prisma's type for each column.
        conversions: what makes the engine's value of the driver's, for each column.
    """

    parameters: tuple[Convert, ...]
    columns: list[str]
    types: list[str]
    conversions: tuple[Convert, ...]

    def bind(self, values: Sequence[Any]) -> list[Any]:
        """The driver's arguments.

        Raises:
            CannotPlan: their number is wrong, or one is left to Prisma.
        """
        if len(values) != len(self.parameters):
            raise CannotPlan(RAW, f"{len(values)} values for {len(self.parameters)} parameters")
        return [convert(value) for convert, value in zip(self.parameters, values, strict=True)]

    def shape(self, records: Sequence[Any]) -> dict[str, Any]:
        """The engine's answer."""
        rows = [
            [None if value is None else convert(value) for convert, value in zip(self.conversions, record, strict=True)]
            for record in records
        ]
        return {"columns": self.columns, "types": self.types, "rows": rows}


class RawQueries:
    """Runs raw queries and keeps what is known about the texts used last.

    Args:
        size: how many texts are kept.
    """

    def __init__(self, database: Database, *, size: int = 512) -> None:
        self._database = database
        self._size = size
        self._plans: OrderedDict[str, RawPlan] = OrderedDict()

    async def fetch(self, query: str, parameters: Sequence[Any]) -> dict[str, Any]:
        """Run `query` in autocommit and return the engine's answer.

        Raises:
            CannotPlan: the query is left to Prisma; nothing has run.
            EngineError: P2010, with the database's code and message.
        """
        plan = self._plans.get(query) or await self._learn(query)
        arguments = plan.bind(parameters)
        try:
            records = await self._run(query, arguments)
        except asyncpg.PostgresError as error:
            raise _raw_error(error) from error
        except DBAPIError as error:
            cause = getattr(error.orig, "__cause__", None)
            raise _raw_error(cause if isinstance(cause, asyncpg.PostgresError) else error) from error
        if records and len(records[0]) != len(plan.columns):
            # The schema has changed since the text was learned.
            del self._plans[query]
            raise EngineError("P2010", "Raw query failed: the columns of the query have changed; repeat it")
        return plan.shape(records)

    async def _run(self, query: str, arguments: list[Any]) -> Sequence[Any]:
        if not self._database.observed:
            return await self._database.fetch(query, arguments, read=False)
        engine = self._database.engine.execution_options(isolation_level="AUTOCOMMIT")
        async with engine.connect() as connection:
            found = await connection.exec_driver_sql(query, tuple(arguments))
            return found.all() if found.returns_rows else ()

    async def _learn(self, query: str) -> RawPlan:
        try:
            async with self._database.driver() as connection:
                statement = await connection.prepare(query)
                parameters, attributes = statement.get_parameters(), statement.get_attributes()
        except asyncpg.PostgresError as error:
            # Prisma says it in its own words; the statement has not run.
            raise CannotPlan(RAW, f"PostgreSQL refuses the statement: {error.sqlstate}") from error
        typed = [result(attribute.type.kind, attribute.type.name) for attribute in attributes]
        plan = RawPlan(
            parameters=tuple(parameter(of.kind, of.name) for of in parameters),
            columns=[attribute.name for attribute in attributes],
            types=[name for name, _ in typed],
            conversions=tuple(convert for _, convert in typed),
        )
        self._plans[query] = plan
        if len(self._plans) > self._size:
            self._plans.popitem(last=False)
        return plan


def _raw_error(error: BaseException) -> EngineError:
    code = getattr(error, "sqlstate", None) or "N/A"
    message = f"ERROR: {error}"
    return EngineError(
        "P2010", f"Raw query failed. Code: `{code}`. Message: `{message}`", {"code": code, "message": message}
    )
