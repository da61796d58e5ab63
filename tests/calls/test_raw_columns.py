"""Raw queries: what becomes of each of PostgreSQL's types in a result."""

from __future__ import annotations

import pytest
from prisma.errors import RawQueryError
from tests.calls.raw_calls import Raw

READ = [
    # numbers
    "9223372036854775807 AS a, 2147483648::bigint AS b, 7::smallint AS c, 4294967295::oid AS d, -1 AS e",
    "0.1::float4 AS a, 0.30000000000000004::float8 AS b, 1e30::float4 AS c, 16777216.5::float4 AS d, 1e300::float8 AS e",
    "'NaN'::float8 AS a, 'Infinity'::float8 AS b, '-Infinity'::float4 AS c, '-0'::float8 AS d, '-0'::float4 AS e",
    "1.50::numeric AS a, 1e30::numeric AS b, 1e-30::numeric AS c, 0::numeric AS d, 12345678901234567890.123456789 AS e",
    "'12.50'::money AS a, '-12.50'::money AS b, '1234567.89'::money AS c, 0::money AS d",
    # texts
    "'x' AS a, 'x'::name AS b, 'a'::varchar(3) AS c, 'a'::char(3) AS d, null AS e, '' AS f, E'a\\nb\\\\c\"d' AS g",
    "'r'::\"char\" AS a, ''::\"char\" AS b, E'\\\\377'::\"char\" AS c",
    "'10.0.0.1'::inet AS a, '10.0.0.1/8'::inet AS b, '10.0.0.0/8'::cidr AS c, '::1'::inet AS d",
    "B'101' AS a, B'101'::bit(3) AS b, B''::varbit AS c",
    "'A0EEBC99-9C0B-4EF8-BB6D-6BB9BD380A11'::uuid AS a, true AS b, false AS c",
    "'\\x'::bytea AS a, '\\xff00'::bytea AS b, 'é\\\\'::bytea AS c",
    # times
    "'2024-01-01 10:00:00.5'::timestamp AS a, '2024-01-01 10:00:00.123456+02'::timestamptz AS b, '2024-01-01'::date AS c",
    "'03:04:05.5'::time AS a, '03:04:05'::time AS b, '3:4:5.000001'::time AS c, '10:00:00.1234'::time AS d",
    "'10:00:00+02'::timetz AS a, '23:59:59.9-05:30'::timetz AS b, '0001-01-01'::date AS c, '9999-12-31'::date AS d",
    # json
    "'{\"a\": 1.0}'::jsonb AS a, 'null'::json AS b, '\"x\"'::jsonb AS c, '[1.50, null]'::jsonb AS d, ' 1 '::json AS e",
    "'12345678901234567890123'::json AS a, '18446744073709551615'::json AS b, '-9223372036854775809'::json AS c",
    "'1.0'::json AS a, '1E5'::json AS b, '-0.0'::json AS c, '-0'::json AS d, '0.1e-2'::json AS e, '1e30'::jsonb AS f",
    "'{\"b\":1,\"a\":1,\"a\":2}'::json AS a, '{\"$type\": \"x\"}'::json AS b, '\"\\ud83d\\ude00\\u0000\"'::json AS c",
    "(repeat('[', 127) || repeat(']', 127))::json AS a",
    # a database's own types, and what a row of a table is
    "'FREE'::plan AS a, null::plan AS b, array['FREE'::plan, null] AS c",
    "u.plan, u AS row FROM users u WHERE email = 'percent@x'",
    "relkind, relname, reltype, relpersistence FROM pg_class WHERE relname = 'users'",
    # arrays
    "array[1,null] AS a, '{}'::int[] AS b, '[0:1]={1,2}'::int[] AS c, array[1::int8] AS d, array[1::oid, 4294967295] AS e",
    "array['a','b\"c\\d',null,'NULL','',' ','{','a,b'] AS a, array['n'::name] AS b, array['a'::\"char\"] AS c",
    "array['{\"a\": 1}'::jsonb, null, 'null'::jsonb] AS a, array['[1,2]'::json] AS b, array['\\x00'::bytea, '\\xff'] AS c",
    "array['2024-01-01'::date, null] AS a, array['2024-01-01 10:00:00.1234+02'::timestamptz] AS b, array['10:00'::time] AS c",
    "array['2024-01-01 10:00'::timestamp] AS a, array['10:00+02'::timetz] AS b, array[true,null,false] AS c",
    "array[1.5::float4, 'NaN'] AS a, array['Infinity'::float8, 1] AS b, array[1.5] AS c, array['1.5'::money] AS d",
    "array['10.0.0.1'::inet] AS a, array[B'101'] AS b, array['A0EEBC99-9C0B-4EF8-BB6D-6BB9BD380A11'::uuid] AS c",
    # columns
    "1 AS a, 2 AS a",
    "1, 2",
    "",
    "FROM users LIMIT 2",
    "1 AS \"a b.c\", 1 AS \"éèê\", 1 AS \"%s\", 1 AS \":x\"",
    "1 AS a WHERE false",
]  # fmt: skip


