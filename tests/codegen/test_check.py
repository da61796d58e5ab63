"""`prismalchemy check`: every kind of difference is found, named and told apart from what is equal or skipped."""

from __future__ import annotations

import asyncio
import hashlib
import importlib.util
import json
import logging
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from types import ModuleType
from typing import Any
from uuid import uuid4

import pytest
import typer
from typer.testing import CliRunner

from prismalchemy import schema as schemas
from prismalchemy.cli.check import check as check_command
from prismalchemy.codegen import generate_for, write_models
from prismalchemy.codegen.check import (
    Difference,
    Different,
    Equal,
    Report,
    Severity,
    Skipped,
    StaleModels,
    Strictness,
    check,
    check_at_start,
    described,
    start,
)
from prismalchemy.errors import ModelsError
from rig.golden import Case, cases
from rig.postgres import Postgres

MIGRATE = "run prisma migrate dev, which writes and applies the migration"


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
            f"{item.part}: {item.subject}": described(item.outcome).removeprefix("different: ")
            for item in (await self.check()).differences
            if isinstance(item.outcome, Different)
        }

    def imported(self) -> ModuleType:
        """The models as a service imports them."""
        name = f"checked_{uuid4().hex}"
        specification = importlib.util.spec_from_file_location(name, self.models)
        assert specification is not None
        assert specification.loader is not None
        module = importlib.util.module_from_spec(specification)
        # SQLAlchemy looks the annotations' names up in sys.modules.
        sys.modules[name] = module
        specification.loader.exec_module(module)
        return module

    async def start(self, strictness: Strictness = "refuse", **options: Any) -> Report:
        report = await check_at_start(strictness, self.url, self.imported(), **options)
        assert report is not None
        return report

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
        f"theme: VARCHAR(9) in the database, TEXT in the schema; theme: optional in the database; {MIGRATE}"
    )
    assert different["database: model Badge"] == (
        'ownerId: required in the database; the schema has no field for column "colour", which every new row needs; '
        f"{MIGRATE}"
    )
    assert different["database: model Profile"] == f"no unique index on (userId); user: no foreign key; {MIGRATE}"
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
        (
            "UPDATE _prisma_migrations SET rolled_back_at = now(), finished_at = NULL",
            "rolled back in this database; correct it and run prisma migrate deploy",
        ),
        (
            "UPDATE _prisma_migrations SET checksum = 'x'",
            "changed after it was applied; take the change back and write it as a migration of its own",
        ),
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
        "applied to this database, but not in the migrations folder; bring the folder up to date"
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
    assert (await project.start(schema=project.schema)).differences == ()
    project.sql('ALTER TABLE "Settings" DROP COLUMN theme')
    assert await check_at_start("off", "not even a URL", project.imported()) is None
    with caplog.at_level(logging.WARNING, "prismalchemy.check"):
        await project.start("warn", schema=project.schema)
    assert 'model Settings: different: theme: the table has no column "theme"' in caplog.text
    with pytest.raises(StaleModels, match="prismalchemy check shows all") as error:
        await project.start(schema=project.schema)
    assert error.value.report.faults


NOTES = {
    "a column that may be left out": ('ALTER TABLE "Event" ADD COLUMN extra text', 'no field for column "extra"'),
    "a column with a default": (
        'ALTER TABLE "Event" ADD COLUMN extra text NOT NULL DEFAULT 1',
        'no field for column "extra"',
    ),
    "an identity": ('ALTER TABLE "Event" ADD COLUMN extra int GENERATED ALWAYS AS IDENTITY', 'column "extra"'),
    "a table": ('CREATE TABLE "Extra" (id int PRIMARY KEY)', 'the models have no table "Extra"'),
    "an enum value": ("ALTER TYPE event_kinds ADD VALUE 'new'", 'models\' event_kinds has no value "new"'),
    "a NULL that may be": ('ALTER TABLE "Event" ALTER COLUMN kind DROP NOT NULL', "kind: optional in the database"),
    "a migration": (
        "INSERT INTO _prisma_migrations (id, checksum, finished_at, migration_name, applied_steps_count) "
        "VALUES ('x', 'x', now(), '20990101000000_later', 1)",
        "newer than the models; run prismalchemy generate",
    ),
}
FAULTS = {
    "no table": ('DROP TABLE "Event"', 'the database has no table "Event"'),
    "no column": ('ALTER TABLE "Event" DROP COLUMN kind', 'kind: the table has no column "kind"'),
    "another type": (
        'ALTER TABLE "Event" ALTER COLUMN id TYPE text',
        "id: text in the database, INTEGER in the models",
    ),
    "a list": (
        'ALTER TABLE "Event" ALTER COLUMN later TYPE event_kinds[] USING NULL',
        "later: a list in the database",
    ),
    "no enum value": (
        "ALTER TYPE event_kinds RENAME VALUE 'tool-call' TO 'other'",
        'the database\'s event_kinds has no value "tool-call"',
    ),
    "a column that every row needs": (
        'ALTER TABLE "Event" ADD COLUMN extra text NOT NULL',
        "which every new row needs",
    ),
    "no default": ('ALTER TABLE "Event" ALTER COLUMN id DROP DEFAULT', "id: the column has no default any more"),
    "no key": ('ALTER TABLE "Event" DROP CONSTRAINT "Event_pkey"', "no unique index on (id)"),
}


