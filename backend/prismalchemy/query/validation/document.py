"""The query text of Prisma Client Python -> the call in it: names, arguments, what is selected.

The grammar is the part of GraphQL that the client writes. What does not follow it comes of keys that are no names, and
of values that JSON cannot hold.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from json import JSONDecoder
from typing import Any, NoReturn

from prismalchemy.query.engine_error import EngineError
from prismalchemy.query.validation.problems import query_parsing


@dataclass(frozen=True, slots=True)
class Token:
    """A bare word where a value stands, such as NaN."""

    text: str


@dataclass(frozen=True, slots=True)
class Selection:
    """A selected field, with its arguments in the order given. Numbers are int and float, objects dict."""

    name: str
    arguments: Mapping[str, Any]
    selections: tuple[Selection, ...]


_JSON = JSONDecoder()
_IGNORED = re.compile(r"(?:[ \t\r\n,\ufeff]|#[^\r\n]*)*")
_PUNCTUATION = frozenset("!$&()[]{}:=@|")
_NAME = re.compile(r"[_A-Za-z][_0-9A-Za-z]*")
_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?")
_CONSTANTS = {"true": True, "false": False, "null": None}


def parse(text: str) -> Selection:
    """The one call in `text`.

    Raises:
        EngineError: it is no GraphQL.
    """
    reader = _Reader(text)
    reader.name()
    reader.take("{")
    reader.name()
    reader.take(":")
    call = reader.selection()
    reader.take("}")
    return call


class _Reader:
    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0
        self._skip()

    def _skip(self) -> None:
        found = _IGNORED.match(self._text, self._at)
        assert found is not None  # it matches nothing at all as well
        self._at = found.end()

    @property
    def _next(self) -> str:
        return self._text[self._at : self._at + 1]

    def take(self, mark: str) -> None:
        """Skip `mark`."""
        if self._next != mark:
            self._fail(f'Expected "{mark}", found {self._found()}.')
        self._at += 1
        self._skip()

    def name(self) -> str:
        """The name that comes next."""
        found = _NAME.match(self._text, self._at)
        if found is None:
            self._fail(f"Expected Name, found {self._found()}.")
        self._at = found.end()
        self._skip()
        return found[0]

    def selection(self) -> Selection:
        """The field that comes next."""
        name = self.name()
        arguments = self._members("(", ")") if self._next == "(" else {}
        selections: list[Selection] = []
        if self._next == "{":
            self.take("{")
            while not selections or self._next != "}":
                selections.append(self.selection())
            self.take("}")
        return Selection(name, arguments, tuple(selections))

    def _members(self, opening: str, closing: str) -> dict[str, Any]:
        self.take(opening)
        members: dict[str, Any] = {}
        while self._next != closing:
            name = self.name()
            self.take(":")
            members[name] = self._value()
        self.take(closing)
        return members

    def _value(self) -> Any:
        match self._next:
            case "{":
                return self._members("{", "}")
            case "[":
                return self._list()
            case '"':
                value, self._at = _JSON.raw_decode(self._text, self._at)
                self._skip()
                return value
        number = _NUMBER.match(self._text, self._at)
        if number is not None:
            self._at = number.end()
            self._skip()
            return int(number[0]) if number[1] is None and number[2] is None else float(number[0])
        if _NAME.match(self._text, self._at) is None:
            self._fail(f"Unexpected {self._found()}.")
        word = self.name()
        return _CONSTANTS[word] if word in _CONSTANTS else Token(word)

    def _list(self) -> list[Any]:
        self.take("[")
        items: list[Any] = []
        while self._next != "]":
            items.append(self._value())
        self.take("]")
        return items

    def _found(self) -> str:
        """What stands here, as messages call it."""
        if self._next == "":
            return "<EOF>"
        if self._next == '"':
            value, _ = _JSON.raw_decode(self._text, self._at)
            return f'String "{value}"'
        name = _NAME.match(self._text, self._at)
        if name is not None:
            return f'Name "{name[0]}"'
        number = _NUMBER.match(self._text, self._at)
        if number is not None:
            kind = "Int" if number[1] is None and number[2] is None else "Float"
            return f'{kind} "{number[0]}"'
        if self._next == "-":
            raise _syntax_error(f"Invalid number, expected digit but got: {_printed(self._text[self._at + 1 :])}.")
        if self._next not in _PUNCTUATION:
            raise _syntax_error(f"Unexpected character: {_printed(self._next)}.")
        return f'"{self._next}"'

    def _fail(self, problem: str) -> NoReturn:
        raise _syntax_error(problem)


def _syntax_error(problem: str) -> EngineError:
    return query_parsing(f"Error parsing GraphQL query: Syntax Error: {problem}")


def _printed(text: str) -> str:
    """The first character of `text`, as messages write it."""
    if not text:
        return "<EOF>"
    if " " <= text[0] <= "~":
        return "'\"'" if text[0] == '"' else f'"{text[0]}"'
    return f"U+{ord(text[0]):04X}"
