"""`where` of what speaks of one record: a unique key, perhaps with more conditions beside it.

Source: Prisma Client API reference, "extendedWhereUnique"; what is refused was observed on engine 5.17.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from prismalchemy.orm import ModelFacts
from prismalchemy.query.arguments.field_filter import FieldFilter, parse_field_filter
from prismalchemy.query.arguments.schema import Schema, scalar_field
from prismalchemy.query.arguments.where import Where, parse_where
from prismalchemy.query.refusals import Refused
from prismalchemy.query.slot import Slot


def parse_unique(schema: Schema, model: ModelFacts, where: Any) -> Where:
    """Read a `where` that must hold at least one unique key of `model` with a value.

    Raises:
        Refusal: there is no unique key in it, or a condition that is not supported or refused by Prisma.
    """
    if not isinstance(where, Mapping):
        raise Refused(f"where on {model.name} must be a dict")
    compound = {key.name: key for key in model.uniques if len(key.fields) > 1}
    single = {key.fields[0] for key in model.uniques if len(key.fields) == 1}
    parts: list[FieldFilter] = []
    rest: dict[str, Any] = {}
    for name, value in where.items():
        if name in compound:
            parts += _compound(schema, model, compound[name].fields, name, value)
            continue
        if name in single and (value is None or isinstance(value, Mapping)):
            raise Refused(f"{name} is unique: in such a where it takes a value, neither None nor operators")
        rest[name] = value
    if not parts and single.isdisjoint(rest):
        raise Refused(f"where on {model.name} needs at least one of its unique keys")
    return Where((*parts, *parse_where(schema, model, rest).parts))


def _compound(schema: Schema, model: ModelFacts, fields: tuple[str, ...], name: str, value: Any) -> list[FieldFilter]:
    if not isinstance(value, Mapping) or set(value) != set(fields):
        raise Refused(f"{name} takes exactly {', '.join(fields)}")
    if not all(isinstance(part, Slot) for part in value.values()):
        raise Refused(f"{name} takes values, neither None nor operators")
    filters = [parse_field_filter(schema, scalar_field(model, field), part) for field, part in value.items()]
    return [found for found in filters if found is not None]
