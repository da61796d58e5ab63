"""Python source in the form that `ruff format` leaves alone, at the given line length and at any longer one.

An expression stands on one line when it fits; otherwise each of its arguments has a line of its own and a comma after
it, which a formatter keeps.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from prismalchemy.codegen.literals import INDENT, identifier, quoted

DEFAULT_WIDTH = 88
"""Ruff's and Black's own line length."""


@dataclass(frozen=True)
class Call:
    """A call, or a list or a dict when `opening` says so."""

    name: str
    arguments: tuple[Node, ...] = ()
    keywords: Mapping[str, Node] = field(default_factory=dict)
    opening: str = "("
    closing: str = ")"
    separator: str = "="

    def one_line(self) -> str:
        parts = [one_line(argument) for argument in self.arguments]
        parts += [f"{name}{self.separator}{one_line(value)}" for name, value in self.keywords.items()]
        return f"{self.name}{self.opening}{', '.join(parts)}{self.closing}"


Node = Call | str


def call(name: str, /, *arguments: Node, **keywords: Node) -> Call:
    """`name(arguments, keywords)`.

    Args:
        name: written as it is, so never from a database or a schema; arguments are literals or made by this module.
    """
    return Call(name, arguments, {identifier(key): value for key, value in keywords.items()})


def listed(items: Iterable[Node]) -> Call:
    """`[items]`."""
    return Call("", tuple(items), opening="[", closing="]")


def mapping(items: Mapping[str, Node]) -> Call:
    """`{"name": value}`."""
    return Call("", (), {quoted(name): value for name, value in items.items()}, "{", "}", ": ")


def tupled(items: Sequence[Node]) -> Call:
    """`(items)`, with the comma that a single item needs."""
    return Call("", tuple(items), closing=",)" if len(items) == 1 else ")")


def one_line(node: Node) -> str:
    return node if isinstance(node, str) else node.one_line()


def render(node: Node, width: int, *, indent: str = "", prefix: str = "", suffix: str = "") -> str:
    """The source of `node` after `prefix` on a line that begins with `indent`, and with `suffix` behind it."""
    line = f"{indent}{prefix}{one_line(node)}{suffix}"
    if isinstance(node, str) or len(line) <= width or not (node.arguments or node.keywords):
        return line
    return exploded(node, width, indent=indent, prefix=prefix, suffix=suffix)


def exploded(node: Call, width: int, *, indent: str = "", prefix: str = "", suffix: str = "") -> str:
    """As `render`, with each argument on a line of its own."""
    inner = indent + INDENT
    lines = [f"{indent}{prefix}{node.name}{node.opening}"]
    lines += [render(argument, width, indent=inner, suffix=",") for argument in node.arguments]
    lines += [
        render(value, width, indent=inner, prefix=f"{name}{node.separator}", suffix=",")
        for name, value in node.keywords.items()
    ]
    # The comma of a single item is there already.
    lines.append(f"{indent}{node.closing.lstrip(',')}{suffix}")
    return "\n".join(lines)
