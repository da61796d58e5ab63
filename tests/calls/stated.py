"""The SQL that each case states: one file per test module in `tests/calls/sql`, compared with what was sent.

`pytest tests/calls --update-docs` writes the files of the modules that it ran; run whole modules.
"""

from __future__ import annotations

import os
import re
from collections import defaultdict
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

FOLDER = Path(__file__).parent / "sql"
CASE = re.compile(r"^-- (?P<case>\S.*)\n(?P<sql>(?:(?!-- ).*\n)*)", re.MULTILINE)
LONG = 160


@dataclass
class Stated:
    """The SQL of the cases that ran, by module and case."""

    update: bool
    sent: dict[str, dict[str, str]] = field(default_factory=lambda: defaultdict(dict))
    _calls: dict[str, int] = field(default_factory=lambda: defaultdict(int))

    def check(self, statements: list[str]) -> None:
        """Assert that the running case's next call sends the statements that its module's file states."""
        test = os.environ["PYTEST_CURRENT_TEST"].rpartition(" ")[0]
        module, _, case = test.partition("::")
        self._calls[test] += 1
        if self._calls[test] > 1:
            case = f"{case}, call {self._calls[test]}"
        sent = "".join(f"{elided(statement)};\n" for statement in statements)
        self.sent[Path(module).stem][case] = sent
        if not self.update:
            stated = read(Path(module).stem)
            assert case in stated, f"{case} states no SQL; run pytest {module} --update-docs"
            assert sent == stated[case]

    def write(self) -> None:
        """Write the files, where asked to."""
        for module, cases in self.sent.items() if self.update else ():
            FOLDER.mkdir(exist_ok=True)
            text = "\n".join(f"-- {case}\n{sql}" for case, sql in cases.items())
            (FOLDER / f"{module}.sql").write_text(text)


@cache
def read(module: str) -> dict[str, str]:
    """The SQL that the module's file states, by case."""
    file = FOLDER / f"{module}.sql"
    if not file.exists():
        return {}
    return {found["case"]: found["sql"].rstrip("\n") + "\n" for found in CASE.finditer(file.read_text())}


def elided(sql: str) -> str:
    """The statement with `...` for a long list of columns."""
    lines = [re.sub(r"^((?:.*\()?SELECT ).*$", r"\1...", line) if hides(line) else line for line in sql.splitlines()]
    return "\n".join(line.rstrip() for line in lines)


def hides(line: str) -> bool:
    return len(line) > LONG and "SELECT " in line and "row_to_json" not in line and "(SELECT (" not in line
