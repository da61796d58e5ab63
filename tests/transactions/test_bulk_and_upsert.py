"""create_many and upsert in transactions and batches, compared with the real Prisma."""

from __future__ import annotations

from datetime import timedelta

import pytest
from tests.transactions.conftest import Stages
from tests.transactions.scenes import Play, Scene
from tests.writes.state import ADA, BOB

LONG = timedelta(minutes=2)
"""The engine that tests compare with takes its time over many rows."""


async def many_rows(scene: Scene) -> None:
    async with scene.db.tx() as tx:
        await scene.note(tx.storetag.create_many(data=[{"name": "a"}, {"name": "b", "id": 9}, {"name": "c"}]))
        await scene.note(tx.storetag.create_many(data=[{"name": "c"}, {"name": "d"}], skip_duplicates=True))
        await scene.note(tx.storetag.create_many(data=[]))
        await scene.note(tx.storetag.count())
        await scene.note(scene.db.storetag.count())


async def more_rows_than_are_sent_at_once(scene: Scene) -> None:
    async with scene.db.tx(timeout=LONG) as tx:
        await scene.note(tx.storetag.create_many(data=[{"name": f"{n}", "id": n} for n in range(1, 16500)]))
        await scene.note(tx.storetag.create_many(data=[{"name": "x", "id": 16500}]))


async def a_duplicate_among_many_rows(scene: Scene) -> None:
    async with scene.db.tx() as tx:
        await scene.note(tx.user.create(data={"email": "lost@x"}))
        await scene.note(tx.user.create_many(data=[{"email": "new@x"}, {"email": "ada@x"}]))
        await scene.note(tx.user.count())


async def one_clock_for_many_rows(scene: Scene) -> None:
    async with scene.db.tx() as tx:
        first = await tx.user.create(data={"email": "first@x"})
        await scene.note(tx.user.create_many(data=[{"email": "second@x"}, {"email": "third@x"}]))
        await tx.user.upsert(
            where={"email": "ada@x"}, data={"create": {"email": "ada@x"}, "update": {"name": "upserted"}}
        )
        same = await tx.user.count(where={"updatedAt": first.updatedAt})
        await scene.note(same)


async def upserts(scene: Scene) -> None:
    async with scene.db.tx() as tx:
        for email in ("ada@x", "new@x", "new@x"):
            data = {"create": {"email": email}, "update": {"name": "x"}}
            await scene.note(tx.user.upsert(where={"email": email}, data=data))
            await scene.note(tx.user.upsert(where={"email": email, "AND": [{"name": "x"}]}, data=data))
            await scene.note(tx.user.upsert(where={"email": email}, data=data, include={"profile": True}))
        await scene.note(scene.db.user.count())


async def an_upsert_whose_filter_fails(scene: Scene) -> None:
    """What the engine finds leaves the transaction usable, what the database finds does not."""
    async with scene.db.tx() as tx:
        await scene.note(tx.user.create(data={"email": "kept@x"}))
        data = {"create": {"email": "ada@x", "name": "x"}, "update": {"name": "y"}}
        await scene.note(tx.user.upsert(where={"email": "ada@x", "name": "x"}, data=data))
        await scene.note(tx.user.count())
    async with scene.db.tx() as tx:
        await scene.note(tx.user.create(data={"email": "lost@x"}))
        await scene.note(tx.user.upsert(where={"email": "ada@x", "name": {"equals": "x"}}, data=data))
        await scene.note(tx.user.count())


async def a_batch(scene: Scene) -> None:
    batch = scene.db.batch_()
    batch.storetag.create_many(data=[{"name": "a"}, {"name": "b"}, {"name": "a"}], skip_duplicates=True)
    batch.user.upsert(where={"email": "ada@x"}, data={"create": {"email": "ada@x"}, "update": {"name": "x"}})
    batch.user.upsert(where={"id": BOB}, data={"create": {"email": "b@x"}, "update": {"name": "y"}})
    batch.user.upsert(where={"id": ADA}, data={"create": {"email": "b@x"}, "update": {}}, include={"profile": True})
    batch.storetag.create_many(data=[{"name": f"{n}", "id": n} for n in range(100, 16600)])
    await scene.note(batch.commit())


async def a_batch_that_fails(scene: Scene) -> None:
    for last in ({"email": "bob@x"}, {"email": "ada@x", "name": "x"}):
        batch = scene.db.batch_()
        batch.storetag.create_many(data=[{"name": "a"}, {"name": "b"}])
        batch.user.upsert(where={"id": ADA}, data={"create": {"email": "b@x"}, "update": {"name": "y"}})
        data = {"create": {"email": "ada@x", "name": "x"}, "update": {"email": "bob@x"}}
        batch.user.upsert(where={**last, "email": "ada@x"}, data=data)
        await scene.note(batch.commit())


SCENES: dict[str, Play] = {
    play.__name__: play
    for play in (
        many_rows,
        more_rows_than_are_sent_at_once,
        a_duplicate_among_many_rows,
        one_clock_for_many_rows,
        upserts,
        an_upsert_whose_filter_fails,
        a_batch,
        a_batch_that_fails,
    )
}


@pytest.mark.parametrize("name", SCENES)
async def test_scenes(stages: Stages, name: str) -> None:
    await stages.same(SCENES[name])
