"""The ways into the generator: the command, and the generator block of the real Prisma CLI."""

from __future__ import annotations

import io
import json
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import typer
from typer.testing import CliRunner

from prismalchemy import __version__
from prismalchemy.cli.generate import generate as generate_command
from prismalchemy.codegen import SchemaMismatch, generate_for, generate_models, read_header
from prismalchemy.codegen.layout import call, render
from prismalchemy.codegen.literals import docstring, quoted
from prismalchemy.codegen.prisma_generator import serve
from prismalchemy.errors import DatabaseUnavailable, ModelsError, SettingsError
from prismalchemy.schema import load, parse
from rig import prisma
from rig.paths import ROOT, SCHEMA
from rig.postgres import free_port

COMMITTED = ROOT / "backend" / "service" / "models.py"


async def test_the_examples_models_are_up_to_date(database_url: str) -> None:
    assert await generate_for(load(SCHEMA), database_url, COMMITTED) == COMMITTED.read_text(encoding="utf-8")


async def test_the_header_names_generator_schema_and_migration(database_url: str) -> None:
    schema = load(SCHEMA)
    header = read_header(await generate_models(schema, database_url))
    assert header is not None
    assert (header.generator, header.schema) == (__version__, schema.hash)
    assert header.migration == max(folder.name for folder in (ROOT / "migrations").iterdir() if folder.is_dir())
    assert read_header("x = 1\n") is None


async def test_generating_twice_gives_the_same(database_url: str) -> None:
    schema = load(SCHEMA)
    first = await generate_models(schema, database_url)
    assert await generate_models(schema, database_url) == first
    assert not re.search(r"\d\d:\d\d:\d\d|correct-horse", first)


async def test_a_database_behind_the_schema_is_refused_with_the_place(database_url: str) -> None:
    text = SCHEMA.read_text(encoding="utf-8").replace(
        "email     String   @unique", "email     String   @unique\n  shoe      Int?"
    )
    line = text[: text.index("shoe ")].count("\n") + 1
    with pytest.raises(SchemaMismatch) as error:
        await generate_models(parse(text), database_url)
    assert error.value.problems == (f'schema.prisma:{line}: User.shoe: "users" has no column "shoe"',)
    assert str(error.value) == f"{error.value.problems[0]}; apply the migrations to this database, then generate again"


def command(*arguments: str) -> Any:
    app = typer.Typer()
    app.command()(generate_command)
    return CliRunner().invoke(app, arguments)


