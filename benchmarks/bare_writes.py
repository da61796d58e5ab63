"""The writes in SQL through bare asyncpg, with what Prisma's client would have filled in."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any
from uuid import uuid4

import asyncpg
from prisma.models import StoreTag, User

from benchmarks.bare import USER
from benchmarks.keys import Keys
from benchmarks.writes import Lane

_CREATE = f"""
INSERT INTO users (id, email, name, plan, is_admin, metadata, created_at, updated_at)
VALUES ($1, $2, $3, 'FREE', false, '{{}}', $4, $4) RETURNING {USER}
"""
_UPDATE = f"UPDATE users SET name = $1, updated_at = $2 WHERE id = $3 RETURNING {USER}"
_UPSERT = f"""
INSERT INTO users (id, email, plan, is_admin, metadata, created_at, updated_at)
VALUES ($1, $2, 'FREE', false, '{{}}', $3, $3)
ON CONFLICT (email) DO UPDATE SET name = $4, updated_at = $3 RETURNING {USER}
"""
_DELETE = "DELETE FROM store_tags WHERE id = $1 RETURNING id, name"
_LOGS = """
INSERT INTO execution_logs (execution_id, level, message, logged_at)
SELECT execution, 'info', message, $3 FROM unnest($1::text[], $2::text[]) AS r (execution, message)
"""


class BareWrites(Lane):
    """The writes on one pool of asyncpg."""

    def __init__(self, pool: asyncpg.Pool, keys: Keys, lane: int) -> None:
        super().__init__(keys, lane)
        self._pool = pool

    async def create(self, turn: int) -> Any:
        async with self._pool.acquire() as connection:
            row = await connection.fetchrow(_CREATE, str(uuid4()), self.new_email(), "New", _now())
        assert row is not None
        return User.model_validate(dict(row))

    async def update(self, turn: int) -> Any:
        async with self._pool.acquire() as connection:
            row = await connection.fetchrow(_UPDATE, f"Person {turn}", _now(), self.keys.id(turn))
        return None if row is None else User.model_validate(dict(row))

    async def upsert(self, turn: int) -> Any:
        async with self._pool.acquire() as connection:
            row = await connection.fetchrow(_UPSERT, str(uuid4()), self.same_email(turn), _now(), f"Person {turn}")
        assert row is not None
        return User.model_validate(dict(row))

    async def delete(self, turn: int) -> Any:
        async with self._pool.acquire() as connection:
            row = await connection.fetchrow(_DELETE, self.next_tag())
        return None if row is None else StoreTag.model_validate(dict(row))

    async def create_many(self, turn: int) -> Any:
        executions = [row["executionId"] for row in self.logs]
        messages = [row["message"] for row in self.logs]
        async with self._pool.acquire() as connection:
            tag = await connection.execute(_LOGS, executions, messages, datetime.now(UTC))
        return int(tag.split()[-1])


class CopiedWrites(BareWrites):
    """As `BareWrites`, on a pool that resets nothing, with COPY for many rows."""

    async def create_many(self, turn: int) -> Any:
        now = datetime.now(UTC)
        records = [(row["executionId"], "info", row["message"], now) for row in self.logs]
        async with self._pool.acquire() as connection:
            tag = await connection.copy_records_to_table(
                "execution_logs", records=records, columns=["execution_id", "level", "message", "logged_at"]
            )
        return int(tag.split()[-1])


def _now() -> datetime:
    return datetime.now(UTC).replace(tzinfo=None)
