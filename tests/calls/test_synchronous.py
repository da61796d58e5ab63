"""A synchronous client, generated into a package of its own."""

from __future__ import annotations

from collections.abc import Callable
from types import ModuleType
from typing import Any

import pytest
from tests.calls.conftest import Pair

from prismalchemy.client import bridge, record_answers
from rig.parity import Compared

PERCENT = "00000000-0000-4000-8000-000000000001"

CALLS: list[Callable[[Any], Any]] = [
    lambda db: db.user.find_unique(where={"id": PERCENT}),
    lambda db: db.user.find_unique(where={"email": "missing"}),
    lambda db: db.user.find_unique_or_raise(where={"email": "missing"}),
    lambda db: db.user.find_many(where={"id": {"in": [PERCENT]}, "plan": {"in": ["FREE"]}, "name": {"contains": "%"}}),
    lambda db: db.user.find_many(order={"email": "asc"}, take=-3, skip=1, include={"profile": True, "credits": True}),
    lambda db: db.user.find_many(where={"credits": {"some": {"amount": {"gt": "1.4"}}}}, order={"id": "asc"}),
    lambda db: db.execution.find_many(order={"id": "asc"}),
    lambda db: db.executionlog.find_many(order={"id": "asc"}, take=20),
    lambda db: db.apikey.find_many(order={"id": "asc"}),
    lambda db: db.apikey.find_many(where={"permissions": {"has": "READ_STORE"}}),
    lambda db: db.profile.find_many(order={"userId": "asc"}),
    lambda db: db.agentnode.find_many(order={"id": "asc"}),
    lambda db: db.user.count(where={"createdAt": {"gt": "2024-01-01T00:00:00Z"}}),
    lambda db: db.user.group_by(by=["plan"], count=True, order={"plan": "asc"}),
]


@pytest.mark.parametrize("number", range(len(CALLS)))
def test_same_as_prisma(pair: Pair, compared: Compared, number: int) -> None:
    call = CALLS[number]
    expected = outcome(pair, call, pair.prisma)
    with record_answers() as answers:
        found = outcome(pair, call, pair.bridged)
    assert found == expected
    assert answers.sides() == ["sqlalchemy"]
    compared.add(f"sync call {number}")


def outcome(pair: Pair, call: Callable[[Any], Any], client: Any) -> Any:
    try:
        return call(client)
    except pair.package.errors.PrismaError as error:
        return (type(error), str(error))


def test_a_transaction(pair: Pair) -> None:
    with record_answers() as answers, pair.bridged.tx() as tx:
        assert tx.user.find_unique(where={"id": PERCENT}) is not None
        # Nobody else sees it.
        tx.execute_raw("CREATE TEMPORARY TABLE own ON COMMIT DROP AS SELECT 1 AS a")
        assert tx.query_raw("SELECT a FROM own") == [{"a": 1}]
    assert (answers.prisma, answers.sqlalchemy) == (0, 3)


def test_life(pair: Pair) -> None:
    db = type(pair.bridged)(datasource=pair.bridged._datasource)
    with pytest.raises(pair.package.errors.ClientNotConnectedError):
        db.user.count()
    with db:
        assert db.user.count() > 0
        assert db.sides()["User"] == "sqlalchemy"
    assert not db.is_connected()
    db.disconnect()


async def test_connects_where_an_event_loop_runs(sync_package: ModuleType, both: Any) -> None:
    datasource = both.bridge._datasource
    for client in (sync_package.Prisma(datasource=datasource), bridge(sync_package)(datasource=datasource)):
        client.connect()
        assert client.user.find_unique(where={"id": PERCENT}).id == PERCENT
        client.disconnect()
