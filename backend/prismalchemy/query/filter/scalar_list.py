"""Conditions on a scalar list. A list that is NULL passes none but `equals` None."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, false, literal_column

from prismalchemy.query.arguments.list_filter import ListFilter
from prismalchemy.query.sql.scope import Scope
from prismalchemy.query.values.binding import converter
from prismalchemy.query.values.conversion import Convert, Many
from prismalchemy.query.values.parameters import boolean_parameter, parameter

Condition = ColumnElement[bool]


@dataclass(frozen=True, slots=True)
class OneItem:
    """The conversion of a value to a list of it alone."""

    convert: Convert

    def __call__(self, item: Any) -> list[Any]:
        return [self.convert(item)]


def list_condition(scope: Scope, condition: ListFilter) -> Condition:
    """The condition on a list.

    Raises:
        Refusal: a value that Prisma refuses, or a column that is left to it.
    """
    field, operator, slot = condition.field, condition.operator, condition.value
    if slot is None:
        return scope.column(field).is_(None) if operator == "equals" else false()
    column, convert = scope.column(field), converter(field)
    if operator == "isEmpty":
        empty: Condition = column == literal_column("'{}'")
        return empty == boolean_parameter(scope.bind(slot, bool))
    array = parameter(scope.bind(slot, OneItem(convert) if operator == "has" else Many(convert)), field, many=True)
    if operator == "equals":
        return column == array
    return column.op("&&" if operator == "hasSome" else "@>", is_comparison=True)(array)
