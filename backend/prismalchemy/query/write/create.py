"""create: one row, returned as the database has it.

User.prisma().create(data={"email": e})    INSERT INTO users (email, id, ...) VALUES ($1, $2, ...) RETURNING ...

With related rows, included or nested: BEGIN, INSERT ... RETURNING its key, what is nested, SELECT of the tree, COMMIT.
"""

from __future__ import annotations

from sqlalchemy import insert

from prismalchemy.query.arguments.write import Create
from prismalchemy.query.program.decoders import WrittenRow
from prismalchemy.query.program.program import Program
from prismalchemy.query.program.write import Write
from prismalchemy.query.sql.scope import Statement
from prismalchemy.query.write.composition import DROPPED, Composition
from prismalchemy.query.write.nested.rows import Rows
from prismalchemy.query.write.target import Making, columns_by_field, plain_scope, returned, written
from prismalchemy.query.write.values import created


def create(asked: Create, statement: Statement) -> Write | Program:
    """The plan of a create.

    Raises:
        Refusal: a value that Prisma refuses, or a column that is left to it.
    """
    if asked.selection.included or asked.data.names_relations:
        composition = Composition(statement)
        made = Rows(composition).new(asked.data, {}, "row")
        return composition.read_back(made, asked.selection, action="create")
    making = Making()
    scope, target = plain_scope(statement, asked.model)
    values = columns_by_field(scope, created(scope, asked.data.scalars, making))
    columns, row = returned(scope, asked.selection)
    return written(scope, insert(target).values(values).returning(*columns), making, WrittenRow(row, DROPPED))
