"""A client that the team generated into a package of its own: PRISMA_CLIENT names it."""

from __future__ import annotations

import os
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from rig.packages import example_schema, generated_folder

SCRIPT = """
    import asyncio
    import my_prisma_client
    from prismalchemy.client import Prisma, get_client, record_answers, register

    async def main():
        db = Prisma()
        assert isinstance(db, my_prisma_client.Prisma)
        register(db)
        assert my_prisma_client.get_client() is db
        async with db:
            made = await my_prisma_client.models.User.prisma().create(data={"email": "ada@example.org"})
            with record_answers() as answers:
                found = await my_prisma_client.models.User.prisma().find_unique(where={"id": made.id})
            assert found == made and type(found) is my_prisma_client.models.User
            assert answers.sides() == ["sqlalchemy"]
            try:
                await db.user.find_unique_or_raise(where={"email": "nobody"})
            except my_prisma_client.errors.RecordNotFoundError as error:
                print(error.code)

    asyncio.run(main())
"""


@pytest.fixture(scope="session")
def package_folder(prisma_client_package: Path) -> Path:
    """The folder that holds the package."""
    block = 'provider                    = "prisma-client-py"'
    return generated_folder("custom", example_schema((block, f'{block}\n  output = "./my_prisma_client"')))


def test_the_named_package_is_bridged(
    package_folder: Path, process_environment: dict[str, str], fresh_database_url: str
) -> None:
    done = run(
        SCRIPT,
        {
            **process_environment,
            "PYTHONPATH": os.pathsep.join([str(package_folder), os.environ.get("PYTHONPATH", "")]),
            "PRISMA_CLIENT": "my_prisma_client",
            "DATABASE_URL": fresh_database_url,
            "ENABLE_SQLALCHEMY": "true",
        },
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == "P2025"


def test_a_package_that_is_not_there(process_environment: dict[str, str]) -> None:
    done = run("import prismalchemy.client", {**process_environment, "PRISMA_CLIENT": "nothing_here"})
    assert done.returncode == 1
    assert "PRISMA_CLIENT: there is no package 'nothing_here'; install it" in done.stderr.splitlines()[-1]


def test_a_package_that_is_none(process_environment: dict[str, str]) -> None:
    done = run("import prismalchemy.client", {**process_environment, "PRISMA_CLIENT": "json"})
    assert done.returncode == 1
    assert "the client package 'json' is version" in done.stderr.splitlines()[-1]


def run(script: str, environment: dict[str, str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", textwrap.dedent(script)], env=environment, capture_output=True, text=True, check=False
    )
