"""batch_(): all or nothing. Each scene is compared with the real Prisma."""

from __future__ import annotations

from collections.abc import Callable
from time import perf_counter
from typing import Any

import pytest
from tests.transactions.conftest import Stages
from tests.transactions.scenes import Play, Scene
from tests.writes.conftest import noted

Fill = Callable[[Any], Any]


def create(email: str) -> Fill:
    return lambda batch: batch.user.create(data={"email": email})


def update(email: str, name: str = "x") -> Fill:
    return lambda batch: batch.user.update(where={"email": email}, data={"name": name})


def of(*fills: Fill) -> Play:
    """A scene of one batch, and how many users there are afterwards."""

    async def scene(scene: Scene) -> None:
        batch = scene.db.batch_()
        for fill in fills:
            fill(batch)
        await scene.note(batch.commit())
        await scene.note(scene.db.user.count())

    return scene


async def in_a_block(scene: Scene) -> None:
    async with scene.db.batch_() as batch:
        batch.user.create(data={"email": "a@x"})
        batch.user.create(data={"email": "b@x"})
    await scene.note(scene.db.user.count())
    batch.user.create(data={"email": "c@x"})
    await scene.note(batch.commit())
    # It is empty again.
    await scene.note(batch.commit())
    await scene.note(scene.db.user.count())


async def a_block_that_raises(scene: Scene) -> None:
    async with scene.db.batch_() as batch:
        batch.user.create(data={"email": "a@x"})
        raise LookupError


async def arguments_that_change(scene: Scene) -> None:
    data: dict[str, Any] = {"email": "a@x"}
    batch = scene.db.batch_()
    batch.user.create(data=data)
    data["email"] = "b@x"
    batch.user.create(data=data)
    data.clear()
    await scene.note(batch.commit())
    await scene.note(scene.db.user.find_many(order={"email": "asc"}))


async def what_the_client_refuses_itself(scene: Scene) -> None:
    batch = scene.db.batch_()
    for wrong in (
        lambda: batch.user.create(data={"email": "a@x"}, include={"nothing": True}),
        lambda: batch.user.create(data={"email": object()}),
    ):
        try:
            found = wrong()
            if found is not None:
                await found
        except Exception as error:
            scene.said.append((type(error).__name__, str(error).partition(" object at")[0]))
    batch.user.create(data={"email": "b@x"})
    await scene.note(batch.commit())


async def one_clock(scene: Scene) -> None:
    batch = scene.db.batch_()
    for number in range(40):
        batch.user.create(data={"email": f"{number}@x"})
        batch.user.update(where={"email": "ada@x"}, data={"name": str(number)})
    await batch.commit()
    users = await scene.db.user.find_many(where={"OR": [{"email": {"not": "bob@x"}}]})
    made = {user.createdAt for user in users if user.email[0].isdigit()} | {
        user.updatedAt for user in users if user.email == "ada@x"
    }
    await scene.note(len(made))


ALONE: dict[str, Play] = {
    "empty": of(),
    "one": of(create("a@x")),
    "several": of(create("a@x"), update("a@x"), create("b@x"), lambda batch: batch.user.delete(where={"email": "a@x"})),
    "each action": of(
        lambda batch: batch.user.create_many(data=[{"email": "a@x"}, {"email": "b@x"}]),
        lambda batch: batch.user.create_many(data=[{"email": "a@x"}, {"email": "c@x"}], skip_duplicates=True),
        lambda batch: batch.user.update_many(where={"email": {"contains": "@x"}}, data={"name": "many"}),
        lambda batch: batch.user.upsert(where={"email": "d@x"}, data={"create": {"email": "d@x"}, "update": {"name": "d"}}),
        lambda batch: batch.user.upsert(where={"email": "d@x"}, data={"create": {"email": "d@x"}, "update": {"name": "d"}}),
        lambda batch: batch.user.delete_many(where={"email": "b@x"}),
        lambda batch: batch.execute_raw("UPDATE users SET name = $1 WHERE email = 'c@x'", "raw"),
    ),
    "a taken key": of(create("a@x"), create("ada@x"), create("b@x")),
    "a taken key among equal creates": of(*map(create, ["a@x", "b@x", "b@x", "c@x"])),
    "a foreign key": of(create("a@x"), lambda batch: batch.profile.create(data={"userId": "00000000-0000-4000-8000-0000000000ff", "displayName": "x"})),
    "an update that finds nothing": of(create("a@x"), update("nobody")),
    "a delete that finds nothing": of(create("a@x"), lambda batch: batch.user.delete(where={"email": "nobody"})),
    "equal updates, of which one finds nothing": of(*map(update, ["ada@x", "nobody", "bob@x"])),
    "equal deletes, of which one finds nothing": of(
        *[lambda batch, email=email: batch.user.delete(where={"email": email}) for email in ("eve@x", "nobody", "bob@x")]
    ),
    "many that find nothing": of(
        create("a@x"),
        lambda batch: batch.user.update_many(where={"email": "nobody"}, data={"name": "x"}),
        lambda batch: batch.user.delete_many(where={"email": "nobody"}),
    ),
    "an argument that is wrong": of(create("a@x"), lambda batch: batch.user.update(where={"email": "ada@x"}, data={"nothing": 1})),
    "a missing argument, and a taken key": of(create("ada@x"), lambda batch: batch.profile.create(data={})),
    "a value that the database refuses": of(create("a@x"), create("a\0b"), update("nobody")),
    "a taken key, and a value that the database refuses": of(create("ada@x"), create("a\0b")),
    "raw SQL": of(lambda batch: batch.execute_raw("DELETE FROM profiles"), lambda batch: batch.execute_raw("DELETE FROM users WHERE email = $1", "bob@x")),
    "raw SQL that fails": of(create("a@x"), lambda batch: batch.execute_raw("INSERT INTO nowhere VALUES (1)")),
    "several statements": of(create("a@x"), lambda batch: batch.execute_raw("SELECT 1; SELECT 2")),
    "data of nothing": of(lambda batch: batch.user.update(where={"email": "ada@x"}, data={}), update("bob@x")),
    **{scene.__name__: scene for scene in (in_a_block, a_block_that_raises, arguments_that_change, what_the_client_refuses_itself, one_clock)},
}  # fmt: skip


