-- test_taken[user-find_many-{'order': {'email': 'asc'}, 'where': {'metadata': {'equals': Json}}}0]
SELECT ...
FROM public.users AS t0
WHERE t0.metadata = CAST(CAST($1 AS TEXT) AS jsonb) ORDER BY t0.email ASC;

-- test_taken[user-find_many-{'order': {'email': 'asc'}, 'where': {'metadata': {'equals': '{"visits": 3}'}}}]
SELECT ...
FROM public.users AS t0
WHERE t0.metadata = CAST(CAST($1 AS TEXT) AS jsonb) ORDER BY t0.email ASC;

-- test_taken[user-find_many-{'order': {'email': 'asc'}, 'where': {'metadata': {'not': Json}}}]
SELECT ...
FROM public.users AS t0
WHERE t0.metadata != CAST(CAST($1 AS TEXT) AS jsonb) ORDER BY t0.email ASC;

-- test_taken[user-find_many-{'order': {'email': 'asc'}, 'where': {'metadata': {'path': ('visits',), 'equals': Json}}}]
SELECT ...
FROM public.users AS t0
WHERE CAST(t0.metadata #> CAST($1 AS text[]) AS jsonb) = CAST(CAST($2 AS TEXT) AS jsonb) ORDER BY t0.email ASC;

-- test_taken[user-find_many-{'order': {'email': 'asc'}, 'where': {'metadata': {'path': ['visits'], 'gt': Json}}}]
SELECT ...
FROM public.users AS t0
WHERE (CAST(t0.metadata #> CAST($1 AS text[]) AS jsonb) > CAST(CAST($2 AS TEXT) AS jsonb)) AND jsonb_typeof(CAST(t0.metadata #> CAST($1 AS text[]) AS jsonb)) = CAST($3 AS TEXT) ORDER BY t0.email ASC;

-- test_taken[user-find_many-{'order': {'email': 'asc'}, 'where': {'metadata': {'equals': Json}}}1]
SELECT ...
FROM public.users AS t0
WHERE t0.metadata = CAST(CAST($1 AS TEXT) AS jsonb) ORDER BY t0.email ASC;

-- test_taken[apikey-find_many-{'order': {'id': 'asc'}, 'where': {'hash': Blob(b'aGFzaC0x')}}]
SELECT ...
FROM public."ApiKey" AS t0
WHERE t0.hash = CAST($1 AS bytea) ORDER BY t0.id ASC;

-- test_taken[apikey-find_many-{'order': {'id': 'asc'}, 'where': {'hash': 'aGFzaC0x'}}]
SELECT ...
FROM public."ApiKey" AS t0
WHERE t0.hash = CAST($1 AS bytea) ORDER BY t0.id ASC;

-- test_taken[apikey-find_many-{'order': {'id': 'asc'}, 'where': {'hash': {'in': [Blob(b'aGFzaC0x'), Base64(b'eA==')]}}}]
SELECT ...
FROM public."ApiKey" AS t0
WHERE t0.hash = ANY (CAST($1 AS bytea[])) ORDER BY t0.id ASC;

-- test_taken[user-find_many-{'order': {'email': 'asc'}, 'where': OrderedDict([('name', 'a_b')])}]
SELECT ...
FROM public.users AS t0
WHERE t0.name = CAST($1 AS varchar) ORDER BY t0.email ASC;

-- test_taken[user-find_many-{'order': {'email': 'asc'}, 'where': defaultdict(<class 'dict'>, {'name': {'contains': 'a'}})}]
SELECT ...
FROM public.users AS t0
WHERE t0.name LIKE CAST($1 AS TEXT) ORDER BY t0.email ASC;

-- test_taken[user-find_many-{'order': {'email': 'asc'}, 'where': {'AND': [{'isAdmin': True}, {'name': {'not': None}}]}}]
SELECT ...
FROM public.users AS t0
WHERE t0.is_admin = CAST($1 AS boolean) AND t0.name IS NOT NULL ORDER BY t0.email ASC;

-- test_taken[user-find_many-{'order': {'email': 'asc'}, 'where': {'OR': ({'name': 'a_b'}, {'email': {'in': ['x', 'y']}})}}]
SELECT ...
FROM public.users AS t0
WHERE t0.name = CAST($1 AS varchar) OR t0.email = ANY (CAST($2 AS text[])) ORDER BY t0.email ASC;

-- test_taken[user-find_many-{'order': {'email': 'asc'}, 'where': {'NOT': {'name': 'a_b'}}}]
SELECT ...
FROM public.users AS t0
WHERE t0.name != CAST($1 AS varchar) ORDER BY t0.email ASC;

-- test_taken[user-find_many-{'order': {'email': 'asc'}, 'where': {'email': {'in': Pair(first='a@x', second='b@x')}}}]
SELECT ...
FROM public.users AS t0
WHERE t0.email = ANY (CAST($1 AS text[])) ORDER BY t0.email ASC;

-- test_taken[user-find_many-{'order': {'email': 'asc'}, 'where': {'email': {'not_in': {'a@x'}}}}]
SELECT ...
FROM public.users AS t0
WHERE NOT (t0.email = ANY (CAST($1 AS text[]))) ORDER BY t0.email ASC;

-- test_taken[user-find_many-{'order': {'email': 'asc'}, 'where': {'plan': <Plan.free: 'FREE'>}}]
SELECT ...
FROM public.users AS t0
WHERE t0.plan = CAST(CAST($1 AS text) AS public.plan) ORDER BY t0.email ASC;

-- test_taken[user-find_many-{'order': {'email': 'asc'}, 'where': {'plan': <OldPlan.free: 'FREE'>}}]
SELECT ...
FROM public.users AS t0
WHERE t0.plan = CAST(CAST($1 AS text) AS public.plan) ORDER BY t0.email ASC;

-- test_taken[user-find_many-{'order': {'email': 'asc'}, 'where': {'plan': {'in': {'PRO', <Plan.free: 'FREE'>}}}}]
SELECT ...
FROM public.users AS t0
WHERE t0.plan = ANY (CAST(CAST($1 AS text[]) AS public.plan[])) ORDER BY t0.email ASC;

-- test_taken[user-find_many-{'order': {'email': 'asc'}, 'where': {'name': {'contains': 'B', 'mode': 'insensitive'}}}]
SELECT ...
FROM public.users AS t0
WHERE t0.name ILIKE CAST($1 AS TEXT) ORDER BY t0.email ASC;

-- test_taken[user-find_many-{'order': {'email': 'asc'}, 'where': {'name': Json}}0]
SELECT ...
FROM public.users AS t0
WHERE t0.name = CAST($1 AS varchar) ORDER BY t0.email ASC;

-- test_taken[user-find_many-{'order': {'email': 'asc'}, 'where': {'name': Json}}1]
SELECT ...
FROM public.users AS t0
WHERE t0.name = CAST($1 AS varchar) ORDER BY t0.email ASC;

-- test_taken[user-find_many-{'order': {'email': 'asc'}, 'where': {'name': Base64(b'eA==')}}]
SELECT ...
FROM public.users AS t0
WHERE t0.name = CAST($1 AS varchar) ORDER BY t0.email ASC;

-- test_taken[user-find_many-{'order': {'email': 'asc'}, 'where': {'name': Decimal('1.50')}}]
SELECT ...
FROM public.users AS t0
WHERE t0.name = CAST($1 AS varchar) ORDER BY t0.email ASC;

-- test_taken[user-find_many-{'order': {'email': 'asc'}, 'where': {'createdAt': {'gt': Moment(2024, 1, 1, 0, 0, tzinfo=datetime.timezone(datetime.timedelta(seconds=7200)))}}}]
SELECT ...
FROM public.users AS t0
WHERE t0.created_at > CAST($1 AS timestamp) ORDER BY t0.email ASC;

-- test_taken[user-find_many-{'order': {'email': 'asc'}, 'where': {'createdAt': {'in': [Moment(2024, 1, 1, 0, 0, tzinfo=datetime.timezone(datetime.timedelta(seconds=7200))), datetime.datetime(2024, 1, 1, 0, 0, tzinfo=datetime.timezone.utc)]}}}]
SELECT ...
FROM public.users AS t0
WHERE t0.created_at = ANY (CAST($1 AS timestamp[])) ORDER BY t0.email ASC;

-- test_taken[storelisting-find_many-{'order': {'id': 'asc'}, 'where': {'runs': not what is sent}}]
SELECT ...
FROM public.store_listings AS t0
WHERE t0.runs = CAST($1 AS integer) ORDER BY t0.id ASC;

-- test_taken[storelisting-find_many-{'order': {'id': 'asc'}, 'where': {'runs': {'in': (<Page.small: 2>, 0)}}}]
SELECT ...
FROM public.store_listings AS t0
WHERE t0.runs = ANY (CAST($1 AS integer[])) ORDER BY t0.id ASC;

-- test_taken[storelisting-find_many-{'order': {'id': 'asc'}, 'where': {'rating': Decimal('4.5')}}]
SELECT ...
FROM public.store_listings AS t0
WHERE t0.rating = CAST($1 AS numeric) ORDER BY t0.id ASC;

-- test_taken[storelisting-find_many-{'order': {'id': 'asc'}, 'where': {'rating': {'gt': 1.5}}}]
SELECT ...
FROM public.store_listings AS t0
WHERE t0.rating > CAST($1 AS numeric) ORDER BY t0.id ASC;

-- test_taken[storelisting-find_many-{'order': {'id': 'asc'}, 'where': {'rating': {'gt': <Page.small: 2>}}}]
SELECT ...
FROM public.store_listings AS t0
WHERE t0.rating > CAST($1 AS numeric) ORDER BY t0.id ASC;

-- test_taken[agentnode-find_many-{'order': {'id': 'asc'}, 'where': {'positionX': {'lt': 1.5}}}]
SELECT ...
FROM public."AgentNode" AS t0
WHERE t0."positionX" < CAST($1 AS double precision) ORDER BY t0.id ASC;

-- test_taken[agentnode-find_many-{'order': {'id': 'asc'}, 'where': {'positionX': {'gt': not what is sent}}}]
SELECT ...
FROM public."AgentNode" AS t0
WHERE t0."positionX" > CAST($1 AS double precision) ORDER BY t0.id ASC;

-- test_taken[execution-find_many-{'order': {'id': 'asc'}, 'where': {'costCents': {'gt': not what is sent}}}]
SELECT ...
FROM public."Execution" AS t0
WHERE t0."costCents" > CAST($1 AS bigint) ORDER BY t0.id ASC;

-- test_taken[user-find_many-{'order': {'email': 'asc'}, 'take': <Page.small: 2>, 'skip': not what is sent}]
SELECT ...
FROM public.users AS t0 ORDER BY t0.email ASC
 LIMIT CAST($1 AS bigint) OFFSET CAST($2 AS bigint);

-- test_taken[user-find_many-{'order': OrderedDict([('email', 'desc')])}]
SELECT ...
FROM public.users AS t0 ORDER BY t0.email DESC;

-- test_taken[user-find_many-{'order': [{'plan': <Key.asc: 'asc'>}, {'email': 'asc'}]}]
SELECT ...
FROM public.users AS t0 ORDER BY t0.plan ASC, t0.email ASC;

-- test_taken[user-find_many-{'order': ({'email': 'asc'},)}]
SELECT ...
FROM public.users AS t0 ORDER BY t0.email ASC;

-- test_taken[user-find_many-{'order': {'email': 'asc'}, 'distinct': ['plan']}]
SELECT n3.id, n3.email, n3.name, n3.plan, n3."isAdmin", n3.metadata, n3."createdAt", n3."updatedAt"
FROM (SELECT ...
FROM (SELECT ...
FROM (SELECT ...
FROM public.users AS t0) AS n1) AS n2
WHERE n2._v = 1) AS n3 ORDER BY n3._n;

-- test_taken[user-find_many-{'order': {'email': 'asc'}, 'distinct': ('plan', 'isAdmin')}]
SELECT n3.id, n3.email, n3.name, n3.plan, n3."isAdmin", n3.metadata, n3."createdAt", n3."updatedAt"
FROM (SELECT ...
FROM (SELECT ...
FROM (SELECT ...
FROM public.users AS t0) AS n1) AS n2
WHERE n2._v = 1) AS n3 ORDER BY n3._n;

-- test_taken[user-find_many-{'order': {'email': 'asc'}, 'distinct': {'plan'}}]
SELECT n3.id, n3.email, n3.name, n3.plan, n3."isAdmin", n3.metadata, n3."createdAt", n3."updatedAt"
FROM (SELECT ...
FROM (SELECT ...
FROM (SELECT ...
FROM public.users AS t0) AS n1) AS n2
WHERE n2._v = 1) AS n3 ORDER BY n3._n;

-- test_taken[user-find_many-{'order': {'email': 'asc'}, 'include': mappingproxy({'profile': True, 'graphs': False})}]
SELECT CAST(row_to_json(r) AS text) AS document
FROM (SELECT CAST(t0.id AS text) AS id, t0.email AS email, t0.name AS name, CASE WHEN (CAST(t0.plan AS text) = 'enterprise-2024') THEN 'ENTERPRISE' ELSE CAST(t0.plan AS text) END AS plan, t0.is_admin AS "isAdmin", CAST(t0.metadata AS text) AS metadata, to_char(t0.created_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "createdAt", to_char(t0.updated_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "updatedAt", (SELECT row_to_json(r2) AS row_to_json_1
FROM (SELECT ...
FROM public.profiles AS t1
WHERE t0.id = t1.user_id) AS r2) AS profile
FROM public.users AS t0 ORDER BY t0.email ASC) AS r;

-- test_taken[user-find_many-{'order': {'email': 'asc'}, 'include': ChainMap({'profile': True}, {'credits': {'take': 1}})}]
SELECT CAST(row_to_json(r) AS text) AS document
FROM (SELECT CAST(t0.id AS text) AS id, t0.email AS email, t0.name AS name, CASE WHEN (CAST(t0.plan AS text) = 'enterprise-2024') THEN 'ENTERPRISE' ELSE CAST(t0.plan AS text) END AS plan, t0.is_admin AS "isAdmin", CAST(t0.metadata AS text) AS metadata, to_char(t0.created_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "createdAt", to_char(t0.updated_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "updatedAt", (SELECT ...
FROM (SELECT ...
FROM (SELECT ...
FROM public."CreditTransaction" AS t1
WHERE t0.id = t1."userId"
 LIMIT ALL OFFSET 0) AS o2 ORDER BY o2._o0 ASC
 LIMIT CAST($1 AS bigint)) AS r3) AS credits, (SELECT row_to_json(r5) AS row_to_json_1
FROM (SELECT ...
FROM public.profiles AS t4
WHERE t0.id = t4.user_id) AS r5) AS profile
FROM public.users AS t0 ORDER BY t0.email ASC) AS r;

-- test_taken[user-find_many-{'order': {'email': 'asc'}, 'include': {'profile': True}}]
SELECT CAST(row_to_json(r) AS text) AS document
FROM (SELECT CAST(t0.id AS text) AS id, t0.email AS email, t0.name AS name, CASE WHEN (CAST(t0.plan AS text) = 'enterprise-2024') THEN 'ENTERPRISE' ELSE CAST(t0.plan AS text) END AS plan, t0.is_admin AS "isAdmin", CAST(t0.metadata AS text) AS metadata, to_char(t0.created_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "createdAt", to_char(t0.updated_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "updatedAt", (SELECT row_to_json(r2) AS row_to_json_1
FROM (SELECT ...
FROM public.profiles AS t1
WHERE t0.id = t1.user_id) AS r2) AS profile
FROM public.users AS t0 ORDER BY t0.email ASC) AS r;

-- test_taken[user-find_many-{'order': {'email': 'asc'}, 'include': OrderedDict([('profile', True)])}]
SELECT CAST(row_to_json(r) AS text) AS document
FROM (SELECT CAST(t0.id AS text) AS id, t0.email AS email, t0.name AS name, CASE WHEN (CAST(t0.plan AS text) = 'enterprise-2024') THEN 'ENTERPRISE' ELSE CAST(t0.plan AS text) END AS plan, t0.is_admin AS "isAdmin", CAST(t0.metadata AS text) AS metadata, to_char(t0.created_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "createdAt", to_char(t0.updated_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "updatedAt", (SELECT row_to_json(r2) AS row_to_json_1
FROM (SELECT ...
FROM public.profiles AS t1
WHERE t0.id = t1.user_id) AS r2) AS profile
FROM public.users AS t0 ORDER BY t0.email ASC) AS r;

-- test_taken[user-find_many-{'order': {'email': 'asc'}, 'include': {'graphs': {'take': 1, 'order_by': [{'id': 'asc'}, {'version': 'asc'}], 'include': mappingproxy({'user': True})}}}]
SELECT CAST(row_to_json(r) AS text) AS document
FROM (SELECT CAST(t0.id AS text) AS id, t0.email AS email, t0.name AS name, CASE WHEN (CAST(t0.plan AS text) = 'enterprise-2024') THEN 'ENTERPRISE' ELSE CAST(t0.plan AS text) END AS plan, t0.is_admin AS "isAdmin", CAST(t0.metadata AS text) AS metadata, to_char(t0.created_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "createdAt", to_char(t0.updated_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "updatedAt", (SELECT ...
FROM (SELECT ...
FROM (SELECT CAST(t1.id AS text) AS id, t1.version AS version, t1.name AS name, t1.description AS description, t1."isActive" AS "isActive", CAST(t1."userId" AS text) AS "userId", CAST(t1."forkedFromId" AS text) AS "forkedFromId", t1."forkedFromVersion" AS "forkedFromVersion", to_char(t1."createdAt", 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "createdAt", to_char(t1."updatedAt", 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "updatedAt", (SELECT row_to_json(r3) AS row_to_json_1
FROM (SELECT ...
FROM public.users AS t2
WHERE t1."userId" = t2.id) AS r3) AS "user", t1.id AS _o0, t1.version AS _o1
FROM public."AgentGraph" AS t1
WHERE t0.id = t1."userId"
 LIMIT ALL OFFSET 0) AS o4 ORDER BY o4._o0 ASC, o4._o1 ASC
 LIMIT CAST($1 AS bigint)) AS r5) AS graphs
FROM public.users AS t0 ORDER BY t0.email ASC) AS r;

-- test_taken[user-find_many-{'order': {'email': 'asc'}, 'include': mappingproxy({'graphs': {'take': 1, 'orderBy': [{'id': 'asc'}, {'version': 'asc'}], 'where': {'name': 'one'}}})}]
SELECT CAST(row_to_json(r) AS text) AS document
FROM (SELECT CAST(t0.id AS text) AS id, t0.email AS email, t0.name AS name, CASE WHEN (CAST(t0.plan AS text) = 'enterprise-2024') THEN 'ENTERPRISE' ELSE CAST(t0.plan AS text) END AS plan, t0.is_admin AS "isAdmin", CAST(t0.metadata AS text) AS metadata, to_char(t0.created_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "createdAt", to_char(t0.updated_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "updatedAt", (SELECT ...
FROM (SELECT ...
FROM (SELECT ...
FROM public."AgentGraph" AS t1
WHERE t0.id = t1."userId" AND t1.name = CAST($1 AS text)
 LIMIT ALL OFFSET 0) AS o2 ORDER BY o2._o0 ASC, o2._o1 ASC
 LIMIT CAST($2 AS bigint)) AS r3) AS graphs
FROM public.users AS t0 ORDER BY t0.email ASC) AS r;

-- test_taken[user-find_unique-{'where': {'email': 'a@x'}}]
SELECT ...
FROM public.users AS t0
WHERE t0.email = CAST($1 AS text);

-- test_taken[user-find_first-{'where': {'email': 'a@x'}, 'include': mappingproxy({'profile': True})}]
SELECT CAST(row_to_json(r) AS text) AS document
FROM (SELECT CAST(t0.id AS text) AS id, t0.email AS email, t0.name AS name, CASE WHEN (CAST(t0.plan AS text) = 'enterprise-2024') THEN 'ENTERPRISE' ELSE CAST(t0.plan AS text) END AS plan, t0.is_admin AS "isAdmin", CAST(t0.metadata AS text) AS metadata, to_char(t0.created_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "createdAt", to_char(t0.updated_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "updatedAt", (SELECT row_to_json(r2) AS row_to_json_1
FROM (SELECT ...
FROM public.profiles AS t1
WHERE t0.id = t1.user_id) AS r2) AS profile
FROM public.users AS t0
WHERE t0.email = CAST($1 AS text)
 LIMIT 1) AS r;

-- test_taken[user-count-{'where': {'plan': <Plan.free: 'FREE'>}, 'take': <Page.small: 2>}]
SELECT count(*) AS count_1
FROM (SELECT 1 AS one
FROM public.users AS t0
WHERE t0.plan = CAST(CAST($1 AS text) AS public.plan) ORDER BY t0.id ASC
 LIMIT CAST($2 AS bigint)) AS page;

-- test_taken[user-group_by-{'by': ['plan'], 'where': {'isAdmin': False}, 'order': {'plan': <Key.asc: 'asc'>}}]
SELECT CASE WHEN (CAST(t0.plan AS text) = 'enterprise-2024') THEN 'ENTERPRISE' ELSE CAST(t0.plan AS text) END AS anon_1
FROM public.users AS t0
WHERE t0.is_admin = CAST($1 AS boolean) GROUP BY t0.plan ORDER BY t0.plan ASC;

-- test_taken[user-group_by-{'by': ('plan',), 'having': {'plan': {'equals': <Plan.free: 'FREE'>}}, 'order': {'plan': 'asc'}}]
SELECT CASE WHEN (CAST(t0.plan AS text) = 'enterprise-2024') THEN 'ENTERPRISE' ELSE CAST(t0.plan AS text) END AS anon_1
FROM public.users AS t0 GROUP BY t0.plan
HAVING t0.plan = CAST(CAST($1 AS text) AS public.plan) ORDER BY t0.plan ASC;

-- test_taken[credittransaction-find_unique-{'where': {'userId_transactionKey': {'userId': '00000000-0000-4000-8000-000000000001', 'transactionKey': 'k1'}}}]
SELECT ...
FROM public."CreditTransaction" AS t0
WHERE t0."userId" = CAST($1 AS uuid) AND t0."transactionKey" = CAST($2 AS text);

-- test_taken[profile-find_many-{'where': {'links': {'has': 'a,b'}}, 'order': {'userId': 'asc'}}]
SELECT CAST(t0.user_id AS text) AS "userId", t0.display_name AS "displayName", t0.bio AS bio, t0.birthday AS birthday, t0.links AS links
FROM public.profiles AS t0
WHERE t0.links @> CAST($1 AS text[]) ORDER BY t0.user_id ASC;

-- test_taken[profile-find_many-{'where': {'links': {'has_some': Pair(first='a,b', second='c')}}, 'order': {'userId': 'asc'}}]
SELECT CAST(t0.user_id AS text) AS "userId", t0.display_name AS "displayName", t0.bio AS bio, t0.birthday AS birthday, t0.links AS links
FROM public.profiles AS t0
WHERE t0.links && CAST($1 AS text[]) ORDER BY t0.user_id ASC;

-- test_a_serialiser_of_the_teams_own
SELECT ...
FROM public.users AS t0
WHERE t0.email = CAST($1 AS text);

-- test_a_serialiser_of_the_teams_own, call 2
SELECT ...
FROM public.users AS t0
WHERE t0.email = ANY (CAST($1 AS text[])) ORDER BY t0.email ASC;
