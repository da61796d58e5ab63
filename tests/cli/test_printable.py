"""What comes from a database cannot steer the terminal."""

from __future__ import annotations

import io
from contextlib import redirect_stdout

import pytest

from prismalchemy.cli.check import show
from prismalchemy.codegen.check.outcomes import Item, Report, Skipped


def test_names_in_the_table_of_check(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "300")
    name = "a\x1b]0;owned\x07\r\x9b2J\u202e\ud800[red]"
    with redirect_stdout(io.StringIO()) as shown:
        show(Report([Item("migrations", name, Skipped(f"about {name}"))]))
    printed = "".join(shown.getvalue().split())
    assert all(character.isprintable() for character in printed)
    for part in ("\\x1b", "\\x07", "\\r", "\\x9b", "\\u202e", "\\ud800"):
        assert part in shown.getvalue(), part
