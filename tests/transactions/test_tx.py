"""tx(): beginning, ending, and what stays. Each scene is compared with the real Prisma."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest
from prisma.errors import TransactionExpiredError
from tests.transactions.conftest import Stages
from tests.transactions.scenes import Play, Scene
from tests.writes.state import ADA

# Long enough for a few calls of Prisma's on a busy machine.
SHORT = timedelta(milliseconds=250)


async def commits(scene: Scene) -> None:
    async with scene.db.tx() as tx:
        assert tx.is_transaction()
        await scene.note(tx.user.create(data={"email": "new@x"}))
        await scene.note(tx.user.update(where={"email": "ada@x"}, data={"name": "A"}))
        await scene.note(tx.user.count())
        # Nobody else sees it yet.
        await scene.note(scene.db.user.count())
    await scene.note(scene.db.user.count())


async def rolls_back(scene: Scene) -> None:
    async with scene.db.tx() as tx:
        await scene.note(tx.user.create(data={"email": "new@x"}))
        await scene.note(tx.user.delete_many())
        raise LookupError


async def by_hand(scene: Scene) -> None:
    manager = scene.db.tx()
    await scene.note(manager.commit())
    await scene.note(manager.rollback())
    tx = await manager.start()
    await scene.note(tx.user.create(data={"email": "kept@x"}))
    await scene.note(manager.commit())
    tx = await manager.start()
    await scene.note(tx.user.create(data={"email": "lost@x"}))
    await scene.note(manager.rollback())


async def after_its_end(scene: Scene) -> None:
    for end in ("commit", "rollback"):
        manager = scene.db.tx()
        tx = await manager.start()
        await scene.note(getattr(manager, end)())
        await scene.note(tx.user.count())
        await scene.note(tx.query_raw("SELECT 1"))
        await scene.note(tx.execute_raw("SELECT 1"))
        # The end comes before what is wrong with a call.
        await scene.note(tx.user.find_many(where={"nothing": 1}))
        batch = tx.batch_()
        batch.user.create(data={"email": "new@x"})
        await scene.note(batch.commit())
        await scene.note(manager.commit())
        await scene.note(manager.rollback())


async def long_ended(scene: Scene) -> None:
    first = scene.db.tx()
    tx = await first.start()
    await first.commit()
    for number in range(101):
        if number in {99, 100}:
            await scene.note(tx.user.count())
        async with scene.db.tx():
            pass
    await scene.note(tx.user.count())
    await scene.note(tx.query_raw("SELECT 1"))
    await scene.note(first.commit())
    await scene.note(first.rollback())


async def started_twice(scene: Scene) -> None:
    manager = scene.db.tx(timeout=timedelta(milliseconds=300))
    first = await manager.start()
    second = await manager.start()
    await scene.note(first.user.create(data={"email": "lost@x"}))
    await scene.note(second.user.create(data={"email": "kept@x"}))
    await scene.note(manager.commit())
    await scene.note(first.user.count())
    await until_ended(scene, first)


async def within_another(scene: Scene) -> None:
    async with scene.db.tx() as tx:
        async with tx.tx() as inner:
            await scene.note(inner.user.create(data={"email": "inner@x"}))
            await scene.note(tx.user.count())
        await scene.note(tx.user.count())
        raise LookupError


async def a_number_for_its_time(scene: Scene) -> None:
    async with scene.db.tx(timeout=4000, max_wait=1000) as tx:
        await scene.note(tx.user.count())


async def negative_times(scene: Scene) -> None:
    for limits in ({"timeout": timedelta(seconds=-1)}, {"max_wait": timedelta(seconds=-1)}):
        error = await scene.note(scene.db.tx(**limits).start())
        # What our front of the engine says of it differs.
        scene.said[-1] = (type(error).__name__, str(error)[:4])


async def an_error_of_the_database(scene: Scene) -> None:
    async with scene.db.tx() as tx:
        await scene.note(tx.user.create(data={"email": "new@x"}))
        await scene.note(tx.user.create(data={"email": "ada@x"}))
        await scene.note(tx.user.count())
        await scene.note(tx.user.create(data={"email": "other@x"}))
        await scene.note(tx.query_raw("SELECT 1"))
        await scene.note(tx.execute_raw("SELECT 1"))
        await scene.note(tx.user.find_many(where={"nothing": 1}))
        # Left normally: all is lost, and nobody says so.


async def a_value_that_the_database_refuses(scene: Scene) -> None:
    too_large = {"slug": "s", "title": "t", "ownerId": ADA, "runs": 2**31}
    for call in (
        lambda tx: tx.storelisting.create(data=too_large),
        lambda tx: tx.user.find_many(where={"id": "no uuid"}),
        lambda tx: tx.user.create(data={"email": "a\0b"}),
    ):
        async with scene.db.tx() as tx:
            await scene.note(tx.user.create(data={"email": "lost@x"}))
            await scene.note(call(tx))
            # The bridge knows without asking; the transaction is aborted all the same.
            await scene.note(tx.user.count())
            await scene.note(call(tx))
            await scene.note(tx.query_raw("SELECT 1"))


async def an_error_that_is_caught_ends_nothing(scene: Scene) -> None:
    manager = scene.db.tx()
    tx = await manager.start()
    await scene.note(tx.user.update(where={"email": "nobody"}, data={"name": "x"}))
    await scene.note(tx.user.delete(where={"email": "nobody"}))
    await scene.note(tx.user.find_unique_or_raise(where={"email": "nobody"}))
    await scene.note(tx.user.find_many(where={"nothing": 1}))
    await scene.note(tx.user.create(data={}))
    await scene.note(tx.user.create(data={"email": "kept@x"}))
    await scene.note(manager.commit())


async def a_savepoint(scene: Scene) -> None:
    async with scene.db.tx() as tx:
        await scene.note(tx.user.create(data={"email": "kept@x"}))
        await scene.note(tx.execute_raw("SAVEPOINT s"))
        await scene.note(tx.user.create(data={"email": "kept@x"}))
        await scene.note(tx.user.count())
        await scene.note(tx.execute_raw("ROLLBACK TO s"))
        await scene.note(tx.user.create(data={"email": "too@x"}))
        await scene.note(tx.execute_raw("RELEASE s"))


async def a_commit_by_hand(scene: Scene) -> None:
    manager = scene.db.tx()
    tx = await manager.start()
    await scene.note(tx.user.create(data={"email": "one@x"}))
    await scene.note(tx.execute_raw("COMMIT"))
    await scene.note(tx.user.create(data={"email": "two@x"}))
    await scene.note(scene.db.user.count())
    await scene.note(manager.rollback())
    async with scene.db.tx() as tx:
        await scene.note(tx.user.create(data={"email": "three@x"}))
        await scene.note(tx.execute_raw("ROLLBACK"))
        await scene.note(tx.user.create(data={"email": "four@x"}))
    # The connections are as good as new.
    for _ in range(3):
        async with scene.db.tx() as tx:
            await scene.note(tx.execute_raw("SAVEPOINT s"))


async def one_clock(scene: Scene) -> None:
    async with scene.db.tx() as tx:
        first = await tx.user.create(data={"email": "one@x"})
        await tx.query_raw("SELECT pg_sleep(0.01)::text")
        second = await tx.user.create(data={"email": "two@x"})
        batch = tx.batch_()
        batch.user.create(data={"email": "three@x"})
        await batch.commit()
        third = await tx.user.find_unique_or_raise(where={"email": "three@x"})
        changed = await tx.user.update(where={"email": "ada@x"}, data={"name": "x"})
        times = {
            *(first.createdAt, first.updatedAt, second.createdAt, second.updatedAt),
            changed.updatedAt,
            third.createdAt,
        }
        await scene.note(len(times))


async def idle_for_too_long(scene: Scene) -> None:
    manager = scene.db.tx(timeout=SHORT)
    tx = await manager.start()
    await scene.note(tx.user.create(data={"email": "lost@x"}))
    # Rolled back at that moment: the row can be written by others without our asking for anything.
    await until_ended(scene, tx)
    await scene.note(scene.db.user.create(data={"email": "lost@x"}))
    await scene.note(tx.user.count())
    await scene.note(tx.execute_raw("SELECT 1"))
    batch = tx.batch_()
    batch.user.create(data={"email": "new@x"})
    await scene.note(batch.commit())
    await scene.note(manager.commit())
    await scene.note(manager.rollback())


async def left_too_late(scene: Scene) -> None:
    async with scene.db.tx(timeout=SHORT) as tx:
        await scene.note(tx.user.create(data={"email": "lost@x"}))
        await until_ended(scene, tx)


async def left_too_late_by_an_error(scene: Scene) -> None:
    async with scene.db.tx(timeout=SHORT) as tx:
        await scene.note(tx.user.create(data={"email": "lost@x"}))
        await until_ended(scene, tx)
        raise LookupError


async def a_statement_outlasts_it(scene: Scene) -> None:
    manager = scene.db.tx(timeout=SHORT)
    tx = await manager.start()
    await scene.note(tx.execute_raw("INSERT INTO store_tags (name) SELECT 'lost' FROM pg_sleep(0.4)"))
    # A call at the very moment gets other words from the engine now and then.
    await until_ended(scene, tx)
    await scene.note(tx.user.count())
    await scene.note(manager.commit())


async def until_ended(scene: Scene, tx: object) -> None:
    """Until no transaction of the scene's client is open on the server."""
    open_ = (
        "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND state LIKE 'idle in transaction%'"
    )
    async with asyncio.timeout(10):
        while await scene.admin.fetchval(open_):  # noqa: ASYNC110  # it is the server that tells
            await asyncio.sleep(0.01)


