-- test_string[{'equals': 'a_b'}]
SELECT ...
FROM public.users AS t0
WHERE t0.name = CAST($1 AS varchar);

-- test_string[{'equals': None}]
SELECT ...
FROM public.users AS t0
WHERE t0.name IS NULL;

-- test_string[{'not': 'a_b'}]
SELECT ...
FROM public.users AS t0
WHERE t0.name != CAST($1 AS varchar);

-- test_string[{'not': None}]
SELECT ...
FROM public.users AS t0
WHERE t0.name IS NOT NULL;

-- test_string[{'not': {'equals': 'a_b'}}]
SELECT ...
FROM public.users AS t0
WHERE t0.name != CAST($1 AS varchar);

-- test_string[{'not': {'contains': 'b'}}]
SELECT ...
FROM public.users AS t0
WHERE t0.name NOT LIKE CAST($1 AS TEXT);

-- test_string[{'not': {'in': ['a_b', 'A_B']}}]
SELECT ...
FROM public.users AS t0
WHERE NOT (t0.name = ANY (CAST($1 AS varchar[])));

-- test_string[{'not': {'not': 'a_b'}}]
SELECT ...
FROM public.users AS t0
WHERE t0.name != CAST($1 AS varchar);

-- test_string[{'not': {'startswith': 'a', 'endswith': 'b'}}]
SELECT ...
FROM public.users AS t0
WHERE t0.name NOT LIKE CAST($1 AS TEXT) AND t0.name NOT LIKE CAST($2 AS TEXT);

-- test_string[{'not': {'not': {'contains': 'a'}}}]
SELECT ...
FROM public.users AS t0
WHERE t0.name LIKE CAST($1 AS TEXT);

-- test_string[{'not': {'not': None}}]
SELECT ...
FROM public.users AS t0
WHERE t0.name IS NOT NULL;

-- test_string[{'not': {}}]
SELECT ...
FROM public.users AS t0
WHERE true;

-- test_string[{'not': {'in': []}}]
SELECT ...
FROM public.users AS t0
WHERE NOT (t0.name = ANY (CAST($1 AS varchar[])));

-- test_string[{'in': ['a_b', 'A_B', '']}]
SELECT ...
FROM public.users AS t0
WHERE t0.name = ANY (CAST($1 AS varchar[]));

-- test_string[{'in': []}]
SELECT ...
FROM public.users AS t0
WHERE t0.name = ANY (CAST($1 AS varchar[]));

-- test_string[{'not_in': ['a_b']}]
SELECT ...
FROM public.users AS t0
WHERE NOT (t0.name = ANY (CAST($1 AS varchar[])));

-- test_string[{'not_in': []}]
SELECT ...
FROM public.users AS t0
WHERE NOT (t0.name = ANY (CAST($1 AS varchar[])));

-- test_string[{'lt': 'b'}]
SELECT ...
FROM public.users AS t0
WHERE t0.name < CAST($1 AS varchar);

-- test_string[{'lte': 'a_b'}]
SELECT ...
FROM public.users AS t0
WHERE t0.name <= CAST($1 AS varchar);

-- test_string[{'gt': 'a'}]
SELECT ...
FROM public.users AS t0
WHERE t0.name > CAST($1 AS varchar);

-- test_string[{'gte': 'a_b', 'lt': 'b'}]
SELECT ...
FROM public.users AS t0
WHERE t0.name >= CAST($1 AS varchar) AND t0.name < CAST($2 AS varchar);

-- test_string[{'contains': 'b'}]
SELECT ...
FROM public.users AS t0
WHERE t0.name LIKE CAST($1 AS TEXT);

-- test_string[{'contains': '%'}]
SELECT ...
FROM public.users AS t0
WHERE t0.name LIKE CAST($1 AS TEXT);

-- test_string[{'contains': '_'}]
SELECT ...
FROM public.users AS t0
WHERE t0.name LIKE CAST($1 AS TEXT);

-- test_string[{'contains': '\\\\'}]
SELECT ...
FROM public.users AS t0
WHERE t0.name LIKE CAST($1 AS TEXT);

