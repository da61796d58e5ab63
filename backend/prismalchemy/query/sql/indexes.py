"""Whether the database finds the rows of a key without reading the whole table, from the generated models."""

from __future__ import annotations

import itertools
from collections.abc import Collection, Iterator
from typing import Any

from sqlalchemy import Column, Index, Table, UniqueConstraint


def is_indexed(table: Table, columns: Collection[Column[Any]]) -> bool:
    """Whether an index of `table` begins with one of `columns`. Prisma makes none for a foreign key by itself."""
    keys = {column.key for column in columns}
    return any(index[0] in keys for index in _indexes(table))


def is_indexed_in_order(table: Table, columns: Collection[Column[Any]], order: Column[Any]) -> bool:
    """Whether an index of `table` begins with `columns`, in any order, and then has the column `order`."""
    keys = {column.key for column in columns}
    return any(set(index[: len(keys)]) == keys and order.key in index[len(keys) :][:1] for index in _indexes(table))


def _indexes(table: Table) -> Iterator[list[str]]:
    """The columns of every key and of every plain, complete index that orders or hashes them."""
    constraints = [c for c in table.constraints if isinstance(c, UniqueConstraint)]
    for key in (table.primary_key, *constraints):
        if len(key.columns):
            yield [column.key for column in key.columns]
    for index in table.indexes:
        columns = _plain_columns(index)
        if columns:
            yield columns


def _plain_columns(index: Index) -> list[str]:
    options = index.dialect_options["postgresql"]
    if options["where"] is not None or (options["using"] or "btree") not in ("btree", "hash"):
        return []
    # `DESC` wraps the column.
    expressions: list[Any] = [getattr(expression, "element", expression) for expression in index.expressions]
    plain = itertools.takewhile(lambda expression: isinstance(expression, Column), expressions)
    return [column.key for column in plain]