async def a_deferred_constraint(scene: Scene) -> None:
    await scene.admin.execute(
        "CREATE TABLE IF NOT EXISTS deferred (id int PRIMARY KEY, u int UNIQUE DEFERRABLE INITIALLY DEFERRED, "
        "p int REFERENCES deferred (id) DEFERRABLE INITIALLY DEFERRED); TRUNCATE deferred"
    )
    for values in ("(1, 1, NULL), (2, 1, NULL)", "(1, 1, 7)"):
        manager = scene.db.tx()
        tx = await manager.start()
        await scene.note(tx.execute_raw(f"INSERT INTO deferred VALUES {values}"))
        await scene.note(manager.commit())
        await scene.note(tx.user.count())
        await scene.note(manager.commit())
        await scene.note(manager.rollback())


async def a_serialization_failure(scene: Scene) -> None:
    first, second = scene.db.tx(), scene.db.tx()
    one, two = await first.start(), await second.start()
    for tx, email in ((one, "ada@x"), (two, "bob@x")):
        await scene.note(tx.execute_raw("SET TRANSACTION ISOLATION LEVEL SERIALIZABLE"))
        await scene.note(tx.user.count())
        await scene.note(tx.user.create(data={"email": f"new-{email}"}))
    await scene.note(first.commit())
    await scene.note(second.commit())


