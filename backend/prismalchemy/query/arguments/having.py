"""`having`: conditions on groups, by their keys and by their aggregates.

Source: Prisma Client API reference, "groupBy"; what is refused was observed on engine 5.17.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from prismalchemy.orm import ModelFacts
from prismalchemy.query.arguments.aggregate import AGGREGATES, Aggregate, parse_aggregate
from prismalchemy.query.arguments.combination import Combination, combination, combined_dicts, is_combinator
from prismalchemy.query.arguments.field_filter import FieldFilter, Test, parse_field_filter, parse_tests
from prismalchemy.query.arguments.schema import Schema, scalar_field
from prismalchemy.query.refusals import Refused


@dataclass(frozen=True, slots=True)
class AggregateFilter:
    """Tests on an aggregate, ANDed."""

    aggregate: Aggregate
    tests: tuple[Test, ...]


GroupCondition = FieldFilter | AggregateFilter
GroupPart = GroupCondition | Combination[GroupCondition]


@dataclass(frozen=True, slots=True)
class Having:
    """Conditions on groups, ANDed."""

    parts: tuple[GroupPart, ...]


def parse_having(schema: Schema, model: ModelFacts, having: Any, by: Collection[str]) -> Having:
    """Read `having` on groups by the fields `by`.

    Raises:
        Refusal: something in it is not supported, or refused by Prisma too.
    """
    return Having(tuple(_parts(schema, model, having, by)))


def _parts(schema: Schema, model: ModelFacts, having: Any, by: Collection[str]) -> Iterator[GroupPart]:
    if not isinstance(having, Mapping):
        raise Refused("having must be a dict")
    for key, value in having.items():
        if is_combinator(key):
            yield combination(key, [_parts(schema, model, part, by) for part in combined_dicts(key, value)])
        else:
            yield from _field(schema, model, key, value, by)


def _field(schema: Schema, model: ModelFacts, name: str, value: Any, by: Collection[str]) -> Iterator[GroupCondition]:
    field = scalar_field(model, name)
    kinds = [kind for kind in value if kind in AGGREGATES] if isinstance(value, Mapping) else []
    for kind in kinds:
        if field.is_list or field.type == "Json":
            raise Refused(f"{name} is {'a list' if field.is_list else 'Json'}: having takes no aggregates of it")
        aggregate = parse_aggregate(model, kind, name)
        if not isinstance(value[kind], Mapping):
            raise Refused(f"having {name} {kind} takes a dict of operators")
        # None is for an optional field only, even of a count.
        type_ = replace(aggregate.type, nullable=field.nullable)
        if kind == "_sum" and field.type == "Int":
            # PostgreSQL sums them up to a bigint.
            type_ = replace(type_, native="bigint", native_sql="bigint")
        tests = parse_tests(schema, type_, value[kind])
        if tests:
            yield AggregateFilter(replace(aggregate, type=type_), tuple(tests))
    rest = {key: part for key, part in value.items() if key not in AGGREGATES} if kinds else value
    if kinds and not rest:
        return
    condition = parse_field_filter(schema, field, rest)
    if condition is None:
        return
    if name not in by:
        raise Refused(f"having on {name}, which is neither in `by` nor aggregated")
    yield condition
