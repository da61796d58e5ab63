"""create: one row, returned as the database has it.

User.prisma().create(data={"email": e})    INSERT INTO users (email, id, ...) VALUES ($1, $2, ...) RETURNING ...

With related rows: BEGIN, INSERT ... RETURNING its key, SELECT of the row with these, COMMIT.
"""

from __future__ import annotations

from sqlalchemy import insert

from prismalchemy.query.arguments.write import Create
from prismalchemy.query.program.decoders import WrittenRow
from prismalchemy.query.program.expectations import OneRow
from prismalchemy.query.program.program import Program
from prismalchemy.query.program.write import Write
from prismalchemy.query.sql.scope import Statement
from prismalchemy.query.write.composition import Composition, identity
from prismalchemy.query.write.target import columns_by_field, plain_scope, returned, written
from prismalchemy.query.write.values import created

DROPPED = "The database has not inserted the record: a trigger or a rule has dropped it."
"""Prisma's engine does not survive that; so the words are the bridge's own."""


def create(asked: Create, statement: Statement) -> Write | Program:
    """The plan of a create.

    Raises:
        Refusal: a value that Prisma refuses, or a column that is left to it.
    """
    composition = Composition(statement)
    scope, target = plain_scope(statement, asked.model)
    making = composition.making
    values = columns_by_field(scope, created(scope, asked.data, making))
    if asked.selection.included:
        inserted = insert(target).values(values).returning(*identity(scope))
        composition.add(written(scope, inserted, making, None), "row", expect=OneRow("P2025", DROPPED))
        return composition.read_back(asked.model, "row", asked.selection, DROPPED)
    columns, row = returned(scope, asked.selection)
    return written(scope, insert(target).values(values).returning(*columns), making, WrittenRow(row, DROPPED))
