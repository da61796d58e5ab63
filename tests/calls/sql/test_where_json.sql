-- test_json[user-{'metadata': {'path': ['a', 'b'], 'equals': Json}}]
SELECT ...
FROM public.users AS t0
WHERE CAST(t0.metadata #> CAST($1 AS text[]) AS jsonb) = CAST(CAST($2 AS TEXT) AS jsonb);

-- test_json[user-{'metadata': {'path': ['a', 'b', '0'], 'equals': Json}}]
SELECT ...
FROM public.users AS t0
WHERE CAST(t0.metadata #> CAST($1 AS text[]) AS jsonb) = CAST(CAST($2 AS TEXT) AS jsonb);

-- test_json[user-{'metadata': {'path': ['visits'], 'not': Json}}]
SELECT ...
FROM public.users AS t0
WHERE CAST(t0.metadata #> CAST($1 AS text[]) AS jsonb) != CAST(CAST($2 AS TEXT) AS jsonb);

-- test_json[user-{'metadata': {'path': ['nothing'], 'equals': Json}}]
SELECT ...
FROM public.users AS t0
WHERE CAST(t0.metadata #> CAST($1 AS text[]) AS jsonb) = CAST(CAST($2 AS TEXT) AS jsonb);

-- test_json[user-{'metadata': {'path': [], 'equals': Json}}]
SELECT ...
FROM public.users AS t0
WHERE CAST(t0.metadata #> CAST($1 AS text[]) AS jsonb) = CAST(CAST($2 AS TEXT) AS jsonb);

-- test_json[user-{'metadata': {'equals': Json, 'not': Json}}]
SELECT ...
FROM public.users AS t0
WHERE t0.metadata = CAST(CAST($1 AS TEXT) AS jsonb) AND t0.metadata != CAST(CAST($2 AS TEXT) AS jsonb);

-- test_json[user-{'metadata': {}}]
SELECT ...
FROM public.users AS t0
WHERE true;

-- test_json[user-{'metadata': {'string_contains': 'ex'}}]
SELECT ...
FROM public.users AS t0
WHERE CAST(t0.metadata AS text) LIKE CAST($1 AS TEXT) AND jsonb_typeof(t0.metadata) = 'string';

-- test_json[user-{'metadata': {'string_starts_with': 'te'}}]
SELECT ...
FROM public.users AS t0
WHERE CAST(t0.metadata AS text) LIKE CAST($1 AS TEXT) AND jsonb_typeof(t0.metadata) = 'string';

-- test_json[user-{'metadata': {'string_starts_with': '"te'}}]
SELECT ...
FROM public.users AS t0
WHERE CAST(t0.metadata AS text) LIKE CAST($1 AS TEXT) AND jsonb_typeof(t0.metadata) = 'string';

-- test_json[user-{'metadata': {'string_ends_with': 'xt"'}}]
SELECT ...
FROM public.users AS t0
WHERE CAST(t0.metadata AS text) LIKE CAST($1 AS TEXT) AND jsonb_typeof(t0.metadata) = 'string';

-- test_json[user-{'metadata': {'path': ['source'], 'string_contains': 'ea'}}]
SELECT ...
FROM public.users AS t0
WHERE (t0.metadata #>> CAST($1 AS text[])) LIKE CAST($2 AS TEXT) AND jsonb_typeof(CAST(t0.metadata #> CAST($1 AS text[]) AS jsonb)) = 'string';

-- test_json[user-{'metadata': {'path': ['source'], 'string_starts_with': 's', 'string_ends_with': 'h'}}]
SELECT ...
FROM public.users AS t0
WHERE (t0.metadata #>> CAST($1 AS text[])) LIKE CAST($2 AS TEXT) AND jsonb_typeof(CAST(t0.metadata #> CAST($1 AS text[]) AS jsonb)) = 'string' AND (t0.metadata #>> CAST($1 AS text[])) LIKE CAST($3 AS TEXT) AND jsonb_typeof(CAST(t0.metadata #> CAST($1 AS text[]) AS jsonb)) = 'string';

-- test_json[user-{'metadata': {'path': ['source'], 'string_contains': '%'}}]
SELECT ...
FROM public.users AS t0
WHERE (t0.metadata #>> CAST($1 AS text[])) LIKE CAST($2 AS TEXT) AND jsonb_typeof(CAST(t0.metadata #> CAST($1 AS text[]) AS jsonb)) = 'string';

-- test_json[user-{'metadata': {'path': ['visits'], 'gt': Json}}]
SELECT ...
FROM public.users AS t0
WHERE (CAST(t0.metadata #> CAST($1 AS text[]) AS jsonb) > CAST(CAST($2 AS TEXT) AS jsonb)) AND jsonb_typeof(CAST(t0.metadata #> CAST($1 AS text[]) AS jsonb)) = CAST($3 AS TEXT);

-- test_json[user-{'metadata': {'path': ['visits'], 'lte': Json, 'gte': Json}}]
SELECT ...
FROM public.users AS t0
WHERE (CAST(t0.metadata #> CAST($1 AS text[]) AS jsonb) <= CAST(CAST($2 AS TEXT) AS jsonb)) AND jsonb_typeof(CAST(t0.metadata #> CAST($1 AS text[]) AS jsonb)) = CAST($3 AS TEXT) AND (CAST(t0.metadata #> CAST($1 AS text[]) AS jsonb) >= CAST(CAST($4 AS TEXT) AS jsonb)) AND jsonb_typeof(CAST(t0.metadata #> CAST($1 AS text[]) AS jsonb)) = CAST($5 AS TEXT);

-- test_json[user-{'metadata': {'path': ['source'], 'lt': Json}}]
SELECT ...
FROM public.users AS t0
WHERE (CAST(t0.metadata #> CAST($1 AS text[]) AS jsonb) < CAST(CAST($2 AS TEXT) AS jsonb)) AND jsonb_typeof(CAST(t0.metadata #> CAST($1 AS text[]) AS jsonb)) = CAST($3 AS TEXT);

-- test_json[user-{'metadata': {'gt': Json}}]
SELECT ...
FROM public.users AS t0
WHERE (t0.metadata > CAST(CAST($1 AS TEXT) AS jsonb)) AND jsonb_typeof(t0.metadata) = CAST($2 AS TEXT);

-- test_json[user-{'metadata': {'path': ['a', 'b'], 'array_contains': Json}}]
SELECT ...
FROM public.users AS t0
WHERE (CAST(t0.metadata #> CAST($1 AS text[]) AS jsonb) @> CAST(CAST($2 AS TEXT) AS jsonb)) AND jsonb_typeof(CAST(t0.metadata #> CAST($1 AS text[]) AS jsonb)) = 'array';

-- test_json[user-{'metadata': {'path': ['a', 'b'], 'array_starts_with': Json}}]
SELECT ...
FROM public.users AS t0
WHERE (CAST(t0.metadata #> CAST($1 AS text[]) AS jsonb) -> 0) = CAST(CAST($2 AS TEXT) AS jsonb) AND jsonb_typeof(CAST(t0.metadata #> CAST($1 AS text[]) AS jsonb)) = 'array';

-- test_json[user-{'metadata': {'path': ['a', 'b'], 'array_ends_with': Json}}]
SELECT ...
FROM public.users AS t0
WHERE (CAST(t0.metadata #> CAST($1 AS text[]) AS jsonb) -> -1) = CAST(CAST($2 AS TEXT) AS jsonb) AND jsonb_typeof(CAST(t0.metadata #> CAST($1 AS text[]) AS jsonb)) = 'array';

-- test_json[agentnode-{'constantInput': {'array_contains': Json}}]
SELECT ...
FROM public."AgentNode" AS t0
WHERE (t0."constantInput" @> CAST(CAST($1 AS TEXT) AS jsonb)) AND jsonb_typeof(t0."constantInput") = 'array';

-- test_json[agentnode-{'constantInput': {'array_starts_with': Json}}]
SELECT ...
FROM public."AgentNode" AS t0
WHERE (t0."constantInput" -> 0) = CAST(CAST($1 AS TEXT) AS jsonb) AND jsonb_typeof(t0."constantInput") = 'array';

-- test_json[user-{'NOT': {'metadata': {'path': ['source'], 'string_contains': 'ea'}}}]
SELECT ...
FROM public.users AS t0
WHERE NOT ((t0.metadata #>> CAST($1 AS text[])) LIKE CAST($2 AS TEXT) OR jsonb_typeof(CAST(t0.metadata #> CAST($1 AS text[]) AS jsonb)) != 'string');

-- test_json[user-{'NOT': {'metadata': {'path': ['visits'], 'gt': Json}}}]
SELECT ...
FROM public.users AS t0
WHERE NOT ((CAST(t0.metadata #> CAST($1 AS text[]) AS jsonb) > CAST(CAST($2 AS TEXT) AS jsonb)) OR jsonb_typeof(CAST(t0.metadata #> CAST($1 AS text[]) AS jsonb)) != CAST($3 AS TEXT));

-- test_json[user-{'NOT': {'metadata': {'path': ['visits'], 'equals': Json}}}]
SELECT ...
FROM public.users AS t0
WHERE CAST(t0.metadata #> CAST($1 AS text[]) AS jsonb) != CAST(CAST($2 AS TEXT) AS jsonb);

-- test_json[user-{'NOT': {'metadata': {'path': ['a', 'b'], 'array_contains': Json}}}]
SELECT ...
FROM public.users AS t0
WHERE NOT ((CAST(t0.metadata #> CAST($1 AS text[]) AS jsonb) @> CAST(CAST($2 AS TEXT) AS jsonb)) OR jsonb_typeof(CAST(t0.metadata #> CAST($1 AS text[]) AS jsonb)) != 'array');

-- test_json[user-{'NOT': {'NOT': {'metadata': {'path': ['source'], 'string_contains': 'ea'}}}}]
SELECT ...
FROM public.users AS t0
WHERE NOT (NOT ((t0.metadata #>> CAST($1 AS text[])) LIKE CAST($2 AS TEXT) AND jsonb_typeof(CAST(t0.metadata #> CAST($1 AS text[]) AS jsonb)) = 'string'));

-- test_json[user-{'graphs': {'some': {'nodes': {'every': {'metadata': {'string_contains': 'x'}}}}}}]
SELECT ...
FROM public.users AS t0
WHERE t0.id IN (SELECT t1."userId"
FROM public."AgentGraph" AS t1
WHERE ((t1.id, t1.version) NOT IN (SELECT t2."graphId", t2."graphVersion"
FROM public."AgentNode" AS t2
WHERE NOT (CAST(t2.metadata AS text) LIKE CAST($1 AS TEXT) AND jsonb_typeof(t2.metadata) = 'string') AND t2."graphId" IS NOT NULL AND t2."graphVersion" IS NOT NULL)) AND t1."userId" IS NOT NULL);

-- test_json[user-{'graphs': {'none': {'nodes': {'some': {'metadata': {'path': ['k'], 'string_contains': 'v'}}}}}}]
SELECT ...
FROM public.users AS t0
WHERE t0.id NOT IN (SELECT t1."userId"
FROM public."AgentGraph" AS t1
WHERE (t1.id, t1.version) IN (SELECT t2."graphId", t2."graphVersion"
FROM public."AgentNode" AS t2
WHERE (t2.metadata #>> CAST($1 AS text[])) LIKE CAST($2 AS TEXT) AND jsonb_typeof(CAST(t2.metadata #> CAST($1 AS text[]) AS jsonb)) = 'string' AND t2."graphId" IS NOT NULL AND t2."graphVersion" IS NOT NULL) AND t1."userId" IS NOT NULL);

-- test_json[user-{'NOT': {'graphs': {'some': {'nodes': {'some': {'metadata': {'string_contains': 'x'}}}}}}}]
SELECT ...
FROM public.users AS t0
WHERE (t0.id NOT IN (SELECT t1."userId"
FROM public."AgentGraph" AS t1
WHERE (t1.id, t1.version) IN (SELECT t2."graphId", t2."graphVersion"
FROM public."AgentNode" AS t2
WHERE (CAST(t2.metadata AS text) LIKE CAST($1 AS TEXT) OR jsonb_typeof(t2.metadata) != 'string') AND t2."graphId" IS NOT NULL AND t2."graphVersion" IS NOT NULL) AND t1."userId" IS NOT NULL));

-- test_json[profile-{'user': {'is_not': {'metadata': {'path': ['source'], 'string_contains': 'ea'}}}}]
SELECT CAST(t0.user_id AS text) AS "userId", t0.display_name AS "displayName", t0.bio AS bio, t0.birthday AS birthday, t0.links AS links
FROM public.profiles AS t0 LEFT OUTER JOIN public.users AS t1 ON t1.id = t0.user_id
WHERE NOT ((t1.metadata #>> CAST($1 AS text[])) LIKE CAST($2 AS TEXT) OR jsonb_typeof(CAST(t1.metadata #> CAST($1 AS text[]) AS jsonb)) != 'string') OR t1.id IS NULL;

-- test_json[profile-{'NOT': {'user': {'is_not': {'metadata': {'path': ['source'], 'string_contains': 'ea'}}}}}]
SELECT CAST(t0.user_id AS text) AS "userId", t0.display_name AS "displayName", t0.bio AS bio, t0.birthday AS birthday, t0.links AS links
FROM public.profiles AS t0 LEFT OUTER JOIN public.users AS t1 ON t1.id = t0.user_id
WHERE NOT (NOT ((t1.metadata #>> CAST($1 AS text[])) LIKE CAST($2 AS TEXT) AND jsonb_typeof(CAST(t1.metadata #> CAST($1 AS text[]) AS jsonb)) = 'string') OR t1.id IS NULL);

-- test_json[execution-{'output': {'path': ['x'], 'equals': Json}}]
SELECT ...
FROM public."Execution" AS t0
WHERE CAST(t0.output #> CAST($1 AS text[]) AS jsonb) = CAST(CAST($2 AS TEXT) AS jsonb);

-- test_json[execution-{'NOT': {'output': {'path': ['x'], 'equals': Json}}}]
SELECT ...
FROM public."Execution" AS t0
WHERE CAST(t0.output #> CAST($1 AS text[]) AS jsonb) != CAST(CAST($2 AS TEXT) AS jsonb);
