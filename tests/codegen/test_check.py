"""`prismalchemy check`: every kind of difference is found, named and told apart from what is equal or skipped."""

from __future__ import annotations

import json
import logging
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

import pytest
import typer
from typer.testing import CliRunner

from prismalchemy import schema as schemas
from prismalchemy.cli.check import check as check_command
from prismalchemy.codegen import generate_for, write_models
from prismalchemy.codegen.check import Different, Report, Skipped, StaleModels, check, check_at_start, described
from prismalchemy.errors import ModelsError
from rig.golden import Case, cases
from rig.postgres import Postgres


@dataclass
class Project:
    """A copy of a case: its files may be changed, its database as well."""

    folder: Path
    url: str
    sql: Callable[[str], str]

    @property
    def schema(self) -> Path:
        return self.folder / "schema.prisma"

    @property
    def models(self) -> Path:
        return self.folder / "models.py"

    async def generate(self) -> None:
        write_models(await generate_for(schemas.load(self.schema), self.url, self.models), self.models)

    async def check(self) -> Report:
        return await check(schemas.load(self.schema), self.url, self.models, migrations=self.folder / "migrations")

    async def different(self) -> dict[str, str]:
        return {
            f"{item.part}: {item.subject}": item.outcome.reason
            for item in (await self.check()).differences
            if isinstance(item.outcome, Different)
        }

    def edit(self, file: Path, old: str, new: str) -> None:
        text = file.read_text(encoding="utf-8")
        assert old in text
        file.write_text(text.replace(old, new), encoding="utf-8")


@pytest.fixture
def make_project(postgres: Postgres, tmp_path: Path) -> Iterator[Callable[[str], Project]]:
    made: list[str] = []

    def project(name: str) -> Project:
        [case] = cases([name])
        assert isinstance(case, Case)
        folder = tmp_path / name
        shutil.copytree(case.folder, folder)
        made.append(f"check_{name}_{uuid4().hex[:8]}")
        database = made[-1]
        return Project(folder, case.create(postgres, database), lambda statement: postgres.psql(statement, database))

    yield project
    for name in made:
        postgres.drop_database(name)


async def test_all_is_equal_after_generating(make_project: Callable[[str], Project]) -> None:
    project = make_project("one_to_one")
    await project.generate()
    report = await project.check()
    assert report.status == 0
    assert report.differences == ()
    assert {item.part for item in report} == {"models", "database", "migrations"}


async def test_a_changed_schema(make_project: Callable[[str], Project]) -> None:
    project = make_project("one_to_one")
    await project.generate()
    project.edit(project.schema, 'theme  String @default("dark")', 'theme  String @default("light")')
    different = await project.different()
    assert set(different) == {"models: schema", "models: Settings"}
    assert different["models: schema"] == "schema.prisma has changed since; run prismalchemy generate"
    assert 'default="dark"' in different["models: Settings"]
    assert 'default="light"' in different["models: Settings"]


async def test_a_file_changed_by_hand(make_project: Callable[[str], Project]) -> None:
    project = make_project("one_to_one")
    await project.generate()
    project.edit(project.models, 'back_populates="user"', 'back_populates="users"')
    different = await project.different()
    assert list(different) == ["models: User"]
    assert "back_populates" in different["models: User"]


async def test_a_changed_database(make_project: Callable[[str], Project]) -> None:
    project = make_project("one_to_one")
    await project.generate()
    project.sql('ALTER TABLE "Settings" ALTER COLUMN theme TYPE varchar(9), ALTER COLUMN theme DROP NOT NULL')
    project.sql('ALTER TABLE "Badge" ADD COLUMN colour text NOT NULL, ALTER COLUMN "ownerId" SET NOT NULL')
    project.sql('DROP INDEX "Profile_userId_key"; ALTER TABLE "Profile" DROP CONSTRAINT "Profile_userId_fkey"')
    different = await project.different()
    assert different["database: model Settings"] == (
        "theme: VARCHAR(9) in the database, TEXT in the schema; theme: optional in the database"
    )
    assert different["database: model Badge"] == (
        'ownerId: required in the database; the schema has no field for column "colour", which every new row needs'
    )
    assert different["database: model Profile"] == "no unique index on (userId); user: no foreign key"
    assert {"models: Settings", "models: Badge", "models: Profile"} <= different.keys()


async def test_a_database_without_what_the_schema_has(make_project: Callable[[str], Project]) -> None:
    project = make_project("enums")
    await project.generate()
    project.sql('DROP TABLE "Event"; DROP TYPE "single"; ALTER TYPE "event_kinds" ADD VALUE \'new\'')
    report = await project.check()
    reasons = {item.subject: item.outcome.reason for item in report.differences if isinstance(item.outcome, Different)}
    assert reasons["model Event"] == 'the database has no table "Event"'
    assert reasons["enum single"] == 'the database has no enum "single"'
    assert reasons["enum EventKind"] == 'the schema has no value "new"'
    skipped = {item.subject: item.outcome.reason for item in report.skipped if isinstance(item.outcome, Skipped)}
    assert "the database has no table" in skipped["Event"]


