"""Tests of a team's service in a transaction that is always rolled back.

`pytest_plugins = ["prismalchemy.integrations.pytest"]` in the outermost conftest.py gives two fixtures, asynchronous or
synchronous as the client that PRISMA_CLIENT names:

`rolled_back_db`: the client during a test. Calls, `batch_()` and `tx()` do and say what they always do, also when they
    fail, but nothing is left in the database. It is `connected_db` itself, so a client that is registered, or that the
    service keeps somewhere, is in the transaction as well.
`connected_db`: a connected client; override it to give the service's own.

`rolled_back(db)` is the same as a context manager, and `rolled_back_sync(db)` for a synchronous client.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from typing import Any

import pytest

from prismalchemy.client import Prisma
from prismalchemy.errors import NotSupported
from prismalchemy.switch.scope import Scope
from prismalchemy.transactions.savepoints import AlwaysRolledBack

# A test is not to run out of time while somebody looks at it in a debugger.
_LIMIT = 86_400.0
_MAX_WAIT = 30.0


@asynccontextmanager
async def rolled_back(db: Any) -> AsyncIterator[Any]:
    """Let the client `db` run in a transaction until the end of the block, and roll that back.

    `tx()` is a savepoint there; two of them at once share one connection, and the first to begin has to be the last to
    end. Constraints that are checked at COMMIT are never checked.

    Raises:
        NotSupported: the client is not connected, or ENABLE_SQLALCHEMY is off.
    """
    runtime = _runtime(db)
    outer = await runtime.begin(limit=_LIMIT, max_wait=_MAX_WAIT)
    _enter(db, AlwaysRolledBack(outer))
    try:
        yield db
    finally:
        _leave(db)
        await runtime.rollback(outer)


@contextmanager
def rolled_back_sync(db: Any) -> Iterator[Any]:
    """As `rolled_back`, for a synchronous client."""
    from prismalchemy.transactions.savepoints_sync import SyncAlwaysRolledBack  # noqa: PLC0415  # psycopg is an extra

    runtime = _runtime(db)
    outer = runtime.begin(limit=_LIMIT, max_wait=_MAX_WAIT)
    _enter(db, SyncAlwaysRolledBack(outer))
    try:
        yield db
    finally:
        _leave(db)
        runtime.rollback(outer)


def _runtime(db: Any) -> Any:
    if db._runtime is None:
        raise NotSupported(
            "transaction", "rolled_back(db): it needs a client that is connected with ENABLE_SQLALCHEMY=true"
        )
    return db._runtime


def _enter(db: Any, transaction: Any) -> None:
    db._transaction, db._scope = transaction, Scope(db._runtime.switched, named=False)


def _leave(db: Any) -> None:
    # The class has the attributes of a client that is in no transaction.
    del db._transaction, db._scope


async def _connected() -> AsyncIterator[Any]:
    """A connected client."""
    async with Prisma() as db:
        yield db


def _connected_sync() -> Iterator[Any]:
    """A connected client."""
    client: Any = Prisma
    with client() as db:
        yield db


async def _rolled_back(connected_db: Any) -> AsyncIterator[Any]:
    """The client, in a transaction that is always rolled back."""
    async with rolled_back(connected_db) as db:
        yield db


def _rolled_back_sync(connected_db: Any) -> Iterator[Any]:
    """The client, in a transaction that is always rolled back."""
    with rolled_back_sync(connected_db) as db:
        yield db


def _asynchronous_fixture() -> Callable[..., Any]:
    """What marks asynchronous fixtures: pytest-asyncio wants its own; anyio takes pytest's."""
    try:
        import pytest_asyncio  # noqa: PLC0415  # one of several plugins
    except ImportError:
        return pytest.fixture
    return pytest_asyncio.fixture


if Prisma._seams.asynchronous:
    _fixture = _asynchronous_fixture()
    connected_db = _fixture(name="connected_db")(_connected)
    rolled_back_db = _fixture(name="rolled_back_db")(_rolled_back)
else:
    connected_db = pytest.fixture(name="connected_db")(_connected_sync)
    rolled_back_db = pytest.fixture(name="rolled_back_db")(_rolled_back_sync)
