"""Statements on asyncpg whose parameters and results travel as text.

asyncpg has text codecs, but for a connection as a whole, and the rest of the bridge and the team's own code want its
binary ones (and those that they set themselves). So raw statements are prepared with the settings of a protocol object
of their own, which is never connected. That is asyncpg's inside, as of 0.30 to 0.32; a test tells when it changes.
"""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, Any

import asyncpg
from asyncpg.protocol import protocol as _protocol

from prismalchemy.query.raw.answer import CATALOG, Texts, count_of_tag, learn
from prismalchemy.query.raw.columns import TypeRow
from prismalchemy.query.raw.errors import raw_error
from prismalchemy.query.raw.moments import READ_WELL, reads_well
from prismalchemy.query.raw.statement import is_atomic, keyword
from prismalchemy.query.values.array_texts import write_array

if TYPE_CHECKING:
    Connection = asyncpg.Connection[asyncpg.Record]

# The functions of PostgreSQL that find a prepared statement gone, or its result changed, before it runs.
_BEFORE_RUN = frozenset({"FetchPreparedStatement", "RevalidateCachedQuery"})
# What may come of a statement whose parameters have other types by now: values and operators that do not fit.
_MAYBE_STALE = ("22", "42")
# The first words of statements that may change tables.
_CHANGING = frozenset({"ALTER", "CREATE", "DROP", "DO", "CALL"})


class _Statement:
    """A statement that the server has prepared."""

    __slots__ = ("columns", "parameters", "state")

    def __init__(self, state: Any) -> None:
        self.state = state
        self.parameters = tuple(type_.oid for type_ in state._get_parameters())
        self.columns = tuple((column.name, column.type.oid) for column in state._get_attributes())

    def is_like(self, other: _Statement) -> bool:
        return self.parameters == other.parameters and self.columns == other.columns


class TextStatements:
    """The raw statements of one connection.

    Args:
        size: how many prepared statements are kept. With 0 none is: behind a pooler a statement is parsed and run in
            one go.
    """

    def __init__(self, connection: Connection, size: int) -> None:
        inside: Any = connection
        loop = asyncio.get_running_loop()
        self._apart: Any = _protocol.Protocol(None, None, inside._params, asyncpg.Record, loop)
        self._known: set[int] = set()
        self._size = size
        self._kept: OrderedDict[str, _Statement] = OrderedDict()
        self.catalog: dict[int, TypeRow] = {}

    async def run(self, connection: Connection, text: str, parameters: Sequence[str | None]) -> Texts:
        """Run one statement. What it has done is never done twice.

        Raises:
            asyncpg.PostgresError: the server refuses it.
            EngineError: P2010, the number of parameters is wrong.
        """
        if not reads_well(connection.get_settings().DateStyle):
            await connection.execute(READ_WELL)
        if connection.is_in_transaction() and not is_atomic(text):
            return await self._run_changing(connection, text, parameters)
        kept = self._kept.get(text)
        if kept is None:
            statement = await self._prepare(connection, text)
            self._keep(text, statement)
            return await self._run(connection, statement, parameters)
        self._kept.move_to_end(text)
        try:
            return await self._run(connection, kept, parameters)
        except asyncpg.PostgresError as error:
            not_run = error.server_source_function in _BEFORE_RUN
            if connection.is_closed() or not (not_run or (error.sqlstate or "").startswith(_MAYBE_STALE)):
                raise
            del self._kept[text]
            if connection.is_in_transaction():
                # Aborted by the error.
                await self._close(connection, kept)
                raise
            statement = await self._prepare(connection, text)
            self._keep(text, statement)
            await self._close(connection, kept)
            # A statement of this kind leaves nothing behind when it fails. If the server prepares it otherwise by now,
            # the error was that of a stale plan.
            if not not_run and statement.is_like(kept):
                raise
        return await self._run(connection, statement, parameters)

    async def _run_changing(self, connection: Connection, text: str, parameters: Sequence[str | None]) -> Texts:
        """Run what may change the schema under statements that are kept: a stale one would abort the transaction."""
        texts = await self._run(connection, await self._prepare(connection, text), parameters)
        if keyword(text) in _CHANGING:
            while self._kept:
                await self._close(connection, self._kept.popitem()[1])
            # Those of asyncpg's own.
            await connection.reload_schema_state()
        return texts

    async def learn(self, connection: Connection, types: set[int]) -> None:
        """Ask the catalog for `types`."""
        learn(self.catalog, await self.run(connection, CATALOG, [write_array(map(str, sorted(types)))]))

    async def _prepare(self, connection: Connection, text: str) -> _Statement:
        inside: Any = connection
        name = inside._get_unique_id("raw") if self._size and is_atomic(text) else ""
        state: Any = _protocol.PreparedStatementState(name, text, self._apart, asyncpg.Record, False)
        await inside._protocol.prepare(name, text, None, state=state, record_class=asyncpg.Record)
        self._travel_as_text(state._init_types())
        statement = _Statement(state)
        self._travel_as_text({*statement.parameters, *(type_ for _, type_ in statement.columns)})
        state._init_codecs()
        if not self._size:
            # Then it is parsed once more together with its run, as asyncpg does without a cache.
            state.mark_unprepared()
        return statement

    def _travel_as_text(self, types: set[int]) -> None:
        settings = self._apart.get_settings()
        for type_ in types - self._known:
            settings.set_builtin_type_codec(type_, "text", "pg_catalog", "scalar", "text", "text")
        self._known |= types

    def _keep(self, text: str, statement: _Statement) -> None:
        if statement.state.name:
            self._kept[text] = statement

    async def _run(self, connection: Connection, statement: _Statement, parameters: Sequence[str | None]) -> Texts:
        wanted = len(statement.parameters)
        if len(parameters) != wanted:
            if connection.is_in_transaction():
                # The server would refuse it, and abort the transaction.
                with suppress(asyncpg.InvalidSavepointSpecificationError):
                    await connection.execute('ROLLBACK TO SAVEPOINT "wrong number of parameters"')
            else:
                # Between preparing and running, a transaction is open that holds locks.
                await connection.execute("SELECT 1")
            raise raw_error(
                "08P01",
                f"ERROR: bind message supplies {len(parameters)} parameters, but prepared statement "
                f'"" requires {wanted}',
            )
        inside: Any = connection
        rows, tag, _ = await inside._protocol.bind_execute(statement.state, parameters, "", 0, True, None)
        await self._make_room(connection)
        return Texts(statement.columns, rows, count_of_tag("" if tag is None else tag.decode()))

    async def _make_room(self, connection: Connection) -> None:
        while len(self._kept) > self._size:
            _, oldest = self._kept.popitem(last=False)
            await self._close(connection, oldest)

    async def _close(self, connection: Connection, statement: _Statement) -> None:
        inside: Any = connection
        await inside._protocol.close_statement(statement.state, None)
