"""What Prisma's engine invents has the same form here: identifiers, and one time for a whole call."""

from __future__ import annotations

import asyncio
import re
from datetime import UTC, datetime, timedelta

from prisma.errors import UniqueViolationError
from tests.writes.conftest import Writers
from tests.writes.state import ADA, GRAPH

from prismalchemy.client import Prisma


async def test_identifiers(writers: Writers) -> None:
    for client in (writers.prisma, writers.bridge):
        user = await client.user.create(data={"email": "new@x"})
        assert re.fullmatch(r"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}", user.id)
        credits = [
            await client.credittransaction.create(data={"userId": ADA, "amount": 1, "type": "GRANT"}) for _ in range(3)
        ]
        assert all(re.fullmatch(r"c[0-9a-z]{24}", credit.id) for credit in credits)
        assert [credit.id for credit in credits] == sorted({credit.id for credit in credits})


async def test_one_time_for_a_call(writers: Writers) -> None:
    for client in (writers.prisma, writers.bridge):
        before = datetime.now(UTC) - timedelta(milliseconds=1)
        user = await client.user.create(data={"email": "new@x"})
        assert user.createdAt == user.updatedAt
        assert before <= user.createdAt <= datetime.now(UTC)
        assert user.createdAt.microsecond % 1000 == 0
        await asyncio.sleep(0.002)
        changed = await client.user.update(where={"id": user.id}, data={"name": "x"})
        assert changed is not None
        assert changed.createdAt == user.createdAt
        assert changed.updatedAt > user.updatedAt


async def test_two_creates_of_one_unique(writers: Writers) -> None:
    calls = [writers.bridge.user.create(data={"email": "new@x"}) for _ in range(20)]
    found = await asyncio.gather(*calls, return_exceptions=True)
    assert sorted({type(result).__name__ for result in found}) == ["UniqueViolationError", "User"]
    assert sum(isinstance(result, UniqueViolationError) for result in found) == 19
    assert await writers.bridge.user.count(where={"email": "new@x"}) == 1


async def test_no_increment_is_lost(writers: Writers) -> None:
    call = {"where": {"id": "listing"}, "data": {"runs": {"increment": 1}}}
    await asyncio.gather(*(writers.bridge.storelisting.update(**call) for _ in range(50)))  # type: ignore[arg-type]
    listing = await writers.bridge.storelisting.find_unique(where={"id": "listing"})
    assert listing is not None
    assert listing.runs == 55


async def test_a_connection_that_is_lost(writers: Writers) -> None:
    """The statement may have run, so it is not sent again; the error is that of Prisma's engine."""
    cutting = (
        "CREATE FUNCTION cut() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
        "PERFORM nextval('attempts'); PERFORM pg_terminate_backend(pg_backend_pid()); RETURN NEW; END $$; "
        "CREATE TRIGGER t BEFORE INSERT OR UPDATE OR DELETE ON users FOR EACH ROW EXECUTE FUNCTION cut(); "
        "CREATE SEQUENCE attempts"
    )
    await writers.execute(cutting)
    try:
        for number, call in enumerate(
            (
                lambda db: db.user.create(data={"email": "new@x"}),
                lambda db: db.user.update(where={"id": ADA}, data={"name": "x"}),
                lambda db: db.user.delete_many(where={"id": ADA}),
                lambda db: db.user.create_many(data=[{"email": "new@x"}, {"email": "other@x"}]),
                lambda db: db.user.create_many(data=[{"email": f"{number}@x"} for number in range(5000)]),
                lambda db: db.user.upsert(
                    where={"email": "new@x"}, data={"create": {"email": "new@x"}, "update": {"name": "x"}}
                ),
                lambda db: db.user.upsert(where={"email": "new@x"}, data={"create": {"email": "new@x"}, "update": {}}),
                lambda db: db.user.upsert(
                    where={"email": "ada@x"}, data={"create": {"email": "new@x"}, "update": {"name": "x"}}
                ),
            ),
            start=1,
        ):
            for client in (writers.bridge, writers.observed):
                (result,) = await asyncio.gather(call(client), return_exceptions=True)
                assert getattr(result, "code", None) == "P1017", result
                assert "Server has closed the connection." in str(result)
            assert await attempts(writers.bridge) == number
    finally:
        await writers.execute("DROP TRIGGER t ON users; DROP FUNCTION cut; DROP SEQUENCE attempts")


async def attempts(client: Prisma) -> int:
    ((row),) = [await client.query_first("SELECT last_value AS n FROM attempts")]
    return int(row["n"])


async def test_parts_of_rows(writers: Writers) -> None:
    """A class of the team's own with fewer fields is what is returned."""
    from prisma.bases import BaseAgentGraph

    class Name(BaseAgentGraph):
        name: str

    for client in (writers.prisma, writers.bridge):
        found = await Name.prisma(client).update(
            where={"graphVersionId": {"id": GRAPH, "version": 1}}, data={"name": "part"}
        )
        assert found is not None
        assert found.model_dump() == {"name": "part"}
