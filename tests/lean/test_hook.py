"""When the import hook is put in, what it leaves alone, and how little runs before the first use."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest


def run(code: str, *options: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """The code in a process of its own; `prisma` is the installed client."""
    return subprocess.run(
        [sys.executable, *options, "-c", code],
        env={**{name: value for name, value in os.environ.items() if name != "PRISMA_LEAN"}, **environment},
        capture_output=True,
        text=True,
        check=False,
    )


def passes(code: str, **environment: str) -> None:
    done = run(code, "-W", "error", **environment)
    assert (done.returncode, done.stderr) == (0, ""), done.stderr


STATE = """
import sys
from types import ModuleType
def light(package="prisma"):
    return type(sys.modules[f"{package}.types"]) is not ModuleType
def unbuilt():
    models = sys.modules["prisma.models"]
    return {n for n, m in vars(models).items() if isinstance(m, type) and m.__module__ == models.__name__
            and not m.__pydantic_complete__}
"""


def test_models_may_be_imported_first() -> None:
    passes(f"{STATE}\nimport prismalchemy.lean\nfrom prisma.models import User\nassert light() and 'User' in unbuilt()")


def test_the_setting_puts_it_in() -> None:
    code = f"{STATE}\nfrom prismalchemy.client import Prisma\n"
    passes(code + "assert light() and 'User' in unbuilt()", PRISMA_LEAN="true")
    passes(code + "assert not light() and not unbuilt() and 'prismalchemy.lean' not in sys.modules")


def test_too_late_says_so_and_does_nothing() -> None:
    code = f"{STATE}\nfrom prisma.models import User\nimport prismalchemy.lean\nassert not light() and not unbuilt()"
    done = run(code)
    assert done.returncode == 0
    assert (
        "LeanWarning: prismalchemy.lean came too late for 'prisma', which is imported already and stays as it is; write "
        "`import prismalchemy.lean` above the first import of the client or its models"
    ) in done.stderr
    assert done.stderr.startswith("<string>:"), "the line of the team's that imports it"


def test_little_runs_before_the_first_use() -> None:
    """Guards: time is too noisy. The example's types.py has 900 definitions and its models 13 classes."""
    passes(f"""{STATE}
import tracemalloc
import pydantic, httpx
tracemalloc.start()
import prismalchemy.lean
import prisma
defined = object.__getattribute__(prisma.types, "__class__").__mro__[1].__dict__["__dict__"].__get__(prisma.types)
assert len(defined) < 60, len(defined)
assert len(unbuilt()) == 12, unbuilt()
assert tracemalloc.get_traced_memory()[0] < 16e6, tracemalloc.get_traced_memory()
db = prisma.Prisma(datasource={{"url": "postgresql://nobody@localhost:1/nothing"}})
assert len(unbuilt()) == 12, "a client is made without building them"
prisma.models.StoreTag.model_validate({{"id": "1", "name": "a", "slug": "a"}})
assert "StoreTag" not in unbuilt() and len(unbuilt()) == 11
""")


def test_nothing_large_is_imported_for_it() -> None:
    passes(
        "import sys, prismalchemy.lean\nassert not {'sqlalchemy', 'asyncpg', 'pydantic_settings', 'prisma'} & sys.modules.keys()"
    )


def test_warm_builds_every_model() -> None:
    passes(f"""{STATE}
import prismalchemy.lean
prismalchemy.lean.warm()
import prisma
assert unbuilt()
prismalchemy.lean.warm()
assert not unbuilt() and light()
""")


def test_types_run_again_when_they_are_reloaded() -> None:
    passes(f"""{STATE}
import importlib, prismalchemy.lean, prisma
first = prisma.types.UserCreateInput
importlib.reload(prisma.types)
assert not light() and prisma.types.UserCreateInput is not first
""")


def test_all_names_at_once() -> None:
    passes(f"""{STATE}
import prismalchemy.lean
from prisma.types import *
assert not light() and UserWhereInput is sys.modules["prisma.types"].UserWhereInput
""")


def test_a_name_is_defined_once_for_all_threads() -> None:
    passes(f"""{STATE}
import prismalchemy.lean, prisma
from concurrent.futures import ThreadPoolExecutor
sys.setswitchinterval(1e-6)
def look(number):
    name = ("UserCreateInput", "UserWhereInput", "nothing")[number % 3]
    return name, getattr(prisma.types, name, None)
with ThreadPoolExecutor(8) as pool:
    seen = set((name, id(value)) for name, value in pool.map(look, range(96)))
assert len(seen) == 3 and not light(), seen
""")


@pytest.fixture
def strange(tmp_path: object) -> str:
    """A folder with packages that are no client of a known version."""
    for name, title, version in (("later", "prisma", "9.0.0"), ("other", "other", "0.15.0")):
        package = tmp_path / name  # type: ignore[operator]
        package.mkdir()
        (package / "__init__.py").write_text(
            f"__title__ = {title!r}\n__version__ = {version!r}\nfrom . import types, models\n"
        )
        (package / "types.py").write_text("# -- template types.py.jinja --\nclass A(dict): pass\n")
        (package / "models.py").write_text("")
    return str(tmp_path)


def test_what_it_does_not_know_stays(strange: str) -> None:
    done = run(
        f"{STATE}\nimport prismalchemy.lean, other, later\nassert not light('other') and not light('later')",
        PYTHONPATH=strange,
    )
    assert done.returncode == 0, done.stderr
    assert (
        "LeanWarning: prismalchemy.lean leaves 'later' as it is: it knows Prisma Client Python 0.11.0 to 0.15.0, and "
        "this is 9.0.0"
    ) in done.stderr
    assert "other" not in done.stderr
