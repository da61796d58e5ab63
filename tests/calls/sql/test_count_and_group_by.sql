-- test_count[user-{}]
SELECT count(*) AS count_1
FROM public.users AS t0;

-- test_count[user-{'where': {'isAdmin': True}}]
SELECT count(*) AS count_1
FROM public.users AS t0
WHERE t0.is_admin = CAST($1 AS boolean);

-- test_count[user-{'where': {'graphs': {'some': {}}}}]
SELECT count(*) AS count_1
FROM public.users AS t0
WHERE EXISTS (SELECT 1
FROM public."AgentGraph" AS t1
WHERE t0.id = t1."userId" AND true);

-- test_count[storelisting-{'where': {'reviewer': {'is_not': None}}}]
SELECT count(*) AS count_1
FROM public.store_listings AS t0
WHERE t0.reviewer_id IS NOT NULL;

-- test_count[user-{'select': {'_all': True, 'name': True}}]
SELECT count(*) AS count_1, count(t0.name) AS count_2
FROM public.users AS t0;

-- test_count[user-{'select': {}}]
SELECT count(*) AS count_1
FROM public.users AS t0;

-- test_count[user-{'select': {'name': True}, 'take': 5}]
SELECT count(page.name) AS count_1
FROM (SELECT t0.name AS name
FROM public.users AS t0 ORDER BY t0.id ASC
 LIMIT CAST($1 AS bigint)) AS page;

-- test_count[user-{'take': 3}]
SELECT count(*) AS count_1
FROM (SELECT 1 AS one
FROM public.users AS t0 ORDER BY t0.id ASC
 LIMIT CAST($1 AS bigint)) AS page;

-- test_count[user-{'take': -3}]
SELECT count(*) AS count_1
FROM (SELECT 1 AS one
FROM public.users AS t0 ORDER BY t0.id DESC
 LIMIT CAST($1 AS bigint)) AS page;

-- test_count[user-{'skip': 3}]
SELECT count(*) AS count_1
FROM (SELECT 1 AS one
FROM public.users AS t0 ORDER BY t0.id ASC
 LIMIT ALL OFFSET CAST($1 AS bigint)) AS page;

-- test_count[user-{'take': 3, 'skip': 100}]
SELECT count(*) AS count_1
FROM (SELECT 1 AS one
FROM public.users AS t0 ORDER BY t0.id ASC
 LIMIT CAST($1 AS bigint) OFFSET CAST($2 AS bigint)) AS page;

-- test_count[user-{'cursor': {'id': '00000000-0000-4000-8000-000000000003'}}]
SELECT count(*) AS count_1
FROM (SELECT 1 AS one
FROM public.users AS t0
WHERE t0.id >= (SELECT t1.id
FROM public.users AS t1
WHERE t1.id = CAST($1 AS uuid)) ORDER BY t0.id ASC) AS page;

-- test_count[user-{'cursor': {'id': '00000000-0000-4000-8000-000000000003'}, 'take': 2}]
SELECT count(*) AS count_1
FROM (SELECT 1 AS one
FROM public.users AS t0
WHERE t0.id >= (SELECT t1.id
FROM public.users AS t1
WHERE t1.id = CAST($1 AS uuid)) ORDER BY t0.id ASC
 LIMIT CAST($2 AS bigint)) AS page;

-- test_count[user-{'take': 0}]
SELECT count(*) AS count_1
FROM (SELECT 1 AS one
FROM public.users AS t0 ORDER BY t0.id ASC
 LIMIT CAST($1 AS bigint)) AS page;

-- test_count[listingfavorite-{'take': 1}]
SELECT count(*) AS count_1
FROM (SELECT 1 AS one
FROM public.listing_favorites AS t0 ORDER BY t0.user_id ASC, t0.listing_id ASC
 LIMIT CAST($1 AS bigint)) AS page;

-- test_count[listingfavorite-{'cursor': {'userId_listingId': {'userId': '00000000-0000-4000-8000-000000000001', 'listingId': 'listing-1'}}}]
SELECT count(*) AS count_1
FROM (SELECT 1 AS one
FROM public.listing_favorites AS t0
WHERE t0.user_id > (SELECT t1.user_id
FROM public.listing_favorites AS t1
WHERE t1.user_id = CAST($1 AS uuid) AND t1.listing_id = CAST($2 AS text)) OR t0.user_id = (SELECT t1.user_id
FROM public.listing_favorites AS t1
WHERE t1.user_id = CAST($1 AS uuid) AND t1.listing_id = CAST($2 AS text)) AND t0.listing_id >= (SELECT t2.listing_id
FROM public.listing_favorites AS t2
WHERE t2.user_id = CAST($3 AS uuid) AND t2.listing_id = CAST($4 AS text)) ORDER BY t0.user_id ASC, t0.listing_id ASC) AS page;

