"""Conditions on a Json field, or on what a path leads to in it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import TEXT, ColumnElement, and_, cast, func, literal_column, or_, true

from prismalchemy.orm import FieldFacts
from prismalchemy.query.binding import Convert, converter
from prismalchemy.query.errors import invalid
from prismalchemy.query.refusals import Unsupported
from prismalchemy.query.scope import Scope
from prismalchemy.query.slot import Slot
from prismalchemy.query.sqltypes import SqlType, text_parameter, texts_parameter

Condition = ColumnElement[bool]
Expression = ColumnElement[Any]

_JSONB = SqlType("jsonb")


@dataclass(frozen=True, slots=True)
class _Document:
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

    def bind(self, value: Any, convert: Convert) -> str:
        if not isinstance(value, Slot):
            raise invalid(f"{self.field.name}: a value is expected")
        return self.scope.bind(value, convert)

    def json(self, value: Any) -> Expression:
        return cast(text_parameter(self.bind(value, converter(self.field))), _JSONB)

    def of_type(self, condition: Condition, name: Expression) -> Condition:
        """The condition on values of one type. Under a negation the engine lets the other types through as well."""
        if self.reverse:
            return or_(condition, func.jsonb_typeof(self.value) != name)
        return and_(condition, func.jsonb_typeof(self.value) == name)


def json_condition(scope: Scope, field: FieldFacts, operators: Mapping[str, Any], *, reverse: bool) -> Condition:
    """The conditions in `operators`, ANDed, on the Json `field`.

    Args:
        reverse: whether they stand under an odd number of negations.

    Raises:
        CannotPlan: an operator or a value that Prisma refuses.
    """
    if operators.get("path", ...) is None:
        raise invalid(f"{field.name}: path is a list of texts")
    document = _document(scope, field, operators.get("path"), reverse)
    conditions: list[Condition] = []
    for name, value in operators.items():
        if name == "path":
            continue
        operator = _OPERATORS.get(name)
        if operator is None:
            raise invalid(f"{field.name} is Json, which has no operator {name!r}")
        conditions.append(operator(document, value))
    if "path" in operators and not conditions:
        raise invalid(f"{field.name}: a path stands beside another operator")
    return and_(true(), *conditions)


def _document(scope: Scope, field: FieldFacts, path: Any, reverse: bool) -> _Document:
    column = scope.column(field)
    if path is None:
        if field.native != "jsonb":
            return _Document(scope, field, cast(column, _JSONB), cast(column, SqlType("text")), reverse)
        return _Document(scope, field, column, cast(column, SqlType("text")), reverse)
    if not isinstance(path, Slot) or not isinstance(path.value, list):
        raise invalid(f"{field.name}: path is a list of texts")
    name = scope.bind(path, _path)
    value = cast(column.op("#>")(texts_parameter(name)), _JSONB)
    return _Document(scope, field, value, column.op("#>>", return_type=TEXT())(texts_parameter(name)), reverse)


def _path(steps: Any) -> list[str]:
    if not all(isinstance(step, str) for step in steps):
        raise invalid("path is a list of texts")
    return list(steps)


def _equals(document: _Document, value: Any) -> Condition:
    return document.value == document.json(value)


def _not(document: _Document, value: Any) -> Condition:
    return document.value != document.json(value)


def _string(before: str, after: str) -> Callable[[_Document, Any], Condition]:
    """LIKE on strings. As in Prisma, `%` and `_` in the value are not escaped, and without a path the text has
    quotes."""

    def convert(value: Any) -> str:
        if not isinstance(value, str):
            raise Unsupported("where.json", "a pattern that is no text", by_value=True)
        return f"{before}{value}{after}"

    def condition(document: _Document, value: Any) -> Condition:
        pattern = text_parameter(document.bind(value, convert))
        return document.of_type(document.text.like(pattern), literal_column("'string'"))

    return condition


def _array_contains(document: _Document, value: Any) -> Condition:
    contained = document.value.op("@>", is_comparison=True)(document.json(value))
    return document.of_type(contained, literal_column("'array'"))


def _array_element(place: str) -> Callable[[_Document, Any], Condition]:
    def condition(document: _Document, value: Any) -> Condition:
        element = document.value.op("->")(literal_column(place))
        return document.of_type(element == document.json(value), literal_column("'array'"))

    return condition


def _type_name(value: Any) -> str:
    data = getattr(value, "data", None)
    if isinstance(data, str):
        return "string"
    if isinstance(data, int | float) and not isinstance(data, bool):
        return "number"
    raise Unsupported("where.json", "an order of Json values that are neither texts nor numbers", by_value=True)


def _comparison(operator: str) -> Callable[[_Document, Any], Condition]:
    def condition(document: _Document, value: Any) -> Condition:
        compared = document.value.op(operator, is_comparison=True)(document.json(value))
        return document.of_type(compared, text_parameter(document.bind(value, _type_name)))

    return condition


_OPERATORS: dict[str, Callable[[_Document, Any], Condition]] = {
    "equals": _equals,
    "not": _not,
    "string_contains": _string("%", "%"),
    "string_starts_with": _string("", "%"),
    "string_ends_with": _string("%", ""),
    "array_contains": _array_contains,
    "array_starts_with": _array_element("0"),
    "array_ends_with": _array_element("-1"),
    "lt": _comparison("<"),
    "lte": _comparison("<="),
    "gt": _comparison(">"),
    "gte": _comparison(">="),
}
