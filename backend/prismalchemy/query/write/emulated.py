"""relationMode = "prisma": what hangs on rows that are deleted, where no foreign key says it.

For each relation (in reverse for delete_many), as observed on engine 5.17:
    Cascade    what hangs on the related rows, then DELETE FROM posts WHERE author_id = $1
    SetNull    UPDATE posts SET author_id = NULL WHERE author_id = $1       (`@updatedAt` stays)
    Restrict   SELECT 1 FROM posts WHERE author_id = $1 LIMIT 1             a row of it is Prisma's P2014
The engine selects the related rows first, and names their ids.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Column, ColumnElement, literal_column, null, select
from sqlalchemy import delete as sql_delete
from sqlalchemy import update as sql_update

from prismalchemy.orm import FieldFacts, ModelFacts, RelationFacts
from prismalchemy.query.arguments.find import Find
from prismalchemy.query.arguments.page import Page
from prismalchemy.query.arguments.relation_mode import dependents
from prismalchemy.query.arguments.where import AmongHeld, Held, ToOne, Where
from prismalchemy.query.arguments.write import Delete, DeleteMany
from prismalchemy.query.program.decoders import FirstRow, HowMany, Leading, Record, WrittenRow
from prismalchemy.query.program.expectations import NoRow, OneRow
from prismalchemy.query.program.program import Program
from prismalchemy.query.program.query import Query
from prismalchemy.query.program.sources import Register, Row, Rows
from prismalchemy.query.program.steps import Empty
from prismalchemy.query.program.write import Write
from prismalchemy.query.read.find import find
from prismalchemy.query.refusals import Unsupported
from prismalchemy.query.sql.compiled import planned
from prismalchemy.query.sql.scope import Scope, Statement
from prismalchemy.query.values.parameters import held
from prismalchemy.query.write.composition import Composition
from prismalchemy.query.write.condition import changed_rows
from prismalchemy.query.write.failures import breaks_relation, not_found
from prismalchemy.query.write.target import Making, returned, written, written_to

MISSING = "Record to delete does not exist."
"""The engine's cause of a P2025, as observed on 5.17."""


def delete_emulated(asked: Delete, statement: Statement) -> Program:
    """The plan of a delete: BEGIN, DELETE ... RETURNING, what hangs on the row, COMMIT. With `include` it comes last.

    Raises:
        Refusal: a value that Prisma refuses, or a column that is left to it.
    """
    composition = Composition(statement)
    if asked.selection.included:
        return _delete_with_related(asked, composition)
    scope, condition = changed_rows(composition.statement(), asked.model, asked.where)
    assert condition is not None
    columns, row = returned(scope, asked.selection)
    gone = sql_delete(written_to(scope)).where(condition).returning(*columns, *_kept(scope))
    composition.add(written(scope, gone, Making(), None), "row", expect=OneRow(not_found(MISSING)))
    _look_after(composition, _Deleted(asked.model, "row", first=len(columns)))
    return composition.finished("row", Leading(WrittenRow(row, MISSING), len(columns)))


def _delete_with_related(asked: Delete, composition: Composition) -> Program:
    composition.add(_found(composition, asked.model, asked.where), "row", expect=OneRow(not_found(MISSING)))
    read = find(Find(asked.model, asked.selection, asked.where, Page(), "unique"), composition.statement())
    composition.add(read, "result")
    deleted = _Deleted(asked.model, "row")
    _look_after(composition, deleted)
    composition.add(_gone(composition, asked.model, deleted.themselves()))
    assert isinstance(read.decoder, FirstRow)
    return composition.finished("result", WrittenRow(read.decoder.row, MISSING))


def delete_many_emulated(asked: DeleteMany, statement: Statement) -> Program:
    """The plan of a delete_many: BEGIN, SELECT of the rows' keys, what hangs on them, DELETE, COMMIT.

    Raises:
        Refusal: as `delete_emulated`.
    """
    composition = Composition(statement)
    composition.add(_found(composition, asked.model, asked.where), "rows")
    deleted = _Deleted(asked.model, "rows", many=True)
    _look_after(composition, deleted)
    composition.add(_gone(composition, asked.model, deleted.themselves()), "gone")
    return composition.finished("gone", HowMany())


