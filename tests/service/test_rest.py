"""The REST API, with the flag off and on."""

from __future__ import annotations

import datetime as dt
import json
import uuid
from decimal import Decimal
from typing import Any

import httpx
import pytest

from service.seed import Tables, key_text

NOBODY = str(uuid.UUID(int=0))


def _kind(answer: httpx.Response) -> tuple[int, str]:
    return answer.status_code, answer.json()["error"]["kind"]


async def test_users_come_in_pages_by_address(rest: httpx.AsyncClient, rows: Tables) -> None:
    first = (await rest.get("/users", params={"limit": 7})).json()
    second = (await rest.get("/users", params={"limit": 7, "after": first["items"][-1]["email"]})).json()
    whole = (await rest.get("/users", params={"limit": 200})).json()
    assert first["items"] + second["items"] == whole["items"][:14]
    assert {user["email"] for user in rows["users"]} <= {user["email"] for user in whole["items"]}
    assert first["total"] == second["total"] >= len(rows["users"])


async def test_users_are_searched_in_any_case(rest: httpx.AsyncClient, rows: Tables) -> None:
    found = (await rest.get("/users", params={"search": "ADA", "plan": rows["users"][0]["plan"]})).json()
    assert [user["id"] for user in found["items"]] == [rows["users"][0]["id"]]


async def test_a_user_has_a_profile_or_none(rest: httpx.AsyncClient, rows: Tables) -> None:
    with_profile = {profile["user_id"]: profile for profile in rows["profiles"]}
    for row in rows["users"]:
        user = (await rest.get(f"/users/{row['id']}")).json()
        profile = with_profile.get(row["id"])
        assert dt.datetime.fromisoformat(user["createdAt"]) == row["created_at"].replace(tzinfo=dt.UTC)
        assert user["metadata"] == json.loads(row["metadata"])
        if profile is None:
            assert user["profile"] is None
        else:
            assert user["profile"]["links"] == (profile["links"] or [])
            assert user["profile"]["birthday"] == (profile["birthday"] and profile["birthday"].isoformat())


async def test_a_user_is_created_changed_and_found_again(rest: httpx.AsyncClient) -> None:
    draft = {
        "email": f"Grace.{uuid.uuid4().hex}@Example.org",
        "name": "Grace",
        "plan": "ENTERPRISE",
        "metadata": {"nested": [1, 2.5, {"ü": None}]},
        "profile": {"displayName": "G", "birthday": "1906-12-09", "links": ["https://example.org/g"]},
    }
    made = await rest.post("/users", json=draft)
    assert made.status_code == 201
    user = made.json()
    assert (user["plan"], user["metadata"]) == ("ENTERPRISE", draft["metadata"])
    assert user["profile"]["birthday"] == "1906-12-09"
    changed = (await rest.patch(f"/users/{user['id']}", json={"name": None, "plan": "PRO"})).json()
    assert (changed["name"], changed["plan"], changed["metadata"]) == (None, "PRO", draft["metadata"])
    by_email = (await rest.get(f"/users/by-email/{draft['email'].upper()}")).json()
    assert by_email == changed
    assert _kind(await rest.post("/users", json=draft)) == (409, "Conflict")


async def test_a_profile_is_made_and_replaced(rest: httpx.AsyncClient, rows: Tables) -> None:
    with_profile = {profile["user_id"] for profile in rows["profiles"]}
    user_id = next(user["id"] for user in rows["users"] if user["id"] not in with_profile)
    assert _kind(await rest.get(f"/users/{user_id}/profile")) == (404, "NotFound")
    await rest.put(f"/users/{user_id}/profile", json={"displayName": "One", "bio": "b", "links": ["x", "y"]})
    await rest.put(f"/users/{user_id}/profile", json={"displayName": "Two"})
    assert (await rest.get(f"/users/{user_id}/profile")).json() == {
        "userId": user_id,
        "displayName": "Two",
        "bio": None,
        "birthday": None,
        "links": [],
    }
    assert _kind(await rest.put(f"/users/{NOBODY}/profile", json={"displayName": "X"})) == (404, "NotFound")


