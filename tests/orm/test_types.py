"""Column types: Prisma's meaning of PostgreSQL's types, on both drivers."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any
from uuid import uuid4

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Session
from tests.codegen.conftest import load_models
from tests.orm.conftest import async_engine, sync_engine

from prismalchemy import orm
from prismalchemy.orm.native import native_names, prisma_type
from rig.golden import cases
from rig.postgres import Postgres
from service.models import ApiKey, ApiKeyPermission, Execution, Profile, User

MOMENT = datetime(2024, 7, 1, 12, 0, 0, 123999, tzinfo=UTC)
CUT = datetime(2024, 7, 1, 12, 0, 0, 123000, tzinfo=UTC)
ZONE = "America/New_York"


def user(**fields: Any) -> User:
    return User(email=fields.pop("email", "a@example.org"), **fields)


async def test_timestamp_without_zone_is_utc_whatever_the_sessions_time_zone(fresh_database_url: str) -> None:
    engine = async_engine(fresh_database_url, timezone=ZONE)
    async with AsyncSession(engine, expire_on_commit=False) as session:
        row = user(createdAt=MOMENT.astimezone(timezone(timedelta(hours=5))))
        session.add(row)
        await session.commit()
        await session.refresh(row)
        stored = await session.scalar(sa.text("SELECT created_at::text FROM users"))
        found = (await session.scalars(sa.select(User).where(User.createdAt == MOMENT))).all()
        later = await session.scalar(sa.select(User.createdAt + timedelta(days=1)))
    await engine.dispose()
    assert row.createdAt == CUT
    assert row.createdAt.tzinfo is UTC
    assert stored == "2024-07-01 12:00:00.123"
    assert found == [row]
    assert later == (CUT + timedelta(days=1)).replace(tzinfo=later.tzinfo)


def test_the_same_with_psycopg(fresh_database_url: str) -> None:
    engine = sync_engine(fresh_database_url)
    with Session(engine) as session:
        session.execute(sa.text(f"SET TIME ZONE '{ZONE}'"))
        session.add(user(createdAt=MOMENT))
        session.flush()
        session.expire_all()
        row = session.scalars(sa.select(User).where(User.createdAt == CUT)).one()
        assert row.createdAt == CUT
        assert row.createdAt.tzinfo is UTC
        assert session.scalar(sa.text("SELECT created_at::text FROM users")) == "2024-07-01 12:00:00.123"
    engine.dispose()


async def test_timestamptz_keeps_microseconds_and_reads_as_utc(fresh_database_url: str) -> None:
    engine = async_engine(fresh_database_url, timezone=ZONE)
    async with AsyncSession(engine) as session:
        value = await session.scalar(
            sa.select(sa.type_coerce(sa.literal(MOMENT, orm.UtcDateTime(6, True)), orm.UtcDateTime(6, True)))
        )
    await engine.dispose()
    assert value == MOMENT
    assert value.tzinfo is UTC


async def test_naive_values_count_as_utc(session: AsyncSession) -> None:
    row = user(createdAt=CUT.replace(tzinfo=None))
    session.add(row)
    await session.commit()
    await session.refresh(row)
    assert row.createdAt == CUT


async def test_lists_that_hold_null_read_as_empty(session: AsyncSession) -> None:
    row = user()
    row.profile = Profile(displayName="A")
    session.add(row)
    await session.commit()
    await session.refresh(row.profile)
    assert row.profile.links == []
    assert await session.scalar(sa.text("SELECT links IS NULL FROM profiles")) is True


async def test_arrays_of_enums(session: AsyncSession) -> None:
    row = user()
    row.apiKeys = [
        ApiKey(
            name="k",
            prefix="12345678",
            hash=b"\x00\xff",
            permissions=[ApiKeyPermission.READ_STORE, ApiKeyPermission.READ_GRAPH],
        )
    ]
    session.add(row)
    await session.commit()
    key = (
        await session.scalars(sa.select(ApiKey).where(ApiKey.permissions.contains([ApiKeyPermission.READ_STORE])))
    ).one()
    await session.refresh(key)
    assert key.permissions == [ApiKeyPermission.READ_STORE, ApiKeyPermission.READ_GRAPH]
    assert await session.scalar(sa.text('SELECT permissions::text FROM "ApiKey"')) == "{read-store,READ_GRAPH}"


async def test_sql_null_and_json_null_are_told_apart(session: AsyncSession) -> None:
    graph_columns = {"graphId": "00000000-0000-0000-0000-000000000001", "graphVersion": 1}
    await session.execute(sa.text("SET session_replication_role = replica"))
    for output in (None, sa.JSON.NULL, {"a": 1}):
        session.add(Execution(userId="00000000-0000-0000-0000-000000000002", input={}, output=output, **graph_columns))
    await session.flush()
    kinds = (await session.scalars(sa.text('SELECT jsonb_typeof(output) FROM "Execution"'))).all()
    assert sorted(kinds, key=str) == [None, "null", "object"]
    assert await session.scalar(sa.select(sa.func.count()).where(Execution.output.is_(None))) == 1
    assert await session.scalar(sa.select(sa.func.count()).where(Execution.output == sa.JSON.NULL)) == 1
    assert await session.scalar(sa.select(sa.func.count()).where(Execution.output["a"].as_integer() == 1)) == 1


def test_types_can_be_compared_cached_and_shown() -> None:
    assert repr(orm.UtcDateTime(6, True)) == "UtcDateTime(precision=6, timezone=True)"
    assert repr(orm.ListOf(sa.Text())) == "ListOf(Text())"
    assert repr(orm.Unsupported("point")) == "Unsupported('point')"
    statement = sa.select(sa.column("x", orm.UtcDateTime(3)), sa.column("y", orm.ListOf(sa.Text())))
    again = sa.select(sa.column("x", orm.UtcDateTime(3)), sa.column("y", orm.ListOf(sa.Text())))
    other = sa.select(sa.column("x", orm.UtcDateTime(6)), sa.column("y", orm.ListOf(sa.Text())))
    assert statement._generate_cache_key() == again._generate_cache_key()
    assert statement._generate_cache_key() != other._generate_cache_key()


async def test_money_is_a_decimal_and_inet_is_text(fresh_database_url: str) -> None:
    metadata = sa.MetaData()
    table = sa.Table("things", metadata, sa.Column("price", orm.Money()), sa.Column("address", orm.Inet()))
    for engine in (async_engine(fresh_database_url),):
        async with engine.begin() as connection:
            await connection.run_sync(metadata.create_all)
            await connection.execute(table.insert(), [{"price": Decimal("1234.50"), "address": "10.0.0.1"}])
            assert (await connection.execute(sa.select(table))).one() == (Decimal("1234.50"), "10.0.0.1")
            await connection.run_sync(metadata.drop_all)
        await engine.dispose()


def test_a_type_of_an_extension_reads_as_text(postgres: Postgres) -> None:
    [case] = cases(["unsupported"])
    name = f"orm_vector_{uuid4().hex[:8]}"
    url = case.create(postgres, name)
    postgres.psql("INSERT INTO \"Chunk\" (text, embedding, place) VALUES ('a', '[1,2,3]', '(1,2)')", name)
    chunk = load_models(case).Chunk
    engine = sync_engine(url)
    with Session(engine) as session:
        row = session.scalars(sa.select(chunk)).one()
        assert (row.text, row.embedding, row.place) == ("a", "[1,2,3]", "(1,2)")
        session.add(chunk(text="b", embedding="[4,5,6]"))
        session.flush()
        assert session.scalar(sa.select(chunk.embedding).where(chunk.text == "b")) == "[4,5,6]"
    engine.dispose()
    postgres.drop_database(name)


def test_types_of_calls() -> None:
    """PostgreSQL's names and Prisma's for types that the corpus' server does not have."""
    for column_type, prisma, names in (
        (postgresql.CITEXT(), "String", ("citext", "citext")),
        (postgresql.BIT(3), "String", ("bit", "bit")),
        (postgresql.BIT(8, varying=True), "String", ("varbit", "varbit")),
        (orm.Unsupported("xml"), "String", ("xml", "xml")),
        (orm.Inet(), "String", ("inet", "inet")),
        (orm.Money(), "Decimal", ("money", "money")),
        (postgresql.OID(), "Int", ("oid", "oid")),
        (sa.REAL(), "Float", ("real", "real")),
        (sa.Double(), "Float", ("double precision", "double precision")),
        (orm.UtcDateTime(6, True), "DateTime", ("timestamptz", "timestamptz")),
        (postgresql.TIME(timezone=True, precision=3), "DateTime", ("timetz", "timetz")),
    ):
        assert prisma_type(column_type) == prisma
        assert native_names(column_type) == names
