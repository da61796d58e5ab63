"""update and update_many with scalar data."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal

import pytest
from tests.writes.conftest import Write, Writers
from tests.writes.state import ADA, BOB, EVE, GRAPH, KEY, NODE
from tests.writes.test_create import MOMENT, NEW, db_base64, db_json

FIRST = {"graphVersionId": {"id": GRAPH, "version": 1}}

ROWS: dict[str, Write] = {
    "a value": lambda db: db.user.update(where={"id": BOB}, data={"name": "Bob"}),
    "the same value": lambda db: db.user.update(where={"id": ADA}, data={"name": "Ada"}),
    "set": lambda db: db.user.update(where={"email": "ada@x"}, data={"name": {"set": "A"}, "plan": {"set": "PRO"}}),
    "None": lambda db: db.user.update(where={"id": ADA}, data={"name": None}),
    "set None": lambda db: db.user.update(where={"id": ADA}, data={"name": {"set": None}}),
    "updatedAt given": lambda db: db.user.update(where={"id": ADA}, data={"updatedAt": MOMENT}),
    "updatedAt set": lambda db: db.user.update(where={"id": ADA}, data={"name": "x", "updatedAt": {"set": MOMENT}}),
    "no data": lambda db: db.user.update(where={"id": ADA}, data={}),
    "no data, no row": lambda db: db.user.update(where={"id": NEW}, data={}),
    "no row": lambda db: db.user.update(where={"id": NEW}, data={"name": "x"}),
    "a filter that holds": lambda db: db.user.update(where={"id": ADA, "isAdmin": True}, data={"isAdmin": False}),
    "a filter that fails": lambda db: db.user.update(where={"id": ADA, "isAdmin": False}, data={"name": "x"}),
    "two uniques of one row": lambda db: db.user.update(where={"id": ADA, "email": "ada@x"}, data={"email": "a@x"}),
    "two uniques of two rows": lambda db: db.user.update(where={"id": ADA, "email": "bob@x"}, data={"name": "x"}),
    "AND, OR, NOT": lambda db: db.user.update(
        where={"id": ADA, "OR": [{"name": "x"}, {"name": {"startswith": "A"}}], "NOT": {"plan": "PRO"}},
        data={"name": "x"},
    ),
    "some": lambda db: db.user.update(where={"id": ADA, "graphs": {"some": {"version": 2}}}, data={"name": "x"}),
    "none": lambda db: db.user.update(where={"id": ADA, "graphs": {"none": {"version": 2}}}, data={"name": "x"}),
    "a to-one": lambda db: db.agentgraph.update(where={**FIRST, "user": {"is": {"name": "Ada"}}}, data={"name": "x"}),
    "a to-one that fails": lambda db: db.agentgraph.update(
        where={**FIRST, "user": {"is_not": {"name": "Ada"}}}, data={"name": "x"}
    ),
    "a to-one beyond a to-one": lambda db: db.agentnode.update(
        where={"id": NODE, "graph": {"user": {"profile": {"bio": "Countess"}}}}, data={"blockId": "x"}
    ),
    "the id": lambda db: db.user.update(where={"id": ADA}, data={"id": NEW}),
    "a part of the id": lambda db: db.agentgraph.update(where=FIRST, data={"version": {"increment": 10}}),
    "the unique in where": lambda db: db.user.update(where={"email": "ada@x"}, data={"email": "a@x"}),
    "a foreign key": lambda db: db.agentgraph.update(where=FIRST, data={"userId": BOB}),
    "a foreign key to None": lambda db: db.storelisting.update(where={"slug": "slug"}, data={"reviewerId": None}),
    "increment": lambda db: db.storelisting.update(where={"id": "listing"}, data={"runs": {"increment": 3}}),
    "decrement": lambda db: db.storelisting.update(where={"id": "listing"}, data={"runs": {"decrement": 30}}),
    "multiply": lambda db: db.storelisting.update(where={"id": "listing"}, data={"runs": {"multiply": -2}}),
    "divide": lambda db: db.storelisting.update(where={"id": "listing"}, data={"runs": {"divide": 2}}),
    "increment of NULL": lambda db: db.storelisting.update(where={"id": "other"}, data={"rating": {"increment": 1}}),
    "a decimal": lambda db: db.storelisting.update(where={"id": "listing"}, data={"rating": {"divide": Decimal(3)}}),
    "a big int": lambda db: db.execution.update(where={"id": "execution"}, data={"costCents": {"multiply": 1023}}),
    "a small int": lambda db: db.agentnode.update(where={"id": NODE}, data={"priority": {"multiply": 3}}),
    "a float": lambda db: db.agentnode.update(
        where={"id": NODE}, data={"positionX": {"divide": 0.7}, "positionY": {"increment": 0.1}}
    ),
    "a float for an int": lambda db: db.storelisting.update(where={"id": "listing"}, data={"runs": 2.7}),
    "a float to increment an int": lambda db: db.storelisting.update(
        where={"id": "listing"}, data={"runs": {"increment": -2.7}}
    ),
    "several numbers": lambda db: db.agentnode.update(
        where={"id": NODE}, data={"positionX": {"increment": 1}, "priority": {"decrement": 1}, "positionY": {"set": 2}}
    ),
    "a list": lambda db: db.profile.update(where={"userId": ADA}, data={"links": ["x", "y"]}),
    "a list set": lambda db: db.profile.update(where={"userId": ADA}, data={"links": {"set": []}}),
    "push one": lambda db: db.profile.update(where={"userId": ADA}, data={"links": {"push": "x"}}),
    "push several": lambda db: db.profile.update(where={"userId": ADA}, data={"links": {"push": ["x", "y"]}}),
    "push nothing": lambda db: db.profile.update(where={"userId": ADA}, data={"links": {"push": []}}),
    "push on NULL": lambda db: db.profile.update(where={"userId": BOB}, data={"links": {"push": ["x"]}}),
    "push one on NULL": lambda db: db.profile.update(where={"userId": BOB}, data={"links": {"push": "x"}}),
    "push nothing on NULL": lambda db: db.profile.update(where={"userId": BOB}, data={"links": {"push": []}}),
    "push enums": lambda db: db.apikey.update(where={"id": KEY}, data={"permissions": {"push": ["READ_STORE"]}}),
    "push an enum": lambda db: db.apikey.update(where={"id": KEY}, data={"permissions": {"push": "READ_GRAPH"}}),
    "Json": lambda db: db.user.update(where={"id": ADA}, data={"metadata": db_json(db, [None, {"x": "ü"}, 1.50])}),
    "Json null": lambda db: db.agentnode.update(where={"id": NODE}, data={"metadata": db_json(db, None)}),
    "bytes": lambda db: db.apikey.update(where={"id": KEY}, data={"hash": db_base64(db, b"\x00"), "rateLimit": None}),
    "bytes set": lambda db: db.apikey.update(where={"hash": db_base64(db, b"\x00\xff")}, data={"hash": {"set": db_base64(db, b"1")}}),
    "a date and a time": lambda db: db.profile.update(where={"userId": BOB}, data={"birthday": MOMENT, "bio": "b"}),
    "times": lambda db: db.execution.update(where={"id": "execution"}, data={"startedAt": MOMENT, "endedAt": "2024-01-01T00:00:00.123456Z"}),
    "a sequence": lambda db: db.executionlog.update(where={"id": 1}, data={"id": 7, "level": "ERROR"}),
    "include False": lambda db: db.user.update(where={"id": ADA}, data={"name": "x"}, include={"graphs": False}),
}  # fmt: skip


@pytest.mark.parametrize("name", ROWS)
async def test_rows(writers: Writers, name: str) -> None:
    await writers.same(ROWS[name])


MANY: dict[str, Write] = {
    "all": lambda db: db.user.update_many(where={}, data={"isAdmin": True}),
    "a filter": lambda db: db.user.update_many(where={"name": {"not": None}}, data={"name": "x", "plan": "ENTERPRISE"}),
    "none": lambda db: db.user.update_many(where={"id": NEW}, data={"name": "x"}),
    "increment": lambda db: db.storelisting.update_many(where={"runs": {"gte": 0}}, data={"runs": {"increment": 1}}),
    "increment of an id": lambda db: db.agentgraph.update_many(where={"id": GRAPH}, data={"version": {"multiply": 10}}),
    "a relation": lambda db: db.agentgraph.update_many(where={"user": {"is": {"email": "ada@x"}}}, data={"name": "x"}),
    "a missing relation": lambda db: db.user.update_many(where={"profile": None}, data={"name": "x"}),
    "every": lambda db: db.user.update_many(where={"graphs": {"every": {"version": {"gt": 0}}}}, data={"name": "x"}),
    "a foreign key": lambda db: db.agentgraph.update_many(where={}, data={"userId": EVE}),
    "push": lambda db: db.profile.update_many(where={}, data={"links": {"push": ["p"]}}),
    "updatedAt given": lambda db: db.user.update_many(where={}, data={"updatedAt": datetime(2020, 1, 1, tzinfo=UTC)}),
    "several": lambda db: db.user.update_many(where={"id": {"in": [ADA, BOB]}, "OR": []}, data={"name": "x"}),
    "aliases": lambda db: db.user.update_many(where={"id": {"not_in": [ADA]}}, data={"name": "x"}),
}


@pytest.mark.parametrize("name", MANY)
async def test_many(writers: Writers, name: str) -> None:
    await writers.same(MANY[name])


async def test_many_without_data(writers: Writers) -> None:
    assert await writers.same(lambda db: db.user.update_many(where={"id": ADA}, data={}), statements=0) == 0


ERRORS: dict[str, tuple[Write, str | None]] = {
    "a unique": (lambda db: db.user.update(where={"id": ADA}, data={"email": "bob@x"}), "P2002"),
    "a unique by many": (lambda db: db.user.update_many(where={}, data={"email": "one"}), "P2002"),
    "an id": (lambda db: db.agentgraph.update(where=FIRST, data={"version": {"increment": 1}}), "P2002"),
    "a foreign key": (lambda db: db.agentgraph.update(where=FIRST, data={"userId": NEW}), "P2003"),
    "a foreign key by many": (lambda db: db.agentgraph.update_many(where={}, data={"userId": NEW}), "P2003"),
    "too long": (lambda db: db.user.update(where={"id": ADA}, data={"name": "x" * 121}), "P2000"),
    "division by zero": (lambda db: db.storelisting.update(where={"id": "listing"}, data={"runs": {"divide": 0}}), None),
    "division of a float by zero": (lambda db: db.agentnode.update(where={"id": NODE}, data={"positionX": {"divide": 0}}), None),
    "too large": (lambda db: db.storelisting.update(where={"id": "listing"}, data={"runs": {"multiply": 2**31 - 1}}), None),
    "too large for a small int": (lambda db: db.agentnode.update(where={"id": NODE}, data={"priority": {"multiply": 30000}}), None),
    "too large for a big int": (lambda db: db.execution.update(where={"id": "execution"}, data={"costCents": {"multiply": 2**40}}), None),
}  # fmt: skip


@pytest.mark.parametrize("name", ERRORS)
async def test_errors(writers: Writers, name: str) -> None:
    call, code = ERRORS[name]
    error = await writers.same(call)
    assert error.code == code


LEFT: dict[str, Write] = {
    "increment by None": lambda db: db.storelisting.update(where={"id": "listing"}, data={"runs": {"increment": None}}),
    "two operations": lambda db: db.storelisting.update(where={"id": "listing"}, data={"runs": {"increment": 1, "set": 2}}),
    "increment of a text": lambda db: db.user.update(where={"id": ADA}, data={"name": {"increment": 1}}),
    "None for a required field": lambda db: db.user.update(where={"id": ADA}, data={"email": None}),
    "set None of a required field": lambda db: db.user.update(where={"id": ADA}, data={"email": {"set": None}}),
    "an unknown field": lambda db: db.user.update(where={"id": ADA}, data={"nothing": 1}),
    "no unique": lambda db: db.user.update(where={"name": "Ada"}, data={"name": "x"}),
    "True for an int": lambda db: db.storelisting.update(where={"id": "listing"}, data={"runs": True}),
    "a relation in many": lambda db: db.agentgraph.update_many(where={}, data={"user": {"connect": {"id": BOB}}}),
    "None to push": lambda db: db.profile.update(where={"userId": ADA}, data={"links": {"push": None}}),
}  # fmt: skip


@pytest.mark.parametrize("name", LEFT)
async def test_left_to_prisma(writers: Writers, name: str) -> None:
    await writers.same(LEFT[name], side="prisma")


async def test_rows_that_a_trigger_drops(writers: Writers) -> None:
    await writers.execute(
        "CREATE FUNCTION drop() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
        "IF OLD.name = 'Ada' THEN RETURN NULL; END IF; RETURN NEW; END $$; "
        "CREATE TRIGGER t BEFORE UPDATE ON users FOR EACH ROW EXECUTE FUNCTION drop()"
    )
    try:
        assert await writers.same(lambda db: db.user.update(where={"id": ADA}, data={"name": "x"})) is None
        assert await writers.same(lambda db: db.user.update_many(where={}, data={"name": "x"})) == 2
    finally:
        await writers.execute("DROP TRIGGER t ON users; DROP FUNCTION drop")


async def test_a_deferred_constraint(writers: Writers) -> None:
    """It fails at the end of the one statement's own transaction."""
    await writers.execute(
        "ALTER TABLE users ADD CONSTRAINT later UNIQUE (name, is_admin) DEFERRABLE INITIALLY DEFERRED"
    )
    try:
        error = await writers.same(lambda db: db.user.update_many(where={}, data={"name": "x", "isAdmin": True}))
        assert error.meta == {"target": ["name", "is_admin"]}
        error = await writers.same(lambda db: db.user.update(where={"id": EVE}, data={"name": "Ada", "isAdmin": True}))
        assert error.code == "P2002"
    finally:
        await writers.execute("ALTER TABLE users DROP CONSTRAINT later")
