"""Pages of calls, each with the SQL it states or the error that Prisma refuses it with: docs/calls and tests/calls/cases.

A call is a block of Python; the block after it is its SQL, or, where Prisma refuses the call, the class of its error. In
the cases the SQL ends with what came of it. A page is run against both sides (`Both.case`). `--update-docs` writes what
was seen into the pages that ran.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Awaitable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from prisma import Base64, Json
from prisma.enums import Plan
from pydantic import BaseModel

from rig.lock import write_whole
from rig.paths import ROOT

CASES = Path(__file__).parent / "cases"
DOCS = ROOT / "docs" / "calls"

_BLOCK = re.compile(r"^```(?P<kind>\w*)\n(?P<text>.*?)^```\n", re.MULTILINE | re.DOTALL)
_KINDS = {"sql", "text"}
_LONG = 160

# What a call may give to have an order; without it the rows may come in any.
_ORDERED = re.compile(r"\b(order|take|skip|cursor|distinct)\b['\"]?\s*[=:]")

NAMES = {
    "Base64": Base64,
    "Decimal": Decimal,
    "Json": Json,
    "Plan": Plan,
    "UTC": UTC,
    "datetime": datetime,
    "timedelta": timedelta,
    "timezone": timezone,
}


@dataclass(frozen=True)
class Case:
    """A call of a page.

    Attributes:
        page: the file.
        line: the call's first line.
        call: its text, without `await`.
        stated: the block after it: `sql` or `text`, and what is in it; None when there is none.
    """

    page: Path
    line: int
    call: str
    stated: tuple[str, str] | None

    @property
    def ordered(self) -> bool:
        return _ORDERED.search(self.call) is not None

    @property
    def tells_outcome(self) -> bool:
        return self.page.is_relative_to(CASES)

    def start(self, db: Any) -> Awaitable[Any]:
        """Begin the call on a client."""
        started: Awaitable[Any] = eval(self.call, {**NAMES, "db": db})
        return started


class PageError(Exception):
    """A page is not written as it has to be."""


def cases(*pages: Path) -> list[Any]:
    """The calls of some pages, as parameters of a test."""
    return [pytest.param(case, id=f"{page.stem}:{case.line}") for page in pages for case in read(page)]


@cache
def read(page: Path) -> list[Case]:
    """The calls of a page.

    Raises:
        PageError: a block belongs to no call, or is of a kind that is not known.
    """
    text = page.read_text(encoding="utf-8")
    found: list[Case] = []
    waits, end = False, 0
    for block in _BLOCK.finditer(text):
        kind, line = block["kind"], text.count("\n", 0, block.start()) + 2
        if kind == "python":
            found.append(Case(page, line, block["text"].strip().removeprefix("await "), None))
        elif kind in _KINDS and waits and text[end : block.start()] == "\n":
            case = found.pop()
            found.append(Case(page, case.line, case.call, (kind, block["text"])))
        else:
            raise PageError(f"{page}:{line}: a block of {kind!r} that follows no call")
        waits, end = kind == "python", block.end()
    return found


@dataclass
class Stated:
    """What the calls of this run have stated, for `--update-docs`."""

    update: bool
    seen: dict[Path, dict[int, tuple[str, str]]] = field(default_factory=lambda: defaultdict(dict))

    def check(self, case: Case, kind: str, text: str) -> None:
        """Assert that the page states what the call did: its SQL, or the class of its error."""
        if self.update:
            self.seen[case.page][case.line] = (kind, text)
            return
        where = f"{case.page.relative_to(ROOT)}:{case.line}"
        assert case.stated is not None, f"{where} states nothing; run it with --update-docs"
        assert case.stated == (kind, text), f"{where} states something else"

    def write(self) -> None:
        """Write the pages, where asked to."""
        for page, seen in self.seen.items():
            write_whole(page, _updated(page.read_text(encoding="utf-8"), seen))


def _updated(text: str, seen: dict[int, tuple[str, str]]) -> str:
    pieces: list[str] = []
    end = 0
    owner: int | None = None
    for block in _BLOCK.finditer(text):
        line = text.count("\n", 0, block.start()) + 2
        if block["kind"] == "python":
            pieces.append(text[end : block.end()])
            owner = line
            if line in seen:
                kind, stated = seen[line]
                pieces.append(f"\n```{kind}\n{stated}```\n")
        elif owner in seen:
            pass  # replaced by what was seen
        else:
            pieces.append(text[end : block.end()])
        end = block.end()
    pieces.append(text[end:])
    return "".join(pieces)


def came_to(outcome: Any) -> str:
    """What a call returned or raised, in a few words."""
    if isinstance(outcome, list):
        return f"{len(outcome)} rows" if len(outcome) != 1 else "1 row"
    if isinstance(outcome, Exception):
        return f"{type(outcome).__name__} {getattr(outcome, 'code', '')}".rstrip()
    if isinstance(outcome, BaseModel):
        return "a row"
    return "nothing" if outcome is None else str(outcome)


def shown(statements: list[str]) -> str:
    """Statements as a page shows them: `...` for a long list of columns, a semicolon between two."""
    return ";\n\n".join(elided(statement) for statement in statements) + "\n"


def elided(sql: str) -> str:
    """The statement with `...` for a long list of columns."""
    lines = [re.sub(r"^((?:.*\()?SELECT ).*$", r"\1...", line) if _hides(line) else line for line in sql.splitlines()]
    return "\n".join(line.rstrip() for line in lines)


def _hides(line: str) -> bool:
    return len(line) > _LONG and "SELECT " in line and "row_to_json" not in line and "(SELECT (" not in line
