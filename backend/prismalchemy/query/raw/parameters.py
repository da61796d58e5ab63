"""A call's parameters -> the texts that travel to the server, which decides what they are.

Prisma's client sends them as one JSON text, its engine reads that and makes texts of the values. Observed on 5.17.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from typing import Any

from prismalchemy.query.refusals import Refused, Unsupported
from prismalchemy.query.values.array_texts import write_array
from prismalchemy.query.values.documents import read_float, read_number, write_json
from prismalchemy.query.values.float_texts import plain_float

Dump = Callable[[Any], str]

# How the engine marks a value's type on its wire.
_MARK = "prisma__type"
_LEAST, _MOST = -(2**63), 2**63


def texts_of(values: Sequence[Any], dump: Dump) -> list[str | None]:
    """The texts of parameters; None is NULL.

    Args:
        dump: what makes JSON text of a value, as the generated client does.

    Raises:
        TypeError: the client cannot serialise a value, in its own words.
        UnicodeEncodeError: half a surrogate pair.
        Refusal: a value that the engine refuses, or one in the engine's own wire form.
    """
    texts = [_text_of(value, dump) for value in values]
    for text in texts:
        if text is not None and not text.isascii():
            text.encode()
    return texts


def _text_of(value: Any, dump: Dump) -> str | None:
    if value is None or type(value) is str:
        return value
    if type(value) is int and _LEAST <= value < _MOST:
        return str(value)
    try:
        return _of_json(_DECODER.decode(dump(value)))
    except _NoNumber as problem:
        raise Refused(f"a parameter with {problem}, which the engine does not read as a number") from None


def _of_json(value: Any) -> str | None:
    """The text of a JSON value that is a parameter."""
    if value is None:
        return None
    if isinstance(value, list):
        return write_array([_of_element(item) for item in value])
    return _of_scalar(value)


def _of_element(value: Any) -> Any:
    if isinstance(value, list):
        return [_of_element(item) for item in value]
    return None if value is None else _of_scalar(value)


def _of_scalar(value: Any) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value) if _LEAST <= value < _MOST else plain_float(float(value))
    if isinstance(value, float):
        return plain_float(value)
    if _MARK in value:
        raise Unsupported("raw.typed", f"a parameter with {_MARK!r}")
    return write_json(value)


class _NoNumber(Exception):
    """A number that JSON does not have, or the engine cannot read."""


def _whole(text: str) -> int | float:
    try:
        return read_number(text)
    except ValueError:
        raise _NoNumber(text[:20]) from None


def _real(text: str) -> float:
    try:
        return read_float(text)
    except ValueError:
        raise _NoNumber(text[:20]) from None


def _constant(name: str) -> float:
    raise _NoNumber(name)


_DECODER = json.JSONDecoder(parse_int=_whole, parse_float=_real, parse_constant=_constant)
