"""Column types that Prisma's own driver adapter does not read, or reads differently from the native engine."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest
from prisma import Prisma, errors

MOMENT = datetime(2024, 2, 29, 23, 59, 59, 678000, tzinfo=UTC)


async def test_lists_of_every_type(wide: Any, wide_client: Any) -> None:
    data = {
        "moments": [MOMENT, datetime(1969, 12, 31, 23, 59, 59, 999000, tzinfo=UTC)],
        "days": [datetime(2024, 2, 29, tzinfo=UTC)],
        "times": [datetime(1970, 1, 1, 3, 4, 5, 678000, tzinfo=UTC)],
        "blobs": [wide_client.Base64.encode(b"\x00\xff"), wide_client.Base64.encode(b"")],
        "flags": [True, False],
        "uuids": ["4049b06b-21e5-464a-a1ec-c831033ddbb9"],
        "colours": ["DARK_BLUE", "RED"],
        "colour": "DARK_BLUE",
        "bits": "101",
        "address": "127.0.0.1",
        "moment": MOMENT,
    }
    row = await wide.wide.create(data=data)
    read = await wide.wide.find_unique(where={"id": row.id})
    for found in (row, read):
        assert {name: getattr(found, name) for name in data} == data
        assert (found.jsons, found.floats) == ([], [])


@pytest.mark.parametrize("zone", ["UTC", "Asia/Kolkata", "America/New_York", "Europe/Berlin"])
async def test_timestamps_do_not_depend_on_the_time_zone_of_the_session(
    wide: Any, wide_client: Any, wide_database_url: str, zone: str
) -> None:
    row = await wide.wide.create(data={"moment": MOMENT, "moments": [MOMENT]})
    url = f"{wide_database_url}?options=-c%20TimeZone%3D{zone.replace('/', '%2F')}"
    async with wide_client.Prisma(datasource={"url": url}) as client:
        assert await client.query_first("SHOW TimeZone") == {"TimeZone": zone}
        read = await client.wide.find_unique(where={"id": row.id})
        assert (read.moment, read.moments) == (MOMENT, [MOMENT])
        raw = await client.query_first('SELECT moment, moments FROM "Wide" WHERE id = $1', row.id)
        assert raw == {"moment": "2024-02-29T23:59:59.678+00:00", "moments": ["2024-02-29T23:59:59.678+00:00"]}


async def test_dates_do_not_depend_on_the_date_style_of_the_session(
    wide: Any, wide_client: Any, wide_database_url: str
) -> None:
    row = await wide.wide.create(data={"moment": MOMENT, "days": [MOMENT]})
    async with wide_client.Prisma(datasource={"url": f"{wide_database_url}?options=-c%20DateStyle%3DGerman"}) as client:
        read = await client.wide.find_unique(where={"id": row.id})
        assert (read.moment, read.days) == (MOMENT, [MOMENT.replace(hour=0, minute=0, second=0, microsecond=0)])


@pytest.mark.parametrize(
    ("expression", "value"),
    [
        ("'users'::name", "users"),
        ("ARRAY['users', 'a b']::name[]", ["users", "a b"]),
        ("""'r'::"char" """, "r"),
        ("""ARRAY['r', 'v']::"char"[]""", ["r", "v"]),
        ("'2024-01-02 03:04:05.678901+05:30'::timestamptz", "2024-01-01T21:34:05.678901+00:00"),
        ("ARRAY['2024-01-02 03:04:05.678901+05:30']::timestamptz[]", ["2024-01-01T21:34:05.678901+00:00"]),
        ("ARRAY['{\"a\": [700.0, \"b\"]}', 'null']::json[]", [{"a": [700.0, "b"]}, None]),
        ("ARRAY['{\"a\": 9007199254740993}']::jsonb[]", [{"a": 2**53 + 1}]),
        ("""'{"$type": "Json", "value": "x"}'::jsonb""", {"$type": "Json", "value": "x"}),
        ("'{\"a\": 700.0}'::json", {"a": 700.0}),
        ("'[9007199254740993, 700.0]'::jsonb", [2**53 + 1, 700.0]),
        ("'-1,234.50'::money", -1234.5),
        ("'enterprise-2024'::plan", "enterprise-2024"),
        ("ARRAY['FREE', 'enterprise-2024']::plan[]", ["FREE", "enterprise-2024"]),
        ("12.50::numeric", 12.5),
        ("'\\x00ff'::bytea", "AP8="),
        ("ARRAY['\\x00ff']::bytea[]", ["AP8="]),
        ("B'101'", "101"),
        ("'127.0.0.1'::inet", "127.0.0.1"),
        ("5::oid", 5),
        ("DATE '2024-01-02'", "2024-01-02"),
        ("ARRAY[DATE '2024-01-02']", ["2024-01-02"]),
        ("true", True),
        ("ARRAY[true, NULL]", [True, None]),
        ("ARRAY[1, NULL]", [1, None]),
        ("ARRAY['a\"\\b', NULL, 'NULL', '', '{}', 'c,d', ' ']", ['a"\\b', None, "NULL", "", "{}", "c,d", " "]),
        ("'{}'::text[]", []),
        ("'[0:1]={7,8}'::int[]", [7, 8]),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
async def test_raw_results(db: Prisma, expression: str, value: Any) -> None:
    # By repr, since 700 == 700.0 in Python.
    assert repr(await db.query_raw(f"SELECT {expression} AS value")) == repr([{"value": value}])


@pytest.mark.parametrize("type_", ["interval", "point", "regtype"])
async def test_what_prisma_cannot_read_is_an_error_that_names_the_type(db: Prisma, type_: str) -> None:
    with pytest.raises(errors.RawQueryError, match=f"'{type_}'"):
        await db.query_raw(f"SELECT NULL::{type_}")
