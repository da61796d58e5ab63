"""create with scalar data."""

from __future__ import annotations

import importlib
from datetime import datetime, timedelta, timezone
from decimal import Decimal
from typing import Any

import pytest
from prisma.enums import Plan
from tests.writes.conftest import Write, Writers
from tests.writes.state import ADA, EVE, GRAPH

MOMENT = datetime(2024, 5, 6, 7, 8, 9, 123999, tzinfo=timezone(timedelta(hours=2)))
NEW = "00000000-0000-4000-8000-0000000000ff"

ROWS: dict[str, Write] = {
    "defaults": lambda db: db.user.create(data={"email": "new@x"}),
    "everything": lambda db: db.user.create(
        data={
            "id": NEW, "email": "new@x", "name": "New", "plan": "ENTERPRISE", "isAdmin": True,
            "metadata": db_json(db, {"a": [1, None, "x"]}), "createdAt": MOMENT, "updatedAt": "2024-01-01T00:00:00Z",
        }
    ),
    "a naive time": lambda db: db.user.create(data={"email": "new@x", "createdAt": datetime(2024, 1, 1, 1, 1, 1, 1999)}),
    "an enum member": lambda db: db.user.create(data={"email": "new@x", "plan": Plan.PRO}),
    "None": lambda db: db.user.create(data={"email": "new@x", "name": None}),
    "texts": lambda db: db.user.create(data={"email": "n'e\"w\\%s$1{x}\n\t☃𐍈@x", "name": ""}),
    "a foreign key": lambda db: db.profile.create(data={"userId": EVE, "displayName": "eve"}),
    "a date": lambda db: db.profile.create(data={"userId": EVE, "displayName": "eve", "birthday": MOMENT}),
    "a list": lambda db: db.profile.create(data={"userId": EVE, "displayName": "e", "links": ["a", "", "ü{,\"\\"]}),
    "a list set": lambda db: db.profile.create(data={"userId": EVE, "displayName": "e", "links": {"set": ["a"]}}),
    "an empty list": lambda db: db.profile.create(data={"userId": EVE, "displayName": "e", "links": []}),
    "a compound id": lambda db: db.agentgraph.create(data={"id": GRAPH, "version": 3, "name": "g", "userId": ADA}),
    "a compound foreign key": lambda db: db.agentgraph.create(
        data={"name": "g", "userId": ADA, "forkedFromId": GRAPH, "forkedFromVersion": 2}
    ),
    "a small and a float": lambda db: db.agentnode.create(
        data={"graphId": GRAPH, "blockId": "b", "positionX": 0.1, "positionY": 3, "priority": -32768}
    ),
    "a big int": lambda db: db.execution.create(
        data={"graphId": GRAPH, "userId": ADA, "input": db_json(db, None), "costCents": 2**63 - 1, "startedAt": MOMENT}
    ),
    "a sequence": lambda db: db.executionlog.create(data={"executionId": "execution", "message": "m"}),
    "a decimal": lambda db: db.credittransaction.create(
        data={"userId": ADA, "amount": Decimal("1.23455"), "type": "USAGE", "runningBalance": "10.5"}
    ),
    "a decimal by a float": lambda db: db.credittransaction.create(data={"userId": ADA, "amount": 0.5, "type": "USAGE"}),
    "bytes, enums and a fixed text": lambda db: db.apikey.create(
        data={
            "userId": ADA, "name": "k", "prefix": "abc", "hash": db_base64(db, b"\x01\xfe"),
            "permissions": ["READ_STORE", "READ_GRAPH"], "status": "REVOKED", "rateLimit": 5,
        }
    ),
    "enums set, hosts given": lambda db: db.apikey.create(
        data={
            "userId": ADA, "name": "k", "prefix": "12345678", "hash": db_base64(db, b""),
            "permissions": {"set": []}, "allowedHosts": ["h"], "lastUsedAt": None,
        }
    ),
    "include without relations": lambda db: db.user.create(data={"email": "new@x"}, include={}),
    "include False": lambda db: db.user.create(data={"email": "new@x"}, include={"graphs": False}),
}  # fmt: skip


def package(db: Any) -> Any:
    """The generated package that a client is of, which has value classes of its own."""
    bases = [base.__module__ for base in type(db).__mro__ if base.__name__ == "Prisma"]
    return importlib.import_module(
        next(name for name in bases if not name.startswith("prismalchemy")).partition(".")[0]
    )


def db_json(db: Any, value: Any) -> Any:
    return package(db).Json(value)


def db_base64(db: Any, value: bytes) -> Any:
    return package(db).Base64.encode(value)


@pytest.mark.parametrize("name", ROWS)
async def test_rows(writers: Writers, name: str) -> None:
    await writers.same(ROWS[name])


