"""find_unique on every kind of unique key, and the types that it reads."""

from __future__ import annotations

import pytest
from prisma import Base64
from prisma.errors import RecordNotFoundError
from tests.calls.conftest import Both

PERCENT = "00000000-0000-4000-8000-000000000001"


@pytest.mark.parametrize("number", range(1, 8))
async def test_user_by_id(both: Both, number: int) -> None:
    user = await both.same(lambda db: db.user.find_unique(where={"id": f"{PERCENT[:-1]}{number}"}))
    assert user is not None


async def test_by_another_unique_field(both: Both) -> None:
    user = await both.same(lambda db: db.user.find_unique(where={"email": "percent@x"}))
    assert user.id == PERCENT


async def test_by_bytes(both: Both) -> None:
    key = await both.same(lambda db: db.apikey.find_unique(where={"hash": Base64.encode(b"\x00\xff\x10")}))
    assert key.permissions == ["READ_GRAPH", "READ_STORE"]


async def test_by_bigint(both: Both) -> None:
    assert await both.same(lambda db: db.executionlog.find_unique(where={"id": 1}))


async def test_by_a_named_compound_id(both: Both) -> None:
    where = {"graphVersionId": {"id": "00000000-0000-4000-8000-0000000000a1", "version": 2}}
    assert (await both.same(lambda db: db.agentgraph.find_unique(where=where))).name == "two"


async def test_by_a_compound_unique(both: Both) -> None:
    where = {"userId_transactionKey": {"userId": PERCENT, "transactionKey": "k1"}}
    assert (await both.same(lambda db: db.credittransaction.find_unique(where=where))).id == "credit-1"


async def test_a_model_without_id(both: Both) -> None:
    where = {"userId_listingId": {"userId": PERCENT, "listingId": "listing-1"}}
    assert await both.same(lambda db: db.listingfavorite.find_unique(where=where))


async def test_a_view(both: Both) -> None:
    assert await both.same(lambda db: db.userspending.find_unique(where={"userId": PERCENT}))


async def test_a_key_that_is_a_foreign_key(both: Both) -> None:
    assert await both.same(lambda db: db.profile.find_unique(where={"userId": PERCENT}))


async def test_more_conditions_beside_the_key(both: Both) -> None:
    assert await both.same(lambda db: db.user.find_unique(where={"id": PERCENT, "isAdmin": True}))
    assert await both.same(lambda db: db.user.find_unique(where={"id": PERCENT, "isAdmin": False})) is None


async def test_no_record(both: Both) -> None:
    assert await both.same(lambda db: db.user.find_unique(where={"email": "missing@x"})) is None


async def test_no_record_or_raise(both: Both) -> None:
    error = await both.same(lambda db: db.user.find_unique_or_raise(where={"email": "missing@x"}))
    assert isinstance(error, RecordNotFoundError)
    assert await both.same(lambda db: db.user.find_unique_or_raise(where={"email": "percent@x"}))


@pytest.mark.parametrize(
    "where",
    [
        {},
        {"id": None},
        {"nothing": 1},
        {"name": "x"},
        {"id": 1},
        {"id": {"equals": PERCENT}},
        {"id": "not-a-uuid"},
        {"email": "percent@x", "id": {"equals": PERCENT}},
        {"email": "percent@x", "id": None},
    ],
    ids=str,
)
async def test_what_prisma_refuses_prisma_refuses(both: Both, where: dict[str, object]) -> None:
    error = await both.same(lambda db: db.user.find_unique(where=where), side="prisma")
    assert isinstance(error, Exception)
