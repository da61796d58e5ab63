"""Writers that meet: who waits, who fails and with which error is the same on both sides."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta
from typing import Any, TypeAlias

import asyncpg
import pytest
from prisma import Prisma
from prisma.errors import DataError, UniqueViolationError
from tests.calls.outcomes import outcome
from tests.writes.state import ADA, BOB, EVE, ROWS, TABLES, normal, state

from prismalchemy.client import Prisma as BridgedPrisma
from prismalchemy.client import record_answers
from rig.parity import Compared
from rig.postgres import Postgres

Connection: TypeAlias = "asyncpg.Connection[asyncpg.Record]"

# The client finds a deadlock at once, and the other session never: so it is always the client that fails.
SETTINGS = {
    "default_transaction_isolation": "repeatable read",
    "deadlock_timeout": "20ms",
    "lock_timeout": "20s",
}


@dataclass
class Contested:
    """A client, two other sessions that write to the same rows, and one that looks on."""

    client: Any
    other: Connection
    third: Connection
    watch: Connection

    async def wait_for(self, number: int) -> None:
        """Return when so many sessions of the database wait for a lock."""
        while number > await self.watch.fetchval(  # noqa: ASYNC110  # what happens is in the server
            "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'"
        ):
            await asyncio.sleep(0.005)


Meeting = Callable[[Contested], Awaitable[Any]]


@dataclass
class Contests:
    """The same meeting on both sides."""

    prisma: Contested
    bridge: Contested
    compared: Compared

    async def same(self, meeting: Meeting, name: str) -> Any:
        """What came of `meeting` on both sides, which is the same."""
        outcomes, states = [], []
        for each in (self.prisma, self.bridge):
            await each.watch.execute(f"TRUNCATE {TABLES} RESTART IDENTITY CASCADE; {ROWS}")
            with record_answers() as answers:
                found = await asyncio.wait_for(meeting(each), 30)
            assert answers.sides() == (["sqlalchemy"] if each is self.bridge else [])
            outcomes.append(found)
            states.append(await state(each.watch))
        assert normal(outcomes[1]) == normal(outcomes[0])
        assert states[1] == states[0]
        self.compared.add(f"{__name__}: {name}")
        return outcomes[0]


@pytest.fixture(scope="module")
async def contests(
    postgres: Postgres, template_database: str, prisma_engine: dict[str, str], compared: Compared
) -> AsyncIterator[Contests]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("ENABLE_SQLALCHEMY", "true")
        patch.setenv("SQLALCHEMY_MODELS", "service.models")
        patch.setenv("SQLALCHEMY_TABLES", "*")
        patch.setenv("SQLALCHEMY_TRANSACTIONS", "true")
        async with (
            _contested("prisma", Prisma, postgres, template_database) as prisma,
            _contested("bridge", BridgedPrisma, postgres, template_database) as bridge,
        ):
            yield Contests(prisma, bridge, compared)


@asynccontextmanager
async def _contested(side: str, client_class: Any, postgres: Postgres, template: str) -> AsyncIterator[Contested]:
    name = f"prismalchemy_contested_{side}"
    url = postgres.create_database(name, template=template)
    for setting, value in SETTINGS.items():
        postgres.psql(f"ALTER DATABASE {name} SET {setting} = '{value}'")
    others = [await asyncpg.connect(url, server_settings={"deadlock_timeout": "1h"}) for _ in range(3)]
    client = client_class(datasource={"url": url})
    await client.connect()
    yield Contested(client, *others)
    await client.disconnect()
    for connection in others:
        await connection.close()
    postgres.drop_database(name)


async def _while_held(at: Contested, statement: str, call: Callable[[Any], Awaitable[Any]], end: str) -> Any:
    """The outcome of `call`, which waits for what `statement` holds until `end` is run."""
    await at.other.execute("BEGIN")
    await at.other.execute(statement)
    waiting = asyncio.create_task(outcome(call, at.client))
    await at.wait_for(1)
    await at.other.execute(end)
    try:
        return await waiting
    finally:
        if at.other.is_in_transaction():
            await at.other.execute("COMMIT")


_NEW_TAG = "INSERT INTO store_tags (name) VALUES ('x')"
_BOB = f"UPDATE users SET name = 'other' WHERE id = '{BOB}'"
_ADA = f"UPDATE users SET name = 'other' WHERE id = '{ADA}'"


@pytest.mark.parametrize("end", ["COMMIT", "ROLLBACK"])
async def test_two_on_one_unique_key(contests: Contests, end: str) -> None:
    found = await contests.same(
        lambda at: _while_held(at, _NEW_TAG, lambda db: db.storetag.create(data={"name": "x"}), end), f"unique {end}"
    )
    assert isinstance(found, UniqueViolationError) == (end == "COMMIT")


async def test_an_update_to_a_key_that_another_takes(contests: Contests) -> None:
    found = await contests.same(
        lambda at: _while_held(
            at,
            f"UPDATE users SET email = 'x' WHERE id = '{BOB}'",
            lambda db: db.user.update(where={"id": EVE}, data={"email": "x"}),
            "COMMIT",
        ),
        "update to a key",
    )
    assert found.meta == {"target": ["email"]}


_CHANGES: dict[str, Callable[[Any], Any]] = {
    "update": lambda db: db.user.update(where={"id": BOB}, data={"name": "mine"}),
    "update_many": lambda db: db.user.update_many(where={}, data={"name": "mine"}),
    "delete": lambda db: db.user.delete(where={"id": BOB}),
    "delete_many": lambda db: db.user.delete_many(where={"id": BOB}),
    "increment": lambda db: db.storelisting.update(where={"id": "other"}, data={"runs": {"increment": 1}}),
}
_HELD = {"increment": "UPDATE store_listings SET runs = runs + 1 WHERE id = 'other'"}


@pytest.mark.parametrize("name", _CHANGES)
async def test_a_serialization_failure(contests: Contests, name: str) -> None:
    """40001: a row changed after the snapshot of a repeatable read."""
    held = _HELD.get(name, _BOB)
    found = await contests.same(lambda at: _while_held(at, held, _CHANGES[name], "COMMIT"), f"40001 {name}")
    assert isinstance(found, DataError)
    assert (found.code, found.meta) == ("P2034", {})  # type: ignore[attr-defined]  # as tests read it


async def test_a_deadlock(contests: Contests) -> None:
    """40P01 has no code of its own; the other session goes on."""
    kind, code, _ = await contests.same(_deadlock, "40P01")
    assert (kind, code) == ("DataError", None)


async def _deadlock(at: Contested) -> Any:
    """The client has changed Ada's row and waits for Eve's, whose holder waits for Ada's."""
    for session, person in ((at.third, BOB), (at.other, EVE)):
        await session.execute(f"BEGIN; UPDATE users SET name = 'other' WHERE id = '{person}'")
    call = asyncio.create_task(outcome(lambda db: db.user.update_many(where={}, data={"isAdmin": True}), at.client))
    await at.wait_for(1)
    blocked = asyncio.create_task(at.other.execute(_ADA))
    await at.wait_for(2)
    await at.third.execute("ROLLBACK")
    found = await call
    await blocked
    await at.other.execute("COMMIT")
    # The text names processes and transactions.
    return type(found).__name__, found.code, re.sub(r"(rocess|transaction) \d+", r"\1 n", str(found))


