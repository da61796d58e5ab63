"""What is assigned to columns, as SQL."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from sqlalchemy import TEXT, ColumnElement, bindparam, cast, func, null
from sqlalchemy.types import NullType

from prismalchemy.orm import FieldFacts
from prismalchemy.query.arguments.data import Data, Given
from prismalchemy.query.refusals import Unsupported
from prismalchemy.query.sql.scope import Scope
from prismalchemy.query.values.binding import converter
from prismalchemy.query.values.conversion import Many
from prismalchemy.query.values.parameters import SqlType, parameter
from prismalchemy.query.values.stored import stored
from prismalchemy.query.write.target import Making

Expression = ColumnElement[Any]


def created(
    scope: Scope, data: Data, making: Making, others: Collection[FieldFacts] = ()
) -> dict[FieldFacts, Expression]:
    """The columns of a new row: what is given, and the defaults that Prisma's engine fills in.

    Args:
        others: what is filled in otherwise.
    """
    values = {given.field: _value(scope, given) for given in data}
    for field in scope.model.fields.values():
        if field not in values and field not in others and field.default_by == "client":
            values[field] = assigned(making.add(scope, field.default, stored(field)), field)
    return values


def updated(scope: Scope, data: Data, making: Making) -> dict[FieldFacts, Expression]:
    """The columns that an update sets: what is given, and `@updatedAt` unless it is given."""
    values = {given.field: _changed(scope, given) for given in data}
    for field in scope.model.fields.values():
        if field.is_updated_at and field not in values:
            values[field] = assigned(making.add(scope, field.on_update, stored(field)), field)
    return values


def assigned(name: str, field: FieldFacts, *, is_list: bool | None = None) -> Expression:
    """A parameter that is assigned to `field`."""
    if field.native == "citext":
        # Any text may be assigned to it, and the extension's type may be in any schema.
        whole = field.is_list if is_list is None else is_list
        return cast(bindparam(name, type_=NullType()), SqlType("text[]") if whole else TEXT())
    return parameter(name, field, many=is_list)


def _value(scope: Scope, given: Given) -> Expression:
    # Also where the column's type is one that is left to Prisma.
    scope.column(given.field)
    if given.value is None:
        return null()
    convert = converter(given.field)
    return assigned(scope.bind(given.value, Many(convert) if given.many else convert), given.field)


def _changed(scope: Scope, given: Given) -> Expression:
    if given.operator == "set":
        return _value(scope, given)
    column = scope.column(given.field)
    assert given.value is not None
    convert = converter(given.field)
    if given.operator == "push":
        name = scope.bind(given.value, Many(convert) if given.many else convert)
        added = assigned(name, given.field, is_list=given.many)
        if given.many:
            return func.array_cat(column, added, type_=NullType())
        return func.array_append(column, added, type_=NullType())
    if given.field.native not in _WITH_ARITHMETIC:
        raise Unsupported("column.type", f"{given.operator} of {given.field.name}, of type {given.field.native}")
    operand = assigned(scope.bind(given.value, convert), given.field)
    return column.op(_SIGNS[given.operator], return_type=NullType())(operand)


_WITH_ARITHMETIC = frozenset({"smallint", "integer", "bigint", "real", "double precision", "numeric"})
_SIGNS = {"increment": "+", "decrement": "-", "multiply": "*", "divide": "/"}
