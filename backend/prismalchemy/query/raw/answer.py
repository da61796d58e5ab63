"""What a statement has given -> the answer of Prisma's engine."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from prismalchemy.query.engine_error import EngineError
from prismalchemy.query.raw.columns import TypeRow, column_of, unknown_types
from prismalchemy.query.values.unreadable import Unreadable

# Asks for the types of a result that are not built in; its parameter is an array of their ids.
CATALOG = "SELECT oid, typname, typcategory FROM pg_catalog.pg_type WHERE oid = ANY($1::oid[])"


@dataclass(frozen=True, slots=True)
class Texts:
    """What a statement has given, as text.

    Attributes:
        columns: name and PostgreSQL's type id of each column.
        rows: the values; None is NULL.
        count: rows that the statement has returned or changed, 0 for those that have no such figure.
    """

    columns: tuple[tuple[str, int], ...]
    rows: Sequence[Sequence[str | None]]
    count: int

    def unknown(self, catalog: Mapping[int, TypeRow]) -> set[int]:
        """The types of which the catalog has to be asked first."""
        return unknown_types([type_ for _, type_ in self.columns]).difference(catalog)


def learn(catalog: dict[int, TypeRow], found: Texts) -> None:
    """Take down what the query `CATALOG` has found."""
    for id_, name, category in found.rows:
        assert id_ is not None
        assert name is not None
        catalog[int(id_)] = TypeRow(name, is_array=category == "A")


def result_of(texts: Texts, catalog: Mapping[int, TypeRow]) -> dict[str, Any]:
    """The engine's answer to query_raw. Of two columns with one name, the client keeps the last.

    Raises:
        EngineError: P2010, a type or a value that Prisma's engine cannot read.
    """
    columns = [column_of(type_, catalog) for _, type_ in texts.columns]
    rows: list[list[Any]] = [list(row) for row in texts.rows]
    try:
        for index, column in enumerate(columns):
            if (read := column.read) is not None:
                for row in rows:
                    if (value := row[index]) is not None:
                        row[index] = read(value)
    except Unreadable:
        raise EngineError(
            "P2010", "Raw query failed. Code: `N/A`. Message: `N/A`", {"code": "N/A", "message": "N/A"}
        ) from None
    return {
        "columns": [name for name, _ in texts.columns],
        "types": [column.type for column in columns],
        "rows": rows,
    }


def count_of_tag(tag: str) -> int:
    """The rows that a command tag names: 5 for `INSERT 0 5`, 0 for `CREATE TABLE`."""
    last = tag.rpartition(" ")[2]
    return int(last) if last.isdigit() else 0
