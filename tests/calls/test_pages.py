"""The pages of docs/calls and of `cases`: each call gives what Prisma gives, and sends the SQL that its page states.

`pytest tests/calls/test_pages.py --update-docs` writes the SQL into the pages.
"""

from __future__ import annotations

import pytest
from tests.calls.conftest import Both
from tests.calls.pages import CASES, DOCS, Case, cases

PAGES = [*sorted(DOCS.glob("*.md")), *sorted(CASES.glob("*.md"))]


@pytest.mark.parametrize("case", cases(*PAGES))
async def test_call(both: Both, case: Case) -> None:
    await both.case(case)
