"""upsert: where the database decides which of the two it is, one statement; otherwise what is there is looked up first.

User.prisma().upsert(where={"email": e}, data={"create": {"email": e}, "update": {"name": n}})
    INSERT INTO users (email, ...) VALUES ($1, ...) ON CONFLICT (email) DO UPDATE SET name = $2 WHERE email = $3
    RETURNING ...

User.prisma().upsert(where={"id": x}, data={"create": {"email": e}, "update": {"name": n}})
    SELECT id FROM users WHERE id = $1
    found: UPDATE users SET name = $1 WHERE id = $2 AND id = $3 RETURNING ...; else INSERT INTO users ... RETURNING ...

The second needs no transaction: it writes once. With related rows, included or nested, it has one: BEGIN, these two
with what is nested, SELECT, COMMIT.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from enum import Enum

from sqlalchemy import insert as sql_insert
from sqlalchemy import update as sql_update
from sqlalchemy.dialects.postgresql import insert

from prismalchemy.orm import FieldFacts
from prismalchemy.query.arguments.find import Find
from prismalchemy.query.arguments.page import Page
from prismalchemy.query.arguments.upsert import Native, SameValue, Upsert
from prismalchemy.query.arguments.where import Where
from prismalchemy.query.filter.where import where_condition
from prismalchemy.query.program.decoders import WrittenRow
from prismalchemy.query.program.either import Compared, Either, Fixed
from prismalchemy.query.program.expectations import OneRow
from prismalchemy.query.program.program import Program
from prismalchemy.query.program.query import Query
from prismalchemy.query.program.steps import AnyStep, Branch
from prismalchemy.query.program.write import Write
from prismalchemy.query.read.find import find
from prismalchemy.query.sql.on_conflict import OnTarget
from prismalchemy.query.sql.scope import Statement
from prismalchemy.query.values.binding import converter
from prismalchemy.query.values.conversion import Convert
from prismalchemy.query.values.moments import Aware
from prismalchemy.query.write.composition import DROPPED, MISSING, Composition, Found
from prismalchemy.query.write.condition import changed_rows
from prismalchemy.query.write.failures import not_found
from prismalchemy.query.write.nested.rows import Rows
from prismalchemy.query.write.nested.statements import selected
from prismalchemy.query.write.target import Making, columns_by_field, plain_scope, returned, written, written_to
from prismalchemy.query.write.values import created, updated

FAILED = "Record not found"
"""The engine's cause of a P2025 when a filter beside the unique key fails on the row that is there, as observed."""


def upsert(asked: Upsert, statement: Statement) -> Program | Either:
    """The plan of an upsert.

    Raises:
        Refusal: a value that Prisma refuses, or a column that is left to it.
    """
    looked_up = _looked_up(asked, statement)
    if asked.native is None:
        return looked_up
    pairs = tuple([_compared(pair) for pair in asked.native.same])
    return Either(pairs, _native(asked, asked.native, Statement(statement.schema, statement.target)), looked_up)


def _native(asked: Upsert, native: Native, statement: Statement) -> Write:
    """The statement by which the database decides."""
    scope, target = plain_scope(statement, asked.model)
    making = Making()
    columns, row = returned(scope, asked.selection)
    inserted = insert(target).values(columns_by_field(scope, created(scope, asked.create.scalars, making)))
    decided = inserted.on_conflict_do_update(
        index_elements=[asked.model.fields[name].column.name for name in native.key.fields],
        set_=columns_by_field(scope, updated(scope, asked.update.scalars, making)),
        where=OnTarget(where_condition(replace(scope, is_written_to=True), asked.where), target),
    )
    return written(scope, decided.returning(*columns), making, WrittenRow(row, FAILED))


def _looked_up(asked: Upsert, statement: Statement) -> Program:
    """The program that looks first whether the row is there."""
    composition = Composition(statement)
    if asked.selection.included or asked.create.names_relations or asked.update.names_relations:
        return _with_related(asked, composition)
    found: tuple[AnyStep, ...] = ()
    if asked.update:
        selected(composition, asked.model, asked.where.parts, "found")
        found = (composition.step(_changed(asked, composition), "row", expect=OneRow(not_found(MISSING))),)
    else:
        composition.add(_read(asked, composition.statement()), "row")
    missing = composition.step(_inserted(asked, composition), "row", expect=OneRow(not_found(DROPPED)))
    composition.steps.append(Branch("found" if asked.update else "row", found, (missing,)))
    decoder = _read(asked, composition.statement()).decoder
    return composition.finished("row", decoder, atomic=False)


def _with_related(asked: Upsert, composition: Composition) -> Program:
    rows = Rows(composition)
    row = selected(composition, asked.model, asked.where.parts, "row")
    with composition.apart() as found:
        rows.changed(asked.update, row, asked.where)
    with composition.apart() as missing:
        rows.new(asked.create, {}, "row")
    composition.steps.append(Branch("row", tuple(found), tuple(missing)))
    return composition.read_back(row, asked.selection, action="upsert")


def _read(asked: Upsert, statement: Statement) -> Query:
    return find(Find(asked.model, asked.selection, asked.where, Page(), "unique"), statement)


def _changed(asked: Upsert, composition: Composition) -> Write:
    where = Where((*Found(asked.model, "found").key, *asked.where.parts))
    scope, condition = changed_rows(composition.statement(), asked.model, where)
    assert condition is not None
    making = composition.making
    values = columns_by_field(scope, updated(scope, asked.update.scalars, making))
    changed = sql_update(written_to(scope)).values(values).where(condition)
    return written(scope, changed.returning(*returned(scope, asked.selection)[0]), making, None)


def _inserted(asked: Upsert, composition: Composition) -> Write:
    scope, target = plain_scope(composition.statement(), asked.model)
    making = composition.making
    values = columns_by_field(scope, created(scope, asked.create.scalars, making))
    return written(
        scope, sql_insert(target).values(values).returning(*returned(scope, asked.selection)[0]), making, None
    )


def _compared(pair: SameValue) -> tuple[Compared, Compared | Fixed]:
    asked = Compared(pair.asked.index, _comparable(pair.field))
    if pair.given is not None:
        return asked, Compared(pair.given.index, _comparable(pair.created))
    value = pair.created.default(datetime.now(UTC))
    return asked, Fixed(str(value.value) if isinstance(value, Enum) else value)


def _comparable(field: FieldFacts) -> Convert:
    """What makes of a value of `field` what the engine compares: a DateTime is a moment, whatever the column holds."""
    return Aware(field) if field.type == "DateTime" else converter(field)
