-- test_find_many[user-{'order': {'email': 'asc'}}]
SELECT ...
FROM public.users AS t0 ORDER BY t0.email ASC;

-- test_find_many[user-{'order': [{'plan': 'desc'}, {'email': 'asc'}]}]
SELECT ...
FROM public.users AS t0 ORDER BY t0.plan DESC, t0.email ASC;

-- test_find_many[user-{'order': [{'name': {'sort': 'asc', 'nulls': 'first'}}, {'id': 'asc'}]}]
SELECT ...
FROM public.users AS t0 ORDER BY t0.name ASC NULLS FIRST, t0.id ASC;

-- test_find_many[user-{'order': [{'name': {'sort': 'desc', 'nulls': 'last'}}, {'id': 'asc'}]}]
SELECT ...
FROM public.users AS t0 ORDER BY t0.name DESC NULLS LAST, t0.id ASC;

-- test_find_many[user-{'order': [{'name': 'desc'}, {'id': 'asc'}]}]
SELECT ...
FROM public.users AS t0 ORDER BY t0.name DESC, t0.id ASC;

-- test_find_many[user-{'order': [{'graphs': {'_count': 'desc'}}, {'email': 'asc'}]}]
SELECT ...
FROM public.users AS t0 ORDER BY (SELECT count(*) AS count_1
FROM public."AgentGraph" AS t1
WHERE t0.id = t1."userId") DESC, t0.email ASC;

-- test_find_many[storelisting-{'order': [{'owner': {'email': 'desc'}}, {'id': 'asc'}]}]
SELECT ...
FROM public.store_listings AS t0 LEFT OUTER JOIN public.users AS t1 ON t1.id = t0.owner_id ORDER BY t1.email DESC, t0.id ASC;

-- test_find_many[storelisting-{'order': [{'reviewer': {'name': 'asc'}}, {'id': 'asc'}]}]
SELECT ...
FROM public.store_listings AS t0 LEFT OUTER JOIN public.users AS t1 ON t1.id = t0.reviewer_id ORDER BY t1.name ASC, t0.id ASC;

-- test_find_many[storelisting-{'order': [{'tags': {'_count': 'asc'}}, {'id': 'desc'}]}]
SELECT ...
FROM public.store_listings AS t0 ORDER BY (SELECT count(*) AS count_1
FROM public.store_tags AS t1 JOIN public."_StoreListingToStoreTag" AS l2 ON l2."B" = t1.id
WHERE l2."A" = t0.id) ASC, t0.id DESC;

-- test_find_many[storelisting-{'order': [{'owner': {'profile': {'displayName': 'asc'}}}, {'id': 'asc'}]}]
SELECT ...
FROM public.store_listings AS t0 LEFT OUTER JOIN public.users AS t1 ON t1.id = t0.owner_id LEFT OUTER JOIN public.profiles AS t2 ON t2.user_id = t1.id ORDER BY t2.display_name ASC, t0.id ASC;

-- test_find_many[profile-{'order': [{'links': 'asc'}, {'userId': 'asc'}]}]
SELECT CAST(t0.user_id AS text) AS "userId", t0.display_name AS "displayName", t0.bio AS bio, t0.birthday AS birthday, t0.links AS links
FROM public.profiles AS t0 ORDER BY t0.links ASC, t0.user_id ASC;

-- test_find_many[user-{'order': [{'metadata': 'asc'}, {'id': 'asc'}]}]
SELECT ...
FROM public.users AS t0 ORDER BY t0.metadata ASC, t0.id ASC;

-- test_find_many[user-{'order': [{'profile': {'bio': {'sort': 'asc', 'nulls': 'first'}}}, {'id': 'asc'}]}]
SELECT ...
FROM public.users AS t0 LEFT OUTER JOIN public.profiles AS t1 ON t1.user_id = t0.id ORDER BY t1.bio ASC NULLS FIRST, t0.id ASC;

-- test_find_many[user-{'order': [], 'take': 2}]
SELECT ...
FROM public.users AS t0 ORDER BY t0.id ASC
 LIMIT CAST($1 AS bigint);

-- test_find_many[user-{'order': {}, 'take': 2}]
SELECT ...
FROM public.users AS t0 ORDER BY t0.id ASC
 LIMIT CAST($1 AS bigint);

-- test_find_many[user-{'take': 3}]
SELECT ...
FROM public.users AS t0 ORDER BY t0.id ASC
 LIMIT CAST($1 AS bigint);

-- test_find_many[user-{'skip': 3}]
SELECT ...
FROM public.users AS t0 ORDER BY t0.id ASC
 LIMIT ALL OFFSET CAST($1 AS bigint);

-- test_find_many[user-{'take': 3, 'skip': 2}]
SELECT ...
FROM public.users AS t0 ORDER BY t0.id ASC
 LIMIT CAST($1 AS bigint) OFFSET CAST($2 AS bigint);

-- test_find_many[user-{'take': -3}]
SELECT ...
FROM public.users AS t0 ORDER BY t0.id DESC
 LIMIT CAST($1 AS bigint);

-- test_find_many[user-{'take': -3, 'skip': 2}]
SELECT ...
FROM public.users AS t0 ORDER BY t0.id DESC
 LIMIT CAST($1 AS bigint) OFFSET CAST($2 AS bigint);

