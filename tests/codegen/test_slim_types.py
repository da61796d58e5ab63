"""`prismalchemy-types`: a smaller types.py in which a type checker finds the same."""

from __future__ import annotations

import importlib
import io
import json
import re
import shutil
import subprocess
import sys
import typing
from pathlib import Path
from types import ModuleType
from typing import Any, NamedTuple

import pytest

from prismalchemy.codegen.slim_types import TypesError, is_slim, slim
from prismalchemy.codegen.types_generator import GENERATOR
from rig import prisma

CALLS = Path(__file__).with_name("typed_calls.py")
CLIENT = """
generator client {{
  provider             = "prisma-client-py"
  recursive_type_depth = {depth}
  output               = "./{package}"
}}
"""
TYPES = """
generator types {
  provider = "prismalchemy-types"
}
"""
MODELS = """
datasource db {
  provider = "postgresql"
  url      = env("DATABASE_URL")
}

model User {
  id       Int       @id
  name     String
  posts    Post[]
  comments Comment[]
}

model Post {
  id       Int       @id @default(autoincrement())
  title    String
  author   User      @relation(fields: [authorId], references: [id])
  authorId Int
  comments Comment[]
}

model Comment {
  id       Int    @id
  text     String
  post     Post   @relation(fields: [postId], references: [id])
  postId   Int
  author   User?  @relation(fields: [authorId], references: [id])
  authorId Int?
}

model Tag {
  name String @id
}
"""
NAMES = ["User", "Post", "Comment", "Tag"]


class Clients(NamedTuple):
    """The folder of two packages, `as_generated` and `slimmed`, and what Prisma said of the second."""

    folder: Path
    said: str

    def text(self, package: str) -> str:
        return (self.folder / package / "types.py").read_text(encoding="utf-8")


def generate(folder: Path, *blocks: str, only: list[str]) -> str:
    schema = folder / "schema.prisma"
    schema.write_text("".join(blocks) + MODELS)
    return prisma.generate(schema, generators=only)


@pytest.fixture(scope="module")
def clients(tmp_path_factory: pytest.TempPathFactory) -> Clients:
    folder = tmp_path_factory.mktemp("slim")
    client = CLIENT.format(package="slimmed", depth=-1)
    said = generate(folder, client, TYPES, only=["client", "types"])
    slimmed = (folder / "slimmed").rename(folder / "kept")
    generate(folder, client, TYPES, only=["client"])
    (folder / "slimmed").rename(folder / "as_generated")
    slimmed.rename(folder / "slimmed")
    return Clients(folder, said)


def test_prisma_makes_them_in_one_run(clients: Clients) -> None:
    before, after = clients.text("as_generated"), clients.text("slimmed")
    assert is_slim(after)
    assert not is_slim(before)
    assert after == slim(before, NAMES)
    assert re.search(r"types\.py: 0\.\d MB became 0\.\d MB\.", clients.said)
    assert len(re.findall(r"^class \w+From\w+", before, re.MULTILINE)) == 3 * len(NAMES) ** 2
    assert len(re.findall(r"^class \w+From\w+", after, re.MULTILINE)) == 3 * len(NAMES)


def test_names_of_related_models_stay(clients: Clients, monkeypatch: pytest.MonkeyPatch) -> None:
    before, after = types_of(clients, "as_generated", monkeypatch), types_of(clients, "slimmed", monkeypatch)
    gone = vars(before).keys() - vars(after).keys()
    assert all("Tag" in name for name in gone), gone
    assert after.FindManyPostArgsFromUser is after.FindManyPostArgsFromPost
    for name in vars(before).keys() - gone:
        if hasattr(vars(before)[name], "__required_keys__"):
            assert keys(vars(after)[name]) == keys(vars(before)[name]), name


def keys(given: type) -> dict[str, str]:
    """What a class takes, with the one name for all that say the same."""
    return {
        name: re.sub(
            r"((?:FindMany)?(\w+)(?:Args|Include))From\w+",
            r"\1",
            str(of).replace(given.__module__.partition(".")[0], ""),
        )
        for name, of in typing.get_type_hints(given).items()
    }


def types_of(clients: Clients, package: str, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(clients.folder)
    return importlib.import_module(f"{package}.types")


def test_the_import_hook_takes_them_too(clients: Clients) -> None:
    code = (
        "import prismalchemy.lean, slimmed.types as types\n"
        "assert types.FindManyPostArgsFromUser is types.FindManyPostArgsFromPost\n"
        "assert types.__class__.__name__ == 'TypesOnUse'"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=clients.folder, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


def test_mypy_finds_the_same(clients: Clients) -> None:
    files = []
    for package in ("as_generated", "slimmed"):
        file = clients.folder / f"calls_{package}.py"
        file.write_text(CALLS.read_text(encoding="utf-8").replace("PACKAGE", package))
        files.append(file)
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--follow-imports=silent", "--no-error-summary",
         "--config-file=", f"--cache-dir={clients.folder / 'cache'}", *files],
        cwd=clients.folder, capture_output=True, text=True, check=False,
    )  # fmt: skip
    before, after = (findings(done.stdout, file.name) for file in files)
    assert len(before) > 15, done.stdout + done.stderr
    assert after == before


