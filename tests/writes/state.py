"""The rows that writes start from, and what is in a database afterwards, in a form that can be compared.

Only what Prisma's engine invents is made alike: identifiers that are none of ours, and the time of this moment.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from typing import Any

import asyncpg
from pydantic import BaseModel
from tests.calls.outcomes import comparable

TABLES = 'users, "AgentGraph", "Execution", store_tags, store_listings'

ADA, BOB, EVE = (f"00000000-0000-4000-8000-00000000000{number}" for number in (1, 2, 3))
GRAPH = "00000000-0000-4000-8000-000000000010"
NODE = "00000000-0000-4000-8000-000000000020"
KEY = "00000000-0000-4000-8000-000000000030"

ROWS = f"""
INSERT INTO users (id, email, name, plan, is_admin, metadata, created_at, updated_at) VALUES
  ('{ADA}', 'ada@x', 'Ada', 'FREE', true, '{{"a": [1, 2.50]}}', '2024-01-01 00:00:00', '2024-01-01 00:00:00.001'),
  ('{BOB}', 'bob@x', NULL, 'enterprise-2024', false, 'null', '2024-01-02', '2024-01-02'),
  ('{EVE}', 'eve@x', 'Eve', 'PRO', false, '{{}}', '2024-01-03', '2024-01-03');
INSERT INTO profiles (user_id, display_name, bio, birthday, links) VALUES
  ('{ADA}', 'ada', 'Countess', '1815-12-10', '{{"https://a"}}'), ('{BOB}', 'bob', NULL, NULL, NULL);
INSERT INTO "AgentGraph" (id, version, name, "userId", "createdAt", "updatedAt") VALUES
  ('{GRAPH}', 1, 'first', '{ADA}', '2024-01-01', NULL), ('{GRAPH}', 2, 'second', '{ADA}', '2024-01-01', '2024-01-01');
INSERT INTO "AgentNode" (id, "graphId", "graphVersion", "blockId", "constantInput", priority, "positionX") VALUES
  ('{NODE}', '{GRAPH}', 1, 'block', '{{}}', 7, 1.5);
INSERT INTO "Execution" (id, "graphId", "graphVersion", "userId", input, "costCents", "queuedAt") VALUES
  ('execution', '{GRAPH}', 1, '{ADA}', '1', 9007199254740993, '2024-01-01 00:00+00');
INSERT INTO execution_logs ("execution_id", message, logged_at) VALUES ('execution', 'started', '2024-01-01 00:00+00');
INSERT INTO "CreditTransaction" (id, "transactionKey", "userId", amount, type, "createdAt", "updatedAt") VALUES
  ('credit', 'k', '{ADA}', 12.3456, 'TOP_UP', '2024-01-01', '2024-01-01');
INSERT INTO "ApiKey" (id, "userId", name, prefix, hash, permissions, "allowedHosts", "rateLimit", "createdAt") VALUES
  ('{KEY}', '{ADA}', 'key', 'abcdefgh', '\\x00ff', '{{EXECUTE_GRAPH,read-store}}', NULL, 10, '2024-01-01');
INSERT INTO store_listings (id, slug, title, owner_id, runs, rating, updated_at, created_at) VALUES
  ('listing', 'slug', 'Title', '{ADA}', 5, 4.5, '2024-01-01 00:00+00', '2024-01-01 00:00+00'),
  ('other', 'other', 'Other', '{BOB}', 0, NULL, '2024-01-01 00:00+00', '2024-01-01 00:00+00');
"""

_UUID = re.compile(r"\b(?!00000000-)[0-9a-f]{8}-[0-9a-f]{4}-[14][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}\b")
_CUID = re.compile(r"\bc[0-9a-z]{24}\b")
_MOMENT = re.compile(r"\b\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:\.\d+)?(?:\+00:00)?")


async def state(connection: asyncpg.Connection[asyncpg.Record]) -> dict[str, Any]:
    """All rows of all tables, and how many moments of now are in them."""
    names = await connection.fetch(
        "SELECT c.oid::regclass::text FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace "
        "WHERE n.nspname = 'public' AND c.relkind = 'r' AND c.relname <> '_prisma_migrations' ORDER BY 1"
    )
    found: dict[str, Any] = {}
    moments: set[str] = set()
    for (name,) in names:
        rows = [row[0] for row in await connection.fetch(f"SELECT row_to_json(t)::text FROM {name} AS t")]
        moments |= {moment for row in rows for moment in _MOMENT.findall(row) if _is_now(moment)}
        found[name] = sorted(map(_alike, rows))
    found["moments of now"] = len({_parsed(moment) for moment in moments})
    return found


def normal(value: Any) -> Any:
    """An outcome without what the engine invents."""
    return _walk(comparable(value, ordered=True))


def _walk(value: Any) -> Any:
    if isinstance(value, tuple):
        return tuple(map(_walk, value))
    if isinstance(value, list):
        return list(map(_walk, value))
    if isinstance(value, dict):
        return {key: _walk(item) for key, item in value.items()}
    if isinstance(value, datetime):
        return "<now>" if _is_now(value.isoformat()) else value
    if isinstance(value, type):
        # Each generated client has classes of its own.
        return value.__name__
    return _alike(value) if isinstance(value, str) else value


def _alike(text: str) -> str:
    text = _CUID.sub("<cuid>", _UUID.sub("<uuid>", text))
    return _MOMENT.sub(lambda found: "<now>" if _is_now(found[0]) else found[0], text)


def _parsed(text: str) -> datetime:
    moment = datetime.fromisoformat(text)
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _is_now(text: str) -> bool:
    return abs(datetime.now(UTC) - _parsed(text)) < timedelta(minutes=10)


__all__ = ["ADA", "BOB", "EVE", "GRAPH", "KEY", "NODE", "ROWS", "TABLES", "BaseModel", "normal", "state"]
