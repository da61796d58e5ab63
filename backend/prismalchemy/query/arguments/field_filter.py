"""Conditions on one scalar field: what they compare, checked as Prisma's engine checks them.

Operators: Prisma Client API reference, "Filter conditions and operators"; which type has which was observed on engine
5.17.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from prismalchemy.orm import FieldFacts
from prismalchemy.query.arguments.json_filter import JsonFilter, parse_json_filter
from prismalchemy.query.arguments.list_filter import ListFilter, parse_list_filter
from prismalchemy.query.arguments.reference import check_reference
from prismalchemy.query.arguments.schema import Schema
from prismalchemy.query.refusals import Refused
from prismalchemy.query.slot import Slot

_EQUALITY = frozenset({"equals", "not"})
_CHOICE = _EQUALITY | {"in", "notIn"}
_ORDER = _CHOICE | {"lt", "lte", "gt", "gte"}
_PATTERN = frozenset({"contains", "startsWith", "endsWith"})
_SEARCH = frozenset({"search"})


@dataclass(frozen=True, slots=True)
class Test:
    """One operator with its value.

    Attributes:
        operator: equals, in, notIn, lt, lte, gt, gte, contains, startsWith, endsWith or search.
        value: what is compared with; None, for `equals` alone, is NULL.
        insensitive: whether the case of letters does not matter.
        negated: whether it must not hold; NULL passes neither way.
    """

    operator: str
    value: Slot | None
    insensitive: bool = False
    negated: bool = False


@dataclass(frozen=True, slots=True)
class ScalarFilter:
    """Tests on a field that is no list and no Json, ANDed."""

    field: FieldFacts
    tests: tuple[Test, ...]


FieldFilter = ScalarFilter | ListFilter | JsonFilter


def parse_field_filter(schema: Schema, field: FieldFacts, value: Any, *, reverse: bool = False) -> FieldFilter | None:
    """Read the condition `value` on `field`; None when it states nothing, such as a dict without operators.

    A plain value means equality, None means IS NULL, a dict holds operators.

    Args:
        reverse: whether the condition stands under an odd number of negations.

    Raises:
        Refusal: an operator that is not supported, or that Prisma refuses.
    """
    if field.is_list:
        return parse_list_filter(schema, field, value)
    if field.type == "Json":
        return parse_json_filter(field, value, reverse=reverse)
    tests = parse_tests(schema, field, value) if isinstance(value, Mapping) else [_equals(field, value)]
    return ScalarFilter(field, tuple(tests)) if tests else None


def parse_tests(
    schema: Schema,
    field: FieldFacts,
    operators: Mapping[str, Any],
    *,
    insensitive: bool = False,
    negate: bool = False,
    within_not: bool = False,
) -> list[Test]:
    """Read the operators of one dict; to `negate` is to negate each of them.

    Args:
        field: the type of what is compared: a field, or an aggregate of one.
        within_not: whether the dict is that of a `not`.

    Raises:
        Refusal: an operator that is not supported, or that Prisma refuses.
    """
    operators = {schema.engine_key(key): value for key, value in operators.items()}
    if within_not and "mode" in operators:
        raise Refused(f"{field.name}: mode stands beside `not`, not within")
    if "mode" in operators:
        insensitive = _insensitive(field, operators.pop("mode"))
    allowed = _allowed(schema, field)
    tests: list[Test] = []
    for operator, value in operators.items():
        if operator not in allowed:
            raise Refused(f"{field.name} is of type {field.type}, which has no operator {operator!r}")
        if operator != "not":
            tests.append(_test(field, operator, value, insensitive, negate))
        elif isinstance(value, Mapping):
            # As in Prisma, a second `not` round operators takes the first one back ...
            tests += parse_tests(schema, field, value, insensitive=insensitive, negate=not negate, within_not=True)
        else:
            # ... but one with a value does not.
            tests.append(_equals(field, value, insensitive=insensitive, negated=True))
    return tests


def _test(field: FieldFacts, operator: str, value: Any, insensitive: bool, negated: bool) -> Test:
    if operator == "equals":
        return _equals(field, value, insensitive=insensitive, negated=negated)
    check_reference(field, value)
    if not isinstance(value, Slot):
        raise Refused(f"{field.name}: a value is expected")
    if operator in ("in", "notIn") and not isinstance(value.value, list | tuple | set):
        raise Refused(f"{field.name}: `in` and `not_in` take a list")
    return Test(operator, value, insensitive, negated)


def _equals(field: FieldFacts, value: Any, *, insensitive: bool = False, negated: bool = False) -> Test:
    check_reference(field, value)
    if value is None and not field.nullable:
        raise Refused(f"{field.name} cannot be compared with None")
    if value is not None and not isinstance(value, Slot):
        raise Refused(f"{field.name}: a value is expected")
    return Test("equals", value, insensitive, negated)


def _allowed(schema: Schema, field: FieldFacts) -> frozenset[str]:
    if field.type == "Boolean":
        return _EQUALITY
    if field.enum is not None or field.type == "Bytes":
        return _CHOICE
    if field.type == "String" and field.native != "uuid":
        return _ORDER | _PATTERN | _SEARCH if "fullTextSearch" in schema.preview else _ORDER | _PATTERN
    return _ORDER


def _insensitive(field: FieldFacts, mode: Any) -> bool:
    if not isinstance(mode, Slot) or mode.value not in ("default", "insensitive") or field.type != "String":
        raise Refused(f"{field.name}: mode is 'default' or 'insensitive', on text only")
    return bool(mode.value == "insensitive")
