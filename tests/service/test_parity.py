"""The same requests with the flag off and on: the answers are the same, byte for byte."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

import httpx
import pytest

from rig.parity import Compared
from service.seed import Tables, key_text

from .conftest import TOKEN, MakeSeeded, manager_on, rest_on


@dataclass(frozen=True)
class Request:
    """A request to one of the processes: a path of the REST API, or the name of a method."""

    method: str
    path: str
    body: Any = None

    def __str__(self) -> str:
        return f"{self.method} {self.path}"


class Service:
    """Both processes on one database."""

    def __init__(self, rest: httpx.AsyncClient, manager: httpx.AsyncClient) -> None:
        self._rest = rest
        self._manager = manager

    async def ask(self, request: Request) -> httpx.Response:
        if request.method == "RPC":
            return await self._manager.post(f"/rpc/{request.path}", json=request.body)
        return await self._rest.request(request.method, request.path, json=request.body)


@pytest.fixture(scope="module")
async def services(make_seeded: MakeSeeded, prisma_engine: dict[str, str]) -> AsyncIterator[tuple[Service, Service]]:
    """The service with the flag off, and on, each on a database of its own that began the same."""
    off, on = make_seeded(), make_seeded()
    headers = {"Authorization": f"Bearer {TOKEN}"}
    async with (
        rest_on(off, "off") as rest_off,
        rest_on(on, "on") as rest_on_,
        manager_on(off, "off") as way_off,
        manager_on(on, "on") as way_on,
        httpx.AsyncClient(transport=way_off, base_url="http://manager", headers=headers) as manager_off,
        httpx.AsyncClient(transport=way_on, base_url="http://manager", headers=headers) as manager_on_,
    ):
        yield Service(rest_off, manager_off), Service(rest_on_, manager_on_)


async def test_reads_answer_the_same_bytes(services: tuple[Service, Service], rows: Tables, compared: Compared) -> None:
    off, switched = services
    moved = 0
    for request in _reads(rows):
        expected, found = await off.ask(request), await switched.ask(request)
        assert (found.status_code, found.content) == (expected.status_code, expected.content), str(request)
        assert expected.status_code in {200, 404}, expected.text
        assert expected.headers["x-answered-by"] == "prisma", str(request)
        moved += "sqlalchemy" in found.headers["x-answered-by"]
        compared.add(str(request))
    assert moved > 20


async def test_writes_answer_the_same_but_for_what_is_made_up_anew(
    services: tuple[Service, Service], rows: Tables, compared: Compared
) -> None:
    off, switched = services
    for request in _writes(rows):
        expected, found = await off.ask(request), await switched.ask(request)
        assert (found.status_code, _masked(found)) == (expected.status_code, _masked(expected)), str(request)
        compared.add(str(request))
    # What was written reads the same, too.
    for request in _reads(rows):
        expected, found = await off.ask(request), await switched.ask(request)
        assert (found.status_code, _masked(found)) == (expected.status_code, _masked(expected)), str(request)
        compared.add(str(request))


_MADE_UP = re.compile(
    r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"  # uuid
    r"|\bc[0-9a-z]{24}\b"  # cuid
    r"|\bak-[\w-]{43}"  # key
    r"|(?<=\"prefix\":\")ak-[\w-]{5}"
    r"|20\d\d-\d\d-\d\dT[\d:.]+Z"
)


def _masked(answer: httpx.Response) -> str:
    """The body with ids, keys and moments numbered in the order of their first appearance."""
    numbers: dict[str, str] = {}
    return _MADE_UP.sub(lambda found: numbers.setdefault(found[0], f"<{len(numbers)}>"), answer.text)


def _reads(rows: Tables) -> Iterator[Request]:
    yield from _reads_about_people(rows)
    yield from _reads_about_work(rows)
    yield from _reads_about_the_store(rows)


def _reads_about_people(rows: Tables) -> Iterator[Request]:
    for user in rows["users"]:
        yield Request("GET", f"/users/{user['id']}")
        yield Request("GET", f"/users/{user['id']}/profile")
        yield Request("GET", f"/users/{user['id']}/credits")
        yield Request("GET", f"/users/{user['id']}/credits/transactions")
        yield Request("GET", f"/users/{user['id']}/api-keys")
        yield Request("RPC", "get_spending", {"user_id": user["id"]})
    yield Request("GET", "/users?limit=5&search=a&plan=PRO")
    yield Request("GET", "/users?search=%25")
    yield Request("GET", f"/users?after={quote(rows['users'][3]['email'])}&limit=3")
    yield Request("GET", f"/users/by-email/{quote(rows['users'][1]['email'])}")
    yield Request("GET", "/users/by-email/nobody@example.org")
    yield Request("RPC", "get_user", {"user_id": "00000000-0000-0000-0000-000000000000"})
    yield Request("RPC", "get_users", {"user_ids": [user["id"] for user in rows["users"][:5]]})
    movement = rows["CreditTransaction"][0]
    yield Request("GET", f"/users/{movement['userId']}/credits/transactions/{movement['transactionKey']}")
    key = rows["ApiKey"][0]
    yield Request("GET", f"/users/{key['userId']}/api-keys?permission=READ_STORE&permission=READ_GRAPH")
    yield Request("RPC", "list_api_keys", {"user_id": key["userId"], "only_active": True})


def _reads_about_work(rows: Tables) -> Iterator[Request]:
    for graph in rows["AgentGraph"]:
        yield Request("GET", f"/graphs/{graph['id']}?version={graph['version']}")
    for graph in rows["AgentGraph"][:5]:
        yield Request("RPC", "get_graph", {"graph_id": graph["id"]})
        yield Request("GET", f"/users/{graph['userId']}/graphs?includeInactive=true&pageSize=2&page=2")
        yield Request("GET", f"/executions?graphId={graph['id']}")
    for execution in rows["Execution"][:30]:
        yield Request("GET", f"/executions/{execution['id']}?logs=2")
        yield Request("GET", f"/executions/{execution['id']}/logs?level=INFO&level=ERROR&limit=3")
    for user in rows["users"][:5]:
        yield Request("GET", f"/users/{user['id']}/executions/counts")
        yield Request("RPC", "list_executions", {"user_id": user["id"], "statuses": ["FAILED", "QUEUED"]})
    yield Request("GET", "/executions?since=2024-05-20T10:00:00%2B02:00&limit=7")
    yield Request("GET", "/executions/none")


def _reads_about_the_store(rows: Tables) -> Iterator[Request]:
    for listing in rows["store_listings"]:
        yield Request("GET", f"/store/listings/{listing['slug']}")
    yield Request("GET", "/store/listings")
    yield Request("GET", "/store/listings?tag=documents&search=busy&state=any&page=1&pageSize=3")
    yield Request("RPC", "list_listings", {"owner_id": rows["store_listings"][0]["owner_id"], "approved": None})
    yield Request("GET", "/store/tags")
    yield Request("GET", "/store/tags/counts")
    for favorite in rows["listing_favorites"][:10]:
        yield Request("GET", f"/users/{favorite['user_id']}/favorites")


def _writes(rows: Tables) -> Iterator[Request]:
    users = [user["id"] for user in rows["users"]]
    listing = next(row for row in rows["store_listings"] if row["is_approved"])
    number, key = next((n, row) for n, row in enumerate(rows["ApiKey"]) if row["status"] == "ACTIVE")
    check = {"key": key_text(number), "host": next(iter(key["allowedHosts"]), None)}
    nobody = "00000000-0000-0000-0000-000000000000"
    draft = {"email": "new@example.org", "metadata": {"b": 1, "a": [1.0, "ü", None]}, "profile": {"displayName": "N"}}
    yield Request("POST", "/users", draft)
    yield Request("POST", "/users", draft)
    yield Request("PATCH", f"/users/{users[0]}", {"name": None, "metadata": {"z": 1, "y": 2}})
    yield Request("PATCH", f"/users/{users[0]}", {})
    yield Request("PATCH", f"/users/{nobody}", {"name": "X"})
    yield Request("PUT", f"/users/{users[1]}/profile", {"displayName": "A", "birthday": "2000-02-29", "links": ["l"]})
    yield Request("RPC", "change_plans", {"current": "ENTERPRISE", "target": "PRO"})
    node = {"id": "11111111-1111-4111-8111-111111111111", "blockId": "b", "constantInput": {"n": 1}, "positionX": 0.1}
    graph = {"id": "22222222-2222-4222-8222-222222222222", "blockId": "b", "priority": -5}
    link = {"sourceId": node["id"], "sourceName": "s", "sinkId": graph["id"], "sinkName": "t"}
    yield Request("POST", f"/users/{users[2]}/graphs", {"name": "G", "nodes": [node, graph], "links": [link]})
    yield Request("POST", f"/users/{users[2]}/graphs", {"name": "G", "nodes": [node]})
    origin = rows["AgentGraph"][0]
    yield Request("POST", f"/graphs/{origin['id']}/forks?version={origin['version']}", {"userId": users[3]})
    yield Request("PUT", f"/graphs/{origin['id']}/active-version?version=1")
    run = {"graphId": origin["id"], "graphVersion": 1, "userId": users[0], "input": {"x": 1}}
    yield Request("POST", "/executions", run)
    yield Request("POST", "/executions", {**run, "userId": nobody})
    yield Request("POST", "/executions/claim")
    running = next(row for row in rows["Execution"] if row["status"] == "RUNNING")
    outcome = {"status": "COMPLETED", "output": {"o": [1]}, "costCents": 10**10}
    yield Request("POST", f"/executions/{running['id']}/outcome", outcome)
    yield Request("POST", f"/executions/{running['id']}/outcome", outcome)
    yield Request(
        "RPC", "append_logs", {"execution_id": running["id"], "entries": [{"message": "m"}, {"message": "n"}]}
    )
    yield Request("POST", f"/users/{users[4]}/credits/top-up", {"amount": "10.5000", "transactionKey": "k"})
    yield Request("POST", f"/users/{users[4]}/credits/top-up", {"amount": "10.5", "transactionKey": "k"})
    yield Request("POST", f"/users/{users[4]}/credits/spend", {"amount": "0.25", "transactionKey": "l"})
    yield Request("POST", f"/users/{users[4]}/credits/spend", {"amount": "100000000", "transactionKey": "m"})
    yield Request("POST", f"/users/{users[5]}/api-keys", {"name": "K", "permissions": ["READ_STORE", "READ_GRAPH"]})
    for permission in ("READ_STORE", "READ_GRAPH", "EXECUTE_GRAPH"):
        yield Request("POST", "/api-keys/verify", {**check, "permission": permission})
    yield Request("DELETE", f"/users/{key['userId']}/api-keys/{key['id']}")
    publish = {"slug": "new-one", "title": "T", "ownerId": users[6], "tags": ["zz", "finance"]}
    yield Request("POST", "/store/listings", publish)
    yield Request("POST", "/store/listings", publish)
    yield Request("POST", "/store/listings", {**publish, "slug": "new-two", "graphId": nobody})
    review = {"reviewerId": users[7], "approved": True, "publishedOn": "2024-06-02", "rating": "3.10"}
    yield Request("POST", "/store/listings/new-one/review", review)
    yield Request("POST", "/store/listings/new-one/review", {**review, "reviewerId": nobody})
    yield Request("PUT", f"/store/listings/{listing['slug']}/tags", ["voice", "data"])
    yield Request("POST", "/store/runs", {listing["id"]: 3})
    yield Request("POST", "/store/runs", {listing["id"]: 3, "none": 1})
    yield Request("PUT", f"/users/{users[8]}/favorites/{listing['id']}", {"note": "n"})
    yield Request("PUT", f"/users/{users[8]}/favorites/{listing['id']}", {"note": "m"})
    yield Request("PUT", f"/users/{nobody}/favorites/{listing['id']}", {})
    yield Request("DELETE", f"/users/{users[8]}/favorites/{listing['id']}")
    yield Request("DELETE", f"/users/{users[8]}/favorites/{listing['id']}")
