-- test_rows
SELECT ...
FROM public."Amount" AS t0 ORDER BY t0.id ASC;

-- test_documents
SELECT CAST(row_to_json(r) AS text) AS document
FROM (SELECT t0.id AS id, CAST(trim_scale(t0."any") AS text) AS "any", CAST(trim_scale(t0.exact) AS text) AS exact, CAST(trim_scale(t0.whole) AS text) AS whole, CASE WHEN (length(CAST(t0.float AS text)) < 18 OR abs(t0.float) > 1.79e308) THEN t0.float ELSE CAST(to_char(t0.float, '9.999999999999999EEEE') AS double precision) END AS float, array((SELECT ...
FROM unnest(t0.list) WITH ORDINALITY AS anon_1(item, place) ORDER BY anon_1.place)) AS list, t0."bookId" AS "bookId", (SELECT row_to_json(r2) AS row_to_json_1
FROM (SELECT t1.id AS id
FROM public."Book" AS t1
WHERE t0."bookId" = t1.id) AS r2) AS book
FROM public."Amount" AS t0 ORDER BY t0.id ASC) AS r;

-- test_documents, call 2
SELECT CAST(row_to_json(r) AS text) AS document
FROM (SELECT t0.id AS id, coalesce((SELECT jsonb_object_agg(g4.k, g4.a) AS jsonb_object_agg_1
FROM (SELECT n3._g AS k, jsonb_agg(to_jsonb(n3) - '{_g,_n}'::text[] ORDER BY n3._n ASC) AS a
FROM (SELECT t1.id AS id, CAST(trim_scale(t1."any") AS text) AS "any", CAST(trim_scale(t1.exact) AS text) AS exact, CAST(trim_scale(t1.whole) AS text) AS whole, CASE WHEN (length(CAST(t1.float AS text)) < 18 OR abs(t1.float) > 1.79e308) THEN t1.float ELSE CAST(to_char(t1.float, '9.999999999999999EEEE') AS double precision) END AS float, array((SELECT ...
FROM unnest(t1.list) WITH ORDINALITY AS anon_1(item, place) ORDER BY anon_1.place)) AS list, t1."bookId" AS "bookId", CAST(t1."bookId" AS text) AS _g, row_number() OVER (PARTITION BY CAST(t1."bookId" AS text) ORDER BY t1.id ASC) AS _n
FROM public."Amount" AS t1
WHERE t1."bookId" IN (SELECT t2.id AS id
FROM public."Book" AS t2 ORDER BY t2.id ASC)) AS n3 GROUP BY n3._g) AS g4) -> CAST(t0.id AS text), '[]'::jsonb) AS amounts
FROM public."Book" AS t0 ORDER BY t0.id ASC) AS r;

-- test_groups
SELECT CAST(trim_scale(t0."any") AS text) AS trim_scale_1, coalesce(array((SELECT CAST(trim_scale(anon_1.item) AS text) AS trim_scale_2
FROM unnest(t0.list) WITH ORDINALITY AS anon_1(item, place) ORDER BY anon_1.place)), '{}') AS coalesce_1
FROM public."Amount" AS t0
WHERE t0.id < CAST($1 AS integer) GROUP BY t0."any", t0.list ORDER BY t0."any" ASC;

-- test_groups, call 2
SELECT ...
FROM public."Amount" AS t0 GROUP BY t0."bookId" ORDER BY t0."bookId" ASC;

-- test_groups, call 3
SELECT n3.id, n3."any", n3.exact, n3.whole, n3.float, n3.list, n3."bookId"
FROM (SELECT ...
FROM (SELECT ...
FROM (SELECT ...
FROM public."Amount" AS t0) AS n1) AS n2
WHERE n2._v = 1) AS n3 ORDER BY n3._n;

-- test_forms['+1']
SELECT count(*) AS count_1
FROM public."Amount" AS t0
WHERE t0."any" > CAST($1 AS numeric);

-- test_forms['.5']
SELECT count(*) AS count_1
FROM public."Amount" AS t0
WHERE t0."any" > CAST($1 AS numeric);

-- test_forms['5.']
SELECT count(*) AS count_1
FROM public."Amount" AS t0
WHERE t0."any" > CAST($1 AS numeric);

-- test_forms['-.5']
SELECT count(*) AS count_1
FROM public."Amount" AS t0
WHERE t0."any" > CAST($1 AS numeric);

-- test_forms['00012']
SELECT count(*) AS count_1
FROM public."Amount" AS t0
WHERE t0."any" > CAST($1 AS numeric);

-- test_forms['1E+4']
SELECT count(*) AS count_1
FROM public."Amount" AS t0
WHERE t0."any" > CAST($1 AS numeric);

-- test_forms['1e-05']
SELECT count(*) AS count_1
FROM public."Amount" AS t0
WHERE t0."any" > CAST($1 AS numeric);

-- test_forms['5.e3']
SELECT count(*) AS count_1
FROM public."Amount" AS t0
WHERE t0."any" > CAST($1 AS numeric);

-- test_forms['-0']
SELECT count(*) AS count_1
FROM public."Amount" AS t0
WHERE t0."any" > CAST($1 AS numeric);

-- test_forms[Decimal('-0')]
SELECT count(*) AS count_1
FROM public."Amount" AS t0
WHERE t0."any" > CAST($1 AS numeric);

-- test_forms[Decimal('0E+5')]
SELECT count(*) AS count_1
FROM public."Amount" AS t0
WHERE t0."any" > CAST($1 AS numeric);

-- test_forms[Decimal('-0E-7')]
SELECT count(*) AS count_1
FROM public."Amount" AS t0
WHERE t0."any" > CAST($1 AS numeric);

-- test_forms[9223372036854775807]
SELECT count(*) AS count_1
FROM public."Amount" AS t0
WHERE t0."any" > CAST($1 AS numeric);

-- test_forms[-9223372036854775808]
SELECT count(*) AS count_1
FROM public."Amount" AS t0
WHERE t0."any" > CAST($1 AS numeric);

-- test_forms[1e+308]
SELECT count(*) AS count_1
FROM public."Amount" AS t0
WHERE t0."any" > CAST($1 AS numeric);

-- test_forms[5e-324]
SELECT count(*) AS count_1
FROM public."Amount" AS t0
WHERE t0."any" > CAST($1 AS numeric);

-- test_forms[-0.0]
SELECT count(*) AS count_1
FROM public."Amount" AS t0
WHERE t0."any" > CAST($1 AS numeric);

-- test_forms[0.30000000000000004]
SELECT count(*) AS count_1
FROM public."Amount" AS t0
WHERE t0."any" > CAST($1 AS numeric);

-- test_forms[1e+16]
SELECT count(*) AS count_1
FROM public."Amount" AS t0
WHERE t0."any" > CAST($1 AS numeric);

-- test_forms[1.2345678901234567e+19]
SELECT count(*) AS count_1
FROM public."Amount" AS t0
WHERE t0."any" > CAST($1 AS numeric);

-- test_a_float_beyond_64_bits[9223372036854775808]
SELECT count(*) AS count_1
FROM public."Amount" AS t0
WHERE t0.float < CAST($1 AS double precision);

-- test_a_float_beyond_64_bits[-9223372036854775809]
SELECT count(*) AS count_1
FROM public."Amount" AS t0
WHERE t0.float < CAST($1 AS double precision);

-- test_a_float_beyond_64_bits[1000000000000000000000000000000]
SELECT count(*) AS count_1
FROM public."Amount" AS t0
WHERE t0.float < CAST($1 AS double precision);
