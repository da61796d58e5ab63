"""The models as a service has imported them against the live database.

What is compared is what calls on the models need; whether the file is what would be generated now, and the indexes and
foreign keys that only the database looks at, are the business of `prismalchemy check`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

import sqlalchemy as sa

from prismalchemy.codegen.catalog import enum_labels, key
from prismalchemy.codegen.check.catalog import Catalog, Column, Place, read_catalog
from prismalchemy.codegen.check.outcomes import Difference, Item, fault, note, outcome_of
from prismalchemy.codegen.reflection import PUBLIC, in_models
from prismalchemy.orm import FieldFacts, ModelFacts
from prismalchemy.orm.dialect import DIALECT
from prismalchemy.orm.native import item_type, native_names

_OWN_NAMES = {
    "smallint": "int2",
    "integer": "int4",
    "bigint": "int8",
    "real": "float4",
    "double precision": "float8",
    "boolean": "bool",
}
"""SQL's names of types -> PostgreSQL's, where they differ."""


def compare_models(models: Mapping[str, ModelFacts], connection: sa.Connection) -> list[Item]:
    """One item for each model and view, and one for tables that no model knows.

    Args:
        models: as `orm.describe` gives them.
    """
    wanted = {_place(table) for facts in models.values() for table in (facts.table, *_links(facts))}
    catalog, labels = read_catalog(connection, wanted), enum_labels(connection)
    items = []
    for facts in models.values():
        subject = f"{'view' if facts.is_view else 'model'} {facts.name}"
        items.append(Item("database", subject, outcome_of(_model(facts, catalog, labels)), (facts.name,)))
    unknown = sorted(catalog.tables - _known(models))
    return [
        *items,
        Item("database", "tables", outcome_of(note(f"the models have no table {_shown(p)}") for p in unknown)),
    ]


def _links(facts: ModelFacts) -> list[sa.Table]:
    return [relation.secondary.table for relation in facts.relations.values() if relation.secondary is not None]


def _place(table: sa.Table) -> Place:
    return table.schema or PUBLIC, table.name


def _shown(place: Place) -> str:
    schema, name = place
    return f'"{name}"' if schema == PUBLIC else f'"{schema}"."{name}"'


def _known(models: Mapping[str, ModelFacts]) -> set[Place]:
    return {_place(table) for facts in models.values() for table in facts.table.metadata.tables.values()}


def _model(facts: ModelFacts, catalog: Catalog, labels: Mapping[str, tuple[str, ...]]) -> Iterable[Difference]:
    place = _place(facts.table)
    columns = catalog.columns.get(place)
    if columns is None:
        yield fault(f"the database has no {'view' if facts.is_view else 'table'} {_shown(place)}")
        return
    for field in facts.fields.values():
        column = columns.get(field.column.name)
        if column is None:
            yield fault(f'{field.name}: the table has no column "{field.column.name}"')
            continue
        yield from _type(field, column, labels)
        if not facts.is_view:
            yield from _presence(field, column)
    for link in map(_place, _links(facts)):
        if not {"A", "B"} <= catalog.columns.get(link, {}).keys():
            yield fault(f"the database has no link table {_shown(link)}")
    if facts.is_view:
        return
    for name, column in columns.items():
        if name not in facts.table.columns:
            missing = f'the models have no field for column "{name}"'
            yield fault(f"{missing}, which every new row needs") if column.is_needed else note(missing)
    for unique in facts.uniques:
        columns_of_key = tuple(facts.fields[name].column.name for name in unique.fields)
        if columns_of_key not in catalog.uniques.get(place, ()):
            yield fault(f"no unique index on ({', '.join(unique.fields)})")


def _type(field: FieldFacts, column: Column, labels: Mapping[str, tuple[str, ...]]) -> Iterable[Difference]:
    if column.is_list != field.is_list:
        yield fault(f"{field.name}: {'a list' if column.is_list else 'no list'} in the database")
        return
    written: str = item_type(field.column.type).compile(dialect=DIALECT)
    # A view's field may be of another type to Prisma than its column, which is what is compared.
    native, _ = native_names(item_type(field.column.type))
    own_name = _OWN_NAMES.get(native, native)
    schema = field.column.type.schema if isinstance(field.column.type, sa.Enum) else None
    if own_name not in {column.type, column.base} or (schema and schema != column.type_schema):
        yield fault(f"{field.name}: {column.written} in the database, {written} in the models")
    elif field.enum is not None:
        yield from _values(field, labels.get(key(column.type, in_models(column.type_schema)), ()))
    elif _size(written) != _size(column.written) and column.base is None:
        yield note(f"{field.name}: {column.written} in the database, {written} in the models")


def _size(written: str) -> str | None:
    """Length, or precision and scale: varchar(9) may have become varchar(20)."""
    found = re.search(r"\(([\d, ]+)\)", written)
    return found[1].replace(" ", "") if found else None


def _values(field: FieldFacts, present: Iterable[str]) -> Iterable[Difference]:
    present = tuple(present)
    modelled = [member.value for member in field.enum or ()]
    for value in modelled:
        if value not in present:
            yield fault(f'{field.name}: the database\'s {field.native} has no value "{value}"')
    for value in present:
        if value not in modelled:
            yield note(f'{field.name}: the models\' {field.native} has no value "{value}"')


def _presence(field: FieldFacts, column: Column) -> Iterable[Difference]:
    if field.nullable and column.required:
        required = f"{field.name}: required in the database"
        # A create that leaves the field out takes the column's default.
        yield fault(f"{required}, without a default") if column.is_needed else note(required)
    elif not field.nullable and not column.required:
        yield note(f"{field.name}: optional in the database")
    elif column.is_needed and field.default_by == "database":
        yield fault(f"{field.name}: the column has no default any more")
