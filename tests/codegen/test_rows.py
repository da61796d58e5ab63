"""Rows of each case of the corpus, written by one side and read by both: Prisma's engine and SQLAlchemy agree."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any
from uuid import uuid4

import sqlalchemy as sa
from sqlalchemy.ext.asyncio import AsyncSession, create_async_engine
from sqlalchemy.orm import selectinload
from tests.codegen.conftest import base_of
from tests.codegen.prisma_rows import PrismaRows, as_prisma, prisma_rows, python_value, visible
from tests.codegen.sample_values import Samples

from prismalchemy import orm
from prismalchemy.connection import asyncpg_arguments, parse
from prismalchemy.orm import ModelFacts
from prismalchemy.schema import Cardinality, Field, Model, Schema
from rig.golden import Case
from rig.guard import Guard
from rig.parity import Compared
from rig.postgres import Postgres

Row = dict[str, Any]
Rows = defaultdict[str, list[Row]]


async def test_prisma_and_sqlalchemy_agree(
    case: Case,
    postgres: Postgres,
    guard: Guard,
    tmp_path: Path,
    case_models: Callable[[Case], Any],
    compared: Compared,
) -> None:
    schema = case.schema
    facts = orm.describe(base_of(case_models(case)))
    name = f"golden_rows_{uuid4().hex[:8]}"
    url = case.create(postgres, name)
    arguments = asyncpg_arguments(parse(url))
    engine = create_async_engine(arguments.url, connect_args=arguments.connect_args, pool_size=1)
    samples = Samples(schema)
    rows: Rows = defaultdict(list)
    async with prisma_rows(guard, schema, datamodel(case, tmp_path), url) as prisma:
        writers = (_Orm(engine, facts), _Prisma(prisma))
        for values in (samples.required, samples.everything):
            for writer in writers:
                for model in samples.order():
                    rows[model.name].append(await writer.create(model, values(model, rows)))
        for number, writer in enumerate(writers):
            await link(schema, rows, writer, number)
        await refresh_views(engine)
        for model in schema.models:
            if not model.is_ignored:
                assert await read(engine, facts[model.name], model, facts) == await read_by_prisma(
                    prisma, schema, model, facts
                ), model.name
                compared.add(f"{case.name}: {model.name}.find_many")
    await engine.dispose()
    postgres.drop_database(name)


class _Orm:
    """Writes by a session, in the terms of Prisma's names."""

    def __init__(self, engine: Any, facts: Mapping[str, ModelFacts]) -> None:
        self._engine = engine
        self._facts = facts

    async def create(self, model: Model, values: Row) -> Row:
        facts = self._facts[model.name]
        async with AsyncSession(self._engine, expire_on_commit=False) as session:
            row = facts.model(**{name: _for_orm(facts, name, value) for name, value in values.items()})
            session.add(row)
            await session.commit()
            written = of_row(facts, model, row)
            await session.refresh(row)
            stored = of_row(facts, model, row)
        # What the session kept is what the database has, except for what the column's type takes away.
        assert {name: written[name] for name in _exact(model)} == {name: stored[name] for name in _exact(model)}
        return stored

    async def connect(self, model: Model, here: Row, relation: Field, there: Row) -> None:
        assert relation.relation is not None
        facts, target = self._facts[model.name], self._facts[relation.relation.target]
        attribute = facts.relations[relation.name].attribute
        async with AsyncSession(self._engine) as session:
            option = selectinload(getattr(facts.model, attribute))
            row = await session.get_one(facts.model, _key(model, here), options=[option])
            other = await session.get_one(
                target.model, [there[name] for name in target.identity], populate_existing=row is not None
            )
            getattr(row, attribute).append(other)
            await session.commit()


class _Prisma:
    """Writes by Prisma's engine."""

    def __init__(self, prisma: PrismaRows) -> None:
        self._prisma = prisma

    async def create(self, model: Model, values: Row) -> Row:
        row = await self._prisma.create(model, values)
        return {item.name: python_value(item, row[item.name]) for item in visible(model)}

    async def connect(self, model: Model, here: Row, relation: Field, there: Row) -> None:
        keys = {name: here[name] for name in _identity(model)}
        await self._prisma.connect(model, keys, relation, {"id": there["id"]})


async def link(schema: Schema, rows: Rows, writer: _Orm | _Prisma, number: int) -> None:
    """Connect some rows by each many-to-many relation, from the side of the field."""
    for model in schema.models:
        for item in model.relations:
            relation = item.relation
            if relation is not None and relation.cardinality is Cardinality.MANY_TO_MANY:
                here, there = rows[model.name][number], rows[relation.target][number + 1]
                await writer.connect(model, here, item, there)


