-- test_a_call[author-find_many-{'order': {'id': 'asc'}}]
SELECT ...
FROM "Tenant-b"."Author" AS t0 ORDER BY t0.id ASC;

-- test_a_call[author-find_unique-{'where': {'name': 'ours ann'}}]
SELECT ...
FROM "Tenant-b"."Author" AS t0
WHERE t0.name = CAST($1 AS text);

-- test_a_call[author-find_first-{'where': {'name': 'public ann'}}]
SELECT ...
FROM "Tenant-b"."Author" AS t0
WHERE t0.name = CAST($1 AS text)
 LIMIT 1;

-- test_a_call[author-find_many-{'where': {'mood': 'HAPPY'}, 'order': {'id': 'asc'}}]
SELECT ...
FROM "Tenant-b"."Author" AS t0
WHERE t0.mood = CAST(CAST($1 AS text) AS "Tenant-b"."Mood") ORDER BY t0.id ASC;

-- test_a_call[author-find_many-{'where': {'mood': {'in': ['HAPPY', 'SAD']}}, 'order': {'mood': 'desc'}, 'take': 1}]
SELECT ...
FROM "Tenant-b"."Author" AS t0
WHERE t0.mood = ANY (CAST(CAST($1 AS text[]) AS "Tenant-b"."Mood"[])) ORDER BY t0.mood DESC
 LIMIT CAST($2 AS bigint);

-- test_a_call[author-find_many-{'where': {'moods': {'has': 'HAPPY'}}}]
SELECT ...
FROM "Tenant-b"."Author" AS t0
WHERE t0.moods @> CAST(CAST($1 AS text[]) AS "Tenant-b"."Mood"[]);

-- test_a_call[author-find_many-{'where': {'books': {'some': {'title': {'startswith': 'ours'}}}}, 'order': {'id': 'asc'}}]
SELECT ...
FROM "Tenant-b"."Author" AS t0
WHERE EXISTS (SELECT 1
FROM "Tenant-b"."Book" AS t1
WHERE t0.id = t1."authorId" AND t1.title LIKE CAST($1 AS TEXT)) ORDER BY t0.id ASC;

-- test_a_call[author-find_many-{'where': {'books': {'every': {'shelves': {'some': {'place': 'ours hall'}}}}}}]
SELECT ...
FROM "Tenant-b"."Author" AS t0
WHERE t0.id NOT IN (SELECT t1."authorId"
FROM "Tenant-b"."Book" AS t1
WHERE (t1.id NOT IN (SELECT l3."A"
FROM "Tenant-b"."Shelf" AS t2 JOIN "Tenant-b"."_BookToShelf" AS l3 ON l3."B" = t2.id
WHERE t2.place = CAST($1 AS text) AND l3."A" IS NOT NULL)) AND t1."authorId" IS NOT NULL);

-- test_a_call[author-find_many-{'where': {'books': {'none': {}}}}]
SELECT ...
FROM "Tenant-b"."Author" AS t0
WHERE t0.id NOT IN (SELECT t1."authorId"
FROM "Tenant-b"."Book" AS t1
WHERE true AND t1."authorId" IS NOT NULL);

-- test_a_call[author-find_many-{'order': [{'books': {'_count': 'desc'}}, {'id': 'asc'}]}]
SELECT ...
FROM "Tenant-b"."Author" AS t0 ORDER BY (SELECT count(*) AS count_1
FROM "Tenant-b"."Book" AS t1
WHERE t0.id = t1."authorId") DESC, t0.id ASC;

-- test_a_call[author-find_many-{'include': {'books': {'include': {'shelves': {'order_by': {'id': 'asc'}}}, 'order_by': {'id': 'asc'}}}, 'order': {'id': 'asc'}}]
SELECT CAST(row_to_json(r) AS text) AS document
FROM (SELECT t0.id AS id, t0.name AS name, CASE WHEN (CAST(t0.mood AS text) = 'happy now') THEN 'HAPPY' ELSE CAST(t0.mood AS text) END AS mood, array((SELECT ...
FROM unnest(t0.moods) WITH ORDINALITY AS anon_2(item, place) ORDER BY anon_2.place)) AS moods, coalesce((SELECT ...
FROM (SELECT n6._g AS k, jsonb_agg(to_jsonb(n6) - '{_g,_n}'::text[] ORDER BY n6._n ASC) AS a
FROM (SELECT t1.id AS id, t1.title AS title, t1."authorId" AS "authorId", (SELECT coalesce(json_agg(r4), '[]'::json) AS coalesce_1
FROM (SELECT t2.id AS id, t2.place AS place
FROM "Tenant-b"."Shelf" AS t2 JOIN "Tenant-b"."_BookToShelf" AS l3 ON l3."B" = t2.id
WHERE l3."A" = t1.id ORDER BY t2.id ASC) AS r4) AS shelves, CAST(t1."authorId" AS text) AS _g, row_number() OVER (PARTITION BY CAST(t1."authorId" AS text) ORDER BY t1.id ASC) AS _n
FROM "Tenant-b"."Book" AS t1
WHERE t1."authorId" IN (SELECT t5.id AS id
FROM "Tenant-b"."Author" AS t5 ORDER BY t5.id ASC)) AS n6 GROUP BY n6._g) AS g7) -> CAST(t0.id AS text), '[]'::jsonb) AS books
FROM "Tenant-b"."Author" AS t0 ORDER BY t0.id ASC) AS r;

