"""create_many: the rows, their order, and how many there are."""

from __future__ import annotations

from decimal import Decimal

import pytest
from prisma.enums import Plan
from tests.writes.conftest import Write, Writers
from tests.writes.state import ADA, BOB, EVE, GRAPH
from tests.writes.test_create import MOMENT, NEW, db_base64, db_json

NODE = {"graphId": GRAPH, "blockId": "b"}
LOG = {"executionId": "execution", "message": "m"}

ROWS: dict[str, Write] = {
    "one": lambda db: db.storetag.create_many(data=[{"name": "a"}]),
    "several, in order": lambda db: db.storetag.create_many(data=[{"name": name} for name in "cabed"]),
    "a dict": lambda db: db.storetag.create_many(data={"name": "a"}),
    "a tuple": lambda db: db.storetag.create_many(data=({"name": "a"}, {"name": "b"})),
    "defaults": lambda db: db.user.create_many(data=[{"email": "a@x"}, {"email": "b@x"}]),
    "differing columns": lambda db: db.user.create_many(
        data=[
            {"email": "a@x", "name": "A"},
            {"plan": "PRO", "email": "b@x", "metadata": db_json(db, [1, None])},
            {"email": "c@x", "createdAt": MOMENT, "id": NEW, "name": None, "isAdmin": True},
        ]
    ),
    "everything": lambda db: db.user.create_many(
        data=[
            {
                "id": NEW, "email": "n'e\"w\\%s$1{x}\n\t☃𐍈@x", "name": "", "plan": Plan.ENTERPRISE, "isAdmin": True,
                "metadata": db_json(db, {"a": [1, None, "x"]}), "createdAt": MOMENT, "updatedAt": "2024-01-01T00:00:00Z",
            }
        ]
    ),
    "ids of which some are given": lambda db: db.storetag.create_many(
        data=[{"name": "a"}, {"name": "b", "id": 77}, {"name": "c"}, {"id": 70, "name": "d"}]
    ),
    "ids that are all given": lambda db: db.storetag.create_many(data=[{"id": 9, "name": "a"}, {"id": 8, "name": "b"}]),
    "ids of the database's, some given": lambda db: db.apikey.create_many(
        data=[
            {"userId": ADA, "name": "k", "prefix": "abc", "hash": db_base64(db, b"1"), "permissions": ["READ_STORE"]},
            {"userId": ADA, "name": "l", "prefix": "abc", "hash": db_base64(db, b"2"), "id": NEW, "allowedHosts": ["h"]},
        ]
    ),
    "lists of differing lengths": lambda db: db.profile.create_many(
        data=[{"userId": EVE, "displayName": "e", "links": ["a", "", 'ü{,"\\', "NULL", " b "]}]
    ),
    "an empty list and none": lambda db: db.apikey.create_many(
        data=[
            {"userId": ADA, "name": "k", "prefix": "a", "hash": db_base64(db, b"1"), "permissions": []},
            {"userId": ADA, "name": "l", "prefix": "b", "hash": db_base64(db, b"2"), "permissions": {"set": ["READ_GRAPH", "READ_STORE"]}},
            {"userId": ADA, "name": "m", "prefix": "c", "hash": db_base64(db, b"3"), "rateLimit": None, "status": "REVOKED"},
        ]
    ),
    "numbers": lambda db: db.agentnode.create_many(
        data=[{**NODE, "positionX": 0.1, "priority": -32768}, {**NODE, "positionY": 3, "priority": 5}, NODE]
    ),
    "decimals": lambda db: db.credittransaction.create_many(
        data=[
            {"userId": ADA, "amount": Decimal("1.23455"), "type": "USAGE", "runningBalance": "10.5"},
            {"userId": ADA, "amount": 0.5, "type": "TOP_UP"},
            {"userId": BOB, "amount": 7, "type": "GRANT", "runningBalance": None},
        ]
    ),
    "big ints and times": lambda db: db.execution.create_many(
        data=[
            {"graphId": GRAPH, "userId": ADA, "input": db_json(db, None), "costCents": 2**63 - 1, "startedAt": MOMENT},
            {"graphId": GRAPH, "userId": ADA, "input": db_json(db, "x"), "costCents": -(2**63), "endedAt": "2024-01-01T00:00:00.123456Z"},
        ]
    ),
    "a compound id": lambda db: db.agentgraph.create_many(
        data=[{"id": GRAPH, "version": number, "name": "g", "userId": ADA} for number in (3, 4)]
    ),
    "rows that refer to later ones": lambda db: db.agentgraph.create_many(
        data=[
            {"name": "g", "userId": ADA, "forkedFromId": NEW, "forkedFromVersion": 1},
            {"id": NEW, "name": "h", "userId": ADA},
        ]
    ),
    "a thousand": lambda db: db.executionlog.create_many(data=[{**LOG, "message": f"{n}"} for n in range(1000)]),
    "more than the engine sends at once": lambda db: db.storetag.create_many(
        data=[{"name": f"{n}", "id": n} for n in range(1, 16500)]
    ),
    "one more than the engine sends at once, ids mixed": lambda db: db.storetag.create_many(
        data=[{"name": "first", "id": 90_000}, *[{"name": f"{n}"} for n in range(16383)]]
    ),
    "duplicates that are skipped": lambda db: db.storetag.create_many(
        data=[{"name": "a"}, {"name": "b"}, {"name": "a"}, {"name": "c"}], skip_duplicates=True
    ),
    "the first of two wins": lambda db: db.user.create_many(
        data=[{"email": "a@x", "name": "1"}, {"email": "a@x", "name": "2"}, {"email": "ada@x"}], skip_duplicates=True
    ),
    "duplicates skipped, ids mixed": lambda db: db.storetag.create_many(
        data=[{"name": "a"}, {"name": "a", "id": 50}, {"name": "b", "id": 50}, {"name": "c", "id": 50}],
        skip_duplicates=True,
    ),
    "none": lambda db: db.user.create_many(data=[]),
    "none, skipped": lambda db: db.user.create_many(data=[], skip_duplicates=True),
}  # fmt: skip

