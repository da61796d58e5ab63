"""JSON as Prisma's engine reads and writes it, with serde_json. Observed on 5.17."""

from __future__ import annotations

import json
import math
import re
from typing import Any

from prismalchemy.query.values.float_texts import json_float
from prismalchemy.query.values.unreadable import Unreadable

_LEAST, _MOST = -(2**63), 2**64
# serde_json goes no deeper.
_DEPTH = 127


def read_json(text: str) -> Any:
    """The value of a json or jsonb column. A whole number beyond 64 bits is a Float.

    Raises:
        Unreadable: a number too large for a Float, half a surrogate pair, more than 127 levels.
    """
    try:
        value = (_DECODER if _ODD_NUMBER.search(text) else _PLAIN_DECODER).decode(text)
        if "\\ud" in text or "\\uD" in text:
            json.dumps(value, ensure_ascii=False).encode()
    except (ValueError, RecursionError):
        raise Unreadable from None
    if text.count("[") + text.count("{") > _DEPTH and _depth(value) > _DEPTH:
        raise Unreadable
    return value


def is_kept_by_jsonb(text: str) -> bool:
    """Whether a jsonb column keeps the same of `text`, once `read_json` has taken it, as of what `write_json` makes.

    It does unless the engine writes a number or an escape otherwise. Blanks and doubled keys make no difference to it.
    """
    return _WRITTEN_OTHERWISE.search(text) is None


def write_json(value: Any) -> str:
    """The text of an object that is given as a parameter."""
    if isinstance(value, dict):
        return "{" + ",".join(f"{_string(key)}:{write_json(item)}" for key, item in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ",".join(write_json(item) for item in value) + "]"
    if isinstance(value, float):
        return json_float(value)
    return _string(value)


def read_number(text: str) -> int | float:
    """A whole number: exact within 64 bits, signed or not.

    Raises:
        ValueError: it is too large for a Float.
    """
    if len(text) <= 20 and _LEAST <= (value := int(text)) < _MOST and text != "-0":
        return value
    return read_float(text)


def read_float(text: str) -> float:
    """A number with a point or an exponent.

    Raises:
        ValueError: it is too large for a Float.
    """
    value = float(text)
    if math.isinf(value):
        raise ValueError(text)
    return value


# Numbers beyond 64 bits, a negative zero, and what may be too large for a Float: Python would read them otherwise.
# It begins with one set of characters, since a search for that is three times as fast as one for alternatives.
_ODD_NUMBER = re.compile(r"[-0-9](?:[eE]|0(?<=-0)|[0-9]{18})")
# Fractions as well, escapes, and what is no JSON but is read by Python.
_WRITTEN_OTHERWISE = re.compile(r"[-0-9NI\\](?:[.eE]|0(?<=-0)|[0-9]{18}|aN|nfinity|u)")
_PLAIN_DECODER = json.JSONDecoder()
_DECODER = json.JSONDecoder(parse_int=read_number, parse_float=read_float)


def _string(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


def _depth(value: Any) -> int:
    """How many lists and objects lie within each other."""
    depth, level = 0, [value]
    while level := [item for item in level if isinstance(item, dict | list)]:
        depth += 1
        level = [item for outer in level for item in (outer.values() if isinstance(outer, dict) else outer)]
    return depth
