"""Conditions on one scalar field: equals, not, in, comparisons, patterns."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, and_, cast, func, literal_column, not_, select, true
from sqlalchemy import any_ as sql_any

from prismalchemy.orm import FieldFacts
from prismalchemy.query.aliases import engine_key
from prismalchemy.query.binding import Convert, converter, many
from prismalchemy.query.errors import invalid
from prismalchemy.query.json_filters import json_condition
from prismalchemy.query.list_filters import list_condition
from prismalchemy.query.refusals import Unsupported
from prismalchemy.query.scope import Scope
from prismalchemy.query.slot import Slot
from prismalchemy.query.sqltypes import SqlType, parameter, text_parameter

Condition = ColumnElement[bool]

_EQUALITY = frozenset({"equals", "not"})
_CHOICE = _EQUALITY | {"in", "notIn"}
_ORDER = _CHOICE | {"lt", "lte", "gt", "gte"}
_PATTERN = frozenset({"contains", "startsWith", "endsWith"})
_SEARCH = frozenset({"search"})
_TEXT = frozenset({"text", "varchar"})


def states_nothing(value: Any) -> bool:
    """Whether no operator in the condition on a field compares anything: Prisma drops it from an AND, OR or NOT."""
    return isinstance(value, Mapping) and all(
        key == "mode" or (key == "not" and states_nothing(part)) for key, part in value.items()
    )


def field_condition(scope: Scope, field: FieldFacts, value: Any, *, reverse: bool = False) -> Condition:
    """The condition `value` on `field`: a plain value means equality, None means IS NULL, a dict holds operators.

    Args:
        reverse: whether the condition stands under an odd number of negations.

    Raises:
        CannotPlan: an operator that is not supported, or a value that Prisma refuses.
    """
    if field.is_list:
        return list_condition(scope, field, value)
    if not isinstance(value, Mapping):
        if field.type == "Json":
            raise invalid(f"{field.name} is Json: it is compared by `equals` only")
        return equals(Operand(scope, field, scope.column(field)), value)
    if field.type == "Json":
        return json_condition(scope, field, value, reverse=reverse)
    return operators_condition(Operand(scope, field, scope.column(field)), value)


@dataclass(frozen=True, slots=True)
class Operand:
    """What is compared: a column, or an aggregate of one.

    Attributes:
        scope: where the statement's parameters are kept.
        field: the type of the values.
        expression: what is compared with them.
    """

    scope: Scope
    field: FieldFacts
    expression: ColumnElement[Any]


def operators_condition(
    operand: Operand,
    operators: Mapping[str, Any],
    *,
    insensitive: bool = False,
    negate: bool = False,
    nested: bool = False,
) -> Condition:
    """All operators of one dict, ANDed; an empty dict states nothing. To `negate` is to negate each of them;
    `nested` are those within a `not`.

    Raises:
        CannotPlan: as `field_condition`.
    """
    field = operand.field
    operators = {engine_key(key): value for key, value in operators.items()}
    if nested and "mode" in operators:
        raise invalid(f"{field.name}: mode stands beside `not`, not within")
    if "mode" in operators:
        insensitive = _insensitive(field, operators["mode"])
    allowed = _allowed(operand)
    conditions: list[Condition] = []
    for operator, value in operators.items():
        if operator == "mode":
            continue
        if operator not in allowed:
            raise invalid(f"{field.name} is of type {field.type}, which has no operator {operator!r}")
        if operator == "not":
            conditions.append(_not(operand, value, insensitive=insensitive, negate=negate))
        else:
            condition = _OPERATORS[operator](operand, value, insensitive=insensitive)
            conditions.append(not_(condition) if negate else condition)
    return and_(true(), *conditions)


def _allowed(operand: Operand) -> frozenset[str]:
    field = operand.field
    if field.type == "Boolean":
        return _EQUALITY
    if field.enum is not None or field.type == "Bytes":
        return _CHOICE
    if field.type == "String" and field.native != "uuid":
        search = "fullTextSearch" in operand.scope.statement.preview
        return _ORDER | _PATTERN | _SEARCH if search else _ORDER | _PATTERN
    return _ORDER


def _insensitive(field: FieldFacts, mode: Any) -> bool:
    if not isinstance(mode, Slot) or mode.value not in ("default", "insensitive") or field.type != "String":
        raise invalid(f"{field.name}: mode is 'default' or 'insensitive', on text only")
    if mode.value == "insensitive" and field.native == "uuid":
        raise Unsupported("where.mode", f"mode insensitive on {field.name}, a uuid")
    return bool(mode.value == "insensitive")


def _slot(field: FieldFacts, value: Any) -> Slot:
    if not isinstance(value, Slot):
        raise invalid(f"{field.name}: a value is expected")
    return value


def _value(operand: Operand, value: Any) -> ColumnElement[Any]:
    return parameter(_bind(operand, value, converter(operand.field)), operand.field)


def _bind(operand: Operand, value: Any, convert: Convert) -> str:
    return operand.scope.bind(_slot(operand.field, value), convert)


def equals(operand: Operand, value: Any, *, insensitive: bool = False) -> Condition:
    """`=`; insensitive it is ILIKE with its wildcards alive, as in Prisma.

    Raises:
        CannotPlan: None for a required field, or a value that Prisma refuses.
    """
    field, column = operand.field, operand.expression
    if value is None:
        if not field.nullable:
            raise invalid(f"{field.name} cannot be compared with None")
        return column.is_(None)
    if insensitive:
        return column.ilike(text_parameter(_bind(operand, value, converter(field))))
    return column == _value(operand, value)


def _not(operand: Operand, value: Any, *, insensitive: bool, negate: bool) -> Condition:
    """`<>`, which NULL does not pass; IS NOT NULL for None. The operators in a dict are negated one by one.

    As in Prisma, a second `not` round operators takes the first one back, but one with a value does not.
    """
    if isinstance(value, Mapping):
        return operators_condition(operand, value, insensitive=insensitive, negate=not negate, nested=True)
    return not_(equals(operand, value, insensitive=insensitive))


def _in(operand: Operand, value: Any, *, insensitive: bool) -> Condition:
    """Membership, by one array parameter however long the list is. An empty list has no members."""
    array = _array(operand, value)
    if insensitive:
        item = func.unnest(array).table_valued("item").render_derived().c.item
        return func.lower(operand.expression).in_(select(func.lower(item)))
    return operand.expression == sql_any(array)


def _array(operand: Operand, value: Any) -> ColumnElement[Any]:
    field = operand.field
    slot = _slot(field, value)
    if not isinstance(slot.value, list | tuple | set):
        raise invalid(f"{field.name}: `in` and `not_in` take a list")
    return parameter(_bind(operand, slot, many(converter(field))), field, many=True)


def _not_in(operand: Operand, value: Any, *, insensitive: bool) -> Condition:
    return not_(_in(operand, value, insensitive=insensitive))


def _comparison(compare: Callable[[ColumnElement[Any], ColumnElement[Any]], Condition]) -> Any:
    def condition(operand: Operand, value: Any, *, insensitive: bool) -> Condition:
        column, bound = operand.expression, _value(operand, value)
        if insensitive:
            return compare(func.lower(column), func.lower(bound))
        return compare(column, bound)

    return condition


def _pattern(before: str, after: str) -> Any:
    def condition(operand: Operand, value: Any, *, insensitive: bool) -> Condition:
        """LIKE; as in Prisma, `%`, `_` and `\\` in the value are not escaped."""
        as_text = converter(operand.field)

        def convert(text: Any) -> str:
            return f"{before}{as_text(text)}{after}"

        column = operand.expression
        if operand.field.native not in _TEXT:
            column = cast(column, SqlType("text"))
        pattern = text_parameter(_bind(operand, value, convert))
        return column.ilike(pattern) if insensitive else column.like(pattern)

    return condition


def _search(operand: Operand, value: Any, *, insensitive: bool) -> Condition:
    """Full-text search; case does not matter to it."""
    statement = operand.scope.statement
    statement.searches += 1
    if statement.searches > 1:
        raise Unsupported("where.search", "Prisma joins several searches into one where their texts are equal")
    document = func.to_tsvector(func.concat_ws(literal_column("' '"), operand.expression))
    return document.bool_op("@@")(func.to_tsquery(_value(operand, value)))


_OPERATORS: dict[str, Callable[..., Condition]] = {
    "equals": equals,
    "in": _in,
    "notIn": _not_in,
    "lt": _comparison(lambda column, value: column < value),
    "lte": _comparison(lambda column, value: column <= value),
    "gt": _comparison(lambda column, value: column > value),
    "gte": _comparison(lambda column, value: column >= value),
    "contains": _pattern("%", "%"),
    "startsWith": _pattern("", "%"),
    "endsWith": _pattern("%", ""),
    "search": _search,
}
