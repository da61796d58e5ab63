"""Raw SQL, metrics and the other requests of the protocol."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest
from prisma import Json, Prisma, errors
from prisma.engine.errors import EngineRequestError

from rig.engine import engine_kind


@pytest.mark.parametrize("method", ["query_raw", "execute_raw"])
async def test_several_statements_in_one_string_are_an_error(db: Prisma, method: str) -> None:
    with pytest.raises(errors.RawQueryError, match="multiple commands") as raised:
        await getattr(db, method)("INSERT INTO store_tags (name) VALUES ('a'); SELECT 1")
    assert raised.value.meta["code"] == "42601"
    assert await db.storetag.count() == 0


async def test_parameters_of_raw_queries(db: Prisma) -> None:
    moment = datetime(2024, 2, 29, 1, 2, 3, 456789, tzinfo=UTC)
    row = await db.query_first(
        """SELECT $1::int8 AS big, $2::float8 AS float, $3::text AS text, $4::jsonb AS json, $5::int[] AS list,
        $6::numeric AS numeric, $7::timestamptz AS moment, $8::bool AS flag, $9::text AS nothing,
        $10::text[] AS texts""",
        2**63 - 1,
        0.1,
        'quoted "text" \\ and \U0001f600',
        Json({"a": 700.0, "b": 2**53 + 1}),
        [1, 2],
        Decimal("1.50"),
        moment,
        True,
        None,
        ["a", 'b"c'],
    )
    assert row == {
        "big": 2**63 - 1,
        "float": 0.1,
        "text": 'quoted "text" \\ and \U0001f600',
        "json": {"a": 700.0, "b": 2**53 + 1},
        "list": [1, 2],
        "numeric": 1.5,
        "moment": "2024-02-29T01:02:03.456+00:00",
        "flag": True,
        "nothing": None,
        "texts": ["a", 'b"c'],
    }


@pytest.mark.parametrize(
    ("statement", "code"), [("SELECT * FROM nowhere", "42P01"), ("SELECT 1/0", "22012"), ("SELEC 1", "42601")]
)
async def test_errors_of_raw_queries_carry_the_sqlstate(db: Prisma, statement: str, code: str) -> None:
    with pytest.raises(errors.RawQueryError) as raised:
        await db.query_raw(statement)
    assert (raised.value.code, raised.value.meta["code"]) == ("P2010", code)


async def test_affected_rows(db: Prisma) -> None:
    assert await db.execute_raw("INSERT INTO store_tags (name) VALUES ('a'), ('b')") == 2
    assert await db.execute_raw("SELECT name FROM store_tags") == 2
    assert await db.execute_raw("CREATE TEMPORARY TABLE scratch (id int)") == 0
    assert await db.query_raw("INSERT INTO store_tags (name) VALUES ('c')") == []


@pytest.mark.skipif(engine_kind() == "native", reason="the native engine has metrics")
async def test_there_are_no_metrics_and_it_says_so(db: Prisma) -> None:
    with pytest.raises(EngineRequestError, match="has no metrics") as raised:
        await db.get_metrics()
    assert raised.value.response.status == 501


async def test_status_and_unknown_paths(db: Prisma) -> None:
    assert await db._engine.request("GET", "/status") == {"status": "ok"}
    with pytest.raises(EngineRequestError) as raised:
        await db._engine.request("GET", "/nowhere")
    assert raised.value.response.status == 404


@pytest.mark.parametrize(
    "document",
    [
        "query { result: findManyNothing { id } }",
        "query { result: findManyUser(where: ",
        "query { result: findManyUser { id } other: findManyUser { id } }",
        "query { result: findManyUser(take: $take) { id } }",
    ],
)
async def test_a_document_that_is_no_call_is_p2009(db: Prisma, document: str) -> None:
    with pytest.raises(errors.FieldNotFoundError) as refused:
        await db._engine.request("POST", "/", content=json.dumps({"query": document, "variables": {}}))
    assert refused.value.code == "P2009"


@pytest.mark.parametrize(
    "text", ["", 'a"b\\c', "line\nbreak\ttab", "\U0001f600 \u00e4 \x7f", '{"$type":"Json","value":"x"}']
)
async def test_texts_pass_unchanged(db: Prisma, text: str) -> None:
    user = await db.user.create(data={"email": text})
    assert user.email == text
    assert await db.user.count(where={"email": text}) == 1


async def test_large_answers(db: Prisma) -> None:
    rows: list[Any] = [{"email": f"{number}@x", "metadata": Json({"text": "x" * 1000})} for number in range(1000)]
    assert await db.user.create_many(data=rows) == 1000
    users = await db.user.find_many(include={"apiKeys": True})
    assert len(users) == 1000
    assert {len(user.metadata["text"]) for user in users} == {1000}  # type: ignore[call-overload, index, arg-type] # Json is a wide type
