"""Mapped classes -> facts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import ExcludeConstraint
from sqlalchemy.orm import ColumnProperty, Mapper, RelationshipDirection, RelationshipProperty

from prismalchemy.errors import ModelsError
from prismalchemy.orm import native
from prismalchemy.orm.base import PRISMA_FIELD, PRISMA_RELATION, PRISMA_REQUIRED, PRISMA_TYPE, PrismaBase, ReadOnly
from prismalchemy.orm.facts import (
    DefaultBy,
    EnumFacts,
    FieldFacts,
    KeyFacts,
    MemberFacts,
    ModelFacts,
    OnDelete,
    RelationFacts,
    Secondary,
    default_name,
)
from prismalchemy.orm.restrict import PRISMA_RESTRICT

PRISMA_NAME = "prisma_name"
"""Key of a key's `info`: the name that calls use for it; None: the database has it and Prisma does not know it."""


PRISMA_COLUMNS = "prisma_columns"
"""Key of a unique index' `info`: its columns, where it is written with expressions because one is sorted DESC."""


def describe(base: type[PrismaBase]) -> Mapping[str, ModelFacts]:
    """The facts of every model and view below `base`, by Prisma's name, in the order in which they are defined.

    Configures the mappers when that has not been done.

    Raises:
        ModelsError: the models do not fit together; the message is SQLAlchemy's.
    """
    try:
        base.registry.configure()
    except sa.exc.SQLAlchemyError as problem:
        raise ModelsError(f"the models of {base.__module__} cannot be used: {problem}") from problem
    # A registry keeps its mappers in a set.
    mappers = sorted(base.registry.mappers, key=_defined)
    return MappingProxyType({_model_name(mapper): _model(mapper) for mapper in mappers})


def _defined(mapper: Mapper[Any]) -> int:
    order: int = min(column._creation_order for column in mapper.local_table.c)
    return order


def _model_name(mapper: Mapper[Any]) -> str:
    name: str = mapper.class_.__dict__.get("__prisma_model__", mapper.class_.__name__)
    return name


def _model(mapper: Mapper[Any]) -> ModelFacts:
    table = mapper.local_table
    assert isinstance(table, sa.Table)
    is_view = issubclass(mapper.class_, ReadOnly)
    found = [_field(attribute, is_view=is_view) for attribute in mapper.column_attrs]
    fields = {facts.name: facts for facts in found if facts is not None}
    by_column = {facts.column.name: facts.name for facts in fields.values()}
    uniques = tuple(_keys(table, by_column))
    return ModelFacts(
        name=_model_name(mapper),
        model=mapper.class_,
        table=table,
        fields=MappingProxyType(fields),
        relations=MappingProxyType({facts.name: facts for facts in map(_relation, mapper.relationships)}),
        uniques=uniques,
        identity=_identity(uniques, fields),
        is_view=is_view,
        has_deferrable=bool(_deferrable(table)),
        is_creatable=all(map(_can_be_left_out, [column for column in table.columns if column.name not in by_column])),
    )


def _can_be_left_out(column: sa.Column[Any]) -> bool:
    """Whether Prisma creates rows although it does not know the column."""
    return bool(column.nullable) or column.server_default is not None or native.has_prisma_type(column.type)


def _identity(uniques: tuple[KeyFacts, ...], fields: Mapping[str, FieldFacts]) -> tuple[str, ...]:
    for key in uniques:
        if key.is_id or not any(fields[name].nullable for name in key.fields):
            return key.fields
    return ()


def _field(attribute: ColumnProperty[Any], *, is_view: bool) -> FieldFacts | None:
    column = attribute.columns[0]
    assert isinstance(column, sa.Column)
    name = column.info.get(PRISMA_FIELD, attribute.key)
    if name is None:
        return None
    item = native.item_type(column.type)
    native_name, native_sql = native.native_names(item)
    type_, stored = native.prisma_type(item), None
    if PRISMA_TYPE in column.info:
        type_, stored = column.info[PRISMA_TYPE], native_name
        native_name = native_sql = native.NUMBERS[type_]
    return FieldFacts(
        name=name,
        attribute=attribute.key,
        column=column,
        type=type_,
        native=native_name,
        native_sql=native_sql,
        precision=native.precision(item),
        is_list=native.is_list(column.type),
        nullable=bool(column.nullable) and not column.info.get(PRISMA_REQUIRED, False),
        enum=_enum(item),
        default_by=_default_by(column),
        is_updated_at=column.onupdate is not None and column.onupdate.is_callable,
        stored=stored,
        may_be_missing=is_view if not column.nullable else column.info.get(PRISMA_REQUIRED, False),
    )


def _enum(item: sa.types.TypeEngine[Any]) -> EnumFacts | None:
    members = item.enum_class if isinstance(item, sa.Enum) else None
    if members is None:
        return None
    prisma: Mapping[str, str] = getattr(members, "__prisma_names__", {})
    return EnumFacts(
        members, tuple(MemberFacts(prisma.get(member.name, member.name), str(member.value)) for member in members)
    )