-- test_string[{'contains': '\\\\_'}]
SELECT ...
FROM public.users AS t0
WHERE t0.name LIKE CAST($1 AS TEXT);

-- test_string[{'contains': ''}]
SELECT ...
FROM public.users AS t0
WHERE t0.name LIKE CAST($1 AS TEXT);

-- test_string[{'startswith': 'a'}]
SELECT ...
FROM public.users AS t0
WHERE t0.name LIKE CAST($1 AS TEXT);

-- test_string[{'startswith': '%b'}]
SELECT ...
FROM public.users AS t0
WHERE t0.name LIKE CAST($1 AS TEXT);

-- test_string[{'endswith': 'b'}]
SELECT ...
FROM public.users AS t0
WHERE t0.name LIKE CAST($1 AS TEXT);

-- test_string[{'endswith': '\\\\\\\\b'}]
SELECT ...
FROM public.users AS t0
WHERE t0.name LIKE CAST($1 AS TEXT);

-- test_string[{'contains': 'A', 'mode': 'insensitive'}]
SELECT ...
FROM public.users AS t0
WHERE t0.name ILIKE CAST($1 AS TEXT);

-- test_string[{'startswith': 'A', 'mode': 'insensitive'}]
SELECT ...
FROM public.users AS t0
WHERE t0.name ILIKE CAST($1 AS TEXT);

-- test_string[{'endswith': 'B', 'mode': 'insensitive'}]
SELECT ...
FROM public.users AS t0
WHERE t0.name ILIKE CAST($1 AS TEXT);

-- test_string[{'equals': 'a_B', 'mode': 'insensitive'}]
SELECT ...
FROM public.users AS t0
WHERE t0.name ILIKE CAST($1 AS TEXT);

-- test_string[{'equals': 'a%', 'mode': 'insensitive'}]
SELECT ...
FROM public.users AS t0
WHERE t0.name ILIKE CAST($1 AS TEXT);

-- test_string[{'not': 'a_B', 'mode': 'insensitive'}]
SELECT ...
FROM public.users AS t0
WHERE t0.name NOT ILIKE CAST($1 AS TEXT);

-- test_string[{'not': {'contains': 'A'}, 'mode': 'insensitive'}]
SELECT ...
FROM public.users AS t0
WHERE t0.name NOT ILIKE CAST($1 AS TEXT);

-- test_string[{'in': ['A_b', '50%_OFF'], 'mode': 'insensitive'}]
SELECT ...
FROM public.users AS t0
WHERE lower(t0.name) IN (SELECT lower(anon_1.item) AS lower_1
FROM unnest(CAST($1 AS varchar[])) AS anon_1(item));

-- test_string[{'not_in': ['A_b'], 'mode': 'insensitive'}]
SELECT ...
FROM public.users AS t0
WHERE (lower(t0.name) NOT IN (SELECT lower(anon_1.item) AS lower_1
FROM unnest(CAST($1 AS varchar[])) AS anon_1(item)));

-- test_string[{'lt': 'B', 'mode': 'insensitive'}]
SELECT ...
FROM public.users AS t0
WHERE lower(t0.name) < lower(CAST($1 AS varchar));

-- test_string[{'gte': 'A_b', 'mode': 'insensitive'}]
SELECT ...
FROM public.users AS t0
WHERE lower(t0.name) >= lower(CAST($1 AS varchar));

-- test_string[{'contains': 'a', 'mode': 'default'}]
SELECT ...
FROM public.users AS t0
WHERE t0.name LIKE CAST($1 AS TEXT);

-- test_string[{'contains': 'a', 'equals': 'a_b'}]
SELECT ...
FROM public.users AS t0
WHERE t0.name LIKE CAST($1 AS TEXT) AND t0.name = CAST($2 AS varchar);

-- test_string[{}]
SELECT ...
FROM public.users AS t0
WHERE true;

-- test_field[user-{'name': 'a_b'}]
SELECT ...
FROM public.users AS t0
WHERE t0.name = CAST($1 AS varchar);