async def test_increments_of_many_tasks(contests: Contests) -> None:
    """In read committed none is lost."""

    for each in (contests.prisma, contests.bridge):
        await each.watch.execute(f"TRUNCATE {TABLES} RESTART IDENTITY CASCADE; {ROWS}")
        done = await asyncio.gather(*[outcome(_CHANGES["increment"], each.client) for _ in range(20)])
        applied = sum(not isinstance(found, Exception) for found in done)
        runs = await each.watch.fetchval("SELECT runs FROM store_listings WHERE id = 'other'")
        # In repeatable read some fail with P2034, and the others all count.
        assert runs == applied > 0
        assert {found.code for found in done if isinstance(found, DataError)} <= {"P2034"}


async def test_creates_of_many_tasks(contests: Contests) -> None:
    """One of them wins, and all others have the one error."""
    for each in (contests.prisma, contests.bridge):
        await each.watch.execute(f"TRUNCATE {TABLES} RESTART IDENTITY CASCADE; {ROWS}")
        done = await asyncio.gather(
            *[outcome(lambda db: db.storetag.create(data={"name": "x"}), each.client) for _ in range(20)]
        )
        lost = [found for found in done if isinstance(found, UniqueViolationError)]
        assert len(lost) == 19
        assert all(found.meta == {"target": ["name"]} for found in lost)  # type: ignore[attr-defined]


