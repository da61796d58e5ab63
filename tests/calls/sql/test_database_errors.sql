-- test_a_table_that_is_gone
SELECT t0.id AS id, t0.name AS name
FROM public.store_tags AS t0;

-- test_a_table_that_is_gone, call 2
SELECT t0.id AS id, t0.name AS name
FROM public.store_tags AS t0;

-- test_a_table_that_is_gone, call 3
SELECT count(*) AS count_1
FROM public.store_tags AS t0;

-- test_a_table_that_is_gone, call 4
SELECT t0.id AS id, t0.name AS name
FROM public.store_tags AS t0
WHERE t0.name = CAST($1 AS varchar)
 LIMIT 1;

-- test_a_column_that_is_gone
SELECT t0.id AS id, t0.name AS name
FROM public.store_tags AS t0;
