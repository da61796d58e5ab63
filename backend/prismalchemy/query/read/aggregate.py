"""Aggregates as SQL, and in the form of the engine's answer to group_by."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, cast, func, literal_column

from prismalchemy.orm import FieldFacts
from prismalchemy.query.arguments.aggregate import Aggregate
from prismalchemy.query.engine_error import EngineError
from prismalchemy.query.program.promises import Promise
from prismalchemy.query.sql.scope import Scope
from prismalchemy.query.values.declared import as_declared, truncated
from prismalchemy.query.values.json_columns import json_column
from prismalchemy.query.values.parameters import SqlType

Expression = ColumnElement[Any]


def aggregate_expression(scope: Scope, aggregate: Aggregate) -> Expression:
    """The SQL of one aggregate.

    Raises:
        Unsupported: a column that is left to Prisma.
    """
    field = aggregate.field
    if field is None:
        return func.count(literal_column("*"))
    column = scope.column(field)
    compute: Callable[..., Expression] = getattr(func, aggregate.kind.removeprefix("_"))
    exact = field.type == "Decimal" or (field.type == "Float" and field.stored is None)
    if aggregate.kind == "_avg" and not exact:
        return cast(compute(column), _Average("double precision"))
    return compute(column)


class _Average(SqlType):
    """The average of whole numbers, which the engine computes exactly and does not round like a Float."""

    cache_ok = True


def answered(field: FieldFacts, expression: Expression) -> Expression:
    """The value as the engine's answer has it, which nobody parses any further: BigInt and Decimal are text."""
    if field.type == "BigInt" and field.is_list:
        texts = cast(as_declared(field, expression), SqlType("text[]"))
        return func.coalesce(texts, literal_column("'{}'"))
    if field.type == "BigInt":
        return cast(truncated(field, expression), SqlType("text"))
    if isinstance(expression.type, _Average):
        return expression
    return json_column(field, expression).element


def answer_conversion(field: FieldFacts) -> Callable[[Any], Any] | None:
    """What is left to do with an answered value: the engine writes Json without spaces, no BigInt beyond its range.

    The conversions of a BigInt, a Decimal and a DateTime raise EngineError.
    """
    if field.type in ("Decimal", "DateTime"):
        return Readable(Promise(field.name, field.type, required=False), is_list=field.is_list)
    if field.enum is not None and field.is_list:
        labels = frozenset([member.name for member in field.enum])
        return Readable(Promise(field.name, field.enum.python.__name__, False, labels), is_list=True)
    if field.type == "BigInt" and not field.is_list:
        return _big
    return _compact if field.type == "Json" and not field.is_list else None


@dataclass(frozen=True, slots=True)
class Readable:
    """Looks whether the engine can read a Decimal, a DateTime or a label of an enum."""

    promise: Promise
    is_list: bool

    def __call__(self, value: Any) -> Any:
        for text in value if self.is_list and value is not None else (value,):
            self.promise.check_text(text)
        return value


def _big(text: str | None) -> str | None:
    """A sum may be more than a BigInt is to the engine."""
    if text is not None and not -(2**63) <= int(text) < 2**63:
        problem = f"Could not convert from `BigDecimal({text})` to `BigInt`"
        raise EngineError("P2023", f"Inconsistent column data: {problem}", {"message": problem})
    return text


def _compact(text: str | None) -> str | None:
    return None if text is None else json.dumps(json.loads(text), separators=(",", ":"), ensure_ascii=False)
