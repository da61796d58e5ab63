-- test_answered_by_the_bridge[('SELECT $1::int AS a, $2::text AS b, $3::bool AS c, $4::float8 AS d, $5::numeric AS e', 1, 'x', True, 1.5, '2.50')]
SELECT $1::int AS a, $2::text AS b, $3::bool AS c, $4::float8 AS d, $5::numeric AS e;

-- test_answered_by_the_bridge[('SELECT $1::int AS a, $2::text AS b, $3::bool AS c, $4::float8 AS d, $5::numeric AS e', 1, 'x', True, 1.5, '2.50')], call 2
SELECT $1::int AS a, $2::text AS b, $3::bool AS c, $4::float8 AS d, $5::numeric AS e;

-- test_answered_by_the_bridge[('SELECT $1::bigint AS a', 9007199254740993)]
SELECT $1::bigint AS a;

-- test_answered_by_the_bridge[('SELECT $1::bigint AS a', 9007199254740993)], call 2
SELECT $1::bigint AS a;

-- test_answered_by_the_bridge[('SELECT 9223372036854775807 AS a, 2147483648::bigint AS b, 7::smallint AS c, 1::oid AS d',)]
SELECT 9223372036854775807 AS a, 2147483648::bigint AS b, 7::smallint AS c, 1::oid AS d;

-- test_answered_by_the_bridge[('SELECT 9223372036854775807 AS a, 2147483648::bigint AS b, 7::smallint AS c, 1::oid AS d',)], call 2
SELECT 9223372036854775807 AS a, 2147483648::bigint AS b, 7::smallint AS c, 1::oid AS d;

-- test_answered_by_the_bridge[("SELECT 0.1::float4 AS a, 0.30000000000000004::float8 AS b, 'NaN'::float8 AS c, 1.50::numeric AS d",)]
SELECT 0.1::float4 AS a, 0.30000000000000004::float8 AS b, 'NaN'::float8 AS c, 1.50::numeric AS d;

-- test_answered_by_the_bridge[("SELECT 0.1::float4 AS a, 0.30000000000000004::float8 AS b, 'NaN'::float8 AS c, 1.50::numeric AS d",)], call 2
SELECT 0.1::float4 AS a, 0.30000000000000004::float8 AS b, 'NaN'::float8 AS c, 1.50::numeric AS d;

-- test_answered_by_the_bridge[("SELECT '2024-01-01 10:00:00.5'::timestamp AS a, '2024-01-01 10:00:00.123456+02'::timestamptz AS b",)]
SELECT '2024-01-01 10:00:00.5'::timestamp AS a, '2024-01-01 10:00:00.123456+02'::timestamptz AS b;

-- test_answered_by_the_bridge[("SELECT '2024-01-01 10:00:00.5'::timestamp AS a, '2024-01-01 10:00:00.123456+02'::timestamptz AS b",)], call 2
SELECT '2024-01-01 10:00:00.5'::timestamp AS a, '2024-01-01 10:00:00.123456+02'::timestamptz AS b;

-- test_answered_by_the_bridge[("SELECT '2024-01-01'::date AS a, '03:04:05.5'::time AS b, '03:04:05'::time AS c, '3:4:5.000001'::time AS d",)]
SELECT '2024-01-01'::date AS a, '03:04:05.5'::time AS b, '03:04:05'::time AS c, '3:4:5.000001'::time AS d;

-- test_answered_by_the_bridge[("SELECT '2024-01-01'::date AS a, '03:04:05.5'::time AS b, '03:04:05'::time AS c, '3:4:5.000001'::time AS d",)], call 2
SELECT '2024-01-01'::date AS a, '03:04:05.5'::time AS b, '03:04:05'::time AS c, '3:4:5.000001'::time AS d;

-- test_answered_by_the_bridge[('SELECT \\'{"a": 1.0}\\'::jsonb AS a, \\'null\\'::json AS b, \\'"x"\\'::jsonb AS c, \\'\\\\x00ff\\'::bytea AS d',)]
SELECT '{"a": 1.0}'::jsonb AS a, 'null'::json AS b, '"x"'::jsonb AS c, '\x00ff'::bytea AS d;

-- test_answered_by_the_bridge[('SELECT \\'{"a": 1.0}\\'::jsonb AS a, \\'null\\'::json AS b, \\'"x"\\'::jsonb AS c, \\'\\\\x00ff\\'::bytea AS d',)], call 2
SELECT '{"a": 1.0}'::jsonb AS a, 'null'::json AS b, '"x"'::jsonb AS c, '\x00ff'::bytea AS d;

-- test_answered_by_the_bridge[("SELECT 'x'::name AS a, 'a'::varchar(3) AS b, 'a'::char(3) AS c, null::int AS d",)]
SELECT 'x'::name AS a, 'a'::varchar(3) AS b, 'a'::char(3) AS c, null::int AS d;

