"""`where`: conditions on a model's fields and relations, combined by AND, OR and NOT.

Source: Prisma Client API reference, "Filter conditions and operators" and "Relation filters".
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from prismalchemy.orm import FieldFacts, ModelFacts, RelationFacts
from prismalchemy.query.arguments.combination import Combination, combination, combined_dicts, is_combinator
from prismalchemy.query.arguments.field_filter import FieldFilter, parse_field_filter
from prismalchemy.query.arguments.schema import Schema, scalar_field
from prismalchemy.query.program.sources import Row, Rows
from prismalchemy.query.refusals import Refused


@dataclass(frozen=True, slots=True)
class Where:
    """Conditions on the rows of a model, ANDed."""

    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class ToOne:
    """A condition on the one row that a relation leads to.

    Attributes:
        where: what that row is like; None: that there is none.
        negated: whether it must not hold.
    """

    relation: RelationFacts
    where: Where | None
    negated: bool = False


@dataclass(frozen=True, slots=True)
class ToMany:
    """A condition on the rows that a relation leads to.

    Attributes:
        quantifier: some, every or none.
        where: what those rows are like.
    """

    relation: RelationFacts
    quantifier: str
    where: Where


@dataclass(frozen=True, slots=True)
class Held:
    """A condition that no call states: a field has the value that an earlier step of a program has found.

    Attributes:
        differs: whether it is to have another value, or none.
    """

    field: FieldFacts
    source: Row
    differs: bool = False


@dataclass(frozen=True, slots=True)
class AmongHeld:
    """As `Held`, of all rows that a step has found: some fields have the values of one of them."""

    fields: tuple[FieldFacts, ...]
    sources: tuple[Rows, ...]


Condition = FieldFilter | ToOne | ToMany | Held | AmongHeld
Part = Condition | Combination[Condition]


def parse_where(schema: Schema, model: ModelFacts, where: Any, *, reverse: bool = False) -> Where:
    """Read `where` on the rows of `model`.

    Args:
        reverse: whether it stands under an odd number of negations, which some conditions on Json ask.

    Raises:
        Refusal: something in it is not supported, or refused by Prisma too.
    """
    return Where(tuple(_parts(schema, model, where, reverse)))


def parse_scalar_where(schema: Schema, model: ModelFacts, where: Any) -> Where:
    """Read a `where` on the rows of `model` that takes no relations.

    Raises:
        Refusal: as `parse_where`.
    """
    found = parse_where(schema, model, where)
    if _names_relation(model, where):
        raise Refused(f"where on {model.name} takes no relations here")
    return found


def _names_relation(model: ModelFacts, where: Any) -> bool:
    """Whether a relation is named, be it with nothing said of it."""
    if isinstance(where, list | tuple):
        return any(_names_relation(model, item) for item in where)
    return isinstance(where, Mapping) and any(
        key in model.relations or (is_combinator(key) and _names_relation(model, value)) for key, value in where.items()
    )


def _parts(schema: Schema, model: ModelFacts, where: Any, reverse: bool) -> Iterator[Part]:
    """The conditions of one dict, without those that state nothing."""
    if not isinstance(where, Mapping):
        raise Refused(f"where on {model.name} must be a dict")
    for name, value in where.items():
        key = schema.engine_key(name)
        relation = model.relations.get(key)
        if is_combinator(key):
            reverse_within = reverse != (key == "NOT")
            yield combination(key, [_parts(schema, model, part, reverse_within) for part in combined_dicts(key, value)])
        elif relation is not None:
            yield from _related(schema, relation, value, reverse)
        else:
            condition = parse_field_filter(schema, scalar_field(model, key), value, reverse=reverse)
            if condition is not None:
                yield condition


def _related(schema: Schema, relation: RelationFacts, value: Any, reverse: bool) -> Iterator[Condition]:
    if value == {}:
        return
    if relation.is_list:
        yield from _to_many(schema, relation, value, reverse)
        return
    if value is None:
        yield _to_one(schema, relation, "is", None, reverse)
        return
    if not isinstance(value, Mapping):
        raise Refused(f"{relation.name}: a dict is expected")
    operators = {schema.engine_key(key): part for key, part in value.items()}
    if not operators.keys() <= {"is", "isNot"}:
        operators = {"is": value}
    for operator, part in operators.items():
        yield _to_one(schema, relation, operator, part, reverse)


def _to_one(schema: Schema, relation: RelationFacts, operator: str, value: Any, reverse: bool) -> ToOne:
    negated = operator == "isNot"
    if value is not None:
        where = parse_where(schema, schema.target(relation), value, reverse=reverse != negated)
        return ToOne(relation, where, negated)
    if not relation.is_optional:
        raise Refused(f"{relation.name} is required: it cannot be compared with None")
    return ToOne(relation, None, negated)


def _to_many(schema: Schema, relation: RelationFacts, value: Any, reverse: bool) -> Iterator[ToMany]:
    if not isinstance(value, Mapping):
        raise Refused(f"{relation.name} is a list: it takes some, every and none")
    for quantifier, part in value.items():
        if quantifier not in ("some", "none", "every"):
            raise Refused(f"{relation.name} takes some, every and none, not {quantifier!r}")
        yield ToMany(relation, quantifier, parse_where(schema, schema.target(relation), part, reverse=reverse))
