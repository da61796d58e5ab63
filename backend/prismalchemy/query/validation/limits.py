"""What is refused while a call is still being read, before anything else about it is looked at."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from prismalchemy.query.validation.document import Selection
from prismalchemy.query.validation.problems import Place, json_value_missing, number_too_large
from prismalchemy.query.validation.types import InputObject, InputType, ListOf, OutputField, Scalar

_INT64 = 2**63
_NULL, _JSON = Scalar("Null"), Scalar("Json")


def check_limits(asked: Selection, known: OutputField | None) -> None:
    """Look for numbers beyond 64 bits, and for None where a Json value is needed.

    Raises:
        EngineError: the first of them.
    """
    arguments = {} if known is None else {field.name: field.types for field in known.arguments}
    for name, value in asked.arguments.items():
        _check(Place((asked.name,), (name,)), value, arguments.get(name, ()))
    fields = {} if known is None or known.inner is None else known.inner.fields
    for selected in asked.selections:
        check_limits(selected, fields.get(selected.name))


def _check(place: Place, value: Any, types: Sequence[InputType]) -> None:
    match value:
        case None:
            if _takes(types, _JSON) and not _takes(types, _NULL):
                raise json_value_missing(place)
        case int() if not -_INT64 <= value < _INT64:
            if not _takes(types, _JSON):
                raise number_too_large()
        case list() if not _takes(types, _JSON) or any(isinstance(type_, ListOf) for type_ in types):
            for item in value:
                _check(place, item, types)
        case dict():
            for name, member in value.items():
                _check(place.argument(name), member, _types_of(name, types))


def _types_of(name: str, types: Sequence[InputType]) -> list[InputType]:
    """The types that a member may have in an object of one of `types`."""
    # Each object once: AND takes one and a list of them, so the same ones would double with every level.
    objects = {item.name: item for item in map(_item, types) if isinstance(item, InputObject)}
    return [of for item in objects.values() if name in item.fields for of in item.fields[name].types]


def _item(type_: InputType) -> InputType:
    return type_.item if isinstance(type_, ListOf) else type_


def _takes(types: Sequence[InputType], wanted: Scalar) -> bool:
    return any(_item(type_) == wanted for type_ in types)
