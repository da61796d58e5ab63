"""The query engine that `prisma.Prisma` is to start: a native one if there is one, else the WASM one and our front."""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
from functools import cache
from pathlib import Path
from typing import Literal

from rig.lock import write_whole
from rig.node import node, npm_ci
from rig.paths import CACHE, JUDGE

VERSION = "5.17.0"
COMMIT = "393aa359c9ad4a4bb28630fb5613f9c281cde053"
VARIABLE = "PRISMA_QUERY_ENGINE_BINARY"

# Prisma Client Python asks `--version` before each start: answered by the shell, which is ten times faster than Node.
_FRONT = """#!/bin/sh
if [ "$1" = --version ]; then
    echo 'query-engine {commit}'
else
    export PRISMA_ENGINE_PARENT=$PPID PRISMA_ENGINE_KEPT_SCHEMAS={kept}
    exec {node} --no-warnings {front} "$@"
fi
"""


_OPENSSL = """#!/bin/sh
echo 'OpenSSL 3.0.0'
"""


def engine_environment() -> dict[str, str]:
    """The environment variables under which `prisma.Prisma` starts the real 5.17 engine."""
    native = native_engine()
    environment = {VARIABLE: str(native if native is not None else engine_front())}
    if shutil.which("openssl") is None:
        # The client asks it for its version, to name a binary that it then does not look for.
        folder = CACHE / "openssl"
        write_whole(folder / "openssl", _OPENSSL, executable=True)
        environment["PATH"] = f"{folder}{os.pathsep}{os.environ.get('PATH', '')}"
    return environment


def engine_kind() -> Literal["WASM", "native"]:
    """Which build of the engine `engine_environment` names."""
    return "WASM" if native_engine() is None else "native"


def engine_front() -> Path:
    """The executable that runs the WASM engine behind the native engine's command line and HTTP protocol."""
    npm_ci(JUDGE)
    script = front_script(COMMIT, JUDGE / "front.mjs")
    path = _front_path()
    if not path.is_file() or path.read_text() != script:
        write_whole(path, script, executable=True)
    return path


def front_script(commit: str, front: Path) -> str:
    """The text of an executable that runs the engine of `commit` by the Node program `front`."""
    kept = CACHE / "query-schemas"
    quoted = {name: shlex.quote(str(path)) for name, path in {"node": node(), "front": front, "kept": kept}.items()}
    return _FRONT.format(commit=commit, **quoted)


@cache
def native_engine() -> Path | None:
    """A native engine of the right version: the one the environment names, or one that `prisma py fetch` has left."""
    named = os.environ.get(VARIABLE)
    fetched = Path(
        os.environ.get("PRISMA_BINARY_CACHE_DIR")
        or Path.home() / ".cache" / "prisma-python" / "binaries" / VERSION / COMMIT
    )
    candidates = [Path(named)] if named else []
    candidates += sorted(fetched.glob("prisma-query-engine-*"))
    for candidate in candidates:
        if candidate != _front_path() and _commit_of(candidate) == COMMIT and not _is_script(candidate):
            return candidate
    return None


def _front_path() -> Path:
    return CACHE / "bin" / "query-engine"


def _is_script(executable: Path) -> bool:
    """Whether it is a stand-in or another front rather than a compiled engine."""
    with executable.open("rb") as file:
        return file.read(2) == b"#!"


def _commit_of(executable: Path) -> str | None:
    try:
        said = subprocess.run([executable, "--version"], capture_output=True, text=True, check=True, timeout=10)
    except (OSError, subprocess.SubprocessError):
        return None
    return said.stdout.replace("query-engine", "").strip()