-- test_count[userspending-{}]
SELECT count(*) AS count_1
FROM public.user_spending AS t0;

-- test_group_by[user-{'by': ['plan'], 'count': True}]
SELECT CASE WHEN (CAST(t0.plan AS text) = 'enterprise-2024') THEN 'ENTERPRISE' ELSE CAST(t0.plan AS text) END AS anon_1, count(*) AS count_1
FROM public.users AS t0 GROUP BY t0.plan;

-- test_group_by[user-{'by': ['plan', 'isAdmin'], 'count': {'_all': True, 'name': True}, 'order': [{'plan': 'asc'}, {'isAdmin': 'asc'}]}]
SELECT ...
FROM public.users AS t0 GROUP BY t0.plan, t0.is_admin ORDER BY t0.plan ASC, t0.is_admin ASC;

-- test_group_by[user-{'by': ['createdAt'], 'min': {'name': True, 'createdAt': True}, 'max': {'email': True}}]
SELECT ...
FROM public.users AS t0 GROUP BY t0.created_at;

-- test_group_by[user-{'by': ['name']}]
SELECT t0.name
FROM public.users AS t0 GROUP BY t0.name;

-- test_group_by[storelisting-{'by': ['isApproved'], 'sum': {'runs': True, 'rating': True}, 'avg': {'runs': True, 'rating': True}}]
SELECT ...
FROM public.store_listings AS t0 GROUP BY t0.is_approved;

-- test_group_by[storelisting-{'by': ['isApproved'], 'min': {'runs': True, 'rating': True, 'publishedOn': True}, 'max': {'updatedAt': True}}]
SELECT ...
FROM public.store_listings AS t0 GROUP BY t0.is_approved;

-- test_group_by[credittransaction-{'by': ['type'], 'sum': {'amount': True}, 'avg': {'amount': True}, 'max': {'createdAt': True}}]
SELECT ...
FROM public."CreditTransaction" AS t0 GROUP BY t0.type;

-- test_group_by[credittransaction-{'by': ['runningBalance'], 'count': True}]
SELECT CAST(trim_scale(t0."runningBalance") AS text) AS trim_scale_1, count(*) AS count_1
FROM public."CreditTransaction" AS t0 GROUP BY t0."runningBalance";

-- test_group_by[execution-{'by': ['costCents'], 'count': True}]
SELECT CAST(t0."costCents" AS text) AS "costCents", count(*) AS count_1
FROM public."Execution" AS t0 GROUP BY t0."costCents";

-- test_group_by[execution-{'by': ['status'], 'avg': {'graphVersion': True}, 'min': {'startedAt': True, 'costCents': True}}]
SELECT ...
FROM public."Execution" AS t0 GROUP BY t0.status;

-- test_group_by[executionlog-{'by': ['level'], 'count': True, 'max': {'id': True}}]
SELECT ...
FROM public.execution_logs AS t0 GROUP BY t0.level;

-- test_group_by[agentnode-{'by': ['blockId'], 'sum': {'positionY': True, 'priority': True}, 'avg': {'positionX': True}}]
SELECT ...
FROM public."AgentNode" AS t0 GROUP BY t0."blockId";

-- test_group_by[agentnode-{'by': ['metadata'], 'count': True}]
SELECT CAST(t0.metadata AS text) AS metadata, count(*) AS count_1
FROM public."AgentNode" AS t0 GROUP BY t0.metadata;

-- test_group_by[profile-{'by': ['birthday'], 'count': True}]
SELECT to_char(t0.birthday, 'YYYY-MM-DD"T00:00:00.000Z"') AS to_char_1, count(*) AS count_1
FROM public.profiles AS t0 GROUP BY t0.birthday;

-- test_group_by[profile-{'by': ['links'], 'count': True}]
SELECT coalesce(t0.links, '{}') AS coalesce_1, count(*) AS count_1
FROM public.profiles AS t0 GROUP BY t0.links;

-- test_group_by[apikey-{'by': ['hash', 'status'], 'count': True}]
SELECT ...
FROM public."ApiKey" AS t0 GROUP BY t0.hash, t0.status;

