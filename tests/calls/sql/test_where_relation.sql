-- test_relation[user-{'graphs': {'some': {'name': 'one'}}}]
SELECT ...
FROM public.users AS t0
WHERE t0.id IN (SELECT t1."userId"
FROM public."AgentGraph" AS t1
WHERE t1.name = CAST($1 AS text) AND t1."userId" IS NOT NULL);

-- test_relation[user-{'graphs': {'some': {}}}]
SELECT ...
FROM public.users AS t0
WHERE t0.id IN (SELECT t1."userId"
FROM public."AgentGraph" AS t1
WHERE true AND t1."userId" IS NOT NULL);

-- test_relation[user-{'graphs': {'none': {}}}]
SELECT ...
FROM public.users AS t0
WHERE t0.id NOT IN (SELECT t1."userId"
FROM public."AgentGraph" AS t1
WHERE true AND t1."userId" IS NOT NULL);

-- test_relation[user-{'graphs': {'every': {}}}]
SELECT ...
FROM public.users AS t0
WHERE t0.id NOT IN (SELECT t1."userId"
FROM public."AgentGraph" AS t1
WHERE false);

-- test_relation[user-{'graphs': {'every': {'isActive': True}}}]
SELECT ...
FROM public.users AS t0
WHERE t0.id NOT IN (SELECT t1."userId"
FROM public."AgentGraph" AS t1
WHERE t1."isActive" != CAST($1 AS boolean) AND t1."userId" IS NOT NULL);

-- test_relation[user-{'graphs': {'none': {'isActive': False}}}]
SELECT ...
FROM public.users AS t0
WHERE t0.id NOT IN (SELECT t1."userId"
FROM public."AgentGraph" AS t1
WHERE t1."isActive" = CAST($1 AS boolean) AND t1."userId" IS NOT NULL);

-- test_relation[user-{'credits': {'every': {'runningBalance': {'gt': 0}}}}]
SELECT ...
FROM public.users AS t0
WHERE t0.id NOT IN (SELECT t1."userId"
FROM public."CreditTransaction" AS t1
WHERE t1."runningBalance" <= CAST($1 AS numeric) AND t1."userId" IS NOT NULL);

-- test_relation[user-{'credits': {'none': {'runningBalance': {'gt': 0}}}}]
SELECT ...
FROM public.users AS t0
WHERE t0.id NOT IN (SELECT t1."userId"
FROM public."CreditTransaction" AS t1
WHERE t1."runningBalance" > CAST($1 AS numeric) AND t1."userId" IS NOT NULL);

-- test_relation[user-{'credits': {'some': {'type': 'TOP_UP'}, 'none': {'type': 'REFUND'}}}]
SELECT ...
FROM public.users AS t0
WHERE t0.id IN (SELECT t1."userId"
FROM public."CreditTransaction" AS t1
WHERE t1.type = CAST(CAST($1 AS text) AS public."CreditTransactionType") AND t1."userId" IS NOT NULL) AND (t0.id NOT IN (SELECT t2."userId"
FROM public."CreditTransaction" AS t2
WHERE t2.type = CAST(CAST($2 AS text) AS public."CreditTransactionType") AND t2."userId" IS NOT NULL));

-- test_relation[user-{'NOT': {'graphs': {'some': {'isActive': True}}}}]
SELECT ...
FROM public.users AS t0
WHERE (t0.id NOT IN (SELECT t1."userId"
FROM public."AgentGraph" AS t1
WHERE t1."isActive" = CAST($1 AS boolean) AND t1."userId" IS NOT NULL));

-- test_relation[user-{'OR': [{'graphs': {'some': {'name': 'one'}}}, {'isAdmin': True}]}]
SELECT ...
FROM public.users AS t0
WHERE t0.id IN (SELECT t1."userId"
FROM public."AgentGraph" AS t1
WHERE t1.name = CAST($1 AS text) AND t1."userId" IS NOT NULL) OR t0.is_admin = CAST($2 AS boolean);

-- test_relation[user-{'listings': {'some': {'isApproved': True}}}]
SELECT ...
FROM public.users AS t0
WHERE t0.id IN (SELECT t1.owner_id
FROM public.store_listings AS t1
WHERE t1.is_approved = CAST($1 AS boolean) AND t1.owner_id IS NOT NULL);

-- test_relation[user-{'reviewedListings': {'some': {'isApproved': True}}}]
SELECT ...
FROM public.users AS t0
WHERE t0.id IN (SELECT t1.reviewer_id
FROM public.store_listings AS t1
WHERE t1.is_approved = CAST($1 AS boolean) AND t1.reviewer_id IS NOT NULL);

