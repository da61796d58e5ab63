"""Where models are written: never over somebody else's file, whole or not at all, and one line when it cannot be."""

from __future__ import annotations

import io
import json
import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from prismalchemy import __version__
from prismalchemy.cli import app
from prismalchemy.codegen import OutputRefused, generate_for, write_models
from prismalchemy.codegen.header import Header
from prismalchemy.codegen.prisma_generator import serve
from prismalchemy.schema import load
from rig.paths import SCHEMA

OWN = Header("0.1", "00", None).text() + "\nx = 1\n"
NEW = Header("0.2", "00", None).text() + "\nx = 2\n"
FOREIGN = "secret = 1\n"


def refusal(output: Path, *, force: bool = False) -> str:
    before = {file: file.lstat() for file in output.parent.iterdir()} if output.parent.is_dir() else {}
    with pytest.raises(OutputRefused) as error:
        write_models(NEW, output, force=force)
    if output.parent.is_dir():
        assert {file: file.lstat() for file in output.parent.iterdir()} == before
    assert error.value.path == output
    text = str(error.value)
    assert "\n" not in text
    return text


@pytest.mark.parametrize("content", [FOREIGN, "", "# prismalchemy-generator: 1\n", "\udcff\udcfe"])
def test_a_file_without_header_is_refused(content: str, tmp_path: Path) -> None:
    output = tmp_path / "models.py"
    output.write_bytes(content.encode(errors="surrogateescape"))
    assert "has no header of prismalchemy's" in refusal(output)
    assert "--force" in refusal(output)
    assert write_models(NEW, output, force=True)
    assert output.read_text() == NEW


def test_an_own_file_is_replaced_whole_with_its_mode(tmp_path: Path) -> None:
    output = tmp_path / "models.py"
    assert write_models(OWN, output)
    mask = os.umask(0)
    os.umask(mask)
    assert stat.S_IMODE(output.stat().st_mode) == 0o666 & ~mask
    assert not write_models(OWN, output)
    output.chmod(0o640)
    reader = output.open()
    assert write_models(NEW, output)
    # Who reads the old file reads it to its end.
    assert reader.read() == OWN
    reader.close()
    assert output.read_text() == NEW
    assert stat.S_IMODE(output.stat().st_mode) == 0o640
    assert [file.name for file in tmp_path.iterdir()] == ["models.py"]


def test_missing_folders_are_made(tmp_path: Path) -> None:
    assert write_models(OWN, tmp_path / "a" / "b" / "models.py")
    assert (tmp_path / "a" / "b" / "models.py").read_text() == OWN


def test_a_symbolic_link_stays_one(tmp_path: Path) -> None:
    real, link = tmp_path / "real.py", tmp_path / "models.py"
    link.symlink_to(real)
    said = refusal(link)
    assert f"symbolic link to {real}, which is not there" in said
    refusal(link, force=True)
    real.write_text(FOREIGN)
    assert f"{real}, which the symbolic link leads to, has no header" in refusal(link)
    real.write_text(OWN)
    assert write_models(NEW, link)
    assert link.is_symlink()
    assert real.read_text() == NEW
    circle = tmp_path / "circle.py"
    circle.symlink_to(circle)
    refusal(circle)


def test_what_is_no_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "folder.py").mkdir()
    assert "is a folder" in refusal(tmp_path / "folder.py", force=True)
    (tmp_path / "file").write_text(FOREIGN)
    assert "not a directory" in refusal(tmp_path / "file" / "models.py")
    os.mkfifo(tmp_path / "pipe.py")
    assert "no regular file" in refusal(tmp_path / "pipe.py")
    assert "no regular file" in refusal(Path("/dev/null"), force=True)
    assert "too long" in refusal(tmp_path / ("x" * 300 + ".py"))
    assert "not written" in refusal(Path("/proc/nowhere/models.py"))


UNPRIVILEGED = """
import os, sys
from pathlib import Path
from prismalchemy.codegen import OutputRefused, write_models
folder, source = Path(sys.argv[1]), sys.stdin.read()
if os.geteuid() == 0:
    os.setgid(65534), os.setuid(65534)
for name in ("readonly.py", "closed/models.py", "closed/new/models.py"):
    try:
        write_models(source, folder / name)
    except OutputRefused as problem:
        print(problem)
"""


