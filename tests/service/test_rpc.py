"""The DatabaseManager: its methods through the typed client, the bearer token, errors as classes."""

from __future__ import annotations

import datetime as dt
import inspect
import uuid
from decimal import Decimal

import httpx
import pytest
from prisma.enums import ApiKeyPermission, ExecutionStatus, LogLevel, Plan
from prisma.models import UserSpending
from starlette.types import Receive, Scope, Send

from service.database_manager.client import DatabaseManagerClient
from service.database_manager.manager import DatabaseManager
from service.errors import (
    Conflict,
    InsufficientCredits,
    InternalFailure,
    InvalidArguments,
    NotFound,
    ServiceUnreachable,
    Unauthorized,
    UnknownMethod,
)
from service.rpc import Remote, exposed, methods_of
from service.schemas import (
    ApiKeyDraft,
    CreditDraft,
    CreditTransaction,
    ExecutionDraft,
    GraphDraft,
    ListingDraft,
    LogDraft,
    NodeDraft,
    Outcome,
    ProfileDraft,
    Review,
    User,
    UserChanges,
    UserDraft,
)
from service.seed import Tables

from .conftest import TOKEN

NOBODY = str(uuid.UUID(int=0))


def test_every_public_method_is_a_call_of_the_client() -> None:
    methods = {name for name in vars(DatabaseManager) if not name.startswith("_")}
    assert len(methods) >= 14
    assert methods <= set(vars(DatabaseManagerClient))
    for name in methods:
        mine, theirs = getattr(DatabaseManagerClient, name), getattr(DatabaseManager, name)
        assert mine is not theirs
        assert inspect.signature(mine) == inspect.signature(theirs)


def test_a_public_method_that_is_not_exposed_is_an_error() -> None:
    class Forgetful:
        async def helper(self) -> int:
            return 1

    with pytest.raises(TypeError, match=r"Forgetful\.helper is public but not exposed"):
        type("Client", (Remote, Forgetful), {})


def test_an_exposed_method_needs_types() -> None:
    class Untyped:
        @exposed()
        async def method(self, value): ...  # the missing types are the point

    with pytest.raises(TypeError, match=r"Untyped\.method: no type for value"):
        methods_of(Untyped)


async def test_users(manager: DatabaseManagerClient, rows: Tables) -> None:
    draft = UserDraft(
        email=f"{uuid.uuid4().hex}@example.org",
        plan=Plan.PRO,
        metadata={"a": [1, None]},
        profile=ProfileDraft(display_name="N", birthday=dt.date(1999, 12, 31)),
    )
    user = await manager.create_user(draft)
    assert type(user) is User
    assert user.profile is not None
    assert (user.plan, user.metadata, user.profile.birthday) == (Plan.PRO, {"a": [1, None]}, dt.date(1999, 12, 31))
    assert await manager.get_user(user_id=user.id) == user
    assert await manager.get_user_by_email(user.email) == user
    assert await manager.get_user(NOBODY) is None
    first = rows["users"][0]["id"]
    assert {found.id for found in await manager.get_users([user.id, first, NOBODY])} == {user.id, first}
    with pytest.raises(Conflict) as caught:
        await manager.create_user(draft)
    assert caught.value.details == {"email": draft.email}


async def test_what_was_left_out_stays_as_it_is(manager: DatabaseManagerClient) -> None:
    draft = UserDraft(email=f"{uuid.uuid4().hex}@example.org", name="Before", metadata={"kept": True})
    user = await manager.create_user(draft)
    assert (await manager.update_user(user.id, UserChanges(plan=Plan.ENTERPRISE))).name == "Before"
    changed = await manager.update_user(user.id, UserChanges(name=None))
    assert (changed.name, changed.plan, changed.metadata) == (None, Plan.ENTERPRISE, {"kept": True})
    with pytest.raises(NotFound):
        await manager.update_user(NOBODY, UserChanges(name="X"))


