"""Each case of the corpus: the models are as expected, fit the database, and mean what Prisma means."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy.ext.asyncio import create_async_engine
from sqlalchemy.pool import NullPool
from tests.codegen.catalog import catalog
from tests.codegen.conftest import CORPUS, WIDE, base_of

from prismalchemy import orm
from prismalchemy.connection import asyncpg_arguments, parse
from prismalchemy.schema import FieldKind
from rig.golden import WIDTH, Case, expected
from rig.paths import CACHE
from rig.postgres import Postgres

Url = Callable[[Case], str]
Models = Callable[[Case], Any]


@pytest.mark.parametrize("case", CORPUS, indirect=True)
async def test_models_and_report_are_as_expected(case: Case, case_url: Url) -> None:
    for file, text in (await expected(case, case_url(case))).items():
        assert text == file.read_text(encoding="utf-8"), "run `python -m rig.golden --update` and look at the diff"


# What SQLAlchemy's own reflection says of the database: of types that it does not know, and of a CHECK that is NOT VALID.
REFLECTION = pytest.mark.filterwarnings(
    "ignore:Did not recognize type", "ignore:Can't validate argument 'dialect_options'"
)


@REFLECTION
async def test_alembic_finds_nothing_to_do(case: Case, case_url: Url, case_models: Models) -> None:
    base = base_of(case_models(case))
    schemas = {table.schema for table in base.metadata.tables.values()}

    def compare(connection: sa.Connection) -> list[Any]:
        # What is looked at by default is one schema; with several it has to be told.
        options = {"include_schemas": schemas != {None}}
        return compare_metadata(MigrationContext.configure(connection, opts=options), base.metadata)

    arguments = asyncpg_arguments(parse(case_url(case).partition("?")[0]))
    engine = create_async_engine(arguments.url, connect_args=arguments.connect_args, poolclass=NullPool)
    async with engine.connect() as connection:
        assert await connection.run_sync(compare) == []


def test_facts_are_the_schemas(case: Case, case_models: Models) -> None:
    """What a call is answered by at run time, from the classes alone, is what schema.prisma says."""
    facts = orm.describe(base_of(case_models(case)))
    described = [model for model in case.schema.models if not model.is_ignored]
    assert list(facts) == [model.name for model in described]
    for model in described:
        known = facts[model.name]
        fields = [item for item in model.columns if item.kind is not FieldKind.UNSUPPORTED and not item.is_ignored]
        assert list(known.fields) == [item.name for item in fields]
        assert [known.fields[item.name].type for item in fields] == [
            "Enum" if item.kind is FieldKind.ENUM else item.type for item in fields
        ]
        assert [known.fields[item.name].is_list for item in fields] == [item.is_list for item in fields]
        assert [known.fields[item.name].is_updated_at for item in fields] == [item.is_updated_at for item in fields]
        assert {(key.name, key.fields) for key in known.uniques} == {
            (key.prisma_name, key.field_names) for key in model.keys
        }
        relations = [item for item in model.relations if facts.get(item.type)]
        assert list(known.relations) == [item.name for item in relations]
        for item in relations:
            assert item.relation is not None
            relation = known.relations[item.name]
            assert (relation.relation, relation.target, relation.opposite, relation.is_list, relation.owns_key) == (
                item.relation.name,
                item.relation.target,
                item.relation.opposite,
                item.relation.is_list,
                item.relation.holds_key,
            )
    for enum in case.schema.enums:
        for known in facts.values():
            for field in known.fields.values():
                if field.enum is not None and field.enum.python.__name__ == enum.name:
                    # In the database's order, which may be another.
                    assert {tuple(member) for member in field.enum} == {
                        (item.name, item.value) for item in enum.members
                    }


def test_ruff_leaves_the_models_alone(case: Case) -> None:
    for width in (WIDTH, 160):
        ruff("format", "--check", "--line-length", str(width), str(case.models))


def ruff(*arguments: str) -> None:
    done = subprocess.run(
        [Path(sys.executable).with_name("ruff"), *arguments, "--isolated", "--no-cache"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_models_type_check_strictly(made: Callable[[int], Case]) -> None:
    checked = [*CORPUS.values(), *map(made, WIDE.values())]
    done = subprocess.run(
        [
            *(sys.executable, "-m", "mypy", "--strict", "--explicit-package-bases", "--namespace-packages"),
            *("--warn-unused-ignores", "--cache-dir", str(CACHE / "mypy-golden")),
            *[str(case.models) for case in checked],
        ],
        # A package that is below a folder whose name is no name of a module has to be told where it starts.
        env={**os.environ, "MYPYPATH": str(CACHE / "wide")},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr


# What create_all cannot make: types of an extension, numbers from sequences that the tables only mention.
NOT_FROM_SCRATCH = {"unsupported", "client_defaults"}


@REFLECTION
@pytest.mark.parametrize("case", [name for name in [*CORPUS, *WIDE] if name not in NOT_FROM_SCRATCH], indirect=True)
async def test_the_tables_can_be_made_from_the_models(
    case: Case, case_url: Url, postgres: Postgres, case_models: Models
) -> None:
    """A database made by create_all has the catalogs of the migrated one: keys, checks, indexes, partitions, enums."""
    base = base_of(case_models(case))
    schemas = {table.schema for table in base.metadata.tables.values()}
    name = f"golden_made_{uuid4().hex[:8]}"
    arguments = asyncpg_arguments(parse(postgres.create_database(name)))
    engine = create_async_engine(arguments.url, connect_args=arguments.connect_args, poolclass=NullPool)

    def compare(connection: sa.Connection) -> list[Any]:
        options = {"include_schemas": schemas != {None}}
        return compare_metadata(MigrationContext.configure(connection, opts=options), base.metadata)

    async with engine.begin() as connection:
        for schema in filter(None, schemas):
            await connection.execute(sa.schema.CreateSchema(schema))
        await connection.run_sync(base.metadata.create_all)
        assert await connection.run_sync(compare) == []
    await engine.dispose()
    made, migrated = catalog(postgres, name), catalog(postgres, parse(case_url(case)).database)
    # PostgreSQL counts every constraint of a new table as valid.
    migrated["constraints"] = [[*row[:-1], row[-1].removesuffix(" NOT VALID")] for row in migrated["constraints"]]
    for kind, rows in migrated.items():
        assert made[kind] == rows, kind
    postgres.drop_database(name)