def test_what_may_not_be_written_is_one_line(tmp_path: Path) -> None:
    """In a process without root's rights."""
    for folder in (tmp_path, *tmp_path.parents):
        if folder.owner() != "root" or folder.stat().st_mode & 0o005 != 0o005:
            folder.chmod(folder.stat().st_mode | 0o005)
    (tmp_path / "readonly.py").write_text(OWN)
    (tmp_path / "readonly.py").chmod(0o444)
    (tmp_path / "closed").mkdir()
    (tmp_path / "closed" / "models.py").write_text(OWN)
    (tmp_path / "closed" / "models.py").chmod(0o666)
    (tmp_path / "closed").chmod(0o555)
    done = subprocess.run(
        [sys.executable, "-c", UNPRIVILEGED, tmp_path], input=NEW, capture_output=True, text=True, check=True
    )
    first, second, third = done.stdout.splitlines()
    assert "may not be written" in first
    assert "permission denied" in second
    assert "permission denied" in third
    assert (tmp_path / "closed" / "models.py").read_text() == OWN


def command(*arguments: object) -> tuple[int, str]:
    done = CliRunner().invoke(app, [str(part) for part in arguments])
    return done.exit_code, str(done.exception) if done.exception else done.output


def test_the_command_refuses_before_it_opens_the_database(tmp_path: Path) -> None:
    output = tmp_path / "settings.py"
    output.write_text(FOREIGN)
    nowhere = "postgresql://x:y@127.0.0.1:1/x"
    status, said = command("generate", "--schema", SCHEMA, "--url", nowhere, "--output", output)
    assert status
    assert "has no header" in said
    assert output.read_text() == FOREIGN


def test_the_command_writes_over_it_with_force(tmp_path: Path, database_url: str) -> None:
    output = tmp_path / "settings.py"
    output.write_text(FOREIGN)
    status, said = command("generate", "--schema", SCHEMA, "--url", database_url, "--output", output, "--force")
    assert (status, "wrote" in said) == (0, True)
    link = tmp_path / "link.py"
    link.symlink_to(output)
    output.write_text(OWN)
    status, said = command("generate", "--schema", SCHEMA, "--url", database_url, "--output", link)
    assert f"link.py -> {output}" in said.replace("\n", "")


def test_counts_are_written_as_one_says_them(tmp_path: Path, database_url: str) -> None:
    schema = tmp_path / "schema.prisma"
    schema.write_text('datasource db {\n  provider = "postgresql"\n}\nenum One {\n  A\n}\n')
    _, said = command("generate", "--schema", schema, "--url", database_url, "--output", tmp_path / "models.py")
    assert said.replace("\n", "").endswith(": 0 models, 1 enum")


def test_the_generator_block_has_the_same_rule(tmp_path: Path) -> None:
    (tmp_path / "models.py").write_text(FOREIGN)
    parameters = {
        "datamodel": SCHEMA.read_text(encoding="utf-8"),
        "schemaPath": str(tmp_path / "gone.prisma"),
        "generator": {"output": {"value": str(tmp_path)}},
    }
    answers = io.StringIO()
    request = json.dumps({"jsonrpc": "2.0", "id": 1, "method": "generate", "params": parameters})
    serve(io.StringIO(request), answers, io.StringIO())
    assert "has no header" in json.loads(answers.getvalue())["error"]["message"]
    assert (tmp_path / "models.py").read_text() == FOREIGN


@pytest.mark.parametrize(("argument", "wanted"), [("--help", "Prisma starts this command"), ("--version", __version__)])
def test_the_generators_command_explains_itself(argument: str, wanted: str) -> None:
    """It does not wait for requests: standard input stays open."""
    with subprocess.Popen(
        [Path(sys.executable).with_name("prismalchemy-generator"), argument],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        said = process.stdout.read()
        assert process.wait(timeout=60) == 0
    assert wanted in said


def test_at_a_terminal_the_generators_command_explains_itself() -> None:
    leader, terminal = os.openpty()
    done = subprocess.run(
        [Path(sys.executable).with_name("prismalchemy-generator")],
        stdin=terminal,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    os.close(leader)
    os.close(terminal)
    assert "Prisma starts this command" in done.stdout


async def test_settings_of_ruff_that_are_no_toml_are_one_line(tmp_path: Path, database_url: str) -> None:
    (tmp_path / "ruff.toml").write_text("line-length = \n")
    with pytest.raises(Exception, match=r"cannot read ruff's line length in [^\n]*ruff\.toml") as error:
        await generate_for(load(SCHEMA), database_url, tmp_path / "models.py")
    assert "\n" not in str(error.value)
