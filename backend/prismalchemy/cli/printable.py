"""Text of a database or a schema on a terminal."""

from __future__ import annotations


def printable(text: str) -> str:
    """`text` with escapes for what would steer the terminal: control characters, marks that turn the direction of
    writing, lone surrogates. Line breaks of ours stay."""
    return "".join(
        character if character == "\n" or character.isprintable() else repr(character)[1:-1] for character in text
    )


def on_one_line(name: str) -> str:
    """The name of a file or another thing, which may hold anything, line breaks as well."""
    return printable(name).replace("\n", "\\n")