-- test_field[user-{'name': None}]
SELECT ...
FROM public.users AS t0
WHERE t0.name IS NULL;

-- test_field[apikey-{'prefix': {'contains': 'hort'}}]
SELECT ...
FROM public."ApiKey" AS t0
WHERE CAST(t0.prefix AS text) LIKE CAST($1 AS TEXT);

-- test_field[apikey-{'prefix': {'in': ['short', 'other']}}]
SELECT ...
FROM public."ApiKey" AS t0
WHERE t0.prefix = ANY (CAST($1 AS bpchar[]));

-- test_field[apikey-{'prefix': {'gt': 'other'}}]
SELECT ...
FROM public."ApiKey" AS t0
WHERE t0.prefix > CAST($1 AS bpchar);

-- test_field[user-{'id': {'in': ['00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000002', '00000000-0000-4000-8000-000000000003']}}]
SELECT ...
FROM public.users AS t0
WHERE t0.id = ANY (CAST($1 AS uuid[]));

-- test_field[user-{'id': {'not_in': ['00000000-0000-4000-8000-000000000002', '00000000-0000-4000-8000-000000000003', '00000000-0000-4000-8000-000000000004', '00000000-0000-4000-8000-000000000005', '00000000-0000-4000-8000-000000000006', '00000000-0000-4000-8000-000000000007']}}]
SELECT ...
FROM public.users AS t0
WHERE NOT (t0.id = ANY (CAST($1 AS uuid[])));

-- test_field[user-{'id': {'gt': '00000000-0000-4000-8000-000000000004'}}]
SELECT ...
FROM public.users AS t0
WHERE t0.id > CAST($1 AS uuid);

-- test_field[user-{'id': {'lte': '00000000-0000-4000-8000-000000000004', 'not': '00000000-0000-4000-8000-000000000001'}}]
SELECT ...
FROM public.users AS t0
WHERE t0.id <= CAST($1 AS uuid) AND t0.id != CAST($2 AS uuid);

-- test_field[storelisting-{'runs': {'gte': 10}}]
SELECT ...
FROM public.store_listings AS t0
WHERE t0.runs >= CAST($1 AS integer);

-- test_field[storelisting-{'runs': {'not': 0}}]
SELECT ...
FROM public.store_listings AS t0
WHERE t0.runs != CAST($1 AS integer);

-- test_field[storelisting-{'runs': {'in': [0, 10]}}]
SELECT ...
FROM public.store_listings AS t0
WHERE t0.runs = ANY (CAST($1 AS integer[]));

-- test_field[storelisting-{'runs': {'not': {'gt': 5, 'lt': 100}}}]
SELECT ...
FROM public.store_listings AS t0
WHERE t0.runs <= CAST($1 AS integer) AND t0.runs >= CAST($2 AS integer);

-- test_field[apikey-{'rateLimit': {'lt': 8}}]
SELECT ...
FROM public."ApiKey" AS t0
WHERE t0."rateLimit" < CAST($1 AS integer);

-- test_field[apikey-{'rateLimit': {'not': 7}}]
SELECT ...
FROM public."ApiKey" AS t0
WHERE t0."rateLimit" != CAST($1 AS integer);

-- test_field[apikey-{'rateLimit': {'in': [7, 8]}}]
SELECT ...
FROM public."ApiKey" AS t0
WHERE t0."rateLimit" = ANY (CAST($1 AS integer[]));

-- test_field[execution-{'costCents': {'lt': 0}}]
SELECT ...
FROM public."Execution" AS t0
WHERE t0."costCents" < CAST($1 AS bigint);

-- test_field[execution-{'costCents': {'in': [9223372036854775807]}}]
SELECT ...
FROM public."Execution" AS t0
WHERE t0."costCents" = ANY (CAST($1 AS bigint[]));

-- test_field[agentnode-{'positionX': {'gt': 0.1}}]
SELECT ...
FROM public."AgentNode" AS t0
WHERE t0."positionX" > CAST($1 AS double precision);

