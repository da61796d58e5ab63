"""Conditions on one value: equals, in, comparisons, patterns, search.

A test that is negated is one under `not`: NULL passes neither it nor its opposite.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any, Final

from sqlalchemy import (
    ColumnElement,
    and_,
    bindparam,
    cast,
    false,
    func,
    literal_column,
    not_,
    select,
    true,
    type_coerce,
)
from sqlalchemy import any_ as sql_any
from sqlalchemy.types import NullType

from prismalchemy.orm import FieldFacts
from prismalchemy.query.arguments.field_filter import Test
from prismalchemy.query.refusals import Unsupported
from prismalchemy.query.slot import Slot
from prismalchemy.query.sql.scope import Scope
from prismalchemy.query.values.binding import converter
from prismalchemy.query.values.conversion import Convert, Many
from prismalchemy.query.values.parameters import SqlType, parameter, text_parameter

Condition = ColumnElement[bool]
Expression = ColumnElement[Any]

_TEXT = frozenset({"text", "varchar"})


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
    expression: Expression

    def value(self, slot: Slot) -> Expression:
        """A parameter that holds the value in `slot`."""
        return parameter(self.scope.bind(slot, converter(self.field)), self.field)

    def values(self, slot: Slot) -> Expression:
        """A parameter that holds the list of values in `slot`."""
        return parameter(self.scope.bind(slot, Many(converter(self.field))), self.field, many=True)

    def untyped(self, slot: Slot) -> Expression:
        """A parameter of which the server does not know the type."""
        return bindparam(self.scope.bind(slot, converter(self.field)), type_=NullType())

    def text(self, slot: Slot, convert: Convert) -> Expression:
        """A parameter that holds text."""
        return text_parameter(self.scope.bind(slot, convert))


def tests_condition(operand: Operand, tests: Iterable[Test]) -> Condition:
    """All of the tests, ANDed.

    Raises:
        Refusal: a value that Prisma refuses, or a search that is left to it.
    """
    return and_(true(), *[_tested(operand, test) for test in tests])


def _tested(operand: Operand, test: Test) -> Condition:
    condition = _met(operand, test)
    return not_(condition) if test.negated else condition


def _met(operand: Operand, test: Test) -> Condition:
    if test.value is None:
        return operand.expression.is_(None)
    return _OPERATORS[test.operator](operand, test.value, test.insensitive)


def _equals(operand: Operand, slot: Slot, insensitive: bool) -> Condition:
    """`=`; insensitive it is ILIKE with its wildcards alive, as in Prisma (observed on engine 5.17)."""
    if insensitive and operand.field.native == "uuid":
        # The server has no such operator, and names the types in its error: as from Prisma, this one is not known.
        return type_coerce(operand.expression, NullType()).ilike(operand.untyped(slot))
    if insensitive:
        return operand.expression.ilike(operand.text(slot, converter(operand.field)))
    return operand.expression == operand.value(slot)


def _in(operand: Operand, slot: Slot, insensitive: bool) -> Condition:
    """Membership, by one array parameter however long the list is. An empty list has no members."""
    array = operand.values(slot)
    if insensitive and operand.field.native == "uuid" and not slot.value:
        # There is no lower(uuid); an empty list, which is one in the fingerprint as well, does not ask for it.
        return false()
    if insensitive:
        item = func.unnest(array).table_valued("item").render_derived().c.item
        return func.lower(operand.expression).in_(select(func.lower(item)))
    return operand.expression == sql_any(array)


def _not_in(operand: Operand, slot: Slot, insensitive: bool) -> Condition:
    return not_(_in(operand, slot, insensitive))


def _compared(
    compare: Callable[[Expression, Expression], Condition], operand: Operand, slot: Slot, insensitive: bool
) -> Condition:
    bound = operand.value(slot)
    if insensitive:
        return compare(func.lower(operand.expression), func.lower(bound))
    return compare(operand.expression, bound)


@dataclass(frozen=True, slots=True)
class Pattern:
    """The conversion of a text to a pattern; as in Prisma, `%`, `_` and `\\` in it are not escaped."""

    before: str
    convert: Convert
    after: str

    def __call__(self, text: Any) -> str:
        return f"{self.before}{self.convert(text)}{self.after}"


def _like(before: str, after: str, operand: Operand, slot: Slot, insensitive: bool) -> Condition:
    column = operand.expression
    if operand.field.native not in _TEXT:
        column = cast(column, SqlType("text"))
    pattern = operand.text(slot, Pattern(before, converter(operand.field), after))
    return column.ilike(pattern) if insensitive else column.like(pattern)


def _search(operand: Operand, slot: Slot, insensitive: bool) -> Condition:
    """Full-text search; case does not matter to it."""
    statement = operand.scope.statement
    statement.searches += 1
    if statement.searches > 1:
        raise Unsupported("where.search", "Prisma joins several searches into one where their texts are equal")
    document = func.to_tsvector(func.concat_ws(literal_column("' '"), operand.expression))
    return document.bool_op("@@")(func.to_tsquery(operand.value(slot)))


_OPERATORS: Final[Mapping[str, Callable[[Operand, Slot, bool], Condition]]] = {
    "equals": _equals,
    "in": _in,
    "notIn": _not_in,
    "lt": partial(_compared, operator.lt),
    "lte": partial(_compared, operator.le),
    "gt": partial(_compared, operator.gt),
    "gte": partial(_compared, operator.ge),
    "contains": partial(_like, "%", "%"),
    "startsWith": partial(_like, "", "%"),
    "endsWith": partial(_like, "%", ""),
    "search": _search,
}
