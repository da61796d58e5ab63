"""Conditions on one scalar field, whatever its type."""

from __future__ import annotations

from sqlalchemy import ColumnElement

from prismalchemy.query.arguments.field_filter import FieldFilter, ScalarFilter
from prismalchemy.query.arguments.list_filter import ListFilter
from prismalchemy.query.filter.json_value import json_condition
from prismalchemy.query.filter.scalar import Operand, tests_condition
from prismalchemy.query.filter.scalar_list import list_condition
from prismalchemy.query.sql.scope import Scope


def field_condition(scope: Scope, condition: FieldFilter) -> ColumnElement[bool]:
    """The condition on a field of `scope`.

    Raises:
        Refusal: a value that Prisma refuses, or a column that is left to it.
    """
    match condition:
        case ScalarFilter(field, tests):
            return tests_condition(Operand(scope, field, scope.column(field)), tests)
        case ListFilter():
            return list_condition(scope, condition)
        case _:
            return json_condition(scope, condition)
