"""update and update_many.

User.prisma().update(where={"id": x}, data={"name": n})  UPDATE users AS t0 SET name=$1, ... WHERE ... RETURNING ...
User.prisma().update_many(where=w, data={"name": n})     UPDATE users AS t0 SET name=$1, ... WHERE ...

With related rows, included or nested: BEGIN, UPDATE ... RETURNING its key, what is nested, SELECT of the tree, COMMIT.
Without data, an update only reads, and an update_many does nothing.
"""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy import update as sql_update

from prismalchemy.query.arguments.find import Find
from prismalchemy.query.arguments.page import Page
from prismalchemy.query.arguments.write import Update, UpdateMany
from prismalchemy.query.program.decoders import FirstRow, WrittenRow
from prismalchemy.query.program.program import Program
from prismalchemy.query.program.query import Query
from prismalchemy.query.program.write import Nothing, Write
from prismalchemy.query.read.find import find
from prismalchemy.query.sql.scope import Statement
from prismalchemy.query.write.composition import MISSING, Composition
from prismalchemy.query.write.condition import changed_rows
from prismalchemy.query.write.nested.rows import Rows
from prismalchemy.query.write.target import Making, columns_by_field, returned, written, written_to
from prismalchemy.query.write.values import updated


def update(asked: Update, statement: Statement) -> Write | Query | Program:
    """The plan of an update.

    Raises:
        Refusal: a value that Prisma refuses, or a column that is left to it.
    """
    if not asked.data:
        read = find(Find(asked.model, asked.selection, asked.where, Page(), "unique"), statement)
        assert isinstance(read.decoder, FirstRow)
        return replace(read, decoder=WrittenRow(read.decoder.row, MISSING))
    if asked.selection.included or asked.data.names_relations:
        composition = Composition(statement)
        changed = Rows(composition).changed_first(asked.data, asked.where, "row")
        return composition.read_back(changed, asked.selection)
    scope, condition = changed_rows(statement, asked.model, asked.where)
    assert condition is not None
    making = Making()
    values = columns_by_field(scope, updated(scope, asked.data.scalars, making))
    columns, row = returned(scope, asked.selection)
    rows = sql_update(written_to(scope)).values(values).where(condition).returning(*columns)
    return written(scope, rows, making, WrittenRow(row, MISSING))


def update_many(asked: UpdateMany, statement: Statement) -> Write | Nothing:
    """The plan of an update_many.

    Raises:
        Refusal: as `update`.
    """
    scope, condition = changed_rows(statement, asked.model, asked.where)
    if not asked.data:
        return Nothing(frozenset(statement.touched), {"count": 0})
    making = Making()
    values = columns_by_field(scope, updated(scope, asked.data, making))
    changed = sql_update(written_to(scope)).values(values)
    return written(scope, changed if condition is None else changed.where(condition), making, None)
