"""What an error of the database is about: the server names a place in the statement, and the statement is ours.

The server's message names the thing as well, but in the server's language.
"""

from __future__ import annotations

import re

_NAME = r'(?:"(?:[^"]|"")+"|\w+)'
_ONE = re.compile(_NAME)
_QUALIFIED = re.compile(rf"({_NAME})\.({_NAME})")


def table_at(text: str, position: str | None) -> str | None:
    """The table, with its schema, that stands at `position` (counted from 1) of `text`."""
    found = _at(text, position)
    return None if found is None else ".".join(found)


def column_at(text: str, position: str | None) -> str | None:
    """The column, with its table, that stands at `position` of `text`, where the table has an alias."""
    found = _at(text, position)
    if found is None:
        # Columns that are written stand there without their table.
        return _name_at(text, position)
    alias, column = found
    table = re.search(rf"{_NAME}\.({_NAME}) AS {re.escape(alias)}\b", text)
    return f"{_bare(table[1])}.{column}" if table else column


def _at(text: str, position: str | None) -> tuple[str, str] | None:
    if position is None or not position.isdigit():
        return None
    found = _QUALIFIED.match(text, int(position) - 1)
    return None if found is None else (_bare(found[1]), _bare(found[2]))


def _name_at(text: str, position: str | None) -> str | None:
    found = None if position is None or not position.isdigit() else _ONE.match(text, int(position) - 1)
    return None if found is None else _bare(found[0])


def _bare(name: str) -> str:
    return name[1:-1].replace('""', '"') if name.startswith('"') else name