async def read(engine: Any, facts: ModelFacts, model: Model, all_facts: Mapping[str, ModelFacts]) -> list[Any]:
    relations = [facts.relations[item.name] for item in known_relations(model, all_facts)]
    options = [selectinload(getattr(facts.model, relation.attribute)) for relation in relations]
    async with AsyncSession(engine) as session:
        found = (await session.scalars(sa.select(facts.model).options(*options))).all()
        return ordered(
            of_row(facts, model, row)
            | {
                relation.name: keys(all_facts[relation.target], getattr(row, relation.attribute), relation.is_list)
                for relation in relations
            }
            for row in found
        )


def keys(facts: ModelFacts, related: Any, is_list: bool) -> Any:
    def key(row: Any) -> Any:
        return [as_prisma(getattr(row, facts.fields[name].attribute)) for name in facts.identity]

    if is_list:
        return sorted((key(row) for row in related), key=repr)
    return None if related is None else key(related)


async def read_by_prisma(
    prisma: PrismaRows, schema: Schema, model: Model, facts: Mapping[str, ModelFacts]
) -> list[Any]:
    relations = known_relations(model, facts)
    found = []
    for row in await prisma.find_many(model, relations):
        shown = {item.name: python_value(item, row[item.name]) for item in visible(model)}
        for item in relations:
            target, related = schema.model(item.type), row[item.name]
            names = facts[target.name].identity

            def key(other: Row, target: Model = target, names: tuple[str, ...] = names) -> Any:
                return [python_value(target.field(name), other[name]) for name in names]

            shown[item.name] = (
                sorted(map(key, related), key=repr) if item.is_list else None if related is None else key(related)
            )
        found.append(shown)
    return ordered(found)


def known_relations(model: Model, facts: Mapping[str, ModelFacts]) -> list[Field]:
    return [item for item in model.relations if item.type in facts and not item.is_ignored]


def of_row(facts: ModelFacts, model: Model, row: Any) -> Row:
    """A row of SQLAlchemy's, as Prisma shows it."""
    return {item.name: _of_attribute(facts, item, row) for item in visible(model)}


def _of_attribute(facts: ModelFacts, item: Field, row: Any) -> Any:
    known = facts.fields[item.name]
    value = getattr(row, known.attribute)
    if known.enum is not None:
        names = {member.value: member.name for member in known.enum}
        if item.is_list:
            return [names[part.value] for part in value or []]
        return None if value is None else names[value.value]
    if item.is_list:
        return [as_prisma(part) for part in value or []]
    return as_prisma(value)


def _for_orm(facts: ModelFacts, name: str, value: Any) -> Any:
    """A sample value in the terms of the attribute's type."""
    known = facts.fields[name]
    if isinstance(value, list) and known.is_list:
        return [_one_for_orm(known, part) for part in value]
    return _one_for_orm(known, value)


def _one_for_orm(known: Any, value: Any) -> Any:
    if known.enum is not None:
        return known.enum.python({member.name: member.value for member in known.enum}[value])
    if known.native == "date":
        return value.date()
    if known.native == "time":
        return value.time()
    if known.native == "timetz":
        return value.timetz()
    return value


def _exact(model: Model) -> list[str]:
    """The fields that a column keeps as they are: no padding, no rounding."""
    rounded = {"Char", "Real", "Timestamp", "Timestamptz", "Time", "Timetz", "Xml", "Money"}
    return [item.name for item in visible(model) if item.native_type is None or item.native_type.name not in rounded]


def _identity(model: Model) -> tuple[str, ...]:
    assert model.primary_key is not None
    return model.primary_key.field_names


def _key(model: Model, row: Row) -> Any:
    return [row[name] for name in _identity(model)]


def ordered(rows: Any) -> list[Any]:
    return sorted(rows, key=repr)


async def refresh_views(engine: Any) -> None:
    async with engine.begin() as connection:
        for (name,) in (await connection.execute(sa.text("SELECT matviewname FROM pg_matviews"))).all():
            await connection.execute(sa.text(f'REFRESH MATERIALIZED VIEW "{name}"'))


def datamodel(case: Case, folder: Path) -> Path:
    """The schema as one text, which is what the engine reads."""
    if not case.path.is_dir():
        return case.path
    file = folder / "schema.prisma"
    file.write_text("\n".join(part.read_text() for part in sorted(case.path.glob("*.prisma"))))
    return file
