-- test_relation[user-{'graphs': {'some': {'name': 'one'}}}]
SELECT ...
FROM public.users AS t0
WHERE EXISTS (SELECT 1
FROM public."AgentGraph" AS t1
WHERE t0.id = t1."userId" AND t1.name = CAST($1 AS text));

-- test_relation[user-{'graphs': {'some': {}}}]
SELECT ...
FROM public.users AS t0
WHERE EXISTS (SELECT 1
FROM public."AgentGraph" AS t1
WHERE t0.id = t1."userId" AND true);

-- test_relation[user-{'graphs': {'none': {}}}]
SELECT ...
FROM public.users AS t0
WHERE NOT (EXISTS (SELECT 1
FROM public."AgentGraph" AS t1
WHERE t0.id = t1."userId" AND true));

-- test_relation[user-{'graphs': {'every': {}}}]
SELECT ...
FROM public.users AS t0
WHERE NOT (EXISTS (SELECT 1
FROM public."AgentGraph" AS t1
WHERE false));

-- test_relation[user-{'graphs': {'every': {'isActive': True}}}]
SELECT ...
FROM public.users AS t0
WHERE NOT (EXISTS (SELECT 1
FROM public."AgentGraph" AS t1
WHERE t0.id = t1."userId" AND t1."isActive" != CAST($1 AS boolean)));

-- test_relation[user-{'graphs': {'none': {'isActive': False}}}]
SELECT ...
FROM public.users AS t0
WHERE NOT (EXISTS (SELECT 1
FROM public."AgentGraph" AS t1
WHERE t0.id = t1."userId" AND t1."isActive" = CAST($1 AS boolean)));

-- test_relation[user-{'credits': {'every': {'runningBalance': {'gt': 0}}}}]
SELECT ...
FROM public.users AS t0
WHERE NOT (EXISTS (SELECT 1
FROM public."CreditTransaction" AS t1
WHERE t0.id = t1."userId" AND t1."runningBalance" <= CAST($1 AS numeric)));

-- test_relation[user-{'credits': {'none': {'runningBalance': {'gt': 0}}}}]
SELECT ...
FROM public.users AS t0
WHERE NOT (EXISTS (SELECT 1
FROM public."CreditTransaction" AS t1
WHERE t0.id = t1."userId" AND t1."runningBalance" > CAST($1 AS numeric)));

-- test_relation[user-{'credits': {'some': {'type': 'TOP_UP'}, 'none': {'type': 'REFUND'}}}]
SELECT ...
FROM public.users AS t0
WHERE (EXISTS (SELECT 1
FROM public."CreditTransaction" AS t1
WHERE t0.id = t1."userId" AND t1.type = CAST(CAST($1 AS text) AS public."CreditTransactionType"))) AND NOT (EXISTS (SELECT 1
FROM public."CreditTransaction" AS t2
WHERE t0.id = t2."userId" AND t2.type = CAST(CAST($2 AS text) AS public."CreditTransactionType")));

-- test_relation[user-{'NOT': {'graphs': {'some': {'isActive': True}}}}]
SELECT ...
FROM public.users AS t0
WHERE NOT (EXISTS (SELECT 1
FROM public."AgentGraph" AS t1
WHERE t0.id = t1."userId" AND t1."isActive" = CAST($1 AS boolean)));

-- test_relation[user-{'OR': [{'graphs': {'some': {'name': 'one'}}}, {'isAdmin': True}]}]
SELECT ...
FROM public.users AS t0
WHERE (EXISTS (SELECT 1
FROM public."AgentGraph" AS t1
WHERE t0.id = t1."userId" AND t1.name = CAST($1 AS text))) OR t0.is_admin = CAST($2 AS boolean);

-- test_relation[user-{'listings': {'some': {'isApproved': True}}}]
SELECT ...
FROM public.users AS t0
WHERE EXISTS (SELECT 1
FROM public.store_listings AS t1
WHERE t0.id = t1.owner_id AND t1.is_approved = CAST($1 AS boolean));

-- test_relation[user-{'reviewedListings': {'some': {'isApproved': True}}}]
SELECT ...
FROM public.users AS t0
WHERE EXISTS (SELECT 1
FROM public.store_listings AS t1
WHERE t0.id = t1.reviewer_id AND t1.is_approved = CAST($1 AS boolean));