def test_the_command_writes_the_file_once(database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # No settings of ruff for the file nor for stdout.
    monkeypatch.chdir(tmp_path)
    output = tmp_path / "package" / "models.py"
    done = command("--schema", str(SCHEMA), "--url", database_url, "--output", str(output))
    assert done.exit_code == 0, done.output
    assert re.search(r"wrote .*: \d+ models, \d+ enums", done.output.replace("\n", ""))
    written = output.read_text(encoding="utf-8")
    done = command("--schema", str(SCHEMA), "--url", database_url, "--output", str(output))
    assert "is up to date" in done.output
    assert output.read_text(encoding="utf-8") == written
    done = command("--schema", str(SCHEMA), "--url", database_url, "--output", "-")
    assert done.stdout == written


def test_the_command_finds_the_url_where_the_schema_says(
    database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("DATABASE_URL", raising=False)
    monkeypatch.delenv("DIRECT_URL", raising=False)
    shutil.copy(SCHEMA, tmp_path)
    done = command("--output", "-")
    assert isinstance(done.exception, SettingsError)
    assert str(done.exception).startswith("DATABASE_URL: it is not set")
    (tmp_path / ".env").write_text(f'DATABASE_URL="{database_url}"\n')
    assert command("--output", "-").exit_code == 0
    monkeypatch.setenv("DIRECT_URL", f"postgresql://nobody:x@127.0.0.1:{free_port()}/x")
    assert isinstance(command("--output", "-").exception, DatabaseUnavailable)


def test_an_empty_direct_url_is_none(database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    shutil.copy(SCHEMA, tmp_path)
    monkeypatch.setenv("DATABASE_URL", database_url)
    monkeypatch.setenv("DIRECT_URL", "")
    assert command("--output", "-").exit_code == 0


@pytest.mark.parametrize("name", ["wrote a\nb.py", "a\x1b]0;owned\x07.py"])
def test_a_name_that_would_steer_the_terminal(name: str, database_url: str, tmp_path: Path) -> None:
    arguments = ("--schema", str(SCHEMA), "--url", database_url, "--output", str(tmp_path / name))
    for said in (command(*arguments).stdout, command(*arguments).stdout):
        assert said.count("\n") == 1
        assert said.rstrip("\n").isprintable()


def test_a_schema_without_generator_block_needs_an_output(tmp_path: Path) -> None:
    schema = tmp_path / "schema.prisma"
    schema.write_text('datasource db {\n  provider = "postgresql"\n  url = "postgresql://x"\n}\n')
    assert isinstance(command("--schema", str(schema)).exception, SettingsError)


def project(tmp_path: Path, output: str = "./app/models.py") -> Path:
    """A copy of the schema with another output."""
    schema = tmp_path / "schema.prisma"
    schema.write_text(SCHEMA.read_text(encoding="utf-8").replace("./backend/service/models.py", output))
    return schema


def test_prisma_generate_runs_the_block(database_url: str, tmp_path: Path) -> None:
    schema = project(tmp_path)
    environment = {"DATABASE_URL": database_url, "DIRECT_URL": database_url}
    said = prisma.generate(schema, generators=["sqlalchemy"], environment=environment)
    assert "Generated SQLAlchemy models (prismalchemy)" in said
    body = (tmp_path / "app" / "models.py").read_text(encoding="utf-8")
    assert "class User(Base):" in body

    gone = f"postgresql://x:y@127.0.0.1:{free_port()}/x"
    said = prisma.generate(schema, generators=["sqlalchemy"], environment={"DATABASE_URL": gone, "DIRECT_URL": gone})
    assert "models.py is of this schema already and was kept" in said
    assert (tmp_path / "app" / "models.py").read_text(encoding="utf-8") == body

    schema.write_text(schema.read_text(encoding="utf-8").replace("model Profile", "/// Changed.\nmodel Profile"))
    with pytest.raises(prisma.PrismaFailed, match=r"^prisma generate failed: (.|\n)*does not answer"):
        prisma.generate(schema, generators=["sqlalchemy"], environment={"DATABASE_URL": gone, "DIRECT_URL": gone})


def test_the_protocol_without_prisma(database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATABASE_URL", database_url)
    monkeypatch.delenv("DIRECT_URL", raising=False)
    parameters = {
        "datamodel": SCHEMA.read_text(encoding="utf-8"),
        "schemaPath": str(tmp_path / "gone.prisma"),
        "generator": {"output": {"value": str(tmp_path)}},
    }
    requests = [
        {"jsonrpc": "2.0", "id": 1, "method": "getManifest", "params": {}},
        {"jsonrpc": "2.0", "id": 2, "method": "generate", "params": parameters},
        {"jsonrpc": "2.0", "id": 3, "method": "generate", "params": {**parameters, "datamodel": "model"}},
    ]
    answers = io.StringIO()
    serve(io.StringIO("\n".join(map(json.dumps, requests)) + "\n\n"), answers, io.StringIO())
    first, second, third = map(json.loads, answers.getvalue().splitlines())
    assert first["result"]["manifest"]["prettyName"] == "SQLAlchemy models (prismalchemy)"
    assert second == {"jsonrpc": "2.0", "id": 2, "result": None}
    assert (tmp_path / "models.py").exists()
    assert third["error"]["message"].startswith("gone.prisma:1: expected the name of the model")


@pytest.mark.parametrize("in_package", [True, False])
async def test_mixins_beside_the_models_are_their_bases(database_url: str, tmp_path: Path, in_package: bool) -> None:
    if in_package:
        (tmp_path / "__init__.py").touch()
    (tmp_path / "model_mixins.py").write_text(
        "class User:\n    email: object\n    def shout(self) -> str:\n        return str(self.email).upper()\n"
    )
    source = await generate_for(load(SCHEMA), database_url, tmp_path / "models.py")
    assert "class User(model_mixins.User, Base):" in source
    assert ("from . import model_mixins" if in_package else "\nimport model_mixins") in source
    assert "class Profile(Base):" in source
    (tmp_path / "models.py").write_text(source)
    module = f"{tmp_path.name}.models" if in_package else "models"
    assert shouted(module, tmp_path.parent if in_package else tmp_path) == "A\n"
    (tmp_path / "model_mixins.py").write_text("class User(:\n")
    with pytest.raises(ModelsError, match=r"model_mixins\.py:1:"):
        await generate_for(load(SCHEMA), database_url, tmp_path / "models.py")


def shouted(module: str, folder: Path) -> str:
    """What another process says with the mixin's method."""
    code = f"from {module} import User; print(User(email='a').shout())"
    command = [sys.executable, "-W", "error", "-c", code]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=True).stdout


def test_layout() -> None:
    assert quoted('a"b') == "'a\"b'"
    assert quoted("a'b") == '"a\'b"'
    assert quoted("\n\\ü\x00") == '"\\n\\\\ü\\x00"'
    node = call("f", call("g", "a", b="1"), '"x"')
    assert render(node, 88, indent="    ", prefix="y = ") == '    y = f(g(a, b=1), "x")'
    assert render(node, 20, prefix="y = ") == 'y = f(\n    g(a, b=1),\n    "x",\n)'
    assert docstring('Say "hi"', "") == '"""Say "hi" """'
    assert docstring('a """ b \\d', "  ") == '  """a \\"\\"\\" b \\\\d"""'