-- test_field[agentnode-{'positionX': {'gte': 1}}]
SELECT ...
FROM public."AgentNode" AS t0
WHERE t0."positionX" >= CAST($1 AS double precision);

-- test_field[agentnode-{'positionX': 0.30000000000000004}]
SELECT ...
FROM public."AgentNode" AS t0
WHERE t0."positionX" = CAST($1 AS double precision);

-- test_field[agentnode-{'positionX': {'lt': 0.30000000000000004}}]
SELECT ...
FROM public."AgentNode" AS t0
WHERE t0."positionX" < CAST($1 AS double precision);

-- test_field[agentnode-{'positionY': {'in': [1e+300, 1e-07]}}]
SELECT ...
FROM public."AgentNode" AS t0
WHERE t0."positionY" = ANY (CAST($1 AS double precision[]));

-- test_field[credittransaction-{'amount': Decimal('1.5')}]
SELECT ...
FROM public."CreditTransaction" AS t0
WHERE t0.amount = CAST($1 AS numeric);

-- test_field[credittransaction-{'amount': {'lt': Decimal('-0.00005')}}]
SELECT ...
FROM public."CreditTransaction" AS t0
WHERE t0.amount < CAST($1 AS numeric);

-- test_field[credittransaction-{'amount': {'gte': '9999999999.9999'}}]
SELECT ...
FROM public."CreditTransaction" AS t0
WHERE t0.amount >= CAST($1 AS numeric);

-- test_field[credittransaction-{'runningBalance': {'not': None}}]
SELECT ...
FROM public."CreditTransaction" AS t0
WHERE t0."runningBalance" IS NOT NULL;

-- test_field[storelisting-{'rating': {'in': [Decimal('4.50'), Decimal('1')]}}]
SELECT ...
FROM public.store_listings AS t0
WHERE t0.rating = ANY (CAST($1 AS numeric[]));

-- test_field[user-{'createdAt': datetime.datetime(2024, 1, 1, 0, 0, tzinfo=datetime.timezone.utc)}]
SELECT ...
FROM public.users AS t0
WHERE t0.created_at = CAST($1 AS timestamp);

-- test_field[user-{'createdAt': datetime.datetime(2024, 1, 1, 2, 0, tzinfo=datetime.timezone(datetime.timedelta(seconds=7200)))}]
SELECT ...
FROM public.users AS t0
WHERE t0.created_at = CAST($1 AS timestamp);

-- test_field[user-{'createdAt': datetime.datetime(2024, 1, 1, 0, 0)}]
SELECT ...
FROM public.users AS t0
WHERE t0.created_at = CAST($1 AS timestamp);

-- test_field[user-{'createdAt': {'in': [datetime.datetime(2024, 1, 1, 2, 0, tzinfo=datetime.timezone(datetime.timedelta(seconds=7200)))]}}]
SELECT ...
FROM public.users AS t0
WHERE t0.created_at = ANY (CAST($1 AS timestamp[]));

-- test_field[user-{'createdAt': {'lt': datetime.datetime(1970, 1, 1, 0, 0, tzinfo=datetime.timezone.utc)}}]
SELECT ...
FROM public.users AS t0
WHERE t0.created_at < CAST($1 AS timestamp);

-- test_field[user-{'createdAt': {'gt': '2024-01-01T23:59:59.999+00:00'}}]
SELECT ...
FROM public.users AS t0
WHERE t0.created_at > CAST($1 AS timestamp);

-- test_field[user-{'createdAt': '2024-01-01T00:00:00Z'}]
SELECT ...
FROM public.users AS t0
WHERE t0.created_at = CAST($1 AS timestamp);

-- test_field[execution-{'startedAt': datetime.datetime(2024, 3, 1, 10, 0, 0, 123456, tzinfo=datetime.timezone.utc)}]
SELECT ...
FROM public."Execution" AS t0
WHERE t0."startedAt" = CAST($1 AS timestamptz);