-- test_a_call[author-find_many-{'distinct': ['mood'], 'order': [{'id': 'asc'}]}]
SELECT n3.id, n3.name, n3.mood, n3.moods
FROM (SELECT n2.id AS id, n2.name AS name, n2.mood AS mood, n2.moods AS moods, n2._n AS _n, n2._d0 AS _d0
FROM (SELECT ...
FROM (SELECT ...
FROM "Tenant-b"."Author" AS t0) AS n1) AS n2
WHERE n2._v = 1) AS n3 ORDER BY n3._n;

-- test_a_call[author-find_many-{'cursor': {'name': 'ours ben'}, 'order': [{'mood': 'asc'}, {'id': 'asc'}]}]
SELECT ...
FROM "Tenant-b"."Author" AS t0
WHERE t0.mood > (SELECT t1.mood
FROM "Tenant-b"."Author" AS t1
WHERE t1.name = CAST($1 AS text)) OR t0.mood = (SELECT t1.mood
FROM "Tenant-b"."Author" AS t1
WHERE t1.name = CAST($1 AS text)) AND t0.id >= (SELECT t2.id
FROM "Tenant-b"."Author" AS t2
WHERE t2.name = CAST($2 AS text)) ORDER BY t0.mood ASC, t0.id ASC;

-- test_a_call[author-count-{'where': {'mood': 'SAD'}}]
SELECT count(*) AS count_1
FROM "Tenant-b"."Author" AS t0
WHERE t0.mood = CAST(CAST($1 AS text) AS "Tenant-b"."Mood");

-- test_a_call[author-group_by-{'by': ['mood'], 'count': True, 'order': {'mood': 'asc'}}]
SELECT CASE WHEN (CAST(t0.mood AS text) = 'happy now') THEN 'HAPPY' ELSE CAST(t0.mood AS text) END AS anon_1, count(*) AS count_1
FROM "Tenant-b"."Author" AS t0 GROUP BY t0.mood ORDER BY t0.mood ASC;

-- test_a_call[book-find_many-{'where': {'author': {'is': {'mood': 'HAPPY'}}}, 'order': {'id': 'asc'}}]
SELECT t0.id AS id, t0.title AS title, t0."authorId" AS "authorId"
FROM "Tenant-b"."Book" AS t0 LEFT OUTER JOIN "Tenant-b"."Author" AS t1 ON t1.id = t0."authorId"
WHERE t1.mood = CAST(CAST($1 AS text) AS "Tenant-b"."Mood") AND t1.id IS NOT NULL ORDER BY t0.id ASC;

-- test_a_call[book-find_many-{'include': {'author': True, 'shelves': {'take': 1, 'order_by': {'place': 'asc'}}}, 'order': {'author': {'name': 'desc'}}}]
SELECT CAST(row_to_json(r) AS text) AS document
FROM (SELECT t0.id AS id, t0.title AS title, t0."authorId" AS "authorId", (SELECT row_to_json(r2) AS row_to_json_1
FROM (SELECT t1.id AS id, t1.name AS name, CASE WHEN (CAST(t1.mood AS text) = 'happy now') THEN 'HAPPY' ELSE CAST(t1.mood AS text) END AS mood, array((SELECT ...
FROM unnest(t1.moods) WITH ORDINALITY AS anon_2(item, place) ORDER BY anon_2.place)) AS moods
FROM "Tenant-b"."Author" AS t1
WHERE t0."authorId" = t1.id) AS r2) AS author, (SELECT coalesce(json_agg(r6), '[]'::json) AS coalesce_1
FROM (SELECT o5.id AS id, o5.place AS place
FROM (SELECT t3.id AS id, t3.place AS place, t3.place AS _o0
FROM "Tenant-b"."Shelf" AS t3 JOIN "Tenant-b"."_BookToShelf" AS l4 ON l4."B" = t3.id
WHERE l4."A" = t0.id
 LIMIT ALL OFFSET 0) AS o5 ORDER BY o5._o0 ASC
 LIMIT CAST($1 AS bigint)) AS r6) AS shelves
FROM "Tenant-b"."Book" AS t0 LEFT OUTER JOIN "Tenant-b"."Author" AS t7 ON t7.id = t0."authorId" ORDER BY t7.name DESC) AS r;

-- test_a_call[shelf-find_many-{'where': {'books': {'none': {'title': 'ours c'}}}, 'include': {'books': True}}]
SELECT CAST(row_to_json(r) AS text) AS document
FROM (SELECT t0.id AS id, t0.place AS place, (SELECT coalesce(json_agg(r3), '[]'::json) AS coalesce_1
FROM (SELECT t1.id AS id, t1.title AS title, t1."authorId" AS "authorId"
FROM "Tenant-b"."Book" AS t1 JOIN "Tenant-b"."_BookToShelf" AS l2 ON l2."A" = t1.id
WHERE l2."B" = t0.id) AS r3) AS books
FROM "Tenant-b"."Shelf" AS t0
WHERE t0.id NOT IN (SELECT l5."B"
FROM "Tenant-b"."Book" AS t4 JOIN "Tenant-b"."_BookToShelf" AS l5 ON l5."A" = t4.id
WHERE t4.title = CAST($1 AS text) AND l5."B" IS NOT NULL)) AS r;
