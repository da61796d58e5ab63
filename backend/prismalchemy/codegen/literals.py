"""Text and values in generated files: the one place that writes them, as literals, comments and docstrings.

Names, comments, defaults and SQL come from a database and a schema that others may write to. Nothing of it can end the
literal or the comment that it stands in, and each literal has the value that it was made from: characters that are not
printable (line breaks of every kind, NUL, lone surrogates, marks that turn the direction of writing) are escaped.
"""

from __future__ import annotations

import ast
import keyword
import re
from decimal import Decimal
from typing import Any

INDENT = "    "

_IDENTIFIER = re.compile(r"[A-Za-z_][A-Za-z0-9_]*\Z")
_INTEGER = re.compile(r"-?[0-9]+\Z")
_NUMBER = re.compile(r"-?[0-9]+(\.[0-9]+)?\Z")
_PLAIN = re.compile(r"[^\s\"'](.*[^\s])?\Z")


def quoted(value: str) -> str:
    """A string literal in double quotes, or in single ones when that needs fewer backslashes."""
    quote = "'" if value.count('"') > value.count("'") else '"'
    inner = "".join(f"\\{character}" if character == quote else _printable(character) for character in value)
    return f"{quote}{inner}{quote}"


def _printable(character: str) -> str:
    if character == "\\":
        return "\\\\"
    return character if character.isprintable() else repr(character)[1:-1]


def identifier(name: str) -> str:
    """`name` itself.

    Raises:
        ValueError: it is no identifier of ASCII characters, which all names of Prisma and all that are made here are.
    """
    if not _IDENTIFIER.match(name) or keyword.iskeyword(name):
        raise ValueError(f"{name!r} cannot be a name in Python")
    return name


def integer(text: str) -> str:
    """An integer, from how schema.prisma writes it.

    Raises:
        ValueError: it is none.
    """
    if not _INTEGER.match(text):
        raise ValueError(f"{text!r} is no integer")
    return repr(int(text))


def floating(text: str) -> str:
    """A float, from how schema.prisma writes it.

    Raises:
        ValueError: it is none.
    """
    if not _NUMBER.match(text):
        raise ValueError(f"{text!r} is no number")
    return f"{Decimal(text):f}" if "." in text else f"{int(text)}.0"


def binary(value: bytes) -> str:
    """A bytes literal."""
    written = repr(value)
    return f'b"{written[2:-1]}"' if written[1] == "'" and '"' not in written else written


def constant(value: Any) -> str:
    """None, a truth value, a number or a string.

    Raises:
        TypeError: it is none of these, so its source is not known to be a literal.
    """
    if isinstance(value, str):
        return quoted(str(value))
    if value is None or isinstance(value, bool):
        return repr(value)
    if isinstance(value, int):
        return repr(int(value))
    if isinstance(value, float) and value - value == 0:
        return repr(float(value))
    raise TypeError(f"{type(value).__name__} has no literal")


def json_value(value: Any) -> str:
    """A value out of a JSON text, as a Python expression.

    Raises:
        TypeError: it is not out of one.
    """
    if isinstance(value, dict):
        return "{" + ", ".join(f"{quoted(key)}: {json_value(item)}" for key, item in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(json_value, value)) + "]"
    return constant(value)


def comment_value(value: str | None) -> str:
    """A value in a comment: as it is where that is one line and clear, else as a literal; None: `none`."""
    if value is None:
        return "none"
    return value if value.isprintable() and _PLAIN.match(value) and value != "none" else quoted(value)


def read_comment_value(text: str) -> str | None:
    """What `comment_value` wrote; a text that it cannot have written is taken as it is."""
    if text == "none":
        return None
    if text[:1] not in ("'", '"'):
        return text
    try:
        value = ast.literal_eval(text)
    except (ValueError, SyntaxError):
        return text
    return value if isinstance(value, str) else text


def docstring(text: str, indent: str) -> str:
    """A docstring as ruff formats it: no blanks at line ends, the closing quotes alone after several lines."""
    lines = [_in_docstring(line.strip()) for line in text.strip().split("\n")]
    if len(lines) == 1:
        line = lines[0]
        # A quote at the end would be one of those that close; an escaped one stands after an odd number of backslashes.
        bare = line.endswith('"') and (len(line) - 1 - len(line[:-1].rstrip("\\"))) % 2 == 0
        return f'{indent}"""{line}{" " if bare else ""}"""'
    body = "\n".join(f"{indent}{line}" if line else "" for line in lines[1:])
    return f'{indent}"""{lines[0]}\n{body}\n{indent}"""'


def _in_docstring(line: str) -> str:
    return "".join(map(_printable, line)).replace('"""', '\\"\\"\\"')
