"""Raw queries: parameters travel as text, and the server decides what they are."""

from __future__ import annotations

import uuid
from datetime import UTC, date, datetime, time, timedelta, timezone
from decimal import Decimal
from types import MappingProxyType
from typing import Any

import pytest
from prisma import Base64, Json
from prisma.errors import FieldNotFoundError, RawQueryError
from tests.calls.raw_calls import Raw


class Text(str):
    __slots__ = ()


class Number(int):
    pass


class SafeJson(Json):
    pass


SEEN: list[Any] = [
    "x", "", " é\n\t\"'\\ %s %% :x $1 {a}", Text("s"), Number(5), 1, True, False, None, 1.0, 1.5, 0.1, 0.30000000000000004,
    1e15, 1e16, 1e20, 1e21, 1.5e300, 5e-324, 1e-6, 1e-7, 1.5e-10, -0.0, -2.5, 123456789.125, 9007199254740993, 2**63 - 1,
    -(2**63), 2**63, 2**64 - 1, 2**64, -(2**64), 10**30, Decimal("1.10"), Decimal("1E+3"), Decimal("NaN"),
    datetime(2024, 1, 1, 1, 2, 3, 456789), datetime(2024, 1, 1, tzinfo=timezone(timedelta(hours=2))), Base64.encode(b"\0\1"),
    Json({"b": 1, "a": [1.0, None, "é"]}), Json(None), Json("x"), SafeJson({"a": 1}),
    {"b": 1, "a": 2.0, "c": None, "d": [1, {"z": True}], "e": 'q"\\\n\x1f\x7fé', "": {}}, {}, {1: 2, None: 3, False: 4},
    {"a": [1e15, 1e16, 1.5e16, 1e21, 1e-4, 1e-5, -1.25e-5, 1e-6, 1.5e300, -0.0, 2**63, 2**64, 10**30, -(2**63) - 1]},
    [], [1, 2], (1, 2), ["a", 'b"\\c', None, "NULL", "", "{}"], [[1, 2], [3, 4]], [[]], [1.0, 1e21, True, 2**64], [None],
    [{"a": 1}, []], [Json({"a": 1})], [datetime(2024, 1, 1, tzinfo=UTC), Decimal("1.0")],
]  # fmt: skip


@pytest.mark.parametrize("value", SEEN, ids=repr)
async def test_the_text_of_a_value(raw: Raw, value: Any) -> None:
    [row] = await raw.same("SELECT $1::text AS a", value)
    assert value is None or isinstance(row["a"], str)


UNSERIALISABLE: list[Any] = [
    date(2024, 1, 1),
    time(1),
    uuid.UUID(int=1),
    b"x",
    MappingProxyType({}),
    {1},
    object,
    [b"x"],
]


@pytest.mark.parametrize("value", UNSERIALISABLE, ids=repr)
async def test_what_the_client_cannot_serialise(raw: Raw, value: Any) -> None:
    assert isinstance(await raw.same("SELECT $1::text AS a", value, side=None), TypeError)


@pytest.mark.parametrize("value", [float("nan"), float("inf"), [float("-inf")], 10**400, {"a": 10**400}], ids=str)
async def test_what_the_engine_cannot_read(raw: Raw, value: Any) -> None:
    error = await raw.same("SELECT $1::text AS a", value, side="prisma")
    assert isinstance(error, FieldNotFoundError)


@pytest.mark.parametrize("type_", ["bigint", "decimal", "bytes", "date", "x"])
async def test_the_wire_form_of_the_engine_is_left_to_it(raw: Raw, type_: str) -> None:
    await raw.same("SELECT $1::text AS a", {"prisma__type": type_, "prisma__value": "5"}, side="prisma")
    await raw.same("SELECT $1::text AS a", {"a": {"prisma__type": type_, "prisma__value": "5"}})


