-- Prisma Migrate leaves views to the team: this file was made with `migrate dev --create-only` and written by hand.
CREATE VIEW "user_spending" AS
SELECT
    "userId" AS "user_id",
    SUM("amount") FILTER (WHERE "type" IN ('TOP_UP', 'GRANT')) AS "bought",
    -SUM("amount") FILTER (WHERE "type" = 'USAGE') AS "used",
    COUNT(*) AS "transactions",
    MAX("createdAt") AS "last_at"
FROM "CreditTransaction"
WHERE "isActive"
GROUP BY "userId";
