"""What no request may hold is refused on both processes and both sides, and what it just may hold is stored."""

from __future__ import annotations

import json
import uuid
from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest

from service.limits import MAX_BODY, MAX_DEPTH

from .conftest import TOKEN


@pytest.fixture
async def rpc(manager_transport: httpx.ASGITransport) -> AsyncIterator[httpx.AsyncClient]:
    headers = {"Authorization": f"Bearer {TOKEN}"}
    async with httpx.AsyncClient(transport=manager_transport, base_url="http://m", headers=headers) as client:
        yield client


def nested(depth: int) -> dict[str, Any]:
    """Objects and lists by turns, `depth` of them."""
    value: Any = 1
    for level in range(depth - 1):
        value = [value] if level % 2 else {"a": value}
    return {"a": value}


def user(**fields: Any) -> dict[str, Any]:
    # Digits alone: other tests search for letters.
    return {"email": f"{uuid.uuid4().int}@example.org", **fields}


def kind(answer: httpx.Response) -> tuple[int, str]:
    return answer.status_code, answer.json()["error"]["kind"]


@pytest.mark.parametrize("depth", [MAX_DEPTH, 150, 20_000])
async def test_json_that_is_too_deep(rest: httpx.AsyncClient, rpc: httpx.AsyncClient, depth: int) -> None:
    metadata = '{"a":' * depth + "1" + "}" * depth
    body = json.dumps(user(metadata=None)).replace("null", metadata)
    for client, path, text in (
        (rest, "/users", body),
        (rpc, "/rpc/create_user", f'{{"draft":{body}}}'),
    ):
        refused = await client.post(path, content=text, headers={"Content-Type": "application/json"})
        assert kind(refused) == (422, "InvalidArguments")
        assert f"more than {MAX_DEPTH} deep" in refused.text
    assert (await rest.get("/health")).json()["database"] == "reachable"


async def test_the_deepest_json_that_is_taken_comes_back(rest: httpx.AsyncClient) -> None:
    metadata = nested(MAX_DEPTH - 1)
    made = await rest.post("/users", json=user(metadata=metadata))
    assert made.status_code == 201
    assert (await rest.get(f"/users/{made.json()['id']}")).json()["metadata"] == metadata


async def test_many_brackets_that_are_not_deep(rest: httpx.AsyncClient) -> None:
    metadata = {"wide": [[] for _ in range(500)], "text": "[" * 500, "escaped": "\\u0000"}
    made = await rest.post("/users", json=user(metadata=metadata))
    assert made.status_code == 201
    assert made.json()["metadata"] == metadata


@pytest.mark.parametrize("text", ["a\x00b", "\x00", "\ud800", "a\udfff"])
@pytest.mark.parametrize("place", ["name", "metadata", "key"])
async def test_text_that_postgresql_cannot_store(
    rest: httpx.AsyncClient, rpc: httpx.AsyncClient, text: str, place: str
) -> None:
    fields = {"name": {"name": text}, "metadata": {"metadata": {"a": [text]}}, "key": {"metadata": {text: 1}}}[place]
    body = user(**fields)
    headers = {"Content-Type": "application/json"}
    refused = await rest.post("/users", content=json.dumps(body), headers=headers)
    assert kind(refused) == (422, "InvalidArguments")
    refused = await rpc.post("/rpc/create_user", content=json.dumps({"draft": body}), headers=headers)
    assert kind(refused) == (422, "InvalidArguments")


@pytest.mark.parametrize("path", ["/users?search=%00", "/users/by-email/a@b%00", "/store/listings?tag=a%00b"])
async def test_a_nul_in_the_address(rest: httpx.AsyncClient, path: str) -> None:
    assert kind(await rest.get(path)) == (422, "InvalidArguments")


async def test_a_body_that_is_too_large(rest: httpx.AsyncClient, rpc: httpx.AsyncClient) -> None:
    body = json.dumps(user(metadata={"a": "x" * 60_000_000})).encode()
    headers = {"Content-Type": "application/json"}
    for client, path in ((rest, "/users"), (rpc, "/rpc/create_user")):
        assert kind(await client.post(path, content=body, headers=headers)) == (413, "TooLarge")

    async def chunks() -> AsyncIterator[bytes]:
        while True:
            yield b" " * 1_000_000

    # Without a length, and without an end.
    assert kind(await rest.post("/users", content=chunks(), headers=headers)) == (413, "TooLarge")


async def test_the_largest_body_that_is_taken(rest: httpx.AsyncClient) -> None:
    body = json.dumps({"displayName": "x"}).encode()
    padded = body + b" " * (MAX_BODY - len(body))
    headers = {"Content-Type": "application/json"}
    path = f"/users/{(await rest.post('/users', json=user())).json()['id']}/profile"
    assert (await rest.put(path, content=padded, headers=headers)).status_code == 200
    assert (await rest.put(path, content=padded + b" ", headers=headers)).status_code == 413


@pytest.mark.parametrize("given", [None, "text/plain", "application/x-www-form-urlencoded", "application/jsonp"])
async def test_a_body_that_does_not_say_that_it_is_json(
    rest: httpx.AsyncClient, rpc: httpx.AsyncClient, given: str | None
) -> None:
    headers = {} if given is None else {"Content-Type": given}
    for client, path in ((rest, "/users"), (rpc, "/rpc/count_tags")):
        refused = await client.post(path, content=b"{}", headers=headers)
        assert kind(refused) == (415, "NotJson")
        assert "send Content-Type: application/json" in refused.text


@pytest.mark.parametrize("given", ["application/json; charset=utf-8", "APPLICATION/JSON", "application/problem+json"])
async def test_json_by_its_other_names(rpc: httpx.AsyncClient, given: str) -> None:
    assert (await rpc.post("/rpc/count_tags", content=b"{}", headers={"Content-Type": given})).status_code == 200


async def test_what_is_no_json(rest: httpx.AsyncClient) -> None:
    answer = await rest.post("/users", content=b"[" * 100, headers={"Content-Type": "application/json"})
    assert kind(answer) == (422, "InvalidArguments")
