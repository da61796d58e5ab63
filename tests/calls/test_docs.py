"""The pages of docs/calls: each call gives what Prisma gives, and sends the SQL that the page shows.

`pytest tests/calls/test_docs.py --update-docs` writes the SQL into the pages.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Awaitable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from prisma import Json
from tests.calls.conftest import Both
from tests.calls.stated import elided

from rig.paths import ROOT

PAGES = {page: page.read_text() for page in sorted((ROOT / "docs" / "calls").glob("*.md"))}
CALL = re.compile(r"```python\n(?P<call>.*?)```\n(?:\n```sql\n(?P<sql>.*?)```\n)?", re.DOTALL)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
async def test_page(both: Both, page: Path, request: pytest.FixtureRequest) -> None:
    text = PAGES[page]
    shown: list[str] = []
    for block in CALL.finditer(text):
        call = block["call"].strip()
        await both.same(lambda db, call=call: evaluate(call, db), ordered=False)
        with both.observed() as statements:
            await evaluate(call, both.bridge)
        assert len(statements) == 1
        shown.append(f"```python\n{block['call']}```\n\n```sql\n{elided(statements[0])}\n```\n")
    pieces = iter(shown)
    expected = CALL.sub(lambda _: next(pieces), text)
    if request.config.getoption("--update-docs"):
        await asyncio.to_thread(page.write_text, expected)
    assert text == expected


def evaluate(call: str, db: Any) -> Awaitable[Any]:
    """Start the call, which the page awaits."""
    names = {"db": db, "Json": Json, "datetime": datetime, "UTC": UTC}
    started: Awaitable[Any] = eval(call.removeprefix("await "), names)
    return started
