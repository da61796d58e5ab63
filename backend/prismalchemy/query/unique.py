"""`where` of the actions on one record: a unique key, perhaps with more conditions beside it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import ColumnElement, and_

from prismalchemy.query.filters import field_condition
from prismalchemy.query.refusals import Refused
from prismalchemy.query.scope import Scope
from prismalchemy.query.slot import Slot
from prismalchemy.query.where import where_condition


def unique_condition(scope: Scope, where: Any) -> ColumnElement[bool]:
    """The condition that `where` states, which must hold at least one unique key of the model with a value.

    Raises:
        Refusal: there is no unique key in it, or a condition that cannot be planned.
    """
    if not isinstance(where, Mapping):
        raise Refused(f"where on {scope.model.name} must be a dict")
    compound = {key.name: key for key in scope.model.uniques if len(key.fields) > 1}
    single = {key.fields[0] for key in scope.model.uniques if len(key.fields) == 1}
    conditions: list[ColumnElement[bool]] = []
    rest: dict[str, Any] = {}
    found = False
    for name, value in where.items():
        if name in compound:
            conditions.append(_compound(scope, compound[name].fields, name, value))
            found = True
        else:
            if name in single and (value is None or isinstance(value, Mapping)):
                raise Refused(f"{name} is unique: in such a where it takes a value, neither None nor operators")
            rest[name] = value
            found = found or name in single
    if not found:
        raise Refused(f"where on {scope.model.name} needs at least one of its unique keys")
    return and_(*conditions, where_condition(scope, rest))


def _compound(scope: Scope, fields: tuple[str, ...], name: str, value: Any) -> ColumnElement[bool]:
    if not isinstance(value, Mapping) or set(value) != set(fields):
        raise Refused(f"{name} takes exactly {', '.join(fields)}")
    if not all(isinstance(part, Slot) for part in value.values()):
        raise Refused(f"{name} takes values, neither None nor operators")
    return and_(*[field_condition(scope, scope.field(field), part) for field, part in value.items()])
