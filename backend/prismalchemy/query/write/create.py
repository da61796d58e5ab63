"""create: one row, returned as the database has it.

User.prisma().create(data={"email": e})    INSERT INTO users (email, id, ...) VALUES ($1, $2, ...) RETURNING ...
"""

from __future__ import annotations

from sqlalchemy import insert

from prismalchemy.query.arguments.write import Create
from prismalchemy.query.program.decoders import WrittenRow
from prismalchemy.query.program.write import Write
from prismalchemy.query.sql.scope import Statement
from prismalchemy.query.write.target import Making, columns_by_field, plain_scope, returned, written
from prismalchemy.query.write.values import created

DROPPED = "The database has not inserted the record: a trigger or a rule has dropped it."
"""Prisma's engine does not survive that; so the words are the bridge's own."""


def create(asked: Create, statement: Statement) -> Write:
    """The plan of a create.

    Raises:
        Refusal: a value that Prisma refuses, or a column that is left to it.
    """
    scope, target = plain_scope(statement, asked.model)
    making = Making()
    values = columns_by_field(scope, created(scope, asked.data, making))
    columns, row = returned(scope, asked.selection)
    return written(scope, insert(target).values(values).returning(*columns), making, WrittenRow(row, DROPPED))
