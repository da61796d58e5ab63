"""Which keys an INSERT may name in ON CONFLICT: PostgreSQL itself is asked about each."""

from __future__ import annotations

import importlib.util
import sys
from typing import Any
from uuid import uuid4

import pytest
import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import create_async_engine
from sqlalchemy.pool import NullPool

from prismalchemy import orm
from prismalchemy.connection import asyncpg_arguments, parse
from rig.golden import cases
from rig.postgres import Postgres

DEFERRABLE = "55000"
"""object_not_in_prerequisite_state: what PostgreSQL says of a key that is checked late."""


def models() -> Any:
    case = cases(["constraints"])[0]
    name = "conflict_targets_models"
    specification = importlib.util.spec_from_file_location(name, case.models)
    assert specification is not None
    assert specification.loader is not None
    module = importlib.util.module_from_spec(specification)
    sys.modules[name] = module
    specification.loader.exec_module(module)
    return module


async def test_conflict_targets_are_those_that_postgresql_takes(postgres: Postgres) -> None:
    facts = orm.describe(models().Base)
    slot = facts["Slot"]
    assert {key.name: key.is_conflict_target for key in slot.uniques} == {
        "id": True,
        "position": False,
        # An index at once, and a constraint on the same column late.
        "code": False,
        "room_position": False,
        "room_code": True,
    }
    assert len({key.name for key in slot.uniques}) == len(slot.uniques)
    assert [key.name for key in slot.conflict_targets] == ["id", "room_code"]
    assert [key.name for key in facts["Draft"].conflict_targets] == []
    assert {name: model.has_deferrable for name, model in facts.items()} == {
        "Slot": True,
        "Part": False,
        "Event": False,
        "Draft": True,
    }
    name = f"conflicts_{uuid4().hex[:8]}"
    url = cases(["constraints"])[0].create(postgres, name)
    arguments = asyncpg_arguments(parse(url))
    engine = create_async_engine(arguments.url, connect_args=arguments.connect_args, poolclass=NullPool)
    asked = 0
    for model in facts.values():
        rows: dict[str, Any] = {"Slot": {"room": 1, "position": 1, "code": "a", "label": "b"}, "Event": {"region": "x"}}
        values = {"id": 1, **rows.get(model.name, {})}
        if model.name == "Event":
            values["at"] = sa.func.now()
        if model.name == "Part":
            values |= {"room": 1, "code": "a"}
        if model.name == "Draft":
            values["text"] = "a"
        statement = insert(model.table).values(values)
        for key in model.uniques:
            columns = [model.fields[field].column for field in key.fields]
            taken = await takes(engine, statement.on_conflict_do_nothing(index_elements=columns))
            assert taken is key.is_conflict_target, (model.name, key.name)
            asked += 1
        assert await takes(engine, statement.on_conflict_do_nothing()) is not model.has_deferrable, model.name
    assert asked == sum(len(model.uniques) for model in facts.values()) == 8
    await engine.dispose()
    postgres.drop_database(name)


async def takes(engine: Any, statement: Any) -> bool:
    async with engine.connect() as connection:
        try:
            await connection.execute(statement)
        except sa.exc.DBAPIError as problem:
            if getattr(problem.orig, "sqlstate", None) != DEFERRABLE:
                raise
            return False
        finally:
            await connection.rollback()
    return True


def test_without_deferrable_keys_every_key_is_a_target() -> None:
    class Base(orm.PrismaBase, sa.orm.DeclarativeBase):
        metadata = orm.prisma_metadata()

    class Row(Base):
        __tablename__ = "Row"
        __table_args__ = (sa.Index("Row_a_key", "a", unique=True),)
        id: sa.orm.Mapped[int] = sa.orm.mapped_column(primary_key=True)
        a: sa.orm.Mapped[int] = sa.orm.mapped_column()

    facts = orm.describe(Base)["Row"]
    assert facts.conflict_targets == facts.uniques
    assert not facts.has_deferrable


@pytest.mark.parametrize("constraint", [sa.UniqueConstraint("b", "a", deferrable=True, info={"prisma_name": None})])
def test_a_late_key_on_the_same_columns_counts_in_any_order(constraint: sa.UniqueConstraint) -> None:
    class Base(orm.PrismaBase, sa.orm.DeclarativeBase):
        metadata = orm.prisma_metadata()

    class Row(Base):
        __tablename__ = "Row"
        __table_args__ = (sa.Index("Row_key", "a", "b", unique=True), constraint)
        id: sa.orm.Mapped[int] = sa.orm.mapped_column(primary_key=True)
        a: sa.orm.Mapped[int] = sa.orm.mapped_column()
        b: sa.orm.Mapped[int] = sa.orm.mapped_column()

    assert [key.name for key in orm.describe(Base)["Row"].conflict_targets] == ["id"]
