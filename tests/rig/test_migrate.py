"""Prisma Migrate on its WASM engine: the migrations are the schema's, and nothing is left behind."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from rig.paths import MIGRATIONS, SCHEMA
from rig.postgres import Postgres
from rig.prisma import PrismaFailed, migrate


def _differences(url: str, schema: Path) -> str:
    compared = ["--from-migrations", str(MIGRATIONS), "--to-schema-datamodel", str(schema)]
    return migrate(url, "diff", *compared, "--exit-code", schema=schema)


@pytest.fixture
def url(postgres: Postgres) -> str:
    """Of the server's own database: Prisma makes a shadow database beside it."""
    return postgres.url()


def test_the_migrations_make_what_the_schema_says(postgres: Postgres, url: str) -> None:
    assert "No difference detected" in _differences(url, SCHEMA)
    assert postgres.psql("SELECT datname FROM pg_database WHERE datname LIKE 'prisma_migrate_shadow%'") == ""


def test_a_schema_without_its_migration_is_found(url: str, tmp_path: Path) -> None:
    schema = tmp_path / "schema.prisma"
    schema.write_text(SCHEMA.read_text().replace("enum Plan {", "model Forgotten {\n  id Int @id\n}\n\nenum Plan {", 1))
    with pytest.raises(PrismaFailed, match="Forgotten") as found:
        _differences(url, schema)
    assert "correct-horse" not in str(found.value)


def test_a_migrated_database_is_up_to_date_and_an_empty_one_is_not(postgres: Postgres, fresh_database_url: str) -> None:
    assert "Database schema is up to date" in migrate(fresh_database_url, "status")
    empty = postgres.create_database("prismalchemy_empty")
    with pytest.raises(PrismaFailed, match="have not yet been applied"):
        migrate(empty, "status")
    postgres.drop_database("prismalchemy_empty")


def test_deploying_twice_applies_once(postgres: Postgres, fresh_database_url: str) -> None:
    assert "No pending migrations" in migrate(fresh_database_url, "deploy")
    database = fresh_database_url.rpartition("/")[2].partition("?")[0]
    applied = postgres.psql("SELECT migration_name FROM _prisma_migrations ORDER BY finished_at", database)
    assert applied.splitlines() == sorted(path.name for path in MIGRATIONS.iterdir() if path.is_dir())


def test_dev_writes_a_migration_and_applies_it(postgres: Postgres, fresh_database_url: str, tmp_path: Path) -> None:
    migrations = tmp_path / "migrations"
    shutil.copytree(MIGRATIONS, migrations)
    schema = tmp_path / "schema.prisma"
    schema.write_text(SCHEMA.read_text().replace("enum Plan {", "model Added {\n  id Int @id\n}\n\nenum Plan {", 1))
    migrate(fresh_database_url, "dev", "--name", "added", schema=schema, migrations=migrations)
    [written] = migrations.glob("*_added/migration.sql")
    assert 'CREATE TABLE "Added"' in written.read_text()
    database = fresh_database_url.rpartition("/")[2].partition("?")[0]
    assert postgres.psql('SELECT count(*) FROM "Added"', database) == "0"