-- test_find_many[user-{'take': 0}]
SELECT ...
FROM public.users AS t0 ORDER BY t0.id ASC
 LIMIT CAST($1 AS bigint);

-- test_find_many[user-{'take': 5, 'order': {'email': 'desc'}}]
SELECT ...
FROM public.users AS t0 ORDER BY t0.email DESC
 LIMIT CAST($1 AS bigint);

-- test_find_many[user-{'take': -5, 'skip': 1, 'order': {'email': 'desc'}}]
SELECT ...
FROM public.users AS t0 ORDER BY t0.email ASC
 LIMIT CAST($1 AS bigint) OFFSET CAST($2 AS bigint);

-- test_find_many[user-{'take': -4, 'order': [{'name': {'sort': 'asc', 'nulls': 'last'}}, {'id': 'asc'}]}]
SELECT ...
FROM public.users AS t0 ORDER BY t0.name DESC NULLS FIRST, t0.id DESC
 LIMIT CAST($1 AS bigint);

-- test_find_many[user-{'take': 4, 'where': {'isAdmin': False}, 'order': {'email': 'asc'}}]
SELECT ...
FROM public.users AS t0
WHERE t0.is_admin = CAST($1 AS boolean) ORDER BY t0.email ASC
 LIMIT CAST($2 AS bigint);

-- test_find_many[agentgraph-{'take': 3}]
SELECT ...
FROM public."AgentGraph" AS t0 ORDER BY t0.id ASC, t0.version ASC
 LIMIT CAST($1 AS bigint);

-- test_find_many[listingfavorite-{'take': 3}]
SELECT CAST(t0.user_id AS text) AS "userId", t0.listing_id AS "listingId", t0.note AS note, timezone('UTC', t0.created_at) AS "createdAt"
FROM public.listing_favorites AS t0 ORDER BY t0.user_id ASC, t0.listing_id ASC
 LIMIT CAST($1 AS bigint);

-- test_find_many[userspending-{'take': 3}]
SELECT ...
FROM public.user_spending AS t0 ORDER BY t0.user_id ASC
 LIMIT CAST($1 AS bigint);

-- test_find_many[user-{'cursor': {'id': '00000000-0000-4000-8000-000000000003'}}]
SELECT ...
FROM public.users AS t0
WHERE t0.id >= (SELECT t1.id
FROM public.users AS t1
WHERE t1.id = CAST($1 AS uuid)) ORDER BY t0.id ASC;

-- test_find_many[user-{'cursor': {'id': '00000000-0000-4000-8000-000000000003'}, 'take': 2}]
SELECT ...
FROM public.users AS t0
WHERE t0.id >= (SELECT t1.id
FROM public.users AS t1
WHERE t1.id = CAST($1 AS uuid)) ORDER BY t0.id ASC
 LIMIT CAST($2 AS bigint);

-- test_find_many[user-{'cursor': {'id': '00000000-0000-4000-8000-000000000003'}, 'take': 2, 'skip': 1}]
SELECT ...
FROM public.users AS t0
WHERE t0.id >= (SELECT t1.id
FROM public.users AS t1
WHERE t1.id = CAST($1 AS uuid)) ORDER BY t0.id ASC
 LIMIT CAST($2 AS bigint) OFFSET CAST($3 AS bigint);

-- test_find_many[user-{'cursor': {'id': '00000000-0000-4000-8000-000000000003'}, 'take': -2}]
SELECT ...
FROM public.users AS t0
WHERE t0.id <= (SELECT t1.id
FROM public.users AS t1
WHERE t1.id = CAST($1 AS uuid)) ORDER BY t0.id DESC
 LIMIT CAST($2 AS bigint);

-- test_find_many[user-{'cursor': {'id': '00000000-0000-4000-8000-000000000003'}, 'take': -2, 'skip': 1}]
SELECT ...
FROM public.users AS t0
WHERE t0.id <= (SELECT t1.id
FROM public.users AS t1
WHERE t1.id = CAST($1 AS uuid)) ORDER BY t0.id DESC
 LIMIT CAST($2 AS bigint) OFFSET CAST($3 AS bigint);

-- test_find_many[user-{'cursor': {'email': 'percent@x'}, 'take': 3}]
SELECT ...
FROM public.users AS t0
WHERE t0.id >= (SELECT t1.id
FROM public.users AS t1
WHERE t1.email = CAST($1 AS text)) ORDER BY t0.id ASC
 LIMIT CAST($2 AS bigint);

-- test_find_many[user-{'cursor': {'email': 'percent@x'}, 'order': {'email': 'asc'}, 'take': 3}]
SELECT ...
FROM public.users AS t0
WHERE t0.email >= (SELECT t1.email
FROM public.users AS t1
WHERE t1.email = CAST($1 AS text)) ORDER BY t0.email ASC
 LIMIT CAST($2 AS bigint);

-- test_find_many[user-{'cursor': {'email': 'percent@x'}, 'order': {'email': 'desc'}, 'take': 3}]
SELECT ...
FROM public.users AS t0
WHERE t0.email <= (SELECT t1.email
FROM public.users AS t1
WHERE t1.email = CAST($1 AS text)) ORDER BY t0.email DESC
 LIMIT CAST($2 AS bigint);

