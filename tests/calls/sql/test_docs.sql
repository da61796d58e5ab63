-- test_page[count-and-group-by]
SELECT count(*) AS count_1
FROM public.store_tags AS t0
WHERE t0.name LIKE CAST($1 AS TEXT);

-- test_page[count-and-group-by], call 2
SELECT count(*) AS count_1, count(page.name) AS count_2
FROM (SELECT t0.name AS name
FROM public.users AS t0 ORDER BY t0.id ASC
 LIMIT CAST($1 AS bigint)) AS page;

-- test_page[count-and-group-by], call 3
SELECT CASE WHEN (CAST(t0.plan AS text) = 'enterprise-2024') THEN 'ENTERPRISE' ELSE CAST(t0.plan AS text) END AS anon_1, count(*) AS count_1
FROM public.users AS t0 GROUP BY t0.plan ORDER BY t0.plan ASC;

-- test_page[count-and-group-by], call 4
SELECT CAST(t0.type AS text) AS type, CAST(trim_scale(sum(t0.amount)) AS text) AS trim_scale_1
FROM public."CreditTransaction" AS t0 GROUP BY t0.type
HAVING avg(t0.amount) > CAST($1 AS numeric) ORDER BY sum(t0.amount) DESC;

-- test_page[find-unique]
SELECT t0.id AS id, t0.name AS name
FROM public.store_tags AS t0
WHERE t0.id = CAST($1 AS integer);

-- test_page[find-unique], call 2
SELECT CAST(t0.user_id AS text) AS "userId", t0.listing_id AS "listingId", t0.note AS note, timezone('UTC', t0.created_at) AS "createdAt"
FROM public.listing_favorites AS t0
WHERE t0.user_id = CAST($1 AS uuid) AND t0.listing_id = CAST($2 AS text);

-- test_page[find-unique], call 3
SELECT ...
FROM public.users AS t0
WHERE t0.email = CAST($1 AS text) AND t0.is_admin = CAST($2 AS boolean) AND t0.created_at < CAST($3 AS timestamp);

-- test_page[include]
SELECT CAST(row_to_json(r) AS text) AS document
FROM (SELECT t0.id AS id, t0.name AS name, (SELECT coalesce(json_agg(r4), '[]'::json) AS coalesce_1
FROM (SELECT ...
FROM (SELECT ...
FROM public.store_listings AS t1 JOIN public."_StoreListingToStoreTag" AS l2 ON l2."A" = t1.id
WHERE l2."B" = t0.id
 LIMIT ALL OFFSET 0) AS o3 ORDER BY o3._o0 ASC
 LIMIT CAST($1 AS bigint)) AS r4) AS listings
FROM public.store_tags AS t0
WHERE t0.name = CAST($2 AS varchar)) AS r;

