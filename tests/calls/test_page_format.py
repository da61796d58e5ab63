"""Pages of calls are read strictly: what belongs to no call, or what no call has stated, is noticed."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.calls.pages import CASES, Case, PageError, Stated, came_to, read

CALL = "```python\nawait db.user.count()\n```\n"
SQL = "```sql\nSELECT 1\n```\n"


def page(folder: Path, text: str) -> Path:
    file = folder / "page.md"
    file.write_text(text)
    return file


def test_a_call_with_its_sql(tmp_path: Path) -> None:
    [case] = read(page(tmp_path, f"# Title\n\n{CALL}\n{SQL}"))
    assert (case.line, case.call, case.stated) == (4, "db.user.count()", ("sql", "SELECT 1\n"))


@pytest.mark.parametrize(
    "text",
    [SQL, f"{CALL}\n{SQL}\n{SQL}", f"{CALL}\nSome words.\n\n{SQL}", "```sh\nls\n```\n"],
    ids=["no call", "two for one call", "words between", "another kind"],
)
def test_an_orphan_fails(tmp_path: Path, text: str) -> None:
    with pytest.raises(PageError, match=r"page\.md:\d+"):
        read(page(tmp_path, text))


def test_another_statement_or_none_fails() -> None:
    stated = Stated(update=False)
    case = Case(CASES / "page.md", 4, "db.user.count()", ("sql", "SELECT 1\n"))
    stated.check(case, "sql", "SELECT 1\n")
    for kind, text in (("sql", "SELECT 2\n"), ("text", "SELECT 1\n")):
        with pytest.raises(AssertionError, match=r"cases/page\.md:4 states something else"):
            stated.check(case, kind, text)
    with pytest.raises(AssertionError, match="states nothing"):
        stated.check(Case(CASES / "page.md", 4, "db.user.count()", None), "sql", "SELECT 1\n")


def test_update_writes_what_was_seen_and_leaves_the_rest(tmp_path: Path) -> None:
    file = page(tmp_path, f"# Title\n\n{CALL}\n{SQL}\nWords.\n\n{CALL}\nMore words.\n")
    stated = Stated(update=True)
    first, second = read(file)
    stated.check(first, "sql", "SELECT 2\n")
    stated.check(second, "text", "TypeError\n")
    stated.write()
    assert file.read_text() == (
        f"# Title\n\n{CALL}\n```sql\nSELECT 2\n```\n\nWords.\n\n{CALL}\n```text\nTypeError\n```\n\nMore words.\n"
    )


def test_what_came_of_a_call() -> None:
    assert [came_to(found) for found in ([], [1], None, 7, ValueError("x"))] == [
        "0 rows",
        "1 row",
        "nothing",
        "7",
        "ValueError",
    ]