-- test_find_many[user-{'cursor': {'id': '00000000-0000-4000-8000-000000000003'}, 'order': [{'plan': 'asc'}, {'id': 'asc'}], 'take': 4}]
SELECT ...
FROM public.users AS t0
WHERE t0.plan > (SELECT t1.plan
FROM public.users AS t1
WHERE t1.id = CAST($1 AS uuid)) OR t0.plan = (SELECT t1.plan
FROM public.users AS t1
WHERE t1.id = CAST($1 AS uuid)) AND t0.id >= (SELECT t2.id
FROM public.users AS t2
WHERE t2.id = CAST($2 AS uuid)) ORDER BY t0.plan ASC, t0.id ASC
 LIMIT CAST($3 AS bigint);

-- test_find_many[user-{'cursor': {'id': '00000000-0000-4000-8000-000000000003'}, 'order': [{'name': 'asc'}, {'id': 'asc'}], 'take': 4}]
SELECT n3.id, n3.email, n3.name, n3.plan, n3."isAdmin", n3.metadata, n3."createdAt", n3."updatedAt"
FROM (SELECT ...
FROM (SELECT ...
FROM (SELECT ...
FROM public.users AS t0) AS n1) AS n2
WHERE n2._v) AS n3 ORDER BY n3._n
 LIMIT CAST($2 AS bigint);

-- test_find_many[user-{'cursor': {'id': '00000000-0000-4000-8000-000000000003'}, 'order': [{'name': 'asc'}, {'id': 'asc'}], 'take': -4}]
SELECT n3.id, n3.email, n3.name, n3.plan, n3."isAdmin", n3.metadata, n3."createdAt", n3."updatedAt"
FROM (SELECT ...
FROM (SELECT ...
FROM (SELECT ...
FROM public.users AS t0) AS n1) AS n2
WHERE n2._v) AS n3 ORDER BY n3._n
 LIMIT CAST($2 AS bigint);

-- test_find_many[user-{'cursor': {'id': '00000000-0000-4000-8000-000000000003'}, 'where': {'isAdmin': True}, 'order': {'id': 'asc'}}]
SELECT ...
FROM public.users AS t0
WHERE t0.is_admin = CAST($1 AS boolean) AND t0.id >= (SELECT t1.id
FROM public.users AS t1
WHERE t1.id = CAST($2 AS uuid)) ORDER BY t0.id ASC;

-- test_find_many[user-{'cursor': {'id': '00000000-0000-4000-8000-000000000003'}, 'where': {'isAdmin': True}, 'order': [{'name': 'asc'}, {'id': 'asc'}]}]
SELECT n3.id, n3.email, n3.name, n3.plan, n3."isAdmin", n3.metadata, n3."createdAt", n3."updatedAt"
FROM (SELECT ...
FROM (SELECT ...
FROM (SELECT ...
FROM public.users AS t0
WHERE t0.is_admin = CAST($2 AS boolean)) AS n1) AS n2
WHERE n2._v) AS n3 ORDER BY n3._n;

-- test_find_many[user-{'cursor': {'id': '00000000-0000-4000-8000-0000000000ff'}}]
SELECT ...
FROM public.users AS t0
WHERE t0.id >= (SELECT t1.id
FROM public.users AS t1
WHERE t1.id = CAST($1 AS uuid)) ORDER BY t0.id ASC;

-- test_find_many[agentgraph-{'cursor': {'graphVersionId': {'id': '00000000-0000-4000-8000-0000000000a1', 'version': 1}}, 'take': 2}]
SELECT n3.id, n3.version, n3.name, n3.description, n3."isActive", n3."userId", n3."forkedFromId", n3."forkedFromVersion", n3."createdAt", n3."updatedAt"
FROM (SELECT ...
FROM (SELECT ...
FROM (SELECT ...
FROM public."AgentGraph" AS t0) AS n1) AS n2
WHERE n2._v) AS n3 ORDER BY n3._n
 LIMIT CAST($3 AS bigint);

-- test_find_many[user-{'cursor': {'id': '00000000-0000-4000-8000-000000000003'}, 'order': [{'profile': {'displayName': 'asc'}}, {'id': 'asc'}]}]
SELECT n8.id, n8.email, n8.name, n8.plan, n8."isAdmin", n8.metadata, n8."createdAt", n8."updatedAt"
FROM (SELECT ...
FROM (SELECT ...
FROM (SELECT ...
FROM public.users AS t0 LEFT OUTER JOIN public.profiles AS t1 ON t1.user_id = t0.id
WHERE t1.display_name > (SELECT t3.display_name
FROM public.users AS t2 LEFT OUTER JOIN public.profiles AS t3 ON t3.user_id = t2.id
WHERE t2.id = CAST($2 AS uuid)) OR t1.display_name = (SELECT t3.display_name
FROM public.users AS t2 LEFT OUTER JOIN public.profiles AS t3 ON t3.user_id = t2.id
WHERE t2.id = CAST($2 AS uuid)) AND t0.id >= (SELECT t4.id
FROM public.users AS t4 LEFT OUTER JOIN public.profiles AS t5 ON t5.user_id = t4.id
WHERE t4.id = CAST($3 AS uuid))) AS n6) AS n7
WHERE n7._v) AS n8 ORDER BY n8._n;

