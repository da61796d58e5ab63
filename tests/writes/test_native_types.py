"""Columns of types that the example schema lacks: what is written to them, and every operation that they have."""

from __future__ import annotations

import importlib
import json
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import asyncpg
import pytest
from tests.calls.conftest import Both
from tests.calls.outcomes import comparable, outcome
from tests.calls.own_schema import on_own_schema
from tests.calls.pages import Stated
from tests.calls.test_native_types import SCHEMA, TABLES

from prismalchemy.client import record_answers
from rig.parity import Compared
from rig.postgres import Postgres

NAME = "prismalchemy_native_writes"
MOMENT = datetime(2024, 1, 1, 10, 11, 12, 345678, tzinfo=UTC)


@pytest.fixture(scope="module")
async def native(prisma_engine: dict[str, str], postgres: Postgres, compared: Compared) -> AsyncIterator[Both]:
    url = postgres.create_database(NAME)
    schema = SCHEMA.replace("./native_prisma_client", "./native_writes_prisma_client")
    async with on_own_schema("native_writes", schema, url, TABLES, compared, Stated(update=False)) as both:
        yield both
    postgres.drop_database(NAME)


@pytest.fixture
async def admin(native: Both) -> AsyncIterator[asyncpg.Connection[asyncpg.Record]]:
    connection = await asyncpg.connect(native.bridge._datasource["url"].partition("?")[0])
    yield connection
    await connection.close()


VALUES: list[tuple[str, Any]] = [
    ("char", "abc"), ("char", "abcdef"), ("inet", "10.0.0.0/8"), ("inet", "nonsense"), ("bit", "101"), ("bit", "1"),
    ("varbit", "10"), ("varbit", "1" * 9), ("oid", 4000), ("oid", 2**31 - 1), ("real", 0.1), ("real", 16777217), ("real", 1e300),
    ("amount", Decimal("1.10")), ("amount", "123456789012345678901234567890.123456789"), ("amount", 3), ("amount", 0.1),
    ("coarse", MOMENT), ("coarse", "2024-01-01T10:11:12.999999Z"), ("fine", MOMENT), ("fine", "2024-01-01T10:11:12.345678Z"),
    ("fine", "2024-01-01T10:11:12.345678+02:00"), ("time", MOMENT), ("time", "2024-01-01T10:11:12.345678Z"), ("day", MOMENT),
    ("day", "2024-02-29T23:59:59.999Z"), ("smalls", [1, -2]), ("smalls", [2**15]), ("bigs", [2**63 - 1]), ("floats", [0.1, 1, 1e300]),
    ("reals", [0.1]), ("decimals", [Decimal("1.23456"), "7", 1]), ("booleans", [True, False]), ("moments", [MOMENT]),
    ("moments", ["2024-01-01T10:11:12.345678Z"]), ("instants", [MOMENT, "2024-01-01T10:11:12.345678Z"]), ("days", [MOMENT]),
    ("uuids", ["00000000-0000-4000-8000-00000000000A"]), ("colors", ["blue", "red"]), ("colors", []), ("blobs", [b"\x00", b""]),
    ("document", {"b": 1, "a": [1.0, None]}), ("document", None), ("char", None), ("amount", None), ("coarse", None), ("day", None),
]  # fmt: skip


def value_of(both: Both, field: str, value: Any) -> Any:
    package = importlib.import_module("native_writes_prisma_client")
    if field == "document":
        return package.Json(value)
    return [package.Base64.encode(item) for item in value] if field == "blobs" else value