-- test_field[execution-{'startedAt': {'gt': datetime.datetime(2024, 3, 1, 10, 0, 0, 123456, tzinfo=datetime.timezone.utc)}}]
SELECT ...
FROM public."Execution" AS t0
WHERE t0."startedAt" > CAST($1 AS timestamptz);

-- test_field[execution-{'queuedAt': {'lte': datetime.datetime(2024, 3, 1, 8, 0, tzinfo=datetime.timezone.utc)}}]
SELECT ...
FROM public."Execution" AS t0
WHERE t0."queuedAt" <= CAST($1 AS timestamptz);

-- test_field[profile-{'birthday': datetime.datetime(1970, 1, 1, 0, 0, tzinfo=datetime.timezone.utc)}]
SELECT CAST(t0.user_id AS text) AS "userId", t0.display_name AS "displayName", t0.bio AS bio, t0.birthday AS birthday, t0.links AS links
FROM public.profiles AS t0
WHERE t0.birthday = CAST($1 AS date);

-- test_field[profile-{'birthday': {'lt': datetime.datetime(1970, 1, 1, 12, 0, tzinfo=datetime.timezone.utc)}}]
SELECT CAST(t0.user_id AS text) AS "userId", t0.display_name AS "displayName", t0.bio AS bio, t0.birthday AS birthday, t0.links AS links
FROM public.profiles AS t0
WHERE t0.birthday < CAST($1 AS date);

-- test_field[profile-{'birthday': {'gte': datetime.datetime(1970, 1, 1, 12, 0, tzinfo=datetime.timezone.utc)}}]
SELECT CAST(t0.user_id AS text) AS "userId", t0.display_name AS "displayName", t0.bio AS bio, t0.birthday AS birthday, t0.links AS links
FROM public.profiles AS t0
WHERE t0.birthday >= CAST($1 AS date);

-- test_field[user-{'isAdmin': True}]
SELECT ...
FROM public.users AS t0
WHERE t0.is_admin = CAST($1 AS boolean);

-- test_field[user-{'isAdmin': {'not': True}}]
SELECT ...
FROM public.users AS t0
WHERE t0.is_admin != CAST($1 AS boolean);

-- test_field[user-{'isAdmin': {'equals': False}}]
SELECT ...
FROM public.users AS t0
WHERE t0.is_admin = CAST($1 AS boolean);

-- test_field[user-{'plan': {'in': ['ENTERPRISE', 'PRO']}}]
SELECT ...
FROM public.users AS t0
WHERE t0.plan = ANY (CAST(CAST($1 AS text[]) AS public.plan[]));

-- test_field[user-{'plan': {'not': 'ENTERPRISE'}}]
SELECT ...
FROM public.users AS t0
WHERE t0.plan != CAST(CAST($1 AS text) AS public.plan);

-- test_field[user-{'plan': {'not_in': ['FREE']}}]
SELECT ...
FROM public.users AS t0
WHERE NOT (t0.plan = ANY (CAST(CAST($1 AS text[]) AS public.plan[])));

-- test_field[user-{'plan': <Plan.ENTERPRISE: 'ENTERPRISE'>}]
SELECT ...
FROM public.users AS t0
WHERE t0.plan = CAST(CAST($1 AS text) AS public.plan);

-- test_field[user-{'plan': {'not': {'in': ['FREE']}}}]
SELECT ...
FROM public.users AS t0
WHERE NOT (t0.plan = ANY (CAST(CAST($1 AS text[]) AS public.plan[])));

-- test_field[executionlog-{'level': {'in': ['DEBUG', 'ERROR']}}]
SELECT ...
FROM public.execution_logs AS t0
WHERE t0.level = ANY (CAST(CAST($1 AS text[]) AS public.log_level[]));

-- test_field[apikey-{'hash': Base64(b'AP8Q')}]
SELECT ...
FROM public."ApiKey" AS t0
WHERE t0.hash = CAST($1 AS bytea);

-- test_field[apikey-{'hash': {'in': [Base64(b''), Base64(b'eA==')]}}]
SELECT ...
FROM public."ApiKey" AS t0
WHERE t0.hash = ANY (CAST($1 AS bytea[]));