async def _lost_update(at: Contested) -> Any:
    """Two transactions read the same row, and each writes what it has read and one."""
    said = []
    managers = [at.client.tx(max_wait=timedelta(seconds=20), timeout=timedelta(seconds=20)) for _ in range(2)]
    first, second = [await manager.start() for manager in managers]
    for db in (first, second):
        await db.execute_raw("SET TRANSACTION ISOLATION LEVEL READ COMMITTED")
    read = [await db.storelisting.find_unique(where={"id": "other"}) for db in (first, second)]
    for db, manager, row in zip((first, second), managers, read, strict=True):
        said.append(await db.storelisting.update(where={"id": "other"}, data={"runs": row.runs + 1}))
        await manager.commit()
    return said


async def test_a_lost_update(contests: Contests) -> None:
    found = await contests.same(_lost_update, "lost update")
    assert [listing.runs for listing in found] == [1, 1]


async def _serialization_failure(at: Contested) -> Any:
    """What a transaction says whose row another has changed since it began, and what is left of it."""
    manager = at.client.tx(max_wait=timedelta(seconds=20), timeout=timedelta(seconds=20))
    db = await manager.start()
    said = [await db.storetag.create(data={"name": "x"}), await db.user.count()]
    await at.other.execute(_BOB)
    said.append(await outcome(lambda db: db.user.update(where={"id": BOB}, data={"name": "mine"}), db))
    said.append(await outcome(lambda db: db.user.count(), db))
    said.append(await outcome(lambda _: manager.commit(), db))
    return said


async def test_a_serialization_failure_in_a_transaction(contests: Contests) -> None:
    _, _, failed, after, committed = await contests.same(_serialization_failure, "40001 in tx")
    assert failed.code == "P2034"
    assert type(after) is DataError
    assert committed is None


async def _deadlock_of_transactions(at: Contested) -> Any:
    """Two transactions of one client wait for each other; the second finds it."""
    managers = [at.client.tx(max_wait=timedelta(seconds=20), timeout=timedelta(seconds=20)) for _ in range(2)]
    first, second = [await manager.start() for manager in managers]
    said = [await first.user.update(where={"id": ADA}, data={"name": "first"})]
    said.append(await second.user.update(where={"id": BOB}, data={"name": "second"}))
    waiting = asyncio.create_task(first.user.update(where={"id": BOB}, data={"name": "first"}))
    await at.wait_for(1)
    # Its own search for a deadlock has to be over.
    while not await at.watch.fetchval(  # noqa: ASYNC110  # what happens is in the server
        "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock' "
        "AND clock_timestamp() - query_start > '100ms'"
    ):
        await asyncio.sleep(0.005)
    failed = await outcome(lambda db: db.user.update(where={"id": ADA}, data={"name": "second"}), second)
    said += [type(failed).__name__, failed.code]
    said.append(await waiting)
    said.append(await outcome(lambda db: db.user.count(), second))
    for manager in managers:
        await manager.commit()
    return said


async def test_a_deadlock_of_transactions(contests: Contests) -> None:
    said = await contests.same(_deadlock_of_transactions, "40P01 in tx")
    assert said[2:4] == ["DataError", None]