async def test_a_graph_comes_whole(rest: httpx.AsyncClient, rows: Tables) -> None:
    fork = next(graph for graph in rows["AgentGraph"] if graph["forkedFromId"])
    graph = (await rest.get(f"/graphs/{fork['id']}", params={"version": fork["version"]})).json()
    nodes = [node for node in rows["AgentNode"] if node["graphId"] == fork["id"]]
    assert [node["id"] for node in graph["nodes"]] == [
        node["id"] for node in sorted(nodes, key=lambda node: (node["priority"], node["positionX"]))
    ]
    assert sum(len(node["outputs"]) for node in graph["nodes"]) == len(nodes) - 1
    assert graph["forkedFrom"]["id"] == fork["forkedFromId"]


async def test_a_graph_is_made_versioned_and_forked(rest: httpx.AsyncClient, rows: Tables) -> None:
    owner, other = rows["users"][1]["id"], rows["users"][2]["id"]
    first = await rest.post(f"/users/{owner}/graphs", json=_graph_draft())
    assert first.status_code == 201
    graph = first.json()
    assert [(node["priority"], len(node["outputs"])) for node in graph["nodes"]] == [(-1, 1), (3, 0)]
    second = (await rest.post(f"/graphs/{graph['id']}/versions", json=_graph_draft())).json()
    assert (second["version"], second["isActive"]) == (2, True)
    assert (await rest.get(f"/graphs/{graph['id']}")).json() == second
    await rest.put(f"/graphs/{graph['id']}/active-version", params={"version": 1})
    assert (await rest.get(f"/graphs/{graph['id']}")).json()["version"] == 1
    fork = await rest.post(f"/graphs/{graph['id']}/forks", params={"version": 1}, json={"userId": other})
    assert (fork.status_code, fork.json()["forkedFrom"]["id"]) == (201, graph["id"])
    assert len(fork.json()["nodes"]) == 2
    listed = (await rest.get(f"/users/{other}/graphs")).json()
    assert listed["items"][0]["id"] == fork.json()["id"]


async def test_a_graph_that_fails_leaves_nothing(rest: httpx.AsyncClient, rows: Tables) -> None:
    draft, user = _graph_draft(), rows["users"][10]["id"]
    before = (await rest.get(f"/users/{user}/graphs")).json()
    twice = {**draft, "links": draft["links"] * 2}
    assert _kind(await rest.post(f"/users/{NOBODY}/graphs", json=draft)) == (404, "NotFound")
    assert _kind(await rest.post(f"/users/{user}/graphs", json=twice)) == (409, "Conflict")
    assert (await rest.get(f"/users/{user}/graphs")).json() == before
    # The ids of the nodes are free, so none of them was kept.
    assert (await rest.post(f"/users/{user}/graphs", json=draft)).status_code == 201


async def test_a_version_that_does_not_exist_leaves_the_active_one(rest: httpx.AsyncClient, rows: Tables) -> None:
    graph = next(graph for graph in rows["AgentGraph"] if graph["isActive"])
    answer = await rest.put(f"/graphs/{graph['id']}/active-version", params={"version": 99})
    assert _kind(answer) == (404, "NotFound")
    assert (await rest.get(f"/graphs/{graph['id']}")).json()["version"] == graph["version"]


async def test_a_link_to_a_node_elsewhere_is_refused(rest: httpx.AsyncClient, rows: Tables) -> None:
    draft = _graph_draft()
    draft["links"][0]["sinkId"] = NOBODY
    assert _kind(await rest.post(f"/users/{rows['users'][0]['id']}/graphs", json=draft)) == (422, "InvalidArguments")


