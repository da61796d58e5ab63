"""The rows that calls are compared on: the service's own, and awkward ones beside them."""

from __future__ import annotations

import asyncpg

from service.seed import Size, load, make_tables

AWKWARD = """
INSERT INTO users (id, email, name, plan, is_admin, metadata, created_at, updated_at) VALUES
  ('00000000-0000-4000-8000-000000000001', 'percent@x', '50%_off', 'FREE', true, '{}', '2024-01-01 00:00:00', '2024-01-01 00:00:00.001'),
  ('00000000-0000-4000-8000-000000000002', 'under_score@x', 'a_b', 'enterprise-2024', false, 'null', '2024-01-01 00:00:00', '2024-01-01'),
  ('00000000-0000-4000-8000-000000000003', 'back\\slash@x', 'a\\b', 'PRO', false, '[]', '2024-02-29 23:59:59.999', '2024-01-01'),
  ('00000000-0000-4000-8000-000000000004', 'nobody@x', NULL, 'FREE', false, '"text"', '1969-12-31 23:59:59.999', '2024-01-01'),
  ('00000000-0000-4000-8000-000000000005', 'ümlaut@x', 'Ärger ☃ "quoted" ''single''', 'FREE', false, '{"z": 1, "a": {"b": [1, 2.5, null, true]}}', '2024-01-02', '2024-01-01'),
  ('00000000-0000-4000-8000-000000000006', 'UPPER@X', 'A_B', 'PRO', true, '1e3', '2024-01-02', '2024-01-01'),
  ('00000000-0000-4000-8000-000000000007', 'empty@x', '', 'FREE', false, '{"big": 12345678901234567890.123}', '9999-12-31 23:59:59.999', '2024-01-01');
INSERT INTO profiles (user_id, display_name, bio, birthday, links) VALUES
  ('00000000-0000-4000-8000-000000000001', 'Percent', NULL, '1970-01-01', '{}'),
  ('00000000-0000-4000-8000-000000000002', 'Under', 'a bio', '0099-03-01', NULL),
  ('00000000-0000-4000-8000-000000000003', 'Back', '', NULL, '{"a,b", "c\\"d", ""}');
INSERT INTO "AgentGraph" (id, version, name, "userId", "isActive", description, "createdAt") VALUES
  ('00000000-0000-4000-8000-0000000000a1', 1, 'one', '00000000-0000-4000-8000-000000000001', true, NULL, '2024-01-01 00:00:00.123'),
  ('00000000-0000-4000-8000-0000000000a1', 2, 'two', '00000000-0000-4000-8000-000000000001', false, 'd', '2024-01-01 00:00:00.123');
INSERT INTO "AgentNode" (id, "graphId", "graphVersion", "blockId", "constantInput", metadata, "positionX", "positionY", priority) VALUES
  ('00000000-0000-4000-8000-0000000000b1', '00000000-0000-4000-8000-0000000000a1', 1, 'block', '{}', NULL, 0.1, 1e300, -32768),
  ('00000000-0000-4000-8000-0000000000b2', '00000000-0000-4000-8000-0000000000a1', 1, 'block', '{"a": null}', 'null', -0.0, 1e-7, 32767),
  ('00000000-0000-4000-8000-0000000000b3', '00000000-0000-4000-8000-0000000000a1', 2, 'other', '[1]', '{"k": "v"}', 0.30000000000000004, 464.51612903225805, 0);
INSERT INTO "AgentNodeLink" (id, "sourceId", "sourceName", "sinkId", "sinkName", "isStatic") VALUES
  ('00000000-0000-4000-8000-0000000000c1', '00000000-0000-4000-8000-0000000000b1', 'out', '00000000-0000-4000-8000-0000000000b2', 'in', false),
  ('00000000-0000-4000-8000-0000000000c2', '00000000-0000-4000-8000-0000000000b2', 'out', '00000000-0000-4000-8000-0000000000b1', 'in', true);
INSERT INTO "Execution" (id, "graphId", "graphVersion", "userId", status, input, output, "costCents", "queuedAt", "startedAt", "endedAt") VALUES
  ('exec-micro', '00000000-0000-4000-8000-0000000000a1', 1, '00000000-0000-4000-8000-000000000001', 'COMPLETED', '{"x": 1}', 'null',
   9223372036854775807, '2024-03-01 10:00:00+02', '2024-03-01 10:00:00.123456+00', '2024-03-01 10:00:00.999999-05'),
  ('exec-empty', '00000000-0000-4000-8000-0000000000a1', 2, '00000000-0000-4000-8000-000000000001', 'QUEUED', '"s"', NULL,
   -9223372036854775808, '2024-03-01 10:00:00+02', NULL, NULL);
INSERT INTO execution_logs (execution_id, level, message, payload, logged_at) VALUES
  ('exec-micro', 'debug', 'one', NULL, '2024-03-01 10:00:00.0005+00'),
  ('exec-micro', 'error', 'two', '{"a": "line\\nbreak"}', '2024-03-01 10:00:00.9999+00'),
  ('exec-empty', 'warning', 'three', 'null', '2024-03-01 10:00:01+00');
INSERT INTO "CreditTransaction" (id, "transactionKey", "userId", amount, type, "runningBalance", metadata, "updatedAt") VALUES
  ('credit-1', 'k1', '00000000-0000-4000-8000-000000000001', 1.5000, 'TOP_UP', 100.0000, NULL, '2024-01-01'),
  ('credit-2', 'k2', '00000000-0000-4000-8000-000000000001', -0.0001, 'USAGE', 0, '{}', '2024-01-01'),
  ('credit-3', 'k1', '00000000-0000-4000-8000-000000000002', 9999999999.9999, 'GRANT', NULL, NULL, '2024-01-01');
INSERT INTO "ApiKey" ("userId", id, name, prefix, hash, permissions, "allowedHosts", status, "rateLimit", "lastUsedAt") VALUES
  ('00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-0000000000d1', 'k', 'short', '\\x00ff10', '{READ_GRAPH,read-store}', '{}', 'revoked_by_owner', NULL, NULL),
  ('00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-0000000000d2', 'l', 'eightchr', '\\x', '{}', NULL, 'ACTIVE', 7, '2024-01-01 12:00:00.5'),
  ('00000000-0000-4000-8000-000000000002', '00000000-0000-4000-8000-0000000000d3', 'm', 'other', decode(repeat('ab', 200), 'hex'), NULL, '{x,y}', 'SUSPENDED', 0, NULL);
INSERT INTO store_listings (id, slug, title, summary, graph_id, graph_version, owner_id, reviewer_id, is_approved, rating, runs, published_on, updated_at) VALUES
  ('listing-1', 'first', 'First', '', '00000000-0000-4000-8000-0000000000a1', 1, '00000000-0000-4000-8000-000000000001',
   '00000000-0000-4000-8000-000000000002', true, 4.50, 10, '2024-05-01', '2024-05-01'),
  ('listing-2', 'second', 'Second', 's', NULL, NULL, '00000000-0000-4000-8000-000000000001', NULL, false, NULL, 0, NULL, '2024-05-01');
INSERT INTO store_tags (name) VALUES ('awkward'), ('lonely'), ('AWKWARD');
INSERT INTO "_StoreListingToStoreTag" ("A", "B")
  SELECT l.id, t.id FROM (VALUES ('listing-1'), ('listing-2')) AS l (id), store_tags AS t WHERE t.name = 'awkward' OR (t.name = 'AWKWARD' AND l.id = 'listing-1');
INSERT INTO listing_favorites (user_id, listing_id, note) VALUES
  ('00000000-0000-4000-8000-000000000001', 'listing-1', NULL),
  ('00000000-0000-4000-8000-000000000002', 'listing-1', 'nice');
"""


async def fill(url: str) -> None:
    """Write the rows into a migrated, empty database."""
    await load(url, make_tables(Size.small()))
    connection = await asyncpg.connect(url)
    try:
        await connection.execute(AWKWARD)
        await connection.execute("ANALYZE")
    finally:
        await connection.close()
