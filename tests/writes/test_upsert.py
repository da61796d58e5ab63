"""upsert with scalar data: by ON CONFLICT under the engine's own conditions, looked up first otherwise."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest
from prisma.errors import DataError, UniqueViolationError
from tests.writes.conftest import Write, Writers
from tests.writes.state import ADA, BOB, EVE, GRAPH
from tests.writes.test_create import MOMENT, NEW, db_base64, db_json

USER = {"id": NEW, "email": "new@x"}
LISTING = {"slug": "slug", "title": "T", "ownerId": BOB}
FIRST = {"graphVersionId": {"id": GRAPH, "version": 1}}


def user(where: dict[str, Any], create: dict[str, Any], update: dict[str, Any], **more: Any) -> Write:
    return lambda db: db.user.upsert(where=where, data={"create": create, "update": update}, **more)


def listing(where: dict[str, Any], create: dict[str, Any], update: dict[str, Any]) -> Write:
    return lambda db: db.storelisting.upsert(where=where, data={"create": {**LISTING, **create}, "update": update})


NATIVE: dict[str, Write] = {
    "a new row": user({"email": "new@x"}, {"email": "new@x"}, {"name": "x"}),
    "a row that is there": user({"email": "ada@x"}, {"email": "ada@x", "name": "New"}, {"name": "x"}),
    "by the id": user({"id": ADA}, {"id": ADA, "email": "new@x"}, {"isAdmin": {"set": False}}),
    "a new row by the id": user({"id": NEW}, {"id": NEW, "email": "new@x"}, {"isAdmin": False}),
    "updatedAt alone": user({"email": "ada@x"}, {"email": "ada@x"}, {"updatedAt": MOMENT}),
    "the key itself": user({"email": "ada@x"}, {"email": "ada@x"}, {"email": "other@x"}),
    "the id": user({"email": "ada@x"}, {"email": "ada@x"}, {"id": NEW}),
    "another unique that is taken": user({"id": NEW}, {"id": NEW, "email": "ada@x"}, {"name": "x"}),
    "a key that is taken": user({"email": "ada@x"}, {"email": "ada@x"}, {"email": "bob@x"}),
    "a filter that holds": user({"email": "ada@x", "name": "Ada"}, {"email": "ada@x", "name": "Ada"}, {"name": "x"}),
    "a filter that fails": user({"email": "ada@x", "name": "Bob"}, {"email": "ada@x", "name": "Bob"}, {"name": "x"}),
    "None that holds": user({"email": "bob@x", "name": None}, {"email": "bob@x", "name": None}, {"name": "x"}),
    "None that fails": user({"email": "ada@x", "name": None}, {"email": "ada@x", "name": None}, {"name": "x"}),
    "a default that holds": user({"email": "ada@x", "plan": "FREE"}, {"email": "ada@x"}, {"name": "x"}),
    "a default that fails": user({"email": "eve@x", "plan": "FREE"}, {"email": "eve@x"}, {"name": "x"}),
    "two defaults": user({"email": "eve@x", "plan": "FREE", "isAdmin": False}, {"email": "eve@x"}, {"name": "x"}),
    "an empty filter": user({"email": "ada@x", "graphs": {"some": {}}}, {"email": "ada@x"}, {"name": "x"}),
    "an empty filter that fails": user({"email": "bob@x", "graphs": {"some": {}}}, {"email": "bob@x"}, {"name": "x"}),
    "an empty is": user({"email": "ada@x", "profile": {"is": {}}}, {"email": "ada@x"}, {"name": "x"}),
    "an empty is that fails": user({"email": "eve@x", "profile": {"is": {}}}, {"email": "eve@x"}, {"name": "x"}),
    "a related row's field of the same name": user(
        {"email": "ada@x", "graphs": {"some": {"name": "x"}}}, {"email": "ada@x", "name": "x"}, {"name": "y"}
    ),
    "NOT": user({"email": "ada@x", "NOT": {"name": "Ada"}}, {"email": "ada@x", "name": "Ada"}, {"name": "y"}),
    "AND": user({"email": "ada@x", "AND": {"name": "x"}}, {"email": "ada@x", "name": "x"}, {"name": "y"}),
    "increment": listing({"slug": "slug"}, {}, {"runs": {"increment": 3}, "rating": {"divide": Decimal(3)}}),
    "numbers": listing({"slug": "slug", "runs": 4}, {"runs": 4}, {"runs": {"multiply": 2}}),
    "decimals of one value": listing({"slug": "slug", "rating": Decimal(4)}, {"rating": "4.00"}, {"runs": 1}),
    "a compound id": lambda db: db.agentgraph.upsert(
        where=FIRST, data={"create": {"id": GRAPH, "version": 1, "name": "g", "userId": ADA}, "update": {"name": "x"}}
    ),
    "a compound id with a default": lambda db: db.agentgraph.upsert(
        where=FIRST, data={"create": {"id": GRAPH, "name": "g", "userId": ADA}, "update": {"version": {"increment": 5}}}
    ),
    "a compound unique": lambda db: db.listingfavorite.upsert(
        where={"userId_listingId": {"userId": ADA, "listingId": "listing"}},
        data={"create": {"userId": ADA, "listingId": "listing"}, "update": {"note": "x"}},
    ),
    "a compound unique and a filter": lambda db: db.credittransaction.upsert(
        where={"userId_transactionKey": {"userId": ADA, "transactionKey": "k"}, "amount": Decimal("1.0")},
        data={"create": {"userId": ADA, "transactionKey": "k", "amount": 1, "type": "USAGE"}, "update": {"isActive": False}},
    ),
    "bytes": lambda db: db.apikey.upsert(
        where={"hash": db_base64(db, b"\x00\xff")},
        data={
            "create": {"userId": ADA, "name": "k", "prefix": "abc", "hash": db_base64(db, b"\x00\xff")},
            "update": {"permissions": {"push": "READ_STORE"}, "allowedHosts": ["h"]},
        },
    ),
    "a foreign key": lambda db: db.profile.upsert(
        where={"userId": ADA},
        data={"create": {"userId": ADA, "displayName": "a", "links": ["x"]}, "update": {"links": {"push": ["y", "z"]}}},
    ),
    "a foreign key that leads nowhere": lambda db: db.profile.upsert(
        where={"userId": NEW}, data={"create": {"userId": NEW, "displayName": "a"}, "update": {"bio": "x"}}
    ),
    "a date": lambda db: db.profile.upsert(
        where={"userId": ADA, "birthday": datetime(2024, 1, 1, 5, tzinfo=UTC)},
        data={
            "create": {"userId": ADA, "displayName": "a", "birthday": datetime(2024, 1, 1, 5, tzinfo=UTC)},
            "update": {"bio": "x"},
        },
    ),
    "Json": user({"email": "ada@x"}, {"email": "ada@x"}, {"metadata": None}),
    "include False": user({"email": "ada@x"}, {"email": "ada@x"}, {"name": "x"}, include={"graphs": False}),
    "a database's default": lambda db: db.storetag.upsert(
        where={"name": "a"}, data={"create": {"name": "a"}, "update": {"name": "b"}}
    ),
}  # fmt: skip
NATIVE["Json"] = lambda db: db.user.upsert(
    where={"email": "ada@x"},
    data={
        "create": {"email": "ada@x", "metadata": db_json(db, [1])},
        "update": {"metadata": db_json(db, {"a": [None]})},
    },
)


@pytest.mark.parametrize("name", NATIVE)
async def test_the_database_decides(writers: Writers, name: str) -> None:
    _, (sent,) = await writers.run(NATIVE[name])
    assert "ON CONFLICT" in sent
    # A pooler may not let search_path through.
    assert sent.count("FROM ") == sent.count("FROM public.")


LOOKED_UP: dict[str, tuple[int, Write]] = {
    "another key in create": (2, user({"email": "ada@x"}, {"email": "other@x"}, {"name": "x"})),
    "another key in create, a new row": (2, user({"email": "new@x"}, {"email": "other@x"}, {"name": "x"})),
    "by a generated id": (2, user({"id": ADA}, {"email": "new@x"}, {"name": "x"})),
    "by a generated id, a new row": (2, user({"id": NEW}, {"email": "new@x"}, {"name": "x"})),
    "two keys": (2, user({"id": ADA, "email": "ada@x"}, {"id": ADA, "email": "ada@x"}, {"name": "x"})),
    "two keys of two rows": (2, user({"id": ADA, "email": "bob@x"}, {"id": NEW, "email": "new@x"}, {"name": "x"})),
    "an operator": (2, user({"email": "ada@x", "name": {"equals": "Ada"}}, {"email": "ada@x", "name": "Ada"}, {"name": "x"})),
    "an operator that fails": (2, user({"email": "ada@x", "name": {"equals": "B"}}, {"email": "ada@x", "name": "B"}, {"name": "x"})),
    "a list of AND": (2, user({"email": "ada@x", "AND": [{"name": "Ada"}]}, {"email": "ada@x", "name": "Ada"}, {"name": "x"})),
    "a filter that create lacks": (2, user({"email": "ada@x", "name": "B"}, {"email": "ada@x"}, {"name": "x"})),
    "None that create lacks": (2, user({"email": "ada@x", "name": None}, {"email": "ada@x"}, {"name": "x"})),
    "None for a value": (2, user({"email": "ada@x", "name": None}, {"email": "ada@x", "name": "B"}, {"name": "x"})),
    "a value for None": (2, user({"email": "ada@x", "name": "B"}, {"email": "ada@x", "name": None}, {"name": "x"})),
    "another value than the default": (2, user({"email": "ada@x", "plan": "PRO"}, {"email": "ada@x"}, {"name": "x"})),
    "an id in capitals": (2, user({"id": EVE.replace("0003", "000A")}, {"id": EVE.replace("0003", "000a"), "email": "n@x"}, {"name": "x"})),
    "another moment of one day": (2, lambda db: db.profile.upsert(
        where={"userId": ADA, "birthday": datetime(2024, 1, 1, 5, tzinfo=UTC)},
        data={"create": {"userId": ADA, "displayName": "a", "birthday": datetime(2024, 1, 1, 6, tzinfo=UTC)}, "update": {"bio": "x"}},
    )),
    "a related row": (2, user({"email": "ada@x", "profile": {"is": {"bio": "Countess"}}}, {"email": "ada@x"}, {"name": "x"})),
    "a related row that is not there": (2, user({"email": "ada@x", "profile": {"is": {"bio": "x"}}}, {"email": "new@x"}, {"name": "x"})),
    "the key itself": (2, user({"id": ADA}, {"email": "new@x"}, {"id": NEW, "email": "other@x"})),
    "a key that is taken": (2, user({"id": ADA}, {"email": "new@x"}, {"email": "bob@x"})),
    "a new row whose key is taken": (2, user({"id": NEW}, {"email": "bob@x"}, {"name": "x"})),
    "a compound id": (2, lambda db: db.agentgraph.upsert(
        where=FIRST, data={"create": {"id": GRAPH, "version": 2, "name": "g", "userId": ADA}, "update": {"version": {"increment": 5}}}
    )),
    "no update": (1, user({"email": "ada@x"}, {"email": "ada@x"}, {})),
    "no update, a new row": (2, user({"email": "new@x"}, {"email": "new@x"}, {})),
    "no update, another key": (1, user({"email": "ada@x"}, {"email": "new@x"}, {})),
}  # fmt: skip


@pytest.mark.parametrize("name", LOOKED_UP)
async def test_looked_up_first(writers: Writers, name: str) -> None:
    number, call = LOOKED_UP[name]
    _, sent = await writers.run(call)
    assert len(sent) == number
    assert not any("ON CONFLICT" in statement for statement in sent)


INCLUDE: dict[str, tuple[int, Write]] = {
    "a row that is there": (3, user({"email": "ada@x"}, {"email": "ada@x"}, {"name": "x"}, include={"graphs": True, "profile": True})),
    "a new row": (3, user({"email": "new@x"}, {"email": "new@x"}, {"name": "x"}, include={"profile": True})),
    "no update": (2, user({"email": "ada@x"}, {"email": "ada@x"}, {}, include={"profile": True})),
    "no update, a new row": (3, user({"email": "new@x"}, {"email": "new@x"}, {}, include={"profile": True})),
    "another id": (3, user({"email": "bob@x"}, {"email": "new@x"}, {"id": NEW}, include={"profile": {"include": {"user": True}}})),
    "a key that is taken": (2, user({"id": NEW}, {"email": "bob@x"}, {"name": "x"}, include={"profile": True})),
}  # fmt: skip


@pytest.mark.parametrize("name", INCLUDE)
async def test_with_related_rows(writers: Writers, name: str) -> None:
    number, call = INCLUDE[name]
    await writers.same(call, statements=number)


REFUSED: dict[str, Write] = {
    "no key": user({}, {"email": "x"}, {}),
    "no data": lambda db: db.user.upsert(where={"email": "x"}, data={}),
    "no update": lambda db: db.user.upsert(where={"email": "x"}, data={"create": {"email": "x"}}),
    "a required field": user({"email": "x"}, {}, {}),
    "an unknown field": user({"email": "x"}, {"email": "x"}, {"foo": 1}),
    "a wrong value": user({"email": "x"}, {"email": "x"}, {"name": 5}),
    "a wrong value in where": user({"id": "x"}, {"email": "x", "id": "x"}, {"name": "x"}),
}


@pytest.mark.parametrize("name", REFUSED)
async def test_refused(writers: Writers, name: str) -> None:
    error = await writers.same(REFUSED[name], side="prisma")
    assert isinstance(error, Exception)


async def test_fifty_at_once_on_one_key_that_is_not_there(writers: Writers) -> None:
    """All succeed where the database decides: one row is made, and 49 increments are applied."""
    call = listing({"slug": "new"}, {"slug": "new"}, {"runs": {"increment": 1}})
    for client in (writers.prisma, writers.bridge):
        found = await asyncio.gather(*[call(client) for _ in range(50)])
        assert sorted(row.runs for row in found) == list(range(50))


async def test_fifty_at_once_that_look_first(writers: Writers) -> None:
    """Whoever looked too early meets the unique key, as with Prisma; nobody's increment is lost."""
    call = listing({"slug": "new", "AND": [{"title": "T"}]}, {"slug": "new"}, {"runs": {"increment": 1}})
    for client in (writers.prisma, writers.bridge):
        found = await asyncio.gather(*[call(client) for _ in range(50)], return_exceptions=True)
        failed = [each for each in found if isinstance(each, BaseException)]
        assert {type(each) for each in failed} <= {UniqueViolationError}
        row = await client.storelisting.find_unique(where={"slug": "new"})
        assert row is not None
        assert row.runs == 49 - len(failed)


async def test_a_key_that_the_database_lacks(writers: Writers) -> None:
    await writers.execute("ALTER INDEX users_email_key RENAME TO kept; CREATE INDEX users_email_key ON users (email); ")
    await writers.execute("DROP INDEX kept")
    try:
        error = await writers.same(NATIVE["a row that is there"])
        assert isinstance(error, DataError)
        assert "42P10" in str(error)
    finally:
        await writers.execute("DROP INDEX users_email_key; CREATE UNIQUE INDEX users_email_key ON users (email)")
