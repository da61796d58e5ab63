"""What may go wrong once the database could be reached, as errors of the bridge. Decided by class, never by text."""

from __future__ import annotations

from typing import ClassVar

import asyncpg
from sqlalchemy.exc import TimeoutError as PoolTimeoutError

from prismalchemy.errors import PrismalchemyError


class PoolExhausted(PrismalchemyError, PoolTimeoutError):
    """No connection of the pool became free within `pool_timeout`.

    Attributes:
        in_use: connections that are checked out.
        limit: connections that the pool may open.
        waiting: other callers that wait for one; None where it is not known.
        timeout: seconds waited.
    """

    prisma_code: ClassVar[str] = "P2024"

    def __init__(self, *, in_use: int, limit: int, timeout: float, waiting: int | None = None) -> None:
        others = "" if waiting is None else f" and {waiting} other callers wait"
        super().__init__(
            f"no database connection became free within {timeout:g} s: {in_use} of {limit} are in use{others}; "
            "make transactions shorter, or raise connection_limit (SQLALCHEMY_POOL_SIZE)"
        )
        self.in_use = in_use
        self.limit = limit
        self.waiting = waiting
        self.timeout = timeout


class ForeignLoop(PrismalchemyError, RuntimeError):
    """A session is used in another event loop than the one that it was made in."""

    def __init__(self) -> None:
        super().__init__(
            "this session belongs to another event loop: make one in each loop, with database.session(), and do not "
            "hand sessions to asyncio.run or to another thread"
        )


class StalePlan(PrismalchemyError):
    """The schema changed under a transaction that runs: PostgreSQL cannot go on with a statement it has prepared."""


class CommitUncertain(PrismalchemyError):
    """The connection was lost during COMMIT, so whether it took effect is unknown."""


def commit_uncertain() -> CommitUncertain:
    return CommitUncertain(
        "the connection was lost during COMMIT, so whether it took effect is unknown; look before doing it again"
    )


def stale_plan() -> StalePlan:
    return StalePlan(
        "the schema changed while this transaction was running, so a statement it had prepared no longer fits; "
        "run the transaction again"
    )


# What a connection raises that is gone: closed by the administrator, a crash, a timeout of the server, or the network.
# asyncpg reports as an internal error that it has read the server's farewell, but not yet the end of the stream.
_LOST = (
    asyncpg.PostgresConnectionError,
    asyncpg.AdminShutdownError,
    asyncpg.CrashShutdownError,
    asyncpg.CannotConnectNowError,
    asyncpg.IdleInTransactionSessionTimeoutError,
    asyncpg.IdleSessionTimeoutError,
    asyncpg.InternalClientError,
    OSError,
)
# A limit of time is an OSError as well, and the other one an internal error after which the connection is good.
_NOT_LOST = (TimeoutError, asyncpg.OutdatedSchemaCacheError)


def is_lost(error: BaseException) -> bool:
    """Whether the error of a statement means that its connection is gone, rather than that the statement is bad."""
    return isinstance(error, _LOST) and not isinstance(error, _NOT_LOST)
