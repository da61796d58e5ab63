"""The rows that the service is tried out with."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from rig.postgres import Postgres
from service.seed import Size, Tables, load, make_tables
from service.start import StartFailure

from .conftest import MakeSeeded
from .processes import environment


def _database(url: str) -> str:
    return url.rpartition("/")[2].partition("?")[0]


def _seed(url: str | None, folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "service.seed", *arguments],
        cwd=folder,
        env=environment(url, {}),
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_rows_are_the_same_on_every_run(rows: Tables) -> None:
    assert make_tables(Size.small()) == rows


def test_there_are_a_few_thousand() -> None:
    tables = make_tables(Size.full())
    assert 5_000 < sum(len(found) for found in tables.values()) < 20_000
    assert all(tables.values())


def test_the_rows_cover_what_types_can_hold(rows: Tables) -> None:
    assert any(row["costCents"] > 2**31 for row in make_tables(Size.full())["Execution"])
    assert any(not row["name"].isascii() for row in make_tables(Size.full())["users"] if row["name"])
    for table, column in [
        ("profiles", "links"),
        ("profiles", "bio"),
        ("AgentNode", "metadata"),
        ("ApiKey", "rateLimit"),
    ]:
        values = [row[column] for row in rows[table]]
        assert None in values
        assert any(value is not None for value in values)


def test_what_is_written_is_what_was_made(postgres: Postgres, make_seeded: MakeSeeded, rows: Tables) -> None:
    database = _database(make_seeded())
    for table, expected in rows.items():
        assert postgres.psql(f'SELECT count(*) FROM "{table}"', database) == str(len(expected))
    last = rows["execution_logs"][-1]
    found = postgres.psql("SELECT id, execution_id, level FROM execution_logs ORDER BY id DESC LIMIT 1", database)
    assert found == f"{len(rows['execution_logs'])}|{last['execution_id']}|{last['level']}"


def test_balances_add_up(postgres: Postgres, make_seeded: MakeSeeded) -> None:
    wrong = postgres.psql(
        """
        SELECT count(*) FROM (
            SELECT "runningBalance", SUM("amount") OVER (PARTITION BY "userId" ORDER BY "createdAt") AS "sum"
            FROM "CreditTransaction"
        ) t WHERE "runningBalance" <> "sum" OR "sum" < 0
        """,
        _database(make_seeded()),
    )
    assert wrong == "0"


def test_the_command_says_what_it_does(fresh_database_url: str, tmp_path: Path, rows: Tables) -> None:
    done = _seed(fresh_database_url, tmp_path, "--small")
    assert (done.returncode, done.stderr) == (0, "")
    said = done.stdout.splitlines()
    assert said[0].split() == [str(len(rows["users"])), "users"]
    assert said[-1].endswith(f"{sum(len(found) for found in rows.values()):,} rows in all")
    again = _seed(fresh_database_url, tmp_path, "--small", "--quiet")
    assert (again.returncode, again.stdout) == (1, "")
    assert again.stderr.startswith('error: table "public"."users" holds rows already; ')
    assert _seed(fresh_database_url, tmp_path, "--small", "--quiet", "--reset").returncode == 0


def test_the_command_fails_in_one_line(postgres: Postgres, tmp_path: Path) -> None:
    for url, status, said in [
        (None, 2, "error: DATABASE_URL: it is not set"),
        ("mysql://u:another-secret@h/d", 2, "error: mysql"),
        (postgres.url("missing"), 1, "error: database 'missing' at"),
        (postgres.url("postgres"), 1, "error: the database has not been migrated"),
    ]:
        done = _seed(url, tmp_path, "--small")
        assert (done.returncode, done.stderr.count("\n")) == (status, 1), done.stderr
        assert done.stderr.startswith(said)
        assert "another-secret" not in done.stderr
        assert postgres.password not in done.stderr


async def test_a_failure_leaves_nothing(fresh_database_url: str, postgres: Postgres, rows: Tables) -> None:
    broken = {**rows, "AgentGraph": [*rows["AgentGraph"], rows["AgentGraph"][0]]}
    with pytest.raises(StartFailure, match="AgentGraph"):
        await load(fresh_database_url, broken)
    assert postgres.psql("SELECT count(*) FROM users", _database(fresh_database_url)) == "0"


async def test_another_schema_is_seeded(fresh_database_url: str, postgres: Postgres, rows: Tables) -> None:
    postgres.psql('ALTER SCHEMA public RENAME TO "My schema"', _database(fresh_database_url))
    assert await load(f"{fresh_database_url}?schema=My%20schema", rows) == sum(map(len, rows.values()))