-- test_relation[agentnode-{'outputs': {'some': {'isStatic': False}}, 'inputs': {'some': {'isStatic': True}}}]
SELECT ...
FROM public."AgentNode" AS t0
WHERE (EXISTS (SELECT 1
FROM public."AgentNodeLink" AS t1
WHERE t0.id = t1."sourceId" AND t1."isStatic" = CAST($1 AS boolean))) AND (EXISTS (SELECT 1
FROM public."AgentNodeLink" AS t2
WHERE t0.id = t2."sinkId" AND t2."isStatic" = CAST($2 AS boolean)));

-- test_relation[storelisting-{'owner': {'is': {'isAdmin': True}}}]
SELECT ...
FROM public.store_listings AS t0 LEFT OUTER JOIN public.users AS t1 ON t0.owner_id = t1.id
WHERE t1.is_admin = CAST($1 AS boolean) AND t1.id IS NOT NULL;

-- test_relation[storelisting-{'owner': {'isAdmin': True}}]
SELECT ...
FROM public.store_listings AS t0 LEFT OUTER JOIN public.users AS t1 ON t0.owner_id = t1.id
WHERE t1.is_admin = CAST($1 AS boolean) AND t1.id IS NOT NULL;

-- test_relation[storelisting-{'owner': {'is_not': {'isAdmin': True}}}]
SELECT ...
FROM public.store_listings AS t0 LEFT OUTER JOIN public.users AS t1 ON t0.owner_id = t1.id
WHERE t1.is_admin != CAST($1 AS boolean) OR t1.id IS NULL;

-- test_relation[storelisting-{'reviewer': {'is': {'plan': 'ENTERPRISE'}}}]
SELECT ...
FROM public.store_listings AS t0 LEFT OUTER JOIN public.users AS t1 ON t0.reviewer_id = t1.id
WHERE t1.plan = CAST(CAST($1 AS text) AS public.plan) AND t1.id IS NOT NULL;

-- test_relation[storelisting-{'reviewer': {'is_not': {'plan': 'FREE'}}}]
SELECT ...
FROM public.store_listings AS t0 LEFT OUTER JOIN public.users AS t1 ON t0.reviewer_id = t1.id
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
FROM public.store_listings AS t0 LEFT OUTER JOIN public.users AS t1 ON t0.reviewer_id = t1.id
WHERE true AND t1.id IS NOT NULL;

-- test_relation[storelisting-{'reviewer': {'is_not': {}}}]
SELECT ...
FROM public.store_listings AS t0 LEFT OUTER JOIN public.users AS t1 ON t0.reviewer_id = t1.id
WHERE t1.id IS NULL;

-- test_relation[storelisting-{'NOT': {'reviewer': {'is': {'name': 'nobody'}}}}]
SELECT ...
FROM public.store_listings AS t0 LEFT OUTER JOIN public.users AS t1 ON t0.reviewer_id = t1.id
WHERE NOT (t1.name = CAST($1 AS varchar) AND t1.id IS NOT NULL);

-- test_relation[storelisting-{'NOT': {'reviewer': {'is': {'name': {'contains': 'x'}}}}}]
SELECT ...
FROM public.store_listings AS t0 LEFT OUTER JOIN public.users AS t1 ON t0.reviewer_id = t1.id
WHERE NOT (t1.name LIKE CAST($1 AS TEXT) AND t1.id IS NOT NULL);

-- test_relation[storelisting-{'graph': {'is': {'version': {'gt': 1}}}}]
SELECT ...
FROM public.store_listings AS t0 LEFT OUTER JOIN public."AgentGraph" AS t1 ON t0.graph_id = t1.id AND t0.graph_version = t1.version
WHERE t1.version > CAST($1 AS integer) AND t1.id IS NOT NULL;

-- test_relation[storelisting-{'graph': None}]
SELECT ...
FROM public.store_listings AS t0
WHERE t0.graph_id IS NULL OR t0.graph_version IS NULL;

-- test_relation[profile-{'user': {'is': {'name': None}}}]
SELECT CAST(t0.user_id AS text) AS "userId", t0.display_name AS "displayName", t0.bio AS bio, t0.birthday AS birthday, t0.links AS links
FROM public.profiles AS t0 LEFT OUTER JOIN public.users AS t1 ON t0.user_id = t1.id
WHERE t1.name IS NULL AND t1.id IS NOT NULL;

