"""`data` of writes: what is assigned to the scalar fields of a row.

Source: Prisma Client API reference, "Nested queries" and "Atomic number operations"; what each form takes was observed
on engine 5.17. A foreign key given raw is a scalar field like any other: without a relation beside it, every `data` is
one of the engine's unchecked inputs.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final, Literal

from prismalchemy.orm import FieldFacts, ModelFacts
from prismalchemy.query.arguments.schema import Schema
from prismalchemy.query.refusals import Refused, Unsupported
from prismalchemy.query.slot import Slot

Operator = Literal["set", "push", "increment", "decrement", "multiply", "divide"]

_NUMBERS = frozenset({"Int", "BigInt", "Float", "Decimal"})
_ARITHMETIC: Final = frozenset({"increment", "decrement", "multiply", "divide"})


@dataclass(frozen=True, slots=True)
class Given:
    """What a call assigns to a field.

    Attributes:
        operator: how; `set` replaces the value.
        value: with what; None is NULL.
        many: whether `value` is a list; one item is pushed by itself.
    """

    field: FieldFacts
    operator: Operator
    value: Slot | None
    many: bool = False


Data = tuple[Given, ...]
"""What a call assigns, in its order."""


def check_complete(model: ModelFacts, names: set[str]) -> None:
    """Check that a row of which fields are given can be created.

    Raises:
        Refused: a field is missing that has to be given.
    """
    for field in model.fields.values():
        if field.name not in names and is_required(field):
            raise Refused(f"{model.name}.{field.name} must be given")


def parse_update(schema: Schema, model: ModelFacts, data: Any) -> Data:
    """Read the `data` of rows that are updated.

    Raises:
        Refusal: a relation in it, or something that Prisma refuses.
    """
    return tuple([updated_field(field, value) for field, value in _fields(schema, model, data)])


def is_required(field: FieldFacts) -> bool:
    """Whether a create must give the field."""
    return field.default_by == "nobody" and not (field.nullable or field.is_list or field.is_updated_at)


def data_field(schema: Schema, model: ModelFacts, key: Any) -> FieldFacts:
    """The scalar field that `key` of a `data` names.

    Raises:
        Refusal: it names a relation, or nothing.
    """
    name = schema.engine_key(key)
    if name in model.relations:
        raise Unsupported("nested", f"{model.name}: data with the relation {name}")
    field = model.fields.get(name)
    if field is None:
        raise Refused(f"{model.name} has no field {name!r}")
    return field


def _fields(schema: Schema, model: ModelFacts, data: Any) -> Iterator[tuple[FieldFacts, Any]]:
    if not isinstance(data, Mapping):
        raise Refused(f"data on {model.name} must be a dict")
    for key, value in data.items():
        yield data_field(schema, model, key), value


def created_field(field: FieldFacts, value: Any) -> Given:
    """Read the value of a field of a row that is created.

    Raises:
        Refused: Prisma refuses it.
    """
    if not field.is_list:
        return _set(field, value)
    if isinstance(value, Mapping) and set(value) == {"set"}:
        value = value["set"]
    return _whole(field, value)


def updated_field(field: FieldFacts, value: Any) -> Given:
    """Read what is done to a field of rows that are updated.

    Raises:
        Refused: Prisma refuses it.
    """
    if not isinstance(value, Mapping):
        return _whole(field, value) if field.is_list else _set(field, value)
    if len(value) != 1:
        raise Refused(f"{field.name} takes one operation")
    ((operator, operand),) = value.items()
    if operator == "set" and (field.is_list or field.type != "Json"):
        return _whole(field, operand) if field.is_list else _set(field, operand)
    if operator == "push" and field.is_list and isinstance(operand, Slot):
        return Given(field, "push", operand, many=_is_list(operand))
    if operator in _ARITHMETIC and field.type in _NUMBERS and not field.is_list and isinstance(operand, Slot):
        return Given(field, operator, operand)
    raise Refused(f"{field.name} does not take {operator!r} with such a value")


def _set(field: FieldFacts, value: Any) -> Given:
    """A value for a field that is no list."""
    if value is None:
        if not field.nullable or field.type == "Json":
            raise Refused(f"{field.name} does not take None")
        return Given(field, "set", None)
    if not isinstance(value, Slot) or _is_list(value):
        raise Refused(f"{field.name}: a value is expected")
    return Given(field, "set", value)


def _whole(field: FieldFacts, value: Any) -> Given:
    """A value for a list."""
    if not isinstance(value, Slot) or not _is_list(value):
        raise Refused(f"{field.name}: a list is expected")
    return Given(field, "set", value, many=True)


def _is_list(slot: Slot) -> bool:
    return isinstance(slot.value, list | tuple | set)