@pytest.mark.parametrize("name", ALONE)
async def test_alone(stages: Stages, name: str) -> None:
    await stages.same(ALONE[name])


def within(*fills: Fill) -> Play:
    """A scene of one batch in a transaction."""

    async def scene(scene: Scene) -> None:
        async with scene.db.tx() as tx:
            batch = tx.batch_()
            for fill in fills:
                fill(batch)
            await scene.note(batch.commit())
            await scene.note(tx.user.count())
            await scene.note(tx.user.update(where={"email": "eve@x"}, data={"name": "later"}))

    return scene


async def a_commit_in_it(scene: Scene) -> None:
    batch = scene.db.batch_()
    for fill in (create("a@x"), lambda batch: batch.execute_raw("COMMIT"), create("a@x")):
        fill(batch)
    await scene.note(batch.commit())
    await scene.note(scene.db.user.count())


async def a_deferred_constraint(scene: Scene) -> None:
    await scene.admin.execute(
        "CREATE TABLE IF NOT EXISTS deferred (id int PRIMARY KEY, u int UNIQUE DEFERRABLE INITIALLY DEFERRED, "
        "p int REFERENCES deferred (id) DEFERRABLE INITIALLY DEFERRED); TRUNCATE deferred"
    )
    for row in ("2, 1, NULL", "2, 2, 7"):
        batch = scene.db.batch_()
        batch.execute_raw("INSERT INTO deferred VALUES (1, 1, NULL)")
        batch.execute_raw(f"INSERT INTO deferred VALUES ({row})")
        await scene.note(batch.commit())


WITHIN: dict[str, Play] = {
    "empty": within(),
    "several": within(create("a@x"), create("b@x"), update("a@x")),
    "what finds nothing": within(create("a@x"), update("nobody"), create("b@x")),
    "a taken key": within(create("a@x"), create("ada@x"), create("b@x")),
    "a taken key among equal creates": within(*map(create, ["a@x", "b@x", "b@x", "c@x"])),
    "an argument that is wrong": within(create("a@x"), lambda batch: batch.user.update(where={"email": "ada@x"}, data={"nothing": 1})),
    "a value that the database refuses": within(create("a@x"), create("a\0b"), update("nobody")),
    "a taken key, and a value that the database refuses": within(create("ada@x"), create("a\0b")),
    "raw SQL that fails": within(create("a@x"), lambda batch: batch.execute_raw("INSERT INTO nowhere VALUES (1)")),
    "a_commit_in_it": a_commit_in_it,
    "a_deferred_constraint": a_deferred_constraint,
}  # fmt: skip


@pytest.mark.parametrize("name", WITHIN)
async def test_within_a_transaction(stages: Stages, name: str) -> None:
    await stages.same(WITHIN[name])


async def test_a_thousand(stages: Stages) -> None:
    """Equal creates are sent together: ten times as many take not more than twenty times as long, and one statement."""
    db = stages.writers.bridge
    times = {}
    for count in (100, 1000):
        await stages.writers.reset()
        batch = db.batch_()
        for number in range(count):
            batch.user.create(data={"email": f"{number}@x"})
        started = perf_counter()
        await batch.commit()
        times[count] = perf_counter() - started
        assert await db.user.count() == count + 3
    assert times[1000] < 20 * times[100]
    with noted(stages.writers.sync._runtime.database.engine) as statements:
        batch = stages.writers.sync.batch_()
        for number in range(3):
            batch.user.create(data={"email": f"{number}@x"})
        batch.commit()
    assert [statement.split()[0] for statement in statements] == ["BEGIN", "INSERT", "INSERT", "INSERT", "COMMIT"]