async def a_write_conflict(scene: Scene) -> None:
    async with scene.db.tx() as tx:
        await scene.note(tx.execute_raw("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ"))
        await scene.note(tx.user.count())
        await scene.note(scene.db.user.update(where={"email": "ada@x"}, data={"name": "first"}))
        await scene.note(tx.user.update(where={"email": "ada@x"}, data={"name": "second"}))
        await scene.note(tx.user.count())


async def a_read_only_transaction(scene: Scene) -> None:
    async with scene.db.tx() as tx:
        await scene.note(tx.execute_raw("SET TRANSACTION READ ONLY"))
        await scene.note(tx.user.count())
        await scene.note(tx.user.create(data={"email": "new@x"}))


async def a_lost_update(scene: Scene) -> None:
    first, second = scene.db.tx(), scene.db.tx()
    one, two = await first.start(), await second.start()
    read = [(await tx.storelisting.find_unique_or_raise(where={"id": "listing"})).runs for tx in (one, two)]
    await scene.note(one.storelisting.update(where={"id": "listing"}, data={"runs": read[0] + 1}))
    await scene.note(first.commit())
    await scene.note(two.storelisting.update(where={"id": "listing"}, data={"runs": read[1] + 1}))
    await scene.note(second.commit())


async def a_connection_that_is_lost(scene: Scene) -> None:
    for end in ("commit", "rollback"):
        manager = scene.db.tx()
        tx = await manager.start()
        await scene.note(tx.user.create(data={"email": "lost@x"}))
        (row,) = await tx.query_raw("SELECT pg_backend_pid() AS pid")
        await scene.admin.execute(f"SELECT pg_terminate_backend({row['pid']})")
        await gone(scene, row["pid"])
        if end == "commit":
            await scene.note(tx.user.count())
            await scene.note(tx.user.create(data={"email": "other@x"}))
            await scene.note(tx.query_raw("SELECT 1"))
        await scene.note(getattr(manager, end)())
        await scene.note(getattr(manager, end)())
        await scene.note(tx.user.count())
    # The connection is not used again.
    await scene.note(scene.db.user.count())