-- test_relation[agentnode-{'outputs': {'some': {'isStatic': False}}, 'inputs': {'some': {'isStatic': True}}}]
SELECT ...
FROM public."AgentNode" AS t0
WHERE t0.id IN (SELECT t1."sourceId"
FROM public."AgentNodeLink" AS t1
WHERE t1."isStatic" = CAST($1 AS boolean) AND t1."sourceId" IS NOT NULL) AND t0.id IN (SELECT t2."sinkId"
FROM public."AgentNodeLink" AS t2
WHERE t2."isStatic" = CAST($2 AS boolean) AND t2."sinkId" IS NOT NULL);

-- test_relation[storelisting-{'owner': {'is': {'isAdmin': True}}}]
SELECT ...
FROM public.store_listings AS t0 LEFT OUTER JOIN public.users AS t1 ON t1.id = t0.owner_id
WHERE t1.is_admin = CAST($1 AS boolean) AND t1.id IS NOT NULL;

-- test_relation[storelisting-{'owner': {'isAdmin': True}}]
SELECT ...
FROM public.store_listings AS t0 LEFT OUTER JOIN public.users AS t1 ON t1.id = t0.owner_id
WHERE t1.is_admin = CAST($1 AS boolean) AND t1.id IS NOT NULL;

-- test_relation[storelisting-{'owner': {'is_not': {'isAdmin': True}}}]
SELECT ...
FROM public.store_listings AS t0 LEFT OUTER JOIN public.users AS t1 ON t1.id = t0.owner_id
WHERE t1.is_admin != CAST($1 AS boolean) OR t1.id IS NULL;

-- test_relation[storelisting-{'reviewer': {'is': {'plan': 'ENTERPRISE'}}}]
SELECT ...
FROM public.store_listings AS t0 LEFT OUTER JOIN public.users AS t1 ON t1.id = t0.reviewer_id
WHERE t1.plan = CAST(CAST($1 AS text) AS public.plan) AND t1.id IS NOT NULL;

-- test_relation[storelisting-{'reviewer': {'is_not': {'plan': 'FREE'}}}]
SELECT ...
FROM public.store_listings AS t0 LEFT OUTER JOIN public.users AS t1 ON t1.id = t0.reviewer_id
WHERE t1.plan != CAST(CAST($1 AS text) AS public.plan) OR t1.id IS NULL;

-- test_relation[storelisting-{'reviewer': None}]
SELECT ...
FROM public.store_listings AS t0
WHERE t0.reviewer_id IS NULL;

-- test_relation[storelisting-{'reviewer': {'is': None}}]
SELECT ...
FROM public.store_listings AS t0
WHERE t0.reviewer_id IS NULL;

-- test_relation[storelisting-{'reviewer': {'is_not': None}}]
SELECT ...
FROM public.store_listings AS t0
WHERE t0.reviewer_id IS NOT NULL;

-- test_relation[storelisting-{'reviewer': {'is': {}}}]
SELECT ...
FROM public.store_listings AS t0 LEFT OUTER JOIN public.users AS t1 ON t1.id = t0.reviewer_id
WHERE true AND t1.id IS NOT NULL;

-- test_relation[storelisting-{'reviewer': {'is_not': {}}}]
SELECT ...
FROM public.store_listings AS t0 LEFT OUTER JOIN public.users AS t1 ON t1.id = t0.reviewer_id
WHERE t1.id IS NULL;

-- test_relation[storelisting-{'NOT': {'reviewer': {'is': {'name': 'nobody'}}}}]
SELECT ...
FROM public.store_listings AS t0 LEFT OUTER JOIN public.users AS t1 ON t1.id = t0.reviewer_id
WHERE NOT (t1.name = CAST($1 AS varchar) AND t1.id IS NOT NULL);

-- test_relation[storelisting-{'NOT': {'reviewer': {'is': {'name': {'contains': 'x'}}}}}]
SELECT ...
FROM public.store_listings AS t0 LEFT OUTER JOIN public.users AS t1 ON t1.id = t0.reviewer_id
WHERE NOT (t1.name LIKE CAST($1 AS TEXT) AND t1.id IS NOT NULL);

-- test_relation[storelisting-{'graph': {'is': {'version': {'gt': 1}}}}]
SELECT ...
FROM public.store_listings AS t0 LEFT OUTER JOIN public."AgentGraph" AS t1 ON t1.id = t0.graph_id AND t1.version = t0.graph_version
WHERE t1.version > CAST($1 AS integer) AND t1.id IS NOT NULL;

-- test_relation[storelisting-{'graph': None}]
SELECT ...
FROM public.store_listings AS t0
WHERE t0.graph_id IS NULL OR t0.graph_version IS NULL;

