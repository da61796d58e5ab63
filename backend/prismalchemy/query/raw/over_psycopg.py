"""Statements on psycopg whose parameters and results travel as text, as psycopg itself has it for strings."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import psycopg

from prismalchemy.query.raw.answer import Texts
from prismalchemy.query.raw.errors import raw_error
from prismalchemy.query.raw.moments import READ_WELL, reads_well


class _Cursor(psycopg.RawCursor[Any]):
    """Takes $1, $2... and leaves every % alone."""

    def _execute_send(self, query: Any, *, force_extended: bool = False, binary: bool | None = None) -> None:
        # Without parameters psycopg would let several statements through, and with their types declared the server
        # would not count them.
        self._query = query
        self._pgconn.send_query_params(query.query, query.params, param_formats=query.formats)


def run(connection: psycopg.Connection[Any], text: str, parameters: Sequence[str | None]) -> Texts:
    """Run one statement, parsed anew each time: then its types are never those of yesterday.

    Raises:
        psycopg.Error: the server refuses it.
        EngineError: P2010, a parameter that libpq cannot carry.
    """
    if any(parameter is not None and "\0" in parameter for parameter in parameters):
        # The server's own words: libpq would end the text there.
        raise raw_error("22021", 'ERROR: invalid byte sequence for encoding "UTF8": 0x00')
    with _Cursor(connection) as cursor:
        if not reads_well(connection.info.parameter_status("DateStyle")):
            connection.execute(READ_WELL, prepare=False)
        cursor.execute(text, list(parameters), prepare=False)
        result = cursor.pgresult
        if result is None:
            return Texts((), (), 0)
        columns = tuple((_text(result.fname(index)) or "", result.ftype(index)) for index in range(result.nfields))
        places = range(result.nfields)
        rows = [[_text(result.get_value(row, place)) for place in places] for row in range(result.ntuples)]
        return Texts(columns, rows, result.command_tuples or 0)


def _text(value: bytes | None) -> str | None:
    return None if value is None else value.decode()
