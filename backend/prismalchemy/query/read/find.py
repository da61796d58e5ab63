"""find_unique, find_first and find_many.

User.prisma().find_unique(where={"id": x})       SELECT ... FROM users AS t0 WHERE t0.id = $1::uuid
User.prisma().find_many(where={"plan": p})       SELECT ... FROM users AS t0 WHERE t0.plan = $1::text::plan
User.prisma().find_many(include={"posts": True}) SELECT row_to_json(r) FROM (SELECT ..., (SELECT json_agg(...))) AS r

Without relations the rows come as they are; with relations each row is one JSON document. Without an order the rows are
in none, and the first is any of them, as in Prisma.
"""

from __future__ import annotations

from sqlalchemy import cast, func, literal_column, select
from sqlalchemy.types import NullType

from prismalchemy.query.arguments.find import Find
from prismalchemy.query.page.slicing import sliced
from prismalchemy.query.program.decoders import AllRows, Decoder, Document, FirstRow, Record, RowDecoder
from prismalchemy.query.program.query import Query
from prismalchemy.query.read.include import json_columns
from prismalchemy.query.read.parents import FoundRows
from prismalchemy.query.read.promised import promised_columns, promised_tree
from prismalchemy.query.sql.compiled import planned
from prismalchemy.query.sql.scope import Scope, Statement
from prismalchemy.query.values.columns import column, instants
from prismalchemy.query.values.parameters import SqlType


def find(asked: Find, statement: Statement) -> Query:
    """The rows that are asked for.

    Raises:
        Refusal: an argument that is not supported, or one that Prisma refuses.
    """
    scope = statement.scope(asked.model, order_shows=asked.order_shows)
    return _as_json(asked, scope) if asked.selection.included else _as_columns(asked, scope)


def _as_columns(asked: Find, scope: Scope) -> Query:
    driver = scope.statement.target.dialect.driver
    columns = [column(field, scope.column(field), driver) for field in asked.selection.fields]
    labelled = [found.expression.label(found.name) for found in columns]
    query = sliced(scope, labelled, asked.where, asked.page, one=asked.rows == "first")
    names = tuple([found.name for found in columns])
    conversions = [(found.name, found.convert) for found in columns if found.convert is not None]
    # For one row it would not pay.
    result = asked.selection.result if asked.rows == "all" else None
    fields = asked.selection.fields
    row = Record(names, tuple(conversions), promised_columns(fields), instants(fields), result)
    return planned(scope, query, _decoder(asked, row))


def _as_json(asked: Find, scope: Scope) -> Query:
    columns = json_columns(scope, asked.selection, FoundRows(asked))
    row = sliced(scope, columns, asked.where, asked.page, one=asked.rows == "first").subquery("r")
    whole = func.row_to_json(literal_column("r"), type_=NullType())
    query = select(cast(whole, SqlType("text")).label("document")).select_from(row)
    return planned(scope, query, _decoder(asked, Document(asked.selection.result, promised_tree(asked.selection))))


def _decoder(asked: Find, row: RowDecoder) -> Decoder:
    if asked.rows == "all":
        return AllRows(row, asked.page.backwards)
    return FirstRow(row, asked.required)
