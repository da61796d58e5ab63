"""A list of Json takes the operations of lists, although `set` is no operation on a Json: outside transactions and in them."""

from __future__ import annotations

from typing import Any

import pytest
from tests.writes.fuzzing.cases import RandomCall, Single, Transaction
from tests.writes.fuzzing.judge import judge
from tests.writes.fuzzing.world import World


@pytest.mark.parametrize("operation", [{"set": []}, {"set": [1]}, {"push": 2}, {"push": [3, None]}], ids=str)
async def test_it(usual: World, operation: dict[str, Any]) -> None:
    json = usual.package.Json
    made = {
        name: [json(item) for item in value] if isinstance(value, list) else json(value)
        for name, value in operation.items()
    }
    call = RandomCall("Wide", "update", {"where": {"id": "w1"}, "data": {"jsons": made}}, ordered=True)
    for case in (Single((call,)), Transaction((call,), rolls_back=False)):
        judged = await judge(usual, case)
        assert judged.same, judged
        assert (judged.by_sqlalchemy, judged.by_prisma) == (1, 0)
