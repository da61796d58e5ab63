"""The models file against what the generator would write now."""

from __future__ import annotations

import re

from prismalchemy import __version__
from prismalchemy.codegen.check.outcomes import Different, Equal, Item, Outcome, Skipped, outcome_of
from prismalchemy.codegen.header import Header, read_header

_AGAIN = "run prismalchemy generate"
_START = re.compile(r"^(?:class (\w+)\(|(_\w+) = sa_*\.Table\()")


def compare_header(source: str, schema_hash: str, newest_migration: str | None) -> list[Item]:
    """Whether the header names this generator, this schema and the database's newest migration."""
    header = read_header(source)
    if header is None:
        return [Item("models", "header", Different(f"the file was not written by prismalchemy; {_AGAIN}"))]
    return [
        Item("models", "generator", _of_generator(header)),
        Item(
            "models",
            "schema",
            Equal() if header.schema == schema_hash else Different(f"schema.prisma has changed since; {_AGAIN}"),
        ),
        Item("models", "newest migration", _of_migration(header, newest_migration)),
    ]


def _of_generator(header: Header) -> Outcome:
    if header.generator == __version__:
        return Equal()
    return Different(f"written by prismalchemy {header.generator}, this is {__version__}; {_AGAIN}")


def _of_migration(header: Header, newest: str | None) -> Outcome:
    if header.migration == newest:
        return Equal()
    known = header.migration or "none"
    if newest is None or (header.migration is not None and newest < header.migration):
        return Different(f"the models know {known}, this database is at {newest or 'none'}; apply the migrations")
    return Different(f"the models know {known}, this database is at {newest}; {_AGAIN}")


def compare_classes(source: str, expected: str) -> list[Item]:
    """One item for each class and table of the file, against the source that would be generated."""
    actual, wanted = _blocks(source), _blocks(expected)
    items = []
    for name in [*wanted, *(name for name in actual if name not in wanted)]:
        if name not in actual:
            outcome: Outcome = Different(f"the file does not have it; {_AGAIN}")
        elif name not in wanted:
            outcome = Different(f"neither the schema nor the database has it any more; {_AGAIN}")
        else:
            outcome = outcome_of(_lines(actual[name], wanted[name]))
        items.append(Item("models", name, outcome))
    return items


def skip_classes(source: str, reason: str) -> list[Item]:
    """The same when nothing can be generated."""
    return [Item("models", name, Skipped(reason)) for name in _blocks(source)]


def _blocks(source: str) -> dict[str, list[str]]:
    """The lines of each class and table; what stands before the first one is `imports`."""
    found: dict[str, list[str]] = {"imports": []}
    current = "imports"
    for line in source.splitlines():
        match = _START.match(line)
        if match:
            current = match[1] or match[2]
            found[current] = []
        if line and not line.startswith("#"):
            found[current].append(line)
    return found


def _lines(actual: list[str], wanted: list[str]) -> list[str]:
    """The first line that differs, as each side has it."""
    if actual == wanted:
        return []
    for mine, theirs in zip([*actual, ""], [*wanted, ""], strict=False):
        if mine != theirs:
            return [f"the file has `{mine.strip()}`, it should have `{theirs.strip()}`; {_AGAIN}"]
    return [f"lines are missing or too many; {_AGAIN}"]
