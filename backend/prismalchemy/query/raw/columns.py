"""PostgreSQL's types by their fixed ids: Prisma's name for each, and how its text becomes the engine's value.

A type that a database has made for itself (an enum, a composite, one of an extension) is text. Any other is refused.
Observed on 5.17.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from prismalchemy.query.engine_error import EngineError
from prismalchemy.query.raw.moments import (
    read_date,
    read_moment,
    read_moment_with_zone,
    read_time,
    read_time_with_zone,
)
from prismalchemy.query.values.array_texts import read_array, read_plain
from prismalchemy.query.values.base64_text import write_base64
from prismalchemy.query.values.documents import read_json
from prismalchemy.query.values.unreadable import Unreadable

Read = Callable[[str], Any]

# Types of a database's own have ids from here on.
_FIRST_OF_USERS = 16384


class Column(NamedTuple):
    """How a column is read.

    Attributes:
        type: Prisma's name of its type.
        read: text -> the engine's value; None when that is the text itself.
    """

    type: str
    read: Read | None


class TypeRow(NamedTuple):
    """What the catalog says of a type: its name, and whether it is an array."""

    name: str
    is_array: bool


def unknown_types(types: list[int]) -> set[int]:
    """Those of which the catalog has to be asked."""
    return {type_ for type_ in types if type_ not in _KNOWN}


def column_of(type_: int, catalog: Mapping[int, TypeRow]) -> Column:
    """How a column of the type with this id is read; `catalog` has those that are not built in.

    Raises:
        EngineError: P2010, a type that Prisma's engine cannot read.
    """
    known = _KNOWN.get(type_)
    if known is not None:
        return known
    row = catalog.get(type_, TypeRow("unknown", is_array=False))
    if type_ >= _FIRST_OF_USERS:
        return _OWN_ARRAY if row.is_array else _OWN
    return _refused(row.name)


def _refused(name: str) -> Column:
    message = (
        f"Failed to deserialize column of type '{name}'. If you're using $queryRaw and this column is explicitly "
        "marked as `Unsupported` in your Prisma schema, try casting this column to any supported Prisma type such "
        "as `String`."
    )
    raise EngineError(
        "P2010", f"Raw query failed. Code: `N/A`. Message: `{message}`", {"code": "N/A", "message": message}
    )


def _boolean(text: str) -> bool:
    return text == "t"


def _float(text: str) -> float | None:
    value = float(text)
    # The engine has no negative zero.
    return value + 0.0 if math.isfinite(value) else None


def _decimal(text: str) -> str:
    if not text[-1].isdigit():
        raise Unreadable
    return text


_CENTS = re.compile(r"[.,](\d\d)\D*$")


def _money(text: str) -> str:
    # lc_monetary decides on signs and separators.
    digits = re.sub(r"\D", "", text)
    if _CENTS.search(text):
        digits = f"{digits[:-2]}.{digits[-2:]}"
    return f"-{digits}" if re.search(r"^\(|-", text) else digits


def _bytes(text: str) -> str:
    return write_base64(_hex(text) if text.startswith("\\x") else _escaped(text))


def _hex(text: str) -> bytes:
    return bytes.fromhex(text[2:])


_OCTAL = re.compile(rb"\\(?:(\\)|([0-3][0-7]{2}))")


def _escaped(text: str) -> bytes:
    """The form of `bytea_output = escape`."""
    return _OCTAL.sub(lambda found: found[1] or bytes([int(found[2], 8)]), text.encode("ascii"))


def _list_of(read: Read | None) -> Read:
    def read_list(text: str) -> list[Any]:
        plain = read_plain(text)
        if plain is not None:
            return plain if read is None else list(map(read, plain))
        items = read_array(text)
        if any(isinstance(item, list) for item in items):
            # The engine knows lists of one dimension.
            raise Unreadable
        return items if read is None else [None if item is None else read(item) for item in items]

    return read_list


_TYPES: list[tuple[int, int, str, Read | None]] = [
    # id, id of its array, Prisma's name, how its text is read. The client makes numbers of bigint and decimal itself.
    (16, 1000, "bool", _boolean),
    (17, 1001, "bytes", _bytes),
    (18, 1002, "string", None),  # "char"
    (19, 1003, "string", None),  # name
    (20, 1016, "bigint", None),
    (21, 1005, "int", int),
    (23, 1007, "int", int),
    (25, 1009, "string", None),
    (26, 1028, "bigint", None),  # oid
    (114, 199, "json", read_json),
    (142, 143, "string", None),  # xml
    (650, 651, "string", None),  # cidr
    (700, 1021, "float", _float),
    (701, 1022, "double", _float),
    (790, 791, "decimal", _money),
    (869, 1041, "string", None),  # inet
    (1042, 1014, "string", None),  # character(n)
    (1043, 1015, "string", None),
    (1082, 1182, "date", read_date),
    (1083, 1183, "time", read_time),
    (1114, 1115, "datetime", read_moment),
    (1184, 1185, "datetime", read_moment_with_zone),
    (1266, 1270, "time", read_time_with_zone),
    (1560, 1561, "string", None),  # bit
    (1562, 1563, "string", None),  # bit varying
    (1700, 1231, "decimal", _decimal),
    (2950, 2951, "uuid", None),
    (3802, 3807, "json", read_json),
]

_KNOWN: dict[int, Column] = {}
for _id, _array, _name, _read in _TYPES:
    _KNOWN[_id] = Column(_name, _read)
    _KNOWN[_array] = Column(f"{_name}-array", _list_of(_read))

_OWN = Column("string", None)
_OWN_ARRAY = Column("string-array", _list_of(None))
