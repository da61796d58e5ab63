"""The page docs/calls/writes.md: each call does what Prisma does, and sends the SQL that the page shows."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from tests.calls.pages import DOCS, Case, Stated, cases, shown
from tests.writes.conftest import Writers


@pytest.fixture(scope="module")
def page(request: pytest.FixtureRequest) -> Iterator[Stated]:
    stated = Stated(update=request.config.getoption("--update-docs"))
    yield stated
    stated.write()


@pytest.mark.parametrize("case", cases(DOCS / "writes.md"))
async def test_call(writers: Writers, page: Stated, case: Case) -> None:
    _, sent = await writers.run(case.start)
    page.check(case, "sql", shown(sent))
