"""Numbers pass verbatim both ways: JavaScript would turn 700.0 into 700 and round 64-bit integers."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from prisma import Prisma, errors

LARGEST, LEAST = 2**63 - 1, -(2**63)


@pytest.mark.parametrize("value", [700.0, 0.1, -2.5, 0.0, 1e300, 5e-324, 1234567890.123456])
async def test_floats(wide: Any, value: float) -> None:
    row = await wide.wide.create(data={"float": value, "floats": [value, value]})
    assert [repr(number) for number in (row.float, *row.floats)] == [repr(value)] * 3
    assert await wide.wide.count(where={"id": row.id, "float": value, "floats": {"has": value}}) == 1


async def test_the_engine_keeps_sixteen_digits_of_a_float(wide: Any) -> None:
    """Its own doing, both ways: it goes through a decimal of `f64::DIGITS` places. Raw results are exact."""
    row = await wide.wide.create(data={"float": 0.1 + 0.2})
    assert row.float == 0.3
    await wide.execute_raw("UPDATE \"Wide\" SET float = '0.30000000000000004' WHERE id = $1", row.id)
    assert (await wide.wide.find_unique(where={"id": row.id})).float == 0.3
    assert await wide.query_raw('SELECT float FROM "Wide" WHERE id = $1', row.id) == [{"float": 0.1 + 0.2}]


@pytest.mark.parametrize("value", [LARGEST, LEAST, 2**53 + 1, 0, -1])
async def test_integers_of_64_bits(wide: Any, value: int) -> None:
    row = await wide.wide.create(data={"big": value, "bigs": [value]})
    assert (row.big, row.bigs) == (value, [value])
    assert await wide.wide.count(where={"id": row.id, "big": {"in": [value]}, "bigs": {"has": value}}) == 1
    assert await wide.query_raw('SELECT big, bigs FROM "Wide" WHERE id = $1 AND big = $2', row.id, value) == [
        {"big": value, "bigs": [value]}
    ]


@pytest.mark.parametrize("value", [LARGEST + 1, LEAST - 1, 10**30])
async def test_an_integer_beyond_64_bits_is_p2033(wide: Any, wide_client: Any, value: int) -> None:
    before = await wide.wide.count()
    with pytest.raises(wide_client.errors.DataError) as refused:
        await wide.wide.create(data={"big": value})
    assert refused.value.code == "P2033"
    assert await wide.wide.count() == before


async def test_a_float_and_an_integer_stay_what_they_are_in_raw_results(wide: Any) -> None:
    [row] = await wide.query_raw('SELECT 700::float8 AS a, 700::int8 AS b, \'{"c": 700.0, "d": 700}\'::jsonb AS json')
    assert [type(number) for number in (row["a"], row["b"])] == [float, int]
    assert {key: type(number) for key, number in row["json"].items()} == {"c": float, "d": int}


@pytest.mark.parametrize("text", ["0.1", "12345678901234567890.123456789", "-1", "0"])
async def test_decimals(wide: Any, text: str) -> None:
    row = await wide.wide.create(data={"decimals": [Decimal(text)]})
    assert row.decimals == [Decimal(text)]


async def test_an_average_of_integers_is_a_float_and_sums_are_exact(wide: Any) -> None:
    await wide.wide.create_many(data=[{"text": "summed", "big": number} for number in (LARGEST - 1, 1)])
    [group] = await wide.wide.group_by(["text"], where={"text": "summed"}, sum={"big": True}, avg={"id": True})
    assert group["_sum"] == {"big": str(LARGEST)}
    assert isinstance(group["_avg"]["id"], float)


async def test_an_integer_too_large_for_its_column(db: Prisma) -> None:
    with pytest.raises(errors.DataError):
        await db.storetag.find_many(where={"id": 2**40})
