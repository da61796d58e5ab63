"""The real Prisma from npm: `generate` of 5.17, which Prisma Client Python is pinned to, and `migrate` of 6.19."""

from __future__ import annotations

import hashlib
import importlib.metadata
import importlib.util
import itertools
import os
import re
import subprocess
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path

from rig.engine import engine_front
from rig.lock import exclusive, write_whole
from rig.node import node, npm_ci
from rig.paths import CACHE, JUDGE, MIGRATE, MIGRATIONS, SCHEMA

_STAMP = ".generated-from"
_CLI = Path("node_modules") / "prisma" / "build" / "index.js"
_STAND_IN = """#!/bin/sh
if [ "$1" = --version ]; then
    echo 'schema-engine-cli 393aa359c9ad4a4bb28630fb5613f9c281cde053'
else
    echo 'This only stands in for the native schema engine.' >&2
    exit 1
fi
"""


class PrismaFailed(RuntimeError):
    """A command of the Prisma CLI failed; the message ends with what it said."""


def generate_client(schema: Path = SCHEMA, *, generator: str = "client") -> Path:
    """Generate the Prisma client of `schema` and return its package folder; at once when nothing has changed.

    `generator` names the block to run; its `output` says where the package goes, without one it is the installed
    `prisma` package.

    Raises:
        PrismaFailed: the schema is not valid, or the generator failed.
    """
    text = schema.read_text(encoding="utf-8")
    package = _output(schema, text, generator)
    parts = (text, str(schema), generator, sys.version, importlib.metadata.version("prisma"), _lock_text(JUDGE))
    with exclusive(f"generate-{package}"):
        stamp = package / _STAMP
        if _read(stamp) == _fingerprint(package, parts):
            return package
        print(f"Generating the Prisma client of {schema.name} ...", file=sys.stderr, flush=True)
        stamp.unlink(missing_ok=True)
        generate(schema, generators=[generator])
        write_whole(stamp, _fingerprint(package, parts))
    return package


def generate(
    schema: Path = SCHEMA,
    *,
    generators: Iterable[str],
    environment: Mapping[str, str] | None = None,
    home: Path = JUDGE,
) -> str:
    """Run `prisma generate` for some generator blocks of `schema`, always; return what it printed.

    `home` has the CLI: that of Prisma 5.17 (JUDGE), 6 (MIGRATE) or 7 (PRISMA_7).

    Raises:
        PrismaFailed: the schema is not valid, or a generator failed.
    """
    chosen = [part for name in generators for part in ("--generator", name)]
    return _run(home, "generate", "--schema", str(schema), *chosen, environment=environment or {}, cwd=schema.parent)


def migrate(url: str, *arguments: str, schema: Path = SCHEMA, migrations: Path = MIGRATIONS) -> str:
    """Run `prisma migrate <arguments>` (deploy, dev --name x, status, diff ...) against `url`; return what it printed.

    `migrate dev` runs no generators. Of the parameters of `url`, `schema` and `host` (a socket's folder) count.

    Raises:
        PrismaFailed: the command failed, or `diff --exit-code` found a difference.
    """
    if arguments[:1] == ("dev",) and "--skip-generate" not in arguments:
        arguments = (*arguments, "--skip-generate")
    environment = {
        "PRISMA_SCHEMA": str(schema),
        "PRISMA_MIGRATIONS": str(migrations),
        "DIRECT_URL": url,
        "DATABASE_URL": url,
    }
    return _run(MIGRATE, "migrate", *arguments, environment=environment, cwd=MIGRATE)


def _run(home: Path, *arguments: str, environment: Mapping[str, str], cwd: Path) -> str:
    npm_ci(home)
    done = subprocess.run(
        [node(), home / _CLI, *arguments],
        cwd=cwd,
        env={**os.environ, **_cli_environment(), **environment},
        capture_output=True,
        text=True,
        stdin=subprocess.DEVNULL,
        check=False,
    )
    if done.returncode:
        said = _without_passwords(f"{done.stdout}\n{done.stderr}".strip())
        # Its name without its options: `migrate deploy`.
        command = " ".join(itertools.takewhile(lambda part: not part.startswith("-"), arguments))
        raise PrismaFailed(f"prisma {command} failed: {said[-3000:]}")
    return done.stdout


def _cli_environment() -> dict[str, str]:
    front = str(engine_front())
    stand_in = CACHE / "bin" / "schema-engine"
    if _read(stand_in) != _STAND_IN:
        write_whole(stand_in, _STAND_IN, executable=True)
    return {
        # The CLI would download what these name; it only asks them for their version.
        "PRISMA_QUERY_ENGINE_BINARY": front,
        "PRISMA_QUERY_ENGINE_LIBRARY": front,
        "PRISMA_SCHEMA_ENGINE_BINARY": str(stand_in),
        # Without it the CLI waits for a telemetry host.
        "CHECKPOINT_DISABLE": "1",
        "PRISMA_HIDE_UPDATE_MESSAGE": "1",
        # The generators are commands of this environment: prisma-client-py, prismalchemy-generator.
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ.get('PATH', '')}",
    }


def _fingerprint(package: Path, parts: Iterable[str]) -> str:
    """What the client came from, and the client: someone else may generate another one into the same folder."""
    outcome = (_read(package / "schema.prisma"), _read(package / "client.py"))
    return hashlib.sha256("\0".join([*parts, *(text or "" for text in outcome)]).encode()).hexdigest()


def _output(schema: Path, text: str, generator: str) -> Path:
    block = re.search(rf"^generator\s+{re.escape(generator)}\s*\{{(.*?)^\}}", text, re.MULTILINE | re.DOTALL)
    if block is None:
        raise PrismaFailed(f"{schema} has no generator block named {generator}")
    output = re.search(r'^\s*output\s*=\s*"([^"]*)"', block.group(1), re.MULTILINE)
    if output is not None:
        return (schema.parent / output.group(1)).resolve()
    specification = importlib.util.find_spec("prisma")
    if specification is None or not specification.submodule_search_locations:
        raise PrismaFailed("the Python package prisma is not installed: pip install prisma==0.15.0")
    return Path(specification.submodule_search_locations[0])


def _lock_text(home: Path) -> str:
    return (home / "package-lock.json").read_text(encoding="utf-8")


def _read(path: Path) -> str | None:
    try:
        return path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return None


def _without_passwords(text: str) -> str:
    return re.sub(r"(://[^:/@\s]+):[^@\s]+@", r"\1:***@", text)
