"""Statements on asyncpg's own connection, taken from SQLAlchemy's pool: the hot path of Prisma's calls.

The rules are those of sessions: a dead connection is replaced, a read is repeated once, a cancelled statement is
cancelled on the server, and what goes back to the pool is clean.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any

import asyncpg
from asyncpg.transaction import Transaction
from sqlalchemy.pool import ConnectionPoolEntry

from prismalchemy.connection.care import Use
from prismalchemy.connection.failures import commit_uncertain, is_lost, stale_plan
from prismalchemy.connection.pool import AsyncPool

if TYPE_CHECKING:
    Connection = asyncpg.Connection[asyncpg.Record]

# How long a cancelled statement may take to end before its connection is closed instead, in seconds.
PATIENCE = 5.0


async def fetch(pool: AsyncPool, statement: str, arguments: Sequence[Any], *, read: bool) -> list[asyncpg.Record]:
    """Run one statement in autocommit. asyncpg itself repeats a statement whose plan is stale, outside transactions."""
    use = Use.READ if read else Use.WRITE
    entry = await pool.acquire(use)
    connection = pool.driver(entry)
    try:
        rows = await connection.fetch(statement, *arguments)
    except BaseException as problem:
        # When a type has changed, asyncpg finds out after the statement has run: reads can be repeated all the same.
        if not (read and (is_dead(connection, problem) or isinstance(problem, asyncpg.OutdatedSchemaCacheError))):
            release(pool, entry, problem)
            raise
        await pool.reopen(entry, use, problem)
        connection = pool.driver(entry)
        try:
            rows = await connection.fetch(statement, *arguments)
        except BaseException as second:
            release(pool, entry, second)
            raise
    if connection.is_in_transaction():
        release(pool, entry)
    else:
        pool.give_back(entry)
    return rows


async def execute(pool: AsyncPool, statement: str, arguments: Sequence[Any]) -> int:
    """Run one statement that writes, in autocommit, and return the number of rows that the server reports."""
    entry = await pool.acquire(Use.WRITE)
    connection = pool.driver(entry)
    try:
        tag = await connection.execute(statement, *arguments)
    except BaseException as problem:
        release(pool, entry, problem)
        raise
    release(pool, entry)
    return rows_of(tag)


def rows_of(tag: str) -> int:
    """The number of rows in the server's tag of an INSERT, UPDATE or DELETE."""
    return int(tag.rpartition(" ")[2])


@asynccontextmanager
async def on_driver(pool: AsyncPool, *, read: bool) -> AsyncIterator[Connection]:
    """asyncpg's connection in autocommit."""
    entry = await pool.acquire(Use.READ if read else Use.WRITE)
    try:
        yield pool.driver(entry)
    except Exception as problem:
        release(pool, entry, problem)
        raise
    except BaseException:
        # asyncpg may have been stopped within a BEGIN, and would take its next one for a savepoint.
        pool.later(clean(pool, entry, keep=False))
        raise
    release(pool, entry)


@asynccontextmanager
async def in_transaction(pool: AsyncPool, *, isolation: str | None, readonly: bool) -> AsyncIterator[Connection]:
    """asyncpg's connection in a transaction."""
    entry = await pool.acquire(Use.READ if readonly else Use.WRITE)
    connection = pool.driver(entry)
    # asyncpg checks the name of the isolation level itself.
    transaction = connection.transaction(isolation=isolation, readonly=readonly)  # type: ignore[arg-type]  # a str, where its stubs want their own names
    try:
        await transaction.start()
    except BaseException:
        pool.later(clean(pool, entry, keep=False))
        raise
    try:
        try:
            yield connection
        except asyncpg.InvalidCachedStatementError as problem:
            raise stale_plan() from problem
        try:
            await transaction.commit()
        except Exception as problem:
            if is_dead(connection, problem):
                raise commit_uncertain() from problem
            raise
    except Exception as problem:
        if connection.is_closed():
            release(pool, entry, problem)
        else:
            # The caller may look at once at what is rolled back.
            await asyncio.shield(pool.later(clean(pool, entry, transaction)))
        raise
    except BaseException:
        pool.later(clean(pool, entry, transaction))
        raise
    release(pool, entry)


def is_dead(connection: Connection, problem: BaseException) -> bool:
    """Whether a statement failed because its connection is gone."""
    return is_lost(problem) or (connection.is_closed() and isinstance(problem, asyncpg.InterfaceError))


def release(pool: AsyncPool, entry: ConnectionPoolEntry, problem: BaseException | None = None) -> None:
    """Give a connection back in a clean state, without letting the caller wait for it."""
    connection = pool.driver(entry)
    if connection.is_closed() or (problem is not None and is_dead(connection, problem)):
        pool.discard(entry, problem)
    elif connection.is_in_transaction() or isinstance(problem, (asyncio.CancelledError, TimeoutError)):
        pool.later(clean(pool, entry))
    elif problem is not None and not isinstance(problem, Exception):
        pool.discard(entry, problem)
    else:
        pool.give_back(entry)


async def clean(
    pool: AsyncPool, entry: ConnectionPoolEntry, transaction: Transaction | None = None, *, keep: bool = True
) -> None:
    """Wait until the server has ended a cancelled statement, and roll back what is open."""
    connection = pool.driver(entry)
    try:
        # asyncpg waits for the cancellation before it sends anything else.
        if not connection.is_in_transaction():
            await connection.execute("SELECT 1", timeout=PATIENCE)
        elif transaction is not None:
            await asyncio.wait_for(transaction.rollback(), PATIENCE)
        else:
            await connection.execute("ROLLBACK", timeout=PATIENCE)
    except BaseException as problem:
        pool.discard(entry, problem)
        if not isinstance(problem, Exception):
            raise
        return
    if keep:
        pool.give_back(entry)
    else:
        pool.discard(entry)
