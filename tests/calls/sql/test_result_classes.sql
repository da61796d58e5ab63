-- test_a_partial_type_selects_its_fields
SELECT t0.email AS email, t0.name AS name
FROM public.users AS t0 ORDER BY t0.email ASC
 LIMIT CAST($1 AS bigint);

-- test_a_partial_type_by_a_unique_key
SELECT t0.email AS email, t0.name AS name
FROM public.users AS t0
WHERE t0.email = CAST($1 AS text);

-- test_a_partial_type_by_a_unique_key, call 2
SELECT t0.email AS email, t0.name AS name
FROM public.users AS t0
WHERE t0.email = CAST($1 AS text)
 LIMIT 1;

-- test_a_partial_type_within_another
SELECT CAST(row_to_json(r) AS text) AS document
FROM (SELECT CAST(t0.id AS text) AS id, (SELECT coalesce(json_agg(r2), '[]'::json) AS coalesce_1
FROM (SELECT t1.name AS name
FROM public."AgentGraph" AS t1
WHERE t0.id = t1."userId" ORDER BY t1.name ASC) AS r2) AS graphs
FROM public.users AS t0 ORDER BY t0.email ASC
 LIMIT CAST($1 AS bigint)) AS r;

-- test_the_teams_own_class
SELECT CAST(row_to_json(r) AS text) AS document
FROM (SELECT CAST(t0.id AS text) AS id, t0.email AS email, t0.name AS name, CASE WHEN (CAST(t0.plan AS text) = 'enterprise-2024') THEN 'ENTERPRISE' ELSE CAST(t0.plan AS text) END AS plan, t0.is_admin AS "isAdmin", CAST(t0.metadata AS text) AS metadata, to_char(t0.created_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "createdAt", to_char(t0.updated_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "updatedAt", (SELECT row_to_json(r2) AS row_to_json_1
FROM (SELECT ...
FROM public.profiles AS t1
WHERE t0.id = t1.user_id) AS r2) AS profile
FROM public.users AS t0 ORDER BY t0.email ASC
 LIMIT CAST($1 AS bigint)) AS r;

-- test_a_frozen_class[None]
SELECT ...
FROM public.users AS t0 ORDER BY t0.email ASC
 LIMIT CAST($1 AS bigint);

-- test_a_frozen_class[{'profile': True}]
SELECT CAST(row_to_json(r) AS text) AS document
FROM (SELECT CAST(t0.id AS text) AS id, t0.email AS email, t0.name AS name, CASE WHEN (CAST(t0.plan AS text) = 'enterprise-2024') THEN 'ENTERPRISE' ELSE CAST(t0.plan AS text) END AS plan, t0.is_admin AS "isAdmin", CAST(t0.metadata AS text) AS metadata, to_char(t0.created_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "createdAt", to_char(t0.updated_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "updatedAt", (SELECT row_to_json(r2) AS row_to_json_1
FROM (SELECT ...
FROM public.profiles AS t1
WHERE t0.id = t1.user_id) AS r2) AS profile
FROM public.users AS t0 ORDER BY t0.email ASC
 LIMIT CAST($1 AS bigint)) AS r;