-- test_answered_by_the_bridge[("SELECT 'x'::name AS a, 'a'::varchar(3) AS b, 'a'::char(3) AS c, null::int AS d",)], call 2
SELECT 'x'::name AS a, 'a'::varchar(3) AS b, 'a'::char(3) AS c, null::int AS d;

-- test_answered_by_the_bridge[("SELECT array[1,2] AS a, array['x',null] AS b, array[1.5] AS c, '{}'::int[] AS d, array['{}'::jsonb] AS e",)]
SELECT array[1,2] AS a, array['x',null] AS b, array[1.5] AS c, '{}'::int[] AS d, array['{}'::jsonb] AS e;

-- test_answered_by_the_bridge[("SELECT array[1,2] AS a, array['x',null] AS b, array[1.5] AS c, '{}'::int[] AS d, array['{}'::jsonb] AS e",)], call 2
SELECT array[1,2] AS a, array['x',null] AS b, array[1.5] AS c, '{}'::int[] AS d, array['{}'::jsonb] AS e;

-- test_answered_by_the_bridge[("SELECT array['2024-01-01'::timestamp] AS a, array[true] AS b",)]
SELECT array['2024-01-01'::timestamp] AS a, array[true] AS b;

-- test_answered_by_the_bridge[("SELECT array['2024-01-01'::timestamp] AS a, array[true] AS b",)], call 2
SELECT array['2024-01-01'::timestamp] AS a, array[true] AS b;

-- test_answered_by_the_bridge[('SELECT 1 AS a, 2 AS a',)]
SELECT 1 AS a, 2 AS a;

-- test_answered_by_the_bridge[('SELECT 1 AS a, 2 AS a',)], call 2
SELECT 1 AS a, 2 AS a;

-- test_answered_by_the_bridge[('SELECT id, email FROM users WHERE id = $1::uuid', '00000000-0000-4000-8000-000000000001')]
SELECT id, email FROM users WHERE id = $1::uuid;

-- test_answered_by_the_bridge[('SELECT id, email FROM users WHERE id = $1::uuid', '00000000-0000-4000-8000-000000000001')], call 2
SELECT id, email FROM users WHERE id = $1::uuid;

-- test_answered_by_the_bridge[('SELECT email FROM users WHERE email = ANY($1) ORDER BY 1', ['percent@x', 'nobody@x'])]
SELECT email FROM users WHERE email = ANY($1) ORDER BY 1;

-- test_answered_by_the_bridge[('SELECT email FROM users WHERE email = ANY($1) ORDER BY 1', ['percent@x', 'nobody@x'])], call 2
SELECT email FROM users WHERE email = ANY($1) ORDER BY 1;

-- test_answered_by_the_bridge[('SELECT email FROM users WHERE created_at = $1::timestamp ORDER BY 1', datetime.datetime(2024, 1, 1, 0, 0, tzinfo=datetime.timezone.utc))]
SELECT email FROM users WHERE created_at = $1::timestamp ORDER BY 1;

-- test_answered_by_the_bridge[('SELECT email FROM users WHERE created_at = $1::timestamp ORDER BY 1', datetime.datetime(2024, 1, 1, 0, 0, tzinfo=datetime.timezone.utc))], call 2
SELECT email FROM users WHERE created_at = $1::timestamp ORDER BY 1;

-- test_answered_by_the_bridge[('SELECT email FROM users WHERE created_at < $1 ORDER BY 1', datetime.datetime(1970, 1, 1, 0, 0, tzinfo=datetime.timezone.utc))]
SELECT email FROM users WHERE created_at < $1 ORDER BY 1;

-- test_answered_by_the_bridge[('SELECT email FROM users WHERE created_at < $1 ORDER BY 1', datetime.datetime(1970, 1, 1, 0, 0, tzinfo=datetime.timezone.utc))], call 2
SELECT email FROM users WHERE created_at < $1 ORDER BY 1;

-- test_answered_by_the_bridge[('SELECT $1::timestamptz AS a', datetime.datetime(2024, 1, 1, 12, 0, 0, 123456, tzinfo=datetime.timezone.utc))]
SELECT $1::timestamptz AS a;

-- test_answered_by_the_bridge[('SELECT $1::timestamptz AS a', datetime.datetime(2024, 1, 1, 12, 0, 0, 123456, tzinfo=datetime.timezone.utc))], call 2
SELECT $1::timestamptz AS a;

-- test_answered_by_the_bridge[('SELECT $1::date AS a', '2024-01-01')]
SELECT $1::date AS a;

-- test_answered_by_the_bridge[('SELECT $1::date AS a', '2024-01-01')], call 2
SELECT $1::date AS a;

-- test_answered_by_the_bridge[('SELECT $1 AS a', 1)]
SELECT $1 AS a;

