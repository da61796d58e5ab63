"""One value against one scalar type or enum (the engine's query_document/parser.rs, `parse_scalar`)."""

from __future__ import annotations

import json
import re
from typing import Any

from prismalchemy.query.validation import rfc3339
from prismalchemy.query.validation.document import Token
from prismalchemy.query.validation.problems import Place, too_large, wrong_type, wrong_value
from prismalchemy.query.validation.types import EnumType, Scalar
from prismalchemy.query.values.base64_text import read_base64

_INVALID_DIGIT = "invalid digit found in string"
_EMPTY_INTEGER = "cannot parse integer from empty string"
_INT64 = 2**63
_TYPE_NAMES = {
    type(None): "Null",
    bool: "Boolean",
    int: "Int",
    float: "Float",
    str: "String",
    # The judge's protocol has no bare words but as texts.
    Token: "String",
    dict: "Object",
}
# What each scalar takes without a second look, by the names of `type_name`.
_TAKES = {
    "String": {"String"},
    "Boolean": {"Boolean"},
    "Int": {"Int", "Float"},
    "BigInt": {"Int"},
    "Float": {"Int", "Float"},
    "Decimal": {"Int", "Float"},
    "Null": {"Null"},
}


def type_name(value: Any) -> str:
    """How messages call the type of a given value."""
    if isinstance(value, list):
        return f"({', '.join(map(type_name, value))})"
    return _TYPE_NAMES[type(value)]


def check_scalar(place: Place, value: Any, type_: Scalar) -> None:
    """Whether `value` is of the scalar type.

    Raises:
        Problem: it is not.
    """
    found = type_name(value)
    if isinstance(value, float) and type_.name == "Int" and not -_INT64 <= value < _INT64:
        raise too_large(place, value)
    if found in _TAKES.get(type_.name, ()):
        return
    if found != "String" or type_.name not in _TEXTS:
        raise wrong_type(place, type_, found)
    text = value.text if isinstance(value, Token) else value
    wanted, problem_of = _TEXTS[type_.name]
    problem = problem_of(text)
    if problem is not None:
        raise wrong_value(place, text, wanted, problem)


def check_enum(place: Place, value: Any, type_: EnumType) -> None:
    """Whether `value` is one of the enum's.

    Raises:
        Problem: it is not.
    """
    match value:
        case bool():
            text = str(value).lower()
        case str():
            text = value
        case Token(text):
            pass
        case _:
            raise wrong_type(place, type_, type_name(value))
    if text not in type_.values:
        raise wrong_value(place, text, type_.name)


def _big_integer(text: str) -> str | None:
    if text == "":
        return _EMPTY_INTEGER
    if re.fullmatch(r"[+-]?[0-9]+", text) is None:
        return _INVALID_DIGIT
    number = int(text)
    if number >= _INT64:
        return "number too large to fit in target type"
    return "number too small to fit in target type" if number < -_INT64 else None


def _decimal(text: str) -> str | None:
    if text == "":
        return "Failed to parse empty string"
    mantissa, marked, exponent = re.fullmatch(r"([^eE]*)([eE]?)(.*)", text, re.DOTALL).groups()  # type: ignore[union-attr]  # it matches every text
    if marked:
        problem = _big_integer(exponent)
        if problem is not None:
            return problem
    if mantissa == "":
        return "Failed to parse empty string"
    if re.fullmatch(r"[+-]?\.?", mantissa):
        return _EMPTY_INTEGER
    return None if re.fullmatch(r"[+-]?(?:[0-9][0-9_]*\.?[0-9_]*|\.[0-9][0-9_]*)", mantissa) else _INVALID_DIGIT


def _bytes(text: str) -> str | None:
    if read_base64(text) is None:
        return "Could not convert from `base64 encoded bytes` to `PrismaValue::Bytes`"
    return None


def _json(text: str) -> str | None:
    try:
        json.loads(text)
    except json.JSONDecodeError as problem:
        if problem.pos >= len(text):
            return f"EOF while parsing a value at line {problem.lineno} column {problem.colno - 1}"
        found = "trailing characters" if problem.msg == "Extra data" else "expected value"
        return f"{found} at line {problem.lineno} column {problem.colno}"
    return None


# What a text must be for each scalar, as messages call it, and what finds out what is wrong with it.
_TEXTS = {
    "DateTime": ("ISO-8601 DateTime", rfc3339.problem),
    "BigInt": ("big integer String", _big_integer),
    "Decimal": ("decimal String", _decimal),
    "Bytes": ("base64 String", _bytes),
    "Json": ("JSON String", _json),
}