-- test_field[apikey-{'hash': {'not': Base64(b'')}}]
SELECT ...
FROM public."ApiKey" AS t0
WHERE t0.hash != CAST($1 AS bytea);

-- test_field[user-{'metadata': {'equals': Json}}0]
SELECT ...
FROM public.users AS t0
WHERE t0.metadata = CAST(CAST($1 AS TEXT) AS jsonb);

-- test_field[user-{'metadata': {'equals': Json}}1]
SELECT ...
FROM public.users AS t0
WHERE t0.metadata = CAST(CAST($1 AS TEXT) AS jsonb);

-- test_field[user-{'metadata': {'equals': Json}}2]
SELECT ...
FROM public.users AS t0
WHERE t0.metadata = CAST(CAST($1 AS TEXT) AS jsonb);

-- test_field[user-{'metadata': {'not': Json}}]
SELECT ...
FROM public.users AS t0
WHERE t0.metadata != CAST(CAST($1 AS TEXT) AS jsonb);

-- test_field[execution-{'output': {'equals': Json}}]
SELECT ...
FROM public."Execution" AS t0
WHERE t0.output = CAST(CAST($1 AS TEXT) AS jsonb);

-- test_field[execution-{'output': {'not': Json}}]
SELECT ...
FROM public."Execution" AS t0
WHERE t0.output != CAST(CAST($1 AS TEXT) AS jsonb);

-- test_field[profile-{'links': {'has': 'a,b'}}]
SELECT CAST(t0.user_id AS text) AS "userId", t0.display_name AS "displayName", t0.bio AS bio, t0.birthday AS birthday, t0.links AS links
FROM public.profiles AS t0
WHERE t0.links @> CAST($1 AS text[]);

-- test_field[profile-{'links': {'has': None}}]
SELECT CAST(t0.user_id AS text) AS "userId", t0.display_name AS "displayName", t0.bio AS bio, t0.birthday AS birthday, t0.links AS links
FROM public.profiles AS t0
WHERE false;

-- test_field[profile-{'links': {'has_every': ['a,b', '']}}]
SELECT CAST(t0.user_id AS text) AS "userId", t0.display_name AS "displayName", t0.bio AS bio, t0.birthday AS birthday, t0.links AS links
FROM public.profiles AS t0
WHERE t0.links @> CAST($1 AS text[]);

-- test_field[profile-{'links': {'has_every': []}}]
SELECT CAST(t0.user_id AS text) AS "userId", t0.display_name AS "displayName", t0.bio AS bio, t0.birthday AS birthday, t0.links AS links
FROM public.profiles AS t0
WHERE t0.links @> CAST($1 AS text[]);

-- test_field[profile-{'links': {'has_some': ['a,b', 'zz']}}]
SELECT CAST(t0.user_id AS text) AS "userId", t0.display_name AS "displayName", t0.bio AS bio, t0.birthday AS birthday, t0.links AS links
FROM public.profiles AS t0
WHERE t0.links && CAST($1 AS text[]);

-- test_field[profile-{'links': {'has_some': []}}]
SELECT CAST(t0.user_id AS text) AS "userId", t0.display_name AS "displayName", t0.bio AS bio, t0.birthday AS birthday, t0.links AS links
FROM public.profiles AS t0
WHERE t0.links && CAST($1 AS text[]);

-- test_field[profile-{'links': {'is_empty': True}}]
SELECT CAST(t0.user_id AS text) AS "userId", t0.display_name AS "displayName", t0.bio AS bio, t0.birthday AS birthday, t0.links AS links
FROM public.profiles AS t0
WHERE (t0.links = '{}') = CAST($1 AS boolean);

-- test_field[profile-{'links': {'is_empty': False}}]
SELECT CAST(t0.user_id AS text) AS "userId", t0.display_name AS "displayName", t0.bio AS bio, t0.birthday AS birthday, t0.links AS links
FROM public.profiles AS t0
WHERE (t0.links = '{}') = CAST($1 AS boolean);