async def test_graphs_and_executions(manager: DatabaseManagerClient, rows: Tables) -> None:
    user = rows["users"][0]["id"]
    draft = GraphDraft(name="G", nodes=[NodeDraft(id=str(uuid.uuid4()), block_id="b", position_y=0.1)])
    graph = await manager.create_graph(user, draft)
    assert await manager.get_graph(graph.id) == graph
    assert (await manager.list_graphs(user, page_size=1)).items[0].id == graph.id
    fork = await manager.fork_graph(graph.id, graph.version, user)
    assert fork.forked_from is not None
    assert fork.forked_from.id == graph.id
    queued = await manager.queue_execution(ExecutionDraft(graph_id=graph.id, user_id=user, input={"n": 2**53}))
    while (claimed := await manager.claim_execution()) is not None and claimed.id != queued.id:
        assert claimed.status is ExecutionStatus.RUNNING
    outcome = Outcome(status=ExecutionStatus.COMPLETED, output={"ok": True}, cost_cents=7)
    done = await manager.finish_execution(queued.id, outcome)
    assert (done.status, done.output, done.input) == (ExecutionStatus.COMPLETED, {"ok": True}, {"n": 2**53})
    assert await manager.append_logs(queued.id, [LogDraft(message="m", level=LogLevel.WARNING)] * 3) == 3
    warnings = await manager.list_logs(queued.id, levels=[LogLevel.WARNING], limit=2)
    assert [entry.message for entry in warnings] == ["m", "m"]
    assert (await manager.list_logs(queued.id, after=warnings[-1].id))[0].id > warnings[-1].id
    whole = await manager.get_execution(queued.id, logs=1)
    assert whole is not None
    assert [entry.level for entry in whole.logs] == [LogLevel.WARNING]
    mine = await manager.list_executions(graph_id=graph.id, since=done.queued_at)
    assert [execution.id for execution in mine.items] == [queued.id]


async def test_credits(manager: DatabaseManagerClient, rows: Tables) -> None:
    user = rows["users"][2]["id"]
    before = await manager.get_balance(user)
    draft = CreditDraft(amount=Decimal("1.5000"), transaction_key="k", metadata={"n": 1})
    movement = await manager.top_up(user, draft)
    assert type(movement) is CreditTransaction
    assert await manager.top_up(user, draft) == movement
    assert await manager.get_balance(user) == before + Decimal("1.5")
    spending = await manager.get_spending(user)
    assert type(spending) is UserSpending
    assert (spending.bought or 0) >= Decimal("1.5")
    assert await manager.get_spending(NOBODY) is None
    with pytest.raises(InsufficientCredits) as caught:
        await manager.spend(user, CreditDraft(amount=Decimal(10**9), transaction_key="l"))
    assert (caught.value.balance, caught.value.needed) == (before + Decimal("1.5"), Decimal(10**9))


async def test_api_keys(manager: DatabaseManagerClient, rows: Tables) -> None:
    user = rows["users"][1]["id"]
    made = await manager.create_api_key(user, ApiKeyDraft(name="K", permissions=[ApiKeyPermission.READ_STORE]))
    found = await manager.verify_api_key(made.key, ApiKeyPermission.READ_STORE)
    assert found is not None
    assert found.id == made.api_key.id
    assert await manager.verify_api_key(made.key, ApiKeyPermission.EXECUTE_GRAPH) is None
    assert await manager.revoke_api_key(user, found.id) is True
    assert await manager.verify_api_key(made.key, ApiKeyPermission.READ_STORE) is None


async def test_the_store(manager: DatabaseManagerClient, rows: Tables) -> None:
    owner, slug = rows["users"][3]["id"], f"s-{uuid.uuid4().hex}"
    listing = await manager.publish_listing(ListingDraft(slug=slug, title="T", owner_id=owner, tags=["voice"]))
    review = Review(reviewer_id=owner, approved=True, rating=Decimal("4.90"))
    assert (await manager.review_listing(slug, review)).rating == Decimal("4.9")
    assert await manager.record_runs({listing.id: 10**6}) is None
    assert (await manager.list_listings(tags=["voice"])).items[0].slug == slug
    with pytest.raises(NotFound):
        await manager.record_runs({listing.id: 1, "none": 1})
    assert (await manager.add_favorite(owner, listing.id, note="n")).listing.runs == 10**6
    assert any(tag.name == "voice" for tag in await manager.count_tags())