async def judged(native: Both, admin: asyncpg.Connection[asyncpg.Record], call: Any) -> Any:
    """What a call comes to on both sides, each on the third row as it was: the result, and the row afterwards."""
    found = []
    for client in (native.prisma, native.bridge):
        await admin.execute('BEGIN; CREATE TEMP TABLE kept AS SELECT * FROM "Native"; COMMIT')
        with record_answers() as answers:
            result = await outcome(call, client)
        told = comparable(result, ordered=True)
        rows = [
            json.loads(row[0]) for row in await admin.fetch('SELECT row_to_json(t)::text FROM "Native" t ORDER BY id')
        ]
        await admin.execute(
            'DELETE FROM "Native" WHERE id NOT IN (SELECT id FROM kept); '
            "SELECT setval('\"Native_id_seq\"', 3); "
            'UPDATE "Native" AS n SET char = k.char, inet = k.inet, bit = k.bit, varbit = k.varbit, oid = k.oid, "real" = k."real", '
            "amount = k.amount, document = k.document, coarse = k.coarse, fine = k.fine, time = k.time, day = k.day, "
            "smalls = k.smalls, bigs = k.bigs, floats = k.floats, reals = k.reals, decimals = k.decimals, booleans = k.booleans, "
            "moments = k.moments, instants = k.instants, days = k.days, blobs = k.blobs, uuids = k.uuids, colors = k.colors "
            "FROM kept k WHERE k.id = n.id; DROP TABLE kept"
        )
        found.append((told, rows, answers.sides()))
    expected, bridged = found
    assert bridged[0] == expected[0]
    assert bridged[1] == expected[1]
    return bridged[2]


@pytest.mark.parametrize(("field", "value"), VALUES, ids=str)
async def test_values(native: Both, admin: asyncpg.Connection[asyncpg.Record], field: str, value: Any) -> None:
    given = value_of(native, field, value)
    await judged(native, admin, lambda db: db.native.create(data={field: given}))
    await judged(native, admin, lambda db: db.native.update(where={"id": 3}, data={field: given}))
    await judged(native, admin, lambda db: db.native.create_many(data=[{field: given}, {}]))
    await judged(native, admin, lambda db: db.native.create_many(data=[{field: given, "id": 90}, {field: given}]))
    if isinstance(given, list):
        await judged(native, admin, lambda db: db.native.update(where={"id": 3}, data={field: {"push": given}}))
        await judged(native, admin, lambda db: db.native.update_many(where={}, data={field: {"push": given[:1]}}))
        for item in given[:1]:
            await judged(
                native, admin, lambda db, item=item: db.native.update(where={"id": 1}, data={field: {"push": item}})
            )


NUMBERS: list[tuple[str, Any]] = [
    ("oid", 3), ("real", 0.3), ("real", 3), ("amount", Decimal("0.3")), ("amount", 7), ("amount", "3.5"), ("amount", 0.7),
]  # fmt: skip


@pytest.mark.parametrize(("field", "value"), NUMBERS, ids=str)
async def test_numbers(native: Both, admin: asyncpg.Connection[asyncpg.Record], field: str, value: Any) -> None:
    for operator in ("increment", "decrement", "multiply", "divide"):
        for row in (1, 2, 3):
            change = {"where": {"id": row}, "data": {field: {operator: value}}}
            await judged(native, admin, lambda db, change=change: db.native.update(**change))


async def test_nothing_given(native: Both, admin: asyncpg.Connection[asyncpg.Record]) -> None:
    assert await judged(native, admin, lambda db: db.native.create(data={})) == ["sqlalchemy"]
    assert await judged(native, admin, lambda db: db.native.create_many(data=[{}, {}])) == ["sqlalchemy"]
    assert await judged(native, admin, lambda db: db.native.create_many(data=[{}, {}], skip_duplicates=True)) == [
        "sqlalchemy"
    ]


async def test_left_to_prisma(native: Both, admin: asyncpg.Connection[asyncpg.Record]) -> None:
    for client in (native.prisma, native.bridge):
        with record_answers() as answers:
            found = await client.rare.create(data={"price": Decimal("1.5"), "clock": MOMENT})
            assert found.price == Decimal("1.5")
            await client.rare.create_many(data=[{"id": found.id + 100, "price": 2}])
            await client.rare.delete(where={"id": found.id + 100})
            await client.rare.update(where={"id": found.id}, data={"price": 2})
            await client.rare.delete(where={"id": found.id})
        assert answers.sides() == ([] if client is native.prisma else ["prisma"])