-- test_relation[user-{'profile': {'is': {'bio': None}}}]
SELECT ...
FROM public.users AS t0 LEFT OUTER JOIN public.profiles AS t1 ON t0.id = t1.user_id
WHERE t1.bio IS NULL AND t1.user_id IS NOT NULL;

-- test_relation[user-{'profile': {'bio': 'a bio'}}]
SELECT ...
FROM public.users AS t0 LEFT OUTER JOIN public.profiles AS t1 ON t0.id = t1.user_id
WHERE t1.bio = CAST($1 AS text) AND t1.user_id IS NOT NULL;

-- test_relation[user-{'profile': None}]
SELECT ...
FROM public.users AS t0 LEFT OUTER JOIN public.profiles AS t1 ON t0.id = t1.user_id
WHERE t1.user_id IS NULL;

-- test_relation[user-{'profile': {'is': None}}]
SELECT ...
FROM public.users AS t0 LEFT OUTER JOIN public.profiles AS t1 ON t0.id = t1.user_id
WHERE t1.user_id IS NULL;

-- test_relation[user-{'profile': {'is_not': None}}]
SELECT ...
FROM public.users AS t0 LEFT OUTER JOIN public.profiles AS t1 ON t0.id = t1.user_id
WHERE t1.user_id IS NOT NULL;

-- test_relation[user-{'profile': {'is_not': {'bio': 'a bio'}}}]
SELECT ...
FROM public.users AS t0 LEFT OUTER JOIN public.profiles AS t1 ON t0.id = t1.user_id
WHERE t1.bio != CAST($1 AS text) OR t1.user_id IS NULL;

-- test_relation[user-{'NOT': {'profile': {'is': {'bio': 'a bio'}}}}]
SELECT ...
FROM public.users AS t0 LEFT OUTER JOIN public.profiles AS t1 ON t0.id = t1.user_id
WHERE NOT (t1.bio = CAST($1 AS text) AND t1.user_id IS NOT NULL);

-- test_relation[agentgraph-{'forkedFrom': {'is': {'version': 1}}}]
SELECT ...
FROM public."AgentGraph" AS t0 LEFT OUTER JOIN public."AgentGraph" AS t1 ON t0."forkedFromId" = t1.id AND t0."forkedFromVersion" = t1.version
WHERE t1.version = CAST($1 AS integer) AND t1.id IS NOT NULL;

-- test_relation[agentgraph-{'forks': {'some': {}}}]
SELECT ...
FROM public."AgentGraph" AS t0
WHERE EXISTS (SELECT 1
FROM public."AgentGraph" AS t1
WHERE t0.id = t1."forkedFromId" AND t0.version = t1."forkedFromVersion" AND true);

-- test_relation[agentgraph-{'forkedFrom': None}]
SELECT ...
FROM public."AgentGraph" AS t0
WHERE t0."forkedFromId" IS NULL OR t0."forkedFromVersion" IS NULL;

-- test_relation[storelisting-{'tags': {'some': {'name': 'awkward'}}}]
SELECT ...
FROM public.store_listings AS t0
WHERE EXISTS (SELECT 1
FROM public.store_tags AS t1 JOIN public."_StoreListingToStoreTag" AS l2 ON l2."B" = t1.id
WHERE l2."A" = t0.id AND t1.name = CAST($1 AS varchar));

-- test_relation[storelisting-{'tags': {'every': {'name': 'awkward'}}}]
SELECT ...
FROM public.store_listings AS t0
WHERE NOT (EXISTS (SELECT 1
FROM public.store_tags AS t1 JOIN public."_StoreListingToStoreTag" AS l2 ON l2."B" = t1.id
WHERE l2."A" = t0.id AND t1.name != CAST($1 AS varchar)));

-- test_relation[storelisting-{'tags': {'none': {'name': {'contains': 'awk', 'mode': 'insensitive'}}}}]
SELECT ...
FROM public.store_listings AS t0
WHERE NOT (EXISTS (SELECT 1
FROM public.store_tags AS t1 JOIN public."_StoreListingToStoreTag" AS l2 ON l2."B" = t1.id
WHERE l2."A" = t0.id AND t1.name ILIKE CAST($1 AS TEXT)));