async def test_arguments_are_checked_before_they_travel(manager: DatabaseManagerClient) -> None:
    with pytest.raises(InvalidArguments) as caught:
        await manager.get_user("not-a-uuid")
    assert [field["at"] for field in caught.value.details["fields"]] == ["user_id"]
    with pytest.raises(TypeError, match="unexpected keyword argument 'id'"):
        await manager.get_user(user_id=NOBODY, id=NOBODY)  # type: ignore[call-arg]  # the mistake is the point


async def test_arguments_are_checked_by_the_server_too(manager_transport: httpx.ASGITransport) -> None:
    headers = {"Authorization": f"Bearer {TOKEN}"}
    async with httpx.AsyncClient(transport=manager_transport, base_url="http://m", headers=headers) as http:
        for body in ({}, {"user_id": "x"}, {"user_id": NOBODY, "more": 1}, [], None):
            answer = await http.post("/rpc/get_user", json=body)
            assert (answer.status_code, answer.json()["error"]["kind"]) == (422, "InvalidArguments")


@pytest.mark.parametrize("header", [None, "", "Bearer", "Bearer ", f"Bearer {TOKEN}x", f"Bearer {TOKEN[:-1]}", TOKEN])
async def test_nothing_is_done_without_the_token(manager_transport: httpx.ASGITransport, header: str | None) -> None:
    headers = {} if header is None else {"Authorization": header}
    async with httpx.AsyncClient(transport=manager_transport, base_url="http://m", headers=headers) as http:
        for path in ("/rpc/get_user", "/rpc/claim_execution", "/rpc/nothing"):
            answer = await http.post(path, json={"user_id": NOBODY})
            assert (answer.status_code, answer.json()["error"]["kind"]) == (401, "Unauthorized")
            assert answer.headers["www-authenticate"] == "Bearer"
            assert TOKEN not in answer.text
        assert (await http.get("/health")).status_code == 200


async def test_the_client_raises_what_went_wrong(manager_transport: httpx.ASGITransport) -> None:
    async with DatabaseManagerClient("http://m", "wrong", transport=manager_transport) as stranger:
        with pytest.raises(Unauthorized):
            await stranger.get_user(NOBODY)
        assert "wrong" not in repr(vars(stranger))


async def test_a_method_of_another_version_is_unknown(manager_transport: httpx.ASGITransport) -> None:
    class Newer:
        @exposed()
        async def from_the_future(self) -> int:
            """Not there yet."""
            raise NotImplementedError

    class NewerClient(Remote, Newer):
        """Its client."""

    async with NewerClient("http://m", TOKEN, transport=manager_transport) as client:
        with pytest.raises(UnknownMethod, match="from_the_future"):
            await client.from_the_future()


async def test_a_server_that_is_not_there_is_named() -> None:
    async with DatabaseManagerClient("http://127.0.0.1:1", TOKEN) as client:
        with pytest.raises(ServiceUnreachable, match=r"DatabaseManagerClient: no answer from 127\.0\.0\.1:1"):
            await client.get_user(NOBODY)


async def test_an_answer_from_something_else_is_told() -> None:
    async def page(scope: Scope, receive: Receive, send: Send) -> None:
        await send({"type": "http.response.start", "status": 502, "headers": []})
        await send({"type": "http.response.body", "body": b"<html>Bad gateway</html>"})

    async with DatabaseManagerClient("http://m", TOKEN, transport=httpx.ASGITransport(page)) as client:
        with pytest.raises(InternalFailure, match="HTTP 502 instead of an answer"):
            await client.get_user(NOBODY)


async def test_the_pages_to_play_with_name_every_method(manager_transport: httpx.ASGITransport) -> None:
    async with httpx.AsyncClient(transport=manager_transport, base_url="http://m") as http:
        openapi = (await http.get("/openapi.json")).json()
    posts = {path.rpartition("/")[2]: item["post"] for path, item in openapi["paths"].items() if "post" in item}
    assert set(posts) == {method.name for method in methods_of(DatabaseManager)}
    assert all(post["security"] and post["summary"].endswith(".") for post in posts.values())
