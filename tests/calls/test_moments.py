"""Texts for DateTime: which of them Prisma's engine takes, and which moments they are."""

from __future__ import annotations

import pytest
from prisma.errors import FieldNotFoundError
from tests.calls.conftest import Both

_ROWS = [f"12:30:00.{milliseconds:03}" for milliseconds in (0, 1, 122, 123, 124)] + ["12:31:00", "12:31:00.123"]

TAKEN = [
    *("12:30:00Z", "12:30:00.1Z", "12:30:00.123Z", "12:30:00.1230000Z", "14:30:00.123+02:00", "12:30:00.123-00:00"),
    # no cut to milliseconds; PostgreSQL rounds to microseconds
    *("12:30:00.1234Z", "12:30:00.1235Z", "12:30:00.1239Z", "12:30:00.1239999Z", "12:30:00.1239994Z"),
    *("12:30:00.123999499Z", "12:30:00.1239994999Z", "12:30:00.12399999999999Z", "12:30:00.00099999999Z"),
    # leap seconds
    *("12:30:60Z", "12:30:60.000Z", "12:30:60.123Z", "12:30:60.0009Z", "14:30:60+02:00"),
]


@pytest.mark.parametrize("text", TAKEN)
async def test_the_moment_of_a_text(both: Both, text: str) -> None:
    await both.prisma.execute_raw(
        "INSERT INTO users (id, email, created_at, updated_at) "
        "SELECT gen_random_uuid(), 'moment ' || t, ('2001-02-03 ' || t)::timestamp, now() FROM unnest($1::text[]) AS t "
        "ON CONFLICT DO NOTHING",
        _ROWS,
    )
    for where in ({"equals": f"2001-02-03T{text}"}, {"gte": "2001-02-03T00:00:00Z", "lt": f"2001-02-03T{text}"}):
        await both.same(lambda db, where=where: db.user.find_many(where={"createdAt": where}, order={"email": "asc"}))


async def test_lower_case(both: Both) -> None:
    await both.same(
        lambda db: db.user.find_many(where={"createdAt": {"gt": "2001-02-03t12:30:00z"}}, order={"id": "asc"})
    )


REFUSED = [
    *("2001-02-03T12:30Z", "20010203T123000Z", "2001-W05-1T12:30:00Z", "2001-02-03T12:30:00", "2001-02-03 12:30:00Z"),
    *("2001-02-03T12:30:00+00", "2001-02-03T12:30:00+0200", "2001-02-03T12:30:00+00:00:00", "2001-02-03T12:30:00,1Z"),
    *("2001-02-03T12:30:00.Z", "2001-02-03T24:00:00Z", "2001-02-30T12:30:00Z", "2001-02-03T12:30:61Z"),
    *(
        "2001-02-03T12:30:00+24:00",
        "2001-02-03T12:30:00+02:60",
        "2001-02-03T12:30:00\u221201:00",
        "2001-02-03T12:30:00Z ",
    ),
    *("\uff12001-02-03T12:30:00Z", "2001-02-03T12:30:00Z\n", ""),
]


@pytest.mark.parametrize("text", REFUSED, ids=ascii)
async def test_other_texts_are_left_to_prisma(both: Both, text: str) -> None:
    error = await both.same(lambda db: db.user.find_many(where={"createdAt": text}), side="prisma")
    assert isinstance(error, FieldNotFoundError)


@pytest.mark.parametrize(
    "text", ["0000-01-01T00:00:00Z", "0001-01-01T00:00:00+01:00", "9999-12-31T23:59:59-01:00", "2001-02-03T23:59:60.5Z"]
)
async def test_moments_that_python_has_not(both: Both, text: str) -> None:
    await both.same(lambda db: db.user.find_many(where={"createdAt": text}), side="prisma")
