"""Arguments against their types (the engine's query_document/parser.rs): the first type that fits wins."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from prismalchemy.query.validation.problems import (
    Place,
    Problem,
    required_missing,
    too_few,
    too_many,
    union,
    unknown_argument,
    unknown_input,
    wrong_type,
)
from prismalchemy.query.validation.scalars import check_enum, check_scalar, type_name
from prismalchemy.query.validation.types import EnumType, InputField, InputObject, InputType, ListOf, Scalar


def check_arguments(place: Place, given: Mapping[str, Any], known: Sequence[InputField]) -> None:
    """Check the arguments of one call or of one relation.

    Raises:
        Problem: what the engine would report, which is the first that it meets.
    """
    names = {field.name for field in known}
    for name in given:
        if name not in names:
            raise unknown_argument(place.argument(name), known)
    for field in known:
        if field.name in given:
            check(place.argument(field.name), given[field.name], field.types)
        elif field.required:
            raise required_missing(place.argument(field.name), field.types)


def check(place: Place, value: Any, types: Sequence[InputType]) -> None:
    """Whether `value` is of one of `types`.

    Raises:
        Problem: it is of none of them.
    """
    problems: list[Problem] = []
    for type_ in types:
        try:
            _check_one(place, value, type_)
        except Problem as problem:
            problems.append(problem)
        else:
            return
    raise problems[0] if len(problems) == 1 else union(problems)


def _check_one(place: Place, value: Any, type_: InputType) -> None:
    if value is None and type_ != Scalar("Null"):
        raise required_missing(place, [type_])
    match type_:
        case Scalar() if not isinstance(value, dict | list):
            check_scalar(place, value, type_)
        case EnumType() if not isinstance(value, dict | list):
            check_enum(place, value, type_)
        case ListOf(item) if isinstance(value, list):
            for member in value:
                check(place, member, [item])
        case InputObject() if isinstance(value, dict):
            _check_object(place, value, type_)
        case _:
            raise wrong_type(place, type_, type_name(value))


def _check_object(place: Place, value: Mapping[str, Any], type_: InputObject) -> None:
    for field in type_.fields.values():
        if field.required and field.name not in value:
            raise required_missing(place.argument(field.name), field.types)
    for name, member in value.items():
        inner = place.argument(name)
        if name not in type_.fields:
            raise unknown_input(inner, type_)
        check(inner, member, type_.fields[name].types)
    limits = type_.constraints
    given = len(value) if limits.fields is None else sum(name in value for name in limits.fields)
    if limits.least is not None and given < limits.least:
        raise too_few(place, type_, given)
    if limits.most is not None and given > limits.most:
        raise too_many(place, type_, given)