-- test_page[include], call 2
SELECT CAST(row_to_json(r) AS text) AS document
FROM (SELECT CAST(t0.user_id AS text) AS "userId", t0.listing_id AS "listingId", t0.note AS note, to_char(t0.created_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "createdAt", (SELECT row_to_json(r5) AS row_to_json_1
FROM (SELECT t1.id AS id, t1.slug AS slug, t1.title AS title, t1.summary AS summary, CAST(t1.graph_id AS text) AS "graphId", t1.graph_version AS "graphVersion", CAST(t1.owner_id AS text) AS "ownerId", CAST(t1.reviewer_id AS text) AS "reviewerId", t1.is_approved AS "isApproved", CAST(trim_scale(t1.rating) AS text) AS rating, t1.runs AS runs, to_char(t1.published_on, 'YYYY-MM-DD"T00:00:00.000Z"') AS "publishedOn", to_char(timezone('UTC', t1.created_at), 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "createdAt", to_char(timezone('UTC', t1.updated_at), 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "updatedAt", (SELECT ...
FROM (SELECT t2.id AS id, t2.name AS name
FROM public.store_tags AS t2 JOIN public."_StoreListingToStoreTag" AS l3 ON l3."B" = t2.id
WHERE l3."A" = t1.id AND t2.name = CAST($1 AS varchar)) AS r4) AS tags
FROM public.store_listings AS t1
WHERE t0.listing_id = t1.id) AS r5) AS listing
FROM public.listing_favorites AS t0) AS r;

-- test_page[json-and-lists]
SELECT ...
FROM public.users AS t0
WHERE (CAST(t0.metadata #> CAST($1 AS text[]) AS jsonb) > CAST(CAST($2 AS TEXT) AS jsonb)) AND jsonb_typeof(CAST(t0.metadata #> CAST($1 AS text[]) AS jsonb)) = CAST($3 AS TEXT);

-- test_page[json-and-lists], call 2
SELECT ...
FROM public.users AS t0
WHERE (t0.metadata #>> CAST($1 AS text[])) LIKE CAST($2 AS TEXT) AND jsonb_typeof(CAST(t0.metadata #> CAST($1 AS text[]) AS jsonb)) = 'string';

-- test_page[json-and-lists], call 3
SELECT ...
FROM public.users AS t0
WHERE t0.metadata = CAST(CAST($1 AS TEXT) AS jsonb);

-- test_page[json-and-lists], call 4
SELECT CAST(t0.user_id AS text) AS "userId", t0.display_name AS "displayName", t0.bio AS bio, t0.birthday AS birthday, t0.links AS links
FROM public.profiles AS t0
WHERE t0.links @> CAST($1 AS text[]);

-- test_page[json-and-lists], call 5
SELECT ...
FROM public."ApiKey" AS t0
WHERE t0.permissions && CAST(CAST($1 AS text[]) AS public."ApiKeyPermission"[]);

-- test_page[json-and-lists], call 6
SELECT CAST(t0.user_id AS text) AS "userId", t0.display_name AS "displayName", t0.bio AS bio, t0.birthday AS birthday, t0.links AS links
FROM public.profiles AS t0
WHERE (t0.links = '{}') = CAST($1 AS boolean);

-- test_page[order-and-page]
SELECT t0.id AS id, t0.name AS name
FROM public.store_tags AS t0 ORDER BY t0.name DESC, t0.id ASC;

-- test_page[order-and-page], call 2
SELECT CAST(t0.user_id AS text) AS "userId", t0.display_name AS "displayName", t0.bio AS bio, t0.birthday AS birthday, t0.links AS links
FROM public.profiles AS t0 LEFT OUTER JOIN public.users AS t1 ON t1.id = t0.user_id ORDER BY t1.email ASC;

-- test_page[order-and-page], call 3
SELECT t0.id AS id, t0.name AS name
FROM public.store_tags AS t0 ORDER BY (SELECT count(*) AS count_1
FROM public.store_listings AS t1 JOIN public."_StoreListingToStoreTag" AS l2 ON l2."A" = t1.id
WHERE l2."B" = t0.id) DESC, t0.id ASC;

-- test_page[order-and-page], call 4
SELECT t0.id AS id, t0.name AS name
FROM public.store_tags AS t0 ORDER BY t0.id ASC
 LIMIT CAST($1 AS bigint) OFFSET CAST($2 AS bigint);

-- test_page[order-and-page], call 5
SELECT t0.id AS id, t0.name AS name
FROM public.store_tags AS t0 ORDER BY t0.id DESC
 LIMIT CAST($1 AS bigint);

-- test_page[order-and-page], call 6
SELECT t0.id AS id, t0.name AS name
FROM public.store_tags AS t0
WHERE t0.id >= (SELECT t1.id
FROM public.store_tags AS t1
WHERE t1.name = CAST($1 AS varchar)) ORDER BY t0.id ASC
 LIMIT CAST($2 AS bigint);

-- test_page[order-and-page], call 7
SELECT n3.id, n3.name
FROM (SELECT n2.id AS id, n2.name AS name, n2._n AS _n, n2._d0 AS _d0
FROM (SELECT n1.id AS id, n1.name AS name, n1._n AS _n, n1._d0 AS _d0, row_number() OVER (PARTITION BY n1._d0 ORDER BY n1._n) AS _v
FROM (SELECT t0.id AS id, t0.name AS name, row_number() OVER (ORDER BY t0.id ASC) AS _n, t0.name AS _d0
FROM public.store_tags AS t0) AS n1) AS n2
WHERE n2._v = 1) AS n3 ORDER BY n3._n
 LIMIT CAST($1 AS bigint);

-- test_page[raw]
SELECT email FROM users WHERE created_at < $1 ORDER BY 1;

-- test_page[raw], call 2
SELECT count(*) AS n, sum(runs) AS s FROM store_listings;

-- test_page[raw], call 3
UPDATE users SET name = name WHERE email = $1;

-- test_page[relations]
SELECT t0.id AS id, t0.name AS name
FROM public.store_tags AS t0
WHERE t0.id IN (SELECT l2."B"
FROM public.store_listings AS t1 JOIN public."_StoreListingToStoreTag" AS l2 ON l2."A" = t1.id
WHERE t1.is_approved = CAST($1 AS boolean) AND l2."B" IS NOT NULL);

-- test_page[relations], call 2
SELECT ...
FROM public.users AS t0
WHERE t0.id NOT IN (SELECT t1."userId"
FROM public."AgentGraph" AS t1
WHERE true AND t1."userId" IS NOT NULL);

-- test_page[relations], call 3
SELECT ...
FROM public.users AS t0
WHERE t0.id NOT IN (SELECT t1."userId"
FROM public."CreditTransaction" AS t1
WHERE t1."runningBalance" <= CAST($1 AS numeric) AND t1."userId" IS NOT NULL);

-- test_page[relations], call 4
SELECT CAST(t0.user_id AS text) AS "userId", t0.display_name AS "displayName", t0.bio AS bio, t0.birthday AS birthday, t0.links AS links
FROM public.profiles AS t0 LEFT OUTER JOIN public.users AS t1 ON t1.id = t0.user_id
WHERE t1.is_admin = CAST($1 AS boolean) AND t1.id IS NOT NULL;

-- test_page[relations], call 5
SELECT ...
FROM public.store_listings AS t0 LEFT OUTER JOIN public.users AS t1 ON t1.id = t0.reviewer_id
WHERE t1.plan != CAST(CAST($1 AS text) AS public.plan) OR t1.id IS NULL;

-- test_page[relations], call 6
SELECT ...
FROM public.store_listings AS t0
WHERE t0.reviewer_id IS NULL;

-- test_page[where]
SELECT ...
FROM public.users AS t0
WHERE t0.plan = CAST(CAST($1 AS text) AS public.plan) AND t0.name IS NULL;

-- test_page[where], call 2
SELECT t0.id AS id, t0.name AS name
FROM public.store_tags AS t0
WHERE t0.id >= CAST($1 AS integer) AND t0.id < CAST($2 AS integer);

-- test_page[where], call 3
SELECT ...
FROM public.users AS t0
WHERE t0.name NOT LIKE CAST($1 AS TEXT) AND t0.name NOT LIKE CAST($2 AS TEXT);

-- test_page[where], call 4
SELECT t0.id AS id, t0.name AS name
FROM public.store_tags AS t0
WHERE t0.name = ANY (CAST($1 AS varchar[]));

-- test_page[where], call 5
SELECT t0.id AS id, t0.name AS name
FROM public.store_tags AS t0
WHERE t0.name LIKE CAST($1 AS TEXT);

-- test_page[where], call 6
SELECT t0.id AS id, t0.name AS name
FROM public.store_tags AS t0
WHERE t0.name ILIKE CAST($1 AS TEXT);

-- test_page[where], call 7
SELECT t0.id AS id, t0.name AS name
FROM public.store_tags AS t0
WHERE lower(t0.name) IN (SELECT lower(anon_1.item) AS lower_1
FROM unnest(CAST($1 AS varchar[])) AS anon_1(item));

-- test_page[where], call 8
SELECT t0.id AS id, t0.name AS name
FROM public.store_tags AS t0
WHERE t0.name = CAST($1 AS varchar) OR t0.id = CAST($2 AS integer) AND t0.name != CAST($3 AS varchar);

-- test_page[where], call 9
SELECT t0.id AS id, t0.name AS name
FROM public.store_tags AS t0
WHERE false;