async def test_executions_are_queued_claimed_and_finished(rest: httpx.AsyncClient, rows: Tables) -> None:
    graph, user = rows["AgentGraph"][0], rows["users"][0]["id"]
    draft = {"graphId": graph["id"], "graphVersion": graph["version"], "userId": user, "input": {"a": [1]}}
    queued = await rest.post("/executions", json=draft)
    assert (queued.status_code, queued.json()["status"]) == (201, "QUEUED")
    waiting = sum(row["status"] == "QUEUED" for row in rows["Execution"]) + 1
    claimed = [(await rest.post("/executions/claim")).json() for _ in range(waiting)]
    assert claimed[-1]["id"] == queued.json()["id"]
    assert {execution["status"] for execution in claimed} == {"RUNNING"}
    assert (await rest.post("/executions/claim")).json() is None
    path = f"/executions/{queued.json()['id']}"
    outcome = {"status": "FAILED", "output": {"why": "ü"}, "costCents": 2**40}
    finished = (await rest.post(f"{path}/outcome", json=outcome)).json()
    assert (finished["status"], finished["costCents"], finished["output"]) == ("FAILED", 2**40, {"why": "ü"})
    assert _kind(await rest.post(f"{path}/outcome", json=outcome)) == (409, "Conflict")
    logs = (await rest.get(f"{path}/logs")).json()
    assert [(entry["level"], entry["message"]) for entry in logs] == [("INFO", "queued"), ("ERROR", "failed")]
    assert (await rest.get(path, params={"logs": 1})).json()["logs"] == [logs[1]]


async def test_an_execution_needs_a_graph(rest: httpx.AsyncClient, rows: Tables) -> None:
    draft = {"graphId": NOBODY, "userId": rows["users"][0]["id"]}
    assert _kind(await rest.post("/executions", json=draft)) == (404, "NotFound")
    assert _kind(await rest.get("/executions/none")) == (404, "NotFound")


async def test_executions_are_listed_by_state(rest: httpx.AsyncClient, rows: Tables) -> None:
    found = (await rest.get("/executions", params={"status": ["COMPLETED", "FAILED"], "limit": 200})).json()
    wanted = {row["id"] for row in rows["Execution"] if row["status"] in {"COMPLETED", "FAILED"}}
    assert wanted <= {execution["id"] for execution in found["items"]}
    moments = [execution["queuedAt"] for execution in found["items"]]
    assert moments == sorted(moments, reverse=True)


async def test_executions_are_counted_by_state(rest: httpx.AsyncClient, rows: Tables) -> None:
    user = rows["users"][5]["id"]
    counts = (await rest.get(f"/users/{user}/executions/counts")).json()
    mine = [row for row in rows["Execution"] if row["userId"] == user]
    assert {group["status"]: group["costCents"] for group in counts if group["status"] == "COMPLETED"} == {
        "COMPLETED": sum(row["costCents"] for row in mine if row["status"] == "COMPLETED")
    }
    assert sum(group["executions"] for group in counts) == len(mine)


async def test_credits_add_up_and_move_once_for_a_key(rest: httpx.AsyncClient, rows: Tables) -> None:
    path = f"/users/{rows['users'][3]['id']}/credits"
    before = Decimal((await rest.get(path)).json()["balance"])
    draft = {"amount": "12.3456", "transactionKey": "t-1", "metadata": {"n": 1}}
    first = (await rest.post(f"{path}/top-up", json=draft)).json()
    assert Decimal(first["runningBalance"]) == before + Decimal("12.3456")
    assert (await rest.post(f"{path}/top-up", json=draft)).json() == first
    assert _kind(await rest.post(f"{path}/top-up", json={**draft, "amount": "1"})) == (409, "Conflict")
    spent = (await rest.post(f"{path}/spend", json={"amount": "0.0001", "transactionKey": "t-2"})).json()
    assert Decimal(spent["amount"]) == Decimal("-0.0001")
    after = (await rest.get(path)).json()
    assert Decimal(after["balance"]) == before + Decimal("12.3455")
    assert Decimal(after["used"]) >= Decimal("0.0001")
    assert (await rest.get(f"{path}/transactions/t-2")).json() == spent


async def test_credits_that_are_not_there_cannot_be_spent(rest: httpx.AsyncClient, rows: Tables) -> None:
    path = f"/users/{rows['users'][4]['id']}/credits"
    balance = (await rest.get(path)).json()["balance"]
    answer = await rest.post(f"{path}/spend", json={"amount": "999999", "transactionKey": "too-much"})
    assert _kind(answer) == (402, "InsufficientCredits")
    assert Decimal(answer.json()["error"]["details"]["balance"]) == Decimal(balance)
    assert _kind(await rest.get(f"{path}/transactions/too-much")) == (404, "NotFound")
    nobody = await rest.post(f"/users/{NOBODY}/credits/top-up", json={"amount": "1", "transactionKey": "x"})
    assert _kind(nobody) == (404, "NotFound")


