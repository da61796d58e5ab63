"""Json goes to the engine as Json wherever the model has it, and as nothing else: no value is encoded twice."""

from __future__ import annotations

from typing import Any

import pytest
from prisma import Json, Prisma, errors

VALUES = ["text", '{"text": "that looks like JSON"}', 7, 700.0, 2**63 - 1, True, None, [], [1, "2", None], {"a": {}}]
TAGGED = {"$type": "Json", "value": "not a tag of the protocol"}


async def _user(db: Prisma, **data: Any) -> Any:
    return await db.user.create(data={"email": "ada@example.com", **data})


@pytest.mark.parametrize("value", [*VALUES, TAGGED], ids=str)
async def test_a_value_comes_back_as_it_went_and_is_stored_once(db: Prisma, value: Any) -> None:
    user = await _user(db, metadata=Json(value))
    assert user.metadata == value
    assert type(user.metadata) is type(value)
    assert await db.query_first("SELECT metadata FROM users") == {"metadata": value}


@pytest.mark.parametrize("value", [*VALUES, TAGGED], ids=str)
async def test_filters_compare_values_not_their_text(db: Prisma, value: Any) -> None:
    await _user(db, metadata=Json(value))
    assert await db.user.count(where={"metadata": {"equals": Json(value)}}) == 1
    assert await db.user.count(where={"metadata": {"not": Json(value)}}) == 0
    assert await db.user.count(where={"NOT": [{"metadata": {"equals": Json(value)}}]}) == 0


async def test_paths_of_a_json_filter_stay_strings(db: Prisma) -> None:
    await _user(db, metadata=Json({"tags": ["a", "b"], "name": "Ada"}))
    for matching in (
        {"path": ["name"], "equals": Json("Ada")},
        {"path": ["name"], "string_contains": "Ad"},
        {"path": ["tags"], "array_contains": Json(["a"])},
    ):
        assert await db.user.count(where={"metadata": matching}) == 1, matching  # type: ignore[arg-type] # typed later
    assert await db.user.count(where={"metadata": {"path": ["name"], "equals": Json("Bob")}}) == 0  # type: ignore[typeddict-unknown-key] # as above


async def test_update_upsert_and_create_many(db: Prisma) -> None:
    await db.user.create_many(data=[{"email": "a@x", "metadata": Json([1])}, {"email": "b@x", "metadata": Json("b")}])
    await db.user.update_many(where={"email": "a@x"}, data={"metadata": Json([2])})
    upserted = await db.user.upsert(
        where={"email": "b@x"},
        data={"create": {"email": "b@x"}, "update": {"metadata": Json({"set": "not an operation"})}},
    )
    assert upserted.metadata == {"set": "not an operation"}
    assert [user.metadata for user in await db.user.find_many(order={"email": "asc"})] == [
        [2],
        {"set": "not an operation"},
    ]


@pytest.mark.parametrize("value", [{"a": 1}, [1], 1, True], ids=str)
async def test_only_json_text_is_json(db: Prisma, value: Any) -> None:
    with pytest.raises(errors.DataError) as refused:
        await _user(db, metadata=value)
    assert refused.value.code == "P2009"
    assert await db.user.count() == 0


async def test_none_is_no_json(db: Prisma) -> None:
    with pytest.raises(errors.MissingRequiredValueError, match=r"data\.metadata"):
        await _user(db, metadata=None)
    with pytest.raises(errors.MissingRequiredValueError):
        await db.user.find_many(where={"metadata": {"not": None}})  # type: ignore[typeddict-item] # refused on purpose
    assert await db.user.count() == 0


async def test_fields_named_like_operators(wide: Any, wide_client: Any) -> None:
    json = wide_client.Json
    parent = await wide.wide.create(
        data={"notes": {"create": [{"data": json("text"), "equals": json([1]), "set": "s", "where": '{"a": 1}'}]}},
        include={"notes": True},
    )
    [note] = parent.notes
    assert (note.data, note.equals, note.set, note.where) == ("text", [1], "s", '{"a": 1}')
    updated = await wide.wide.update(
        where={"id": parent.id},
        data={"notes": {"update": [{"where": {"id": note.id}, "data": {"data": json({"data": 1}), "set": "t"}}]}},
        include={"notes": {"where": {"data": {"equals": json({"data": 1})}, "set": "t"}}},
    )
    assert [note.data for note in updated.notes] == [{"data": 1}]
    assert await wide.wide.count(where={"notes": {"some": {"data": {"equals": json({"data": 1})}}}}) == 1
    assert await wide.wide.count(where={"notes": {"some": {"data": {"equals": json({"data": 2})}}}}) == 0


async def test_lists_of_json(wide: Any, wide_client: Any) -> None:
    values = ["text", 700.0, None, {"a": 2**53 + 1}, [1, [2.0]]]
    texts = [wide_client.Json(value) for value in values]
    row = await wide.wide.create(data={"jsons": texts})
    assert row.jsons == values
    assert [type(value) for value in row.jsons] == [type(value) for value in values]
    row = await wide.wide.update(where={"id": row.id}, data={"jsons": {"set": texts[:2]}})
    assert row.jsons == values[:2]
    row = await wide.wide.update(where={"id": row.id}, data={"jsons": {"push": texts[3:4]}})
    assert row.jsons == [*values[:2], values[3]]
    assert await wide.wide.count(where={"jsons": {"has": wide_client.Json("text")}}) == 1
