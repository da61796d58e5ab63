"""Aggregates: `_count`, `_sum`, `_avg`, `_min`, `_max` of a field.

Source: Prisma Client API reference, "aggregate"; which types have which was observed on engine 5.17.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from prismalchemy.orm import FieldFacts, ModelFacts
from prismalchemy.query.arguments.schema import scalar_field
from prismalchemy.query.refusals import Refused

AGGREGATES = frozenset({"_count", "_sum", "_avg", "_min", "_max"})
ALL = "_all"

_NUMBERS = frozenset({"Int", "BigInt", "Float", "Decimal"})
_UNORDERED = frozenset({"Json", "Bytes", "Boolean"})


@dataclass(frozen=True, slots=True)
class Aggregate:
    """One aggregate.

    Attributes:
        kind: its name, such as `_sum`.
        field: of which field; None for `_count` of all rows.
        type: a field of the type that it has.
    """

    kind: str
    field: FieldFacts | None
    type: FieldFacts


def parse_aggregate(model: ModelFacts, kind: str, name: str) -> Aggregate:
    """Read the aggregate `kind` of the field called `name`, or of all rows for `_all`.

    Raises:
        Refused: Prisma has no such aggregate of the field.
    """
    if kind == "_count":
        return Aggregate(kind, None if name == ALL else scalar_field(model, name), _whole_number(model, name))
    field = scalar_field(model, name)
    numeric = kind in ("_sum", "_avg")
    if field.is_list or (field.type not in _NUMBERS if numeric else field.type in _UNORDERED):
        raise Refused(f"{model.name}.{name} has no {kind}")
    if field.native == "uuid":
        # PostgreSQL before 18 has no min and max of uuid.
        raise Refused(f"{model.name}.{name} is a uuid, which has no {kind}")
    type_ = replace(field, nullable=True)
    if kind == "_avg" and field.type != "Decimal":
        type_ = replace(type_, type="Float", native="double precision", native_sql="double precision", stored=None)
    return Aggregate(kind, field, type_)


def _whole_number(model: ModelFacts, name: str) -> FieldFacts:
    first = next(iter(model.fields.values()))
    return replace(
        first,
        name=name,
        type="Int",
        native="bigint",
        native_sql="bigint",
        is_list=False,
        nullable=True,
        enum=None,
        stored=None,
    )
