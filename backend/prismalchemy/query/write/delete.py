"""delete and delete_many.

User.prisma().delete(where={"id": x})    DELETE FROM users AS t0 WHERE ... RETURNING ...
User.prisma().delete_many(where=w)       DELETE FROM users AS t0 WHERE ...

With related rows the DELETE stands before a SELECT, which sees all rows as they were:
WITH gone AS (DELETE ... RETURNING 1) SELECT ... FROM users AS t1 WHERE ... AND EXISTS (SELECT * FROM gone)
"""

from __future__ import annotations

from sqlalchemy import ColumnElement, exists, literal_column, select
from sqlalchemy import delete as sql_delete

from prismalchemy.query.arguments.find import Find
from prismalchemy.query.arguments.page import Page
from prismalchemy.query.arguments.relation_mode import dependents
from prismalchemy.query.arguments.write import Delete, DeleteMany
from prismalchemy.query.program.decoders import FirstRow, WrittenRow
from prismalchemy.query.program.program import Program
from prismalchemy.query.program.write import Write
from prismalchemy.query.read.find import find
from prismalchemy.query.sql.scope import Scope, Statement
from prismalchemy.query.write.condition import changed_rows
from prismalchemy.query.write.emulated import MISSING, delete_emulated, delete_many_emulated
from prismalchemy.query.write.target import Making, returned, written, written_to


def delete(asked: Delete, statement: Statement) -> Write | Program:
    """The plan of a delete.

    Raises:
        Refusal: a value that Prisma refuses, or a column that is left to it.
    """
    if dependents(statement.schema, asked.model):
        return delete_emulated(asked, statement)
    scope, condition = changed_rows(statement, asked.model, asked.where)
    assert condition is not None
    if asked.selection.included:
        return _with_related(asked, scope, condition)
    columns, row = returned(scope, asked.selection)
    return written(
        scope, sql_delete(written_to(scope)).where(condition).returning(*columns), Making(), WrittenRow(row, MISSING)
    )


def _with_related(asked: Delete, scope: Scope, condition: ColumnElement[bool]) -> Write:
    statement = scope.statement
    one: ColumnElement[int] = literal_column("1")
    gone = sql_delete(written_to(scope)).where(condition).returning(one).cte("gone")
    read = find(Find(asked.model, asked.selection, asked.where, Page(), "unique"), statement)
    assert isinstance(read.decoder, FirstRow)
    selected = read.statement.where(exists(select(one).select_from(gone)))
    return written(scope, selected, Making(), WrittenRow(read.decoder.row, MISSING))


def delete_many(asked: DeleteMany, statement: Statement) -> Write | Program:
    """The plan of a delete_many.

    Raises:
        Refusal: as `delete`.
    """
    if dependents(statement.schema, asked.model):
        return delete_many_emulated(asked, statement)
    scope, condition = changed_rows(statement, asked.model, asked.where)
    deleted = sql_delete(written_to(scope))
    return written(scope, deleted if condition is None else deleted.where(condition), Making(), None)