-- test_answered_by_the_bridge[('SELECT $1 AS a', 1)], call 2
SELECT $1 AS a;

-- test_answered_by_the_bridge[('SELECT $1::int AS a', '7')]
SELECT $1::int AS a;

-- test_answered_by_the_bridge[('SELECT $1::int AS a', '7')], call 2
SELECT $1::int AS a;

-- test_answered_by_the_bridge[('SELECT $1::int + 1 AS a', None)]
SELECT $1::int + 1 AS a;

-- test_answered_by_the_bridge[('SELECT $1::int + 1 AS a', None)], call 2
SELECT $1::int + 1 AS a;

-- test_answered_by_the_bridge[('SELECT $1::jsonb AS a', Json)]
SELECT $1::jsonb AS a;

-- test_answered_by_the_bridge[('SELECT $1::jsonb AS a', Json)], call 2
SELECT $1::jsonb AS a;

-- test_answered_by_the_bridge[('SELECT $1::jsonb AS a', {'a': [1, None]})]
SELECT $1::jsonb AS a;

-- test_answered_by_the_bridge[('SELECT $1::jsonb AS a', {'a': [1, None]})], call 2
SELECT $1::jsonb AS a;

-- test_answered_by_the_bridge[('SELECT $1::numeric AS a', Decimal('1.10'))]
SELECT $1::numeric AS a;

-- test_answered_by_the_bridge[('SELECT $1::numeric AS a', Decimal('1.10'))], call 2
SELECT $1::numeric AS a;

-- test_answered_by_the_bridge[('SELECT $1::bool AS a', 'true')]
SELECT $1::bool AS a;

-- test_answered_by_the_bridge[('SELECT $1::bool AS a', 'true')], call 2
SELECT $1::bool AS a;

-- test_answered_by_the_bridge[("SELECT $1 || 'x' AS a", 'y')]
SELECT $1 || 'x' AS a;

-- test_answered_by_the_bridge[("SELECT $1 || 'x' AS a", 'y')], call 2
SELECT $1 || 'x' AS a;

-- test_answered_by_the_bridge[('SELECT 1 AS a LIMIT $1', 1)]
SELECT 1 AS a LIMIT $1;

-- test_answered_by_the_bridge[('SELECT 1 AS a LIMIT $1', 1)], call 2
SELECT 1 AS a LIMIT $1;

-- test_answered_by_the_bridge[('SELECT $1::int[] AS a', [1, 2])]
SELECT $1::int[] AS a;

-- test_answered_by_the_bridge[('SELECT $1::int[] AS a', [1, 2])], call 2
SELECT $1::int[] AS a;

-- test_answered_by_the_bridge[('SELECT $1::text[] AS a', ['x', None])]
SELECT $1::text[] AS a;

-- test_answered_by_the_bridge[('SELECT $1::text[] AS a', ['x', None])], call 2
SELECT $1::text[] AS a;

-- test_answered_by_the_bridge[('SELECT count(*) AS n, sum(runs) AS s, avg(runs) AS a FROM store_listings',)]
SELECT count(*) AS n, sum(runs) AS s, avg(runs) AS a FROM store_listings;

-- test_answered_by_the_bridge[('SELECT count(*) AS n, sum(runs) AS s, avg(runs) AS a FROM store_listings',)], call 2
SELECT count(*) AS n, sum(runs) AS s, avg(runs) AS a FROM store_listings;

-- test_answered_by_the_bridge[("UPDATE users SET name = name WHERE email = 'percent@x'",)]
UPDATE users SET name = name WHERE email = 'percent@x';

-- test_answered_by_the_bridge[("UPDATE users SET name = name WHERE email = 'percent@x'",)], call 2
UPDATE users SET name = name WHERE email = 'percent@x';

-- test_answered_by_the_bridge[("UPDATE users SET name = name WHERE email = 'percent@x' RETURNING name",)]
UPDATE users SET name = name WHERE email = 'percent@x' RETURNING name;

-- test_answered_by_the_bridge[("UPDATE users SET name = name WHERE email = 'percent@x' RETURNING name",)], call 2
UPDATE users SET name = name WHERE email = 'percent@x' RETURNING name;

-- test_answered_by_the_bridge[('SELECT 1 / ($1::int - 1) AS a', 1)]
SELECT 1 / ($1::int - 1) AS a;

-- test_answered_by_the_bridge[('SELECT 1 / ($1::int - 1) AS a', 1)], call 2
SELECT 1 / ($1::int - 1) AS a;

-- test_with_a_model
SELECT * FROM "AgentNode" ORDER BY id;

-- test_with_a_model, call 2
SELECT * FROM "AgentNode" ORDER BY id;

-- test_with_a_model, call 3
SELECT * FROM "AgentNode" ORDER BY id;
