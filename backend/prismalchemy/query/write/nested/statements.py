"""The statements that verbs are made of, as steps of a program."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, delete, func, insert, literal_column, null, select, update
from sqlalchemy.dialects.postgresql import insert as postgresql_insert

from prismalchemy.orm import FieldFacts, ModelFacts
from prismalchemy.query.arguments.data import Data
from prismalchemy.query.arguments.where import Part, Where
from prismalchemy.query.filter.where import where_condition
from prismalchemy.query.program.decoders import AllRows, Record
from prismalchemy.query.program.expectations import EachDistinct, Expectation, Failure
from prismalchemy.query.program.sources import Register, Value
from prismalchemy.query.program.steps import Input
from prismalchemy.query.sql.compiled import planned
from prismalchemy.query.sql.scope import Scope
from prismalchemy.query.values.parameters import parameter
from prismalchemy.query.write.composition import Composition, Found, kept
from prismalchemy.query.write.condition import changed_rows
from prismalchemy.query.write.nested.place import Keys, Place, field_of
from prismalchemy.query.write.target import columns_by_field, plain_scope, written, written_to
from prismalchemy.query.write.values import assigned, created, updated

_ROWS = AllRows(Record(()))
"""Steps keep rows as they are."""

MAX_BINDS = 32_766
"""How many parameters the engine puts into one statement."""


def selected(
    composition: Composition,
    model: ModelFacts,
    parts: tuple[Part, ...],
    into: Register | None = None,
    *,
    expect: Expectation | None = None,
) -> Found:
    """SELECT rows and keep them."""
    into = into or composition.register(model)
    scope = composition.statement().scope(model)
    condition = where_condition(scope, Where(parts))
    columns = kept(scope)
    composition.add(
        planned(scope, select(*columns).select_from(scope.joined()).where(condition), _ROWS), into, expect=expect
    )
    return Found(model, into)


def inserted(
    composition: Composition,
    model: ModelFacts,
    data: Data,
    keys: Keys,
    into: Register,
    *,
    expect: Expectation,
) -> None:
    """INSERT one row and keep it."""
    scope, target = plain_scope(composition.statement(), model)
    values = _row(composition, scope, data, keys)
    statement = insert(target).values(columns_by_field(scope, values)).returning(*kept(scope))
    composition.add(written(scope, statement, composition.making, None), into, expect=expect)


def inserted_all(
    composition: Composition,
    model: ModelFacts,
    rows: tuple[Data, ...],
    keys: Keys,
    into: Register | None = None,
    *,
    skips: bool = False,
) -> None:
    """INSERT several rows, in statements of as many as the engine takes."""
    start = 0
    while start < len(rows):
        scope, target = plain_scope(composition.statement(), model)
        values: list[dict[FieldFacts, ColumnElement[Any]]] = []
        while start < len(rows) and (not values or len(scope.statement.parameters.sources) < MAX_BINDS - 1000):
            values.append(_row(composition, scope, rows[start], keys))
            start += 1
        statement = postgresql_insert(target).values(_even(scope, values))
        if skips:
            statement = statement.on_conflict_do_nothing()
        returning = statement if into is None else statement.returning(*kept(scope))
        composition.add(written(scope, returning, composition.making, None), into)


def _even(scope: Scope, rows: list[dict[FieldFacts, ColumnElement[Any]]]) -> Any:
    """Rows with the same columns each: DEFAULT where the database fills one in, else NULL."""
    fields = dict.fromkeys(field for row in rows for field in row)
    lacking = {field: literal_column("DEFAULT") if field.default_by == "database" else null() for field in fields}
    return [columns_by_field(scope, {field: row.get(field, lacking[field]) for field in fields}) for row in rows]


def _row(composition: Composition, scope: Scope, data: Data, keys: Keys) -> dict[FieldFacts, ColumnElement[Any]]:
    values = created(scope, data, composition.making, keys)
    return {**values, **_keys(scope, keys)}


def _keys(scope: Scope, keys: Keys) -> dict[FieldFacts, ColumnElement[Any]]:
    parameters = scope.statement.parameters
    return {field: null() if row is None else assigned(parameters.hold(row), field) for field, row in keys.items()}


def changed(
    composition: Composition,
    model: ModelFacts,
    parts: tuple[Part, ...],
    data: Data,
    keys: Keys,
    into: Register | None = None,
    *,
    expect: Expectation | None = None,
) -> None:
    """UPDATE rows; `@updatedAt` is set as well, also where nothing but a key changes."""
    scope, condition = changed_rows(composition.statement(), model, Where(parts))
    assert condition is not None
    values = {**updated(scope, data, composition.making), **_keys(scope, keys)}
    statement = update(written_to(scope)).values(columns_by_field(scope, values)).where(condition)
    if into is not None or expect is not None:
        statement = statement.returning(*kept(scope))
    composition.add(written(scope, statement, composition.making, None), into, expect=expect)


def removed(composition: Composition, model: ModelFacts, parts: tuple[Part, ...]) -> None:
    """DELETE rows."""
    scope, condition = changed_rows(composition.statement(), model, Where(parts))
    assert condition is not None
    composition.add(written(scope, delete(written_to(scope)).where(condition), composition.making, None))


def linked(place: Place, found: Found) -> None:
    """INSERT links between the parent and all rows found."""
    secondary, composition = place.relation.secondary, place.composition
    assert secondary is not None
    (own, near), (far, other) = secondary.local[0], secondary.remote[0]
    scope = composition.statement().scope(place.target)
    parameters = scope.statement.parameters
    parent = parameter(parameters.hold(place.parent.row(own)), field_of(place.parent.model, own))
    rows = parameter(parameters.hold(found.rows(other)), field_of(place.target, other), many=True)
    links = secondary.table
    statement = (
        postgresql_insert(links)
        .from_select([near.name, far.name], select(parent, func.unnest(rows)))
        .on_conflict_do_nothing()
    )
    composition.add(written(scope, statement, composition.making, None))


def unlinked(place: Place, parts: tuple[Part, ...] | None) -> None:
    """DELETE the parent's links to those rows for which conditions hold; None is all of them."""
    secondary, composition = place.relation.secondary, place.composition
    assert secondary is not None
    (own, near), (far, other) = secondary.local[0], secondary.remote[0]
    scope = composition.statement().scope(place.target)
    links = secondary.table
    parent = parameter(scope.statement.parameters.hold(place.parent.row(own)), field_of(place.parent.model, own))
    statement = delete(links).where(links.c[near.key] == parent)
    if parts is not None:
        rows = select(scope.source.c[other.key]).select_from(scope.joined()).where(where_condition(scope, Where(parts)))
        statement = statement.where(links.c[far.key].in_(rows))
    composition.add(written(scope, statement, composition.making, None))


def each_distinct(
    composition: Composition, model: ModelFacts, wheres: tuple[Where, ...], failure: Failure
) -> EachDistinct:
    """That there are as many rows as distinct conditions."""
    if len(wheres) == 1:
        return EachDistinct(((0, ()),), failure)
    forms: dict[str, int] = {}
    keys: list[tuple[int, tuple[Value, ...]]] = []
    for where in wheres:
        scope = composition.statement().scope(model)
        text = str(where_condition(scope, where))
        parts: list[Value] = []
        for source, convert in scope.statement.parameters.sources.values():
            assert isinstance(source, int)
            composition.inputs.append(Input(source, convert))
            parts.append(Value(source, len(composition.inputs) - 1))
        keys.append((forms.setdefault(text, len(forms)), tuple(parts)))
    return EachDistinct(tuple(keys), failure)