STATEMENTS = {
    "none": 0,
    "none, skipped": 0,
    "more than the engine sends at once": 2,
    "one more than the engine sends at once, ids mixed": 2,
}


@pytest.mark.parametrize("name", ROWS)
async def test_rows(writers: Writers, name: str) -> None:
    await writers.same(ROWS[name], statements=STATEMENTS.get(name, 1))


ERRORS: dict[str, tuple[Write, str]] = {
    "a unique": (lambda db: db.storetag.create_many(data=[{"name": "a"}, {"name": "b"}, {"name": "a"}]), "P2002"),
    "an id that the sequence gives": (lambda db: db.storetag.create_many(data=[{"name": "a", "id": 2}, {"name": "b"}, {"name": "c"}]), "P2002"),
    "a foreign key": (lambda db: db.profile.create_many(data=[{"userId": EVE, "displayName": "e"}, {"userId": NEW, "displayName": "n"}]), "P2003"),
    "too long": (lambda db: db.storetag.create_many(data=[{"name": "a"}, {"name": "x" * 41}]), "P2000"),
    "too long, written out": (lambda db: db.storetag.create_many(data=[{"name": "a", "id": 1}, {"name": "x" * 41}]), "P2000"),
    "too large": (lambda db: db.credittransaction.create_many(data=[{"userId": ADA, "amount": 10**12, "type": "USAGE"}]), None),
    "in the second statement": (lambda db: db.storetag.create_many(data=[{"name": f"{n}", "id": n} for n in [*range(1, 16500), 1]]), "P2002"),
}  # fmt: skip


@pytest.mark.parametrize("name", ERRORS)
async def test_errors(writers: Writers, name: str) -> None:
    call, code = ERRORS[name]
    error = await writers.same(call, statements=2 if name == "in the second statement" else 1)
    assert getattr(error, "code", "") == code


REFUSED: dict[str, Write] = {
    "nothing given": lambda db: db.user.create_many(data=[{}]),
    "a required field that one lacks": lambda db: db.user.create_many(data=[{"email": "a@x"}, {"name": "x"}]),
    "None in a required field": lambda db: db.user.create_many(data=[{"email": "a@x"}, {"email": None}]),
    "None for a list": lambda db: db.profile.create_many(data=[{"userId": EVE, "displayName": "e", "links": None}]),
    "a relation": lambda db: db.user.create_many(data=[{"email": "a@x", "graphs": {}}]),
    "an unknown field": lambda db: db.user.create_many(data=[{"email": "a@x"}, {"email": "b@x", "foo": 1}]),
    "an unknown label": lambda db: db.user.create_many(data=[{"email": "a@x", "plan": "PRO"}, {"email": "b@x", "plan": "x"}]),
    "a number for a text": lambda db: db.user.create_many(data=[{"email": "a@x"}, {"email": 5}]),
    "a text for a number": lambda db: db.executionlog.create_many(data=[{**LOG, "id": 7}, {**LOG, "id": "x"}]),
    "a row that is none": lambda db: db.user.create_many(data=[{"email": "a@x"}, 1]),
    "an operation": lambda db: db.user.create_many(data=[{"email": {"set": "a@x"}}]),
    "skip_duplicates of another type": lambda db: db.user.create_many(data=[{"email": "a@x"}], skip_duplicates="x"),
}  # fmt: skip


@pytest.mark.parametrize("name", REFUSED)
async def test_refused(writers: Writers, name: str) -> None:
    error = await writers.same(REFUSED[name], side="prisma")
    assert isinstance(error, Exception)


async def test_a_last_statement_of_one_row(writers: Writers) -> None:
    """Of two fields, 16,383 rows fit into a statement."""
    rows = [{"name": f"{n}", "id": n} for n in range(1, 16385)]
    for client in (writers.prisma, writers.bridge):
        assert await client.storetag.create_many(data=rows) == len(rows)  # type: ignore[arg-type]  # rows of both fields
        assert await client.storetag.count() == len(rows)