-- test_relation[profile-{'user': {'is': {'name': None}}}]
SELECT CAST(t0.user_id AS text) AS "userId", t0.display_name AS "displayName", t0.bio AS bio, t0.birthday AS birthday, t0.links AS links
FROM public.profiles AS t0 LEFT OUTER JOIN public.users AS t1 ON t1.id = t0.user_id
WHERE t1.name IS NULL AND t1.id IS NOT NULL;

-- test_relation[user-{'profile': {'is': {'bio': None}}}]
SELECT ...
FROM public.users AS t0 LEFT OUTER JOIN public.profiles AS t1 ON t1.user_id = t0.id
WHERE t1.bio IS NULL AND t1.user_id IS NOT NULL;

-- test_relation[user-{'profile': {'bio': 'a bio'}}]
SELECT ...
FROM public.users AS t0 LEFT OUTER JOIN public.profiles AS t1 ON t1.user_id = t0.id
WHERE t1.bio = CAST($1 AS text) AND t1.user_id IS NOT NULL;

-- test_relation[user-{'profile': None}]
SELECT ...
FROM public.users AS t0 LEFT OUTER JOIN public.profiles AS t1 ON t1.user_id = t0.id
WHERE t1.user_id IS NULL;

-- test_relation[user-{'profile': {'is': None}}]
SELECT ...
FROM public.users AS t0 LEFT OUTER JOIN public.profiles AS t1 ON t1.user_id = t0.id
WHERE t1.user_id IS NULL;

-- test_relation[user-{'profile': {'is_not': None}}]
SELECT ...
FROM public.users AS t0 LEFT OUTER JOIN public.profiles AS t1 ON t1.user_id = t0.id
WHERE t1.user_id IS NOT NULL;

-- test_relation[user-{'profile': {'is_not': {'bio': 'a bio'}}}]
SELECT ...
FROM public.users AS t0 LEFT OUTER JOIN public.profiles AS t1 ON t1.user_id = t0.id
WHERE t1.bio != CAST($1 AS text) OR t1.user_id IS NULL;

-- test_relation[user-{'NOT': {'profile': {'is': {'bio': 'a bio'}}}}]
SELECT ...
FROM public.users AS t0 LEFT OUTER JOIN public.profiles AS t1 ON t1.user_id = t0.id
WHERE NOT (t1.bio = CAST($1 AS text) AND t1.user_id IS NOT NULL);

-- test_relation[agentgraph-{'forkedFrom': {'is': {'version': 1}}}]
SELECT ...
FROM public."AgentGraph" AS t0 LEFT OUTER JOIN public."AgentGraph" AS t1 ON t1.id = t0."forkedFromId" AND t1.version = t0."forkedFromVersion"
WHERE t1.version = CAST($1 AS integer) AND t1.id IS NOT NULL;

-- test_relation[agentgraph-{'forks': {'some': {}}}]
SELECT ...
FROM public."AgentGraph" AS t0
WHERE (t0.id, t0.version) IN (SELECT t1."forkedFromId", t1."forkedFromVersion"
FROM public."AgentGraph" AS t1
WHERE true AND t1."forkedFromId" IS NOT NULL AND t1."forkedFromVersion" IS NOT NULL);

-- test_relation[agentgraph-{'forkedFrom': None}]
SELECT ...
FROM public."AgentGraph" AS t0
WHERE t0."forkedFromId" IS NULL OR t0."forkedFromVersion" IS NULL;

-- test_relation[storelisting-{'tags': {'some': {'name': 'awkward'}}}]
SELECT ...
FROM public.store_listings AS t0
WHERE t0.id IN (SELECT l2."A"
FROM public.store_tags AS t1 JOIN public."_StoreListingToStoreTag" AS l2 ON l2."B" = t1.id
WHERE t1.name = CAST($1 AS varchar) AND l2."A" IS NOT NULL);

-- test_relation[storelisting-{'tags': {'every': {'name': 'awkward'}}}]
SELECT ...
FROM public.store_listings AS t0
WHERE t0.id NOT IN (SELECT l2."A"
FROM public.store_tags AS t1 JOIN public."_StoreListingToStoreTag" AS l2 ON l2."B" = t1.id
WHERE t1.name != CAST($1 AS varchar) AND l2."A" IS NOT NULL);

-- test_relation[storelisting-{'tags': {'none': {'name': {'contains': 'awk', 'mode': 'insensitive'}}}}]
SELECT ...
FROM public.store_listings AS t0
WHERE t0.id NOT IN (SELECT l2."A"
FROM public.store_tags AS t1 JOIN public."_StoreListingToStoreTag" AS l2 ON l2."B" = t1.id
WHERE t1.name ILIKE CAST($1 AS TEXT) AND l2."A" IS NOT NULL);

