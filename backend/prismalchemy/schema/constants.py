"""The values in `@default`: one of the field's type, as Prisma's validator takes it (psl, `attributes/default.rs`)."""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from decimal import Decimal, InvalidOperation
from typing import Any

from prismalchemy.schema.syntax import Expression, Number, Text, Word

_BITS = 63
_MOMENT = re.compile(r"\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)\Z", re.ASCII)
_DECIMAL = re.compile(r"[+-]?(\d[\d_]*(\.[\d_]*)?|\.\d[\d_]*)([eE][+-]?\d+)?\Z", re.ASCII)
_BASE64 = re.compile(r"[A-Za-z0-9+/]*={0,2}\Z")
_DEEPEST_JSON = 127
"""How deep the engine's reader of JSON goes (serde_json)."""


def constant_value(kind: str, members: frozenset[str] | None, expression: Expression) -> str | bool:
    """The value as `Constant` holds it.

    Args:
        kind: the scalar type, or the enum's name.
        members: of an enum.

    Raises:
        ValueError: it is no value of this type; the message completes "@default of x".
    """
    if members is not None:
        if isinstance(expression, Word) and expression.value in members:
            return expression.value
        raise ValueError(f"is no value of enum {kind}")
    if isinstance(expression, Word):
        if kind == "Boolean" and expression.value in ("true", "false"):
            return expression.value == "true"
        raise ValueError(f"is no {kind}")
    taken = _TAKEN.get(kind)
    if taken is None or not isinstance(expression, taken[0]):
        raise ValueError(f"is no {kind}")
    try:
        taken[1](expression.value)
    except (ValueError, InvalidOperation, OverflowError, RecursionError):
        raise ValueError(f"is no {kind}") from None
    return expression.value


def read_bytes(text: str) -> bytes:
    """The bytes of a Bytes default: base64, of which 5.17 takes the padding as optional.

    Raises:
        ValueError: it is no base64.
    """
    digits = text.rstrip("=")
    padded = digits + "=" * (-len(digits) % 4)
    if not _BASE64.match(text) or len(text) > len(padded):
        raise ValueError("no base64")
    value = base64.b64decode(padded, validate=True)
    if base64.b64encode(value).decode() != padded:
        # Bits that are left over have to be zero.
        raise ValueError("no base64")
    return value


def read_json(text: str) -> Any:
    """The value of a Json default.

    Raises:
        ValueError: it is no JSON, or has what the engine's reader refuses: a number beyond a float, a lone surrogate,
            too many levels.
    """
    value = json.loads(text, parse_constant=_refuse, parse_float=_finite)
    depth, level = 0, [value]
    while level := [item for item in level if isinstance(item, (dict, list))]:
        depth += 1
        level = [inner for item in level for inner in (item.values() if isinstance(item, dict) else item)]
    if depth > _DEEPEST_JSON:
        raise ValueError("too deep")
    json.dumps(value, ensure_ascii=False).encode()
    return value


def _refuse(text: str) -> None:
    raise ValueError(text)


def _finite(text: str) -> float:
    value = float(text)
    if value - value != 0:
        raise ValueError(text)
    return value


def read_decimal(text: str) -> Decimal:
    """The value of a Decimal default.

    Raises:
        ValueError: it is none.
    """
    if not _DECIMAL.match(text):
        raise ValueError(text)
    return Decimal(text)


def read_moment(text: str) -> datetime:
    """The value of a DateTime default, in UTC: RFC 3339 with an offset.

    Raises:
        ValueError, OverflowError: it is none, or one that Python has no datetime for.
    """
    if not _MOMENT.match(text):
        raise ValueError(text)
    return datetime.fromisoformat(text.upper()).astimezone(UTC)


def read_integer(text: str) -> int:
    """The value of an Int or BigInt default: the validator takes 64 bits for both.

    Raises:
        ValueError: it is none.
    """
    value = int(text)
    if not -(2**_BITS) <= value < 2**_BITS:
        raise ValueError(text)
    return value


_TAKEN: Mapping[str, tuple[type[Text | Number] | tuple[type[Text], type[Number]], Callable[[str], object]]] = {
    "String": (Text, str),
    "Int": (Number, read_integer),
    "BigInt": (Number, read_integer),
    "Float": (Number, _finite),
    "Decimal": ((Text, Number), read_decimal),
    "DateTime": (Text, read_moment),
    "Json": (Text, read_json),
    "Bytes": (Text, read_bytes),
}
