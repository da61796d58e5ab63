-- test_the_form_follows_the_order
SELECT t0.a AS a, t0.b AS b, t0.v AS v, t0."bossA" AS "bossA", t0."bossB" AS "bossB", t0."ownerId" AS "ownerId"
FROM public."Parent" AS t0
WHERE (t0.a, t0.b) NOT IN (SELECT t1.pa, t1.pb
FROM public."Kid" AS t1
WHERE t1.v = CAST($1 AS integer) AND t1.pa IS NOT NULL AND t1.pb IS NOT NULL);

-- test_the_form_follows_the_order, call 2
SELECT t0.a AS a, t0.b AS b, t0.v AS v, t0."bossA" AS "bossA", t0."bossB" AS "bossB", t0."ownerId" AS "ownerId"
FROM public."Parent" AS t0
WHERE (t0.a, t0.b) NOT IN (SELECT t1.pa, t1.pb
FROM public."Kid" AS t1
WHERE t1.v != CAST($1 AS integer) AND t1.pa IS NOT NULL AND t1.pb IS NOT NULL);

-- test_the_form_follows_the_order, call 3
SELECT t0.a AS a, t0.b AS b, t0.v AS v, t0."bossA" AS "bossA", t0."bossB" AS "bossB", t0."ownerId" AS "ownerId"
FROM public."Parent" AS t0
WHERE (t0.a, t0.b) IN (SELECT t1.pa, t1.pb
FROM public."Kid" AS t1
WHERE t1.v = CAST($1 AS integer) AND t1.pa IS NOT NULL AND t1.pb IS NOT NULL);

-- test_the_form_follows_the_order, call 4
SELECT t0.id AS id, t0.v AS v
FROM public."Thing" AS t0
WHERE t0.id NOT IN (SELECT l2."B"
FROM public."Tag" AS t1 JOIN public."_TagToThing" AS l2 ON l2."A" = t1.id
WHERE t1.v = CAST($1 AS integer) AND l2."B" IS NOT NULL);

-- test_the_form_follows_the_order, call 5
SELECT t0.a AS a, t0.b AS b, t0.v AS v, t0."bossA" AS "bossA", t0."bossB" AS "bossB", t0."ownerId" AS "ownerId"
FROM public."Parent" AS t0
WHERE NOT (EXISTS (SELECT 1
FROM public."Kid" AS t1
WHERE t0.a = t1.pa AND t0.b = t1.pb AND t1.v = CAST($1 AS integer))) ORDER BY t0.v ASC, t0.a ASC, t0.b ASC;

-- test_the_form_follows_the_order, call 6
SELECT t0.a AS a, t0.b AS b, t0.v AS v, t0."bossA" AS "bossA", t0."bossB" AS "bossB", t0."ownerId" AS "ownerId"
FROM public."Parent" AS t0
WHERE NOT (EXISTS (SELECT 1
FROM public."Kid" AS t1
WHERE t0.a = t1.pa AND t0.b = t1.pb AND t1.v = CAST($1 AS integer))) ORDER BY t0.a ASC, t0.b ASC
 LIMIT CAST($2 AS bigint);

-- test_the_form_follows_the_order, call 7
SELECT count(*) AS count_1
FROM public."Parent" AS t0
WHERE NOT (EXISTS (SELECT 1
FROM public."Kid" AS t1
WHERE t0.a = t1.pa AND t0.b = t1.pb AND t1.v = CAST($1 AS integer)));