-- test_find_many[user-{'cursor': {'id': '00000000-0000-4000-8000-000000000003'}, 'order': [{'graphs': {'_count': 'desc'}}, {'id': 'asc'}]}]
SELECT ...
FROM public.users AS t0
WHERE (SELECT count(*) AS count_1
FROM public."AgentGraph" AS t1
WHERE t0.id = t1."userId") < (SELECT (SELECT count(*) AS count_2
FROM public."AgentGraph" AS t3
WHERE t2.id = t3."userId") AS anon_1
FROM public.users AS t2
WHERE t2.id = CAST($1 AS uuid)) OR (SELECT count(*) AS count_1
FROM public."AgentGraph" AS t1
WHERE t0.id = t1."userId") = (SELECT (SELECT count(*) AS count_2
FROM public."AgentGraph" AS t3
WHERE t2.id = t3."userId") AS anon_1
FROM public.users AS t2
WHERE t2.id = CAST($1 AS uuid)) AND t0.id >= (SELECT t4.id
FROM public.users AS t4
WHERE t4.id = CAST($2 AS uuid)) ORDER BY (SELECT count(*) AS count_1
FROM public."AgentGraph" AS t1
WHERE t0.id = t1."userId") DESC, t0.id ASC;

-- test_find_many[user-{'cursor': {'id': '00000000-0000-4000-8000-000000000003'}, 'order': [{'graphs': {'_count': 'desc'}}, {'id': 'asc'}], 'where': {'isAdmin': True}}]
SELECT ...
FROM public.users AS t0
WHERE t0.is_admin = CAST($1 AS boolean) AND ((SELECT count(*) AS count_1
FROM public."AgentGraph" AS t1
WHERE t0.id = t1."userId") < (SELECT (SELECT count(*) AS count_2
FROM public."AgentGraph" AS t3
WHERE t2.id = t3."userId") AS anon_1
FROM public.users AS t2
WHERE t2.id = CAST($2 AS uuid)) OR (SELECT count(*) AS count_1
FROM public."AgentGraph" AS t1
WHERE t0.id = t1."userId") = (SELECT (SELECT count(*) AS count_2
FROM public."AgentGraph" AS t3
WHERE t2.id = t3."userId") AS anon_1
FROM public.users AS t2
WHERE t2.id = CAST($2 AS uuid)) AND t0.id >= (SELECT t4.id
FROM public.users AS t4
WHERE t4.id = CAST($3 AS uuid))) ORDER BY (SELECT count(*) AS count_1
FROM public."AgentGraph" AS t1
WHERE t0.id = t1."userId") DESC, t0.id ASC;

-- test_find_many[storetag-{'cursor': {'name': 'home'}, 'order': [{'id': 'asc'}, {'id': 'desc'}]}]
SELECT t0.id AS id, t0.name AS name
FROM public.store_tags AS t0
WHERE t0.id > (SELECT t1.id
FROM public.store_tags AS t1
WHERE t1.name = CAST($1 AS varchar)) OR t0.id = (SELECT t1.id
FROM public.store_tags AS t1
WHERE t1.name = CAST($1 AS varchar)) AND t0.id <= (SELECT t2.id
FROM public.store_tags AS t2
WHERE t2.name = CAST($2 AS varchar)) ORDER BY t0.id ASC, t0.id DESC;

-- test_find_many[agentgraph-{'cursor': {'graphVersionId': {'id': '00000000-0000-4000-8000-0000000000a1', 'version': 1}}, 'where': {'version': 2}}]
SELECT n3.id, n3.version, n3.name, n3.description, n3."isActive", n3."userId", n3."forkedFromId", n3."forkedFromVersion", n3."createdAt", n3."updatedAt"
FROM (SELECT ...
FROM (SELECT ...
FROM (SELECT ...
FROM public."AgentGraph" AS t0
WHERE t0.version = CAST($3 AS integer)) AS n1) AS n2
WHERE n2._v) AS n3 ORDER BY n3._n;

-- test_find_many[storelisting-{'cursor': {'id': 'listing-1'}, 'where': {'id': {'not': 'listing-1'}}, 'order': {'id': 'asc'}}]
SELECT ...
FROM public.store_listings AS t0
WHERE t0.id != CAST($1 AS text) AND t0.id >= (SELECT t1.id
FROM public.store_listings AS t1
WHERE t1.id = CAST($2 AS text)) ORDER BY t0.id ASC;

-- test_find_many[storelisting-{'cursor': {'id': 'listing-1'}, 'where': {'id': {'not': 'listing-1'}}, 'order': [{'owner': {'email': 'asc'}}, {'id': 'asc'}]}]
SELECT ...
FROM public.store_listings AS t0 LEFT OUTER JOIN public.users AS t1 ON t1.id = t0.owner_id
WHERE t0.id != CAST($1 AS text) AND (t1.email > (SELECT t3.email
FROM public.store_listings AS t2 LEFT OUTER JOIN public.users AS t3 ON t3.id = t2.owner_id
WHERE t2.id = CAST($2 AS text)) OR t1.email = (SELECT t3.email
FROM public.store_listings AS t2 LEFT OUTER JOIN public.users AS t3 ON t3.id = t2.owner_id
WHERE t2.id = CAST($2 AS text)) AND t0.id >= (SELECT t4.id
FROM public.store_listings AS t4 LEFT OUTER JOIN public.users AS t5 ON t5.id = t4.owner_id
WHERE t4.id = CAST($3 AS text))) ORDER BY t1.email ASC, t0.id ASC;

