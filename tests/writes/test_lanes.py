"""Plans of every kind in a transaction that somebody else begins and ends."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any

import pytest
from prisma.models import User
from tests.writes.conftest import Writers
from tests.writes.state import ADA, BOB, EVE

from prismalchemy.query import Call, EngineError
from prismalchemy.query.program import Program
from prismalchemy.query.program.expectations import Failure, NoRow
from prismalchemy.query.program.steps import Step
from prismalchemy.query.run.lanes import InTransaction, ObservedTransaction
from prismalchemy.query.run.lanes_sync import SyncInTransaction
from prismalchemy.switch.route import ToSqlalchemy

MOMENT = datetime(2020, 2, 3, 4, 5, 6, 7000, tzinfo=UTC)


@dataclass
class Lane:
    """A lane of one of the three kinds, and how to plan for it."""

    lane: Any
    router: Any
    commit: Callable[[], Any]

    async def run(self, action: str, change: Callable[[Any], Any] | None = None, **arguments: Any) -> Any:
        route = self.router.route(Call("User", action, arguments, User), moment=self.lane.moment)
        assert isinstance(route, ToSqlalchemy)
        plan = route.plan if change is None else change(route.plan)
        result = self.lane.run(plan, route.arguments)
        return result if isinstance(self.lane, SyncInTransaction) else await result


@asynccontextmanager
async def driver_lane(writers: Writers) -> AsyncIterator[Lane]:
    database = writers.bridge._runtime.database
    async with database.driver() as connection:
        await connection.execute("BEGIN")
        lane = InTransaction(database, connection, MOMENT)
        yield Lane(lane, writers.bridge._runtime.router, lambda: connection.execute("COMMIT"))


@asynccontextmanager
async def observed_lane(writers: Writers) -> AsyncIterator[Lane]:
    database = writers.observed._runtime.database
    async with database.engine.connect() as connection:
        await connection.begin()
        lane = ObservedTransaction(database, connection, MOMENT)
        yield Lane(lane, writers.observed._runtime.router, connection.commit)


@asynccontextmanager
async def sync_lane(writers: Writers) -> AsyncIterator[Lane]:
    database = writers.sync._runtime.database
    with database.engine.connect() as connection:
        connection.begin()

        async def commit() -> None:
            connection.commit()

        yield Lane(SyncInTransaction(database, connection, MOMENT), writers.sync._runtime.router, commit)


LANES = {"bridge": driver_lane, "observed": observed_lane, "sync": sync_lane}


@pytest.mark.parametrize("name", LANES)
async def test_every_kind_of_plan(writers: Writers, name: str) -> None:
    async with LANES[name](writers) as lane:
        made = await lane.run("create", data={"email": "n@x"}, include={"graphs": True})
        assert made.createdAt == MOMENT
        assert await lane.run("update_many", where={"id": {"in": [ADA, BOB]}}, data={"name": "x"}) == {"count": 2}
        assert await lane.run("update_many", where={"id": ADA}, data={}) == {"count": 0}
        assert (await lane.run("update", where={"id": ADA}, data={"name": "y"}))["updatedAt"] == MOMENT
        assert (await lane.run("delete", where={"id": EVE}))["email"] == "eve@x"
        assert [row.email for row in await lane.run("find_many", order_by={"email": "asc"})] == [
            "ada@x",
            "bob@x",
            "n@x",
        ]
        # Nobody sees it before COMMIT.
        count = "SELECT count(*) FROM users WHERE name = 'x' OR email = 'n@x'"
        assert await writers.admin[name].fetchval(count) == 0
        await lane.commit()
        assert await writers.admin[name].fetchval(count) == 2


@pytest.mark.parametrize("name", LANES)
async def test_what_a_call_had_written_stays_when_the_engine_stops(writers: Writers, name: str) -> None:
    async with LANES[name](writers) as lane:
        with pytest.raises(EngineError, match="stopped"):
            await lane.run("create", _without_row, data={"email": "n@x"}, include={"graphs": True})
        assert len(await lane.run("find_many", where={"email": "n@x"})) == 1
        await lane.commit()
    assert await writers.admin[name].fetchval("SELECT count(*) FROM users WHERE email = 'n@x'") == 1


def _without_row(plan: Program) -> Program:
    """The same program, whose first step must not give a row."""
    first = plan.steps[0]
    assert isinstance(first, Step)
    return replace(plan, steps=(replace(first, expect=NoRow(Failure("P2014", "stopped", ()))), *plan.steps[1:]))


@pytest.mark.parametrize("name", LANES)
async def test_an_error_of_the_database_aborts(writers: Writers, name: str) -> None:
    await writers.execute("CREATE UNIQUE INDEX unknown ON users (name)")
    try:
        async with LANES[name](writers) as lane:
            with pytest.raises(EngineError) as caught:
                await lane.run("create", data={"email": "n@x", "name": "Ada"}, include={"graphs": True})
            # The columns of an index that the models do not know.
            assert (caught.value.code, caught.value.meta) == ("P2002", {"target": ["name"]})
            with pytest.raises(EngineError, match="25P02"):
                await lane.run("find_many")
            await lane.commit()
    finally:
        await writers.execute("DROP INDEX unknown")
    assert await writers.admin[name].fetchval("SELECT count(*) FROM users") == 3
