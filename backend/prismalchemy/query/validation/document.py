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
# As much of a number as there is: what ends otherwise than by a digit is none.
_NUMBER = re.compile(r"-?(?:(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:(?<=[0-9])[eE][+-]?[0-9]*)?)?")
_NUMBER_STARTS = frozenset("-0123456789")
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
                value, self._at = self._string()
                self._skip()
                return value
        if self._next in _NUMBER_STARTS:
            number, self._at = self._number()
            self._skip()
            return int(number) if number.lstrip("-").isdigit() else float(number)
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

    def _string(self) -> tuple[str, int]:
        """The text that comes next, and where it ends."""
        try:
            found: tuple[str, int] = _JSON.raw_decode(self._text, self._at)
        except ValueError:
            self._fail("Unterminated string.")
        return found

    def _number(self) -> tuple[str, int]:
        """The number that comes next as it is written, and where it ends."""
        found = _NUMBER.match(self._text, self._at)
        assert found is not None  # it matches nothing at all as well
        after = self._text[found.end() :]
        if found[0] in ("0", "-0") and after[:1].isdigit():
            self._fail(f"Invalid number, unexpected digit after 0: {_printed(after)}.")
        if not found[0][-1:].isdigit() or after[:1] == "." or _NAME.match(after):
            self._fail(f"Invalid number, expected digit but got: {_printed(after)}.")
        return found[0], found.end()

    def _found(self) -> str:
        """What stands here, as messages call it."""
        if self._next == "":
            return "<EOF>"
        if self._next == '"':
            return f'String "{self._string()[0]}"'
        name = _NAME.match(self._text, self._at)
        if name is not None:
            return f'Name "{name[0]}"'
        if self._next in _NUMBER_STARTS:
            number, _ = self._number()
            return f'{"Int" if number.lstrip("-").isdigit() else "Float"} "{number}"'
        if self._next in _PUNCTUATION:
            return f'"{self._next}"'
        if self._text.startswith("...", self._at):
            return '"..."'
        if self._next == "'":
            self._fail("Unexpected single quote character ('), did you mean to use a double quote (\")?")
        self._fail(f"Unexpected character: {_printed(self._next)}.")

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