@pytest.mark.parametrize("columns", READ)
async def test_a_column(raw: Raw, columns: str) -> None:
    assert isinstance(await raw.same(f"SELECT {columns}"), list)


UNREADABLE = [
    "'24:00'::time", "'24:00+00'::timetz", "'infinity'::timestamp", "'-infinity'::timestamptz", "'infinity'::date",
    "'0044-03-15 BC'::date", "'0044-03-15 10:00 BC'::timestamp", "'0044-03-15 BC'::timestamptz", "'12024-03-15'::date",
    "'12024-03-15'::timestamp", "'12024-03-15'::timestamptz", "'NaN'::numeric", "'-Infinity'::numeric", "'1e400'::json",
    "'\"\\ud800\"'::json", "(repeat('[', 128) || repeat(']', 128))::json", "array[[1,2],[3,4]]", "array[['a'],['b']]",
    "array[1.5, 'NaN']", "array['infinity'::timestamp]", "array[array['FREE'::plan]]",
]  # fmt: skip


@pytest.mark.parametrize("value", UNREADABLE)
async def test_a_value_that_the_engine_cannot_read(raw: Raw, value: str) -> None:
    error = await raw.same(f"SELECT 1 AS a, {value} AS b")
    assert error.meta == {"code": "N/A", "message": "N/A"}
    assert await raw.same(f"SELECT {value} AS a WHERE false") == []


REFUSED = [
    "'pg_class'::regclass", "'int'::regtype", "'now'::regproc", "'1 2'::oidvector", "'1 2'::int2vector", "'1'::xid",
    "'1'::xid8", "'1'::cid", "'(0,1)'::tid", "'08:00:2b:01:02:03'::macaddr", "'08:00:2b:01:02:03:04:05'::macaddr8",
    "'1 day'::interval", "'(1,2)'::point", "'(1,1),(0,0)'::box", "'[1,2)'::int4range", "'{[1,2)}'::int4multirange",
    "'a b'::tsvector", "'a & b'::tsquery", "'$.a'::jsonpath", "'0/0'::pg_lsn", "null::pg_node_tree", "row(1,2)",
    "'=r/postgres'::aclitem", "'x'::refcursor", "''::void", "array['1 day'::interval]", "array['pg_class'::regclass]",
    "array[row(1,2)]", "(SELECT relacl FROM pg_class LIMIT 1)",
]  # fmt: skip


@pytest.mark.parametrize("value", REFUSED)
async def test_a_type_that_the_engine_does_not_know(raw: Raw, value: str) -> None:
    error = await raw.same(f"SELECT {value} AS a")
    assert isinstance(error, RawQueryError)
    assert error.meta["code"] == "N/A"
    await raw.same(f"SELECT {value} AS a WHERE false")


async def test_null_in_arrays_of_numbers(raw: Raw) -> None:
    # Prisma's client fails on them.
    assert isinstance(await raw.same("SELECT array[1.5, null] AS a"), TypeError)
    assert isinstance(await raw.same("SELECT array[null]::int8[] AS a"), TypeError)


async def test_many_rows(raw: Raw) -> None:
    rows = await raw.same("SELECT n, n::text AS t, n::numeric AS d, '{}'::jsonb AS j FROM generate_series(1, 20000) n")
    assert len(rows) == 20000
