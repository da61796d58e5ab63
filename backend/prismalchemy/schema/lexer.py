"""Text of a schema.prisma -> tokens.

The grammar is Prisma's (prisma-engines, `schema-ast/src/parser/datamodel.pest`). A line's end separates declarations;
inside parentheses and brackets it is passed over, which Prisma itself refuses.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto

from prismalchemy.schema.errors import Place, SchemaError


class Kind(Enum):
    """What a token is."""

    WORD = auto()
    STRING = auto()
    NUMBER = auto()
    DOCUMENTATION = auto()
    SYMBOL = auto()
    NEWLINE = auto()
    END = auto()


@dataclass(frozen=True, slots=True)
class Token:
    """One token; `text` of a STRING is its value, of a DOCUMENTATION the comment without its slashes."""

    kind: Kind
    text: str
    place: Place


_TOKEN = re.compile(
    r"""
      (?P<blank>[ \t\f\r\ufeff]+)
    | (?P<newline>\n)
    | ///(?P<documentation>[^\n]*)
    | (?P<comment>//[^\n]*|/\*.*?\*/)
    | (?P<string>"(?:[^"\\\n]|\\.)*")
    | (?P<number>-?[0-9]+(?:\.[0-9]+)?(?![A-Za-z_]))
    | (?P<word>[A-Za-z0-9_][A-Za-z0-9_\-]*(?:\.[A-Za-z0-9_][A-Za-z0-9_\-]*)*)
    | (?P<symbol>@@|[@{}()\[\],:=?!.])
    """,
    re.VERBOSE | re.DOTALL,
)


def tokens(text: str, file: str) -> Iterator[Token]:
    """Yield the tokens of `text`, the last one of kind END.

    Raises:
        SchemaError: a character or a string literal that Prisma's grammar does not have.
    """
    line, position, depth = 1, 0, 0
    while position < len(text):
        place = Place(file, line)
        match = _TOKEN.match(text, position)
        if match is None:
            raise SchemaError(place, f"unexpected character {text[position]!r}")
        kind, found = match.lastgroup, match.group()
        position = match.end()
        line += found.count("\n")
        if kind == "newline":
            if depth == 0:
                yield Token(Kind.NEWLINE, "\n", place)
        elif kind == "documentation":
            # Prisma drops the line's surrounding blanks and keeps the rest as it stands.
            yield Token(Kind.DOCUMENTATION, match["documentation"].strip(), place)
        elif kind == "string":
            yield Token(Kind.STRING, _unquoted(found, place), place)
        elif kind == "number":
            yield Token(Kind.NUMBER, found, place)
        elif kind == "word":
            yield Token(Kind.WORD, found, place)
        elif kind == "symbol":
            depth += {"(": 1, "[": 1, ")": -1, "]": -1}.get(found, 0)
            yield Token(Kind.SYMBOL, found, place)
    yield Token(Kind.END, "", Place(file, line))


def _unquoted(literal: str, place: Place) -> str:
    try:
        # Prisma's string escapes are JSON's.
        value: str = json.loads(literal, strict=False)
        value.encode()  # half of a surrogate pair is no text
    except ValueError:
        raise SchemaError(place, f"the string {literal} holds an escape that Prisma does not know") from None
    return value