-- test_group_by[user-{'by': ['plan'], 'where': {'isAdmin': False}, 'count': True}]
SELECT CASE WHEN (CAST(t0.plan AS text) = 'enterprise-2024') THEN 'ENTERPRISE' ELSE CAST(t0.plan AS text) END AS anon_1, count(*) AS count_1
FROM public.users AS t0
WHERE t0.is_admin = CAST($1 AS boolean) GROUP BY t0.plan;

-- test_group_by[user-{'by': ['plan'], 'where': {'graphs': {'some': {}}}, 'count': True}]
SELECT CASE WHEN (CAST(t0.plan AS text) = 'enterprise-2024') THEN 'ENTERPRISE' ELSE CAST(t0.plan AS text) END AS anon_1, count(*) AS count_1
FROM public.users AS t0
WHERE t0.id IN (SELECT t1."userId"
FROM public."AgentGraph" AS t1
WHERE true AND t1."userId" IS NOT NULL) GROUP BY t0.plan;

-- test_group_by[user-{'by': ['plan'], 'having': {'plan': 'FREE'}, 'count': True}]
SELECT CASE WHEN (CAST(t0.plan AS text) = 'enterprise-2024') THEN 'ENTERPRISE' ELSE CAST(t0.plan AS text) END AS anon_1, count(*) AS count_1
FROM public.users AS t0 GROUP BY t0.plan
HAVING t0.plan = CAST(CAST($1 AS text) AS public.plan);

-- test_group_by[user-{'by': ['plan'], 'having': {'name': {'_count': {'gt': 1}}}, 'count': True}]
SELECT CASE WHEN (CAST(t0.plan AS text) = 'enterprise-2024') THEN 'ENTERPRISE' ELSE CAST(t0.plan AS text) END AS anon_1, count(*) AS count_1
FROM public.users AS t0 GROUP BY t0.plan
HAVING count(t0.name) > CAST($1 AS bigint);

-- test_group_by[credittransaction-{'by': ['userId'], 'having': {'amount': {'_sum': {'gt': 5}}}, 'sum': {'amount': True}}]
SELECT CAST(t0."userId" AS text) AS "userId", CAST(trim_scale(sum(t0.amount)) AS text) AS trim_scale_1
FROM public."CreditTransaction" AS t0 GROUP BY t0."userId"
HAVING sum(t0.amount) > CAST($1 AS numeric);

-- test_group_by[credittransaction-{'by': ['userId'], 'having': {'amount': {'_avg': {'lt': 5}, '_max': {'gt': 0}}}, 'sum': {'amount': True}}]
SELECT CAST(t0."userId" AS text) AS "userId", CAST(trim_scale(sum(t0.amount)) AS text) AS trim_scale_1
FROM public."CreditTransaction" AS t0 GROUP BY t0."userId"
HAVING avg(t0.amount) < CAST($1 AS numeric) AND max(t0.amount) > CAST($2 AS numeric);

-- test_group_by[storelisting-{'by': ['ownerId'], 'having': {'OR': [{'runs': {'_avg': {'gt': 2.5}}}, {'NOT': {'runs': {'_min': {'equals': 0}}}}]}}]
SELECT CAST(t0.owner_id AS text) AS owner_id
FROM public.store_listings AS t0 GROUP BY t0.owner_id
HAVING CAST(avg(t0.runs) AS double precision) > CAST($1 AS double precision) OR min(t0.runs) != CAST($2 AS integer);

-- test_group_by_ordered[user-{'by': ['plan'], 'order': {'plan': 'desc'}, 'take': 2}]
SELECT CASE WHEN (CAST(t0.plan AS text) = 'enterprise-2024') THEN 'ENTERPRISE' ELSE CAST(t0.plan AS text) END AS anon_1
FROM public.users AS t0 GROUP BY t0.plan ORDER BY t0.plan DESC
 LIMIT CAST($1 AS bigint);

-- test_group_by_ordered[user-{'by': ['plan'], 'order': {'plan': 'desc'}, 'skip': 1}]
SELECT CASE WHEN (CAST(t0.plan AS text) = 'enterprise-2024') THEN 'ENTERPRISE' ELSE CAST(t0.plan AS text) END AS anon_1
FROM public.users AS t0 GROUP BY t0.plan ORDER BY t0.plan DESC
 LIMIT ALL OFFSET CAST($1 AS bigint);

