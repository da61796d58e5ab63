"""Values of the right type that PostgreSQL refuses, with the error that the engine makes of it.

The driver would refuse them as well, but in words of its own, so such a call never gets that far.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from prismalchemy.orm import FieldFacts, ModelFacts
from prismalchemy.query.validation.calendar import unreadable
from prismalchemy.query.validation.conditions import conditions
from prismalchemy.query.validation.document import Selection
from prismalchemy.query.validation.problems import database_error

_INTEGERS = {"smallint": 2**15, "integer": 2**31}
# With or without braces, and hyphens or none after every fourth digit (PostgreSQL's uuid_in).
_UUID = re.compile(r"(\{)?[0-9a-f]{4}(-?[0-9a-f]{4}){7}(?(1)\})", re.IGNORECASE)
_ARGUMENTS = ("data", "create", "update", "where", "cursor", "having")
# The other aggregates have types of their own.
_SAME_TYPE = ("_min", "_max")
_NO_VALUES = ("mode", "path", "isEmpty", "search")


def check_values(asked: Selection, model: ModelFacts, models: Mapping[str, ModelFacts]) -> None:
    """Look for a value that PostgreSQL refuses, in the order in which statements and their parameters are sent.

    Raises:
        EngineError: the first one's error.
    """
    for argument in _ARGUMENTS:
        for field, condition in conditions(asked.arguments.get(argument), model, models):
            for value in _operands(condition):
                _check(field, value)
    for selected in asked.selections:
        if selected.name in model.relations:
            check_values(selected, models[model.relations[selected.name].target], models)


def _operands(condition: Any) -> Iterable[Any]:
    if isinstance(condition, list):
        for item in condition:
            yield from _operands(item)
    elif isinstance(condition, dict):
        for operator, operand in condition.items():
            if operator in _SAME_TYPE or not (operator.startswith("_") or operator in _NO_VALUES):
                yield from _operands(operand)
    else:
        yield condition


def _check(field: FieldFacts, value: Any) -> None:
    if isinstance(value, str) and "\0" in value:
        raise database_error("22021", 'invalid byte sequence for encoding "UTF8": 0x00')
    limit = _INTEGERS.get(field.native)
    # The engine cuts off what is behind the point.
    number = int(value) if field.type == "Int" and isinstance(value, float) else value
    if limit is not None and isinstance(number, int) and not -limit <= number < limit:
        raise database_error("22003", f'value "{number}" is out of range for type {field.native}')
    if field.type == "DateTime" and isinstance(value, str):
        found = unreadable(field.native, value)
        if found is not None:
            raise database_error(*found)
    if field.native == "uuid" and isinstance(value, str) and _UUID.fullmatch(value) is None:
        raise database_error("22P02", f'invalid input syntax for type uuid: "{value}"')
