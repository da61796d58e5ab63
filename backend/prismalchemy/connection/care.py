"""How pools look after their connections: when one is checked, replaced, or switched between writing and reading.

Prisma's pool sends SELECT 1 at a checkout when a connection has not been used for 15 seconds; so do these.
"""

from __future__ import annotations

from contextvars import ContextVar
from dataclasses import dataclass
from enum import Enum
from time import monotonic
from typing import Any

from sqlalchemy.pool import QueuePool

# Keys of an entry's `info`: whether the connection's transactions are read-only unless they say otherwise, and the time
# at which it was last given back.
READ_ONLY = "prismalchemy.read_only"
IDLE_SINCE = "prismalchemy.idle_since"


class Use(Enum):
    """What a connection is taken for."""

    WRITE = "write"
    READ = "read"
    """Statements that are known to read: any connection will do."""
    READ_ONLY = "read only"
    """Anything, of which the server is to refuse what writes."""


# How `Engine.raw_connection` tells the pool what for; it has no argument to say so.
wanted_use: ContextVar[Use] = ContextVar("prismalchemy.wanted_use", default=Use.WRITE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Care:
    """How a pool looks after its connections. Times are in seconds.

    Attributes:
        check_after: a connection unused for longer is checked before it is used; 0 checks each time.
        replace_after: a connection unused for longer is replaced; None is never.
        check_timeout: how long a check may take until the connection counts as dead; None is forever.
        surplus_after: a connection beyond the pool's size is closed when it was not used for so long. SQLAlchemy closes
            it at once, so that each wave of calls would open and close the same connections again.
        keep: whether connections are kept after use.
    """

    check_after: float = 15.0
    replace_after: float | None = 300.0
    check_timeout: float | None = 5.0
    surplus_after: float = 10.0
    keep: bool = True


def is_worn(info: dict[str, Any], care: Care) -> bool:
    """Whether a connection has not been used for so long that it is replaced."""
    since = info.get(IDLE_SINCE)
    return care.replace_after is not None and since is not None and monotonic() - since > care.replace_after


def preparation(info: dict[str, Any], care: Care, use: Use) -> str | None:
    """The statement to send before a connection is used; None: it is ready as it is."""
    if use is not Use.READ and info.get(READ_ONLY, False) is not (use is Use.READ_ONLY):
        setting = "default_transaction_read_only"
        return f"SET {setting} = on" if use is Use.READ_ONLY else f"RESET {setting}"
    since = info.get(IDLE_SINCE)
    return "SELECT 1" if since is not None and monotonic() - since >= care.check_after else None


def note_prepared(info: dict[str, Any], use: Use) -> None:
    """Remember that the statement of `preparation` has run."""
    if use is not Use.READ:
        info[READ_ONLY] = use is Use.READ_ONLY


def pool_arguments(pool: QueuePool, care: Care) -> dict[str, Any]:
    """The arguments that make a pool of connections like this one."""
    return {
        "care": care,
        "pool_size": pool.size(),
        "max_overflow": pool._max_overflow,
        "use_lifo": True,
        "timeout": pool._timeout,
        "recycle": pool._recycle,
        "echo": pool.echo,
        "logging_name": pool._orig_logging_name,
        "reset_on_return": pool._reset_on_return,
        "dialect": pool._dialect,
        "_dispatch": pool.dispatch,
    }