def _default_by(column: sa.Column[Any]) -> DefaultBy:
    if column.default is not None and not column.default.is_sequence:
        return "client"
    if column.server_default is not None or column.default is not None:
        return "database"
    if column.primary_key and column is column.table.autoincrement_column:
        return "database"
    return "nobody"


def _relation(attribute: RelationshipProperty[Any]) -> RelationFacts:
    secondary: Secondary | None = None
    pairs: Any = ()
    if attribute.secondary is not None:
        assert isinstance(attribute.secondary, sa.Table)
        remote = tuple((link, far) for far, link in attribute.secondary_synchronize_pairs or ())
        secondary = Secondary(attribute.secondary, tuple(attribute.synchronize_pairs), remote)  # type: ignore[arg-type] # columns of tables
    else:
        pairs = tuple(attribute.local_remote_pairs or ())
    here, target = _model_name(attribute.parent), _model_name(attribute.mapper)
    # Prisma names the link table after the relation.
    link = None if secondary is None else secondary.table.name.removeprefix("_")
    return RelationFacts(
        name=attribute.info.get(PRISMA_FIELD, attribute.key),
        attribute=attribute.key,
        target=target,
        opposite=_opposite(attribute),
        is_list=bool(attribute.uselist),
        owns_key=attribute.direction is RelationshipDirection.MANYTOONE,
        pairs=pairs,
        secondary=secondary,
        on_delete=_on_delete(attribute),
        relation=link or attribute.info.get(PRISMA_RELATION) or default_name(here, target),
    )


def _on_delete(attribute: RelationshipProperty[Any]) -> OnDelete | None:
    """The generator says at the side that has no key who deletes: the database, the session, or nobody."""
    if attribute.direction is not RelationshipDirection.ONETOMANY or attribute.viewonly:
        return None
    if attribute.info.get(PRISMA_RESTRICT):
        return "Restrict"
    if attribute.passive_deletes == "all":
        return None
    return "Cascade" if attribute.cascade.delete else "SetNull"


def _opposite(attribute: RelationshipProperty[Any]) -> str:
    key = attribute.back_populates
    if key is None:
        return ""
    other = attribute.mapper.relationships[key]
    name: str = other.info.get(PRISMA_FIELD, key)
    return name


def _keys(table: sa.Table, by_column: Mapping[str, str]) -> Iterable[KeyFacts]:
    """The table's keys that Prisma knows; partial and expression indexes are none of them."""
    late = {frozenset(column.name for column in constraint.columns) for constraint in _deferrable(table)}
    known: set[tuple[str, ...]] = set()
    for key in _all_keys(table, by_column):
        if (key.name, *key.fields) in known:
            # The database has two keys on these columns; to calls they are one.
            continue
        known.add((key.name, *key.fields))
        columns = frozenset(name for name, field in by_column.items() if field in key.fields)
        yield replace(key, is_conflict_target=columns not in late)


def _deferrable(table: sa.Table) -> list[sa.PrimaryKeyConstraint | sa.UniqueConstraint | ExcludeConstraint]:
    """The keys and exclusion constraints that are not checked at once."""
    kinds = (sa.PrimaryKeyConstraint, sa.UniqueConstraint, ExcludeConstraint)
    return [item for item in table.constraints if isinstance(item, kinds) and item.deferrable]


def _all_keys(table: sa.Table, by_column: Mapping[str, str]) -> Iterable[KeyFacts]:
    if len(table.primary_key.columns):
        yield from _key(table.primary_key.columns, table.primary_key.info, by_column, is_id=True)
    found: list[KeyFacts] = []
    for constraint in table.constraints:
        if isinstance(constraint, sa.UniqueConstraint):
            found.extend(_key(constraint.columns, constraint.info, by_column, is_id=False))
    for index in table.indexes:
        columns = key_columns(index)
        if index.unique and columns is not None and index.dialect_options["postgresql"]["where"] is None:
            found.extend(_key(columns, index.info, by_column, is_id=False))
    order = {name: number for number, name in enumerate(by_column.values())}
    yield from sorted(found, key=lambda key: (len(key.fields) > 1, [order[name] for name in key.fields]))


def key_columns(index: sa.Index) -> list[str] | None:
    """The names of an index' columns, whichever way each is sorted; None: there is an expression among them."""
    names: list[str] = list(index.info.get(PRISMA_COLUMNS, ()))
    if names:
        return names
    for expression in index.expressions:
        plain = expression.element if isinstance(expression, sa.UnaryExpression) else expression
        if not isinstance(plain, sa.Column):
            return None
        names.append(plain.name)
    return names


def _key(
    columns: Iterable[sa.Column[Any] | str], info: Mapping[Any, Any], by_column: Mapping[str, str], *, is_id: bool
) -> Iterable[KeyFacts]:
    names = [by_column.get(column if isinstance(column, str) else column.name) for column in columns]
    fields = tuple(name for name in names if name is not None)
    name = info.get(PRISMA_NAME, "_".join(fields))
    if name is not None and len(fields) == len(names):
        yield KeyFacts(name, fields, is_id)