-- test_relation[storetag-{'listings': {'some': {'isApproved': True}}}]
SELECT t0.id AS id, t0.name AS name
FROM public.store_tags AS t0
WHERE t0.id IN (SELECT l2."B"
FROM public.store_listings AS t1 JOIN public."_StoreListingToStoreTag" AS l2 ON l2."A" = t1.id
WHERE t1.is_approved = CAST($1 AS boolean) AND l2."B" IS NOT NULL);

-- test_relation[storetag-{'listings': {'none': {}}}]
SELECT t0.id AS id, t0.name AS name
FROM public.store_tags AS t0
WHERE t0.id NOT IN (SELECT l2."B"
FROM public.store_listings AS t1 JOIN public."_StoreListingToStoreTag" AS l2 ON l2."A" = t1.id
WHERE true AND l2."B" IS NOT NULL);

-- test_relation[user-{'graphs': {'some': {'nodes': {'some': {'outputs': {'some': {'sink': {'blockId': 'block'}}}}}}}}]
SELECT ...
FROM public.users AS t0
WHERE t0.id IN (SELECT t1."userId"
FROM public."AgentGraph" AS t1
WHERE (t1.id, t1.version) IN (SELECT t2."graphId", t2."graphVersion"
FROM public."AgentNode" AS t2
WHERE t2.id IN (SELECT t3."sourceId"
FROM public."AgentNodeLink" AS t3 LEFT OUTER JOIN public."AgentNode" AS t4 ON t4.id = t3."sinkId"
WHERE t4."blockId" = CAST($1 AS text) AND t4.id IS NOT NULL AND t3."sourceId" IS NOT NULL) AND t2."graphId" IS NOT NULL AND t2."graphVersion" IS NOT NULL) AND t1."userId" IS NOT NULL);

-- test_relation[executionlog-{'execution': {'graph': {'user': {'profile': {'displayName': 'Percent'}}}}}]
SELECT ...
FROM public.execution_logs AS t0 LEFT OUTER JOIN public."Execution" AS t1 ON t1.id = t0.execution_id LEFT OUTER JOIN public."AgentGraph" AS t2 ON t2.id = t1."graphId" AND t2.version = t1."graphVersion" LEFT OUTER JOIN public.users AS t3 ON t3.id = t2."userId" LEFT OUTER JOIN public.profiles AS t4 ON t4.user_id = t3.id
WHERE t4.display_name = CAST($1 AS varchar) AND t4.user_id IS NOT NULL AND t3.id IS NOT NULL AND t2.id IS NOT NULL AND t1.id IS NOT NULL;

-- test_relation[executionlog-{'execution': {'is': {'user': {'is_not': {'email': 'percent@x'}}}}}]
SELECT ...
FROM public.execution_logs AS t0 LEFT OUTER JOIN public."Execution" AS t1 ON t1.id = t0.execution_id LEFT OUTER JOIN public.users AS t2 ON t2.id = t1."userId"
WHERE (t2.email != CAST($1 AS text) OR t2.id IS NULL) AND t1.id IS NOT NULL;

-- test_relation[storetag-{'listings': {'some': {'owner': {'profile': {'is': {'links': {'is_empty': True}}}}}}}]
SELECT t0.id AS id, t0.name AS name
FROM public.store_tags AS t0
WHERE t0.id IN (SELECT l2."B"
FROM public.store_listings AS t1 LEFT OUTER JOIN public.users AS t3 ON t3.id = t1.owner_id LEFT OUTER JOIN public.profiles AS t4 ON t4.user_id = t3.id JOIN public."_StoreListingToStoreTag" AS l2 ON l2."A" = t1.id
WHERE (t4.links = '{}') = CAST($1 AS boolean) AND t4.user_id IS NOT NULL AND t3.id IS NOT NULL AND l2."B" IS NOT NULL);

-- test_relation[user-{'favorites': {'some': {'listing': {'tags': {'some': {'name': 'AWKWARD'}}}}}}]
SELECT ...
FROM public.users AS t0
WHERE t0.id IN (SELECT t1.user_id
FROM public.listing_favorites AS t1 LEFT OUTER JOIN public.store_listings AS t2 ON t2.id = t1.listing_id
WHERE t2.id IN (SELECT l4."A"
FROM public.store_tags AS t3 JOIN public."_StoreListingToStoreTag" AS l4 ON l4."B" = t3.id
WHERE t3.name = CAST($1 AS varchar) AND l4."A" IS NOT NULL) AND t2.id IS NOT NULL AND t1.user_id IS NOT NULL);
