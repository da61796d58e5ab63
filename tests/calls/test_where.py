"""`where` beyond what a page of cases can hold."""

from __future__ import annotations

from tests.calls.conftest import Both


async def test_a_list_of_a_hundred_thousand_values(both: Both) -> None:
    # Too long for Prisma's query text to be quick; the two thirds that exist are enough to see it answered.
    ids = [f"nothing-{number}" for number in range(100_000)] + ["credit-1", "credit-2"]
    found = await both.bridge.credittransaction.find_many(where={"id": {"in": ids}}, order={"id": "asc"})
    assert [transaction.id for transaction in found] == ["credit-1", "credit-2"]
