"""The pages of docs/calls and of `cases`: each call gives what Prisma gives, and sends the SQL that its page states.

`pytest tests/calls/test_pages.py --update-docs` writes the SQL into the pages.
"""

from __future__ import annotations

import pytest
from tests.calls.conftest import Both
from tests.calls.pages import CASES, DOCS, Case, cases

# The page of writes has a test of its own: tests/writes/test_page.py.
PAGES = [*(page for page in sorted(DOCS.glob("*.md")) if page.stem != "writes"), *sorted(CASES.glob("*.md"))]


@pytest.mark.parametrize("case", cases(*PAGES))
async def test_call(pristine: Both, case: Case) -> None:
    await pristine.case(case)
