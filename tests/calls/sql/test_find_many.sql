-- test_all_rows[user]
SELECT ...
FROM public.users AS t0;

-- test_all_rows[profile]
SELECT CAST(t0.user_id AS text) AS "userId", t0.display_name AS "displayName", t0.bio AS bio, t0.birthday AS birthday, t0.links AS links
FROM public.profiles AS t0;

-- test_all_rows[agentgraph]
SELECT ...
FROM public."AgentGraph" AS t0;

-- test_all_rows[agentnode]
SELECT ...
FROM public."AgentNode" AS t0;

-- test_all_rows[agentnodelink]
SELECT ...
FROM public."AgentNodeLink" AS t0;

-- test_all_rows[execution]
SELECT ...
FROM public."Execution" AS t0;

-- test_all_rows[executionlog]
SELECT ...
FROM public.execution_logs AS t0;

-- test_all_rows[credittransaction]
SELECT ...
FROM public."CreditTransaction" AS t0;

-- test_all_rows[apikey]
SELECT ...
FROM public."ApiKey" AS t0;

-- test_all_rows[storelisting]
SELECT ...
FROM public.store_listings AS t0;

-- test_all_rows[storetag]
SELECT t0.id AS id, t0.name AS name
FROM public.store_tags AS t0;

-- test_all_rows[listingfavorite]
SELECT CAST(t0.user_id AS text) AS "userId", t0.listing_id AS "listingId", t0.note AS note, timezone('UTC', t0.created_at) AS "createdAt"
FROM public.listing_favorites AS t0;

-- test_all_rows[userspending]
SELECT ...
FROM public.user_spending AS t0;

-- test_scalar_equality[user-{'plan': 'ENTERPRISE'}]
SELECT ...
FROM public.users AS t0
WHERE t0.plan = CAST(CAST($1 AS text) AS public.plan);

-- test_scalar_equality[user-{'name': None}]
SELECT ...
FROM public.users AS t0
WHERE t0.name IS NULL;

-- test_scalar_equality[user-{'isAdmin': True, 'plan': 'FREE'}]
SELECT ...
FROM public.users AS t0
WHERE t0.is_admin = CAST($1 AS boolean) AND t0.plan = CAST(CAST($2 AS text) AS public.plan);

-- test_scalar_equality[execution-{'costCents': 9223372036854775807}]
SELECT ...
FROM public."Execution" AS t0
WHERE t0."costCents" = CAST($1 AS bigint);

-- test_scalar_equality[execution-{'status': 'QUEUED'}]
SELECT ...
FROM public."Execution" AS t0
WHERE t0.status = CAST(CAST($1 AS text) AS public."ExecutionStatus");

-- test_scalar_equality[executionlog-{'level': 'WARNING'}]
SELECT ...
FROM public.execution_logs AS t0
WHERE t0.level = CAST(CAST($1 AS text) AS public.log_level);

-- test_scalar_equality[credittransaction-{'type': 'TOP_UP'}]
SELECT ...
FROM public."CreditTransaction" AS t0
WHERE t0.type = CAST(CAST($1 AS text) AS public."CreditTransactionType");

-- test_scalar_equality[agentnode-{'positionX': 0.1}]
SELECT ...
FROM public."AgentNode" AS t0
WHERE t0."positionX" = CAST($1 AS double precision);

-- test_scalar_equality[agentnode-{'priority': -32768}]
SELECT ...
FROM public."AgentNode" AS t0
WHERE t0.priority = CAST($1 AS integer);

-- test_scalar_equality[apikey-{'prefix': 'short'}]
SELECT ...
FROM public."ApiKey" AS t0
WHERE t0.prefix = CAST($1 AS bpchar);

-- test_scalar_equality[apikey-{'rateLimit': 7}]
SELECT ...
FROM public."ApiKey" AS t0
WHERE t0."rateLimit" = CAST($1 AS integer);

-- test_scalar_equality[storelisting-{'runs': 10}]
SELECT ...
FROM public.store_listings AS t0
WHERE t0.runs = CAST($1 AS integer);