-- test_find_many[storelisting-{'cursor': {'id': 'listing-1'}, 'where': {'id': {'not': 'listing-1'}}, 'order': [{'graph': {'name': 'asc'}}, {'id': 'asc'}]}]
SELECT ...
FROM (SELECT ...
FROM (SELECT ...
FROM (SELECT ...
FROM public.store_listings AS t0 LEFT OUTER JOIN public."AgentGraph" AS t1 ON t1.id = t0.graph_id AND t1.version = t0.graph_version
WHERE t0.id != CAST($2 AS text) AND (t1.name > (SELECT t3.name
FROM public.store_listings AS t2 LEFT OUTER JOIN public."AgentGraph" AS t3 ON t3.id = t2.graph_id AND t3.version = t2.graph_version
WHERE t2.id = CAST($3 AS text)) OR t0.graph_id IS NULL OR t0.graph_version IS NULL OR t1.name = (SELECT t3.name
FROM public.store_listings AS t2 LEFT OUTER JOIN public."AgentGraph" AS t3 ON t3.id = t2.graph_id AND t3.version = t2.graph_version
WHERE t2.id = CAST($3 AS text)) AND t0.id >= (SELECT t4.id
FROM public.store_listings AS t4 LEFT OUTER JOIN public."AgentGraph" AS t5 ON t5.id = t4.graph_id AND t5.version = t4.graph_version
WHERE t4.id = CAST($4 AS text)))) AS n6) AS n7
WHERE n7._v) AS n8 ORDER BY n8._n;

-- test_find_many[storelisting-{'cursor': {'id': 'listing-1'}, 'where': {'id': {'not': 'listing-1'}}, 'order': [{'graph': {'user': {'email': 'asc'}}}, {'id': 'asc'}]}]
SELECT ...
FROM (SELECT ...
FROM (SELECT ...
FROM (SELECT ...
FROM public.store_listings AS t0 LEFT OUTER JOIN public."AgentGraph" AS t1 ON t1.id = t0.graph_id AND t1.version = t0.graph_version LEFT OUTER JOIN public.users AS t2 ON t2.id = t1."userId"
WHERE t0.id != CAST($2 AS text) AND (t2.email > (SELECT t5.email
FROM public.store_listings AS t3 LEFT OUTER JOIN public."AgentGraph" AS t4 ON t4.id = t3.graph_id AND t4.version = t3.graph_version LEFT OUTER JOIN public.users AS t5 ON t5.id = t4."userId"
WHERE t3.id = CAST($3 AS text)) OR t2.email = (SELECT t5.email
FROM public.store_listings AS t3 LEFT OUTER JOIN public."AgentGraph" AS t4 ON t4.id = t3.graph_id AND t4.version = t3.graph_version LEFT OUTER JOIN public.users AS t5 ON t5.id = t4."userId"
WHERE t3.id = CAST($3 AS text)) AND t0.id >= (SELECT t6.id
FROM public.store_listings AS t6 LEFT OUTER JOIN public."AgentGraph" AS t7 ON t7.id = t6.graph_id AND t7.version = t6.graph_version LEFT OUTER JOIN public.users AS t8 ON t8.id = t7."userId"
WHERE t6.id = CAST($4 AS text)))) AS n9) AS n10
WHERE n10._v) AS n11 ORDER BY n11._n;

-- test_find_many[storelisting-{'cursor': {'id': 'listing-1'}, 'where': {'id': {'not': 'listing-1'}}, 'order': [{'reviewer': {'graphs': {'_count': 'asc'}}}, {'id': 'asc'}]}]
SELECT ...
FROM public.store_listings AS t0 LEFT OUTER JOIN public.users AS t1 ON t1.id = t0.reviewer_id
WHERE t0.id != CAST($1 AS text) AND ((SELECT count(*) AS count_1
FROM public."AgentGraph" AS t2
WHERE t1.id = t2."userId") > (SELECT (SELECT count(*) AS count_2
FROM public."AgentGraph" AS t5
WHERE t4.id = t5."userId") AS anon_1
FROM public.store_listings AS t3 LEFT OUTER JOIN public.users AS t4 ON t4.id = t3.reviewer_id
WHERE t3.id = CAST($2 AS text)) OR (SELECT count(*) AS count_1
FROM public."AgentGraph" AS t2
WHERE t1.id = t2."userId") = (SELECT (SELECT count(*) AS count_2
FROM public."AgentGraph" AS t5
WHERE t4.id = t5."userId") AS anon_1
FROM public.store_listings AS t3 LEFT OUTER JOIN public.users AS t4 ON t4.id = t3.reviewer_id
WHERE t3.id = CAST($2 AS text)) AND t0.id >= (SELECT t6.id
FROM public.store_listings AS t6 LEFT OUTER JOIN public.users AS t7 ON t7.id = t6.reviewer_id
WHERE t6.id = CAST($3 AS text))) ORDER BY (SELECT count(*) AS count_1
FROM public."AgentGraph" AS t2
WHERE t1.id = t2."userId") ASC, t0.id ASC;