@pytest.mark.parametrize(
    ("statement", "reason"),
    [
        ("DELETE FROM _prisma_migrations", "not applied to this database; run prisma migrate deploy"),
        (
            "UPDATE _prisma_migrations SET finished_at = NULL",
            "failed in this database; see prisma migrate resolve",
        ),
        ("UPDATE _prisma_migrations SET rolled_back_at = now(), finished_at = NULL", "rolled back in this database"),
        ("UPDATE _prisma_migrations SET checksum = 'x'", "changed after it was applied"),
    ],
)
async def test_the_state_of_a_migration(make_project: Callable[[str], Project], statement: str, reason: str) -> None:
    project = make_project("folder")
    project.schema.write_text(
        "\n".join(file.read_text() for file in sorted((project.folder / "schema").glob("*.prisma")))
    )
    await project.generate()
    project.sql(statement)
    assert (await project.different())["migrations: 20250101000000_init"] == reason


async def test_a_migration_that_the_models_do_not_know(make_project: Callable[[str], Project]) -> None:
    project = make_project("one_to_one")
    await project.generate()
    project.sql(
        "INSERT INTO _prisma_migrations (id, checksum, finished_at, migration_name, applied_steps_count) "
        "VALUES ('x', 'x', now(), '20990101000000_later', 1)"
    )
    different = await project.different()
    assert different["migrations: 20990101000000_later"] == (
        "applied to this database, but not in the migrations folder"
    )
    assert different["models: newest migration"] == (
        "the models know 20250101000000_init, this database is at 20990101000000_later; run prismalchemy generate"
    )


async def test_a_database_without_migrations_is_skipped(make_project: Callable[[str], Project]) -> None:
    project = make_project("one_to_one")
    project.sql("DROP TABLE _prisma_migrations")
    await project.generate()
    report = await project.check()
    assert report.status == 0
    [item] = [item for item in report if item.part == "migrations"]
    assert described(item.outcome).startswith("skipped: the database has no table _prisma_migrations")


async def test_at_a_services_start(make_project: Callable[[str], Project], caplog: pytest.LogCaptureFixture) -> None:
    project = make_project("one_to_one")
    await project.generate()
    assert await check_at_start("refuse", project.url, project.models, schema=project.schema) is not None
    project.sql('ALTER TABLE "Settings" DROP COLUMN theme')
    assert await check_at_start("off", "not even a URL", project.models) is None
    with caplog.at_level(logging.WARNING, "prismalchemy.check"):
        await check_at_start("warn", project.url, project.models, schema=project.schema)
    assert 'model Settings: different: theme: the table has no column "theme"' in caplog.text
    with pytest.raises(StaleModels, match="prismalchemy check shows all") as error:
        await check_at_start("refuse", project.url, project.models, schema=project.schema)
    assert error.value.report.differences


async def test_at_the_start_of_a_service_without_a_schema(make_project: Callable[[str], Project]) -> None:
    project = make_project("one_to_one")
    await project.generate()
    report = await check_at_start("refuse", project.url, project.models, schema=Path("no such file"))
    assert report is not None
    assert report.status == 0
    project.sql(
        "INSERT INTO _prisma_migrations (id, checksum, finished_at, migration_name, applied_steps_count) "
        "VALUES ('x', 'x', now(), '20990101000000_later', 1)"
    )
    with pytest.raises(StaleModels, match="20990101000000_later: different: newer than the models"):
        await check_at_start("refuse", project.url, project.models)


async def test_a_file_that_was_not_generated(make_project: Callable[[str], Project], tmp_path: Path) -> None:
    project = make_project("one_to_one")
    project.models.write_text("x = 1\n")
    assert "was not written by prismalchemy" in (await project.different())["models: header"]
    with pytest.raises(ModelsError, match="cannot read the models"):
        await check(schemas.load(project.schema), project.url, tmp_path / "missing.py")


def test_the_command(make_project: Callable[[str], Project]) -> None:
    project = make_project("one_to_one")
    app = typer.Typer()
    app.command()(check_command)
    options = ["--schema", str(project.schema), "--models", str(project.models), "--url", project.url]
    done = CliRunner().invoke(app, options)
    assert done.exit_code == 1, "the copy's line length is not that of the corpus"
    done = CliRunner().invoke(app, [*options, "--json"])
    data = json.loads(done.stdout)
    assert data["status"] == 1
    assert {item["outcome"] for item in data["items"]} == {"equal", "different"}
    assert "correct-horse" not in done.stdout
