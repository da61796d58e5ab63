"""Tokens -> blocks, as they are written; nothing is looked up yet."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from prismalchemy.schema.errors import Place, SchemaError
from prismalchemy.schema.lexer import Kind, Token, tokens


@dataclass(frozen=True, slots=True)
class Text:
    """A string literal."""

    value: str


@dataclass(frozen=True, slots=True)
class Number:
    """A number, as it is written."""

    value: str


@dataclass(frozen=True, slots=True)
class Word:
    """A bare word: a field, an enum value, `true`, an action."""

    value: str


@dataclass(frozen=True, slots=True)
class Call:
    """A function with its arguments: `env("X")`, `ops: raw("...")`, `title(sort: Desc)`."""

    name: str
    arguments: Arguments


@dataclass(frozen=True, slots=True)
class Array:
    """A list in brackets."""

    items: tuple[Expression, ...]


Expression = Text | Number | Word | Call | Array


@dataclass(frozen=True, slots=True)
class Arguments:
    """What stands in parentheses: some by place, some by name."""

    positional: tuple[Expression, ...] = ()
    named: dict[str, Expression] = field(default_factory=dict)

    def get(self, name: str, position: int | None = None) -> Expression | None:
        """The argument called `name`, or else the one at `position`."""
        if name in self.named:
            return self.named[name]
        if position is not None and position < len(self.positional):
            return self.positional[position]
        return None


@dataclass(frozen=True, slots=True)
class Attribute:
    """`@name(...)` or `@@name(...)`, without the signs."""

    name: str
    arguments: Arguments
    place: Place


@dataclass(frozen=True, slots=True)
class FieldSyntax:
    """One line of a model; `unsupported` holds the database's type when it is written as `Unsupported("...")`."""

    name: str
    type: str
    unsupported: str | None
    is_list: bool
    is_optional: bool
    attributes: tuple[Attribute, ...]
    documentation: str | None
    place: Place


@dataclass(frozen=True, slots=True)
class ValueSyntax:
    """One value of an enum."""

    name: str
    attributes: tuple[Attribute, ...]
    documentation: str | None
    place: Place


@dataclass(frozen=True, slots=True)
class Block:
    """`model`, `view`, `enum`, `type`, `datasource` or `generator`, with what stands inside."""

    keyword: str
    name: str
    fields: tuple[FieldSyntax, ...]
    values: tuple[ValueSyntax, ...]
    attributes: tuple[Attribute, ...]
    properties: dict[str, Expression]
    documentation: str | None
    place: Place


def parse_blocks(text: str, file: str) -> tuple[Block, ...]:
    """The blocks of one file, in its order.

    Raises:
        SchemaError: the text does not follow Prisma's grammar.
    """
    return tuple(_Parser(tokens(text, file)).blocks())


_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_]*\Z")

_KEYWORDS = frozenset({"model", "view", "enum", "type", "datasource", "generator"})