-- test_find_many[storelisting-{'cursor': {'id': 'listing-2'}, 'order': [{'graph': {'name': 'desc'}}, {'id': 'desc'}]}]
SELECT ...
FROM (SELECT ...
FROM (SELECT ...
FROM (SELECT ...
FROM public.store_listings AS t0 LEFT OUTER JOIN public."AgentGraph" AS t1 ON t1.id = t0.graph_id AND t1.version = t0.graph_version
WHERE t1.name < (SELECT t3.name
FROM public.store_listings AS t2 LEFT OUTER JOIN public."AgentGraph" AS t3 ON t3.id = t2.graph_id AND t3.version = t2.graph_version
WHERE t2.id = CAST($2 AS text)) OR t0.graph_id IS NULL OR t0.graph_version IS NULL OR t1.name = (SELECT t3.name
FROM public.store_listings AS t2 LEFT OUTER JOIN public."AgentGraph" AS t3 ON t3.id = t2.graph_id AND t3.version = t2.graph_version
WHERE t2.id = CAST($2 AS text)) AND t0.id <= (SELECT t4.id
FROM public.store_listings AS t4 LEFT OUTER JOIN public."AgentGraph" AS t5 ON t5.id = t4.graph_id AND t5.version = t4.graph_version
WHERE t4.id = CAST($3 AS text))) AS n6) AS n7
WHERE n7._v) AS n8 ORDER BY n8._n;

-- test_find_many[storetag-{'cursor': {'name': 'home'}, 'where': {'id': {'gt': 13}}, 'distinct': [], 'order': {'id': 'asc'}}]
SELECT n6.id, n6.name
FROM (SELECT n5.id AS id, n5.name AS name, n5._n AS _n, n5._c AS _c
FROM (SELECT n4.id AS id, n4.name AS name, n4._n AS _n, n4._c AS _c, bool_or(n4._c) OVER (ORDER BY n4._n) AS _v
FROM (SELECT n3.id AS id, n3.name AS name, n3._n AS _n, n3._c AS _c
FROM (SELECT n2.id AS id, n2.name AS name, n2._n AS _n, n2._c AS _c, row_number() OVER (ORDER BY n2._n) AS _v
FROM (SELECT t0.id AS id, t0.name AS name, row_number() OVER (ORDER BY t0.id ASC) AS _n, t0.name = CAST($1 AS varchar) AS _c
FROM public.store_tags AS t0
WHERE t0.id > CAST($2 AS integer) AND t0.id >= (SELECT t1.id
FROM public.store_tags AS t1
WHERE t1.name = CAST($3 AS varchar))) AS n2) AS n3
WHERE n3._v = 1) AS n4) AS n5
WHERE n5._v) AS n6 ORDER BY n6._n;

-- test_find_many[user-{'distinct': ['plan'], 'order': [{'email': 'asc'}]}]
SELECT n3.id, n3.email, n3.name, n3.plan, n3."isAdmin", n3.metadata, n3."createdAt", n3."updatedAt"
FROM (SELECT ...
FROM (SELECT ...
FROM (SELECT ...
FROM public.users AS t0) AS n1) AS n2
WHERE n2._v = 1) AS n3 ORDER BY n3._n;

-- test_find_many[user-{'distinct': ['plan', 'isAdmin'], 'order': [{'email': 'desc'}]}]
SELECT n3.id, n3.email, n3.name, n3.plan, n3."isAdmin", n3.metadata, n3."createdAt", n3."updatedAt"
FROM (SELECT ...
FROM (SELECT ...
FROM (SELECT ...
FROM public.users AS t0) AS n1) AS n2
WHERE n2._v = 1) AS n3 ORDER BY n3._n;

-- test_find_many[user-{'distinct': ['name'], 'order': [{'email': 'asc'}], 'take': 4}]
SELECT n3.id, n3.email, n3.name, n3.plan, n3."isAdmin", n3.metadata, n3."createdAt", n3."updatedAt"
FROM (SELECT ...
FROM (SELECT ...
FROM (SELECT ...
FROM public.users AS t0) AS n1) AS n2
WHERE n2._v = 1) AS n3 ORDER BY n3._n
 LIMIT CAST($1 AS bigint);

-- test_find_many[user-{'distinct': ['plan'], 'order': [{'email': 'asc'}], 'skip': 1}]
SELECT n3.id, n3.email, n3.name, n3.plan, n3."isAdmin", n3.metadata, n3."createdAt", n3."updatedAt"
FROM (SELECT ...
FROM (SELECT ...
FROM (SELECT ...
FROM public.users AS t0) AS n1) AS n2
WHERE n2._v = 1) AS n3 ORDER BY n3._n
 LIMIT ALL OFFSET CAST($1 AS bigint);

-- test_find_many[user-{'distinct': ['plan'], 'order': [{'email': 'asc'}], 'take': -2}]
SELECT n3.id, n3.email, n3.name, n3.plan, n3."isAdmin", n3.metadata, n3."createdAt", n3."updatedAt"
FROM (SELECT ...
FROM (SELECT ...
FROM (SELECT ...
FROM public.users AS t0) AS n1) AS n2
WHERE n2._v = 1) AS n3 ORDER BY n3._n
 LIMIT CAST($1 AS bigint);