-- test_field[profile-{'links': {'equals': []}}]
SELECT CAST(t0.user_id AS text) AS "userId", t0.display_name AS "displayName", t0.bio AS bio, t0.birthday AS birthday, t0.links AS links
FROM public.profiles AS t0
WHERE t0.links = CAST($1 AS text[]);

-- test_field[profile-{'links': {'equals': ['a,b', 'c"d', '']}}]
SELECT CAST(t0.user_id AS text) AS "userId", t0.display_name AS "displayName", t0.bio AS bio, t0.birthday AS birthday, t0.links AS links
FROM public.profiles AS t0
WHERE t0.links = CAST($1 AS text[]);

-- test_field[profile-{'links': {'equals': None}}]
SELECT CAST(t0.user_id AS text) AS "userId", t0.display_name AS "displayName", t0.bio AS bio, t0.birthday AS birthday, t0.links AS links
FROM public.profiles AS t0
WHERE t0.links IS NULL;

-- test_field[apikey-{'permissions': {'has': 'READ_STORE'}}]
SELECT ...
FROM public."ApiKey" AS t0
WHERE t0.permissions @> CAST(CAST($1 AS text[]) AS public."ApiKeyPermission"[]);

-- test_field[apikey-{'permissions': {'has_some': ['READ_STORE', 'EXECUTE_GRAPH']}}]
SELECT ...
FROM public."ApiKey" AS t0
WHERE t0.permissions && CAST(CAST($1 AS text[]) AS public."ApiKeyPermission"[]);

-- test_field[apikey-{'permissions': {'equals': ['READ_GRAPH', 'READ_STORE']}}]
SELECT ...
FROM public."ApiKey" AS t0
WHERE t0.permissions = CAST(CAST($1 AS text[]) AS public."ApiKeyPermission"[]);

-- test_logic[{}]
SELECT ...
FROM public.users AS t0
WHERE true;

-- test_logic[{'AND': []}]
SELECT ...
FROM public.users AS t0
WHERE true;

-- test_logic[{'OR': []}]
SELECT ...
FROM public.users AS t0
WHERE false;

-- test_logic[{'NOT': []}]
SELECT ...
FROM public.users AS t0
WHERE true;

-- test_logic[{'AND': [{}]}]
SELECT ...
FROM public.users AS t0
WHERE true;

-- test_logic[{'OR': [{}]}]
SELECT ...
FROM public.users AS t0
WHERE false;

-- test_logic[{'NOT': [{}]}]
SELECT ...
FROM public.users AS t0
WHERE true;

-- test_logic[{'OR': [{}, {'isAdmin': True}]}]
SELECT ...
FROM public.users AS t0
WHERE t0.is_admin = CAST($1 AS boolean);

-- test_logic[{'AND': {'isAdmin': True}}]
SELECT ...
FROM public.users AS t0
WHERE t0.is_admin = CAST($1 AS boolean);

-- test_logic[{'NOT': {'name': 'a_b'}}]
SELECT ...
FROM public.users AS t0
WHERE t0.name != CAST($1 AS varchar);

-- test_logic[{'NOT': [{'name': 'a_b'}, {'isAdmin': True}]}]
SELECT ...
FROM public.users AS t0
WHERE t0.name != CAST($1 AS varchar) AND t0.is_admin != CAST($2 AS boolean);

-- test_logic[{'NOT': {'name': 'a_b', 'isAdmin': True}}]
SELECT ...
FROM public.users AS t0
WHERE NOT (t0.name = CAST($1 AS varchar) AND t0.is_admin = CAST($2 AS boolean));

-- test_logic[{'OR': [{'name': 'a_b'}, {'AND': [{'isAdmin': True}, {'NOT': {'plan': 'FREE'}}]}]}]
SELECT ...
FROM public.users AS t0
WHERE t0.name = CAST($1 AS varchar) OR t0.is_admin = CAST($2 AS boolean) AND t0.plan != CAST(CAST($3 AS text) AS public.plan);

