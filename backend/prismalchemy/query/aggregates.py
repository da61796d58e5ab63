"""Aggregates of group_by: `_count`, `_sum`, `_avg`, `_min`, `_max`, as SQL and in the form of the engine's answer."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from sqlalchemy import ColumnElement, cast, func, literal_column

from prismalchemy.orm import FieldFacts
from prismalchemy.query.engine_error import EngineError
from prismalchemy.query.json_columns import json_column
from prismalchemy.query.refusals import Refused
from prismalchemy.query.scope import Scope
from prismalchemy.query.sqltypes import SqlType

Expression = ColumnElement[Any]

_NUMBERS = frozenset({"Int", "BigInt", "Float", "Decimal"})
_UNORDERED = frozenset({"Json", "Bytes", "Boolean"})
ALL = "_all"
AGGREGATES = frozenset({"_count", "_sum", "_avg", "_min", "_max"})


def aggregate(scope: Scope, kind: str, name: str) -> tuple[Expression, FieldFacts]:
    """The SQL of one aggregate and a field of the type that it has.

    Raises:
        Refusal: Prisma has no such aggregate of the field.
    """
    if kind == "_count":
        return _count(scope, name)
    field = scope.field(name)
    numeric = kind in ("_sum", "_avg")
    if field.is_list or (field.type not in _NUMBERS if numeric else field.type in _UNORDERED):
        raise Refused(f"{scope.model.name}.{name} has no {kind}")
    column = scope.column(field)
    if field.native == "uuid":
        # PostgreSQL before 18 has no min and max of uuid.
        raise Refused(f"{scope.model.name}.{name} is a uuid, which has no {kind}")
    compute: Callable[..., Expression] = getattr(func, kind.removeprefix("_"))
    result = replace(field, nullable=True)
    if kind == "_avg" and field.type != "Decimal":
        result = replace(result, type="Float", native="double precision", native_sql="double precision")
        average = compute(column)
        return average if field.type == "Float" else cast(average, _Average("double precision")), result
    return compute(column), result


class _Average(SqlType):
    """The average of whole numbers, which the engine computes exactly and does not round like a Float."""

    cache_ok = True


def _count(scope: Scope, name: str) -> tuple[Expression, FieldFacts]:
    first = next(iter(scope.model.fields.values()))
    whole = replace(
        first, name=name, type="Int", native="bigint", native_sql="bigint", is_list=False, nullable=True, enum=None
    )
    if name == ALL:
        return func.count(literal_column("*")), whole
    return func.count(scope.column(scope.field(name))), whole


def raw(field: FieldFacts, expression: Expression) -> Expression:
    """The value as the engine's answer has it, which nobody parses any further: BigInt and Decimal are text."""
    if field.type == "BigInt":
        suffix = "[]" if field.is_list else ""
        return cast(expression, SqlType("text" + suffix))
    if isinstance(expression.type, _Average):
        return expression
    value = json_column(field, expression).element
    return func.coalesce(value, literal_column("'{}'")) if field.is_list else value


def raw_convert(field: FieldFacts) -> Callable[[Any], Any] | None:
    """What is left to do with the value of `raw`: the engine writes Json without spaces, no BigInt beyond its range.

    The conversion of a BigInt raises EngineError.
    """
    if field.type == "BigInt" and not field.is_list:
        return _big
    return _compact if field.type == "Json" and not field.is_list else None


def _big(text: str | None) -> str | None:
    """A sum may be more than a BigInt is to the engine."""
    if text is not None and not -(2**63) <= int(text) < 2**63:
        problem = f"Could not convert from `BigDecimal({text})` to `BigInt`"
        raise EngineError("P2023", f"Inconsistent column data: {problem}", {"message": problem})
    return text


def _compact(text: str | None) -> str | None:
    return None if text is None else json.dumps(json.loads(text), separators=(",", ":"), ensure_ascii=False)
