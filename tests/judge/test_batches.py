"""A batch is one engine batch in one transaction; what fails in it is an error of the whole."""

from __future__ import annotations

import json
from typing import Any

import pytest
from prisma import Json, Prisma, errors


async def test_all_of_it_is_written(db: Prisma) -> None:
    async with db.batch_() as batch:
        batch.user.create({"email": "a@x", "metadata": Json("a")})
        batch.user.create_many([{"email": "b@x"}, {"email": "c@x"}])
        batch.user.update(where={"email": "a@x"}, data={"name": "Ada"})
        batch.user.delete_many(where={"email": "c@x"})
        batch.execute_raw("UPDATE users SET name = 'Bob' WHERE email = $1", "b@x")
    users = await db.user.find_many(order={"email": "asc"})
    assert [(user.email, user.name) for user in users] == [("a@x", "Ada"), ("b@x", "Bob")]


async def test_nothing_of_it_is_written_when_one_call_fails(db: Prisma) -> None:
    batch = db.batch_()
    batch.user.create({"email": "a@x"})
    batch.user.create({"email": "a@x"})
    with pytest.raises(errors.UniqueViolationError) as raised:
        await batch.commit()
    assert raised.value.meta == {"target": ["email"]}
    assert raised.value.data["user_facing_error"]["batch_request_idx"] == 1
    assert await db.user.count() == 0


async def test_it_is_one_transaction_of_the_database(db: Prisma) -> None:
    async with db.batch_() as batch:
        for name in ("a", "b"):
            batch.execute_raw("INSERT INTO store_tags (name) VALUES ($1 || pg_current_xact_id()::text)", name)
    first, second = [tag.name for tag in await db.storetag.find_many(order={"name": "asc"})]
    assert (first[0], second[0]) == ("a", "b")
    assert first[1:] == second[1:]


async def test_a_missing_record_is_an_error_of_the_batch(db: Prisma) -> None:
    batch = db.batch_()
    batch.storetag.create({"name": "a"})
    batch.storetag.update(where={"name": "missing"}, data={"name": "b"})
    with pytest.raises(errors.RecordNotFoundError):
        await batch.commit()
    assert await db.storetag.count() == 0


async def test_a_call_that_is_not_valid_is_an_error_of_the_batch(db: Prisma) -> None:
    unknown: Any = {"name": "b", "colour": "red"}
    batch = db.batch_()
    batch.storetag.create({"name": "a"})
    batch.storetag.create(unknown)
    with pytest.raises(errors.FieldNotFoundError, match="colour"):
        await batch.commit()
    assert await db.storetag.count() == 0


async def test_within_a_transaction_it_belongs_to_that(db: Prisma) -> None:
    manager = db.tx()
    transaction = await manager.start()
    async with transaction.batch_() as batch:
        batch.storetag.create({"name": "a"})
        batch.storetag.create({"name": "b"})
    assert await transaction.storetag.count() == 2
    await manager.rollback()
    assert await db.storetag.count() == 0


async def test_the_answer_of_each_call_is_there(db: Prisma) -> None:
    document = 'mutation { result: createOneStoreTag(data: {name: "%s"}) { name } }'
    like_an_answer = '{"data":{"createOneStoreTag":'
    queries = [{"query": document % name} for name in ("a", like_an_answer.replace('"', r"\""))]
    answer = await db._engine.request("POST", "/", content=json.dumps({"batch": queries, "transaction": True}))
    assert answer == {
        "batchResult": [
            {"data": {"result": {"name": "a"}}},
            {"data": {"result": {"name": like_an_answer}}},
        ]
    }


async def test_without_a_transaction_each_call_stands_alone(db: Prisma) -> None:
    document = 'mutation { result: createOneStoreTag(data: {name: "a"}) { name } }'
    queries = [{"query": document, "variables": {}}] * 2
    answer = await db._engine.request("POST", "/", content=json.dumps({"batch": queries, "transaction": False}))
    first, second = answer["batchResult"]
    assert first == {"data": {"result": {"name": "a"}}}
    assert second["errors"][0]["user_facing_error"]["error_code"] == "P2002"
    assert await db.storetag.count() == 1
