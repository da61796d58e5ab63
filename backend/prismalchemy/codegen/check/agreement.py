"""schema.prisma against the live database: tables, columns, types, keys, foreign keys, indexes, enums."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import sqlalchemy as sa

from prismalchemy.codegen.check.outcomes import Difference, Different, Item, Skipped, fault, note, outcome_of
from prismalchemy.codegen.check.types import expected_type
from prismalchemy.codegen.reflection import Live
from prismalchemy.orm import key_columns
from prismalchemy.orm.dialect import DIALECT
from prismalchemy.orm.native import item_type
from prismalchemy.schema import EnumType, Field, FieldKind, Model, RelationMode, Schema


def compare_database(schema: Schema, live: Live) -> list[Item]:
    """One item for each enum, model and view of the schema."""
    items = [
        Item("database", f"enum {item.name}", outcome_of(_enum(item, live)), _models_with(schema, item))
        for item in schema.enums
    ]
    for model in schema.models:
        kind = "view" if model.is_view else "model"
        subject = f"{kind} {model.name}"
        table = live.table(model.table, model.schema)
        if model.is_ignored:
            items.append(Item("database", subject, Skipped("it has @@ignore"), (model.name,)))
        elif table is None:
            noun = "view" if model.is_view else "table"
            missing = Different((fault(f'the database has no {noun} "{model.table}"'),))
            items.append(Item("database", subject, missing, (model.name,)))
        else:
            found = outcome_of([*_columns(model, table), *_keys(schema, model, table, live)])
            items.append(Item("database", subject, found, (model.name,)))
    return items


def _models_with(schema: Schema, enum: EnumType) -> tuple[str, ...]:
    return tuple(
        model.name
        for model in schema.models
        if any(item.kind is FieldKind.ENUM and item.type == enum.name for item in model.columns)
    )


def _enum(item: EnumType, live: Live) -> Iterable[Difference]:
    values = live.labels_of(item)
    if values is None:
        yield fault(f'the database has no enum "{item.database_name}"')
        return
    described = [member.value for member in item.members]
    for value in described:
        if value not in values:
            yield fault(f'the database has no value "{value}"')
    for value in values:
        if value not in described:
            yield note(f'the schema has no value "{value}"')


def _columns(model: Model, table: sa.Table) -> Iterable[Difference]:
    for item in model.columns:
        column = table.columns.get(item.column)
        if column is None:
            yield fault(f'{item.name}: the table has no column "{item.column}"')
            continue
        yield from _column(item, column, is_view=model.is_view)
    described = {item.column for item in model.columns}
    for column in table.columns:
        if column.name not in described:
            missing = f'the schema has no field for column "{column.name}"'
            yield fault(f"{missing}, which every new row needs") if _is_needed(column) else note(missing)


def _column(item: Field, column: sa.Column[Any], *, is_view: bool) -> Iterable[Difference]:
    if item.kind is not FieldKind.UNSUPPORTED:
        is_list = isinstance(column.type, sa.ARRAY)
        if is_list != item.is_list:
            yield fault(f"{item.name}: {'a list' if is_list else 'no list'} in the database")
        elif item.kind is FieldKind.ENUM:
            if not isinstance(item_type(column.type), sa.Enum):
                yield fault(f"{item.name}: {_shown(column)} in the database, an enum in the schema")
        elif not is_view:
            expected = expected_type(item)
            if expected is not None and _shown(column) != expected:
                yield fault(f"{item.name}: {_shown(column)} in the database, {expected} in the schema")
    if not is_view and not item.is_list and bool(column.nullable) != item.is_optional:
        # A NULL that a newer release writes is an error for those who read it; a value left out, for those who write.
        if column.nullable or not _is_needed(column):
            yield note(f"{item.name}: {'optional' if column.nullable else 'required'} in the database")
        else:
            yield fault(f"{item.name}: required in the database")


def _is_needed(column: sa.Column[Any]) -> bool:
    """Whether a new row has to give the column a value."""
    return not column.nullable and column.server_default is None


def _shown(column: sa.Column[Any]) -> str:
    written: str = item_type(column.type).compile(dialect=DIALECT)
    return written


def _keys(schema: Schema, model: Model, table: sa.Table, live: Live) -> Iterable[Difference]:
    if model.is_view:
        return
    columns = {item.name: item.column for item in model.columns}
    if model.primary_key is not None:
        wanted = [columns[name] for name in model.primary_key.field_names]
        if wanted != [column.name for column in table.primary_key.columns]:
            yield fault(f"the primary key is not ({', '.join(wanted)})")
    elif table.primary_key.columns:
        yield note("the table has a primary key, the model has none")
    uniques = _unique_columns(table)
    for key in model.uniques:
        if tuple(columns[name] for name in key.field_names) not in uniques:
            yield fault(f"no unique index on ({', '.join(key.field_names)})")
    indexed = _indexed_columns(table)
    for index in model.indexes:
        names = [item.field for item in index.fields]
        if all(name in columns for name in names) and tuple(columns[name] for name in names) not in indexed:
            yield note(f"no index on ({', '.join(names)})")
    if schema.relation_mode is RelationMode.FOREIGN_KEYS:
        yield from _foreign_keys(schema, model, table, live)


def _unique_columns(table: sa.Table) -> set[tuple[str, ...]]:
    found = {
        tuple(column.name for column in constraint.columns)
        for constraint in table.constraints
        if isinstance(constraint, sa.UniqueConstraint)
    }
    return found | {
        tuple(columns)
        for index in table.indexes
        if index.unique
        and index.dialect_options["postgresql"]["where"] is None
        and (columns := key_columns(index)) is not None
    }


def _indexed_columns(table: sa.Table) -> set[tuple[str, ...]]:
    return {tuple(columns) for index in table.indexes if (columns := key_columns(index)) is not None}


def _foreign_keys(schema: Schema, model: Model, table: sa.Table, live: Live) -> Iterable[Difference]:
    for item in model.relations:
        relation = item.relation
        if relation is None or not relation.holds_key:
            continue
        target = schema.model(relation.target)
        if target.is_view:
            continue
        other = live.table(target.table, target.schema)
        wanted = {
            (model.field(here).column, target.field(there).column)
            for here, there in zip(relation.fields, relation.references, strict=True)
        }
        found = [
            constraint
            for constraint in table.foreign_key_constraints
            if constraint.elements[0].column.table is other
            and {
                (column.name, element.column.name)
                for column, element in zip(constraint.columns, constraint.elements, strict=True)
            }
            == wanted
        ]
        if not found:
            yield note(f"{item.name}: no foreign key")
            continue
        for event, action, actual in (
            ("onDelete", relation.on_delete, found[0].ondelete),
            ("onUpdate", relation.on_update, found[0].onupdate),
        ):
            assert action is not None
            if (actual or "NO ACTION") != action.sql:
                said = f"{event} is {actual or 'NO ACTION'} in the database, {action.sql} in the schema"
                yield note(f"{item.name}: {said}")