-- test_logic[{'isAdmin': False, 'OR': [{'name': None}, {'name': {'contains': 'b'}}], 'NOT': {'plan': 'PRO'}}]
SELECT ...
FROM public.users AS t0
WHERE t0.is_admin = CAST($1 AS boolean) AND (t0.name IS NULL OR t0.name LIKE CAST($2 AS TEXT)) AND t0.plan != CAST(CAST($3 AS text) AS public.plan);

-- test_logic[{'AND': [{'OR': []}]}]
SELECT ...
FROM public.users AS t0
WHERE true;

-- test_logic[{'NOT': {'OR': []}}]
SELECT ...
FROM public.users AS t0
WHERE true;

-- test_logic[{'NOT': {'AND': []}}]
SELECT ...
FROM public.users AS t0
WHERE true;

-- test_logic[{'NOT': [{'AND': []}, {'isAdmin': True}]}]
SELECT ...
FROM public.users AS t0
WHERE t0.is_admin != CAST($1 AS boolean);

-- test_logic[{'NOT': {'NOT': []}}]
SELECT ...
FROM public.users AS t0
WHERE true;

-- test_logic[{'OR': [{'OR': []}, {'isAdmin': True}]}]
SELECT ...
FROM public.users AS t0
WHERE t0.is_admin = CAST($1 AS boolean);

-- test_logic[{'OR': [{'AND': []}, {'isAdmin': True}]}]
SELECT ...
FROM public.users AS t0
WHERE t0.is_admin = CAST($1 AS boolean);

-- test_logic[{'isAdmin': True, 'OR': []}]
SELECT ...
FROM public.users AS t0
WHERE t0.is_admin = CAST($1 AS boolean) AND false;

-- test_logic[{'AND': [{'isAdmin': True, 'OR': []}]}]
SELECT ...
FROM public.users AS t0
WHERE t0.is_admin = CAST($1 AS boolean);

-- test_logic[{'AND': [{'name': {}}, {'OR': []}]}]
SELECT ...
FROM public.users AS t0
WHERE true;

-- test_logic[{'OR': [{'name': {}}]}]
SELECT ...
FROM public.users AS t0
WHERE false;

-- test_logic[{'OR': [{'profile': {}}, {'isAdmin': True}]}]
SELECT ...
FROM public.users AS t0
WHERE t0.is_admin = CAST($1 AS boolean);

-- test_logic[{'NOT': [{'graphs': {}}, {'isAdmin': True}]}]
SELECT ...
FROM public.users AS t0
WHERE t0.is_admin != CAST($1 AS boolean);

-- test_logic[{'graphs': {'every': {'OR': []}}}]
SELECT ...
FROM public.users AS t0
WHERE t0.id NOT IN (SELECT t1."userId"
FROM public."AgentGraph" AS t1
WHERE t1."userId" IS NOT NULL);

-- test_logic[{'OR': [{'name': {'mode': 'insensitive'}}, {'isAdmin': True}]}]
SELECT ...
FROM public.users AS t0
WHERE t0.is_admin = CAST($1 AS boolean);

-- test_logic[{'OR': [{'name': {'not': {}}}, {'isAdmin': True}]}]
SELECT ...
FROM public.users AS t0
WHERE t0.is_admin = CAST($1 AS boolean);

-- test_logic[{'NOT': [{'name': {'not': {'not': {}}}}, {'isAdmin': True}]}]
SELECT ...
FROM public.users AS t0
WHERE t0.is_admin != CAST($1 AS boolean);

-- test_logic[{'NOT': {'name': {'mode': 'default'}}}]
SELECT ...
FROM public.users AS t0
WHERE true;

-- test_logic[{'OR': [{'profile': {'bio': {}}}, {'isAdmin': True}]}]
SELECT ...
FROM public.users AS t0 LEFT OUTER JOIN public.profiles AS t1 ON t1.user_id = t0.id
WHERE true AND t1.user_id IS NOT NULL OR t0.is_admin = CAST($1 AS boolean);
