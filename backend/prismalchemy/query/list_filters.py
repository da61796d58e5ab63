"""Conditions on a scalar list: has, has_every, has_some, is_empty, equals."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from sqlalchemy import ColumnElement, false, literal_column

from prismalchemy.orm import FieldFacts
from prismalchemy.query.aliases import engine_key
from prismalchemy.query.binding import converter, many
from prismalchemy.query.errors import invalid
from prismalchemy.query.scope import Scope
from prismalchemy.query.slot import Slot
from prismalchemy.query.sqltypes import boolean_parameter, parameter

Condition = ColumnElement[bool]


def list_condition(scope: Scope, field: FieldFacts, value: Any) -> Condition:
    """The condition `value`, a dict with one operator, on the list `field`.

    A list that is NULL passes none but `equals` None.

    Raises:
        CannotPlan: an operator or a value that Prisma refuses.
    """
    if not isinstance(value, Mapping):
        raise invalid(f"{field.name} is a list: it is compared by `equals` only")
    if len(value) != 1:
        raise invalid(f"{field.name} is a list: it takes exactly one operator")
    ((key, operand),) = value.items()
    operator = _OPERATORS.get(engine_key(key))
    if operator is None:
        raise invalid(f"{field.name} is a list, which has no operator {key!r}")
    return operator(scope, field, operand)


def _array(scope: Scope, field: FieldFacts, value: Any) -> ColumnElement[Any]:
    if not isinstance(value, Slot) or not isinstance(value.value, list | tuple | set):
        raise invalid(f"{field.name}: a list is expected")
    return parameter(scope.bind(value, many(converter(field))), field, many=True)


def _equals(scope: Scope, field: FieldFacts, value: Any) -> Condition:
    if value is None:
        return scope.column(field).is_(None)
    return scope.column(field) == _array(scope, field, value)


def _has(scope: Scope, field: FieldFacts, value: Any) -> Condition:
    if value is None:
        return false()
    if not isinstance(value, Slot):
        raise invalid(f"{field.name}: has takes one value")
    convert = converter(field)
    name = scope.bind(value, lambda item: [convert(item)])
    return scope.column(field).op("@>", is_comparison=True)(parameter(name, field, many=True))


def _has_every(scope: Scope, field: FieldFacts, value: Any) -> Condition:
    return scope.column(field).op("@>", is_comparison=True)(_array(scope, field, value))


def _has_some(scope: Scope, field: FieldFacts, value: Any) -> Condition:
    return scope.column(field).op("&&", is_comparison=True)(_array(scope, field, value))


def _is_empty(scope: Scope, field: FieldFacts, value: Any) -> Condition:
    if not isinstance(value, Slot) or type(value.value) is not bool:
        raise invalid(f"{field.name}: is_empty takes True or False")
    name = scope.bind(value, lambda flag: flag)
    empty: Condition = scope.column(field) == literal_column("'{}'")
    return empty == boolean_parameter(name)


_OPERATORS: dict[str, Callable[[Scope, FieldFacts, Any], Condition]] = {
    "equals": _equals,
    "has": _has,
    "hasEvery": _has_every,
    "hasSome": _has_some,
    "isEmpty": _is_empty,
}