ERRORS: dict[str, tuple[Write, str | None]] = {
    "a unique": (lambda db: db.user.create(data={"email": "ada@x"}), "P2002"),
    "an id": (lambda db: db.user.create(data={"id": ADA, "email": "new@x"}), "P2002"),
    "a compound id": (lambda db: db.agentgraph.create(data={"id": GRAPH, "version": 2, "name": "g", "userId": ADA}), "P2002"),
    "a compound unique": (
        lambda db: db.credittransaction.create(data={"userId": ADA, "transactionKey": "k", "amount": 1, "type": "GRANT"}),
        "P2002",
    ),
    "a foreign key": (lambda db: db.profile.create(data={"userId": NEW, "displayName": "x"}), "P2003"),
    "too long": (lambda db: db.user.create(data={"email": "n", "name": "x" * 121}), "P2000"),
    "too long, fixed": (
        lambda db: db.apikey.create(data={"userId": ADA, "name": "k", "prefix": "123456789", "hash": db_base64(db, b"1")}),
        "P2000",
    ),
    "a number too large": (lambda db: db.credittransaction.create(data={"userId": ADA, "amount": 10**11, "type": "GRANT"}), None),
}  # fmt: skip


@pytest.mark.parametrize("name", ERRORS)
async def test_errors(writers: Writers, name: str) -> None:
    call, code = ERRORS[name]
    error = await writers.same(call)
    assert error.code == code


LEFT: dict[str, Write] = {
    "a missing field": lambda db: db.profile.create(data={"userId": EVE}),
    "a wrong type": lambda db: db.user.create(data={"email": 1}),
    "a number beyond 32 bits": lambda db: db.storelisting.create(data={"slug": "s", "title": "t", "ownerId": ADA, "runs": 2**31}),
    "a number beyond 16 bits": lambda db: db.agentnode.create(data={"graphId": GRAPH, "blockId": "b", "priority": 2**15}),
    "no uuid": lambda db: db.user.create(data={"id": "x", "email": "new@x"}),
    "a Json of None": lambda db: db.user.create(data={"email": "new@x", "metadata": None}),
    "an operation": lambda db: db.user.create(data={"email": {"set": "new@x"}}),
    "one item for a list": lambda db: db.profile.create(data={"userId": EVE, "displayName": "e", "links": "a"}),
    "None for a list": lambda db: db.profile.create(data={"userId": EVE, "displayName": "e", "links": None}),
    "None in a list": lambda db: db.profile.create(data={"userId": EVE, "displayName": "e", "links": [None]}),
    "a NUL": lambda db: db.user.create(data={"email": "a\0b"}),
}  # fmt: skip


@pytest.mark.parametrize("name", LEFT)
async def test_left_to_prisma(writers: Writers, name: str) -> None:
    await writers.same(LEFT[name], side="prisma")


async def test_keys_that_the_models_do_not_know(writers: Writers) -> None:
    await writers.execute(
        'CREATE UNIQUE INDEX partial ON users (name, "plan") WHERE is_admin; '
        "CREATE UNIQUE INDEX expression ON users (lower(email), (name || 'x'))"
    )
    try:
        error = await writers.same(lambda db: db.user.create(data={"email": "n", "name": "Ada", "isAdmin": True}))
        assert error.meta == {"target": ["name", "plan"]}
        error = await writers.same(lambda db: db.user.create(data={"email": "ADA@x", "name": "Ada"}))
        assert error.code == "P2002"
    finally:
        await writers.execute("DROP INDEX partial; DROP INDEX expression")


async def test_a_check_and_a_trigger(writers: Writers) -> None:
    await writers.execute(
        "ALTER TABLE users ADD CONSTRAINT c CHECK (email <> 'bad'); "
        "CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
        "IF NEW.email = 'raise' THEN RAISE EXCEPTION 'no \"such\" thing' USING HINT = 'h', DETAIL = 'd'; END IF; "
        "NEW.name := 'by trigger'; RETURN NEW; END $$; "
        "CREATE TRIGGER t BEFORE INSERT ON users FOR EACH ROW EXECUTE FUNCTION refuse()"
    )
    try:
        for email in ("bad", "raise", "good"):
            await writers.same(lambda db, email=email: db.user.create(data={"email": email, "name": "given"}))
    finally:
        await writers.execute("DROP TRIGGER t ON users; DROP FUNCTION refuse; ALTER TABLE users DROP CONSTRAINT c")


async def test_a_required_column_that_prisma_takes_for_optional(writers: Writers) -> None:
    await writers.execute("UPDATE users SET name = 'x' WHERE name IS NULL; ALTER TABLE users ALTER name SET NOT NULL")
    try:
        for data in ({"email": "n"}, {"email": "n", "name": None}):
            error = await writers.same(lambda db, data=data: db.user.create(data=data))
            assert (error.code, error.meta) == ("P2011", {"constraint": ["name"]})
    finally:
        await writers.execute("ALTER TABLE users ALTER name DROP NOT NULL")


async def test_a_column_and_a_table_that_are_missing(writers: Writers) -> None:
    await writers.execute("ALTER TABLE users RENAME is_admin TO gone")
    try:
        error = await writers.same(lambda db: db.user.create(data={"email": "n"}))
        assert error.code == "P2022"
    finally:
        await writers.execute("ALTER TABLE users RENAME gone TO is_admin")
    await writers.execute("ALTER TABLE users RENAME TO gone")
    try:
        error = await writers.same(lambda db: db.user.create(data={"email": "n"}))
        assert error.code == "P2021"
    finally:
        await writers.execute("ALTER TABLE gone RENAME TO users")