-- test_group_by_ordered[credittransaction-{'by': ['type'], 'order': {'_sum': {'amount': 'desc'}}, 'count': True}]
SELECT CAST(t0.type AS text) AS type, count(*) AS count_1
FROM public."CreditTransaction" AS t0 GROUP BY t0.type ORDER BY sum(t0.amount) DESC;

-- test_group_by_ordered[credittransaction-{'by': ['type'], 'order': {'type': 'desc'}, 'take': -2}]
SELECT CAST(t0.type AS text) AS type
FROM public."CreditTransaction" AS t0 GROUP BY t0.type ORDER BY t0.type ASC
 LIMIT CAST($1 AS bigint);

-- test_group_by_ordered[credittransaction-{'by': ['type'], 'order': {'type': 'desc'}, 'take': -2, 'skip': 1}]
SELECT CAST(t0.type AS text) AS type
FROM public."CreditTransaction" AS t0 GROUP BY t0.type ORDER BY t0.type ASC
 LIMIT CAST($1 AS bigint) OFFSET CAST($2 AS bigint);

-- test_group_by_ordered[storelisting-{'by': ['graphId'], 'order': {'graphId': {'sort': 'desc', 'nulls': 'last'}}, 'take': -1}]
SELECT CAST(t0.graph_id AS text) AS graph_id
FROM public.store_listings AS t0 GROUP BY t0.graph_id ORDER BY t0.graph_id ASC NULLS FIRST
 LIMIT CAST($1 AS bigint);

-- test_group_by_ordered[credittransaction-{'by': ['type'], 'order': [{'_count': {'type': 'desc'}}, {'type': 'desc'}], 'take': -2}]
SELECT CAST(t0.type AS text) AS type
FROM public."CreditTransaction" AS t0 GROUP BY t0.type ORDER BY count(t0.type) ASC, t0.type ASC
 LIMIT CAST($1 AS bigint);

-- test_group_by_ordered[user-{'by': ['plan'], 'order': {'plan': 'asc'}, 'having': {'name': {'_count': {'not': None}}}}]
SELECT CASE WHEN (CAST(t0.plan AS text) = 'enterprise-2024') THEN 'ENTERPRISE' ELSE CAST(t0.plan AS text) END AS anon_1
FROM public.users AS t0 GROUP BY t0.plan
HAVING count(t0.name) IS NOT NULL ORDER BY t0.plan ASC;

-- test_group_by_ordered[storelisting-{'by': ['isApproved'], 'order': {'isApproved': 'asc'}, 'having': {'rating': {'_max': {'equals': None}}}}]
SELECT t0.is_approved
FROM public.store_listings AS t0 GROUP BY t0.is_approved
HAVING max(t0.rating) IS NULL ORDER BY t0.is_approved ASC;

-- test_group_by_ordered[storetag-{'by': ['name'], 'order': {'name': 'asc'}, 'having': {'NOT': [{'name': {}}]}}]
SELECT t0.name
FROM public.store_tags AS t0 GROUP BY t0.name
HAVING true ORDER BY t0.name ASC;

-- test_group_by_ordered[storetag-{'by': ['name'], 'order': {'name': 'asc'}, 'having': {'OR': [{'name': {'mode': 'default'}}, {'id': {'_sum': {'lt': 3}}}]}}]
SELECT t0.name
FROM public.store_tags AS t0 GROUP BY t0.name
HAVING sum(t0.id) < CAST($1 AS integer) ORDER BY t0.name ASC;

-- test_group_by_ordered[storetag-{'by': ['name'], 'order': {'name': 'asc'}, 'having': {'OR': [{'id': {'_sum': {}}}, {'id': {'_sum': {'lt': 3}}}]}}]
SELECT t0.name
FROM public.store_tags AS t0 GROUP BY t0.name
HAVING sum(t0.id) < CAST($1 AS integer) ORDER BY t0.name ASC;

-- test_group_by_ordered[credittransaction-{'by': ['type'], 'order': [{'_count': {'type': 'asc'}}, {'type': 'asc'}]}]
SELECT CAST(t0.type AS text) AS type
FROM public."CreditTransaction" AS t0 GROUP BY t0.type ORDER BY count(t0.type) ASC, t0.type ASC;

-- test_a_sum_that_is_no_bigint
SELECT t0."graphVersion", CAST(sum(t0."costCents") AS text) AS sum_1
FROM public."Execution" AS t0 GROUP BY t0."graphVersion";
