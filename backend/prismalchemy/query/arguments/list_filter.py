"""Conditions on a scalar list: has, has_every, has_some, is_empty, equals.

Source: Prisma Client API reference, "Scalar list filters".
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from prismalchemy.orm import FieldFacts
from prismalchemy.query.arguments.reference import check_reference
from prismalchemy.query.arguments.schema import Schema
from prismalchemy.query.refusals import Refused
from prismalchemy.query.slot import Slot

_OPERATORS = frozenset({"equals", "has", "hasEvery", "hasSome", "isEmpty"})


@dataclass(frozen=True, slots=True)
class ListFilter:
    """The one operator on a list.

    Attributes:
        operator: equals, has, hasEvery, hasSome or isEmpty.
        value: a list; for `has` one item, for `isEmpty` True or False. None, for `equals` and `has` alone, is NULL.
    """

    field: FieldFacts
    operator: str
    value: Slot | None


def parse_list_filter(schema: Schema, field: FieldFacts, value: Any) -> ListFilter:
    """Read the condition `value`, a dict with one operator, on the list `field`.

    Raises:
        Refused: Prisma refuses it.
    """
    if not isinstance(value, Mapping):
        raise Refused(f"{field.name} is a list: it is compared by `equals` only")
    if len(value) != 1:
        raise Refused(f"{field.name} is a list: it takes exactly one operator")
    ((key, operand),) = value.items()
    operator = schema.engine_key(key)
    if operator not in _OPERATORS:
        raise Refused(f"{field.name} is a list, which has no operator {key!r}")
    if operand is None and operator in ("equals", "has"):
        return ListFilter(field, operator, None)
    check_reference(field, operand)
    if not isinstance(operand, Slot):
        raise Refused(f"{field.name}: {key} takes a value")
    if operator == "isEmpty" and type(operand.value) is not bool:
        raise Refused(f"{field.name}: is_empty takes True or False")
    if operator not in ("has", "isEmpty") and not isinstance(operand.value, list | tuple | set):
        raise Refused(f"{field.name}: a list is expected")
    return ListFilter(field, operator, operand)
