-- test_where[{'email': 'ada@x'}]
SELECT t0.id AS id, CAST(t0.email AS text) AS email, CAST(t0.alias AS text) AS alias, CAST(t0.names AS text[]) AS names
FROM public."Account" AS t0
WHERE t0.email = $1 ORDER BY t0.id ASC;

-- test_where[{'email': {'in': ['ADA@x', 'nobody']}}]
SELECT t0.id AS id, CAST(t0.email AS text) AS email, CAST(t0.alias AS text) AS alias, CAST(t0.names AS text[]) AS names
FROM public."Account" AS t0
WHERE t0.email = ANY ($1) ORDER BY t0.id ASC;

-- test_where[{'email': {'not': 'ADA@X'}}]
SELECT t0.id AS id, CAST(t0.email AS text) AS email, CAST(t0.alias AS text) AS alias, CAST(t0.names AS text[]) AS names
FROM public."Account" AS t0
WHERE t0.email != $1 ORDER BY t0.id ASC;

-- test_where[{'email': {'not_in': ['BOB@X']}}]
SELECT t0.id AS id, CAST(t0.email AS text) AS email, CAST(t0.alias AS text) AS alias, CAST(t0.names AS text[]) AS names
FROM public."Account" AS t0
WHERE NOT (t0.email = ANY ($1)) ORDER BY t0.id ASC;

-- test_where[{'email': {'gt': 'B'}}]
SELECT t0.id AS id, CAST(t0.email AS text) AS email, CAST(t0.alias AS text) AS alias, CAST(t0.names AS text[]) AS names
FROM public."Account" AS t0
WHERE t0.email > $1 ORDER BY t0.id ASC;

-- test_where[{'email': {'contains': 'ada'}}]
SELECT t0.id AS id, CAST(t0.email AS text) AS email, CAST(t0.alias AS text) AS alias, CAST(t0.names AS text[]) AS names
FROM public."Account" AS t0
WHERE CAST(t0.email AS text) LIKE CAST($1 AS TEXT) ORDER BY t0.id ASC;

-- test_where[{'email': {'startswith': 'ada', 'mode': 'insensitive'}}]
SELECT t0.id AS id, CAST(t0.email AS text) AS email, CAST(t0.alias AS text) AS alias, CAST(t0.names AS text[]) AS names
FROM public."Account" AS t0
WHERE CAST(t0.email AS text) ILIKE CAST($1 AS TEXT) ORDER BY t0.id ASC;

-- test_where[{'email': {'equals': 'ADA@X', 'mode': 'insensitive'}}]
SELECT t0.id AS id, CAST(t0.email AS text) AS email, CAST(t0.alias AS text) AS alias, CAST(t0.names AS text[]) AS names
FROM public."Account" AS t0
WHERE t0.email ILIKE CAST($1 AS TEXT) ORDER BY t0.id ASC;

-- test_where[{'alias': None}]
SELECT t0.id AS id, CAST(t0.email AS text) AS email, CAST(t0.alias AS text) AS alias, CAST(t0.names AS text[]) AS names
FROM public."Account" AS t0
WHERE t0.alias IS NULL ORDER BY t0.id ASC;

-- test_where[{'alias': 'a'}]
SELECT t0.id AS id, CAST(t0.email AS text) AS email, CAST(t0.alias AS text) AS alias, CAST(t0.names AS text[]) AS names
FROM public."Account" AS t0
WHERE t0.alias = $1 ORDER BY t0.id ASC;

-- test_where[{'names': {'has': 'lovelace'}}]
SELECT t0.id AS id, CAST(t0.email AS text) AS email, CAST(t0.alias AS text) AS alias, CAST(t0.names AS text[]) AS names
FROM public."Account" AS t0
WHERE t0.names @> $1::CITEXT[] ORDER BY t0.id ASC;

-- test_where[{'names': {'has_some': ['ADA']}}]
SELECT t0.id AS id, CAST(t0.email AS text) AS email, CAST(t0.alias AS text) AS alias, CAST(t0.names AS text[]) AS names
FROM public."Account" AS t0
WHERE t0.names && $1::CITEXT[] ORDER BY t0.id ASC;

-- test_where[{'names': {'equals': ['ada', 'lovelace']}}]
SELECT t0.id AS id, CAST(t0.email AS text) AS email, CAST(t0.alias AS text) AS alias, CAST(t0.names AS text[]) AS names
FROM public."Account" AS t0
WHERE t0.names = $1::CITEXT[] ORDER BY t0.id ASC;

-- test_the_rest
SELECT t0.id AS id, CAST(t0.email AS text) AS email, CAST(t0.alias AS text) AS alias, CAST(t0.names AS text[]) AS names
FROM public."Account" AS t0
WHERE t0.email = $1;

-- test_the_rest, call 2
SELECT t0.id AS id, CAST(t0.email AS text) AS email, CAST(t0.alias AS text) AS alias, CAST(t0.names AS text[]) AS names
FROM public."Account" AS t0 ORDER BY t0.email DESC;

-- test_the_rest, call 3
SELECT n3.id, n3.email, n3.alias, n3.names
FROM (SELECT n2.id AS id, n2.email AS email, n2.alias AS alias, n2.names AS names, n2._n AS _n, n2._d0 AS _d0
FROM (SELECT ...
FROM (SELECT ...
FROM public."Account" AS t0) AS n1) AS n2
WHERE n2._v = 1) AS n3 ORDER BY n3._n;

-- test_the_rest, call 4
SELECT CAST(t0.email AS text) AS email, count(*) AS count_1
FROM public."Account" AS t0 GROUP BY t0.email ORDER BY t0.email ASC;