async def test_an_api_key_is_made_verified_and_revoked(rest: httpx.AsyncClient, rows: Tables) -> None:
    path = f"/users/{rows['users'][6]['id']}/api-keys"
    draft = {"name": "CI", "permissions": ["READ_STORE", "EXECUTE_GRAPH"], "allowedHosts": ["a.example"]}
    made = await rest.post(path, json=draft)
    assert made.status_code == 201
    key, api_key = made.json()["key"], made.json()["apiKey"]
    assert (api_key["prefix"], api_key["lastUsedAt"]) == (key[:8], None)
    check = {"key": key, "permission": "READ_STORE", "host": "a.example"}
    verified = await rest.post("/api-keys/verify", json=check)
    assert (verified.status_code, verified.json()["lastUsedAt"] is None) == (200, False)
    for wrong in ({"permission": "READ_GRAPH"}, {"host": "b.example"}, {"key": "ak-wrong"}):
        assert _kind(await rest.post("/api-keys/verify", json={**check, **wrong})) == (401, "Unauthorized")
    permissions = ["READ_GRAPH"]
    changed = (await rest.put(f"{path}/{api_key['id']}/permissions", json=permissions)).json()
    assert changed["permissions"] == permissions
    listed = (await rest.get(path, params={"permission": "READ_GRAPH", "onlyActive": True})).json()
    assert changed in listed
    assert (await rest.delete(f"{path}/{api_key['id']}")).json() is True
    assert (await rest.delete(f"{path}/{api_key['id']}")).json() is False
    assert _kind(await rest.delete(f"{path}/{NOBODY}")) == (404, "NotFound")


async def test_seeded_keys_can_be_verified(rest: httpx.AsyncClient, rows: Tables) -> None:
    number, row = next((n, r) for n, r in enumerate(rows["ApiKey"]) if r["status"] == "ACTIVE")
    permission = row["permissions"][0].upper().replace("-", "_")
    check = {"key": key_text(number), "permission": permission, "host": next(iter(row["allowedHosts"]), None)}
    assert (await rest.post("/api-keys/verify", json=check)).json()["id"] == row["id"]


async def test_the_store_is_browsed_by_tags(rest: httpx.AsyncClient, rows: Tables) -> None:
    tags = {number: tag["name"] for number, tag in enumerate(rows["store_tags"], 1)}
    listed: dict[str, set[str]] = {}
    for pair in rows["_StoreListingToStoreTag"]:
        listed.setdefault(pair["A"], set()).add(tags[pair["B"]])
    approved = [row["id"] for row in rows["store_listings"] if row["is_approved"]]
    wanted = {listing for listing in approved if {"documents", "free"} <= listed[listing]}
    found = (await rest.get("/store/listings", params={"tag": ["documents", "Free"], "pageSize": 200})).json()
    assert {listing["id"] for listing in found["items"]} == wanted
    assert found["total"] == len(wanted)
    by_name = [tag["name"] for tag in (await rest.get("/store/tags")).json()]
    for listing in found["items"]:
        assert [tag["name"] for tag in listing["tags"]] == [tag for tag in by_name if tag in listed[listing["id"]]]


