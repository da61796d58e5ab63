"""Who answers a call: decided from the models that its plan touches, the modes of the moment, and the transaction."""

from __future__ import annotations

from typing import Any

import pytest
from prisma import models
from sqlalchemy import URL

from prismalchemy.orm import describe
from prismalchemy.query import Call, Planner, Query, Refused, Unsupported
from prismalchemy.switch.modes import Modes
from prismalchemy.switch.route import Route, Router, ToPrisma, ToSqlalchemy
from service.models import Base

FACTS = describe(Base)
USER = "00000000-0000-4000-8000-000000000001"


def router(*switched: str, named: tuple[str, ...] = (), without: tuple[str, ...] = ()) -> Router:
    """A router with some models `switched`, of which the planner knows all but those `without`."""
    planned = {name: facts for name, facts in FACTS.items() if name not in without}
    planner = Planner(planned, URL.create("postgresql+asyncpg").get_dialect()(), "public")
    return Router(planner, Modes(frozenset({*switched, *named}), frozenset(switched)), FACTS)


def call(model: str, action: str = "find_many", **arguments: Any) -> Call:
    return Call(model, action, arguments, getattr(models, model))


def reason(route: Route) -> tuple[str, str]:
    assert isinstance(route, ToPrisma)
    return route.reason.feature, str(route.reason)


def plan(route: Route) -> Query:
    assert isinstance(route, ToSqlalchemy)
    return route.plan


def test_a_call_on_a_switched_model_is_sqlalchemys() -> None:
    route = router("User").route(call("User", where={"id": USER}))
    assert isinstance(route, ToSqlalchemy)
    assert (route.side, route.arguments) == ("sqlalchemy", [USER])


def test_a_call_on_another_model_is_prismas() -> None:
    route = router("User").route(call("Profile"))
    assert route.side == "prisma"
    assert reason(route) == ("unswitched", "Profile.find_many: Profile is not switched to SQLAlchemy")


TOUCHING: list[tuple[dict[str, Any], str]] = [
    ({"include": {"profile": True}}, "Profile"),
    ({"include": {"graphs": {"include": {"nodes": True}}}}, "AgentGraph"),
    ({"where": {"graphs": {"some": {}}}}, "AgentGraph"),
    ({"where": {"NOT": [{"OR": [{"profile": {"is": {"bio": "x"}}}]}]}}, "Profile"),
    ({"order_by": {"graphs": {"_count": "asc"}}}, "AgentGraph"),
    ({"order_by": {"profile": {"bio": "asc"}}}, "Profile"),
]


@pytest.mark.parametrize(("arguments", "other"), TOUCHING, ids=str)
def test_a_call_that_touches_another_model_is_prismas(arguments: dict[str, Any], other: str) -> None:
    left = f"User.find_many: {other} is not switched to SQLAlchemy"
    assert reason(router("User", "AgentNode").route(call("User", **arguments))) == ("unswitched", left)
    assert router(*FACTS).route(call("User", **arguments)).side == "sqlalchemy"


def test_a_many_to_many_touches_the_model_on_its_far_side() -> None:
    asked = call("StoreTag", include={"listings": True})
    assert reason(router("StoreTag").route(asked))[0] == "unswitched"
    assert router("StoreTag", "StoreListing").route(asked).side == "sqlalchemy"


def test_what_only_names_another_model_does_not_touch_it() -> None:
    for arguments in ({"where": {"profile": {}}}, {"include": {"profile": False}}):
        assert router("User").route(call("User", **arguments)).side == "sqlalchemy"
    own_key = call("AgentNode", where={"NOT": [{"graph": {}}]})
    assert router("AgentNode").route(own_key).side == "sqlalchemy"


def test_a_call_in_a_transaction_is_prismas() -> None:
    assert reason(router("User").route(call("User"), in_transaction=True))[0] == "transaction"


def test_a_call_that_prisma_refuses_is_prismas() -> None:
    route = router("User").route(call("User", where={"nickname": "x"}))
    assert isinstance(route, ToPrisma)
    assert isinstance(route.reason, Refused)


def test_a_value_that_prisma_refuses_is_prismas_with_a_plan_that_is_kept() -> None:
    asked = router("User")
    assert asked.route(call("User", where={"id": USER})).side == "sqlalchemy"
    assert isinstance(asked.route(call("User", where={"id": "no uuid"})), ToPrisma)


def test_a_nested_write_is_prismas_while_one_of_its_models_is() -> None:
    asked = call("User", "create", data={"email": "x", "profile": {"create": {"displayName": "y"}}})
    assert reason(router("User").route(asked))[0] == "unswitched"
    assert router("User", "Profile").route(asked).side == "sqlalchemy"


def test_a_flip_makes_no_plan_anew() -> None:
    asked, wanted = router("User"), call("User", include={"profile": True})
    assert asked.route(wanted).side == "prisma"
    asked.modes = Modes(frozenset({"User", "Profile"}), frozenset({"User", "Profile"}))
    first = plan(asked.route(wanted))
    asked.modes = Modes(frozenset(), frozenset())
    assert asked.route(wanted).side == "prisma"
    asked.modes = Modes(frozenset(FACTS), frozenset(FACTS))
    assert plan(asked.route(wanted)) is first


def test_models_that_the_client_knows_more_of_are_prismas() -> None:
    stale = router("User", named=("Profile",), without=("Profile",))
    said = "the generated models do not have all of Profile"
    assert reason(stale.route(call("Profile"))) == ("stale-models", f"Profile.find_many: {said}")
    assert reason(stale.route(call("User", include={"profile": True}))) == ("stale-models", said)


def test_raw_sql_may_touch_any_table() -> None:
    assert router(*FACTS).why_not_raw("query_raw") is None
    left = router(*[name for name in FACTS if name not in ("User", "ApiKey")]).why_not_raw("query_raw")
    assert isinstance(left, Unsupported)
    assert str(left) == "query_raw, which may touch any table: ApiKey, User not switched"
