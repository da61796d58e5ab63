"""The command answers at once: nothing large is imported before a command runs."""

from __future__ import annotations

import subprocess
import sys

import pytest

import prismalchemy

LARGE = frozenset({"asyncpg", "prisma", "pydantic_settings", "psycopg", "sqlacodegen", "sqlalchemy"})

CODE = """
import sys
sys.argv[0] = "prismalchemy"
from prismalchemy.cli import main
try:
    main()
finally:
    print("imported:", *sorted({name.partition(".")[0] for name in sys.modules}))
"""


def run(*arguments: str) -> tuple[str, frozenset[str]]:
    done = subprocess.run([sys.executable, "-c", CODE, *arguments], capture_output=True, text=True, check=True)
    said, _, imported = done.stdout.rpartition("imported:")
    return said.strip(), frozenset(imported.split())


def test_the_version_comes_without_the_rest() -> None:
    said, imported = run("--version")
    assert said == prismalchemy.__version__
    assert imported & LARGE == frozenset()
    assert "rich" not in imported


COMMANDS = ["check", "features", "generate", "settings", "url"]


@pytest.mark.parametrize("command", ["", *COMMANDS])
def test_help_comes_without_the_rest(command: str) -> None:
    said, imported = run(*command.split(), "--help")
    assert imported & LARGE == frozenset()
    if not command:
        assert all(name in said for name in COMMANDS)


@pytest.mark.parametrize("command", ["check", "features", "settings", "url"])
def test_help_has_examples(command: str) -> None:
    assert f"prismalchemy {command} --json" in " ".join(run(command, "--help")[0].split())