-- test_find_many[user-{'distinct': [], 'order': [{'email': 'asc'}]}]
SELECT n3.id, n3.email, n3.name, n3.plan, n3."isAdmin", n3.metadata, n3."createdAt", n3."updatedAt"
FROM (SELECT ...
FROM (SELECT ...
FROM (SELECT ...
FROM public.users AS t0) AS n1) AS n2
WHERE n2._v = 1) AS n3 ORDER BY n3._n;

-- test_find_many[user-{'distinct': ['plan'], 'order': [{'email': 'asc'}], 'cursor': {'email': 'percent@x'}, 'take': 2}]
SELECT n6.id, n6.email, n6.name, n6.plan, n6."isAdmin", n6.metadata, n6."createdAt", n6."updatedAt"
FROM (SELECT ...
FROM (SELECT ...
FROM (SELECT ...
FROM (SELECT ...
FROM (SELECT ...
FROM public.users AS t0
WHERE t0.email >= (SELECT t1.email
FROM public.users AS t1
WHERE t1.email = CAST($2 AS text))) AS n2) AS n3
WHERE n3._v = 1) AS n4) AS n5
WHERE n5._v) AS n6 ORDER BY n6._n
 LIMIT CAST($3 AS bigint);

-- test_find_many[user-{'distinct': ['plan'], 'take': 2}]
SELECT n3.id, n3.email, n3.name, n3.plan, n3."isAdmin", n3.metadata, n3."createdAt", n3."updatedAt"
FROM (SELECT ...
FROM (SELECT ...
FROM (SELECT ...
FROM public.users AS t0) AS n1) AS n2
WHERE n2._v = 1) AS n3 ORDER BY n3._n
 LIMIT CAST($1 AS bigint);

-- test_find_many[user-{'distinct': [], 'order': [{'name': 'asc'}, {'id': 'desc'}], 'cursor': {'email': 'nobody@x'}}]
SELECT n7.id, n7.email, n7.name, n7.plan, n7."isAdmin", n7.metadata, n7."createdAt", n7."updatedAt"
FROM (SELECT ...
FROM (SELECT ...
FROM (SELECT ...
FROM (SELECT ...
FROM (SELECT ...
FROM public.users AS t0
WHERE t0.name > (SELECT t1.name
FROM public.users AS t1
WHERE t1.email = CAST($2 AS text)) OR t0.name IS NULL OR (SELECT t1.name
FROM public.users AS t1
WHERE t1.email = CAST($2 AS text)) IS NULL OR (t0.name = (SELECT t1.name
FROM public.users AS t1
WHERE t1.email = CAST($2 AS text)) OR t0.name IS NULL OR (SELECT t1.name
FROM public.users AS t1
WHERE t1.email = CAST($2 AS text)) IS NULL) AND t0.id <= (SELECT t2.id
FROM public.users AS t2
WHERE t2.email = CAST($3 AS text))) AS n3) AS n4
WHERE n4._v = 1) AS n5) AS n6
WHERE n6._v) AS n7 ORDER BY n7._n;

-- test_find_many[user-{'distinct': ['plan'], 'order': [{'name': 'asc'}, {'id': 'desc'}], 'cursor': {'email': 'nobody@x'}}]
SELECT n7.id, n7.email, n7.name, n7.plan, n7."isAdmin", n7.metadata, n7."createdAt", n7."updatedAt"
FROM (SELECT ...
FROM (SELECT ...
FROM (SELECT ...
FROM (SELECT ...
FROM (SELECT ...
FROM public.users AS t0
WHERE t0.name > (SELECT t1.name
FROM public.users AS t1
WHERE t1.email = CAST($2 AS text)) OR t0.name IS NULL OR (SELECT t1.name
FROM public.users AS t1
WHERE t1.email = CAST($2 AS text)) IS NULL OR (t0.name = (SELECT t1.name
FROM public.users AS t1
WHERE t1.email = CAST($2 AS text)) OR t0.name IS NULL OR (SELECT t1.name
FROM public.users AS t1
WHERE t1.email = CAST($2 AS text)) IS NULL) AND t0.id <= (SELECT t2.id
FROM public.users AS t2
WHERE t2.email = CAST($3 AS text))) AS n3) AS n4
WHERE n4._v = 1) AS n5) AS n6
WHERE n6._v) AS n7 ORDER BY n7._n;

-- test_find_many[profile-{'distinct': ['links'], 'order': [{'links': 'desc'}, {'userId': 'asc'}]}]
SELECT n3."userId", n3."displayName", n3.bio, n3.birthday, n3.links
FROM (SELECT n2."userId" AS "userId", n2."displayName" AS "displayName", n2.bio AS bio, n2.birthday AS birthday, n2.links AS links, n2._n AS _n, n2._d0 AS _d0
FROM (SELECT ...
FROM (SELECT ...
FROM public.profiles AS t0) AS n1) AS n2
WHERE n2._v = 1) AS n3 ORDER BY n3._n;