async def gone(scene: Scene, pid: int) -> None:
    """Until the client has noticed, too, that its connection's server process has ended."""
    async with asyncio.timeout(10):
        while await scene.admin.fetchval("SELECT count(*) FROM pg_stat_activity WHERE pid = $1", pid):  # noqa: ASYNC110
            await asyncio.sleep(0.01)
    await asyncio.sleep(0.05)


SCENES: dict[str, Play] = {
    play.__name__: play
    for play in (
        *(
            commits,
            rolls_back,
            by_hand,
            after_its_end,
            long_ended,
            started_twice,
            within_another,
            a_number_for_its_time,
        ),
        *(
            negative_times,
            a_value_that_the_database_refuses,
            an_error_of_the_database,
            an_error_that_is_caught_ends_nothing,
            a_savepoint,
        ),
        *(a_commit_by_hand, one_clock, idle_for_too_long, left_too_late, left_too_late_by_an_error),
        *(a_statement_outlasts_it, a_deferred_constraint, a_serialization_failure, a_write_conflict),
        *(a_read_only_transaction, a_lost_update, a_connection_that_is_lost),
    )
}


@pytest.mark.parametrize("name", SCENES)
async def test_scenes(stages: Stages, name: str) -> None:
    await stages.same(SCENES[name])


async def test_no_time(stages: Stages) -> None:
    """Whether Prisma's first call still comes in time depends on who is first."""
    for db in (stages.writers.bridge, stages.alone):
        tx = await db.tx(timeout=timedelta(0)).start()
        with pytest.raises(
            TransactionExpiredError, match=r"The timeout for this transaction was 0 ms, however \d+ ms passed"
        ):
            await tx.user.count()
    tx = stages.writers.sync.tx(timeout=timedelta(0)).start()
    with pytest.raises(Exception, match="The timeout for this transaction was 0 ms"):
        tx.user.count()


async def test_what_is_lost_and_kept(stages: Stages) -> None:
    """The scenes above compare; this tells what the figures are, once."""
    await stages.same(rolls_back)
    assert await stages.writers.bridge.user.count() == 3
    await stages.same(by_hand)
    emails = {user.email for user in await stages.writers.bridge.user.find_many()}
    assert emails == {"ada@x", "bob@x", "eve@x", "kept@x"}
    assert await stages.writers.bridge.user.find_unique(where={"id": ADA}) is not None