def findings(output: str, file: str) -> list[str]:
    """The lines of one file, with the one name for all types that say the same."""
    lines = [line.removeprefix(file) for line in output.splitlines() if line.startswith(file)]
    package = file.removeprefix("calls_").removesuffix(".py")
    return [
        re.sub(r"((?:FindMany)?(?:\w+)(?:Args|Include))From\w+", r"\1", line.replace(f"{package}.", ""))
        for line in lines
    ]


@pytest.mark.parametrize(
    ("blocks", "only", "message"),
    [
        (
            [TYPES, CLIENT.format(package="a", depth=-1)],
            ["client", "types"],
            "generator types: put it after generator client, whose types it changes",
        ),
        (
            [CLIENT.format(package="a", depth=5), TYPES],
            ["client", "types"],
            "generator client: recursive_type_depth is 5, so the types of pairs of models differ; set "
            "recursive_type_depth = -1, or leave out generator types",
        ),
        (
            [CLIENT.format(package="a", depth=-1), TYPES],
            ["types"],
            "generator types: no generator block with provider 'prisma-client-py' runs together with it",
        ),
    ],
)
def test_what_is_refused(tmp_path: Path, blocks: list[str], only: list[str], message: str) -> None:
    with pytest.raises(prisma.PrismaFailed) as caught:
        generate(tmp_path, *blocks, only=only)
    assert message in str(caught.value)


@pytest.mark.parametrize(
    ("file", "old", "new", "message"),
    [
        ("schema.prisma", "title", "heading", "{}: the client there is of another schema; generate it in the same run"),
        ("__init__.py", "'0.15.0'", "'0.99.0'", "{}: the client is 0.99.0; known are 0.11.0, 0.12.0, 0.13.0, "),
        ("__init__.py", "__version__ =", "version =", "{}: the client is of an unknown version; known are 0.11.0, "),
        ("types.py", "# -- template", "# --", "{}/types.py stays as it is: it has not been written by a known version"),
    ],
)
def test_a_client_that_it_does_not_recognise(
    clients: Clients, tmp_path: Path, file: str, old: str, new: str, message: str
) -> None:
    package = shutil.copytree(clients.folder / "as_generated", tmp_path / "package")
    text = (package / file).read_text()
    assert old in text
    (package / file).write_text(text.replace(old, new))
    before = (package / "types.py").read_text()
    answer, _ = asked(clients, package)
    assert answer["error"]["message"].startswith(message.format(package))
    assert (package / "types.py").read_text() == before


def test_what_is_slim_already_stays(clients: Clients) -> None:
    before = clients.text("slimmed")
    answer, said = asked(clients, clients.folder / "slimmed")
    assert "error" not in answer
    assert said.endswith("types.py is slim already.\n")
    assert clients.text("slimmed") == before


def test_a_client_that_is_not_there(clients: Clients, tmp_path: Path) -> None:
    answer, _ = asked(clients, tmp_path)
    assert answer["error"]["message"] == f"{tmp_path}/types.py is not there; generate the client first"


def asked(clients: Clients, package: Path) -> tuple[dict[str, Any], str]:
    """The answer to Prisma's request, and what it prints."""
    client = {
        "name": "client",
        "provider": {"value": "python3 -m prisma"},
        "output": {"value": str(package)},
        "config": {"recursive_type_depth": "-1"},
    }
    parameters = {
        "generator": {"name": "types"},
        "otherGenerators": [client],
        "datamodel": (clients.folder / "schema.prisma").read_text(),
        "dmmf": {"datamodel": {"models": [{"name": name} for name in NAMES]}},
    }
    answers, shown = io.StringIO(), io.StringIO()
    request = json.dumps({"jsonrpc": "2.0", "id": 1, "method": "generate", "params": parameters})
    GENERATOR.serve(io.StringIO(f"{request}\n"), answers, shown)
    return json.loads(answers.getvalue()), shown.getvalue()


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("# -- template types.py.jinja --", "# -- types --", "not been written by a known version"),
        (
            "class PostArgsFromTag(TypedDict, total=False):\n",
            "class PostArgsFromTag(TypedDict, total=False):\n    limit: int\n",
            "PostArgsFromTag says something else than PostArgsFromPost",
        ),
        ("class PostArgsFromPost(", "class Other(", "PostArgsFromUser is there, and PostArgsFromPost is not"),
        (
            "class UserInclude(TypedDict, total=False):\n",
            "class UserInclude(TypedDict, total=False):\n    x: 'NoteArgsFromUser'\n",
            "UserInclude names NoteArgsFromUser, which is no pair of the schema's models",
        ),
    ],
)
def test_a_text_that_it_does_not_recognise(clients: Clients, old: str, new: str, message: str) -> None:
    text = clients.text("as_generated")
    assert old in text
    with pytest.raises(TypesError, match=message):
        slim(text.replace(old, new), NAMES)


def test_models_whose_names_read_two_ways(clients: Clients) -> None:
    with pytest.raises(TypesError, match="FindManyPostArgsFromUser may stand for two pairs of models"):
        slim(clients.text("as_generated"), [*NAMES, "FindManyPost"])
