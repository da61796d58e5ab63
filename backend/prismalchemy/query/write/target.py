"""Tables as targets of statements that write, and these statements with their parameters -> plans."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Alias, ColumnElement, PrimaryKeyConstraint, Select, TableClause, UniqueConstraint
from sqlalchemy import column as light_column
from sqlalchemy import table as light_table
from sqlalchemy.sql.dml import UpdateBase

from prismalchemy.orm import FieldFacts, ModelFacts
from prismalchemy.orm.describe import key_columns
from prismalchemy.query.arguments.selection import Selection
from prismalchemy.query.program.decoders import Decoder, Record
from prismalchemy.query.program.query import Bind
from prismalchemy.query.program.table import Table
from prismalchemy.query.program.write import Make, Write
from prismalchemy.query.read.promised import promised_columns
from prismalchemy.query.sql.scope import Scope, Statement
from prismalchemy.query.values.columns import column, instants


@dataclass(slots=True)
class Making:
    """The values that the engine would make, collected while a statement is written."""

    made: list[Make] = field(default_factory=list)

    def add(self, scope: Scope, make: Make, convert: Any) -> str:
        """The name of a parameter that holds such a value."""
        self.made.append(make)
        sources = scope.statement.parameters.sources
        name = f"p{len(sources)}"
        sources[name] = (-len(self.made), convert)
        return name


def plain_scope(statement: Statement, model: ModelFacts) -> tuple[Scope, TableClause]:
    """The model's table under its own name, without the defaults that SQLAlchemy would fill in by itself."""
    statement.touched.add(model.name)
    table = model.table
    columns = [light_column(each.name, each.type) for each in table.columns]
    target = light_table(table.name, *columns, schema=table.schema or statement.target.schema)
    return Scope(statement, model, target, [], order_shows=False), target


def written_to(scope: Scope) -> Alias[Any]:
    """The table of `scope` as what an UPDATE or a DELETE writes to."""
    assert isinstance(scope.source, Alias)
    return scope.source


def returned(scope: Scope, selection: Selection) -> tuple[list[ColumnElement[Any]], Record]:
    """What is returned of the rows that a statement has written, and what they become."""
    driver = scope.statement.target.dialect.driver
    columns = [column(each, scope.column(each), driver) for each in selection.fields]
    names = tuple([found.name for found in columns])
    conversions = [(found.name, found.convert) for found in columns if found.convert is not None]
    return [found.expression.label(found.name) for found in columns], Record(
        names, tuple(conversions), promised_columns(selection.fields), instants(selection.fields)
    )


def written(scope: Scope, statement: UpdateBase | Select[Any], making: Making, decoder: Decoder | None) -> Write:
    """The plan that runs `statement`, which writes to the table of `scope`."""
    target = scope.statement.target
    compiled = statement.compile(
        dialect=target.dialect,
        schema_translate_map={None: target.schema},
        render_schema_translate=True,
    )
    sources = scope.statement.parameters.sources
    # A driver with named parameters takes them in any order.
    names: list[str] = list(sources) if compiled.positiontup is None else compiled.positiontup
    binds = tuple([Bind(*sources[name], name) for name in names])
    return Write(
        table_of(scope.model, target.schema),
        frozenset(scope.statement.touched),
        str(compiled),
        binds,
        tuple(making.made),
        decoder,
    )


def table_of(model: ModelFacts, schema: str) -> Table:
    """What errors of the database about the model's table are told apart by."""
    return Table(model.name, model.table.schema or schema, model.table.name, dict(_keys(model)))


def _keys(model: ModelFacts) -> Iterable[tuple[str, tuple[str, ...]]]:
    for constraint in model.table.constraints:
        if isinstance(constraint, PrimaryKeyConstraint | UniqueConstraint):
            columns = tuple([each.name for each in constraint.columns])
            # Generated models leave out the name that PostgreSQL gives to a primary key by itself.
            yield (constraint.name if isinstance(constraint.name, str) else f"{model.table.name}_pkey"), columns
    for index in model.table.indexes:
        found = key_columns(index) if index.unique else None
        if found is not None and isinstance(index.name, str):
            yield index.name, tuple(found)


def columns_by_field(scope: Scope, values: Mapping[FieldFacts, ColumnElement[Any]]) -> dict[str, ColumnElement[Any]]:
    """The values under the names of the columns."""
    return {each.column.name: value for each, value in values.items()}
