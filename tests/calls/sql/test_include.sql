-- test_every_row_with_its_related_rows[user-{'profile': True}]
SELECT CAST(row_to_json(r) AS text) AS document
FROM (SELECT CAST(t0.id AS text) AS id, t0.email AS email, t0.name AS name, CASE WHEN (CAST(t0.plan AS text) = 'enterprise-2024') THEN 'ENTERPRISE' ELSE CAST(t0.plan AS text) END AS plan, t0.is_admin AS "isAdmin", CAST(t0.metadata AS text) AS metadata, to_char(t0.created_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "createdAt", to_char(t0.updated_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "updatedAt", (SELECT row_to_json(r2) AS row_to_json_1
FROM (SELECT ...
FROM public.profiles AS t1
WHERE t0.id = t1.user_id) AS r2) AS profile
FROM public.users AS t0) AS r;

-- test_every_row_with_its_related_rows[user-{'profile': False}]
SELECT ...
FROM public.users AS t0;

-- test_every_row_with_its_related_rows[profile-{'user': True}]
SELECT CAST(row_to_json(r) AS text) AS document
FROM (SELECT CAST(t0.user_id AS text) AS "userId", t0.display_name AS "displayName", t0.bio AS bio, to_char(t0.birthday, 'YYYY-MM-DD"T00:00:00.000Z"') AS birthday, t0.links AS links, (SELECT row_to_json(r2) AS row_to_json_1
FROM (SELECT ...
FROM public.users AS t1
WHERE t0.user_id = t1.id) AS r2) AS "user"
FROM public.profiles AS t0) AS r;

-- test_every_row_with_its_related_rows[storelisting-{'owner': True, 'reviewer': True, 'graph': True}]
SELECT CAST(row_to_json(r) AS text) AS document
FROM (SELECT t0.id AS id, t0.slug AS slug, t0.title AS title, t0.summary AS summary, CAST(t0.graph_id AS text) AS "graphId", t0.graph_version AS "graphVersion", CAST(t0.owner_id AS text) AS "ownerId", CAST(t0.reviewer_id AS text) AS "reviewerId", t0.is_approved AS "isApproved", CAST(trim_scale(t0.rating) AS text) AS rating, t0.runs AS runs, to_char(t0.published_on, 'YYYY-MM-DD"T00:00:00.000Z"') AS "publishedOn", to_char(timezone('UTC', t0.created_at), 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "createdAt", to_char(timezone('UTC', t0.updated_at), 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "updatedAt", (SELECT row_to_json(r2) AS row_to_json_1
FROM (SELECT ...
FROM public.users AS t1
WHERE t0.owner_id = t1.id) AS r2) AS owner, (SELECT row_to_json(r4) AS row_to_json_2
FROM (SELECT ...
FROM public.users AS t3
WHERE t0.reviewer_id = t3.id) AS r4) AS reviewer, (SELECT row_to_json(r6) AS row_to_json_3
FROM (SELECT ...
FROM public."AgentGraph" AS t5
WHERE t0.graph_id = t5.id AND t0.graph_version = t5.version) AS r6) AS graph
FROM public.store_listings AS t0) AS r;

-- test_every_row_with_its_related_rows[storelisting-{'reviewer': {'where': {'plan': 'FREE'}}}]
SELECT CAST(row_to_json(r) AS text) AS document
FROM (SELECT t0.id AS id, t0.slug AS slug, t0.title AS title, t0.summary AS summary, CAST(t0.graph_id AS text) AS "graphId", t0.graph_version AS "graphVersion", CAST(t0.owner_id AS text) AS "ownerId", CAST(t0.reviewer_id AS text) AS "reviewerId", t0.is_approved AS "isApproved", CAST(trim_scale(t0.rating) AS text) AS rating, t0.runs AS runs, to_char(t0.published_on, 'YYYY-MM-DD"T00:00:00.000Z"') AS "publishedOn", to_char(timezone('UTC', t0.created_at), 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "createdAt", to_char(timezone('UTC', t0.updated_at), 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "updatedAt", (SELECT row_to_json(r2) AS row_to_json_1
FROM (SELECT ...
FROM public.users AS t1
WHERE t0.reviewer_id = t1.id AND t1.plan = CAST(CAST($1 AS text) AS public.plan)) AS r2) AS reviewer
FROM public.store_listings AS t0) AS r;

-- test_every_row_with_its_related_rows[storelisting-{'tags': {'order_by': {'name': 'asc'}}}]
SELECT CAST(row_to_json(r) AS text) AS document
FROM (SELECT t0.id AS id, t0.slug AS slug, t0.title AS title, t0.summary AS summary, CAST(t0.graph_id AS text) AS "graphId", t0.graph_version AS "graphVersion", CAST(t0.owner_id AS text) AS "ownerId", CAST(t0.reviewer_id AS text) AS "reviewerId", t0.is_approved AS "isApproved", CAST(trim_scale(t0.rating) AS text) AS rating, t0.runs AS runs, to_char(t0.published_on, 'YYYY-MM-DD"T00:00:00.000Z"') AS "publishedOn", to_char(timezone('UTC', t0.created_at), 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "createdAt", to_char(timezone('UTC', t0.updated_at), 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "updatedAt", (SELECT ...
FROM (SELECT t1.id AS id, t1.name AS name
FROM public.store_tags AS t1 JOIN public."_StoreListingToStoreTag" AS l2 ON l2."B" = t1.id
WHERE l2."A" = t0.id ORDER BY t1.name ASC) AS r3) AS tags
FROM public.store_listings AS t0) AS r;

-- test_every_row_with_its_related_rows[storetag-{'listings': {'order_by': {'id': 'asc'}}}]
SELECT CAST(row_to_json(r) AS text) AS document
FROM (SELECT t0.id AS id, t0.name AS name, (SELECT coalesce(json_agg(r3), '[]'::json) AS coalesce_1
FROM (SELECT ...
FROM public.store_listings AS t1 JOIN public."_StoreListingToStoreTag" AS l2 ON l2."A" = t1.id
WHERE l2."B" = t0.id ORDER BY t1.id ASC) AS r3) AS listings
FROM public.store_tags AS t0) AS r;

-- test_every_row_with_its_related_rows[user-{'graphs': {'order_by': [{'id': 'asc'}, {'version': 'desc'}]}}]
SELECT CAST(row_to_json(r) AS text) AS document
FROM (SELECT CAST(t0.id AS text) AS id, t0.email AS email, t0.name AS name, CASE WHEN (CAST(t0.plan AS text) = 'enterprise-2024') THEN 'ENTERPRISE' ELSE CAST(t0.plan AS text) END AS plan, t0.is_admin AS "isAdmin", CAST(t0.metadata AS text) AS metadata, to_char(t0.created_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "createdAt", to_char(t0.updated_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "updatedAt", (SELECT ...
FROM (SELECT ...
FROM public."AgentGraph" AS t1
WHERE t0.id = t1."userId" ORDER BY t1.id ASC, t1.version DESC) AS r2) AS graphs
FROM public.users AS t0) AS r;

-- test_every_row_with_its_related_rows[user-{'graphs': {'where': {'isActive': False}, 'order_by': {'createdAt': 'asc'}}}]
SELECT CAST(row_to_json(r) AS text) AS document
FROM (SELECT CAST(t0.id AS text) AS id, t0.email AS email, t0.name AS name, CASE WHEN (CAST(t0.plan AS text) = 'enterprise-2024') THEN 'ENTERPRISE' ELSE CAST(t0.plan AS text) END AS plan, t0.is_admin AS "isAdmin", CAST(t0.metadata AS text) AS metadata, to_char(t0.created_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "createdAt", to_char(t0.updated_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "updatedAt", (SELECT ...
FROM (SELECT ...
FROM public."AgentGraph" AS t1
WHERE t0.id = t1."userId" AND t1."isActive" = CAST($1 AS boolean) ORDER BY t1."createdAt" ASC) AS r2) AS graphs
FROM public.users AS t0) AS r;

-- test_every_row_with_its_related_rows[agentgraph-{'forkedFrom': True, 'forks': {'order_by': [{'id': 'asc'}]}}]
SELECT CAST(row_to_json(r) AS text) AS document
FROM (SELECT CAST(t0.id AS text) AS id, t0.version AS version, t0.name AS name, t0.description AS description, t0."isActive" AS "isActive", CAST(t0."userId" AS text) AS "userId", CAST(t0."forkedFromId" AS text) AS "forkedFromId", t0."forkedFromVersion" AS "forkedFromVersion", to_char(t0."createdAt", 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "createdAt", to_char(t0."updatedAt", 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "updatedAt", (SELECT row_to_json(r2) AS row_to_json_1
FROM (SELECT ...
FROM public."AgentGraph" AS t1
WHERE t0."forkedFromId" = t1.id AND t0."forkedFromVersion" = t1.version) AS r2) AS "forkedFrom", coalesce((SELECT ...
FROM (SELECT n5._g AS k, jsonb_agg(to_jsonb(n5) - '{_g,_n}'::text[] ORDER BY n5._n ASC) AS a
FROM (SELECT ...
FROM public."AgentGraph" AS t3
WHERE (t3."forkedFromId", t3."forkedFromVersion") IN (SELECT t4.id AS id, t4.version AS version
FROM public."AgentGraph" AS t4)) AS n5 GROUP BY n5._g) AS g6) -> CAST(jsonb_build_array(t0.id, t0.version) AS text), '[]'::jsonb) AS forks
FROM public."AgentGraph" AS t0) AS r;

-- test_every_row_with_its_related_rows[agentgraph-{'nodes': {'order_by': {'id': 'asc'}, 'include': {'outputs': {'order_by': {'id': 'asc'}, 'include': {'sink': True}}, 'inputs': {'order_by': {'id': 'asc'}}}}}]
SELECT CAST(row_to_json(r) AS text) AS document
FROM (SELECT CAST(t0.id AS text) AS id, t0.version AS version, t0.name AS name, t0.description AS description, t0."isActive" AS "isActive", CAST(t0."userId" AS text) AS "userId", CAST(t0."forkedFromId" AS text) AS "forkedFromId", t0."forkedFromVersion" AS "forkedFromVersion", to_char(t0."createdAt", 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "createdAt", to_char(t0."updatedAt", 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "updatedAt", (SELECT ...
FROM (SELECT CAST(t1.id AS text) AS id, CAST(t1."graphId" AS text) AS "graphId", t1."graphVersion" AS "graphVersion", t1."blockId" AS "blockId", CAST(t1."constantInput" AS text) AS "constantInput", CAST(t1.metadata AS text) AS metadata, CASE WHEN (length(CAST(t1."positionX" AS text)) < 18 OR abs(t1."positionX") > 1.79e308) THEN t1."positionX" ELSE CAST(to_char(t1."positionX", '9.999999999999999EEEE') AS double precision) END AS "positionX", CASE WHEN (length(CAST(t1."positionY" AS text)) < 18 OR abs(t1."positionY") > 1.79e308) THEN t1."positionY" ELSE CAST(to_char(t1."positionY", '9.999999999999999EEEE') AS double precision) END AS "positionY", t1.priority AS priority, (SELECT ...
FROM (SELECT CAST(t2.id AS text) AS id, CAST(t2."sourceId" AS text) AS "sourceId", t2."sourceName" AS "sourceName", CAST(t2."sinkId" AS text) AS "sinkId", t2."sinkName" AS "sinkName", t2."isStatic" AS "isStatic", (SELECT row_to_json(r4) AS row_to_json_1
FROM (SELECT ...
FROM public."AgentNode" AS t3
WHERE t2."sinkId" = t3.id) AS r4) AS sink
FROM public."AgentNodeLink" AS t2
WHERE t1.id = t2."sourceId" ORDER BY t2.id ASC) AS r5) AS outputs, (SELECT coalesce(json_agg(r7), '[]'::json) AS coalesce_3
FROM (SELECT ...
FROM public."AgentNodeLink" AS t6
WHERE t1.id = t6."sinkId" ORDER BY t6.id ASC) AS r7) AS inputs
FROM public."AgentNode" AS t1
WHERE t0.id = t1."graphId" AND t0.version = t1."graphVersion" ORDER BY t1.id ASC) AS r8) AS nodes
FROM public."AgentGraph" AS t0) AS r;

-- test_every_row_with_its_related_rows[user-{'apiKeys': {'order_by': {'id': 'asc'}}, 'credits': {'order_by': {'id': 'asc'}}, 'favorites': {'order_by': {'listingId': 'asc'}}}]
SELECT CAST(row_to_json(r) AS text) AS document
FROM (SELECT CAST(t0.id AS text) AS id, t0.email AS email, t0.name AS name, CASE WHEN (CAST(t0.plan AS text) = 'enterprise-2024') THEN 'ENTERPRISE' ELSE CAST(t0.plan AS text) END AS plan, t0.is_admin AS "isAdmin", CAST(t0.metadata AS text) AS metadata, to_char(t0.created_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "createdAt", to_char(t0.updated_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "updatedAt", coalesce((SELECT ...
FROM (SELECT n3._g AS k, jsonb_agg(to_jsonb(n3) - '{_g,_n}'::text[] ORDER BY n3._n ASC) AS a
FROM (SELECT CAST(t1.id AS text) AS id, CAST(t1."userId" AS text) AS "userId", t1.name AS name, t1.prefix AS prefix, translate(encode(t1.hash, 'base64'), E'\n', '') AS hash, array((SELECT ...
FROM unnest(t1.permissions) WITH ORDINALITY AS anon_2(item, place) ORDER BY anon_2.place)) AS permissions, t1."allowedHosts" AS "allowedHosts", CASE WHEN (CAST(t1.status AS text) = 'revoked_by_owner') THEN 'REVOKED' ELSE CAST(t1.status AS text) END AS status, t1."rateLimit" AS "rateLimit", to_char(t1."createdAt", 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "createdAt", to_char(t1."lastUsedAt", 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "lastUsedAt", CAST(t1."userId" AS text) AS _g, row_number() OVER (PARTITION BY CAST(t1."userId" AS text) ORDER BY t1.id ASC) AS _n
FROM public."ApiKey" AS t1
WHERE t1."userId" IN (SELECT t2.id AS id
FROM public.users AS t2)) AS n3 GROUP BY n3._g) AS g4) -> CAST(t0.id AS text), '[]'::jsonb) AS "apiKeys", (SELECT ...
FROM (SELECT ...
FROM public."CreditTransaction" AS t5
WHERE t0.id = t5."userId" ORDER BY t5.id ASC) AS r6) AS credits, (SELECT coalesce(json_agg(r8), '[]'::json) AS coalesce_2
FROM (SELECT ...
FROM public.listing_favorites AS t7
WHERE t0.id = t7.user_id ORDER BY t7.listing_id ASC) AS r8) AS favorites
FROM public.users AS t0) AS r;

-- test_every_row_with_its_related_rows[user-{'executions': {'order_by': {'id': 'asc'}, 'include': {'logs': {'order_by': {'id': 'asc'}}, 'graph': {'include': {'user': {'include': {'profile': True}}}}}}}]
SELECT CAST(row_to_json(r) AS text) AS document
FROM (SELECT CAST(t0.id AS text) AS id, t0.email AS email, t0.name AS name, CASE WHEN (CAST(t0.plan AS text) = 'enterprise-2024') THEN 'ENTERPRISE' ELSE CAST(t0.plan AS text) END AS plan, t0.is_admin AS "isAdmin", CAST(t0.metadata AS text) AS metadata, to_char(t0.created_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "createdAt", to_char(t0.updated_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "updatedAt", (SELECT ...
FROM (SELECT t1.id AS id, CAST(t1."graphId" AS text) AS "graphId", t1."graphVersion" AS "graphVersion", CAST(t1."userId" AS text) AS "userId", CAST(t1.status AS text) AS status, CAST(t1.input AS text) AS input, CAST(t1.output AS text) AS output, t1."costCents" AS "costCents", to_char(timezone('UTC', t1."queuedAt"), 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "queuedAt", to_char(timezone('UTC', t1."startedAt"), 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "startedAt", to_char(timezone('UTC', t1."endedAt"), 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "endedAt", (SELECT ...
FROM (SELECT ...
FROM public.execution_logs AS t2
WHERE t1.id = t2.execution_id ORDER BY t2.id ASC) AS r3) AS logs, (SELECT row_to_json(r9) AS row_to_json_1
FROM (SELECT CAST(t4.id AS text) AS id, t4.version AS version, t4.name AS name, t4.description AS description, t4."isActive" AS "isActive", CAST(t4."userId" AS text) AS "userId", CAST(t4."forkedFromId" AS text) AS "forkedFromId", t4."forkedFromVersion" AS "forkedFromVersion", to_char(t4."createdAt", 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "createdAt", to_char(t4."updatedAt", 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "updatedAt", (SELECT row_to_json(r8) AS row_to_json_2
FROM (SELECT CAST(t5.id AS text) AS id, t5.email AS email, t5.name AS name, CASE WHEN (CAST(t5.plan AS text) = 'enterprise-2024') THEN 'ENTERPRISE' ELSE CAST(t5.plan AS text) END AS plan, t5.is_admin AS "isAdmin", CAST(t5.metadata AS text) AS metadata, to_char(t5.created_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "createdAt", to_char(t5.updated_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "updatedAt", (SELECT row_to_json(r7) AS row_to_json_3
FROM (SELECT ...
FROM public.profiles AS t6
WHERE t5.id = t6.user_id) AS r7) AS profile
FROM public.users AS t5
WHERE t4."userId" = t5.id) AS r8) AS "user"
FROM public."AgentGraph" AS t4
WHERE t1."graphId" = t4.id AND t1."graphVersion" = t4.version) AS r9) AS graph
FROM public."Execution" AS t1
WHERE t0.id = t1."userId" ORDER BY t1.id ASC) AS r10) AS executions
FROM public.users AS t0) AS r;

-- test_every_row_with_its_related_rows[executionlog-{'execution': {'include': {'user': True}}}]
SELECT CAST(row_to_json(r) AS text) AS document
FROM (SELECT t0.id AS id, t0.execution_id AS "executionId", CASE WHEN (CAST(t0.level AS text) = 'debug') THEN 'DEBUG' WHEN (CAST(t0.level AS text) = 'info') THEN 'INFO' WHEN (CAST(t0.level AS text) = 'warning') THEN 'WARNING' WHEN (CAST(t0.level AS text) = 'error') THEN 'ERROR' ELSE CAST(t0.level AS text) END AS level, t0.message AS message, CAST(t0.payload AS text) AS payload, to_char(timezone('UTC', t0.logged_at), 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "loggedAt", (SELECT row_to_json(r4) AS row_to_json_1
FROM (SELECT t1.id AS id, CAST(t1."graphId" AS text) AS "graphId", t1."graphVersion" AS "graphVersion", CAST(t1."userId" AS text) AS "userId", CAST(t1.status AS text) AS status, CAST(t1.input AS text) AS input, CAST(t1.output AS text) AS output, t1."costCents" AS "costCents", to_char(timezone('UTC', t1."queuedAt"), 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "queuedAt", to_char(timezone('UTC', t1."startedAt"), 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "startedAt", to_char(timezone('UTC', t1."endedAt"), 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "endedAt", (SELECT row_to_json(r3) AS row_to_json_2
FROM (SELECT ...
FROM public.users AS t2
WHERE t1."userId" = t2.id) AS r3) AS "user"
FROM public."Execution" AS t1
WHERE t0.execution_id = t1.id) AS r4) AS execution
FROM public.execution_logs AS t0) AS r;

-- test_every_row_with_its_related_rows[credittransaction-{'user': True}]
SELECT CAST(row_to_json(r) AS text) AS document
FROM (SELECT t0.id AS id, t0."transactionKey" AS "transactionKey", CAST(t0."userId" AS text) AS "userId", CAST(trim_scale(t0.amount) AS text) AS amount, CAST(t0.type AS text) AS type, CAST(trim_scale(t0."runningBalance") AS text) AS "runningBalance", CAST(t0.metadata AS text) AS metadata, t0."isActive" AS "isActive", to_char(t0."createdAt", 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "createdAt", to_char(t0."updatedAt", 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "updatedAt", (SELECT row_to_json(r2) AS row_to_json_1
FROM (SELECT ...
FROM public.users AS t1
WHERE t0."userId" = t1.id) AS r2) AS "user"
FROM public."CreditTransaction" AS t0) AS r;

-- test_every_row_with_its_related_rows[user-{'credits': {'order_by': {'id': 'asc'}, 'take': 2}}]
SELECT CAST(row_to_json(r) AS text) AS document
FROM (SELECT CAST(t0.id AS text) AS id, t0.email AS email, t0.name AS name, CASE WHEN (CAST(t0.plan AS text) = 'enterprise-2024') THEN 'ENTERPRISE' ELSE CAST(t0.plan AS text) END AS plan, t0.is_admin AS "isAdmin", CAST(t0.metadata AS text) AS metadata, to_char(t0.created_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "createdAt", to_char(t0.updated_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "updatedAt", (SELECT ...
FROM (SELECT ...
FROM (SELECT ...
FROM public."CreditTransaction" AS t1
WHERE t0.id = t1."userId"
 LIMIT ALL OFFSET 0) AS o2 ORDER BY o2._o0 ASC
 LIMIT CAST($1 AS bigint)) AS r3) AS credits
FROM public.users AS t0) AS r;

-- test_every_row_with_its_related_rows[user-{'credits': {'order_by': {'id': 'asc'}, 'take': -2}}]
SELECT CAST(row_to_json(r) AS text) AS document
FROM (SELECT CAST(t0.id AS text) AS id, t0.email AS email, t0.name AS name, CASE WHEN (CAST(t0.plan AS text) = 'enterprise-2024') THEN 'ENTERPRISE' ELSE CAST(t0.plan AS text) END AS plan, t0.is_admin AS "isAdmin", CAST(t0.metadata AS text) AS metadata, to_char(t0.created_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "createdAt", to_char(t0.updated_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "updatedAt", (SELECT ...
FROM (SELECT ...
FROM (SELECT ...
FROM (SELECT ...
FROM (SELECT ...
FROM public."CreditTransaction" AS t1
WHERE t0.id = t1."userId"
 LIMIT ALL OFFSET 0) AS o2 ORDER BY o2._o0 DESC
 LIMIT CAST($1 AS bigint)) AS b3) AS b4 ORDER BY b4._b DESC) AS r5) AS credits
FROM public.users AS t0) AS r;

-- test_every_row_with_its_related_rows[user-{'credits': {'order_by': {'id': 'asc'}, 'skip': 1}}]
SELECT CAST(row_to_json(r) AS text) AS document
FROM (SELECT CAST(t0.id AS text) AS id, t0.email AS email, t0.name AS name, CASE WHEN (CAST(t0.plan AS text) = 'enterprise-2024') THEN 'ENTERPRISE' ELSE CAST(t0.plan AS text) END AS plan, t0.is_admin AS "isAdmin", CAST(t0.metadata AS text) AS metadata, to_char(t0.created_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "createdAt", to_char(t0.updated_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "updatedAt", (SELECT ...
FROM (SELECT ...
FROM public."CreditTransaction" AS t1
WHERE t0.id = t1."userId" ORDER BY t1.id ASC
 LIMIT ALL OFFSET CAST($1 AS bigint)) AS r2) AS credits
FROM public.users AS t0) AS r;

-- test_every_row_with_its_related_rows[user-{'credits': {'order_by': {'id': 'asc'}, 'take': 2, 'skip': 1}}]
SELECT CAST(row_to_json(r) AS text) AS document
FROM (SELECT CAST(t0.id AS text) AS id, t0.email AS email, t0.name AS name, CASE WHEN (CAST(t0.plan AS text) = 'enterprise-2024') THEN 'ENTERPRISE' ELSE CAST(t0.plan AS text) END AS plan, t0.is_admin AS "isAdmin", CAST(t0.metadata AS text) AS metadata, to_char(t0.created_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "createdAt", to_char(t0.updated_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "updatedAt", (SELECT ...
FROM (SELECT ...
FROM (SELECT ...
FROM public."CreditTransaction" AS t1
WHERE t0.id = t1."userId"
 LIMIT ALL OFFSET 0) AS o2 ORDER BY o2._o0 ASC
 LIMIT CAST($1 AS bigint) OFFSET CAST($2 AS bigint)) AS r3) AS credits
FROM public.users AS t0) AS r;

-- test_every_row_with_its_related_rows[user-{'credits': {'order_by': {'id': 'asc'}, 'take': -2, 'skip': 1}}]
SELECT CAST(row_to_json(r) AS text) AS document
FROM (SELECT CAST(t0.id AS text) AS id, t0.email AS email, t0.name AS name, CASE WHEN (CAST(t0.plan AS text) = 'enterprise-2024') THEN 'ENTERPRISE' ELSE CAST(t0.plan AS text) END AS plan, t0.is_admin AS "isAdmin", CAST(t0.metadata AS text) AS metadata, to_char(t0.created_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "createdAt", to_char(t0.updated_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "updatedAt", (SELECT ...
FROM (SELECT ...
FROM (SELECT ...
FROM (SELECT ...
FROM (SELECT ...
FROM public."CreditTransaction" AS t1
WHERE t0.id = t1."userId"
 LIMIT ALL OFFSET 0) AS o2 ORDER BY o2._o0 DESC
 LIMIT CAST($1 AS bigint) OFFSET CAST($2 AS bigint)) AS b3) AS b4 ORDER BY b4._b DESC) AS r5) AS credits
FROM public.users AS t0) AS r;

-- test_every_row_with_its_related_rows[user-{'credits': {'take': 2}}]
SELECT CAST(row_to_json(r) AS text) AS document
FROM (SELECT CAST(t0.id AS text) AS id, t0.email AS email, t0.name AS name, CASE WHEN (CAST(t0.plan AS text) = 'enterprise-2024') THEN 'ENTERPRISE' ELSE CAST(t0.plan AS text) END AS plan, t0.is_admin AS "isAdmin", CAST(t0.metadata AS text) AS metadata, to_char(t0.created_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "createdAt", to_char(t0.updated_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "updatedAt", (SELECT ...
FROM (SELECT ...
FROM (SELECT ...
FROM public."CreditTransaction" AS t1
WHERE t0.id = t1."userId"
 LIMIT ALL OFFSET 0) AS o2 ORDER BY o2._o0 ASC
 LIMIT CAST($1 AS bigint)) AS r3) AS credits
FROM public.users AS t0) AS r;

-- test_every_row_with_its_related_rows[user-{'credits': {'skip': 1}}]
SELECT CAST(row_to_json(r) AS text) AS document
FROM (SELECT CAST(t0.id AS text) AS id, t0.email AS email, t0.name AS name, CASE WHEN (CAST(t0.plan AS text) = 'enterprise-2024') THEN 'ENTERPRISE' ELSE CAST(t0.plan AS text) END AS plan, t0.is_admin AS "isAdmin", CAST(t0.metadata AS text) AS metadata, to_char(t0.created_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "createdAt", to_char(t0.updated_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "updatedAt", (SELECT ...
FROM (SELECT ...
FROM public."CreditTransaction" AS t1
WHERE t0.id = t1."userId" ORDER BY t1.id ASC
 LIMIT ALL OFFSET CAST($1 AS bigint)) AS r2) AS credits
FROM public.users AS t0) AS r;

-- test_every_row_with_its_related_rows[user-{'credits': {'distinct': ['type'], 'order_by': {'id': 'asc'}}}]
SELECT CAST(row_to_json(r) AS text) AS document
FROM (SELECT CAST(t0.id AS text) AS id, t0.email AS email, t0.name AS name, CASE WHEN (CAST(t0.plan AS text) = 'enterprise-2024') THEN 'ENTERPRISE' ELSE CAST(t0.plan AS text) END AS plan, t0.is_admin AS "isAdmin", CAST(t0.metadata AS text) AS metadata, to_char(t0.created_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "createdAt", to_char(t0.updated_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "updatedAt", (SELECT ...
FROM (SELECT ...
FROM (SELECT ...
FROM (SELECT ...
FROM (SELECT ...
FROM public."CreditTransaction" AS t1
WHERE t0.id = t1."userId") AS n2) AS n3
WHERE n3._v = 1) AS n4 ORDER BY n4._n) AS r5) AS credits
FROM public.users AS t0) AS r;

-- test_every_row_with_its_related_rows[user-{'credits': {'distinct': ['type'], 'order_by': {'id': 'asc'}, 'take': 1, 'skip': 1}}]
SELECT CAST(row_to_json(r) AS text) AS document
FROM (SELECT CAST(t0.id AS text) AS id, t0.email AS email, t0.name AS name, CASE WHEN (CAST(t0.plan AS text) = 'enterprise-2024') THEN 'ENTERPRISE' ELSE CAST(t0.plan AS text) END AS plan, t0.is_admin AS "isAdmin", CAST(t0.metadata AS text) AS metadata, to_char(t0.created_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "createdAt", to_char(t0.updated_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "updatedAt", (SELECT ...
FROM (SELECT ...
FROM (SELECT ...
FROM (SELECT ...
FROM (SELECT ...
FROM public."CreditTransaction" AS t1
WHERE t0.id = t1."userId") AS n2) AS n3
WHERE n3._v = 1) AS n4 ORDER BY n4._n
 LIMIT CAST($1 AS bigint) OFFSET CAST($2 AS bigint)) AS r5) AS credits
FROM public.users AS t0) AS r;

-- test_every_row_with_its_related_rows[user-{'credits': {'cursor': {'id': 'credit-1'}, 'order_by': {'id': 'asc'}}}]
SELECT CAST(row_to_json(r) AS text) AS document
FROM (SELECT CAST(t0.id AS text) AS id, t0.email AS email, t0.name AS name, CASE WHEN (CAST(t0.plan AS text) = 'enterprise-2024') THEN 'ENTERPRISE' ELSE CAST(t0.plan AS text) END AS plan, t0.is_admin AS "isAdmin", CAST(t0.metadata AS text) AS metadata, to_char(t0.created_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "createdAt", to_char(t0.updated_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "updatedAt", (SELECT ...
FROM (SELECT ...
FROM (SELECT ...
FROM (SELECT ...
FROM (SELECT t1.id AS id, t1."transactionKey" AS "transactionKey", CAST(t1."userId" AS text) AS "userId", CAST(trim_scale(t1.amount) AS text) AS amount, CAST(t1.type AS text) AS type, CAST(trim_scale(t1."runningBalance") AS text) AS "runningBalance", CAST(t1.metadata AS text) AS metadata, t1."isActive" AS "isActive", to_char(t1."createdAt", 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "createdAt", to_char(t1."updatedAt", 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "updatedAt", row_number() OVER (ORDER BY t1.id ASC) AS _n, t1.id = CAST($1 AS text) AS _c, (SELECT ...
FROM (SELECT t2.id AS id
FROM public.users AS t2) AS anon_1) = 1 AND t1.id >= (SELECT t3.id
FROM public."CreditTransaction" AS t3
WHERE t3.id = CAST($2 AS text)) AS _s
FROM public."CreditTransaction" AS t1
WHERE t0.id = t1."userId") AS n4) AS n5
WHERE n5._v) AS n6 ORDER BY n6._n) AS r7) AS credits
FROM public.users AS t0) AS r;

-- test_every_row_with_its_related_rows[user-{'credits': {'cursor': {'id': 'credit-1'}, 'order_by': {'id': 'asc'}, 'take': 1}}]
SELECT CAST(row_to_json(r) AS text) AS document
FROM (SELECT CAST(t0.id AS text) AS id, t0.email AS email, t0.name AS name, CASE WHEN (CAST(t0.plan AS text) = 'enterprise-2024') THEN 'ENTERPRISE' ELSE CAST(t0.plan AS text) END AS plan, t0.is_admin AS "isAdmin", CAST(t0.metadata AS text) AS metadata, to_char(t0.created_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "createdAt", to_char(t0.updated_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "updatedAt", (SELECT ...
FROM (SELECT ...
FROM (SELECT ...
FROM (SELECT ...
FROM (SELECT t1.id AS id, t1."transactionKey" AS "transactionKey", CAST(t1."userId" AS text) AS "userId", CAST(trim_scale(t1.amount) AS text) AS amount, CAST(t1.type AS text) AS type, CAST(trim_scale(t1."runningBalance") AS text) AS "runningBalance", CAST(t1.metadata AS text) AS metadata, t1."isActive" AS "isActive", to_char(t1."createdAt", 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "createdAt", to_char(t1."updatedAt", 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "updatedAt", row_number() OVER (ORDER BY t1.id ASC) AS _n, t1.id = CAST($1 AS text) AS _c, (SELECT ...
FROM (SELECT t2.id AS id
FROM public.users AS t2) AS anon_1) = 1 AND t1.id >= (SELECT t3.id
FROM public."CreditTransaction" AS t3
WHERE t3.id = CAST($2 AS text)) AS _s
FROM public."CreditTransaction" AS t1
WHERE t0.id = t1."userId") AS n4) AS n5
WHERE n5._v) AS n6 ORDER BY n6._n
 LIMIT CAST($3 AS bigint)) AS r7) AS credits
FROM public.users AS t0) AS r;

-- test_every_row_with_its_related_rows[storelisting-{'tags': {'order_by': {'name': 'desc'}, 'take': 1}}]
SELECT CAST(row_to_json(r) AS text) AS document
FROM (SELECT t0.id AS id, t0.slug AS slug, t0.title AS title, t0.summary AS summary, CAST(t0.graph_id AS text) AS "graphId", t0.graph_version AS "graphVersion", CAST(t0.owner_id AS text) AS "ownerId", CAST(t0.reviewer_id AS text) AS "reviewerId", t0.is_approved AS "isApproved", CAST(trim_scale(t0.rating) AS text) AS rating, t0.runs AS runs, to_char(t0.published_on, 'YYYY-MM-DD"T00:00:00.000Z"') AS "publishedOn", to_char(timezone('UTC', t0.created_at), 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "createdAt", to_char(timezone('UTC', t0.updated_at), 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "updatedAt", (SELECT ...
FROM (SELECT o3.id AS id, o3.name AS name
FROM (SELECT t1.id AS id, t1.name AS name, t1.name AS _o0
FROM public.store_tags AS t1 JOIN public."_StoreListingToStoreTag" AS l2 ON l2."B" = t1.id
WHERE l2."A" = t0.id
 LIMIT ALL OFFSET 0) AS o3 ORDER BY o3._o0 DESC
 LIMIT CAST($1 AS bigint)) AS r4) AS tags
FROM public.store_listings AS t0) AS r;

-- test_every_row_with_its_related_rows[user-{'listings': {'order_by': {'id': 'asc'}}}]
SELECT CAST(row_to_json(r) AS text) AS document
FROM (SELECT CAST(t0.id AS text) AS id, t0.email AS email, t0.name AS name, CASE WHEN (CAST(t0.plan AS text) = 'enterprise-2024') THEN 'ENTERPRISE' ELSE CAST(t0.plan AS text) END AS plan, t0.is_admin AS "isAdmin", CAST(t0.metadata AS text) AS metadata, to_char(t0.created_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "createdAt", to_char(t0.updated_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "updatedAt", coalesce((SELECT ...
FROM (SELECT n3._g AS k, jsonb_agg(to_jsonb(n3) - '{_g,_n}'::text[] ORDER BY n3._n ASC) AS a
FROM (SELECT ...
FROM public.store_listings AS t1
WHERE t1.owner_id IN (SELECT t2.id AS id
FROM public.users AS t2)) AS n3 GROUP BY n3._g) AS g4) -> CAST(t0.id AS text), '[]'::jsonb) AS listings
FROM public.users AS t0) AS r;

-- test_every_row_with_its_related_rows[user-{'listings': {'order_by': {'id': 'asc'}}, 'reviewedListings': {'order_by': {'id': 'asc'}}}]
SELECT CAST(row_to_json(r) AS text) AS document
FROM (SELECT CAST(t0.id AS text) AS id, t0.email AS email, t0.name AS name, CASE WHEN (CAST(t0.plan AS text) = 'enterprise-2024') THEN 'ENTERPRISE' ELSE CAST(t0.plan AS text) END AS plan, t0.is_admin AS "isAdmin", CAST(t0.metadata AS text) AS metadata, to_char(t0.created_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "createdAt", to_char(t0.updated_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "updatedAt", coalesce((SELECT ...
FROM (SELECT n3._g AS k, jsonb_agg(to_jsonb(n3) - '{_g,_n}'::text[] ORDER BY n3._n ASC) AS a
FROM (SELECT ...
FROM public.store_listings AS t1
WHERE t1.owner_id IN (SELECT t2.id AS id
FROM public.users AS t2)) AS n3 GROUP BY n3._g) AS g4) -> CAST(t0.id AS text), '[]'::jsonb) AS listings, coalesce((SELECT ...
FROM (SELECT n7._g AS k, jsonb_agg(to_jsonb(n7) - '{_g,_n}'::text[] ORDER BY n7._n ASC) AS a
FROM (SELECT ...
FROM public.store_listings AS t5
WHERE t5.reviewer_id IN (SELECT t6.id AS id
FROM public.users AS t6)) AS n7 GROUP BY n7._g) AS g8) -> CAST(t0.id AS text), '[]'::jsonb) AS "reviewedListings"
FROM public.users AS t0) AS r;

-- test_every_row_with_its_related_rows[user-{'listings': {'order_by': {'id': 'asc'}, 'where': {'isApproved': True}}}]
SELECT CAST(row_to_json(r) AS text) AS document
FROM (SELECT CAST(t0.id AS text) AS id, t0.email AS email, t0.name AS name, CASE WHEN (CAST(t0.plan AS text) = 'enterprise-2024') THEN 'ENTERPRISE' ELSE CAST(t0.plan AS text) END AS plan, t0.is_admin AS "isAdmin", CAST(t0.metadata AS text) AS metadata, to_char(t0.created_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "createdAt", to_char(t0.updated_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "updatedAt", coalesce((SELECT ...
FROM (SELECT n3._g AS k, jsonb_agg(to_jsonb(n3) - '{_g,_n}'::text[] ORDER BY n3._n ASC) AS a
FROM (SELECT ...
FROM public.store_listings AS t1
WHERE t1.owner_id IN (SELECT t2.id AS id
FROM public.users AS t2) AND t1.is_approved = CAST($1 AS boolean)) AS n3 GROUP BY n3._g) AS g4) -> CAST(t0.id AS text), '[]'::jsonb) AS listings
FROM public.users AS t0) AS r;

-- test_every_row_with_its_related_rows[user-{'listings': {'order_by': {'id': 'asc'}, 'take': 1}}]
SELECT CAST(row_to_json(r) AS text) AS document
FROM (SELECT CAST(t0.id AS text) AS id, t0.email AS email, t0.name AS name, CASE WHEN (CAST(t0.plan AS text) = 'enterprise-2024') THEN 'ENTERPRISE' ELSE CAST(t0.plan AS text) END AS plan, t0.is_admin AS "isAdmin", CAST(t0.metadata AS text) AS metadata, to_char(t0.created_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "createdAt", to_char(t0.updated_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "updatedAt", coalesce((SELECT ...
FROM (SELECT n5._g AS k, jsonb_agg(to_jsonb(n5) - '{_g,_n}'::text[] ORDER BY n5._n ASC) AS a
FROM (SELECT ...
FROM (SELECT ...
FROM (SELECT ...
FROM public.store_listings AS t1
WHERE t1.owner_id IN (SELECT t2.id AS id
FROM public.users AS t2)) AS n3) AS n4
WHERE n4._v > 0 AND n4._v <= CAST($1 AS bigint)) AS n5 GROUP BY n5._g) AS g6) -> CAST(t0.id AS text), '[]'::jsonb) AS listings
FROM public.users AS t0) AS r;

-- test_every_row_with_its_related_rows[user-{'listings': {'order_by': {'id': 'asc'}, 'take': -1}}]
SELECT CAST(row_to_json(r) AS text) AS document
FROM (SELECT CAST(t0.id AS text) AS id, t0.email AS email, t0.name AS name, CASE WHEN (CAST(t0.plan AS text) = 'enterprise-2024') THEN 'ENTERPRISE' ELSE CAST(t0.plan AS text) END AS plan, t0.is_admin AS "isAdmin", CAST(t0.metadata AS text) AS metadata, to_char(t0.created_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "createdAt", to_char(t0.updated_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "updatedAt", coalesce((SELECT ...
FROM (SELECT n5._g AS k, jsonb_agg(to_jsonb(n5) - '{_g,_n}'::text[] ORDER BY n5._n DESC) AS a
FROM (SELECT ...
FROM (SELECT ...
FROM (SELECT ...
FROM public.store_listings AS t1
WHERE t1.owner_id IN (SELECT t2.id AS id
FROM public.users AS t2)) AS n3) AS n4
WHERE n4._v > 0 AND n4._v <= CAST($1 AS bigint)) AS n5 GROUP BY n5._g) AS g6) -> CAST(t0.id AS text), '[]'::jsonb) AS listings
FROM public.users AS t0) AS r;

-- test_every_row_with_its_related_rows[user-{'listings': {'order_by': {'id': 'asc'}, 'take': -2, 'skip': 1}}]
SELECT CAST(row_to_json(r) AS text) AS document
FROM (SELECT CAST(t0.id AS text) AS id, t0.email AS email, t0.name AS name, CASE WHEN (CAST(t0.plan AS text) = 'enterprise-2024') THEN 'ENTERPRISE' ELSE CAST(t0.plan AS text) END AS plan, t0.is_admin AS "isAdmin", CAST(t0.metadata AS text) AS metadata, to_char(t0.created_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "createdAt", to_char(t0.updated_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "updatedAt", coalesce((SELECT ...
FROM (SELECT n5._g AS k, jsonb_agg(to_jsonb(n5) - '{_g,_n}'::text[] ORDER BY n5._n DESC) AS a
FROM (SELECT ...
FROM (SELECT ...
FROM (SELECT ...
FROM public.store_listings AS t1
WHERE t1.owner_id IN (SELECT t2.id AS id
FROM public.users AS t2)) AS n3) AS n4
WHERE n4._v > CAST($1 AS bigint) AND n4._v <= CAST($2 AS bigint) + CAST($1 AS bigint)) AS n5 GROUP BY n5._g) AS g6) -> CAST(t0.id AS text), '[]'::jsonb) AS listings
FROM public.users AS t0) AS r;

-- test_every_row_with_its_related_rows[user-{'listings': {'order_by': {'id': 'asc'}, 'skip': 1}}]
SELECT CAST(row_to_json(r) AS text) AS document
FROM (SELECT CAST(t0.id AS text) AS id, t0.email AS email, t0.name AS name, CASE WHEN (CAST(t0.plan AS text) = 'enterprise-2024') THEN 'ENTERPRISE' ELSE CAST(t0.plan AS text) END AS plan, t0.is_admin AS "isAdmin", CAST(t0.metadata AS text) AS metadata, to_char(t0.created_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "createdAt", to_char(t0.updated_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "updatedAt", coalesce((SELECT ...
FROM (SELECT n5._g AS k, jsonb_agg(to_jsonb(n5) - '{_g,_n}'::text[] ORDER BY n5._n ASC) AS a
FROM (SELECT ...
FROM (SELECT ...
FROM (SELECT ...
FROM public.store_listings AS t1
WHERE t1.owner_id IN (SELECT t2.id AS id
FROM public.users AS t2)) AS n3) AS n4
WHERE n4._v > CAST($1 AS bigint)) AS n5 GROUP BY n5._g) AS g6) -> CAST(t0.id AS text), '[]'::jsonb) AS listings
FROM public.users AS t0) AS r;

-- test_every_row_with_its_related_rows[user-{'listings': {'order_by': {'id': 'asc'}, 'take': 1, 'skip': 1}}]
SELECT CAST(row_to_json(r) AS text) AS document
FROM (SELECT CAST(t0.id AS text) AS id, t0.email AS email, t0.name AS name, CASE WHEN (CAST(t0.plan AS text) = 'enterprise-2024') THEN 'ENTERPRISE' ELSE CAST(t0.plan AS text) END AS plan, t0.is_admin AS "isAdmin", CAST(t0.metadata AS text) AS metadata, to_char(t0.created_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "createdAt", to_char(t0.updated_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "updatedAt", coalesce((SELECT ...
FROM (SELECT n5._g AS k, jsonb_agg(to_jsonb(n5) - '{_g,_n}'::text[] ORDER BY n5._n ASC) AS a
FROM (SELECT ...
FROM (SELECT ...
FROM (SELECT ...
FROM public.store_listings AS t1
WHERE t1.owner_id IN (SELECT t2.id AS id
FROM public.users AS t2)) AS n3) AS n4
WHERE n4._v > CAST($1 AS bigint) AND n4._v <= CAST($2 AS bigint) + CAST($1 AS bigint)) AS n5 GROUP BY n5._g) AS g6) -> CAST(t0.id AS text), '[]'::jsonb) AS listings
FROM public.users AS t0) AS r;

-- test_every_row_with_its_related_rows[user-{'listings': {'order_by': {'id': 'asc'}, 'take': 0}}]
SELECT CAST(row_to_json(r) AS text) AS document
FROM (SELECT CAST(t0.id AS text) AS id, t0.email AS email, t0.name AS name, CASE WHEN (CAST(t0.plan AS text) = 'enterprise-2024') THEN 'ENTERPRISE' ELSE CAST(t0.plan AS text) END AS plan, t0.is_admin AS "isAdmin", CAST(t0.metadata AS text) AS metadata, to_char(t0.created_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "createdAt", to_char(t0.updated_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "updatedAt", coalesce((SELECT ...
FROM (SELECT n5._g AS k, jsonb_agg(to_jsonb(n5) - '{_g,_n}'::text[] ORDER BY n5._n ASC) AS a
FROM (SELECT ...
FROM (SELECT ...
FROM (SELECT ...
FROM public.store_listings AS t1
WHERE t1.owner_id IN (SELECT t2.id AS id
FROM public.users AS t2)) AS n3) AS n4
WHERE n4._v > 0 AND n4._v <= CAST($1 AS bigint)) AS n5 GROUP BY n5._g) AS g6) -> CAST(t0.id AS text), '[]'::jsonb) AS listings
FROM public.users AS t0) AS r;

-- test_every_row_with_its_related_rows[user-{'listings': {'take': 1}}]
SELECT CAST(row_to_json(r) AS text) AS document
FROM (SELECT CAST(t0.id AS text) AS id, t0.email AS email, t0.name AS name, CASE WHEN (CAST(t0.plan AS text) = 'enterprise-2024') THEN 'ENTERPRISE' ELSE CAST(t0.plan AS text) END AS plan, t0.is_admin AS "isAdmin", CAST(t0.metadata AS text) AS metadata, to_char(t0.created_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "createdAt", to_char(t0.updated_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "updatedAt", coalesce((SELECT ...
FROM (SELECT n5._g AS k, jsonb_agg(to_jsonb(n5) - '{_g,_n}'::text[] ORDER BY n5._n ASC) AS a
FROM (SELECT ...
FROM (SELECT ...
FROM (SELECT ...
FROM public.store_listings AS t1
WHERE t1.owner_id IN (SELECT t2.id AS id
FROM public.users AS t2)) AS n3) AS n4
WHERE n4._v > 0 AND n4._v <= CAST($1 AS bigint)) AS n5 GROUP BY n5._g) AS g6) -> CAST(t0.id AS text), '[]'::jsonb) AS listings
FROM public.users AS t0) AS r;

-- test_every_row_with_its_related_rows[user-{'listings': {'order_by': [{'rating': {'sort': 'desc', 'nulls': 'last'}}, {'id': 'asc'}]}}]
SELECT CAST(row_to_json(r) AS text) AS document
FROM (SELECT CAST(t0.id AS text) AS id, t0.email AS email, t0.name AS name, CASE WHEN (CAST(t0.plan AS text) = 'enterprise-2024') THEN 'ENTERPRISE' ELSE CAST(t0.plan AS text) END AS plan, t0.is_admin AS "isAdmin", CAST(t0.metadata AS text) AS metadata, to_char(t0.created_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "createdAt", to_char(t0.updated_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "updatedAt", coalesce((SELECT ...
FROM (SELECT n3._g AS k, jsonb_agg(to_jsonb(n3) - '{_g,_n}'::text[] ORDER BY n3._n ASC) AS a
FROM (SELECT ...
FROM public.store_listings AS t1
WHERE t1.owner_id IN (SELECT t2.id AS id
FROM public.users AS t2)) AS n3 GROUP BY n3._g) AS g4) -> CAST(t0.id AS text), '[]'::jsonb) AS listings
FROM public.users AS t0) AS r;

-- test_every_row_with_its_related_rows[user-{'listings': {'distinct': ['isApproved'], 'order_by': {'id': 'asc'}}}]
SELECT CAST(row_to_json(r) AS text) AS document
FROM (SELECT CAST(t0.id AS text) AS id, t0.email AS email, t0.name AS name, CASE WHEN (CAST(t0.plan AS text) = 'enterprise-2024') THEN 'ENTERPRISE' ELSE CAST(t0.plan AS text) END AS plan, t0.is_admin AS "isAdmin", CAST(t0.metadata AS text) AS metadata, to_char(t0.created_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "createdAt", to_char(t0.updated_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "updatedAt", coalesce((SELECT ...
FROM (SELECT n5._g AS k, jsonb_agg(to_jsonb(n5) - '{_g,_n,_d0}'::text[] ORDER BY n5._n ASC) AS a
FROM (SELECT ...
FROM (SELECT ...
FROM (SELECT ...
FROM public.store_listings AS t1
WHERE t1.owner_id IN (SELECT t2.id AS id
FROM public.users AS t2)) AS n3) AS n4
WHERE n4._v = 1) AS n5 GROUP BY n5._g) AS g6) -> CAST(t0.id AS text), '[]'::jsonb) AS listings
FROM public.users AS t0) AS r;

-- test_every_row_with_its_related_rows[user-{'listings': {'distinct': ['isApproved'], 'order_by': {'id': 'asc'}, 'skip': 1}}]
SELECT CAST(row_to_json(r) AS text) AS document
FROM (SELECT CAST(t0.id AS text) AS id, t0.email AS email, t0.name AS name, CASE WHEN (CAST(t0.plan AS text) = 'enterprise-2024') THEN 'ENTERPRISE' ELSE CAST(t0.plan AS text) END AS plan, t0.is_admin AS "isAdmin", CAST(t0.metadata AS text) AS metadata, to_char(t0.created_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "createdAt", to_char(t0.updated_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "updatedAt", coalesce((SELECT ...
FROM (SELECT n7._g AS k, jsonb_agg(to_jsonb(n7) - '{_g,_n,_d0}'::text[] ORDER BY n7._n ASC) AS a
FROM (SELECT ...
FROM (SELECT ...
FROM (SELECT ...
FROM (SELECT ...
FROM (SELECT ...
FROM public.store_listings AS t1
WHERE t1.owner_id IN (SELECT t2.id AS id
FROM public.users AS t2)) AS n3) AS n4
WHERE n4._v = 1) AS n5) AS n6
WHERE n6._v > CAST($1 AS bigint)) AS n7 GROUP BY n7._g) AS g8) -> CAST(t0.id AS text), '[]'::jsonb) AS listings
FROM public.users AS t0) AS r;

-- test_every_row_with_its_related_rows[user-{'listings': {'cursor': {'id': 'listing-1'}, 'order_by': {'id': 'asc'}, 'take': 1}}]
SELECT CAST(row_to_json(r) AS text) AS document
FROM (SELECT CAST(t0.id AS text) AS id, t0.email AS email, t0.name AS name, CASE WHEN (CAST(t0.plan AS text) = 'enterprise-2024') THEN 'ENTERPRISE' ELSE CAST(t0.plan AS text) END AS plan, t0.is_admin AS "isAdmin", CAST(t0.metadata AS text) AS metadata, to_char(t0.created_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "createdAt", to_char(t0.updated_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "updatedAt", coalesce((SELECT ...
FROM (SELECT n9._g AS k, jsonb_agg(to_jsonb(n9) - '{_g,_n,_c,_s}'::text[] ORDER BY n9._n ASC) AS a
FROM (SELECT ...
FROM (SELECT ...
FROM (SELECT ...
FROM (SELECT ...
FROM (SELECT t1.id AS id, t1.slug AS slug, t1.title AS title, t1.summary AS summary, CAST(t1.graph_id AS text) AS "graphId", t1.graph_version AS "graphVersion", CAST(t1.owner_id AS text) AS "ownerId", CAST(t1.reviewer_id AS text) AS "reviewerId", t1.is_approved AS "isApproved", CAST(trim_scale(t1.rating) AS text) AS rating, t1.runs AS runs, to_char(t1.published_on, 'YYYY-MM-DD"T00:00:00.000Z"') AS "publishedOn", to_char(timezone('UTC', t1.created_at), 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "createdAt", to_char(timezone('UTC', t1.updated_at), 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "updatedAt", CAST(t1.owner_id AS text) AS _g, row_number() OVER (PARTITION BY CAST(t1.owner_id AS text) ORDER BY t1.id ASC) AS _n, t1.id = CAST($1 AS text) AS _c, (SELECT ...
FROM (SELECT t2.id AS id
FROM public.users AS t2) AS anon_1) = 1 AND t1.id >= (SELECT t3.id
FROM public.store_listings AS t3
WHERE t3.id = CAST($2 AS text)) AS _s
FROM public.store_listings AS t1
WHERE t1.owner_id IN (SELECT t4.id AS id
FROM public.users AS t4)) AS n5) AS n6
WHERE n6._v) AS n7) AS n8
WHERE n8._v > 0 AND n8._v <= CAST($3 AS bigint)) AS n9 GROUP BY n9._g) AS g10) -> CAST(t0.id AS text), '[]'::jsonb) AS listings
FROM public.users AS t0) AS r;

-- test_every_row_with_its_related_rows[user-{'listings': {'cursor': {'id': 'listing-2'}, 'order_by': {'id': 'asc'}, 'take': -1}}]
SELECT CAST(row_to_json(r) AS text) AS document
FROM (SELECT CAST(t0.id AS text) AS id, t0.email AS email, t0.name AS name, CASE WHEN (CAST(t0.plan AS text) = 'enterprise-2024') THEN 'ENTERPRISE' ELSE CAST(t0.plan AS text) END AS plan, t0.is_admin AS "isAdmin", CAST(t0.metadata AS text) AS metadata, to_char(t0.created_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "createdAt", to_char(t0.updated_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "updatedAt", coalesce((SELECT ...
FROM (SELECT n9._g AS k, jsonb_agg(to_jsonb(n9) - '{_g,_n,_c,_s}'::text[] ORDER BY n9._n DESC) AS a
FROM (SELECT ...
FROM (SELECT ...
FROM (SELECT ...
FROM (SELECT ...
FROM (SELECT t1.id AS id, t1.slug AS slug, t1.title AS title, t1.summary AS summary, CAST(t1.graph_id AS text) AS "graphId", t1.graph_version AS "graphVersion", CAST(t1.owner_id AS text) AS "ownerId", CAST(t1.reviewer_id AS text) AS "reviewerId", t1.is_approved AS "isApproved", CAST(trim_scale(t1.rating) AS text) AS rating, t1.runs AS runs, to_char(t1.published_on, 'YYYY-MM-DD"T00:00:00.000Z"') AS "publishedOn", to_char(timezone('UTC', t1.created_at), 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "createdAt", to_char(timezone('UTC', t1.updated_at), 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "updatedAt", CAST(t1.owner_id AS text) AS _g, row_number() OVER (PARTITION BY CAST(t1.owner_id AS text) ORDER BY t1.id DESC) AS _n, t1.id = CAST($1 AS text) AS _c, (SELECT ...
FROM (SELECT t2.id AS id
FROM public.users AS t2) AS anon_1) = 1 AND t1.id <= (SELECT t3.id
FROM public.store_listings AS t3
WHERE t3.id = CAST($2 AS text)) AS _s
FROM public.store_listings AS t1
WHERE t1.owner_id IN (SELECT t4.id AS id
FROM public.users AS t4)) AS n5) AS n6
WHERE n6._v) AS n7) AS n8
WHERE n8._v > 0 AND n8._v <= CAST($3 AS bigint)) AS n9 GROUP BY n9._g) AS g10) -> CAST(t0.id AS text), '[]'::jsonb) AS listings
FROM public.users AS t0) AS r;

-- test_every_row_with_its_related_rows[user-{'listings': {'order_by': {'id': 'asc'}, 'include': {'favorites': {'order_by': {'userId': 'asc'}}, 'tags': {'order_by': {'id': 'asc'}}, 'graph': True}}}]
SELECT CAST(row_to_json(r) AS text) AS document
FROM (SELECT CAST(t0.id AS text) AS id, t0.email AS email, t0.name AS name, CASE WHEN (CAST(t0.plan AS text) = 'enterprise-2024') THEN 'ENTERPRISE' ELSE CAST(t0.plan AS text) END AS plan, t0.is_admin AS "isAdmin", CAST(t0.metadata AS text) AS metadata, to_char(t0.created_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "createdAt", to_char(t0.updated_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "updatedAt", coalesce((SELECT ...
FROM (SELECT n13._g AS k, jsonb_agg(to_jsonb(n13) - '{_g,_n}'::text[] ORDER BY n13._n ASC) AS a
FROM (SELECT t1.id AS id, t1.slug AS slug, t1.title AS title, t1.summary AS summary, CAST(t1.graph_id AS text) AS "graphId", t1.graph_version AS "graphVersion", CAST(t1.owner_id AS text) AS "ownerId", CAST(t1.reviewer_id AS text) AS "reviewerId", t1.is_approved AS "isApproved", CAST(trim_scale(t1.rating) AS text) AS rating, t1.runs AS runs, to_char(t1.published_on, 'YYYY-MM-DD"T00:00:00.000Z"') AS "publishedOn", to_char(timezone('UTC', t1.created_at), 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "createdAt", to_char(timezone('UTC', t1.updated_at), 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "updatedAt", coalesce((SELECT ...
FROM (SELECT n5._g AS k, jsonb_agg(to_jsonb(n5) - '{_g,_n}'::text[] ORDER BY n5._n ASC) AS a
FROM (SELECT ...
FROM public.listing_favorites AS t2
WHERE t2.listing_id IN (SELECT t3.id
FROM public.store_listings AS t3
WHERE t3.owner_id IN (SELECT t4.id AS id
FROM public.users AS t4))) AS n5 GROUP BY n5._g) AS g6) -> CAST(t1.id AS text), '[]'::jsonb) AS favorites, (SELECT ...
FROM (SELECT t7.id AS id, t7.name AS name
FROM public.store_tags AS t7 JOIN public."_StoreListingToStoreTag" AS l8 ON l8."B" = t7.id
WHERE l8."A" = t1.id ORDER BY t7.id ASC) AS r9) AS tags, (SELECT row_to_json(r11) AS row_to_json_1
FROM (SELECT ...
FROM public."AgentGraph" AS t10
WHERE t1.graph_id = t10.id AND t1.graph_version = t10.version) AS r11) AS graph, CAST(t1.owner_id AS text) AS _g, row_number() OVER (PARTITION BY CAST(t1.owner_id AS text) ORDER BY t1.id ASC) AS _n
FROM public.store_listings AS t1
WHERE t1.owner_id IN (SELECT t12.id AS id
FROM public.users AS t12)) AS n13 GROUP BY n13._g) AS g14) -> CAST(t0.id AS text), '[]'::jsonb) AS listings
FROM public.users AS t0) AS r;

-- test_every_row_with_its_related_rows[user-{'graphs': {'order_by': [{'id': 'asc'}, {'version': 'asc'}], 'include': {'forks': {'order_by': [{'id': 'asc'}, {'version': 'asc'}], 'include': {'listings': {'order_by': {'id': 'asc'}}}}, 'listings': {'order_by': {'id': 'asc'}}}}}]
SELECT CAST(row_to_json(r) AS text) AS document
FROM (SELECT CAST(t0.id AS text) AS id, t0.email AS email, t0.name AS name, CASE WHEN (CAST(t0.plan AS text) = 'enterprise-2024') THEN 'ENTERPRISE' ELSE CAST(t0.plan AS text) END AS plan, t0.is_admin AS "isAdmin", CAST(t0.metadata AS text) AS metadata, to_char(t0.created_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "createdAt", to_char(t0.updated_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "updatedAt", (SELECT ...
FROM (SELECT CAST(t1.id AS text) AS id, t1.version AS version, t1.name AS name, t1.description AS description, t1."isActive" AS "isActive", CAST(t1."userId" AS text) AS "userId", CAST(t1."forkedFromId" AS text) AS "forkedFromId", t1."forkedFromVersion" AS "forkedFromVersion", to_char(t1."createdAt", 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "createdAt", to_char(t1."updatedAt", 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "updatedAt", coalesce((SELECT ...
FROM (SELECT n11._g AS k, jsonb_agg(to_jsonb(n11) - '{_g,_n}'::text[] ORDER BY n11._n ASC) AS a
FROM (SELECT CAST(t2.id AS text) AS id, t2.version AS version, t2.name AS name, t2.description AS description, t2."isActive" AS "isActive", CAST(t2."userId" AS text) AS "userId", CAST(t2."forkedFromId" AS text) AS "forkedFromId", t2."forkedFromVersion" AS "forkedFromVersion", to_char(t2."createdAt", 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "createdAt", to_char(t2."updatedAt", 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "updatedAt", coalesce((SELECT ...
FROM (SELECT n7._g AS k, jsonb_agg(to_jsonb(n7) - '{_g,_n}'::text[] ORDER BY n7._n ASC) AS a
FROM (SELECT ...
FROM public.store_listings AS t3
WHERE (t3.graph_id, t3.graph_version) IN (SELECT t4.id, t4.version
FROM public."AgentGraph" AS t4
WHERE (t4."forkedFromId", t4."forkedFromVersion") IN (SELECT t5.id, t5.version
FROM public."AgentGraph" AS t5
WHERE t5."userId" IN (SELECT t6.id AS id
FROM public.users AS t6)))) AS n7 GROUP BY n7._g) AS g8) -> CAST(jsonb_build_array(t2.id, t2.version) AS text), '[]'::jsonb) AS listings, CAST(jsonb_build_array(t2."forkedFromId", t2."forkedFromVersion") AS text) AS _g, row_number() OVER (PARTITION BY CAST(jsonb_build_array(t2."forkedFromId", t2."forkedFromVersion") AS text) ORDER BY t2.id ASC, t2.version ASC) AS _n
FROM public."AgentGraph" AS t2
WHERE (t2."forkedFromId", t2."forkedFromVersion") IN (SELECT t9.id, t9.version
FROM public."AgentGraph" AS t9
WHERE t9."userId" IN (SELECT t10.id AS id
FROM public.users AS t10))) AS n11 GROUP BY n11._g) AS g12) -> CAST(jsonb_build_array(t1.id, t1.version) AS text), '[]'::jsonb) AS forks, coalesce((SELECT ...
FROM (SELECT n16._g AS k, jsonb_agg(to_jsonb(n16) - '{_g,_n}'::text[] ORDER BY n16._n ASC) AS a
FROM (SELECT ...
FROM public.store_listings AS t13
WHERE (t13.graph_id, t13.graph_version) IN (SELECT t14.id, t14.version
FROM public."AgentGraph" AS t14
WHERE t14."userId" IN (SELECT t15.id AS id
FROM public.users AS t15))) AS n16 GROUP BY n16._g) AS g17) -> CAST(jsonb_build_array(t1.id, t1.version) AS text), '[]'::jsonb) AS listings
FROM public."AgentGraph" AS t1
WHERE t0.id = t1."userId" ORDER BY t1.id ASC, t1.version ASC) AS r18) AS graphs
FROM public.users AS t0) AS r;

-- test_every_row_with_its_related_rows[storetag-{'listings': {'order_by': {'id': 'asc'}, 'include': {'favorites': {'order_by': {'userId': 'asc'}, 'include': {'user': {'include': {'listings': {'order_by': {'id': 'asc'}}}}}}}}}]
SELECT CAST(row_to_json(r) AS text) AS document
FROM (SELECT t0.id AS id, t0.name AS name, (SELECT coalesce(json_agg(r19), '[]'::json) AS coalesce_1
FROM (SELECT t1.id AS id, t1.slug AS slug, t1.title AS title, t1.summary AS summary, CAST(t1.graph_id AS text) AS "graphId", t1.graph_version AS "graphVersion", CAST(t1.owner_id AS text) AS "ownerId", CAST(t1.reviewer_id AS text) AS "reviewerId", t1.is_approved AS "isApproved", CAST(trim_scale(t1.rating) AS text) AS rating, t1.runs AS runs, to_char(t1.published_on, 'YYYY-MM-DD"T00:00:00.000Z"') AS "publishedOn", to_char(timezone('UTC', t1.created_at), 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "createdAt", to_char(timezone('UTC', t1.updated_at), 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "updatedAt", coalesce((SELECT ...
FROM (SELECT n17._g AS k, jsonb_agg(to_jsonb(n17) - '{_g,_n}'::text[] ORDER BY n17._n ASC) AS a
FROM (SELECT CAST(t3.user_id AS text) AS "userId", t3.listing_id AS "listingId", t3.note AS note, to_char(t3.created_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "createdAt", (SELECT row_to_json(r13) AS row_to_json_1
FROM (SELECT CAST(t4.id AS text) AS id, t4.email AS email, t4.name AS name, CASE WHEN (CAST(t4.plan AS text) = 'enterprise-2024') THEN 'ENTERPRISE' ELSE CAST(t4.plan AS text) END AS plan, t4.is_admin AS "isAdmin", CAST(t4.metadata AS text) AS metadata, to_char(t4.created_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "createdAt", to_char(t4.updated_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "updatedAt", coalesce((SELECT ...
FROM (SELECT n11._g AS k, jsonb_agg(to_jsonb(n11) - '{_g,_n}'::text[] ORDER BY n11._n ASC) AS a
FROM (SELECT ...
FROM public.store_listings AS t5
WHERE t5.owner_id IN (SELECT t6.id
FROM public.users AS t6
WHERE t6.id IN (SELECT t7.user_id
FROM public.listing_favorites AS t7
WHERE t7.listing_id IN (SELECT t8.id
FROM public.store_listings AS t8 JOIN public."_StoreListingToStoreTag" AS l9 ON l9."A" = t8.id
WHERE l9."B" IN (SELECT t10.id AS id
FROM public.store_tags AS t10))))) AS n11 GROUP BY n11._g) AS g12) -> CAST(t4.id AS text), '[]'::jsonb) AS listings
FROM public.users AS t4
WHERE t3.user_id = t4.id) AS r13) AS "user", CAST(t3.listing_id AS text) AS _g, row_number() OVER (PARTITION BY CAST(t3.listing_id AS text) ORDER BY t3.user_id ASC) AS _n
FROM public.listing_favorites AS t3
WHERE t3.listing_id IN (SELECT t14.id
FROM public.store_listings AS t14 JOIN public."_StoreListingToStoreTag" AS l15 ON l15."A" = t14.id
WHERE l15."B" IN (SELECT t16.id AS id
FROM public.store_tags AS t16))) AS n17 GROUP BY n17._g) AS g18) -> CAST(t1.id AS text), '[]'::jsonb) AS favorites
FROM public.store_listings AS t1 JOIN public."_StoreListingToStoreTag" AS l2 ON l2."A" = t1.id
WHERE l2."B" = t0.id ORDER BY t1.id ASC) AS r19) AS listings
FROM public.store_tags AS t0) AS r;

-- test_every_row_with_its_related_rows[profile-{'user': {'include': {'reviewedListings': {'order_by': {'id': 'asc'}, 'include': {'owner': {'include': {'listings': {'order_by': {'id': 'asc'}}}}}}}}}]
SELECT CAST(row_to_json(r) AS text) AS document
FROM (SELECT CAST(t0.user_id AS text) AS "userId", t0.display_name AS "displayName", t0.bio AS bio, to_char(t0.birthday, 'YYYY-MM-DD"T00:00:00.000Z"') AS birthday, t0.links AS links, (SELECT row_to_json(r16) AS row_to_json_1
FROM (SELECT CAST(t1.id AS text) AS id, t1.email AS email, t1.name AS name, CASE WHEN (CAST(t1.plan AS text) = 'enterprise-2024') THEN 'ENTERPRISE' ELSE CAST(t1.plan AS text) END AS plan, t1.is_admin AS "isAdmin", CAST(t1.metadata AS text) AS metadata, to_char(t1.created_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "createdAt", to_char(t1.updated_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "updatedAt", coalesce((SELECT ...
FROM (SELECT n14._g AS k, jsonb_agg(to_jsonb(n14) - '{_g,_n}'::text[] ORDER BY n14._n ASC) AS a
FROM (SELECT t2.id AS id, t2.slug AS slug, t2.title AS title, t2.summary AS summary, CAST(t2.graph_id AS text) AS "graphId", t2.graph_version AS "graphVersion", CAST(t2.owner_id AS text) AS "ownerId", CAST(t2.reviewer_id AS text) AS "reviewerId", t2.is_approved AS "isApproved", CAST(trim_scale(t2.rating) AS text) AS rating, t2.runs AS runs, to_char(t2.published_on, 'YYYY-MM-DD"T00:00:00.000Z"') AS "publishedOn", to_char(timezone('UTC', t2.created_at), 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "createdAt", to_char(timezone('UTC', t2.updated_at), 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "updatedAt", (SELECT row_to_json(r11) AS row_to_json_2
FROM (SELECT CAST(t3.id AS text) AS id, t3.email AS email, t3.name AS name, CASE WHEN (CAST(t3.plan AS text) = 'enterprise-2024') THEN 'ENTERPRISE' ELSE CAST(t3.plan AS text) END AS plan, t3.is_admin AS "isAdmin", CAST(t3.metadata AS text) AS metadata, to_char(t3.created_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "createdAt", to_char(t3.updated_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "updatedAt", coalesce((SELECT ...
FROM (SELECT n9._g AS k, jsonb_agg(to_jsonb(n9) - '{_g,_n}'::text[] ORDER BY n9._n ASC) AS a
FROM (SELECT ...
FROM public.store_listings AS t4
WHERE t4.owner_id IN (SELECT t5.id
FROM public.users AS t5
WHERE t5.id IN (SELECT t6.owner_id
FROM public.store_listings AS t6
WHERE t6.reviewer_id IN (SELECT t7.id
FROM public.users AS t7
WHERE t7.id IN (SELECT t8.user_id AS user_id
FROM public.profiles AS t8))))) AS n9 GROUP BY n9._g) AS g10) -> CAST(t3.id AS text), '[]'::jsonb) AS listings
FROM public.users AS t3
WHERE t2.owner_id = t3.id) AS r11) AS owner, CAST(t2.reviewer_id AS text) AS _g, row_number() OVER (PARTITION BY CAST(t2.reviewer_id AS text) ORDER BY t2.id ASC) AS _n
FROM public.store_listings AS t2
WHERE t2.reviewer_id IN (SELECT t12.id
FROM public.users AS t12
WHERE t12.id IN (SELECT t13.user_id AS user_id
FROM public.profiles AS t13))) AS n14 GROUP BY n14._g) AS g15) -> CAST(t1.id AS text), '[]'::jsonb) AS "reviewedListings"
FROM public.users AS t1
WHERE t0.user_id = t1.id) AS r16) AS "user"
FROM public.profiles AS t0) AS r;

-- test_every_row_with_its_related_rows[storelisting-{'tags': {'where': {'name': 'awkward'}, 'take': 1}}]
SELECT CAST(row_to_json(r) AS text) AS document
FROM (SELECT t0.id AS id, t0.slug AS slug, t0.title AS title, t0.summary AS summary, CAST(t0.graph_id AS text) AS "graphId", t0.graph_version AS "graphVersion", CAST(t0.owner_id AS text) AS "ownerId", CAST(t0.reviewer_id AS text) AS "reviewerId", t0.is_approved AS "isApproved", CAST(trim_scale(t0.rating) AS text) AS rating, t0.runs AS runs, to_char(t0.published_on, 'YYYY-MM-DD"T00:00:00.000Z"') AS "publishedOn", to_char(timezone('UTC', t0.created_at), 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "createdAt", to_char(timezone('UTC', t0.updated_at), 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "updatedAt", (SELECT ...
FROM (SELECT o3.id AS id, o3.name AS name
FROM (SELECT t1.id AS id, t1.name AS name, t1.id AS _o0
FROM public.store_tags AS t1 JOIN public."_StoreListingToStoreTag" AS l2 ON l2."B" = t1.id
WHERE l2."A" = t0.id AND t1.name = CAST($1 AS varchar)
 LIMIT ALL OFFSET 0) AS o3 ORDER BY o3._o0 ASC
 LIMIT CAST($2 AS bigint)) AS r4) AS tags
FROM public.store_listings AS t0) AS r;

-- test_one_row[find_unique]
SELECT CAST(row_to_json(r) AS text) AS document
FROM (SELECT CAST(t0.id AS text) AS id, t0.email AS email, t0.name AS name, CASE WHEN (CAST(t0.plan AS text) = 'enterprise-2024') THEN 'ENTERPRISE' ELSE CAST(t0.plan AS text) END AS plan, t0.is_admin AS "isAdmin", CAST(t0.metadata AS text) AS metadata, to_char(t0.created_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "createdAt", to_char(t0.updated_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "updatedAt", (SELECT row_to_json(r2) AS row_to_json_1
FROM (SELECT ...
FROM public.profiles AS t1
WHERE t0.id = t1.user_id) AS r2) AS profile, (SELECT coalesce(json_agg(r6), '[]'::json) AS coalesce_1
FROM (SELECT CAST(t3.id AS text) AS id, t3.version AS version, t3.name AS name, t3.description AS description, t3."isActive" AS "isActive", CAST(t3."userId" AS text) AS "userId", CAST(t3."forkedFromId" AS text) AS "forkedFromId", t3."forkedFromVersion" AS "forkedFromVersion", to_char(t3."createdAt", 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "createdAt", to_char(t3."updatedAt", 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "updatedAt", (SELECT ...
FROM (SELECT ...
FROM public."AgentNode" AS t4
WHERE t3.id = t4."graphId" AND t3.version = t4."graphVersion" ORDER BY t4.id ASC) AS r5) AS nodes
FROM public."AgentGraph" AS t3
WHERE t0.id = t3."userId" ORDER BY t3.version ASC) AS r6) AS graphs
FROM public.users AS t0
WHERE t0.email = CAST($1 AS text)) AS r;

-- test_one_row[find_first]
SELECT CAST(row_to_json(r) AS text) AS document
FROM (SELECT CAST(t0.id AS text) AS id, t0.email AS email, t0.name AS name, CASE WHEN (CAST(t0.plan AS text) = 'enterprise-2024') THEN 'ENTERPRISE' ELSE CAST(t0.plan AS text) END AS plan, t0.is_admin AS "isAdmin", CAST(t0.metadata AS text) AS metadata, to_char(t0.created_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "createdAt", to_char(t0.updated_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "updatedAt", (SELECT row_to_json(r2) AS row_to_json_1
FROM (SELECT ...
FROM public.profiles AS t1
WHERE t0.id = t1.user_id) AS r2) AS profile, (SELECT coalesce(json_agg(r6), '[]'::json) AS coalesce_1
FROM (SELECT CAST(t3.id AS text) AS id, t3.version AS version, t3.name AS name, t3.description AS description, t3."isActive" AS "isActive", CAST(t3."userId" AS text) AS "userId", CAST(t3."forkedFromId" AS text) AS "forkedFromId", t3."forkedFromVersion" AS "forkedFromVersion", to_char(t3."createdAt", 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "createdAt", to_char(t3."updatedAt", 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "updatedAt", (SELECT ...
FROM (SELECT ...
FROM public."AgentNode" AS t4
WHERE t3.id = t4."graphId" AND t3.version = t4."graphVersion" ORDER BY t4.id ASC) AS r5) AS nodes
FROM public."AgentGraph" AS t3
WHERE t0.id = t3."userId" ORDER BY t3.version ASC) AS r6) AS graphs
FROM public.users AS t0
WHERE t0.email = CAST($1 AS text)
 LIMIT 1) AS r;

-- test_one_row[find_unique_or_raise]
SELECT CAST(row_to_json(r) AS text) AS document
FROM (SELECT CAST(t0.id AS text) AS id, t0.email AS email, t0.name AS name, CASE WHEN (CAST(t0.plan AS text) = 'enterprise-2024') THEN 'ENTERPRISE' ELSE CAST(t0.plan AS text) END AS plan, t0.is_admin AS "isAdmin", CAST(t0.metadata AS text) AS metadata, to_char(t0.created_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "createdAt", to_char(t0.updated_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "updatedAt", (SELECT row_to_json(r2) AS row_to_json_1
FROM (SELECT ...
FROM public.profiles AS t1
WHERE t0.id = t1.user_id) AS r2) AS profile, (SELECT coalesce(json_agg(r6), '[]'::json) AS coalesce_1
FROM (SELECT CAST(t3.id AS text) AS id, t3.version AS version, t3.name AS name, t3.description AS description, t3."isActive" AS "isActive", CAST(t3."userId" AS text) AS "userId", CAST(t3."forkedFromId" AS text) AS "forkedFromId", t3."forkedFromVersion" AS "forkedFromVersion", to_char(t3."createdAt", 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "createdAt", to_char(t3."updatedAt", 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "updatedAt", (SELECT ...
FROM (SELECT ...
FROM public."AgentNode" AS t4
WHERE t3.id = t4."graphId" AND t3.version = t4."graphVersion" ORDER BY t4.id ASC) AS r5) AS nodes
FROM public."AgentGraph" AS t3
WHERE t0.id = t3."userId" ORDER BY t3.version ASC) AS r6) AS graphs
FROM public.users AS t0
WHERE t0.email = CAST($1 AS text)) AS r;

-- test_one_row[find_first_or_raise]
SELECT CAST(row_to_json(r) AS text) AS document
FROM (SELECT CAST(t0.id AS text) AS id, t0.email AS email, t0.name AS name, CASE WHEN (CAST(t0.plan AS text) = 'enterprise-2024') THEN 'ENTERPRISE' ELSE CAST(t0.plan AS text) END AS plan, t0.is_admin AS "isAdmin", CAST(t0.metadata AS text) AS metadata, to_char(t0.created_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "createdAt", to_char(t0.updated_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "updatedAt", (SELECT row_to_json(r2) AS row_to_json_1
FROM (SELECT ...
FROM public.profiles AS t1
WHERE t0.id = t1.user_id) AS r2) AS profile, (SELECT coalesce(json_agg(r6), '[]'::json) AS coalesce_1
FROM (SELECT CAST(t3.id AS text) AS id, t3.version AS version, t3.name AS name, t3.description AS description, t3."isActive" AS "isActive", CAST(t3."userId" AS text) AS "userId", CAST(t3."forkedFromId" AS text) AS "forkedFromId", t3."forkedFromVersion" AS "forkedFromVersion", to_char(t3."createdAt", 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "createdAt", to_char(t3."updatedAt", 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "updatedAt", (SELECT ...
FROM (SELECT ...
FROM public."AgentNode" AS t4
WHERE t3.id = t4."graphId" AND t3.version = t4."graphVersion" ORDER BY t4.id ASC) AS r5) AS nodes
FROM public."AgentGraph" AS t3
WHERE t0.id = t3."userId" ORDER BY t3.version ASC) AS r6) AS graphs
FROM public.users AS t0
WHERE t0.email = CAST($1 AS text)
 LIMIT 1) AS r;

-- test_a_page_with_includes
SELECT CAST(row_to_json(r) AS text) AS document
FROM (SELECT CAST(t0.id AS text) AS id, t0.email AS email, t0.name AS name, CASE WHEN (CAST(t0.plan AS text) = 'enterprise-2024') THEN 'ENTERPRISE' ELSE CAST(t0.plan AS text) END AS plan, t0.is_admin AS "isAdmin", CAST(t0.metadata AS text) AS metadata, to_char(t0.created_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "createdAt", to_char(t0.updated_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "updatedAt", (SELECT row_to_json(r2) AS row_to_json_1
FROM (SELECT ...
FROM public.profiles AS t1
WHERE t0.id = t1.user_id) AS r2) AS profile
FROM public.users AS t0 ORDER BY t0.email DESC
 LIMIT CAST($1 AS bigint) OFFSET CAST($2 AS bigint)) AS r;

-- test_a_page_with_includes, call 2
SELECT CAST(row_to_json(r) AS text) AS document
FROM (SELECT CAST(t0.id AS text) AS id, t0.email AS email, t0.name AS name, CASE WHEN (CAST(t0.plan AS text) = 'enterprise-2024') THEN 'ENTERPRISE' ELSE CAST(t0.plan AS text) END AS plan, t0.is_admin AS "isAdmin", CAST(t0.metadata AS text) AS metadata, to_char(t0.created_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "createdAt", to_char(t0.updated_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "updatedAt", coalesce((SELECT ...
FROM (SELECT n3._g AS k, jsonb_agg(to_jsonb(n3) - '{_g,_n}'::text[] ORDER BY n3._n ASC) AS a
FROM (SELECT ...
FROM public.store_listings AS t1
WHERE t1.owner_id IN (SELECT t2.id AS id
FROM public.users AS t2 ORDER BY t2.email DESC
 LIMIT CAST($1 AS bigint) OFFSET CAST($2 AS bigint))) AS n3 GROUP BY n3._g) AS g4) -> CAST(t0.id AS text), '[]'::jsonb) AS listings
FROM public.users AS t0 ORDER BY t0.email DESC
 LIMIT CAST($3 AS bigint) OFFSET CAST($4 AS bigint)) AS r;

-- test_a_page_with_includes, call 3
SELECT CAST(row_to_json(r) AS text) AS document
FROM (SELECT CAST(t0.id AS text) AS id, t0.email AS email, t0.name AS name, CASE WHEN (CAST(t0.plan AS text) = 'enterprise-2024') THEN 'ENTERPRISE' ELSE CAST(t0.plan AS text) END AS plan, t0.is_admin AS "isAdmin", CAST(t0.metadata AS text) AS metadata, to_char(t0.created_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "createdAt", to_char(t0.updated_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "updatedAt", coalesce((SELECT ...
FROM (SELECT n5._g AS k, jsonb_agg(to_jsonb(n5) - '{_g,_n}'::text[] ORDER BY n5._n ASC) AS a
FROM (SELECT ...
FROM public.store_listings AS t1
WHERE t1.owner_id IN (SELECT t2.id AS id
FROM public.users AS t2 LEFT OUTER JOIN public.profiles AS t3 ON t3.user_id = t2.id
WHERE t3.user_id IS NOT NULL AND t2.id >= (SELECT t4.id
FROM public.users AS t4
WHERE t4.id = CAST($1 AS uuid)) ORDER BY t2.id ASC
 LIMIT CAST($2 AS bigint))) AS n5 GROUP BY n5._g) AS g6) -> CAST(t0.id AS text), '[]'::jsonb) AS listings, (SELECT row_to_json(r8) AS row_to_json_1
FROM (SELECT ...
FROM public.profiles AS t7
WHERE t0.id = t7.user_id) AS r8) AS profile
FROM public.users AS t0 LEFT OUTER JOIN public.profiles AS t9 ON t9.user_id = t0.id
WHERE t9.user_id IS NOT NULL AND t0.id >= (SELECT t10.id
FROM public.users AS t10
WHERE t10.id = CAST($3 AS uuid)) ORDER BY t0.id ASC
 LIMIT CAST($4 AS bigint)) AS r;

-- test_a_page_with_includes, call 4
SELECT CAST(row_to_json(r) AS text) AS document
FROM (SELECT ...
FROM (SELECT ...
FROM (SELECT ...
FROM (SELECT CAST(t0.id AS text) AS id, t0.email AS email, t0.name AS name, CASE WHEN (CAST(t0.plan AS text) = 'enterprise-2024') THEN 'ENTERPRISE' ELSE CAST(t0.plan AS text) END AS plan, t0.is_admin AS "isAdmin", CAST(t0.metadata AS text) AS metadata, to_char(t0.created_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "createdAt", to_char(t0.updated_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "updatedAt", (SELECT ...
FROM (SELECT ...
FROM public."CreditTransaction" AS t1
WHERE t0.id = t1."userId" ORDER BY t1.id ASC) AS r2) AS credits, row_number() OVER (ORDER BY t0.email ASC) AS _n, CASE WHEN (CAST(t0.plan AS text) = 'enterprise-2024') THEN 'ENTERPRISE' ELSE CAST(t0.plan AS text) END AS _d0
FROM public.users AS t0) AS n3) AS n4
WHERE n4._v = 1) AS n5 ORDER BY n5._n
 LIMIT CAST($1 AS bigint)) AS r;

-- test_a_cursor_of_another_parent
SELECT CAST(row_to_json(r) AS text) AS document
FROM (SELECT CAST(t0.id AS text) AS id, t0.email AS email, t0.name AS name, CASE WHEN (CAST(t0.plan AS text) = 'enterprise-2024') THEN 'ENTERPRISE' ELSE CAST(t0.plan AS text) END AS plan, t0.is_admin AS "isAdmin", CAST(t0.metadata AS text) AS metadata, to_char(t0.created_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "createdAt", to_char(t0.updated_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "updatedAt", (SELECT ...
FROM (SELECT ...
FROM (SELECT ...
FROM (SELECT ...
FROM (SELECT t1.id AS id, t1."transactionKey" AS "transactionKey", CAST(t1."userId" AS text) AS "userId", CAST(trim_scale(t1.amount) AS text) AS amount, CAST(t1.type AS text) AS type, CAST(trim_scale(t1."runningBalance") AS text) AS "runningBalance", CAST(t1.metadata AS text) AS metadata, t1."isActive" AS "isActive", to_char(t1."createdAt", 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "createdAt", to_char(t1."updatedAt", 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "updatedAt", row_number() OVER (ORDER BY t1.id ASC) AS _n, t1.id = CAST($1 AS text) AS _c, (SELECT ...
FROM (SELECT t2.id AS id
FROM public.users AS t2
WHERE t2.email = CAST($2 AS text)) AS anon_1) = 1 AND t1.id >= (SELECT t3.id
FROM public."CreditTransaction" AS t3
WHERE t3.id = CAST($3 AS text)) AS _s
FROM public."CreditTransaction" AS t1
WHERE t0.id = t1."userId") AS n4) AS n5
WHERE n5._v) AS n6 ORDER BY n6._n) AS r7) AS credits
FROM public.users AS t0
WHERE t0.email = CAST($4 AS text)) AS r;

-- test_a_cursor_of_another_parent, call 2
SELECT CAST(row_to_json(r) AS text) AS document
FROM (SELECT CAST(t0.id AS text) AS id, t0.email AS email, t0.name AS name, CASE WHEN (CAST(t0.plan AS text) = 'enterprise-2024') THEN 'ENTERPRISE' ELSE CAST(t0.plan AS text) END AS plan, t0.is_admin AS "isAdmin", CAST(t0.metadata AS text) AS metadata, to_char(t0.created_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "createdAt", to_char(t0.updated_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "updatedAt", (SELECT ...
FROM (SELECT ...
FROM (SELECT ...
FROM (SELECT ...
FROM (SELECT t1.id AS id, t1."transactionKey" AS "transactionKey", CAST(t1."userId" AS text) AS "userId", CAST(trim_scale(t1.amount) AS text) AS amount, CAST(t1.type AS text) AS type, CAST(trim_scale(t1."runningBalance") AS text) AS "runningBalance", CAST(t1.metadata AS text) AS metadata, t1."isActive" AS "isActive", to_char(t1."createdAt", 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "createdAt", to_char(t1."updatedAt", 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "updatedAt", row_number() OVER (ORDER BY t1.id ASC) AS _n, t1.id = CAST($1 AS text) AS _c, (SELECT ...
FROM (SELECT t2.id AS id
FROM public.users AS t2
WHERE t2.email = CAST($2 AS text)) AS anon_1) = 1 AND t1.id >= (SELECT t3.id
FROM public."CreditTransaction" AS t3
WHERE t3.id = CAST($3 AS text)) AS _s
FROM public."CreditTransaction" AS t1
WHERE t0.id = t1."userId") AS n4) AS n5
WHERE n5._v) AS n6 ORDER BY n6._n) AS r7) AS credits
FROM public.users AS t0
WHERE t0.email = CAST($4 AS text)) AS r;

-- test_a_cursor_of_another_parent, call 3
SELECT CAST(row_to_json(r) AS text) AS document
FROM (SELECT CAST(t0.id AS text) AS id, t0.email AS email, t0.name AS name, CASE WHEN (CAST(t0.plan AS text) = 'enterprise-2024') THEN 'ENTERPRISE' ELSE CAST(t0.plan AS text) END AS plan, t0.is_admin AS "isAdmin", CAST(t0.metadata AS text) AS metadata, to_char(t0.created_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "createdAt", to_char(t0.updated_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "updatedAt", (SELECT ...
FROM (SELECT ...
FROM (SELECT ...
FROM (SELECT ...
FROM (SELECT t1.id AS id, t1."transactionKey" AS "transactionKey", CAST(t1."userId" AS text) AS "userId", CAST(trim_scale(t1.amount) AS text) AS amount, CAST(t1.type AS text) AS type, CAST(trim_scale(t1."runningBalance") AS text) AS "runningBalance", CAST(t1.metadata AS text) AS metadata, t1."isActive" AS "isActive", to_char(t1."createdAt", 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "createdAt", to_char(t1."updatedAt", 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "updatedAt", row_number() OVER (ORDER BY t1.id ASC) AS _n, t1.id = CAST($1 AS text) AS _c, (SELECT ...
FROM (SELECT t2.id AS id
FROM public.users AS t2 ORDER BY t2.email DESC) AS anon_1) = 1 AND t1.id >= (SELECT t3.id
FROM public."CreditTransaction" AS t3
WHERE t3.id = CAST($2 AS text)) AS _s
FROM public."CreditTransaction" AS t1
WHERE t0.id = t1."userId") AS n4) AS n5
WHERE n5._v) AS n6 ORDER BY n6._n) AS r7) AS credits
FROM public.users AS t0 ORDER BY t0.email DESC) AS r;

-- test_a_cursor_of_another_parent, call 4
SELECT CAST(row_to_json(r) AS text) AS document
FROM (SELECT CAST(t0.id AS text) AS id, t0.email AS email, t0.name AS name, CASE WHEN (CAST(t0.plan AS text) = 'enterprise-2024') THEN 'ENTERPRISE' ELSE CAST(t0.plan AS text) END AS plan, t0.is_admin AS "isAdmin", CAST(t0.metadata AS text) AS metadata, to_char(t0.created_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "createdAt", to_char(t0.updated_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "updatedAt", coalesce((SELECT ...
FROM (SELECT n7._g AS k, jsonb_agg(to_jsonb(n7) - '{_g,_n,_c,_s}'::text[] ORDER BY n7._n ASC) AS a
FROM (SELECT ...
FROM (SELECT ...
FROM (SELECT t1.id AS id, t1.slug AS slug, t1.title AS title, t1.summary AS summary, CAST(t1.graph_id AS text) AS "graphId", t1.graph_version AS "graphVersion", CAST(t1.owner_id AS text) AS "ownerId", CAST(t1.reviewer_id AS text) AS "reviewerId", t1.is_approved AS "isApproved", CAST(trim_scale(t1.rating) AS text) AS rating, t1.runs AS runs, to_char(t1.published_on, 'YYYY-MM-DD"T00:00:00.000Z"') AS "publishedOn", to_char(timezone('UTC', t1.created_at), 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "createdAt", to_char(timezone('UTC', t1.updated_at), 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "updatedAt", CAST(t1.owner_id AS text) AS _g, row_number() OVER (PARTITION BY CAST(t1.owner_id AS text) ORDER BY t1.id ASC) AS _n, t1.id = CAST($1 AS text) AS _c, (SELECT ...
FROM (SELECT t2.id AS id
FROM public.users AS t2
WHERE t2.email = CAST($2 AS text)) AS anon_1) = 1 AND t1.id >= (SELECT t3.id
FROM public.store_listings AS t3
WHERE t3.id = CAST($3 AS text)) AS _s
FROM public.store_listings AS t1
WHERE t1.owner_id IN (SELECT t4.id AS id
FROM public.users AS t4
WHERE t4.email = CAST($4 AS text))) AS n5) AS n6
WHERE n6._v) AS n7 GROUP BY n7._g) AS g8) -> CAST(t0.id AS text), '[]'::jsonb) AS listings
FROM public.users AS t0
WHERE t0.email = CAST($5 AS text)) AS r;

-- test_a_cursor_of_another_parent, call 5
SELECT CAST(row_to_json(r) AS text) AS document
FROM (SELECT CAST(t0.id AS text) AS id, t0.email AS email, t0.name AS name, CASE WHEN (CAST(t0.plan AS text) = 'enterprise-2024') THEN 'ENTERPRISE' ELSE CAST(t0.plan AS text) END AS plan, t0.is_admin AS "isAdmin", CAST(t0.metadata AS text) AS metadata, to_char(t0.created_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "createdAt", to_char(t0.updated_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "updatedAt", (SELECT ...
FROM (SELECT ...
FROM (SELECT ...
FROM (SELECT ...
FROM (SELECT ...
FROM public."CreditTransaction" AS t1
WHERE t0.id = t1."userId") AS n2) AS n3
WHERE n3._v) AS n4 ORDER BY n4._n) AS r5) AS credits
FROM public.users AS t0
WHERE t0.email = CAST($2 AS text)) AS r;

-- test_a_cursor_of_another_parent, call 6
SELECT CAST(row_to_json(r) AS text) AS document
FROM (SELECT t0.id AS id, t0.slug AS slug, t0.title AS title, t0.summary AS summary, CAST(t0.graph_id AS text) AS "graphId", t0.graph_version AS "graphVersion", CAST(t0.owner_id AS text) AS "ownerId", CAST(t0.reviewer_id AS text) AS "reviewerId", t0.is_approved AS "isApproved", CAST(trim_scale(t0.rating) AS text) AS rating, t0.runs AS runs, to_char(t0.published_on, 'YYYY-MM-DD"T00:00:00.000Z"') AS "publishedOn", to_char(timezone('UTC', t0.created_at), 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "createdAt", to_char(timezone('UTC', t0.updated_at), 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "updatedAt", (SELECT row_to_json(r10) AS row_to_json_1
FROM (SELECT CAST(t1.id AS text) AS id, t1.email AS email, t1.name AS name, CASE WHEN (CAST(t1.plan AS text) = 'enterprise-2024') THEN 'ENTERPRISE' ELSE CAST(t1.plan AS text) END AS plan, t1.is_admin AS "isAdmin", CAST(t1.metadata AS text) AS metadata, to_char(t1.created_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "createdAt", to_char(t1.updated_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "updatedAt", (SELECT ...
FROM (SELECT ...
FROM (SELECT ...
FROM (SELECT ...
FROM (SELECT t2.id AS id, t2."transactionKey" AS "transactionKey", CAST(t2."userId" AS text) AS "userId", CAST(trim_scale(t2.amount) AS text) AS amount, CAST(t2.type AS text) AS type, CAST(trim_scale(t2."runningBalance") AS text) AS "runningBalance", CAST(t2.metadata AS text) AS metadata, t2."isActive" AS "isActive", to_char(t2."createdAt", 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "createdAt", to_char(t2."updatedAt", 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "updatedAt", row_number() OVER (ORDER BY t2.id ASC) AS _n, t2.id = CAST($1 AS text) AS _c, (SELECT ...
FROM (SELECT t3.id AS id
FROM public.users AS t3
WHERE t3.email = CAST($2 AS text) AND t3.id IN (SELECT t4.reviewer_id AS reviewer_id
FROM public.store_listings AS t4)) AS anon_1) = 1 AND t2.id >= (SELECT t5.id
FROM public."CreditTransaction" AS t5
WHERE t5.id = CAST($3 AS text)) AS _s
FROM public."CreditTransaction" AS t2
WHERE t1.id = t2."userId") AS n6) AS n7
WHERE n7._v) AS n8 ORDER BY n8._n) AS r9) AS credits
FROM public.users AS t1
WHERE t0.reviewer_id = t1.id AND t1.email = CAST($4 AS text)) AS r10) AS reviewer
FROM public.store_listings AS t0) AS r;
