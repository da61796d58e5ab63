"""Reading what PostgreSQL writes of an index or an exclusion constraint (`pg_get_indexdef`, `pg_get_constraintdef`)."""

from __future__ import annotations

import re
from collections.abc import Iterator

# A string, with backslashes where it begins with E; a quoted name; anything else, by single characters.
_PART = re.compile(r"""[eE]'(?:[^'\\]|\\.|'')*'|'(?:[^']|'')*'|"(?:[^"]|"")*"|.""", re.DOTALL)


def elements(definition: str) -> tuple[str, ...]:
    """What stands in the first parentheses, apart at its commas: the keys of the index."""
    return tuple(_elements(definition))


def _elements(definition: str) -> Iterator[str]:
    depth, element = 0, ""
    for match in _PART.finditer(definition):
        part = match.group()
        if part == ")":
            depth -= 1
            if depth == 0:
                yield element
                return
        if depth == 1 and part == ",":
            yield element
            element = ""
        elif depth and not (part == " " and not element):
            element += part
        if part == "(":
            depth += 1
