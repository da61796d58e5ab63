"""Preview features of the schema's own generator block are kept."""

from __future__ import annotations

from typing import Any

import pytest
from prisma import Prisma, errors


async def test_full_text_search(wide: Any) -> None:
    cat = await wide.wide.create(data={"text": "the cat sat on the mat"})
    await wide.wide.create(data={"text": "the dog lay on the rug"})
    assert [row.id for row in await wide.wide.find_many(where={"text": {"search": "cat & mat"}})] == [cat.id]


async def test_a_feature_that_is_not_asked_for_is_off(db: Prisma) -> None:
    with pytest.raises(errors.FieldNotFoundError, match="search"):
        await db.user.find_many(where={"name": {"search": "cat"}})  # type: ignore[typeddict-unknown-key] # on purpose


async def test_views(db: Prisma) -> None:
    user = await db.user.create(data={"email": "a@x", "credits": {"create": [{"amount": 3, "type": "TOP_UP"}]}})  # type: ignore[typeddict-item] # an int for Decimal
    [spending] = await db.userspending.find_many()
    assert (spending.userId, spending.bought) == (user.id, 3)