@dataclass(frozen=True, slots=True)
class _Deleted:
    """Rows that are deleted, in a register.

    Attributes:
        first: how many other columns stand before those of `_kept`.
        many: whether there may be several.
    """

    model: ModelFacts
    register: Register
    first: int = 0
    many: bool = False

    def themselves(self) -> Where:
        """These rows."""
        if not self.model.identity:
            raise Unsupported("order.no-key", f"{self.model.name} has no required unique key to find rows by")
        fields = [self.model.fields[name] for name in self.model.identity]
        return self.same(fields, fields)

    def same(self, here: Sequence[FieldFacts], there: Sequence[FieldFacts]) -> Where:
        """That the fields `there` of other rows have the values that these rows have in `here`."""
        kept = _kept_fields(self.model)
        places = [self.first + kept.index(field) for field in here]
        if self.many:
            sources = [Rows(self.register, f.name, place) for f, place in zip(here, places, strict=True)]
            return Where((AmongHeld(tuple(there), tuple(sources)),))
        rows = [Row(self.register, f.name, place) for f, place in zip(here, places, strict=True)]
        return Where(tuple([Held(field, row) for field, row in zip(there, rows, strict=True)]))


def _look_after(composition: Composition, deleted: _Deleted) -> None:
    """Do what the engine does with what hangs on the rows."""
    relations = dependents(composition.first.schema, deleted.model)
    for relation in reversed(relations) if deleted.many else relations:
        related = composition.first.schema.target(relation)
        here = [_field(deleted.model, local) for local, _ in relation.pairs]
        there = [_field(related, remote) for _, remote in relation.pairs]
        unless = Empty(deleted.register) if deleted.many else None
        _look_after_one(composition, deleted.model, relation, deleted.same(here, there), unless)


def _look_after_one(
    composition: Composition, model: ModelFacts, relation: RelationFacts, where: Where, unless: Empty | None
) -> None:
    """Do it with the rows of one relation; `where` says which these are."""
    related = composition.first.schema.target(relation)
    if relation.on_delete == "Restrict":
        scope, condition = changed_rows(composition.statement(), related, where)
        assert condition is not None
        one: ColumnElement[int] = literal_column("1")
        rows = select(one).select_from(scope.source).where(condition).limit(literal_column("1"))
        expect = NoRow(breaks_relation(relation.relation, related.name, model.name))
        composition.add(planned(scope, rows, FirstRow(Record(("1",)))), "related", expect=expect, unless=unless)
        return
    if relation.on_delete == "SetNull":
        scope, condition = changed_rows(composition.statement(), related, where)
        assert condition is not None
        freed = {remote.name: null() for _, remote in relation.pairs if remote.nullable}
        changed = sql_update(written_to(scope)).values(freed).where(condition)
        composition.add(written(scope, changed, Making(), None), unless=unless)
        return
    for further in dependents(composition.first.schema, related):
        back = composition.first.schema.target(further).relations[further.opposite]
        _look_after_one(composition, related, further, Where((ToOne(back, where),)), unless)
    composition.add(_gone(composition, related, where), unless=unless)


def _found(composition: Composition, model: ModelFacts, where: Where | None) -> Query:
    scope, condition = changed_rows(composition.statement(), model, where)
    rows = select(*_kept(scope)).select_from(scope.source)
    names = tuple([field.name for field in _kept_fields(model)])
    return planned(scope, rows if condition is None else rows.where(condition), FirstRow(Record(names)))


def _gone(composition: Composition, model: ModelFacts, where: Where) -> Write:
    scope, condition = changed_rows(composition.statement(), model, where)
    assert condition is not None
    one: ColumnElement[int] = literal_column("1")
    return written(scope, sql_delete(written_to(scope)).where(condition).returning(one), Making(), None)


def _kept(scope: Scope) -> list[ColumnElement[Any]]:
    """What a step keeps of the rows of `scope`, to find them and what refers to them."""
    fields = _kept_fields(scope.model)
    return [held(scope.column(field), field).label(f"k{place}") for place, field in enumerate(fields)]


def _kept_fields(model: ModelFacts) -> list[FieldFacts]:
    columns = {local.name for relation in model.relations.values() if relation.on_delete for local, _ in relation.pairs}
    return [f for f in model.fields.values() if f.name in model.identity or f.column.name in columns]


def _field(model: ModelFacts, column: Column[Any]) -> FieldFacts:
    return next(field for field in model.fields.values() if field.column.name == column.name)
