-- test_user_by_id[1]
SELECT ...
FROM public.users AS t0
WHERE t0.id = CAST($1 AS uuid);

-- test_user_by_id[2]
SELECT ...
FROM public.users AS t0
WHERE t0.id = CAST($1 AS uuid);

-- test_user_by_id[3]
SELECT ...
FROM public.users AS t0
WHERE t0.id = CAST($1 AS uuid);

-- test_user_by_id[4]
SELECT ...
FROM public.users AS t0
WHERE t0.id = CAST($1 AS uuid);

-- test_user_by_id[5]
SELECT ...
FROM public.users AS t0
WHERE t0.id = CAST($1 AS uuid);

-- test_user_by_id[6]
SELECT ...
FROM public.users AS t0
WHERE t0.id = CAST($1 AS uuid);

-- test_user_by_id[7]
SELECT ...
FROM public.users AS t0
WHERE t0.id = CAST($1 AS uuid);

-- test_by_another_unique_field
SELECT ...
FROM public.users AS t0
WHERE t0.email = CAST($1 AS text);

-- test_by_bytes
SELECT ...
FROM public."ApiKey" AS t0
WHERE t0.hash = CAST($1 AS bytea);

-- test_by_bigint
SELECT ...
FROM public.execution_logs AS t0
WHERE t0.id = CAST($1 AS bigint);

-- test_by_a_named_compound_id
SELECT ...
FROM public."AgentGraph" AS t0
WHERE t0.id = CAST($1 AS uuid) AND t0.version = CAST($2 AS integer);

-- test_by_a_compound_unique
SELECT ...
FROM public."CreditTransaction" AS t0
WHERE t0."userId" = CAST($1 AS uuid) AND t0."transactionKey" = CAST($2 AS text);

-- test_a_model_without_id
SELECT CAST(t0.user_id AS text) AS "userId", t0.listing_id AS "listingId", t0.note AS note, timezone('UTC', t0.created_at) AS "createdAt"
FROM public.listing_favorites AS t0
WHERE t0.user_id = CAST($1 AS uuid) AND t0.listing_id = CAST($2 AS text);

-- test_a_view
SELECT ...
FROM public.user_spending AS t0
WHERE t0.user_id = CAST($1 AS uuid);

-- test_a_key_that_is_a_foreign_key
SELECT CAST(t0.user_id AS text) AS "userId", t0.display_name AS "displayName", t0.bio AS bio, t0.birthday AS birthday, t0.links AS links
FROM public.profiles AS t0
WHERE t0.user_id = CAST($1 AS uuid);

-- test_more_conditions_beside_the_key
SELECT ...
FROM public.users AS t0
WHERE t0.id = CAST($1 AS uuid) AND t0.is_admin = CAST($2 AS boolean);

-- test_more_conditions_beside_the_key, call 2
SELECT ...
FROM public.users AS t0
WHERE t0.id = CAST($1 AS uuid) AND t0.is_admin = CAST($2 AS boolean);

-- test_no_record
SELECT ...
FROM public.users AS t0
WHERE t0.email = CAST($1 AS text);

-- test_no_record_or_raise
SELECT ...
FROM public.users AS t0
WHERE t0.email = CAST($1 AS text);

-- test_no_record_or_raise, call 2
SELECT ...
FROM public.users AS t0
WHERE t0.email = CAST($1 AS text);
