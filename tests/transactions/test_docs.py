"""The code of docs/sessions.md runs, and its three forms of one function do the same."""

from __future__ import annotations

import re
from decimal import Decimal
from types import SimpleNamespace
from typing import Any

import pytest
from sqlalchemy import select
from tests.transactions.conftest import Stages
from tests.writes.state import ADA, state

from rig import paths
from service.credits import get_balance
from service.errors import InsufficientCredits, NotFound
from service.models import CreditTransaction, User

PAGE = (paths.ROOT / "docs" / "sessions.md").read_text(encoding="utf-8")
BLOCKS = dict(re.findall(r"<!-- ([a-z -]+) -->\n```python\n(.*?)^```", PAGE, re.MULTILINE | re.DOTALL))


async def test_the_three_forms_do_the_same(stages: Stages) -> None:
    assert list(BLOCKS) == ["before", "half-way", "other way round"]
    states = []
    db = stages.writers.bridge
    for block in BLOCKS.values():
        await stages.writers.reset()
        spend = function(block, db)
        moved = await spend(db, ADA, draft("2.5"))
        assert (moved.amount, moved.runningBalance) == (Decimal("-2.5"), Decimal("9.8456"))
        with pytest.raises(InsufficientCredits):
            await spend(db, ADA, draft("100"))
        with pytest.raises(NotFound):
            await spend(db, "00000000-0000-4000-8000-0000000000ff", draft("1"))
        states.append(await state(stages.writers.admin["bridge"]))
    assert states[0] == states[1] == states[2]


def draft(amount: str) -> Any:
    return SimpleNamespace(transaction_key=f"spend {amount}", amount=Decimal(amount))


def function(block: str, db: Any) -> Any:
    """The function that the block defines, with what the page takes for granted."""
    known: dict[str, Any] = {
        "CreditTransaction": CreditTransaction,
        "InsufficientCredits": InsufficientCredits,
        "NotFound": NotFound,
        "User": User,
        "database": db._runtime.database,
        "get_balance": get_balance,
        "select": select,
    }
    exec(block, known)  # our own page
    return known["spend"]
