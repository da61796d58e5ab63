"""Whether a database has what schema.prisma describes, as far as models need it."""

from __future__ import annotations

from collections.abc import Iterable

import sqlalchemy as sa

from prismalchemy.codegen.reflection import Live
from prismalchemy.codegen.relationships import link_schema
from prismalchemy.schema import Cardinality, Model, Schema


def find_problems(schema: Schema, live: Live) -> list[str]:
    """What the schema describes and the database does not have: tables, columns, link tables."""
    return [problem for model in schema.models if not model.is_ignored for problem in _of_model(schema, live, model)]


def _of_model(schema: Schema, live: Live, model: Model) -> Iterable[str]:
    table = live.table(model.table, model.schema)
    if table is None:
        kind = "view" if model.is_view else "table"
        yield f'{model.place}: {model.name}: the database has no {kind} "{model.table}"'
        return
    for item in model.columns:
        if item.column not in table.columns:
            yield f'{item.place}: {model.name}.{item.name}: "{model.table}" has no column "{item.column}"'
    for item in model.relations:
        relation = item.relation
        if relation is not None and relation.cardinality is Cardinality.MANY_TO_MANY:
            assert relation.table is not None
            if live.table(relation.table, link_schema(schema, model.name, relation)) is None:
                yield f'{item.place}: {model.name}.{item.name}: the database has no link table "{relation.table}"'


def table_of(live: Live, model: Model) -> sa.Table:
    """The table or view of a model that fits."""
    table = live.table(model.table, model.schema)
    assert table is not None
    return table