-- test_find_many[execution-{'distinct': ['startedAt'], 'order': {'id': 'asc'}}]
SELECT n3.id, n3."graphId", n3."graphVersion", n3."userId", n3.status, n3.input, n3.output, n3."costCents", n3."queuedAt", n3."startedAt", n3."endedAt"
FROM (SELECT ...
FROM (SELECT ...
FROM (SELECT ...
FROM public."Execution" AS t0) AS n1) AS n2
WHERE n2._v = 1) AS n3 ORDER BY n3._n;

-- test_find_first[user-{'order': {'email': 'desc'}}]
SELECT ...
FROM public.users AS t0 ORDER BY t0.email DESC
 LIMIT 1;

-- test_find_first[user-{'order': {'email': 'desc'}}], call 2
SELECT ...
FROM public.users AS t0 ORDER BY t0.email DESC
 LIMIT 1;

-- test_find_first[user-{'where': {'email': 'percent@x'}}]
SELECT ...
FROM public.users AS t0
WHERE t0.email = CAST($1 AS text)
 LIMIT 1;

-- test_find_first[user-{'where': {'email': 'percent@x'}}], call 2
SELECT ...
FROM public.users AS t0
WHERE t0.email = CAST($1 AS text)
 LIMIT 1;

-- test_find_first[user-{'where': {'email': 'nothing'}}]
SELECT ...
FROM public.users AS t0
WHERE t0.email = CAST($1 AS text)
 LIMIT 1;

-- test_find_first[user-{'where': {'email': 'nothing'}}], call 2
SELECT ...
FROM public.users AS t0
WHERE t0.email = CAST($1 AS text)
 LIMIT 1;

-- test_find_first[user-{'skip': 2}]
SELECT ...
FROM public.users AS t0 ORDER BY t0.id ASC
 LIMIT 1 OFFSET CAST($1 AS bigint);

-- test_find_first[user-{'skip': 2}], call 2
SELECT ...
FROM public.users AS t0 ORDER BY t0.id ASC
 LIMIT 1 OFFSET CAST($1 AS bigint);

-- test_find_first[user-{'skip': 0}]
SELECT ...
FROM public.users AS t0
 LIMIT 1;

-- test_find_first[user-{'skip': 0}], call 2
SELECT ...
FROM public.users AS t0
 LIMIT 1;

-- test_find_first[user-{'skip': 2, 'order': {'email': 'asc'}}]
SELECT ...
FROM public.users AS t0 ORDER BY t0.email ASC
 LIMIT 1 OFFSET CAST($1 AS bigint);

-- test_find_first[user-{'skip': 2, 'order': {'email': 'asc'}}], call 2
SELECT ...
FROM public.users AS t0 ORDER BY t0.email ASC
 LIMIT 1 OFFSET CAST($1 AS bigint);

-- test_find_first[user-{'cursor': {'id': '00000000-0000-4000-8000-000000000003'}}]
SELECT ...
FROM public.users AS t0
WHERE t0.id >= (SELECT t1.id
FROM public.users AS t1
WHERE t1.id = CAST($1 AS uuid)) ORDER BY t0.id ASC
 LIMIT 1;

-- test_find_first[user-{'cursor': {'id': '00000000-0000-4000-8000-000000000003'}}], call 2
SELECT ...
FROM public.users AS t0
WHERE t0.id >= (SELECT t1.id
FROM public.users AS t1
WHERE t1.id = CAST($1 AS uuid)) ORDER BY t0.id ASC
 LIMIT 1;

-- test_find_first[user-{'cursor': {'id': '00000000-0000-4000-8000-000000000003'}, 'skip': 1}]
SELECT ...
FROM public.users AS t0
WHERE t0.id >= (SELECT t1.id
FROM public.users AS t1
WHERE t1.id = CAST($1 AS uuid)) ORDER BY t0.id ASC
 LIMIT 1 OFFSET CAST($2 AS bigint);

-- test_find_first[user-{'cursor': {'id': '00000000-0000-4000-8000-000000000003'}, 'skip': 1}], call 2
SELECT ...
FROM public.users AS t0
WHERE t0.id >= (SELECT t1.id
FROM public.users AS t1
WHERE t1.id = CAST($1 AS uuid)) ORDER BY t0.id ASC
 LIMIT 1 OFFSET CAST($2 AS bigint);

-- test_find_first[user-{'distinct': ['plan'], 'order': {'email': 'asc'}, 'skip': 1}]
SELECT n3.id, n3.email, n3.name, n3.plan, n3."isAdmin", n3.metadata, n3."createdAt", n3."updatedAt"
FROM (SELECT ...
FROM (SELECT ...
FROM (SELECT ...
FROM public.users AS t0) AS n1) AS n2
WHERE n2._v = 1) AS n3 ORDER BY n3._n
 LIMIT 1 OFFSET CAST($1 AS bigint);

-- test_find_first[user-{'distinct': ['plan'], 'order': {'email': 'asc'}, 'skip': 1}], call 2
SELECT n3.id, n3.email, n3.name, n3.plan, n3."isAdmin", n3.metadata, n3."createdAt", n3."updatedAt"
FROM (SELECT ...
FROM (SELECT ...
FROM (SELECT ...
FROM public.users AS t0) AS n1) AS n2
WHERE n2._v = 1) AS n3 ORDER BY n3._n
 LIMIT 1 OFFSET CAST($1 AS bigint);
