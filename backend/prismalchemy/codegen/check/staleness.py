"""The models file against what the generator would write now."""

from __future__ import annotations

import re
from collections.abc import Iterable
from difflib import SequenceMatcher

from prismalchemy import __version__
from prismalchemy.codegen.check.outcomes import Difference, Different, Equal, Item, Outcome, Skipped, note, outcome_of
from prismalchemy.codegen.check.remedies import GENERATE
from prismalchemy.codegen.header import Header, read_header

_START = re.compile(r"^(?:class (\w+)\(|(_\w+) = sa_*\.Table\()")


def compare_header(
    source: str, schema_hash: str | None, newest_migration: str | None, *, again: str = GENERATE, migrate: str
) -> list[Item]:
    """Whether the header names this generator, this schema and the database's newest migration.

    Args:
        schema_hash: of the schema that is there; None: there is none to compare with.
        again: how models come to be generated again.
        migrate: how the database comes to have all migrations.
    """
    header = read_header(source)
    if header is None:
        return [_header("header", _different("the file was not written by prismalchemy", again))]
    items = [_header("generator", _of_generator(header, again))]
    if schema_hash is not None:
        same = header.schema == schema_hash
        items.append(_header("schema", Equal() if same else _different("schema.prisma has changed since", again)))
    return [*items, _header("newest migration", _of_migration(header, newest_migration, again, migrate))]


def _header(subject: str, outcome: Outcome) -> Item:
    return Item("models", subject, outcome)


def _different(reason: str, remedy: str) -> Different:
    # A file that is out of date still serves a database that it fits.
    return Different((note(reason),), remedy)


def _of_generator(header: Header, again: str) -> Outcome:
    if header.generator == __version__:
        return Equal()
    return _different(f"written by prismalchemy {header.generator}, this is {__version__}", again)


def _of_migration(header: Header, newest: str | None, again: str, migrate: str) -> Outcome:
    if header.migration == newest:
        return Equal()
    behind = newest is None or (header.migration is not None and newest < header.migration)
    known, present = header.migration or "none", newest or "none"
    return _different(f"the models know {known}, this database is at {present}", migrate if behind else again)


def compare_classes(source: str, expected: str, again: str, models: Iterable[str]) -> list[Item]:
    """One item for each class and table of the file, against the source that would be generated.

    Args:
        again: how models come to be generated again.
        models: the names of the schema's models, which classes are called by.
    """
    actual, wanted = _blocks(source), _blocks(expected)
    known = frozenset(models)
    items = []
    for name in [*wanted, *(name for name in actual if name not in wanted)]:
        if name not in actual:
            outcome: Outcome = _different("the file does not have it", again)
        elif name not in wanted:
            outcome = _different("neither the schema nor the database has it any more", again)
        else:
            outcome = outcome_of(_lines(actual[name], wanted[name]), again)
        items.append(Item("models", name, outcome, (name,) if name in known else ()))
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


def _lines(actual: list[str], wanted: list[str]) -> Iterable[Difference]:
    """The first line that differs, as each side has it."""
    for kind, start, end, wanted_start, wanted_end in SequenceMatcher(None, actual, wanted, False).get_opcodes():
        if kind == "equal":
            continue
        mine, theirs = actual[start:end], wanted[wanted_start:wanted_end]
        if not mine:
            yield note(f"the file lacks `{theirs[0].strip()}`")
        elif not theirs:
            yield note(f"the file has `{mine[0].strip()}`, which should not be there")
        else:
            yield note(f"the file has `{mine[0].strip()}`, it should have `{theirs[0].strip()}`")
        return
