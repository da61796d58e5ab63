"""PostgreSQL's text form of arrays: `{1,NULL,"a \\"b\\""}`. https://www.postgresql.org/docs/current/arrays.html#ARRAYS-IO"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

_QUOTED = re.compile(r'"((?:[^"\\]|\\.)*)"', re.DOTALL)
_PLAIN = re.compile(r"[^,{}]+")
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)

Items = list[Any]


def write_array(items: Iterable[str | Items | None]) -> str:
    """The text for `items`; a list among them is a further dimension."""
    return "{" + ",".join(_item(item) for item in items) + "}"


def _item(item: str | Items | None) -> str:
    if item is None:
        return "NULL"
    if isinstance(item, list):
        return write_array(item)
    escaped = item.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def read_plain(text: str) -> list[str] | None:
    """The texts of an array's elements, where none of them is quoted, NULL or a list; None: there may be such."""
    if text[0] != "{" or '"' in text or "NULL" in text or text.find("{", 1) > 0:
        return None
    return text[1:-1].split(",") if len(text) > len("{}") else []


def read_array(text: str) -> Items:
    """The texts of an array's elements; of one with more dimensions, lists of them."""
    # Bounds other than from 1 come first: [0:1]={1,2}
    items, _ = _read(text, text.index("{"))
    return items


def _read(text: str, at: int) -> tuple[Items, int]:
    items: Items = []
    at += 1
    while text[at] != "}":
        if text[at] == ",":
            at += 1
        elif text[at] == "{":
            inner, at = _read(text, at)
            items.append(inner)
        elif found := _QUOTED.match(text, at):
            items.append(_ESCAPED.sub(r"\1", found[1]))
            at = found.end()
        else:
            found = _PLAIN.match(text, at)
            assert found is not None
            items.append(None if found[0] == "NULL" else found[0])
            at = found.end()
    return items, at + 1