async def test_a_listing_is_published_reviewed_tagged_and_run(rest: httpx.AsyncClient, rows: Tables) -> None:
    owner, reviewer = rows["users"][7]["id"], rows["users"][8]["id"]
    draft = {"slug": "my-agent", "title": "My agent", "ownerId": owner, "tags": ["finance", "Brand-New"]}
    made = await rest.post("/store/listings", json=draft)
    assert (made.status_code, made.json()["isApproved"]) == (201, False)
    for state, count in [("approved", 0), ("waiting", 1), ("any", 1)]:
        found = await rest.get("/store/listings", params={"search": "MY AGENT", "state": state, "ownerId": owner})
        assert found.json()["total"] == count
    assert [tag["name"] for tag in made.json()["tags"]] == ["brand-new", "finance"]
    assert _kind(await rest.post("/store/listings", json=draft)) == (409, "Conflict")
    assert _kind(await rest.post("/store/listings", json={**draft, "slug": "b", "ownerId": NOBODY})) == (
        404,
        "NotFound",
    )
    review = {"reviewerId": reviewer, "approved": True, "publishedOn": "2024-02-29", "rating": "4.50"}
    reviewed = (await rest.post("/store/listings/my-agent/review", json=review)).json()
    assert (reviewed["reviewerId"], reviewed["publishedOn"]) == (reviewer, "2024-02-29")
    assert Decimal(reviewed["rating"]) == Decimal("4.5")
    unknown = await rest.post("/store/listings/my-agent/review", json={**review, "reviewerId": NOBODY})
    assert _kind(unknown) == (404, "NotFound")
    tagged = (await rest.put("/store/listings/my-agent/tags", json=["zz-last", "data"])).json()
    assert [tag["name"] for tag in tagged["tags"]] == ["data", "zz-last"]
    assert (await rest.post("/store/runs", json={tagged["id"]: 41})).status_code == 204
    failed = await rest.post("/store/runs", json={tagged["id"]: 1, "zz-none": 1})
    assert _kind(failed) == (404, "NotFound")
    assert (await rest.get("/store/listings/my-agent")).json()["runs"] == 41


async def test_favorites_are_marked_once(rest: httpx.AsyncClient, rows: Tables) -> None:
    user = rows["users"][9]["id"]
    listing = next(row for row in rows["store_listings"] if row["is_approved"])
    path = f"/users/{user}/favorites/{listing['id']}"
    await rest.put(path, json={"note": "first"})
    second = (await rest.put(path, json={"note": "second"})).json()
    assert (second["note"], second["listing"]["slug"]) == ("second", listing["slug"])
    marked = (await rest.get(f"/users/{user}/favorites")).json()
    assert [favorite["note"] for favorite in marked if favorite["listingId"] == listing["id"]] == ["second"]
    assert [(await rest.delete(path)).json() for _ in range(2)] == [True, False]
    assert _kind(await rest.put(f"/users/{NOBODY}/favorites/{listing['id']}", json={})) == (404, "NotFound")


@pytest.mark.parametrize(
    ("method", "path", "body"),
    [
        ("GET", "/users/not-a-uuid", None),
        ("GET", "/users?limit=0", None),
        ("POST", "/users", {"email": "no-at-sign"}),
        ("POST", "/users", {"email": "a@b", "unknown": 1}),
        ("POST", "/executions", {"graphId": NOBODY}),
        ("GET", "/executions?status=DONE", None),
    ],
)
async def test_what_does_not_fit_is_named_without_its_value(
    rest: httpx.AsyncClient, method: str, path: str, body: dict[str, Any] | None
) -> None:
    answer = await rest.request(method, path, json=body)
    assert _kind(answer) == (422, "InvalidArguments")
    assert all(set(field) == {"at", "problem"} for field in answer.json()["error"]["details"]["fields"])


async def test_the_pages_to_play_with_are_complete(rest: httpx.AsyncClient) -> None:
    openapi = (await rest.get("/openapi.json")).json()
    operations = [o for path in openapi["paths"].values() for o in path.values()]
    assert len(operations) >= 30
    assert all(operation["tags"] and operation["summary"] for operation in operations)
    assert {tag["name"] for tag in openapi["tags"]} == {tag for o in operations for tag in o["tags"]}
    assert (await rest.get("/docs")).status_code == 200
    assert _kind(await rest.get("/nothing")) == (404, "NotFound")


def _graph_draft() -> dict[str, Any]:
    one, two = str(uuid.uuid4()), str(uuid.uuid4())
    return {
        "name": "Two steps",
        "nodes": [
            {"id": one, "blockId": "read-text", "priority": 3, "constantInput": {"n": 1.5}},
            {"id": two, "blockId": "ask-model", "priority": -1, "metadata": {"x": None}},
        ],
        "links": [{"sourceId": two, "sourceName": "result", "sinkId": one, "sinkName": "input", "isStatic": True}],
    }
