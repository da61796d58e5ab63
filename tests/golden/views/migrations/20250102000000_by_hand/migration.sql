CREATE VIEW "user_totals" AS
SELECT "userId" AS "user_id", SUM("amount") AS "total", COUNT(*) AS "orders" FROM "Order" GROUP BY "userId";

CREATE VIEW "BigOrder" AS SELECT "id", "amount" FROM "Order" WHERE "amount" > 100;

CREATE MATERIALIZED VIEW "amounts" AS SELECT "amount", COUNT(*) AS "count" FROM "Order" GROUP BY "amount";

-- A view that schema.prisma does not have.
CREATE VIEW "unknown_view" AS SELECT 1 AS "one";