@pytest.mark.parametrize("change", NOTES)
async def test_what_an_old_instance_lives_with_is_a_note(
    make_project: Callable[[str], Project], caplog: pytest.LogCaptureFixture, change: str
) -> None:
    project = make_project("enums")
    await project.generate()
    statement, reason = NOTES[change]
    project.sql(statement)
    with caplog.at_level(logging.INFO, "prismalchemy.check"):
        report = await project.start()
    assert report.faults == ()
    assert any(reason in described(item.outcome) for item in report.notes), report.text()
    assert reason in caplog.text
    assert {record.levelname for record in caplog.records if record.name == "prismalchemy.check"} == {"INFO"}


@pytest.mark.parametrize("change", FAULTS)
async def test_what_an_old_instance_cannot_live_with_is_a_fault(
    make_project: Callable[[str], Project], change: str
) -> None:
    project = make_project("enums")
    await project.generate()
    statement, reason = FAULTS[change]
    project.sql(statement)
    with pytest.raises(StaleModels) as error:
        await project.start()
    assert reason in str(error.value)
    outcomes = error.value.report.by_model
    assert isinstance(outcomes["Event"], Different)
    assert {model for model, outcome in outcomes.items() if outcome != Equal()} == {"Event"}


@pytest.mark.parametrize("case", cases(), ids=lambda case: case.name)
async def test_models_fit_the_database_that_they_were_made_from(
    case: Case, case_url: Callable[[Case], str], case_models: Callable[[Case], ModuleType]
) -> None:
    report = await check_at_start("warn", case_url(case), case_models(case), schema=case.path)
    assert report is not None
    assert {item.subject: described(item.outcome) for item in report.differences} == {}
    assert len(report.by_model) == sum(not model.is_ignored for model in case.schema.models)


async def test_the_event_loop_runs_on_meanwhile(
    make_project: Callable[[str], Project], monkeypatch: pytest.MonkeyPatch
) -> None:
    project = make_project("one_to_one")
    threads = set()

    def recorded(work: Callable[..., Any]) -> Callable[..., Any]:
        def record(*arguments: Any, **options: Any) -> Any:
            threads.add(threading.current_thread())
            return work(*arguments, **options)

        return record

    for work in ("describe", "read_models", "compare_header", "compare_models", "compare_migrations"):
        monkeypatch.setattr(start, work, recorded(getattr(start, work)))
    await project.start(schema=project.schema)
    assert len(threads) == 1
    assert threading.current_thread() not in threads


async def test_lengths_and_domains(make_project: Callable[[str], Project]) -> None:
    project = make_project("native_types")
    project.sql(
        'CREATE DOMAIN short AS varchar(20); ALTER TABLE "Native" ALTER COLUMN varchar TYPE varchar(99), '
        "ALTER COLUMN unlimited TYPE short"
    )
    outcome = (await project.start()).by_model["Native"]
    reason = "varchar: character varying(99) in the database, VARCHAR(20) in the models"
    assert outcome == Different((Difference(reason, Severity.NOTE),))


async def test_the_command_does_not_import_the_generator(make_project: Callable[[str], Project]) -> None:
    """It compares with what would be generated, and yet needs nothing of inflect, which takes two seconds to import."""
    project = make_project("one_to_one")
    await project.generate()
    code = (
        "import asyncio, pathlib, sys\n"
        "from prismalchemy import schema\n"
        "from prismalchemy.codegen.check import check\n"
        f"folder = pathlib.Path({str(project.folder)!r})\n"
        "checked = check(schema.load(folder / 'schema.prisma'), sys.argv[1], folder / 'models.py')\n"
        "assert asyncio.run(checked).status == 0\n"
        "sys.exit('inflect' in sys.modules)"
    )
    run = partial(subprocess.run, [sys.executable, "-c", code, project.url], check=True)
    await asyncio.to_thread(run)


