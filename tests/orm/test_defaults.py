"""What Prisma's engine fills in, filled in by the models: identifiers and times."""

from __future__ import annotations

import os
import re
import socket
import uuid
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta

import sqlalchemy as sa
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Session

from prismalchemy import orm
from prismalchemy.orm import clock
from service.models import AgentGraph, CreditTransaction, CreditTransactionType, Plan, Profile, StoreListing, User

CUID = re.compile(r"c(?P<time>[0-9a-z]{8})(?P<counter>[0-9a-z]{4})(?P<print>[0-9a-z]{4})(?P<random>[0-9a-z]{8})")
LONG_AGO = datetime(2000, 1, 1, tzinfo=UTC)


def test_cuid_has_the_form_of_version_1() -> None:
    before = datetime.now(UTC) - timedelta(seconds=1)
    values = [orm.cuid() for _ in range(1000)]
    parts = [CUID.fullmatch(value) for value in values]
    assert all(parts)
    assert len(set(values)) == len(values)
    first, second = parts[0], parts[1]
    assert first is not None
    assert second is not None
    assert before <= datetime.fromtimestamp(int(first["time"], 36) / 1000, UTC) <= datetime.now(UTC)
    assert (int(second["counter"], 36) - int(first["counter"], 36)) % 36**4 == 1
    assert {part["print"] for part in parts if part} == {first["print"]}
    host = socket.gethostname()
    assert int(first["print"][:2], 36) == os.getpid() % 36**2
    assert int(first["print"][2:], 36) == (sum(map(ord, host)) + len(host) + 36) % 36**2


def test_cuids_of_threads_are_different() -> None:
    with ThreadPoolExecutor(8) as threads:
        values = list(threads.map(lambda _: orm.cuid(), range(5000)))
    assert len(set(values)) == len(values)


def two_digits(number: int) -> str:
    """The last two digits of a number to the base 36."""
    digits = "0123456789abcdefghijklmnopqrstuvwxyz"
    return digits[number // 36 % 36] + digits[number % 36]


def test_a_forked_process_has_a_fingerprint_of_its_own() -> None:
    mine = orm.cuid()
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        os.write(writer, f"{os.getpid()} {orm.cuid()}".encode())
        os._exit(0)
    os.waitpid(child, 0)
    process, theirs = os.read(reader, 100).decode().split()
    os.close(reader)
    os.close(writer)
    assert theirs[13:15] == two_digits(int(process))
    assert mine[13:15] == two_digits(os.getpid())


def test_other_identifiers() -> None:
    assert uuid.UUID(orm.uuid4()).version == 4
    assert re.fullmatch(r"[A-Za-z0-9_-]{21}", orm.nanoid())
    assert re.fullmatch(r"[A-Za-z0-9_-]{10}", orm.Nanoid(10)())
    sevens = [uuid.UUID(orm.uuid7()) for _ in range(100)]
    assert {value.version for value in sevens} == {7}
    assert {value.variant for value in sevens} == {uuid.RFC_4122}
    assert abs((sevens[0].int >> 80) / 1000 - datetime.now(UTC).timestamp()) < 60


async def test_one_flush_has_one_time_in_milliseconds(session: AsyncSession) -> None:
    before = orm.read_clock()
    users = [User(email=f"{number}@example.org") for number in range(3)]
    users[0].graphs = [AgentGraph(name="g")]
    users[0].credits = [CreditTransaction(amount=1, type=CreditTransactionType.GRANT)]
    session.add_all(users)
    await session.commit()
    times = {
        *(moment for row in users for moment in (row.createdAt, row.updatedAt)),
        users[0].graphs[0].createdAt,
        users[0].graphs[0].updatedAt,
        users[0].credits[0].createdAt,
    }
    assert len(times) == 1
    [moment] = times
    assert before <= moment <= orm.read_clock()
    assert moment.microsecond % 1000 == 0
    assert moment.tzinfo is UTC


async def test_updated_at_follows_changes_of_columns_only(session: AsyncSession) -> None:
    row = User(email="a@example.org", createdAt=LONG_AGO, updatedAt=LONG_AGO)
    session.add(row)
    await session.commit()
    assert row.updatedAt == LONG_AGO

    await session.refresh(row, ["profile"])
    row.profile = Profile(displayName="A")
    await session.commit()
    await session.refresh(row)
    assert row.updatedAt == LONG_AGO, "only another row was written"

    row.name = "A"
    await session.commit()
    assert row.updatedAt > LONG_AGO
    assert row.createdAt == LONG_AGO

    row.name, row.updatedAt = "B", LONG_AGO
    await session.commit()
    await session.refresh(row)
    assert row.updatedAt == LONG_AGO, "it was given"


async def test_statements_without_a_session_of_objects(session: AsyncSession) -> None:
    await session.execute(sa.insert(User), [{"email": "a@example.org"}, {"email": "b@example.org"}])
    rows = (await session.scalars(sa.select(User))).all()
    assert len({moment for row in rows for moment in (row.createdAt, row.updatedAt)}) == 1
    assert {row.plan for row in rows} == {Plan.FREE}
    assert all(row.metadata_ == {} for row in rows)
    await session.execute(sa.update(User).values(createdAt=LONG_AGO, updatedAt=LONG_AGO))
    await session.execute(sa.update(User).where(User.email == "a@example.org").values(name="A"))
    session.expunge_all()
    a, b = (await session.scalars(sa.select(User).order_by(User.email))).all()
    assert a.updatedAt > LONG_AGO
    assert b.updatedAt == LONG_AGO


def test_the_same_in_synchronous_sessions(sync_session: Session) -> None:
    row = User(email="a@example.org")
    sync_session.add(row)
    sync_session.commit()
    assert row.createdAt == row.updatedAt
    sync_session.add(StoreListing(slug="s", title="t", ownerId=row.id))
    sync_session.flush()
    assert sync_session.scalars(sa.select(StoreListing.id)).one().startswith("c")


def test_defaults_for_a_moment_that_has_been_read() -> None:
    """What a write of Prisma's form fills in, with one time for the whole request."""
    moment = datetime(2024, 1, 2, 3, 4, 5, 6000, tzinfo=UTC)
    fields = orm.describe(User.__bases__[0])["User"].fields
    assert fields["createdAt"].default(moment) == moment
    assert fields["updatedAt"].default(moment) == moment
    assert fields["updatedAt"].on_update(moment) == moment
    assert fields["plan"].default(moment) is Plan.FREE
    assert fields["metadata"].default(moment) == {}
    assert uuid.UUID(fields["id"].default(moment)).version == 4
    make = clock.from_reading(orm.today)
    assert make is not None
    assert make(moment) == moment.date()
