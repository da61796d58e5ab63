"""A SELECT with its parameters -> a plan."""

from __future__ import annotations

from prismalchemy.query.program.decoders import Decoder
from prismalchemy.query.program.query import AnySelect, Bind, Query
from prismalchemy.query.sql.scope import Scope


def planned(scope: Scope, select: AnySelect, decoder: Decoder) -> Query:
    """The plan that runs `select`, which is about the rows of `scope`."""
    statement = scope.statement
    # Always with the schema, as Prisma's engine writes tables: a pooler may not let search_path through.
    compiled = select.compile(
        dialect=statement.target.dialect,
        schema_translate_map={None: statement.target.schema},
        render_schema_translate=True,
    )
    sources = statement.parameters.sources
    # A driver with named parameters takes them in any order.
    names: list[str] = list(sources) if compiled.positiontup is None else compiled.positiontup
    binds = tuple([Bind(*sources[name], name) for name in names])
    return Query(scope.model.name, frozenset(statement.touched), select, str(compiled), binds, decoder)
