"""Conditions on a Json field, or on what a path leads to in it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any, Final

from sqlalchemy import TEXT, ColumnElement, and_, cast, func, literal_column, null, or_, true

from prismalchemy.orm import FieldFacts
from prismalchemy.query.arguments.json_filter import JsonFilter
from prismalchemy.query.refusals import Refused, Unsupported
from prismalchemy.query.slot import Slot
from prismalchemy.query.sql.scope import Scope
from prismalchemy.query.values.binding import converter
from prismalchemy.query.values.conversion import Convert
from prismalchemy.query.values.documents import read_json
from prismalchemy.query.values.parameters import SqlType, text_parameter, texts_parameter
from prismalchemy.query.values.texts import text_of

Condition = ColumnElement[bool]
Expression = ColumnElement[Any]

_JSONB = SqlType("jsonb")


@dataclass(frozen=True, slots=True)
class _JsonValue:
    """What is looked at.

    Attributes:
        value: it as jsonb.
        text: it as text.
        reverse: whether the condition stands under an odd number of negations.
    """

    scope: Scope
    field: FieldFacts
    value: Expression
    text: Expression
    reverse: bool

    def bound_text(self, slot: Slot, convert: Convert) -> Expression:
        return text_parameter(self.scope.bind(slot, convert))

    def bound(self, slot: Slot | None) -> Expression:
        return cast(null() if slot is None else self.bound_text(slot, converter(self.field)), _JSONB)

    def of_type(self, condition: Condition, name: Expression) -> Condition:
        """The condition on values of one type. Under a negation the engine lets the other types through as well."""
        if self.reverse:
            return or_(condition, func.jsonb_typeof(self.value) != name)
        return and_(condition, func.jsonb_typeof(self.value) == name)


def json_condition(scope: Scope, condition: JsonFilter) -> Condition:
    """The tests on a Json, ANDed.

    Raises:
        Refusal: a value that Prisma refuses, or that is left to it.
    """
    looked_at = _looked_at(scope, condition)
    return and_(true(), *[_tested(looked_at, operator, slot) for operator, slot in condition.tests])


def _tested(looked_at: _JsonValue, operator: str, slot: Slot | None) -> Condition:
    if operator in _OF_LISTS:
        return _OF_LISTS[operator](looked_at, slot)
    assert slot is not None
    return _OPERATORS[operator](looked_at, slot)


def _looked_at(scope: Scope, condition: JsonFilter) -> _JsonValue:
    field, reverse = condition.field, condition.reverse
    column = scope.column(field)
    if condition.path is None:
        value = column if field.native == "jsonb" else cast(column, _JSONB)
        return _JsonValue(scope, field, value, cast(column, SqlType("text")), reverse)
    name = scope.bind(condition.path, _path)
    value = cast(column.op("#>")(texts_parameter(name)), _JSONB)
    return _JsonValue(scope, field, value, column.op("#>>", return_type=TEXT())(texts_parameter(name)), reverse)


def _path(steps: Any) -> list[str]:
    texts = [text for step in steps if (text := text_of(step)) is not None]
    if len(texts) < len(steps):
        raise Refused("path is a list of texts")
    return texts


def _equals(looked_at: _JsonValue, slot: Slot) -> Condition:
    return looked_at.value == looked_at.bound(slot)


def _not(looked_at: _JsonValue, slot: Slot) -> Condition:
    return looked_at.value != looked_at.bound(slot)


@dataclass(frozen=True, slots=True)
class JsonPattern:
    """The conversion of a text to a pattern. As in Prisma, `%` and `_` in it are not escaped."""

    before: str
    after: str

    def __call__(self, value: Any) -> str:
        text = text_of(value)
        if text is None:
            raise Refused("a pattern is a text")
        return f"{self.before}{text}{self.after}"


def _like(pattern: JsonPattern, looked_at: _JsonValue, slot: Slot) -> Condition:
    """LIKE on strings. As in Prisma, without a path the text has quotes."""
    return looked_at.of_type(looked_at.text.like(looked_at.bound_text(slot, pattern)), literal_column("'string'"))


def _array_contains(looked_at: _JsonValue, slot: Slot | None) -> Condition:
    contained = looked_at.value.op("@>", is_comparison=True)(looked_at.bound(slot))
    return looked_at.of_type(contained, literal_column("'array'"))


def _array_element(place: str, looked_at: _JsonValue, slot: Slot | None) -> Condition:
    element = looked_at.value.op("->")(literal_column(place))
    return looked_at.of_type(element == looked_at.bound(slot), literal_column("'array'"))


def _type_name(value: Any) -> str:
    data = read_json(value)
    if isinstance(data, str):
        return "string"
    if isinstance(data, int | float) and not isinstance(data, bool):
        return "number"
    raise Unsupported("where.json", "an order of Json values that are neither texts nor numbers", by_value=True)


def _compared(operator: str, looked_at: _JsonValue, slot: Slot) -> Condition:
    compared = looked_at.value.op(operator, is_comparison=True)(looked_at.bound(slot))
    return looked_at.of_type(compared, looked_at.bound_text(slot, _type_name))


_OF_LISTS: Final[Mapping[str, Callable[[_JsonValue, Slot | None], Condition]]] = {
    "array_contains": _array_contains,
    "array_starts_with": partial(_array_element, "0"),
    "array_ends_with": partial(_array_element, "-1"),
}
_OPERATORS: Final[Mapping[str, Callable[[_JsonValue, Slot], Condition]]] = {
    "equals": _equals,
    "not": _not,
    "string_contains": partial(_like, JsonPattern("%", "%")),
    "string_starts_with": partial(_like, JsonPattern("", "%")),
    "string_ends_with": partial(_like, JsonPattern("%", "")),
    "lt": partial(_compared, "<"),
    "lte": partial(_compared, "<="),
    "gt": partial(_compared, ">"),
    "gte": partial(_compared, ">="),
}