async def test_at_the_start_of_a_service_without_a_schema(make_project: Callable[[str], Project]) -> None:
    project = make_project("one_to_one")
    await project.generate()
    assert (await project.start(schema=Path("no such file"))).differences == ()
    project.sql('ALTER TABLE "Settings" DROP COLUMN theme')
    with pytest.raises(StaleModels, match='model Settings: different: theme: the table has no column "theme"'):
        await project.start()


async def test_a_hand_over_is_no_failed_migration(make_project: Callable[[str], Project]) -> None:
    project = make_project("one_to_one")
    await project.generate()
    project.sql(
        "INSERT INTO _prisma_migrations (id, checksum, migration_name, logs) "
        "VALUES ('x', 'x', 'handed_over_to_alembic', 'run alembic upgrade head instead')"
    )
    folder = project.folder / "migrations" / "20990101000000_later"
    folder.mkdir()
    (folder / "migration.sql").write_text("SELECT 1;")
    project.sql('ALTER TABLE "Settings" DROP COLUMN theme')
    report = await project.check()
    outcomes = {item.subject: described(item.outcome) for item in report if item.part == "migrations"}
    assert outcomes["handed_over_to_alembic"] == (
        "skipped: no migration: it marks that Alembic owns this database's migrations"
    )
    assert outcomes["20990101000000_later"].endswith("whose migrations are Alembic's; run alembic upgrade head")
    assert (await project.different())["database: model Settings"].endswith("; run alembic upgrade head")


async def test_advice_leads_somewhere(make_project: Callable[[str], Project]) -> None:
    """A schema that was changed and not migrated: generate refuses it, so the migration comes first."""
    project = make_project("one_to_one")
    await project.generate()
    project.edit(project.schema, 'theme  String @default("dark")', 'theme  String @default("dark")\n  extra String')
    different = await project.different()
    assert different == {
        "models: schema": f"schema.prisma has changed since; {MIGRATE}, then prismalchemy generate",
        "database: model Settings": f'extra: the table has no column "extra"; {MIGRATE}',
    }
    skipped = {item.subject: described(item.outcome) for item in (await project.check()).skipped}
    assert '"Settings" has no column "extra"' in skipped["Settings"]
    assert "prismalchemy generate" not in skipped["Settings"]
    # As `prisma migrate dev --create-only` leaves it.
    folder = project.folder / "migrations" / "20990101000000_extra"
    folder.mkdir()
    statement = 'ALTER TABLE "Settings" ADD COLUMN "extra" TEXT NOT NULL'
    (folder / "migration.sql").write_text(statement)
    different = await project.different()
    assert different["models: schema"].endswith("; run prisma migrate deploy, then prismalchemy generate")
    assert different["database: model Settings"].endswith("; run prisma migrate deploy")
    # As `prisma migrate deploy` leaves it.
    project.sql(statement)
    checksum = hashlib.sha256(statement.encode()).hexdigest()
    project.sql(
        "INSERT INTO _prisma_migrations (id, checksum, finished_at, migration_name, applied_steps_count) "
        f"VALUES ('x', '{checksum}', now(), '{folder.name}', 1)"
    )
    different = await project.different()
    assert {reason.partition("; ")[2] for reason in different.values()} == {"run prismalchemy generate"}
    await project.generate()
    assert await project.different() == {}


async def test_lines_that_are_missing_or_too_many(make_project: Callable[[str], Project]) -> None:
    project = make_project("one_to_one")
    await project.generate()
    lines = project.models.read_text().splitlines(keepends=True)
    [last] = [line for line in lines if "server_default=sa.text(\"'dark'::text\")" in line] or [lines[-1]]
    project.models.write_text("".join(line for line in lines if line != last))
    [reason] = (await project.different()).values()
    assert reason == f"the file lacks `{last.strip()}`; run prismalchemy generate"
    project.models.write_text("".join(lines) + "    extra = 1\n")
    [reason] = (await project.different()).values()
    assert reason == "the file has `extra = 1`, which should not be there; run prismalchemy generate"


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