TAKEN: list[tuple[Any, ...]] = [
    ("$1::int AS a", "12"), ("$1::int AS a", " 12 "), ("$1::int AS a", 1.0), ("$1 + 1 AS a", "5"), ("$1::int + 1 AS a", None),
    ("$1::bigint AS a", 9007199254740993), ("$1::bool AS a", 1), ("$1::bool AS a", "yes"), ("$1::bool AS a", True),
    ("$1::float8 AS a", 1e300), ("$1::numeric AS a", "2.50"), ("$1::numeric AS a", Decimal("1.10")), ("$1 AS a", 1),
    ("$1 AS a", [1, 2]), ("$1 || 'x' AS a", "y"), ("$1::int AS a, $1::text AS b", 1), ("1 AS a LIMIT $1", 1),
    ("$1::int[] AS a", [1, None]), ("$1::int[] AS a", "{1,2}"), ("array_length($1::int[], 2) AS a", [[1, 2], [3, 4]]),
    ("$1::text[] AS a", ["x", None, 'a"\\b,{}', ""]), ("$1::bool[] AS a", [True]), ("$1::jsonb[] AS a", [{"a": 1}]),
    ("$1::jsonb AS a", {"a": [1, None]}), ("$1::json::text AS a", {"b": 1, "a": 2.0}), ("$1::jsonb AS a", Json({"a": 1})),
    ("$1::jsonb AS a", 5), ("$1::jsonb AS a", True), ("$1::bytea AS a", Base64.encode(b"\0\1")), ("$1::bytea AS a", "\\x00ff"),
    ("$1::plan AS a", "FREE"), ("$1::plan[] AS a", ["FREE", None]), ("$1::uuid AS a", str(uuid.UUID(int=1))),
    ("$1::time AS a", "10:00"), ("$1::interval::text AS a", "1 day"), ("$1::inet AS a", "10.0.0.1"), ("$1::money AS a", 1.5),
    ("$1::date AS a", "2024-01-01"), ("$1::date AS a", datetime(2024, 1, 1, 23)), ("$1::date AS a", "Jan 8, 1999"),
    ("$1::timestamp AS a", "2024-01-01T10:00:00+05:00"), ("$1::timestamptz AS a", "2024-01-01T10:00:00+05:00"),
    ("$1::timestamptz AS a", datetime(2024, 1, 1, 12, 0, 0, 123456, tzinfo=UTC)), ("$1::point::text AS a", "(1,2)"),
    ("$1::int4range::text AS a", "[1,2)"), ("$1::regclass::text AS a", "users"), ('$1::"char" AS a', "r"),
    ("email FROM users WHERE email = ANY($1) ORDER BY 1", ["percent@x", "nobody@x"]),
    ("email FROM users WHERE plan = $1 ORDER BY 1", "FREE"), ("email FROM users WHERE plan = ANY($1::plan[]) ORDER BY 1", ["FREE"]),
    ("email FROM users WHERE created_at < $1 ORDER BY 1", datetime(1970, 1, 1, tzinfo=UTC)),
    ("email FROM users WHERE created_at = $1::timestamp ORDER BY 1", datetime(2024, 1, 1, tzinfo=UTC)),
    ("id, email FROM users WHERE id = $1::uuid", "00000000-0000-4000-8000-000000000001"),
    ("5 % 3 AS a, $1::text AS b, '%s %d %% %(x)s' AS c", "%"),
]  # fmt: skip


@pytest.mark.parametrize("query", TAKEN, ids=str)
async def test_taken(raw: Raw, query: tuple[Any, ...]) -> None:
    assert isinstance(await raw.same(f"SELECT {query[0]}", *query[1:]), list)


MISFITS: list[tuple[Any, ...]] = [
    # value, type, PostgreSQL's code
    ("12", "int[]", "22P02"), ("1_000", "float8", "22P02"), ({"a": 1}, "text[]", "22P02"), (1.5, "int", "22P02"),
    (True, "int", "22P02"), (2**40, "int", "22003"), ("x", "int", "22P02"), ("", "int", "22P02"), ("x", "uuid", "22P02"),
    ("nope", "plan", "22P02"), ("x", "jsonb", "22P02"), ([1, 2], "jsonb", "22P02"), ("x", "date", "22007"), ([[1, 2], [3]], "int[]", "22P02"),
    ("2024-13-01", "date", "22008"), ("x", "bool", "22P02"), (2, "plan[]", "22P02"), (["x"], "int[]", "22P02"), ("a\0b", "text", "22021"),
    (["a\0b"], "text[]", "22021"), ("1e400", "float8", "22003"), ("{", "bytea", None), ("\\xgg", "bytea", "22023"),
]  # fmt: skip


@pytest.mark.parametrize(("value", "type_", "code"), MISFITS, ids=str)
async def test_misfits_are_refused(raw: Raw, value: Any, type_: str, code: str | None) -> None:
    error = await raw.same(f"SELECT $1::{type_} AS a", value)
    if code is None:
        return
    assert isinstance(error, RawQueryError)
    assert error.meta["code"] == code


NUMBERS: list[tuple[Any, ...]] = [
    ("SELECT $1::int AS a",), ("SELECT $1::int AS a", 1, 2), ("SELECT 1 AS a", 1), ("SELECT $2::int AS a", 1, 2),
    ("SELECT $3::int AS a", 1), ("SELECT pg_typeof($1) AS a", 1),
]  # fmt: skip


@pytest.mark.parametrize("query", NUMBERS, ids=str)
async def test_a_wrong_number_of_them(raw: Raw, query: tuple[Any, ...]) -> None:
    error = await raw.same(*query)
    assert error.meta["code"] in {"08P01", "42P18"}


async def test_very_many(raw: Raw) -> None:
    for count, side in ((32767, "sqlalchemy"), (32768, "prisma")):
        text = f"SELECT count(*) AS n FROM (VALUES {','.join(f'(${n})' for n in range(1, count + 1))}) AS v"
        assert await raw.same(text, *range(count), side=side) == [{"n": count}]


async def test_half_a_surrogate_pair(raw: Raw) -> None:
    for call in ("SELECT $1::text AS a", "\ud800"), ("SELECT $1::text[] AS a", ["\ud800"]), ("SELECT '\ud800' AS a",):
        with pytest.raises(UnicodeEncodeError):
            await raw.both.prisma.query_raw(*call)
        with pytest.raises(UnicodeEncodeError):
            await raw.both.bridge.query_raw(*call)
        assert isinstance(raw.synchronous(*call), UnicodeEncodeError)