-- test_relation[storetag-{'listings': {'some': {'isApproved': True}}}]
SELECT t0.id AS id, t0.name AS name
FROM public.store_tags AS t0
WHERE EXISTS (SELECT 1
FROM public.store_listings AS t1 JOIN public."_StoreListingToStoreTag" AS l2 ON l2."A" = t1.id
WHERE l2."B" = t0.id AND t1.is_approved = CAST($1 AS boolean));

-- test_relation[storetag-{'listings': {'none': {}}}]
SELECT t0.id AS id, t0.name AS name
FROM public.store_tags AS t0
WHERE NOT (EXISTS (SELECT 1
FROM public.store_listings AS t1 JOIN public."_StoreListingToStoreTag" AS l2 ON l2."A" = t1.id
WHERE l2."B" = t0.id AND true));

-- test_relation[user-{'graphs': {'some': {'nodes': {'some': {'outputs': {'some': {'sink': {'blockId': 'block'}}}}}}}}]
SELECT ...
FROM public.users AS t0
WHERE EXISTS (SELECT 1
FROM public."AgentGraph" AS t1
WHERE t0.id = t1."userId" AND (EXISTS (SELECT 1
FROM public."AgentNode" AS t2
WHERE t1.id = t2."graphId" AND t1.version = t2."graphVersion" AND (EXISTS (SELECT 1
FROM public."AgentNodeLink" AS t3 LEFT OUTER JOIN public."AgentNode" AS t4 ON t3."sinkId" = t4.id
WHERE t2.id = t3."sourceId" AND t4."blockId" = CAST($1 AS text) AND t4.id IS NOT NULL)))));

-- test_relation[executionlog-{'execution': {'graph': {'user': {'profile': {'displayName': 'Percent'}}}}}]
SELECT ...
FROM public.execution_logs AS t0 LEFT OUTER JOIN public."Execution" AS t1 ON t0.execution_id = t1.id LEFT OUTER JOIN public."AgentGraph" AS t2 ON t1."graphId" = t2.id AND t1."graphVersion" = t2.version LEFT OUTER JOIN public.users AS t3 ON t2."userId" = t3.id LEFT OUTER JOIN public.profiles AS t4 ON t3.id = t4.user_id
WHERE t4.display_name = CAST($1 AS varchar) AND t4.user_id IS NOT NULL AND t3.id IS NOT NULL AND t2.id IS NOT NULL AND t1.id IS NOT NULL;

-- test_relation[executionlog-{'execution': {'is': {'user': {'is_not': {'email': 'percent@x'}}}}}]
SELECT ...
FROM public.execution_logs AS t0 LEFT OUTER JOIN public."Execution" AS t1 ON t0.execution_id = t1.id LEFT OUTER JOIN public.users AS t2 ON t1."userId" = t2.id
WHERE (t2.email != CAST($1 AS text) OR t2.id IS NULL) AND t1.id IS NOT NULL;

-- test_relation[storetag-{'listings': {'some': {'owner': {'profile': {'is': {'links': {'is_empty': True}}}}}}}]
SELECT t0.id AS id, t0.name AS name
FROM public.store_tags AS t0
WHERE EXISTS (SELECT 1
FROM public.store_listings AS t1 LEFT OUTER JOIN public.users AS t3 ON t1.owner_id = t3.id LEFT OUTER JOIN public.profiles AS t4 ON t3.id = t4.user_id JOIN public."_StoreListingToStoreTag" AS l2 ON l2."A" = t1.id
WHERE l2."B" = t0.id AND (t4.links = '{}') = CAST($1 AS boolean) AND t4.user_id IS NOT NULL AND t3.id IS NOT NULL);

-- test_relation[user-{'favorites': {'some': {'listing': {'tags': {'some': {'name': 'AWKWARD'}}}}}}]
SELECT ...
FROM public.users AS t0
WHERE EXISTS (SELECT 1
FROM public.listing_favorites AS t1 LEFT OUTER JOIN public.store_listings AS t2 ON t1.listing_id = t2.id
WHERE t0.id = t1.user_id AND (EXISTS (SELECT 1
FROM public.store_tags AS t3 JOIN public."_StoreListingToStoreTag" AS l4 ON l4."B" = t3.id
WHERE l4."A" = t2.id AND t3.name = CAST($1 AS varchar))) AND t2.id IS NOT NULL);
