"""A client that was generated again without the models: its calls go to Prisma, and somebody hears of it."""

from __future__ import annotations

import importlib
from pathlib import Path

import pytest

from prismalchemy.client import bridge, record_answers
from rig.packages import example_schema, generated_folder


async def test_a_field_that_the_models_lack(
    switched: pytest.MonkeyPatch,
    prisma_client_package: Path,
    fresh_database_url: str,
    caplog: pytest.LogCaptureFixture,
) -> None:
    block, field = 'provider                    = "prisma-client-py"', "  id   Int    @id @default(autoincrement())\n"
    output = f'{block}\n  output = "./newer_prisma_client"'
    folder = generated_folder("newer", example_schema((block, output), (field, f"{field}  color String?\n")))
    switched.syspath_prepend(str(folder))
    newer_client = bridge(importlib.import_module("newer_prisma_client"))
    async with newer_client(datasource={"url": fresh_database_url}) as db:
        assert db.sides()["StoreTag"] == "prisma"
        assert db.sides()["User"] == "sqlalchemy"
        with record_answers() as answers:
            await db.user.find_many()
        assert answers.sides() == ["sqlalchemy"]
    assert "StoreTag: the models lack color, which the Prisma client has, so calls on it go to Prisma" in caplog.text
