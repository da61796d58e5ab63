"""A client that was generated again without the models: its calls go to Prisma, and somebody hears of it."""

from __future__ import annotations

import importlib
from pathlib import Path

import pytest

from prismalchemy.client import bridge, record_answers
from rig.paths import CACHE, SCHEMA
from rig.prisma import generate_client


async def test_a_field_that_the_models_lack(
    switched: pytest.MonkeyPatch,
    prisma_client_package: Path,
    fresh_database_url: str,
    caplog: pytest.LogCaptureFixture,
) -> None:
    folder = CACHE / "clients" / "newer"
    folder.mkdir(parents=True, exist_ok=True)
    block, field = 'provider                    = "prisma-client-py"', "  id   Int    @id @default(autoincrement())\n"
    text = SCHEMA.read_text()
    assert block in text
    assert field in text
    schema = folder / "schema.prisma"
    newer = text.replace(block, f'{block}\n  output = "./newer_prisma_client"')
    schema.write_text(newer.replace(field, f"{field}  color String?\n"))
    generate_client(schema)
    switched.syspath_prepend(str(folder))
    newer_client = bridge(importlib.import_module("newer_prisma_client"))
    async with newer_client(datasource={"url": fresh_database_url}) as db:
        assert db.sides()["StoreTag"] == "prisma"
        assert db.sides()["User"] == "sqlalchemy"
        with record_answers() as answers:
            await db.user.find_many()
        assert answers.sides() == ["sqlalchemy"]
    assert "StoreTag: the models lack color, which the Prisma client has, so calls on it go to Prisma" in caplog.text
