-- test_search[{'name': {'search': 'ada | alan'}}]
SELECT ...
FROM public.users AS t0
WHERE to_tsvector(concat_ws(' ', t0.name)) @@ to_tsquery(CAST($1 AS varchar));

-- test_search[{'name': {'search': 'Ada & boole'}}]
SELECT ...
FROM public.users AS t0
WHERE to_tsvector(concat_ws(' ', t0.name)) @@ to_tsquery(CAST($1 AS varchar));

-- test_search[{'NOT': {'name': {'search': 'ada'}}}]
SELECT ...
FROM public.users AS t0
WHERE NOT (to_tsvector(concat_ws(' ', t0.name)) @@ to_tsquery(CAST($1 AS varchar)));

-- test_search[{'name': {'not': {'search': 'ada'}}}]
SELECT ...
FROM public.users AS t0
WHERE NOT (to_tsvector(concat_ws(' ', t0.name)) @@ to_tsquery(CAST($1 AS varchar)));

-- test_search[{'name': {'search': 'ada', 'mode': 'insensitive'}}]
SELECT ...
FROM public.users AS t0
WHERE to_tsvector(concat_ws(' ', t0.name)) @@ to_tsquery(CAST($1 AS varchar));

-- test_search[{'name': {'search': 'ada', 'contains': 'B'}}]
SELECT ...
FROM public.users AS t0
WHERE (to_tsvector(concat_ws(' ', t0.name)) @@ to_tsquery(CAST($1 AS varchar))) AND t0.name LIKE CAST($2 AS TEXT);

-- test_a_query_that_postgresql_refuses
SELECT ...
FROM public.users AS t0
WHERE to_tsvector(concat_ws(' ', t0.name)) @@ to_tsquery(CAST($1 AS varchar));