class _Parser:
    def __init__(self, source: Iterable[Token]) -> None:
        self._tokens = list(source)
        self._position = 0
        self._documentation: list[str] = []

    def blocks(self) -> Iterable[Block]:
        while True:
            self._skip_newlines()
            if self._here.kind is Kind.END:
                return
            yield self._block()

    @property
    def _here(self) -> Token:
        return self._tokens[self._position]

    def _next(self) -> Token:
        token = self._here
        self._position += 1
        return token

    def _is(self, symbol: str) -> bool:
        return self._here.kind is Kind.SYMBOL and self._here.text == symbol

    def _take(self, symbol: str) -> bool:
        if self._is(symbol):
            self._position += 1
            return True
        return False

    def _expect(self, symbol: str) -> Token:
        if not self._is(symbol):
            raise SchemaError(self._here.place, f"expected {symbol!r}, found {self._here.text.strip()!r}")
        return self._next()

    def _word(self, what: str) -> Token:
        if self._here.kind is not Kind.WORD:
            raise SchemaError(self._here.place, f"expected {what}, found {self._here.text.strip()!r}")
        return self._next()

    def _name(self, what: str) -> Token:
        """A name as Prisma's validator takes it: the grammar has dots and hyphens in words, too."""
        token = self._word(what)
        if not _NAME.match(token.text):
            raise SchemaError(token.place, f"{token.text!r} is no name: a letter, then letters, digits and _")
        return token

    def _skip_newlines(self) -> None:
        """Pass over empty lines; `///` lines right before a declaration become its documentation."""
        self._documentation = []
        while self._here.kind in (Kind.NEWLINE, Kind.DOCUMENTATION):
            token = self._next()
            if token.kind is Kind.DOCUMENTATION:
                self._documentation.append(token.text)

    def _documented(self) -> str | None:
        """The `///` lines above a declaration and, after it, the one on its own line."""
        lines = self._documentation
        if self._here.kind is Kind.DOCUMENTATION:
            lines = [*lines, self._next().text]
        self._documentation = []
        return "\n".join(lines) if lines else None

    def _block(self) -> Block:
        keyword = self._word("a block such as `model`")
        if keyword.text not in _KEYWORDS:
            raise SchemaError(
                keyword.place, f"unknown block {keyword.text!r}; Prisma has {', '.join(sorted(_KEYWORDS))}"
            )
        taken = self._word if keyword.text in ("datasource", "generator") else self._name
        name = taken(f"the name of the {keyword.text}")
        documentation = "\n".join(self._documentation) if self._documentation else None
        self._expect("{")
        fields: list[FieldSyntax] = []
        values: list[ValueSyntax] = []
        attributes: list[Attribute] = []
        properties: dict[str, Expression] = {}
        while True:
            self._skip_newlines()
            if self._take("}"):
                break
            if self._is("@@"):
                attributes.append(self._attribute("@@"))
                self._documented()
            elif keyword.text in ("datasource", "generator"):
                key = self._word("a property")
                self._expect("=")
                properties[key.text] = self._expression()
                self._documented()
            elif keyword.text == "enum":
                values.append(self._value())
            else:
                fields.append(self._field())
        return Block(
            keyword.text,
            name.text,
            tuple(fields),
            tuple(values),
            tuple(attributes),
            properties,
            documentation,
            keyword.place,
        )

    def _value(self) -> ValueSyntax:
        name = self._name("an enum value")
        above, self._documentation = self._documentation, []
        attributes = self._attributes()
        self._documentation = above
        return ValueSyntax(name.text, attributes, self._documented(), name.place)

    def _field(self) -> FieldSyntax:
        name = self._name("a field")
        above, self._documentation = self._documentation, []
        kind = self._word(f"the type of field {name.text}")
        unsupported = None
        if kind.text == "Unsupported":
            self._expect("(")
            if self._here.kind is not Kind.STRING:
                raise SchemaError(self._here.place, "Unsupported takes the database's type as a string")
            unsupported = self._next().text
            self._expect(")")
        is_list = is_optional = False
        if self._take("["):
            self._expect("]")
            is_list = True
        if self._take("?"):
            is_optional = True
        attributes = self._attributes()
        self._documentation = above
        return FieldSyntax(
            name.text, kind.text, unsupported, is_list, is_optional, attributes, self._documented(), name.place
        )

    def _attributes(self) -> tuple[Attribute, ...]:
        found: list[Attribute] = []
        while self._is("@"):
            found.append(self._attribute("@"))
        return tuple(found)

    def _attribute(self, sign: str) -> Attribute:
        self._expect(sign)
        name = self._word("an attribute")
        arguments = self._arguments() if self._is("(") else Arguments()
        return Attribute(name.text, arguments, name.place)

    def _arguments(self) -> Arguments:
        self._expect("(")
        positional: list[Expression] = []
        named: dict[str, Expression] = {}
        while not self._take(")"):
            following = self._tokens[self._position + 1]
            if self._here.kind is Kind.WORD and following.kind is Kind.SYMBOL and following.text == ":":
                name = self._next().text
                self._expect(":")
                named[name] = self._expression()
            else:
                positional.append(self._expression())
            if not self._take(",") and not self._is(")"):
                raise SchemaError(self._here.place, f"expected ',' or ')', found {self._here.text.strip()!r}")
        return Arguments(tuple(positional), named)

    def _expression(self) -> Expression:
        token = self._next()
        if token.kind is Kind.STRING:
            return Text(token.text)
        if token.kind is Kind.NUMBER:
            return Number(token.text)
        if token.kind is Kind.WORD:
            if self._is("("):
                return Call(token.text, self._arguments())
            return Word(token.text)
        if token.kind is Kind.SYMBOL and token.text == "[":
            items: list[Expression] = []
            while not self._take("]"):
                items.append(self._expression())
                if not self._take(",") and not self._is("]"):
                    raise SchemaError(self._here.place, f"expected ',' or ']', found {self._here.text.strip()!r}")
            return Array(tuple(items))
        raise SchemaError(token.place, f"expected a value, found {token.text.strip()!r}")
